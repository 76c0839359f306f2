"""Values in ever less room."""

from dataclasses import replace

import pytest

from briefing.figures.lexicon import load
from briefing.model import Figure
from briefing.report.shorter import forms, is_count
from tests.report.conftest import HARBOUR, LEDGER, figure_in, measure_of

FIGURE = replace(figure_in(HARBOUR, "12 ships", 12, "ship"), period="2025-11")


def written(figure: Figure) -> list[str]:
    return [said[figure.article] for said in forms(measure_of("m", "Ships", "single", figure))]


@pytest.mark.parametrize(
    ("text", "value", "unit", "slots", "shorter"),
    [
        ("240 ships", 240, "ship", {}, ["240 ships", "240"]),
        ("240 ships", 240, "ship", {"qualifier": "about"}, ["about 240 ships", "~240 ships", "~240"]),
        ("four ships", 4, "ship", {"qualifier": "at least"}, ["at least 4 ships", "≥4 ships", "≥4"]),
        ("eight minutes", 8, "minute", {"qualifier": "about"},
         ["about 8 minutes", "~8 minutes", "~8 min"]),
        ("one hundred and twenty-six ships", 126, "ship", {},
         ["126 ships", "126"]),
        ("two million euros", 2_000_000, "EUR", {}, ["2m euros"]),
        ("a thousand ships", 1000, "ship", {"qualifier": "over"},
         ["over 1,000 ships", ">1,000 ships", ">1,000"]),
        ("two and a half million ships", 2_500_000, "ship", {}, ["two and a half million ships"]),
        ("hundreds of ships", (100, 1000), "ship", {"qualifier": "about"},
         ["about hundreds of ships", "about hundreds"]),
        ("a dozen ships", 12, "ship", {"qualifier": "almost"}, ["almost a dozen ships", "almost a dozen"]),
        ("two dozen ships", 24, "ship", {}, ["two dozen ships", "two dozen"]),
        ("two dozen ships", 24, "ship", {"qualifier": "over"}, ["over 24 ships", ">24 ships", ">24"]),
        ("tens of thousands of ships", (10_000, 100_000), "ship", {},
         ["tens of thousands of ships", "tens of thousands"]),
        ("300 thousand ships", 300_000, "ship", {}, ["300 thousand ships"]),
        ("6.5 million ships", 6_500_000, "ship", {}, ["6.5m ships", "6.5m"]),
        ("12 to 15 ships", (12, 15), "ship", {}, ["12 to 15 ships", "12 to 15"]),
        ("20-member", 20, "member", {}, ["20-member", "20"]),
        ("43-year-old", 43, "year of age", {}, ["43-year-old", "43"]),
        ("18-month-old", 18, "month of age", {}, ["18-month-old"]),
        ("85 miles", 85, "mile", {}, ["85 miles", "85 mi"]),
        ("59 miles", 59, "mph", {"qualifier": "about"}, ["about 59 miles", "~59 miles", "~59 mph"]),
        ("5.8-point", 5.8, "pp", {}, ["5.8-point", "5.8pp"]),
        ("5.8 percentage-point", 5.8, "pp", {}, ["5.8pp"]),
        ("$2,000 a year", 2000, "USD/year", {}, ["$2,000 a year", "$2,000/yr"]),
        ("3 of 4 ships", 0.75, "ship", {}, ["3 of 4 ships"]),
        ("30 fewer ships", 30, "ship", {"kind": "change", "direction": "down"}, ["30 fewer ships"]),
        ("240 ships", 240, "ship", {"status": "forecast"},
         ["240 ships (forecast)", "240 ships (fcst)", "240 (fcst)", "240 …"]),
        ("16.5%", 16.5, "%", {"status": "estimate"}, ["16.5% (estimate)", "16.5% (est)", "16.5% …"]),
        ("16.5%", 16.5, "%", {"status": "forecast", "qualifier": "about"},
         ["about 16.5% (forecast)", "~16.5% (forecast)", "~16.5% (fcst)", "~16.5% …"]),
        ("12 and a half years", 12.5, "year", {"qualifier": "over"},
         ["over 12½ years", ">12½ years"]),
        ("four-and-a-half months", 4.5, "month", {}, ["4½ months"]),
        ("1,376 square kilometers", 1376, "square kilometre", {},
         ["1,376 square kilometers", "1,376 sq km"]),
        ("a percentage point", 1, "pp", {"qualifier": "under"},
         ["under a percentage point"]),
        ("one percentage point", 1, "pp", {}, ["1 percentage point", "1pp"]),
        ("0.4 degrees Fahrenheit", 0.4, "°F", {}, ["0.4 degrees Fahrenheit", "0.4°F"]),
        ("40,000 barrels a day", 40_000, "barrel/day", {}, ["40,000 barrels a day", "40,000 barrels/day"]),
        ("$1.08 trillion", 1.08e12, "USD", {"qualifier": "almost"}, ["almost $1.08tn", "~$1.08tn"]),
    ],
)  # fmt: skip
def test_a_value_gives_up_words_then_its_noun_then_asides(
    text: str, value: float, unit: str, slots: dict[str, object], shorter: list[str]
) -> None:
    figure = replace(FIGURE, text=text, value=value, unit=unit, **slots)  # type: ignore[arg-type]
    assert list(dict.fromkeys(written(figure))) == shorter


def test_nouns_stay_where_something_else_stands_beside_counts() -> None:
    days = replace(FIGURE, text="27 days", value=27, unit="day", article=LEDGER.id)
    said = forms(measure_of("m", "Ships", "unclear", FIGURE, days))
    assert said[-1] == {HARBOUR.id: "12 ships", LEDGER.id: "27 days"}


def test_nouns_go_beside_a_bare_number() -> None:
    bare = replace(FIGURE, text="27", value=27, unit="", article=LEDGER.id)
    said = forms(measure_of("m", "Ships", "differ", FIGURE, bare))
    assert said[-1] == {HARBOUR.id: "12", LEDGER.id: "27"}


def test_nouns_go_beside_a_change_of_the_same_that_does_not_say_more_or_fewer() -> None:
    cut = replace(FIGURE, text="27 ships", value=27, kind="change", direction="down", article=LEDGER.id)
    fewer = replace(cut, text="27 fewer ships")
    assert forms(measure_of("m", "Ships", "differ", FIGURE, cut))[-1] == {HARBOUR.id: "12", LEDGER.id: "27"}
    said = forms(measure_of("m", "Ships", "differ", FIGURE, fewer))
    assert said[-1] == {HARBOUR.id: "12", LEDGER.id: "27 fewer ships"}
    assert forms(measure_of("m", "Ships", "differ", cut))[-1] == {LEDGER.id: "27 ships"}


def test_of_the_units_of_the_lexicon_only_the_counted_ones_count() -> None:
    units = {unit for rows in load("units").values() for unit in rows} | set(load("currencies")) | {"x"}
    counting = {unit for unit in units if is_count(replace(FIGURE, unit=unit))}
    assert counting == {"TEU", "touchdown", "year of age"}
    assert is_count(replace(FIGURE, unit="NGO"))


def test_a_unit_of_the_lexicon_stays_behind_its_number() -> None:
    psi = replace(FIGURE, text="3,000 psi", value=3000, unit="psi")
    assert written(psi) == ["3,000 psi"] * 6


def test_each_number_of_an_article_is_said_once() -> None:
    again = replace(FIGURE, text="twelve ships", start=0)
    more = replace(FIGURE, text="27 ships", value=27, low=27, high=27)
    said = forms(measure_of("m", "Ships", "unclear", FIGURE, again, more))
    assert [texts[HARBOUR.id] for texts in said] == ["12 ships / 27 ships"] * 4 + ["12 / 27"] * 2
