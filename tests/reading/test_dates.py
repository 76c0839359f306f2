"""Dates are read where they are beyond doubt, and only there."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from briefing.reading.dates import date_line, parse_date

CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2025-12-08", date(2025, 12, 8)),
        ("2025-12-08T09:40", datetime(2025, 12, 8, 9, 40)),
        ("2025-12-08 09:40:30", datetime(2025, 12, 8, 9, 40, 30)),
        ("2025-12-08T09:40:00+08:00", datetime(2025, 12, 8, 9, 40, tzinfo=CHINA)),
        ("2025-12-08T01:40:00Z", datetime(2025, 12, 8, 1, 40, tzinfo=UTC)),
        ("2025-12-08T01:40:00.000Z", datetime(2025, 12, 8, 1, 40, tzinfo=UTC)),
        ("December 8, 2025", date(2025, 12, 8)),
        ("Dec. 8, 2025", date(2025, 12, 8)),
        ("8 December 2025", date(2025, 12, 8)),
        ("Monday, 8th of Sept 2025", date(2025, 9, 8)),
        ("ferry-2026-03-14", date(2026, 3, 14)),
        ("12/08/2025", None),
        ("08.12.2025", None),
        ("Monday", None),
        ("December 2025", None),
        ("31 February 2025", None),
        ("2025-13-40", None),
        ("", None),
    ],
)
def test_dates(text: str, found: date | None) -> None:
    assert parse_date(text) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Published Dec. 8, 2025, 4:05 p.m. ET", date(2025, 12, 8)),
        ("Last updated: 8 December 2025", date(2025, 12, 8)),
        ("Monday, December 8, 2025 | 10:20 GMT", date(2025, 12, 8)),
        ("Posted 2025-12-08", date(2025, 12, 8)),
        ("On December 8, 2025, the ferry sank.", None),
        ("Updated at 2:39 p.m. ET", None),
        ("12 people died on 8 December 2025", None),
    ],
)
def test_lines_that_are_a_date_and_nothing_else(line: str, found: date | None) -> None:
    assert date_line(line) == found
