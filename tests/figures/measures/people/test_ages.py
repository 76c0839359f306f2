"""Whose age it is. Each row: a sentence, and the measure of its first figure."""

import pytest

from briefing.figures import extract

CASES = [
    ("He left through the smoke with his mother, who is 91.", "Age of mother"),
    (
        "Ada Moor of Chile, the humble 76-year-old daughter of a cook, was up early.",
        "Age of Ada Moor",
    ),
    ("In Tarn, the humble 76-year-old son of a cook left.", "Age of son of a cook"),
    ("A contractor, 41, was electrocuted near the mill.", "Age of contractor"),
    ("A 75-year-old woman named by her family as Ada Dorn was hurt.", "Age of Ada Dorn"),
    ("A 19-year-old man identified as Tom Moor was held.", "Age of Tom Moor"),
    ("Neighbour Ada Dorn, 75, was shocked.", "Age of Ada Dorn"),
    ("The second killed Ada Dorn, 17.", "Age of Ada Dorn"),
    ("For Ada Dorn, a 31-year-old clerk at the mill, it was late.", "Age of Ada Dorn"),
    ("After the crash, a 31-year-old clerk at the mill died.", "Age of clerk at the mill"),
    ("The man at the wheel, 47, survived.", "Age of man"),
    ("A woman in the car, 31, died.", "Age of woman"),
    # a name after what the person is
    ("His 19-year-old brother, Tom Moor, was captured.", "Age of Tom Moor"),
    ("A 7-year-old police dog, Rex, found it.", "Age of Rex"),
    ("They met 20-year-old science major Kayla Dorn.", "Age of Kayla Dorn"),
    ("Police found engineer Tom Birch, 54, in the yard.", "Age of Tom Birch"),
    # a name before it
    ("Ada Moor, a 39-year-old ferry engineer, won.", "Age of Ada Moor"),
    ('"It was loud," said Tom Birch, a 67-year-old father.', "Age of Tom Birch"),
    ("Among the dead was Ada Moor, the unit's 43-year-old superintendent.", "Age of Ada Moor"),
    ("She met Ada Moor, a 30-year-old cook at two inns in Tarn.", "Age of Ada Moor"),
    ("With Ada Moor, a 31-year-old cook, in the chair, the board met.", "Age of Ada Moor"),
    ("Ada Moor turned 20 on Monday.", "Age of Ada Moor"),
    ("Duncan, a 42-year-old Danish citizen, left.", "Age of Duncan"),
    ("Ada Moor, a 69-year-old retired baker from Peru, left.", "Age of Ada Moor"),
    ("The third victim was Tom Moor, a 20-year-old cadet from Peru.", "Age of Tom Moor"),
    ("With Moor, a 31-year-old cook was held.", "Age of cook"),
    ("Mark Anthony Moor, 23, won the race.", "Age of Mark Anthony Moor"),
    ("Will Moor, 23, won the race.", "Age of Will Moor"),
    ("Ada Moor on Friday ordered Kurt Dorn, 58, to pay.", "Age of Kurt Dorn"),
    ("Tom Moor was a 22-year-old student.", "Age of Tom Moor"),
    ("They say that 19-year-old Ada Moor's mill closed.", "Age of Ada Moor"),
    # no name of theirs
    ("The thief was a 22-year-old student.", "Age of student"),
    ("Police, the 42-year-old Danish band, sang.", "Age of Danish band"),
    ("Outside, a 42-year-old baker waited.", "Age of baker"),
    ("His 19-year-old brother, police said, was captured.", "Age of brother"),
    ("She freed herself, her 6-year-old daughter, Ada, and Tom.", "Age of daughter"),
    ("In Tarn, a 26-year-old man was arrested.", "Age of man"),
    ("In Norway, a 26-year-old man, said to be armed, was arrested.", "Age of man"),
    ("Police said the captain of the Swan, a 52-year-old Dane, was held.", "Age of captain of the Swan"),
    ("The suspect, a 24-year-old Turk, walked in.", "Age of suspect"),
    ("A profile of the gunman, a 34-year-old Tom Birch, was read.", "Age of Tom Birch"),
    ("According to Birch, a 26-year-old nurse was shot.", "Age of nurse"),
    ("A 10-year-old Boeing was lost.", "Age of Boeing"),
    ("He turned 20 on Monday.", "Age"),
    # of somebody at a place, and of the last of two
    ("They quizzed the baker at Tarn, 61, who left.", "Age of baker"),
    ("They freed Dorn and Ada Moor, 33.", "Age of Ada Moor"),
    ("The post has been vacant since Ada Moor died at age 74.", "Age of Ada Moor"),
    ("Guests range in age from less than 2 years to 88.", "Age of guests"),
    ("The goats were between 3 months and 2 years old.", "Age of goats"),
    ("Leif would have been 40 in July.", "Age of Leif"),
]


@pytest.mark.parametrize(("text", "measure"), CASES)
def test_bearer(text: str, measure: str) -> None:
    assert extract(text)[0].measure == measure
