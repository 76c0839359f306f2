"""Who asked in a poll."""

from typing import Any

import pytest

from briefing.comparing.conflicts.coincidences import by_chance
from briefing.comparing.profiles.polls import Polls, one_asked_one_counted, polls_differ
from briefing.comparing.words.tables import table


@pytest.fixture
def asked(figure: Any) -> Any:
    """Who asked in the poll that the last sentence of a text tells of."""

    def find(*sentences: str) -> Any:
        text = " ".join(sentences)
        start = text.rindex(sentences[-1])
        return Polls(text).asked_by(figure("47%", 47, sentence=sentences[-1], sentence_start=start))

    return find


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A Halden University poll of 900 adults put it at 47%.", "halden"),
        ("Halden's own survey put it at 47%.", "halden"),
        ("The Tarn Post/Halden tracking poll put it at 47%.", "halden tarn"),
        ("It stood at 47% in a survey of 900 adults conducted last week by Halden.", "halden"),
        ("A phone poll from the Halden Center put it at 47%.", "halden"),
        ("A new poll of Ohio voters put it at 47%.", ""),
        ("Polls opened in Halden, where 47% voted.", ""),
        ("The Halden poll tax brought 47%.", ""),
    ],
)
def test_name(asked: Any, sentence: str, name: str) -> None:
    assert set(name.split()) <= asked(sentence)
    assert bool(asked(sentence)) == bool(name)


def test_the_same_poll_is_told_of_further_on(asked: Any) -> None:
    named = "An Orrin poll put it at 51%. A Halden poll had 44%."
    assert asked(named, "It puts her ahead in the poll, by 47%.") == asked("A Halden poll had 44%.")
    assert asked(named, "The survey has a margin of error of 3 points.") == frozenset()
    assert asked("A Halden poll had 44%.", "The survey has a margin of error of 3 points.") == {"halden"}
    assert asked(named, "Turnout was 47%.") is None


def test_votes_and_seats_told_under_exit_poll_are_of_it(asked: Any) -> None:
    headline = "Exit poll: Tarn Whigs lead."
    assert asked(headline, "They would have 24 seats.") == asked("Halden’s exit poll put it at 47%.")
    assert asked(headline, "Turnout was 47% of all with a vote.") is None
    assert asked("Whigs lead.", "They would have 24 seats.") is None


def test_an_exit_poll_is_another_than_those_before(asked: Any) -> None:
    first = asked("Halden’s exit poll put it at 47%.")
    assert not polls_differ(first, asked("Exit polls by Orrin had 47%."))
    assert polls_differ(first, asked("A poll had 47%."))
    assert polls_differ(first, asked("It came to 47% of the votes."))
    told_on = asked("Exit polls came first.", "The survey gives her 47%.")
    assert not polls_differ(first, told_on) and polls_differ(told_on, asked("A Halden poll had 47%."))


def test_other_polls() -> None:
    assert polls_differ(frozenset({"halden"}), frozenset({"orrin"}))
    assert not polls_differ(frozenset({"halden", "tarn"}), frozenset({"halden"}))
    assert not polls_differ(frozenset(), frozenset({"orrin"}))
    assert not polls_differ(None, frozenset({"orrin"}))


def test_every_word_names_nobody(asked: Any) -> None:
    for word in table("polls")["generic"].split():
        assert not asked(f"On {word.title()} poll day it stood at 47%."), word


def test_what_was_asked_is_not_what_was_counted(figure: Any) -> None:
    asked = figure("7 points", 7, "point", sentence="Most polls have Lund ahead by 7 points.")
    counted = figure("7 points", 7, "point", sentence="Lund won by 7 points.")
    assert one_asked_one_counted(asked, counted)
    assert one_asked_one_counted(counted, asked)
    assert not one_asked_one_counted(asked, asked)
    assert not one_asked_one_counted(counted, counted)


@pytest.mark.parametrize("group", ["women", "independents", "Hispanics", "seniors"])
def test_groups_are_asked_apart_from_all(said: Any, group: str) -> None:
    some = said("a", f"In a poll 60% of {group} like it.", "60%", 60, "%", measure=f"{group} who like it")
    everyone = said("b", "In a poll six in ten like it.", "six in ten", 0.6, "", kind="ratio")
    assert by_chance(some, everyone)
    assert by_chance(everyone, some)
    assert not by_chance(everyone, everyone)


@pytest.mark.parametrize(
    "sentence",
    [
        "It rose 47%, below the 52% of a Halden poll of 18 economists.",
        "It rose 47%, more than the 45% that economists surveyed by Halden had expected.",
    ],
)
def test_a_poll_of_forecasters_asks_nobody_what_came_to_be(asked: Any, sentence: str) -> None:
    assert asked(sentence) is None


@pytest.mark.parametrize("measure", ["Moor", "Moor’s share of vote", "Moor’s support in poll"])
def test_whose_share_it_is_tells_what_a_share_of_a_vote_measures(measure: str, said: Any) -> None:
    share = said("a", "Moor had 49.9% of the vote.", "49.9%", 49.9, "%", measure=measure)
    assert share.measure == frozenset({"moor"})


def test_the_poll_of_a_campaign_is_another(asked: Any) -> None:
    news = "A Moss poll had Lund at 47%."
    own = asked(news, "Her camp says its own polling has her at 51%.")
    assert own
    assert own != asked(news, "The poll had Roth at 44%.")
    assert asked(news, "Aides say internal polling had Roth at 44%.") == own
    assert asked(news, "The index was 44%, a private survey showed.") == asked(news)
    assert asked("The Tarn Post said its own poll put Lund at 47%.") == frozenset()


def test_another_poll_is_none_named_before(asked: Any) -> None:
    news = "A Moss poll had Lund at 47%."
    assert asked(news, "Another poll had her at 51%.") not in (frozenset(), asked(news))
    assert asked(news, "A poll of 900 adults had her at 51%.") == asked(news)


def test_the_new_poll_is_the_one_named_first(asked: Any) -> None:
    two = "A Moss poll had Lund at 47%.", "A Dorn poll had her at 44%."
    assert asked(*two, "In the new poll 39% like her.") == asked(two[0])
    assert asked(*two, "In the poll 39% like her.") == asked(two[1])
    assert asked(two[0], "The new Dorn poll had her at 44%.") == asked(two[1])
