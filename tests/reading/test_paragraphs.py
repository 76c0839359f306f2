"""Raw text to paragraphs and lists."""

import pytest

from briefing.reading.paragraphs import blocks_of, tidy_spaces


def test_every_line_is_a_paragraph_and_blank_lines_do_not_matter() -> None:
    assert blocks_of("One.\nTwo.\n\n\n  Three.  ") == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("mark", ["-", "•", "*", "1.", "2)", "–"])
def test_items_that_follow_each_other_are_one_block(mark: str) -> None:
    text = f"Sectors:\n  {mark} Chips: 24.7%\n\n  {mark} Ships: 26.8%\nAfter."
    assert blocks_of(text) == ["Sectors:", f"{mark} Chips: 24.7%\n{mark} Ships: 26.8%", "After."]


def test_a_number_with_a_sign_is_no_item() -> None:
    assert blocks_of("-5.9% in May\n+3% in June") == ["-5.9% in May", "+3% in June"]


WRAPPED = """\
The ferry left the island in the small hours of Saturday and was three nau-
tical miles from port when she called for help, the coastguard said in its
first statement on the accident.

At least 12 people died and 76 were missing by noon. Rescuers had brought
ashore 143 others, two of whom had been trapped in an air pocket for four
hours.
"""


def test_text_wrapped_at_a_fixed_width_is_joined() -> None:
    first, second = blocks_of(WRAPPED)
    assert first.startswith("The ferry left the island") and first.endswith("on the accident.")
    assert "brought ashore 143 others, two of whom" in second
    assert "three nau-tical miles" in first  # the hyphen may be the word's own


def test_headlines_below_each_other_are_not_joined() -> None:
    lines = [
        "Exports rise 5.9% in November, customs say",
        "Imports up 1.9% as oil gets cheaper for all",
        "Yuan firm",
    ]
    assert blocks_of("\n".join(lines)) == lines


def test_entities_are_decoded_and_what_only_looks_so_stays() -> None:
    assert blocks_of("Fish &amp; chips &#8217;n&#8217; peas; AT&T; &nosuch; R&D") == [
        "Fish & chips ’n’ peas; AT&T; &nosuch; R&D"
    ]


def test_fixed_spaces_inside_numbers_stay() -> None:
    assert tidy_spaces(" 12\u202f500\u00a0people \t died ") == "12\u202f500 people died"
