"""Times in a clause of something else. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

DIMENSIONS = load("measures")["dimensions"]

CASES = [
    ("First visits were capped at 30 minutes.", ["Length of first visits"]),
    ("Drivers are limited to 12 hours.", ["Drivers"]),
    (
        "A tsunami warning for the coast was lifted after two hours.",
        ["Length of tsunami warning for the coast"],
    ),
    ("The state of emergency ended after nine days.", ["Length of state of emergency"]),
    ("The road was reopened after three days.", ["Time until the road was reopened"]),
    ("The board put off the fair by two days.", ["Fair put off"]),
    ("The defence wanted four years.", ["Time wanted by defence"]),
    ("The board wanted two years to mend it.", ["Length of time for board"]),
    ("A van delayed one count by two hours.", ["Count delayed by van", "Count delayed"]),
    ("The pact would give nine years of protections to cooks.", ["Length of protections to cooks"]),
    ("The strike at the mill neared a month.", ["Length of strike at the mill"]),
    ("The guild wants a law requiring four days' notice.", ["Notice"]),
    ("Dorn faces two years' supervision.", ["Length of supervision"]),
    ("Ada Moor, 52, a baker with 17 years at the mill, won.", ["Age of Ada Moor", "Time at the mill"]),
    ("The guild told cooks to limit breaks to 20 minutes.", ["Length of breaks"]),
    (
        "The term is longer than the 30 months sought by the mayor and the six years given to Moor.",
        ["Time sought by mayor", "Time given to Moor"],
    ),
    ("The guild rejected the three years the board proposed.", ["Time proposed by board"]),
    ("The callers were waiting nine minutes.", ["How long the callers were waiting"]),
    ("Its lease, for 15 years, ends in May.", ["Length of lease"]),
    ("The cooks rejected a 9% raise over four years.", ["Raise rejected by cooks", "Time frame for raise"]),
    ("The number of clerks out of work for 20 weeks rose to 90.", ["Time out of work", "Clerks out of work"]),
    ("Baking has lost money for six quarters.", [""]),
    # the thing that lasted, after the figure
    ("In the eight-minute long video, Moor sang.", ["Length of video"]),
    ('They face a 21-day "controlled testing," which is new.', ["Length of controlled testing"]),
    ("This is the third of four days of hearings on the dam.", ["Hearings on the dam"]),
    ("She had 900 flying hours, including 40 on jets.", ["Flying hours", "Flying hours on jets"]),
    ("The pilot had logged more than 14,000 hours.", ["Hours logged by pilot"]),
    ("Captain Moor had logged 7,900 flight hours.", ["Flight hours of Captain Moor"]),
    ("It takes 60 hours of driving lessons.", ["Driving lessons"]),
    ("The pilot had 6,275 flying hours.", ["Flying hours of pilot"]),
    ("They want him to be quarantined for nine days.", ["How long to be quarantined"]),
    ("They can withstand one hour of heat.", ["Length of heat"]),
    ("She warned that 21-day quarantining of clerks is unfair.", ["Quarantining of clerks"]),
    ("Ada was a cook for four years before that.", ["How long Ada was a cook"]),
    ("The guild said it would stop fishing for two days.", ["How long the guild would stop fishing"]),
    ("The potters came back after living in Norland for nine years.", ["Time living in Norland"]),
    (
        "They failed to agree in the past two years due to old quarrels.",
        ["Time in which they failed to agree"],
    ),
    ("Moor has proposed extending the pact for two more months.", ["Extension of pact"]),
    ("The skipper had over 4,000 hours of sailing time.", ["Sailing time"]),
    ("For seven minutes beginning at noon, the city fell silent.", ["How long the city fell silent"]),
    ("Cooks would have to have paid in for 42 years.", ["How long to have paid"]),
    ("He had raised a goat named Biscuit for 14 months.", [""]),
    ("| Opinion: 23 days too long", ["Opinion"]),
    # in which something is done
    ("Within nine years, the orchard was gone.", ["Time in which the orchard was gone"]),
    (
        "The loan would cost the port $400 over three years.",
        ["Cost to port", "Time for the loan to cost the port $400"],
    ),
    ("A verdict is due within nine weeks.", ["Time until verdict"]),
    ("The reserve could be used up in 10 days.", ["Time for the reserve to be used up"]),
    (
        "The guild had met twice in the past 30 to 40 hours.",
        ["Times guild met", "Time in which the guild had met twice"],
    ),
    ("The bakers must be weighed every eight days.", ["How often the bakers must be weighed"]),
    ("After nearly eight months of radio ads, voters are tired.", ["Length of radio ads"]),
    ("The guild faces two weeks of strikes.", ["Length of strikes"]),
    ("Alder had four months of imports in hand.", ["Imports in hand"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


@pytest.mark.parametrize("word", DIMENSIONS["lifted"].split())
def test_everything_that_somebody_ends(word: str) -> None:
    assert extract(f"The {word} ended after nine days.")[0].measure == f"Length of {word}"
