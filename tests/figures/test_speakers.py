"""Who says a figure."""

import pytest

from briefing.figures import extract

CASES = [
    ("Rents rose 5%, according to the Alder Institute.", "Alder Institute"),
    ("Birch Bank forecasts that rents will rise 5%.", "Birch Bank"),
    ("Police said 12 people died.", "Police"),
    ("Customs data showed that imports rose 5%.", "Customs data"),
    ("“Rents rose 5%,” said Ms. Alder.", "Ms. Alder"),
    ("Rents rose 5%.", ""),
    ("It said rents rose 5%.", ""),
    ("Texas reported 551 new cases.", ""),
]


@pytest.mark.parametrize(("sentence", "speaker"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_speaker(sentence: str, speaker: str) -> None:
    assert [figure.speaker for figure in extract(sentence)] == [speaker]
