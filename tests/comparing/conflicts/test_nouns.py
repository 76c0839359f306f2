"""Counted nouns: which of them may count the same, and what befell whom."""

from typing import Any

import pytest

from briefing.comparing.conflicts.nouns import another_of_them, bare_alone, heads_conflict
from briefing.comparing.conflicts.tolls import tolls
from briefing.comparing.conflicts.votes import same_body
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.profile import Profile
from briefing.figures import extract
from briefing.model import Article


@pytest.mark.parametrize(
    ("one", "two", "conflict"),
    [
        ("gunmen", "officials", True),
        ("hostages", "soldiers", True),
        ("passengers", "crew members", False),
        ("men", "gunmen", False),
        ("brothers", "men", False),
        ("bombs", "explosions", False),
        ("buildings", "homes", False),
        ("visas", "roads", True),
        ("plants", "factories", False),
        ("gunshots", "shots", False),
        ("times", "occasions", False),
        ("militants", "operatives", False),
        ("people", "suspects", False),
        ("contacts", "people", False),
        ("family members", "passengers", True),
        ("relatives", "people", False),
        ("people", "officials", False),
        ("officials", "witnesses", False),
        ("Egyptians", "people", False),
        ("Danes", "residents", False),
        ("Egyptian ships", "people", True),
        ("searches", "people", True),
    ],
)
def test_which_nouns_may_count_the_same(said: Any, one: str, two: str, conflict: bool) -> None:
    first = said("a", f"There were 12 {one} there.", f"12 {one}", 12, one)
    second = said("b", f"There were 12 {two} there.", f"12 {two}", 12, two)
    assert heads_conflict(first, second) == heads_conflict(second, first) == conflict


def test_votes_are_of_those_who_voted(said: Any) -> None:
    votes = said("a", "It passed by six votes to one.", "six votes", 6, "vote", measure="Votes for")
    voters = {"measure": "Members who voted for the rise"}
    members = said("b", "Five members voted for the rise.", "Five members", 5, "member", **voters)
    tourists = said("c", "Five tourists came.", "Five tourists", 5, "tourist", measure="Tourists")
    assert not heads_conflict(votes, members)
    assert not heads_conflict(members, votes)
    assert heads_conflict(votes, tourists)


def test_a_sum_is_no_toll(said: Any) -> None:
    given = said("a", "After his death she gave $40,000.", "$40,000", 40_000, "USD")
    dead = said("b", "The death of 40 divers was told.", "40 divers", 40, "diver", measure="Deaths")
    assert tolls(dead, dead)
    assert not tolls(given, given)


def test_two_counts_of_one_vote_come_to_one_number() -> None:
    def votes(id_: str, text: str) -> list[Profile]:
        article = Article(id=id_, title="", source=id_, text=text)
        return profiles({id_: extract(article)}, [article])

    six, one = votes("a", "The board backed the deal 6-1.")
    five, two = votes("b", "The board backed the deal 5-2.")
    four, three = votes("c", "The council backed the deal 4-2.")
    assert same_body(six, five)
    assert same_body(one, two)
    assert not same_body(six, four)
    assert not same_body(two, three)


def test_a_bare_number_called_after_one_thing_counts_no_other(said: Any) -> None:
    kits = said("a", "Cholera kits: 12 in all.", "12", 12, "", measure="Cholera kits")
    towns = said("b", "14 towns have cholera.", "14 towns", 14, "town", measure="Towns with cholera")
    told = said("c", "Towns with cholera: 12.", "12", 12, "", measure="Towns with cholera")
    assert bare_alone(kits, towns) and bare_alone(towns, kits)
    assert not bare_alone(told, towns)


def test_the_second_is_another(said: Any) -> None:
    age = {"unit": "year of age"}
    first = said("a", "The driver, 57, left.", "57", 57, measure="Age of driver", **age)
    second = said("b", "The second driver, 61, left.", "61", 61, measure="Age of second driver", **age)
    assert another_of_them(first, second) and another_of_them(second, first)
    assert not another_of_them(second, second)
