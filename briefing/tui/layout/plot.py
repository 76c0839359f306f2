"""Intervals drawn on one axis, exact to the cell."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from briefing.model import Number

OPEN_LEFT, OPEN_RIGHT, POINT, BODY = "◀", "▶", "●", "━"
ROOM = "╌"  # that rounding leaves around what is stated
OFF_LEFT, OFF_RIGHT, COARSE = "◁", "▷", "─"  # of a bar that reaches beyond the axis
_ENDS = {BODY: "┣┫", COARSE: "├┤", ROOM: "├┤"}
_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
_MARGIN = 0.06  # of the span, left free at both ends
_STUB = 3  # cells at both ends for what goes on beyond them
_SPACINGS = (
    14,
    10,
    7,
)  # cells between two labels of the axis, at least about so many: fewer where one is all
_DOMINANT = 8  # times as wide as all the rest: too wide to tell the rest apart


@dataclass(frozen=True, slots=True)
class Interval:
    """The true values a wording allows; None is an open end. ``values`` are the stated ones.

    ``rounded``: its ends are nobody's words, but as far as the one stated number may have been rounded.
    """

    low: Number | None
    high: Number | None
    values: tuple[Number, ...] = ()
    rounded: bool = False

    def in_whole(self) -> "Interval":
        """The whole numbers in it, where there are any and the stated ones are among them."""
        low = None if self.low is None else math.ceil(self.low)
        high = None if self.high is None else math.floor(self.high)
        empty = low is not None and high is not None and low > high
        return self if empty else replace(self, low=low, high=high)

    def mirrored(self) -> "Interval":
        """The same on the other side of zero."""
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Interval(low, high, tuple(-value for value in reversed(self.values)), self.rounded)


@dataclass(frozen=True, slots=True)
class Axis:
    """``width`` cells, each ``step`` wide: cell ``c`` holds start + c·step up to start + (c+1)·step."""

    start: float
    step: float
    width: int

    def holds(self, interval: Interval) -> bool:
        """Whether no end of it lies beyond the axis."""
        end = self.start + self.step * self.width
        return not _beyond(interval.low, self.start, -1) and not _beyond(interval.high, end, 1)

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
    """An axis that holds every value, and the finite ends of all intervals but the coarse ones."""
    ends = precise(intervals)
    low, high = _hull(intervals, ends) or (0.0, 1.0)
    span = high - low
    cells = max(1, width)
    share = _MARGIN if len(ends) == len(intervals) else max(_MARGIN, _STUB / cells)
    margin = (
        span * share if span / cells else abs(low) * 0.1 or 1.0
    )  # also where a cell is too small a number
    return Axis(low - margin, (span + 2 * margin) / cells, cells)


def precise(intervals: Sequence[Interval]) -> list[Interval]:
    """Those whose ends an axis should hold: not those that would leave hardly any of it to the others."""
    kept = list(intervals)
    sizes = sorted({size for one in kept if (size := _size(one)) is not None}, reverse=True)
    whole = _span(intervals, kept)
    for size in sizes:
        rest = [one for one in kept if (own := _size(one)) is None or own < size]
        span = _span(intervals, rest)
        if rest and 0 < span * _DOMINANT < whole:
            kept, whole = rest, span
    return kept


def _size(interval: Interval) -> float | None:
    """How wide it is; None where it has an open end."""
    if interval.low is None or interval.high is None:
        return None
    size = float(interval.high) - float(interval.low)
    return size if math.isfinite(size) else None


def _hull(intervals: Sequence[Interval], ends: Sequence[Interval]) -> tuple[float, float] | None:
    """From the least to the greatest of all values and of some intervals' ends."""
    marks = [value for interval in intervals for value in interval.values]
    marks += [end for interval in ends for end in (interval.low, interval.high) if end is not None]
    finite = [float(mark) for mark in marks if math.isfinite(mark)]
    return (min(finite), max(finite)) if finite else None


def _span(intervals: Sequence[Interval], ends: Sequence[Interval]) -> float:
    low, high = _hull(intervals, ends) or (0.0, 0.0)
    return high - low


def _beyond(end: Number | None, edge: float, side: int) -> bool:
    return end is not None and (end - edge) * side > 0


def draw(interval: Interval, axis: Axis) -> tuple[int, str]:
    """The interval as its first cell and its glyphs from there on."""
    first = 0 if interval.low is None else axis.cell(interval.low)
    last = axis.width - 1 if interval.high is None else max(first, axis.last_cell(interval.high))
    body = COARSE if not axis.holds(interval) else ROOM if interval.rounded else BODY
    glyphs = [body] * (last - first + 1)
    if interval.low is not None and len(glyphs) > 2:
        glyphs[0] = _ENDS[body][0]
    if interval.high is not None and len(glyphs) > 2:
        glyphs[-1] = _ENDS[body][1]
    for value in interval.values:
        cell = min(max(axis.cell(value), first), last)
        glyphs[cell - first] = POINT
    if interval.low is None or _beyond(interval.low, axis.start, -1):
        glyphs[0] = OPEN_LEFT if interval.low is None else OFF_LEFT
    if interval.high is None or _beyond(interval.high, axis.start + axis.step * axis.width, 1):
        glyphs[-1] = OPEN_RIGHT if interval.high is None else OFF_RIGHT
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
    placed: list[tuple[int, str]] = []
    for spacing in _SPACINGS:
        found = _ticks(axis, label, spacing, whole=whole)
        placed = max(placed, found, key=len)
        if len(placed) > 1:
            break
    return placed


def _ticks(axis: Axis, label: Callable[[float], str], spacing: int, *, whole: bool) -> list[tuple[int, str]]:
    rough = axis.step * spacing
    if whole:
        rough = max(rough, 1.0)
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    distances = (power * nice for nice in _NICE if not whole or (power * nice).is_integer())
    distance = next(distance for distance in distances if distance >= rough * 0.999)
    first, end = math.ceil(axis.start / distance), axis.start + axis.step * axis.width
    placed: list[tuple[int, str]] = []
    free = 0
    for count in range(first, math.floor(end / distance) + 1):
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
