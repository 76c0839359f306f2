"""Wholes told of by one of them or by their strength. Each row: a sentence, and its measures."""

import pytest

from briefing.figures import extract

CASES = [
    ("The 24-strong team left on Monday.", ["People in team"]),
    ("Dr Moor, who led the 24-strong team, said so.", ["People in team"]),
    ("A 40-strong fleet left.", ["Size of fleet"]),
    ("Sales were strong.", []),
    ("Her barn is one of nearly 2,900 that no longer stand.", ["Barns that no longer stand"]),
    ("His shop is one of 40 that closed.", ["Shops that closed"]),
    ("His shop is one of the 400 that closed.", ["Shops that closed"]),
    ("His shop is one of 40.", ["Shops"]),
    ("The fire is one of 131 burning in the hills, the council said.", ["Fires"]),
    ("His shop is one of 40 shops that closed.", ["Shops that closed"] * 2),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
