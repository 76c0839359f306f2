"""What a whole is made up of. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

MEASURES = load("measures")
CASES = [
    ("New York, a city of 8 million people, slept.", ["Population of New York"]),
    ("In San Jose, California, a city of 1 million people, it rained.", ["Population of San Jose"]),
    ("The fire reached Tarn, a town of about 700 residents.", ["Residents of Tarn"]),
    ("He spoke outside Tarn, a farming town of 5,000 people.", ["Population of Tarn"]),
    ("The mills posted a loss of 4,000 after the killing of 12.", ["Loss", "People killed"]),
    ("The mayor wants the nine-member council to vote on it.", ["Members of council"]),
    ("A 1,200-page report was sent to the court.", ["Pages of report"]),
    ("They tied it to Monday's slaying of 12 at the mill.", ["People slain"]),
    ("The march crossed the old Danish colony of 3 million.", ["Population"]),
    ("The fire neared Tarn, home to some 11,000 people.", ["Population"]),
    ("The parish is home to 900 residents.", ["Population"]),
    ("The parish is home to 12 mills.", ["Mills"]),
    ("It began a 5-step plan to reopen the quay.", ["Steps of plan"]),
    ("The 5-steps include a survey of the quay.", ["Steps"]),
    ("He stood on the roof of his two-story home.", ["Stories of home"]),
    ("Ada Dorn, a six-term mayor, lost.", ["Terms of mayor"]),
    ("Moss led a three-man cell that robbed mills.", ["Men in cell"]),
    ("They're usually a 20-person crew.", ["People in crew"]),
    ("Police shut a four-block radius around the mill.", ["Radius"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_what_a_count_tells_the_size_of() -> None:
    for word in MEASURES["heads"]["ranging"].split():
        assert measured(f"It is a 30-barn {word}.") == word.capitalize(), word
    for word in MEASURES["heads"]["advantages"].split():
        assert not measured(f"It is a 30-seat {word}.").startswith("Seats of"), word


def test_every_settlement() -> None:
    for word in MEASURES["heads"]["settlements"].split():
        assert measured(f"Tarn is a {word} of 3,000 people.") == "Population", word
