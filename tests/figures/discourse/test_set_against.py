"""Figures that leave out the noun of the one before. Each row: a sentence, and its figures' measures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "So far 36 states have adopted the plan and 14 have not.",
        ["States that adopted the plan", "States that have not adopted the plan"],
    ),
    ("Some 40 cooks work nights and 30 do not.", ["Cooks who work nights", "Cooks who do not work nights"]),
    (
        "Some 36 towns signed the pact, but 14 did not.",
        ["Towns that signed the pact", "Towns that did not"],
    ),
    ("About 40 boats were mended and 12 were not.", ["Boats mended", "Boats not mended"]),
    ("The Tories hold 52 seats to the Whigs' 51.", ["Seats held by Tories", "Seats held by Whigs"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
