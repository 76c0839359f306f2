"""Points in time that a source states beyond doubt: nothing is guessed from 03/04/25 or from "Monday"."""

import re
from datetime import date, datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = (
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b", re.I),  # December 8, 2025
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b", re.I),  # 8 December 2025
)
_ISO = re.compile(
    r"\b(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?"
)
_LINE = re.compile(
    r"[\W\d]*(?:(?:published|posted|updated?|last|first|modified|date|originally|on|at|am|pm|[ap]|m|et|est|edt"
    r"|gmt|utc|bst|cet|cest|ist|pt|pst|pdt|ct|cst|cdt|of|th|st|nd|rd|[tz]|local|time"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    + _MONTH.replace("?P<month>", "?:")
    + r")\b[\W\d]*)*",
    re.I,
)
_LONGEST_LINE = 100


def parse_date(text: str) -> date | None:
    """The one date in ``text`` that can be read in one way only, or None.

    ISO 8601, or a month in English letters with day and year. A datetime where ISO 8601 states the
    time of day; it is naive where no zone is stated.
    """
    iso = _ISO.search(text)
    if iso:
        return _from_iso(re.sub(r" (?=Z|[+-])", "", iso[0]))
    for form in _FORMS:
        found = form.search(text)
        if found:
            month = _MONTHS.index(found["month"][:3].lower()) + 1
            return _checked(int(found["year"]), month, int(found["day"]))
    return None


def date_line(line: str) -> date | None:
    """The date of a line that holds nothing but a date and time ("Published Dec. 8, 2025, 4:05 p.m. ET")."""
    if len(line) > _LONGEST_LINE or not _LINE.fullmatch(line):
        return None
    return parse_date(line)


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
