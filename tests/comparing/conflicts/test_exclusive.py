"""Labels that exclude each other."""

import pytest

from briefing.comparing.conflicts.exclusive import opposite, told_apart
from briefing.comparing.words.tables import table


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("People aboard the ferry", "People killed"),
        ("Cars built by Moor", "Cars sold by Moor"),
        ("Suspects arrested", "Suspects charged"),
        ("Countries that signed the treaty", "Countries that ratified the treaty"),
        ("S&P 500", "Dow"),
        ("Core inflation", "Inflation"),
        ("Profit before tax", "Net profit"),
        ("Food prices", "Prices"),
    ],
)
def test_labels_that_tell_of_two_things(one: str, two: str) -> None:
    assert told_apart(one, two) and told_apart(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("People killed", "Dead"),
        ("People killed or injured", "People injured"),
        ("Food", "FOOD PRICES"),
        ("Deaths tied to the pump by Food and Drug Administration", "Deaths"),
        ("Core inflation", "Underlying inflation"),
        ("Cars sold", "Cars delivered"),
        ("Miners", "Miners rescued"),
    ],
)
def test_labels_that_may_tell_of_one_thing(one: str, two: str) -> None:
    assert not told_apart(one, two)


def test_opposites_are_told_of_no_number_alike() -> None:
    assert opposite("People to be hired", "People to be laid off")
    assert opposite("People dead", "People who survived")
    assert opposite("Missiles launched by Norland", "Missiles shot down")
    assert not opposite("People killed", "People aboard")  # all of them may have died


@pytest.mark.parametrize("section", ["deeds", "opposites", "sorts"])
def test_no_phrase_stands_in_two_rows_of_a_family(section: str) -> None:
    for rows in table("exclusive")[section].values():
        phrases = [phrase.strip() for row in rows for phrase in row.split(",")]
        assert len(phrases) == len(set(phrases))
