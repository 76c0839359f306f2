"""Figures that take the time of the first paragraphs."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.model import Article

CASES = [
    (
        "The firm sold more trams in the third quarter.\n\nIts 300 clerks stay. It sold 400 trams.",
        "2025-Q3",
    ),
    ("The firm plans to sell trams in the fourth quarter.\n\nIts 300 clerks stay. It cost $4 million.", ""),
    ("The firm sold more trams in the third quarter.\n\nIt employs 300 clerks.", ""),
    ("The town marched for the past three months.\n\nThe yard costs $4 million.", ""),
    ("The year was good.\n\nRents rose 5% in May.\n\nNobody moved. Wages, it said, rose 2%.", "2025-05"),
    ("The firm sold more trams in the third quarter.\n\nStrikes cost $4 million in the quarter.", "2025-Q3"),
    ("The firm sold more trams in the third quarter.\n\nIt hurt 4 times in the quarter-final.", ""),
]


@pytest.mark.parametrize(("text", "period"), CASES, ids=[text[:40] for text, _ in CASES])
def test_period_of_the_lead(text: str, period: str) -> None:
    article = Article(id="a", title="", source="", text=text, published=date(2025, 12, 10))
    assert extract(article)[-1].period == period
