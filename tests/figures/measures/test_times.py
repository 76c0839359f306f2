"""How often a thing was done. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Cooks called the city's 311 system twice.", ["Times cooks called the city's 311 system"]),
    ("He fled, exchanging shots at least twice with the guards.", ["Times exchanging shots"]),
    ("The guards visited the mill twice.", ["Times guards visited the mill"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
