"""How wide the columns of the table are: first what must not be cut, then what most rows need, then all."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.tui.layout.labels import label_beside_period
from briefing.tui.layout.shares import shared_out
from briefing.tui.layout.spans import cells
from briefing.tui.layout.values import BESIDE, least
from briefing.tui.layout.wrapping import wrap
from briefing.tui.story import Story

GAP = 2
SYMBOL = 2  # cells for the verdict and the space behind it
_ROOMY = 64  # cells from which labels and values need not be content with the fewest
_LABEL, _FEWEST_LABEL = 22, 15  # cells for the label, at least
_VALUE, _FEWEST_VALUE = 13, 11  # cells for a source that has more to say than that, at least
_PERIOD = (6, 9)  # cells for the period, at least: "Period", "since Mar"
_FULL_LABEL = 32  # cells for it where some sources are out of sight in any case, if
_ENOUGH = 3  # of them stand beside it
_USUAL_LABEL, _USUAL_VALUE = 46, 24  # cells that more than one row would make use of
_MEASURED = 200  # measures that the widths are taken from, the first ones of the story
NAME_LINES = 2
_MARK = 1  # cell for the sign that there are more sources further right


@dataclass(frozen=True, slots=True)
class Widths:
    """Cells for the label, the period (0: there is none), and for each source."""

    label: int
    period: int
    values: tuple[int, ...]


def widths_for(story: Story, width: int) -> Widths:
    """The same whatever the filter, the order and the sources in sight."""
    needs = _Needs(story)
    roomy = width >= _ROOMY
    label = _LABEL if roomy else _FEWEST_LABEL
    value = _VALUE if roomy else _FEWEST_VALUE
    period = min(max(needs.period, _PERIOD[0]), _PERIOD[1]) if needs.period else 0
    longest_period = max(needs.period, period)
    room = width - SYMBOL - (GAP if period else 0)
    values = [min(most, value) for most in needs.most]
    count = len(values)
    if label + period + sum(values) + GAP * count <= room:
        least_, wanted = [label, period, *values], needs.wanted(longest_period, range(count))
    else:  # as many as fit side by side, all of them as wide as the widest of them wants
        room -= _MARK
        full = max(label, min(needs.labels, _FULL_LABEL))
        if (room - full - period) // (value + GAP) >= _ENOUGH:
            label = full
        count = max(1, (room - label - period) // (value + GAP))
        least_ = [label, period, *[value] * count]
        wanted = [
            [*goal[:2], *[max(goal[2:])] * count]
            for goal in needs.wanted(longest_period, range(len(needs.most)))
        ]
    label, period, *found = shared_out(room - GAP * count, least_, *wanted)
    if len(found) < len(needs.most):
        found = [min(most, *found) for most in needs.most]
    return Widths(label, period, tuple(found))


class _Needs:
    """What the rows of a story take, in cells."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.measured = range(min(_MEASURED, len(story.measures)))
        self.shared = [number for number in self.measured if len(story.stated_in[number]) > 1]

    def wanted(self, period: int, sources: Iterable[int]) -> list[list[int]]:
        """Goals in turn: numbers uncut, the usual rows of several sources, the sources' names, all rows."""
        sources = list(sources)
        stages: Sequence[tuple[int, Sequence[int]]] = (
            (0, self.numbers),
            (min(self.labels, _USUAL_LABEL), [min(n, _USUAL_VALUE) for n in self.usual]),
            (min(self._labels(self.measured), _USUAL_LABEL), self.names),
            (self._labels(self.measured), self.most),
        )
        return [[label, period if label else 0, *(goal[n] for n in sources)] for label, goal in stages]

    @cached_property
    def period(self) -> int:
        return max((cells(self.story.period(number)) for number in self.measured), default=0)

    @cached_property
    def labels(self) -> int:
        """What the labels of what several sources say take."""
        return self._labels(self.shared)

    def _labels(self, measures: Iterable[int]) -> int:
        return max((cells(label_beside_period(self.story.measures[n])) for n in measures), default=0)

    @cached_property
    def usual(self) -> list[int]:
        return self._longest(self.shared)

    @cached_property
    def most(self) -> list[int]:
        """What every source's column can make use of."""
        said = self._longest(self.measured)
        return [max(pair) for pair in zip(said, self.names, strict=True)]

    @cached_property
    def names(self) -> list[int]:
        """With the key before a name and the sign of the order behind it."""
        return [cells(name) + 3 for name in self.story.names]

    @cached_property
    def numbers(self) -> list[int]:
        """What the longest number alone takes, and the source's name in two lines."""
        widths = [_in_two_lines(f"0 {name}") for name in self.story.names]
        for number in self.measured:
            if any(cells(text) > _FEWEST_VALUE for text in self.story.values(number).values()):
                for article, text in self.story.forms(number)[-1].items():
                    widths[article] = max(widths[article], *map(cells, least(text).split(BESIDE)))
        return [min(width, _USUAL_VALUE) for width in widths]

    def _longest(self, measures: Iterable[int]) -> list[int]:
        longest = [0] * len(self.story.names)
        for article, text in self._said(measures):
            longest[article] = max(longest[article], cells(text))
        return longest

    def _said(self, measures: Iterable[int]) -> Iterator[tuple[int, str]]:
        for number in measures:
            yield from self.story.values(number).items()


def _in_two_lines(text: str) -> int:
    """The cells in which ``text`` takes no more than two lines."""
    return next(width for width in range(1, cells(text) + 2) if len(wrap(text, width)) <= NAME_LINES)
