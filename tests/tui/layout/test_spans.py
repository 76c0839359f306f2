"""What is cut to a width."""

import pytest

from briefing.tui.layout.spans import cells, fit_name


@pytest.mark.parametrize(
    ("name", "width", "shown"),
    [
        ("Wire", 10, "Wire"),
        ("Associated Wire (2)", 14, "Associate… (2)"),
        ("Associated Wire", 10, "Associate…"),
        ("Associated Wire (12)", 11, "Assoc… (12)"),
        ("Associated Wire (2)", 6, "Assoc…"),
    ],
)
def test_a_name_cut_short_keeps_its_number(name: str, width: int, shown: str) -> None:
    assert fit_name(name, width) == shown
    assert cells(fit_name(name, width)) <= width


def test_names_that_only_a_number_tells_apart_keep_it() -> None:
    assert [fit_name(name, 9) for name in ("Newspaper 17", "Newspaper 8 (2)", "Paper 150")] == [
        "Newsp… 17",
        "New… (2)",
        "Paper 150",
    ]
