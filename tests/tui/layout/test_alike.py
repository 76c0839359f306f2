"""Rows whose labels begin alike: what tells them apart is never cut off."""

from itertools import combinations, product

import pytest

from briefing.model import Article, Comparison, Figure, Measure
from briefing.tui.layout.closed import lone, takes_one_line
from briefing.tui.layout.matrix import Matrix
from briefing.tui.layout.panel import panel_rows
from briefing.tui.layout.spans import Row
from briefing.tui.state import State
from briefing.tui.story import Story

CALLED = (  # label, period
    ("Ferrymen of the Moor Line who voted for the offer", ""),
    ("Ferrymen of the Moor Line who voted against it", ""),
    ("Crossings of the Moor Line", "2024"),
    ("Crossings of the Moor Line", "2025-11"),
    ("Crossings of the Moor Line", ""),
    ("Length of the new breakwater at the mouth of the Alder", ""),
)


def story(text: str = "about 1,240 of them", status: str = "reported") -> Story:
    """Of everything one source says the same, another nothing."""
    articles = tuple(Article(f"s{n}", text, f"Source {n}", "", None, None) for n in range(2))
    figures = [
        Figure(0, len(text), text, 1240, "%", 1235, 1245, status=status, article="s0", period=period)  # type: ignore[arg-type]
        for _, period in CALLED
    ]
    return Story(Comparison(articles, tuple(
        Measure(id=f"m{n}", label=label, kind="level", place="", period=period, basis="", unit="%",
                figures=(figure,), verdict="single", strength=None, why="")
        for n, ((label, period), figure) in enumerate(zip(CALLED, figures, strict=True))
    )))  # fmt: skip


def words(rows: tuple[Row, ...] | list[Row]) -> str:
    """What is seen of a row but what the source says."""
    seen = (span.text for row in rows for span in row if span.style.startswith(("label", "quiet")))
    return " ".join(" ".join(seen).split())


def panel(shown: Story, width: int) -> list[list[Row]]:
    rows = panel_rows(State(shown), width)
    return [[row.row for row in rows if row.measure == number] for number in range(len(shown.measures))]


@pytest.mark.parametrize("width", range(24, 80, 4))
def test_rows_of_the_panel_are_told_apart(width: int) -> None:
    for one, other in combinations(map(words, panel(story(), width)), 2):
        assert one != other


@pytest.mark.parametrize("width", range(24, 80, 4))
def test_figures_called_alike_with_one_value_are_told_apart_by_their_sentences(width: int) -> None:
    sentences = ("In Kelm 400 people signed the petition.", "Some 400 were there when it began.")
    article = Article("s0", "", "Source", "", None, None)
    measures = tuple(
        Measure(id=text, label="People", kind="level", place="", period="", basis="", unit=unit,
                figures=(Figure(at := sentence.index("400"), at + len(text), text, 400, unit, 400, 400,
                                article="s0", sentence=sentence),),
                verdict="single", strength=None, why="")
        for (text, unit), sentence in zip([("400 people", "people"), ("400", "")], sentences, strict=True)
    )  # fmt: skip
    one, two = map(words, panel(Story(Comparison((article,), measures)), width))
    assert "“signed the petition”" in one
    assert "“were there when it”" in two


@pytest.mark.parametrize("width", range(40, 120, 8))
def test_rows_of_the_table_are_told_apart(width: int) -> None:
    matrix = Matrix(story(), tuple(range(len(CALLED))), width)
    for one, other in combinations((words(matrix.rows(place)) for place in range(len(CALLED))), 2):
        assert one != other


def test_a_label_like_no_other_is_cut_rather_than_a_number() -> None:
    *_, breakwater = panel(story(), 44)
    assert len(breakwater) == 1
    assert "…" in words(breakwater)


@pytest.mark.parametrize("width", range(30, 80, 4))
def test_of_a_forecast_is_seen_that_it_is_one(width: int) -> None:
    for rows in panel(story("$1,240 a year", "forecast"), width):
        text = "".join(span.text for row in rows for span in row)
        assert "(forecast)" in text or "(fcst)" in text


@pytest.mark.parametrize("status", ["reported", "forecast"])
@pytest.mark.parametrize("texts", [("1,240",), ("2.9%", "3.1%"), ("2.9%", "3.1%", "14%")])
@pytest.mark.parametrize("sources", [2, 12])
def test_what_is_sure_to_take_one_line_does(sources: int, texts: tuple[str, ...], status: str) -> None:
    articles = tuple(Article(f"s{n}", "", f"Source {n}", "", None, None) for n in range(sources))
    measures = tuple(
        Measure(id=f"m{n}", label=label, kind="change", place="", period=period, basis="", unit="%",
                verdict="single", strength=None, why="", figures=tuple(
                    Figure(0, len(text), text, value, "%", value, value, kind="change", direction="up",
                           status=status, article=f"s{sources - 1}", period=period)  # type: ignore[arg-type]
                    for value, text in enumerate(texts)))
        for n, (label, period) in enumerate(CALLED)
    )  # fmt: skip
    shown = Story(Comparison(articles, measures))
    sure = 0
    for width, number in product(range(24, 110), range(len(CALLED))):
        if takes_one_line(shown, number, width):
            sure += 1
            assert all(len(lone(State(shown), number, width, kept=kept)) == 1 for kept in (True, False))
    assert sure > 50
