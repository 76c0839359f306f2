"""Verbs that are not of what is counted. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Lessons at the town's 27 schools will resume on Monday.", ["Schools of town"]),
    # inside another phrase
    ("It was agreed at a dinner of the two guilds to end the feud.", ["Guilds"]),
    ("She is one of nine patients to be treated in Tarn.", ["Patients", "Patients treated"]),
    ("A book told of her travels with the nine nuns.", ["Nuns"]),
    ("The storm ended with eight detained.", ["People detained"]),
    ("Storm In Tarn Ends With 2 Dead", ["People dead"]),
    # whose friends and names are spoken of
    ("The widows of 12 sailors were told on Monday.", ["Sailors"]),
    ("Police have learned the names of the two burglars.", ["Burglars"]),
    ("Ada is the oldest of the port's nine cranes.", ["Cranes of port"]),
    # "there"
    ("The harbourmaster told the Alder Mail that there appeared to be nine divers.", ["Divers"]),
    ("There have been nine barges sunk there.", ["Barges sunk"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
