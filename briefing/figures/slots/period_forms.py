"""The forms in which a text writes a time: each a pattern, and how it is read as a period.

A reader gives ISO 8601, or "" where nothing is known; or that beside a shift, as ``Mention`` has it.
"""

import re
import string
from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Any

from briefing.figures.lexicon import load
from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.calendar_words import (
    COUNT,
    DAY,
    MONTH,
    MONTHS,
    NUMBERS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    count_of,
    month_number,
)
from briefing.figures.slots.iso_periods import shifted
from briefing.figures.slots.near_dates import (
    ago,
    date_of,
    half,
    months,
    recent_year,
    span,
    this_year,
    weekday_of,
    weeks_to,
)
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.words.patterns import alternation, row

Shift = tuple[str, int]
IsoPeriod = str | tuple[str, Shift]
_Match = re.Match[str]
_Reader = Callable[[_Match, Anchor, bool], IsoPeriod]

_TABLE = load("periods")
_ORDINALS: dict[str, int] = _TABLE["ordinals"]
_RELATIVE: dict[str, Any] = _TABLE["relative"]  # unit and how many back
_SHIFTING = row("periods", "shifting", "words")
_RELATIVES = alternation(_RELATIVE).replace(r"\ ", "[ -]")
_LAST_DAY = r"(?:3[01]|2[89])(?:st|th)?"
_MONTHS_IN = {"year": 12, "quarter": 3}
_TO = r"(?:-(?:to|through)-|\s*(?:[-–—]|to|through|and|until)\s*)"

_PATTERNS: list[str] = []
_READERS: dict[str, _Reader] = {}


def _form(pattern: str) -> Callable[[_Reader], _Reader]:
    """Add a form, read by what is decorated; of two that fit, the one added first counts."""

    def add(reader: _Reader) -> _Reader:
        _PATTERNS.append(f"(?P<{reader.__name__}>{pattern})")
        _READERS[reader.__name__] = reader
        return reader

    return add


def each_form(text: str, start: int, end: int) -> Iterator[_Match]:
    """Every form in ``text[start:end]`` as a match whose last group is what the text writes."""
    begins = beginnings(text)
    for at in begins[bisect_left(begins, start) : bisect_left(begins, end)]:
        found = _MENTION.match(text, at, end) if at >= start else None
        if found is not None:
            yield found
            start = found.end() + 1  # something parts it from the next


@lru_cache(maxsize=4)
def beginnings(text: str) -> list[int]:
    """Where a text may write a time: at its start, or after what parts words. Every sentence asks for it."""
    return [0, *(match.end() for match in _BEGINNING.finditer(text))]


def read_form(got: _Match, anchor: Anchor, ahead: bool) -> tuple[str, Shift | None]:
    """Period and shift of a match; ``ahead``: the words look to what is to come."""
    reading = _READERS[got.lastgroup or ""](got, anchor, ahead)
    return (reading, None) if isinstance(reading, str) else reading


@_form(
    rf"(?P<part>(?i:first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)))[\s-](?:(?P<part_count>(?i:{COUNT}))[\s-])?"
    r"(?P<part_unit>(?i:months?|quarters?|half))(?:'s|’s)?(?:(?:,?\s(?:of\s)?(?:the\s|full[\s-]year\s)?)"
    rf"(?P<part_year>{YEAR}|(?i:this\syear|last\syear|year|current\syear|single\syear)))?"
)
def _part_of_year(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "the first 11 months of 2025", "the second quarter", "first half of the year"."""
    ordinal = _ORDINALS[got["part"].lower()]
    unit = got["part_unit"].lower().rstrip("s")
    words = (got["part_year"] or "").lower()
    year = words if words.isdigit() else this_year(anchor)
    if words == "last year" and anchor.year:
        year = str(anchor.year - 1)
    if got["part_count"]:
        number = count_of(got["part_count"])
        if unit == "month" and ordinal == 1 and number <= 12:
            return months(year, 1, number)
        if unit == "month" and ordinal == -1 and words and number <= 12:
            return months(year, 13 - number, 12)
        return span(number, unit, anchor) if ordinal == -1 and not words else ""
    if unit == "half":
        return half(year, ordinal != 1)
    if unit == "quarter" and 1 <= ordinal <= 4:
        return f"{year if words else recent_year(ordinal * 3, anchor)}-Q{ordinal}"
    if unit == "quarter" and ordinal == -1 and words:
        return f"{year}-Q4"  # "the last quarter of 2025"
    several = got["part_unit"].lower().endswith("s")
    return ago(1, unit, anchor) if ordinal == -1 and not words and not several else ""


@_form(
    r"(?i:(?P<so_far>six|nine|6|9)-month)(?=\s(?:(?:net|operating|group|core|total|adjusted|gross|pre-?tax)\s)*"
    r"(?:sales|revenues?|turnover|profits?|earnings|income|loss(?:es)?|ebitda?|deliveries|shipments)\b)"
)
def _year_so_far(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "Nine-month revenue", as companies report it."""
    return months(this_year(anchor), 1, count_of(got["so_far"]))


@_form(rf"(?P<quarter>Q[1-4](?!\w))(?:\s(?:of\s)?(?P<quarter_year>{YEAR}))?")
def _quarter(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "Q2 2020"."""
    return f"{got['quarter_year'] or recent_year(int(got['quarter'][1]) * 3, anchor)}-{got['quarter']}"


@_form(rf"(?P<half>H[12])(?:\s(?P<half_year>{YEAR}))?")
def _half(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "H1 2020"."""
    return half(got["half_year"] or this_year(anchor), got["half"] == "H2")


@_form(
    rf"(?:(?P<week_count>(?i:{COUNT})|[1-9]\d?)\s)?(?i:weeks?)\s(?:ending|ended|to|through)\s(?:on\s)?"
    rf"(?:(?:(?P<week_month>{MONTH})\s(?P<week_day>{DAY})|(?P<euro_week_day>{DAY})\s(?P<euro_week_month>{MONTH}))"
    rf"(?:,?\s(?P<week_year>{YEAR}))?|(?P<week_weekday>{WEEKDAY}))"
)
def _week(got: _Match, anchor: Anchor, ahead: bool) -> str:
    """ "week ending May 23", "week ended Saturday", "13 weeks to 28 September"."""
    count = count_of(got["week_count"]) if got["week_count"] else 1
    if got["week_weekday"]:
        day = weekday_of(got["week_weekday"], anchor)
        return weeks_to(date.fromisoformat(day), count) if day else ""
    month, day_of = got["week_month"] or got["euro_week_month"], got["week_day"] or got["euro_week_day"]
    last = date_of(got["week_year"], month, day_of, anchor, ahead)
    return weeks_to(last, count) if isinstance(last, date) else last


@_form(
    rf"(?:(?P<run_count>(?i:{COUNT}))\s(?i:months)|(?i:(?:(?:the|a)\s)?(?P<run_unit>year|quarter)))"
    r"\s(?:to|through|ended|ending|until)\s(?:in\s)?(?:the\send\sof\s)?"
    rf"(?:{_LAST_DAY}\s)?(?P<run_month>{MONTH})(?:\s{_LAST_DAY}(?!\d)|(?!\s{DAY}))(?:,?\s(?P<run_year>{YEAR}))?"
)
def _run_of_months(got: _Match, anchor: Anchor, ahead: bool) -> str:
    """ "six months to June", "year through March", "quarter ended June 30"."""
    final = month_number(got["run_month"])
    end = f"{got['run_year'] or recent_year(final, anchor)}-{final:02}"
    if anchor.day and not got["run_year"] and not ahead and end > str(anchor.day):
        end = shifted(end, "year", 1)
    if (got["run_unit"] or "").lower() == "quarter" and final % 3 == 0:
        return f"{end[:4]}-Q{final // 3}"
    count = count_of(got["run_count"]) if got["run_count"] else _MONTHS_IN[got["run_unit"].lower()]
    if end.startswith("X"):
        return months(end[:4], final - count + 1, final) if count <= final else ""
    return f"{shifted(end, 'month', count - 1)}..{end}"


@_form(
    rf"(?P<from_month>{MONTH})(?:,?\s(?P<first_year>{YEAR}))?{_TO}(?P<to_month>{MONTH})(?!\s{DAY})"
    rf"(?:\s(?:quarter|period)(?=\s(?:of\s)?{YEAR}))?(?:,?\s(?:of\s)?(?P<months_year>{YEAR}))?"
)
def _months(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "January-November 2025"."""
    first, final = month_number(got["from_month"]), month_number(got["to_month"])
    year = got["months_year"] or recent_year(final, anchor)
    if got["first_year"] and year.isdigit():
        return f"{got['first_year']}-{first:02}..{year}-{final:02}"
    if first > final:
        return f"{int(year) - 1}-{first:02}..{year}-{final:02}" if year.isdigit() else ""
    return months(year, first, final)


@_form(
    rf"(?P<from_day_month>{MONTH})\s(?P<from_day>{DAY}){_TO}"
    rf"(?:(?:(?P<to_day_month>{MONTH})\s)?(?P<to_day>{DAY})(?:,?\s(?P<days_year>{YEAR}))?|(?P<to_weekday>{WEEKDAY}))"
)
def _days(got: _Match, anchor: Anchor, ahead: bool) -> str:
    """ "Aug. 15 through Aug. 21", "August 15-21"."""
    month = got["from_day_month"]
    first = date_of(got["days_year"], month, got["from_day"], anchor, ahead)
    if got["to_weekday"]:
        day = weekday_of(got["to_weekday"], anchor)
        return f"{first}..{day}" if day and str(first) <= day else ""
    last = date_of(got["days_year"], got["to_day_month"] or month, got["to_day"], anchor, ahead)
    return f"{first}..{last}"


@_form(rf"(?P<day_month>{MONTH})\s(?P<day>{DAY})(?:,?\s(?P<day_year>{YEAR}))?")
def _day(got: _Match, anchor: Anchor, ahead: bool) -> str:
    """ "June 24, 2020"."""
    return str(date_of(got["day_year"], got["day_month"], got["day"], anchor, ahead))


@_form(rf"(?P<euro_day>{DAY})\s(?P<euro_month>{MONTH})(?:,?\s(?P<euro_year>{YEAR}))?")
def _day_first(got: _Match, anchor: Anchor, ahead: bool) -> str:
    """ "24 June 2020"."""
    return str(date_of(got["euro_year"], got["euro_month"], got["euro_day"], anchor, ahead))


@_form(
    rf"(?P<quarter_month>{MONTH})(?:\s(?P<its_year>{YEAR}))?[\s-](?i:quarter)\b(?:\s(?:of\s)?(?P<quarters_year>{YEAR}))?"
)
def _quarter_by_month(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "the September quarter", "the June 2022 quarter": the three months that end then."""
    last = month_number(got["quarter_month"])
    year = got["its_year"] or got["quarters_year"] or recent_year(last, anchor)
    if last % 3 == 0:
        return f"{year}-Q{last // 3}"
    if year.isdigit():
        return f"{shifted(f'{year}-{last:02}', 'month', 2)}..{year}-{last:02}"
    return months(year, last - 2, last) if last > 2 else ""


@_form(
    rf"(?P<month>{MONTH})(?:'s|’s)?"
    rf"(?:,?\s(?:of\s)?(?:(?P<month_year>{YEAR})|(?P<month_relative>(?:last|this|next)\syear)))?"
)
def _month(got: _Match, anchor: Anchor, ahead: bool) -> str:
    """ "November", "November 2020", "November last year"."""
    number = month_number(got["month"])
    if got["month_relative"] and anchor.year:
        step = {"last": -1, "this": 0, "next": 1}[got["month_relative"].split()[0]]
        return f"{anchor.year + step}-{number:02}"
    return f"{got['month_year'] or recent_year(number, anchor, ahead)}-{number:02}"


@_form(r"(?P<decade>(?:1[89]|20)\d0)['’]?s\b")
def _decade(got: _Match, _anchor: Anchor, _ahead: bool) -> str:
    """ "the 1990s"."""
    return f"{got['decade']}..{int(got['decade']) + 9}"


@_form(rf"(?P<from_year>{YEAR})(?:{_TO}(?P<to_year>{YEAR})|[-–/](?P<to_short>\d\d)\b(?!-\d))")
def _years(got: _Match, _anchor: Anchor, _ahead: bool) -> str:
    """ "2016-2020", "2016 to 2020", "2019/20"."""
    first = got["from_year"]
    last = got["to_year"] or first[:2] + got["to_short"]
    return f"{first}..{last}" if last > first else first


@_form(
    rf"{YEAR}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?"
    rf"|(?<![{CURRENCY_SIGNS}\d.,/-])(?P<year>{YEAR})(?![\d,/%-]\d|\d|%|-[a-z])"
)
def _as_written(got: _Match, _anchor: Anchor, _ahead: bool) -> str:
    """ "2020-06-24", "2024"."""
    return got[got.lastgroup or 0]


@_form(rf"(?:(?P<weekday_side>(?i:last|next))\s)?(?P<weekday>{WEEKDAY})")
def _weekday(got: _Match, anchor: Anchor, ahead: bool) -> str:
    """ "Monday", "last Monday"."""
    return weekday_of(got["weekday"], anchor, got["weekday_side"], ahead)


@_form(rf"(?P<relative>(?i:{_RELATIVES}))\b(?:'s|’s)?")
def _relative(got: _Match, anchor: Anchor, _ahead: bool) -> IsoPeriod:
    """ "yesterday", "last month", "a year earlier"."""
    words = got["relative"].lower().replace("-", " ")
    unit, back = _RELATIVE[words]
    if words.endswith("ago"):
        return ("" if unit == "week" else ago(back, unit, anchor)), (unit, back)
    if _SHIFTING & set(words.split()):
        return "", (unit, back)
    if anchor.day is None and unit == "year" and anchor.year:
        return str(anchor.year - back)
    return ago(back, unit, anchor)


@_form(
    r"(?P<same>(?i:(?:that|the|the\ssame|this)\s(?:period|month|quarter)\b"
    rf"(?:\s(?:(?:of|in)\s)?(?P<same_year>{YEAR}|last\syear)|(?!-|\s(?:earlier|before|ago|last|of)))))"
)
def _same(got: _Match, _anchor: Anchor, _ahead: bool) -> IsoPeriod:
    """ "that month", "the same period of 2024"."""
    year = got["same_year"]
    if year:
        return "", ("in", int(year)) if year.isdigit() else ("year", 1)
    return "", ("same", {"month": 1, "quarter": 3}.get(got["same"].rpartition(" ")[2].lower(), 0))


@_form(
    rf"(?i:(?:past|last|previous)\s(?:(?P<span_count>{COUNT})\s(?P<span_unit>days|weeks|months|years|decades?)|decade)\b"
    r"|past\s(?P<span_one>week|month|year)\b)"
)
def _span(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "the past three months", "the past week"."""
    count = count_of(got["span_count"]) if got["span_count"] else 1
    return span(count, (got["span_unit"] or got["span_one"] or "decade").lower(), anchor)


@_form(rf"(?i:(?P<ago_count>{COUNT})\s(?P<ago_unit>days|months|years)\sago\b)")
def _ago(got: _Match, anchor: Anchor, _ahead: bool) -> str:
    """ "three months ago"."""
    return ago(count_of(got["ago_count"]), got["ago_unit"].lower().rstrip("s"), anchor)


def _spellings(word: str) -> tuple[str, str, str]:
    return word, word.capitalize(), word.upper()


# what a mention begins with, so that the forms are tried at few places
_BY_SECOND_WORD = ("the", "that")  # too frequent to be tried wherever they stand
_SECOND_WORDS = (
    *("same", "period", "month", "quarter", "year"),
    *(words.split()[1] for words in _RELATIVE if words.split()[0] in _BY_SECOND_WORD),
)
_HEADS = [
    *(
        spelling
        for word in {"past", "weeks", *_ORDINALS, *(words.split()[0] for words in _RELATIVE)}
        if word not in _BY_SECOND_WORD
        for spelling in _spellings(word)
    ),
    *(word.capitalize() for word in (*MONTHS, *WEEKDAYS)),
    *(
        f"{first} {second}"
        for words in product(_BY_SECOND_WORD, _SECOND_WORDS)
        for first, second in product(*map(_spellings, words))
    ),
    *(f"{spelling} month" for word in ("six", "nine") for spelling in (word, word.capitalize())),
    *(
        f"{spelling} {unit}"
        for word in NUMBERS
        for spelling in (word, word.capitalize())
        for unit in ("days", "weeks", "months", "years")
    ),
]
_INITIALS = "".join(sorted({word[0] for word in (*_HEADS, *"0123456789QH")}))
_WORDS = alternation(_HEADS).replace(r"\ ", r"[\s-]")  # one for all, which is faster than one for each kind
_NUMERALS = (
    rf"{YEAR}|[0-9]\d?(?:st|nd|rd|th)?[\s-](?:[A-Z]|days|weeks|months|years)"
    r"|[1-4](?:st|nd|rd|th)[\s-]\w|[QH][1-4]|[69]-month"
)
_MENTION = re.compile(rf"(?={_WORDS}\b|{_NUMERALS})(?:{'|'.join(_PATTERNS)})")
# searching for a character of a set is several times as fast as for a boundary
_BETWEEN_WORDS = re.escape(string.whitespace + string.punctuation.replace("_", "") + "\u00a0–—‑…•·‘’“”«»£€¥₹")
_BEGINNING = re.compile(rf"[{_BETWEEN_WORDS}](?=[{_INITIALS}])(?={_WORDS}|{_NUMERALS})")
