"""Short numbers: what they keep, and what they lose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.amounts import exact, short, tick


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (330_300_000_000, "USD", "$330.3bn"),
        (-1_250_000, "GBP", "−£1.25m"),
        (41_210_000_000_000, "CNY", "41.21tn CNY"),
        (16.5, "%", "16.5%"),
        (25, "bp", "25 bp"),
        (48_213, "worker", "48,213"),
        (12, "NGO", "12"),
        (5_000_000, "Finnish markka", "5m Finnish markka"),
        (0.5, "", "0.5"),
    ],
)
def test_a_value_with_its_unit(value: float, unit: str, written: str) -> None:
    assert short(value, unit) == written


def test_an_axis_label_leaves_the_noun_to_the_heading() -> None:
    assert (tick(1_050_000_000_000, "USD"), tick(-3, "pp"), tick(40, "house")) == ("$1.05tn", "−3 pp", "40")


@given(st.integers(-(10**15), 10**15))
def test_an_exact_number_loses_nothing(number: int) -> None:
    text = exact(number).replace("−", "-").replace(",", "")
    for suffix, scale in (("tn", 10**12), ("bn", 10**9), ("m", 10**6)):
        if text.endswith(suffix):
            text, number_of = text.removesuffix(suffix), scale
            break
    else:
        number_of = 1
    assert round(float(text) * number_of) == pytest.approx(number, rel=1e-12, abs=0)
