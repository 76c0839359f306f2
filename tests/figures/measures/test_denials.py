"""What those counted did not do. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("All but two of the nine mines have reopened.", ["Mines that have not reopened", "Mines"]),
    ("All but two cooks voted for the toll.", ["Cooks who have not voted for the toll"]),
    ("All but two boats sank.", ["Boats that have not sunk"]),
    ("All but three had been identified by noon.", ["Not identified"]),
    ("All but 40 of the 900 clerks were paid.", ["Clerks not paid", "Clerks"]),
    ("All but two of the boats were not insured.", ["Boats insured"]),
    ("Nearly all of the nine mines reopened.", ["Mines reopened"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measures_of_those_left_out(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
