"""Bare numbers take the unit of the number that their sentence sets them beside, and no other."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.words.patterns import phrases


def units(text: str) -> list[str]:
    return [quantity.unit for quantity in find_quantities(text)]


def test_hours_within_which_a_share_was_lend_nothing_to_the_share_before() -> None:
    found = units("In all 74.1 per cent were dealt with in four hours, down from 75 in April.")
    assert found[:2] == ["%", "hour"] and found[2] != "hour"
    assert units("In all 12 were dealt with in four hours, down from five.")[-1] == "hour"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Staff pay 12 percent of the fee, up from 9.", "%"),
        ("The crossing takes three hours rather than the usual three and a half.", "hour"),
        ("The mill cut 300 jobs in Tarn, with another 120 in Wick.", "job"),
        ("The mill has 300 looms, with about 120 more in the hills.", "loom"),
        ("The mill took on 300 weavers within three years, with another 70 to follow.", "weaver"),
        ("It takes 17 hours to get there, and another 17 to come back.", "hour"),
        ("Fire took 40 barns and another six were damaged.", "barn"),
        ("The firm, which owns 12 hotels, has plans for six others.", "hotel"),
        ("The jobless rate was 6.4 percent, down from 6.9 a month before.", "%"),
        ("Profit rose to 3.4 billion euros ($4 billion) in the May quarter from 3.0 billion.", "EUR"),
        ("Five guards were hurt on Monday, more than 90 since May.", "guard"),
        ("Five guards were hurt in Tarn, 40 in all.", "guard"),
        ("Profit rose to 3 million euros for the half from 2 million.", "EUR"),
        ("Profit rose to 3.4 billion euros, beating the 3.2 billion mean forecast in a poll.", "EUR"),
        ("In all 74.1 per cent were seen in four hours in May, down from 75 in April.", "%"),
        ("Turnout was 84 percent, compared with 71 last time.", "%"),
        ("The share fell to 12 percent of sales, down from about 15 in May.", "%"),
        ("Pay rose 9.8 percent in January, in the capital even 11.", "%"),
        ("Butter rose 27 percent, eggs 19.", "%"),
        ("Prices rose 7.4 percent, half a point less than in February (7.9).", "%"),
        ("The bank counts on 5.5 percent in May; in January it was 4.8.", "%"),
        ("They saw 96 assaults on drivers last year, up from 61 the year before.", "assault"),
        ("He got four years and was barred from office for 10.", "year"),
        ("She got four years and may not practise medicine for ten.", "year"),
        ("The state asked for 25 years. Dorn's lawyer argued for no more than eight.", "year"),
        ("The state sought 25 years. Dorn’s lawyers had asked for two and a half.", "year"),
        ("They had recommended 90 months. The defence wanted 48.", "month"),
        ("They get up to 350,000 kronor to move, or 500,000 for a couple.", "SEK"),
        ("They wanted 12 years, the maximum being 15.", "year"),
        ("The mill has 1.3m customers, up by 40,000 on May.", "customer"),
        ("It has 40 cooks and 12 barges, down from 50 and 14.", "barge"),
        ("Tin lost 1.5%, zinc 0.8% and lead 2.", "%"),
        ("He must serve 25 years, 11 fewer than he might.", "year"),
        ("He was jailed for two years, barred from office for nine.", "year"),
        ("The millers, who earn 830 euros, want 970.", "EUR"),
        ("It took six weeks. They wanted 12 years, the maximum being 15.", "year"),
        ("It took six weeks. The importer got nine years, a foreman seven.", "year"),
        ("They reach the top in four years rather than six.", "year"),
        ("The importer got nine years, his sister (47) six, a foreman seven.", "year"),
        ("Top pay comes after 48 months, not 72.", "month"),
        ("The ride took 46 minutes by car instead of 28.", "minute"),
        ("The cap was 12 hours, previously 10.", "hour"),
        ("They worked 9.4 hours a week, and as much as 17 at the depot.", "hour/week"),
        ("Of the town's 46 bridges with limits, 29 do not have one.", "bridge"),
        ("The court saw a link in 11 deaths out of the 19 that were told of.", "death"),
        ("It lists 1,460 thefts in the last 10 years, of which 132 at home.", "theft"),
        ("The fee is 40 euros, the maximum being 55.", "EUR"),
        ("It pays 2,000 euros for the first and 500 for each further one.", "EUR"),
        ("They get from 4,000 euros for a month up to 150,000 for a year.", "EUR"),
        ("A basket that cost 100 euros last spring costs 107.40 now.", "EUR"),
        ("A loaf that cost 3 quillons last spring costs 3.40 now.", "quillon"),
        ("She ran 10 km in May and 12 in June.", "km"),
        ("The board was split by six votes to one.", "vote"),
        ("Turnout was 38 percent; ours was 26.", "%"),
        ("The swing was 6.1 points. In Wick it was 7.3.", "point"),
        ("It measured 90 decibels. In Wick it was 61, and in Lund 140.", "decibel"),
        ("Trains: Of 310 trains in Oslo, 46 were late. In Wick it was 61, and in Lund 14.", "train"),
        ("Trains ran at 92 percent of normal in May and 97 in June.", "%"),
        ("The bill needs 60 votes; it has 57.", "vote"),
        ("The crews want 7 percent; the owners offer four.", "%"),
        ("The poll puts Dahl on 44 percent, Moe on 41 and Lund on nine.", "%"),
        ("Inflation eased to 2.4 from 2.6 percent.", "%"),
        ("They worked 40 hours this week and 35 last.", "hour"),
        ("It raised its payout to 45 pence from 40.", "penny"),
        ("It fell to 33 seats from 41.", "seat"),
        ("Its share slipped to 21.4 percent from 24.", "%"),
        ("The poll gave Dahl 47 percent to Lind's 44.", "%"),
        ("The Greens took 12 seats, up four.", "seat"),
        ("In the east the share was 61 percent, in the west 44.", "%"),
        ("The gap is 4.1 percent of output this year, 3.6 next.", "%"),
        ("Rain of 140 millimetres a day beat the old record of 122.", "mm/day"),
        ("Winds of 130 kilometres an hour, gusting to 160, are due.", "km/h"),
        ("It stood at 17.63 euros, having touched 17.05.", "EUR"),
        ("Eleven died in Wick and four in Lund.", "people"),
        ("They employ 4,100 in Wick and 900 in Lund.", "people"),
        ("They had made 47 million doses, against requests for 72 million.", "dose"),
    ],
)
def test_partners(text: str, unit: str) -> None:
    found = units(text)
    assert found.count(unit) >= 2, found
    assert found[-1] == unit
    assert "" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Shares rose 8% in May, up from 3.65.",
        "The firm cut 8% of its staff, its rival 300.",
        "The ship is 40 metres long, its crew 12.",
        "The ship is 40 metres long, its boats 12.",
        "It fell by 3 points, the index 400.",
        "He got three years and sold the yacht for 10.",
        "He got nine years, his brother 18 months, a foreman 7.",
        "They spent $2 million on damages and 12 on balloons.",
        "Trains were slowed to 110 km/h. Now they go down to 80.",
        "The tower cost 40 million euros and now costs 12.",
        "The bank holds 5 percent, beating 12.",
        "Of the club's 46 boats, none left. The mayor saw 29.",
        "It rose to 45 percent from 3.",
        "They gave it 12 stars, up 4.",
        "The strike lasted 25 days. The union wanted 9.",
        "The state asked for 25 years. The mill has 9.",
    ],
)
def test_what_stays_bare(text: str) -> None:
    assert units(text)[-1] == ""


def test_an_age_told_in_years_and_months_lends_its_years() -> None:
    text = "They raise the pension age from 65 years and six months now to 67."
    assert units(text) == ["year", "month", "year"]


def test_a_name_of_a_place_owns_no_number_that_goes_on() -> None:
    assert units("They saw 61 ships in Wick, and in Lund 14.") == ["ship"] * 2
    assert units("They saw 61 ships, and in Studio 14 a crowd.") == ["ship"]


def test_every_word_between_partners() -> None:
    for word in phrases("partners", "goes_on"):
        assert units(f"The rate is 8 percent, up from 6 {word} it.")[-1] == "%", word
    for word in phrases("partners", "unlike"):
        assert units(f"It took 48 months, {word} 72.") == ["month"] * 2, word
    for word in phrases("partners", "limits"):
        assert units(f"They got 12 years, the {word} being 15.") == ["year"] * 2, word
    for word in phrases("partners", "barred"):
        assert units(f"He got six years and was {word} there for 10.") == ["year"] * 2, word
    for word in phrases("partners", "ways"):
        assert units(f"They paid 20 euros {word} hens and 30 {word} ducks.") == ["EUR"] * 2, word
    for word in phrases("partners", "costs"):
        assert units(f"What was 20 euros then {word} 30 now.") == ["EUR"] * 2, word
    for word in phrases("partners", "does"):
        assert units(f"Of the 46 bridges, 29 {word} not.") == ["bridge"] * 2, word
    for word in phrases("partners", "answers"):
        assert units(f"The crews want 7 percent; the owners {word} four.") == ["%"] * 2, word
    for word in phrases("partners", "passing"):
        assert units(f"Rain of 140 mm {word} the old record of 122.") == ["mm"] * 2, word
    for word in phrases("partners", "peaking"):
        assert units(f"It stood at 61 euros, {word} 58.") == ["EUR"] * 2, word
    for word in phrases("partners", "again"):
        assert units(f"Turnout was 38 percent; {word} was 26.") == ["%"] * 2, word
    for word in phrases("partners", "was"):
        assert units(f"It counts on 5.5 percent; in May it {word} 4.8.") == ["%"] * 2, word
