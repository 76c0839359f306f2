"""Both ends of lengths of time. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Alder was killed three days after the vote.", ["How long after the vote Alder was killed"]),
    ("Two hours after the vote, the mill closed.", ["How long after the vote the mill closed"]),
    ("Moor left town on Monday, nine days after the vote.", ["How long after the vote Moor left town"]),
    (
        "They saw a text sent nine minutes after the fire began.",
        ["How long after the fire began a text was sent"],
    ),
    ("Moor resigned two days after his arrest.", ["How long after arrest Moor resigned"]),
    ("He was canonized two years after his death.", ["How long after death"]),
    ("But nine minutes after we got home, the raids began.", ["How long after we got home the raids began"]),
    (
        "The plane sank 45 minutes before it was due to land.",
        ["How long before it was due to land the plane sank"],
    ),
    (
        "The finale came nine minutes after the show was over.",
        ["How long after the show was over the finale came"],
    ),
    (
        "She was freed two weeks after she was jailed and 13 days after she was tried.",
        ["How long after she was jailed", "How long after she was tried"],
    ),
    # where the other end is not told, or not so that a label can say it
    ("It came three days after the vote.", ["How long after the vote"]),
    ("Moor resigned two days after his brother.", ["How long after his brother"]),
    ("Moor resigned two days after Lund.", ["How long after Lund"]),
    ("The vote came two days after the guild said it would.", ["How long after the guild said it"]),
    ("Charges were not filed until two years after the fire.", ["How long after the fire"]),
    ("Tarn is trying to heal two days after the fire.", ["How long after the fire Tarn is trying to heal"]),
    ("Cramps begin six hours to six days after supper.", ["How long after supper", "How long after supper"]),
    ("She died two weeks after her husband.", ["How long after her husband"]),
    ("She moved two weeks after her son died.", ["How long after her son died"]),
    (
        "Two weeks after rents hit $9, wages rose.",
        ["How long after rents hit $9", "Weeks after rents"],
    ),
    # other ends
    ("He hails from Tarn and had been in Alder for 40 days.", ["How long he had been in Alder"]),
    ("Ms. Moor passed away two years later.", ["How much later Ms. Moor passed away"]),
    ("The report says that nine days later, the mayor left.", ["How much later the mayor left"]),
    ("Six months later, though, voters had turned.", ["How much later voters had turned"]),
    ("Lund said two years ago that rents would fall.", ["How long ago Lund said rents would fall"]),
    ("The council voted to extend the curfew for three months.", ["Extension of curfew"]),
    ("The council voted to lift the curfew for three months.", ["How long to lift the curfew"]),
    ("Cooks were told to move back nine minutes ago.", ["How long ago cooks were told to move back"]),
    (
        "Moor admitted to lying during a talk with agents two weeks ago about it.",
        ["How long ago the talk with agents was"],
    ),
    ("The town asked Lund to give it within six months a review of rents.", ["Time for review of rents"]),
    ("She won within two years the prize.", ["Time in which she won"]),
    ("Lund left within two days the guild he founded.", ["Time in which Lund left"]),
    ("There should be a period of calm for 24 hours before any talks.", ["Length of calm"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
