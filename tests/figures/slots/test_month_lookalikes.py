"""Names of months that are names of people, or verbs."""

from datetime import date

import pytest

from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.periods import find_periods

CASES = [
    ("Gov. Jan Alder wrote", []), ("the minister, Jan Alder", []), ("by Jan Alder", []),
    ("Pat March, 54, was hurt", []), ("said Pat March", []), ("Pat March said so", []),
    ("Mr. March said", []),
    ("June Alder sang", []), ("April Birch", []), ("May they rest in peace", []), ('"May the road rise"', []),
    ("in Jan. 2019", ["2019-01"]), ("March was cold", ["2020-03"]), ("early April rents", ["2020-04"]),
    ("Chinese March exports", ["2020-03"]), ("Total March exports", ["2020-03"]),
    ("In March Alder won", ["2020-03"]),
    ("they may march", []), ("May brought rain", ["2020-05"]),
    ("May said so", []), ("in May had said", ["2020-05"]), ("June rents fell", ["2020-06"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "periods"), CASES, ids=[text for text, _ in CASES])
def test_months_among_their_lookalikes(text: str, periods: list[str]) -> None:
    found = find_periods(text, Anchor(date(2020, 5, 28), 2020))
    assert [mention.period for mention in found] == periods
