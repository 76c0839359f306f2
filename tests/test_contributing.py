"""What the README says of adding things works as it says."""

import tomllib
from pathlib import Path

import pytest

from briefing.figures.lexicon import load
from briefing.figures.vocabulary import Vocabulary
from briefing.model import Comparison
from briefing.reading import loading, read
from briefing.reading.draft import Draft
from briefing.report import render, rendering
from tests.report.conftest import ferry_story

ESPERANTO = """
and = ["kaj"]
[units]
du = 2
tri = 3
[tens]
dudek = 20
[scales]
cent = 2
mil = 3
miliono = 6
"""


@pytest.mark.parametrize(
    ("words", "value"),
    [("du miliono", 2_000_000), ("tri cent kaj dudek du", 322), ("two million", 2_000_000)],
)
def test_a_language(words: str, value: int) -> None:
    vocabulary = Vocabulary({**load("numbers"), "eo": tomllib.loads(ESPERANTO)})
    numeral = vocabulary.read(words, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (value, len(words))


def test_a_kind_of_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(loading._BY_ENDING, ".caps", lambda data: Draft((data.decode().capitalize(),)))
    (tmp_path / "wire.caps").write_text("TWELVE PEOPLE DIED.")
    (article,) = read(tmp_path)
    assert article.text == "Twelve people died."


def test_an_export_format(monkeypatch: pytest.MonkeyPatch) -> None:
    def to_list(comparison: Comparison) -> str:
        return "".join(f"{measure.symbol} {measure.label}\n" for measure in comparison.measures)

    monkeypatch.setattr("briefing.report.sheet.to_list", to_list, raising=False)
    monkeypatch.setitem(rendering._RENDERERS, "list", ("sheet", "to_list"))  # type: ignore[misc]
    assert render(ferry_story(), "list").startswith("≠ Passengers")  # type: ignore[arg-type]
