"""Reported, forecast, target, estimate, revised, hypothetical."""

import pytest

from briefing.figures import extract

CASES = [
    ("Rents rose 5%.", ["reported"]),
    ("Analysts expect rents to rise 5%.", ["forecast"]),
    ("Rents could reach 900 euros by 2030.", ["forecast"]),
    ("The mill said 400 jobs are to go.", ["forecast"]),
    ("The cuts are to save 3 million euros a year.", ["forecast"]),
    ("The flood is to blame for 12 deaths.", ["reported"]),
    ("The port counts on growth of 2.2% next year, after 1.3% in this one.", ["forecast", "reported"]),
    ("It pays 40 euros in next year's budget.", ["reported"]),
    ("Kelm to cut 400 jobs after loss", ["forecast"]),
    ("Debt is set to climb to 115% of output.", ["forecast"]),
    ("The fall was due to 40 leaks.", ["reported"]),
    ("The project cost £3 million.", ["reported"]),
    # what was foreseen before is a forecast too
    ("The mill cut its annual profit forecast to £2bn from £3bn.", ["forecast"] * 2),
    ("The board cut its forecast for next spring's growth to 2% from 3%.", ["forecast"] * 2),
    ("Its outlook for rents was cut to 2% from 3%.", ["forecast"] * 2),
    ("Rents could reach 16%, up from 15% today.", ["forecast", "reported"]),
    ("The board raised its forecast for growth to 2% after rents rose 5%.", ["forecast", "reported"]),
    ("Sales came in at $4 million versus the $3 million expected by brokers.", ["reported", "forecast"]),
    ("The firm said it would cut 1,200 jobs.", ["forecast"]),
    ("He said if they won it would cost 5%.", ["hypothetical"]),
    ("Police said the bomb would have killed 40 people.", ["hypothetical"]),
    ("Kelm to cut 400 jobs and close 20 shops", ["forecast", "forecast"]),
    ("To cut 400 posts, savings of EUR 3m by 2027", ["forecast", "forecast"]),
    ("Efforts to cut 40 jobs failed.", ["reported"]),
    ("To cut 40 jobs, the mill closed a line.", ["reported"]),
    ("Rents will rise 5%, the bank forecasts.", ["forecast"]),
    ("Rents beat an average forecast of 4%.", ["forecast"]),
    ("Rents rose 5%, beating expectations.", ["reported"]),
    ("The city set a growth target of 5%.", ["target"]),
    ("The firm aims to hire 300 people.", ["target"]),
    ("Crews found 3 clues that sleuths will want to follow.", ["reported"]),
    ("Crews hope to raise it with a crane from the yard, 80 km away.", ["reported"]),
    ("The station will bring news every half hour.", ["reported"]),
    ("Crews will return to work after missing 4 weeks.", ["reported"]),
    ("The raid cost an estimated $10 billion.", ["estimate"]),
    ("The group estimates that strikers lost $80 million.", ["estimate"]),
    ("The deficit was revised to $4 billion.", ["revised"]),
    ("The law would create 5,400 jobs.", ["hypothetical"]),
    ("Visitors arrived likely tired; 300 people came.", ["reported"]),
    ("The deal could end a strike by 5,000 workers.", ["reported"]),
    ("The share could reach 16%, up from 15% today.", ["forecast", "reported"]),
    ("Some 300 homes could flood.", ["forecast"]),
    ("Some 300 homes may have flooded.", ["reported"]),
    ("The bank targets a return of 8%.", ["target"]),
    # those who are there already, and what was done
    ("Crews will hold a service by the boats of the 16 divers.", ["reported"]),
    ("The law will ease travel between the two countries.", ["reported"]),
    ("Police will question the 16 divers.", ["forecast"]),
    ("He wants voters to know she wrote 7 books.", ["reported"]),
    ("Few recall a 14-year-old pledge.", ["reported"]),
    ("Alder would be the third governor to go.", ["hypothetical"]),
    # facts beside what is expected
    ("Officials expect Dan Alder, 72, to speak.", ["reported"]),
    ("Dan Alder will turn 72.", ["forecast"]),
    ("They would dwell on the 98% of families and 97% of shops that pay.", ["reported", "reported"]),
    ("The yard would fall into the $250,000 class.", ["reported"]),
    ("They hope to end it for those making more than $250,000.", ["reported"]),
    ("It was the first day that all of Norland's 102 counties could vote.", ["reported"]),
    ("The result could be days away as clerks count more than 8,000 ballots.", ["reported"]),
    ('Signs read "You will be missed" and "Lund 19 forever".', ["reported"]),
    (
        "They expect him to do what his rival, who was sent by a small and weary council in a town of the "
        "far north and chosen by a house of only 114 peers, failed to.",
        ["reported"],
    ),
    ("Prices will rise – they stand at $5 – in the spring.", ["reported"]),
    ("Among them was Will Alder with 40 friends.", ["reported"]),
    ("Two clerks said it was expected to rain.", ["reported"]),
    ("They expect a low turnout, since the vote falls just 5 days after a feast.", ["reported"]),
    ("The lead was wider than many expected and better than the mayor's 5.8-point victory.", ["reported"]),
    ("The band is believed to be behind four of six raids.", ["estimate", "reported"]),
    ("It was the first day that all of Illinois' 102 counties could begin to vote.", ["reported"]),
    # what is foretold or guessed
    ("The bank predicted that rents would rise 5%.", ["forecast"]),
    ("Analysts had been looking for 2.05 million claims.", ["forecast"]),
    ("Police had been looking for 40 boys.", ["reported"]),
    ("The blast may have killed 40 people.", ["estimate"]),
    ("The blast could have killed 40 people.", ["hypothetical"]),
    ("By then the strike will have cost 40 million euros.", ["forecast"]),
    # thresholds and limits are no targets, nor is what is attacked
    ("Neither crossed the 50% threshold.", ["reported"]),
    ("The train was above the 80-mph limit.", ["reported"]),
    ("The stockpile would pass the limit of 300 tonnes.", ["reported"]),
    ("The raiders targeted 2 tankers.", ["reported"]),
    ("Ministers targeted 5% growth.", ["target"]),
    # what someone thought of another thing
    ("Dan Alder, 72, said he thought it would be close.", ["reported"]),
    ("The man, 19, believed to have set the fire was caught.", ["reported"]),
    ("The farm is believed to hold 400 cows.", ["estimate"]),
    ("Two raiders are believed to have died.", ["estimate"]),
    ("Some 40 senators have pledged to vote against it.", ["reported"]),
    ("The pledge was shown to me 3 times.", ["reported"]),
    ("The mayor's revised statement came late in the evening after 20 guests had left.", ["reported"]),
    ("Those seeking to stay must wait 13 years.", ["reported"]),
    ("We do the same thing for 50 years and expect it to work.", ["reported"]),
]


@pytest.mark.parametrize(("sentence", "statuses"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_status(sentence: str, statuses: list[str]) -> None:
    assert [figure.status for figure in extract(sentence)] == statuses
