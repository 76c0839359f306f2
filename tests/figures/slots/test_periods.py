"""Mentions of time as ISO 8601, relative ones counted from a Thursday."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load
from briefing.figures.slots.periods import Anchor, anchor_of, find_periods

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
    ("the April-to-June quarter of 2025", ["2025-04..2025-06"]),
    ("the first eleven months of the year", ["2020-01..2020-11"]),
    ("in the second quarter", ["2020-Q2"]), ("third quarter of 2018", ["2018-Q3"]), ("Q4 2019", ["2019-Q4"]),
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
    ("May 15 through Tuesday", ["2020-05-15..2020-05-26"]), ("the past two decades", ["2000..2020"]),
    ("the past year", ["2019..2020"]), ("three days ago", ["2020-05-25"]), ("two years ago", ["2018"]),
    ("early Friday", ["2020-05-29"]), ("on Saturday", ["2020-05-23"]),
    ("it will open on Monday", ["2020-06-01"]), ("due to rain on Monday", ["2020-05-25"]),
    # no times
    ("on TTV's This Week", []), ("as it is today", []),
    ("the world we live in today", []), ("the last days of summer", []),
    ("the first half of the match", []), ("the first two months of sales", []),
    ("they may march", []), ("$2025", []), ("2,024 people", []), ("a score of 1990-1", []),
    ("1500 metres", []),
    # people
    ("Gov. Jan Alder wrote", []), ("the minister, Jan Alder", []), ("by Jan Alder", []),
    ("Pat March, 54, was hurt", []), ("said Pat March", []), ("Pat March said so", []),
    ("Mr. March said", []),
    ("June Alder sang", []), ("April Birch", []), ("May they rest in peace", []), ('"May the road rise"', []),
    ("in Jan. 2019", ["2019-01"]), ("March was cold", ["2020-03"]), ("early April rents", ["2020-04"]),
    ("Chinese March exports", ["2020-03"]), ("Total March exports", ["2020-03"]),
    ("In March Alder won", ["2020-03"]),
    ("May brought rain", ["2020-05"]), ("June rents fell", ["2020-06"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "periods"), CASES, ids=[text for text, _ in CASES])
def test_find_periods(text: str, periods: list[str]) -> None:
    assert [mention.period for mention in find_periods(text, THURSDAY)] == periods


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


@pytest.mark.parametrize(
    "background",
    [
        "Taken in June 2023. Figures for May 2025 came out; by March 2031 they double.",
        "It was the worst fire in the port since 31 sheds burned in May 2025.",
        "CALDER, Oct. 14 (Wire) - A mill burned down. In May 2025, another had.",
        "A mill burned on May 3, 2025",
    ],
)
def test_a_year_of_what_is_told_is_not_the_articles_own(background: str) -> None:
    assert anchor_of(background, None) == Anchor(None, None, 2025)


def test_without_any_year_none_is_known() -> None:
    assert anchor_of("No date at all.", None) == Anchor()


@pytest.mark.parametrize(
    "text",
    [
        "CALDER, Oct. 14, 2025 (Wire) - A mill burned down, the first since May 2009.",
        "A mill burns\n\nPORT CALDER, Norland (Oct. 14, 2025) -- A mill burned down.",
        "A mill burns\n\nCalder, 14 October 2025 – A mill burned down.",
        "A mill burns\n\nOctober 14, 2025\n\nA mill burned down, the first since May 2009.",
        "A mill burns\n\nPublished Tuesday, 14 OCT 2025, 4:05 p.m. ET\n\nA mill burned down.",
        "A mill burns\n\nThe Calder Post, Tuesday 14 October 2025\n\nA mill burned down.",
    ],
)
def test_the_year_of_a_date_line_or_dateline_is_the_articles_own(text: str) -> None:
    assert anchor_of(text, None) == Anchor(None, 2025, 2025)


def test_a_stretch_of_the_year_in_the_opening_is_the_articles_own() -> None:
    news = "Sales of kites rose in the first nine months of 2025, the guild said."
    assert anchor_of(news, None) == Anchor(None, 2025, 2025)
    assert anchor_of("A mill burns.\n" + "It was old. " * 100 + news, None) == Anchor(None, None, 2025)


def test_every_word_beside_a_date_may_stand_in_a_date_line() -> None:
    for word in load("periods")["dated"]["labels"].split():
        assert anchor_of(f"A mill burns\n\n{word.capitalize()} 14 October 2025\n", None).year == 2025, word
    assert anchor_of("A mill burns\n\nAlways 14 October 2025\n", None).year is None


def test_a_day_without_a_year_takes_none_from_what_came_before() -> None:
    text = (
        "CALDER, Oct. 14 (Wire) - A mill fire on Oct. 14 killed 12 people, officials said.\n\n"
        "It was the worst in the port since 31 people died in May 2009."
    )
    assert extract(text)[0].period == "XXXX-10-14"
