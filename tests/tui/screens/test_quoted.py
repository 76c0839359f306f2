"""Who is quoted by whom, on the screen."""

from dataclasses import replace

from briefing.tui.screens.quoted import said, saying_rows
from briefing.tui.story import Story
from briefing.tui.widgets.article import ArticlePane
from tests.tui.conftest import Opener, room, screen_text, text_of
from tests.tui.story import comparison


def test_it_says_who_is_quoted_by_which_sources_and_what_is_said_once() -> None:
    story = Story(comparison())
    rows = [
        "".join(span.text for span in row).strip()
        for one in said(story)
        for row in saying_rows(story, one, 14, 70, apart=False)
    ]
    assert [" ".join(row.split()) for row in rows] == [
        "Customs 2 sources",
        "+1 ▎Meridian Post Exports rose 5.9%",
        "+1 ▎East Ledger Exports rose 5.9%",
        "Ann Lee 1 source",
        "◇ ▎Meridian Post Nobody else wrote this sentence.",
    ]


async def test_its_heading_counts_them(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("P")
        await pilot.pause()
        assert "Quoted: 2 names, 1 by several sources" in screen_text(pilot)


async def test_enter_leads_to_the_sentence(opened: Opener) -> None:
    async with opened(160, 24, comparison=comparison(padding=40)) as pilot:
        await pilot.press("P", "j", "j", "enter")
        await pilot.pause()
        pane = pilot.app.focused
        assert isinstance(pane, ArticlePane)
        assert room(pilot).reader.story.name(pane.article) == "Meridian Post"
        row = next(row for row in text_of(pane).splitlines() if "Nobody else wrote" in row)
        assert "▎" in row


async def test_it_leads_to_the_sentence_where_there_is_room_for_one_pane(opened: Opener) -> None:
    async with opened(80, 24, comparison=comparison(padding=40)) as pilot:
        await pilot.press("P", "j", "enter")
        await pilot.pause()
        assert "▎Exports rose" in screen_text(pilot).replace("▎ ", "▎")


async def test_nobody_quoted_is_said(opened: Opener) -> None:
    async with opened(comparison=replace(comparison(), quoted=())) as pilot:
        await pilot.press("P")
        await pilot.pause()
        assert "names anybody" in screen_text(pilot)
