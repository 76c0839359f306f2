"""For how long somebody did something. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

DIMENSIONS = load("measures")["dimensions"]
CASES = [
    ("Eleven years sounds harsh, she said.", [""]),
    (
        "Seven mills and two barns stood empty for nine days.",
        ["Mills that stood empty", "Barns that stood empty", "How long mills and barns stood empty"],
    ),
    ("A man who bought carts, horses and a Spanish villa has been jailed for 11 years.", ["Time jailed"]),
    ("A guard who sold carts and horses has been jailed for 11 years.", ["How long a guard has been jailed"]),
    (
        "The jury of seven women and five men had deliberated for 31 hours.",
        ["Women", "Men", "How long the jury of seven women and five men had deliberated"],
    ),
    ("It took a jury more than 40 hours to find Lund guilty.", ["Time to find Lund guilty"]),
    (
        "The kite reached its flying height of 900 feet, and then fell for nine days.",
        ["Flying height", "How long the kite fell"],
    ),
    ("Patients wait more than 18 weeks.", ["How long patients wait"]),
    ("The climb takes most people four or five hours.", ["How long the climb takes"]),
    ("It took him two hours.", ["Time taken"]),
    ("The contracts used to last 15 years.", ["How long the contracts used to last"]),
    ("Moor holds a licence running for 15 years.", ["Length of licence"]),
    ("A strike lasting nine days ended.", ["Length of strike"]),
    ("We did not eat for two days.", ["How long we did not eat"]),
    ("Twenty minutes we lay there, Dorn said.", ["How long we lay"]),
    ("Defence lawyer Ada Moor argued for nine years.", ["Time argued for by defence lawyer"]),
    ("For the first nine days, Moor was in shock.", ["Time in shock"]),
    ("They used to last 15 years.", ["How long they used to last"]),
    ("The search went on for nine days.", ["How long the search went on"]),
    ("It took nine hours for the fire to be put out.", ["Time for the fire to be put out"]),
    ("The court gave him nine years and a fine of $400.", ["Sentence", "Fine"]),
    ("The law gives firms nine months to comply.", ["Time to comply"]),
    ("The old mills used to last 15 years.", ["How long the old mills used to last"]),
    ("The fair is meant to last nine days.", ["How long the fair is meant to last"]),
    ("Promises last a little longer than two years.", ["How long promises last"]),
    ("There have been no talks in Tarn for three weeks.", ["Time without talks"]),
    ("For nearly a week, she said, there was loud singing in Tarn.", ["Length of loud singing"]),
    ("The law bans nobody from serving as mayor for more than eight years.", ["Time serving as mayor"]),
    ("She asked Dorn to extend the lease, for one year, for bakers.", ["Extension of lease"]),
    ("It is a seat that Whigs have held for 30 years.", ["How long Whigs have held seat"]),
    ("She rejected the claim that cooks had used it for two years.", ["How long cooks had used it"]),
    (
        "Moor had kept the post for almost the entirety of the last two decades.",
        ["How long Moor had kept the post"],
    ),
    ("Rents were high for much of the past two years.", ["How long rents were high"]),
    ("The bakers walked out for 24 hours from 9am.", ["How long the bakers walked out"]),
    ("The fair will start in May and last for two weeks.", ["How long the fair will last"]),
    ("The guild would likely be shut for 30 days.", ["How long the guild would likely be shut"]),
    # what was not done lasts
    ("The pair failed to pay tolls for almost nine years.", ["How long the pair failed to pay tolls"]),
    ("The judge gave the forger two years.", ["Sentence"]),
    ("They sold it, failed to pay tolls for nine years and left.", ["Time failed to pay tolls"]),
    # a part of a time spent
    (
        "The cooks spent the first 50 minutes of their shift peeling eggs.",
        ["Time the cooks spent peeling eggs"],
    ),
    ("Moor spent two years of her life in Tarn.", ["Life in Tarn spent by Moor"]),
    # what is imposed lasts, not the deed
    ("The mayor has imposed martial law for 60 days.", ["Length of martial law"]),
    ("The king put Tarn under curfew for 20 days.", ["Length of curfew"]),
    ("Dorn put the loaf in the kiln for two hours.", ["How long Dorn put the loaf in the kiln"]),
    ("Prosecutors asked for 30 months.", ["Time asked for by prosecutors"]),
    ("Roth was banned from running a mill for 12 years.", ["Time banned from running a mill"]),
    ("Deputy State Attorney Ida Roth had asked for 30 months.", ["Time asked for by Deputy State Attorney"]),
    ("The defence argued for no more than two years.", ["Time argued for by defence"]),
    ("A forger was given 30 months by a court.", ["Sentence"]),
    ("Moor flew to Tarn on May 4 for talks that lasted 19 hours.", ["How long talks lasted"]),
    ("Ada Moor, whose inn had been shut for two years, won.", ["How long inn had been shut"]),
    ("Moor will be under house arrest for two years.", ["How long Moor will be under house arrest"]),
    ("The board argued for three days after the vote.", ["How long the board argued"]),
    ("The mill was shut for two days after the fire.", ["How long the mill was shut"]),
    ("He died two days after the fire.", ["How long after the fire"]),
    ("Leases last 20 years.", ["How long leases last"]),
    ("Contracts last 20 years.", ["How long contracts last"]),
    ("The bakers walk out at noon on Friday for five days.", ["How long the bakers walk out"]),
    ("The guests waited on average almost 33 minutes.", ["How long the guests waited"]),
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
        ["Cooks placed on paid leave by Tarn", "Time placed on paid leave"],
    ),
    ("She stayed, meeting with the guard for 40 minutes.", ["Time meeting with the guard"]),
    ("She has rowed since, freed after nine years in the old tower.", ["Time in the old tower"]),
    ("The judge ordered twice daily testing for nine days.", ["Daily testing"]),
    ("There was a truce for about two hours.", ["Length of truce"]),
    ("Barges stay an average of 70 days.", ["How long barges stay"]),
    ("A feud that spanned nine decades ended.", ["Length of feud"]),
    ("The vote was enough to prolong their ordeal by three weeks.", ["Ordeal prolonged"]),
    ("The aide told a baker that three weeks is enough.", [""]),
    ("In May educators in Tarn walked out for six days.", ["How long educators in Tarn walked out"]),
    ("Police came and there was a truce for about two hours.", ["Length of truce"]),
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
    (
        "She was fined $9, banned from driving for two years and sent home.",
        ["Fine", "How long banned from driving"],
    ),
    (
        "The captain had been with the company for 12 years and the co-pilot for 16 months.",
        ["How long the captain had been with the company", "How long the co-pilot had been with the company"],
    ),
    ("Prosecutors wanted him to be jailed for at least 20 years.", ["Time sought by prosecutors"]),
    ("The guild had been pushing for 20 years or more behind bars.", ["Time sought by guild"]),
    ("A judge packed him off to prison for 14 years.", ["Time in prison"]),
    ("Tom Moor, 44, of Tarn, was jailed for two years.", ["Age of Tom Moor", "How long Tom Moor was jailed"]),
    (
        "Ada Dorn, 39, of Lund, and Tom Moor, 44, were jailed for nine years and six years.",
        ["Age of Ada Dorn", "Age of Tom Moor", "Time jailed", "Time jailed"],
    ),
    ("She came to see Tom Moor, 44, jailed for nine years.", ["Age of Tom Moor", "Time jailed"]),
    ("Barn thief jailed for nine years", ["How long Barn thief was jailed"]),
    ("They were offered a rent of 8%, guaranteed for nine years.", ["Rent", "Time guaranteed"]),
    ("He was banned from being a judge for nine years.", ["How long banned from being a judge"]),
    ("The mill was given two years to mend the weir.", ["Time to mend the weir"]),
    ("Ana Holm, a nurse for 17 years, resigned.", ["How long Ana Holm has been a nurse"]),
    ("We walked for 20 minutes from the road to the river.", ["Time walked"]),
    (
        "The grant will be in place for 20 years from when the mill starts to turn.",
        ["How long the grant will be in place"],
    ),
    ("The judge sent Ada Moor to prison for nine years.", ["Time in prison"]),
    ("Colds usually last four to seven days.", ["How long colds usually last"]),
    ("They came behind a van laden with hay and held out for nine hours.", ["How long they held out"]),
    ("A spy jailed in Tarn for nine years was freed.", ["Time jailed"]),
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
        length = verb.endswith("ing") or verb.startswith("span")
        measure = "Length of feud" if length else f"How long the feud {verb}"
        assert extract(f"The feud {verb} nine years.")[0].measure == measure


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


@pytest.mark.parametrize("word", DIMENSIONS["summed"].split())
def test_every_sum_of_times(word: str) -> None:
    (figure,) = extract(f"Guests stayed for a {word} of 70 days.")
    assert figure.measure == "How long guests stayed"
