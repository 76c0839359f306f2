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
]


@pytest.mark.parametrize(("text", "period"), INHERITED, ids=[text[:40] for text, _ in INHERITED])
def test_period_that_a_later_sentence_inherits(text: str, period: str) -> None:
    article = Article(id="a", title="", source="", text=text, published=date(2025, 12, 10))
    assert extract(article)[-1].period == period
