"""Whose age a number is, and who is counted for having told."""

from typing import Any

import pytest

from briefing.comparing.persons import named, tell


@pytest.mark.parametrize(
    ("sentence", "age", "name"),
    [
        ("The mayor thanked Ana Lund, 66, and left.", "66", "Ana Lund"),
        ("The mayor thanked Ana Lund, now 66.", "66", "Ana Lund"),
        ("They honoured Jon “Red” de Roth, 66.", "66", "Jon “Red” de Roth"),
        ("They honoured 66-year-old Ana Lund, a diver.", "66-year-old", "Ana Lund"),
        ("They honoured a 66-year-old Orrin resident.", "66-year-old", ""),
        ("They honoured a 66-year-old Orrin Harbour pilot.", "66-year-old", ""),
        ("She was 66.", "66", ""),
    ],
)
def test_whose_age_it_is(figure: Any, sentence: str, age: str, name: str) -> None:
    assert named(figure(age, 66, "year of age", sentence=sentence)) == name


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two officials said the dam would hold.", True),
        ("Two officials familiar with the plan said so.", True),
        ("Two officials, who spoke on the record, agreed.", True),
        ("The dam would hold, according to Two officials.", True),
        ("According to Two officials, the dam would hold.", True),
        ("Two officials later told the mayor.", True),
        ("Two officials were dismissed, the ministry said.", False),
        ("The ministry dismissed Two officials.", False),
    ],
)
def test_who_is_counted_for_having_told(figure: Any, sentence: str, expected: bool) -> None:
    assert tell(figure("Two officials", 2, "official", sentence=sentence)) == expected
