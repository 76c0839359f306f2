"""A whole and the list of its parts beside it: "ten crew: two pilots, five cabin crew and three guards"."""

import re
from collections.abc import Iterator, Sequence

from briefing.comparing.checks.addends import complete, ended, human, is_of_them, like, room, runs, told_sum
from briefing.comparing.checks.story import HEDGES, Story, addable, is_money, sort_of, verdict
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, gap
from briefing.model import Check

LEAST = 5  # a smaller whole is told by its parts at a glance

_OPENED = re.compile(rf"^[^:;()–—]{{0,80}}?(?::|\(|[–—]|\s--?)\s*(?:{HEDGES}\s+)*$")
_PARTLY = re.compile(
    r"^[^:;()–—]{0,60}\b(?:including|among (?:them|those)|of (?:whom|them|these|those|which)|"
    rf"made up of|consisting of|comprising|(?:which|that) has|with)\s+(?:{HEDGES}\s+)*$"
)
_COMMA = re.compile(rf"^[^,:;()–—]{{0,40}},\s*(?:{HEDGES}\s+)*$")
_APPOSED = re.compile(rf"^[^,]{{0,40}},\s*(?:{HEDGES}\s+)*$")


def lists(story: Story) -> Iterator[Check]:
    """Wholes and the parts listed beside them; one whose list is complete may fail."""
    for group in story.sentences:
        for run in runs(group) if len(group) > 2 else ():
            parts = [group[at] for at in run]
            if run[0] > 0:
                yield from _introduced(group[run[0] - 1], parts)
            if len(parts) > 2:
                yield from _led(parts)


def _introduced(whole: Profile, parts: Sequence[Profile]) -> Iterator[Check]:
    """A list behind its whole."""
    between = gap(whole.figure, parts[0].figure)
    alike = all(like(whole, part) for part in parts)
    if _OPENED.search(between):
        closed = complete(parts) and ended(after(parts[-1].figure, 200))
        if alike or closed:  # "nine crew: two cooks" and others whose trade is not known
            yield from _tie(parts, whole, closed and (alike or human(whole)))
    elif alike and (_PARTLY.search(between) or (is_of_them(parts[0]) and _COMMA.search(between))):
        yield from _tie(parts, whole, sure=False)


def _led(run: Sequence[Profile]) -> Iterator[Check]:
    """A whole that stands first in its list."""
    first = run[0]
    if _APPOSED.search(gap(first.figure, run[1].figure)) and all(like(first, part) for part in run[1:]):
        yield from _tie(run[1:], first, sure=False)


def _tie(parts: Sequence[Profile], whole: Profile, sure: bool) -> Iterator[Check]:
    if not addable(whole) or sort_of(whole) != sort_of(parts[0]):
        return
    stated = whole.figure
    computed = sum(p.reading.middle for p in parts)
    slack = sum(map(room, parts))
    if stated.value == 0 or computed <= max(p.reading.middle for p in parts):
        return
    unit = stated.unit if is_money(stated.unit) else ""
    expression = told_sum(parts, unit)
    figures = (*(p.figure for p in parts), stated)
    open_ended = any(p.reading.open for p in parts) or whole.reading.open
    for check in verdict("sum", expression, computed, slack, stated, figures, unit, room(whole)):
        if check.holds:
            off = abs(computed - whole.reading.middle)
            told = whole.reading.middle >= LEAST and off <= slack + room(whole) < 0.05 * computed
        else:
            told = sure and not open_ended
        if told:
            yield check
