"""How what two figures are said of may differ."""

from typing import Any

import pytest

from briefing.comparing.contrasts import heads_conflict


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
