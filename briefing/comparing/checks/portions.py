"""A part, its whole, and the share that it is, told together: "12 of the 48 towns, or a quarter"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from briefing.amounts import short
from briefing.comparing.checks.addends import percent, room
from briefing.comparing.checks.story import HEDGES, Story, addable, shown, sort_of, verdict
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, gap
from briefing.comparing.values.precision import tolerance
from briefing.model import Check

_OF = re.compile(
    rf"^(?: [\w’'-]+){{0,2}}? (?:out )?of "
    rf"(?:(?:the|its|their|his|her|all|these|those|a total of|{HEDGES})\s+)*$"
)
_OR = re.compile(
    rf"^[^.;:()–—\d]{{0,40}}?(?:,? or|,|\s[–—-]{{1,2}}|\(|, which is|, that is)\s*(?:{HEDGES}\s+)*$"
)
_OF_IT = re.compile(r"^\)?(?:,| [–—-]|\.|$|\)| of (?:them|those|all|the (?:total|votes?))\b| support\b)")
_EQUALS = re.compile(rf"^(?:,(?: or)?| or|\s?\(|\s[–—-]{{1,2}})\s*(?:{HEDGES}\s+)*$")
_OF_ANOTHER = re.compile(r"^ of (?!(?:the |all |those )?(?:votes?\b|total\b|them\b|all\b))")
_THAT_IS = re.compile(r"\bor\b|\(|\b(?:which|that) is\b")
SMALLEST = 5  # percent of a whole that a count and its share tell well enough
FRACTION = 2.5  # percent: how far off a fraction word may be


def portions(story: Story) -> Iterator[Check]:
    """Parts told with their whole and their share; and counts told with their shares of one whole."""
    counted: dict[str, list[tuple[Profile, Profile]]] = {}
    for group in story.sentences:
        for at, (one, two) in enumerate(pairwise(group)):
            if percent(two) is not None and addable(one) and _EQUALS.search(gap(one.figure, two.figure)):
                whole = group[at + 2] if at + 2 < len(group) else None
                if whole and _is_part(one, whole) and _OF.search(gap(two.figure, whole.figure)):
                    yield from _portion(one, whole, two, gap(one.figure, two.figure))
                elif _counted_out(one, two):
                    counted.setdefault(one.figure.article, []).append((one, two))
            if at + 2 < len(group) and _is_part(one, two) and _OF.search(gap(one.figure, two.figure)):
                share = group[at + 2]
                if (
                    percent(share) is not None
                    and _OR.search(gap(two.figure, share.figure))
                    and _OF_IT.search(after(share.figure))
                ):
                    yield from _portion(one, two, share, gap(two.figure, share.figure))
    for pairs in counted.values():
        yield from _one_whole(pairs)


def _counted_out(count: Profile, share: Profile) -> bool:
    return (
        count.family == "count"
        and count.figure.kind == "level"
        and share.figure.unit == "%"
        and not _OF_ANOTHER.search(after(share.figure))
    )


def _is_part(part: Profile, whole: Profile) -> bool:
    return (
        addable(part)
        and addable(whole)
        and part.figure.kind == whole.figure.kind == "level"
        and sort_of(part) == sort_of(whole)
        and 1 < part.reading.middle < whole.reading.middle
    )


def _portion(part: Profile, whole: Profile, share: Profile, between: str) -> Iterator[Check]:
    """``between``: what stands before the share; a mere comma may set it apart."""
    said = percent(share)
    if said is None:
        return
    some, total, fraction = part.reading.middle, whole.reading.middle, share.figure.unit != "%"
    computed = 100 * some / total
    slack = computed * (room(part) / some + room(whole) / total)
    own = FRACTION if fraction else tolerance(share.figure)
    told = replace(share.figure, value=said, low=None, high=None) if fraction else share.figure
    expression = f"{short(some, '')} of {short(total, '')} = {short(computed, '%', 3)}"
    figures = (part.figure, whole.figure, share.figure)
    sure = bool(_THAT_IS.search(between)) and not (part.reading.open or whole.reading.open)
    yield from shown(verdict("share", expression, computed, slack, told, figures, "%", own), sure)


def _one_whole(pairs: list[tuple[Profile, Profile]]) -> Iterator[Check]:
    """ "9,900 votes, or 49.5 percent" beside "300 votes, or 1.5 percent": both are of 20,000."""
    most, share = max(pairs, key=lambda pair: pair[1].reading.middle)
    if share.reading.middle < SMALLEST or most.reading.middle <= 0:
        return
    total = 100 * most.reading.middle / share.reading.middle
    off = room(most) / most.reading.middle + tolerance(share.figure) / share.reading.middle
    for some, said in pairs:
        if (
            some is most
            or min(some.reading.digits, said.reading.digits) < 2
            or some.figure.unit not in (most.figure.unit, "")
        ):
            continue
        computed = 100 * some.reading.middle / total
        slack = computed * (off + room(some) / some.reading.middle)
        whole = f"({short(most.reading.middle, '', 6)} ÷ {short(share.reading.middle, '%')})"
        expression = f"{short(some.reading.middle, '', 6)} ÷ {whole} = {short(computed, '%', 3)}"
        figures = (some.figure, most.figure, share.figure, said.figure)
        yield from shown(verdict("share", expression, computed, slack, said.figure, figures, "%"))
