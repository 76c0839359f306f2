"""The table of verdicts, row by row, and what holds for every verdict."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.comparing import compare
from briefing.comparing.verdicts.citations import quote
from briefing.comparing.verdicts.judge import judge
from briefing.figures.lexicon import load
from briefing.model import Article

MORNING, EVENING = datetime(2026, 3, 1, 9), datetime(2026, 3, 1, 18)


@pytest.fixture(scope="session")
def articles(article: Any) -> Any:
    def make(*ids: Any, times: Any = ()) -> Any:
        published = dict(zip(ids, times, strict=False))
        return {id_: article(id_, published.get(id_)) for id_ in ids}

    return make


def test_equal_values_agree_exactly(figure: Any, articles: Any) -> None:
    found = judge([figure("5.9%", 5.9), figure("5.9%", 5.9, article="b")], articles("a", "b"))
    assert (found.verdict, found.strength) == ("agree", "exact")
    assert found.why == "Outlet a and Outlet b both say “5.9%”."


def test_all_are_said_to_say_only_what_all_say(figure: Any, articles: Any) -> None:
    people = figure("31 people", 31, "people", sentence="In all 31 people came.")
    dead = figure("31 dead", 31, "people", "b", sentence="There were 31 dead.")
    found = judge([people, dead], articles("a", "b"))
    assert found.why == "Outlet a and Outlet b both say “31”."
    child = figure("one child", 31, "child", "b", sentence="With one child.")
    found = judge([people, child], articles("a", "b"))
    assert found.why == "Outlet a says “31 people”, Outlet b “one child”: the same number."


def test_a_sentence_that_all_print_is_said_to_be_one(figure: Any, articles: Any) -> None:
    printed = {"sentence": "In all, 31 sheds burned along the north quay."}
    copied = {"article": "b", "sentence": "In all 31 sheds burned along the North Quay."}
    found = judge(
        [figure("31", 31, "shed", **printed), figure("31", 31, "shed", **copied)], articles("a", "b")
    )
    assert found.why == "Outlet a and Outlet b both say “31”, in the same sentence."
    own = figure("31", 31, "shed", "b", sentence="Along the north quay 31 sheds burned.")
    found = judge([figure("31", 31, "shed", **printed), own], articles("a", "b"))
    assert found.why == "Outlet a and Outlet b both say “31”."


def test_who_hedges_a_number_is_not_said_to_give_it_bare(figure: Any, articles: Any) -> None:
    about = figure("15%", 15, article="b", qualifier="about", sentence="a share of about 15%")
    found = judge([figure("15%", 15), about], articles("a", "b"))
    assert (found.verdict, found.strength) == ("agree", "exact")
    assert found.why == "Outlet a says “15%”, Outlet b “about 15%”: the same number."


def test_a_rounded_value_agrees_roundly(figure: Any, articles: Any) -> None:
    almost = figure("29%", 29, article="b", qualifier="almost", sentence="fell almost 29% on the year")
    found = judge([figure("28.6%", 28.6), almost], articles("a", "b"))
    assert (found.verdict, found.strength) == ("agree", "rounded")
    assert "“28.6%”" in found.why and "“almost 29%”" in found.why


@pytest.mark.parametrize("qualifier", load("hedges")["before"])
def test_every_hedge_is_quoted_with_its_number(qualifier: str, figure: Any) -> None:
    for hedge in load("hedges")["before"][qualifier]:
        gap = " " if hedge[-1].isalpha() or hedge[-1] == "." else ""
        said = figure("150", 150, "ship", qualifier=qualifier, sentence=f"They saw {hedge}{gap}150 ships.")
        assert quote(said) == f"“{hedge}{gap}150”"


@pytest.mark.parametrize("qualifier", load("hedges")["after"])
def test_every_hedge_behind_its_number_is_quoted_with_it(qualifier: str, figure: Any) -> None:
    for hedge in load("hedges")["after"][qualifier]:
        gap = " " if hedge[0].isalpha() else ""
        said = figure("150", 150, "ship", qualifier=qualifier, sentence=f"They saw 150{gap}{hedge} there.")
        assert quote(said) == f"“150{gap}{hedge.strip() if gap else hedge}”"


@pytest.mark.parametrize(
    ("before", "qualifier", "quoted"),
    [
        ("They saw just over a record ", "over", "“just over a record 150”"),
        ("They saw only ", "none", "“only 150”"),
        ("They talked about ", "none", "“150”"),
        ("Ships were up ", "none", "“150”"),
    ],
)
def test_what_hedges_nothing_is_not_quoted(before: str, qualifier: str, quoted: str, figure: Any) -> None:
    assert quote(figure("150", 150, "ship", qualifier=qualifier, sentence=f"{before}150 ships.")) == quoted


def test_a_trillion_and_nearly_one_point_nought_eight(figure: Any, articles: Any) -> None:
    near = figure("$1.08 trillion", 1.08e12, "USD", "b", qualifier="almost")
    found = judge([figure("$1 trillion", 1e12, "USD"), near], articles("a", "b"))
    assert (found.verdict, found.strength) == ("agree", "rounded")


def test_a_value_inside_an_open_interval_agrees_by_bound(figure: Any, articles: Any) -> None:
    over = figure("150", 150, "people", qualifier="over", sentence="more than 150 were hurt")
    found = judge([over, figure("157", 157, "people", "b")], articles("a", "b"))
    assert (found.verdict, found.strength) == ("agree", "bounded")
    assert "157 lies within “more than 150”" in found.why


def test_one_thing_at_one_precision_without_overlap_differs(figure: Any, articles: Any) -> None:
    found = judge([figure("8.2%", 8.2), figure("8.4%", 8.4, article="b")], articles("a", "b"))
    assert (found.verdict, found.strength, found.cause) == ("differ", None, None)
    assert "Outlet a says “8.2%”, but Outlet b says “8.4%”" in found.why


def test_a_difference_says_who_stands_with_whom(figure: Any, articles: Any) -> None:
    low = figure("39.6", 39.6, "point")
    high = figure("41.2", 41.2, "point", "b")
    with_high = figure("41", 41, "point", "c")
    either = figure("30", 30, "point", "d", qualifier="over", sentence="more than 30 points")
    third = figure("43.7", 43.7, "point", "e")
    found = judge([low, high, with_high, either, third], articles(*"abcde"))
    assert found.verdict == "differ"
    assert found.why == (
        "Outlet a says “39.6”, but Outlet b says “41.2”, Outlet c “41”, while Outlet e says “43.7”: the same "
        "thing, and no rounding or hedge brings the numbers together. Outlet d's “more than 30” fits both "
        "“39.6” and “41.2”."
    )


def test_the_number_does_not_lie_within_more_than_itself(figure: Any, articles: Any) -> None:
    over = figure("150", 150, "people", qualifier="over", sentence="more than 150 were hurt")
    found = judge([over, figure("150", 150, "people", "b")], articles("a", "b"))
    assert found.why == "Outlet a says “more than 150”, Outlet b “150”: the same number but for the hedge."


def test_the_two_sides_of_one_line_are_no_opposites(figure: Any, articles: Any) -> None:
    below = figure(
        "$90,000", 9e4, "USD", qualifier="under", sentence="It helps people earning less than $90,000."
    )
    above = figure(
        "$90,000", 9e4, "USD", "b", qualifier="over", sentence="Families making over $90,000 pay more."
    )
    found = judge([below, above], articles("a", "b"))
    assert (found.verdict, found.strength) == ("agree", "exact")
    cost = figure(
        "$90,000", 9e4, "USD", "b", qualifier="over", sentence="The bill came to more than $90,000."
    )
    assert judge([below, cost], articles("a", "b")).verdict == "unclear"


def test_a_number_just_beyond_a_bound_is_unclear(figure: Any, articles: Any) -> None:
    over = figure("4,500", 4500, "people", qualifier="over", sentence="More than 4,500 people died.")
    plain = figure("4,493", 4493, "people", "b", sentence="It killed 4,493 people.")
    found = judge([over, plain], articles("a", "b"))
    assert found.verdict == "unclear"
    assert found.why.endswith("“4,493”: the one number lies just beyond the other's bound.")
    under = figure("4,500", 4500, "people", "b", qualifier="under", sentence="Fewer than 4,500 people died.")
    assert judge([over, under], articles("a", "b")).why.endswith("to opposite sides of the number.")


def test_hedged_numbers_that_only_touch_are_unclear(figure: Any, articles: Any) -> None:
    some = {"qualifier": "about", "unit": "rocket"}
    one = figure("3,500", 3500, low=3400, high=3600, sentence="They fired some 3,500.", **some)
    two = figure("3,300", 3300, article="b", low=3200, high=3400, sentence="They fired about 3,300.", **some)
    found = judge([one, two], articles("a", "b"))
    assert (found.verdict, found.cause) == ("unclear", "wording")
    assert found.why.endswith("“about 3,300”: read loosely they just touch, read strictly they differ.")


def test_a_number_at_the_end_of_a_hedge_is_unclear(figure: Any, articles: Any) -> None:
    about = figure("50,000", 50000, low=45000, high=55000, qualifier="about", sentence="About 50,000 came.")
    plain = figure("45,000", 45000, article="b", sentence="There came 45,000.")
    found = judge([about, plain], articles("a", "b"))
    assert (found.verdict, found.cause) == ("unclear", "wording")
    assert found.why.endswith("“45,000”: read loosely they just touch, read strictly they differ.")


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        (("$2 billion", 2e9, "USD"), ("$1.5 billion", 1.5e9, "USD"), "unclear"),
        (("$2 billion", 2e9, "USD"), ("$1.8 billion", 1.8e9, "USD"), "agree"),
        (("two years", 2, "year"), ("18 months", 18, "month"), "unclear"),
        (("0.2%", 0.2, "%"), ("0.15%", 0.15, "%"), "agree"),
    ],
)
def test_a_whole_number_is_no_rounding_of_one_far_from_it(
    one: Any, two: Any, verdict: str, figure: Any, articles: Any
) -> None:
    found = judge([figure(*one), figure(*two, "b")], articles("a", "b"))
    assert found.verdict == verdict


def test_one_series_on_two_bases_is_unclear(figure: Any, articles: Any) -> None:
    yuan = figure("5.4%", 5.4, kind="change", direction="up", basis="in yuan")
    dollars = figure("6.2%", 6.2, article="b", kind="change", direction="up", basis="in dollars")
    found = judge([yuan, dollars], articles("a", "b"))
    assert (found.verdict, found.cause) == ("unclear", "basis")


def test_a_later_report_may_update_a_toll(figure: Any, articles: Any) -> None:
    slots = {"measure": "people dead", "unit": "person"}
    early, late = figure("12", 12, **slots), figure("27", 27, article="b", **slots)
    found = judge([early, late], articles("a", "b", times=(MORNING, EVENING)))
    assert (found.verdict, found.cause) == ("unclear", "later report")
    assert "09:00" in found.why and "18:00" in found.why
    assert judge([early, late], articles("a", "b")).verdict == "differ"
    assert judge([early, late], articles("a", "b", times=(MORNING, MORNING))).verdict == "differ"


def test_a_report_without_a_time_may_be_as_late_as_any_other_of_a_toll(figure: Any, articles: Any) -> None:
    slots = {"measure": "people dead", "unit": "person"}
    tolls = [figure(str(n), n, article=id_, **slots) for n, id_ in ((12, "a"), (27, "b"), (19, "c"))]
    found = judge(tolls, articles("a", "b", "c", times=(MORNING, EVENING, None)))
    assert (found.verdict, found.cause) == ("unclear", "later report")
    assert "Outlet c says “19” (no time stated)" in found.why
    assert judge(tolls[1:], articles("b", "c", times=(EVENING, None))).verdict == "differ"
    old = [replace(toll, period="2019-03") for toll in tolls]
    assert judge(old, articles("a", "b", "c", times=(MORNING, EVENING, None))).verdict == "differ"
    crews = [replace(toll, measure="crews", unit="crew") for toll in tolls]
    assert judge(crews, articles("a", "b", "c", times=(MORNING, EVENING, None))).verdict == "differ"


@pytest.mark.parametrize(("day", "verdict"), [("Wednesday", "unclear"), ("Monday", "differ")])
def test_a_toll_of_another_weekday_may_be_a_later_one(day: str, verdict: str) -> None:
    told = {
        "a": "About 2,500 people were evacuated from Kelm on Monday.",
        "b": f"By {day}, 2,700 people had been evacuated from Kelm.",
    }
    found = compare([Article(id_, "", id_, text) for id_, text in told.items()])
    assert [measure.verdict for measure in found.measures] == [verdict]


def test_reports_of_two_days_may_each_be_right_about_a_toll(figure: Any, article: Any) -> None:
    slots = {"measure": "people dead", "unit": "person"}
    pair = [figure("12", 12, **slots), figure("27", 27, article="b", **slots)]
    tuesday = article("a", text="On Tuesday 12 were dead, police said Tuesday.")
    wednesday = article("b", text="On Wednesday 27 were dead, police said Wednesday.")
    found = judge(pair, {"a": tuesday, "b": wednesday})
    assert (found.verdict, found.cause) == ("unclear", "later report")
    assert found.why.endswith("the one tells of Tuesday, the other of Wednesday.")
    assert judge(pair, {"a": tuesday, "b": article("b", text=tuesday.text)}).verdict == "differ"


def test_a_toll_that_a_source_says_rose_may_be_told_later(figure: Any, article: Any) -> None:
    slots = {"measure": "people dead", "unit": "person"}
    pair = [figure("12", 12, **slots), figure("27", 27, article="b", **slots)]
    first, risen = article("a", text="There are 12 dead."), article("b", text="The toll has climbed to 27.")
    found = judge(pair, {"a": first, "b": risen})
    assert (found.verdict, found.cause) == ("unclear", "later report")
    assert found.why.endswith("the count was changing, and no time tells which is the later.")
    crews = [replace(each, measure="crews", unit="crew") for each in pair]
    assert judge(crews, {"a": first, "b": risen}).verdict == "differ"
    fallen = article("b", text="The toll has fallen to 27.")
    assert judge(pair, {"a": first, "b": fallen}).verdict == "differ"


@pytest.mark.parametrize(("told", "verdict"), [("remain injured", "unclear"), ("were injured", "differ")])
def test_a_count_that_holds_as_yet_may_be_told_later(
    told: str, verdict: str, figure: Any, article: Any
) -> None:
    slots = {"measure": "people injured", "unit": "person"}
    first = figure("55", 55, sentence="As many as 55 people were injured.", **slots)
    second = figure("50", 50, article="b", sentence=f"In Tarn 50 people {told}.", **slots)
    found = judge([first, second], {"a": article("a"), "b": article("b")})
    assert (found.verdict, found.cause) == (verdict, "later report" if verdict == "unclear" else None)


def test_a_toll_of_its_own_year_is_none_that_a_later_report_tells(figure: Any, article: Any) -> None:
    slots = {"measure": "people dead", "unit": "person", "period": "1933"}
    pair = [figure("29", 29, **slots), figure("25", 25, article="b", **slots)]
    sunday = article("a", text="On Sunday police told of 1933. It was Sunday.")
    monday = article("b", text="On Monday police told of 1933. It was Monday.")
    assert judge(pair, {"a": sunday, "b": monday}).verdict == "differ"
    undated = [replace(each, period="") for each in pair]
    assert judge(undated, {"a": sunday, "b": monday}).verdict == "unclear"


def test_two_numbers_of_one_unit_are_not_said_to_be_one_in_two(figure: Any, articles: Any) -> None:
    near, far = figure("190 miles", 190, "mile"), figure("180 miles", 180, "mile", "b", qualifier="about")
    km = figure("298 km", 298, "km", "c")
    found = judge([near, far, km], articles("a", "b", "c"))
    assert found.verdict == "agree"
    assert "in two units" not in found.why
    assert "in two units" in judge([near, km], articles("a", "c")).why


def test_a_count_of_votes_that_goes_on_is_unclear(figure: Any, articles: Any) -> None:
    counted = "With 98% of precincts reporting, Rivera had 49.6% of the vote."
    first = figure("49.6%", 49.6, sentence=counted, measure="Rivera")
    second = figure("49.4%", 49.4, article="b", sentence="Rivera had 49.4% of the vote.", measure="Rivera")
    found = judge([first, second], articles("a", "b"))
    assert (found.verdict, found.cause) == ("unclear", "counting")
    assert "still being counted" in found.why
    told = articles("a", "b")
    told["a"] = replace(told["a"], text="By midnight 98% of precincts were in. Rivera had 49.6%.")
    later = figure("49.6%", 49.6, sentence="Rivera had 49.6%.", sentence_start=38, measure="Rivera")
    assert judge([later, second], told).cause == "counting"
    told["a"] = replace(
        told["a"], text=f"After 78% of ballots had been counted, Moor led.{' ' * 900}Rivera had 49.6%."
    )
    far = replace(later, sentence_start=950)
    assert judge([far, second], told).cause == "counting"
    assert judge([replace(far, period="2022"), second], told).verdict == "differ"
    for share, verdict in (("98", "unclear"), ("100", "differ")):
        text = f"With {share}% of precincts reporting, Moor led.{' ' * 900}Rivera had 49.6%."
        assert judge([far, second], told | {"a": replace(told["a"], text=text)}).verdict == verdict
    yields = {"measure": "Bond yield", "sentence": "The bond yield was there."}
    assert judge([replace(far, **yields), replace(second, **yields)], told).verdict == "differ"
    poll = figure("49.6%", 49.6, sentence="A poll gave Rivera 49.6%.", measure="Rivera")
    assert judge([poll, second], articles("a", "b")).verdict == "differ"


@pytest.mark.parametrize("what", ["admitted", "treated", "hospitalised"])
def test_those_in_hospital_change_from_report_to_report(figure: Any, articles: Any, what: str) -> None:
    slots = {"measure": f"people {what}", "sentence": f"Some people were {what}."}
    pair = [figure("52", 52, "people", **slots), figure("49", 49, "people", article="b", **slots)]
    assert judge(pair, articles("a", "b", times=(MORNING, EVENING))).cause == "later report"
    assert judge(pair, articles("a", "b")).verdict == "differ"


def test_a_price_is_no_running_count(figure: Any, articles: Any) -> None:
    early = figure("$12", 12, "USD", measure="share price")
    late = figure("$27", 27, "USD", article="b", measure="share price")
    assert judge([early, late], articles("a", "b", times=(MORNING, EVENING))).verdict == "differ"


def test_basis_and_period_not_stated_is_unclear(figure: Any, articles: Any) -> None:
    bare = figure("24.7%", 24.7, measure="semiconductor exports")
    full = figure("25.6%", 25.6, article="b", period="2025-01..2025-11", basis="in yuan")
    assert judge([bare, full], articles("a", "b")).verdict == "unclear"


@pytest.mark.parametrize(
    ("who", "other", "verdict"),
    [
        ("Penrose Bank", "Corvin & Vale", "unclear"),
        ("Penrose Bank", "Corvin Bank", "unclear"),
        ("Analysts at Penrose Bank", "Economists at Corvin Bank", "unclear"),
        ("Penrose Bank", "Analysts at Penrose Bank", "differ"),
        ("Penrose Bank", "", "differ"),
    ],
)
def test_forecasts_of_two_forecasters_are_unclear(
    figure: Any, articles: Any, who: str, other: str, verdict: str
) -> None:
    one = figure("2.1%", 2.1, status="forecast", speaker=who)
    two = figure("2.4%", 2.4, article="b", status="forecast", speaker=other)
    found = judge([one, two], articles("a", "b"))
    assert (found.verdict, found.cause) == (verdict, "forecaster" if verdict == "unclear" else None)


def test_a_stretch_without_its_year_is_a_period_too(figure: Any, articles: Any) -> None:
    told = figure("25.6%", 25.6, period="XXXX-01..XXXX-11")
    bare = figure("24.7%", 24.7, article="b")
    found = judge([told, bare], articles("a", "b"))
    assert (found.verdict, found.cause) == ("unclear", "period")
    again = figure("24.7%", 24.7, article="b", period="XXXX-01..XXXX-11")
    assert judge([told, again], articles("a", "b")).verdict == "differ"


def test_hedges_that_point_apart_are_unclear(figure: Any, articles: Any) -> None:
    below = figure("40 million", 4e7, "person", qualifier="almost")
    above = figure("40 million", 4e7, "person", "b", qualifier="over")
    assert judge([below, above], articles("a", "b")).cause == "wording"


def test_one_source_is_single(figure: Any, articles: Any) -> None:
    found = judge([figure("5%", 5), figure("5%", 5, start=50, end=52)], articles("a"))
    assert (found.verdict, found.contradictions) == ("single", ())
    assert found.why == "Only Outlet a gives this figure."


def test_an_article_that_contradicts_itself_is_named(figure: Any, articles: Any) -> None:
    own = [figure("8", 8, "person"), figure("11", 11, "person", qualifier="at least", start=80, end=82)]
    found = judge([*own, figure("11", 11, "person", "b", qualifier="at least")], articles("a", "b"))
    assert found.contradictions == ("a",)
    assert "Outlet a itself says “8” and" in found.why


def test_repeated_mentions_count_once(figure: Any, articles: Any) -> None:
    many = [figure("5.9%", 5.9, start=n, end=n + 4) for n in range(5)]
    found = judge([*many, figure("5.9%", 5.9, article="b")], articles("a", "b"))
    assert found.why == "Outlet a and Outlet b both say “5.9%”."


values = st.integers(1, 400).map(lambda n: n / 10)
hedges = st.sampled_from(["none", "about", "almost", "over", "at least", "up to", "under"])
statements = st.lists(st.tuples(st.sampled_from("abcd"), values, hedges), min_size=1, max_size=6)


@settings(max_examples=80, deadline=None)
@given(statements, st.randoms())
def test_the_order_of_sources_changes_no_verdict(figure: Any, articles: Any, said: Any, random: Any) -> None:
    figures = [figure(f"{v}%", v, article=a, qualifier=q, start=i) for i, (a, v, q) in enumerate(said)]
    known = articles(*"abcd")
    found = judge(figures, known)
    random.shuffle(figures)
    other = judge(figures, known)
    assert (found.verdict, found.strength, found.cause) == (other.verdict, other.strength, other.cause)
    assert set(found.contradictions) == set(other.contradictions)
    assert (found.verdict == "single") == (len({a for a, _, _ in said}) == 1)


@pytest.mark.parametrize("count", [2, 3, 5])
def test_the_why_names_every_source(figure: Any, articles: Any, count: Any) -> None:
    ids = "abcde"[:count]
    found = judge([figure("5.9%", 5.9, article=id_) for id_ in ids], articles(*ids))
    assert all(f"Outlet {id_}" in found.why for id_ in ids)


@pytest.mark.parametrize(
    ("one", "two", "unit", "said"),
    [
        ("41 cents a share", "41 cents per share", "cent/share", "both say “41 cents”."),
        ("5 tonnes", "5 tonnes a day", "t", "both say “5 tonnes”."),
        ("31 people", "31 dead", "people", "both say “31”."),
    ],
)
def test_what_all_say_keeps_the_unit_that_they_share(
    figure: Any, article: Any, one: str, two: str, unit: str, said: str
) -> None:
    value = int(one.split()[0])
    told = [
        figure(text, value, unit, id_, sentence=f"It was {text}.")
        for id_, text in zip("ab", (one, two), strict=True)
    ]
    articles = {id_: article(id_, text=made.sentence) for id_, made in zip("ab", told, strict=True)}
    assert judge(told, articles).why.endswith(said)


def test_a_headline_that_drops_the_hedge_of_its_text_is_no_statement(figure: Any, article: Any) -> None:
    headline = "Guests came from 15 countries"
    told = {"a": article("a", text=headline), "b": article("b")}
    told["a"] = replace(told["a"], title=headline)
    short = figure("15 countries", 15, "country", "a", sentence=headline)
    bound = {"sentence": "They came from at least 15 countries.", "qualifier": "at least", "high": None}
    full = figure("15 countries", 15, "country", "a", **bound)
    other = figure("18 countries", 18, "country", "b", sentence="Guests of 18 countries came.")
    assert judge([short, other], told).verdict == "differ"
    assert judge([short, full, other], told).verdict == "agree"
    body = replace(short, sentence="Later it said 15 countries.")
    assert judge([body, full, other], told).verdict == "differ"


def test_two_open_stretches_may_begin_with_one_event(figure: Any, articles: Any) -> None:
    dated = {"kind": "level", "period": "2026-03..", "sentence": "Since mid-March 40 boats were lost."}
    one = figure("40 boats", 40, "boat", **dated)
    named = figure("52 boats", 52, "boat", "b", sentence="Since the storms began 52 boats were lost.")
    bare = figure("52 boats", 52, "boat", "b", sentence="In all 52 boats were lost.")
    assert judge([one, bare], articles("a", "b")).cause == "period"
    assert judge([one, named], articles("a", "b")).cause != "period"


def test_what_half_of_a_row_says_befell_them_holds_for_all(figure: Any, article: Any) -> None:
    days = {"a": date(2026, 3, 13), "b": date(2026, 3, 14)}
    articles = {id_: article(id_, day) for id_, day in days.items()}
    told = figure("3,600 people", 3600, unit="people", sentence="Some 3,600 people have been told to leave.",
                  measure="People")  # fmt: skip
    bare = figure(
        "4,500 people", 4500, "people", "b", sentence="It speaks of 4,500 people.", measure="People"
    )
    assert judge([told, bare], articles).cause == "later report"
    other = replace(told, sentence="Some 3,600 people live in the town.")
    assert judge([other, bare], articles).verdict == "differ"


def test_reports_of_one_day_without_hours_may_be_of_two_moments(figure: Any, article: Any) -> None:
    articles = {id_: article(id_, date(2026, 3, 14), "The toll has climbed to 27.") for id_ in ("a", "b")}
    slots = {"measure": "people dead", "unit": "person"}
    found = judge([figure("12", 12, **slots), figure("27", 27, article="b", **slots)], articles)
    assert (found.verdict, found.cause) == ("unclear", "later report")


def test_counts_of_one_day_may_go_on_where_a_story_lasts_longer(figure: Any, article: Any) -> None:
    slots = {"measure": "homes destroyed", "unit": "home"}
    pair = [figure("12", 12, **slots), figure("27", 27, article="b", **slots)]
    articles = {id_: article(id_, date(2026, 3, 14)) for id_ in ("a", "b")}
    assert judge(pair, articles).verdict == "differ"
    next_day = {"c": article("c", date(2026, 3, 15))}
    assert judge(pair, articles | next_day).cause == "later report"


def test_what_is_counted_since_an_event_began_goes_on(figure: Any, article: Any) -> None:
    since = "It has served 8,800 meals since the strike began."
    one = figure("8,800 meals", 8800, "meal", sentence=since, measure="Meals served")
    two = figure("9,300 meals", 9300, "meal", "b", sentence="It gave out 9,300 meals.", measure="Meals")
    articles = {id_: article(id_) for id_ in ("a", "b")}
    assert judge([one, two], articles).cause == "later report"
    done = replace(one, sentence="It served 8,800 meals in the strike.")
    assert judge([done, two], articles).verdict == "differ"


def test_the_reason_quotes_what_the_others_meet(figure: Any, articles: Any) -> None:
    own = [
        figure("126 dead", 126, "people", sentence="126 dead in a raid."),
        figure("130 people", 130, "people", qualifier="at least", sentence="At least 130 people died."),
    ]
    other = figure("130", 130, "people", "b", qualifier="at least", sentence="There were at least 130 dead.")
    third = figure("130", 130, "people", "c", sentence="There were 130 dead.")
    found = judge([*own, other, third], articles("a", "b", "c"))
    assert found.verdict == "agree"
    assert "126" not in found.why


def test_what_a_hedge_brings_together_is_not_called_the_same_number(figure: Any, articles: Any) -> None:
    some = figure("26,000", 26_000, "clerk", qualifier="about", sentence="Some 26,000 clerks.")
    about = figure("25,000", 25_000, "clerk", "b", qualifier="about", sentence="There are about 25,000.")
    found = judge([some, about], articles("a", "b"))
    assert found.verdict == "agree"
    assert found.why.endswith("26,000 lies within “about 25,000”.")
    span = figure("$3.1 to $4", (3.1, 4), "USD", "b", sentence="It cost $3.1 to $4.")
    found = judge([figure("$3.4", 3.4, "USD", sentence="It cost $3.4."), span], articles("a", "b"))
    assert found.why.endswith("$3.4 lies within “$3.1 to $4”.")


def test_a_number_in_a_range_is_told_as_the_number_and_the_range_with_its_ends(
    figure: Any, articles: Any
) -> None:
    span = figure("10 and 15 people", (10, 15), "people", sentence="Between 10 and 15 people were hurt.")
    twelve = figure("12 people", 12, "people", "b", sentence="12 people were hurt.")
    assert judge([span, twelve], articles("a", "b")).why.endswith(
        "12 lies within “Between 10 and 15 people”."
    )
    said = [
        figure(text, (6.5, 7), article=id_, sentence=f"It is put at {text}.")
        for id_, text in (("a", "6.5% to 7%"), ("b", "6.5% and 7%"))
    ]
    assert "both say" not in judge(said, articles("a", "b")).why


def test_what_meets_only_loosely_is_unclear_and_says_so(figure: Any, articles: Any) -> None:
    about = figure("70%", 70, qualifier="about", sentence="About 70% were.", low=63, high=77)
    over = figure("75%", 75, article="b", qualifier="over", sentence="More than 75% were.")
    found = judge([about, over], articles("a", "b"))
    assert found.verdict == "unclear"
    assert found.why.endswith("they meet only where “About 70%” is taken loosely.")


def test_who_meets_one_side_only_loosely_fits_the_other(figure: Any, articles: Any) -> None:
    about = figure("600", 600, "people", qualifier="about", sentence="About 600 live there.")
    plain = figure("700", 700, "people", "b", sentence="It has 700 people.")
    near = figure("700", 700, "people", "c", qualifier="about", sentence="A town of about 700.")
    found = judge([about, plain, near], articles("a", "b", "c"))
    assert found.verdict == "differ"
    assert "either" not in found.why
