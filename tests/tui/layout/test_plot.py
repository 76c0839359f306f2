"""The interval drawing, exact to the cell."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.amounts import exact, tick
from briefing.tui.layout.evidence import _meeting
from briefing.tui.layout.plot import Axis, Interval, axis_lines, common, draw, fit_axis, ticks, touching

TENTHS = Axis(0.0, 0.1, 10)  # ten cells from 0 to 1


@pytest.mark.parametrize(
    ("interval", "first", "glyphs"),
    [
        (Interval(0.0, 1.0), 0, "┣━━━━━━━━┫"),
        (Interval(0.2, 0.5), 2, "┣━┫"),  # ends on the border of cell 5: cells 2, 3 and 4
        (Interval(0.25, 0.55), 2, "┣━━┫"),
        (Interval(0.2, 0.7, (0.45,)), 2, "┣━●━┫"),
        (Interval(0.3, 0.3, (0.3,)), 3, "●"),
        (Interval(None, 0.35), 0, "◀━━┫"),
        (Interval(0.75, None, (0.75,)), 7, "●━▶"),
        (Interval(None, None), 0, "◀━━━━━━━━▶"),
        (Interval(-5.0, 0.15), 0, "◁─"),
        (Interval(0.25, 3.0, (0.5,)), 2, "├──●───▷"),
        (Interval(-5.0, 3.0, (0.5,)), 0, "◁────●───▷"),
    ],
)
def test_a_bar_covers_exactly_the_cells_it_touches(interval: Interval, first: int, glyphs: str) -> None:
    assert draw(interval, TENTHS) == (first, glyphs)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.floats(-1e6, 1e6), st.floats(0, 1e6)).map(
            lambda p: Interval(p[0], p[0] + p[1], (p[0],))
        ),
        min_size=1,
        max_size=6,
    ),
    st.integers(10, 100),
)
def test_every_bar_fits_its_axis(intervals: list[Interval], width: int) -> None:
    axis = fit_axis(intervals, width)
    for interval in intervals:
        first, glyphs = draw(interval, axis)
        assert first >= 0
        assert first + len(glyphs) <= width
        assert first == axis.cell(interval.low or 0)


def test_numbers_too_near_for_cells_between_them_share_one() -> None:
    hair = Interval(0.0, 5e-324, (0.0,))
    first, glyphs = draw(hair, fit_axis([hair], 10))
    assert (first, len(glyphs)) == (5, 1)


def test_intervals_apart_are_drawn_apart() -> None:
    low, high = Interval(8.15, 8.25, (8.2,)), Interval(8.35, 8.45, (8.4,))
    axis = fit_axis([low, high], 40)
    first, glyphs = draw(low, axis)
    assert first + len(glyphs) <= draw(high, axis)[0]
    assert common([low, high]) is None


TRILLION = Interval(0.5, 1.5, (1.0,))


@pytest.mark.parametrize("width", [26, 60])
def test_an_axis_is_measured_by_the_precise_not_by_a_coarse_interval(width: int) -> None:
    more, near = Interval(1.0755, 1.0765, (1.076,)), Interval(1.075, 1.085, (1.08,))
    axis = fit_axis([TRILLION, TRILLION, more, near], width)
    assert axis.cell(1.08) > axis.cell(1.076) > axis.cell(1.0) >= 2
    first, glyphs = draw(TRILLION, axis)
    assert (first, glyphs[0], glyphs[-1], len(glyphs)) == (0, "◁", "▷", width)
    assert axis.holds(more) and axis.holds(near) and not axis.holds(TRILLION)


@pytest.mark.parametrize(
    "others",
    [
        [],
        [TRILLION],
        [Interval(1.0, 1.0, (1.0,))],  # nothing to tell apart
        [Interval(1.35, 1.45, (1.4,))],  # as far away as it is wide
        [Interval(2.5, 3.5, (3.0,))],
    ],
)
def test_an_interval_that_others_need_no_room_beside_is_shown_in_full(others: list[Interval]) -> None:
    assert all(map(fit_axis([TRILLION, *others], 40).holds, [TRILLION, *others]))


def test_a_short_axis_still_has_two_labels() -> None:
    assert [label for _, label in ticks(Axis(0.99, 0.1 / 26, 26), exact)] == ["1", "1.05"]


def test_what_intervals_share() -> None:
    assert common([Interval(150, None), Interval(157, 157)]) == Interval(157, 157)
    assert common([Interval(None, 5), Interval(None, None)]) == Interval(None, 5)


def test_intervals_that_only_touch_have_nothing_in_common() -> None:
    met = [Interval(235, 245), Interval(245, 255)]
    assert touching(met, Interval(245, 245))
    assert _meeting(met, "passenger") == "nothing in common: they only touch at 245"
    assert not touching([Interval(235, 245), Interval(245, 245)], Interval(245, 245))
    assert not touching([Interval(235, 246), Interval(245, 255)], Interval(245, 246))
    assert _meeting([Interval(235, 246), Interval(245, 255)], "passenger") == "in common: 245–246"


def rounded(low: float, value: float, high: float) -> Interval:
    return Interval(low, high, (value,), rounded=True)


@pytest.mark.parametrize(
    ("bars", "unit", "words"),
    [
        (  # “240” and “250” to the ten, which differ, and meet at 245
            [rounded(235, 240, 245), rounded(245, 250, 255)],
            "passenger",
            "10 apart as stated; even rounded to tens they do not meet",
        ),
        (
            [rounded(250, 255, 260), rounded(150, 200, 250)],
            "km",
            "55 km apart as stated; even rounded they do not meet",
        ),
        (
            [rounded(8.15, 8.2, 8.25), rounded(8.35, 8.4, 8.45)],
            "%",
            "0.2 pp apart as stated, at least 0.1 pp even if rounded",
        ),
        ([rounded(5, 6, 7), Interval(8, None, (8,))], "ship", "nothing in common: at least 1 apart"),
        ([Interval(4, 4, (4,)), Interval(7, 7, (7,))], "ship", "nothing in common: 3 apart"),
    ],
)
def test_how_far_apart_is_told_as_stated_and_with_room_for_rounding(
    bars: list[Interval], unit: str, words: str
) -> None:
    assert _meeting(bars, unit) == words


def test_room_for_rounding_is_no_bar() -> None:
    assert draw(rounded(0.2, 0.45, 0.7), TENTHS) == (2, "├╌●╌┤")
    assert draw(rounded(0.2, 0.45, 0.7).mirrored(), Axis(-1.0, 0.1, 10))[1] == "├╌●╌┤"
    assert rounded(234.5, 240, 245.5).in_whole() == rounded(235, 240, 245)


def test_equal_points_still_get_an_axis() -> None:
    axis = fit_axis([Interval(27, 27, (27,)), Interval(27, 27, (27,))], 30)
    assert draw(Interval(27, 27, (27,)), axis)[1] == "●"
    assert fit_axis([Interval(0, 0, (0,))], 30).step > 0


@settings(deadline=None, max_examples=60)
@given(st.floats(-1e9, 1e9), st.floats(1e-6, 1e12), st.integers(12, 120))
def test_tick_labels_never_touch_and_stand_under_their_cell(start: float, span: float, width: int) -> None:
    axis = Axis(start, span / width, width)
    placed = ticks(axis, exact)
    ends = 0
    for cell, label in placed:
        left = cell - len(label) // 2
        assert left >= ends
        ends = left + len(label) + 1
        assert ends - 1 <= width
    line, below = axis_lines(axis, exact)
    assert len(line) == len(below) == width


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (1_080_000_000_000, "USD", "$1.08tn"),
        (-250, "USD", "−$250"),
        (8.25, "%", "8.25%"),
        (6_500_000, "vehicle", "6.5m"),
        (41_210, "", "41,210"),
        (0.1 + 0.2, "pp", "0.3 pp"),
    ],
)
def test_labels(value: float, unit: str, expected: str) -> None:
    assert tick(value, unit) == expected
