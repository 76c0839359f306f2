"""What runs of capitalised words name."""

import pytest

from briefing.comparing.quoting.names import names_of, titles, words_of

CASES = [
    ("Mr. Jonas Brandt", ["person: Jonas Brandt"]),
    ("Secretary of State Marta Ilves", ["person: Marta Ilves"]),
    ("House of Delegates Speaker Marta Ilves", ["person: Marta Ilves"]),
    ("Marta Ilves and Jonas Brandt", ["person: Marta Ilves", "person: Jonas Brandt"]),
    ("Department of Water", ["body: Department of Water"]),
    ("Coastal Tide Institute", ["body: Coastal Tide Institute"]),
    ("Civil Defence Forces", ["body: Civil Defence Forces"]),
    ("CTI", ["body: CTI"]),
    ("Rep. Marta King", ["person: Marta King"]),
    ("Marta White", ["person: Marta White"]),
    ("King Harald IV", ["person: Harald"]),
    ("Water Minister", []),
    ("Institute", []),
    ("I'm", []),
    ("We’ll", []),
    ("Friends", []),
    ("TrumpGOP", []),
    ("GOP", []),
]


@pytest.mark.parametrize(("run", "named"), CASES, ids=[run for run, _ in CASES])
def test_what_a_run_names(run: str, named: list[str]) -> None:
    assert [f"{name.kind}: {name}" for name in names_of(run.split())] == named


def test_titles_that_are_surnames_are_titles() -> None:
    assert words_of("surnames") <= titles()
