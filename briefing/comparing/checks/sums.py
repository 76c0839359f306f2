"""Parts that a text tells together, and their whole where another sentence or source tells it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from briefing.comparing.checks.addends import (
    closed,
    human,
    kinds,
    like,
    room,
    runs,
    told_aboard,
    told_sum,
    wholes,
)
from briefing.comparing.checks.story import (
    CLOSE,
    TERMS,
    Story,
    addable,
    adjacent,
    is_money,
    same_frame,
    shown,
    sort_of,
    verdict,
)
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import before, gap
from briefing.comparing.values.precision import tolerance
from briefing.comparing.words.word_groups import people
from briefing.model import Check

SMALLEST = 10  # a smaller whole is the sum of too many numbers
TELLING = 3  # digits of a sum that are seldom met by chance
FEWEST_WORDS = 2  # that the sentences of a whole and of its parts have in common

_WHOLE = re.compile(
    r"\b(?:totall?(?:ed|ing|s)?|combined|in all|altogether|overall|together|all told)\b", re.IGNORECASE
)
_OF_THEM = re.compile(r"\bof (?:the|them|those)\b")
_THE_OTHER = re.compile(r"\bthe (?:other|remaining)\s+$")
_SIDES = re.compile(r"^\s*(?:[-–—]|to)\s*$")
_SOME_OF = re.compile(r"\w (?:out )?of (?:the )?$")
_Fit = Callable[[Sequence[Profile], Profile], bool]
_Wholes = Mapping[str, Sequence[tuple[float, int]]]  # sort → values with the places of their figures, sorted


def sums(story: Story) -> Iterator[Check]:
    """Ties of parts that are told together to a whole that is told elsewhere, shown where they hold."""
    by_value: dict[str, list[tuple[float, int]]] = {}
    for index, p in enumerate(story.profiles):
        if addable(p) and p.reading.middle >= SMALLEST:
            by_value.setdefault(sort_of(p), []).append((p.reading.middle, index))
    for values in by_value.values():
        values.sort()
    previous: list[Profile] = []
    for group in story.sentences:
        near = previous if adjacent(previous, group) else []
        for parts, fits in _told_together(near, group):
            yield from _found(parts, story, by_value, fits)
        previous = group


# ── parts ────────────────────────────────────────────────────────────────────────────────────────


def _told_together(near: Sequence[Profile], group: Sequence[Profile]) -> Iterator[tuple[list[Profile], _Fit]]:
    """Figures of a sentence and the one before it that words make parts, and what their whole must be."""
    if len(group) > 1:
        yield from ((parts, _of_their_group) for parts in _sorts_of_one(group))
        yield from ((parts, _of_their_noun) for parts in _of_one_noun(group))
        yield from ((parts, _of_all_cast) for parts in _two_sides(group))
    if near or len(group) > 1:
        yield from ((parts, _of_their_fate) for parts in _by_place(near, group))
        yield from ((parts, _of_their_words) for parts in _side_by_side(near, group))
    if near:
        yield from ((parts, _of_their_measure) for parts in _one_after_the_other(near, group))


def _sorts_of_one(group: Sequence[Profile]) -> Iterator[list[Profile]]:
    """Counts of the sorts that make up a group, of each sort the first: passengers and crew."""
    found: dict[str, dict[str, Profile]] = {}
    for p in group:
        if p.family == "count" and addable(p):
            for name, sort in kinds(p.figure.unit):
                found.setdefault(name, {}).setdefault(sort, p)
    for sorts in found.values():
        parts = list(sorts.values())
        for count in range(2, len(parts) + 1):
            yield parts[:count]


def _of_one_noun(group: Sequence[Profile]) -> Iterator[list[Profile]]:
    """Amounts of one unit or counts of one noun in one list, which says "and" before its last."""
    for run in runs(group):
        parts = [group[at] for at in run[:TERMS]]
        one = parts[0]
        if (
            closed(parts[-2], parts[-1])
            and all(p.head in (one.head, "") and p.fate == one.fate for p in parts)
            and len({p.reading.middle for p in parts}) > 1
        ):
            yield parts


def _by_place(near: Sequence[Profile], group: Sequence[Profile]) -> Iterator[list[Profile]]:
    """Those whom the same befell at two places, told in one sentence or in two that follow each other."""
    hit = [p for p in (*near, *group) if p.fate and p.figure.place and addable(p) and human(p)]
    for one, two in combinations(hit[:TERMS], 2):
        if one.fate == two.fate and one.figure.place != two.figure.place and two in group:
            yield [one, two]


def _side_by_side(near: Sequence[Profile], group: Sequence[Profile]) -> Iterator[list[Profile]]:
    """Two amounts or counts of many digits that follow each other."""
    for one, two in pairwise([*near[-1:], *group]):
        if (
            max(one.reading.digits, two.reading.digits) >= TELLING
            and min(one.reading.digits, two.reading.digits) >= 2
            and addable(one)
            and addable(two)
            and like(one, two)
            and one.reading.middle != two.reading.middle
        ):
            yield [one, two]


def _one_after_the_other(near: Sequence[Profile], group: Sequence[Profile]) -> Iterator[list[Profile]]:
    """Two counts of one noun that two sentences begin with."""
    one, two = near[0], group[0]
    if (
        one.figure.unit == two.figure.unit
        and one.head
        and one.reading.middle != two.reading.middle
        and min(one.reading.middle, two.reading.middle) >= SMALLEST
        and addable(one)
        and addable(two)
    ):
        yield [one, two]


def _two_sides(group: Sequence[Profile]) -> Iterator[list[Profile]]:
    """The sides of a vote: "256-167"."""
    for one, two in pairwise(group):
        if one.figure.unit == two.figure.unit == "vote" and _SIDES.match(gap(one.figure, two.figure)):
            yield [one, two]


# ── wholes ───────────────────────────────────────────────────────────────────────────────────────


def _found(
    parts: Sequence[Profile],
    story: Story,
    by_value: _Wholes,
    fits: _Fit,
) -> Iterator[Check]:
    computed = sum(p.reading.middle for p in parts)
    values = by_value.get(sort_of(parts[0]), ())
    low = bisect_left(values, (computed * 0.95, -1))
    high = bisect_left(values, (computed * 1.05, -1))
    for _, index in values[low:high][:TERMS]:
        whole = story.profiles[index]
        if whole not in parts and fits(parts, whole):
            yield from _sum(parts, whole, computed)


def _of_their_group(parts: Sequence[Profile], whole: Profile) -> bool:
    groups = set.intersection(*({name for name, _ in kinds(p.figure.unit)} for p in parts))
    noun = whole.figure.unit.rpartition(" ")[2]
    if not any(noun in wholes(name) for name in groups) and not (human(whole) and _one_fate((*parts, whole))):
        return False
    on_board = "aboard" in groups and told_aboard(whole)
    return _same_thing(parts, whole, 0 if on_board else FEWEST_WORDS)


def _of_their_noun(parts: Sequence[Profile], whole: Profile) -> bool:
    if any(whole.head != parts[0].head or whole.fate != p.fate for p in parts):
        return False
    if any(_one_sentence(p, whole) for p in parts):
        return False  # a list and its whole in one sentence are told by their words alone
    if _OF_THEM.search(parts[0].figure.text) or _THE_OTHER.search(before(parts[-1].figure)):
        return _same_thing(parts, whole, 1)
    return bool(_WHOLE.search(whole.figure.sentence)) and _same_thing(parts, whole, FEWEST_WORDS)


def _of_their_measure(parts: Sequence[Profile], whole: Profile) -> bool:
    """Whether the article of two like counts, told one after the other, tells the same of more."""
    measured = frozenset.intersection(whole.measure, *(p.measure for p in parts))
    said = frozenset.intersection(whole.sentence, *(p.sentence for p in parts))
    return (
        whole.figure.article == parts[0].figure.article
        and whole.figure.unit == parts[0].figure.unit
        and not any(_one_sentence(p, whole) for p in parts)
        and bool(measured - whole.unit_words)
        and bool(said - measured - whole.unit_words)
        and same_frame([*(p.figure for p in parts), whole.figure])
    )


def _of_their_fate(parts: Sequence[Profile], whole: Profile) -> bool:
    return (
        human(whole)
        and _one_fate((*parts, whole))
        and (whole.main_toll or bool(_WHOLE.search(whole.figure.sentence)))
        and all(whole.figure.place != p.figure.place for p in parts)
        and not any(p.past != whole.past for p in parts)
        and len(_common(parts, whole) - people() - {whole.fate}) >= FEWEST_WORDS
    )


def _of_their_words(parts: Sequence[Profile], whole: Profile) -> bool:
    """Whether the sentence of a whole, told of many digits, has words of each part."""
    computed = sum(p.reading.middle for p in parts)
    said = (whole.sentence | whole.measure) - whole.unit_words - people()
    return (
        whole.reading.digits >= TELLING
        and abs(computed - whole.reading.middle) <= whole.reading.step / 2
        and all(like(p, whole) and not _one_sentence(p, whole) for p in parts)
        and all(len(said & (p.sentence | p.measure) - p.unit_words) >= FEWEST_WORDS for p in parts)
        and _same_thing(parts, whole, FEWEST_WORDS)
    )


def _of_all_cast(parts: Sequence[Profile], whole: Profile) -> bool:
    """Whether a number is that of all votes, by "256 of 423" of the one side of them."""
    some = any(p.reading.middle in whole.companions for p in parts)
    return some and _SOME_OF.search(before(whole.figure)) is not None


def _one_fate(found: Sequence[Profile]) -> bool:
    fates = {p.fate for p in found}
    return len(fates) == 1 and "" not in fates


def _same_thing(parts: Sequence[Profile], whole: Profile, words: int) -> bool:
    """Whether a whole is told of the same: words in common, no other fate, place or period."""
    told = {p.fate for p in (*parts, whole) if p.fate}
    return (
        len(_common(parts, whole) - frozenset(p.head for p in parts)) >= words
        and len(told) < 2
        and parts[0].past == whole.past
        and same_frame([*(p.figure for p in parts), whole.figure])
    )


def _common(parts: Sequence[Profile], whole: Profile) -> frozenset[str]:
    """The words that the sentences of a whole and of a part have in common, but for what is counted."""
    return ((parts[0].sentence | parts[0].measure) & (whole.sentence | whole.measure)) - whole.unit_words


def _one_sentence(one: Profile, two: Profile) -> bool:
    f, g = one.figure, two.figure
    return f.article == g.article and f.sentence_start == g.sentence_start


def _sum(parts: Sequence[Profile], whole: Profile, computed: float) -> Iterator[Check]:
    if any(
        p.reading.open and p.reading.qualifier != "at least" and p.reading.digits < TELLING for p in parts
    ):
        return
    stated = whole.figure
    slack, own = sum(map(room, parts)), _own(whole)
    if computed <= max(p.reading.middle for p in parts) or abs(computed - whole.reading.middle) > slack + own:
        return
    if (slack + own) / computed > (CLOSE if slack else 0.05):
        return
    unit = stated.unit if is_money(stated.unit) else ""
    expression = told_sum(parts, unit)
    figures = (*(p.figure for p in parts), stated)
    found = verdict("sum", expression, computed, slack, stated, figures, unit, own)
    yield from shown(found)


def _own(whole: Profile) -> float:
    """The room of a whole: a hedge leaves what its last digit does, "about 40" no more."""
    hedged = whole.reading.qualifier in ("about", "almost")
    return min(tolerance(whole.figure), whole.reading.step) if hedged else room(whole)
