"""Whom a pronoun stands for in a sentence that names nobody."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing.profiles.antecedents import antecedents

_NAMES = frozenset({"alder", "moss", "tarn"})


@pytest.mark.parametrize(
    ("earlier", "sentence", "meant"),
    [
        ("Alder was founded in Tarn.", "Last year it made $9m.", {"alder"}),
        ("Alder was founded long ago. Moss, who runs it, sold.", "Last year it made $9m.", {"moss"}),
        ("Alder is old. Its mills are, too.", "Last year it made $9m.", {"alder"}),
        ("Alder is old.", "It said that rents were $9m.", set()),
        ("Alder is old.", "Rents were $9m, and it paid them.", set()),
        ("Nobody is named.", "Last year it made $9m.", set()),
        ("The mill is Alder's.", "Last year it made $9m.", set()),
        ("Alder is old.", "Dorn bought it yesterday for $9m.", set()),
        ("Alder is old.", "Separately, it made $9m.", {"alder"}),
    ],
)
def test_who_is_meant(figure: Any, earlier: str, sentence: str, meant: set[str]) -> None:
    text = f"{earlier} {sentence}"
    made = figure("$9m", 9e6, "USD", sentence=sentence, sentence_start=len(earlier) + 1)
    assert antecedents(replace(made, start=text.index("$9m")), text, _NAMES) == meant


def test_no_name_of_the_story_is_meant(figure: Any) -> None:
    made = figure("$9m", 9e6, "USD", sentence="It made $9m.", sentence_start=13)
    assert antecedents(made, "Alder is old. It made $9m.", frozenset()) == frozenset()
