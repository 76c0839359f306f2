"""A balance and its sides, across sources: exports less imports is the surplus, of one place and period."""

from collections.abc import Iterator
from itertools import product

from briefing.amounts import short
from briefing.comparing.checks.story import Story, fits, is_money, same_frame, verdict
from briefing.comparing.profiles.periods import period_span
from briefing.comparing.profiles.slots import forward
from briefing.comparing.values.precision import middle, tolerance
from briefing.comparing.words.tables import table
from briefing.model import Check, Figure


def balances(story: Story) -> Iterator[Check]:
    """Exports less imports is the surplus, of one place and period, across all sources."""
    ties = table("ties")
    known = [((tie["first"], tie["less"], tie["whole"]), -1, "difference") for tie in ties["balance"]]
    known += [((*tie["parts"], tie["whole"]), 1, "sum") for tie in ties["total"]]
    by_role = _by_role(story, frozenset(role for roles, _, _ in known for role in roles))
    for roles, sign, relation in known:
        for first, second, whole in product(*(by_role.get(role, ()) for role in roles)):
            yield from _tie(first, second, whole, sign, relation)


def _by_role(story: Story, wanted: frozenset[str]) -> dict[str, list[Figure]]:
    """Levels of money by the roles that they stand beside, each measure's values once."""
    found: dict[str, list[Figure]] = {}
    seen = set()
    for p in story.profiles:
        f = p.figure
        key = story.measure_of[f.article, f.start], f.value
        if (
            f.kind != "level"
            or not is_money(f.unit)
            or isinstance(f.value, tuple)
            or forward(f)
            or key in seen
        ):
            continue
        for role in wanted.intersection(p.roles.values()):
            seen.add(key)
            found.setdefault(role, []).append(f)
    return found


def _tie(first: Figure, second: Figure, whole: Figure, sign: int, relation: str) -> Iterator[Check]:
    if not first.unit == second.unit == whole.unit or first is second or whole is first or whole is second:
        return
    computed = middle(first) + sign * middle(second)
    if computed <= 0:
        return
    parts = (first, second, whole)
    room = tolerance(first) + tolerance(second)
    if fits(computed, room, whole):
        tells = room / computed < 0.15
    else:
        tells = all(period_span(f.period) for f in parts) and abs(computed / middle(whole) - 1) < 0.1
    if not tells or not same_frame(parts):
        return
    mark = "−" if sign < 0 else "+"
    unit = first.unit
    expression = (
        f"{short(middle(first), unit)} {mark} {short(middle(second), unit)} = {short(computed, unit)}"
    )
    yield from verdict(relation, expression, computed, room, whole, parts, unit)
