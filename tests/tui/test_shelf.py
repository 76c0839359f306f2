"""What the front page says of a story of the library: the same as the room that it opens."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from briefing.library import Story as Record
from briefing.report.wording import told_when
from briefing.tui.layout.panel import summary
from briefing.tui.shelf import library_entry, when_words
from briefing.tui.story import Story
from tests.library.texts import BUDGET, article
from tests.tui.story import comparison


def record(newest: date, *, dated: bool = True) -> Record:
    compared = comparison()
    symbols = [measure.symbol for measure in compared.measures]
    return Record(
        "story:1",
        "China's trade surplus",
        ("Harbour Wire",),
        newest,
        1,
        dated,
        figures=len(symbols),
        agreements=symbols.count("=") + symbols.count("≈"),
        rounded=symbols.count("≈"),
        differences=symbols.count("≠"),
        unclear=symbols.count("?"),
        singles=symbols.count("·"),
    )


def test_a_story_has_the_counts_of_its_room() -> None:
    found = library_entry(record(date(2025, 12, 8))).counts
    assert found == tuple(summary(Story(comparison())))
    assert {symbol for symbol, _, _ in found} >= {"≠", "=", "≈", "·"}


def test_times_are_told_by_the_clock_of_the_article() -> None:
    there = timezone(timedelta(hours=8))
    when = datetime(2025, 12, 8, 14, 5, tzinfo=there)
    assert library_entry(record(when)).facts[1] == "8 Dec 2025, 14:05"
    told = told_when(article(BUDGET, "Port Post"))
    assert when_words(article(BUDGET, "Port Post").published) in (told, told.replace(" 2026", ""))


@pytest.mark.parametrize("offset", [-11, 0, 13])
def test_the_day_is_left_out_where_it_is_the_readers_today(offset: int) -> None:
    there = timezone(timedelta(hours=offset))
    today = datetime.now().astimezone().date()
    assert when_words(datetime(today.year, today.month, today.day, 14, 5, tzinfo=there)) == "14:05"
    other = today - timedelta(days=1)
    assert ", 14:05" in when_words(datetime(other.year, other.month, other.day, 14, 5, tzinfo=there))


def test_a_story_without_a_date_says_when_it_was_added() -> None:
    added = datetime(2025, 12, 8, 14, 5, tzinfo=UTC)
    assert library_entry(record(added, dated=False)).facts[1] == "no date, added 8 Dec 2025, 14:05"
