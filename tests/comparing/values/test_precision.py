"""Values in two units of one dimension."""

from pathlib import Path
from typing import Any

import pytest

import briefing
from briefing.comparing import compare
from briefing.comparing.alignment.relations import twins, values_relate
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.values.intervals import relation
from briefing.model import Article
from briefing.reading import read


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (("12 metres", 12, "m"), ("40 feet", 40, "foot"), "rounded"),
        (("80 km/h", 80, "km/h"), ("50 mph", 50, "mph"), "rounded"),
        (("85 miles", 85, "mile"), ("135 km", 135, "km"), "rounded"),  # 136.8
        (("145 miles", 145, "mile"), ("144 km", 144, "km"), "apart"),
        (("48 months", 48, "month"), ("four years", 4, "year"), "rounded"),
        (("12 metres", 12, "m"), ("12 feet", 12, "foot"), "apart"),
    ],
)
def test_numbers_in_two_units(figure: Any, said: Any, one: Any, two: Any, expected: str) -> None:
    assert relation(figure(*one), figure(*two)) == relation(figure(*two), figure(*one)) == expected
    first = said("a", f"It was {one[0]} there.", *one)
    second = said("b", f"It was {two[0]} there.", *two)
    assert values_relate(first, second) == values_relate(second, first) == expected


def test_an_open_bound_holds_in_another_unit(figure: Any) -> None:
    more = figure("more than 30 miles", 30, "mile", qualifier="over")
    assert relation(more, figure("61 km", 61, "km")) == "bounded"


def test_a_number_given_again_in_another_unit_follows_the_first() -> None:
    text = "The bridge stands 12 metres (about 40 feet) above the river and is 31 km (19 miles) long."
    found = profiles({"a": briefing.extract(text)}, [Article("a", "", "", text)])
    assert [p.figure.text for p in found] == ["12 metres", "40 feet", "31 km", "19 miles"]
    assert twins(found) == {1: 0, 3: 2}


def test_the_unit_that_more_figures_are_in_leads() -> None:
    texts = {"a": "Tarn lies 120 km (75 miles) from Kelm.", "b": "Tarn lies 90 miles from Kelm."}
    articles = [Article(id_, "", f"Outlet {id_}", text) for id_, text in texts.items()]
    found = profiles({id_: briefing.extract(text) for id_, text in texts.items()}, articles)
    assert [p.figure.text for p in found] == ["120 km", "75 miles", "90 miles"]
    assert twins(found) == {0: 1}


def test_one_bridge_in_two_units() -> None:
    texts = {
        "a": "The old bridge stands 12 metres above the river Aune.",
        "b": "The old bridge is 40 feet above the river Aune.",
    }
    articles = [Article(id_, "", f"Outlet {id_}", text) for id_, text in texts.items()]
    (measure,) = briefing.compare(articles).measures
    assert (measure.verdict, measure.strength) == ("agree", "rounded")
    assert measure.why.endswith("one number in two units, as far as the digits of each tell.")


@pytest.mark.parametrize(
    ("sentence", "first", "second", "kind", "restated"),
    [
        ("The water was at 9°C (48°F).", ("9°C", 9, "°C"), ("48°F", 48, "°F"), "level", True),
        ("It warmed by 2°C (3.6°F).", ("2°C", 2, "°C"), ("3.6°F", 3.6, "°F"), "change", True),
        ("The water was at 9°C (52°F).", ("9°C", 9, "°C"), ("52°F", 52, "°F"), "level", False),
        (
            "It is about 85 miles (135 km) off.",
            ("85 miles", 85, "mile"),
            ("135 km", 135, "km"),
            "level",
            True,
        ),
        ("It is 85 miles (160 km) off.", ("85 miles", 85, "mile"), ("160 km", 160, "km"), "level", False),
    ],
)
def test_one_value_told_twice_side_by_side(
    said: Any, sentence: str, first: Any, second: Any, kind: str, restated: bool
) -> None:
    both = [said("a", sentence, *told, kind=kind) for told in (first, second)]
    assert bool(twins(both)) == restated


def test_what_only_restates_a_value_is_not_judged(tmp_path: Path) -> None:
    texts = {"a": "The water was at 9°C (48°F) overnight.", "b": "The water was at 9°C overnight."}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    story = compare(read(*(str(tmp_path / f"{name}.txt") for name in texts)))
    assert [(m.verdict, len(m.figures)) for m in story.measures] == [("agree", 3)]
    assert "48" not in story.measures[0].why
