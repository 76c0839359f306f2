"""What a number without a unit counts, as the other articles tell it."""

from typing import Any

import pytest

from briefing import compare, read
from briefing.comparing.profiles.bare_numbers import settle_bare_numbers

POLL = "A Tern poll had Ostrow ahead of Vail, {} percent to {} percent."


def test_a_bare_number_is_that_of_the_other_article(said: Any) -> None:
    bare = said("a", "The final tally on the levy was 53.4 to 46.6.", "53.4", 53.4, "")
    share = said("b", "The levy failed with 53.4% against it.", "53.4%", 53.4, "%")
    settle_bare_numbers([bare, share])
    assert bare.family == "%"


@pytest.mark.parametrize(
    ("sentence", "value", "measure"),
    [
        ("Support stood at 51 last week.", 51.0, "Support"),
        ("The bill would lift the retirement age to 68.", 68.0, "Retirement age"),
    ],
)
def test_two_digits_need_a_word_of_what_is_measured(
    said: Any, sentence: str, value: float, measure: str
) -> None:
    text = f"{value:.0f}"
    for other, family in ((measure, "%"), ("Turnout", "count")):
        bare = said("a", sentence, text, value, "", measure=measure)
        share = said("b", f"It came to {text}%.", f"{text}%", value, "%", measure=other)
        settle_bare_numbers([bare, share])
        assert bare.family == family


def test_one_digit_may_meet_by_chance(said: Any) -> None:
    bare = said("a", "The limit is 5.", "5", 5.0, "", measure="Limit")
    part = said("b", "The limit is 5%.", "5%", 5.0, "%", measure="Limit")
    settle_bare_numbers([bare, part])
    assert bare.family == "count"


def test_two_words_of_what_is_measured_bear_any_number(said: Any) -> None:
    bare = said("a", "They will lift the minimum wage from 600.", "600", 600.0, "", measure="Minimum wage")
    euros = said("b", "The minimum wage is 600 euros.", "600 euros", 600.0, "EUR", measure="Minimum wage")
    settle_bare_numbers([bare, euros])
    assert bare.family == "EUR"


def test_two_units_leave_it_open(said: Any) -> None:
    bare = said("a", "The offer stands at 27.5.", "27.5", 27.5, "")
    share = said("b", "The offer is for 27.5% of the shares.", "27.5%", 27.5, "%")
    price = said("c", "The offer is 27.5 euros a share.", "27.5 euros", 27.5, "EUR/share")
    settle_bare_numbers([bare, share, price])
    assert bare.family == "count"


def test_its_size_is_that_of_the_unit(said: Any) -> None:
    bare = said("a", "The wind blew at up to 112 on the ridge.", "112", 112.0, "", measure="Wind")
    speed = said("b", "Wind of 112 km/h was measured.", "112 km/h", 112.0, "km/h", measure="Wind")
    settle_bare_numbers([bare, speed])
    assert (bare.family, bare.low, bare.size) == (speed.family, speed.low, speed.size)


def test_a_poll_told_without_percent_meets_one_that_has_it(tmp_path: Any) -> None:
    (tmp_path / "kelm.txt").write_text(f"Ostrow leads\n\n{POLL.format(47, 44)}\n")
    (tmp_path / "tern.txt").write_text("Ostrow leads\n\nThe Tern poll had it at 47 to 44 for Ostrow.\n")
    rows = compare(read(str(tmp_path / "kelm.txt"), str(tmp_path / "tern.txt"))).measures
    assert [row.verdict for row in rows if {f.value for f in row.figures} <= {44.0, 47.0}] == ["agree"] * 2


def test_many_digits_need_nothing_else(said: Any) -> None:
    bare = said("a", "What remains is 1,376.", "1,376", 1376.0, "", measure="Remains")
    area = said("b", "The ice covers 1,376 sq km.", "1,376 sq km", 1376.0, "square kilometre", measure="Ice")
    settle_bare_numbers([bare, area])
    assert bare.family == area.family


def test_a_bare_number_is_judged_in_the_unit_it_is_meant_in(tmp_path: Any) -> None:
    texts = {
        "a": "What remains of the ice is 1,376.",
        "b": "The ice covers 1,376 square kilometers.",
        "c": "The ice that is left covers about 530 square miles.",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    story = compare(read(*(str(tmp_path / f"{name}.txt") for name in texts)))
    assert [(m.verdict, len(m.figures)) for m in story.measures] == [("agree", 3)]


def test_a_length_of_time_needs_more_than_a_word_in_common(said: Any) -> None:
    bare = said("a", "The ward took in 19.", "19", 19.0, "", measure="Taken in by ward")
    took = said("b", "It took 19 minutes.", "19 minutes", 19.0, "minute", measure="Time taken")
    settle_bare_numbers([bare, took])
    assert bare.family == "count"
