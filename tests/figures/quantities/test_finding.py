"""What holds of every text: no errors, sound spans, exact repeats, linear cost."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.figures import find_quantities

PIECES = st.sampled_from(
    [
        "1",
        "2",
        "30",
        "1,000",
        "4.5",
        ".5",
        "1/4",
        "½",
        "2019",
        "$",
        "€",
        "£",
        "US$",
        "%",
        "percent",
        "-",
        "",
        "–",
        "to",
        "and",
        "between",
        "of",
        "the",
        "a",
        "an",
        "m",
        "bn",
        "million",
        "hundred\n",
        "",
        "",
        "",
        "two",
        "twenty",
        "half",
        "third",
        "dozen",
        "dozens",
        "thousands",
        "no",
        "none",
        "both",
        "one",
        "times",
        "doubled",
        "per",
        "/",
        "barrel",
        "people",
        "jobs",
        "year",
        "old",
        ",",
        ".",
        "(",
        ")",
        "\n\n",
        "",
        "",
        "",
        "about",
        "nearly",
        "more",
        "than",
        "up",
        "Oct.",
        "May",
        "68-32",
        "Smith",
        "nautical",
        "°C",
        "5G",
        "COVID-19",
        "-five",
        "eighth",
        "straight",
        "month",
        "in",
        "five",
    ]
)
NEWSLIKE = st.lists(PIECES, max_size=30).map(" ".join)


def check(text: str) -> None:
    found = find_quantities(text)
    at = 0
    for quantity in found:
        assert at <= quantity.start < quantity.end <= len(text)
        assert quantity.outer_start <= quantity.start and quantity.outer_end >= quantity.end
        at = quantity.end
        ends = quantity.value if isinstance(quantity.value, tuple) else (quantity.value, quantity.value)
        assert ends[0] <= ends[1]
        assert quantity.low is None or quantity.low <= ends[0]
        assert quantity.high is None or quantity.high >= ends[1]
        assert quantity.partner == -1 or any(other.start == quantity.partner for other in found)
    assert find_quantities(text) == found


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    check(text)


@given(NEWSLIKE)
@example("1 % 1 year -five")
@example("Hundreds MSEK 400")
@example("0 or minus 1e9")
@example("zero 6-1 minus 4in -5 Halloran officials")
@settings(max_examples=100, deadline=None)
def test_newslike_text(text: str) -> None:
    check(text)


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=100, deadline=None)
def test_glued_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "piece",
    [
        "1,",
        "$",
        "one hundred and ",
        "the quick brown foxes ",
        "1",
        "5 people and ",
        "1-",
        "(",
        "5 aaaa ",
        "half ",
        "12:",
        "1.",
        "5\n",
        "A b",
        "5° 6' ",
        "$1 ",
        "Three men left: two by land and one by sea. ",
        "The house voted 229-198-1. ",
        "the number of beds was 30, 40, 50 ",
        "the girls were 14, 16, ",
        "the ninth blast in town in the city in ",
    ],
)
def test_cost_grows_with_length(piece: str) -> None:
    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            find_quantities(text)
            best = min(best, time.process_time() - start)
        return best

    small, large = cost(500), cost(8_000)
    assert large < 16 * 6 * small + 0.03  # sixteen times the text; a quadratic cost would be 256 times


def test_a_sign_is_not_taken_from_the_number_before() -> None:
    first, second = find_quantities("It has 4 higher number minus 5 now.")
    assert first.end <= second.start


def test_offsets_hold_where_lower_case_is_longer() -> None:
    text = "İİİ said 236,000 jobs were lost."
    (quantity,) = find_quantities(text)
    assert text[quantity.start : quantity.end] == "236,000 jobs"


def test_a_text_of_one_number_states_it() -> None:
    assert [quantity.value for quantity in find_quantities(" three ")] == [3]
    assert [quantity.value for quantity in find_quantities("1")] == [1]


def test_a_table_of_bare_numbers_states_nothing() -> None:
    cells = " ".join(str(number) for number in range(1, 200))
    assert [quantity.value for quantity in find_quantities(f"It rose 5%.\n{cells}\nIt fell 6%.")] == [5, 6]
    assert find_quantities("3 x 4 x " * 60) == []
    few = ", ".join(str(number) for number in range(11, 31))
    assert len(find_quantities(f"The winning numbers were {few}.")) == 20


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Net income was ($3.2 million).", -3_200_000),
        ("It paid 3 million euros ($3.2 million).", 3_200_000),
        ("- 1 4/5", -1.8),
        ("- 3 people died", 3),
    ],
)
def test_what_is_below_zero(text: str, value: float) -> None:
    assert find_quantities(text)[-1].value == value


def test_inches_are_told_from_the_end_of_a_quotation() -> None:
    assert find_quantities('a 50" set')[0].unit == "inch"
    assert find_quantities('He led "a dozen" clerks.')[0].unit == "clerk"
    assert find_quantities('"We met about a dozen" clerks.')[0].unit == "clerk"
    assert find_quantities('She said "there were 50" and left.')[0].unit == ""


def test_a_magnitude_may_stand_before_its_number() -> None:
    (found,) = find_quantities("A magnitude-6.8 quake struck off the coast.")
    assert found.value == 6.8
