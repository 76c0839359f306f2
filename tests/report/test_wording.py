from dataclasses import replace

import pytest

from briefing.report import suffix_format
from briefing.report.wording import brief, by_article, by_value, cell, context, stated
from tests.report.conftest import HARBOUR, figure_in, measure_of

FIGURE = figure_in(HARBOUR, "8.2%", 8.2, "%")


@pytest.mark.parametrize(
    ("text", "slots", "words"),
    [
        ("8.2%", {"kind": "change", "direction": "up"}, "+8.2%"),
        ("8.2%", {"kind": "change", "direction": "down"}, "−8.2%"),
        ("-8.2%", {"kind": "change", "direction": "down"}, "−8.2%"),
        ("19 sailors", {"unit": "sailor", "kind": "change", "direction": "down"}, "19 sailors"),
        ("$412 million", {"unit": "USD", "kind": "change", "direction": "down"}, "$412m"),
        ("two points", {"unit": "pp", "kind": "change", "direction": "down"}, "−two points"),
        ("8.2%", {"kind": "share", "direction": None}, "8.2%"),
        ("$1.08 trillion", {"qualifier": "almost"}, "almost $1.08tn"),
        ("41.21 trillion\nyuan", {}, "41.21tn yuan"),
        ("3.2 per cent", {}, "3.2%"),
        ("2 percentage points", {}, "2pp"),
        ("5%", {"status": "target"}, "5% (target)"),
        ("trillion-dollar", {}, "trillion-dollar"),
    ],
)
def test_figures_in_a_cell(text: str, slots: dict[str, object], words: str) -> None:
    assert brief(replace(FIGURE, text=text, **slots)) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "unit", "words"),
    [
        ("618 million euros", "EUR", "€618m"),
        ("$1.5 billion a year", "USD", "$1.5bn a year"),
        ("1.5 billion dollars a year", "USD", "$1.5bn a year"),
        ("2 million U.S. dollars", "USD", "$2m"),
        ("$30 million dollars", "USD", "$30m"),
        ("5,600 pounds", "GBP", "£5,600"),
        ("40 dollars", "AUD", "40 dollars"),  # whose dollars, the symbol would not say
        ("6 to 7 million euros", "EUR", "€6–7m"),
        ("900 million to 1.1 billion euros", "EUR", "€900m–1.1bn"),
        ("6–7 million euros", "EUR", "€6–7m"),
        ("6 to 7 million crowns", "SEK", "6 to 7m crowns"),
        ("two million euros", "EUR", "two million euros"),
    ],
)
def test_money_reads_the_same_however_it_is_written(text: str, unit: str, words: str) -> None:
    assert brief(replace(FIGURE, text=text, unit=unit, kind="level", direction=None)) == words


def test_the_same_money_is_one_value() -> None:
    spelled = replace(FIGURE, value=618e6, unit="EUR", text="€618 million")
    in_words = replace(spelled, text="618 million euros", article="east-ledger")
    measure = measure_of("m1", "Net profit", "agree", spelled, in_words)
    names = {HARBOUR.id: "Harbour Wire", "east-ledger": "East Ledger"}
    assert by_value(measure, names) == {"€618m": ["Harbour Wire", "East Ledger"]}


def test_a_figure_is_stated_in_its_own_words() -> None:
    assert (
        stated(replace(FIGURE, text="1.08 trillion  dollars", qualifier="over"))
        == "over 1.08 trillion dollars"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('a dozen" clerks', "a dozen clerks"),
        ("a dozen” clerks", "a dozen clerks"),
        ('a dozen "senior" clerks', 'a dozen "senior" clerks'),
        ("5'10\"", "5'10\""),
        ('12" x 14"', '12" x 14"'),
    ],
)
def test_the_end_of_a_quotation_is_not_stated(text: str, words: str) -> None:
    assert stated(replace(FIGURE, text=text)) == words


def test_signs_stand_only_where_every_figure_of_the_row_is_a_change() -> None:
    rise = replace(FIGURE, kind="change", direction="up")
    level = replace(FIGURE, article="east-ledger")
    assert cell(rise, measure_of("m", "Prices", "agree", rise, replace(rise, direction="down"))) == "+8.2%"
    assert cell(rise, measure_of("m", "Prices", "agree", rise, level)) == "8.2%"


def test_an_unclear_cell_says_in_what_it_departs() -> None:
    measure = measure_of("m", "Chips", "unclear", FIGURE)
    other = replace(FIGURE, period="2025-01..2025-11", basis="in yuan")
    assert cell(other, measure) == "8.2% (Jan–Nov 2025, in yuan)"
    assert cell(FIGURE, measure) == "8.2%"


def test_of_one_value_the_hedge_is_said_that_made_the_verdict() -> None:
    bound = replace(FIGURE, qualifier="over", text="eight")
    measure = measure_of("m", "Chips", "unclear", replace(FIGURE, text="8"), bound)
    assert [figure.text for figure in by_article(measure)[HARBOUR.id]] == ["8"]
    hedged = replace(measure, cause="wording")
    assert [figure.text for figure in by_article(hedged)[HARBOUR.id]] == ["eight"]


def test_a_value_is_said_once_an_article() -> None:
    digits = replace(FIGURE, text="8.2%", kind="change", direction="up")
    bare = replace(FIGURE, text="8.2%", start=0)
    measure = measure_of("m", "Prices", "agree", bare, digits, replace(FIGURE, value=9, text="9%"))
    assert [figure.text for figure in by_article(measure)[HARBOUR.id]] == ["8.2%", "9%"]
    assert by_article(measure)[HARBOUR.id][0].direction == "up"


def test_context_leaves_out_what_the_label_says() -> None:
    measure = measure_of("m", "Exports, Nov 2025", "agree", FIGURE, place="China", basis="y/y")
    assert context(measure) == "China · y/y"


@pytest.mark.parametrize(
    ("name", "format_"),
    [("a.html", "html"), ("b.MD", "markdown"), ("c.json", "json"), ("d", None), ("e.pdf", None)],
)
def test_a_suffix_asks_for_a_format(name: str, format_: str | None) -> None:
    assert suffix_format(name) == format_


@pytest.mark.parametrize(
    ("other", "gap", "said"),
    [("°F", 2, ["9°C"]), ("°F", 40, ["9°C", "48°F"]), ("km", 2, ["9°C", "48 km"])],
)
def test_what_stands_beside_a_value_in_another_unit_is_not_said_again(
    other: str, gap: int, said: list[str]
) -> None:
    celsius = replace(FIGURE, text="9°C", value=9, unit="°C", start=0, end=3)
    again = replace(FIGURE, text=f"48{other}".replace("48km", "48 km"), value=48, unit=other)
    again = replace(again, start=3 + gap, end=8 + gap)
    measure = measure_of("m", "Temperature", "agree", celsius, again)
    assert [figure.text for figure in by_article(measure)[HARBOUR.id]] == said


def test_a_period_that_one_alone_has_tells_nobody_apart() -> None:
    of_a_day = replace(FIGURE, period="2026-03-14", article=HARBOUR.id)
    without = replace(FIGURE, period="", article="b")
    measure = replace(measure_of("m", "People missing", "unclear", of_a_day, without), period="")
    assert "(" not in cell(of_a_day, measure)
    of_another = replace(without, period="2026-03-15")
    measure = replace(measure_of("m", "People missing", "unclear", of_a_day, of_another), period="")
    assert "14 Mar" in cell(of_a_day, measure)
