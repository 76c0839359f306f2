"""When reports and what they tell of were: which is the later, of which day each is, how long ago."""

import re
from collections import Counter
from datetime import date, datetime
from typing import Literal

from briefing.comparing.profiles.surroundings import after
from briefing.comparing.words.calendar_names import WEEKDAYS
from briefing.figures.words.patterns import whole_words
from briefing.model import Figure

Order = Literal["earlier", "later", "together", "unknown"]

WEEKDAY = re.compile(whole_words(WEEKDAYS))
_TURNED = re.compile(r"\s*(ago|earlier|later|before|after|into|since|(?:her|his|their) (?:senior|junior))\b")


def published_order(one: date | None, two: date | None) -> Order:
    """How the first report stands to the second; by days where not both state a time of one kind.

    Of two reports of one day without its hours either may be the later.
    """
    if one is None or two is None:
        return "unknown"
    timed = isinstance(one, datetime), isinstance(two, datetime)
    alike = timed[0] == timed[1] and _has_zone(one) == _has_zone(two)
    first, second = (one, two) if alike else (day_of(one), day_of(two))
    if first == second:
        return "together" if alike and timed[0] else "unknown"
    return "earlier" if first < second else "later"


def _has_zone(when: date) -> bool:
    return isinstance(when, datetime) and when.tzinfo is not None


def day_of(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when


def weekday(text: str) -> str:
    """The weekday that a report is of: named twice at least, and more often than all others together.

    News names the day on which it is told ("said on Friday"). "" where no day stands out.
    """
    named = Counter(WEEKDAY.findall(text))
    day, times = max(named.items(), key=lambda told: told[1], default=("", 0))
    return day if times > 1 and 2 * times > named.total() else ""


def are_others(one: str, two: str) -> bool:
    """Whether two weekdays are told, and differ."""
    return bool(one and two) and one != two


def turned_to(figure: Figure) -> str:
    """The "ago" or "before" that follows a length of time, "" where something lasted so long.

    A minute into the flight is one after the launch.
    """
    turned = _TURNED.match(after(figure))
    if turned is None:
        return ""
    return "after" if turned[1] == "into" else turned[1]
