"""What a key has drawn again: no more than what changed."""

from dataclasses import replace
from typing import Any

import pytest
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode
from textual.geometry import Region
from textual.widget import Widget

from briefing.tui.layout.closed import lone
from briefing.tui.layout.pages import Pages
from briefing.tui.layout.spans import Row
from briefing.tui.state import State
from briefing.tui.story import Story
from briefing.tui.widgets.article import ArticlePane
from briefing.tui.widgets.columns import Columns
from briefing.tui.widgets.figures import FiguresPanel
from briefing.tui.widgets.lines import LineView
from tests.tui.conftest import Opener, room, screen_text, text_of
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
        assert {line.cell_length for line in lines} == {region.width - pane.scrollbar_size_vertical}
        again = pane.render_lines(region)
        assert all(old is new for old, new in zip(lines, again, strict=True))


async def test_everything_is_styled_once_before_the_first_frame(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    styled: list[object] = []
    apply = Stylesheet.apply

    def counted(self: Stylesheet, node: DOMNode, **options: Any) -> None:
        styled.append(node)
        apply(self, node, **options)

    monkeypatch.setattr(Stylesheet, "apply", counted)
    async with opened(160, 45) as pilot:
        panes = [*pilot.app.screen.query(LineView), pilot.app.screen.query_one(Columns)]
        assert [styled.count(pane) for pane in panes if pane.display] == [1] * 5


async def test_rows_of_the_panel_are_made_when_they_are_seen(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []

    def counted(state: State, number: int, width: int, *, kept: bool) -> list[Row]:
        made.append(number)
        return lone(state, number, width, kept=kept)

    monkeypatch.setattr("briefing.tui.layout.panel.lone", counted)
    old = comparison()
    last = old.measures[-1]
    many = tuple(replace(last, id=f"lone-{number}", label=f"Lone {number}") for number in range(300))
    async with opened(160, 45, comparison=replace(old, measures=(*old.measures[:1], *many))) as pilot:
        assert 20 < len(made) < 60
        assert len(set(made)) == len(made)
        await pilot.press("G")
        await pilot.pause()
        assert "Lone 299" in screen_text(pilot)
        assert len(made) < 120


async def test_what_lies_under_the_panes_is_drawn_as_one_line(opened: Opener) -> None:
    async with opened(160, 45) as pilot:
        screen = pilot.app.screen
        ground = screen.render_lines(Region(0, 0, 160, 45))
        assert len(ground) == 45
        assert {id(line) for line in ground} == {id(ground[0])}
        assert screen.query_one(Columns) not in screen._compositor.visible_widgets
        before = ground[0]
        pilot.app.theme = "briefing-light"
        await pilot.pause()
        assert screen.render_lines(Region(0, 0, 160, 45))[0] != before


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
