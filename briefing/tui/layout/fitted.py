"""What every source of an opened figure says, written alike, as there is room for it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing.report.shorter import parted
from briefing.tui.layout.spans import Row, Span, cells, width_of
from briefing.tui.layout.values import BESIDE, fitting
from briefing.tui.story import Story, accent

_INDENT = 4  # cells before a source's name, with the one behind it
_NAME = 14  # cells that a source's name keeps beside a long value
_OWN = " !"  # behind the values of a source that contradicts itself
_BY_HEDGES = frozenset({"wording", "later report"})  # told apart at a glance by "≥4" and "≤4"


class SourceLine(NamedTuple):
    """A source's line: its clock and name, and the cells there are for what it says."""

    name: Row
    whole: int  # beside the name in full
    beside: int  # beside as much of it as stays
    alone: int  # below it

    def of(self, value: str) -> list[str]:
        """The values on as many lines as they take; the first "" where none has room beside the name."""
        lines, room = [""], self.beside
        *others, last = value.split(BESIDE)
        for part in [*(f"{other} /" for other in others), last]:
            text = f"{lines[-1]} {part}" if lines[-1] else part
            if cells(text) <= room:
                lines[-1] = text
            else:
                lines.append(part)
                room = self.alone
        return lines

    def holds(self, value: str) -> bool:
        """Whether none of these lines is too long."""
        return all(cells(text) <= self.alone for text in self.of(value)[1:])


def source_line(story: Story, article: int, when: str, width: int) -> SourceLine:
    """The line of a source that told it at a clock's time, or ""."""
    clock = (Span(f"{when} ", "quiet"),) if when else ()
    name, room = cells(story.name(article)), width - _INDENT - width_of(clock)
    row = (Span("  "), Span("▎", accent(article)), *clock, Span(story.name(article), "source"))
    return SourceLine(row, room - name, room - min(name, _NAME), width - _INDENT)


def told(story: Story, number: int, said: Mapping[int, str]) -> dict[int, str]:
    """What the sources say, marked where one contradicts itself."""
    own = _contradicting(story, number)
    return {n: text + _OWN if n in own else text for n, text in said.items()}


def fitted_together(story: Story, number: int, width: int) -> dict[int, str]:
    """What sources say whose names stand side by side: in half the width, or on a line of its own."""
    for room in (width // 2, width - cells(f" ×{len(story.articles)}")):
        for form in _forms(story, number)[:-1]:
            said = told(story, number, form)
            if all(cells(text) <= room for text in said.values()):
                return said
    return _cut(story, number, dict.fromkeys(story.stated_in[number], width // 2))


def fitted(
    story: Story, number: int, lines: Mapping[int, SourceLine]
) -> tuple[dict[int, str], dict[int, str]]:
    """What every source says, written alike; and what of an unclear one finds no room beside its value.

    Nothing is cut that has room on a line of its own.
    """
    forms = _forms(story, number)[:-1]
    unclear = story.measures[number].verdict == "unclear"
    asides = {n: found for n, text in story.values(number).items() if unclear and (found := _aside(text))}
    bare = [{n: parted(text)[0] if n in asides else text for n, text in form.items()} for form in forms]
    for further in (False, True):
        for written, below in ((forms, {}), (bare, asides)):
            if said := _uncut([told(story, number, form) for form in written], lines, further):
                return said, below
    return _cut(story, number, {article: line.beside for article, line in lines.items()}), asides


def _contradicting(story: Story, number: int) -> set[int]:
    """The sources that contradict themselves."""
    own = story.measures[number].contradictions
    return {article for article in story.stated_in[number] if story.articles[article].id in own}


def _forms(story: Story, number: int) -> tuple[dict[int, str], ...]:
    """What every source says, ever shorter; hedges that make the verdict are symbols from the first."""
    forms, measure = story.forms(number), story.measures[number]
    by_hedges = measure.strength == "bounded" or measure.cause in _BY_HEDGES
    return (forms[1], *forms[1:]) if by_hedges else forms


def _cut(story: Story, number: int, room: Mapping[int, int]) -> dict[int, str]:
    """What every source says in ``room``, written alike, cut where it must be."""
    own = _contradicting(story, number)
    room = {article: most - cells(_OWN) * (article in own) for article, most in room.items()}
    return told(story, number, fitting(_forms(story, number), room))


def _uncut(
    written: Sequence[dict[int, str]], lines: Mapping[int, SourceLine], further: bool
) -> dict[int, str]:
    """What every source says if all of that has room: on the fewest lines, beside names that are cut least.

    ``further``: the first value need not stand beside the name.
    """
    ways = [
        said
        for said in written
        if all(lines[n].holds(text) and (further or lines[n].of(text)[0]) for n, text in said.items())
    ]
    return min(ways, key=lambda said: _cost(said, lines)) if ways else {}


def _cost(said: Mapping[int, str], lines: Mapping[int, SourceLine]) -> tuple[int, int]:
    laid = {n: lines[n].of(text) for n, text in said.items()}
    cut = sum(max(0, cells(first) - lines[n].whole) for n, (first, *_) in laid.items())
    return sum(map(len, laid.values())), cut


def _aside(text: str) -> str:
    """What stands in parentheses behind a value, without them."""
    value, aside = parted(text)
    return "" if " (" in value else aside[1:-1].replace(") (", ", ")
