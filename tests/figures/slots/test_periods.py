"""Mentions of time as ISO 8601, relative ones counted from a Thursday."""

from datetime import date

import pytest

from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.periods import find_periods
from briefing.figures.units.families import CURRENCY_SIGNS

THURSDAY = Anchor(date(2020, 5, 28), 2020)

CASES = [
    ("in 2024", ["2024"]), ("by 2030", ["2030"]), ("from 2016 to 2020", ["2016..2020"]),
    ("the 2019/20 season", ["2019..2020"]),
    ("in November 2025", ["2025-11"]), ("last November", ["2019-11"]), ("in March", ["2020-03"]),
    ("by the end of July", ["2020-07"]),
    ("on 24 June 2020", ["2020-06-24"]), ("on Feb. 3, 2019", ["2019-02-03"]), ("Feb. 30", ["2020-02"]),
    ("between Aug. 15 and Aug. 21", ["2020-08-15..2020-08-21"]),
    ("August 15 – 21, 2012", ["2012-08-15..2012-08-21"]),
    ("from January to April", ["2020-01..2020-04"]), ("November-February 2020", ["2019-11..2020-02"]),
    ("the first 11 months of 2025", ["2025-01..2025-11"]),
    ("its nine-month revenue", ["2020-01..2020-09"]), ("Six-month net profit", ["2020-01..2020-06"]),
    ("a six-month delay in sales", []),
    ("the April-to-June quarter of 2025", ["2025-04..2025-06"]),
    ("the first eleven months of the year", ["2020-01..2020-11"]),
    ("in the second quarter", ["2020-Q2"]), ("third quarter of 2018", ["2018-Q3"]), ("Q4 2019", ["2019-Q4"]),
    ("its other Q400s", []),
    ("the last quarter of 2019", ["2019-Q4"]), ("the final three months of 2019", ["2019-10..2019-12"]),
    ("the first half of 2025", ["2025-01..2025-06"]), ("H2 2021", ["2021-07..2021-12"]),
    ("the week ending May 23", ["2020-05-17..2020-05-23"]), ("last week", ["2020-05-17..2020-05-23"]),
    ("on Tuesday", ["2020-05-26"]), ("yesterday", ["2020-05-27"]), ("last month", ["2020-04"]),
    ("next year", ["2021"]),
    ("since March 22", ["2020-03-22.."]), ("in the past two weeks", ["2020-05-14..2020-05-28"]),
    ("the last three months", ["2020-02..2020-04"]), ("2020-04-01", ["2020-04-01"]),
    ("last weekend", ["2020-05-23..2020-05-24"]), ("last night", ["2020-05-27"]),
    ("last Thursday", ["2020-05-21"]), ("next Monday", ["2020-06-01"]),
    ("since the week ending March 28", ["2020-03-22.."]), ("since the second week of March", ["2020-03.."]),
    ("since the strike began in March", ["2020-03.."]), ("starting in 2022", ["2022.."]),
    ("the week ended Saturday", ["2020-05-17..2020-05-23"]), ("the 1990s", ["1990..1999"]),
    ("six months to April", ["2019-11..2020-04"]), ("the year through March 2019", ["2018-04..2019-03"]),
    ("six months to the end of April", ["2019-11..2020-04"]), ("year to 31 March 2019", ["2018-04..2019-03"]),
    ("the quarter ended March 31", ["2020-Q1"]),
    ("in the March quarter", ["2020-Q1"]), ("the June 2019 quarter", ["2019-Q2"]),
    ("the January quarter", ["2019-11..2020-01"]), ("in March, a quarter", ["2020-03"]),
    ("the 13 weeks to 28 March", ["2019-12-29..2020-03-28"]), ("two years to March 5", ["2020-03-05"]),
    ("May 15 through Tuesday", ["2020-05-15..2020-05-26"]), ("the past two decades", ["2000..2020"]),
    ("the past year", ["2019..2020"]), ("three days ago", ["2020-05-25"]), ("two years ago", ["2018"]),
    ("early Friday", ["2020-05-29"]), ("on Saturday", ["2020-05-23"]),
    ("it will open on Monday", ["2020-06-01"]), ("due to rain on Monday", ["2020-05-25"]),
    # no times
    ("on TTV's This Week", []), ("as it is today", []),
    ("the world we live in today", []), ("the last days of summer", []),
    ("the first half of the match", []), ("the first two months of sales", []),
    ("$2025", []), ("2,024 people", []), ("a score of 1990-1", []),
    ("1500 metres", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "periods"), CASES, ids=[text for text, _ in CASES])
def test_find_periods(text: str, periods: list[str]) -> None:
    assert [mention.period for mention in find_periods(text, THURSDAY)] == periods


def test_times_are_those_of_the_stretch_asked_for() -> None:
    text = "May rents fell. In June 2025 they rose by 5% from May 2024."
    june, may = text.index("June"), text.index("May 2024")
    assert [(m.start, m.period) for m in find_periods(text, THURSDAY)] == [
        (0, "2020-05"), (june, "2025-06"), (may, "2024-05")
    ]  # fmt: skip
    assert [m.start for m in find_periods(text, THURSDAY, 1)] == [june, may]
    assert [m.start for m in find_periods(text, THURSDAY, june, may)] == [june]
    assert [m.period for m in find_periods(text, THURSDAY, june, june + len("June"))] == ["2020-06"]
    assert find_periods(text, THURSDAY, june + 1, june + len("June")) == []


def test_an_unknown_year_stays_unknown() -> None:
    assert [m.period for m in find_periods("in November and on June 3", Anchor())] == [
        "XXXX-11",
        "XXXX-06-03",
    ]


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("a year earlier", ("year", 1)),
        ("the previous month", ("month", 1)),
        ("over that period", ("same", 0)),
    ],
)
def test_times_that_count_from_another(text: str, shift: tuple[str, int]) -> None:
    assert [mention.shift for mention in find_periods(text, THURSDAY)] == [shift]


def test_no_sum_is_a_year() -> None:
    for sign in CURRENCY_SIGNS:
        assert find_periods(f"It cost {sign}2020 there.", Anchor()) == [], sign
