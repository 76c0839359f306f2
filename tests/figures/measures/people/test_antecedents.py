"""Whom a pronoun stands for in labels. Each row: a text, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("The Alder case was reopened. It had stalled for two months.", ["How long the Alder case had stalled"]),
    ("It had stalled for two months.", ["How long it had stalled"]),
    ("She was quarantined for 21 days.", ["How long quarantined"]),
    ("He previously had been suspended for 60 days.", ["How long suspended"]),
    ("Tom Moor left. Moor said he was badly hurt for nine days.", ["How long Moor was badly hurt"]),
    ("He led it for 21 days.", ["How long he led it"]),
    ("Clerks met in May. They left two years later.", ["How much later clerks left"]),
    ("Ada Moor was freed. She was jailed for nine days.", ["How long Ada Moor was jailed"]),
    ("Ada Moor's mother left. She was jailed for nine days.", ["How long jailed"]),
    ("Ada Moor said she was jailed for nine days.", ["How long Ada Moor was jailed"]),
    ("Within five years, she would become leader of the guild.", ["Time to become leader"]),
    (
        "The cart spun, braking nine minutes before it was due to stop.",
        ["How long before the cart was due to stop"],
    ),
    ("The mayor visited the mill. It had been closed for two years.", ["How long closed"]),
    (
        "The government fell. It had been divided for nine weeks.",
        ["How long the government had been divided"],
    ),
    ("The mayor slept. It had been closed for two years.", ["How long closed"]),
    ("The storm hit Tarn. It was closed for two days.", ["How long closed"]),
    ("The guards beat the bakers. They were held for six weeks.", ["How long held"]),
    ("It had rained for nine days.", ["How long it had rained"]),
    # words that point back
    ("Tarn fined them $1,000.", ["Fine"]),
    ("Lund made a 25 minute video on his phone.", ["Length of video on phone"]),
    ("Lund has 15 staples in his head.", ["Staples in head"]),
    ("Ada Moor spent nine days with her mother.", ["Time Ada Moor spent with her mother"]),
    ("The sum owed to her and her sisters is $9.", ["Sum owed to her and her sisters"]),
    ("The guard had been jailed there for two decades.", ["How long the guard had been jailed"]),
    ("Ada Moor lived there for nine years.", ["How long Ada Moor lived there"]),
    ("She had been there for nine years.", ["How long she had been there"]),
    ("Lund spent nine years in her company.", ["Time Lund spent in her company"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES, ids=[text[:40] for text, _ in CASES])
def test_measure(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
