"""What is measured in points."""

from typing import Any


def test_the_sides_of_a_score_are_no_margin(said: Any) -> None:
    lead = said("a", "Rivera won by 7%.", "7%", 7, "%", measure="winning margin")
    side = said("b", "Rivera won by a 53%-46% margin.", "53%", 53, "%", measure="winning margin")
    assert (lead.family, side.family) == ("pp", "%")


def test_a_share_of_an_edge_is_no_lead(said: Any) -> None:
    edge = said(
        "a", "Fifteen per cent of its edge is held.", "Fifteen per cent", 15, "%", measure="Share of edge"
    )
    assert edge.family == "%"


def test_cents_on_the_dollar_are_a_part_of_a_hundred(said: Any) -> None:
    text = "Creditors got 13 cents on the dollar."
    assert said("a", text, "13 cents on the dollar", 13, "cent/USD").family == "%"
