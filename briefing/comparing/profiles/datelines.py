"""Reports that name their day without its year: "OSLO, Oct. 14 (Wire) -", "Tuesday 14 October, 13:10"."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time

from briefing.comparing.profiles.times import day_of
from briefing.figures.slots.calendar_words import MONTH, WEEKDAY, month_number
from briefing.model import Article

_HEAD = 1200  # characters of a text in which it says of which day it is
_ANY_DAY = date(2000, 6, 30)  # in whose year a story is of which no article is dated in full: a leap year
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
    """The articles, each that states no date in full with that of its dateline, in the nearest year.

    A day without its year is enough to tell which of two reports on one event is the later.
    """
    day: date | None = next((day_of(article.published) for article in articles if article.published), None)
    result = []
    for article in articles:
        moment = article.published or _told(article.text, day or _ANY_DAY)
        day = day or (day_of(moment) if moment else None)
        result.append(article if moment == article.published else replace(article, published=moment))
    return result


def _told(text: str, near: date) -> date | None:
    """The day of a text's dateline, with its hour where that is stated; None where no calendar has it."""
    found = next(filter(None, (form.search(text, 0, _HEAD) for form in _DATED)), None)
    if found is None:
        return None
    words = re.findall(r"[^\W\d]{3,}\.?|\d+", found["date"])
    number, month = sorted(words, key=lambda word: not word.isdigit())
    days = []
    for year in (near.year - 1, near.year, near.year + 1):
        with suppress(ValueError):
            days.append(date(year, month_number(month), int(number)))
    if not days:
        return None
    day = min(days, key=lambda one: abs(one - near))
    return datetime.combine(day, _clock(found)) if found["minute"] or found["half"] else day


def _clock(found: re.Match[str]) -> time:
    """The time of "13:10" or "4 p.m."."""
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return time(hour, int(found["minute"] or 0))
