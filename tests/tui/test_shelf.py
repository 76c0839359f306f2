"""What the front page says of a story of the library: the same as the room that it opens."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from briefing.library import Story as Record
from briefing.reading.stories import StorySource
from briefing.report.gist import Gist, Side, gist_of
from briefing.report.times import told_when
from briefing.tui.layout.panel import summary
from briefing.tui.layout.spans import cells
from briefing.tui.shelf import entry_rows, folder_entry, gist_row, library_entry, when_words
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


def told(gist: Gist, width: int) -> str:
    row = gist_row(gist, width, unread=True)
    return "".join(span.text for span in row)


def test_the_first_difference_stands_under_the_headline() -> None:
    compared = comparison()
    kept = replace(record(date(2025, 12, 8)), gist=gist_of(compared))
    for entry in (folder_entry(StorySource(("one",)), Story(compared)), library_entry(kept)):
        title, told, sources = ("".join(span.text for span in row) for row in entry_rows(entry, 90))
        assert title.startswith("China's trade surplus")
        assert told == "  ≠ Exports to Southeast Asia, change: Harbour Wire +8.2%, East Ledger +8.4%"
        assert "Harbour Wire" in sources
        assert len(entry_rows(entry, 90, gist=False)) == 2


def test_a_story_without_a_difference_has_two_lines() -> None:
    assert len(entry_rows(library_entry(record(date(2025, 12, 8))), 90)) == 2


PASSENGERS = Gist("≠", "Passengers", (Side("240", "Orrin Times", 1), Side("250", "Calder Post", 1)))


@pytest.mark.parametrize(
    ("symbol", "unread", "style"),
    [("≠", True, "value-differ"), ("?", True, "value"), ("≠", False, "source")],
)
def test_values_that_differ_look_so_on_the_front_page_until_they_are_read(
    symbol: str, unread: bool, style: str
) -> None:
    row = gist_row(PASSENGERS._replace(symbol=symbol), 90, unread=unread)
    assert [span.style for span in row if span.text in ("240", "250")] == [style, style]


BALANCE = Gist(
    "?",
    "Balance of the harbour's current account",
    (Side("€42m", "Orrin Times", 1), Side("€51m", "Calder Post", 3), Side("€1.25bn", "Harbour Wire", 1)),
)


@pytest.mark.parametrize(
    ("gist", "width", "words"),
    [
        (PASSENGERS, 80, "  ≠ Passengers: Orrin Times 240, Calder Post 250"),
        (PASSENGERS, 40, "  ≠ Passengers: 240, 250"),
        (PASSENGERS, 20, "  ≠ Passen…: 240  +1"),
        (
            BALANCE,
            90,
            "  ? Balance of the harbour's current…: Orrin Times €42m, €51m ×3, Harbour Wire €1.25bn",
        ),
        (BALANCE, 60, "  ? Balance of the harbour's…: Orrin Times €42m, €51m ×3  +1"),
        (BALANCE, 50, "  ? Balance of the harbou…: €42m, €51m ×3, €1.25bn"),
        (BALANCE, 40, "  ? Balance of…: €42m, €51m ×3, €1.25bn"),
        (BALANCE, 34, "  ? Balance of the…: €42m  +2"),
    ],
)
def test_a_label_gives_way_first_then_names_then_values(gist: Gist, width: int, words: str) -> None:
    assert told(gist, width) == words


@pytest.mark.parametrize("gist", [PASSENGERS, BALANCE])
def test_no_value_of_a_first_difference_is_cut(gist: Gist) -> None:
    values = {said.value for said in gist.said}
    for width in range(24, 120):
        row = gist_row(gist, width, unread=False)
        assert sum(cells(span.text) for span in row) <= width
        assert {span.text for span in row if span.style == "source" and ": " not in span.text} <= values
        assert any(span.text in values for span in row)
