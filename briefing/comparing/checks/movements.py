"""A change and the levels it lies between: growth, points, differences, multiples."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing.amounts import short
from briefing.comparing.checks.addends import told_difference
from briefing.comparing.checks.story import CLOSE, HEDGES, TERMS, Story, shown, sort_of, verdict
from briefing.comparing.profiles.periods import periods
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import forward
from briefing.comparing.profiles.surroundings import before, gap
from briefing.comparing.values.precision import middle, tolerance
from briefing.comparing.values.unit_families import TIME_UNITS
from briefing.comparing.words.tables import row, row_names
from briefing.figures.words.patterns import alternation
from briefing.model import Check, Direction, Figure

_FROM = re.compile(rf"\bfrom(?:\s+{HEDGES})*\s*$", re.IGNORECASE)
_TO = re.compile(rf"\bto(?:\s+{HEDGES})*\s*$", re.IGNORECASE)
_MOVING = alternation(row_names("ties", "moving"))
_MOVED_FROM = (
    re.compile(  # "42 cases, up from 11", "51,000 sought it, falling from a revised total of 54,000"
        rf"^[^.;:()–—\d]{{0,80}}?(?:,|[–—-])?\s*\b{_MOVING} from "
        rf"(?:(?:{HEDGES}|revised|total|level|of)\s+)*$"
    )
)
_MOVED = re.compile(  # "42 cases, up 20 percent"
    rf"^[^.;:()–—\d]{{0,30}}?(?:,|[–—-])? (?:{_MOVING}|an? (?:increase|decrease|rise|drop|decline) of)"
    rf"\s+(?:{HEDGES}\s+)*$"
)
_ONLY_FROM = re.compile(rf"^(?: [\w’'-]+){{0,2}}? from(?:\s+{HEDGES})*\s*$")
_THE = re.compile(
    rf"^(?: as (?:many|much|large|big|high) as)?(?: that of)? (?:(?:the|its|their|{HEDGES})\s+)*$"
)
_BEHIND = re.compile(r"^[^.;:()–—\d]{0,12}(?:,|\s[–—-]{1,2}|—|\()\s*(?:[A-Za-z]+ ){0,3}$")
_STEP = re.compile(rf"\b{alternation(row('ties', 'steps', 'beside_levels'))}\b")
_ADJOINING = 30  # characters at most between a change and its levels, and between these
_SINCE = 70  # characters at most between "to 51" and "from 48", which may tell the time of the one
_STOP = re.compile(r"[.;:()]\s")
FEWEST_WORDS = 2  # that a change and levels told elsewhere have in common
MULTIPLE = 0.1  # how far off "doubled" and "threefold" may be, by which share of the multiple


class _Move(NamedTuple):
    old: Profile
    new: Profile

    @property
    def direction(self) -> Direction:
        return "up" if self.new.reading.middle > self.old.reading.middle else "down"

    @property
    def ends(self) -> tuple[Profile, Profile]:
        """Both, in reading order."""
        return (self.old, self.new) if self.old.figure.start < self.new.figure.start else (self.new, self.old)


_Changes = Mapping[str, Sequence[tuple[float, int]]]  # sort → sizes with the places of their figures, sorted


def from_to(story: Story) -> Iterator[Check]:
    """ "rose 0.2 points to 4.1% from 3.9%", "fell 92 percent, from 45 cents to 3.5 cents"."""
    changes: dict[str, list[tuple[float, int]]] = {}
    for index, p in enumerate(story.profiles):
        if p.figure.kind == "change" and p.reading.digits >= 2 and not isinstance(p.figure.value, tuple):
            changes.setdefault(sort_of(p), []).append((p.reading.middle, index))
    for sizes in changes.values():
        sizes.sort()
    for group in _with_and_without_times(story):
        for at, (one, two) in enumerate(pairwise(group)):
            if move := _move(one, two):
                beside = _beside(move, group, at)
                if beside:
                    yield from _movement(beside.figure, move.old.figure, move.new.figure)
                else:
                    yield from _told_elsewhere(move, story, changes)
            elif at + 2 < len(group) and (move := _move_around(one, two, group[at + 2])):
                yield from _movement(two.figure, move.old.figure, move.new.figure)
            elif at + 2 < len(group) and _is_multiple(one, two, group[at + 2]):
                found = _multiple(two.figure, group[at + 2].figure, one.figure)
                yield from shown(found)


def _with_and_without_times(story: Story) -> Iterator[list[Profile]]:
    """Sentences, and again without the lengths of time that stand between other figures."""
    for group in story.sentences:
        yield group
        lean = [p for p in group if p.figure.unit not in TIME_UNITS]
        if 2 < len(lean) < len(group):
            yield lean


# ── levels ───────────────────────────────────────────────────────────────────────────────────────


def _move(one: Profile, two: Profile) -> _Move | None:
    """Two levels side by side that something moved between."""
    if not _levels(one, two):
        return None
    between = gap(one.figure, two.figure)
    if len(between) <= _ADJOINING and _TO.search(between) and _FROM.search(before(one.figure)):
        return _Move(one, two)
    if len(between) <= _SINCE and _FROM.search(between) and _TO.search(before(one.figure)):
        return None if _STOP.search(between) else _Move(two, one)
    return _Move(two, one) if _MOVED_FROM.search(between) else None


def _move_around(new: Profile, change: Profile, old: Profile) -> _Move | None:
    """ "42 cases, up 20 percent from 35"."""
    f = change.figure
    if not _levels(new, old) or not _MOVED.search(gap(new.figure, f)):
        return None
    return _Move(old, new) if _ONLY_FROM.search(gap(f, old.figure)) else None


def _is_multiple(new: Profile, times: Profile, old: Profile) -> bool:
    """ "29 percent of them, almost double the 16 percent"."""
    return (
        times.figure.unit == "x"
        and new.figure.unit == old.figure.unit
        and _levels(new, old)
        and _THE.search(gap(times.figure, old.figure)) is not None
        and not re.search(r"[.;:()–—]", gap(new.figure, times.figure))
    )


def _levels(one: Profile, two: Profile) -> bool:
    f, g = one.figure, two.figure
    return (
        (f.unit.partition("/")[0] == g.unit.partition("/")[0] or one.family == two.family == "count")
        and {f.kind, g.kind} <= {"level", "share"}
        and not isinstance(f.value, tuple)
        and not isinstance(g.value, tuple)
        and forward(f) == forward(g)
        and one.reading.middle != two.reading.middle
    )


# ── changes ──────────────────────────────────────────────────────────────────────────────────────


def _beside(move: _Move, group: Sequence[Profile], at: int) -> Profile | None:
    """The change told just before two levels, or just behind them."""
    first, last = move.ends
    if at > 0:
        change = group[at - 1]
        near = first.figure.start - change.figure.end <= _ADJOINING
        if near and change.figure.kind in ("change", "level", "share", "ratio"):
            return change
    if at + 2 < len(group):
        change = group[at + 2]
        told = change.figure.kind == "change" or _STEP.search(before(change.figure)[-20:])
        if told and _BEHIND.search(gap(last.figure, change.figure)):
            return change
    return None


def _told_elsewhere(move: _Move, story: Story, changes: _Changes) -> Iterator[Check]:
    """A move, and its size as another sentence or source tells it."""
    old, new = move.old.figure, move.new.figure
    was, now = move.old.reading.middle, move.new.reading.middle
    if not was or forward(old):
        return
    sizes = [(sort_of(move.old), abs(now - was), tolerance(old) + tolerance(new))]
    if old.unit != "%":
        sizes.append(("%", *_growth(old, new)))
    for sort, moved, slack in sizes:
        known = changes.get(sort, ())
        low, high = (bisect_left(known, (edge * moved, -1)) for edge in (0.95, 1.05))
        for _, index in known[low:high][:TERMS]:
            change = story.profiles[index]
            f = change.figure
            off = abs(change.reading.middle - moved)
            exact = off <= 1e-6 * moved
            if (
                f.direction == move.direction
                and not forward(f)
                and off <= change.reading.step / 2 * 1.001
                and (exact or slack + change.reading.step / 2 <= CLOSE * moved)
                and _alike(move, change)
            ):
                yield from shown(_movement(f, old, new))


def _alike(move: _Move, change: Profile) -> bool:
    words = change.sentence | change.measure
    common = words & (move.new.sentence | move.new.measure)
    return len(common) >= FEWEST_WORDS and periods(change.figure.period, move.new.figure.period) != "other"


def _movement(change: Figure, old: Figure, new: Figure) -> Iterator[Check]:
    was, now = middle(old), middle(new)
    if not was or (change.low is None and change.high is None):
        return
    if change.direction and change.direction != ("up" if now > was else "down"):
        return  # of other levels
    figures = (change, old, new)
    if change.unit == "x":
        yield from _multiple(change, old, new)
    elif change.unit == "%" and old.unit != "%":
        moved, room = _growth(old, new)
        sign = "−" if now < was else "+"
        expression = f"{short(was, old.unit)} → {short(now, new.unit)} = {sign}{short(moved, '%', 3)}"
        yield from verdict("growth", expression, moved, room, change, figures, "%", sign=sign)
    elif old.unit == "%" and change.unit in ("pp", "point", "percentage point"):
        yield from _step("points", change, old, new, "pp")
    elif change.unit == old.unit and change.unit != "%":
        yield from _step("difference", change, old, new, old.unit)


def _growth(old: Figure, new: Figure) -> tuple[float, float]:
    """How far a level moved and the room that the digits of both leave, in percent."""
    was, now = middle(old), middle(new)
    room = (tolerance(new) + abs(now / was) * tolerance(old)) / abs(was)
    return 100 * abs(now - was) / abs(was), 100 * room


def _step(relation: str, change: Figure, old: Figure, new: Figure, unit: str) -> Iterator[Check]:
    was, now = middle(old), middle(new)
    room = tolerance(new) + tolerance(old)
    high, low = max(was, now), min(was, now)
    expression = told_difference(high, low, old.unit, unit)
    yield from verdict(relation, expression, high - low, room, change, (change, old, new), unit)


def _multiple(change: Figure, old: Figure, new: Figure) -> Iterator[Check]:
    """ "tripled from 12 to 37"."""
    was, now, times = middle(old), middle(new), middle(change)
    if now <= was or was <= 0 or times < 1:
        return
    ratio = now / was
    room = ratio * (tolerance(old) / was + tolerance(new) / now)
    expression = f"{short(now, new.unit)} ÷ {short(was, old.unit)} = {short(ratio, '', 2)}"
    figures = (change, old, new)
    yield from verdict("multiple", expression, ratio, room, change, figures, "", MULTIPLE * times)
