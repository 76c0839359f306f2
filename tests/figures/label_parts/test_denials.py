"""What those counted did not do. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("All but two of the nine mines have reopened.", ["Mines that have not reopened", "Mines"]),
    ("All but two cooks voted for the toll.", ["Cooks who have not voted for the toll"]),
    ("All but two boats sank.", ["Boats that have not sunk"]),
    ("All but three had been identified by noon.", ["Not identified"]),
    ("All but 40 of the 900 clerks were paid.", ["Clerks not paid", "Clerks"]),
    ("All but two of the boats were not insured.", ["Boats insured"]),
    ("Nearly all of the nine mines reopened.", ["Mines reopened"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measures_of_those_left_out(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


UNDONE = [
    ("The strike is not expected to affect the 45,000 pupils in Tarn.", ["Pupils not affected"]),
    ("Moor was not able to save 40 jobs.", ["Jobs not saved by Moor"]),
    ("Widows are blocked from receiving 1,100 benefits.", ["Benefits not received"]),
    ("The rule bars firms from hiring 40 cooks.", ["Cooks not hired"]),
    ("Moor avoided paying $9 million.", ["Not paid by Moor"]),
    ("The fund made $9 million from selling 40 mills.", ["Earned by fund", "Mills sold"]),
    ("The lamp did not cost $314 million.", ["Not the cost of lamp"]),
    ("The court refused to allow them to claim $2 million in income.", ["Income not claimed"]),
    ("Tarn does not let the mill hire 40 cooks.", ["Cooks not hired by mill"]),
    ("Tarn let the mill hire 40 cooks.", ["Cooks hired by mill"]),
    ("Instead of hiring 40 cooks, Tarn closed.", ["Cooks not hired"]),
    ("Rather than close 40 mills, Lund sold them.", ["Mills not closed"]),
    ("Tarn closed without hiring 40 cooks.", ["Cooks not hired by Tarn"]),
    ("No one sold 40 boats.", ["Boats not sold"]),
    ("One sold 40 boats.", ["Boats sold"]),
    ("Moor stopped short of naming 40 judges.", ["Judges not named by Moor"]),
    ("The cart couldn't travel 15 miles.", ["Distance not traveled"]),
    ("The lamp cost $314 million.", ["Cost of lamp"]),
    ("He did not pay the clerk $9,000.", ["Not paid to clerk"]),
    ("Neither candidate won 50 percent of the vote.", ["Share of vote neither candidate reached"]),
    ("No party won 40 seats.", ["Seats won by no party"]),
    # to whom, not by whom
    ("The clerk was paid nine coins.", ["Coins paid to clerk"]),
    ("Cooks were denied 40 rights.", ["Rights denied to cooks"]),
]


@pytest.mark.parametrize(("sentence", "measures"), UNDONE, ids=[sentence[:40] for sentence, _ in UNDONE])
def test_measures_of_what_was_not_done(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


UNSURE = [
    ("It is unclear whether the two cooks had taken any money.", ["Cooks"]),
    ("It was not known if the nine miners died in the blast.", ["Miners"]),
    ("Voters will decide whether four Alder senators keep their seats.", ["Alder senators"]),
    ("Did Moor fire 90 bakers?", ["Bakers"]),
    ("She wrongly said 40 cooks had been fired.", ["Cooks"]),
    ("Moor made the false claim that 40 cooks were hurt.", ["Cooks"]),
    ("The firm denied that it had sold 40 carts.", ["Carts"]),
    # what is told there all the same
    ("Whether it was open when 40 cooks fled is unclear.", ["Cooks who fled"]),
    ("Why were 90 bakers fired?", ["Bakers fired"]),
    ("Whether it rains or not, 40 cooks will be fired.", ["Cooks fired"]),
    ("The false alarm hurt 40 cooks.", ["Cooks hurt"]),
]


@pytest.mark.parametrize(("sentence", "measures"), UNSURE, ids=[sentence[:40] for sentence, _ in UNSURE])
def test_what_is_asked_or_false_is_not_told(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


HEDGED = [
    ("Both guards nearly fell asleep.", ["Guards who nearly fell asleep"]),
    ("The storm nearly killed 40 people.", ["People nearly killed"]),
    ("Moor came close to signing 40 cooks.", ["Cooks nearly signed by Moor"]),
    ("Moor was on the verge of selling 40 boats.", ["Boats nearly sold by Moor"]),
    ("Lund was accused of stealing 40 carts.", ["Carts allegedly stolen by Lund"]),
    ("Guards charged Lund with stealing 40 carts.", ["Carts allegedly stolen"]),
    ("Lund was accused of killing 12 people.", ["People killed"]),
    ("Lund was convicted of stealing 40 carts.", ["Carts stolen by Lund"]),
    ("Two mills were almost closed.", ["Mills almost closed"]),
    ("Nearly 40 people were killed.", ["People killed"]),
    ("Only 40 cooks had previously been told to stay in Tarn.", ["Cooks previously told to stay in Tarn"]),
    ("Some 40 cooks were told to stay in Tarn.", ["Cooks told to stay in Tarn"]),
    ("Some 40 cooks had previously been fired.", ["Cooks fired"]),
    ("A guard accused of shooting two boys left.", ["Boys shot"]),
    ("Lund was accused of shooting two boys.", ["Boys shot"]),
    ("Not a day passes without killing two people.", ["People killed"]),
]


@pytest.mark.parametrize(("sentence", "measures"), HEDGED, ids=[sentence[:40] for sentence, _ in HEDGED])
def test_what_was_nearly_so_or_once_planned(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
