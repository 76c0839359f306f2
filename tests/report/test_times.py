from datetime import UTC, date, datetime

import pytest

from briefing.model import Article
from briefing.report.times import time_words, when_within


def test_times() -> None:
    assert time_words(None) == ""
    assert time_words(date(2025, 12, 8)) == "8 Dec 2025"
    assert time_words(datetime(2025, 12, 8, 9, 5, tzinfo=UTC)) == "8 Dec 2025, 09:05"


@pytest.mark.parametrize(
    ("published", "width", "words"),
    [
        (datetime(2026, 3, 14, 7, 50, tzinfo=UTC), 30, "14 Mar 2026, 07:50"),
        (datetime(2026, 3, 14, 7, 50, tzinfo=UTC), 15, "14 Mar, 07:50"),
        (datetime(2026, 3, 14, 7, 50, tzinfo=UTC), 9, "14 Mar"),
        (date(2026, 3, 14), 9, "14 Mar"),
        (None, 9, ""),
    ],
)
def test_a_time_gives_up_its_year_before_its_hour(published: date | None, width: int, words: str) -> None:
    assert when_within(Article("a", "", "A", "Text.", published=published), width) == words


def test_of_one_year_and_one_day_the_clock_stays() -> None:
    article = Article("a", "", "A", "Text.", published=datetime(2026, 3, 14, 7, 50, tzinfo=UTC))
    told = [when_within(article, width, year="2026", one_day=True) for width in (30, 13, 12, 5)]
    assert told == ["14 Mar, 07:50", "14 Mar, 07:50", "07:50", "07:50"]
    assert when_within(article, 12, year="2026") == "14 Mar"
