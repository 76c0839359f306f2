"""The counted noun phrase after a number."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import phrases


@pytest.mark.parametrize(
    ("text", "unit", "span"),
    [
        ("At least 346 people died.", "people", "346 people"),
        ("Among those aged 20 to 29 the death rate rose.", "year of age", "20 to 29"),
        ("It grounded two new 737 Max jets.", "new 737 Max jet", "two new 737 Max jets"),
        ("It ordered 96 737 MAX 8 jets.", "737 MAX 8 jet", "96 737 MAX 8 jets"),
        ("One lab put the weight at 40 kg.", "lab", "One lab"),
        ("Now at 900 the gate opens.", "", "900"),
        ("It beat the 3,000 median estimate.", "", "3,000"),
        ("It missed a 70 vote target.", "vote", "70 vote"),
        ("Seven European countries signed.", "European country", "Seven European countries"),
        ("Eight cabinet ministers had resigned.", "cabinet minister", "Eight cabinet ministers"),
        ("They lost 20 of the fleet's planes.", "plane", "20 of the fleet's planes"),
        ("Around 900 Hamas operatives fled.", "Hamas operative", "900 Hamas operatives"),
        ("It left 31 dead and more.", "people", "31 dead"),
        ("The two brothers' home remains shut.", "brother", "two brothers"),
        ("The 12 sailors’ families met.", "sailors’ family", "12 sailors’ families"),
        ("Some 40 first responders came.", "first responder", "40 first responders"),
        ("Some 60 commercial fishermen live there.", "commercial fisherman", "60 commercial fishermen"),
        ("A 22-page complaint was filed.", "page", "22-page"),
        ("They cut 500 sales jobs.", "sales job", "500 sales jobs"),
        ("It runs in 14 states plus the capital.", "state", "14 states"),
        ("Six police officers left.", "police officer", "Six police officers"),
        (
            "It serves the 20 most expensive restaurants.",
            "expensive restaurant",
            "20 most expensive restaurants",
        ),
        (
            "Some 260 local, state and federal officers came.",
            "local state and federal officer",
            "260 local, state and federal officers",
        ),
        ("It fired 40 city and county clerks.", "city and county clerk", "40 city and county clerks"),
        ("The blast hurt 12, local and state officials said.", "people", "12"),
        ("One consultant told them.", "consultant", "One consultant"),
        (
            "It is one of the best wireless speakers around.",
            "good wireless speaker",
            "one of the best wireless speakers",
        ),
        ('It covers five "safe" zones.', "safe zone", 'five "safe" zones'),
        ("He owns five of the three-ton satellites.", "three-ton satellite", "five"),
        ("It hit three West African nations.", "West African nation", "three West African nations"),
        ("FOUR US PLANTS SHUT", "US PLANT", "FOUR US PLANTS"),
        ("3 KILLED AS TRAIN DERAILS", "people", "3 KILLED"),
        ("40 IT workers left.", "IT worker", "40 IT workers"),
        ("It shut four US plants.", "US plant", "four US plants"),
        ("He has five grandchildren.", "grandchild", "five grandchildren"),
        ("It took nine long years.", "year", "nine long years"),
        ("It found 200 spent rounds.", "spent round", "200 spent rounds"),
        (
            "It lost 83 outstanding absentee and provisional ballots.",
            "outstanding absentee and provisional ballot",
            "83 outstanding absentee and provisional ballots",
        ),
        ("It held one Sudanese, one Swiss.", "Sudanese", "one Sudanese"),
        ("One Swiss company left.", "Swiss company", "One Swiss company"),
        ("One woman speaking there left.", "woman", "One woman"),
        ("One member telling Roth so left.", "member", "One member"),
        (
            "One Central Texas school district closed.",
            "Central Texas school district",
            "One Central Texas school district",
        ),
        ("It is one public affairs issue.", "public affairs issue", "one public affairs issue"),
        ("Another 150 were rescued.", "people", "150"),
        ("About 139 Pakistanis fled.", "Pakistani", "139 Pakistanis"),
        ("It left one woman dead.", "woman", "one woman"),
        ("It has one independent and four vacancies.", "independent", "one independent"),
        ("It shut hundreds of other buildings.", "building", "hundreds of other buildings"),
        ("He led a three-man cell.", "man", "three-man"),
        ("A mill that employs 80 people plans to close.", "people", "80 people"),
        ("The keeper has a .924 save percentage.", "", ".924"),
        ("The side lost seven straight.", "", "seven"),
        ("There are 17 charging points.", "charging point", "17 charging points"),
        ("It helps 600 so called dreamers.", "dreamer", "600 so called dreamers"),
        ("It took seven lives.", "life", "seven lives"),
        ('It ran 147 "Children First" sites.', "site", '147 "Children First" sites'),
    ],
)
def test_counted(text: str, unit: str, span: str) -> None:
    quantity = find_quantities(text)[0]
    assert (quantity.unit, text[quantity.start : quantity.end]) == (unit, span)


def test_every_posture_before_a_noun() -> None:
    for word in load("nouns")["posture"].split():
        assert [q.unit for q in find_quantities(f"Three {word} members left.")] == [f"{word} member"], word
        assert find_quantities(f"The two {word} there left.") == [], word


@pytest.mark.parametrize("row", ["collective", "attributive", "nominal"])
def test_every_counted_word(row: str) -> None:
    for word in load("nouns")[row].split():
        if word not in ("percent", "bonds"):
            units = [quantity.unit for quantity in find_quantities(f"There were 31 {word}.")]
            harmed = word in phrases("harmed", "states")
            assert units == ["people" if harmed else singular(word)], word


def test_every_false_plural_and_stop_word_is_no_head() -> None:
    for row in ("false_plurals", "stop"):
        for word in load("nouns")[row].split():
            assert all(
                word not in quantity.unit.split() for quantity in find_quantities(f"There were 31 {word} it.")
            ), word


def test_every_compared_form() -> None:
    for word, plain in load("nouns")["compared"].items():
        assert find_quantities(f"the six {word} towns")[0].unit == f"{plain} town"


def test_no_is_a_figure_where_harm_is_counted() -> None:
    for word in load("nouns")["absence"].split():
        many = word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"
        (quantity,) = find_quantities(f"There were no reported {many}.")
        assert (quantity.value, quantity.unit) == (0, f"reported {word}")
    assert find_quantities("There were no plans and no reason.") == []


def test_who_expects_a_number_is_not_counted_by_it() -> None:
    for word in load("nouns")["outlook"].split():
        assert find_quantities(f"They sold fewer than the 60,000 {word} had expected.")[0].unit == "", word
    assert find_quantities("It polled 40 analysts.")[0].unit == "analyst"


def test_every_noun_in_ing() -> None:
    for word in load("nouns")["ing_nouns"].split():
        (found,) = find_quantities(f"It was one federal {word} they held.")
        assert found.unit == f"federal {word}", word


def test_a_number_in_words_is_no_noun() -> None:
    assert find_quantities("She spoke at ten past eleven.") == []


def test_both_before_two_sorts_counts_nothing() -> None:
    assert find_quantities("It binds both state and federal courts.") == []
    assert find_quantities("They counted both provisional and absentee ballots.") == []
