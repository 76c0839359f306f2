"""Which time of a sentence dates a figure."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.model import Article

CASES = [
    ("Rents rose 5% in November.", ["2025-11"]),
    ("In November, rents rose 5% and wages 2%.", ["2025-11", "2025-11"]),
    ("Rents rose 5% in November, after a dip in October.", ["2025-11"]),
    ("Rents rose 5% in November, from 4% in October.", ["2025-11", "2025-10"]),
    ("Mileage went from 20 km in 2008 to 29 km in 2020.", ["2008", "2020"]),
    ("In November, rents rose 1.9%, better than October's 1% growth.", ["2025-11", "2025-10"]),
    ("In May revenue rose to $7 million from $6 million a year earlier.", ["2025-05", "2024-05"]),
    ("Rents fell 29% in May compared with a year earlier.", ["2025-05"]),
    ("Rents reached 900 euros in October, the bank said Monday.", ["2025-10"]),
    ("The bank said Monday that rents reached 900 euros.", [""]),
    # times of something else
    ("The ferry, built in 1987, carried 250 people.", [""]),
    ("Exports rose 5% after a small drop in October.", [""]),
    ("At 37 euros the stock stands at its lowest since March 2023.", [""]),
    ("The shares have lost 20% since January.", ["2025-01.."]),
    ("Vans made up 31% of sales in May, against 23% a year ago.", ["2025-05", "2024-05"]),
    ("The fire was the deadliest to strike the region since 2006, with 68 dead.", [""]),
    ("The tram line set the highest total since late April with 34,000 riders.", [""]),
    ("Rescuers counted 12 more than on Friday, when 34 walkers were lost.", ["", "2025-12-05"]),
    ("It was not clear until March how many of the 365 tenants had paid.", [""]),
    ("The firm will keep its current force of 980 guards through 2027.", [""]),
    ("The truce on Monday followed eight days of raids and 150 deaths.", ["", ""]),
    ("Some 230 votes is more than the 228 votes cast in 1998.", ["", "1998"]),
    ("The club holds more seats than its rival, which lost 4 in 2019, and 12 in 2021.", ["2019", "2021"]),
    ("The dam held 5 million litres, more than the lake, which dried up in 2019.", [""]),
    ("Monday's report of 210 claims surprised nobody.", [""]),
    ("The mayor said in a statement Monday that 210 trees fell.", [""]),
    ("A survey Monday showed that rents fell by 5%.", [""]),
    ("Some 54 villagers joined the party that hopes to win the vote in 2026.", [""]),
    ("Since the drought was declared in mid-March, 408 farms have closed.", ["2025-03.."]),
    ("Since the drought began to bite, 408 farms have closed.", [""]),
    ("A month ago 5 ships lay here; three years ago none did.", ["", ""]),
    ("The share will reach 16% by 2030, up from 15% today.", ["2030", "2025-12-10"]),
]


@pytest.mark.parametrize(("sentence", "periods"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_period_of_a_figure(sentence: str, periods: list[str]) -> None:
    article = Article(id="a", title="", source="", text=sentence, published=date(2025, 12, 10))
    assert [figure.period for figure in extract(article)] == periods


INHERITED = [
    ("In May rents rose 5%. Wages rose 2%.", "2025-05"),
    ("In September 2013 he joined the board. The firm has 300 clerks.", ""),
    ("The last strike was in 2007. The union has 48,000 members.", ""),
    ("A photo shows the bridge in May. The bridge has 300 lamps.", ""),
    ("The yard is booked into 2029. It has 300 welders.", ""),
    ("Sales fell 5% from a year ago. Costs rose 2%.", ""),
    ("The vote comes in March. The party has 300 members.", ""),
    (
        "Claims fell to 300 last week.\n\nThe drop was 20 from the previous week's 320.",
        "2025-11-23..2025-11-29",
    ),
]


@pytest.mark.parametrize(("text", "period"), INHERITED, ids=[text[:40] for text, _ in INHERITED])
def test_period_that_a_later_sentence_inherits(text: str, period: str) -> None:
    article = Article(id="a", title="", source="", text=text, published=date(2025, 12, 10))
    assert extract(article)[-1].period == period
