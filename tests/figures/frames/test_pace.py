"""At what pace something grew, or at what rate it stands."""

import pytest

from briefing.figures import extract

CASES = [
    ("The mill raised capital at a 5% rate.", ["Rate"], [None]),
    ("GDP contracted at a 0.3% rate.", ["GDP"], ["down"]),
    ("GDP expanded at a 2.8% annualized rate.", ["GDP"], ["up"]),
    ("The economy grew at a 2.8% pace.", ["Economy"], ["up"]),
    ("The economy grew last spring at an annual pace of 2.8%.", ["Economy"], ["up"]),
    ("Prices fell at an annual rate of 2.3%.", ["Prices"], ["down"]),
    (
        "Home sales rose 3.4% to a seasonally adjusted annual rate of 3.96 million.",
        ["Home sales"] * 2,
        ["up", None],
    ),
    ("Boat sales fell to an annual rate of 1,200.", ["Boat sales"], [None]),
    ("Tarn cut the toll to a single rate of 4%.", ["Toll"], [None]),
    ("Rents rose at a rate of 2.8% a year.", ["Rents"], ["up"]),
    ("The toll was 6%, and wages grew at a pace of 2%.", ["Toll", "Wages"], [None, "up"]),
    ("The mill borrowed at an interest rate of 4%.", ["Interest rate"], [None]),
    ("Rents are rising at 9 per cent.", ["Rents"], ["up"]),
    ("Rents are falling at 3% a year.", ["Rents"], ["down"]),
    ("Trust in Moor is falling and is at 9%.", ["Trust in Moor"], [None]),
    ("The jobless rate of 4% rose.", ["Jobless rate"], [None]),
]


@pytest.mark.parametrize(("sentence", "measures", "directions"), CASES)
def test_what_goes_at_a_pace(sentence: str, measures: list[str], directions: list[str | None]) -> None:
    found = extract(sentence)
    assert [figure.measure for figure in found] == measures
    assert [figure.direction for figure in found] == directions
