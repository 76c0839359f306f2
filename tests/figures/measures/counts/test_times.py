"""How often a thing was done. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "The raiders sang before exchanging shots at least twice with the guards.",
        ["Times raiders exchanged shots with the guards"],
    ),
    ("Moor ran for office three times.", ["Times Moor ran for office"]),
    ("Cooks called the city's 311 system twice.", ["Times cooks called the city's 311 system"]),
    ("He fled, exchanging shots at least twice with the guards.", ["Times exchanged shots with the guards"]),
    ("He was jailed for stabbing his neighbour 11 times.", ["Times stabbed his neighbour"]),
    ("Three times she asked for help.", ["Times she asked"]),
    ("The guards visited the mill twice.", ["Times guards visited the mill"]),
    # which time it is
    ("Moor lowered its target for the year for the fourth time.", ["Times Moor lowered its target"]),
    ("The bank put up borrowing costs for the third time.", ["Times bank put up borrowing costs"]),
    ("It is the fourth time that Moor has swung the axe.", ["Times Moor has swung the axe"]),
    ("It is the sixth time she has refused the fee.", ["Times she has refused the fee"]),
    ("For the third time, Tarn reported its biggest loss.", ["Times Tarn reported its biggest loss"]),
    ("The mayor won for just the third time.", ["Times mayor won"]),
    ("It was the third time the mayor was recalled.", ["Times the mayor was recalled"]),
    ("Their food aid was cut for the third time.", ["Times food aid was cut"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
