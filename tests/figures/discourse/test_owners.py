"""Whose a thing is. Each row: a text, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

OWNED = [
    ("Guards questioned Moor's two roommates on Friday.", ["Moor’s roommates questioned by guards"]),
    ("Her years at the mill overlapped Moor's two terms as mayor.", ["Moor’s terms"]),
    ("It is the largest of the Lodge's five halls.", ["Halls of Lodge"]),
    (
        "The poll showed Moor with a 42 percent approval vs. 55 percent disapproval.",
        ["Approval of Moor", "Disapproval of Moor"],
    ),
    ("There was 42 percent approval vs. 55 percent disapproval.", ["Approval", "Disapproval"]),
    ("Keefe's 15% stake in the club is for sale.", ["Keefe’s stake in the club"]),
    ("Moor is pushing ahead and his approval has been as high as 59%.", ["Moor’s approval"]),
    (
        "The Tarn Campaign Committee said it is spending more, bringing its investment to $300,000.",
        ["Tarn Campaign Committee’s investment"],
    ),
    ("The Whigs kept the seat, but their majority was cut to 2,231.", ["Whigs’ majority"]),
    ("Of Moor's $30 million in contributions, a lot came late.", ["Moor’s contributions"]),
    ("Moor's 900-square-foot home was searched.", ["Area of Moor’s home"]),
]
OTHERS = [
    ("Monday's 40 arrests were made late.", ["Arrests made late"]),
    ("In Chile's 40 mills, work stopped.", ["Mills"]),
    ("New Jersey's 21-day quarantine drew fire.", ["Length of quarantine"]),
    ("The board met. Its budget is $9 million.", ["Budget"]),
    ("MOOR'S 9% STAKE IS FOR SALE", ["STAKE"]),
]


@pytest.mark.parametrize(("text", "measures"), [*OWNED, *OTHERS])
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
