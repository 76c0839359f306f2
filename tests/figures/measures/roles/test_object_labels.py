"""What was done with a figure. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

MEASURES = load("measures")
CASES = [
    ("The company brews 35 million litres a year.", ["Brewed by company"]),
    (
        "The best known is Ada Lund, 91, head of the Tarn school until 1986, who put in £215,000.",
        ["Age of Ada Lund", "Put in by Ada Lund"],
    ),
    ("The tax cut will deprive the treasury of $325 million.", ["Taken from treasury"]),
    ("The storm robbed the town of $3 million.", ["Taken from town"]),
    ("He was accused of cheating savers of $3 million.", ["Allegedly taken from savers"]),
    ("Moss swindled a widow out of £30,000.", ["Taken from widow"]),
    ("He relieved 237 clients of £13.7m.", ["Clients relieved", "Taken from clients"]),
    ("Moor informed the town of the $3 million fee.", ["Fee"]),
    ("A court obliged the Diet to come up with $7 billion.", ["To be found by Diet"]),
    ("The guild came up with $9 million.", ["Found by guild"]),
    ("Delmont's earns $278,000 a year from rents.", ["Earned by Delmont's"]),
    ("The union speaks of $2bn in lost sales.", ["Lost sales"]),
    ("The mill now promises between 6.5% and 7%.", ["Promised by mill"]),
    ("Lind now offers about $40 a share.", ["Offered by Lind"]),
    ("These are jobs paying £38,000 a year on average.", ["Paid"]),
    ("Moor had diverted $27 million to his own use.", ["Diverted by Moor"]),
    (
        "The two guilds that put up the money, Harrow and Sterne, spent $480 million on the pier.",
        ["Guilds", "Spent on pier"],
    ),
    ("A warden, for example, who was paid $38,000 left.", ["Paid to warden"]),
    ("Moor's guild as of mid-July had raised $96 million.", ["Raised by Moor's guild"]),
    ("His campaign spent $2.2 million on advertising, no more.", ["Spent on advertising by campaign"]),
    ("Outside groups plowed $3 million into ads for Moor.", ["Plowed into ads by groups"]),
    ("Moor drew $9,000 at a time.", ["Drawn by Moor"]),
    ("A thief who made over $3 million was caught.", ["Earned by thief"]),
    ("Doctors earning up to £3,000 a shift complained.", ["Earned by doctors"]),
    ("Alder returned $25 billion to shareholders.", ["Returned to shareholders by Alder"]),
    ("Traders moved $25 billion into bonds.", ["Moved into bonds by traders"]),
    ("The widow of a man who owed $3 million to the bank sued.", ["Owed to bank by man"]),
    ("Shares of the firm that paid $3 billion for Tarn fell.", ["Paid for Tarn by firm"]),
    ("The two firms and a bank paid $3 billion for Tarn.", ["Firms", "Paid for Tarn"]),
    (
        "One in five firms paid $3,000 for software.",
        ["Share of firms that paid $3,000 for software", "Paid for software"],
    ),
    ("Lloyds paid $3 billion for Tarn.", ["Paid for Tarn"]),
    ("The budget sets aside $14.2 billion for schools.", ["Set aside for schools by budget"]),
    ("The party sent $3 million to candidates in Tarn.", ["Sent to candidates in Tarn by party"]),
    ("The owners of the mill who paid $3 million for Tarn left.", ["Paid for Tarn by owners of the mill"]),
    ("Rates rise for anybody making over $90,000.", ["Income threshold"]),
    (
        "Taxes fall for the 8 percent of bakers who make less than $90,000.",
        ["Share of bakers who make less than $90,000", "Income threshold for bakers"],
    ),
    ("The clerks make between $15 and $19 an hour.", ["Earned by clerks"]),
    ("He was seen carrying two bags into the hotel.", ["Bags carried into the hotel"]),
    ("He crashed the plane carrying 90 people into the hills.", ["People carried by plane"]),
    ("Moor got 26 percent of his $4 million in gifts from Tarn.", ["Share of gifts", "Gifts"]),
    ("Moor managed 26 percent in May.", ["Moor"]),
    ("The board has put 3.8% on the table.", ["Offered by board"]),
    ("The snails were packed 4,600 to the crate.", ["Packed to the crate"]),
    ("Dorn spends 4,000 francs on her general pass.", ["Spent on general pass by Dorn"]),
    # a bare number has who did it
    ("The ferry's licence allowed 200.", ["Allowed by licence"]),
    ("It is hard, forcing old allies who have spent $4 million to think.", ["Spent by old allies"]),
    ("The works turned out 4,100.", ["Turned out by works"]),
    ("In May 97 deaths overtook April's 91.", ["Deaths", "Overtaken"]),
    ("They agreed to wipe out $7 million.", ["Wiped out"]),
    # a share that somebody wants, offers or allows is not theirs
    ("The regulator allowed 1.3%.", ["Allowed by regulator"]),
    ("The guild wants 9 percent.", ["Wanted by guild"]),
    ("Bakers were offered 4%.", ["Offered to bakers"]),
    ("Bakers were awarded an average of 4%.", ["Awarded to bakers"]),
    ("The bank will write off $57 million.", ["Written off by bank"]),
    ("The strike drained $4 million from the port.", ["Drained by strike"]),
    ("The council has set aside the equivalent of $5 million.", ["Set aside by council"]),
    ("The Dorns will get $4.2 million for the loss of their barn.", ["Received for loss by Dorns"]),
    ("Dorn has got $9 million.", ["Dorn"]),
    ("The last council put $4 million into this quay.", ["Put into quay"]),
    ("The Dorn family took $4 million in May.", ["Taken by Dorn family"]),
    ("The quay took $4 million to mend.", ["Quay"]),
    ("The liquidators, Alder Dorn, have recovered $4 million.", ["Recovered by liquidators"]),
    (
        "A family with two sons continues to receive $600 a month.",
        ["Sons", "Received by family with two sons"],
    ),
    ("The lender set aside $410 million for bad loans.", ["Set aside for bad loans by lender"]),
    ("She paid 300 dollars apiece for the seats.", ["Paid for seats"]),
    ("The pipeline runs 1,100 miles from the mill.", ["Pipeline"]),
    ("Its online arm lost almost 40 million.", ["Lost by online arm"]),
    (
        "The fire has burned 40 acres destroyed 12 barns and is 15 percent contained.",
        ["Area burned by fire", "Barns destroyed", "Fire contained"],
    ),
    ("Few knew of the $41,500 Marlow paid to the witness.", ["Paid to witness by Marlow"]),
    ("Tom Marlow has gained fame and is able to raise millions of pounds.", ["Raised by Tom Marlow"]),
    ("Marlow's choir as of mid-March had raised $8.2 million.", ["Raised by Marlow's choir"]),
    ("The plug delivers 150 kilowatts enough to boil a kettle.", ["Delivered by plug"]),
    ("The car does 40 miles on a charge.", ["Car"]),
    ("Analysts had been expecting 210 for weekly claims.", ["Weekly claims"]),
    ("Trawlers had picked up 96 survivors.", ["Survivors picked up"]),
    ("Her remedy is a programme meant to save $5 million.", ["Saved by programme"]),
    ("Alder paid $5,000 to the club.", ["Paid to club by Alder"]),
    (
        "They needed just 540,000 valid ballots; they gathered more than 900,000.",
        ["Valid ballots", "Valid ballots gathered"],
    ),
    ("The fair drew 40 clowns in May and lost 12.", ["Clowns drawn by fair", "Clowns lost"]),
    ("The firm employs 40 cooks and earned 900,000.", ["Cooks employed by firm", "Earned"]),
    ("She accused the baker of cheating him of millions.", ["Allegedly cheated by baker"]),
    ("Harlow News reported he earned $9 million.", ["Earned"]),
    ("A deal for cooks earning less than $90,000 is near.", ["Income threshold for cooks"]),
    ("Ada Moor proposed new fees on quays, totaling $9 million.", ["New fees on quays"]),
    # who names a sum right after it
    ("It is below the $9 million the mayor asked for.", ["Asked for by mayor"]),
    ("It is more than the $78 million the senate proposed in May.", ["Proposed by senate"]),
    ("Moor spent $9 million, compared with $4 million by Dorn.", ["Spent by Moor", "Spent by Dorn"]),
    ("Some $9 million was made available to bakers.", ["Made available"]),
    ("The mill cut 40 jobs. Alder cut 12 more.", ["Jobs cut by mill", "Jobs cut"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_every_verb_that_is_done_to_people() -> None:
    for verb in MEASURES["verbs"]["of_people"].split():
        plain = not verb.endswith(("ds", "es", "ws", "ts", "ed", "ing", "sent", "drew"))
        told = "It wants to" if plain else "The flood"
        assert measured(f"{told} {verb} hundreds into the hall.").startswith("People "), verb
