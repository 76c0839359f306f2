from dataclasses import replace

from pytest import approx

from briefing.report.axis import axis_of
from tests.report.conftest import HARBOUR, figure_in

FIGURE = figure_in(HARBOUR, "8.2%", 8.2, "%", low=8.15, high=8.25)


def test_intervals_keep_their_order_and_lengths() -> None:
    axis = axis_of([FIGURE, replace(FIGURE, value=8.4, low=8.35, high=8.45)])
    assert axis
    first, second = axis.bars
    assert first.low < first.value < first.high < second.low < second.value < second.high
    assert first.high - first.low == approx(second.high - second.low)
    assert [first.low, second.high] == approx([0.06, 0.94])
    assert (axis.least, axis.most) == (8.15, 8.45)


def test_an_open_end_runs_to_the_edge() -> None:
    axis = axis_of([replace(FIGURE, value=12, low=12, high=None), replace(FIGURE, value=27, low=27, high=27)])
    assert axis
    assert axis.bars[0].high == 1.0


def test_falls_lie_below_zero() -> None:
    fall = replace(FIGURE, kind="change", direction="down")
    axis = axis_of([fall, replace(FIGURE, kind="change", direction="up")])
    assert axis
    assert (axis.least, axis.most) == (-8.25, 8.25)
    assert axis.bars[0].high < axis.bars[1].low


def test_nothing_to_tell_apart_is_no_axis() -> None:
    assert axis_of([FIGURE, FIGURE]) is None
    assert axis_of([FIGURE]) is None
    assert axis_of([]) is None
    five = replace(FIGURE, value=5, low=5, high=5)
    assert axis_of([five, replace(five, high=None)]) is None


def test_a_stated_range_stands_in_its_middle() -> None:
    axis = axis_of(
        [replace(FIGURE, value=(10, 20), low=10, high=20), replace(FIGURE, value=15, low=15, high=15)]
    )
    assert axis
    assert axis.bars[0].value == approx(axis.bars[1].value)
