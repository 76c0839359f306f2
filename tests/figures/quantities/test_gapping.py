"""Numbers after a name whose verb and noun are left out."""

import pytest

from briefing.figures.quantities.finding import find_quantities


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Moor won 53 percent of the vote, Alder 46.", [(53, "%"), (46, "%")]),
        ("Moor had 24%, the Liberals 19 and the Greens 8.", [(24, "%"), (19, "%"), (8, "%")]),
        ("Moor won 53 percent and Alder had 46.", [(53, "%"), (46, "%")]),
        ("Moor leads Alder 52 percent to 45.", [(52, "%"), (45, "%")]),
        ("Moor had 53.2 percent to Alder's 46.3.", [(53.2, "%"), (46.3, "%")]),
        ("Greens won 54 seats and Liberals 46 in the chamber.", [(54, "seat"), (46, "seat")]),
        ("Whigs took 23 seats, the Lib Dems 14 and Reform nine.", [(23, "seat"), (14, "seat"), (9, "seat")]),
        ("Moor bags 11 of 17 wards, Alder four.", [(11, "ward"), (17, "ward"), (4, "ward")]),
        (
            "Wind gave 39 per cent of it, gas 24, coal 14 and dams 11.",
            [(39, "%"), (24, "%"), (14, "%"), (11, "%")],
        ),
        ("Totals: Wick 34 inches, Alder 21.5, Lund 6.", [(34, "inch"), (21.5, "inch"), (6, "inch")]),
        (
            "Moor fell to 36 per cent, while Alder was up 1 to 33 and Lund steady on 8.",
            [(36, "%"), (1, "pp"), (33, "%"), (8, "%")],
        ),
        ("Ford cut 900 jobs, Opel 400.", [(900, "job"), (400, "job")]),
        (
            "Moor has 66 seats (45 until now), the Whigs 61 (78) and Lund 8 (6).",
            [(66, "seat"), (45, ""), (61, "seat"), (8, "seat")],
        ),
    ],
)
def test_a_name_before_a_number_shares_the_unit_before(sentence: str, found: list[tuple[float, str]]) -> None:
    assert [(q.value, q.unit) for q in find_quantities(sentence)] == found


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("Sales rose 24 percent, and the Nasdaq 100, which holds shares, fell.", ["%"]),
        ("He sold 24 jets, Boeing 737s and Airbus 320s, to banks.", ["jet"]),
        ("He flew 12 missions, and Apollo 13 was his last.", ["mission"]),
        ("Shares fell 52 percent to 45.", ["%", ""]),
    ],
)
def test_a_number_of_a_name_stays_silent_and_a_level_has_no_percent(sentence: str, units: list[str]) -> None:
    assert [q.unit for q in find_quantities(sentence)] == units
