"""What those who are the subject did. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "Five of the dead were cooks. Two belonged to the guild.",
        ["Cooks among the dead", "People who belonged to the guild"],
    ),
    ("About 60% favor the dam, and 30% don't.", ["Favor the dam", "Do not favor the dam"]),
    ("Some 62% of voters favor it; 30% do not.", ["Voters who favor it", "Voters who do not favor it"]),
    ("Some 62% of voters backed it and 30% did not.", ["Voters who backed it", "Voters who did not"]),
    ("Sixty percent think it is good; 30 percent disagree.", ["Think it is good", "Disagreed"]),
    (
        "43% say couples should marry, and 50% say they shouldn't.",
        ["Say couples should marry", "Say they shouldn't"],
    ),
    ("45% back Moor and 43% back Birch.", ["Back Moor", "Back Birch"]),
    (
        "45% would vote for Moor, 43% for Birch and 5% for Hough.",
        ["Vote for Moor", "Vote for Birch", "Vote for Hough"],
    ),
    ("43% would vote for Tom Barrow and 5% for Sean Hough.", ["Vote for Tom Barrow", "Vote for Sean Hough"]),
    ("40% approve of it, and 54% disapprove.", ["Approved", "Disapproved"]),
    ("About 13% of them are known to have died.", ["Share known to have died"]),
    (
        "Some 40 cooks were sent home and 12 taken to hospital.",
        ["Cooks sent home", "Cooks taken to hospital"],
    ),
    ("Two men were shot and 13 others hurt.", ["Men shot", "People hurt"]),
    ("Some 40 homes were destroyed and 30 damaged in it.", ["Homes destroyed", "Homes damaged"]),
    ("Four people were killed and 12 fled in boats.", ["People killed", "People who fled in boats"]),
    (
        "Nine cooks were sent home and 12 put under house arrest.",
        ["Cooks sent home", "Cooks put under house arrest"],
    ),
    # a share without a noun of its own: what was done to it, or what it is
    ("Just 61.8 per cent were met.", ["Met"]),
    ("In all $9 million has been committed on roads.", ["Committed on roads"]),
    ("74% were dealt with on Monday.", ["Dealt with"]),
    ("Eighty-six percent are cooks and clerks.", ["Cooks and clerks"]),
    ("Some 17 percent went to support him.", ["Went to support him"]),
    ("Thousands poured into streets in hordes.", ["People who poured into streets"]),
    (
        "Some 60% of Danes use boats, but fewer than 10 percent regularly eat cod.",
        ["Danes who use boats", "Danes who eat cod"],
    ),
    ("Some 44% said it serves the town.", ["Said it serves the town"]),
    ("Some 44% say no.", ["Say no"]),
    ("In one poll, 30% of cooks said they would vote for Moor.", ["Poll", "Cooks who would vote for Moor"]),
    ("Some 22% approved of the plan.", ["Approved of the plan"]),
    ("Of the cooks asked, 64% recalled hearing a bell.", ["Cooks who recalled hearing a bell"]),
    ("Among clerks, 64% backed it and 9% said no.", ["Clerks who backed", "Clerks who said no"]),
    ("Some 48% of cooks are ill, with 40 per cent in favour.", ["Cooks ill", "Share in favour"]),
    ("Several thousand cooks opted to change their name.", ["Cooks who opted to change their name"]),
    ("In Tarn, 54% turned it down.", ["Turned it down"]),
    ("90% is considered high.", [""]),
    (
        "Of the 90 cooks many are out, and at least three have taken their leave.",
        ["Cooks", "Cooks who have taken their leave"],
    ),
    ("The firm will cut 900 jobs, with 310 going in Tarn.", ["Jobs cut by firm", "Jobs going in Tarn"]),
    ("The fever has killed 138 people and 4,000 have fallen ill.", ["People killed", "People ill"]),
    ("It killed nine people and 400 became sick.", ["People killed", "People sick"]),
    ("At least 12 people fell ill after lunch.", ["People ill"]),
    ("It killed nine people and 400 tested positive.", ["People killed", "People tested positive"]),
    ("It killed nine people and 400 recovered.", ["People killed", "People who recovered"]),
    ("Nine people died and 40 have gone missing.", ["People who died", "People missing"]),
    ("Some 40 people fell to their deaths.", ["People who fell to their deaths"]),
    ("Floods hit Norland, hundreds rescued", ["People rescued"]),
    ("Nine in ten firms said they had trouble.", ["Firms that said they had trouble"]),
    ("Around 3 in 5 of those polled backed the plan.", ["Backed the plan"]),
    ("They watch more than 70 others who treated Moor.", ["People who treated Moor"]),
    ("Some $3.1 million was spent on the regatta by then.", ["Spent on the regatta"]),
    (
        "Some $4 million was raised for the school, and $2 million was stolen.",
        ["Raised for the school", "Stolen"],
    ),
    ("The firm said $40 million had been set aside for claims.", ["Set aside for claims"]),
    ("59 percent of voters thought Moor had won.", ["Voters who thought Moor had won"]),
    (
        "Of those polled 46% said they would vote for Lind and 41% backed Moor.",
        ["Would vote for Lind", "Backed Moor"],
    ),
    ("43% said Moor was qualified.", ["Said Moor was qualified"]),
    ("The minister said 400 million euros would be set aside for the port.", ["Set aside for the port"]),
    ("Some $16 million has poured in.", ["Poured"]),
    ("Six of the nine judges agreed.", ["Judges who agreed", "Judges"]),
    ("The guild met in May, and no more than 12 of them backed the plan.", ["Backed the plan"]),
    (
        "Rescuers found nine sailors, but five still were missing.",
        ["Sailors", "Sailors missing"],
    ),
    ("Six sailors were killed and nine more were hurt.", ["Sailors killed", "Sailors hurt"]),
    ("At least six were killed and 15 more wounded.", ["People killed", "People wounded"]),
    ("Six sailors were killed and nine more", ["Sailors killed", "Sailors killed"]),
    ("The blast killed six people, and 15 more were hurt.", ["People killed", "People hurt"]),
    ("Of 14 rescued, six were bakers.", ["People rescued", "Bakers rescued"]),
    (
        "Two people drowned and 60 have needed oxygen.",
        ["People who drowned", "People who needed oxygen"],
    ),
    ("A survey said 35% of miners back the pact.", ["Miners who back the pact"]),
    ("Half of the roads lack lights.", ["Roads that lack lights"]),
    ("Of the nine judges, two wanted no change.", ["Judges", "Judges who wanted no change"]),
    (
        "27% of voters had a poor view of Moor, compared to 40% for Birch.",
        ["Voters with poor view of Moor", "Voters with poor view of Birch"],
    ),
    ("While thousands chose to flee the coast, some stayed.", ["Chose to flee the coast"]),
    (
        "A fifth of the bakers came to the hall to heckle Birch, and 12 percent came to cheer him.",
        ["Share of bakers who came to the hall to heckle Birch", "Bakers who came to cheer him"],
    ),
    ("44% did not back the plan.", ["Did not back the plan"]),
    ("Nearly half of the voters said they would back it.", ["Voters who would back it"]),
    (
        "Some 78% in this poll say the country is on the wrong track.",
        ["Say the country is on the wrong track"],
    ),
    ("Six in 10 in this survey say they would back the bill.", ["Would back the bill"]),
    (
        "Some 54% of adults in the poll disapprove of the deal.",
        ["Adults in the poll who disapprove of the deal"],
    ),
    ("Sixty-four passengers were Danish.", ["Passengers who were Danish"]),
    ("Seven others are in critical condition.", ["People in critical condition"]),
    ("More than 80 percent of 350 pupils rely on it.", ["Pupils", "Pupils"]),
    # parts of a counted whole
    ("Eight of the 78 mills have reopened.", ["Mills that reopened", "Mills"]),
    ("Only 12 of its 40 ferries run in winter.", ["Ferries run", "Ferries"]),
    (
        "Half of the 300 workers surveyed said they had been ill.",
        ["Workers who said they had been ill", "Workers surveyed"],
    ),
    ("It failed to win a majority of wards, 19 of which said no.", ["Wards that said no"]),
    ("It failed to win a majority of wards, nine of which said no.", ["Wards that said no"]),
    ("It runs mills, 19 of which are in Tarn.", ["Mills in Tarn"]),
    ("It lost its seats in the hills, 14 of which are still held by Moor.", ["Seats in the hills held"]),
    ("Danes, more than 9,200 of whom were hired last year, are happy.", ["Danes hired"]),
    (
        "Over 300,000 Danes live in Moor, one of the oldest towns, of whom about 8,000 arrived in May.",
        ["Danes who live in Moor", "Oldest towns", "Danes who arrived"],
    ),
    ("At present 88 are receiving care.", ["Receiving care"]),
    (
        "Of 90 meetings planned, 80 did not take place.",
        ["Meetings planned", "Meetings that did not take place"],
    ),
    ("Just 61.8 per cent were seen within 18 weeks.", ["Seen within 18 weeks", "Time frame"]),
    ("Dorn said 5,000 joined the Alder march.", ["People who joined the Alder march"]),
    ("Of the firms, 50 joined the pact.", ["Firms that joined the pact"]),
    ("Of 63 animal taxa collected, 19 are new.", ["Animal taxa", "Animal taxa new"]),
    ("Some £40m went missing.", ["Money missing"]),
    ("Nine went missing.", ["People missing"]),
    ("Just 17 have put their names down.", ["Put their names down"]),
    ("Of 90 cooks asked, 80 took part.", ["Cooks asked", "Cooks who took part"]),
    ("Three were Danish cooks working on a quay.", ["Danish cooks"]),
    ("Two were Danish members of the guild.", ["Danish members"]),
    (
        "A dozen cooks were hurt. Two of them were taken to a hospital.",
        ["Cooks hurt", "Cooks taken to a hospital"],
    ),
    ("Of the mills, 12 are at the quay.", ["Mills at the quay"]),
    ("The cuts amount to about one in 14 posts.", ["Share of posts"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
