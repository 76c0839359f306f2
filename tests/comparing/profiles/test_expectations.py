"""What forecasters had expected, told apart from what was."""

from typing import Any

import pytest

from briefing.comparing.conflicts.vetoes import vetoed
from briefing.comparing.profiles.expectations import expected_alone


@pytest.mark.parametrize(
    ("foreseen", "alone"),
    [
        ("Economists had been looking for 680 million.", True),
        ("It was below the 680 million pencilled in by most analysts.", True),
        ("The consensus was 680 million.", True),
        ("The bank had expected 680 million.", True),
        ("The firm expects 680 million.", False),
    ],
)
def test_what_forecasters_expected(said: Any, foreseen: str, alone: bool) -> None:
    one = said("a", foreseen, "680 million", 6.8e8, "", status="forecast")
    two = said("b", "Profit came to 681 million.", "681 million", 6.81e8, "")
    assert expected_alone(one.figure, two.figure) == alone
    assert expected_alone(two.figure, one.figure) == alone
    assert vetoed(one, two, "rounded") == alone
    met = said("b", "Profit came to 680 million.", "680 million", 6.8e8, "")
    assert vetoed(one, met, "exact") == alone
    again = said("b", "Analysts had predicted 681 million.", "681 million", 6.81e8, "")
    assert not expected_alone(one.figure, again.figure)
