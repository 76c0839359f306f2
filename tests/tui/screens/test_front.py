"""The front page: stories of folders, stories of the library."""

import asyncio
import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widget import Widget

from briefing.library import Library, Progress, Updated
from briefing.model import Article
from briefing.reading.stories import StorySource, sample_stories
from briefing.tui import garbage
from briefing.tui.app import BriefingApp
from briefing.tui.layout.spans import cells
from briefing.tui.loading import Loading
from briefing.tui.memory import Memory
from briefing.tui.screens.front import FrontScreen
from briefing.tui.screens.front_folders import SAMPLES
from briefing.tui.screens.room import RoomScreen
from briefing.tui.screens.table import TableScreen
from briefing.tui.shelf import Entry, entry_rows
from briefing.tui.state import State
from briefing.tui.story import Story
from briefing.tui.widgets.lines import LineView
from briefing.tui.widgets.matrix import MatrixPane
from briefing.tui.widgets.stories import StoriesPane
from tests.tui.conftest import screen_text, shows
from tests.tui.story import comparison


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Memory:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    kept = Memory(tmp_path / "memory")
    kept.first_visit()
    return kept


async def test_there_and_back_between_stories(memory: Memory) -> None:
    one, two = StorySource(("one",), "The first story"), StorySource(("two",), "The second story")
    app = BriefingApp((one, two), story=Story(comparison()), memory=memory)
    app.failures[two] = "two: no such file or folder"
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        await pilot.press("j", "j", "escape")
        await pilot.pause()
        assert isinstance(app.screen, FrontScreen)
        shown = screen_text(pilot)
        assert "4 sources" in shown
        assert "≠ 1" in shown
        assert "no such file or folder" in shown
        await pilot.press("slash", *"second")
        await pilot.pause()
        assert "1 of 2 stories" in screen_text(pilot)
        assert "1 story   ⏎ to the list   ↓ next   esc back" in screen_text(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "1 story   ⏎ open   / change   esc back" in screen_text(pilot)
        await pilot.press("slash", *"vietnam")  # which an article of the first says
        await pilot.pause()
        assert "China's trade surplus" in screen_text(pilot)
        assert "The second story" not in screen_text(pilot)
        await pilot.press("escape", "slash", *"second", "enter")
        await pilot.pause()
        assert "China's trade surplus" not in screen_text(pilot)
        await pilot.press("escape", "g", "enter")
        await pilot.pause()
        assert isinstance(app.screen, RoomScreen)
        assert app.screen.state is not None
        assert app.screen.state.chosen == 2  # as it was left


async def test_first_differences_push_no_headline_off_a_short_screen(memory: Memory) -> None:
    sources = tuple(StorySource((str(number),), f"Story {number}") for number in range(7))
    app = BriefingApp(sources, first=None, memory=memory)
    app.opened.update({source: Story(comparison()) for source in sources})
    words = "≠ Exports to Southeast Asia"
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert screen_text(pilot).count(words) == 7
        await pilot.resize_terminal(100, 24)
        await pilot.pause()
        assert words not in screen_text(pilot)
        assert screen_text(pilot).count("4 sources") == 7
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert screen_text(pilot).count(words) == 7


@pytest.mark.parametrize(("width", "height"), [(160, 45), (100, 30), (70, 24)])
async def test_samples_are_called_so_and_lead_on(memory: Memory, width: int, height: int) -> None:
    samples = sample_stories()
    for stories, told in ((samples, True), (samples[:1] * 2, False)):
        app = BriefingApp(stories, first=None, memory=memory)
        app.opened.update({source: Story(comparison()) for source in stories})
        async with app.run_test(size=(width, height)) as pilot:
            await pilot.pause()
            assert (f"   {SAMPLES}  " in screen_text(pilot)) == told
            assert screen_text(pilot).count("4 sources") == len(stories)


async def test_a_short_screen_tells_first_differences_of_few_stories(memory: Memory) -> None:
    sources = tuple(StorySource((str(number),), f"Story {number}") for number in range(2))
    app = BriefingApp(sources, first=None, memory=memory)
    app.opened.update({source: Story(comparison()) for source in sources})
    async with app.run_test(size=(70, 24)) as pilot:
        await pilot.pause()
        assert screen_text(pilot).count("≠ Exports to Southeast") == 2


@pytest.mark.parametrize("first", [None, 0])
async def test_q_goes_back_to_the_front_page_a_story_was_opened_from(
    memory: Memory, first: int | None
) -> None:
    stories = StorySource(("one",), "The first story"), StorySource(("two",), "The second story")
    app = BriefingApp(stories, first=first, story=Story(comparison()), memory=memory)
    app.opened = dict.fromkeys(stories, Story(comparison()))
    async with app.run_test(size=(200, 30)) as pilot:
        await pilot.pause()
        if first is not None:
            assert "esc all stories" in screen_text(pilot)
            assert "   q quit" in screen_text(pilot)
            await pilot.press("escape")
            await pilot.pause()
        assert isinstance(app.screen, FrontScreen)
        assert "   q quit" in screen_text(pilot)
        for keys in (("enter",), ("enter", "t", "q"), ("enter", "enter", "q")):  # from over the room into it
            await pilot.press(*keys)
            await pilot.pause()
            assert isinstance(app.screen, RoomScreen)
            assert "   ^q quit" in screen_text(pilot)
            assert "   q quit" not in screen_text(pilot)
            await pilot.press("q")
            await pilot.pause()
            assert isinstance(app.screen, FrontScreen)
        assert not app._exit
        await pilot.press("q")
        assert app._exit


async def test_q_leaves_from_a_story_that_was_opened_at_once(memory: Memory) -> None:
    stories = StorySource(("one",), "The first story"), StorySource(("two",), "The second story")
    app = BriefingApp(stories, story=Story(comparison()), memory=memory)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        await pilot.press("q")
        assert app._exit


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (60, "New here? ? tells every key; esc leads to 2 more stories."),
        (100, "New here? ? tells every key; esc leads to 2 more stories; ⏎ shows the evidence."),
        (160, "and every article follows."),
    ],
)
async def test_a_newcomer_is_told_of_the_other_stories_at_any_width(
    tmp_path: Path, width: int, words: str
) -> None:
    sources = [StorySource((f"{number}",), f"Story {number}") for number in range(3)]
    app = BriefingApp(sources, story=Story(comparison()), memory=Memory(tmp_path))
    async with app.run_test(size=(width, 24)) as pilot:
        assert await shows(pilot, "New here?")
        assert screen_text(pilot).splitlines()[-1].strip().endswith(words)
        await pilot.press("J")
        await pilot.pause()
        assert ("esc all stories" in screen_text(pilot).splitlines()[-1]) == (width > 60)


async def test_the_only_story_offers_no_way_to_others(memory: Memory) -> None:
    app = BriefingApp([StorySource(("one",))], story=Story(comparison()), memory=memory)
    async with app.run_test(size=(160, 24)) as pilot:
        await pilot.pause()
        assert "stories" not in screen_text(pilot).splitlines()[-1]


async def test_a_story_that_cannot_be_read_leads_back(memory: Memory) -> None:
    one, two = StorySource(("/nowhere/one.md",), "First"), StorySource(("/nowhere/two.md",), "Second")
    app = BriefingApp((one, two), memory=memory)
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "one.md: ")
        assert isinstance(app.screen, FrontScreen)


async def test_what_cannot_be_read_again_stays_as_it_was_read(memory: Memory) -> None:
    app = BriefingApp((StorySource(("/nowhere/one.md",)),), story=Story(comparison()), memory=memory)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("j", "r")
        assert await shows(pilot, "one.md: ")
        assert isinstance(app.screen, RoomScreen)
        assert app.screen.state is not None
        assert app.screen.state.chosen == 1
        assert "reading again" not in screen_text(pilot)
        assert app.return_code is None


def keep(*articles: Article) -> None:
    with Library.open() as library:
        library.add(articles)
        library.import_feeds(
            b'<opml version="2.0"><body><outline text="East Ledger" xmlUrl="https://ledger.example/f"/></body></opml>'
        )


async def test_the_library_s_stories_update_and_stay_under_the_cursor(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "The ferry capsized in the strait with 212 aboard. " * 5
    keep(
        Article("a", "Ferry capsizes", "Harbour Wire", text, url="https://harbourwire.example/a"),
        Article(
            "b", "Bakers vote on bread", "East Ledger", "Bread rises. " * 9, url="https://ledger.example/b"
        ),
    )

    def update(self: Library, progress: Callable[[Progress], None], *_: object) -> Updated:
        progress(Progress(1, 2, "East Ledger", 1, 0))
        self.add(
            [
                Article(
                    "c", "Late news of the harbour", "Jade Bay", "Ships wait. " * 9, url="https://j.example"
                )
            ]
        )
        return Updated(2, 1, 0)

    monkeypatch.setattr(Library, "update", update)
    app = BriefingApp((), first=None, library=True, memory=memory)
    async with app.run_test(size=(120, 30)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "2 stories, 2 unread   1 feed" in screen_text(pilot)
        await pilot.press("j")
        pane = app.screen.query_one(StoriesPane)
        here = pane.entries[pane.cursor].title
        await pilot.press("u")
        await app.workers.wait_for_complete()
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        shown = screen_text(pilot)
        assert "1 new article from 2 feeds." in shown
        assert "Late news of the harbour" in shown
        assert pane.entries[pane.cursor].title == here
        monkeypatch.setattr(Library, "update", lambda *_: Updated(2, 0, 0))
        await pilot.press("u")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Nothing new in 2 feeds." in screen_text(pilot)
        await pilot.press("slash", *"bread")
        assert await shows(pilot, "1 story found, 1 unread")
        assert [entry.title for entry in pane.entries] == ["Bakers vote on bread"]


async def test_few_rooms_stay_open_and_the_reader_is_where_he_was_in_the_others(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.tui.app.MOST_ROOMS", most := 3)
    sources = [StorySource((f"{number}",), f"Story {number}") for number in range(most + 3)]
    app = BriefingApp(sources, first=None, memory=memory)
    app.opened |= {source: Story(comparison()) for source in sources}
    async with app.run_test(size=(120, 30)) as pilot:
        for source in sources:
            app.open_story(source)
            await pilot.pause()
            await pilot.press("j", "j", "t", "t", "enter", "escape")
        await pilot.pause()
        gc.collect()
        rooms = [one for one in gc.get_objects() if type(one) is RoomScreen and one.app is app]
        assert most <= len(rooms) <= most + 1  # one may still be closing
        tables = [one for one in gc.get_objects() if type(one) is TableScreen and one.reader.host is app]
        assert most <= len(tables) <= most + 1
        app.open_story(sources[0])
        await pilot.pause()
        assert isinstance(app.screen, RoomScreen)
        assert app.screen.state is not None
        assert app.screen.state.chosen == 2  # as it was left


async def test_keys_for_a_story_that_was_given_up_do_not_wait_for_the_readers_return(memory: Memory) -> None:
    one, two = StorySource(("one",), "First"), StorySource(("two",), "Second")
    loading = Loading(("-",))
    loading.stop()  # the story never comes
    app = BriefingApp((one, two), loading=loading, memory=memory)
    app.failures[two] = "two: gone"
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        room = app.screen
        assert isinstance(room, RoomScreen)
        await pilot.press("j", "j", "escape")
        await pilot.pause()
        assert isinstance(app.screen, FrontScreen)
        app.open_story(one)
        room.open(Story(comparison()))
        await pilot.pause()
        await pilot.pause()
        assert room.is_active and room.state is not None
        assert room.state.chosen == 0


async def test_a_story_is_the_same_whatever_it_is_called_by_now(memory: Memory) -> None:
    before, after = StorySource(("1",), "Ferry leaves late"), StorySource(("1",), "Ferry sinks")
    app = BriefingApp((), first=None, library=True, memory=memory)
    app.opened[before] = Story(comparison())
    async with app.run_test(size=(120, 30)) as pilot:
        app.open_story(before)
        await pilot.pause()
        room = app.screen
        await pilot.press("j", "escape")
        app.open_story(after)
        await pilot.pause()
        assert app.screen is room


async def test_of_a_closed_story_of_the_library_only_where_the_reader_was_is_kept(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.tui.app.MOST_ROOMS", most := 3)
    sources = [StorySource((f"{number}",)) for number in range(most + 1)]
    app = BriefingApp((), first=None, library=True, memory=memory)
    app.opened |= {source: Story(comparison()) for source in sources}
    async with app.run_test(size=(120, 30)) as pilot:
        for source in sources:
            app.open_story(source)
            await pilot.pause()
        await pilot.pause()
        assert sources[0] not in app.opened  # it is read again
        assert app.places[sources[0]] == State(Story(comparison())).choose(0).with_slots(2).whereabouts
        held = [type(one) for one in gc.get_referents(app.places[sources[0]])]
        assert Story not in held and State not in held


async def test_what_was_drawn_of_a_box_goes_once_it_is_closed(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "PAUSE", 0.01)
    one, two = StorySource(("one",), "First"), StorySource(("two",), "Second")
    app = BriefingApp((one, two), story=Story(comparison()), memory=memory)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        await pilot.press("question_mark")
        await pilot.pause()
        widgets = app.screen.walk_children(Widget)
        drawn = [weakref.ref(widget._styles_cache) for widget in widgets]
        del widgets
        await pilot.press("escape")
        for _ in range(100):
            await asyncio.sleep(0.02)
            gc.collect()
            if not any(one() for one in drawn):
                break
        assert not any(one() for one in drawn)


async def test_nothing_drawn_is_kept_of_a_story_that_is_left(memory: Memory) -> None:
    one, two = StorySource(("one",), "First"), StorySource(("two",), "Second")
    app = BriefingApp((one, two), story=Story(comparison()), memory=memory)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        room = app.screen
        assert isinstance(room, RoomScreen)
        before, panes = screen_text(pilot), list[LineView](room.columns.panes())
        await pilot.press("t")
        await pilot.pause()
        panes.append(app.screen.query_one(MatrixPane))
        await pilot.press("escape")
        assert all(pane._strips for pane in panes)
        widgets = list(room.walk_children(Widget, with_self=True))
        assert any(widget._styles_cache._cache for widget in widgets)
        await pilot.press("escape")
        await pilot.pause()
        assert not any(pane._strips for pane in panes)
        assert not any(widget._styles_cache._cache for widget in widgets)
        app.open_story(one)
        await pilot.pause()
        assert screen_text(pilot) == before


def test_sources_there_is_no_room_for_are_counted() -> None:
    entry = Entry(
        StorySource(("one",)), "Ferry", ("Fox Wire", "NPR Wire", "Harbour Wire"), (), ("3 key figures",)
    )
    told = {width: "".join(s.text for s in entry_rows(entry, width)[1]) for width in (90, 60, 50, 38)}
    assert "▎Fox Wire  ▎NPR Wire  ▎Harbour Wire " in told[90]
    assert "▎Fox Wire  ▎NPR Wire  +1 " in told[60]
    assert "▎Fox Wire  +2 " in told[50]
    assert "▎Fox…  +2 " in told[38]
    assert all(cells(row) <= width for width, row in told.items())


def test_no_half_name_stands_where_there_is_no_room_for_one() -> None:
    facts = ("11 Dec 2025", "4 unread")
    entry = Entry(StorySource(("one",)), "Ferry", ("Jade Bay Daily", "NPR Wire"), (), facts)
    told = {width: "".join(span.text for span in entry_rows(entry, width)[1]) for width in range(38, 60)}
    assert told[46].startswith("  2 sources    ")
    assert not any("……" in row or "▎…" in row for row in told.values())
    assert all(cells(row) <= width for width, row in told.items())


def test_what_one_source_says_is_not_counted_where_the_title_has_no_room() -> None:
    counts = (("≠", "symbol-differ", 1), ("·", "symbol-single", 57))
    entry = Entry(StorySource(("one",)), "Ferry capsizes in the strait", ("Fox Wire",), counts)
    told = {width: "".join(span.text for span in entry_rows(entry, width)[0]) for width in (39, 40)}
    assert told[40] == "Ferry capsizes in the strait   ≠ 1  · 57"
    assert told[39] == "Ferry capsizes in the strait        ≠ 1"


def test_names_give_way_so_that_more_of_them_stand_there_and_take_what_others_leave() -> None:
    outlets = ("The Orrin Sentinel", "Calder Evening Post", "Harbour Wire", "Coastline Radio")
    entry = Entry(StorySource(("one",)), "Ferry", outlets, (), ("14 Mar",))
    told = {width: "".join(s.text for s in entry_rows(entry, width)[1]) for width in range(40, 110)}
    assert "▎The Orrin…  ▎Calder Evening…  ▎Harbour Wire  ▎Coastline Radio " in told[84]
    assert "▎The Orrin…  ▎Calder Evenin…  ▎Harbour Wire  +1 " in told[69]
    assert all(name in told[109] for name in outlets)
    assert all(cells(row) <= width for width, row in told.items())
