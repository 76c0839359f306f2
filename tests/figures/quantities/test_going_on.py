"""Bare numbers in the unit of the one before, and those that count something else."""

import pytest

from briefing.figures.quantities.finding import find_quantities


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The jet had logged 31,000 flight hours. Its captain had 9,400.", ["hour", "hour"]),
        ("Moor spoke of 150,000 bpd at first. In the end it agreed to 228,000.", ["barrel/day"] * 2),
        ("Weavers want 4.5 percent. What they were offered is 2.5, plus a holiday.", ["%", "%"]),
        ("The mound holds 2.7 million tonnes; Birch puts the reef at 2.3 million.", ["t", "t"]),
        ("The rating is 22 per cent. Overall it's 39.", ["%", "%"]),
        ("The blaze grew to 18,400 hectares, up from 11,900 the day before.", ["hectare", "hectare"]),
        ("Moor gave 9 million euros. Tarn in May released 25 million.", ["EUR", "EUR"]),
        ("The blaze scorched 11,300 acres. It forced 4,000 from their homes.", ["acre", ""]),
        ("Rents rose 4.5 percent. The peso was at 58.9 to the dollar.", ["%", ""]),
        ("The barge carried 8,300 tonnes. It sank in 2,000 minutes.", ["t", "minute"]),
    ],
)
def test_units(text: str, units: list[str]) -> None:
    assert [q.unit for q in find_quantities(text)] == units
