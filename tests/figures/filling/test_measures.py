"""The measure of a figure, once all of its sentence is read: each row a sentence and its last measure."""

import pytest

from briefing.figures import extract


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Shares in Alder closed at $9.20.", "Price of shares in Alder"),
        ("Harlow shares ended the day at 412p.", "Price of Harlow shares"),
        ("The stock stood at $9.20 at noon.", "Share price"),
        ("Shares in the firm closed 4% lower at $9.20.", "Price of shares in the firm"),
        ("Shares in Alder fell 4%.", "Shares in Alder"),
        ("His shares are worth $1.1 billion.", "Shares"),
        ("The shop's stock was put at $40,000.", "Stock"),
        ("Moor bought shares in Alder for $900.", "Paid for shares in Alder"),
        ("Ada Lund and two other women fled.", "Other women who fled"),
        ("Four other Danish cooks were hurt.", "Other Danish cooks hurt"),
        ("Ada Lund and two others fled.", "People who fled"),
    ],
)
def test_what_shares_cost_is_their_price(sentence: str, measure: str) -> None:
    assert extract(sentence)[-1].measure == measure


def test_a_measure_taken_over_is_of_its_own_place() -> None:
    told = extract("Exports to Chile rose 5%. Africa took 9% more.")
    assert [figure.measure for figure in told] == ["Exports to Chile", "Exports to Africa"]
    told = extract("Sales grew 5.4% faster than exports in May.")
    assert [figure.measure for figure in told] == ["Sales compared with exports"]
    told = extract("Sales in Peru slipped 2%. Chile was the only country to grow, by 5%.")
    assert [figure.measure for figure in told] == ["Sales in Peru", "Sales in Chile"]
