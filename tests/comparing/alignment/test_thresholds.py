"""What two numbers need to be of one thing."""

from typing import Any

import pytest

from briefing.comparing.alignment.fitted import packaged
from briefing.comparing.alignment.thresholds import may_contradict


def test_no_numbers_that_meet_need_less_than_to_agree_or_more_than_to_repeat() -> None:
    """As nothing else is asked below the one and from the other on."""
    thresholds = packaged().thresholds
    to_agree = [enough for name, enough in thresholds.items() if name.startswith("agree")]
    assert min(to_agree) == thresholds["agree"]
    assert max(to_agree) <= thresholds["repeat"]


@pytest.mark.parametrize(
    ("speaker", "title", "may"), [("", False, False), ("Lund", False, True), ("", True, True)]
)
def test_an_article_contradicts_itself_by_its_headline_or_by_whom_it_quotes(
    said: Any, speaker: str, title: bool, may: bool
) -> None:
    here = said("a", "Moor won Kelm by 20 points.", "20 points", 20, "point")
    there = said("a", "Moor won Tarn by 19 points.", "19 points", 19, "point", speaker=speaker)
    there.title = title
    assert may_contradict(here, there) == may_contradict(there, here) == may
