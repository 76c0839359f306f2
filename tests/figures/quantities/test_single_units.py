"""One unit that a hedge makes a number."""

import pytest

from briefing.figures.quantities.finding import find_quantities


@pytest.mark.parametrize(
    ("sentence", "text", "unit", "low", "high"),
    [
        ("The meeting lasted about an hour.", "an hour", "hour", 0.75, 1.25),
        ("Marin was held for nearly a month.", "a month", "month", 0.75, 1),
        ("It was more than a year ago.", "a year", "year", 1, None),
        ("Boats came within a day.", "a day", "day", None, 1),
        ("It burned for over a week.", "a week", "week", 1, None),
        ("Moor faces up to a year in jail.", "a year", "year", None, 1),
        ("The siege neared a week.", "a week", "week", 0.75, 1),
        ("Aldra is about a mile away.", "a mile", "mile", 0.75, 1.25),
        ("It stood empty for more than a decade.", "a decade", "decade", 1, None),
        ("Moor led Lund by just a point.", "a point", "point", 0.75, 1.25),
        ("The rate fell a percentage point.", "a percentage point", "pp", 0.75, 1.25),
        ("It cut rates a basis point.", "a basis point", "bp", 0.75, 1.25),
    ],
)
def test_a_hedged_unit_is_one(
    sentence: str, text: str, unit: str, low: float | None, high: float | None
) -> None:
    (found,) = find_quantities(sentence)
    assert sentence[found.start : found.end] == text
    assert (found.value, found.unit, found.low, found.high) == (1, unit, low, high)


@pytest.mark.parametrize(
    "sentence",
    [
        "A year ago Marin quit.",
        "They met an hour later.",
        "It rained over a week.",
        "Ruiz made a film about a year in Kelm.",
        "They feared about a month-long closure.",
        "Once upon a mile he stood.",
        "She won it by a point of law.",
        "Moor was struck by a point she made.",
        "Rates are set by a point system.",
        "Shares lost a point.",
    ],
)
def test_a_unit_alone_is_no_number(sentence: str) -> None:
    assert find_quantities(sentence) == []


def test_what_is_compared_with_a_year_ago_is_no_year() -> None:
    (sold,) = find_quantities("Shops sold 5% more than a year earlier.")
    assert sold.unit == "%"
    (rate,) = find_quantities("Unemployment was half a point higher than a year before.")
    assert rate.unit == "point"
    (half,) = find_quantities("She waited about an hour and a half.")
    assert half.value == 1.5


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("It took an hour and 24 minutes.", [1, 24]),
        ("It took an hour and four minutes.", [1, 4]),
        ("They sat for an hour and two men came.", [2]),
        ("She ran it in an hour and 12 minutes in Tarn.", [1, 12]),
        ("The road was shut for a month and three weeks later it reopened.", [3]),
        ("They train once a week and two days before each match.", [2]),
    ],
)
def test_an_hour_before_minutes_is_one(sentence: str, values: list[float]) -> None:
    assert [quantity.value for quantity in find_quantities(sentence)] == values
