"""Which time of a sentence dates a figure."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.model import Article

CASES = [
    ("Sales rose 4%, or $3 million, in May.", ["2025-05", "2025-05"]),
    ("Value added tax goes up from 14% to 15% on 1 January.", ["", "2026-01-01"]),
    ("The tax rose to 15% on 1 January.", ["2025-01-01"]),
    ("The fire, which broke out in May, had burned 4,000 acres.", [""]),
    ("The fire, which broke out in May, had burned 4,000 acres by June.", ["2025-06"]),
    ("The trial, which began on May 5, lasted nine weeks.", [""]),
    ("The trial began on May 5 and lasted nine weeks.", [""]),
    ("Lund, a priest authorised from 1991 until his arrest, was found guilty on 16 counts.", [""]),
    ("From 1991 until 2003, it built 40 mills.", ["1991..2003"]),
    ("The storm, which struck in May, killed 40 people.", ["2025-05"]),
    ("The ferry went down in May 40 miles from Aln.", [""]),
    ("The mill hired 900 people, many of them cooks trained in 2015.", [""]),
    ("The mill hired 900 people, most of them in 2015.", ["2015"]),
    ("Rents rose 5% in November.", ["2025-11"]),
    ("It sees rents up 5%, a good deal above May's 4.8%.", ["", "2025-05"]),
    ("Rents rose 5% in November's report.", ["2025-11"]),
    ("In May, demand for shipping rose 5%.", ["2025-05"]),
    ("The bank, which has net profits of $3 million, closed branches in 2018.", [""]),
    ("The bank, which has 40 branches, earned $3 million in 2018.", ["", "2018"]),
    ("The club, which had 40 members in 2018, closed.", ["2018"]),
    ("Rents fell 2% after a 2.4% rise in August.", ["", "2025-08"]),
    ("Rents came to $3 million, versus $2.8 million in May 2024.", ["", "2024-05"]),
    ("Turnover dipped to £412.6m (2023: £430.1m).", ["", "2023"]),
    ("Turnover rose to £412m (2023: £390m) and profit to £12m.", ["", "2023", ""]),
    ("Turnover was £412m (£390m in May 2024).", ["", "2024-05"]),
    ("In 2024 turnover was £412m (£390m in 2023) and profit £12m.", ["2024", "2023", "2024"]),
    ("Some 40 boats (12 of them new) sank in May 2024.", ["2024-05", "2024-05"]),
    ("Prices rose 9.1% from April.", [""]),
    # what is only set against, or stood before
    ("The number of deaths recorded in 2024 was 412.", ["2024"]),
    ("Tarn shipped 690 tonnes a day, 15% below the 810 tonnes of August.", ["", "", "2025-08"]),
    (
        "Orders came to $9 billion, three times the $4 billion of the third quarter.",
        ["", "2025-Q3", "2025-Q3"],
    ),
    ("In 2024 levels of lead rose 5%.", ["2024"]),
    ("The park made power (12 MW in 2019).", ["2019"]),
    ("It lost £3m in the six weeks to 28 September.", ["2025-08-18..2025-09-28", ""]),
    ("Emissions were 53% below 1990 levels.", [""]),
    ("The lake stood at 7.8 metres, 40cm above the record set in 1987.", ["", ""]),
    ("Rents were down by 6 per cent on October 2024.", [""]),
    ("Rents were down by 6 per cent on October 20.", ["2025-10-20"]),
    ("Fires rose from 110 in 2015 to 150 in 2023.", ["2015", "2023"]),
    ("Whigs, who had 34% in 2021, now poll at 22%.", ["2021", ""]),
    ("The shares, listed in 2019 at 250p, closed at 90p.", ["2019", ""]),
    ("The storm, which struck on Monday, killed 12.", ["2025-12-08"]),
    ("The toll, currently $4, is to fall to $3 by December 2026.", ["", "2026-12"]),
    (
        "Income was $31 million, compared with an income of $27 million in the third quarter of 2024.",
        ["", "2024-Q3"],
    ),
    ("Rents fell to $40 million in August from $43 million.", ["2025-08", ""]),
    ("The fare will rise to $9 by May 2031 from $7 today.", ["2031-05", "2025-12-10"]),
    ("The court ordered Moor to pay $400 and to appear on December 3.", [""]),
    ("The 2041 note slid 3 cents.", [""]),
    ("The 2019 harvest was 40 tonnes.", ["2019"]),
    ("The pact offers 6% and restores a holiday scrapped in 2011.", [""]),
    ("No rule has changed since the 2015 fire in Aln, in which six people died.", ["2015"]),
    ("Rents have risen 40% since the 2015 flood.", ["2015.."]),
    ("Pay rises by 5.5% to €2,045 from January.", ["", "2026-01"]),
    ("In November, rents rose 5% and wages 2%.", ["2025-11", "2025-11"]),
    ("Rents rose 5% in November, after a dip in October.", ["2025-11"]),
    ("Rents rose 5% in November, from 4% in October.", ["2025-11", "2025-10"]),
    ("Mileage went from 20 km in 2008 to 29 km in 2020.", ["2008", "2020"]),
    ("In November, rents rose 1.9%, better than October's 1% growth.", ["2025-11", "2025-10"]),
    ("In May revenue rose to $7 million from $6 million a year earlier.", ["2025-05", "2024-05"]),
    ("Rents fell 29% in May compared with a year earlier.", ["2025-05"]),
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
    ("The fair drew 1,200 guests, more than twice as many as in 2019.", ["", "2019"]),
    ("Why Rents May Rise 5%", [""]),
    ("Mrs May said rents rose 5%.", [""]),
    ("Exports rose 5% after a small drop in October.", [""]),
    ("The shares have lost 20% since January.", ["2025-01.."]),
    ("Vans made up 31% of sales in May, against 23% a year ago.", ["2025-05", "2024-05"]),
    ("Rescuers counted 12 more than on Friday, when 34 walkers were lost.", ["", "2025-12-05"]),
    ("It was not clear until March how many of the 365 tenants had paid.", [""]),
    ("The firm will keep its current force of 980 guards through 2027.", [""]),
    ("The truce on Monday followed eight days of raids and 150 deaths.", ["", ""]),
    ("Some 230 votes is more than the 228 votes cast in 1998.", ["", "1998"]),
    ("The club holds more seats than its rival, which lost 4 in 2019, and 12 in 2021.", ["2019", "2021"]),
    ("The dam held 5 million litres, more than the lake, which dried up in 2019.", [""]),
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
    # the time of an event beside the figure
    ("She won by 7 points, topping her margin of victory in 2021.", [""]),
    ("Turnout on Tuesday was at 75% of what it was in 2021.", ["2025-12-09"]),
    ("The July 3 fire that killed 34 people led the council to meet Monday.", ["2025-07-03"]),
    ("Wages rose 0.3% in May from April, when they fell 0.1%.", ["2025-05", "2025-04"]),
    ("Nobody wants a repeat of 2009, when a flood left 34 people dead and 12 missing.", ["2009", "2009"]),
    ("Dan Alder, 54, was hurt on Tuesday.", [""]),
    ("Some 34 people have died in the outbreak that began last month.", [""]),
    ("A court jailed Alder on Dec. 3 for killing four people.", [""]),
    ("In March he opened a page, where he has 40 readers.", [""]),
    ("A boy lit a lamp on Dec. 3 for the 12 people who had drowned.", [""]),
    ("On Dec. 3 police freed the 12 people who were held.", ["2025-12-03"]),
    ("Ida Alder was last seen on May 3, 2019, when she was 16.", ["2019-05-03"]),
    ("Ida Alder left at age 16 in May 2019.", ["2019-05"]),
    ("Ida Alder left in May 2019 at the age of 16.", ["2019-05"]),
    ("Ida Alder, 16, left in May 2019.", [""]),
    ("Two girls lay flowers at the house of an 8-year-old boy from Aln on May 3, 2019.", ["2019-05-03", ""]),
    ("Dan Alder, who left the guild in May, has 40 boats.", [""]),
    ("Dan Alder, who led the guild in 2019, when 40 boats sank, left.", ["2019"]),
    ("Some 40 boats are idle — Dan Alder left the guild in May.", [""]),
    ("Some 40 boats — most of them old — sank in May.", ["2025-05"]),
    ("ALN, May 12 (Tarn Press) — Some 40 boats sank.", ["2025-05-12"]),
    ("He sank twice, once in May and once in June.", [""]),
    ("The lease costs $4m and expires in June 2034.", [""]),
    ("Only two other mayors fell: the first in 2014.", [""]),
    ("Rents grew 1.9% in May, following a rise of 1% the month before.", ["2025-05", "2025-04"]),
    ("Sales were $5m in the third quarter after $4m the quarter before.", ["2025-Q3", "2025-Q2"]),
    ("The firm told on Wednesday of a quarterly loss of $9 million.", [""]),
    # a time within is of that alone
    ("Rents fell from $40 in 2019 to $30, a fall of $10.", ["2019", "", ""]),
    (
        "The marsh fell from 40 km (25 miles) in 1990 to 30 km (19 miles) in 2011.",
        ["1990"] * 2 + ["2011"] * 2,
    ),
    ("Moor came through two fires and the floods of 2011.", [""]),
    ("Some 40 people died in the floods of 2011.", ["2011"]),
    ("Sales were $40 million, twice the sum in 2019.", ["", ""]),
    ("Moor used twice the gas in 2019.", ["2019"]),
    ("Moor, which has sold tiles since 1902, was sold for $40.", [""]),
    ("The strike, which has raged since 2019, has cost $40.", ["2019.."]),
    ("Since the 2019 flood in Tarn, in which a gale hurt nine people, a dam is sought.", ["2019"]),
    ("Moor left in May 2019, two months after it had lost 640 cooks.", ["", ""]),
    ("In Tarn, where the mean is $40, the guild met in May.", [""]),
    ("The gale, which killed 40 people, struck in May.", ["2025-05"]),
    ("The mill, which has 40 cooks, closed in May.", [""]),
    ("Moor wants a 26% rise to restore pay to the value it had in 2008.", [""]),
    ("The pact brings a raise of 11%, restores fees that were cut in 2009, and is fair.", [""]),
    ("Moor made a profit of $6 million on sales, chiefly that of a mill in May.", [""]),
    ("Some 40 people, including 12 cooks, died in May.", ["2025-05", "2025-05"]),
    ("Nine people ran, lured by the fall of Moor in May.", [""]),
    ("In March, 61 percent backed it, a figure that dropped to 48 by the vote.", ["2025-03", ""]),
    ("The rate sank to 3.4%, a level last seen regularly in 2013.", [""]),
    ("Clerks met in May to oust Moor, who is accused of taking $9 million.", [""]),
    ("Moor was jailed in May for running a mill that sold 40 boats.", [""]),
    ("A ferry sank in May after hitting a rock, killing 40 people.", ["2025-05"]),
    # one breath, one event
    ("Two people were killed and 34 hurt in a crash on Sunday.", ["2025-12-07", "2025-12-07"]),
    ("So far in 2025, 34 people have died.", ["2025"]),
    ("The fleet grew by 5% over the past decade.", ["2015..2025"]),
    ("Over the past two weeks 34 people died.", ["", "2025-11-26..2025-12-10"]),
    ("Moor sold 40 carts in May and 12 more in June.", ["2025-05", "2025-06"]),
    ("Sales rose 4%, helped by a warm spell in May.", ["2025-05"]),
]


@pytest.mark.parametrize(("sentence", "periods"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_period_of_a_figure(sentence: str, periods: list[str]) -> None:
    article = Article(id="a", title="", source="", text=sentence, published=date(2025, 12, 10))
    assert [figure.period for figure in extract(article)] == periods


def test_a_time_of_its_own_that_nobody_knows() -> None:
    (figure,) = extract("Alder has not come since Dec. 11 and has missed 40 votes this year.")
    assert figure.period == ""
    sales, _ = extract("Sales rose 2%, after a 1.5% gain in April-June.")
    assert sales.period == ""
    rate, _ = extract("The bank raised its rate by 0.5% today. Lending in the March 2025 quarter rose 3%.")
    assert rate.period == ""
    offer = extract("The offer is 2% this year and 1% in June 2026.")
    assert [figure.period for figure in offer] == ["", "2026-06"]
