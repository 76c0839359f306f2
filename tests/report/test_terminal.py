"""The table report."""

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from briefing.model import Article, Comparison
from briefing.report import render
from briefing.report.terminal import column_widths
from tests.report.conftest import HARBOUR, figure_in, measure_of


def outlets(number: int) -> Comparison:
    """``number`` sources that state one figure, the last another one."""
    articles = [
        replace(HARBOUR, id=f"a{n}", source=f"Outlet number {n}", text=f"Prices rose {8 if n else 9}.2%.")
        for n in range(number)
    ]
    figures = [figure_in(a, a.text[12:16], 8.2, "%", kind="change", direction="up") for a in articles]
    return Comparison(tuple(articles), (measure_of("m", "Prices", "differ", *figures, why="They differ."),))


def test_differences_come_first_and_lone_figures_last(story: Comparison) -> None:
    text = render(story, "table")
    headings = ["Sources differ 1", "Unclear 1", "Sources agree 1", "One source only 1", "Checks 2"]
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "≠ 1 differ   ? 1 unclear   = 1 agree   · 1 single" in text


def test_values_stand_side_by_side_under_their_sources(story: Comparison) -> None:
    lines = render(story, "table", width=120).splitlines()
    row = next(n for n, line in enumerate(lines) if line.startswith("≠"))
    header = lines[row - 1]
    assert lines[row].index("−8.2%") == header.index("Harbour Wire")
    assert lines[row].index("−8.4%") == header.index("East Ledger")
    assert lines[row].index("–", lines[row].index("−8.4%")) == header.index("Coast Daily")
    assert "do not overlap." in lines[row + 1]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140, 240])
@pytest.mark.parametrize("sources", [1, 2, 4, 9, 30])
def test_fits_the_width(width: int, sources: int) -> None:
    text = render(outlets(sources), "table", width=width)
    assert max(map(cell_len, text.splitlines())) <= width
    assert text.count("9.2%") == 1
    if sources > 1:
        assert "+8.2%" in text


def test_many_sources_are_grouped_by_what_they_say() -> None:
    text = " ".join(render(outlets(30), "table", width=80).split())
    assert "+9.2% Outlet number 0 +8.2% Outlet number 1, Outlet number 2," in text


def test_wide_characters_keep_the_columns(story: Comparison) -> None:
    wide = replace(story, articles=(replace(story.articles[0], source="海港新闻社"), *story.articles[1:]))
    lines = render(wide, "table", width=100).splitlines()
    row = next(n for n, line in enumerate(lines) if line.startswith("≠"))
    assert lines[row].index("−8.4%") == cell_len(lines[row - 1][: lines[row - 1].index("East Ledger")])


def test_one_article_gives_its_figures_alone(story: Comparison) -> None:
    article = story.articles[2]
    text = render(Comparison((article,), story.measures[3:]), "table")
    assert "Figures 1" in text
    assert "One source" not in text


def test_no_articles_no_figures() -> None:
    assert "0 key figures" in render(Comparison((Article("a", "", "", ""),), ()), "table")


def test_colour_only_when_asked(story: Comparison) -> None:
    plain, coloured = render(story, "table"), render(story, "table", color=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured).split() == plain.split()


def test_plain_symbols_never_show_a_difference_as_unclear(story: Comparison) -> None:
    text = render(story, "table", plain_symbols=True)
    assert "! 1 differ   ? 1 unclear" in text
    assert text.encode("ascii", "replace").decode().count("?") == text.count("?") + len(
        re.findall("[^\x00-\x7f]", text)
    )
    assert not set(text) & set("≠≈·✓✗–—−─…")


def test_text_from_outside_is_no_markup(story: Comparison) -> None:
    article = replace(story.articles[0], title="[bold]x[/] [/] [@click=app.quit]y[/]", source="[red]")
    text = render(replace(story, articles=(article, *story.articles[1:])), "table", width=120)
    assert "[bold]x[/] [/] [@click=app.quit]y[/]" in text
    assert "[red]" in text


def test_column_widths_fill_the_terminal() -> None:
    assert column_widths([5, 5], 80) == [1, 44, 11, 11]
    assert column_widths([30, 30], 80) == [1, 29, 22, 22]
    assert sum(column_widths([20, 12, 30], 80)) + 2 * 4 == 80
    assert column_widths([20] * 8, 80) == []


def test_no_word_of_a_value_is_broken() -> None:
    names = ("Harbour Wire", "International Ledger", "Coast Daily", "Ferryman")
    articles = tuple(
        replace(HARBOUR, id=f"a{n}", source=name, text="12 firefighters came.")
        for n, name in enumerate(names)
    )
    figures = [figure_in(article, "12 firefighters", 12, "firefighter") for article in articles]
    forecast = replace(figures[0], status="hypothetical")
    measures = (
        measure_of("m1", "Firefighters", "agree", *figures, strength="exact"),
        measure_of("m2", "Firefighters asked for", "agree", forecast, *figures[1:], strength="exact"),
    )
    text = render(Comparison(articles, measures), "table", width=80)
    assert text.count("firefighters") == 4 + 2  # side by side, then by who says what
    assert text.count("(hypothetical)") == 1
    assert "International" in text
    assert max(map(cell_len, text.splitlines())) <= 80


def test_labels_give_way_to_words_and_words_to_labels() -> None:
    assert column_widths([20] * 4, 80, [12] * 4) == [1, 21, 12, 12, 12, 12]
    assert column_widths([20] * 4, 80, [16] * 4) == [1, 21, 12, 12, 12, 12]
    assert column_widths([20] * 4, 80, [5] * 4) == [1, 24, 11, 11, 11, 12]
