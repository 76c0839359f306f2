"""What a change led to. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "The bank cut its forecast for growth to 2%, while lifting the one for inflation to 3% from 2.5%.",
        ["Growth", "Inflation", "Inflation"],
    ),
    (
        "It lowered its growth forecast to 2% and raised that for inflation to 3%.",
        ["Growth forecast", "Inflation forecast"],
    ),
    ("That took the three-month average to 114,000.", ["Period of average", "Three-month average"]),
    (
        "Moor had put aside 900 million pounds for roads but doubled that to 1.79 billion.",
        ["Put aside for roads by Moor"] * 3,
    ),
    (
        "The board set aside $9 million for roads but later raised it to $18 million.",
        ["Set aside for roads by board"] * 2,
    ),
    ("The board passed the budget and then raised it to $18 million.", ["Budget"]),
    ("It brought the weekly average to 52.", ["Weekly average"]),
    ("The gale took the number of cases to 900 and the bill to $3 million.", ["Cases", "Bill"]),
    ("This brings the number of cases to 900 and the death toll to 12.", ["Cases", "Death toll"]),
    ("Moor cut the toll from $9 to $4 and the fare from $6 to $3.", ["Toll", "Toll", "Fare", "Fare"]),
    ("The number of people hurt in Tarn and its villages rose to 21.", ["People hurt in Tarn"]),
    ("Rents rose to $4 and then to $5.", ["Rents", "Rents"]),
    ("The fee is due to go up from $4 to $5.", ["Fee", "Fee"]),
    ("The fee, due to rise to $5, is high.", ["Fee"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measures_of_where_a_change_led(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
