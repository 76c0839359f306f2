"""A lead and the two shares or votes that it is the difference of: "a six-point lead, 50 percent to 44"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.comparing.checks.addends import room, told_difference
from briefing.comparing.checks.story import HEDGES, Story, adjacent, shown, verdict
from briefing.comparing.profiles.periods import periods
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import forward
from briefing.comparing.profiles.surroundings import after, before, gap
from briefing.comparing.values.precision import tolerance
from briefing.comparing.words.tables import row
from briefing.figures.words.patterns import alternation
from briefing.model import Check

_WORDS = alternation(row("ties", "leads", "words"))
_LEAD_BEFORE = re.compile(rf"\b{_WORDS}\b(?: [\w.’'-]+){{0,4}}?\s*$")
_LEAD_AFTER = re.compile(rf"^[\s-]*(?:(?:percentage[\s-])?points?|votes?)?[\s-]*(?:\w+ )?{_WORDS}\b")
_ERROR = re.compile(r"\b(?:error|plus or minus|sampling)\b|±|\+/-")
_AGAINST = re.compile(  # "50 percent to 44", "230-197"
    rf"^(?:\s*[-–—]\s*|,? (?:to|against|versus|vs\.?|compared (?:to|with))\s+)(?:{HEDGES}\s+)*$"
)
_BESIDE = (
    re.compile(  # "50 percent of the vote to his rival's 44 percent", "49 percent for her and 46 for him"
        r"^[^.;:()–—\d]{1,80}?\b(?:to|and|while|against|versus|compared (?:to|with))\b[^.;:()–—\d]{0,50}$"
    )
)
_GAP_OF = re.compile(rf"\b(?:gap|difference) of (?:{HEDGES}\s+)*$")
_APART = re.compile(  # what tells that a pair may be of another time or place than a lead
    r"[.;:]\s|\b(?:and|but|whereas|although|though|from|than|since|after|before|among|last|previous|earlier|"
    r"compared|narrow\w*|widen\w*|shr[iau]nk\w*)\b"
)
_OTHER_TIME = re.compile(r"^[^,.;]{0,40}\b(?:last|previous|earlier|ago|before|among|since|in \d{4})\b")
_VOTES = ("vote", "seat")
_NEAR = 60  # characters at most between a lead and the pair it is told of


class _Pair(NamedTuple):
    one: Profile
    two: Profile
    direct: bool  # whether the words put the one against the other


def margins(story: Story) -> Iterator[Check]:
    """Leads, each with the pair that it stands beside, in its sentence or the one before or after."""
    previous: list[Profile] = []
    leads_before: list[Profile] = []
    pairs_before: list[_Pair] = []
    for group in story.sentences:
        pairs = list(_pairs(group))
        sides = {p for pair in pairs for p in pair[:2]}
        leads = [p for p in group if p not in sides and _is_lead(p)]
        for lead in leads:
            yield from _beside(lead, pairs)
        if adjacent(previous, group):
            for lead in leads if not pairs and not pairs_before else ():
                yield from _gap_told(lead, previous)
            if len(leads) == len(pairs_before) == 1 and not leads_before:
                yield from _follows(leads[0], pairs_before[0])
            if len(leads_before) == len(pairs) == 1 and not leads:
                yield from _follows(leads_before[0], pairs[0])
        previous, leads_before, pairs_before = group, leads, pairs


def _is_lead(p: Profile) -> bool:
    f = p.figure
    if p.family != "pp" and not (p.family == "count" and f.unit in (*_VOTES, "")):
        return False
    if isinstance(f.value, tuple) or forward(f) or f.kind in ("share", "ratio", "rank", "run"):
        return False
    ahead, behind = before(f), after(f, 40)
    if _ERROR.search(ahead) or _ERROR.search(behind):
        return False
    return bool(_LEAD_BEFORE.search(ahead) or _LEAD_AFTER.search(behind))


def _pairs(group: Sequence[Profile]) -> Iterator[_Pair]:
    at = 0
    while at + 1 < len(group):
        one, two = group[at], group[at + 1]
        at += 1
        if not _is_side(one) or isinstance(two.figure.value, tuple):
            continue
        between = gap(one.figure, two.figure)
        direct = bool(_AGAINST.search(between))
        same = one.figure.unit == two.figure.unit and _is_side(two)
        if (direct and (same or not two.figure.unit)) or (
            same and _is_percent(one) and _BESIDE.search(between)
        ):
            at += 1
            yield _Pair(one, two, direct)


def _is_side(p: Profile) -> bool:
    f = p.figure
    return (_is_percent(p) or f.unit in _VOTES) and not isinstance(f.value, tuple) and not forward(f)


def _is_percent(p: Profile) -> bool:
    return p.figure.unit == p.family == "%" and p.figure.kind in ("level", "share")


def _of_a_sort(lead: Profile, pair: _Pair) -> bool:
    return (lead.family == "pp") == (pair.one.figure.unit == "%")


def _beside(lead: Profile, pairs: Sequence[_Pair]) -> Iterator[Check]:
    near = [(len(between), pair, between) for pair in pairs if (between := _between(lead, pair)) is not None]
    fit = [found for found in near if _of_a_sort(lead, found[1])]
    if fit:
        distance, pair, between = min(fit, key=lambda found: found[0])
        sure = pair.direct and distance <= _NEAR and len(fit) == 1
        sure = sure and not (_APART.search(between) or _OTHER_TIME.search(after(lead.figure)))
        yield from _tie(lead, pair, sure, exact=False)


def _between(lead: Profile, pair: _Pair) -> str | None:
    f, first, last = lead.figure, pair.one.figure, pair.two.figure
    if f.end <= first.start:
        return gap(f, first)
    return gap(last, f) if f.start >= last.end else None


def _follows(lead: Profile, pair: _Pair) -> Iterator[Check]:
    if (
        _of_a_sort(lead, pair)
        and not lead.reading.open
        and periods(lead.figure.period, pair.one.figure.period) != "other"
    ):
        yield from _tie(lead, pair, sure=False, exact=True)


def _gap_told(lead: Profile, previous: Sequence[Profile]) -> Iterator[Check]:
    """ "That is a gap of 4.5 points", of the two numbers that the sentence before tells."""
    if not _GAP_OF.search(before(lead.figure)) or lead.reading.hedged:
        return
    units = {lead.figure.unit, *(("%", "") if lead.family == "pp" else ())}
    told = [p for p in previous if p.figure.unit in units and not isinstance(p.figure.value, tuple)]
    if len(told) == 2:
        yield from _tie(lead, _Pair(told[0], told[1], direct=False), sure=False, exact=True)


def _tie(lead: Profile, pair: _Pair, sure: bool, exact: bool) -> Iterator[Check]:
    one, two = pair.one, pair.two
    votes = lead.family != "pp"
    computed = abs(one.reading.middle - two.reading.middle)
    slack = room(one) + room(two) if votes else tolerance(one.figure) + tolerance(two.figure)
    own = tolerance(lead.figure) if lead.reading.hedged else (0.0 if votes else lead.reading.step / 2)
    if exact and not lead.reading.hedged:
        slack = own = 0.0
    high, low = (one, two) if one.reading.middle >= two.reading.middle else (two, one)
    unit, of = "%" if one.figure.unit == "%" else "", "" if votes else "pp"
    expression = told_difference(high.reading.middle, low.reading.middle, unit, of)
    figures = (high.figure, low.figure, lead.figure)
    relation = "difference" if votes else "points"
    yield from shown(verdict(relation, expression, computed, slack, lead.figure, figures, of, own), sure)
