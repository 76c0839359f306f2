"""Steps over words of some tags, which stop at a word of another tag, at the floor or at the end."""

import pytest

from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged, tag
from briefing.figures.grammar.walking import back_over, each_of, last_of, on_over, run_start
from briefing.figures.quantities.finding import find_quantities

TEXT = "to a very small mill"


@pytest.fixture
def small_mill() -> Tagged:
    t = tag(TEXT, 0, len(TEXT), find_quantities(TEXT))
    assert t.tags == "tDRJN"
    return t


def test_back_over(small_mill: Tagged) -> None:
    assert back_over(small_mill, 3, "DRJ") == 0
    assert back_over(small_mill, 3, "RJ") == 1
    assert back_over(small_mill, 3, "DRJ", 2) == 2
    assert back_over(small_mill, 4, "DRJ") == 4


def test_run_start(small_mill: Tagged) -> None:
    assert run_start(small_mill, 4, "DRJ") == 1
    assert run_start(small_mill, 4, "DRJt") == 0
    assert run_start(small_mill, 4, "DRJ", 3) == 3
    assert run_start(small_mill, 4, "N") == 4


def test_on_over(small_mill: Tagged) -> None:
    assert on_over(small_mill, 1, "DRJ") == 4
    assert on_over(small_mill, 1, "DRJN") == 5
    assert on_over(small_mill, 9, "DRJN") == 9


def test_each_of(small_mill: Tagged) -> None:
    assert [*each_of(small_mill.lower, frozenset(("a", "mill", "barn")))] == [1, 4]
    assert [*each_of(small_mill.lower[2:], frozenset(("a", "mill")), 2)] == [4]
    assert [*each_of([], frozenset(("mill",)))] == []


def test_last_of(small_mill: Tagged) -> None:
    words = {small_mill.lower[1], small_mill.lower[3]}
    assert last_of(small_mill, 5, words, 9) == 3
    assert last_of(small_mill, 3, words, 9) == 1
    assert last_of(small_mill, 3, words, 2) == -1


def test_no_verb_has_no_subject(small_mill: Tagged) -> None:
    assert subject(small_mill, -1) is None
