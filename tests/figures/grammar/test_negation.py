"""Words that deny what a verb says."""

import pytest

from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.tagging import tag


@pytest.mark.parametrize(
    ("sentence", "at"),
    [
        ("Rents did not rise.", 2),
        ("Rents never rose.", 1),
        ("Rents didn't rise.", 1),
        ("Rents haven’t risen.", 1),
        ("Rents cannot rise.", 1),
    ],
)
def test_denies(sentence: str, at: int) -> None:
    t = tag(sentence, 0, len(sentence), ())
    assert [denies(t, index) for index in range(3)] == [index == at for index in range(3)]
