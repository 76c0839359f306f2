"""Sentences that two articles share, and those that stand alone."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.comparing.passages import passages
from briefing.comparing.quoting.quotes import quoted
from briefing.figures import extract
from briefing.model import Article

TOLD = "Firefighters pulled eleven hikers from the flooded canyon near Arlen on Tuesday night."
RETOLD = (
    "On Tuesday night, firefighters rescued eleven hikers from a flooded canyon close to Arlen, police said."
)
OTHER = "The regional parliament postponed its vote on the railway budget until autumn."


def shared(article: Any, *texts: Any) -> Any:
    articles = [article(chr(97 + n), text=text) for n, text in enumerate(texts)]
    found = {each.id: extract(each) for each in articles}
    return passages(articles, found, quoted(articles)), articles


def test_a_retold_sentence_is_shared_both_ways(article: Any) -> None:
    found, articles = shared(article, f"{TOLD} {OTHER}", RETOLD)
    told, other, retold = found
    assert told.also_in == ("b",) and retold.also_in == ("a",)
    assert other.also_in == ()
    assert articles[1].text[told.matches[0][1] : told.matches[0][2]] == RETOLD


def test_a_long_sentence_holds_a_short_one(article: Any) -> None:
    found, _ = shared(article, "Eleven hikers were pulled from the flooded canyon near Arlen.", RETOLD)
    assert found[0].also_in == ("b",)


def test_a_toll_that_has_grown_is_not_the_same_sentence(article: Any) -> None:
    early = "At least four people are dead after an island ferry capsized off Kelm in a gale."
    later = "At least 12 people are dead after an island ferry capsized off Kelm in a gale."
    found, _ = shared(article, early, later)
    assert [each.also_in for each in found] == [(), ()]
    found, _ = shared(article, early, early.replace("four", "5"))
    assert [each.also_in for each in found] == [("b",), ("a",)]


def test_a_number_beside_the_one_that_both_say_is_no_other_number_of_it(article: Any) -> None:
    both = "Twelve people were killed in Kelm and four in Tarn as the storm struck on Monday, police said."
    one = "Twelve people were killed in Kelm as the storm struck on Monday, police said, and power failed."
    found, _ = shared(article, both, one)
    assert [each.also_in for each in found] == [("b",), ("a",)]


def test_one_match_an_article(article: Any) -> None:
    found, _ = shared(article, TOLD, f"{RETOLD} {TOLD}")
    assert len(found[0].matches) == 1
    assert found[0].matches[0][0] == "b"


def test_sentences_about_other_things_are_lone(article: Any) -> None:
    found, _ = shared(article, TOLD, OTHER)
    assert all(passage.matches == () for passage in found)


def test_page_furniture_is_no_passage(article: Any) -> None:
    assert shared(article, "Read more", "Read more")[0] == ()
    byline = "Deputy Harbour Master Ingrid Solberg"
    assert shared(article, byline, f"— {byline}")[0] == ()


def test_a_figure_that_the_other_lacks_speaks_against(article: Any) -> None:
    told = "The harbour fire burned {} warehouses and {} cranes on the northern quay before dawn."
    again = (
        "Before dawn, a blaze in the docks destroyed {} warehouses on the northern quay and also {} cranes."
    )
    assert shared(article, told.format(14, 3), again.format(14, 3))[0][0].also_in == ("b",)
    assert shared(article, told.format(14, 3), again.format(41, 9))[0][0].also_in == ()


def test_a_rounded_figure_is_the_same_figure(article: Any) -> None:
    found, _ = shared(
        article,
        "Ferry bookings from Lindholm rose 28.6% over the spring season, operators said.",
        "Operators of ferries said spring season bookings from Lindholm had risen almost 29%.",
    )
    assert found[0].also_in == ("b",)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Divers found planks of the ferry Calder.",
            "On Monday, a harbour official told reporters that the planks which divers found were not of the"
            " ferry Calder.",
        ),
        (
            "“Our prayers go out to the families of the wardens lost on the ridge,” said Marta Ilves.",
            "“Yesterday, while they guarded our forest, nineteen wardens were lost on the ridge; we mourn"
            " with their families,” Jonas Brandt said.",
        ),
    ],
    ids=["denied", "another speaker"],
)
def test_what_only_sounds_alike_is_lone(article: Any, one: str, two: str) -> None:
    assert shared(article, f"{one} {OTHER}", two)[0][0].also_in == ()


def test_what_both_deny_is_shared_and_so_is_what_one_adds(article: Any) -> None:
    denied = "No distress call was received from the ferry Calder, the coast guard said."
    again = "The coast guard said it had not received a distress call from the ferry Calder."
    assert shared(article, denied, again)[0][0].also_in == ("b",)
    more = denied.replace("said", "said, but it did not say who listened")
    assert shared(article, denied, more)[0][0].also_in == ("b",)


def test_words_put_into_two_mouths_are_one_passage(article: Any) -> None:
    words = "“Nobody who saw the ferry turn in that wind will forget the sound of it,” {} said."
    found, _ = shared(article, words.format("Marta Ilves"), words.format("Jonas Brandt"))
    assert found[0].also_in == ("b",)


def test_the_same_names_say_nothing_the_same(article: Any) -> None:
    found, _ = shared(
        article,
        "Deputy Mayor Ingrid Solberg of Port Ashby, North Carrick, praised the volunteers.",
        "The tramway reopens by Christmas, said Ingrid Solberg, Deputy Mayor of Port Ashby, North Carrick.",
    )
    assert found[0].also_in == ()


def test_what_an_article_says_twice_is_one_passage(article: Any) -> None:
    found, _ = shared(article, f"{TOLD}\n\n{OTHER}\n\n{TOLD}", RETOLD)
    assert [passage.article for passage in found] == ["a", "a", "b"]


WORDS = ["Canyon", "flooded", "rescue", "the", "27", "hikers", "Arlen", "night", "3.5%", "of", "police"]
texts = st.lists(st.sampled_from([*WORDS, "said.", "\n\n"]), max_size=60).map(" ".join)


@settings(max_examples=30, deadline=None)
@given(st.lists(texts, min_size=1, max_size=3))
def test_matches_are_passages_and_the_order_of_articles_does_not_matter(given_texts: list[str]) -> None:
    articles = [Article(chr(97 + n), "", "", text) for n, text in enumerate(given_texts)]
    found = passages(articles, {})
    spans = {(p.article, p.start, p.end) for p in found}
    turned = passages(articles[::-1], {})
    for passage in found:
        assert set(passage.matches) <= spans
        assert passage.article not in passage.also_in and len(set(passage.also_in)) == len(passage.also_in)
    assert {(p.article, p.start, set(p.also_in) != set()) for p in found} == {
        (p.article, p.start, set(p.also_in) != set()) for p in turned
    }
