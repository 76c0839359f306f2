"""Shares of those who back somebody are named by whom they back. Each row: a sentence, and its measures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("The levy was approved by 40% of states.", ["States that approved levy"]),
    ("The offer was rejected by 68% of members.", ["Members who rejected offer"]),
    ("Moor’s plan was rejected by two-thirds of members.", ["Members who rejected Moor’s plan"]),
    ("The bill was backed by two-thirds of members.", ["Support for bill"]),
    ("The strike was cleared by 40% of the vote.", ["Share of vote"]),
    ("Moor is backed by 47% of voters and Lund by 45%.", ["Support for Moor", "Support for Lund"]),
    ("Moor is backed by 47% of voters and Lund, a baker, by 45%.", ["Support for Moor", "Support for Lund"]),
    ("The dam is opposed by 61% of residents.", ["Opposition to dam"]),
    # some of a counted whole
    ("The plan was backed by 40 of 52 members.", ["Members who backed plan", "Members"]),
    ("The deal was rejected by nine of the 12 towns.", ["Towns that rejected deal", "Towns"]),
    ("The cut was forecast by 29 of 32 cooks.", ["Cooks who forecast cut", "Cooks"]),
    ("It was hit by 40 of 52 shells.", ["Shells", "Shells"]),
    ("Prices were supported by 4% growth in exports.", ["Exports"]),
    ("Moor was backed by a bank and sales rose by 4%.", ["Bank and sales"]),
]


@pytest.mark.parametrize(("text", "measures"), CASES)
def test_measure(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures


@pytest.mark.parametrize("verb", load("measures")["sides"]["backed"].split())
def test_every_backing(verb: str) -> None:
    (figure,) = extract(f"The dam was {verb} by 61% of residents.")
    assert figure.measure.endswith("dam") and figure.kind == "share"


def test_those_who_foresaw_something_are_counted_and_not_foreseen() -> None:
    foresaw, _ = extract("The cut was forecast by 29 of 32 cooks.")
    assert (foresaw.kind, foresaw.direction, foresaw.status) == ("level", None, "reported")


@pytest.mark.parametrize("verb", load("measures")["sides"]["foreseen"].split())
def test_every_verb_of_foreseeing(verb: str) -> None:
    foresaw, _ = extract(f"The cut was {verb} by 29 of 32 cooks.")
    assert foresaw.measure == f"Cooks who {verb} cut"
