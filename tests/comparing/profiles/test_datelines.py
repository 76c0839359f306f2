"""Days that reports name without their year."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from briefing.comparing.profiles.datelines import dated

STORY = "The ferry sank at noon."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("TARN, Norland, Oct. 14 (Alder Wire) - The ferry sank.", date(2025, 10, 14)),
        ("TARN, 14 October (Alder Wire) — The ferry sank.", date(2025, 10, 14)),
        ("TARN, Oct. 14, 22:15 CET (Wire) - The ferry sank.", datetime(2025, 10, 14, 22, 15)),
        ("Tuesday 14 October, 13:10. This page is closed.", datetime(2025, 10, 14, 13, 10)),
        ("Updated: Sunday, Aug. 16, 9:10 p.m.", datetime(2025, 8, 16, 21, 10)),
        ("Wednesday, October 15th", date(2025, 10, 15)),
        ("Sunday, Aug. 16, 12 a.m.", datetime(2025, 8, 16, 0, 0)),
        ("Tuesday 14 October, 29:10.", date(2025, 10, 14)),
        ("Tuesday 31 June.", None),
        ("On Oct. 14 the ferry sank.", None),
        ("It sank on Tuesday 14 October.", None),
        ("Updated Tuesday 21:40", None),
    ],
)
def test_a_report_is_of_the_day_of_its_dateline(line: str, told: date | None, article: Any) -> None:
    other = article("b", date(2025, 10, 15), STORY)
    assert dated([article("a", text=f"Ferry sinks\n\n{line}\n\n{STORY}"), other])[0].published == told


def test_without_any_full_date_the_days_are_ordered_all_the_same(article: Any) -> None:
    early, late = dated(
        [article("a", text="TARN, Feb. 28 (Wire) -- X"), article("b", text="Sunday, Feb. 29")]
    )
    assert early.published and late.published and early.published < late.published


def test_a_date_in_full_stays(article: Any) -> None:
    told = article("a", datetime(2025, 10, 14, 9, tzinfo=UTC), "TARN, Oct. 13 (Wire) -- X")
    assert dated([told, article("b", text=STORY)]) == [told, article("b", text=STORY)]


def test_a_year_may_end_within_a_story(article: Any) -> None:
    new_year = article("a", date(2026, 1, 1), STORY)
    _, eve = dated([new_year, article("b", text="TARN, Dec. 31 (Wire) -- X")])
    assert eve.published == date(2025, 12, 31)
    first, second = dated(
        [article("a", text="TARN, Dec. 31 (Wire) -- X"), article("b", text="TARN, Jan. 1 (Wire) -- X")]
    )
    assert first.published and second.published and first.published < second.published
