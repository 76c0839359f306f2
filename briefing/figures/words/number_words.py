"""Small numbers in words and words of scale, as patterns: the nine of "lost six to nine"."""

from briefing.figures.lexicon import load
from briefing.figures.words.patterns import alternation


def small_numbers(low: int, high: int) -> dict[str, int]:
    """The single words for the numbers from ``low`` to ``high``, both included, and what they say."""
    return {
        word: value
        for language in load("numbers").values()
        for kind in ("units", "teens", "tens")
        for word, value in language.get(kind, {}).items()
        if low <= value <= high
    }


def spelled(low: int, high: int) -> str:
    """A group that matches the same words."""
    return alternation(small_numbers(low, high))


# a group that matches "thousand" and the like
SCALE = alternation(word for language in load("numbers").values() for word in language.get("scales", ()))
