"""Bare millions that are money by what was told before, and the ones of people and things."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.words.patterns import phrases


def units(text: str) -> list[str]:
    return [quantity.unit for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Income fell to 3.15 billion euros, short of the 3.22 billion expected by nine brokers.", "EUR"),
        ("Q2: sales EUR 3.15bn vs consensus 3.22bn.", "EUR"),
        ("With bonuses of 27 million, the deal could come to 125 million euros.", "EUR"),
        ("It cost 412 million euros ($457 million), of which the launch accounts for 48 million.", "EUR"),
        ("Revenue came to $4.4 billion, above the 4.1 billion forecast.", "USD"),
        ("Profit dropped to 113 million euros from 187 million.", "EUR"),
        ("Profit fell to 113 million kronor ($11 million) from 1.2 billion a year earlier.", "SEK"),
        ("Tolls cost the port 51 million euros in spring, after 38 million in winter.", "EUR"),
        ("It lost 21 million euros, against a profit of 64 million a year earlier.", "EUR"),
        ("The port has 28 million euros of a budget of 112 million.", "EUR"),
        ("The town plans spending of 18.2 billion euros ($21 billion) and revenue of 16.4 billion.", "EUR"),
        ("The jury gave her $61 million. The punitive part will come down to 50.3 million at most.", "USD"),
        ("Of the 4.3 billion euros, 1.5 billion goes to schools.", "EUR"),
        ("Spending is 3.3 billion pounds this year and 2.6 billion next.", "GBP"),
        ("He left a debt of $3 million. The audit put it at 4.2 million.", "USD"),
        ("Brokers had expected 3.2 billion euros; the yard reported 3.7 billion.", "EUR"),
    ],
)
def test_sums(text: str, unit: str) -> None:
    found = [name for name in units(text) if name not in ("broker", "USD" if unit != "USD" else "")]
    assert found.count(unit) == 2, found
    assert "" not in units(text)


def test_the_money_of_a_charge_beside_a_yearly_sum_is_by_no_year() -> None:
    text = "It saves 2.4 billion kronor a year and comes with a one-time charge of 1.7 billion."
    assert units(text) == ["SEK/year", "SEK"]


@pytest.mark.parametrize(
    "text",
    [
        "The city has $2 billion in debt. Its population is 1.4 million.",
        "They paid $3 million. Some 1.2 million took part.",
        "Sales came to $2 billion. Unit sales were 3.1 million.",
        "The draw paid $3 billion. The total number of winners was 2.1 million.",
        "They paid $3 million. The cost of the 2.1 million who left is not known.",
        "It cost $3 million. It hosts 1.2 million. That beats the 1.1 million expected.",
        "It cost $3 million. It was torn down in May. The bill was 1.2 million.",
        "The loss was 1.2 million.",
        "The tax hit 9 million and raised £2 billion.",
    ],
)
def test_what_is_no_sum(text: str) -> None:
    assert sum(unit == "USD" for unit in units(text)) <= 1


def test_every_row() -> None:
    for word in phrases("sums", "nouns"):
        assert units(f"It has $9 million, and {word} of 3.1 million is told.") == ["USD"] * 2, word
    for word in phrases("sums", "levels"):
        assert units(f"They got $9 million. The debt {word} 3.1 million.") == ["USD"] * 2, word
    for word in phrases("sums", "verbs"):
        assert units(f"They got $9 million. Wick {word} 3.1 million.") == ["USD"] * 2, word
    for word in phrases("sums", "valuing"):
        assert units(f"They got $9 million. The audit {word} it at 3.1 million.") == ["USD"] * 2, word
    for word in phrases("sums", "against"):
        assert units(f"They got $9 million, {word} the 8.1 million.") == ["USD"] * 2, word
    for word in phrases("sums", "seen"):
        assert units(f"They got $9 million. It was the 8.1 million {word}.") == ["USD"] * 2, word
