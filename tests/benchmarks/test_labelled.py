"""Labelled stories from outside the repository are scored by place, value, pair and verdict."""

import json
from pathlib import Path

import pytest

from tests.benchmarks import labelled

TEXT = "The ferry carried {people} people.\n\nIt cost £3m to build.\n"
GOLD = {
    "figures": [
        {
            "measure": "people aboard",
            "values": {
                "east": {"text": "carried 231 people", "value": 231},
                "west": {"text": "carried 231 people", "value": 231},
            },
            "verdict": "agree",
        },
        {"measure": "a guess", "values": {}, "verdict": "agree", "ambiguous": True},
    ],
    "traps": [
        {
            "why": "people, pounds",
            "items": [{"outlet": "east", "text": "231"}, {"outlet": "west", "text": "£3m"}],
        }
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    story = tmp_path / "ferry"
    story.mkdir()
    for outlet in ("east", "west"):
        (story / f"{outlet}.txt").write_text(TEXT.format(people=231), "utf-8")
    (story / "gold.json").write_text(json.dumps(GOLD), "utf-8")
    return tmp_path


def test_without_a_folder_the_subject_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFING_LABELLED", raising=False)
    assert [row.ours for row in labelled.run(quick=True)] == [None]


def test_a_labelled_story_is_scored(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_LABELLED", str(folder))
    rows = {row.name: row.ours for row in labelled.run(quick=False)}
    assert rows["mentions (2)"] == 100
    assert rows["traps (1)"] == 100
    assert set(rows) >= {"mentions (2)", "pairs (1)", "traps (1)"}


def test_values_and_ranges_are_compared() -> None:
    assert labelled.same(5, 5.0) and labelled.same(-5, 5)
    assert labelled.same([1, 2], (1, 2)) and labelled.same([1, 2], 2)
    assert not labelled.same([1, 2], 3)
    assert not labelled.same("2015-01-01", 2015)  # dates are labels for readers, no figures
