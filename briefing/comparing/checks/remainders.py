"""What is left of a whole: "67 dead, all but three of them soldiers", "97 percent … and the other 3"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.amounts import short
from briefing.comparing.checks.addends import joined, percent, told_difference
from briefing.comparing.checks.story import HEDGES, Story, addable, same_frame
from briefing.comparing.checks.sums import SMALLEST
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, before, gap
from briefing.comparing.words.concepts import concepts
from briefing.model import Check

_ALL_BUT = re.compile(r"^[^.;:()–—\d]{0,60}?\ball but\s+$")
_OF_WHOM = re.compile(
    r"^ (?:of (?:whom|them|these|those) )?(?:(?:were|was|are|is|had been) )?((?:[\w-]+ ?){1,2})"
)
_THE_OTHER = re.compile(rf"\b(?:the (?:other|remaining)|remaining)\s+(?:{HEDGES}\s+)*$")
_THE = re.compile(rf"\b[Tt]he\s+(?:{HEDGES}\s+)*$")
_OF = re.compile(r" of (?:the )?([\w’'-]+ [\w’'-]+)")
_WHICH = re.compile(r" of [^.,;:()–—\d]{3,50}? (?:that|who|which)\b")
_WHOLE = 100  # percent


def remainders(story: Story) -> Iterator[Check]:
    """Differences that "all but" tells, where another sentence tells them too; shares that make a whole."""
    by_value: dict[float, list[Profile]] = {}
    for p in story.profiles:
        if p.family == "count" and p.reading.middle >= SMALLEST and addable(p):
            by_value.setdefault(p.reading.middle, []).append(p)
    yield from _those_left(story)
    for group in story.sentences:
        for one, two in pairwise(group):
            if addable(one) and addable(two) and _ALL_BUT.search(gap(one.figure, two.figure)):
                yield from _all_but(one, two, by_value)
        yield from _all_shares(group)
        for at, p in enumerate(group):
            if at and percent(p) is not None and _THE_OTHER.search(before(p.figure)):
                yield from _complement(group[: at + 1])


def _all_but(whole: Profile, part: Profile, by_value: dict[float, list[Profile]]) -> Iterator[Check]:
    left = whole.reading.middle - part.reading.middle
    said = _OF_WHOM.match(after(part.figure))
    if said is None or whole.reading.hedged or part.reading.hedged:
        return
    of = set(concepts(said[1]))
    for rest in by_value.get(left, ()):
        fates = {p.fate for p in (whole, rest) if p.fate}
        figures = (whole.figure, part.figure, rest.figure)
        if rest.head in of and rest.past == whole.past and len(fates) < 2 and same_frame(figures):
            expression = told_difference(whole.reading.middle, part.reading.middle)
            yield Check("difference", expression, True, not rest.reading.hedged, figures)


def _those_left(story: Story) -> Iterator[Check]:
    """ "The 3 percent of firms that pay", where 97 percent of firms are told to be what the others are."""
    shares: dict[tuple[str, ...], dict[float, Profile]] = {}
    left = []
    for p in story.profiles:
        if p.figure.unit != "%" or p.reading.hedged or percent(p) is None:
            continue
        behind = after(p.figure)
        if noun := _OF.match(behind):
            shares.setdefault(concepts(noun[1]), {}).setdefault(p.reading.middle, p)
            if _THE.search(before(p.figure)) and _WHICH.match(behind):
                left.append((p, concepts(noun[1])))
    for p, of in left:
        rest = shares[of].get(_WHOLE - p.reading.middle)
        if rest is not None and rest.reading.middle > p.reading.middle:
            yield from _hundred([rest, p])


def _all_shares(group: Sequence[Profile]) -> Iterator[Check]:
    """Three or more shares of one list that make a whole."""
    run: list[Profile] = []
    for p in (*group, None):
        share = p is not None and p.figure.unit == "%" and percent(p) is not None
        if p is not None and share and (not run or joined(run[-1], p)):
            run.append(p)
            continue
        if len(run) > 2:
            yield from _hundred(run)
        run = []


def _complement(found: Sequence[Profile]) -> Iterator[Check]:
    """Shares that make a whole with "the other": the last of a sentence, as many as do."""
    shares = []
    for p in reversed(found):
        share = percent(p)
        if share is None:
            break
        shares.append(p)
        total = sum(percent(s) or 0 for s in shares)
        if len(shares) > 1 and abs(total - _WHOLE) <= 1e-6 * _WHOLE:
            yield from _hundred(shares[::-1])
            return


def _hundred(shares: Sequence[Profile]) -> Iterator[Check]:
    values = [percent(s) or 0 for s in shares]
    if abs(sum(values) - _WHOLE) <= 1e-6 * _WHOLE:
        told = " + ".join(short(value, "%") for value in values)
        yield Check("sum", f"{told} = 100%", True, True, tuple(s.figure for s in shares))
