"""What a sum is the price of. Each row: a sentence, and the measures of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("He bought a villa near Kelm for 2.1m euros.", ["Price of villa"]),
    ("Lund has agreed to sell its Tarn unit for $3m in cash.", ["Price of Tarn unit"]),
    ("Moor to buy Spain's Alder for €4.6bn", ["Price of Spain's Alder"]),
    ("Alder was bought by Moor for $3m.", ["Price of Alder"]),
    ("Dorn bought a stake in the mill for $9m.", ["Price of stake in the mill"]),
    ("It is the largest deal since Alder was bought by a Danish group for $3m.", ["Price of Alder"]),
    ("They sold 300 shares for $9m.", ["Shares sold", "Paid for shares"]),
    ("A painting bought for $9m is missing.", ["Price of painting"]),
    ("The club sold 300 tickets for $900.", ["Tickets sold by club", "Paid for tickets"]),
    ("The house has been for sale at £1.6m.", ["Asking price of house"]),
    ("A share in the mill sells for $300.", ["Price of share in the mill"]),
    ("Alder raised $9m and bought Tarn for $30m.", ["Raised by Alder", "Price of Tarn"]),
    ("He bought a mill, then asked for $9m.", ["Asked for"]),  # another clause
    ("He bought it for $9m.", [""]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_price(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
