"""The JSON report: what other programs rely on."""

import json
from dataclasses import replace
from typing import Any

import pytest

from briefing.model import Comparison
from briefing.report import render


@pytest.fixture
def report(story: Comparison) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render(story, "json"))
    return found


def test_has_its_fields_in_order(report: dict[str, Any]) -> None:
    assert list(report) == ["format", "articles", "measures", "checks", "passages", "quoted"]
    assert report["format"] == "briefing-report/1"
    assert list(report["articles"][0]) == ["id", "title", "source", "path", "published", "language", "text"]
    assert list(report["articles"][1]) == ["id", "title", "source", "url", "published", "language", "text"]
    assert " ".join(report["measures"][0]) == (
        "id label unit kind place period basis verdict strength why cause contradictions figures"
    )
    assert " ".join(report["measures"][0]["figures"][0]) == (
        "article start end text value low high unit kind direction qualifier status measure period place "
        "basis speaker inherited sentence"
    )
    assert list(report["checks"][0]) == ["relation", "expression", "holds", "exact", "why", "figures"]
    assert list(report["passages"][0]) == ["article", "start", "end", "also_in"]
    assert list(report["quoted"][0]) == ["name", "passages"]


def test_offsets_count_code_points_of_the_text(report: dict[str, Any]) -> None:
    texts = {article["id"]: article["text"] for article in report["articles"]}
    for measure in report["measures"]:
        for figure in measure["figures"]:
            assert texts[figure["article"]][figure["start"] : figure["end"]] == figure["text"]


def test_every_figure_stands_in_one_measure(story: Comparison, report: dict[str, Any]) -> None:
    places = [(f["article"], f["start"]) for measure in report["measures"] for f in measure["figures"]]
    assert len(places) == len(set(places)) == len(list(story.figures()))


def test_whole_numbers_are_integers_and_open_ends_null(report: dict[str, Any]) -> None:
    ships = report["measures"][1]["figures"]
    assert json.dumps([ships[0]["low"], ships[0]["high"], ships[1]["value"]]) == "[12, null, 27]"
    assert json.dumps(report["measures"][2]["figures"][0]["value"]) == "1080000"
    assert report["measures"][0]["figures"][0]["value"] == 8.2


def test_a_range_is_a_pair_and_an_endless_bound_is_null(story: Comparison) -> None:
    first = story.measures[0]
    figure = replace(first.figures[0], value=(17, 35.3), low=float("-inf"), high=float("inf"))
    changed = replace(story, measures=(replace(first, figures=(figure,)),))
    found = json.loads(render(changed, "json"))["measures"][0]["figures"][0]
    assert (found["value"], found["low"], found["high"]) == ([17, 35.3], None, None)


def test_inherited_slots_stand_sorted(report: dict[str, Any]) -> None:
    assert report["measures"][0]["figures"][0]["inherited"] == ["basis", "place"]


def test_checks_and_passages_point_at_figures_and_sentences(report: dict[str, Any]) -> None:
    assert report["checks"][0]["figures"] == [["east-ledger", 90], ["harbour-wire", 149]]
    assert report["passages"][1]["also_in"] == ["harbour-wire"]
    assert report["quoted"][0]["passages"] == [["harbour-wire", 104, 138], ["coast-daily", 0, 47]]


def test_is_the_same_from_run_to_run(story: Comparison) -> None:
    assert render(story, "json") == render(story, "json")


def test_a_file_name_that_is_no_text_survives(story: Comparison) -> None:
    article = replace(story.articles[0], path="caf\udce9.txt")
    text = render(replace(story, articles=(article,), measures=(), checks=(), passages=()), "json")
    assert json.loads(text.encode("utf-8"))["articles"][0]["path"] == "caf\udce9.txt"


def test_letters_stand_as_they_are(story: Comparison) -> None:
    assert "€24.50" in render(story, "json")
