"""Which pairs are worth scoring."""

from typing import Any

from briefing.comparing.alignment.candidates import PARTNERS, candidates
from briefing.comparing.alignment.likeness import Likeness

THINGS = [
    "exports",
    "imports",
    "deaths",
    "factories",
    "strike",
    "November",
    "Ohio",
    "Florida",
    "rose",
    "fell",
]


def test_candidates_grow_with_figures_not_with_their_square(said: Any) -> None:
    prepared = [
        said(
            "ab"[n % 2], f"The exports and {THINGS[n % 10]} came to {100 + n}%.", f"{100 + n}%", 100 + n, "%"
        )
        for n in range(240)
    ]
    found = candidates(prepared, Likeness(prepared).weight)
    assert len(prepared) < len(found) <= PARTNERS * len(prepared)


def test_digits_that_changed_places_meet_however_far_apart(said: Any) -> None:
    one = said("a", "Profit came to 618 pounds.", "618", 618, "GBP")
    two = said("b", "The mill earned 186.", "186", 186, "GBP")
    three = said("b", "It paid 99.", "99", 99, "GBP")
    found = candidates([one, two, three], Likeness([one, two, three]).weight)
    assert found == [(0, 1)]
