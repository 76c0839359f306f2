"""How a figure stands in its clause. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

MEASURES = load("measures")
CASES = [
    ("A total of 27 were injured.", ["People injured"]),
    ("The mill cut a total of 900 jobs.", ["Jobs cut by mill"]),
    ("The cooks paid an average of £900.", ["Paid by cooks"]),
    ("They spoke of an average of 9 tonnes.", ["Average"]),
    ("Two buses crashed and nine were hurt.", ["Buses that crashed", "People hurt"]),
    (
        "Two buses crashed and nine were taken into custody.",
        ["Buses that crashed", "People taken into custody"],
    ),
    ("Two ships sank and three are missing.", ["Ships that sank", "Ships missing"]),
    ("Police seized 40 guns and 27 were arrested.", ["Guns seized", "People arrested"]),
    ("The bus had 12 children aboard.", ["Children aboard"]),
    ("Two of the four suspects are still at large.", ["Suspects at large", "Suspects"]),
    ("Thousands took to the streets of Tarn.", ["People who took to the streets"]),
    ("One woman died and nine were hurt.", ["Woman who died", "People hurt"]),
    ("It had one officer in May and nine in June.", ["Officer", "Officer"]),
    ("One bus crashed and three were late.", ["Bus that crashed", "Buses late"]),
    ("One man was killed and 14 others taken to hospital.", ["Man killed", "People taken to hospital"]),
    ("The airline will cut 12% of its 900 jobs.", ["Jobs", "Jobs"]),
    ("The blaze razed 12% of the 900 homes.", ["Homes razed by blaze", "Homes"]),
    ("Kelm will recall 900 cars.", ["Cars to be recalled by Kelm"]),
    ("The drug slowed decline by 27%.", ["Decline"]),
    ("The drug, priced at $26,500 a year, sold well.", ["Price of drug"]),
    ("It sees profit of $3, down from an earlier range of $4 to $5.", ["Profit", "Profit"]),
    ("A second blast the same evening injured six officers.", ["Officers injured"]),
    (
        "Lawmakers approved it 217 to 201, with 12 abstaining.",
        ["Votes for", "Votes against", "People abstaining"],
    ),
    ("The city counted 318 fires last year, 12% below the 2022 tally.", ["Fires", "Fires"]),
    ("The wreck was found 2 miles downstream.", ["Distance"]),
    ("Police fired 40 flares and arrested 27.", ["Flares fired", "People arrested"]),
    ("In all, 340 were taken to hospital.", ["People taken to hospital"]),
    ("60 people, among them 14 children, drowned.", ["People who drowned", "Children who drowned"]),
    ("Moor spoke of 9 million euros' worth of damage.", ["Damage"]),
    ("Moor was charged with $5m worth of fraud.", ["Fraud"]),
    ("Police said a total of 40 were arrested.", ["People arrested"]),
    ("Jury orders Kelm to pay $5m", ["Paid by Kelm"]),
    ("Excluding food and energy, consumer prices were up 3%.", ["Consumer prices excluding food and energy"]),
    ("Without fuel, the agency said, prices would have risen 2%.", ["Prices excluding fuel"]),
    (
        "The bank revised May's job gain to 244 from 223 and April's to 175.",
        ["May's job gain"] * 2 + ["April's job gain"],
    ),
    ("Alder's share was 40% and Moor's 20%.", ["Alder's share", "Moor's share"]),
    (
        "It put taxes of 25 percent on $34 billion in Tarn imports and Aln struck back.",
        ["Taxes", "Tarn imports"],
    ),
    ("Services led with 50,000, followed by manufacturing with 36,000.", ["Services", "Manufacturing"]),
    (
        "The share of Danes who have a job or look for one rose to 62%.",
        ["Share of Danes who have a job or look for one"],
    ),
    ("For bakers, the rate went up to 6.5 percent.", ["Rate for bakers"]),
    ("Net income for the period ended Aug. 3 was $412 million.", ["Net income"]),
    ("Net income for the quarter to Aug. 3 fell to $412 million.", ["Net income"]),
    ("Sales in stores open at least a year rose 2%.", ["", "Sales in stores open at least a year"]),
    ("Moor sees earnings per share, after tax, in a range of $5.10 to $5.30.", ["Earnings"]),
    ("Cost of sales grew 3.1%.", ["Cost of sales"]),
    ("Moor lifted its guidance range for adjusted profit to $5 from $4.", ["Adjusted profit"] * 2),
    ("Workers' share of premiums goes up to 20%, from 16%.", ["Workers' share of premiums"] * 2),
    ("Raises for nurses average 15 percent.", ["Raises for nurses"]),
    ("The deal includes raises that average 15 percent.", ["Raises"]),
    (
        "The last big strike here, at Tarn Hall in 1983, lasted 47 days.",
        ["How long the last big strike lasted"],
    ),
    ("Guards recovered 61 casings from two guns.", ["Casings recovered by guards", "Guns"]),
    ("It failed, owing money to about 340,000 customers.", ["Customers owed money"]),
    ("Here are the points, according to a six-page summary.", ["Pages of summary"]),
    (
        "Members will pay a fifth of their premiums by year three.",
        ["Share of premiums paid by members"],
    ),
    ("Ada Moor, a retired cook from Tarn, Ohio, who lost $212,000, spoke.", ["Lost by Ada Moor"]),
    (
        "Moor blew $3 million on jets, trial evidence showed, and lost $9 million.",
        ["Blown on jets by Moor", "Lost by Moor"],
    ),
    ("Core inflation, which leaves out energy, food and tobacco, fell to 5.8%.", ["Core inflation"]),
    ("The guild promised to halve inflation by the end of this year.", ["Inflation"]),
    ("The inflation rate hit a 41-year high of 11.1%.", ["Period of high", "Inflation rate"]),
    ("Prices rose 4.9% in May. They had pencilled in a reading of 5%.", ["Prices", "Prices"]),
    ("Prices rose 4%. Economists and the bank had both forecast a drop to 3%.", ["Prices", "Prices"]),
    (
        "The bank raised its key rate 14 times between May 2021 and July this year, to 5%.",
        ["Times bank raised its key rate", "Key rate"],
    ),
    ("There was rain in the area and winds were gusting at up to 66 km/h.", ["Wind gusts"]),
    ("Three employees of a Tarn engineering firm were hurt.", ["Employees hurt"]),
    ("About 1,100 people crowded into the chapel.", ["People who crowded into the chapel"]),
    (
        "Support among voters aged over 65 fell to 40%.",
        ["Age of voters", "Support among voters aged over 65"],
    ),
    ("The jobless rate for women over 50 fell to 4%.", ["Age of women", "Jobless rate for women over 50"]),
    ("Gold briefly topped $2,000.", ["Gold"]),
    ("The toll on Monday passed 40.", ["Toll"]),
    ("Officials said 112 of the 143 people on board survived.", ["People who survived", "People aboard"]),
    ("Ten of the 12 boats are missing.", ["Boats missing", "Boats"]),
    ("Some 40 people, roughly one in four, face hunger.", ["People who face hunger"] * 2),
    ("Moor won 58% of women but only 43% of men.", ["Moor’s share of women", "Moor’s share of men"]),
    ("Retail sales, excluding fuel, rose 2%.", ["Retail sales, excluding fuel"]),
    ("Wages grew by 4.8%, and pay including bonuses rose 4.3%.", ["Wages", "Pay including bonuses"]),
    ("Rents jumped 11% over the past 12 months to $2,121.", ["Rents", "Time frame for rents", "Rents"]),
    ("Sales of $86 are forecast, up from a range of $84 to $85.", ["Sales", "Sales"]),
    ("The war has claimed 63 soldiers lives.", ["Soldiers killed"]),
    ("Five people were hurt in Tarn, more than 90 since May.", ["People hurt", "People hurt"]),
    ("Police arrested a ring of 12 smugglers.", ["Smugglers arrested"]),
    ("The dam will take nine years and $4 billion to build.", ["How long the dam will take", ""]),
    ("They seized 12 guns and $400.", ["Guns seized", "Seized"]),
    (
        "Rescuers pulled nine people from the water and the mayor thanked them.",
        ["People pulled from the water by rescuers"],
    ),
    ("Guards shot two men and a dog barked.", ["Men shot by guards"]),
    ("The firm cut 40 jobs and rents rose 5%.", ["Jobs cut by firm", "Rents"]),
    ("The firm closed nine mills after cooks walked out.", ["Mills closed by firm"]),
    ("The flood killed 12 people and the mayor resigned.", ["People killed"]),
    ("The mill sold 40 boats and Moor bought nine vans.", ["Boats sold by mill", "Vans bought by Moor"]),
    ("The fire that killed 12 cooks and a guard began at noon.", ["Cooks killed"]),
    ("Most of the guards — five have been named so far — were unknown.", ["Guards named"]),
    ("It fell to the Whigs — the 31 who hold rural seats — to vote.", ["Whigs who hold rural seats"]),
    ("The flood led to the deaths of 12 cooks and nine guards.", ["Cooks who died", "Guards who died"]),
    ("The arrest of 12 cooks and nine guards led to riots.", ["Cooks arrested", "Guards arrested"]),
    ("Dorn sold a stake in the mill to Moor for $900.", ["Price of stake in the mill"]),
    ("The land beside the mill was leased to Tarn for $900.", ["Land beside the mill"]),
    ("Dorn had repaid Moor for the $900 the lawyer had provided to Tarn.", ["Provided to Tarn by lawyer"]),
    ("The talks have come down to two main issues.", ["Main issues"]),
    ("Dorn sold the mill for the low sum of $900.", ["Price of mill"]),
    ("Dorn repaid Moor in increments of less than $900.", ["Increments"]),
    ("The board spent $9 million of public money to mend the pier.", ["Public money spent"]),
    (
        "Some 41 percent of mills, as well as 52 percent of the crews, would gain.",
        ["Share of mills", "Share of crews"],
    ),
    (
        "All 435 seats and 33 of the Tarn Senate's 100 seats are up.",
        ["Seats", "Seats", "Seats of Tarn Senate"],
    ),
    # what was done with a sum, and by whom, rather than the doer alone
    ("The miller would turn over $700 each spring.", ["Turned over by miller"]),
    ("Marlow became the best beggar in Tarn, collecting $4 million.", ["Collected by Marlow"]),
    ("Clubs have poured in about $6 million, by Marlow's tally.", ["Poured in by clubs"]),
    ("Marlow has chipped in $2 million.", ["Chipped in by Marlow"]),
    ("Shipping magnate Ada Harlow Adderley III has kicked in $4 million.", ["Contributed"]),
    ("The sum topped the record of $12 million.", ["Sum"]),
    ("The guild was asked to refund him $500 for stamps.", ["Refunded to him"]),
    ("The club owes a bill of $8,400, with $2,900 paid so far.", ["Bill owed", "Paid"]),
    ("He repaid $2 million of the $3 million he had agreed to pay.", ["Repaid", "Agreed to pay"]),
    ("He took the $5,000 that Marlow promised to pay him.", ["Promised by Marlow"]),
    (
        "The league poured $7 million into canals, against only $2 million from the guild.",
        ["Poured into canals by league", "Poured into canals by guild"],
    ),
    ("The guild ploughed millions into its quay.", ["Ploughed into quay"]),
    ("She agreed a package worth 9 percent over three years.", ["Package", "Time frame"]),
    ("The rate is 5%, but the bank is aiming for 4%.", ["Rate", "Rate"]),
    ("The guild had asked for 40.", ["Asked for by guild"]),
    ("Of $30m set aside for the pier, less than $9m has been used.", ["Set aside for the pier", "Used"]),
    ("Some $9 million went out of the pension pot.", ["Went out of the pension pot"]),
    ("Marlow was hit with $2 million in damages and fined $40,000.", ["Damages", "Fine for Marlow"]),
    ("The court fined Marlow $40,000.", ["Fine for Marlow"]),
    ("Ada Dorn owns a cabin that she bought in 2019 for $9,000.", ["Cabin"]),
    ("Ada Dorn sold the mill in May for $9,000.", ["Price of mill"]),
    ("The treaty is the widest in years: 15 percent in tariff cuts.", ["Tariff cuts"]),
    ("Pay rises of 12%, beginning with 4% straight away.", ["Pay", "Pay"]),
    ("Ada Dorn made $3.7 million last year.", ["Earned by Ada Dorn"]),
    ("Ada Dorn, a plumber who put in $45,000, wept.", ["Put in by plumber"]),
    ("A levy brought in $9 million. It will bring in $10 million.", ["Levy", "Levy"]),
    ("The bakers’ guild, which represents some 12,000 of them, agreed.", ["Represented by guild"]),
    ("It may hurt a port project with the bank, now worth $40 million.", ["Port project hurt"]),
    ("The mill, now worth $9 million, was shut.", ["Mill"]),
    ("The guild offered $25 million in exchange for a quay.", ["Offered by guild"]),
    (
        "Clubs spent $8 million, with more than $5 million going to mend the quay.",
        ["Spent by clubs", "To mend the quay"],
    ),
    ("Orrin poured $90,000 of her own savings into the kiln.", ["Savings poured by Orrin"]),
    ("The rule requires all payments of at least $10,000 to be reported.", ["Payments"]),
    (
        "Guests may bring $400 worth of goods, of which no more than $100 can be tea.",
        ["Goods", "Limit on goods"],
    ),
    ("Both clubs have poured huge funds into the fair, including $15 from bakers.", ["Funds"]),
    ("She offered to pay $60,000 to atone for the leak.", ["Paid to atone for the leak"]),
    ("She lied about $40,000 she agreed to lend to a miller.", ["Agreed to lend to miller"]),
    ("Alder backed a $6.2 billion building plan to mend the dykes.", ["Building plan"]),
    ("The bill includes $5.7 million for some kind of sea wall.", ["Sea wall"]),
    ("The agent was paid back for the $130,000 given to a baker.", ["Given to baker"]),
    ("At most, Moor could give $2,700 to the campaign.", ["Most given to campaign by Moor"]),
    ("They are diverting billions of dollars from training to fairs.", ["Diverted"]),
    # what people make
    ("The mayor wants lower rates for bakers making more than $90,000.", ["Income threshold for bakers"]),
    ("The toll falls on those making more than $40,000.", ["Income"]),
    ("The order will make $700 available.", ["Made available by order"]),
    # a sum before its thing
    ("They had news of the $6,000 gift.", ["Gift"]),
    ("He was refunded in the form of $3,000 monthly grants.", ["Monthly grants"]),
    ("Marlow was repaid in $3,000 increments.", ["Repaid"]),
    ("The guild debt was nowhere near its stated $3 million level.", ["Guild debt"]),
    ("He told the judge that $700 he had in savings was not his.", ["Savings"]),
    ("She withdrew cash in chunks of less than $900.", ["Chunks of cash"]),
    ("The bill was paid at a cost she put at $4,000.", ["Cost"]),
    ("The club wants fresh relief spending, including $2 million for the port.", ["Fresh relief spending"]),
    # what it is for, in numbers
    ("$41,000 for 12 extra bakers.", ["Extra bakers", "Bakers"]),
    ("$41,000 to hire 12 bakers.", ["To hire bakers", "Bakers hired"]),
    # where it went
    ("Some $8 million flowed through island banks.", ["Flowed through island banks"]),
    ("Crews have spent more than $3 million in the harbour derby.", ["Spent in harbour derby by crews"]),
    ("She paid $3,000 in harbour taxes.", ["Harbour taxes paid"]),
    ("They sold a barge last year that is priced at $5,200.", ["Price of barge"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_turning_over_is_no_hedge() -> None:
    (turned,) = extract("He turned over $700.")
    assert turned.qualifier == "none"
    (paid,) = extract("He paid over $700.")
    assert paid.qualifier == "over"


def test_a_plural_that_opens_a_sentence_keeps_its_capital_where_the_text_does() -> None:
    told = extract("Otters won six seats. The league says the Otters have 40 seats.")
    assert told[0].measure == "Seats won by Otters"
    assert extract("Ferries won six seats.")[0].measure == "Seats won by ferries"


def test_every_verb_that_tells_what_a_sum_comes_to() -> None:
    for verb in MEASURES["verbs"]["reaching"].split():
        measures = [figure.measure for figure in extract(f"The bond {verb} $900.")]
        assert not [told for told in measures if told.endswith(" by bond")], verb


def test_every_form_that_a_sum_is_given_in() -> None:
    for form in MEASURES["heads"]["forms"].split():
        assert extract(f"Hale was repaid in $900 {form}.")[0].measure == "Repaid", form
        assert extract(f"Hale spoke of a {form} of $900 gifts.")[0].measure == "Gifts", form


def test_every_verb_of_pouring_in() -> None:
    for verb in MEASURES["verbs"]["pouring_in"].split():
        if verb.endswith("ed"):
            assert extract(f"The guild {verb} in $900.")[0].measure == f"{verb.capitalize()} in by guild"


def test_every_verb_of_handing_over() -> None:
    for verb in load("contexts")["hedge"]["handing"].split(", "):
        assert extract(f"The guild {verb} over $900.")[0].qualifier == "none", verb
