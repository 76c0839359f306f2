"""What a key has drawn again: no more than what changed."""

import pytest
from textual.css.stylesheet import Stylesheet
from textual.geometry import Region
from textual.widget import Widget

from briefing.tui.story import Story
from briefing.tui.widgets.article import ArticlePane, Pages
from briefing.tui.widgets.figures import FiguresPanel
from tests.tui.conftest import Opener, room, text_of
from tests.tui.story import comparison


async def test_the_focus_goes_on_without_styling_or_drawing_panes_anew(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(160, 45) as pilot:
        panel, first = pilot.app.screen.query_one(FiguresPanel), pilot.app.screen.query(ArticlePane)[0]
        await pilot.pause()
        drawn: list[tuple[Widget, tuple[Region, ...]]] = []
        styled: list[object] = []
        dirty, update = Widget._set_dirty, Stylesheet.update_nodes

        def noted(self: Widget, *regions: Region) -> None:
            drawn.append((self, regions))
            dirty(self, *regions)

        def told(self: Stylesheet, *arguments: object, **options: object) -> None:
            styled.append(arguments)
            update(self, *arguments, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(Widget, "_set_dirty", noted)
        monkeypatch.setattr(Stylesheet, "update_nodes", told)
        assert (panel.has_focus, first.has_focus) == (True, False)
        await pilot.press("tab")
        await pilot.pause()
        assert (panel.has_focus, first.has_focus) == (False, True)
        assert room(pilot).reader.at == first.article
        assert styled == []
        assert {widget for widget, _ in drawn} == {panel, first}
        assert all(len(regions) == 1 and regions[0].height == 1 for _, regions in drawn)
        assert "━" in text_of(first)
        assert "━" not in text_of(panel)


async def test_lines_below_the_end_are_one_strip(opened: Opener) -> None:
    async with opened(160, 45) as pilot:
        pane = pilot.app.screen.query(ArticlePane)[0]
        region = Region(0, 0, *pane.outer_size)
        lines = pane.render_lines(region)
        below = lines[len(pane.heads) + pane.row_count() :]
        assert len(below) > 3
        assert len({id(line) for line in below}) == 1
        assert all(line.cell_length == region.width for line in lines)
        again = pane.render_lines(region)
        assert all(old is new for old, new in zip(lines, again, strict=True))


async def test_the_scroll_bar_says_where_a_pane_stands_from_the_first_frame_on(opened: Opener) -> None:
    async with opened(100, 24) as pilot:
        await pilot.pause()
        pane = pilot.app.screen.query(ArticlePane)[0]
        assert pane.scroll_offset.y > 0  # taken to the chosen figure
        bar = pane.vertical_scrollbar
        assert (bar.position, bar.window_virtual_size) == (pane.scroll_offset.y, pane.virtual_size.height)


async def test_a_scroll_bar_is_drawn_when_it_looks_otherwise_only(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(100, 24) as pilot:
        await pilot.pause()
        pane = pilot.app.screen.query(ArticlePane)[0]
        bar = pane.vertical_scrollbar
        region = Region(0, 0, *bar.outer_size)
        strips = bar.render_lines(region)
        assert [strip.cell_length for strip in strips] == [1] * pane.size.height
        assert [strip.text for strip in strips][-1] == "┃"  # the pane stands at its end
        drawn: list[Widget] = []
        monkeypatch.setattr(Widget, "_set_dirty", lambda self, *_: drawn.append(self))
        bar.refresh()
        assert drawn == []
        pane.scroll_line(0)
        assert bar in drawn
        assert bar.render_lines(region)[0].text == "┃"
        bar.mouse_over = True
        assert drawn.count(bar) > 1


def test_articles_laid_out_last_are_kept_for_their_width_and_story() -> None:
    pages, story = Pages(), Story(comparison())
    first = pages.of(story, 0, 40)
    assert pages.of(story, 1, 40)[1].paragraphs != first[1].paragraphs
    assert pages.of(story, 0, 40) is first
    assert pages.of(story, 0, 30)[1].width == 30
    again = Story(comparison())
    assert pages.of(again, 0, 40) is not first
    pages.MOST = 1
    second = pages.of(again, 1, 40)
    assert pages.of(again, 1, 40) is second  # the latest is always kept
    pages.of(again, 2, 40)
    assert pages.of(again, 1, 40) is not second
