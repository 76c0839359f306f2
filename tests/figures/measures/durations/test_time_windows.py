"""In how long something is done. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

DIMENSIONS = load("measures")["dimensions"]
CASES = [
    # what is to come
    ("The mill will shut its looms over the next two years.", ["Time for the mill to shut its looms"]),
    ("The council must call a vote within 13 months.", ["Time for the council to call a vote"]),
    ("The new tolls take effect in 15 days.", ["Time until the new tolls take effect"]),
    ("A ruling is expected within the next three weeks.", ["Time until ruling"]),
    ("The budget is due in 10 days.", ["Time until budget"]),
    ("Ada Moor told of cooks who've been moved in ten years.", ["Time frame"]),
    ("The level makes it the joint best in nine years.", ["Time frame"]),
    ("Alder plans to hire cooks over five years.", ["Time to hire cooks"]),
    ("Moor to Break Toll Limit in 10 Days", ["Time for Moor to Break Toll Limit"]),
    (
        "Tarn will pass the limit set by its rivals in the next 10 days.",
        ["Time for Tarn to pass the limit"],
    ),
    # what was
    (
        "Ada Moor sold nine lamps in about 90 seconds.",
        ["Lamps sold by Ada Moor", "Time in which Ada Moor sold nine lamps"],
    ),
    ("Over four months in 2010, Dorn copied letters.", ["Time over which Dorn copied letters"]),
    ("Dorn built a kiln in 2006 and within a decade had sold it.", ["Time in which Dorn had sold it"]),
    ("The fire was out within 40 minutes.", ["Time in which the fire was out"]),
    ("We mended the oven in the past 30 minutes.", ["Time in which oven was mended"]),
    ("The third theft at the mill in two weeks shook Tarn.", ["Theft", "Time frame for thefts"]),
    ("Tin stood 4% above its average over the past three months.", ["Tin", "Period of average"]),
    # by when figures are reported
    ("In the 12 months through April, rents rose 3.8%.", ["Time frame for rents", "Rents"]),
    # no deed that takes so long
    ("The ferry is the pride of Tarn in two ways in two years.", ["Ways", "Time frame for ferry"]),
    ("The guild rejected a 9% rise over four years.", ["Rise rejected by guild", "Time frame for rise"]),
    ("He won a medal during his two years in the army.", ["Time in the army"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_word_for_what_begins_or_ends_by_then() -> None:
    starting = [word for word in DIMENSIONS["starting"].split() if word.endswith("s")]
    for word in starting:
        assert extract(f"The fair {word} {'effect ' * (word == 'takes')}in nine days.")[0].measure.startswith(
            "Time until the fair"
        ), word
