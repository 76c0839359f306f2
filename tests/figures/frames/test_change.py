"""What rises and falls. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("With rents up by 5% and taxes down by 2%, they left.", ["Rents", "Taxes"]),
    ("Sales rose 3% and rents up by 4%.", ["Sales", "Rents"]),
    ("The index ended the day up by 3%.", ["Index"]),
    # a list is told whole, and a phrase of circumstance is no part of it
    ("Farm output rose, with wheat, barley and oats up 2.4 percent.", ["Wheat, barley and oats"]),
    ("Prices of tea, malt and milk fell 3%.", ["Prices of tea, malt and milk"]),
    ("In spring, rents and fees rose 4%.", ["Rents and fees"]),
    ("Trade was dull at its auditors, Dorn & Moor, whose fees fell 4%.", ["Fees"]),
    ("The guild wants a 26% increase to restore pay.", ["Increase wanted by guild"]),
    ("The jet touched down 1,900 feet past the mark.", ["Jet"]),
    ("Members turned down $21.", ["Turned down by members"]),
    ("The firm expects unit costs to fall 4%.", ["Unit costs"]),
    ("Shipping rates from Tarn have fallen 4%.", ["Shipping rates from Tarn"]),
    ("Malt stocks at the end of May fell 4%.", ["Malt stocks"]),
    ("The list shrank for a third month running to 7.6 million.", ["List", "List"]),
    ("It pays its owners Sh0.70 a share after net profit fell 4%.", ["Paid to owners", "Net profit"]),
    # by how little, when and in what it changed is not what changed
    ("Rents rose a tick, to 4%.", ["Rents"]),
    ("The club spent $9 million. Profits fell last year from $7 to $6.", ["Spent by club", *["Profits"] * 2]),
    ("Shares ended the morning session 4% lower.", ["Shares"]),
    # what "it" stands for, and what is told to have come off it
    ("Ministers saw the budget, and lifted it from $9 million to $12 million.", ["Budget"] * 2),
    ("Seven basis points came off the yield on the bond.", ["Yield on the bond"]),
    ("The slump knocks growth to 4%.", ["Growth"]),
    ("The gale knocked out power to 900 homes.", ["Homes without power"]),
    ("Her loans grew by $17 million in the year to reach $112 million.", ["Loans"] * 2),
    ("Trade fell, with a loss of 4%.", ["Trade"]),
    # what a participle brings up or down is what changes
    ("Rents rose 2%, pushing the tide line up by 17 metres.", ["Rents", "Tide line"]),
    ("A squall hit Aln, driving rents down by 4%.", ["Rents"]),
    ("The glut sent insurance costs up 9%.", ["Insurance costs"]),
    ("Dearer malt pushed up rents by 3%.", ["Rents"]),
    ("The bank nudged up its target for the overnight rate by 0.25 points.", ["Target"]),
    ("The bank edged its rate higher by 0.25 points.", ["Rate"]),
    ("The bank nudged up its rate a quarter point to 3%.", ["Rate", "Rate"]),
    ("Prices nudged up by 3%.", ["Prices"]),
    ("The bank has trimmed its rate, having brought it down by 1.5 points.", ["Rate"]),
    # who wants, offers or decides on a change does not change
    ("The guild says rent has soared and is seeking a cut of 15%.", ["Cut sought by guild"]),
    ("The board says the bakers have left and are seeking a rise of 15%.", ["Rise sought by bakers"]),
    ("The road fund is due to grow by 4% a year.", ["Road fund"]),
    ("The fare is due to fall to $40.", ["Fare"]),
    ("Some 800 pupils were expelled in May, a rise of 12%.", ["Pupils expelled", "Pupils expelled"]),
    ("Shops hired 900 people, part of a 2,100 gain for the trade.", ["People hired by shops", "Trade"]),
    ("All this comes after rents rose 5%.", ["Rents"]),
    ("Shares of the Wick, Maine-based firm rose 5%.", ["Shares of the Wick, Maine-based firm"]),
    ("The bakers' pay rose by 5%.", ["Pay"]),
    ("The council wants growth of at least 5%.", ["Growth wanted by council"]),
    ("The sides settled on a rise of 5.5%.", ["Rise settled on by sides"]),
    ("Dorn Gas had asked for a rise of 8%.", ["Rise asked for by Dorn Gas"]),
    ("Ministers approved a 5% cut.", ["Cut approved by ministers"]),
    ("Shares staged a rally of 5%.", ["Shares"]),
    (
        "The bank lifted its projection of economic growth next year to 1.9% from 1.2%.",
        ["Economic growth"] * 2,
    ),
    ("The bank cut its forecast for GDP growth to 2.2% from 3%.", ["GDP growth", "GDP growth"]),
    ("The fund expects growth of 3.3%.", ["Growth"]),
    ("Rents rose 2%. The fund expects growth of 3.3%.", ["Rents", "Growth"]),
    ("The index closed 40 points higher.", ["Index"]),
    ("The board rejected a 16 percent raise for teachers.", ["Raise for teachers"]),
    ("The board rejected a 16 percent pay raise.", ["Pay raise"]),
    ("The deal includes ratcheting up the share of tests, to 35 percent.", ["Share of tests"]),
    ("Moor would raise the toll above the current level of 65.", ["Toll"]),
    ("The squall knocked down half of the pier.", ["Share of pier knocked down by squall"]),
    (
        "Rice imports to the island rose by 12% to 40 tonnes.",
        ["Rice imports to the island", "Rice imports to the island"],
    ),
    ("Output, which had stalled in spring, fell 3%.", ["Output"]),
    (
        "With harbour traffic rising 8.5 percent to 6 million euros, the port hired.",
        ["Harbour traffic", "Harbour traffic"],
    ),
    ("Ticket sales climbed 4%, while hotel bookings slid 2%.", ["Ticket sales", "Hotel bookings"]),
    ("Passenger numbers rebounded in March, rising 7% on the year.", ["Passenger numbers"]),
    ("Guest numbers went up by 14%.", ["Guest numbers"]),
    ("The stock pared losses to trade 1.2% lower.", ["Stock"]),
    ("The sale took 15% off its fares.", ["Fares"]),
    ("Spending per pupil was cut by a fifth.", ["Spending per pupil"]),
    ("The duty on imported tin will go from 10% to 25%.", ["Duty on imported tin"] * 2),
    ("Moor was 28% less likely to fall ill.", ["Likelihood to fall ill"]),
    ("Bookings fell 6% and refinancing slumped 11%.", ["Bookings", "Refinancing"]),
    ("Ohio’s postings are down 0.8%, and Iowa’s are down 5%.", ["Ohio’s postings", "Iowa’s postings"]),
    ("They get a 3% pay rise for the first year of the deal, 2% for the second year.", ["Pay", "Pay"]),
    ("Shares in the Oakham based mill plunged 14%.", ["Shares in the Oakham based mill"]),
    ("Visits fell more than the 15 percent decline seen in malls.", ["Malls"]),
    ("Her approval rating sank to 33%.", ["Approval rating"]),
    ("She shaved 1.2 seconds off the old mark.", ["Old mark"]),
    ("The tax could trim up to 0.3 percentage points from growth.", ["Growth"]),
    ("Rates fell 0.3 points from May.", ["Rates"]),
    ("Rents fell. Imports grew by 1.9%, following a rise of 1%.", ["Imports", "Imports"]),
    ("A rebound in sales pushed Tarn's trade surplus for the year to $4 billion.", ["Tarn's trade surplus"]),
    ("Higher fuel costs drove inflation to 4.2%.", ["Inflation"]),
    ("The flood brought the number of dead to 44.", ["Dead"]),
    ("Rents fell 5%, well ahead of the 4% that was feared.", ["Rents", "Rents"]),
    ("The index lost 16 points, or 2.1%.", ["Index", "Index"]),
    (
        "Unemployment fell to 5%, the lowest in 12 years.",
        ["Unemployment", "How long since Unemployment was lower"],
    ),
    (
        "Salt content will rise to 5.2%, above the 5.14% mandated by the code.",
        ["Salt content", "Salt content"],
    ),
    ("Oil supply fell 5%.", ["Oil supply"]),
    ("Tin dropped 1%, zinc 0.7% and copper 2%.", ["Tin", "Zinc", "Copper"]),
    ("Output fell 3%, exports to Peru 2% and imports 1%.", ["Output", "Exports to Peru", "Imports"]),
    ("While the rate held at 5%, hours worked fell 0.6%.", ["Rate", "Hours worked"]),
    ("Hours worked, which some prefer, fell by 0.6 per cent.", ["Hours worked"]),
    # nouns of change
    ("The council expects a 5% rise in bus fares.", ["Bus fares"]),
    ("It expects consumer prices to end 2025 up 3.7%.", ["Consumer prices"]),
    ("Unions accepted wage growth of 3%.", ["Wages"]),
    ("Clubs reported a drop of 2.7% in attendance.", ["Attendance"]),
    ("The bank gave staff a 6% pay rise.", ["Pay"]),
    ("Imports edged up 0.2 percent to 7 million yuan.", ["Imports", "Imports"]),
    ("The trade deficit for the year to June narrowed to $2 million.", ["Trade deficit"]),
    ("Sales in the three months to June rose 4%.", ["Time frame", "Sales"]),
    ("Demand over the past 12 months fell 3%.", ["Time frame", "Demand"]),
    ("The deal provides raises of 4%.", ["Raises"]),
    ("The deal includes raises adding up to 9%.", ["Raises"]),
    # the thing changed, where a word of it may also be a verb
    ("Spending will rise 3% to $9 million.", ["Spending"] * 2),
    ("Lending is to reach $4 million, up 2%.", ["Lending"] * 2),
    ("The yield on Tarn's 2032 notes fell 4 basis points to 3%.", ["Yield on Tarn's 2032 notes"] * 2),
    ("Clubs must cut their running costs by 4%.", ["Running costs"]),
    ("Freight costs, the largest part of the bill, rose 7%.", ["Freight costs"]),
    ("Alder said the plan would lower prices by $3 million.", ["Prices"]),
    ("The bank is to lower its rate to 2%.", ["Rate"]),
    ("Prices of cloth bought from mills rose 3%.", ["Prices of cloth bought from mills"]),
    ("Clubs were told to trim 3% from their budgets.", ["Budgets"]),
    ("Shares fell 5%, wiping $4 million off its value. Sales fell 2%.", ["Shares", "Value", "Sales"]),
    ("Sales fell to $9 million. The news wiped $4 million off its value.", ["Sales", "Value"]),
    ("The guild raised its toll in May, taking it from $4 to $6.", ["Toll"] * 2),
    (
        "The bank cut its key rate twice, lowering it from 5% to 4%.",
        ["Times bank cut its key rate", "Key rate", "Key rate"],
    ),
    ("Bakers are paying 12% more for flour and 20% more for salt.", ["Flour", "Salt"]),
    ("Brokers saw a 35% chance of a move by noon, from 18% on Monday.", ["Chance of a move"] * 2),
    ("They cut the forecast for average output to 2% from 3%.", ["Average output"] * 2),
    ("Sales in the three months to end-June rose 4%.", ["Time frame", "Sales"]),
    # a verb left out
    (
        "Fuel duty will go up by 3 cents on May 1 and duties on wine and spirits by 5%.",
        ["Fuel duty", "Duties on wine and spirits"],
    ),
    ("The core rate rose to 3% and the trimmed rate to 4%.", ["Core rate", "Trimmed rate"]),
    ("Exports to Chile rose by 5% and those to Peru by 2%.", ["Exports to Chile", "Exports to Peru"]),
    ("Bus fares fell 5% and train fares 2%.", ["Bus fares", "Train fares"]),
]


WAYS = [
    ("The fall was 8.4 percent.", ["down"]),
    ("The bank expects the total fall to be 18 per cent.", ["down"]),
    ("The drop in prices was 4%.", ["down"]),
    ("His pay rise was $3,000.", ["up"]),
    ("The loss was $3 million.", [None]),
    ("The increase was 3% of output.", [None]),
    ("Those on the drug weighed 13.6 per cent less.", ["down"]),
    ("It costs 5% more.", ["up"]),
    ("It won 5% more votes.", ["up"]),
    ("It cost $5 or less.", [None]),
    ("Patients lost 13.6% of their weight, versus 2.4% for those on placebo.", ["down", "down"]),
    ("Sales rose 4%, against 2% a year ago.", ["up", "up"]),
    ("Support fell 4% compared with 44% in May.", ["down", None]),
    ("Sales rose 4%, compared with a 2% target.", ["up", None]),
]


@pytest.mark.parametrize(("sentence", "ways"), WAYS, ids=[sentence[:40] for sentence, _ in WAYS])
def test_ways_that_the_figures_of_a_sentence_went(sentence: str, ways: list[str | None]) -> None:
    assert [figure.direction for figure in extract(sentence)] == ways


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("Rents rose an average of 3%.", "up"),
        ("Rents fell within two days.", None),
        ("Shares in Tarn Mills ended 12 per cent up at 90p.", "up"),
        ("The index was 40 points down.", "down"),
        ("Moor told a rally of 300 nurses to wait.", None),
        ("The stock touched down 5% on Monday.", "down"),
        ("The tax cuts growth by 0.5%.", "down"),
        ("Lund took three points from its trip to Tarn.", None),
        ("A rally of 3% lifted shares.", "up"),
        ("She has used up three months' income.", None),
        ("Costs went up $9.", "up"),
    ],
)
def test_which_way_something_went(sentence: str, direction: str | None) -> None:
    assert extract(sentence)[0].direction == direction
