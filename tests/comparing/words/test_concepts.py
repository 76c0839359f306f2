"""Words that tell of one thing are one concept."""

import pytest

from briefing.comparing.words.concepts import concepts, stem
from briefing.comparing.words.tables import table


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


def test_no_word_folds_into_two_concepts() -> None:
    folded: dict[str, set[str]] = {}
    for concept, forms in table("synonyms").items():
        for form in (concept, *forms):
            alone = form if " " in form or form.startswith("=") else stem(form)
            folded.setdefault(alone, set()).add(concept)
    assert {form: found for form, found in folded.items() if len(found) > 1} == {}


def test_the_cent_of_per_cent_says_nothing() -> None:
    assert concepts("rents rose 4.6 per cent") == concepts("rents rose 4.6 percent") == ("rent", "rise")
