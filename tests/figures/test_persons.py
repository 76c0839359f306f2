"""Whose an age is. Each row: a text, the measures of its ages, and whether the last is told elsewhere."""

import pytest

from briefing.figures import extract

CASES = [
    ("Dorn vanished at age 14.", ["Age of Dorn"], False),
    ("Dorn left the city at the ages of 8 and 15.", ["Age of Dorn", "Age of Dorn"], False),
    ("The victims ranged in age from 46 to 73.", ["Age of victims"], False),
    ("The ages of the victims range from 46 to 73.", ["Age of victims"], False),
    ("The victims were aged between 46 and 73.", ["Age of victims"], False),
    ("The pope is citing his advanced age (85).", ["Age of pope"], False),
    ("Police changed Ada Lou Dorn's age to 23.", ["Age of Ada Lou Dorn"], False),
    ("Ada Dorn dead at 87.", ["Age of Ada Dorn"], False),
    ("She lost her two children, ages 2 and 4.", ["Age of children", "Age of children"], False),
    ("It asked 1,801 nurses (ages 18+).", ["Age of nurses"], False),
    ("Patients aged 65 and older left.", ["Age of patients"], False),
    ("One of the brothers held, a 52-year-old, lived there.", ["Age of brothers"], False),
    ("Men over 50 and children as young as 5 left.", ["Age of men", "Age of children"], False),
    (
        "It rose in people under the age of 45 and in men older than 60.",
        ["Age of people", "Age of men"],
        False,
    ),
    ("Ada Dorn's family left. She was 14 when she went.", ["Age of Ada Dorn"], True),
    ("Ada Dorn left in May. At 85, she is frail.", ["Age of Ada Dorn"], True),
    ("We met Ada Dorn. Dorn left in May. She was 14.", ["Age of Dorn"], True),
    ("Oslo was calm. She was 14 when it came.", ["Age"], False),
    ("Officials were calm. She was 14 when it came.", ["Age"], False),
    ("She was 14 when it came.", ["Age"], False),
    ("The 26-year-old left.", ["Age"], False),
    ("The median age is 38.", ["Median age"], False),
    ("It told Ada Dorn that the dead it had seen were between the ages of 10 and 20.", ["Age"], False),
]


@pytest.mark.parametrize(("text", "measures", "elsewhere"), CASES)
def test_whose_age(text: str, measures: list[str], elsewhere: bool) -> None:
    ages = [figure for figure in extract(text) if figure.unit == "year of age"]
    assert [figure.measure for figure in ages] == measures
    assert ("measure" in ages[-1].inherited) is elsewhere
