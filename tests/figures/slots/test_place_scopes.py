"""Places that are told of something else."""

import pytest

from briefing.figures import extract

CASES = [
    ("A bomb in Oslo on Monday hurt 12 people in a blast that could harm talks in Peru.", ["Oslo"]),
    ("A train crashed in Ohio on Monday, killing 31 people.", ["Ohio"]),
    ("After coming ashore near Tarn, the storm had claimed five lives.", [""]),
    ("The storm crawled over Texas on Monday after killing 11 people.", [""]),
    ("Officials in Texas said a boy had drowned, bringing the toll to 11.", [""]),
    ("They bought $3 million in drones similar to those flown in Iraq.", [""]),
    ("The mayor is put to the test in Lund as 40 councils vote.", [""]),
    ("Alder, the owner of a yard in Lund, said Birch offered him $40.", [""]),
    ("Floods drowned 40 cows on the Peru side, and 12 drowned in Chile.", ["", "Chile"]),
    ("Some 40 people stormed the hall, others fled to Peru.", [""]),
    ("Screening of 40 bags was stepped up and schools in Ohio closed.", [""]),
    ("Alder, a banker with 40 vans, hid the money she made in Peru.", [""]),
    ("It has a workforce of 780, most of them in Peru.", [""]),
    ("Floods drowned 40 people, the bulk of them in Peru.", [""]),
    ("Floods drowned 40 people in Peru, most of them at sea.", ["Peru"]),
    ("Before the floods in Ohio, 40 people had drowned.", [""]),
    ("The firm will spend $4 million, including on a van for a yard in Lund.", [""]),
    ("Given 40 visits on her behalf, the mayor had a harder climb than in Lund.", [""]),
]


@pytest.mark.parametrize(("sentence", "places"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_place_of_another(sentence: str, places: list[str]) -> None:
    assert [figure.place for figure in extract(sentence)] == places
