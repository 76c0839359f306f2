"""The scorer of labelled stories: labels that hold score whole, a wrong one lowers what it is about."""

from pathlib import Path

import pytest

import briefing
from tests.gold import storyscore
from tests.gold.storyscore import StoryScore

ARTICLES = {
    "east": "The ferry carried 231 people, and 12 people were hurt.\n\n"
    "It cost £3m to build. The fare is £9.\n",
    "west": "The ferry carried 231 people.\n\nIt cost £4m to build. The fare is £9.\n",
}
LABELS = """
[[measure]]
name = "people aboard"
verdict = "agree"
mentions = { east = "carried [231 people],", west = "carried [231 people]." }
[[measure]]
name = "cost"
verdict = "differ"
mentions = { east = "cost [£3m] to", west = "cost [£4m] to" }
[[trap]]
why = "people aboard, people hurt"
mentions = [["east", "and [12 people] were"], ["west", "carried [231 people]."]]
"""
RIGHT = {
    "mentions": 4,
    "mentions found": 4,
    "pairs": 2,
    "pairs joined": 2,
    "measures": 2,
    "verdicts right": 2,
    "measures joined": 2,
    "measures clean": 2,
    "traps": 1,
    "traps avoided": 1,
}


def scored(folder: Path, monkeypatch: pytest.MonkeyPatch, labels: str) -> StoryScore:
    (folder / "ferry").mkdir()
    for outlet, text in ARTICLES.items():
        (folder / "ferry" / f"{outlet}.txt").write_text(text, "utf-8")
    (folder / "ferry.toml").write_text(labels, "utf-8")
    monkeypatch.setattr(storyscore, "FOLDER", folder)
    storyscore.labels.cache_clear()
    try:
        return storyscore.score("ferry", briefing.compare(briefing.read(storyscore.articles("ferry"))))
    finally:
        storyscore.labels.cache_clear()


def test_labels_that_hold_score_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = scored(tmp_path, monkeypatch, LABELS)
    assert (result.count, result.misses) == (RIGHT, [])
    assert set(result.figures.values()) == {100.0}


@pytest.mark.parametrize(
    ("right", "wrong", "lower", "misses"),
    [
        (
            'verdict = "differ"',
            'verdict = "agree"',
            {"verdicts right": 1},
            ["verdict ['differ'] of cost, not ('agree',)"],
        ),
        (
            "cost [£4m] to",
            "It [cost] £4m",
            {
                "mentions found": 3,
                "pairs joined": 1,
                "verdicts right": 1,
                "measures joined": 1,
                "measures clean": 1,
            },
            ["not found: cost, west: It [cost] £4m", "not joined: cost, east and west"],
        ),
        (
            'west = "cost [£4m] to"',
            'west = "fare is [£9]"',
            {"pairs joined": 1, "verdicts right": 1, "measures joined": 1, "measures clean": 1},
            ["not joined: cost, east and west"],
        ),
        (
            '[["east", "and [12 people] were"], ["west", "carried [231 people]."]]',
            '[["east", "fare is [£9]"], ["west", "fare is [£9]"]]',
            {"traps avoided": 0},
            ["trap sprung: people aboard, people hurt"],
        ),
    ],
    ids=["verdict", "place", "pair", "trap"],
)
def test_a_wrong_label_scores_below(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    right: str,
    wrong: str,
    lower: dict[str, int],
    misses: list[str],
) -> None:
    assert LABELS.count(right) == 1
    result = scored(tmp_path, monkeypatch, LABELS.replace(right, wrong))
    assert (result.count, result.misses) == ({**RIGHT, **lower}, misses)


def test_measures_that_stand_in_one_are_not_clean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again = """
[[measure]]
name = "passengers"
verdict = "agree"
mentions = { east = "carried [231] people,", west = "carried [231] people." }
"""
    result = scored(tmp_path, monkeypatch, LABELS + again)
    assert result.figures["clean"] == pytest.approx(100 / 3)
    assert result.misses == [
        "people aboard is mixed with passengers",
        "passengers is mixed with people aboard",
    ]
