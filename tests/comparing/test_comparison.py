"""From articles to a Comparison, the whole way."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing import compare
from briefing.model import Article, Comparison
from briefing.report import FORMATS, OF_SENTENCES, Format, render

DRY = "The mill at Harrow burned for two hours. The fire left 41 sheds in ruins, the mayor said."


def test_two_articles_of_one_outlet_are_told_apart_in_the_reason() -> None:
    articles = [
        Article("a", "Fire at Harrow", "Harbour Wire", DRY),
        Article("b", "Fire at Harrow mill", "Harbour Wire", DRY.replace("41", "46")),
    ]
    measure = next(m for m in compare(articles).measures if "41 sheds" in [f.text for f in m.figures])
    assert measure.verdict == "differ"
    assert measure.why.startswith("Harbour Wire says “41 sheds”, but Harbour Wire (2) says “46 sheds”")


def test_a_reason_says_which_number_the_arithmetic_bears_out() -> None:
    text = "Harrow results. Net profit fell {} to €{} million from €702 million, Harrow said."
    articles = [
        Article("a", "Harrow results", "Harbour Wire", text.format("12%", 618)),
        Article("b", "Harrow results", "East Ledger", text.format("12%", 681)),
    ]
    measure = next(m for m in compare(articles).measures if "€681 million" in [f.text for f in m.figures])
    assert measure.verdict == "differ"
    assert "“€618 million” fits €702m → €618m = −12% ≈ −12%; “€681 million” does not" in measure.why


@pytest.fixture(scope="module")
def whole() -> Comparison:
    text = f"{DRY} “We lost all our hay in a single night,” said Ida Roth, a farmer."
    return compare([Article(id_, "Fire at Harrow", id_, text) for id_ in ("a", "b")])


def test_figures_are_compared_without_sentences(whole: Comparison) -> None:
    assert whole.passages
    assert whole.quoted
    assert compare(whole.articles, sentences=False) == replace(whole, passages=(), quoted=())


@pytest.mark.parametrize("format_", FORMATS)
def test_formats_that_show_no_sentences_do_without(format_: Format, whole: Comparison) -> None:
    same = render(whole, format_) == render(compare(whole.articles, sentences=False), format_)
    assert same == (format_ not in OF_SENTENCES)


def test_degrees_without_a_scale_stand_in_that_of_others(article: Any) -> None:
    said = ["reached 102 degrees", "reached 102 degrees at noon", "reached 39C"]
    texts = [f"Heat\n\nTemperatures in Lund {words} on Monday." for words in said]
    (measure,) = compare([article(str(at), text=text) for at, text in enumerate(texts)]).measures
    assert (measure.verdict, measure.unit) == ("agree", "°C")


def test_a_row_on_two_bases_states_neither() -> None:
    told = {"a": "Exports rose 5.4% in May in dollar terms.", "b": "Exports rose 6.2% in May in yuan terms."}
    (row,) = compare([Article(id_, "", id_.upper(), text) for id_, text in told.items()]).measures
    assert (row.cause, row.basis) == ("basis", "")
