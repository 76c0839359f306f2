"""Words that tell of one thing are one concept."""

import pytest

from briefing.comparing.words.concepts import concepts


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Britons, British nationals", ("uk", "uk", "citizen")),
        ("Danish, Danes", ("denmark", "denmark")),
        ("Uzbeks in Uzbekistan", ("uzbekistan", "uzbekistan")),
        ("a dutch oven", ("dutch", "oven")),  # no people without a capital
        ("exports rising", ("exports", "rise")),
        ("deliberated, deliberations", ("deliberat", "deliberat")),
        ("a station of the nation", ("station", "country")),
        ("abstained, abstentions", ("abstention", "abstention")),
    ],
)
def test_concepts(words: str, folded: tuple[str, ...]) -> None:
    assert concepts(words) == folded
