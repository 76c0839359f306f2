"""The orders in which the table's rows may stand."""

from collections.abc import Sequence
from typing import Literal, get_args

from briefing.model import Measure
from briefing.text import one_line
from briefing.tui.story import Story

Order = Literal["importance", "label", "sources", "period"]
ORDERS: tuple[Order, ...] = get_args(Order)
ORDER_WORDS: dict[Order, str] = {
    "importance": "differences first",
    "label": "by name",
    "sources": "most sources first",
    "period": "by period",
}


def ordered(
    story: Story, measures: Sequence[int], order: Order, source: int | None = None
) -> tuple[int, ...]:
    """``measures`` in an order; by a source, those it states come first, greatest value first."""
    if source is not None:
        return tuple(sorted(measures, key=lambda number: _by_value(story, number, source)))
    if order == "label":
        return tuple(sorted(measures, key=lambda number: one_line(story.measures[number].label).casefold()))
    if order == "sources":
        return tuple(sorted(measures, key=lambda number: -len(story.stated_in[number])))
    if order == "period":
        return tuple(sorted(measures, key=lambda number: _by_period(story.measures[number])))
    return tuple(measures)


def _by_period(measure: Measure) -> tuple[bool, str]:
    return not measure.period, measure.period


def _by_value(story: Story, number: int, source: int) -> tuple[bool, str, float]:
    figures = story.figures(number, source)
    if not figures:
        return True, "", 0.0
    value = figures[0].value
    return False, figures[0].unit, -float(value[0] if isinstance(value, tuple) else value)
