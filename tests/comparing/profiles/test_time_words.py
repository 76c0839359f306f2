"""Which words tell when."""

from typing import Any


def test_a_year_may_end_its_sentence(said: Any) -> None:
    built = said("a", "The dam was built for 13 towns in 2019.", "13 towns", 13, "town")
    assert built.times["year"][0] == "2019"
