"""Places that are whose something is, or where somebody is at home."""

import pytest

from briefing.figures import extract

CASES = [
    ("Nine people died in an Israeli raid.", [""]),
    ("The port placed 40 orders with a firm based in Peru.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_place_that_is_not_where(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places
