"""What a number counts or measures: its scale letter, currency, unit, counted noun, age and rate."""

import re

from briefing.figures.lexicon import load
from briefing.figures.quantities import ages, predicates, ranges, rates, repeats, units, wordforms
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.numeral import Numeral, multiply
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.words import counted_nouns, nouns
from briefing.figures.words.patterns import alternation, any_of, any_word

_CENTURY = 100  # years
_SUFFIX = re.compile(rf"( ?)({alternation(VOCABULARY.suffixes)})(?![A-Za-z0-9'’]|\.[a-z]\b)")
_DIMENSIONS = re.compile(
    rf"[ -]{any_of('metres', 'after')}\b|[ -]?\(?[0-9]"
    r"| from (?:the|a|an|its|his|her|their|it|them|shore|where)\b"
    r"(?! (?:year|month|quarter|week|decade|same|previous)\b)"
)  # "40m tall", "40m from the coast"
_SUM_BEFORE = re.compile(rf"{any_word('millions', 'before')}\b(?:[^.;:]|\.[0-9])*\Z")
_COUNT_BEFORE = re.compile(rf"{any_word('millions', 'counts')}\b(?:: )?(?:[^.;:]|\.[0-9])*\Z")
_MEASURED = re.compile(rf"{any_word('metres', 'near')}\b")
_LEVEL_BEFORE = re.compile(
    rf"(?:{any_word('millions', 'levels')}|[0-9] million|[0-9]m [a-z]{{4,}}s)\b(?:[^.;:]|\.[0-9])*\Z"
)
_LED = re.compile(rf"(?:{any_word('millions', 'led')} {ranges.SOFTENERS}|: )\Z")
_LED_TOO = re.compile(rf"(?:{any_word('millions', 'led_too')}|,) {ranges.SOFTENERS}\Z")
_SUM_ENDS = re.compile(
    rf"[.,;)]|$| {any_of('millions', 'after')}\b"
    r"| (?:an?|the) (?:year|quarter|month|week) (?:before|earlier|ago)\b"
)
_TALL = re.compile(r"\b(?:raised\b[^.,;:]*|(?:an?|the|this|that|its|their|his|her|our)(?: [a-z]+)?) \Z")
# "4.1m stuck on a list" opens a line: people, and no metres
_OPENS_LINE = re.compile(
    rf"(?:\A|\n|: |[.!?][\"”’]? |[,;–—] (?:and|but|while) )(?:at least )?{ranges.SOFTENERS}\Z"
)
_PEOPLE_DO = re.compile(rf" (?:still )?(?:{any_of('nounless', 'acting')}|{any_of('millions', 'doing')})\b")
_SUM_DOES = re.compile(rf" {any_of('millions', 'verbs')}\b")
_SUM_NEXT = re.compile(rf"[ -](?:[a-z]+ )?{any_of('millions', 'sums')}\b")
_SUM_DASH = re.compile(r"[£$€₹][0-9.]+(?: ?[-–] ?| to )\Z")  # "£5-6m"
# "6m 60kg bags"
_PACKED = re.compile(r" [0-9]{1,3}[ -]?(?:kg|kilo|kilogram|lb|pound|litre|liter)[ -][a-z]+s\b")
# "between N630 and N700 a litre", "N700 a litre, up from N185 before"
_PRICED = re.compile(r" (?:and|to|or) [nrp][0-9]+ (?:an?|per) [a-z]")
# "N630 a litre", "R2m", "R1.4 billion"
_PRICE = re.compile(r"\b([nrp])[0-9]+ (?:an?|per) [a-z]|\b([nr])[0-9][0-9.,]*(?:m|bn| million| billion)\b")
_LED_IN = re.compile(rf"\b{any_of('letters', 'led_in')} \Z")
_LED_OUT = re.compile(r"[.,;)]|\Z| (?:to|and|in|last|before|after|when|as|previously|now)\b")
_CLAUSE = 60  # characters in which a word of money makes "m" million
_SENTENCE = 160  # and what is counted in millions
# "$226 a ton FOB", "$226 a tonne, free on board (FOB),"
_TERMS = re.compile(
    r",? (?:(?:fob|cif|c&f|cfr|exw)\b|(?:free[- ]on[- ]board|cost[- ]and[- ]freight)\b)"
    r"(?: \((?:fob|cif|c&f|cfr)\))?"
)
_LEAD = 24  # and in which it is led in
_WARM = re.compile(r"°[CF]?[^.;\n]{1,8}\Z")
_PART_OF = re.compile(r" of (?:an?|one|1) (?:us )?")
_PERCENT_OF = re.compile(r"\bper ?cents? of \Z")
_AGE_GROUPS = frozenset({"age group", "age bracket", "age range"})
_NEVER_SPACED = frozenset({"K", "m", "b", "t", "T", "mm"})
_ONLY_MONEY = frozenset({"t", "T", "mm", "tr", "cr", "Cr", "CR", "L"})
_CRORE = frozenset({"cr", "Cr", "CR"})  # also of a lakh: "Rs 1.2 lakh cr"
_COUNTABLE = frozenset({"money", "physical", "time", "count"})
_TIMES = frozenset(load("units")["time"])  # "600 per day" stays a bare number, by the day
_DIVISIBLE = frozenset({"physical", "time", "points", "percent", "money"})


def read_suffix(text: str, low: str, numeral: Numeral, money: bool) -> None:
    """A scale written as a letter: 25k, $4.5bn, "3.2m jobs" but "a 3.2 m wall"."""
    match = _SUFFIX.match(text, numeral.end)
    if match is None or (match[1] and match[2] in _NEVER_SPACED):
        return
    suffix = match[2]
    if numeral.scaled and not (suffix in _CRORE and low.endswith("lakh", 0, numeral.end)):
        return
    if suffix == "K" and _WARM.search(text, numeral.start - 16, numeral.start):
        return  # "572 °F, 573.15K"
    if not money:
        if suffix in _ONLY_MONEY:
            return
        needs_count = suffix == "m" or (suffix in ("b", "B") and not numeral.decimals)
        if needs_count and not _counts_next(text, low, numeral.start, match.end()):
            return
    factor = 10 ** VOCABULARY.suffixes[suffix]
    numeral.value = multiply(numeral.value, numeral.decimals, factor)
    numeral.step = multiply(numeral.step, numeral.decimals, factor)
    numeral.end, numeral.scaled = match.end(), True


def is_sum(low: str, numeral: Numeral) -> bool:
    """Whether a number after a letter is money: "N5 billion", "R18.92", "N630 a litre", but not "N95"."""
    if numeral.scaled or numeral.grouped or numeral.decimals == 2:
        return True
    letter, end = low[numeral.start - 1], numeral.end
    if rates.read(low, end) is not None or _PRICED.match(low, end):
        return True
    if not _LED_OUT.match(low, end):
        return False
    if not _LED_IN.search(low, numeral.start - _LEAD, numeral.start - 1):
        return False
    near = low[max(0, numeral.start - _SENTENCE) : end + _SENTENCE]
    return any((price[1] or price[2]) == letter for price in _PRICE.finditer(near))


def _counts_next(text: str, low: str, start: int, end: int) -> bool:
    """Whether something countable follows: then "m" is million."""
    if _SUM_DASH.search(text, start - _LEAD, start) or _PACKED.match(low, end):
        return True
    if _DIMENSIONS.match(low, end):
        return False
    near = max(0, start - _CLAUSE)
    if _SUM_BEFORE.search(low, near, start) and (
        _SUM_ENDS.match(low, end) or not _TALL.search(low, near, start)
    ):
        return True  # "a profit of 87.2m was reported", but "they paid for a 20m pool"
    ends = _SUM_ENDS.match(low, end) or low.startswith(" a ", end)
    counted_before = ends and _is_counted(low, max(0, start - _SENTENCE), start)
    if counted_before and not _MEASURED.search(low, near, end + _LEAD):
        return True  # "unemployment rose to 1.44m"
    found = units.after(text, low, end, 1e6, True)
    if (found is not None and found.unit.sort in _COUNTABLE) or _SUM_NEXT.match(low, end):
        return True
    if _PEOPLE_DO.match(low, end) and _OPENS_LINE.search(low, near, start):
        return True
    counted = counted_nouns.read(text, low, end, 2)
    if counted is None:
        return False
    last = low[end : counted.end].rpartition(" ")[2]
    return nouns.is_plural(last)  # "3.2m jobs", but "the 6.4m record set in May"


def _is_counted(low: str, near: int, start: int) -> bool:
    """Whether words from ``near`` on lead to millions of what they name."""
    led = _LED.search(low, start - _LEAD, start)
    if not led and not _LED_TOO.search(low, start - _LEAD, start):
        return False
    return bool(_LEVEL_BEFORE.search(low, near, start) or (led and _COUNT_BEFORE.search(low, near, start)))


def read(text: str, low: str, draft: Draft, prefix: tuple[units.Unit, int] | None, end: int) -> None:
    """Give the draft its unit; ``prefix`` is a currency before the number, ``end`` where units may begin."""
    numeral = draft.numeral
    if numeral.spelled and numeral.form == "cardinal" and low.endswith("twice", numeral.start, numeral.end):
        draft.unit, draft.sort = "time", "count"
    elif numeral.form in ("ordinal", "multiple"):
        draft.unit, draft.sort, stop = wordforms.unit_of(text, low, numeral)
        draft.widen(end=stop)
        return
    elif prefix is not None:
        end = _money(text, low, draft, prefix, end)
    elif not predicates.follows(low, draft.start, end):
        end = _measured(text, low, draft, end)
        if not draft.unit and numeral.form == "fraction":
            end = _part(text, low, draft, end)
        elif not draft.unit and not ages.is_told(low, draft.start):
            end = _counted(text, low, draft, end)
        if not draft.unit:
            ages.read(text, low, draft)
        elif ages.is_of_young(text, draft):
            draft.unit, draft.sort = f"{draft.unit} of age", "age"
    if draft.unit == "century" and numeral.value < 1:  # "a quarter-century" is told of 25 years
        years = draft.value * _CENTURY
        draft.unit, draft.value = "year", int(years) if years == int(years) else years
        draft.step *= _CENTURY
    if not draft.unit and numeral.form == "cardinal" and low.startswith(" per ", end):
        rate = rates.read(low, end)  # "12.3 per 100,000 people", "83.41 per dollar"
        if rate is not None and rate[0] not in _TIMES:
            draft.unit, draft.sort = f"per {rate[0]}", "physical"
            draft.widen(end=rate[1])
            return
    of = not draft.unit and low.endswith(" of ", 0, draft.start)
    if of and _PERCENT_OF.search(low, draft.start - 12, draft.start):
        draft.unit, draft.sort = "%", "percent"
    if not draft.unit or draft.sort == "age":
        return
    if draft.unit == "time" and draft.end > numeral.end and wordforms.compares(text, low, end):
        draft.unit, draft.sort, draft.form = "x", "ratio", "multiple"
        return
    rate = rates.read(low, end)
    if rate is not None:
        draft.unit = rates.joined(draft.unit, rate[0])
        draft.widen(end=rate[1])
    terms = _TERMS.match(low, draft.end) if draft.sort == "money" else None
    if terms is not None:
        draft.widen(end=terms.end())


def _money(text: str, low: str, draft: Draft, prefix: tuple[units.Unit, int], end: int) -> int:
    """The currency before the number, and the same once more after it: "$10 dollars"."""
    draft.unit, draft.sort = prefix[0]
    draft.widen(start=prefix[1])
    again = units.after(text, low, end, draft.value, draft.numeral.scaled)
    if again is None or not low[again.end - 1].isalpha() or again.unit.name != draft.unit:
        return end
    draft.widen(end=again.end)
    return again.end


def _measured(text: str, low: str, draft: Draft, end: int) -> int:
    """A unit of the tables: "25 km", "30 MUSD", "75 USD million", "tens of millions of dollars"."""
    numeral = draft.numeral
    found = units.scaled_code(text, end) if text.startswith(("M", " M"), end) else None
    if found is not None:
        draft.scale_by(10**6)
    else:
        found = units.after(text, low, end, numeral.value, numeral.scaled)
    if found is None and numeral.form != "fraction" and low.startswith(" of ", end):
        found = units.after(text, low, end + 3, numeral.value, True)
    if found is None and low.endswith(" and a half", numeral.start, numeral.end):
        inner = units.after(text, low, low.index(" ", numeral.start), 1, False)  # "a year and a half"
        found = inner and inner._replace(end=end)
    if found is None:
        return end
    draft.unit, draft.sort = found.unit
    draft.widen(end=found.end)
    if found.unit.sort != "money" or numeral.scaled or not text[found.end - 1].isupper():
        return found.end
    trailing = Numeral(draft.start, found.end, draft.value, draft.step, high=draft.high)
    VOCABULARY.scale(low, trailing)
    draft.value, draft.step, draft.high = trailing.value, trailing.step, trailing.high
    draft.widen(end=trailing.end)
    return trailing.end


def _part(text: str, low: str, draft: Draft, end: int) -> int:
    """The unit a fraction is of, as in "1/16 of a pint"; then it is a plain number of that unit."""
    of = _PART_OF.match(low, end)
    whole = units.after(text, low, of.end() - 1, 1, False) if of else None
    if whole is None or whole.unit.sort not in _DIVISIBLE:
        return end
    draft.unit, draft.sort = whole.unit
    draft.form = "cardinal"
    draft.widen(end=whole.end)
    return whole.end


def _counted(text: str, low: str, draft: Draft, end: int) -> int:
    race = repeats.end_of_race(low, end) if low.startswith("-way", end) else 0
    if race:
        draft.count("candidate")
        draft.widen(end=race)
        return race
    near = max(0, draft.start - _CLAUSE)
    if draft.numeral.scaled and _SUM_DOES.match(low, end) and _SUM_BEFORE.search(low, near, draft.start):
        return end
    value = 2 if low.endswith(" or more", 0, end) else draft.numeral.value  # "one or more Danish mills"
    counted = counted_nouns.read(text, low, end, value)
    if counted is None or (counted.end == end and counted.head in units.TABLES.words):
        return end  # "280 million of the 1.5 billion shekels" is lent its unit later
    if counted.unit in _AGE_GROUPS:
        draft.unit, draft.sort = "year of age", "age"
        draft.widen(end=counted.end)
        return counted.end  # "the 18-to-34 age group"
    measured = units.of_word(counted.head) if " " in counted.unit else None
    if measured is not None and measured.sort == "points":
        measured = None  # "17 charging points"
    draft.unit, draft.sort = measured or units.Unit(counted.unit, "noun")
    draft.noun = counted.head
    draft.widen(end=counted.end)
    return counted.end
