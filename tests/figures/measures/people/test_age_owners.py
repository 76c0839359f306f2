"""Whose an age is. Each row: a text, the measures of its ages, and whether the last is told elsewhere."""

import pytest

from briefing.figures import extract

CASES = [
    ("Elders under age 80 are allowed to vote.", ["Age under which elders may vote"], False),
    ("Elders under age 80 are not allowed to vote.", ["Age of elders"], False),
    ("Ada Moor, the isle's first mayor, dead at 87", ["Age of Ada Moor"], False),
    (
        'Former Danish Harbour Minister Ada Moorhead, a woman known as "The Heron," has died at 87.',
        ["Age of Ada Moorhead"],
        False,
    ),
    ("In the hall, a man has died at 87.", ["Age of man"], False),
    (
        "Kelm Valley Transit Police Officer Richard H. Moor Jr., 33, was hurt.",
        ["Age of Richard H. Moor Jr"],
        False,
    ),
    ("A 6-year-old also was found in the barn.", ["Age of child"], False),
    ("A 46-year-old also was found in the barn.", ["Age"], False),
    ("Dorn vanished at age 14.", ["Age of Dorn"], False),
    ("The rescue of a boy of 12 took hours.", ["Age of boy"], False),
    ("The midfielder 23 has joined Moor.", ["Age of midfielder"], False),
    ("The gale killed four, half of them boys younger than five.", ["Age of boys"], False),
    ("The rate for those between 15 and 24 fell.", ["Age"], False),
    ("She wrote of a very young Ada Dorn, 12.", ["Age of Ada Dorn"], False),
    ("The league, which is large, thanked Mrs. Dorn, 61.", ["Age of Mrs. Dorn"], False),
    ("Dorn left the city at the ages of 7 and 12.", ["Age of Dorn", "Age of Dorn"], False),
    ("The rowers ranged in age from 18 to 34.", ["Age of rowers"], False),
    ("The rowers were aged between 18 and 34.", ["Age of rowers"], False),
    ("The bishop gave his age (91) as the reason.", ["Age of bishop"], False),
    ("Police changed Ada Lou Dorn's age to 23.", ["Age of Ada Lou Dorn"], False),
    ("Ada Dorn dead at 94.", ["Age of Ada Dorn"], False),
    ("She brought her two nephews, ages 3 and 9.", ["Age of nephews", "Age of nephews"], False),
    ("It asked 1,801 nurses (ages 18+).", ["Age of nurses"], False),
    ("Patients aged 65 and older left.", ["Age of patients"], False),
    ("One of the brothers hired, a 58-year-old, lived there.", ["Age of brothers"], False),
    ("It is open to anyone older than 65 and to those 40 or above.", ["Age limit", "Age limit"], False),
    ("Rowers aged 18-40 and women aged 50-plus left.", ["Age of rowers", "Age of women"], False),
    ("Dorn became a mother at 19 and a judge at 40.", ["Age of Dorn", "Age of Dorn"], False),
    ("Despite her great age (91), Ada Dorn still rows.", ["Age of Ada Dorn"], False),
    ("He moved to Oslo before the age of 12.", ["Age"], False),
    ("The 33-year-old's lawyer left.", ["Age"], False),
    (
        "We met Ada Lou Dorn, 26, there. Officer Colm H. Moss Jr., 33, left.",
        ["Age of Ada Lou Dorn", "Age of Officer Colm H. Moss Jr"],
        False,
    ),
    ("The minimum age for buying a knife is 18.", ["Minimum age"], False),
    ("The school takes pupils from the age of 11.", ["Age limit"], False),
    ("A girl of 9 left.", ["Age of girl"], False),
    ("Kids ages 5 to 11 left.", ["Age of kids"], False),
    ("Men over 50 and children as young as 5 left.", ["Age of men", "Age of children"], False),
    (
        "It rose in people under the age of 45 and in men older than 60.",
        ["Age of people", "Age of men"],
        False,
    ),
    ("Ada Dorn's family left. She was 14 when she went.", ["Age of Ada Dorn"], True),
    ("Ada Dorn left in May. At 85, she is frail.", ["Age of Ada Dorn"], True),
    ("We met Ada Dorn. Dorn left in May. She was 14.", ["Age of Dorn"], True),
    ("Oslo was calm. She was 14 when it came.", ["Age"], False),
    ("Officials were calm. She was 14 when it came.", ["Age"], False),
    ("She was 14 when it came.", ["Age"], False),
    ("The 26-year-old left.", ["Age"], False),
    ("The median age is 38.", ["Median age"], False),
    ("It told Ada Dorn that the divers it trained were between the ages of 17 and 29.", ["Age"], False),
    ("A girl of 11 months lived.", ["Age of girl"], False),
    ("Danes would retire at 67.", ["Retirement age"], False),
    # the 46-year-old is whom the text said to be 46, or who opens the sentence before
    ("Ada Moor, 46, sang. The 46-year-old must pay.", ["Age of Ada Moor", "Age of Ada Moor"], True),
    ("Ada Moor sang in Tarn. The 46-year-old must pay.", ["Age of Ada Moor"], True),
    (
        "Tom Dorn, 50, and Ada Moor, 46, sang. Tom Dorn left. The 46-year-old stayed.",
        ["Age of Tom Dorn", "Age of Ada Moor", "Age of Ada Moor"],
        True,
    ),
    (
        "Tom Dorn, 46, and Ada Moor, 46, sang. Now the 46-year-old left.",
        ["Age of Tom Dorn", "Age of Ada Moor", "Age"],
        False,
    ),
    ("Ada Moor, 32, sang in Tarn. At 26, she was jailed.", ["Age of Ada Moor", "Age of Ada Moor then"], True),
    ("He rode a 2-year-old to victory.", ["Age"], False),
    ("The colt, a 2-year-old, won.", ["Age of colt"], False),
    ("Men over 60 may die sooner.", ["Age of men"], False),
    ("Women over 50 can get cancer.", ["Age of women"], False),
    ("Men over 60 may enter the hall.", ["Age over which men may enter"], False),
    ("A 6-year-old was found.", ["Age of child"], False),
    # "she" is the one of whom the clause before told, "he" in brackets either of two compared
    (
        "She cited Elsa Smart, who was in the news in 2002 when she was taken from home at age 14.",
        ["Age of Elsa Smart"],
        False,
    ),
    ("Ada Moor, who met Tom Lund when she was 14, sang.", ["Age of Ada Moor"], False),
    ("Tom Dorn is far younger than Lund (he's only 45).", ["Age"], False),
    ("Dorn beat Tom Lund (he's 68) easily.", ["Age of Tom Lund"], False),
    ('"I\'m 24, I have a degree," said Ada Moor.', ["Age of Ada Moor"], False),
]


@pytest.mark.parametrize(("text", "measures", "elsewhere"), CASES)
def test_whose_age(text: str, measures: list[str], elsewhere: bool) -> None:
    ages = [figure for figure in extract(text) if figure.unit.endswith("of age")]
    assert [figure.measure for figure in ages] == measures
    assert ("measure" in ages[-1].inherited) is elsewhere
