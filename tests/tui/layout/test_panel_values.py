"""Values in the panel and the table: what gives way, and what never does."""

from dataclasses import replace

import pytest

from briefing.model import Article, Comparison, Figure, Measure
from briefing.tui.layout.matrix import Matrix
from briefing.tui.layout.panel import panel_rows
from briefing.tui.layout.spans import Row
from briefing.tui.state import State
from briefing.tui.story import Story

LABEL = "Visitors who came to the harbour on the first day of the fair"


def story(*said: tuple[str, ...], unit: str = "visitor", verdict: str = "agree") -> Story:
    """A story of one measure; every source says one or two values of it."""
    articles, figures = [], []
    for number, texts in enumerate(said):
        text = " and ".join(texts)
        articles.append(Article(f"s{number}", text, f"Source {number}", "", None, None))
        for value, shown in enumerate(texts):
            start = text.index(shown)
            figures.append(
                Figure(start, start + len(shown), shown, value=(value, value + 1), low=value, high=None,
                       unit=unit, kind="level", article=f"s{number}", sentence=text, sentence_start=0)
            )  # fmt: skip
    measure = Measure(id="m", label=LABEL, kind="level", place="", period="", basis="", unit=unit,
                      figures=tuple(figures), verdict=verdict, strength=None, why="")  # type: ignore[arg-type]  # fmt: skip
    return Story(Comparison(tuple(articles), (measure,), (), (), ()))


def text_of(row: Row) -> str:
    return "".join(span.text for span in row)


def panel(shown: Story, width: int, chosen: int | None = None) -> list[str]:
    return [text_of(row.row) for row in panel_rows(State(shown, chosen), width)]


def named(shown: Story, *names: str) -> Story:
    """The story told by outlets of these names."""
    articles = (replace(article, source=name) for article, name in zip(shown.articles, names, strict=True))
    return Story(replace(shown.comparison, articles=tuple(articles)))


@pytest.mark.parametrize("width", [34, 41, 56])
def test_a_label_gives_way_before_a_number_in_words(width: int) -> None:
    (row,) = panel(story(("tens of thousands of visitors",)), width)
    assert "tens of thousands" in row
    assert "…" in row
    assert len(row) <= width


@pytest.mark.parametrize("width", [34, 41, 56])
def test_of_what_several_sources_say_nothing_is_cut(width: int) -> None:
    rows = panel(story(("tens of thousands of visitors",), ("tens of thousands",)), width)
    assert " ".join(" ".join(rows).split()) == f"≈ {LABEL} tens of thousands of visitors ×2"
    assert all(len(row) <= width for row in rows)


def test_two_values_of_one_source_stand_in_lines_where_one_is_too_short() -> None:
    shown = story((">1,200,000,000", "~1,300,000,000"), ("1,400,000,000",), verdict="differ")
    rows = panel(shown, 34)
    assert any(row.endswith(">1,200,000,000 /") for row in rows)
    assert any(row.endswith("~1,300,000,000") for row in rows)


def test_two_values_of_one_source_take_two_lines_before_a_forecast_is_hidden() -> None:
    said = story(("2,400 jobs",), ("2,500 jobs", "2,400 jobs"), unit="job", verdict="differ").comparison
    figures = tuple(replace(figure, status="forecast") for figure in said.measures[0].figures)
    shown = Story(replace(said, measures=(replace(said.measures[0], figures=figures),)))
    assert [row.split("▎")[-1].split()[-3:] for row in panel(shown, 32)[-3:]] == [
        ["2,400", "jobs", "(fcst)"],
        ["jobs", "(fcst)", "/"],
        ["2,400", "jobs", "(fcst)"],
    ]


@pytest.mark.parametrize("verdict", ["agree", "single", "differ", "unclear"])
@pytest.mark.parametrize("width", range(33, 60, 3))
def test_a_chosen_figure_cuts_no_value_that_has_room_alone(width: int, verdict: str) -> None:
    value = "over three times as many as"
    shown = named(story((value,), unit="", verdict=verdict), "The Orrin Sentinel")
    rows = panel(shown, width, chosen=0)
    assert "The Orrin" in " ".join(rows)
    assert any(row.endswith(value) for row in rows)
    assert all(len(row) <= width for row in rows)


@pytest.mark.parametrize("width", range(32, 60, 3))
def test_a_value_that_many_state_is_not_cut_where_it_has_room_alone(width: int) -> None:
    said = ["over three times as many as"] * 7 + ["30"]
    rows = panel(story(*((text,) for text in said), unit=""), width, chosen=0)
    assert any(row.endswith("over three times as many as ×7") for row in rows)
    assert all(len(row) <= width for row in rows)


def test_a_value_is_told_in_fewer_words_before_a_name_is_cut() -> None:
    made = story(("12 miles",), ("14 miles",), unit="mile", verdict="differ").comparison
    figures = tuple(replace(figure, qualifier="at least") for figure in made.measures[0].figures)
    shown = Story(replace(made, measures=(replace(made.measures[0], figures=figures),)))
    shown = named(shown, "The Orrin Sentinel", "Calder Post")
    assert panel(shown, 41)[-2:] == [
        "  ▎The Orrin Sentinel   at least 12 miles",
        "  ▎Calder Post          at least 14 miles",
    ]
    assert panel(shown, 38)[-2:] == [
        "  ▎The Orrin Sentinel        ≥12 miles",
        "  ▎Calder Post               ≥14 miles",
    ]
    assert panel(shown, 28)[-2:] == [
        "  ▎The Orrin Sentinel ≥12 mi",
        "  ▎Calder Post        ≥14 mi",
    ]


@pytest.mark.parametrize("width", range(40, 74, 2))
def test_below_a_row_the_marks_of_those_who_say_it_are_never_cut(width: int) -> None:
    shown = story((">1,200,000,000 visitors", "~1,300,000,000"), ("tens of thousands at the fair",))
    _, *below = Matrix(shown, (0,), width).rows(0)
    told = " ".join(map(text_of, below))
    assert "▪1" in told
    assert "▪2" in told


@pytest.mark.parametrize("width", [54, 74])
def test_what_a_column_has_no_room_for_stands_below_the_row(width: int) -> None:
    shown = story((">1,200,000,000", "~1,300,000,000"), ("tens of thousands of visitors",))
    first, *below = Matrix(shown, (0,), width).rows(0)
    assert ">1,200,000,000 / ~1,300,000,000" in " ".join(map(text_of, below))
    assert " … " not in text_of(first).replace("/ …", "")
