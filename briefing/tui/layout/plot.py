"""Intervals drawn on one axis, exact to the cell."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefing.model import Number

OPEN_LEFT, OPEN_RIGHT, POINT, BODY = "◀", "▶", "●", "━"
_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
_MARGIN = 0.06  # of the span, left free at both ends
_SPACING = 14  # cells between two labels of the axis, at least about so many


@dataclass(frozen=True, slots=True)
class Interval:
    """The true values a wording allows; None is an open end. ``values`` are the stated ones."""

    low: Number | None
    high: Number | None
    values: tuple[Number, ...] = ()

    def in_whole(self) -> "Interval":
        """The whole numbers in it, where there are any and the stated ones are among them."""
        low = None if self.low is None else math.ceil(self.low)
        high = None if self.high is None else math.floor(self.high)
        empty = low is not None and high is not None and low > high
        return self if empty else Interval(low, high, self.values)

    def mirrored(self) -> "Interval":
        """The same on the other side of zero."""
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Interval(low, high, tuple(-value for value in reversed(self.values)))


@dataclass(frozen=True, slots=True)
class Axis:
    """``width`` cells, each ``step`` wide: cell ``c`` holds start + c·step up to start + (c+1)·step."""

    start: float
    step: float
    width: int

    def cell(self, value: Number) -> int:
        """The cell that holds ``value``; values off the axis fall on its edge."""
        return self._clamp(math.floor(self._position(value)))

    def last_cell(self, high: Number) -> int:
        """The last cell of a bar that ends at ``high``: one that ends on a border stays before it."""
        return self._clamp(math.ceil(self._position(high)) - 1)

    def _position(self, value: Number) -> float:
        position = (value - self.start) / self.step
        return round(position) if abs(position - round(position)) < 1e-9 else position

    def _clamp(self, cell: int) -> int:
        return min(max(cell, 0), self.width - 1)


def fit_axis(intervals: Sequence[Interval], width: int) -> Axis:
    """An axis that holds every finite end and value of ``intervals``, with a margin at both ends."""
    marks = [
        float(mark)
        for interval in intervals
        for mark in (interval.low, interval.high, *interval.values)
        if mark is not None and math.isfinite(mark)
    ]
    low, high = (min(marks), max(marks)) if marks else (0.0, 1.0)
    span = high - low
    cells = max(1, width)
    margin = (
        span * _MARGIN if span / cells else abs(low) * 0.1 or 1.0
    )  # also where a cell is too small a number
    return Axis(low - margin, (span + 2 * margin) / cells, cells)


def draw(interval: Interval, axis: Axis) -> tuple[int, str]:
    """The interval as its first cell and its glyphs from there on."""
    first = 0 if interval.low is None else axis.cell(interval.low)
    last = axis.width - 1 if interval.high is None else max(first, axis.last_cell(interval.high))
    glyphs = [BODY] * (last - first + 1)
    if interval.low is not None and len(glyphs) > 2:
        glyphs[0] = "┣"
    if interval.high is not None and len(glyphs) > 2:
        glyphs[-1] = "┫"
    for value in interval.values:
        cell = min(max(axis.cell(value), first), last)
        glyphs[cell - first] = POINT
    if interval.low is None:
        glyphs[0] = OPEN_LEFT
    if interval.high is None:
        glyphs[-1] = OPEN_RIGHT
    return first, "".join(glyphs)


def common(intervals: Sequence[Interval]) -> Interval | None:
    """What every interval allows, or None where they have nothing in common."""
    lows = [interval.low for interval in intervals if interval.low is not None]
    highs = [interval.high for interval in intervals if interval.high is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    return None if low is not None and high is not None and low > high else Interval(low, high)


def touching(intervals: Sequence[Interval], shared: Interval) -> bool:
    """Whether what is ``shared`` is one point at which some of the intervals end and others begin."""
    if shared.low is None or shared.low != shared.high:
        return False
    wide = [interval for interval in intervals if interval.low != interval.high]
    ends = any(interval.high == shared.low for interval in wide)
    return ends and any(interval.low == shared.low for interval in wide)


def ticks(axis: Axis, label: Callable[[float], str], *, whole: bool = False) -> list[tuple[int, str]]:
    """Round values along the axis as ``(cell, label)``, no two labels touching; ``whole``: none between."""
    span = axis.step * axis.width
    rough = span * _SPACING / axis.width
    if whole:
        rough = max(rough, 1.0)
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    distances = (power * nice for nice in _NICE if not whole or (power * nice).is_integer())
    distance = next(distance for distance in distances if distance >= rough * 0.999)
    placed: list[tuple[int, str]] = []
    free = 0
    for count in range(math.ceil(axis.start / distance), math.floor((axis.start + span) / distance) + 1):
        value = round(count * distance, 12)
        text, cell = label(value), axis.cell(value)
        left = cell - len(text) // 2
        if left >= free and left + len(text) <= axis.width:
            placed.append((cell, text))
            free = left + len(text) + 1
    return placed


def axis_lines(axis: Axis, label: Callable[[float], str], *, whole: bool = False) -> tuple[str, str]:
    """The axis itself and the labels below it, each ``axis.width`` cells."""
    line, below = ["─"] * axis.width, [" "] * axis.width
    for cell, text in ticks(axis, label, whole=whole):
        line[cell] = "┬"
        left = cell - len(text) // 2
        below[left : left + len(text)] = text
    return "".join(line), "".join(below)
