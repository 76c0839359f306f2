"""Whose children are counted. Each row: a sentence, and its measures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Storm Ada left behind five children dead.", ["Children dead"]),
    ("King Olav survived three sons who plotted against him.", ["Sons who plotted"]),
    ("Ana Moor, a mother of two children in Kelm, said so.", ["Children of Ana Moor"]),
    ("Piet Maas, 34, a father of two, was held.", ["Age of Piet Maas", "Children of Piet Maas"]),
    ("Rhoda Lund, a parent with two kids in school, said so.", ["Kids of Rhoda Lund"]),
    ("Tom Reed leaves behind a wife and two sons.", ["Sons of Tom Reed"]),
    ("Mr. Reed is survived by his wife, Mary, and three daughters.", ["Daughters of Mr. Reed"]),
    ("The blast killed a mother of three children.", ["Children"]),
    ("The storm left two children dead.", ["Children dead"]),
    ("The crash leaves three children without a home.", ["Children without a home"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
