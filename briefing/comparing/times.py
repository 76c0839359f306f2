"""Which of two reports is the later, as far as they say when they were published."""

from datetime import date, datetime
from typing import Literal

Order = Literal["earlier", "later", "together", "unknown"]


def published_order(one: date | None, two: date | None) -> Order:
    """How the first report stands to the second; by days where not both state a time of one kind."""
    if one is None or two is None:
        return "unknown"
    first, second = _comparable(one, two)
    if first == second:
        return "together"
    return "earlier" if first < second else "later"


def _comparable(one: date, two: date) -> tuple[date, date]:
    if isinstance(one, datetime) and isinstance(two, datetime) and bool(one.tzinfo) == bool(two.tzinfo):
        return one, two
    return _day(one), _day(two)


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when
