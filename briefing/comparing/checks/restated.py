"""Values restated in brackets: the rate of two currencies or units, and whether all of a story agree."""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.amounts import short
from briefing.comparing.checks.story import HEDGES, Story, is_money, verdict
from briefing.comparing.values.precision import middle, tolerance
from briefing.conversions import ROUNDED, factor
from briefing.model import Check, Figure

_OPEN_BRACKET = re.compile(rf"^\s*\((?:{HEDGES}\s+|=\s*|equal to\s+|equivalent to\s+)*$", re.IGNORECASE)


def restated(story: Story) -> Iterator[Check]:
    """ "41.21 trillion yuan ($5.83 trillion)": the rate, and whether all rates of the story agree."""
    rates: dict[tuple[str, str], list[tuple[float, float, Figure, Figure]]] = {}
    for group in story.sentences:
        for one, two in pairwise(group):
            f, g = one.figure, two.figure
            text = story.articles[f.article].text
            if (
                f.unit == g.unit
                or not _OPEN_BRACKET.match(text[f.end : g.start])
                or text[g.end : g.end + 1] != ")"
            ):
                continue
            if isinstance(f.value, tuple) or isinstance(g.value, tuple) or not f.value or not g.value:
                continue
            if is_money(f.unit) and is_money(g.unit):
                (a, b) = (f, g) if middle(f) >= middle(g) else (g, f)
                rate = middle(a) / middle(b)
                room = rate * (tolerance(a) / middle(a) + tolerance(b) / middle(b))
                rates.setdefault((a.unit, b.unit), []).append((rate, room, a, b))
            else:
                yield from _converted(f, g)
    for (unit, other), found in rates.items():
        yield from _rates(unit, other, found)


def _rates(unit: str, other: str, found: list[tuple[float, float, Figure, Figure]]) -> Iterator[Check]:
    for index, (rate, room, a, b) in enumerate(found):
        expression = f"{short(middle(a), unit)} ÷ {short(middle(b), other)} = {rate:.3g} {unit} a {other}"
        clash = next((x for x in found if abs(x[0] - rate) > (x[1] + room) * 1.5 + 0.02 * rate), None)
        if clash and index == 0:
            other_rate = f"{clash[0]:.3g} {unit} a {other}"
            why = f"“{clash[2].text}” and “{clash[3].text}” make {other_rate}: one of the four is off."
            yield Check("rate", expression, False, False, (a, b, clash[2], clash[3]), why)
        elif not clash:
            yield Check("rate", expression, True, False, (a, b))


def _converted(f: Figure, g: Figure) -> Iterator[Check]:
    """A value in two units, where the one does not make the other."""
    size = factor(f.unit, g.unit)
    if size is None:
        return
    computed = middle(f) * size
    room = tolerance(f) * size + ROUNDED * abs(middle(g))
    expression = f"{short(middle(f), '')} {f.unit} × {size:.4g} = {computed:.3g} {g.unit}"
    found = verdict("rate", expression, computed, room, g, (f, g), "")
    yield from (check for check in found if not check.holds)
