"""Given names and surnames in a text."""

from briefing.comparing.quoting.full_names import full_names


def test_full_names_of_a_text() -> None:
    found = full_names(
        "Mr. Jonas R. Brandt met Wen Ki-moon and Ferry President Roth in Port Ashby on Monday."
    )
    assert [(name.given, name.surname) for name in found] == [("Jonas", "Brandt"), ("Wen", "Ki-moon")]
