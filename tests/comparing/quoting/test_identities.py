"""Which names mean one person or body, and what each is called."""

import pytest

from briefing.comparing.quoting.quotes import quoted
from briefing.model import Article

TOLD = "“It held,” said Marta Ilves. "


def names(*texts: str) -> dict[str, int]:
    """Name → how many sentences quote it."""
    found = quoted([Article(chr(97 + n), "", "", text) for n, text in enumerate(texts)])
    return {person.name: len(person.passages) for person in found}


def test_a_surname_is_the_one_full_name_of_its_article_or_of_all() -> None:
    assert names(f"{TOLD}Ms. Ilves added that she had slept.", "Water Minister Ilves said it held.") == {
        "Marta Ilves": 3
    }


def test_a_surname_that_two_people_bear_is_left_out() -> None:
    assert names("Marta Ilves met her brother Jonas Ilves at the dam. Ilves said it held.") == {}


FAR = "Rain fell on the lake and on the town below it, day after day, for all of that spring. " * 6


def test_a_surname_is_his_who_speaks_in_the_article_or_is_named_by_far_the_most() -> None:
    assert names(f"{TOLD}Her brother Jonas Ilves slept. {FAR}Ilves said it held.") == {"Marta Ilves": 2}
    often = "Rain fell on Marta Ilves. " * 3
    assert names(f"{often}Her brother Jonas Ilves slept. {FAR}Ilves said it held.") == {"Marta Ilves": 1}
    here = f"Marta Ilves slept. A ferry left Port Ilves. {FAR}Ilves said it held."
    assert names(here, "Marta Ilves slept. Rain fell on Marta Ilves.") == {"Marta Ilves": 1}
    assert names(f"{TOLD}Her brother Jonas Ilves slept. Ilves said it held.") == {"Marta Ilves": 1}


@pytest.mark.parametrize(
    "other",
    [
        "Unlike Ilves, the mayor slept.",
        "Against Ilves, a crowd marched.",
        "Crossing Ilves was unwise.",
        "A ferry left Port Ilves.",
        "Marta Roth Ilves slept.",
        "A crowd of South Carolina Ilves supporters slept.",
        "Saint Ilves is a village.",
    ],
)
def test_what_stands_before_a_surname_may_be_no_given_name(other: str) -> None:
    port = "Their port is old. "  # "port" is a word of the story
    assert names(f"{port}Marta Ilves slept. {other} Ilves said it held.") == {"Marta Ilves": 1}


@pytest.mark.parametrize(
    ("one", "two", "called"),
    [
        ("Zoë Marchand", "Zoe Marchand", "Zoë Marchand"),
        ("Athanasios Reuter", "Athanassios Reuter", "Athanassios Reuter"),
        ("Jonas Lavroff", "Jonas Lavrof", "Jonas Lavroff"),
        ("Andrei Brandt", "Andrey Brandt", "Andrei Brandt"),
        ("Rudy Brandt", "Rudolph W. Brandt", "Rudolph W. Brandt"),
        ("Sara Brandt", "Sara Holm Brandt", "Sara Holm Brandt"),
        ("Coastal Tide Institute", "CTI", "Coastal Tide Institute"),
        ("Water Ministry", "Rebel-run Water Ministry", "Water Ministry"),
        ("Department of Water", "U.S. Water Department", "U.S. Water Department"),
        ("Health Ministry", "Gaza Health Ministry", "Gaza Health Ministry"),
    ],
)
def test_spellings_of_one_name(one: str, two: str, called: str) -> None:
    assert names(f"{one} said it held.", f"{two} said it held.") == {called: 2}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Julian Brandt", "Juliana Brandt"),
        ("Emil Sorg", "Emma Sorg"),
        ("Jonas Holm", "Jonas Helm"),
        ("Health Ministry", "Rebel Health Ministry"),
    ],
)
def test_names_that_only_look_alike(one: str, two: str) -> None:
    assert len(names(f"{one} said it held.", f"{two} said it held.")) == 2


def test_one_article_does_not_spell_a_name_two_ways() -> None:
    assert len(names("Athanasios Reuter said it held. Athanassios Reuter said it leaked.")) == 2


def test_a_surname_that_is_a_title_too() -> None:
    assert names("“It held,” said Marta King. It leaked, King said.") == {"Marta King": 2}
    assert names("It leaked, King said.") == {}


def test_two_spellings_of_a_given_name_are_no_two_bearers() -> None:
    assert names("Mohamed Brandt slept. Mohammed Brandt woke. Brandt said it held.") == {"Mohammed Brandt": 1}


def test_what_most_call_him_is_his_name() -> None:
    texts = ["Tom Brandt said it held.", "Tom Brandt said it held.", "Thomas Brandt said it held."]
    assert names(*texts) == {"Tom Brandt": 3}


def test_a_name_alone_may_be_the_first_of_a_full_name() -> None:
    assert names("Ling Wen, who keeps the dam, said it held. Ling said it leaked.") == {"Ling Wen": 2}
    both = "Ling Wen said it held. Ling Hua said it held. "
    assert names(f"{both}Ling said it leaked.") == {"Ling": 1, "Ling Hua": 1, "Ling Wen": 1}


def test_a_people_takes_no_given_name() -> None:
    assert "Young Carricks" not in names("The Carricks said it held.", "Six Young Carricks slept.")
