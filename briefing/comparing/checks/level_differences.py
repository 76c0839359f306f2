"""A change told as an amount, and the two levels that it lies between, wherever they are told."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from briefing.amounts import short
from briefing.comparing.checks.addends import told_difference
from briefing.comparing.checks.story import (
    CLOSE,
    TERMS,
    Story,
    addable,
    is_money,
    sort_of,
    verdict,
    would_have_to_be,
)
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, before, gap
from briefing.comparing.values.intervals import related
from briefing.comparing.values.precision import middle, stated_value, tolerance
from briefing.comparing.words.tables import row
from briefing.figures.words.patterns import whole_words
from briefing.model import Check, Figure

FEWEST_WORDS = 2  # that a change and its levels have in common

_BETWEEN = re.compile(whole_words(row("ties", "steps", "elsewhere")))
_LEAD = re.compile(whole_words(row("ties", "steps", "leads")))
_SIDE = re.compile(r"\d\s?[-–—]$|^\s?[-–—]\d")  # of "230-197"
_FROM = re.compile(r"^[^.;:()–—\d]{0,60}\bfrom\b[^.;:()–—\d]{0,60}$")


@dataclass(frozen=True, slots=True)
class _Level:
    profile: Profile
    middle: float
    room: float  # see tolerance
    words: frozenset[str]  # of its sentence and of what is measured


def steps(story: Story) -> Iterator[Check]:
    """A change told as an amount, and the two levels that it lies between."""
    levels: dict[str, list[_Level]] = defaultdict(list)
    for p in story.profiles:
        if p.figure.kind == "level" and addable(p) and p.reading.digits >= 3:
            level = _Level(p, p.reading.middle, tolerance(p.figure), p.sentence | p.measure)
            levels[sort_of(p)].append(level)
    for change, beside in ((p, group) for group in story.sentences for p in group):
        f = change.figure
        if not addable(change) or change.reading.digits < 2 or not (f.kind == "change" or _says_step(f)):
            continue
        moved, room, words = change.reading.middle, tolerance(f), change.sentence | change.measure
        alike = (
            level
            for level in levels[sort_of(change)]
            if level.middle > moved and len(level.words & words) >= FEWEST_WORDS
        )
        for one, two in combinations(islice(alike, TERMS), 2):
            if abs(abs(one.middle - two.middle) - moved) <= one.room + two.room + room:
                for check in _step(change, one, two):
                    yield check
                    yield from _contradicted(check, change, beside, story)


def _says_step(figure: Figure) -> bool:
    ahead, behind = before(figure)[-30:], after(figure, 15)
    if _LEAD.search(f"{ahead} {figure.measure.casefold()}"):
        return not (_SIDE.search(ahead) or _SIDE.search(behind))
    return bool(_BETWEEN.search(f"{ahead} {behind}"))


def _step(change: Profile, one: _Level, two: _Level) -> Iterator[Check]:
    heads = {one.profile.head, two.profile.head} - {""}
    if len(heads) > 1 or len(one.words & two.words) < FEWEST_WORDS:
        return
    high, low = (one, two) if one.middle > two.middle else (two, one)
    moved, room = high.middle - low.middle, one.room + two.room
    if not moved or (room + change.reading.step / 2) / moved > CLOSE:
        return
    new, old = high.profile.figure, low.profile.figure
    unit = new.unit if is_money(new.unit) else ""
    expression = told_difference(high.middle, low.middle, unit, places=7)
    yield from verdict("difference", expression, moved, room, change.figure, (new, old, change.figure), unit)


def _contradicted(check: Check, change: Profile, beside: Sequence[Profile], story: Story) -> Iterator[Check]:
    """The change's own sentence where it starts "from" another value than the levels that the change fits."""
    new, old, stated = check.figures
    measure = {story.measure_of[f.article, f.start]: f for f in (new, old)}
    for other in beside:
        g = other.figure
        fitting = measure.get(story.measure_of[g.article, g.start])
        if fitting is None or g.start < change.figure.end or not _FROM.search(gap(change.figure, g)):
            continue
        if isinstance(g.value, tuple) or related(other.reading, stated_value(fitting)) != "apart":
            continue
        high, low = (g, old) if fitting is new else (new, g)
        moved, unit = middle(high) - middle(low), new.unit if is_money(new.unit) else ""
        expression = told_difference(middle(high), middle(low), unit, places=7)
        room = tolerance(high) + tolerance(low)
        for failed in verdict("difference", expression, moved, room, stated, (high, low, stated), unit):
            if not failed.holds:
                yield would_have_to_be(failed, g, short(middle(fitting), unit, 7))
