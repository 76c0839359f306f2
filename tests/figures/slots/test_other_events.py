"""Times of something else than the figure beside them."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.model import Article

CASES = [
    ("Turnout was 54%, down six points on 2019.", ["", ""]),
    ("Postings are down 34% from 2019.", [""]),
    ("Losses were up 5.4% on the 2019 quake.", [""]),
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
    ("The ferry, built in 1987, carried 250 people.", [""]),
    ("At 37 euros the stock stands at its lowest since March 2023.", [""]),
    ("The fire was the deadliest to strike the region since 2006, with 68 dead.", [""]),
    ("The tram line set the highest total since late April with 34,000 riders.", [""]),
    ("The mayor, who had promised 34 schools, called the March 3 march a riot.", [""]),
    ("The town, where 34 people live, will vote in a poll scheduled for Friday.", [""]),
    ("They stole 34 files from the mayor's 2016 campaign.", [""]),
    ("The $40 payment was mentioned by the court when it charged Alder in March.", [""]),
    ("Alder thrice refused 40 letters, and when he was asked in March, he wept.", [""]),
    ("The 40 men belong to a band convicted in 2019.", [""]),
    ("Some 40 men were convicted in 2019.", ["2019"]),
    ("The inn was shut in March 2011 and remains so with 40 rooms.", [""]),
    ("The inn was sold in March 2011 for $40.", ["2011-03"]),
    ("The pact signed in 2015 sets a limit of 40 boats.", [""]),
    ("By papers from 2015, he broke two ribs.", [""]),
    ("Papers from 2015 put the cost at $40.", ["2015"]),
    ("With 100% of towns counted, Alder is bound for a May 12 rerun.", [""]),
    ("He shot at two tyres of a 1986 van.", [""]),
    ("Some 34 people died when a bus fell into a lake on Sunday.", ["2025-12-07"]),
]


@pytest.mark.parametrize(("sentence", "periods"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_times_of_something_else(sentence: str, periods: list[str]) -> None:
    article = Article(id="a", title="", source="", text=sentence, published=date(2025, 12, 10))
    assert [figure.period for figure in extract(article)] == periods


def test_the_hour_elsewhere_dates_nothing() -> None:
    text = "The ferry sank at 7:40 a.m. Saturday (9:40 p.m. ET Friday) with 85 aboard."
    (figure,) = extract(Article(id="a", title="", source="a", text=text, published=date(2026, 11, 29)))
    assert figure.period == "2026-11-28"
