"""Numbers of the page around an article stay silent."""

from briefing.figures import find_quantities
from briefing.figures.lexicon import load


def test_every_word_of_the_page() -> None:
    for word in load("lookalikes")["furniture"].split():
        assert find_quantities(f"37 {word}s\n") == [], word
