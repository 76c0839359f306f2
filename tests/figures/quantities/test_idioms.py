"""Numbers in words that count nothing stay silent."""

from briefing.figures import find_quantities
from briefing.figures.lexicon import load


def test_every_idiom() -> None:
    for word in load("lookalikes")["idioms"].split():
        assert find_quantities(f"It is a {word} affair.") == [], word


def test_every_name_that_ends_in_a_number() -> None:
    for name in load("lookalikes")["named"].split():
        assert find_quantities(f"The {name.replace('-', ' ').title()} firms met.") == [], name


def test_one_that_does_something_is_a_pronoun() -> None:
    for text in ("one hitting a mill.", "one reading “Enough”.", "one regarding the toll."):
        assert find_quantities(f"They saw rockets, {text}") == [], text
    assert [found.unit for found in find_quantities("There was one warning the day before.")] == ["warning"]


def test_every_saying() -> None:
    for saying in load("lookalikes")["sayings"]:
        assert find_quantities(f"She spoke of the {saying} thing.") == [], saying
    assert [found.unit for found in find_quantities("Two systems in Tarn failed.")] == ["system"]
