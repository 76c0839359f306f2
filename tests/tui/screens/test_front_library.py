"""The front page of the library: looking inside a story, mending it, marks, feeds, searches."""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from briefing.library import Library
from briefing.tui.app import BriefingApp
from briefing.tui.memory import Memory
from briefing.tui.screens.front_feeds import FeedsScreen
from briefing.tui.screens.front_inside import ChoiceScreen, InsideScreen, Member
from briefing.tui.screens.front_library import LibraryFrontScreen
from briefing.tui.screens.room import RoomScreen
from briefing.tui.widgets.stories import StoriesPane
from tests.library.texts import BUDGET, FERRY, QUAKE, article
from tests.loopback import Reply, Server, rss, serving
from tests.tui.conftest import screen_text, shows


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BriefingApp]:
    """Two stories: the ferry in two outlets, one of which corrected itself, and the budget in one."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with Library.open() as library:
        library.add([article(FERRY, "Harbour Wire", 12), article(FERRY, "East Ledger", 12, hours=1)])
        library.add([article(BUDGET, "Port Post", 104, hours=30), article(FERRY, "East Ledger", 27, hours=1)])
        library.count_waiting()
    memory = Memory(tmp_path / "memory")
    memory.first_visit()
    yield BriefingApp((), first=None, library=True, memory=memory)


def titles(pilot: Pilot[None]) -> list[str]:
    return [entry.title for entry in pilot.app.screen.query_one(StoriesPane).entries]


def sources() -> list[int]:
    with Library.open() as library:
        return sorted(story.sources for story in library.stories())


async def test_a_changed_figure_is_shown_on_the_front_page_and_inside(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "12 → 27 dead since ")
        await pilot.press("G", "s")
        assert await shows(pilot, "1 earlier version")
        assert isinstance(app.screen, InsideScreen)
        assert "12 → 27 dead since " in screen_text(pilot)


async def test_what_was_added_without_an_update_is_counted(app: BriefingApp) -> None:
    with Library.open() as library:
        library.add([article(BUDGET, "Mountain Herald", 99, hours=31)])
        assert any(story.differences is None for story in library.stories())
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "Mountain Herald  ▎Port Post                                 2 key figures")
    with Library.open() as library:
        assert not any(story.differences is None for story in library.stories())


async def test_an_article_is_split_off_and_moved_back(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("G", "s")
        assert await shows(pilot, "S split off")
        await pilot.press("x", "x", "S")
        assert await shows(pilot, "nothing would be split off")
        await pilot.press("k", "x", "S")  # one of the marks is taken off again
        assert await shows(pilot, "3 stories")
        assert sources() == [1, 1, 1]
        await pilot.press("G", "s")
        assert await shows(pilot, "M move elsewhere")
        await pilot.press("M")
        await pilot.pause()
        assert isinstance(app.screen, ChoiceScreen)
        assert app.screen.entries[0].title.startswith("Ferry")  # what sounds alike comes first
        await pilot.press("enter")
        assert await shows(pilot, "2 stories")
        assert sources() == [1, 2]


async def test_no_doubled_key_changes_a_story_and_what_does_can_be_undone(app: BriefingApp) -> None:
    async with app.run_test(size=(160, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("z")
        assert await shows(pilot, "Nothing was moved, split off or deleted")
        await pilot.press("G", "s")
        assert await shows(pilot, "S split off")
        await pilot.press("s")  # closes what it opened
        await pilot.pause()
        assert not isinstance(app.screen, InsideScreen)
        assert sources() == [1, 2]
        for key in ("S", "M"):
            await pilot.press("G", "s")
            assert await shows(pilot, f"{key} ")
            await pilot.press(key)
            if key == "M":
                await pilot.pause()
                await pilot.press("enter")
            assert await shows(pilot, "z undoes it: ")
            await pilot.press("k")
            assert await shows(pilot, "z undo the ")
            await pilot.press("z")
            assert await shows(pilot, "1 article put back.")
            assert sources() == [1, 2]
            assert await shows(pilot, "2 stories")
            await pilot.press("k")
            assert "z undo" not in screen_text(pilot)


async def test_a_narrow_screen_offers_what_a_mark_is_for(app: BriefingApp) -> None:
    async with app.run_test(size=(70, 24)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("G", "s")
        assert await shows(pilot, "x mark   M move elsewhere   S split off")
        await pilot.press("x")
        assert await shows(pilot, "M move 1 elsewhere   S split 1 off   x mark   ? keys")


async def test_who_gives_up_to_move_is_back_in_the_box_with_its_marks(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("G", "s")
        assert await shows(pilot, "S split off")
        box = app.screen
        await pilot.press("x")
        assert await shows(pilot, "M move 1 elsewhere   S split 1 off")
        await pilot.press("x", "M")
        assert await shows(pilot, "Move 2 articles to")
        await pilot.press("escape")
        assert await shows(pilot, "M move 2 elsewhere")
        assert app.screen is box
        assert screen_text(pilot).count("✓") == 2
        await pilot.press("M")
        assert await shows(pilot, "Move 2 articles to")
        await pilot.press("enter")
        assert await shows(pilot, "2 articles moved, z undoes it: ")
        assert sources() == [3]


async def test_the_only_article_of_the_only_story_has_nowhere_to_go(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        members = [Member(article(BUDGET, "Port Post"), current=True)]
        await app.push_screen(InsideScreen("Budget", members))
        assert await shows(pilot, "x mark   ⏎ read   ? keys")
        await pilot.press("M")
        assert await shows(pilot, "There is no other story to move it to.")


def last_line(pilot: Pilot[None]) -> str:
    return screen_text(pilot).splitlines()[-1].strip()


async def test_a_find_says_how_much_it_found_and_what_its_keys_do(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        await pilot.press("G", "slash", *"passe")  # passes, passenger
        assert await shows(pilot, "2 stories   ⏎ to the list   ↓ next   esc back")
        assert "2 stories found, 2 unread" in screen_text(pilot)
        await pilot.press(*"nge")
        assert await shows(pilot, "1 story   ⏎ to the list   ↓ next   esc back")
        await pilot.press("x")
        assert await shows(pilot, "not found   esc back")
        assert "next" not in last_line(pilot)
        assert "nothing found" in screen_text(pilot)
        await pilot.press("enter")  # nowhere to go to
        await pilot.press("backspace", "enter")
        assert await shows(pilot, "1 story   ⏎ open   / change   esc back")
        assert titles(pilot) == ["Ferry capsizes off Cape Marrow, 12 dead"]
        await pilot.press("escape")
        assert await shows(pilot, "2 stories, 2 unread")
        assert "⏎ open   / find" in last_line(pilot)


async def test_a_find_that_is_given_up_leaves_the_reader_where_he_was(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        pane = pilot.app.screen.query_one(StoriesPane)
        await pilot.press("G", "slash", *"tarvia")
        assert await shows(pilot, "1 story   ")
        await pilot.press("escape")
        assert await shows(pilot, "2 stories, 2 unread")
        assert pane.cursor == 1
        await pilot.press("g", "slash", *"cape")
        assert await shows(pilot, "1 story   ")
        await pilot.press("enter", "escape")  # entered: it stays where the find led
        assert await shows(pilot, "2 stories, 2 unread")
        assert pane.cursor == 1


async def test_down_leads_to_the_next_story_while_finding(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        await pilot.press("slash", *"passe")
        assert await shows(pilot, "2 stories   ")
        await pilot.press("down")
        await pilot.pause()
        assert pilot.app.screen.query_one(StoriesPane).cursor == 1


async def test_keys_faster_than_the_search_open_what_it_finds(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        await pilot.press("slash", *"cape", "enter", "enter")  # the first story is another
        assert await shows(pilot, "Key figures")
        assert "Ferry capsizes off Cape Marrow, 12 dead" in screen_text(pilot).splitlines()[0]


async def test_a_story_is_called_and_counted_alike_on_the_page_and_in_its_room(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "12 → 27 dead since ")
        await pilot.press("G")
        entry = pilot.app.screen.query_one(StoriesPane).entries[1]
        assert entry.counts
        counts = "  ".join(f"{symbol} {number}" for symbol, _, number in entry.counts)
        assert counts in screen_text(pilot)
        await pilot.press("enter")
        assert await shows(pilot, "Key figures")
        header = screen_text(pilot).splitlines()[0]
        assert entry.title in header
        assert header.rstrip().endswith(counts)


async def test_hints_say_what_a_key_does_to_the_story_under_the_cursor(app: BriefingApp) -> None:
    async with app.run_test(size=(160, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        assert "s sources   f feeds   m mark read   b bookmark" in last_line(pilot)
        assert "u update" not in last_line(pilot)  # no feed is followed
        await pilot.press("m", "b")
        assert await shows(pilot, "Bookmarked; B shows only such stories.")
        await pilot.press("j")
        assert await shows(pilot, "m mark read   b bookmark")
        await pilot.press("k")
        assert await shows(pilot, "m mark unread   b let go")
        await pilot.press("B")
        assert await shows(pilot, "B all stories")
        await pilot.press("b")
        assert await shows(pilot, "No story is bookmarked. B shows all.")
        await pilot.press("k")
        assert await shows(pilot, "B all stories   a add a feed   f feeds   ? keys")


async def test_bookmarked_stories_can_be_shown_alone(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("B")
        assert await shows(pilot, "No story is bookmarked")
        await pilot.press("B")
        assert await shows(pilot, "2 stories,")
        await pilot.press("G", "b")
        assert await shows(pilot, "★ Ferry")
        await pilot.press("B")
        assert await shows(pilot, "1 bookmarked story, ")
        assert len(titles(pilot)) == 1
        await pilot.press("slash", *"ferry", "enter")
        assert await shows(pilot, "1 bookmarked story found, ")
        await pilot.press("escape")
        await pilot.press("b")
        assert await shows(pilot, "No story is bookmarked")


async def test_a_story_marked_read_can_be_unread_again(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        await pilot.press("G", "m")
        assert await shows(pilot, "2 stories, 1 unread")
        await pilot.press("m")
        assert await shows(pilot, "2 stories, 2 unread")


async def test_the_next_unread_story_is_gone_to_and_offered(app: BriefingApp) -> None:
    with Library.open() as library:
        library.add([article(QUAKE, "Port Post", hours=50)])
        newest, second, _ = library.stories()
        library.mark_read([one.id for one in library.articles(second.id)])
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "3 stories, 2 unread")
        pane = app.screen.query_one(StoriesPane)
        assert "n next unread" in last_line(pilot)
        for key, place in (("n", 2), ("n", 0), ("N", 2), ("N", 0)):
            await pilot.press(key)
            assert pane.cursor == place
        await pilot.press("G", "m")
        assert await shows(pilot, "3 stories, 1 unread")
        await pilot.press("n", "n")
        assert await shows(pilot, "The only unread story.")
        await pilot.press("m")
        assert await shows(pilot, "3 stories, 0 unread")
        await pilot.press("n")
        assert await shows(pilot, "No unread story.")
        await pilot.press("j")
        await pilot.pause()
        assert "next unread" not in last_line(pilot)
    assert newest.label.startswith("Earthquake")


async def test_stories_are_sorted_and_the_setting_that_keeps_it_is_told(app: BriefingApp) -> None:
    async with app.run_test(size=(140, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        assert [title[:5] for title in titles(pilot)] == ["Parli", "Ferry"]
        await pilot.press("o")
        assert await shows(pilot, 'Sorted most unread first; stories = "unread" in config.toml keeps it.')
        assert await shows(pilot, "2 stories, 2 unread, by unread")
        assert [title[:5] for title in titles(pilot)] == ["Ferry", "Parli"]
        assert app.screen.query_one(StoriesPane).cursor == 1  # on the same story
        await pilot.press("o", "o")
        assert await shows(pilot, "unread, by name")
        await pilot.press("o")
        assert await shows(pilot, "Sorted newest first.")
        await pilot.resize_terminal(70, 24)
        await pilot.press("o", "o")
        assert await shows(pilot, 'stories = "differences" in config.toml keeps it.')


async def test_the_front_page_opens_in_the_order_of_the_settings(app: BriefingApp) -> None:
    app.settings = app.settings._replace(stories="name")
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread, by name")
        assert [title[:5] for title in titles(pilot)] == ["Ferry", "Parli"]


async def test_what_is_typed_on_is_found_from_the_top(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories, 2 unread")
        pane = pilot.app.screen.query_one(StoriesPane)
        await pilot.press("slash", *"th")
        assert await shows(pilot, "2 stories found")
        await pilot.press("down")
        assert pane.cursor == 1
        await pilot.press("e")
        await pilot.pause(0.6)
        assert await shows(pilot, "2 stories found")
        assert pane.cursor == 0


@pytest.mark.parametrize("key", ["D", "delete"])
async def test_a_story_is_deleted_and_brought_back(app: BriefingApp, key: str) -> None:
    async with app.run_test(size=(140, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        assert "D delete" in last_line(pilot)
        await pilot.press("G", key)
        assert await shows(pilot, "⏎ delete   esc keep it")
        await pilot.press("enter")
        assert await shows(pilot, "Deleted with 2 articles, z undoes it: Ferry capsizes")
        assert await shows(pilot, "1 story, 1 unread")
        assert [title[:5] for title in titles(pilot)] == ["Parli"]
        await pilot.press("j")
        await pilot.pause()
        assert "z undo the deletion" in last_line(pilot)
        await pilot.press("z")
        assert await shows(pilot, "2 articles put back.")
        assert await shows(pilot, "12 → 27 dead since ")
        assert [title[:5] for title in titles(pilot)] == ["Parli", "Ferry"]
        await pilot.press("z")
        assert await shows(pilot, "Nothing was moved, split off or deleted")


@pytest.mark.parametrize("finding", [(), ("slash", *"ferry", "enter")], ids=["all", "found"])
async def test_a_story_is_deleted_only_where_its_question_is_answered(
    app: BriefingApp, finding: tuple[str, ...]
) -> None:
    async with app.run_test(size=(140, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("G", *finding)
        await pilot.pause(0.6)
        for others in ([], ["o", "b", "m", "D", "z", "slash"]):  # none answers, none is heard
            await pilot.press("D")
            assert await shows(pilot, "⏎ delete   esc keep it")
            assert "Ferry capsizes" in screen_text(pilot)
            await pilot.press(*others)
            assert await shows(pilot, "⏎ delete   esc keep it")
            await pilot.press("escape")
            await pilot.pause()
            assert "keep it" not in screen_text(pilot)
        with Library.open() as library:
            assert library.count_stories() == 2
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, RoomScreen)


async def test_what_was_deleted_comes_back_one_by_one(app: BriefingApp) -> None:
    async with app.run_test(size=(140, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        for left in ("1 story", "no story"):
            await pilot.press("D")
            assert await shows(pilot, "⏎ delete   esc keep it")
            await pilot.press("enter")
            assert await shows(pilot, left)
        for back in ("1 story", "2 stories"):
            await pilot.press("z")
            assert await shows(pilot, "put back.")
            assert await shows(pilot, back)
        await pilot.pause(0.3)
        await pilot.press("z")
        assert await shows(pilot, "Nothing was moved, split off or deleted")


async def test_unfollowing_is_asked_and_the_list_can_be_written(app: BriefingApp, tmp_path: Path) -> None:
    opml = b'<opml><body><outline text="East Ledger" xmlUrl="https://ledger.example/f"/></body></opml>'
    (tmp_path / "in.opml").write_bytes(opml)
    async with app.run_test(size=(100, 30)) as pilot:
        assert await shows(pilot, "0 feeds")
        await pilot.press("a", *"in.opml", "enter")
        assert await shows(pilot, "1 feed")
        await pilot.press("f")
        assert await shows(pilot, "https://ledger.example/f")
        assert isinstance(app.screen, FeedsScreen)
        await pilot.press("e")
        assert await shows(pilot, "Written:")
        assert b"ledger.example" in (tmp_path / "feeds.opml").read_bytes()
        for others in (["x", "escape"], ["escape"]):  # x is no answer
            await pilot.press("x")
            assert await shows(pilot, "⏎ unfollow   esc keep it")
            await pilot.press(*others)
            await pilot.pause()
            assert "keep it" not in screen_text(pilot)
            with Library.open() as library:
                assert len(library.feeds()) == 1
        await pilot.press("x", "enter")
        assert await shows(pilot, "No feed is followed")
        await pilot.press("n")
        assert await shows(
            pilot, "esc close   z follow again   a add a feed   ? keys"
        )  # nothing to unfollow, nothing to write
        await pilot.press("x", "e", "escape")
        assert await shows(pilot, "0 feeds")
        await pilot.press("u")
        assert await shows(pilot, "No feed is followed; a adds one.")


async def test_a_feed_s_address_or_a_file_is_added(
    app: BriefingApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.tui.screens.front_library.SETTLED", 0.0)  # counted by then
    (tmp_path / "note.txt").write_text("Bakers vote on bread\n\nThe bakers of Port Ellery voted 31 to 12.")
    with serving() as server:
        server.replies["/feed"] = Reply(rss(("https://a.example/1", "<title>Mayor resigns</title>")))
        async with app.run_test(size=(120, 30)) as pilot:
            assert await shows(pilot, "2 stories")
            await pilot.press("a", *"note.txt", "enter")
            assert await shows(pilot, "1 article kept.")
            assert await shows(pilot, "Bakers vote on bread")
            assert await shows(pilot, "2 key figures   no date, added ")  # counted without an update
            address = [{":": "colon", "/": "slash", ".": "full_stop"}.get(c, c) for c in server.url("/feed")]
            await pilot.press("a", *address, "enter")
            assert await shows(pilot, "Mayor resigns")
            assert await shows(pilot, "Following Harbour Wire; 1 article kept, 1 in summary until an update")
            assert "replaced" not in screen_text(pilot)
            await pilot.press("a", *address[7:], "enter")  # without its scheme
            assert await shows(pilot, "Harbour Wire is followed already; 1 article kept, 1 in summary")
            await pilot.press("a", *"missing", "enter")
            assert await shows(pilot, "no site named missing")
            server.replies["/feed"] = Reply(status=404)
            await pilot.press("u")
            assert await shows(pilot, "! Harbour Wire: its server says not found (404)")
            await pilot.press("f")
            assert await shows(pilot, "! its server says not found (404)")
            assert server.url("/feed") in screen_text(pilot)


async def test_a_library_without_a_story_says_what_to_do(app: BriefingApp) -> None:
    """Its only feed refuses: what is wrong stands whole on a narrow screen, what to do in the list."""
    with Library.open() as library:
        with library.database.writing() as connection:
            for table in ("postings", "entries", "figures", "versions", "articles", "stories"):
                connection.execute(f"DELETE FROM {table}")
        library.import_feeds(
            b'<opml version="2.0"><body><outline text="East Ledger" xmlUrl="http://127.0.0.1:9/feed"/></body></opml>'
        )
    async with app.run_test(size=(70, 24)) as pilot:
        assert await shows(pilot, "No story yet. u fetches what is new.")
        await pilot.press("u")
        assert await shows(pilot, "1 feed could not be read.")
        assert await shows(pilot, "No story yet. u tries again.")
        lines = [row.strip() for row in screen_text(pilot).splitlines()]
        place = lines.index("! East Ledger: 127.0.0.1:9 refuses the connection")
        assert lines[place + 1 : place + 3] == ["", "No story yet. u tries again."]
        await pilot.press("f")
        assert await shows(pilot, "0 articles   never answered")
        assert "(check the address, or" in screen_text(pilot)
        assert "try again later)" in screen_text(pilot)


async def test_a_folder_that_is_added_says_what_was_kept_and_what_was_not(
    app: BriefingApp, tmp_path: Path
) -> None:
    folder = tmp_path / "bread"
    folder.mkdir()
    (folder / "note.txt").write_text("Bakers vote on bread\n\nThe bakers of Port Ellery voted 31 to 12.")
    (folder / "sources.json").write_text("{}")
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("a", *"bread", "enter")
        assert await shows(pilot, "1 article kept. 1 .json file in bread not read: not an article's format")
        assert await shows(pilot, "Bakers vote on bread")


async def test_a_file_that_takes_long_is_told_and_can_be_given_up(app: BriefingApp, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")  # that nobody ever writes into
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("a", *"pipe", "full_stop", *"txt", "enter")
        assert await shows(pilot, "reading pipe.txt, 1 s   esc stops")
        await pilot.press("a", *"pipe", "full_stop", *"txt", "enter")
        assert await shows(pilot, "pipe.txt is still being read; esc stops it.")
        await pilot.press("escape")
        assert await shows(pilot, "Stopped; nothing of pipe.txt was kept.")
        assert await shows(pilot, "2 stories, 2 unread")
        await pilot.press("a", *"pipe", "full_stop", *"txt", "enter")
        assert await shows(pilot, "reading pipe.txt, 1 s")  # and leaving gives it up


async def test_a_wrong_search_says_why_while_it_is_typed(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("slash", *"colour", "colon", *"red")
        assert await shows(pilot, "no field colour: there are source:")
        await pilot.press(*["backspace"] * 10, *"source", "colon", *"post")
        assert await shows(pilot, "1 story")
        assert "no field" not in screen_text(pilot)
        assert [title.split()[0] for title in titles(pilot)] == ["Parliament"]


async def test_a_key_that_comes_before_the_box_stands_does_nothing(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "12 → 27 dead since ")
        box = InsideScreen("Ferry", [])
        stands = app.push_screen(box)
        for action in ("mend('move')", "mark"):
            assert not await app.run_action(action, box)
        await stands
        await pilot.press("escape")
        for action in ("mend('move')", "mark"):
            assert not await app.run_action(action, box)


async def test_a_slow_reading_of_the_library_does_not_undo_a_later_one(app: BriefingApp) -> None:
    async with app.run_test(size=(140, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        page = app.screen
        assert isinstance(page, LibraryFrontScreen)
        late = LibraryFrontScreen.Shelved(0, "", [], [], 0)
        page.post_message(late)
        await pilot.pause()
        assert "2 stories" in screen_text(pilot)


async def test_tab_completes_a_path_and_no_key_leaves_the_line(app: BriefingApp, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Nineteen people died in the storm, police said.\n")
    async with app.run_test(size=(100, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("a", *f"{tmp_path}/not", "tab")
        assert await shows(pilot, "notes.txt")
        await pilot.press("shift+tab", "tab", "D", "enter")
        assert await shows(pilot, "notes.txtD: no such file or folder")
        await pilot.press("a")  # and what was entered is there again
        assert await shows(pilot, "notes.txtD")
        await pilot.press("end", "backspace", "enter")
        assert await shows(pilot, "1 article kept")
        await pilot.press("a", "up")
        assert await shows(pilot, "notes.txt")


async def test_tab_stays_in_a_find(app: BriefingApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("slash", *"fer", "tab", *"ry")
        assert await shows(pilot, "/ ferry")
        await pilot.press("escape", "G", "enter")
        assert await shows(pilot, "table")
        await pilot.press("slash", *"ca", "tab", *"psiz")
        assert await shows(pilot, "/ capsiz")


async def test_a_question_that_is_clicked_away_from_is_no_longer_asked(app: BriefingApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("a", "x")
        assert await shows(pilot, "feed, site or file")
        await pilot.click("#stories", offset=(20, 20))
        await pilot.pause()
        assert "feed, site or file" not in screen_text(pilot)


CALLED = {"Arden": "The council closes 5 schools", "Selby": "A glider pilot breaks a record over sand dunes"}


def followed(server: Server, *names: str) -> None:
    """Feeds of a story each."""
    for name in names:
        text = f"The {name} council voted on Monday to close {len(name)} schools in the old town. " * 20
        server.replies[f"/{name}"] = Reply(
            rss((f"/{name}/1", f"<title>{name} votes</title><description>{text}</description>"), title=name)
        )
        with Library.open() as library:
            library.follow(server.url(f"/{name}"))


async def test_all_that_is_on_show_is_marked_read_and_unread_again(app: BriefingApp) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("A")
        assert await shows(pilot, "0 unread")
        await pilot.press("z")
        assert await shows(pilot, "2 unread")
        await pilot.press("F")
        assert await shows(pilot, "2 unread stories")
        await pilot.press("A")
        assert await shows(pilot, "No unread story. esc shows all.")
        await pilot.press("F")
        assert await shows(pilot, "no story with differences")
        await pilot.press("escape")
        assert await shows(pilot, "2 stories, 0 unread")


async def test_a_feed_leads_to_its_stories_and_is_updated_alone(app: BriefingApp) -> None:
    with serving() as server:
        await asyncio.to_thread(followed, server, "Arden", "Selby")
        async with app.run_test(size=(120, 30)) as pilot:
            assert await shows(pilot, "2 feeds")
            await pilot.press("f")
            assert await shows(pilot, "Feeds: 2 followed")
            await pilot.press("j", "enter")
            assert await shows(pilot, "1 story of Selby")
            await pilot.press("f")
            assert await shows(pilot, "Feeds: 2 followed")
            asked = len(server.asked("/Arden")), len(server.asked("/Selby"))
            await pilot.press("u")
            assert await shows(pilot, "Nothing new in 1 feed")
            assert (len(server.asked("/Arden")), len(server.asked("/Selby"))) == (asked[0] + 1, asked[1])


async def test_what_was_unfollowed_is_followed_again(app: BriefingApp) -> None:
    with serving() as server:
        await asyncio.to_thread(followed, server, "Arden")
        async with app.run_test(size=(120, 30)) as pilot:
            assert await shows(pilot, "3 stories")
            await pilot.press("f")
            assert await shows(pilot, "Feeds: 1 followed")
            await pilot.press("x")
            assert await shows(pilot, f"{server.url('/Arden')}: its articles stay.")
            await pilot.press("enter")
            assert await shows(pilot, "Feeds: 0 followed")
            await pilot.press("z")
            assert await shows(pilot, "Following Arden again.")
    with Library.open() as library:
        (feed,) = library.feeds()
        assert (feed.title, feed.articles) == ("Arden", 1)
        assert len(library.stories(feed=feed.url)) == 1


async def test_what_another_article_took_the_place_of_can_be_read(app: BriefingApp) -> None:
    early = replace(article(FERRY, "Harbour Wire", 4, hours=-3), id="", url="https://wire.example/early")
    early = replace(early, text=f"{early.text} It was a disastrous mess, a diver said.")
    with Library.open() as library:
        library.add([early])
        assert len(library.stories()) == 2
    async with app.run_test(size=(120, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("G", "s", "G")
        assert await shows(pilot, "replaced by a newer one")
        await pilot.press("enter")
        assert await shows(pilot, "It was a disastrous mess, a diver said.")
        await pilot.press("escape", "escape", "slash", *"disastrous", "enter")
        assert await shows(pilot, "1 story   ⏎ open")
        await pilot.press("enter")
        assert await shows(pilot, "It was a disastrous mess, a diver said.")
        assert not isinstance(app.screen, RoomScreen)


async def test_messages_can_be_read_again_in_full(app: BriefingApp, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_bytes(bytes(range(256)) * 40)
    async with app.run_test(size=(60, 30)) as pilot:
        assert await shows(pilot, "2 stories")
        await pilot.press("a", *str(folder), "enter")
        assert await shows(pilot, "Skipped")
        await pilot.press("exclamation_mark")
        assert await shows(pilot, "Messages, the last first")
        assert await shows(pilot, "one.txt")
        assert await shows(pilot, "two.txt")


async def test_a_folder_of_feeds_leads_to_its_stories(app: BriefingApp) -> None:
    with serving() as server:
        await asyncio.to_thread(followed, server, "Arden")
        with Library.open() as library:
            await asyncio.to_thread(library.follow, server.url("/Arden"), "News / Towns")
            assert [len(library.stories(folder=name)) for name in ("News", "News / Towns", "New", "")] == [
                1,
                1,
                0,
                3,
            ]
        async with app.run_test(size=(120, 30)) as pilot:
            assert await shows(pilot, "1 feed")
            await pilot.press("f")
            assert await shows(pilot, "News / Towns / Arden")
            await pilot.press("o")
            assert await shows(pilot, "1 story of News / Towns")
