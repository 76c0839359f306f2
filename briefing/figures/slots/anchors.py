"""The day or year that a text's relative times count from."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import chain

from briefing.figures.slots.calendar_words import MONTH, WEEKDAY, YEAR
from briefing.figures.words.patterns import alternation, row

_YEARS = range(1000, 9000)  # of publication: the calendar has days enough before and after
_HEAD = 6000  # characters of a text that are looked through for the latest year it tells of
_LAST_TWO = 99
_LEAD = 1000  # and for a date or year of its own
_STRETCH_OF = re.compile(r"\b(?:months|quarter|half)\sof\s\Z")
AHEAD = re.compile(
    r"\b(?:by|until|next|before|through|till|due|coming)\s(?:the\s)?(?:(?:end|close|start|beginning)\sof\s)?\Z",
    re.IGNORECASE,
)
# a pattern that begins with letters is found much sooner than one that begins with a choice
_GIVEN_YEARS = re.compile(r"20\d\d\b"), re.compile(r"1[89]\d\d\b")
_SHORT_DATE = re.compile(r"[0-9][/.][0-9]{1,2}[/.][0-9]{2}\b")
_CLAUSE = 60  # characters in which "since" stands before the time it is of
# "the lowest since the contraction of 3.8% in the first quarter of 2021"
_SINCE = re.compile(r"\bsince\b(?:[^.;\n]|\.(?=\d))*\Z")
_MONTH_OF = re.compile(rf"\b(?:{MONTH}\s(?:\d\d?,\s)?|months?\sof\s|quarter\sof\s)\Z")
_DATE_IN_FULL = rf"(?:(?i:{MONTH})\s\d\d?(?:st|nd|rd|th)?,?|\d\d?(?:st|nd|rd|th)?\s(?i:{MONTH}),?)\s"
_LABEL = rf"(?i:{alternation(row('periods', 'dated', 'labels'))})\b|[0-9]{{1,2}}[:.][0-9]{{2}}"
_NUMERIC = (
    r"[0-9]{1,2}(?P<mark>[/.])[0-9]{1,2}(?P=mark)(?P<numeric>(?:20)?[0-9]{2})(?![0-9/.])"  # "14.11.2023"
)
_CAPITALISED = r"[A-Z][\w.'’&-]*"
_NEWSPAPER = rf"{_CAPITALISED}(?:\s(?:of|the|and|{_CAPITALISED})){{0,7}}\s?[,|]\s(?={WEEKDAY})"
# the year of "OSLO, June 3, 2025 (Wire) -", or of a line with nothing but a date
_DATED = re.compile(
    rf"(?:[A-Z][\w.,'’/ -]{{1,60}}?[,(]\s?{_DATE_IN_FULL}(?P<dateline>{YEAR})\)?"
    r"(?:\s?\([^()\n]{2,40}\))?\s?(?:[–—]|--|(?<=\s)-)\s"
    rf"|(?:{_NEWSPAPER})?(?:[^\w\n]*(?:{_LABEL})){{0,8}}[^\w\n]*(?:{_DATE_IN_FULL}(?P<line>{YEAR})|{_NUMERIC})"
    rf"(?:[^\w\n]*(?:{_LABEL}|[A-Z]{{2,4}}\b)){{0,8}}[^\w\n]*$)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What relative times count from. Without a day, months keep an unknown year unless ``year`` is known.

    ``latest``: the last year that the text is known to have reached; what lies well before it is history.
    """

    day: date | None = None
    year: int | None = None
    latest: int | None = None


def anchor_of(text: str, published: date | None) -> Anchor:
    """The publication date, or else the year of the article's own date line, dateline or opening.

    A stretch of the year in the opening is the news ("exports rose in the first 11 months of 2025"); years of
    what else it tells of ("its worst crash since May 2009") are no date of its own.
    """
    if published is not None and published.year in _YEARS:
        return Anchor(date(published.year, published.month, published.day), published.year, published.year)
    years, opening = [], []
    for year in chain.from_iterable(given.finditer(text, 0, _HEAD) for given in _GIVEN_YEARS):
        month = _MONTH_OF.search(text, year.start() - 20, year.start())
        if month is None or AHEAD.search(text, month.start() - 30, month.start()):
            continue
        years.append(int(year[0]))
        stretch = year.start() < _LEAD and _STRETCH_OF.search(text, year.start() - 20, year.start())
        if stretch and not _SINCE.search(text, month.start() - _CLAUSE, month.start()):
            opening.append(int(year[0]))
    may_be = any(given.search(text, 0, _LEAD) for given in (*_GIVEN_YEARS, _SHORT_DATE))
    dated = _date_line(text) if may_be else None
    own = _year_of(dated) if dated else max(opening, default=None)
    return Anchor(None, own, own or max(years, default=None))


def _year_of(dated: re.Match[str]) -> int:
    """The year of a date line, of which "24.03.17" writes the last two digits."""
    year = int(dated["dateline"] or dated["line"] or dated["numeric"])
    return year if year > _LAST_TWO else 2000 + year


def _date_line(text: str) -> re.Match[str] | None:
    """The first line of the lead that is a dateline or nothing but a date."""
    start = 0
    while start < _LEAD:
        dated = _DATED.match(text, start, _LEAD)
        start = text.find("\n", start, _LEAD) + 1
        if dated or not start:
            return dated
    return None
