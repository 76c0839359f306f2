"""Arithmetic that ties figures together, found where the words support it, and whether it holds.

Every tie names its parts by words, not by luck: a change with its "from" and "to", a balance and its two
sides, a part and a share in one sentence, the terms of a sum told together, a value restated in brackets. The
stated digits give the tolerance. Only ties whose words leave no doubt may fail; others show when they hold.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from briefing.comparing.amounts import short
from briefing.comparing.intervals import digits_stated, is_open, middle, step, tolerance
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import forward, period_span, periods, places_clash
from briefing.comparing.words import concepts, table
from briefing.model import Article, Check, Figure

MOST = 40  # checks of one story that are worth a reader's time
_TERMS = 24  # figures of one sentence, or of one value, that are tried as terms
_CLOSE = 0.02  # a tie found by its numbers wants a tolerance below this share of the result

_HEDGES = (
    r"(?:about|around|nearly|almost|roughly|some|just|over|under|more than|less than|only|"
    r"an?|or|the|US|at|least)"
)
_FROM = re.compile(rf"\bfrom(?:\s+{_HEDGES})*\s*$", re.IGNORECASE)
_TO = re.compile(rf"\bto(?:\s+{_HEDGES})*\s*$", re.IGNORECASE)
_OPEN_BRACKET = re.compile(rf"^\s*\((?:{_HEDGES}\s+|=\s*|equal to\s+|equivalent to\s+)*$", re.IGNORECASE)
_SHARE = re.compile(
    r"\b(?:accounting for|accounted for|accounts for|share of|making up|made up|representing|or)\b"
)
_WHOLE = re.compile(r"\b(?:total|combined|in all|altogether|overall|together|all told)\b", re.IGNORECASE)
_PLUS = re.compile(r"\b(?:and|plus|joined|another|additional|with|while)\b|–|—", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\b(?:difference|gap|more|fewer|less|decrease|increase|decline|drop|rise|fall|fell|rose|down|up)\b"
)


@dataclass(frozen=True, slots=True)
class _Story:
    profiles: Sequence[Profile]
    articles: Mapping[str, Article]
    measure_of: Mapping[tuple[str, int], int]  # (article, start) → the measure it stands in

    def sentences(self) -> Iterator[list[Profile]]:
        found: dict[tuple[str, int], list[Profile]] = {}
        for p in self.profiles:
            found.setdefault((p.figure.article, p.figure.sentence_start), []).append(p)
        yield from found.values()


def checks(
    profiles: Sequence[Profile], articles: Mapping[str, Article], measure_of: Mapping[tuple[str, int], int]
) -> tuple[Check, ...]:
    """The ties of a story, those that fail first, then those that tie sources together."""
    story = _Story(profiles, articles, measure_of)
    found: dict[frozenset[int], Check] = {}
    for finder in (_from_to, _restated, _balances, _sums, _shares, _steps):
        for check in finder(story):
            key = frozenset(measure_of[f.article, f.start] for f in check.figures)
            if key not in found or _rank(check) < _rank(found[key]):
                found[key] = check
    return tuple(sorted(found.values(), key=_rank)[:MOST])


def _rank(check: Check) -> tuple[float, ...]:
    sources = len({figure.article for figure in check.figures})
    told = sum(digits_stated(figure) for figure in check.figures)
    return (check.holds, -sources, -told, check.figures[0].start)


def _gap_text(sentence: str, offset: int, one: Figure, two: Figure) -> str:
    first, second = sorted((one, two), key=lambda f: f.start)
    return sentence[first.end - offset : second.start - offset]


# ── from … to … ──────────────────────────────────────────────────────────────────────────────────


def _from_to(story: _Story) -> Iterator[Check]:
    """ "rose 0.2 points to 4.1% from 3.9%", "fell 92 percent, from 45 cents to 3.5 cents"."""
    for group in story.sentences():
        froms = [p.figure for p in group if _FROM.search(_before(p.figure))]
        tos = [p.figure for p in group if _TO.search(_before(p.figure))]
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


def _before(figure: Figure) -> str:
    return figure.sentence[: max(0, figure.start - figure.sentence_start)][-40:]


def _movement(change: Figure, old: Figure, new: Figure) -> Iterator[Check]:
    was, now = middle(old), middle(new)
    if not was or (change.low is None and change.high is None):
        return
    if change.unit == "%" and old.unit != "%":
        moved = 100 * abs(now - was) / abs(was)
        room = 100 * (tolerance(new) + abs(now / was) * tolerance(old)) / abs(was)
        sign = "−" if now < was else "+"
        expression = f"{short(was, old.unit)} → {short(now, new.unit)} = {sign}{short(moved, '%', 3)}"
        yield _verdict("growth", expression, moved, room, change, (change, old, new), "%")
    elif change.unit in ("pp", "%", "point", "percentage point") and old.unit == "%" and change.unit != "%":
        moved, room = abs(now - was), tolerance(new) + tolerance(old)
        expression = f"{short(now, '%')} − {short(was, '%')} = {short(now - was, 'pp')}"
        yield _verdict("points", expression, moved, room, change, (change, old, new), "pp")
    elif change.unit == old.unit and change.unit != "%":
        moved, room = abs(now - was), tolerance(new) + tolerance(old)
        expression = f"{short(now, new.unit)} − {short(was, old.unit)} = {short(now - was, new.unit)}"
        yield _verdict("difference", expression, moved, room, change, (change, old, new), old.unit)


def _verdict(
    relation: str,
    expression: str,
    computed: float,
    room: float,
    stated: Figure,
    parts: tuple[Figure, ...],
    unit: str,
) -> Check:
    """A check of a computed number against a stated one, within the room that the digits leave."""
    value = middle(stated)
    off = abs(computed - abs(value))
    exact = off <= 1e-6 * max(1.0, abs(value))
    holds = off <= room + tolerance(stated) + 1e-9 * max(1.0, abs(value)) or _bound_admits(
        stated, computed, room
    )
    said = short(value, unit)
    mark = "" if exact else (f" ≈ {said}" if holds else f" ≠ {said}")
    why = ""
    if not holds:
        why = (
            f"“{stated.text}” would have to be {short(computed, unit, 3)}, or another of the figures is off."
        )
    return Check(relation, expression + mark, holds, exact and holds, parts, why)  # type: ignore[arg-type]


def _bound_admits(stated: Figure, computed: float, room: float) -> bool:
    if stated.qualifier in ("over", "at least"):
        return computed + room >= abs(middle(stated))
    if stated.qualifier in ("under", "up to", "almost"):
        return computed - room <= abs(middle(stated)) and (
            stated.low is None or computed + room >= float(stated.low)
        )
    return False


# ── values restated in brackets ──────────────────────────────────────────────────────────────────


def _restated(story: _Story) -> Iterator[Check]:
    """ "41.21 trillion yuan ($5.83 trillion)": the rate, and whether all rates of the story agree."""
    rates: dict[tuple[str, str], list[tuple[float, float, Figure, Figure]]] = {}
    for group in story.sentences():
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
            if _is_money(f.unit) and _is_money(g.unit):
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
    for conversion in table("ties")["conversion"]:
        units = conversion["units"]
        if {f.unit, g.unit} == set(units):
            a, b = (f, g) if f.unit == units[0] else (g, f)
            computed = middle(a) * conversion["factor"]
            room = tolerance(a) * conversion["factor"] + 0.05 * abs(middle(b))
            expression = (
                f"{short(middle(a), '')} {a.unit} × {conversion['factor']:.4g} = {computed:.3g} {b.unit}"
            )
            check = _verdict("rate", expression, computed, room, b, (a, b), "")
            if not check.holds:
                yield check


def _is_money(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper()


# ── a balance and its sides ──────────────────────────────────────────────────────────────────────


def _balances(story: _Story) -> Iterator[Check]:
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
            or not _is_money(f.unit)
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
    if not _same_frame((first, second, whole)):
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
    check = _verdict(relation, expression, computed, room, whole, (first, second, whole), unit)
    sure = (
        all(period_span(f.period) for f in (first, second, whole)) and abs(computed / middle(whole) - 1) < 0.1
    )
    if (check.holds and (room / computed < 0.15)) or (not check.holds and sure):
        yield check


def _same_frame(figures: Sequence[Figure]) -> bool:
    """Whether no two of the figures name another place or another period."""
    return not any(
        periods(a.period, b.period) == "other" or places_clash(a, b) for a, b in combinations(figures, 2)
    )


# ── sums, shares and steps told in words ─────────────────────────────────────────────────────────


def _sums(story: _Story) -> Iterator[Check]:
    """Two parts and their whole in one sentence, or the parts in one and the whole in another source."""
    by_value: dict[str, list[tuple[float, int]]] = {}
    for index, p in enumerate(story.profiles):
        if _addable(p):
            by_value.setdefault(p.family, []).append((middle(p.figure), index))
    for values in by_value.values():
        values.sort()
    for group in story.sentences():
        countable = [p for p in group if _addable(p)]
        for one, two in combinations(countable[:_TERMS], 2):
            if one.family != two.family or not _told_together(one, two):
                continue
            for whole in _about(by_value[one.family], middle(one.figure) + middle(two.figure), story):
                if whole is one or whole is two:
                    continue
                same_article = whole.figure.article == one.figure.article
                same = same_article and whole.figure.sentence_start == one.figure.sentence_start
                if same_article and not same and not _whole_word(whole):
                    continue
                yield from _sum(one, two, whole, same)


def _about(values: Sequence[tuple[float, int]], computed: float, story: _Story) -> list[Profile]:
    """The figures within a twentieth of a value, not more than a reader could compare."""
    low = bisect_left(values, (computed * 0.95, -1))
    high = bisect_left(values, (computed * 1.05, -1))
    return [story.profiles[index] for _, index in values[low:high][:_TERMS]]


def _addable(p: Profile) -> bool:
    f = p.figure
    return (
        f.kind in ("level", "change")
        and f.unit not in ("%", "year of age")
        and not isinstance(f.value, tuple)
        and not forward(f)
    )


def _told_together(one: Profile, two: Profile) -> bool:
    between = _gap_text(one.figure.sentence, one.figure.sentence_start, one.figure, two.figure)
    return len(between) < 90 and bool(_PLUS.search(between))


def _like_terms(one: Profile, two: Profile) -> bool:
    """Whether two parts count things that a whole told elsewhere may hold."""
    if one.family != "count" or one.head == two.head or not one.head or not two.head:
        return True
    return not set(one.roles.values()).isdisjoint(two.roles.values())


def _whole_word(p: Profile) -> bool:
    return bool(_WHOLE.search(p.figure.sentence))


def _sum(one: Profile, two: Profile, whole: Profile, same_sentence: bool) -> Iterator[Check]:
    a, b, c = one.figure, two.figure, whole.figure
    computed = middle(a) + middle(b)
    room = tolerance(a) + tolerance(b) + tolerance(c)
    if not computed or abs(computed - middle(c)) > room or is_open(a) or is_open(b):
        return
    digits = min(digits_stated(c), max(digits_stated(a), digits_stated(b)))
    if same_sentence:
        telling = digits >= 2 and room / computed < 0.05
    else:
        alike = len((one.sentence | one.unit_words) & (whole.sentence | whole.unit_words))
        fit = _like_terms(one, two) and _roles_fit(one, two, whole)
        telling = digits >= 3 and room / computed < _CLOSE and alike >= 2 and fit
    if telling and _same_frame((a, b)):
        unit = c.unit if _is_money(c.unit) else ""
        expression = f"{short(middle(a), unit)} + {short(middle(b), unit)} = {short(computed, unit)}"
        yield _verdict("sum", expression, computed, tolerance(a) + tolerance(b), c, (a, b, c), unit)


def _roles_fit(one: Profile, two: Profile, whole: Profile) -> bool:
    return (
        any(
            one.roles.get(group, role) == role and two.roles.get(group, role) == role
            for group, role in whole.roles.items()
        )
        or not whole.roles
    )


def _shares(story: _Story) -> Iterator[Check]:
    """A part, and beside it the share that it is of a whole told elsewhere."""
    for group in story.sentences():
        parts = [
            p
            for p in group
            if p.figure.unit not in ("%", "pp") and _addable(p) and digits_stated(p.figure) >= 2
        ]
        for share in (p for p in group if p.figure.unit == "%" and digits_stated(p.figure) >= 2):
            if isinstance(share.figure.value, tuple):
                continue
            near = [
                p
                for p in parts
                if p.figure.end <= share.figure.start
                and _SHARE.search(
                    _gap_text(p.figure.sentence, p.figure.sentence_start, p.figure, share.figure)
                )
            ]
            if near:
                yield from _share(near[-1], share, story)


def _share(part: Profile, share: Profile, story: _Story) -> Iterator[Check]:
    after = frozenset(concepts(share.figure.sentence[share.figure.end - share.figure.sentence_start :][:80]))
    for whole in story.profiles:
        f = whole.figure
        if (
            whole.family != part.family
            or f.kind != "level"
            or middle(f) <= middle(part.figure)
            or isinstance(f.value, tuple)
        ):
            continue
        if (
            len(after & (whole.sentence | whole.measure)) < 1
            or periods(f.period, part.figure.period) == "other"
        ):
            continue
        computed = 100 * middle(part.figure) / middle(f)
        room = computed * (tolerance(part.figure) / middle(part.figure) + tolerance(f) / middle(f))
        amount = short(middle(part.figure), part.figure.unit)
        expression = f"{amount} of {short(middle(f), f.unit)} = {short(computed, '%', 4)}"
        check = _verdict(
            "share", expression, computed, room, share.figure, (part.figure, f, share.figure), "%"
        )
        if check.holds and room < 1:
            yield check


def _steps(story: _Story) -> Iterator[Check]:
    """A change told as an amount, and the two levels that it lies between."""
    levels = [
        p for p in story.profiles if p.figure.kind == "level" and _addable(p) and digits_stated(p.figure) >= 3
    ]
    for change in story.profiles:
        f = change.figure
        if not _addable(change) or digits_stated(f) < 2 or not (f.kind == "change" or _says_step(f)):
            continue
        alike = [
            p
            for p in levels
            if p.family == change.family and _context(p, change) >= 2 and middle(p.figure) > middle(f)
        ]
        for one, two in combinations(alike[:_TERMS], 2):
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
        or (room + step(change.figure) / 2) / moved > _CLOSE
        or abs(moved - stated) > room + tolerance(change.figure)
    ):
        return
    unit = new.unit if _is_money(new.unit) else ""
    expression = f"{short(middle(new), unit, 7)} − {short(middle(old), unit, 7)} = {short(moved, unit)}"
    yield _verdict("difference", expression, moved, room, change.figure, (new, old, change.figure), unit)
