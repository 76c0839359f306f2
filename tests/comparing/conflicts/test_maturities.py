"""Terms that tell two figures apart."""

from typing import Any

import pytest

from briefing.comparing.conflicts.maturities import terms_differ


@pytest.mark.parametrize(
    ("one", "two", "differ"),
    [
        ("Best one-year rate on offer", "Two-year fixed rates", True),
        ("Two-year yield", "Yield on the 2-year note", False),
        ("10-year yield", "Yield", False),
        ("Mid-year rate", "Two-year rate", False),
        ("12-month contract", "One-year contract", False),
        ("14-day contract", "Two-week contract", False),
        ("Six-month rate", "Six-year rate", True),
    ],
)
def test_terms(figure: Any, one: str, two: str, differ: bool) -> None:
    first, second = (figure("5%", 5, "%", "a", measure=measure) for measure in (one, two))
    assert terms_differ(first, second) == terms_differ(second, first) == differ
