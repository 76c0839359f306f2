"""What neighbouring numbers make together: ranges, votes, equivalents, shared units, dollars and cents."""

import re
from itertools import pairwise

from briefing.figures.quantities import (
    age_ranges,
    bare,
    contests,
    gapping,
    going_on,
    headcounts,
    nounless,
    parallel,
    partners,
    ranges,
    rates,
    sharing,
    sums,
    warmth,
)
from briefing.figures.quantities.draft import Draft

_EQUAL = re.compile(rf" ?[(\[]{ranges.SOFTENERS}\Z|,? or {ranges.SOFTENERS}\Z")
_FROM = re.compile(rf"\bfrom {ranges.SOFTENERS}\Z")
_WENT_TO = re.compile(rf"(?: in [a-z]+)? to {ranges.SOFTENERS}\Z")
_SLASH = re.compile(r" ?/ ?\Z")
_RESTATED = frozenset({"money", "physical", "temperature"})
_SUBUNITS = {
    "cent": frozenset({"USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD"}),
    "penny": frozenset({"GBP"}),
    "paisa": frozenset({"INR"}),
}
_FARTHEST = 60  # characters between numbers that belong together


def join(text: str, low: str, drafts: list[Draft]) -> list[Draft]:
    """The drafts with ranges and sums made one, scores left out and units shared."""
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if last is None or draft.start - last.end > _FARTHEST or not _pair(low, last, draft, joined):
            joined.append(draft)
    lacking = not all(draft.unit for draft in joined)  # units
    if lacking:
        partners.pair(low, joined)
        contests.count_sides(low, joined)
        contests.count_standings(text, low, joined)
        gapping.lend(text, low, joined)
    parallel.lend(low, joined)
    sharing.share(low, joined)
    headcounts.name(low, joined)
    nounless.name(text, low, joined)
    if lacking:
        sharing.share_people(low, joined)
        partners.lend(low, joined)
        sums.lend(low, joined)
        going_on.lend(low, joined)
        warmth.name(low, joined)
    for a, b in pairwise(joined):
        if b.partner == a.start:
            _rate_both(low, a, b)
        elif "/" in a.unit and _is_other_end(low, a, b):
            b.unit = a.unit
    return [draft for draft in joined if bare.stands_alone(low, draft)]


def _pair(low: str, a: Draft, b: Draft, joined: list[Draft]) -> bool:
    """Read ``b`` together with ``a`` before it; True if ``b`` needs no place of its own."""
    gap = low[a.end : b.start]
    if b.form == "multiple" and gap and ranges.join_multiples(low, a, b, gap):
        return True
    if not gap or a.form in ("ordinal", "multiple") or b.form in ("ordinal", "multiple"):
        return False
    if gap == " " and not a.unit and a.numeral.plain and b.sort == "money":
        joined.pop()  # "1 $10 bill"
        return False
    if gap in ("-", " ") and _is_inches(low, a, b, gap):
        b.unit, b.sort = "inch", "physical"
        return False
    if gap == "-by-" and not a.unit and not b.unit:
        joined.pop()  # "a 3-by-5 card"
        return True
    if contests.lend_votes(low, a, b, gap):
        return False
    if not a.unit and contests.is_score(low, a, b, gap):
        joined.pop()
        return True
    if a.sort == "time":
        age_ranges.read_both(low, a, b, gap)
    elif not a.unit:
        age_ranges.read_group(low, a, b, gap)
    if (a.sort == "money" and _add_cents(low, a, b, gap)) or ranges.join(low, a, b, gap):
        return True
    if a.sort == b.sort and a.sort in _RESTATED:
        _equate(a, b, gap)
    return False


def _is_inches(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether the second number of "6-foot-4", of "5 feet 8, thin" is inches."""
    named = low.endswith("foot" if gap == "-" else ("foot", "feet"), 0, a.end)
    ends = gap == "-" or not low[b.end : b.end + 2].strip(" ").isalnum()
    return a.unit == "foot" and named and ends and b.numeral.plain and b.value < 12 and not b.unit


def _equate(a: Draft, b: Draft, gap: str) -> None:
    """Mark ``b`` as ``a`` in another unit: "41.21 trillion yuan ($5.83 trillion)"."""
    if not a.unit or a.unit == b.unit:
        return
    if _EQUAL.match(gap):
        b.partner = a.start
    elif _SLASH.match(gap):
        b.partner = a.partner
    if b.partner >= 0 and b.qualifier == "none":
        b.qualifier, b.bounded = a.qualifier, a.bounded


def _rate_both(low: str, a: Draft, b: Draft) -> None:
    """Give both the rate that stands after a parenthesis: "59 miles (95 km) per hour"."""
    rate = rates.read(low, b.end + 1) if low[b.end : b.end + 1] == ")" else None
    if rate is None or "/" in a.unit or "/" in b.unit:
        return
    for draft in (a, b):
        draft.unit = rates.joined(draft.unit, rate[0])


def _is_other_end(low: str, a: Draft, b: Draft) -> bool:
    """Whether ``b`` is where the price led that ``a`` tells: "from $1.10 a litre to [$1.60]"."""
    currency, of, _ = a.unit.partition("/")
    if a.sort != "money" or not of or b.unit != currency or a.numeral.scaled != b.numeral.scaled:
        return False
    led = _FROM.search(low, max(0, a.outer_start - 24), a.outer_start) is not None
    return led and _WENT_TO.match(low[a.end : b.start]) is not None


def _add_cents(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """ "13 dollars and 45 cents" is one sum, so is "15 dollars 50"."""
    if gap not in (" ", " and ") or a.numeral.decimals or a.numeral.scaled or a.unit in _SUBUNITS:
        return False
    if b.form != "cardinal" or not 0 < b.value < 100 or b.value != int(b.value):
        return False
    bare = (
        not b.unit
        and b.value >= 10
        and low[a.end - 1].isalpha()
        and not (b.numeral.scaled or b.numeral.grouped)
    )
    if not bare and a.unit not in _SUBUNITS.get(b.unit, ()):
        return False
    a.value, a.step = (int(a.value) * 100 + int(b.value)) / 100, 0.01
    a.end, a.outer_end = b.end, b.outer_end
    return True
