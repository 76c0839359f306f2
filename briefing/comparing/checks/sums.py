"""Parts and their whole, told in one sentence or in two sources."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations

from briefing.amounts import short
from briefing.comparing.checks.story import (
    CLOSE,
    TERMS,
    Story,
    addable,
    gap_text,
    is_money,
    same_frame,
    sort_of,
    verdict,
)
from briefing.comparing.intervals import tolerance
from briefing.comparing.profiles import Profile
from briefing.model import Check

_WHOLE = re.compile(r"\b(?:total|combined|in all|altogether|overall|together|all told)\b", re.IGNORECASE)
_PLUS = re.compile(r"\b(?:and|plus|joined|another|additional|with|while)\b|–|—", re.IGNORECASE)


def sums(story: Story) -> Iterator[Check]:
    """Two parts and their whole in one sentence, or the parts in one and the whole in another source."""
    by_value: dict[str, list[tuple[float, int]]] = {}
    for index, p in enumerate(story.profiles):
        if addable(p):
            by_value.setdefault(sort_of(p), []).append((p.reading.middle, index))
    for values in by_value.values():
        values.sort()
    for group in story.sentences():
        countable = [p for p in group if addable(p)]
        for one, two in combinations(countable[:TERMS], 2):
            if sort_of(one) != sort_of(two) or not _told_together(one, two):
                continue
            for whole in _about(by_value[sort_of(one)], one.reading.middle + two.reading.middle, story):
                if whole is one or whole is two:
                    continue
                same_article = whole.figure.article == one.figure.article
                same = same_article and whole.figure.sentence_start == one.figure.sentence_start
                if same_article and not same and not _whole_word(whole):
                    continue
                yield from _sum(one, two, whole, same)


def _about(values: Sequence[tuple[float, int]], computed: float, story: Story) -> list[Profile]:
    """The figures within a twentieth of a value, not more than a reader could compare."""
    low = bisect_left(values, (computed * 0.95, -1))
    high = bisect_left(values, (computed * 1.05, -1))
    return [story.profiles[index] for _, index in values[low:high][:TERMS]]


def _told_together(one: Profile, two: Profile) -> bool:
    between = gap_text(one.figure.sentence, one.figure.sentence_start, one.figure, two.figure)
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
    first, second, third = one.reading, two.reading, whole.reading
    computed = first.middle + second.middle
    room = tolerance(a) + tolerance(b) + tolerance(c)
    if not computed or abs(computed - third.middle) > room or first.open or second.open:
        return
    digits = min(third.digits, max(first.digits, second.digits))
    if same_sentence:
        telling = digits >= 2 and room / computed < 0.05
    else:
        alike = len((one.sentence | one.unit_words) & (whole.sentence | whole.unit_words))
        fit = _like_terms(one, two) and _roles_fit(one, two, whole)
        telling = digits >= 3 and room / computed < CLOSE and alike >= 2 and fit
    if telling and same_frame((a, b)):
        unit = c.unit if is_money(c.unit) else ""
        expression = f"{short(first.middle, unit)} + {short(second.middle, unit)} = {short(computed, unit)}"
        yield from verdict("sum", expression, computed, tolerance(a) + tolerance(b), c, (a, b, c), unit)


def _roles_fit(one: Profile, two: Profile, whole: Profile) -> bool:
    return (
        any(
            one.roles.get(group, role) == role and two.roles.get(group, role) == role
            for group, role in whole.roles.items()
        )
        or not whole.roles
    )
