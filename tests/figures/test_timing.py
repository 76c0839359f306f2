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
    ("The share will reach 16% by 2030, up from 15% today.", ["2030", "2025-12-10"]),
]


@pytest.mark.parametrize(("sentence", "periods"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_period_of_a_figure(sentence: str, periods: list[str]) -> None:
    article = Article(id="a", title="", source="", text=sentence, published=date(2025, 12, 10))
    assert [figure.period for figure in extract(article)] == periods
