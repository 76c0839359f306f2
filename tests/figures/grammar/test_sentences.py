"""Where sentences, headings and list items begin and end."""

import pytest

from briefing.figures import extract
from briefing.figures.grammar.sentences import LONGEST, split

CASES = [
    ("Sales rose. Costs fell.", ["Sales rose.", "Costs fell."]),
    ("Mr. Alder paid $4.5bn. He left.", ["Mr. Alder paid $4.5bn.", "He left."]),
    ("Dr. J. K. Birch of Acme Inc. said so. It fell.", ["Dr. J. K. Birch of Acme Inc. said so.", "It fell."]),
    ("The U.S. economy grew. The U.K. did not.", ["The U.S. economy grew.", "The U.K. did not."]),
    ("He arrived from the U.S. The flight was late.", ["He arrived from the U.S.", "The flight was late."]),
    ("It came from the U.S. Another 118 fell ill.", ["It came from the U.S.", "Another 118 fell ill."]),
    ("It did more than 100 mph. Sumner said so.", ["It did more than 100 mph.", "Sumner said so."]),
    ("The suspect is 6 ft. 2 in. tall.", ["The suspect is 6 ft. 2 in. tall."]),
    ("It ends at 5 p.m. Wednesday. Then rest.", ["It ends at 5 p.m. Wednesday.", "Then rest."]),
    (
        "No. 1 came first. Was it No. 2? No. It was third.",
        ["No. 1 came first.", "Was it No. 2?", "No.", "It was third."],
    ),
    ("“We lost.” She left.", ["“We lost.”", "She left."]),
    ("It cost $5. $6 is too much.", ["It cost $5.", "$6 is too much."]),
    ("Wait … what? Yes!", ["Wait … what?", "Yes!"]),
    ("A heading\n\nA sentence.", ["A heading", "A sentence."]),
    ("- one: 5%\n- two: 6%", ["one: 5%", "two: 6%"]),
    ("  • Rents: $4.\n  • Wages", ["Rents: $4.", "Wages"]),
    ("1. First point\n2. Second point", ["First point", "Second point"]),
    ("[Updated 7:34 a.m. ET] Two men fled.", ["[Updated 7:34 a.m. ET]", "Two men fled."]),
    ("(Posted 21:05): Two men fled. One fell.", ["(Posted 21:05):", "Two men fled.", "One fell."]),
    ("(The 7:15 train) left late.", ["(The 7:15 train) left late."]),
    ("Why did it fall?\nBecause of rain.", ["Why did it fall?", "Because of rain."]),
    ("", []),
    (" \n\n ", []),
]


@pytest.mark.parametrize(("text", "sentences"), CASES, ids=[text[:30] for text, _ in CASES])
def test_split(text: str, sentences: list[str]) -> None:
    assert [text[s.start : s.end] for s in split(text)] == sentences


def test_hard_wrapped_lines_are_one_sentence() -> None:
    text = (
        "The council said on Monday that the harbour would be closed for repairs until the\nend of the year."
    )
    assert len(split(text)) == 1


def test_headings_and_bullets_are_marked() -> None:
    heading, prose, bullet = split("Harbour closes\nThe harbour closes.\n• Jobs: 400")
    assert (heading.heading, prose.heading, bullet.heading) == (True, False, False)
    assert (heading.bullet, bullet.bullet) == (False, True)
    assert [heading.paragraph, prose.paragraph, bullet.paragraph] == [0, 1, 2]


def test_no_sentence_is_longer_than_a_reader_bears() -> None:
    for text in ("word " * 5000, "x" * 20_000):
        pieces = split(text)
        assert all(s.end - s.start <= LONGEST for s in pieces)
        assert sum(s.end - s.start for s in pieces) >= len(text) - len(pieces) - 1


def test_a_number_below_zero_is_no_item_of_a_list() -> None:
    assert [figure.value for figure in extract("- 1 4/5")] == [-1.8]
