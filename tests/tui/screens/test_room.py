"""The reading room from close up: places kept, narrow screens, hostile and odd stories."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing.model import Article, Check, Comparison
from briefing.tui.job import Loaded
from briefing.tui.loading import Loading
from briefing.tui.missed import Missed
from briefing.tui.settings import Settings
from briefing.tui.story import Story
from briefing.tui.widgets.article import ArticlePane
from briefing.tui.widgets.hints import HintBar
from briefing.tui.widgets.lines import LineView
from briefing.tui.widgets.matrix import MatrixPane
from tests.tui.conftest import Opener, chosen, room, screen_text, shows, state, text_of
from tests.tui.story import comparison


def article(number: int, **fields: Any) -> Article:
    return Article(**{"id": f"a{number}", "title": f"Title {number}", "source": f"Outlet {number}",
                      "text": "Nothing is counted here.", **fields})  # fmt: skip


async def test_reading_again_does_not_move_the_reader(opened: Opener) -> None:
    async with opened(160, 24, comparison=comparison(padding=40)) as pilot:
        pane = room(pilot).query_one("#article-0", ArticlePane)
        await pilot.press("h", "h", "h", *["j"] * 6)
        before = (pane.scroll_offset.y, chosen(pilot), pilot.app.focused, text_of(pane))
        assert pane.scroll_offset.y > 0
        room(pilot).open(Story(comparison(padding=40)))
        await pilot.pause()
        assert (pane.scroll_offset.y, chosen(pilot), pilot.app.focused, text_of(pane)) == before


async def test_the_rest_of_a_long_story_arrives_without_moving_the_reader(opened: Opener) -> None:
    whole = comparison(padding=40)
    part = replace(whole, measures=whole.measures[:2], checks=(), passages=())
    async with opened(160, 24, comparison=part) as pilot:
        await pilot.press("j")
        pane = room(pilot).query_one("#article-0", ArticlePane)
        before = (pane.scroll_offset.y, chosen(pilot))
        room(pilot).open(Story(whole))
        await pilot.pause()
        assert (pane.scroll_offset.y, chosen(pilot)) == before
        assert len(state(pilot).visible) == len(whole.measures)


async def test_resizing_keeps_the_sentence_in_sight(opened: Opener) -> None:
    async with opened(160, 24, comparison=comparison(padding=40)) as pilot:
        for width, height in ((100, 24), (60, 20), (200, 50), (90, 20), (141, 30)):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            shown = screen_text(pilot)
            assert "Exports to Southeast Asia" in shown
            if width >= 90:
                assert "8.2%≠" in shown
                assert "8.4%≠" in shown


async def test_columns_come_back_from_a_narrow_screen_in_order_and_at_their_sentences(opened: Opener) -> None:
    async with opened(160, 24, comparison=comparison(padding=40)) as pilot:
        await pilot.press("J", "J", "J", "J")  # the first and the third article end with it
        await pilot.pause()
        panes = [room(pilot).query_one(f"#article-{slot}", ArticlePane) for slot in (0, 2)]
        before = [text_of(pane) for pane in panes]
        assert "157≈" in before[0]
        assert "150≈" in before[1]
        for narrow in (70, 100, 60):
            for pane in panes:
                pane.focus()
                await pilot.press("g")
            await pilot.resize_terminal(narrow, 24)
            await pilot.pause()
            await pilot.resize_terminal(160, 24)
            await pilot.pause()
            room(pilot).columns.figures.focus()
            await pilot.pause()
            assert state(pilot).columns == (0, 1, 2)
            assert [text_of(pane) for pane in panes] == before


async def test_a_narrow_screen_shows_one_pane_and_swaps_it_with_a_key(opened: Opener) -> None:
    async with opened(70, 24) as pilot:
        assert "Key figures" in screen_text(pilot)
        for key in ("v", "tab", "l"):
            await pilot.press(key)
            await pilot.pause()
            shown = screen_text(pilot)
            assert "8.2%≠" in shown
            assert "Key figures" not in shown
            await pilot.press(key)
        await pilot.press("2")
        await pilot.pause()
        assert "8.4%≠" in screen_text(pilot)


async def test_tab_goes_round_the_panes_and_h_l_stop_at_the_ends(opened: Opener) -> None:
    async with opened() as pilot:
        names = []
        for _ in range(5):
            names.append(pilot.app.focused.id if pilot.app.focused else None)
            await pilot.press("tab")
        assert names == ["figures", "article-0", "article-1", "article-2", "figures"]
        await pilot.press("shift+tab", *["h"] * 5)
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "article-0"


async def test_a_digit_puts_a_source_in_a_column(opened: Opener) -> None:
    async with opened() as pilot:
        assert state(pilot).columns == (0, 1, 2)
        await pilot.press("4")
        await pilot.pause()
        assert state(pilot).columns == (0, 1, 3)
        assert "Ports fill up" in screen_text(pilot)
        await pilot.press("9")
        assert state(pilot).columns == (0, 1, 3)


async def test_brackets_walk_the_figures_of_an_article(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("h", "h", "h", "right_square_bracket")
        assert chosen(pilot) == "Semiconductor exports, change"
        await pilot.press("left_square_bracket", "left_square_bracket")
        assert chosen(pilot) == "Exports in the year so far, change"


async def test_a_click_on_a_figure_chooses_it(opened: Opener) -> None:
    async with opened() as pilot:
        pane = room(pilot).query_one("#article-0", ArticlePane)
        rows = text_of(pane).splitlines()
        y = next(number for number, row in enumerate(rows) if "5.9%" in row)
        await pilot.click(pane, offset=(pane.gutter.left + rows[y].index("5.9%") + 1, y))
        await pilot.pause()
        assert chosen(pilot) == "Exports, change"


async def test_selected_text_is_copied_without_symbols(opened: Opener) -> None:
    async with opened() as pilot:
        pane = room(pilot).query_one("#article-0", ArticlePane)
        pane.text_select_all()
        selected = pilot.app.screen.get_selected_text()
        assert selected is not None
        assert "grew by 8.2%, many of them" in selected
        assert "≠" not in selected


@pytest.mark.parametrize("move", ["n", "j"])
async def test_a_selection_out_of_use_is_not_copied_again(
    opened: Opener, monkeypatch: pytest.MonkeyPatch, move: str
) -> None:
    copied: list[str] = []
    async with opened() as pilot:
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", copied.append)
        room(pilot).query_one("#article-0", ArticlePane).text_select_all()
        await pilot.press("y", "y")
        assert len(copied) == 2
        assert copied[0] != copied[1]
        room(pilot).query_one("#article-0", ArticlePane).text_select_all()
        await pilot.press(move)
        await pilot.pause()
        assert pilot.app.screen.get_selected_text() is None


async def test_find_ends_where_it_began(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"yuan", "enter")
        await pilot.pause()
        assert state(pilot).query == "yuan"
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "figures"
        await pilot.press("escape")
        await pilot.pause()
        assert state(pilot).query == ""
        assert len(state(pilot).visible) == 7


async def test_a_find_given_up_leaves_the_reader_where_he_was(opened: Opener) -> None:
    async with opened(100, 16) as pilot:
        await pilot.press("J", "4", "h", "G")
        await pilot.pause()
        before, stood = state(pilot), [pane.scroll_offset.y for pane in room(pilot).columns.panes()]
        await pilot.press("slash", *"vietnam")
        await pilot.pause()
        assert state(pilot).chosen != before.chosen
        await pilot.press("escape")
        await pilot.pause()
        assert state(pilot) == before
        assert [pane.scroll_offset.y for pane in room(pilot).columns.panes()] == stood


@pytest.mark.parametrize("moved", [False, True])
async def test_who_moved_on_in_a_find_is_not_led_back_from_there(opened: Opener, moved: bool) -> None:
    async with opened(100, 16) as pilot:
        await pilot.press("J", "4")
        before = state(pilot).chosen
        await pilot.press("slash", *"vietnam", "enter", *["n"] * moved)
        await pilot.pause()
        there = state(pilot)
        assert there.chosen != before
        await pilot.press("escape")
        await pilot.pause()
        assert state(pilot).chosen == (there.chosen if moved else before)
        assert not moved or state(pilot).columns == there.columns


async def test_the_first_letters_of_a_find_lead_nowhere(opened: Opener) -> None:
    """“yu” is said with other figures, “yuq” with none: the reader's own figure stays chosen."""
    async with opened(100, 16) as pilot:
        await pilot.press("J")
        before = chosen(pilot)
        await pilot.press("slash", "y", "u")
        await pilot.pause()
        assert chosen(pilot) != before
        await pilot.press("q")
        await pilot.pause()
        assert state(pilot).visible == ()
        assert chosen(pilot) == before


async def test_a_find_shows_the_article_where_no_figure_mentions_it(opened: Opener) -> None:
    async with opened(60, 20) as pilot:
        columns = room(pilot).columns
        await pilot.press("slash", *"named again")
        await pilot.pause()
        assert columns.alone == "article"
        assert await shows(pilot, "Vietnam was")
        await pilot.press("escape")
        await pilot.pause()
        assert columns.alone == "figures"
        assert columns.figures.has_focus
        await pilot.press("slash", *"named again", "enter")
        await pilot.pause()
        assert columns.articles[0].has_focus
        await pilot.press("escape")
        await pilot.pause()
        assert columns.alone == "article"
        await pilot.press("v", "slash", *"southeast")  # which figures do mention
        await pilot.pause()
        assert columns.alone == "figures"


@pytest.mark.parametrize("differing", [True, False])
@pytest.mark.parametrize(("keys", "place"), [("", "room"), ("t", "table"), ("enter", "evidence")])
async def test_the_next_difference_is_offered_where_there_is_one(
    opened: Opener, keys: str, place: str, differing: bool
) -> None:
    whole = comparison()
    alike = replace(whole, measures=tuple(one for one in whole.measures if one.verdict != "differ"))
    async with opened(comparison=whole if differing else alike) as pilot:
        await pilot.press(*filter(None, [keys]))
        await pilot.pause()
        offered = [name for name, _, _ in pilot.app.screen.query_one(HintBar).hints]
        assert "app.help" in offered
        assert (f"{place}.next-difference" in offered) == differing
        assert ("n next difference" in screen_text(pilot)) == differing


async def test_an_entered_find_says_which_keys_lead_on(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"vietnam")
        await pilot.pause()
        assert "↓ next   esc back" in screen_text(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "n next   esc back" in screen_text(pilot)


async def test_a_find_of_nothing_leads_only_back(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"unicorn")
        await pilot.pause()
        assert "not found   esc back" in screen_text(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "not found   esc back" in screen_text(pilot)


async def test_half_pages_go_half_as_far_as_pages(opened: Opener) -> None:
    async with opened(100, 14, comparison=comparison(padding=40)) as pilot:
        await pilot.press("h", "h", "g")
        pane = room(pilot).columns.panes()[0]
        await pilot.press("space")
        page = pane.scroll_offset.y
        await pilot.press("g", "ctrl+d")
        assert pane.scroll_offset.y == page // 2 > 1
        await pilot.press("ctrl+u")
        assert pane.scroll_offset.y == 0
        await pilot.press("t", "ctrl+d")
        await pilot.pause()
        table = pilot.app.screen.query_one(MatrixPane)
        assert 0 < table.cursor < table.count - 1
        await pilot.press("ctrl+u")
        assert table.cursor == 0


async def test_bookmarks_outlive_the_session(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("j", "b")
        await pilot.pause()
        assert "★" in screen_text(pilot)
    async with opened() as pilot:
        await pilot.press("F")
        await pilot.pause()
        assert state(pilot).filter == "kept"
        assert chosen(pilot) == "Exports, change"


async def test_a_bookmark_stars_its_own_row_alone(opened: Opener) -> None:
    made = comparison()
    alike = tuple(replace(one, label="People", unit="", period="", basis="") for one in made.measures[-2:])
    async with opened(comparison=replace(made, measures=alike)) as pilot:
        await pilot.press("j", "b")
        assert await shows(pilot, "★ People")
        assert screen_text(pilot).count("★ People") == 1
        await pilot.press("F")
        assert len(state(pilot).visible) == 1


async def test_bookmarks_are_there_once_all_of_a_story_is_read(opened: Opener) -> None:
    made = comparison()
    async with opened() as pilot:
        await pilot.press("G", "b")
        assert state(pilot).kept
    async with opened(comparison=replace(made, measures=made.measures[:2])) as pilot:
        room(pilot).open(Story(made))
        await pilot.press("F")
        assert state(pilot).filter == "kept"


async def test_keys_can_be_remapped_and_help_says_so(opened: Opener) -> None:
    settings = Settings(keys={"room.table": "x", "app.help": "f1"})
    async with opened(settings=settings) as pilot:
        assert "x table" in screen_text(pilot)
        await pilot.press("t")
        await pilot.pause()
        assert "7 key figures" not in screen_text(pilot).splitlines()[3]
        await pilot.press("f1")
        await pilot.pause()
        assert "x             All figures by all sources as a table" in screen_text(pilot)


async def test_the_table_sorts_and_its_first_column_stays(opened: Opener) -> None:
    many = comparison()
    extra = tuple(article(number) for number in range(20))
    async with opened(100, 30, comparison=replace(many, articles=(*many.articles, *extra))) as pilot:
        await pilot.press("t", "s")
        await pilot.pause()
        rows = screen_text(pilot).splitlines()
        assert "Electric vehicles" in next(row for row in rows if "·" in row[3:6] or "=" in row[3:6])
        await pilot.press("2")
        await pilot.pause()
        assert "+8.4%" in next(row for row in screen_text(pilot).splitlines() if "▌" in row or "≠" in row[:6])
        await pilot.press(*["l"] * 30)
        await pilot.pause()
        shown = screen_text(pilot)
        assert "Outlet 19" in shown
        assert "≠ Exports to Southeast Asia" in shown
        await pilot.press("escape")
        await pilot.pause()
        assert len(pilot.app.screen_stack) == 1


async def test_checks_lead_to_their_figures(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("j", "c")
        await pilot.pause()
        shown = screen_text(pilot)
        assert "✓ 8.4% − 8.2% = 0.2 pp" in shown
        assert "does not hold" in shown
        await pilot.press("enter")
        await pilot.pause()
        assert chosen(pilot) == "Exports to Southeast Asia, change"


@pytest.mark.parametrize(
    ("places", "named", "expected"),
    [((1, 2), 1, 2), ((1, 2), 0, 1), ((1, 0), 0, 0), ((0, 1), 1, 0)],
)
async def test_a_check_that_fails_leads_to_the_figure_in_question(
    opened: Opener, places: tuple[int, ...], named: int, expected: int
) -> None:
    """To the one on which sources differ (the first measure's), else to the one that would have to change."""
    story = comparison()
    figures = tuple(story.measures[place].figures[0] for place in places)
    why = "“100” would have to be less."
    failed = Check("difference", "", False, False, figures, why, figures[named])
    async with opened(comparison=replace(story, checks=(failed,))) as pilot:
        await pilot.press("c", "enter")
        await pilot.pause()
        assert chosen(pilot) == story.measures[expected].label
        await pilot.press("c")
        await pilot.pause()
        assert "✗" in screen_text(pilot)


async def test_where_there_is_room_for_one_pane_the_passages_are_shown(opened: Opener) -> None:
    async with opened(70, 24) as pilot:
        assert room(pilot).columns.alone == "figures"
        await pilot.press("p")
        assert await shows(pilot, "◇ only here; +2: two others too; ≠ ? ≈ =: others give its figures.")
        assert room(pilot).columns.alone == "article"
        assert "…" not in screen_text(pilot).splitlines()[-1]
    async with opened(50, 24) as pilot:
        await pilot.press("p")
        assert await shows(pilot, "◇ only here; +2: two others too.")


async def test_the_only_mention_is_told_as_such(opened: Opener) -> None:
    async with opened(160, 24) as pilot:
        await pilot.press("slash", *"yuan", "enter", "n")
        assert await shows(pilot, "The only mention on show.")


@pytest.mark.parametrize("also", [False, True])
@pytest.mark.parametrize("width", [160, 100, 70])
async def test_a_check_leads_to_the_article_whose_figures_it_takes(
    opened: Opener, width: int, also: bool
) -> None:
    story = comparison()
    figures = [figure for measure in story.measures for figure in measure.figures]
    theirs = next(figure for figure in figures if figure.article == "meridian")
    other = next(figure for figure in figures if figure.article == "east-ledger")
    alone = replace(story.checks[0], figures=(theirs, other) if also else (theirs,))
    async with opened(width, 24, comparison=replace(story, checks=(alone,))) as pilot:
        before = state(pilot).columns
        await pilot.press("c", "enter")
        await pilot.pause()
        assert 3 not in before
        assert 3 in state(pilot).columns
        focused = pilot.app.screen.focused
        assert isinstance(focused, ArticlePane)
        assert focused.article == 3


async def test_an_address_that_is_no_web_address_is_never_opened(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda *_: pytest.fail("opened"))
    async with opened() as pilot:
        room(pilot).action_show(3)
        await pilot.press("h")
        await pilot.press("o")
        await pilot.pause()
        assert "no web address" in screen_text(pilot)


async def test_nothing_is_overwritten_by_an_export(opened: Opener, tmp_path: Path) -> None:
    async with opened() as pilot:
        for ending in (".csv", "-2.csv"):
            await pilot.press("e", "3")
            assert await shows(pilot, ending)
    assert len(list(tmp_path.glob("*.csv"))) == 2


HOSTILE = "[/] [bold]x[/bold] [@click=app.quit]y[/] \\[ 中国🙂 " + "w" * 200


@pytest.mark.parametrize("width", [160, 70])
async def test_odd_stories_are_shown_as_they_are(opened: Opener, width: int) -> None:
    story = Comparison(
        (
            article(0, title=HOSTILE, source=HOSTILE, text=f"{HOSTILE}\n\nשלום عالم 中文字符" * 3),
            article(1, text=""),
        ),
        (),
    )
    async with opened(width, 24, comparison=story) as pilot:
        for key in (
            "n",
            "enter",
            "t",
            "c",
            "p",
            "f",
            "y",
            "b",
            "question_mark",
            "escape",
            "s",
            "escape",
            "v",
        ):
            await pilot.press(key)
        await pilot.pause()
        assert "[bold]x[/bold]" in screen_text(pilot)
        assert pilot.app.is_running


@pytest.mark.parametrize("count", [1, 30])
async def test_one_source_or_thirty(opened: Opener, count: int) -> None:
    async with opened(140, 30, comparison=Comparison(tuple(article(n) for n in range(count)), ())) as pilot:
        await pilot.press("n", "s", "escape", "l", "h", "2")
        shown = screen_text(pilot)
        assert "Outlet 0" in shown
        assert ("more" in shown.splitlines()[1]) == (count == 30)


async def test_a_megabyte_is_laid_out_at_once(opened: Opener) -> None:
    text = "\n\n".join(f"Paragraph {number}: " + "word " * 40 for number in range(5000))
    story = Comparison((article(0, text=text), article(1, text=text)), ())
    async with opened(160, 45, comparison=story) as pilot:
        await pilot.press("h", "h", "G")
        await pilot.pause()
        assert "Paragraph 4999" in screen_text(pilot)


async def test_the_palette_offers_every_action(opened: Opener) -> None:
    async with opened() as pilot:
        titles = [command.title for command in pilot.app.get_system_commands(pilot.app.screen)]
        names = set(titles)
        assert len(names) == len(titles)
        assert "Down  j ↓" in names
        for words in ("Next difference", "Evidence", "Table", "Export", "Bookmark", "Keys", "Quit", "Theme"):
            assert any(name.startswith(words) for name in names), words


async def test_every_theme_has_every_style_and_can_be_changed(opened: Opener) -> None:
    async with opened(settings=Settings(theme="light")) as pilot:
        assert pilot.app.theme == "briefing-light"
        await pilot.press("p", "enter")
        for theme in ("briefing-light", "briefing-dark", "briefing-ansi", "briefing-contrast", "nord"):
            pilot.app.theme = theme
            await pilot.pause()
            assert pilot.app.theme == theme
            assert "Sources differ" in screen_text(pilot)


async def test_the_first_visit_has_a_hint(opened: Opener, tmp_path: Path) -> None:
    (tmp_path / "data" / "visited").unlink()
    for expected in (True, False):
        async with opened() as pilot:
            assert ("New here? ? tells every key" in screen_text(pilot)) == expected


async def test_no_key_of_ours_fights_tmux_or_the_terminal(opened: Opener) -> None:
    async with opened() as pilot:
        panes: list[LineView] = room(pilot).columns.panes()
        keys = set(pilot.app._bindings.key_to_bindings) | set(room(pilot)._bindings.key_to_bindings)
        for pane in panes:
            keys |= set(pane._bindings.key_to_bindings)
        assert not keys & {"ctrl+b", "ctrl+j", "ctrl+s", "ctrl+o", "ctrl+a"}


async def test_keys_pressed_before_the_story_is_read_wait_for_it(opened: Opener) -> None:
    async with opened(loading=stopped()) as pilot:
        await pilot.press("j", "enter")
        assert await shows(pilot, "your keys wait")
        await pilot.press("question_mark")  # the app's own keys do not
        assert await shows(pilot, "Leave")
        await pilot.press("escape")
        job = room(pilot).job
        assert job is not None
        room(pilot).post_message(room(pilot).Arrived(job, Loaded(comparison())))
        assert await shows(pilot, "All three say 5.9%")


def stopped() -> Loading:
    """Work that never gives anything."""
    job = Loading(["made-up"])
    job.stop()
    return job


async def test_what_could_not_be_read_is_said(opened: Opener) -> None:
    async with opened() as pilot:
        room(pilot).job = job = stopped()
        loaded = Loaded(comparison(), Missed("Skipped b.pdf: it is a picture", grave=True))
        room(pilot).post_message(room(pilot).Arrived(job, loaded))
        await pilot.pause()
        assert "Skipped b.pdf: it is a picture" in screen_text(pilot)


async def test_files_that_are_no_articles_are_named_until_the_reader_goes_on(
    opened: Opener, tmp_path: Path
) -> None:
    folder = tmp_path / "022_2013-07-01_19-firefighters-killed-battling-arizona"
    folder.mkdir()
    (folder / "harbour.txt").write_text("Ferry capsizes\n\nThe ferry carried 240 passengers.")
    (folder / "sources.json").write_text("{}")
    job = Loading([str(folder)])
    async with opened(70, 24, loading=job) as pilot:
        words = "1 .json file in 022_2013…arizona not read: not an article's format"
        assert await shows(pilot, words)
        await pilot.press("j")
        await pilot.pause()
        assert words not in screen_text(pilot)
        assert "? keys" in screen_text(pilot)


async def test_back_closes_a_find_in_which_nothing_was_typed(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("slash")
        await pilot.pause()
        bar = pilot.app.screen.query_one("#prompt")
        assert bar.display
        room(pilot).columns.figures.focus()  # by the mouse
        await pilot.press("escape")
        assert not bar.display


async def test_a_message_gives_way_to_the_keys_once_the_reader_goes_on(opened: Opener) -> None:
    async with opened(100, 30) as pilot:
        await pilot.press("9")
        await pilot.pause()
        assert "There are 4 sources." in screen_text(pilot)
        await pilot.press("f12")  # which does nothing
        await pilot.pause()
        assert "There are 4 sources." in screen_text(pilot)
        await pilot.press("j")
        await pilot.pause()
        assert "There are 4 sources." not in screen_text(pilot)
        assert "next difference" in screen_text(pilot)
        await pilot.press("9", "f")  # one message after the other
        await pilot.pause()
        assert "≠ Only differences" in screen_text(pilot).splitlines()[-1]


async def test_a_warning_stays_though_the_reader_goes_on(opened: Opener) -> None:
    async with opened(100, 30) as pilot:
        room(pilot).say("b.pdf: it is a picture", warning=True)
        await pilot.press("j")
        await pilot.pause()
        assert "b.pdf: it is a picture" in screen_text(pilot)


async def test_the_header_counts_key_figures_as_the_panel_and_its_marks_do(opened: Opener) -> None:
    async with opened(160, 30) as pilot:
        header, *_ = lines = screen_text(pilot).splitlines()
        counts = [int(number) for number in re.findall(r"[≠?=≈·] +(\d+)", header.partition("key figures")[2])]
        assert "4 sources · 7 key figures" in header
        assert sum(counts) == 7
        assert re.search(r"Key figures +7 ", lines[3])


@pytest.mark.parametrize("changed", [False, True])
async def test_reading_again_on_demand_says_what_came_of_it(
    opened: Opener, monkeypatch: pytest.MonkeyPatch, changed: bool
) -> None:
    async with opened(100, 30) as pilot:
        job = stopped()
        monkeypatch.setattr(pilot.app, "load", lambda _: job)
        await pilot.press("r")
        whole = comparison()
        new = replace(whole, measures=whole.measures[:2], checks=()) if changed else whole
        room(pilot).post_message(room(pilot).Arrived(job, Loaded(new)))
        await pilot.pause()
        last = screen_text(pilot).splitlines()[-1]
        assert last.strip() == (
            "Read again: 4 sources · 2 key figures." if changed else "Read again: nothing has changed."
        )
        room(pilot).read_again()  # as the library does when the reader comes back
        await pilot.press("j")
        room(pilot).post_message(room(pilot).Arrived(job, Loaded(whole)))
        await pilot.pause()
        assert "Read again" not in screen_text(pilot)


async def test_the_mention_a_column_stands_at_is_counted_and_looks_unlike_the_others(opened: Opener) -> None:
    async with opened(160, 30) as pilot:
        await pilot.press("slash", *"the")
        await pilot.pause()
        pane = next(p for p in room(pilot).query(ArticlePane) if p.mentions > 1)
        head, many = pane.head()[0], pane.mentions
        assert head[-1].text == f"1 of {many} found"
        await pilot.press("down")
        await pilot.pause()
        assert pane.head()[0][-1].text == f"2 of {many} found"
        styles = [
            span.style for y in range(pane.row_count()) for span in pane.row(y) if "found" in span.style
        ]
        here = ["found-here" in style for style in styles]
        assert here.count(True) == 1 and here.index(True) == 1


async def test_of_several_words_a_mention_is_a_paragraph_and_all_of_them_are_marked(opened: Opener) -> None:
    async with opened(160, 30) as pilot:
        await pilot.press("slash", *"asia", "space", *"shipments", "enter")
        await pilot.pause()
        pane = next(p for p in room(pilot).query(ArticlePane) if p.mentions)
        here = [
            span.text for y in range(pane.row_count()) for span in pane.row(y) if "found-here" in span.style
        ]
        assert {"asia", "shipments"} <= {text.casefold() for text in here}
        assert pane.head()[0][-1].text == f"1 of {pane.mentions} found"
        assert await shows(pilot, "“asia” “shipments”")
        await pilot.press("n", "N")
        assert pane.head()[0][-1].text == f"1 of {pane.mentions} found"


async def test_the_next_difference_of_the_evidence_keeps_to_what_was_found(opened: Opener) -> None:
    async with opened(160, 30) as pilot:
        await pilot.press("slash", *"ships", "enter", "enter")
        assert await shows(pilot, "Ships waiting")
        before = chosen(pilot)
        await pilot.press("n")
        assert await shows(pilot, "No differences among what was found.")
        assert (chosen(pilot), state(pilot).query) == (before, "ships")


async def test_how_many_others_say_a_sentence_reads_like_no_source_s_number(opened: Opener) -> None:
    async with opened(160, 30) as pilot:
        before = screen_text(pilot).splitlines()
        await pilot.press("p")
        await pilot.pause()
        after = screen_text(pilot).splitlines()
        place = next(y for y, row in enumerate(before) if "Exports rose 5.9%" in row)
        assert "+1 Exports rose 5.9%" in after[place]
        assert after[place].index("Exports rose") == before[place].index("Exports rose")  # nothing moves
        assert await shows(pilot, "◇ only here; +2: two others too;")
        await pilot.press("slash", *"rose")
        assert await shows(pilot, "1 of 1 found")  # the count of the find comes first
