"""By whom something was done. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Special counsel Ada Moor charged two aides.", ["Aides charged by special counsel Ada Moor"]),
    ("American banker Tom Dorn sold 40 mills.", ["Mills sold by American banker Tom Dorn"]),
    ("Danes won 54 medals.", ["Medals won by Danes"]),
    ("Republicans won 54 seats, Democrats 46.", ["Seats won by Republicans", "Seats won by Democrats"]),
    ("A fair attended by 400 bakers was shut.", ["Bakers who attended fair"]),
    ("The fair was attended by 400 people.", ["People who attended fair"]),
    ("They were stopped by one of the neighbours.", ["Neighbours who stopped"]),
    ("The song was written by two sisters.", ["Sisters who wrote song"]),
    ("Bakers working for the mill earn $9 an hour.", ["Earned by bakers working for the mill"]),
    ("Firms selling to Norway lost $4 million.", ["Lost by firms selling to Norway"]),
    ("The guild represents 900 weavers.", ["Weavers represented by guild"]),
    ("A guild that represents 900 weavers struck.", ["Weavers represented by guild"]),
    ("The fair is the rite by which Moor was picked by 114 bakers.", ["Bakers who picked Moor"]),
    ("Moor and his brother bought 40 mills.", ["Mills bought by Moor and his brother"]),
    ("After Moor and his brother bought 40 mills, he left.", ["Mills bought by Moor and his brother"]),
    ("After he and his brother bought 40 mills, he left.", ["Mills bought"]),
    ("The mayor and the bishop raised $9 million.", ["Raised by mayor and the bishop"]),
    ("The fund, the bank and the guild gave $9 million.", ["Given by fund, the bank and the guild"]),
    ("The party and its friends pumped $9 into Tarn.", ["Pumped into Tarn by party and its friends"]),
    ("The raises and the other terms will cost $9 million.", ["Cost of raises and the other terms"]),
    # too long to tell, or no subject of this verb
    ("The Norland Guild of Bakers and the National League of Cooks added $900.", ["Added"]),
    ("The guild met Moor and his brother sold 40 mills.", ["Mills sold by brother"]),
    ("They backed the strikes and the mill has sold 40 carts.", ["Carts sold by mill"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
