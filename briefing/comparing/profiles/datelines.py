"""Reports that name their day without its year: "OSLO, Oct. 14 (Wire) -", "Tuesday 14 October, 13:10"."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time

from briefing.figures.slots.calendar_words import MONTH, WEEKDAY, month_number
from briefing.model import Article

_HEAD = 1200  # characters of a text in which it says of which day it is
_ANY_YEAR = 2000  # of a story none of whose articles is dated in full: a leap year
_MONTH_FIRST = rf"{MONTH}\s\d\d?(?:st|nd|rd|th)?"
_DAY_FIRST = rf"\d\d?(?:st|nd|rd|th)?\s{MONTH}"
_DATE = rf"(?:{_MONTH_FIRST}|{_DAY_FIRST})"
_PLACE = r"[A-Z][\w.'’/ -]{1,60}?,\s(?:[A-Z][\w.'’ -]{1,30},\s)?"
_WIRE = r"(?:\s\([^()\n]{2,40}\))?\s(?:[–—]|--?)\s"
_CLOCK = r"(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?:\s?(?P<half>[ap])\.?m\b\.?)?"
_LABEL = r"(?:[^\W\d]+:?\s)?"  # "Updated: "
_ZONE = r"(?:\s[A-Z]{2,4})?"
_DATED = (
    re.compile(rf"^{_PLACE}(?P<date>{_DATE})(?:,?\s{_CLOCK}{_ZONE})?{_WIRE}", re.MULTILINE),
    re.compile(
        rf"^{_LABEL}{WEEKDAY},?\s(?P<date>{_DATE})(?:,?\s(?:at\s)?{_CLOCK})?[.,]?(?:\s|$)", re.MULTILINE
    ),
)


def dated(articles: Sequence[Article]) -> list[Article]:
    """The articles, each that states no date in full with that of its dateline, in the year of the story.

    A day without its year is enough to tell which of two reports on one event is the later.
    """
    if all(article.published for article in articles):
        return list(articles)
    years = [article.published.year for article in articles if article.published]
    year = years[0] if years else _ANY_YEAR
    return [article if article.published else _with_day(article, year) for article in articles]


def _with_day(article: Article, year: int) -> Article:
    found = next(filter(None, (form.search(article.text, 0, _HEAD) for form in _DATED)), None)
    return replace(article, published=_moment(found, year)) if found else article


def _moment(found: re.Match[str], year: int) -> date | None:
    """The day of a dateline, with its hour where a line states it; None where no calendar has it."""
    words = re.findall(r"[^\W\d]{3,}\.?|\d+", found["date"])
    number, month = sorted(words, key=lambda word: not word.isdigit())
    with suppress(ValueError):
        day = date(year, month_number(month), int(number))
        return datetime.combine(day, _clock(found)) if found["minute"] or found["half"] else day
    return None


def _clock(found: re.Match[str]) -> time:
    """The time of "13:10" or "4 p.m."."""
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return time(hour, int(found["minute"] or 0))
