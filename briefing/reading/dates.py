"""Points in time that a source states beyond doubt: nothing is guessed from 03/04/25 or from "Monday"."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time

from briefing.period_words import MONTHS

_MONTHS = tuple(map(str.lower, MONTHS))
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = (
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b", re.I),  # December 8, 2025
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b", re.I),  # 8 December 2025
    # 12/18/2025, 18.12.2025: no month has the number of such a day
    re.compile(rf"(?<![\d/.-])(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/{_YEAR}(?![\d/-])"),
    re.compile(
        rf"(?<![\d/.-])(?P<day>1[3-9]|2\d|3[01])(?P<sign>[/.])(?P<month>0?[1-9]|1[0-2])(?P=sign){_YEAR}(?![\d/-])"
    ),
)
_ISO = re.compile(
    r"\b(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_LINE = re.compile(
    r"[\W\d]*(?:(?:published|posted|updated?|last|first|modified|date|originally|on|at|am|pm|[ap]|m|et|est|edt"
    r"|gmt|utc|bst|cet|cest|ist|pt|pst|pdt|ct|cst|cdt|of|th|st|nd|rd|[tz]|local|time"
    rf"|{_WEEKDAY}|" + _MONTH.replace("?P<month>", "?:") + r")\b[\W\d]*)*",
    re.I,
)
_CAPITALISED = r"[A-Z][\w.'’&-]*"
_OUTLET_DATE = re.compile(
    rf"{_CAPITALISED}(?:\s(?:of|the|and|for|de|&|{_CAPITALISED})){{0,7}}(?:\s\([^()\n]{{2,30}}\))?\s?[,|–—-]\s?"
    rf"(?i:(?P<date>(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s{_LINE.pattern}))"
)
_PART = re.compile(r"\s[|·•]\s")  # between the parts of a line: "Harbour Post | World | 8 December 2025"
_LONGEST_LINE = 100
_CLOCK = (
    r"(?<![\d.:])(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?(?!\.?\d|:\d)(?P<zone>\s(?:gmt|utc)\b)?"
)
_SPACE = r"[\s,/|·•(–—-]"
_TIME_AFTER = re.compile(rf"{_SPACE}{{1,4}}(?:at\s)?{_CLOCK}", re.I)
_TIME_BEFORE = re.compile(
    rf"{_CLOCK}(?:\s[a-z]{{2,5}}\b)?{_SPACE}{{1,4}}(?:on\s)?(?:(?:{_WEEKDAY})\b{_SPACE}{{1,3}})?\Z", re.I
)
_NEAR = 40  # characters before a date in which its time stands


def parse_date(text: str) -> date | None:
    """The first date in ``text`` that can be read in one way only, or None.

    ISO 8601, or a month in English letters with day and year. A datetime where the time of day is stated
    beside it; it is naive where no offset from UTC is stated.
    """
    return next(_moments(text), None)


def date_line(line: str) -> date | None:
    """The date of a line that holds nothing but a date and time ("Published Dec. 8, 2025, 4:05 p.m. ET").

    Of several, the latest: when the text came to be as it is. Outlet and section may stand beside the date,
    parted from it by "|" or a dot, and the outlet's name before it, if the weekday is named with it and is
    that of the date.
    """
    if len(line) > _LONGEST_LINE:
        return None
    if not _LINE.fullmatch(line):
        parts = [part for part in _PART.split(line) if _LINE.fullmatch(part)]
        return date_line(" | ".join(parts)) if parts else _named_with(line)
    if len(re.findall(_YEAR.replace("?P<year>", "?:"), line)) < 2:
        return parse_date(line)
    return latest(_moments(line))


def _named_with(line: str) -> date | None:
    """The date behind an outlet's name."""
    named = _OUTLET_DATE.fullmatch(line)
    found = parse_date(named["date"]) if named else None
    return found if named and found and found.strftime("%a").lower() == named["weekday"].lower() else None


def latest(moments: Iterable[date | None]) -> date | None:
    """The last of several dates; one with a time of day is later than the same date without."""
    known = [moment for moment in moments if moment is not None]
    return max(known, key=_order, default=None)


def _order(moment: date) -> tuple[date, bool, time]:
    if isinstance(moment, datetime):
        return moment.date(), True, moment.time()
    return moment, False, time()


def _moments(text: str) -> Iterator[date | None]:
    """The dates in ``text``, form by form; None for one that no calendar has."""
    for iso in _ISO.finditer(text):
        yield _from_iso(re.sub(r" (?=Z|[+-])", "", iso[0]))
    for form in _FORMS:
        for found in form.finditer(text):
            yield _moment(text, found)


def _moment(text: str, found: re.Match[str]) -> date | None:
    """The date that was found, with the time of day that stands beside it, if one does."""
    name = found["month"]
    month = int(name) if name.isdigit() else _MONTHS.index(name[:3].lower()) + 1
    day = _checked(int(found["year"]), month, int(found["day"]))
    if day is None:
        return None
    beside = _TIME_AFTER.match(text, found.end()) or _TIME_BEFORE.search(
        text, max(0, found.start() - _NEAR), found.start()
    )
    clock = _clock(beside) if beside else None
    return datetime.combine(day, clock) if clock else day


def _clock(stated: re.Match[str]) -> time | None:
    """The time of "4:05 p.m.", "17:02" or "4 p.m."; None for a bare number or one that no clock shows."""
    hour, half = int(stated["hour"]), (stated["half"] or "").lower()
    if stated["minute"] is None and not half:
        return None
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(stated["minute"] or 0), tzinfo=UTC if stated["zone"] else None)


def _from_iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        return None


def _checked(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
