"""Items of lists whose common words are told once. Each row: a sentence, and its figures' measures."""

import pytest

from briefing.figures import extract

CASES = [
    # what stands before the list
    ("On board were 30 Danes and 15 Swedes.", ["Danes on board", "Swedes on board"]),
    ("Aboard were six cooks, two guards and 40 clerks.", ["Cooks aboard", "Guards aboard", "Clerks aboard"]),
    ("Arrested were seven men and two women.", ["Men arrested", "Women arrested"]),
    ("Missing are two boats and nine sailors.", ["Boats missing", "Sailors missing"]),
    ("Also killed were four miners.", ["Miners killed"]),
    ("Among the victims were nine Danes.", ["Danes among the victims"]),
    ("Those on board included 30 Danes.", ["Danes on board"]),
    ("He told of those on board as including 30 Danes and two Finns.", ["Danes on board", "Finns on board"]),
    # whose class the subject tells
    ("The injured were two cooks and three clerks.", ["Cooks among injured", "Clerks among injured"]),
    ("The victims were three men and two women.", ["Men among victims", "Women among victims"]),
    # and what stands after it
    ("There were 12 Danes and two Finns on the ferry.", ["Danes on the ferry", "Finns on the ferry"]),
    # items that add up to the figure before
    (
        "Nine people were held, seven bakers and two cooks.",
        ["People held", "Bakers held", "Cooks held"],
    ),
    (
        "The van carried nine people: seven Danes and two Finns.",
        ["People carried by van", "Danes carried by van", "Finns carried by van"],
    ),
    (
        "Eight people were hurt, three by gunfire and five in the crush.",
        ["People hurt", "People hurt by gunfire", "People hurt in the crush"],
    ),
    # and no lists of such
    ("The results were 40 wins and 12 losses.", ["Wins", "Losses"]),
    ("The lodgers and cooks are two separate matters.", ["Separate matters"]),
    ("The guild pays 412p, made up of 405p in cash and a 7p bonus.", ["Paid by guild", "Guild", "Bonus"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
