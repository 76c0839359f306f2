"""A change told as an amount, and the two levels that it lies between, wherever they are told."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, islice

from briefing.amounts import short
from briefing.comparing.checks.story import CLOSE, TERMS, Story, addable, is_money, verdict
from briefing.comparing.intervals import digits_stated, middle, step, tolerance
from briefing.comparing.profiles import Profile
from briefing.model import Check, Figure

_BETWEEN = re.compile(
    r"\b(?:difference|gap|more|fewer|less|decrease|increase|decline|drop|rise|fall|fell|rose|down|up)\b"
)


def steps(story: Story) -> Iterator[Check]:
    """A change told as an amount, and the two levels that it lies between."""
    levels: dict[str, list[Profile]] = defaultdict(list)
    for p in story.profiles:
        if p.figure.kind == "level" and addable(p) and p.reading.digits >= 3:
            levels[p.family].append(p)
    for change in story.profiles:
        f = change.figure
        if not addable(change) or digits_stated(f) < 2 or not (f.kind == "change" or _says_step(f)):
            continue
        alike = (
            p
            for p in levels[change.family]
            if p.reading.middle > change.reading.middle and _context(p, change) >= 2
        )
        for one, two in combinations(islice(alike, TERMS), 2):
            yield from _step(change, one, two)


def _says_step(figure: Figure) -> bool:
    at = figure.start - figure.sentence_start
    around = figure.sentence[max(0, at - 30) : at] + " " + figure.sentence[at + len(figure.text) :][:15]
    return bool(_BETWEEN.search(around))


def _context(one: Profile, two: Profile) -> int:
    return len((one.sentence | one.measure) & (two.sentence | two.measure))


def _step(change: Profile, one: Profile, two: Profile) -> Iterator[Check]:
    new, old = (
        (one.figure, two.figure) if middle(one.figure) > middle(two.figure) else (two.figure, one.figure)
    )
    if (one.head and two.head and one.head != two.head) or _context(one, two) < 2:
        return
    moved = middle(new) - middle(old)
    room = tolerance(new) + tolerance(old)
    stated = middle(change.figure)
    if (
        not moved
        or (room + step(change.figure) / 2) / moved > CLOSE
        or abs(moved - stated) > room + tolerance(change.figure)
    ):
        return
    unit = new.unit if is_money(new.unit) else ""
    expression = f"{short(middle(new), unit, 7)} − {short(middle(old), unit, 7)} = {short(moved, unit)}"
    yield from verdict("difference", expression, moved, room, change.figure, (new, old, change.figure), unit)
