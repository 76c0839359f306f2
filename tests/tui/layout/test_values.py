"""What sources say, fitted to the cells there are."""

import pytest

from briefing.tui.layout.values import cut, fitting, in_column, least


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("+8.2%", 9, "+8.2%"),
        ("16.5% … / 17%", 9, "16.5% … / 17%"),
        ("$1.08tn a year", 9, "$1.08tn …"),
        ("1.1m and 1.3m containers", 20, "1.1m and 1.3m …"),
        ("6 to 7m crowns", 8, "6 to 7m …"),  # "6 …" would be another number
        ("6 to 7m crowns", 12, "6 to 7m …"),
        ("300 thousand litres", 14, "300 thousand …"),
        ("300 thousand litres", 9, "300 thousand …"),
        ("9 out of 10 skippers", 12, "9 out of 10 …"),
        ("12 / 27 / 31", 10, "12 / 27 / 31"),
        ("1,234,567", 6, "1,234,567"),
        ("~85 leagues / ~135 versts", 12, "~85 … / ~135 …"),
        ("~85 mi / ~135 km", 12, "~85 mi / ~135 km"),
        ("eighth consecutive month", 16, "eighth…"),
        ("hundreds of litres", 11, "hundreds…"),
        ("tens of thousands of litres", 19, "tens of thousands…"),
        ("tens of thousands of litres", 11, "tens of thousands…"),  # "tens of …" would be fewer
        ("at least twice", 11, "at least twice"),
        ("two-thirds of it", 9, "two-thirds…"),
        ("about a dozen skippers", 9, "about a dozen…"),
        ("a year and a half", 9, "a year and a half"),
        ("no other losses", 9, "no other losses"),
        ("one of the 20 crews", 9, "one…"),
        ("1,400-square-yard", 9, "1,400 …"),
        ("threefold", 8, "threefold"),
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
    assert fitting(written, {0: 2, 1: 8}) == {0: "~240", 1: "250"}


def test_where_words_of_one_have_no_room_those_of_all_give_way() -> None:
    casks = {0: "5,000 hogsheads", 1: "~5,000 hogsheads"}
    assert fitting((casks,), {0: 15, 1: 15}) == {0: "5,000 …", 1: "~5,000 …"}
    months = {0: "eighth consecutive month", 1: "eighth month"}
    assert fitting((months,), {0: 15, 1: 15}) == {0: "eighth…", 1: "eighth…"}


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("12 / 27 / 31", 11, "12 / 27 / …"),
        ("12 / 27 / 31", 10, "12 / 27 …"),
        ("~85 mi / ~135 km", 13, "~85 mi / …"),
        ("~85 mi / ~135 km", 8, "~85 mi…"),
        ("tens of thousands of litres", 10, "tens of t…"),
    ],
)
def test_a_column_holds_as_many_numbers_as_it_can(text: str, width: int, expected: str) -> None:
    assert in_column(text, width) == expected


def test_no_value_is_nothing_but_the_sign_that_something_is_left_out() -> None:
    for text in (
        "about a dozen",
        "hundreds of litres",
        "two-thirds",
        "third largest port",
        "over 5 / under 7",
    ):
        for width in range(1, 30):
            assert cut(text, width) not in ("…", "")
        assert any(character.isalnum() for character in least(text))
