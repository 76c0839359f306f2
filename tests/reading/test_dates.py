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
        ("12/18/2025", date(2025, 12, 18)),
        ("18.12.2025", date(2025, 12, 18)),
        ("18/12/2025 09:40 AM", datetime(2025, 12, 18, 9, 40)),
        ("1.18.12.2025", None),
        ("13/13/2025", None),
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
        ("Published Dec. 8, 2025, 4:05 p.m. ET", datetime(2025, 12, 8, 16, 5)),
        ("Last updated: 8 December 2025", date(2025, 12, 8)),
        ("Monday, December 8, 2025 | 10:20 GMT", datetime(2025, 12, 8, 10, 20, tzinfo=UTC)),
        ("The Harbour Post, Monday 8 December 2025", date(2025, 12, 8)),
        ("Harbour Post | Mon, Dec. 8, 2025, 7.30 am", datetime(2025, 12, 8, 7, 30)),
        ("The Harbour Post, Tuesday 8 December 2025", None),
        ("Harbour Post (English pages), Monday, December 8, 2025, 5 p.m.", datetime(2025, 12, 8, 17)),
        ("Harbour Post | World | 8 Dec 2025", date(2025, 12, 8)),
        (
            "Harbour Post · Posted: Dec 8, 2025 8:47 AM EST | Last updated: 3 hours ago",
            datetime(2025, 12, 8, 8, 47),
        ),
        ("Harbour Post | The ferry sank on 8 December 2025", None),
        ("Harbour Post | 8 December 2025 | Updated 9 December 2025, 06:40", datetime(2025, 12, 9, 6, 40)),
        ("The Harbour Post, 8 December 2025", None),
        ("The ferry sank off Calder, Monday 8 December 2025", None),
        ("Monday 8 December, 13:10", None),
        ("Posted 7 December 2025, 23:15 | Updated 8 December 2025, 06:40", datetime(2025, 12, 8, 6, 40)),
        (
            "Posted: Dec 7, 2025 / 07:21 AM EST / Updated: Dec 8, 2025 / 08:40 AM EST",
            datetime(2025, 12, 8, 8, 40),
        ),
        ("Updated 8 December 2025 | First published 7 December 2025, 23:15", date(2025, 12, 8)),
        ("Posted 2025-12-08", date(2025, 12, 8)),
        ("On December 8, 2025, the ferry sank.", None),
        ("Updated at 2:39 p.m. ET", None),
        ("12 people died on 8 December 2025", None),
    ],
)
def test_lines_that_are_a_date_and_nothing_else(line: str, found: date | None) -> None:
    assert date_line(line) == found
    assert type(date_line(line)) is type(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dec. 8, 2025 | 9:48 p.m.", datetime(2025, 12, 8, 21, 48)),
        ("December 8, 2025, 12:05 AM ET", datetime(2025, 12, 8, 0, 5)),
        ("December 8, 2025 at 12 noon", date(2025, 12, 8)),
        ("8 December 2025 - 6pm", datetime(2025, 12, 8, 18)),
        ("19:32, 8 DEC 2025", datetime(2025, 12, 8, 19, 32)),
        ("Published at 7:05 a.m. EST on Monday, Dec. 8, 2025", datetime(2025, 12, 8, 7, 5)),
        ("By Ann Example, 8 December 2025 17.02", datetime(2025, 12, 8, 17, 2)),
        ("8 December 2025, 23:59 UTC", datetime(2025, 12, 8, 23, 59, tzinfo=UTC)),
        ("8 December 2025, 25:10", date(2025, 12, 8)),
        ("8 December 2025, 13:10 p.m.", date(2025, 12, 8)),
        ("8 December 2025 – 12.5 per cent", date(2025, 12, 8)),
        ("8 December 2025, 4 ships", date(2025, 12, 8)),
        ("2:14 video. Filmed for the Post in its old hall. December 8, 2025", date(2025, 12, 8)),
    ],
)
def test_the_time_of_day_is_taken_from_beside_the_date(text: str, found: date) -> None:
    assert parse_date(text) == found
    assert isinstance(parse_date(text), datetime) is isinstance(found, datetime)
