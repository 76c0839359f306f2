"""Votes and seats told by their bearer alone. Each row: a text, and the measures of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "The Whigs won 57 seats. The NDP under Ann Moor took 23.",
        ["Seats won by Whigs", "Seats won by NDP"],
    ),
    (
        "Lena Moor's Whigs went from 38 seats to 31. You need 29.",
        ["Seats of Lena Moor's Whigs", "Seats of Lena Moor's Whigs", "Seats needed"],
    ),
    ("Ann Lund got 1,204 votes. Kim Dorn had 507.", ["Votes", "Votes for Kim Dorn"]),
    (
        "Ann Lund got 1,204 votes. Kim Dorn had 507, or 29 percent.",
        ["Votes", "Votes for Kim Dorn", "Kim Dorn’s share of vote"],
    ),
    ("The mill sold 40 carts. Dorn had 507.", ["Carts sold by mill", "Dorn"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
