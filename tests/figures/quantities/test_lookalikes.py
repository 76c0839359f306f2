"""Numbers that are no figures stay silent."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.label_parts.counting import plural
from briefing.figures.lexicon import load

SILENT = [
    "It is worth seven figures.",
    "She sank a 3-pointer and a three-pointer.",
    "It opened in 2019 and closed in 1987.",
    "The miller filed a 10-K, not an 8-K or a 20-F.",
    "Part 2 of the series airs.",
    "It is shut between junctions 10 and 11.",
    "A report on 60 Minutes came out.",
    "In Game 7 of the series they rallied in Hall 3.",
    "He wore an N95 to the R2 mill.",
    "The 2012–13 season began in 1939-1945.",
    "The glut, in 1997–98, was bad.",
    "They met on Oct. 3, on October 21st and on 4 May.",
    "Updated 9:12 AM GMT+8 on Monday.",
    "From Sept. 20-24 and May 5 through 7 it rained.",
    "It was signed on May 8, 1945.",
    "The fall of the 1980s and '90s stars in their 30s.",
    "It began at 8:20 a.m. and ended at 6pm, or 2 p.m. GMT.",
    "The games begin at 5 and 8 p.m.",
    "This is what is known. 1. The mill burned. 2. The bridge fell.",
    "The forger signed as “Mildred 2.0”.",
    "She nailed a 2-by-4 to a 3-by-5 card.",
    "Turnout is far from that of the '16 race for mayor.",
    "Hide Caption 118 of 118",
    "Doors open at 7 o'clock.",
    "Watch 02:22 or 1:50 or 1:36.6 again.",
    "Flight 8501 left for Gate 12.",
    "Radio 89.5 told of it.",
    "Channel Six News",
    "The S&P 500 and the Nasdaq 100 are indexes.",
    "COVID-19, A320, F-16, G20 and iPhone 17.",
    "Article 5 and Section 230 apply, see page 3.",
    "He flew a 737 MAX 8 and a Boeing 747.",
    "Call 555-1234 or 1-800-555-1234.",
    "See https://example.org/2020/12/a-5-point-plan?id=77 for more.",
    "Write to desk42@example.org now.",
    "He lives at 123 Random Street.",
    "Cloud City, PA 23456",
    "Hide Caption 3 of 22",
    "Slideshow (21 images)",
    "1. Stay calm\n2) Go home",
    "\n33\n",
    "He called 911 at once, on 9/11, 24/7.",
    "Version 192.168.1.2 of 12/31/2019.",
    "The score was close at 2-0 in the league match.",
    "He won 6-4, 6-3.",
    "One of the oldest eras, one of Wick's very best days and one of the firm's leading aims.",
    "It was one of President Hale's top aims and one of the most bitterly fought races.",
    "It was one step closer, after one last push; the firm sued one rival after another.",
    "The sea lay on one side, and a four star general said he was 100% sure of it.",
    "One reason Hale won is rain; one drawback is the price, and there was not one bit of it.",
    "It was one of a kind, which no one wanted.",
    "A one-time deal with a two-way street.",
    "He lives two doors down the road, and she sat two seats away.",
    "The 311 system works.",
    "Out of every hundred people or every 1,000 guests some fall ill.",
    "A 5G phone with 3D video in 1080p.",
    "An order under ISO 3888-2 and model 24703 L-202.",
    "Cathay (0293.HK) rose.",
    "a .357 Magnum",
    "The first time, a second look, the third man.",
    "They are doubling down on it.",
    "She spoke on “60 Minutes” and to “24 Hours”.",
    "The Gang of Eight met.",
    "It was built between A.D. 1000 and 1260.",
    "189 of 222 Photos: The fire",
    "1 of 10 photos",
    "He made a 911 call, to 0800 555 0142.",
    "Ch. 4 News met at a 7-Eleven.",
    "It opens at 7 pm on State Route 89.",
    "The 10th anniversary of the 20th century.",
    "He flew on Air Force One last month.",
    "It is unlike the one the court made and the one in Wick.",
    "If one thing has been said, it is this: I have one thing to say.",
    "A green ’99 Sedan with plate 116 GC7.",
    'It names “Person 1” and "Company 2".',
    "The case is Wick v. Roth (12-307).",
    "It is in the top 100.",
    "Pupils in grades six through 12 left.",
    "In grades 8, 9 and 10 and in rooms 12 through 16.",
    "At around 8 in the morning and at 10 Tuesday morning.",
    "He ruled from 731 to 741 A.D.",
    "It left at 21.09 GMT.",
    "Agency 1 of 10 i View slideshow",
    "Watchers on the coast call it Storm 94L.",
    "She lives three houses away.",
    "He searched a shed two doors down after the call.",
    "He called the 311 line.",
    "Her husband was in seat 4A.",
    "Most are from a 9mm that they recovered.",
    "The gun, a 9 mm pistol, had a magazine.",
    "2 On Your Side has learned of a deal.",
    "He told Fox 10 News that it must go.",
    "H.R. 1234, the companion to S. 879, goes to a vote.",
    "They put it into a 401(k) plan.",
    "It shut near mile marker 14.",
    "Text HOME to 741741.",
    "Police in Thousand Oaks said the suspect had lived there.",
    "Year 11 pupils sat it.",
    "She is on a zero-hours contract.",
    "Collect your bags at carousel 9.",
    "Version 17.4 of the software fixes it.",
    "Catch 22 opens at the Lyric.",
    "It has a 2.8K OLED display and sells 8K screens.",
    "Lund reached his half-century in style.",
    "Rovers closed on a 19-4 run and won 112-98 to take a 3-1 lead.",
]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In 2019, 345 people left.", [345]),
        ("It paid 40 million euros. ($1 = 0.86 euros; 1 euro = 5.09 lei)", [4e7, 0.86, 5.09]),
        ("The stake of $1 = a joke.", [1]),
        ("On May 5 some 200 people left.", [200]),
        ("Flight 804 carried 56 passengers.", [56]),
        ("The S&P 500 rose 0.2%.", [0.2]),
        ("In Norland 1,318 likely diners were polled.", [1318]),
        ("It used 1500 square metres.", [1500]),
        ("The Senate voted 68-32.", [68, 32]),
        ("It grew 2010-fold.", [2010]),
        ("The 27 who stayed were freed.", [27]),
        ("They hold a 53-47 majority.", [53, 47]),
        ("They have won eight of their last 10.", [8, 10]),
        ("Four of the five survived.", [4, 5]),
        ("He has two, she has five.", [2, 5]),
        ("There are three in the shed.", [3]),
        ("The toll moved from three to four early on.", [3, 4]),
        ("He made it from nine to five.", []),
        ("It is cold. Zero is the best of it.", [0]),
        ("Matter at absolute zero is cold.", []),
        ("Fire destroyed 12 houses along the river.", [12]),
        ("The party won 40 houses away.", [40]),
        ("Some 411 line workers left.", [411]),
        ("The project cost Rs 40 CR.", [400_000_000]),
        ("Roughly three in the morning the bell rang; he took two in the morning.", [2]),
        ("It has HDMI 2.0 ports.", []),
        ("The mill would cut 1800 jobs.", [1800]),
        ("Headcount fell by 1800 posts; the toll is 1800.", [1800, 1800]),
        ("Emissions must fall by 2030 countries agreed; the mill was built by 1800.", []),
        ("Some 2000 people left, and police held 1700 men.", [2000, 1700]),
        ("A crowd of 2000 people and a total of 2016 votes.", [2000, 2016]),
        ("Water stood in about 1600 homes.", [1600]),
        ("In 2012 workers left; since 2015 homes have been dear.", []),
        ("The 2008 deaths and Hale 2000 voters are past.", []),
        ("In May 2000 people left, between 1990 and 2000 people came.", []),
        ("Around 2010 people left the class of 2003 students.", []),
        ("He beat 2004 candidate Hale in 2008 votes.", []),
    ],
)
def test_figures_beside_look_alikes(text: str, values: list[float]) -> None:
    assert [quantity.value for quantity in find_quantities(text)] == values


def test_every_month() -> None:
    for month in load("periods")["months"]:
        if len(month) > 2:
            assert find_quantities(f"They met on {month.title()} 21 there.") == [], month
            assert find_quantities(f"They met on 21 {month.title()} there.") == [], month


def test_every_time_zone() -> None:
    for zone in load("lookalikes")["zones"].split():
        assert find_quantities(f"It came, 2230 {zone.upper()}, on the 9.30 {zone} list.") == [], zone


def test_every_verb_after_may() -> None:
    for verb in load("lookalikes")["after_may"].split():
        assert [quantity.value for quantity in find_quantities(f"About 5 May {verb} it.")] == [5], verb
    assert find_quantities("About 5 May they met.") == []


def test_every_determiner() -> None:
    for word in load("lookalikes")["determiners"].split():
        values = [quantity.value for quantity in find_quantities(f"It was {word} eight of their last 10.")]
        assert values == [10], word
    assert len(find_quantities("It was eight of their last 10.")) == 2


def test_every_noun_of_which_one_is_no_count() -> None:
    for noun in load("lookalikes")["idle"].split():
        assert find_quantities(f"Hale gave one {noun} of it.") == [], noun
    assert find_quantities("Hale gave one barn of it.") != []


def test_one_of_some_that_are_no_choice() -> None:
    for text in (
        "One of the crews",
        "One of the forest fires",
        "One of Wick's guest houses",
        "one last week",
    ):
        assert [quantity.value for quantity in find_quantities(f"{text} it met two state police.")] == [1, 2]
    assert [quantity.value for quantity in find_quantities("It is 100% contained on one side.")] == [100]


def test_every_thing_that_is_one_more_or_the_last() -> None:
    for noun in load("lookalikes")["last_ones"].split():
        assert find_quantities(f"Hale made one last {noun} there.") == [], noun
    for noun in load("lookalikes")["more_ones"].split():
        assert find_quantities(f"Hale gave one more {noun} there.") == [], noun
    assert find_quantities("Hale made one last barn there.") != []


def test_every_verb_of_finding_one_day() -> None:
    for verb in load("lookalikes")["finding"].split():
        assert find_quantities(f"They wake up one day and {verb} it.") == [], verb
    assert find_quantities("They wake up one day and swim.") != []


def test_every_word_of_choice() -> None:
    for word in load("lookalikes")["choice"].split():
        assert find_quantities(f"It was one of the {word} crises.") == [], word
    for word in load("lookalikes")["no_choice"].split():
        assert find_quantities(f"It was one of the {word} crises.") != [], word


def test_every_noun_of_which_one_of_the_worst_is_no_count() -> None:
    for noun in load("lookalikes")["abstract"].split():
        assert (
            find_quantities(f"It was one of the worst {'crises' if noun == 'crisis' else plural(noun)}.")
            == []
        ), noun
    assert find_quantities("It was one of the worst boats.") != []


def test_every_word_of_some_day() -> None:
    for word in load("lookalikes")["someday"].split():
        assert find_quantities(f"They {word} one day sail there.") == [], word
    assert find_quantities("They sail for one day there.") != []


@pytest.mark.parametrize(
    "sentence",
    [
        "They work 24 hours a day.",
        "The shop is open seven days a week.",
        "He dropped the ball on the 10-yard line.",
        "It works both ways.",
        "A judge threw out a .6M suit.",
    ],
)
def test_sayings_and_torn_sums_are_no_figures(sentence: str) -> None:
    assert find_quantities(sentence) == []
