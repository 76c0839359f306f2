"""Every row of the words that decide between readings."""

import pytest

from briefing.figures import extract, find_quantities
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import phrases


def first(text: str) -> Quantity:
    found = find_quantities(text)
    assert found, text
    return found[0]


def test_half() -> None:
    for word in phrases("half", "units"):
        assert first(f"It took half a {word} there.").value == (50 if word == "century" else 0.5), word
    for word in phrases("half", "measures"):
        assert first(f"It was a {word} and a half.").value == 1.5, word
    for word in phrases("half", "compounds"):
        assert find_quantities(f"It was half-{word} there.") == [], word
    for word in phrases("half", "parts_before"):
        assert find_quantities(f"It came {word} half of it.") == [], word
    for word in phrases("half", "quantified"):
        assert first(f"It was {word} half there.").value == 0.5, word
    for word in phrases("half", "of"):
        assert first(f"It was half {word} it.").value == 0.5, word
    for word in phrases("half", "as"):
        assert first(f"It was half as {word} there.").unit == "x", word
    for word in phrases("half", "cutting"):
        assert first(f"They {word} the budget in half.").value == 0.5, word
    for word in phrases("half", "cuttable"):
        assert first(f"They cut the {word} in half.").value == 0.5, word
        assert find_quantities(f"They cut the {word} in half of it.") == [], word
    assert find_quantities("They cut the cake in half.") == []


def test_fraction() -> None:
    for word in phrases("fraction", "quantified"):
        assert first(f"It went {word} a fifth of it.").value == 0.2, word
    for word in phrases("fraction", "after"):
        assert first(f"It fell by a fifth {word} it.").value == 0.2, word


def test_multiple() -> None:
    for word in phrases("multiple", "compares"):
        assert first(f"It is ten times {word} many.").unit == "x", word
    for word in phrases("multiple", "not_as"):
        assert all(q.unit != "x" for q in find_quantities(f"They scored twice as {word} end came.")), word
    for word in phrases("multiple", "of"):
        assert first(f"It will be double {word} it.").value == 2, word
    for word in phrases("multiple", "verbs"):
        assert first(f"It came {word} double.").value == 2, word
    for word in phrases("multiple", "bare"):
        assert find_quantities(f"A {word} murder.") == [], word


def test_tally() -> None:
    for word in phrases("tally", "several"):
        assert first(f"They saw {word} hundred geese.").value == (200, 1000), word
    for word in phrases("tally", "couple"):
        assert first(f"They saw {word} hundred geese.").value == 200, word
    for word in phrases("tally", "marks"):
        assert find_quantities(f"She saw {word} scores of it.") == [], word


def test_series() -> None:
    for word in phrases("series", "run"):
        assert first(f"the fifth {word} month").unit == "month", word
    for word in phrases("series", "run_after"):
        assert first(f"the fifth month {word} of it").unit == "month", word
    for word in phrases("series", "ranked"):
        assert first(f"It {word} fifth there.").form == "ordinal", word


def test_share() -> None:
    for word in phrases("share", "per"):
        assert first(f"Two {word} five agreed.").value == 0.4, word
    for word in phrases("share", "times"):
        assert all(q.form != "fraction" for q in find_quantities(f"They won two in five {word}s.")), word


def test_range() -> None:
    for word in phrases("range", "spanning"):
        assert first(f"It {word} from 5% to 8% of it.").value == (5, 8), word
    for word in phrases("range", "two_sided"):
        assert first(f"It was {word} 45 percent to 49 percent.").value == 45, word
    for word in phrases("range", "softeners"):
        assert first(f"From 5 to {word} 8 geese.").value == (5, 8), word
    for word in phrases("range", "moving"):
        assert len(find_quantities(f"The duty {word} from 10% to 25% in May.")) == 2, word


@pytest.mark.parametrize("row", ["votes", "voted"])
def test_votes(row: str) -> None:
    for word in phrases("contest", row):
        assert {quantity.unit for quantity in find_quantities(f"A {word}, 68-32, came.")} <= {
            "vote",
            "seat",
        }, word
        assert len(find_quantities(f"A {word}, 68-32, came.")) == 2, word


def test_seats_and_scores() -> None:
    for word in phrases("contest", "seats"):
        assert first(f"The senate has a 53-47 {word} there.").unit == "seat", word
    for row in ("scores", "sports"):
        for word in phrases("contest", row):
            assert find_quantities(f"A {word}, 1-2, came.") == [], word


def test_polls_and_houses() -> None:
    for word in phrases("contest", "leading"):
        assert first(f"A poll: Ode {word} Moss 53-46 there.").unit == "%", word
    for word in phrases("contest", "polled"):
        assert first(f"Ode leads Moss 53-46 in the {word} there.").unit == "%", word
    for word in phrases("contest", "bodies"):
        assert all(q.unit != "%" for q in find_quantities(f"A poll: a {word} is ahead 53-46.")), word
    for word in phrases("contest", "houses"):
        assert first(f"It has a {word}; that put the margin at 53-47.").unit == "seat", word
    for word in phrases("contest", "counted"):
        assert [q.form for q in find_quantities(f"It got 31 out of 57 {word}.")] == ["cardinal"] * 2, word


def test_shots_from_a_line_on_the_court() -> None:
    for word in phrases("contest", "court"):
        assert find_quantities(f"She hit a three-point {word} there.") == [], word
    assert first("They held a three-point lead.").value == 3


def test_money() -> None:
    for word in phrases("money", "pounds_near"):
        gap = "" if word == "£" else " "
        assert first(f"They {word}{gap}25 pounds there.").unit == "GBP", word
    for word in phrases("money", "pounds_of"):
        assert first(f"It had 2 million pounds of {word} there.").unit == "GBP", word


def test_metres() -> None:
    for word in phrases("metres", "after"):
        assert first(f"It is 3.2m {word} cats.").value == 3.2, word


def test_sums_in_millions() -> None:
    for word in phrases("millions", "sums"):
        assert first(f"It is a 3.2m {word} there.").value == 3_200_000, word
    assert first("It broke the 6.4m record set in May.").unit == "m"


def test_hedges_that_are_places_or_times() -> None:
    for word in phrases("hedge", "spatial"):
        assert first(f"It is {word} a 45-acre park.").qualifier == "none", word
    for word in phrases("hedge", "lasting"):
        assert first(f"They built it {word} three years, they say.").qualifier == "none", word
    for word in phrases("hedge", "lasting_before"):
        assert first(f"They built it {word} over three years, they say.").qualifier == "over", word


def test_ellipsis() -> None:
    for word in phrases("ellipsis", "before"):
        assert find_quantities(f"435 homes by sale {word} 187 by tender")[1].unit == "home", word
    for word in phrases("ellipsis", "after"):
        assert find_quantities(f"435 homes by sale and 187 {word} it")[1].unit == "home", word
    for word in phrases("ellipsis", "aside"):
        assert find_quantities(f"He needs 260 votes but {word} 187 have come.")[1].unit == "vote", word
    for word in phrases("ellipsis", "marks"):
        assert find_quantities(f"It drew 435 geese against a {word} of 750.")[1].unit == "goose", word
    for word in phrases("ellipsis", "level"):
        assert find_quantities(f"It lost 16.5 points {word} 742.75.")[1].unit == "point", word
    for word in phrases("ellipsis", "contrast"):
        assert first(f"They had 345 here {word} 123 geese there.").unit == "goose", word


def test_harmed() -> None:
    for word in phrases("harmed", "states"):
        assert first(f"It left 31 {word}, it seems.").unit == "people", word
    for word in phrases("harmed", "predicates"):
        assert first(f"Some 31 have {word} there.").unit == "people", word
    for word in phrases("harmed", "auxiliaries"):
        assert first(f"Some 31 {word} injured there.").unit == "people", word
    for word in phrases("harmed", "before"):
        assert first(f"The blast {word} 31 there.").unit == "people", word
    for word in phrases("harmed", "animals"):
        many = word if word in ("fish", "sheep", "cattle") else word + "s"
        assert find_quantities(f"The fire hit a barn with 31 {many}, killing 4.")[1].unit == word, word


def test_half_century() -> None:
    found = first("It began a half-century ago.")
    assert (found.value, found.unit) == (50, "year")
    for word in phrases("half", "feats"):
        assert find_quantities(f"She {word} a half-century before lunch.") == [], word


def test_a_part_compared() -> None:
    for word in phrases("fraction", "compared"):
        assert first(f"Maize is a third {word} than wheat.").form == "fraction", word


def test_a_quarter_of_those_before() -> None:
    for word in phrases("fraction", "told"):
        assert first(f"They came, and a quarter {word} so.").value == 0.25, word
    assert find_quantities("They came and a fourth did not.") == []


def test_odds() -> None:
    for word in phrases("odds", "betting"):
        assert first(f"The {word} stood at 7-2 there.").value == 3.5, word
    assert find_quantities("United won 7-2 there.") == []


def test_near_a_temperature() -> None:
    for word in phrases("temperature", "near"):
        assert first(f"The {word} of 98F came early.").unit == "°F", word
    assert [q.unit for q in find_quantities("The fund filed its 13F.")] != ["°F"]


def test_done_to_the_same() -> None:
    for word in phrases("ellipsis", "done"):
        assert find_quantities(f"They owned 40 mills and {word} 12.")[1].unit == "mill", word


def test_people_uncounted_by_a_noun() -> None:
    for word in phrases("people", "groups"):
        assert first(f"It drew a {word} of 4,312.").unit == "people", word
    for word in phrases("people", "strong"):
        assert first(f"A 31-strong rescue {word} came.").unit == "people", word
    assert first("A 31-strong fleet came.").unit == ""
    for word in phrases("people", "before"):
        assert first(f"The mills {word} about 4,312.").unit == "people", word


def test_rising_up_to() -> None:
    for word in phrases("hedge", "rising"):
        assert first(f"The wage {word} up to £11.20 in May.").qualifier == "none", word


def test_results_are_scores() -> None:
    for word in phrases("contest", "results"):
        assert find_quantities(f"It was a 2-1 {word} there.") == [], word


def test_results() -> None:
    for word in phrases("results", "months"):
        assert find_quantities(f"The {word}-month loss grew.") == [], word
    for word in phrases("results", "kinds"):
        assert find_quantities(f"Nine-month {word} profit grew.") == [], word
    for word in phrases("results", "results"):
        assert find_quantities(f"Six-month {word} grew.") == [], word
    assert first("They fear a six-month loss of pay.").unit == "month"
    assert first("They want a six-month truce.").unit == "month"


def test_people_led_away() -> None:
    for word in phrases("people", "led"):
        assert first(f"It sent 40 {word} there.").unit == "people", word
    for word in phrases("people", "led_into"):
        assert first(f"It took 40 to the {word} there.").unit == "people", word
    for word in phrases("people", "leading"):
        assert find_quantities(f"Two buses hit it. 40 were {word} to hospital.")[1].unit == "people", word


def test_products_of_a_country() -> None:
    for phrase in phrases("product", "named"):
        figure = extract(f"It planned a deficit at 3% of {phrase}.")[0]
        assert (figure.measure, figure.kind) == ("Deficit", "level"), phrase
    for word in phrases("product", "borne"):
        assert extract(f"State {word} is 98% of output.")[0].measure == f"State {word}", word
    assert extract("Steel is 5% of output.")[0].measure == "Share of output"
