"""Whose or where those counted are, for want of a deed. Each row: a sentence, and each figure's measure."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "Hotel guests from 15 countries, including two from Norway.",
        ["Countries of hotel guests", "Hotel guests from Norway"],
    ),
    ("The guests come from 15 countries.", ["Countries of guests"]),
    # whose they are
    ("It is the oldest of the county's 46 weirs.", ["Weirs of county"]),
    ("Classes at the district's 38 schools will resume.", ["Schools of district"]),
    ("It was the last of the day's 90 flights.", ["Flights"]),
    ("Turnout was high in a union with more than 1,400 members.", ["Members of union"]),
    ("She hid in a shed with eight guests.", ["Guests"]),
    ("The mayor reached a settlement with 12 workers.", ["Workers"]),
    # where they are
    ("Inflation quickened in nine provinces.", ["Provinces where inflation quickened"]),
    ("Marriage has been allowed in nine states.", ["States where marriage has been allowed"]),
    ("Fruit was good that was sold in 31 states.", ["States"]),
    ("The bank runs its branches in 14 countries.", ["Countries with branches"]),
    ("There were bakers in 14 countries.", ["Countries"]),
    ("The bank closed branches in 14 countries.", ["Countries"]),
    ("There are no branches in 14 countries.", ["Countries"]),
    ("It left homes without lights in three counties.", ["Counties"]),
    ("The app is used in more than 20 towns.", ["Towns where app is used"]),
    ("There were small rallies in six towns.", ["Towns with small rallies"]),
    ("Gales struck the homes in six towns.", ["Towns"]),
    ("The victims came from 18 countries.", ["Countries of victims"]),
    ("Pupils from nine states sang.", ["States of pupils"]),
    ("Pupils from nine states were on board.", ["States of pupils"]),
    ("Grain from 12 provinces rotted.", ["Provinces"]),
    # what somebody is found guilty of
    ("A jury found Moor guilty on 22 counts.", ["Counts Moor was found guilty on"]),
    ("Moor pleaded guilty to 937 counts.", ["Counts Moor pleaded guilty to"]),
    ("A court charged Moor and Lund with nine counts.", ["Counts Moor and Lund were charged with"]),
    ("Moor was not charged with nine counts.", ["Counts"]),
    ("Moor was indicted on seven counts.", ["Counts Moor was indicted on"]),
    ("Moor read out seven counts.", ["Counts"]),
    # who did it
    ("The raid was claimed by two groups.", ["Groups that claimed raid"]),
    ("The match was won by two goals.", ["Goals"]),
    # for whom somebody waits
    ("The guild expects 8,000 people.", ["People expected"]),
    ("The guild expects nine mills.", ["Mills"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES)
def test_a_bare_count_is_told_by_whose_or_where_it_is(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
