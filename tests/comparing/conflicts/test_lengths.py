"""How long something lasts, and of what it is told."""

from typing import Any

from briefing.comparing.conflicts.lengths import times_apart


def test_times_of_other_things_need_more_than_their_number(said: Any) -> None:
    talks = said("a", "The talks took four days.", "four days", 4, "day", measure="How long the talks took")
    also = said("b", "Talks lasted four days.", "four days", 4, "day", measure="How long talks lasted")
    strike = said(
        "c", "The strike took four days.", "four days", 4, "day", measure="How long the strike took"
    )
    nothing = said("d", "It took four days.", "four days", 4, "day", measure="How long it took")
    assert not times_apart(talks, also)
    assert times_apart(talks, strike)
    assert not times_apart(talks, nothing)
