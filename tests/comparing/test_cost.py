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
    calls(piece, 100)  # what is loaded once
    few, many = calls(piece, 350), calls(piece, 1400)
    assert many < 4.3 * few  # four times as many figures
