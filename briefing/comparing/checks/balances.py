"""A balance and its sides, across sources: exports less imports is the surplus, of one place and period."""

from collections.abc import Iterator

from briefing.amounts import short
from briefing.comparing.checks.story import Story, is_money, same_frame, verdict
from briefing.comparing.intervals import middle, tolerance
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import forward, period_span
from briefing.comparing.words import table
from briefing.model import Check


def balances(story: Story) -> Iterator[Check]:
    """Exports less imports is the surplus, of one place and period, across all sources."""
    by_role: dict[str, list[Profile]] = {}
    wanted = {c for tie in table("ties")["balance"] for c in (tie["whole"], tie["first"], tie["less"])}
    wanted |= {c for tie in table("ties")["total"] for c in (tie["whole"], *tie["parts"])}
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
        for role in wanted & set(p.roles.values()):
            seen.add(key)
            by_role.setdefault(role, []).append(p)
    for tie in table("ties")["balance"]:
        for first in by_role.get(tie["first"], []):
            for less in by_role.get(tie["less"], []):
                for whole in by_role.get(tie["whole"], []):
                    yield from _tie((first, less, whole), -1, "difference")
    for tie in table("ties")["total"]:
        for first in by_role.get(tie["parts"][0], []):
            for second in by_role.get(tie["parts"][1], []):
                for whole in by_role.get(tie["whole"], []):
                    yield from _tie((first, second, whole), 1, "sum")


def _tie(terms: tuple[Profile, Profile, Profile], sign: int, relation: str) -> Iterator[Check]:
    first, second, whole = (p.figure for p in terms)
    if (
        len({f.unit for f in (first, second, whole)}) > 1
        or len({(f.article, f.start) for f in (first, second, whole)}) < 3
    ):
        return
    if not same_frame((first, second, whole)):
        return
    computed = middle(first) + sign * middle(second)
    if computed <= 0:
        return
    room = tolerance(first) + tolerance(second)
    mark = "−" if sign < 0 else "+"
    unit = first.unit
    expression = (
        f"{short(middle(first), unit)} {mark} {short(middle(second), unit)} = {short(computed, unit)}"
    )
    sure = (
        all(period_span(f.period) for f in (first, second, whole)) and abs(computed / middle(whole) - 1) < 0.1
    )
    for check in verdict(relation, expression, computed, room, whole, (first, second, whole), unit):
        if room / computed < 0.15 if check.holds else sure:
            yield check
