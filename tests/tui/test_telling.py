"""What the room and the table say of their keys, and where finding goes on."""

from dataclasses import replace

from briefing.model import Comparison
from briefing.tui.keys import loaded_bindings
from briefing.tui.layout.matrix import Matrix
from briefing.tui.screens.room_keys import hints
from briefing.tui.story import Story
from briefing.tui.widgets.hints import HELP, HintBar, fitting
from tests.tui.conftest import Opener, room, screen_text, shows, state
from tests.tui.story import comparison
from tests.tui.test_leaving import is_over

LEAVES = "again leaves"


async def test_a_find_goes_on_to_the_next_source_where_one_pane_has_room(opened: Opener) -> None:
    async with opened(60, 20) as pilot:
        await pilot.press("slash", *"rose", "enter")
        if not room(pilot).columns.has_class("-article"):
            await pilot.press("v")
        seen = [state(pilot).columns]
        for _ in range(3):
            await pilot.press("n")
            seen.append(state(pilot).columns)
        assert len(set(seen)) == 4  # each source says it once
        await pilot.press("N")
        assert state(pilot).columns == seen[-2]


async def test_a_filter_shows_what_it_leaves_and_its_way_back(opened: Opener) -> None:
    for width in (60, 160):
        async with opened(width, 24) as pilot:
            await pilot.press("v" if width == 60 else "h", "f", "J")
            assert await shows(pilot, "Only differences")
            assert room(pilot).columns.alone == ("figures" if width == 60 else "")
            if width == 160:
                assert await shows(pilot, "esc all figures")
            await pilot.press("escape")
            await pilot.pause()
            assert state(pilot).filter == "all"
            assert "all figures" not in screen_text(pilot)


async def test_the_list_of_actions_does_not_offer_itself(opened: Opener) -> None:
    async with opened() as pilot:
        names = [command.title for command in pilot.app.get_system_commands(pilot.app.screen)]
        assert any(name.startswith("Next difference  n") for name in names)
        assert not any(name.startswith("Actions") for name in names)


async def test_the_offer_to_leave_ends_with_its_message(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("ctrl+c")
        assert await shows(pilot, LEAVES)
        await pilot.press("j")
        assert LEAVES not in screen_text(pilot)
        await pilot.press("ctrl+c")
        assert not is_over(pilot.app)
        assert await shows(pilot, LEAVES)


async def test_a_bookmark_names_the_key_that_shows_it_from_here(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("b")
        assert room(pilot).query_one(HintBar).message == "Bookmarked; F shows the bookmarks alone."
        assert loaded_bindings()["room.bookmark"].tooltip.endswith("F shows the bookmarks alone")
        await pilot.press("F")
        assert state(pilot).filter == "kept"
        await pilot.press("F", "f", "f")
        while state(pilot).filter != "all":
            await pilot.press("f")
        await pilot.press("f", "b", "b")
        assert "f leads on to the bookmarks" in room(pilot).query_one(HintBar).message
        while state(pilot).filter != "single":
            await pilot.press("f")
        await pilot.press("b")
        assert "f shows the bookmarks" in room(pilot).query_one(HintBar).message
        await pilot.press("f")
        assert state(pilot).filter == "kept"
        await pilot.press("b", "b")
        assert "shows" not in room(pilot).query_one(HintBar).message


async def test_the_help_knows_every_mark_that_stands_beside_a_source_or_a_value(opened: Opener) -> None:
    async with opened(160, 60) as pilot:
        await pilot.press("1", "b")
        shown = screen_text(pilot)
        marks = ("⚲", "★", "×", "▪")
        assert all(mark in shown for mark in marks)
        await pilot.press("question_mark", "end")
        await pilot.pause()
        help_ = screen_text(pilot).partition("Marks")[2]
        assert all(mark in help_ for mark in marks)


async def test_the_table_offers_more_sources_only_where_there_are(opened: Opener) -> None:
    for width, more in ((200, False), (60, True)):
        async with opened(width, 30) as pilot:
            await pilot.press("t")
            await pilot.pause()
            bar = pilot.app.screen.query_one(HintBar)
            assert any(names == "table.left table.right" for names, *_ in bar.hints) is more


async def test_the_only_difference_is_called_so_in_the_table_too(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("t", "g", "n")
        assert await shows(pilot, "The only difference.")


def test_the_bottom_line_leaves_no_room_for_a_key_blank() -> None:
    offered = hints(finding=False, filtered=False, differing=True, narrow="figures", stories=True)
    shown = [label for _, label, _ in fitting([("x", label, action) for _, label, action in offered], 68)]
    assert shown == ["next ≠", "evidence", "article", "stories", "table", "keys"]
    long = [("a", "a" * 20, "a"), ("b", "b" * 9, "b"), ("?", "keys", HELP)]
    assert [key for key, *_ in fitting(long, 24)] == ["b", "?"]


async def test_help_says_what_the_marks_mean(opened: Opener) -> None:
    async with opened(160, 60) as pilot:
        await pilot.press("question_mark")
        assert await shows(pilot, "its source contradicts itself")


def test_a_period_is_told_in_full() -> None:
    made = comparison()
    measures = (replace(made.measures[0], period="2012-10..2013-09"), *made.measures[1:])
    story = Story(Comparison(made.articles, measures, (), (), ()))
    for width in (160, 80, 56):
        rows = ["".join(span.text for span in row) for row in Matrix(story, (0,), width).rows(0)]
        assert sum("Oct 2012–Sep 2013" in row for row in rows) == 1  # else below its row
    timeless = Story(replace(made, measures=tuple(replace(m, period="") for m in made.measures)))
    assert Matrix(timeless, (0,), 160).period_width == 0
