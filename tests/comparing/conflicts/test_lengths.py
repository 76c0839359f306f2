"""How long something lasts, and of what it is told."""

from typing import Any

from briefing.comparing.conflicts.lengths import moments_apart, times_apart, ways_opposed
from briefing.comparing.conflicts.vetoes import vetoed
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.times import turned_to


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


def test_times_after_other_moments_are_two(said: Any) -> None:
    def time(id_: str, measure: str) -> Profile:
        made: Profile = said(id_, "It came an hour after it.", "an hour", 1, "hour", measure=measure)
        return made

    capture, speech = time("a", "How long after the capture"), time("b", "How long after the speech")
    assert moments_apart(capture, speech) and moments_apart(speech, capture)
    assert vetoed(capture, speech, "exact")
    assert not moments_apart(capture, time("c", "How long after Moor’s capture"))
    assert not moments_apart(capture, time("d", "Length of the speech"))


def test_a_minute_into_the_flight_is_one_after_the_launch(said: Any) -> None:
    into = said("a", "Skadi burst 97 seconds into its flight.", "97 seconds", 97, "second")
    after = said("b", "It was lost 97 seconds after launch at Bleik.", "97 seconds", 97, "second")
    assert turned_to(into.figure) == turned_to(after.figure) == "after"
    assert not vetoed(into, after, "exact") and not ways_opposed(into, after)


def test_times_of_nothing_that_do_not_meet_are_no_difference(said: Any) -> None:
    def ago(id_: str, words: str, value: float, measure: str) -> Profile:
        made: Profile = said(id_, f"It fell {words} ago.", words, value, "year", measure=measure)
        return made

    ten = ago("a", "ten years", 10, "How long ago")
    assert vetoed(ten, ago("b", "11 years", 11, "How long ago"), "apart")
    assert not vetoed(ten, ago("b", "11 years", 11, "How long ago it fell"), "apart")
