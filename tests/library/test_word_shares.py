"""The list of how rare words are says of a frequency in what share of texts a word stands."""

import math
import tomllib

import pytest

from tests.library.word_shares import shares, table


def test_a_frequency_becomes_a_share_of_texts() -> None:
    found = shares([("harbour", 1_000), ("harbours", 1_000), ("the", 5_000), ("zebra", 1), ("it", 1_000_000)])
    assert found.keys() == {"harbour"}  # common words are left out, and rare ones
    assert found["harbour"] == pytest.approx(1 - math.exp(-350 * 2_000 / 1_007_001))


def test_the_table_holds_every_word_near_its_share() -> None:
    found = {"harbour": 0.4, "ferry": 0.05, "quay": 0.052}
    listed = tomllib.loads(table(found, "a test"))
    told = {word: float(share) for share, words in listed.items() for word in words.split()}
    assert told.keys() == found.keys()
    assert all(abs(math.log(told[word] / share)) <= math.log(1.2) / 2 + 1e-3 for word, share in found.items())
