"""Labels that people can read, and that tell measures apart."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing.labelling.labels import LONGEST, distinguished, label
from briefing.model import Measure
from briefing.report.wording import context


def test_the_wording_that_sources_share_wins(figure: Any) -> None:
    wordings = [
        "exports to Southeast Asia",
        "shipments to Southeast Asia",
        "brisk business down south last autumn",
    ]
    figures = [figure("8.2%", 8.2, measure=words) for words in wordings]
    assert label(figures) in ("Exports to Southeast Asia", "Shipments to Southeast Asia")


def test_labels_are_short_and_never_empty(figure: Any) -> None:
    assert len(label([figure("8.2%", 8.2, measure="word " * 60)])) <= LONGEST + 1
    assert label([figure("8", 8, "", sentence="8")])


def test_an_abbreviation_keeps_its_last_stop(figure: Any) -> None:
    assert label([figure("3%", 3, measure="trade with the U.S.")]) == "Trade with the U.S."
    assert label([figure("3%", 3, measure="trade.")]) == "Trade"


def test_two_measures_never_read_the_same_where_a_slot_tells_them_apart(figure: Any) -> None:
    groups = [[figure("1%", 1, measure="imports", period=p)] for p in ("2025-10", "2025-11")]
    assert distinguished(["Imports", "Imports"], groups) == ["Imports, Oct 2025", "Imports, Nov 2025"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("She cut her target to 41 from 46.", ["Target", "Target, before"]),
        ("The target was 41, up from an earlier 46.", ["Target", "Target, before"]),
        ("It raised the target from 46 to 41.", ["Target", "Target, before"]),
        ("It had a target of 41 and took 46 of it.", ["Target", "Target"]),
        ("It hit its target of 41, with aid from 46 donors.", ["Target", "Target"]),
    ],
)
def test_where_a_change_began_is_told_from_where_it_led(sentence: str, names: list[str], figure: Any) -> None:
    groups = [[figure(text, int(text), "USD", measure="target", sentence=sentence)] for text in ("41", "46")]
    assert distinguished(["Target", "Target"], groups) == names
    dated = [[replace(group[0], period=f"202{n}")] for n, group in enumerate(groups)]
    assert distinguished(["Target", "Target"], dated) == ["Target, 2020", "Target, 2021"]


@pytest.mark.parametrize("period", ["2020-03..", "..2020-03", "2025-03-03..2025-03-05", "2020-Q1..2020-Q2"])
def test_a_period_reads_in_a_label_as_beside_it(period: str, figure: Any) -> None:
    groups = [[figure("1%", 1, measure="imports", period=p)] for p in (period, "2024-11")]
    name, _ = distinguished(["Imports", "Imports"], groups)
    measure = Measure("m", name, "%", "change", "", period, "", "single", None, "", tuple(groups[0]))
    assert context(measure) == ""


def test_what_values_tell_apart_or_all_share_is_not_added(figure: Any) -> None:
    slots = {"measure": "imports", "period": "2025-11", "speaker": "customs"}
    level = [figure("$5bn", 5e9, "USD", **slots)]
    change = [figure("1%", 1, kind="change", **slots)]
    assert distinguished(["Imports", "Imports"], [level, change]) == ["Imports", "Imports"]
    other = [figure("$4bn", 4e9, "USD", **slots)]
    assert distinguished(["Imports", "Imports"], [level, other]) == ["Imports", "Imports"]


def test_of_two_wordings_as_good_the_one_that_most_use(figure: Any) -> None:
    said = ["Trade surplus"] * 6 + ["China’s trade surplus"] * 5 + ["Surplus"] * 2 + ["Trade gap"]
    assert label([figure("$1 trillion", 1e12, "USD", measure=words) for words in said]) == "Trade surplus"


@pytest.mark.parametrize(
    ("wordings", "unit", "name"),
    [
        (["Share", "Share", "Alder’s share of votes"], "%", "Alder’s share of votes"),
        (["Speed", "Speed", "Train speed"], "km/h", "Train speed"),
        (["Vehicles", "Vehicles", "Cars held by order book"], "vehicle", "Cars held by order book"),
        (["Losses", "Losses avoided"], "USD", "Losses avoided"),
        (["Exports", "Exports", "May’s exports"], "USD", "Exports"),
        (["Pay", "Pay", "Our pay"], "USD", "Pay"),
        (["Award", "Award", "Awarded to clerks"], "USD", "Award"),
    ],
)
def test_a_noun_alone_gives_way_to_one_that_says_of_what(
    wordings: list[str], unit: str, name: str, figure: Any
) -> None:
    assert label([figure("7", 7, unit, measure=wording) for wording in wordings]) == name


def test_a_headline_s_capitals_give_way_to_the_text_s(figure: Any) -> None:
    wordings = ["Trade Surplus", "Trade surplus", "Surplus of the year in trade of goods"]
    assert label([figure("$1", 1.0, "USD", measure=wording) for wording in wordings]) == "Trade surplus"


def test_who_told_one_source_or_where_it_stood_is_not_said_of_all(figure: Any) -> None:
    told = figure("100 mph", 100, "mph", speaker="early data", place="Kelm Square")
    others = [figure("100 mph", 100, "mph", article=name) for name in "bcd"]
    alone = [figure("70 mph", 70, "mph", article="a")]
    assert distinguished(["Speed", "Speed"], [[told, *others], alone]) == ["Speed", "Speed"]
    assert distinguished(["Speed", "Speed"], [[told], alone]) == ["Speed, Kelm Square", "Speed"]
    both = [replace(figure("100 mph", 100, "mph", speaker="early data"), article=name) for name in "ab"]
    assert distinguished(["Speed", "Speed"], [both, alone]) == ["Speed, early data", "Speed"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            {
                "Buses and trams": "The council put damage to buses and trams at $52 million.",
                "Damage": "Flood damage in Ardle came to $52 million.",
                "Council": "Damage of $52 million was counted by the council.",
            },
            "Damage",
        ),
        (
            {
                "Voted": "Only 44.6% voted in Ardle, where turnout was 57% in May.",
                "Turnout": "Turnout was 44.6%.",
            },
            "Turnout",
        ),
        (
            {
                "In Norland": "The council will cut posts, 830 of them in Norland.",
                "Posts in Norland": "The council cuts 830 posts in Norland.",
            },
            "Posts in Norland",
        ),
        (
            {
                "Sheds that burned in the valley": "Some 40 sheds burned in the valley.",
                "Sheds destroyed": "The fire destroyed 40 sheds in the valley.",
            },
            "Sheds destroyed",
        ),
        (
            {"Barley": "Barley gave 31 tonnes.", "Yield of barley": "The yield of barley was 31 tonnes."},
            "Yield of barley",
        ),
        (
            {"Alder": "Alder polled 47.7%.", "Share of votes of Alder": "Alder took 47.7% of votes."},
            "Share of votes of Alder",
        ),
        (
            {
                "Fees and currency moves": "Without fees and currency moves, sales fell 2.8%.",
                "Organic sales": "Organic sales were 2.8% lower.",
                "Rates": "Organic sales fell 2.8% at constant rates.",
            },
            "Organic sales",
        ),
        (
            {
                "Jobs that will pay": "The mill has to save and 90 jobs will pay.",
                "Jobs cut by Alder": "Alder cuts 90 jobs.",
            },
            "Jobs cut by Alder",
        ),
        ({"ARD71bn": "ARD71bn, a rise of 5%.", "Tax on bread": "A tax of 5% on bread."}, "Tax on bread"),
        (
            {
                "They quarrel over pay: mayor": "They quarrel over pay: $7 from the mayor.",
                "Bus pay": "Bus pay would get $7.",
            },
            "Bus pay",
        ),
    ],
)
def test_the_wording_that_names_what_is_measured_wins(told: dict[str, str], name: str, figure: Any) -> None:
    assert label([figure("7%", 7, measure=words, sentence=says) for words, says in told.items()]) == name


@pytest.mark.parametrize(
    ("name", "sentence", "label_"),
    [
        ("Alder", "Alder has 45 percent, a poll shows.", "Alder’s share"),
        ("Ada Moss", "The candidate is Ada Moss: 38% of those asked.", "Ada Moss’ share"),
        ("Alder", "Alder had 45 percent of its sheds insured.", "Alder"),  # nobody votes
        ("Turnout", "Turnout was 58% in the election.", "Turnout"),
        ("Norway", "In the vote Norway had 58%.", "Norway"),
        ("Bread", "Bread is 45% of it, voters say, and bread is dear.", "Bread"),
    ],
)
def test_a_percentage_named_after_a_candidate_is_their_share(
    name: str, sentence: str, label_: str, figure: Any
) -> None:
    assert label([figure("45%", 45, measure=name, sentence=sentence)]) == label_
    assert label([figure("45", 45, "vote", measure=name, sentence=sentence)]) == name


@pytest.mark.parametrize("empty", ["Age", "Time frame", "How long ago", "Votes"])
def test_a_wording_that_names_nothing_gives_way(empty: str, figure: Any) -> None:
    figures = [figure("8", 8, measure=words) for words in (empty, empty, "Length of the bombing spree")]
    assert label(figures) == "Length of the bombing spree"
    assert label(figures[:2]) == empty


@pytest.mark.parametrize(
    ("empty", "named"),
    [
        ("Age", "Age of Tom Moor"),
        ("Time frame", "Length of the bombing spree"),
        ("How long ago", "How long before the vote"),
        ("Votes", "Winning margin"),
        ("Time frame for Moor", "How long since the last"),
    ],
)
def test_a_wording_that_names_nothing_gives_way_to_one_of_its_kind(
    empty: str, named: str, figure: Any
) -> None:
    assert label([figure("8", 8, measure=words) for words in (empty, empty, named)]) == named
    assert label([figure("8", 8, measure=words) for words in (empty, empty, "Tills")]) == empty


def test_a_counted_noun_alone_gives_way(figure: Any) -> None:
    wordings = ("Guards", "Guards freed", "Guards held")
    said = "Nine guards were freed, and freed guards sang."
    figures = [figure("nine guards", 9, "guard", measure=words, sentence=said) for words in wordings]
    assert label(figures) == "Guards freed"
    assert label(figures[:1]) == "Guards"


def test_a_rival_is_named_where_a_source_names_one(figure: Any) -> None:
    figures = [figure("47%", 47, measure=words) for words in ("Rival of Alder", "Rival of Alder", "Tom Moss")]
    assert label(figures) == "Tom Moss"
    assert label(figures[:2]) == "Rival of Alder"


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        ("eight weeks", 8, "week", "Time"),
        ("$9", 9, "USD", "Sum"),
        ("9%", 9, "%", "Share"),
        ("5km", 5, "km", "Distance"),
        ("9 acres", 9, "acre", "Area"),
        ("twice", 2, "x", "Multiple"),
    ],
)
def test_a_row_without_a_measure_has_its_kind(
    text: str, value: int, unit: str, kind: str, figure: Any
) -> None:
    assert label([figure(text, value, unit, measure="", sentence=f"{text} to draft it.")]) == kind


def test_a_number_that_nothing_names_stands_in_its_own_words(figure: Any) -> None:
    one = figure("twenty", 20, "", measure="", sentence="There is always another twenty out past the point.")
    assert label([one]) == "“always another twenty”"
