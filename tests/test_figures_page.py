"""docs/figures.md: every text of its table of measures has the measures that stand beside it."""

import re
from pathlib import Path

import pytest

from briefing.figures import extract

PAGE = (Path(__file__).parent.parent / "docs" / "figures.md").read_text(encoding="utf-8")
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
