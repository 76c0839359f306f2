"""What a participle needs to say something. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Nine of the vans were loaded with rice.", ["Vans loaded with rice"]),
    ("Nine men charged with theft were freed.", ["Men charged with theft"]),
    ("Some 40 people were taken to hospital.", ["People taken to hospital"]),
    ("The crash sent 40 to hospital.", ["People sent to hospital"]),
    ("Nine men were questioned over the theft.", ["Men questioned"]),
    ("Nine boats were turned over by the storm.", ["Boats turned over"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
