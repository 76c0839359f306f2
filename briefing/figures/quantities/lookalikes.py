"""Numbers that are no figures: years, dates, times, names, ids, addresses, page furniture."""

import re

from briefing.figures.quantities import clock, dates, furniture, idioms, named_numbers
from briefing.figures.quantities.draft import Draft
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.words.patterns import any_of, row

_ZONES = row("lookalikes", "zones")
_PLATE = re.compile(r"-[A-Z]{1,4}-?[0-9]")
_FORM = re.compile(r"-[KFQ]\b(?![.'’/-]\w)")  # a 10-K filing
_INCHES = re.compile(r"[0-9]{1,2}[\"”″]")  # 5'10"
_COURT = re.compile(rf"(?:two|three|[23])-point {any_of('contest', 'court')}\b")
# "nine-month revenue": the part of a year that a result is of
_RESULTS = re.compile(
    rf"{any_of('results', 'months')}-month (?:{any_of('results', 'kinds')} ){{0,2}}"
    rf"{any_of('results', 'results')}\b(?! of)"
)
_PROGRAMMES = tuple(name.replace("-", " ") for name in row("lookalikes", "programmes"))
_WHOLE = 100  # percent
_ALL = re.compile(rf" {any_of('wholly', 'so')}\b")  # "100% sure"
# "24 hours a day", "on the 10-yard line", and what is left of a sum that was torn: "paid .6M"
_NO_MEASURE = re.compile(r"(?:24 hours a day|(?:7|seven) days a week|[0-9]+-yard line|\.[0-9]+ ?[mb]n?)\b")
_RATE_OF_IT = re.compile(rf" ?= ?[{CURRENCY_SIGNS}]?[0-9]")
_HYPHENED = ("to-", "sub-", "Sub-")
_ALWAYS_FIGURES = frozenset({"percent", "points", "temperature", "age", "money"})


def glued(text: str, start: int) -> bool:
    """Whether a number at ``start`` continues a word, an id or another number: COVID-19, A320, v1.2."""
    if start == 0:
        return False
    before = text[start - 1]
    if before.isspace() or before in "$£€¥₹(~":
        return False
    if before.isalnum() or before in "_@#&\\":
        return not before.isalpha() or before.isascii()
    further = text[start - 2] if start > 1 else " "
    if before == "+":
        zone = text[max(0, start - 5) : start - 1].rpartition(" ")[2].lower()
        return further.isdigit() or zone in _ZONES  # "P5+1", "GMT+8", but "D+8"
    if before in "-‑":
        return further.isalnum() and not text.endswith(_HYPHENED, 0, start)
    if before in ".,:/":
        return further.isalnum() and not (before == "/" and further.isalpha())
    return before == "'" and further.isalnum() and not _INCHES.match(text, start)


def is_converted(low: str, draft: Draft) -> bool:
    """Whether a sum is the 1 of a rate of exchange: "$1 = 0.86 euros"."""
    return draft.numeral.value == 1 and _RATE_OF_IT.match(low, draft.end) is not None


_BASES = (100, 1_000, 10_000, 100_000, 1_000_000)  # of which so many are told


def is_one(text: str, low: str, draft: Draft, chained: bool) -> bool:
    """Whether a number is no figure. ``chained``: it continues another, so no word before names it."""
    numeral, sort = draft.numeral, draft.sort
    if sort == "points" and numeral.spelled and numeral.value == 1 and low.endswith("at one", 0, numeral.end):
        return idioms.ONCE.match(low, numeral.end) is not None
    if sort in ("", "noun") and clock.is_hour(low, numeral):
        return True
    if sort == "points" and _COURT.match(low, numeral.start):
        return True  # "from three-point range"
    if named_numbers.is_title(text, draft) or (numeral.value == _WHOLE and _ALL.match(low, draft.end)):
        return True
    if _NO_MEASURE.match(low, numeral.start):
        return True
    if named_numbers.is_bore(low, draft) or named_numbers.is_channel(text, numeral):
        return True
    if numeral.form not in ("cardinal", "fraction") or sort in _ALWAYS_FIGURES:
        return False
    if sort == "time" and text.startswith(_PROGRAMMES, numeral.start):
        return True
    if sort == "time" and (_RESULTS.match(low, numeral.start) or furniture.is_stamp(low, draft)):
        return True
    if sort == "noun" and (idioms.is_listicle(draft) or idioms.is_next_door(low, draft)):
        return True
    if sort == "noun" and numeral.value in _BASES and low.endswith("every ", 0, numeral.start):
        return True  # "of every hundred people who catch it, three die"
    if numeral.spelled:
        capital = text[numeral.start].isupper()
        return idioms.is_idiom(low, draft) or (capital and named_numbers.is_within_name(text, numeral))
    tail = text[draft.end : draft.end + 1]
    if draft.end == numeral.end and (tail.isalpha() or tail == "_"):
        return True
    if dates.is_day(low, numeral):
        return True
    tied = text.startswith("-", numeral.end)
    if tied and (_PLATE.match(text, numeral.end) or _FORM.match(text, numeral.end)):
        return True
    if sort == "physical" and draft.end == numeral.end + 1 and named_numbers.is_code(text, numeral):
        return True
    loose = sort in ("", "noun")
    if loose and clock.is_time(text, low, numeral):
        return True
    dated = loose or (sort == "time" and low[draft.end - 1] != "s")
    if dated and dates.is_year(text, low, numeral, draft.noun):
        return True
    lettered = (
        sort == "physical" and draft.end == numeral.end + 1 and text[numeral.end].isupper()
    )  # "seat 4A"
    if not chained and named_numbers.names_a_thing(text, low, numeral, counted=sort != "" and not lettered):
        return True
    return loose and (
        named_numbers.is_address(text, numeral)
        or furniture.is_furniture(text, low, numeral, draft.noun, draft.end)
    )
