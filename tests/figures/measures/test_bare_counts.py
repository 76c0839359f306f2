"""What is told of those counted where no deed is. Each row: a sentence, and the measure of each figure."""

import pytest

from briefing.figures import extract

CASES = [
    # what those counted do
    ("More than 300 people queued to give blood.", ["People who queued to give blood"]),
    ("About 30,000 people work for bakeries here.", ["People who work for bakeries"]),
    ("The mill in Tarn, where 480 people work, will close.", ["People who work there"]),
    ("Police said that 65,000 people marched to the old mill.", ["People who marched to the old mill"]),
    ("Hundreds of people have called the mill's help line.", ["People who called the mill's help line"]),
    ("Some 4,000 people had come on Sunday.", ["People who had come"]),
    ("Up to 450 jobs could go.", ["Jobs that could go"]),
    ("Moor profit falls; 450 jobs to go", ["Jobs to go"]),
    ("The two guilds continued to trade insults.", ["Guilds that continued to trade insults"]),
    ("The pond feeds 4 million people who rely on it for water.", ["People who rely on it for water"]),
    # what is done to them
    ("Another 800 people have been told to pack their bags.", ["People told to pack their bags"]),
    ("At noon 30 people were thought to be inside the mill.", ["People thought to be inside the mill"]),
    ("The two men suspected in the raid were brothers.", ["Men suspected in the raid"]),
    ("Nine ships and two helicopters were involved.", ["Ships", "Helicopters involved"]),
    ("Fourteen ships are taking part in the search.", ["Ships taking part in the search"]),
    # where and how they are
    ("The council says 22,000 people were there.", ["People there"]),
    ("In all there were 23 carts on the lower deck.", ["Carts on the lower deck"]),
    ("He fined 46 mills with temporary permits.", ["Mills fined"]),
    ("Of the 46 mills with temporary permits it said little.", ["Mills with temporary permits"]),
    ("It will be sold, according to two bakers close to the talks.", ["Bakers close to the talks"]),
    ("Divers found two bodies under a ruined barn.", ["Bodies under a ruined barn"]),
    # of another, or too little told
    ("A bus with 38 cooks and five guards resulted in a long queue.", ["Cooks", "Guards"]),
    ("The flood spanned five towns and 10 mills began to fall.", ["Towns", "Mills"]),
    ("A cook with his wife and two sons is being praised.", ["Sons"]),
    ("It said 40 sheds lie too low.", ["Sheds"]),
    ("The boxes were 34 empty crates used to hold pies.", ["Empty crates"]),
    ("The bread that both guilds gave was stale.", ["Guilds"]),
    ("They brought the two women out of the mill.", ["Women"]),
    ("They hurled nine pots at the guards.", ["Pots hurled"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES)
def test_of_those_counted_a_label_tells_what_the_clause_tells(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_a_later_figure_takes_over_the_noun_alone() -> None:
    told = extract("About 210 people had been told to leave. By night that had fallen to 39.")
    assert [figure.measure for figure in told] == ["People told to leave", "People"]
