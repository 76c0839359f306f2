"""docs/figures.md: its texts have the measures that stand beside them, and it names every table of words."""

import re
from pathlib import Path

import pytest

from briefing.figures import extract

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "figures.md").read_text(encoding="utf-8")
TABLE = PAGE[PAGE.index("| the text says |") :].partition("\n\n")[0]
ROWS = [(text, measures) for text, measures in re.findall(r"^\| (.+) \| (.+) \|$", TABLE, re.MULTILINE)[1:]]


def test_the_table_is_read_whole() -> None:
    assert len(ROWS) == TABLE.count("\n") - 1 > 20


@pytest.mark.parametrize(("texts", "measures"), ROWS)
def test_measures(texts: str, measures: str) -> None:
    told = [
        figure.measure + " (inherited)" * ("measure" in figure.inherited)
        for text in texts.split(" · ")
        for figure in extract(text)
    ]
    assert " · ".join(dict.fromkeys(told)) == measures


def test_every_table_of_words_is_named() -> None:
    tables = {path.name for path in (ROOT / "briefing" / "figures" / "lexicon").glob("*.toml")}
    assert tables == set(re.findall(r"`(\w+\.toml)`", PAGE.partition("## Words are data")[2]))


def test_every_module_of_the_diagram_is_there() -> None:
    named = re.findall(r"[\w./]+\.py\b", PAGE.partition("\n## ")[0])
    assert len(named) > 8
    figures = ROOT / "briefing" / "figures"
    for name in named:
        assert (figures / name if "/" in name else figures / "quantities" / name).exists(), name
