"""Ages of people with a name."""

from typing import Any

import pytest

from briefing import compare, read
from briefing.comparing.alignment.ages import of_one_person, shared_names


def aged(said: Any, id_: str, name: str, years: int) -> Any:
    text = f"{name}, {years}, ran the mill."
    return said(id_, text, str(years), years, "year of age", measure=f"Age of {name}")


@pytest.mark.parametrize(
    ("one", "two", "years", "same"),
    [
        ("Otto Vail", "Otto Vail", 28, True),
        ("Otto Vail", "Vail", 28, True),
        ("Otto Vail", "Ana Vail", 28, False),
        ("Otto Vail", "Otto Vail", 31, False),
    ],
)
def test_ages_of_one_person(said: Any, one: str, two: str, years: int, same: bool) -> None:
    first, second = aged(said, "a", one, 27), aged(said, "b", two, years)
    assert of_one_person(first, second, "apart", frozenset()) == same


def test_a_name_of_two_people_tells_neither(said: Any) -> None:
    otto, ana, vail = (
        aged(said, id_, name, years)
        for id_, name, years in (("a", "Otto Vail", 62), ("a", "Ana Vail", 61), ("b", "Vail", 61))
    )
    shared = shared_names([otto, ana, vail])
    assert shared == {"vail"}
    assert not of_one_person(otto, vail, "apart", shared)
    assert shared_names([otto, aged(said, "b", "Otto Jan Vail", 61)]) == frozenset()


def test_two_reports_that_give_one_man_two_ages_differ(tmp_path: Any) -> None:
    for name, years in (("kelm", 27), ("tern", 28)):
        told = f"Mill fire\n\nThe police held Otto Vail, {years}, who ran the mill, on Monday.\n"
        (tmp_path / f"{name}.txt").write_text(told)
    rows = compare(read(str(tmp_path / "kelm.txt"), str(tmp_path / "tern.txt"))).measures
    assert [row.label for row in rows if row.verdict == "differ"] == ["Age of Otto Vail"]
