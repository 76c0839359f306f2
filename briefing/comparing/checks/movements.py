"""A change beside the levels it lies between: growth, points, differences."""

import re
from collections.abc import Iterator

from briefing.amounts import short
from briefing.comparing.checks.story import HEDGES, Story, before, verdict
from briefing.comparing.intervals import middle, tolerance
from briefing.comparing.slots import forward
from briefing.model import Check, Figure

_FROM = re.compile(rf"\bfrom(?:\s+{HEDGES})*\s*$", re.IGNORECASE)
_TO = re.compile(rf"\bto(?:\s+{HEDGES})*\s*$", re.IGNORECASE)


def from_to(story: Story) -> Iterator[Check]:
    """ "rose 0.2 points to 4.1% from 3.9%", "fell 92 percent, from 45 cents to 3.5 cents"."""
    for group in story.sentences():
        if len(group) < 3:
            continue
        froms = [p.figure for p in group if _FROM.search(before(p.figure))]
        tos = [p.figure for p in group if _TO.search(before(p.figure))]
        if len(froms) != 1 or len(tos) != 1 or froms[0].unit != tos[0].unit:
            continue
        old, new = froms[0], tos[0]
        others = [
            p.figure
            for p in group
            if p.figure not in (old, new) and p.figure.end <= max(old.start, new.start)
        ]
        near = [f for f in others if _adjacent(f, old, new)]
        if not near or isinstance(old.value, tuple) or isinstance(new.value, tuple):
            continue
        change = near[-1]
        if change.kind not in ("change", "level", "share") or forward(old) != forward(new):
            continue
        yield from _movement(change, old, new)


def _adjacent(change: Figure, old: Figure, new: Figure) -> bool:
    """Whether little stands between a change and its two levels."""
    first, second = sorted((old, new), key=lambda f: f.start)
    return change.end <= first.start and first.start - change.end <= 30 and second.start - first.end <= 30


def _movement(change: Figure, old: Figure, new: Figure) -> Iterator[Check]:
    was, now = middle(old), middle(new)
    if not was or (change.low is None and change.high is None):
        return
    if change.unit == "%" and old.unit != "%":
        moved = 100 * abs(now - was) / abs(was)
        room = 100 * (tolerance(new) + abs(now / was) * tolerance(old)) / abs(was)
        sign = "−" if now < was else "+"
        expression = f"{short(was, old.unit)} → {short(now, new.unit)} = {sign}{short(moved, '%', 3)}"
        yield from verdict("growth", expression, moved, room, change, (change, old, new), "%")
    elif change.unit in ("pp", "%", "point", "percentage point") and old.unit == "%" and change.unit != "%":
        moved, room = abs(now - was), tolerance(new) + tolerance(old)
        expression = f"{short(now, '%')} − {short(was, '%')} = {short(now - was, 'pp')}"
        yield from verdict("points", expression, moved, room, change, (change, old, new), "pp")
    elif change.unit == old.unit and change.unit != "%":
        moved, room = abs(now - was), tolerance(new) + tolerance(old)
        expression = f"{short(now, new.unit)} − {short(was, old.unit)} = {short(now - was, new.unit)}"
        yield from verdict("difference", expression, moved, room, change, (change, old, new), old.unit)
