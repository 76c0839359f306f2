"""Grouping as a pure function, and over the sample stories."""

import random
from math import isclose
from pathlib import Path

import pytest

from briefing.library import grouping
from briefing.library.grouping import Candidate, Vector
from briefing.library.stories import label_of
from tests.benchmarks.grouping import b_cubed, labelled, ordered, score
from tests.library.texts import BUDGET, FERRY, QUAKE

SAMPLES = Path(__file__).parents[2] / "articles"


def vector(event: tuple[str, str], more: str = "") -> Vector:
    title, text = event
    return grouping.weigh(grouping.terms(title, f"{text} {more}"), 1, lambda _: 1)


def test_sample_stories_thrown_together() -> None:
    for seed in range(2):
        result = score(ordered(list(labelled([SAMPLES])), seed))
        assert result.precision >= 0.95
        assert result.recall >= 0.85


def test_b_cubed() -> None:
    assert b_cubed("aabb", "xxyy") == (1, 1)
    assert b_cubed("aabb", "xxxx") == (0.5, 1)
    assert b_cubed("aabb", "wxyz") == (1, 0.5)
    assert b_cubed("aab", "xyy") == pytest.approx((2 / 3, 2 / 3))


def test_vectors_have_length_one_and_are_bounded() -> None:
    long = vector(FERRY, " ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(400)))
    assert isclose(grouping.similarity(long, long), 1)
    assert len(long) == grouping.LENGTH


def test_alike_and_unlike() -> None:
    assert grouping.similarity(vector(FERRY), vector(FERRY, "Divers went down.")) > 0.8
    assert grouping.similarity(vector(FERRY), vector(BUDGET)) < 0.1


def test_packing() -> None:
    once = grouping.unpacked(grouping.packed(vector(QUAKE)))
    assert list(once) == list(vector(QUAKE))
    assert all(isclose(once[term], weight, rel_tol=1e-6) for term, weight in vector(QUAKE).items())


def test_choice() -> None:
    ferry, budget = Candidate(1, [vector(FERRY)]), Candidate(2, [vector(BUDGET)])
    assert grouping.choose(vector(FERRY, "Again."), [budget, ferry]) == 1
    assert grouping.choose(vector(QUAKE), [budget, ferry]) is None
    assert grouping.choose(vector(FERRY), []) is None


def test_the_same_words_years_apart_are_another_story() -> None:
    assert grouping.choose(vector(FERRY), [Candidate(1, [vector(FERRY)], gap=30.0)]) is None


def test_a_story_of_articles_much_alike_asks_for_more() -> None:
    half = (FERRY[0], " ".join(FERRY[1].split()[:12]) + " " + " ".join(BUDGET[1].split()[:30]))
    lone, close = [vector(FERRY)], [vector(FERRY, f"Number {n}.") for n in range(6)]
    assert grouping.cohesion(close) > 0.8 > grouping.cohesion(lone) == 0
    assert grouping.choose(vector(half), [Candidate(1, lone)]) == 1
    assert grouping.choose(vector(half), [Candidate(1, close)]) is None


@pytest.mark.parametrize(
    "text", ["", "…", "1 2 3", "the and of", "\ud800", "字" * 50, "ا" * 50, "a" * 100_000]
)
def test_any_text_has_terms(text: str) -> None:
    counts = grouping.terms(text, text)
    assert grouping.similarity(one := grouping.weigh(counts, 1, lambda _: 1), one) <= 1.000001


def test_scripts_without_spaces() -> None:
    one, other = (
        grouping.weigh(grouping.terms("", text), 1, lambda _: 1)
        for text in ("渡轮倾覆十二人死亡", "昨天渡轮倾覆")
    )
    assert grouping.similarity(one, other) > 0.2


def test_the_order_of_alike_stories_does_not_matter() -> None:
    candidates = [Candidate(n, [vector(event)]) for n, event in enumerate((FERRY, BUDGET, QUAKE))]
    random.Random(1).shuffle(candidates)
    assert grouping.choose(vector(QUAKE, "More."), candidates) == 2


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("BREAKING: Ferry sinks", "Ferry sinks"),
        ("OPINION: UPDATE 2 - Ferry sinks", "Ferry sinks"),
        ("Ferry sinks – live updates", "Ferry sinks"),
        ("Ferry sinks (+video)", "Ferry sinks"),
        ("Live:", "Live:"),
        ("Alive and well", "Alive and well"),
    ],
)
def test_labels(title: str, label: str) -> None:
    assert label_of([title], [vector(FERRY)]) == label
