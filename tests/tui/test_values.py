"""What sources say, fitted to the cells there are."""

import pytest

from briefing.tui.layout.values import cut, fitting


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("+8.2%", 9, "+8.2%"),
        ("16.5% … / 17%", 9, "16.5% …"),
        ("$1.08tn a year", 9, "$1.08tn …"),
        ("1.1m and 1.3m containers", 20, "1.1m and 1.3m …"),
        ("6 to 7m crowns", 8, "…"),  # "6 …" would be another number
        ("6 to 7m crowns", 12, "6 to 7m …"),
        ("300 thousand litres", 14, "300 thousand …"),
        ("300 thousand litres", 9, "…"),
        ("9 out of 10 skippers", 12, "…"),
        ("12 / 27 / 31", 10, "12 / 27 …"),
        ("1,234,567", 6, "…"),
        ("~85 miles / ~135 kilometres", 12, "~85 miles…"),
        ("eighth consecutive month", 16, "eighth…"),
        ("hundreds of litres", 11, "hundreds…"),
        ("tens of thousands of litres", 19, "tens of thousands…"),
        ("tens of thousands of litres", 11, "…"),  # "tens of …" would be fewer
        ("at least twice", 11, "…"),
        ("two-thirds of it", 9, "…"),
        ("threefold", 8, "threefo…"),
    ],
)
def test_a_value_is_never_cut_within_its_number(text: str, width: int, expected: str) -> None:
    assert cut(text, width) == expected


def test_what_stands_in_one_row_is_written_alike() -> None:
    written = ({0: "about 240 residents", 1: "250 people"}, {0: "~240 residents", 1: "250 people"},
               {0: "~240", 1: "250"})  # fmt: skip
    assert fitting(written, {0: 20, 1: 20}) == written[0]
    assert fitting(written, {0: 14, 1: 20}) == written[1]
    assert fitting(written, {0: 14, 1: 8}) == written[2]
    assert fitting(written, {0: 2, 1: 8}) == {0: "…", 1: "250"}
