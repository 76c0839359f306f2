"""What two figures have in common, and what they do not."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing.alignment.features import features
from briefing.comparing.alignment.likeness import Likeness
from briefing.comparing.profiles.profile import Profile, profile


def evidence(one: Profile, two: Profile, how: Any = "exact") -> Any:
    return defaultdict(float, without_rivals(one, two, how, Likeness([one, two])))


def without_rivals(one: Profile, two: Profile, how: Any, likeness: Likeness, sole: bool = False) -> Any:
    return features(one, two, how, likeness, None, 0.0, sole)


def test_the_words_beside_a_figure_leave_out_what_it_counts(said: Any) -> None:
    one = said("a", "The ferry carried 14 young divers to Orrin.", "14 young divers", 14, "young diver")
    assert one.beside == {"ship", "carry", "orrin"}
    two = said("b", "The museum hired 14 divers.", "14 divers", 14, "diver")
    same, other = evidence(one, one, "apart"), evidence(one, two, "apart")
    assert same["beside"] == pytest.approx(1.0)
    assert (same["nothing beside"], other["nothing beside"]) == (0.0, 1.0)


def test_words_of_somebody_are_quoted(said: Any) -> None:
    quoted = said("a", "“We waited 14 hours,” she said.", "14 hours", 14, "hour")
    told = said("b", "“We waited,” she said after 14 hours.", "14 hours", 14, "hour")
    assert (quoted.quoted, told.quoted) == (True, False)
    assert evidence(quoted, told)["quoted on one side"] == 1.0


def test_what_befell_those_of_one_count_alone(said: Any) -> None:
    killed = said("a", "The landslide killed 14 people.", "14 people", 14, "people", measure="people killed")
    clerks = said("b", "The office employs 14 people.", "14 people", 14, "people", measure="people employed")
    assert evidence(killed, clerks)["fate on one side"] == evidence(clerks, killed)["fate on one side"] == 1.0
    assert evidence(killed, killed)["fate on one side"] == 0.0


def test_a_range_against_one_number(article: Any, figure: Any) -> None:
    def of(id_: str, value: Any) -> Profile:
        made = replace(figure("turnout", 14, "%", id_, sentence="The turnout."), value=value)
        return profile(made, article(id_, text="The turnout."))

    assert evidence(of("a", (14, 17)), of("b", 20), "apart")["range on one side"] == 1.0
    assert evidence(of("a", (14, 17)), of("b", (20, 22)), "apart")["range on one side"] == 0.0


def test_a_multiple_is_so_many_times_however_it_is_written(said: Any) -> None:
    one = said("a", "Leverage is 2.9x core earnings.", "2.9x", 2.9, "x")
    two = said("b", "Debt is 2.9 times core earnings.", "2.9 times", 2.9, "time")
    assert one.head == two.head


@pytest.mark.parametrize(("how", "name"), [("exact", "sole"), ("rounded", "sole, inexact")])
def test_a_sole_partner_is_evidence_where_numbers_meet(said: Any, how: Any, name: str) -> None:
    one = said("a", "The county lost 412 barns.", "412 barns", 412, "barn")
    two = (
        said("b", "It lost 412 barns.", "412 barns", 412, "barn")
        if how == "exact"
        else said("b", "It lost about 410 barns.", "410 barns", 410, "barn")
    )
    likeness = Likeness([one, two])
    assert dict(without_rivals(one, two, how, likeness, sole=True))[name] == 1.0
    assert not dict(without_rivals(one, two, how, likeness)).get(name)


@pytest.mark.parametrize(
    ("measure", "direction", "sentence", "same"),
    [
        ("Stock", "down", "The stock of Tarn fell about 8%.", 1.0),
        ("Stock of Tarn", "down", "The stock of Tarn fell about 8%.", 0.0),
        ("Sales", "down", "Sales of Tarn fell about 8%.", 0.0),
        ("Stock", "up", "The stock of Tarn rose about 8%.", 0.0),
        ("Stock", "down", "The stock of Tarn fell about 8% in early trading.", 0.0),
    ],
)
def test_a_fall_told_roughly_is_the_same_of_the_same_thing(
    said: Any, measure: str, direction: str, sentence: str, same: float
) -> None:
    change: Any = {"kind": "change", "direction": "down", "measure": "Shares"}
    one = said("a", "Shares fell 8.4% by the close.", "8.4%", 8.4, "%", **change)
    told = {"measure": measure, "direction": direction}
    two = replace(said("b", sentence, "8%", 8, "%", **change | told), names={"tarn": 1.0})
    assert evidence(one, two, "rounded")["inexact, same change"] == same
    earlier = replace(one, figure=replace(one.figure, period="XXXX-10"))
    later = replace(two, figure=replace(two.figure, period="XXXX-01..XXXX-11"))
    assert not evidence(earlier, later, "rounded")["inexact, same change"]
