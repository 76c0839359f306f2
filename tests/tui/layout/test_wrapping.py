"""Breaking text into lines, and laying an article out on them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.tui.layout.page import Page, Range
from briefing.tui.layout.spans import Span, cells, crop, fit, fit_told, spread, width_of
from briefing.tui.layout.wrapping import wrap
from briefing.tui.story import Mark

TEXTS = st.text(st.sampled_from("ab cd—é漢字🙂e\u0301-/  "), max_size=120)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 10, [""]),
        ("short", 10, ["short"]),
        ("one two three", 7, ["one two", "three"]),
        ("one two  three", 8, ["one two", "three"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("a dash—then", 7, ["a dash—", "then"]),
        ("8.2\xa0per\xa0cent more", 12, ["8.2\xa0per\xa0cent", "more"]),
        ("中国贸易顺差", 4, ["中国", "贸易", "顺差"]),
        ("surplus 顺差 ok", 9, ["surplus", "顺差 ok"]),
        ("\u0301字a", 2, ["\u0301", "字", "a"]),
    ],
)
def test_lines_break_where_a_reader_expects(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


@settings(deadline=None, max_examples=60)
@given(TEXTS, st.integers(2, 30))
def test_no_line_is_too_wide_and_nothing_but_spaces_is_lost(text: str, width: int) -> None:
    wrapped = lines(text, width)
    assert all(cells(line) <= width for line in wrapped)
    assert "".join(wrapped).replace(" ", "") == text.replace(" ", "")


@settings(deadline=None, max_examples=60)
@given(TEXTS, st.integers(0, 20))
def test_fitting_never_exceeds_its_width(text: str, width: int) -> None:
    assert cells(fit(text, width)) <= width
    assert width_of(crop((Span(text), Span(text)), width)) <= width
    assert width_of(spread((Span(text),), (Span("tail"),), width)) == width


def page(text: str, *figures: str, width: int = 20) -> Page:
    marks = []
    for number, figure in enumerate(figures):
        start = text.index(figure)
        marks.append(Mark(start, start + len(figure), number, "≠", "differ"))
    return Page(text, marks, width)


def shown(page: Page) -> list[str]:
    return ["".join(span.text for span in page.row(line)) for line in range(len(page.lines))]


def test_a_message_keeps_the_end_of_the_path_it_names() -> None:
    told = fit_told("Written: /home/reader/stories/briefing-a-long-headline.html", 40)
    assert told == "Written: …/briefing-a-long-headline.html"
    assert cells(told) == 40
    assert fit_told("Written: /a.html", 40) == "Written: /a.html"
    assert fit_told("Nothing was found and/or said here", 20) == fit("Nothing was found and/or said here", 20)


def test_every_figure_is_followed_by_its_symbol_and_kept_on_one_line() -> None:
    assert shown(page("Shipments rose to $1.08 tn last year.", "$1.08 tn", width=24)) == [
        "Shipments rose to",
        "$1.08 tn≠ last year.",
    ]


def test_paragraphs_without_blank_lines_get_air_but_lists_stay_together() -> None:
    assert shown(page("One.\nTwo.\n- a\n- b")) == ["One.", "", "Two.", "- a", "- b"]
    assert shown(page("One.\n\n\nTwo.\nThree.")) == ["One.", "", "Two.", "Three."]


def test_an_item_of_a_list_hangs_under_its_words() -> None:
    laid_out = page("Ports:\n- Boats rose to 8.2% of all.\n- Rail.", "8.2%", width=14)
    assert shown(laid_out) == ["Ports:", "- Boats rose", "  to 8.2%≠ of", "  all.", "- Rail."]


def test_offsets_lead_from_the_text_to_a_line_and_back() -> None:
    text = "First 8.2% here.\n\nThen a longer paragraph with 8.4% inside of it.\n- And items in a list."
    laid_out = page(text, "8.2%", "8.4%", width=16)
    for offset, character in enumerate(text):
        if character.isspace():
            continue
        line = laid_out.line_of(offset)
        places = [
            laid_out.offset_at(line, column)
            for column in range(20)
            if laid_out.offset_at(line, column) is not None
        ]
        assert offset in places, (offset, character)


def test_what_is_selected_is_the_article_s_own_words() -> None:
    text = "Up 8.2% and 8.4%.\n\nThe end."
    laid_out = page(text, "8.2%", "8.4%", width=30)
    low, high = laid_out.selected((0, 0), (2, 99))
    assert text[low:high] == text
    text = "- Boats rose by much\n\n- Rail."
    low, high = page(text, width=10).selected((1, 2), (1, 6))
    assert text[low:high] == "rose"


def test_a_figure_keeps_its_style_where_it_breaks_over_two_lines() -> None:
    laid_out = page("about twenty-five thousand million tonnes", "twenty-five thousand million", width=14)
    styles = [span.style for line in range(len(laid_out.lines)) for span in laid_out.row(line)]
    assert styles.count("figure-differ") >= 2
    assert styles.count("symbol-differ") == 1


def test_ranges_lie_over_figures_and_under_them() -> None:
    row = page("a 8.2% b", "8.2%").row(0, [Range(2, 6, "chosen")], [Range(0, 8, "sentence")])
    assert [(span.text, span.style) for span in row] == [
        ("a ", "sentence"),
        ("8.2%", "sentence figure-differ chosen"),
        ("≠", "sentence symbol-differ"),
        (" b", "sentence"),
    ]


@settings(deadline=None, max_examples=60)
@given(st.text(st.sampled_from("ab 1漢—-\n"), max_size=80), st.integers(4, 20))
def test_rows_show_the_text_whole(text: str, width: int) -> None:
    laid_out = Page(text, (), width)
    together = "".join(shown(laid_out))
    assert "".join(together.split()) == "".join(text.split())


def test_what_is_cut_is_seen_to_be_cut_wherever_the_cut_falls() -> None:
    row = (Span("3 sources"), Span("  "), Span("▎"), Span("Fox"), Span("  "), Span("▎"), Span("NPR"))
    for width in range(1, width_of(row)):
        shown = crop(row, width)
        assert width_of(shown) <= width
        assert "".join(span.text for span in shown).endswith("…"), width
    assert crop((Span("Fox"), Span("   ")), 3) == (Span("Fox"),)  # nothing is left out
