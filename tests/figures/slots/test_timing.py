"""Which time of a sentence dates a figure."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.model import Article

CASES = [
    ("Rents rose 5% in November.", ["2025-11"]),
    ("In November, rents rose 5% and wages 2%.", ["2025-11", "2025-11"]),
    ("Rents rose 5% in November, after a dip in October.", ["2025-11"]),
    ("Rents rose 5% in November, from 4% in October.", ["2025-11", "2025-10"]),
    ("Mileage went from 20 km in 2008 to 29 km in 2020.", ["2008", "2020"]),
    ("In November, rents rose 1.9%, better than October's 1% growth.", ["2025-11", "2025-10"]),
    ("In May revenue rose to $7 million from $6 million a year earlier.", ["2025-05", "2024-05"]),
    ("Rents fell 29% in May compared with a year earlier.", ["2025-05"]),
    ("Rents reached 900 euros in October, the bank said Monday.", ["2025-10"]),
    ("The bank said Monday that rents reached 900 euros.", [""]),
    ("October rents had fallen 2%, making November a month of relief.", ["2025-10"]),
    ("Rents fell 2%, hurting owners in November.", ["2025-11"]),
    ("From 2006 to 2009, Dorn took a total of $7 million and, as told in May 2008, hid it.", ["2006..2009"]),
    ("The line had 19 million riders between April 2015 and March 2016.", ["2015-04..2016-03"]),
    # what is still to come holds at no time of which it was told
    ("In May, the guild said it would shed 40 boats.", [""]),
    ("In May, the guild said it would shed 40 boats by the end of 2027.", ["2027"]),
    ("In May, the guild said it had shed 40 boats.", ["2025-05"]),
    ("In 2003, a blast on Tarn Flight 1987 hurt 41 people.", ["2003"]),
    ("In May 2025 rents rose 5%, after 4% in the same month of 2024.", ["2025-05", "2024-05"]),
    (
        "Sales of 7 million euros in July to September came after 6 million in the same period of 2024.",
        ["2025-07..2025-09", "2024-07..2024-09"],
    ),
    (
        "Sales rose 5% in the third quarter, after 4% a year ago, although costs grew 3%.",
        ["2025-Q3", "2024-Q3", "2025-Q3"],
    ),
    # times of something else
    ("Turnout was 54%, down six points on 2019.", ["", ""]),
    ("Postings are down 34% from 2019.", [""]),
    ("Postings were down from 2019 (-34% as of May 22).", ["2025-05-22"]),
    ("Postings were down less from 2019 (-34%) than wages.", [""]),
    ("Postings fell 5 points, so that they are lower now (relative to 2019).", [""]),
    (
        "Sales on May 1 were 39% worse than on that day a year ago, but only 35% worse than 2019 on May 22.",
        ["2025-05-01", "2025-05-22"],
    ),
    ("Compared with 2019, postings fell 5%.", [""]),
    ("Rents fell 5% on May 22.", ["2025-05-22"]),
    ("Rents rose from 2019 to 2021 by 4%.", ["2019..2021"]),
    ("The fair drew 1,200 guests, more than twice as many as in 2019.", ["", "2019"]),
    ("Why Rents May Rise 5%", [""]),
    ("Mrs May said rents rose 5%.", [""]),
    ("The ferry, built in 1987, carried 250 people.", [""]),
    ("Exports rose 5% after a small drop in October.", [""]),
    ("At 37 euros the stock stands at its lowest since March 2023.", [""]),
    ("The shares have lost 20% since January.", ["2025-01.."]),
    ("Vans made up 31% of sales in May, against 23% a year ago.", ["2025-05", "2024-05"]),
    ("The fire was the deadliest to strike the region since 2006, with 68 dead.", [""]),
    ("The tram line set the highest total since late April with 34,000 riders.", [""]),
    ("Rescuers counted 12 more than on Friday, when 34 walkers were lost.", ["", "2025-12-05"]),
    ("It was not clear until March how many of the 365 tenants had paid.", [""]),
    ("The firm will keep its current force of 980 guards through 2027.", [""]),
    ("The truce on Monday followed eight days of raids and 150 deaths.", ["", ""]),
    ("Some 230 votes is more than the 228 votes cast in 1998.", ["", "1998"]),
    ("The club holds more seats than its rival, which lost 4 in 2019, and 12 in 2021.", ["2019", "2021"]),
    ("The dam held 5 million litres, more than the lake, which dried up in 2019.", [""]),
    ("Monday's report of 210 claims surprised nobody.", [""]),
    ("The mayor said in a statement Monday that 210 trees fell.", [""]),
    ("A survey Monday showed that rents fell by 5%.", [""]),
    ("Some 54 villagers joined the party that hopes to win the vote in 2026.", [""]),
    ("Since the drought was declared in mid-March, 408 farms have closed.", ["2025-03.."]),
    ("Since the drought began to bite, 408 farms have closed.", [""]),
    ("A month ago 5 ships lay here; three years ago 2 did.", ["2025-11", "", "2022"]),
    ("The share will reach 16% by 2030, up from 15% today.", ["2030", "2025-12-10"]),
    # the morrow, and days that the words look to
    ("Some 34 trams ran early Thursday.", ["2025-12-11"]),
    ("The court said Wednesday that 34 schools would open Monday.", ["2025-12-15"]),
    ("The river rose by 3 metres on Friday.", ["2025-12-05"]),
    # a month without its year is behind what is told as past, ahead of what will be
    ("In March, rents rose 5%.", ["2025-03"]),
    ("The strike that ended on Jan. 3 cost $3 million.", ["2025-01-03"]),
    ("Rents will rise 5% in March.", ["2026-03"]),
    ("The bridge will open to 40 trucks in June.", ["2026-06"]),
    ("Taxes go up 5% in January.", ["2026-01"]),
    # when it was told, in more words
    ("At a news conference Monday the mayor said 34 schools burned.", [""]),
    ("The bank predicted last week that rents would rise 5%.", [""]),
    ("She told the court in an interview on Tarn Radio on Monday that 34 schools burned.", [""]),
    # the time of an event beside the figure
    ("The mayor, who had promised 34 schools, called the March 3 march a riot.", [""]),
    ("She won by 7 points, topping her margin of victory in 2021.", [""]),
    ("Turnout on Tuesday was at 75% of what it was in 2021.", ["2025-12-09"]),
    ("The July 3 fire that killed 34 people led the council to meet Monday.", ["2025-07-03"]),
    ("The town, where 34 people live, will vote in a poll scheduled for Friday.", [""]),
    ("Alder told the Tarn Courier Tuesday that 34 schools burned.", [""]),
    ("They stole 34 files from the mayor's 2016 campaign.", [""]),
    ("Nobody wants a repeat of 2009, when a flood left 34 people dead and 12 missing.", ["2009", "2009"]),
    ("Dan Alder, 54, was hurt on Tuesday.", [""]),
    ("Some 34 people have died in the outbreak that began last month.", [""]),
    ("The $40 payment was mentioned by the court when it charged Alder in March.", [""]),
    ("Alder thrice refused 40 letters, and when he was asked in March, he wept.", [""]),
    ("A court jailed Alder on Dec. 3 for killing four people.", [""]),
    ("In March he opened a page, where he has 40 readers.", [""]),
    ("He shot at two tyres of a 1986 van.", [""]),
    ("A boy lit a lamp on Dec. 3 for the 12 people who had drowned.", [""]),
    ("On Dec. 3 police freed the 12 people who were held.", ["2025-12-03"]),
    # one breath, one event
    ("Two people were killed and 34 hurt in a crash on Sunday.", ["2025-12-07", "2025-12-07"]),
    ("Some 34 people died when a bus fell into a lake on Sunday.", ["2025-12-07"]),
    ("So far in 2025, 34 people have died.", ["2025"]),
    ("The fleet grew by 5% over the past decade.", ["2015..2025"]),
    ("Over the past two weeks 34 people died.", ["", "2025-11-26..2025-12-10"]),
]


@pytest.mark.parametrize(("sentence", "periods"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_period_of_a_figure(sentence: str, periods: list[str]) -> None:
    article = Article(id="a", title="", source="", text=sentence, published=date(2025, 12, 10))
    assert [figure.period for figure in extract(article)] == periods


INHERITED = [
    (
        "In November, rents rose 5%. October rents had fallen 2%, making November a relief. Wages fell 9%.",
        "2025-11",
    ),
    ("In May rents rose 5%. Wages rose 2%.", "2025-05"),
    ("In September 2013 he joined the board. The firm has 300 clerks.", ""),
    ("The last strike was in 2007. The union has 48,000 members.", ""),
    ("A photo shows the bridge in May. The bridge has 300 lamps.", ""),
    ("The yard is booked into 2029. It has 300 welders.", ""),
    ("Sales fell 5% from a year ago. Costs rose 2%.", ""),
    ("In May rents rose 5%. The landlord owns 300 flats.", ""),
    ("Some 20 people died on Sunday. The town now counts 300 people.", ""),
    ("Some 20 people died on Sunday. Some 300 people were hurt.", "2025-12-07"),
    ("Some 20 people died on Sunday.\n\nAnother 300 people were hurt.", "2025-12-07"),
    ("Some 20 people died on Sunday.\n\nThe town has 300 people.", ""),
    ("The dam broke on Sunday, and the town has 300 people.", ""),
    ("Rents rose 5% in May, the bank said.\n\nWages, it said, rose 2%.", "2025-05"),
    (
        "The firm sold more trams in the third quarter.\n\nIts 300 clerks stay. It sold 400 trams.",
        "2025-Q3",
    ),
    ("The firm sold more trams in the third quarter.\n\nIt employs 300 clerks.", ""),
    ("The town marched for the past three months.\n\nThe yard costs $4 million.", ""),
    ("The year was good.\n\nRents rose 5% in May.\n\nNobody moved. Wages, it said, rose 2%.", "2025-05"),
    ("The hall opened in May, the bank said.\n\nWages, it said, rose 2%.", ""),
    ("The vote comes in March. The party has 300 members.", ""),
    ("Alder runs for March's vote. He has a lead of 300 votes.", ""),
    # another event
    ("Some 20 people died on Dec. 3. Just last week, one person died in a crash.", "2025-11-30..2025-12-06"),
    ("The firm sold more trams in the third quarter.\n\nStrikes cost $4 million in the quarter.", "2025-Q3"),
    ("The firm sold more trams in the third quarter.\n\nIt hurt 4 times in the quarter-final.", ""),
    (
        "Claims fell to 300 last week.\n\nThe drop was 20 from the previous week's 320.",
        "2025-11-23..2025-11-29",
    ),
]


@pytest.mark.parametrize(("text", "period"), INHERITED, ids=[text[:40] for text, _ in INHERITED])
def test_period_that_a_later_sentence_inherits(text: str, period: str) -> None:
    article = Article(id="a", title="", source="", text=text, published=date(2025, 12, 10))
    assert extract(article)[-1].period == period


DEATHS = "Twenty people died in Lund on Dec. 3."


def test_a_time_of_its_own_that_nobody_knows() -> None:
    (figure,) = extract("Alder has not come since Dec. 11 and has missed 40 votes this year.")
    assert figure.period == ""


TURNS = [
    (f"{DEATHS} Last week, one person died in a crash.", ("", "")),
    (f"{DEATHS} Last week, one person died in a crash. Two people were hurt.", ("", "")),
    (f"{DEATHS} Two people were hurt, police said Monday.", ("Lund", "XXXX-12-03")),
    ("Twenty people died in Lund on Sunday. Two people were hurt on Sunday.", ("Lund", "")),
    ("Twenty people died in Lund. Two people were hurt on Sunday.", ("Lund", "")),
]


@pytest.mark.parametrize(("text", "slots"), TURNS, ids=[text[-40:] for text, _ in TURNS])
def test_another_time_tells_of_another_event(text: str, slots: tuple[str, str]) -> None:
    figure = extract(text)[-1]
    assert (figure.place, figure.period) == slots
