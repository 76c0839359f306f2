"""How far an offer stands from a price. Each row: a sentence, and the measures of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "Lund will pay €27 a share, 38% above Friday's closing price and 31% more than its average price.",
        ["Paid by Lund", "Premium to closing price", "Premium to average price"],
    ),
    ("Moor offered £4 a share, 12% below the market price.", ["Offered by Moor", "Discount to market price"]),
    ("Shares rose to $9, 20% above the closing price.", ["Share price", "Shares"]),  # nobody offers
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_premium(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
