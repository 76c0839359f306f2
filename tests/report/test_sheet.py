"""The CSV report."""

import csv
import io
from dataclasses import replace

import pytest

from briefing.model import Comparison
from briefing.report import render
from briefing.report.sheet import COLUMNS, safe


def rows(comparison: Comparison) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(comparison, "csv"))))


def test_one_row_a_figure(story: Comparison) -> None:
    found = rows(story)
    assert tuple(found[0]) == COLUMNS
    assert [row["figure"] for row in found] == [figure.text for figure, _ in story.figures()]
    assert found[0]["verdict"] == "differ"
    assert (found[0]["source"], found[0]["value"], found[0]["unit"]) == ("Harbour Wire", "8.2", "%")
    assert found[2]["high"] == ""


def test_a_range_fills_two_columns(story: Comparison) -> None:
    first = story.measures[0]
    figure = replace(first.figures[0], value=(17.0, 35.3))
    row = rows(replace(story, measures=(replace(first, figures=(figure,)),)))[0]
    assert (row["value"], row["value_to"]) == ("17", "35.3")


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "  =1", "＝1", '=HYPERLINK("http://evil.example")'],
)
def test_no_cell_starts_a_formula(story: Comparison, cell: str) -> None:
    article = replace(story.articles[0], title=cell, source=cell)
    measure = replace(story.measures[0], label=cell, why=cell)
    changed = replace(story, articles=(article, *story.articles[1:]), measures=(measure,))
    for row in csv.reader(io.StringIO(render(changed, "csv"))):
        assert not [text for text in row if text.lstrip()[:1] in set("=+-@＝＋－＠\t\r")]


def test_a_negative_number_stays_a_number(story: Comparison) -> None:
    first = story.measures[0]
    figure = replace(first.figures[0], value=-3.5, low=-3.55, high=-3.45)
    row = rows(replace(story, measures=(replace(first, figures=(figure,)),)))[0]
    assert (row["value"], row["low"], row["high"]) == ("-3.5", "-3.55", "-3.45")


def test_cells_stay_on_one_line() -> None:
    assert safe("one\ntwo\r\nthree  four") == "one two three four"
    assert safe("8.2%") == "8.2%"
