"""Small numbers and scales in words."""

import re

from briefing.figures.words.number_words import SCALE, small_numbers, spelled


def test_small_numbers() -> None:
    assert small_numbers(9, 12) == {"nine": 9, "ten": 10, "eleven": 11, "twelve": 12}


def test_spelled() -> None:
    assert re.fullmatch(spelled(1, 12), "twelve")
    assert not re.fullmatch(spelled(1, 12), "thirteen")


def test_scale() -> None:
    assert re.fullmatch(SCALE, "million")
    assert not re.fullmatch(SCALE, "dozen")
