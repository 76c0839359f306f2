"""How what lies over the room looks: set apart from it, aligned, and laid out for the terminal's size."""

import asyncio
from dataclasses import replace

import pytest
from rich.style import Style
from textual.binding import Binding
from textual.command import CommandList
from textual.pilot import Pilot

from briefing.tui.layout.spans import Row, Span, cells
from briefing.tui.screens.checks import check_rows
from briefing.tui.screens.help import MARKS, column_break, help_rows, in_columns
from briefing.tui.settings import Settings
from briefing.tui.story import Story
from tests.tui.conftest import PATIENCE, Opener, screen_text
from tests.tui.story import comparison

KEYS = [(key, Binding(key, "Down", "A page down", id="pane.page-down")) for key in ("space", "pgdn")]


def styles(pilot: Pilot[None], y: int, words: str) -> list[Style]:
    """The styles of ``words`` in line ``y`` of the terminal."""
    screen = pilot.app.screen
    strip = screen._compositor.render_strips(screen.size)[y]
    start = strip.text.index(words)
    return [segment.style for segment in strip.crop(start, start + len(words)) if segment.style]


@pytest.mark.parametrize("size", [(160, 45), (60, 20)])
async def test_what_lies_behind_a_dialog_takes_the_terminals_new_size(
    opened: Opener, size: tuple[int, int]
) -> None:
    async with opened(*size) as pilot:
        shown = screen_text(pilot).splitlines()[0]
    async with opened(100, 30) as pilot:
        await pilot.press("e")
        await pilot.resize_terminal(*size)
        for _ in range(round(PATIENCE / 0.02)):
            await pilot.pause(0.02)
            if screen_text(pilot).splitlines()[0] == shown:
                break
        assert screen_text(pilot).splitlines()[0] == shown


async def test_without_colours_to_mix_the_terminal_dims_what_lies_behind(opened: Opener) -> None:
    async with opened(100, 30, settings=Settings(theme="ansi")) as pilot:
        assert not any(style.dim for style in styles(pilot, 0, "briefing"))
        await pilot.press("c")
        await pilot.pause()
        assert all(style.dim and not style.bold for style in styles(pilot, 0, "briefing"))
        title = next(y for y, row in enumerate(screen_text(pilot).splitlines()) if "╭─ " in row)
        assert not any(style.dim for style in styles(pilot, title, "╭─"))
        await pilot.press("escape", "ctrl+p")
        await pilot.pause()
        assert all(style.dim and not style.bold for style in styles(pilot, 0, "briefing"))


@pytest.mark.parametrize(("width", "all_of_it"), [(60, True), (100, False)])
async def test_a_box_takes_the_width_where_there_is_room_for_one_pane(
    opened: Opener, width: int, all_of_it: bool
) -> None:
    async with opened(width, 30) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        top = next(row for row in screen_text(pilot).splitlines() if "╭─ Evidence" in row)
        assert (top.startswith("╭") and top.endswith("╮")) is all_of_it
        await pilot.resize_terminal(160 - width, 30)
        await pilot.pause()
        top = next(row for row in screen_text(pilot).splitlines() if "╭─ Evidence" in row)
        assert (top.startswith("╭") and top.endswith("╮")) is not all_of_it


@pytest.mark.parametrize(("height", "free"), [(45, True), (20, False)])
async def test_hints_stand_apart_where_there_is_room(opened: Opener, height: int, free: bool) -> None:
    async with opened(100, height) as pilot:
        await pilot.press("e")
        await pilot.pause()
        rows = screen_text(pilot).splitlines()
        hints = next(y for y, row in enumerate(rows) if "esc close" in row)
        left, right = rows[hints].index("│"), rows[hints].rindex("│")
        assert (not rows[hints - 1][left + 1 : right].strip()) is free


async def test_the_palettes_cursor_is_seen_without_colours(opened: Opener) -> None:
    async with opened(80, 24) as pilot:
        pilot.app.no_color = True
        await pilot.press("ctrl+p")
        commands = pilot.app.screen.query_one(CommandList)
        while not commands.option_count:
            await asyncio.sleep(0.01)
        await pilot.pause()
        chosen, other = (
            {bool(segment.style and (segment.style.underline or segment.style.reverse))
             for segment in commands.render_line(y) if segment.text.strip()}
            for y in (0, 2)
        )  # fmt: skip
        assert (chosen, other) == ({True}, {False})


@pytest.mark.parametrize(
    ("opener", "words"),
    [
        ("enter", "The evidence for the next difference"),
        ("c", "Choose what the cursor is on"),
        ("e", "Write markdown"),
        ("s", "Choose what the cursor is on"),
        ("t", "back to the articles"),
    ],
)
async def test_every_place_shows_its_keys_and_goes_back_to_it(
    opened: Opener, opener: str, words: str
) -> None:
    async with opened(120, 60) as pilot:
        await pilot.press(opener)
        await pilot.pause()
        place = pilot.app.screen
        assert "? keys" in screen_text(pilot)
        await pilot.press("question_mark")
        await pilot.pause()
        assert "─ Keys: " in screen_text(pilot)
        assert words.casefold() in screen_text(pilot).casefold()
        await pilot.press("question_mark")
        await pilot.pause()
        assert pilot.app.screen is place


@pytest.mark.parametrize("key", ["ctrl+p", "colon"])
async def test_the_palettes_mark_is_a_letter_that_fonts_have(opened: Opener, key: str) -> None:
    async with opened(100, 30) as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert "› Search" in " ".join(screen_text(pilot).split())


@pytest.mark.parametrize("size", [(160, 45), (60, 20)])
async def test_every_line_is_drawn_to_its_end(opened: Opener, size: tuple[int, int]) -> None:
    """Panes leave the cells of their scroll bars to those, and nothing to what lies under them."""

    def widths() -> set[int]:
        return {strip.cell_length for strip in pilot.app.screen._compositor.render_strips()}

    async with opened(*size) as pilot:
        await pilot.hover("#figures")
        for key in ("p", "v", "enter", "escape", "t", "escape", "slash", "x", "escape", "ctrl+p"):
            await pilot.press(key)
            await pilot.pause()
            assert widths() == {size[0]}, key
        await pilot.press("escape")
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert widths() == {100}


def test_keys_leave_room_for_words_where_it_is_tight() -> None:
    tight, wide = ("".join(span.text for span in help_rows(KEYS, width)[1]) for width in (50, 100))
    assert tight == "space      A page down"
    assert wide == "space pgdn    A page down"


@pytest.mark.parametrize("width", [26, 36, 66])
def test_no_key_and_no_word_of_the_help_is_cut(width: int) -> None:
    keys = [
        (
            "shift+tab",
            Binding("shift+tab", "x", "Pane", id="room.previous-pane", tooltip="To the previous pane"),
        )
    ]
    rows = ["".join(span.text for span in row) for row in help_rows([*KEYS, *keys], width)]
    assert all(cells(row) <= width for row in rows)
    said = " ".join(" ".join(rows).split())
    for words in ("shift+tab", "To the previous pane", "A page down", *MARKS.values()):
        assert words in said


async def test_the_help_is_whole_in_30_columns(opened: Opener) -> None:
    async with opened(30, 60) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        assert "…" not in screen_text(pilot).replace("1…9", "")


def test_all_sources_of_a_check_are_named_however_narrow_it_is() -> None:
    story = Story(comparison())
    figures = [figure for figure, _ in comparison().figures()]
    of_each = tuple({figure.article: figure for figure in figures}.values())
    check = replace(story.checks[0], figures=of_each)
    rows = ["".join(span.text for span in row) for row in check_rows(story, check, 44)]
    assert all(cells(row) <= 44 for row in rows)
    assert all(any(name in row for row in rows) for name in story.names)


def test_help_is_not_broken_within_what_a_key_does() -> None:
    key: Row = (Span("n  ", "key"), Span("The next", "source"))
    more: Row = (Span("   ", "key"), Span("difference", "source"))
    head: Row = (Span("Moving", "brand"),)
    assert column_break([head, key, key, more, key, key]) == 4
    assert column_break([head, key, key, (), head, key]) == 3
    assert column_break([head, key, key, key, key, more]) == 3


def test_both_columns_of_the_help_begin_at_the_top() -> None:
    keys = [("a", "list.a"), ("b", "list.b"), ("c", "list.c"), ("d", "pane.d"), ("e", "pane.e")]
    bindings = [(key, Binding(key, key, f"Does {key}", id=name)) for key, name in keys]
    rows = in_columns(bindings, 120)
    assert ["".join(span.text for span in row).split() for row in rows] == [
        ["In", "a", "list", "Moving"],
        ["a", "Does", "a", "d", "Does", "d"],
        ["b", "Does", "b", "e", "Does", "e"],
        ["c", "Does", "c"],
    ]


async def test_a_heading_counts_nobody_in_words(opened: Opener) -> None:
    story = comparison()
    alone = tuple(quoted for quoted in story.quoted if len(quoted.articles) == 1)
    async with opened(comparison=replace(story, quoted=alone)) as pilot:
        await pilot.press("P")
        await pilot.pause()
        assert "Quoted: 1 name, none by several sources" in screen_text(pilot)


async def test_checks_are_counted_in_words_that_agree(opened: Opener) -> None:
    story = comparison()
    held = tuple(check for check in story.checks if check.holds)[:1]
    async with opened(comparison=replace(story, checks=held)) as pilot:
        await pilot.press("c")
        await pilot.pause()
        assert "1 check, 1 holds" in screen_text(pilot)
