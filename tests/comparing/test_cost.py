"""Comparing costs what it compares: lists of numbers that pretend to be a sentence included."""

import sys
from types import FrameType

import pytest

from briefing.comparing import compare
from briefing.model import Article


def calls(piece: str, size: int) -> int:
    """How many calls it takes to compare two articles of one sentence each."""
    text = (piece * size)[:size]
    articles = [Article(str(number), f"Report {number}", f"Outlet {number}", text) for number in range(2)]
    made = 0

    def count(frame: FrameType, event: str, arg: object) -> None:  # noqa: ARG001
        nonlocal made
        made += 1

    sys.setprofile(count)
    try:
        compare(articles)
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("piece", ["7 8 6 9 5 ", "5% 6% 7% ", "5, 6 and 7 dead, "])
def test_a_long_list_of_numbers_costs_by_its_length(piece: str) -> None:
    calls(piece, 350), calls(piece, 1400)  # what is loaded, and remembered, once
    few, many = calls(piece, 350), calls(piece, 1400)
    assert many < 4.3 * few  # four times as many figures


def test_the_numbers_of_a_long_list_stand_alone() -> None:
    listed = "The draw: " + ", ".join(f"{number} points" for number in range(101, 181)) + "."
    articles = [Article(str(number), f"Report {number}", f"Outlet {number}", listed) for number in range(2)]
    comparison = compare(articles)
    assert len(list(comparison.figures())) == 160
    assert {measure.verdict for measure in comparison.measures} == {"single"}


def test_as_many_figures_in_a_sentence_as_prose_holds_are_compared() -> None:
    told = "The draw: " + ", ".join(f"{number} points" for number in range(101, 131)) + "."
    articles = [Article(str(number), f"Report {number}", f"Outlet {number}", told) for number in range(2)]
    assert "agree" in {measure.verdict for measure in compare(articles).measures}
