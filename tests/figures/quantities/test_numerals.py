"""Numbers as written: digits, fractions, scales, spelled numbers."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load
from briefing.figures.quantities import digits as digit_reader
from briefing.figures.quantities.numeral import exact, multiply, times
from briefing.figures.quantities.vocabulary import VOCABULARY, Vocabulary


@pytest.mark.parametrize(
    ("words", "value", "read"),
    [
        ("seven", 7, "seven"),
        ("twenty-six people", 26, "twenty-six"),
        ("one hundred and fifty thousand", 150_000, None),
        ("two hundred and thirty", 230, None),
        ("four million, two hundred thousand", 4_200_000, None),
        ("three lakh crore", 3_000_000_000_000, None),
        ("six point three", 6.3, None),
        ("zero point zero five", 0.05, None),
        ("two and a half million", 2_500_000, None),
        ("a", None, None),
        ("five and six", 5, "five"),
        ("one hundred and two hundred", 100, "one hundred"),
        ("twelve hundred", 1200, None),
        ("forty two and a third", 42 + 1 / 3, None),
        ("forty two and a thirtieth", 42 + 1 / 30, None),
        ("one billion and a half million", 1_000_500_000, None),
        ("two dozen eggs", 24, "two dozen"),
        ("one-and-a-half-year term", 1.5, "one-and-a-half"),
        ("four-and-a-half stars", 4.5, "four-and-a-half"),
    ],
)
def test_spelled(words: str, value: float | None, read: str | None) -> None:
    numeral = VOCABULARY.read(words, 0)
    if value is None:
        assert numeral is None
        return
    assert numeral is not None
    assert numeral.value == pytest.approx(value)
    assert words[numeral.start : numeral.end] == (read or words)


@pytest.mark.parametrize(
    ("digits", "value", "step", "read"),
    [
        ("236,000 jobs", 236_000, 1, "236,000"),
        ("4.35 million", 4_350_000, 10_000, "4.35 million"),
        ("1.08 trillion", 1_080_000_000_000, 10_000_000_000, "1.08 trillion"),
        ("12,34,567.89", 1_234_567.89, 0.01, "12,34,567.89"),
        ("40 000 tonnes", 40_000, 1, "40 000"),
        ("1\u202f234\u202f567.5", 1_234_567.5, 0.1, "1\u202f234\u202f567.5"),
        ("7 3/4 percent", 7.75, 0.25, "7 3/4"),
        ("2½-hour", 2.5, 0.5, "2½"),
        ("3.5 hundred million", 350_000_000, 10_000_000, "3.5 hundred million"),
        ("1.99×10−30 kg", 1.99e-30, 1e-32, "1.99×10−30"),
        ("1e-3 W", 0.001, 0.001, "1e-3"),
        ("3 million and a half", 3_500_000, 500_000, "3 million and a half"),
        ("9/11", 9, 1, "9"),
        ("1.234.567 euros", 1_234_567, 1, "1.234.567"),
        ("1.234 tonnes", 1.234, 0.001, "1.234"),
        ("2^10 bits", 1024, 1, "2^10"),
        ("10^-3 g", 0.001, 0.001, "10^-3"),
        ("7 and 3/8 percent", 7.375, 0.125, "7 and 3/8"),
        ("50 50-dollar bills", 50, 1, "50"),
        ("3 hundred and one people", 301, 1, "3 hundred and one"),
    ],
)
def test_digits(digits: str, value: float, step: float, read: str) -> None:
    numeral = digit_reader.read(digits, 0, VOCABULARY)
    assert numeral is not None
    assert (numeral.value, numeral.step) == (value, step)
    assert digits[: numeral.end] == read


def test_values_are_exact() -> None:
    assert exact(435, 4) == 4_350_000 and isinstance(exact(435, 4), int)
    assert exact(57, -1) == 5.7
    assert multiply(4.35, 2, 10**6) == 4_350_000 and times(2.5, 12) == 30
    assert exact(5700, -2) == 57 and isinstance(exact(5700, -2), int)


def test_powers_out_of_all_proportion_are_left_alone() -> None:
    numeral = digit_reader.read("99^99", 0, VOCABULARY)
    assert numeral is not None and numeral.value == 99


def test_an_address_of_a_host_is_no_number() -> None:
    numeral = digit_reader.read("192.168.100.200", 0, VOCABULARY)
    assert numeral is not None and not numeral.step


def test_what_is_too_long_is_no_number() -> None:
    numeral = digit_reader.read("1" * 5000, 0, VOCABULARY)
    assert numeral is not None and numeral.step == 0


@pytest.mark.parametrize("table", ["units", "teens", "tens"])
def test_every_number_word(table: str) -> None:
    for word, value in load("numbers")["en"][table].items():
        numeral = VOCABULARY.read(word, 0)
        assert numeral is not None and numeral.value == value, word


def test_every_scale_after_digits_and_words() -> None:
    for word, power in load("numbers")["en"]["scales"].items():
        written = digit_reader.read(f"3 {word} ", 0, VOCABULARY)
        spelled = VOCABULARY.read(f"three {word} ", 0)
        assert written is not None and written.value == 3 * 10**power, word
        assert spelled is not None and spelled.value == 3 * 10**power, word


def test_a_language_is_a_table() -> None:
    words = Vocabulary(
        {
            "xx": {
                "and": ["und"],
                "units": {"zwei": 2, "drei": 3},
                "tens": {"zwanzig": 20},
                "scales": {"tausend": 3, "hundert": 2},
            }
        }
    )
    numeral = words.read("zwei hundert und drei", 0)
    assert numeral is not None and numeral.value == 203


def test_hundredths_in_figures() -> None:
    (found,) = find_quantities("It fell by one-100th of 1 percent.")
    assert (found.value, found.unit) == (0.01, "%")
    (found,) = find_quantities("It is one-1000th of that.")
    assert found.value == 0.001
