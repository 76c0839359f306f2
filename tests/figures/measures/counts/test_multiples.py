"""What grew so many times over. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("They mind if one baker spends seven times as much as the rest.", ["Baker", "Spent by one baker"]),
    ("It is ten times more costly than a path.", [""]),
    ("The dish gathers ten times more light than the old one.", ["Light"]),
    ("Visitor numbers tripled.", ["Visitor numbers"]),
    ("The mill doubled its output.", ["Output"]),
    ("Profit doubled.", ["Profit"]),
    ("Some 9 million shares changed hands, twice the average.", ["Shares that changed hands"] * 2),
    (
        "Some 218 millimetres of rain fell in 36 hours, five times the average.",
        ["Rain that fell", "Time in which rain fell", "Rain that fell"],
    ),
    (
        "It offered a rise in pay of 16% over four years, double the average.",
        ["Pay", "Time frame", "Pay"],
    ),
    ("The Whigs won, tripling their majority.", ["Whigs’ majority"]),
    ("It more than doubled the barge's sales.", ["Sales"]),
    ("The train ran at 106 mph, more than twice the speed limit.", ["Speed of train", "Speed limit"]),
    ("Users were 0.24 times as likely to share their views.", ["Likelihood to share their views"]),
    ("Bakers were twice as likely as others to vote.", ["Likelihood to vote"]),
    ("Bakers were half as likely to vote.", ["Likelihood to vote"]),
    ("Cooks were a third less likely than others to vote.", ["Likelihood to vote"]),
    ("Half as many boats came.", ["Boats"]),
    ("The hole is 2.5 times deeper than thought.", ["Hole"]),
    ("Rents rose 5%, the guild said, twice the 2.5% forecast.", ["Rents", "Rents", "Forecast"]),
    ("Staff grew by 300, double the 150 planned.", ["Staff"] * 3),
    ("Net migration hit 745, three times pre-war levels of 245.", ["Net migration", *["Pre-war levels"] * 2]),
    ("Net debt fell to 1.9 times EBITDA.", ["Net debt"]),
    ("The mill's output is twice that of Alder.", ["Output"]),
    ("The toll rate was 12.3%, three times that of Moor.", ["Toll rate", "Toll rate"]),
    ("The export price was $226 a tonne FOB, down $4.", ["Export price", "Export price"]),
    ("The guild said waste would be cut in half.", ["Waste"]),
    ("Drought made fires two to three times as likely.", ["Likelihood of fires"]),
    ("Such rain was three times more likely, she said.", ["Likelihood of rain"]),
    ("Moss wants a hundred times more boats on the lake.", ["Boats"]),
    ("We lost four times as many goats as before.", ["Goats"]),
    ("The plan would double the number of agents on the quay.", ["Agents"]),
    ("Rivals were twice as likely to", ["Likelihood"]),
    # deeds done so many times
    ("The warden was questioned twice.", ["Times warden was questioned"]),
    ("In an hour he was questioned four times.", ["Times questioned"]),
    # a part right before its whole
    ("Half the flats have sold.", ["Flats sold"]),
    ("Nearly half the voters backed Moss.", ["Voters who backed Moss"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_verb_of_multiplying() -> None:
    for word in load("measures")["verbs"]["multiplying"].split():
        figures = extract(f"They said the mills {word} their output.")
        assert all(figure.measure == "Output" for figure in figures), word
