"""What a length of time measures. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

DIMENSIONS = load("measures")["dimensions"]
CASES = [
    ("Lund was named to serve the last two years of Moor's term.", ["Time left in Moor's term"]),
    ("She told of the last two years of Moor's term.", ["Time frame"]),
    (
        "The raid came four years after Ada Moor sold 40 mills.",
        ["How long after Ada Moor sold 40 mills the raid came", "Mills sold by Ada Moor"],
    ),
    ("Three men were sentenced to two years in jail.", ["Men sentenced", "Time in jail"]),
    ("A court sentenced Ada Moor to 15 years in prison.", ["Ada Moor’s time in prison"]),
    ("Moor was sentenced last month to three years in prison.", ["Moor’s time in prison"]),
    ("The president of 30 years was ousted.", ["Time as president"]),
    ("Victims of 12 years of war wept.", ["Victims of war"]),
    ("Three weeks' worth of rain fell in Tarn.", ["Rain"]),
    ("They won the war by 40 days of bombing.", ["Length of bombing"]),
    ("Her partner of 44 years died.", ["Time as partner"]),
    ("It is seen during a three-day nationwide lockdown.", ["Length of nationwide lockdown"]),
    ("The tour lasts two and a half hours.", ["How long the tour lasts"]),
    ("The ward has two days’ worth of oxygen left.", ["Oxygen"]),
    ("Lund won the race by 22 seconds from Moor.", ["Lund’s winning margin"]),
    ("The youngest was a baby of eight months.", ["Age of baby"]),
    ("She left after six years at the mill.", ["Time at the mill"]),
    ("It closed after 40 days on strike.", ["Time on strike"]),
    ("The talks ended after three hours on Monday.", ["Length of talks"]),
    ("The girl was pulled out after nine hours.", ["Time until the girl was pulled out"]),
    ("Moor left the guild after nine years.", ["Time until Moor left the guild"]),
    ("Moor was freed after nine years in prison.", ["Time in prison"]),
    ("The fair opens two weeks before Boxing Day.", ["How long before Boxing Day the fair opens"]),
    ("She had flown two days prior.", ["How much earlier she had flown"]),
    ("She had flown two days prior to the vote.", ["How long before the vote"]),
    ("Moor had led the guild for nine years prior to that.", ["How long Moor had led the guild"]),
    ("She was five months pregnant.", ["Length of pregnancy"]),
    ("Only two weeks now remain before the vote.", ["Time left"]),
    ("Moor cooks strike for first time in nine years after pay row", ["How long since the last"]),
    (
        "The fire comes two weeks after 900 barns were shut.",
        ["How long after 900 barns were shut the fire comes", "Barns shut"],
    ),
    ("A clerk was sentenced to two years after admitting theft.", ["Sentence"]),
    ("Nearly a decade behind bars for a forger", ["Sentence"]),
    ("The forger spent nine years behind bars.", ["Time the forger spent behind bars"]),
    (
        "She came down below the nine years that the county attorney wanted.",
        ["Time wanted by county attorney"],
    ),
    (
        "The term fell between the nine years sought by Moor and the five years suggested by his team.",
        ["Time sought by Moor", "Time suggested by team"],
    ),
    (
        "We have seven weeks between the fair and the end of May.",
        ["Time between the fair and the end of May"],
    ),
    (
        "It fell nine days after two kilns exploded near Tarn.",
        ["How long after two kilns exploded", "Kilns that exploded"],
    ),
    ("He left nine days after taking over the inn.", ["How long after taking over the inn"]),
    ("A pact spanning nine years ended.", ["Length of pact"]),
    ("They left after being held captive for nine years.", ["Time held captive"]),
    ("A guard ended the 30-minute siege by storming the mill.", ["Length of siege"]),
    # how long it took, and what is left
    ("It took about 20 minutes for the ferry to turn.", ["Time for the ferry to turn"]),
    ("The bakers had nine days to mend the oven.", ["Time to mend the oven"]),
    ("With 40 seconds to go, the cox stood up.", ["Time left"]),
    ("There were two days left.", ["Time left"]),
    # from when
    (
        "The ferry sank two weeks after it easily passed the test.",
        ["How long after it easily passed the test the ferry sank"],
    ),
    ("He moved four years before he became the mayor of Tarn.", ["How long before he became the mayor"]),
    ("The mill is 12 minutes from the port of Tarn.", ["How long from the port of Tarn"]),
    ("He owns a shop about an hour north of Denver.", ["Travel time from Denver"]),
    ("The verdict is likely some three months away.", ["Time until the verdict"]),
    ("It is six months until the fair.", ["How long until the fair"]),
    ("Two days ahead of the fair, the tent fell.", ["How long ahead of the fair"]),
    (
        "Ada Moor, a potter, sang with the guild over the last two years.",
        ["Time over which Ada Moor sang with the guild"],
    ),
    ("In the 12 years since the flood, the port grew.", ["How long since the flood"]),
    (
        "Bakers will be asked to quietly quarantine themselves at home for three weeks.",
        ["How long to quarantine themselves at home"],
    ),
    ("A three-week ground offensive began.", ["Length of ground offensive"]),
    ("The mayor ordered a three-day countrywide mourning over it.", ["Length of countrywide mourning"]),
    ("They ask rowers to dry themselves for nine days.", ["How long to dry themselves"]),
    ("I know it from 30 years of living on the coast.", ["Time living on the coast"]),
    ("“I spent 11 years in a cave,” she said.", ["Time spent in a cave"]),
    ("“I've been missing for ten years,” he said.", ["How long missing"]),
    ("We have lived on this barge for ten years.", ["Time lived on this barge"]),
    # of what goes on for so long
    ("The seven-hour siege ended.", ["Length of siege"]),
    ("They urged a one-year extension of the tax cuts.", ["Length of extension of the tax cuts"]),
    ("A two-year stint there ended.", ["Length of stint"]),
    ("He was on a three week bombing spree.", ["Length of bombing spree"]),
    ("After two hours of argument, the jurors left.", ["Length of argument"]),
    ("The pact follows eight months of talks.", ["Length of talks"]),
    # but not of what is only told beside it
    ("The ten-year yield fell.", ["Yield"]),
    ("Moor is a nine-year veteran.", ["Time as veteran"]),
    ("They fear a six-week delay.", ["Delay"]),
    ("It was the biggest nine-day haul.", ["Haul"]),
    ("Strikers missed four weeks of pay.", ["Pay"]),
    ("In the first two months of enrollment, they rested.", ["Enrollment"]),
    # of what a figure is averaged or summed
    (
        "The seven-day rolling average rose to 40 boats.",
        ["Period of rolling average", "Boats"],
    ),
    ("They logged a one-day total of 340 boats.", ["Period of total", "Boats"]),
    ("It has not rained there in nine days.", ["How long since it last rained"]),
    ("This may take as long as nine weeks.", ["Time taken"]),
    ("She taught Hale, a baker nine years her senior.", ["Age difference"]),
    (
        "The blaze came nine days after Maj. Ada Dorn left the fort.",
        ["How long after Maj. Ada Dorn left the fort"],
    ),
    ("The feud dates back nine years.", ["How long ago"]),
    ("The tram was 20 minutes late.", ["Delay"]),
    (
        "That is what they had been digging and mending for two weeks.",
        ["How long they had been digging and mending"],
    ),
    ("She left after she had been smoke-free for nine hours.", ["How long she had been smoke-free"]),
    ("She is the first Danish mayor for nearly 90 years.", ["How long since the last Danish mayor"]),
    ("The port has a two-week spring recess.", ["Length of recess"]),
    # what is named by neither
    ("Lund, who is nine years older than Hale, sang.", ["Age difference"]),
    ("The forger was sentenced to life plus 80 years.", ["Sentence"]),
    ("He is doing two years for arson.", ["Sentence"]),
    ("He got two years in jail, with nine months suspended.", ["Time in jail", "Time suspended"]),
    ("The cellist sang again after nine days in the hospital.", ["Time in hospital"]),
    ("He sang often during his nine months in the army.", ["Time in the army"]),
    (
        "The crew of the ferry had been placed on paid leave for nine days.",
        ["How long the crew of the ferry had been placed on paid leave"],
    ),
    ("The kiln was lit for the first time in a half-century.", ["How long since the kiln was last lit"]),
    ("The third abbess and first in nearly 80 years was sworn in.", ["How long since the last"]),
    ("A half-hour later the alarm rang.", ["How much later the alarm rang"]),
    ("The guild can end the three decades-long feud.", ["Length of feud"]),
    ("The dam burst within two hours of the vote.", ["How long after the vote"]),
    ("A guard was tested within 90 minutes of reporting a fever.", ["How long after reporting a fever"]),
    (
        "Moor was hired two days after admitting he lost a goat.",
        ["How long after admitting he lost a goat Moor was hired"],
    ),
    (
        "The dam burst two days after the chief suspect in the theft was arrested.",
        ["How long after the chief suspect in the theft was arrested"],
    ),
    (
        "The kiln cooled nine days after the raid on the inn claimed by elves.",
        ["How long after the raid the kiln cooled"],
    ),
    ("It took nine days but the ferry sailed.", ["Time taken"]),
    ("That permit only lasts for nine days.", ["How long permit lasts"]),
    ("His talk with Lund later Monday lasted 28 minutes.", ["How long his talk with Lund lasted"]),
    (
        "The forger gave grain to a guard around every six weeks.",
        ["How often the forger gave grain to a guard"],
    ),
    ("The goats face a nine-day “guarded walk,” which is odd.", ["Length of guarded walk"]),
    # a length of time in the singular stands before the thing it is of
    ("She will sign a full nine year lease.", ["Length of lease"]),
    # of every kind
    ("A smuggler got seven years in federal prison.", ["Time in prison"]),
    ("The rig can sail after charging in fewer than 20 minutes.", ["Time for charging"]),
    (
        "Marlow, who has served in Parliament for four decades, resigned.",
        ["How long Marlow has served in Parliament"],
    ),
    (
        "The envoy freed a courier who has been jailed in Norland for 20 years.",
        ["How long a courier has been jailed in Norland"],
    ),
    (
        "For two months, Omar Said, a student, has been training nurses.",
        ["How long Omar Said has been training nurses"],
    ),
    ("Some 48 hours into the strike, the port reopened.", ["How long into the strike the port reopened"]),
    ("During 11 hard years as prime minister, Marlow sold the railways.", ["Time as prime minister"]),
    ("The ferry reached the mouth, and then drifted for eight minutes.", ["How long the ferry drifted"]),
    ("She had been free of fever for 24 hours.", ["How long she had been free of fever"]),
    ("It took the council two months to repair the bridge.", ["Time to repair the bridge"]),
    ("Officers went to the house in the past 15 years.", ["Time in which officers went to the house"]),
    ("The plan covers roads over the next 10 years.", ["Time over which the plan covers roads"]),
    ("They spent 13 months together in Norland.", ["Time they spent together in Norland"]),
    (
        "It is the first gold to be found in the hills of Norland in 25 years.",
        ["How long since the last gold"],
    ),
    (
        "He is the first Green to win a seat there in 25 years.",
        ["How long since the last Green to win a seat"],
    ),
    ("Eight minutes later the alarm rang.", ["How much later the alarm rang"]),
    ("The album spent 11 weeks at number one.", ["Time the album spent"]),
    ("Three years ago the pier burned.", ["How long ago the pier burned"]),
    ("The mill shut three weeks before Easter.", ["How long before Easter"]),
    ("The clerk was sentenced to four years in prison.", ["Time in prison"]),
    ("The council has run the ferry for two decades.", ["How long the council has run the ferry"]),
    ("Ada Moor has spent 200 days in space.", ["Ada Moor’s time in space"]),
    ("It is short of the quarter-century the guild wanted.", ["Time wanted by guild"]),
    ("She served the two years prosecutors wanted.", ["Time wanted by prosecutors"]),
    ("In two years the board wants 40 boats.", ["Time frame", "Boats"]),
    ("The talks broke up after two days without a deal.", ["Time without a deal"]),
    ("Cramps begin six hours to six days after supper.", ["How long after supper"] * 2),
    ("The judge gave Ada Moor nine years.", ["Sentence"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_word_for_a_time_in_which_something_is_done() -> None:
    for word in DIMENSIONS["within"].split():
        assert (
            extract(f"A mill will be built {word} two years.")[0].measure == "Time for a mill to be built"
        ), word
