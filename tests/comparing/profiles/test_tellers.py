"""Who is counted for having told."""

from typing import Any

import pytest

from briefing.comparing.profiles.tellers import tell


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two officials said the dam would hold.", True),
        ("Two officials familiar with the plan said so.", True),
        ("Two officials, who spoke on the record, agreed.", True),
        ("The dam would hold, according to Two officials.", True),
        ("According to Two officials, the dam would hold.", True),
        ("Two officials later told the mayor.", True),
        ("Two officials were dismissed, the ministry said.", False),
        ("The ministry dismissed Two officials.", False),
    ],
)
def test_who_is_counted_for_having_told(figure: Any, sentence: str, expected: bool) -> None:
    assert tell(figure("Two officials", 2, "official", sentence=sentence)) == expected
