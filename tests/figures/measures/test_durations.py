"""What a length of time measures. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

DIMENSIONS = load("measures")["dimensions"]
CASES = [
    # what lasted, and how long something was done
    ("The strike at the brewery lasted six weeks.", ["How long the strike at the brewery lasted"]),
    ("The feud over the barn would last 30 years.", ["How long the feud over the barn would last"]),
    ("The boycott Mrs. Moor began would last nine years.", ["How long the boycott would last"]),
    ("The feud the guild began lasted 18 years.", ["How long the feud lasted"]),
    ("For nine days, we have been drying the nets.", ["How long drying the nets"]),
    ("“I've been a baker for 12 years,” she said.", ["How long a baker"]),
    ("The goat that ate hedges in Lund, Norland for two weeks was caught.", ["How long the goat ate hedges"]),
    ("They freed a potter jailed in Norland for nine weeks.", ["Time jailed"]),
    ("The cellist served nine years in the orchestra.", ["Time the cellist served in the orchestra"]),
    ("The forger was freed after serving 14 months for printing stamps.", ["Time the forger served"]),
    ("The guild has wasted two months on a petition.", ["Time the guild wasted on a petition"]),
    ("The Danish potter who spent four years in a mill left.", ["Time the Danish potter spent in a mill"]),
    ("She skipped nine days.", ["Time skipped"]),
    ("They did not want to wait another two hours.", ["Time to wait"]),
    ("They freed a potter held in prison for nine weeks.", ["Time in prison"]),
    ("The flood has kept the mill closed for nine weeks.", ["Time closed"]),
    (
        "Tarn placed six cooks on paid leave for nine days.",
        ["Cooks placed by Tarn", "Time placed on paid leave"],
    ),
    ("She stayed, meeting with the guard for 40 minutes.", ["Time meeting with the guard"]),
    ("She has rowed since, freed after nine years in the old tower.", ["Time in the old tower"]),
    ("The judge ordered twice daily testing for nine days.", ["Daily testing"]),
    ("There was a truce for about two hours.", ["Truce"]),
    ("Barges stay an average of 70 days.", ["Length of time for barges"]),
    ("A feud that spanned nine decades ended.", ["How long a feud spanned"]),
    ("The vote was enough to prolong their ordeal by three weeks.", ["Ordeal prolonged"]),
    ("The aide told a baker that three weeks is enough.", [""]),
    ("In May educators in Tarn walked out for six days.", ["How long educators in Tarn walked out"]),
    ("Police came and there was a truce for about two hours.", ["Truce"]),
    ("It took them two months to be shamed into a trial.", ["Time to be shamed"]),
    (
        "Ada Dorn was jailed for nine years, and the clerk, Tom Moor, 48, for five years.",
        ["How long Ada Dorn was jailed", "Age of Tom Moor", "Time jailed"],
    ),
    # what a court gave somebody
    ("The forger, who kept a press in his barn for years, got six years.", ["Sentence"]),
    ("Norland forger gets 12 years", ["Sentence"]),
    ("Ada Dorn was handed 18 months for her part in it.", ["Sentence"]),
    (
        "Tom Moor (44), “the cook” to some of those whom he fed, was jailed for two years.",
        ["Age of Tom Moor", "How long Tom Moor was jailed"],
    ),
    (
        "Tom Moor, 44, was given three years, suspended for 12 months.",
        ["Age of Tom Moor", "Sentence", "Time suspended"],
    ),
    (
        "Tom Moor, 44, of Tarn, a cook and former mayor, was given nine years.",
        ["Age of Tom Moor", "Sentence"],
    ),
    ("Tom Moor, 44, of Tarn, was jailed for two years.", ["Age of Tom Moor", "How long Tom Moor was jailed"]),
    (
        "Ada Dorn, 39, of Lund, and Tom Moor, 44, were jailed for nine years and six years.",
        ["Age of Ada Dorn", "Age of Tom Moor", "Time jailed", "Time jailed"],
    ),
    ("She came to see Tom Moor, 44, jailed for nine years.", ["Age of Tom Moor", "Time jailed"]),
    ("Barn thief jailed for nine years", ["How long Barn thief was jailed"]),
    ("They were offered a rent of 8%, guaranteed for nine years.", ["Rent", "Time guaranteed"]),
    ("He was banned from being a judge for nine years.", ["How long he was banned from being a judge"]),
    ("The mill was given two years to mend the weir.", ["Time to mend the weir"]),
    # how long it took, and what is left
    ("It took about 20 minutes for the ferry to turn.", ["Time for the ferry to turn"]),
    ("The bakers had nine days to mend the oven.", ["Time to mend the oven"]),
    ("With 40 seconds to go, the cox stood up.", ["Time left"]),
    ("There were two days left.", ["Time left"]),
    # from when
    (
        "The ferry sank two weeks after it easily passed the test.",
        ["How long after it easily passed the test"],
    ),
    ("He moved four years before he became the mayor of Tarn.", ["How long before he became the mayor"]),
    ("The mill is 12 minutes from the port of Tarn.", ["How long from the port of Tarn"]),
    ("The deal is likely about two weeks away.", ["How long from now"]),
    ("It is six months until the fair.", ["How long until the fair"]),
    ("Two days ahead of the fair, the tent fell.", ["How long ahead of the fair"]),
    ("Ada Moor, a potter, sang with the guild over the last two years.", ["Time frame"]),
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
    ("Moor is a nine-year veteran.", ["Veteran"]),
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
    ("It has not rained there in nine days.", ["How long since the last"]),
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
    ("She is the first Danish mayor for nearly 90 years.", ["How long since the last"]),
    ("The port has a two-week spring recess.", ["Length of recess"]),
    # what is named by neither
    ("Lund, who is nine years older than Hale, sang.", ["Age difference"]),
    ("The forger was sentenced to life plus 80 years.", ["Sentence"]),
    ("He got two years in jail, with nine months suspended.", ["Time in jail", "Time suspended"]),
    ("The cellist sang again after nine days in the hospital.", ["Time in hospital"]),
    ("He sang often during his nine months in the army.", ["Time in the army"]),
    (
        "The crew of the ferry had been placed on paid leave for nine days.",
        ["How long the crew of the ferry had been placed on paid leave"],
    ),
    ("The kiln was lit for the first time in a half-century.", ["How long since the last"]),
    ("The third abbess and first in nearly 80 years was sworn in.", ["How long since the last"]),
    ("A half-hour later the alarm rang.", ["How much later"]),
    ("The guild can end the three decades-long feud.", ["Feud"]),
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
    ("Some 48 hours into the strike, the port reopened.", ["How long into the strike"]),
    ("During 11 hard years as prime minister, Marlow sold the railways.", ["Time as prime minister"]),
    ("The ferry reached the mouth, and then drifted for eight minutes.", ["How long the ferry then drifted"]),
    ("She had been free of fever for 24 hours.", ["How long she had been free of fever"]),
    ("It took the council two months to repair the bridge.", ["Time to repair the bridge"]),
    ("Officers went to the house in the past 15 years.", ["Time frame for officers"]),
    ("The plan covers roads over the next 10 years.", ["Time frame for plan"]),
    ("They spent 13 months together in Norland.", ["Time they spent together in Norland"]),
    ("It is the first gold to be found in the hills of Norland in 25 years.", ["How long since the last"]),
    ("He is the first Green to win a seat there in 25 years.", ["How long since the last"]),
    ("Eight minutes later the alarm rang.", ["How much later"]),
    ("The album spent 11 weeks at number one.", ["Time the album spent"]),
    ("Three years ago the pier burned.", ["How long ago"]),
    ("The mill shut three weeks before Easter.", ["How long before Easter"]),
    ("The clerk was sentenced to four years in prison.", ["Time in prison"]),
    ("The council has run the ferry for two decades.", ["How long the council has run the ferry"]),
    ("Ada Moor has spent 200 days in space.", ["Ada Moor’s time in space"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_verb_that_spends_time() -> None:
    for verb in DIMENSIONS["spending"].split():
        (told,) = extract(f"The crew {verb} nine hours on the roof.")
        assert told.measure.startswith("Time the crew ") and told.measure.endswith(" on the roof"), verb


def test_every_verb_of_what_lasts() -> None:
    for verb in DIMENSIONS["lasting"].split():
        assert extract(f"The feud {verb} nine years.")[0].measure == f"How long the feud {verb}"


def test_every_verb_that_gives_time_or_takes_it() -> None:
    for verb in DIMENSIONS["allowing"].split() + DIMENSIONS["taking"].split():
        assert extract(f"They {verb} two days to mend it.")[0].measure == "Time to mend", verb


def test_every_word_of_a_sentence() -> None:
    for word in DIMENSIONS["sentencing"].split():
        assert extract(f"The {word} came to two years.")[0].measure == "Sentence", word


@pytest.mark.parametrize("verb", DIMENSIONS["handing_down"].split())
def test_every_verb_of_a_court_that_gives_years(verb: str) -> None:
    sentence = f"Ada Dorn {'was ' if verb in ('given', 'handed') else ''}{verb} nine years."
    assert extract(sentence)[0].measure == "Sentence"


@pytest.mark.parametrize("verb", DIMENSIONS["undergone"].split())
def test_every_verb_of_what_is_done_for_so_long(verb: str) -> None:
    assert extract(f"She saw Ada Dorn, 44, {verb} for nine years.")[-1].measure == f"Time {verb}"


def test_every_word_for_a_time_in_which_something_is_done() -> None:
    for word in DIMENSIONS["within"].split():
        assert extract(f"A mill will be built {word} two years.")[0].measure == "Time frame for mill", word
