"""Labels that people can read, and that tell measures apart."""

from typing import Any

import pytest

from briefing.comparing.labels import LONGEST, distinguished, label, period_name


@pytest.mark.parametrize(
    ("period", "name"),
    [
        ("2025-11", "Nov 2025"),
        ("2025-01..2025-11", "Jan–Nov 2025"),
        ("2025", "2025"),
        ("2025-Q3", "Q3 2025"),
        ("2025-11-05", "5 Nov 2025"),
        ("", ""),
        ("soon", ""),
    ],
)
def test_periods_read_as_people_write_them(period: Any, name: Any) -> None:
    assert period_name(period) == name


def test_the_wording_that_sources_share_wins(figure: Any) -> None:
    wordings = [
        "exports to Southeast Asia",
        "shipments to Southeast Asia",
        "brisk business down south last autumn",
    ]
    figures = [figure("8.2%", 8.2, measure=words) for words in wordings]
    assert label(figures) in ("Exports to Southeast Asia", "Shipments to Southeast Asia")


def test_labels_are_short_and_never_empty(figure: Any) -> None:
    assert len(label([figure("8.2%", 8.2, measure="word " * 60)])) <= LONGEST + 1
    assert label([figure("8", 8, "", sentence="8")])


def test_two_measures_never_read_the_same_where_a_slot_tells_them_apart(figure: Any) -> None:
    groups = [[figure("1%", 1, measure="imports", period=p)] for p in ("2025-10", "2025-11")]
    assert distinguished(["Imports", "Imports"], groups) == ["Imports, Oct 2025", "Imports, Nov 2025"]


def test_what_values_tell_apart_or_all_share_is_not_added(figure: Any) -> None:
    slots = {"measure": "imports", "period": "2025-11", "speaker": "customs"}
    level = [figure("$5bn", 5e9, "USD", **slots)]
    change = [figure("1%", 1, kind="change", **slots)]
    assert distinguished(["Imports", "Imports"], [level, change]) == ["Imports", "Imports"]
    other = [figure("$4bn", 4e9, "USD", **slots)]
    assert distinguished(["Imports", "Imports"], [level, other]) == ["Imports", "Imports"]
