"""Sentences that two articles share, and those that stand alone."""

from typing import Any

from briefing.comparing.passages import passages

TOLD = "Firefighters pulled eleven hikers from the flooded canyon near Arlen on Tuesday night."
RETOLD = (
    "On Tuesday night, firefighters rescued eleven hikers from a flooded canyon close to Arlen, police said."
)
OTHER = "The regional parliament postponed its vote on the railway budget until autumn."


def shared(article: Any, *texts: Any) -> Any:
    articles = [article(chr(97 + n), text=text) for n, text in enumerate(texts)]
    return passages(articles), articles


def test_a_retold_sentence_is_shared_both_ways(article: Any) -> None:
    found, articles = shared(article, f"{TOLD} {OTHER}", RETOLD)
    told, other, retold = found
    assert told.also_in == ("b",) and retold.also_in == ("a",)
    assert other.also_in == ()
    assert articles[1].text[told.matches[0][1] : told.matches[0][2]] == RETOLD


def test_a_long_sentence_holds_a_short_one(article: Any) -> None:
    found, _ = shared(article, "Eleven hikers were pulled from the flooded canyon near Arlen.", RETOLD)
    assert found[0].also_in == ("b",)


def test_one_match_an_article(article: Any) -> None:
    found, _ = shared(article, TOLD, f"{RETOLD} {TOLD}")
    assert len(found[0].matches) == 1
    assert found[0].matches[0][0] == "b"


def test_sentences_about_other_things_are_lone(article: Any) -> None:
    found, _ = shared(article, TOLD, OTHER)
    assert all(passage.matches == () for passage in found)


def test_page_furniture_is_no_passage(article: Any) -> None:
    assert shared(article, "Read more", "Read more")[0] == ()
