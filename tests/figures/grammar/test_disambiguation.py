"""Words that their neighbours make verbs, nouns, adjectives or adverbs."""

from briefing.figures import find_quantities
from briefing.figures.grammar.tagging import tag
from briefing.figures.lexicon import load


def tags_of(text: str) -> str:
    return tag(text, 0, len(text), find_quantities(text)).tags


def tag_of(text: str, word: str) -> str:
    tagged = tag(text, 0, len(text), find_quantities(text))
    return tagged.tags[tagged.words.index(word)]


def test_every_participle_that_a_name_goes_before() -> None:
    for word in load("tags")["compounding"].split():
        assert tags_of(f"the Oakham {word} mill fell") == "DPJNW", word


def test_every_heap_of_water() -> None:
    for water in load("tags")["waters"].split():
        assert tag_of(f"The {water} surge reached Tarn", "surge") == "N", water
    assert tag_of("Rents surge 9% in Tarn", "surge") == "U"


def test_every_noun_that_is_a_verb_of_limiting() -> None:
    for word in load("tags")["limiting"].split():
        assert tag_of(f"told cooks to {word} fees", word) == "V", word


def test_every_place_word_after_a_participle() -> None:
    for word in load("tags")["whereabouts"].split():
        assert tags_of(f"miners trapped {word}") == "NER", word


def test_every_verb_that_handles_what_is_counted() -> None:
    for word in load("tags")["handling"].split():
        assert tags_of(f"it {word} 45 stores") in ("KVQ", "KGQ"), word


def test_every_activity() -> None:
    for word in load("tags")["activity"].split():
        assert tag_of(f"money in {word} cuts", word) == "N", word
        assert tag_of(f"it is {word} $5 million", word) in "GV", word


def test_every_adjective_that_may_be_a_verb() -> None:
    for word in load("tags")["acting"].split():
        assert tags_of(f"they plan to {word} the hall")[3] == "V", word


def test_everything_that_happens() -> None:
    for word in load("tags")["happening"].split():
        assert tags_of(f"in the harbour {word}, he said")[3] == "N", word


def test_every_noun_before_cuts_that_are_no_verb() -> None:
    for word in load("tags")["cut_or_raised"].split():
        assert tag_of(f"a mix of {word} hikes and fees", "hikes") == "A", word


def test_every_noun_of_what_is_told() -> None:
    for word in load("tags")["told"].split():
        assert tag_of(f"read the harbour {word}, and left", word) == "N", word


def test_everything_that_is_so_in_truth() -> None:
    for word in load("tags")["in_truth"].split():
        assert tags_of(f"it was in {word} set to fall")[2:4] == "RR", word


def test_every_first_name_that_is_a_word() -> None:
    for word in load("tags")["first_name"].split():
        name = word.capitalize()
        assert tags_of(f"{name} Moor, 23, won.").startswith("PP,"), word
    assert tag_of("Will Moor win the race?", "Will") == "M"


def test_everything_that_cost_goes_before() -> None:
    for word in load("tags")["of_cost"].split():
        assert tag_of(f"the plan brings cost {word} of $9", "cost") == "N", word
    assert tag_of("the fee cost savers $9", "cost") == "L"


def test_an_activity_that_is_planned_is_a_noun() -> None:
    for word in load("tags")["planned"].split():
        assert tag_of(f"a massive omnibus spending {word} fell", "spending") == "N", word
    assert tag_of("the Moor Hall building itself fell", "building") == "N"
    assert tag_of("in the active-duty military, and", "military") == "N"


def test_every_ruling_of_every_court() -> None:
    for verb in load("tags")["ruling"].split():
        assert tag_of(f"Jury {verb} Kelm $5m", verb) == "V", verb
        assert tag_of(f"Court {verb} show that", verb) == "N", verb
    for court in load("tags")["judging"].split():
        assert tag_of(f"City {court} orders mill to pay $5m", "orders") == "V", court


def test_what_may_be_a_verb_of_change_beside_its_neighbours() -> None:
    assert tag_of("The board wants to lower costs by 9%", "lower") == "W"
    assert tag_of("Prices were expected to pick up slowly", "pick") == "W"
    assert tag_of("It takes the total easing since May to 3%", "easing") == "N"
    assert tag_of("Sales fell and operating profit rose", "operating") == "J"


def test_a_rush_that_a_name_and_a_mark_enclose() -> None:
    assert tag_of("It fell at the start of the Easter rush, when Tarn rose.", "rush") == "N"
    assert tag_of("It fell as trams rush, and Tarn rose.", "rush") == "V"
