"""What a level measures. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

MEASURES = load("measures")
CASES = [
    ("Their two-year fix at 2.55 per cent runs out in May.", ["Length of fix", "Two-year fix"]),
    ("Support at 7 per cent has Moor worried.", ["Support"]),
    ("Damage from that one had been put at 2 billion pesos.", ["Damage"]),
    ("National output is foreseen at 33 million tonnes.", ["National output"]),
    ("The group expects sales growth in 2026 of 12 percent.", ["Sales"]),
    ("Raises negotiated so far run from 3 percent to 4 percent.", ["Raises", "Raises"]),
    (
        "A two-thirds majority of the guild is required for peace.",
        ["Majority of the guild required for peace"],
    ),
    ("A two-thirds majority of the guild is angry.", ["Majority of the guild"]),
    ("They want to cap the fees at $30,000.", ["Cap on fees"]),
    ("If you cap fees around $30,000, the rich pay more.", ["Cap on fees"]),
    ("They raised fees at $30,000 a year.", ["Fees"]),
    ("Oil is traded for $80 a barrel.", ["Oil"]),
    ("Shares are traded for $40.", ["Shares"]),
    ("The defence limited the Kelm Jets to 12 points.", ["Kelm Jets"]),
    ("The minister hails a 3% rise.", ["Rise"]),
    ("If the toll relief is traded for $5.7 billion, Moor will sign.", ["Money traded for toll relief"]),
    (
        "The wave pushed the caseload in the most crowded valley toward half a million.",
        ["Caseload in the most crowded valley"],
    ),
    ("The road leads through the most crowded valley toward half a million homes.", ["Homes"]),
    ("He went to court for $3 million.", ["Court"]),
    ("Instagram was sold for $1 billion.", ["Price of Instagram"]),
    ("Tickets are going for $40.", ["Price of tickets"]),
    ("The money went for $9 million of repairs.", ["Repairs"]),
    ("The painting went for $9 million at auction.", ["Price of painting"]),
    ("A fine of $200 doubled last year.", ["Fine", "Fine"]),
    ("The police record 40 murders of women a year.", ["Murders"]),
    ("Output was cut by 2 million barrels of oil a day.", ["Output"]),
    ("More than 300 firms doubled profit last year.", ["Firms", "Profit"]),
    ("It cut 40 jobs after profit and sales fell 12%.", ["Jobs cut", "Profit and sales"]),
    ("The drug helped 40% of men and women tested.", ["Share of men and women helped by drug"]),
    ("It reported revenue of $9 million and a loss of $2 million.", ["Revenue", "Loss"]),
    (
        "Guests must pay a fee of $100 a night halved from $200 last year.",
        ["Fee paid", "Fee paid", "Fee paid"],
    ),
    ("They drink four cups of tea a day.", ["Tea"]),
    ("The mine ships 40 tons of salt a day.", ["Salt shipped by mine"]),
    ("The crowd, which the guild put at 20,000, was calm.", ["Crowd"]),
    ("The gap, which the mill estimates at $4 billion, is old.", ["Gap"]),
    ("Approval is down 51% to 46%.", ["Approval", "Approval"]),
    ("He bought the mill legally for $899.", ["Price of mill"]),
    ("The plan calls for $9 million.", ["Called for by plan"]),
    ("The plan calls for 110 miles of fencing along the border.", ["Length of fencing"]),
    ("The deal calls for 12 weeks of leave.", ["Length of leave"]),
    ("The deal calls for a 3% raise.", ["Raise called for by deal"]),
    ("Union calls for a 3% raise were ignored.", ["Raise"]),
    ("A page set up by Ada's niece passed $9.", ["Page set up by Ada's niece"]),
    ("Those whose incomes exceed $9 are taxed.", ["Incomes"]),
    ("A fund set up for cooks has raised $9.", ["Raised by fund set up for cooks"]),
    ("A tax brought in by Moor raised $9.", ["Raised by tax brought in by Moor"]),
    ("The Centre Party (SMC) of Ada Moor took 10%.", ["Centre Party of Ada Moor"]),
    ("It told them to count on $2.", [""]),
    ("Moor Motors Co.'s second-quarter profit fell 46%.", ["Moor Motors Co.'s second-quarter profit"]),
    ("The bank expects inflation to average 4.9%.", ["Inflation"]),
    ("Sales rose by 3% in May, the guild said, and by 2% in June.", ["Sales", "Sales"]),
    ("The vote cost both towns millions of dollars.", ["Towns", "Cost of vote"]),
    ("The poll is based on a D+8 sample.", ["Sample"]),
    ("Odds of a cut on Dec. 10, which had been 41%, leapt to 62%.", ["Odds of a cut"] * 2),
    ("The gap of $3 billion is equivalent to 4% of GDP.", ["Gap"] * 2),
    ("Moor led the field with 36%.", ["Moor"]),
    ("The mill has spent $9 million, $4 million of it this summer.", ["Spent by mill"] * 2),
    (
        "A jury awarded Ada $9 million, $4 million of it in punitive damages.",
        ["Awarded to Ada", "Punitive damages"],
    ),
    ("The fee is 0.9%, well below the three per cent considered healthy.", ["Fee"] * 2),
    ("The rate fell to 0.7, far below the 2.1 needed to keep it.", ["Rate"] * 2),
    (
        "The guild, which employs 120 cooks in two towns, made a loss of $9 million.",
        ["Cooks employed by guild", "Towns", "Loss"],
    ),
    ("UK inflation sticks at 4%", ["UK inflation"]),
    ("The freezing of $9 million in aid hurt Tarn.", ["Aid frozen"]),
    ("The toll is due only from those whose incomes exceed $9,000.", ["Incomes"]),
    ("If crossings average more than 5,000, the gate shuts.", ["Crossings"]),
    ("The heirs of those who died will be given $50.", ["Given to heirs"]),
    ("Rents rose 5% this year, on top of 22% last year.", ["Rents"] * 2),
    ("Pay starts at $75,000. After a year that goes to $80,000.", ["Pay", "Pay"]),
    ("The recommended minimum in a flood is 15.", ["Recommended minimum in a flood"]),
    ("The firm had turned down approaches at 340 pence.", ["Approaches"]),
    ("The toll is 1%, twice the 0.5% that the guild regards as fair.", ["Toll"] * 3),
    # a subject with a time, a clause or those whom it is of
    ("Average snowfall in the first half of May was 68% above normal.", ["Average snowfall"]),
    ("The jobless rate for those between 15 and 24 was 14%.", ["Age", "Jobless rate"]),
    (
        "Shares in Tarn Mills ended 12 per cent up at 90p.",
        ["Shares in Tarn Mills", "Price of shares in Tarn Mills"],
    ),
    ("The number of guests who stayed overnight fell 3% to 220.", ["Guests who stayed overnight"] * 2),
    ("Bakers were given a 7 percent rise.", ["Rise for bakers"]),
    ("The share of bakers who have no pension stands at 4%.", ["Share of bakers who have no pension"]),
    (
        "The number of people who sailed with Dorn rose 4% to 52 million.",
        ["People who sailed with Dorn"] * 2,
    ),
    ("The number of people crossing the isle fell by 50%.", ["People crossing the isle"]),
    ("Two mills, in Tarn and Aln, won a total of 40 tonnes.", ["Mills", "Won by mills"]),
    ("The board is on track to grow by 4%.", ["Board"]),
    ("The pound changed hands at $1.40.", ["Pound"]),
    ("The cap works out at $1,021 for the same amount of gas.", ["Cap"]),
    ("Top pay for bakers climbs from $34 to $43.", ["Top pay for bakers"] * 2),
    ("The heirs would each receive $3,000.", ["Received by heirs"]),
    ("The mill posted a loss, of $9 million, in May.", ["Loss"]),
    # a forecast is of what it is for
    ("The forecast for rents was cut to $3bn.", ["Rents"]),
    ("Its forecast for economic growth this year was cut to 1%.", ["Economic growth"]),
    ("The board cut its forecast for 2025 growth to 2%.", ["Growth"]),
    # nor is it of what brings it about
    ("Fraud case drags growth to 4.8%", ["Growth"]),
    ("The storm pushes rents to $5.", ["Rents"]),
    # a word that is a verb elsewhere
    ("Harbour spending rose 4%.", ["Harbour spending"]),
    ("Return on equity was 12.4%.", ["Return on equity"]),
    ("Profit before tax rose 8%.", ["Profit before tax"]),
    ("Pay excluding bonuses rose 5.1%.", ["Pay excluding bonuses"]),
    ("Raises of 12%: 4% in May and 8% in June.", ["Raises"] * 3),
    # who reckons with a figure is not what it measures
    ("Rents are put at 3%. The board thinks it will be 4%.", ["Rents"] * 2),
    ("Rents are put at 3%. The board, which counts lofts in, forecast that it would be 4%.", ["Rents"] * 2),
    ("Rents rose 3%. Brokers had been expecting 2%.", ["Rents"] * 2),
    ("The board is hopeful and sees growth of 2%.", ["Growth"]),
    ("The port, which the board expects to grow by 2%, is full.", ["Port"]),
    # nor is what it is only set against
    (
        "It has a gap of 3.4% of GDP, just above the guild's limit of 3%. The board thinks it will be 4%.",
        ["Gap", "Limit", "Gap"],
    ),
    ("The board forecasts 2.6% growth and the Tarn Guild 2.3%.", ["Growth"] * 2),
    ("Adjusted operating profit of $9 million fell short.", ["Adjusted operating profit"]),
    ("The mill's profit dropped far short of the $9 million forecast.", ["Profit"]),
    # a time or an aside between
    ("Tarn had the highest toll, at 4%.", ["Highest toll"]),
    ("They trimmed their budgets, worth $9 million.", ["Budgets"]),
    ("The higher toll costs the budget 95 million a year.", ["Cost to budget"]),
    ("Bakers queued in front of the hall in minus 6C.", ["Temperature"]),
    ("The jobless rate, at 6% in May, has been above 5%.", ["Jobless rate"] * 2),
    ("Debt, at 24% of GDP this year, will be 27%.", ["Debt"] * 2),
    ("Rents fell to $9. The toll, last year $2, would be dropped.", ["Rents", "Toll"]),
    ("The gap is planned at 4% of gross domestic product.", ["Gap"]),
    ("The Whigs lead in the polls with 31%.", ["Whigs’ support in poll"]),
    (
        "The guild won $9 million. Alder will seek a court order for $3 million.",
        ["Won by guild", "Court order"],
    ),
    ("The union had been asking for 14%.", ["Asked for by union"]),
    ("A fee of $9, which could cost $4 million.", ["Fee", "Cost"]),
    ("Dropping the toll at the start of the year will cost $4 million.", ["Cost of dropping the toll"]),
    ("The quarter-on-quarter number, at 0.6 per cent, is better.", ["Quarter-on-quarter number"]),
    (
        "It asked that a day-long nationwide pass, sold as the Ray, should cost $9.",
        ["Cost of day-long nationwide pass"],
    ),
    ("Prices nationwide rose 5%.", ["Prices"]),
    ("It is 35 percent contained.", ["Share contained"]),
    ("The blaze is 35 percent contained.", ["Blaze contained"]),
    ("He bought the rifle, an old one, for $879 at a shop.", ["Rifle"]),
    ("The firm paid a bonus of $900 to its clerks.", ["Bonus paid to clerks"]),
    ("The losses come to $9 million.", ["Losses"]),
    ("May's tally was trimmed to 98,000.", ["May's tally"]),
    ("The firm has closed down 30% of its shops.", ["Share of shops"]),
    ("Shares closed down 3%.", ["Shares"]),
    ("The pact aims to limit warming to 2C.", ["Limit on warming"]),
    ("The year-on-year rate was 5%.", ["Year-on-year rate"]),
    ("Prices rose 5% year-on-year.", ["Prices"]),
    ("Moor asked the board to state that the fare must not exceed $9.", ["Fare"]),
    ("Cuts in the harbour staff are worth $4 million.", ["Cuts in the harbour staff"]),
    ("You have 6% unemployment and wages up 3%.", ["Unemployment", "Wages"]),
    ("Tarn led the coast with a vacancy rate of 4%.", ["Vacancy rate"]),
    ("The margin will be 3% rather than the 4% that Alder had named.", ["Margin"] * 2),
    ("Bread: VAT will be 9% instead of 21%.", ["Bread: VAT"] * 2),
    ("Debt rose to $9 million. ($1 = 0.81 pounds)", ["Debt", "Exchange rate"]),
    ("Debt rose to $9 million. At $2 a share they held on.", ["Debt", ""]),
    ("The bank aims at the middle of a control range of 1% to 3%.", ["Middle of a control range"]),
    # after "and" something new is told
    ("The plan spends a $2.4 million surplus and Sen. Ada Dorn objected.", ["Surplus"]),
    ("Men make up 70 percent of the bakers and women 30 percent.", ["Men’s share of bakers", "Women"]),
    ("Bakers spent $4 million on the race and rivals $900,000.", ["Spent on race by bakers", "Rivals"]),
    (
        "Tin and zinc mines lost $9 million, wholesale and retail trade $4 million.",
        ["Lost by Tin and zinc mines", "Wholesale and retail trade"],
    ),
    ("The frost will cost growers in Tarn an estimated $5 million.", ["Cost to growers in Tarn"]),
    # what a share is of is no part of what it measures
    ("The plan leaves a deficit of 3.8% of gross domestic product.", ["Deficit"]),
    ("The firms pay a fee of 0.4 percent of turnover.", ["Fee paid"]),
    ("Moor had the support of 43% of rural voters.", ["Moor: support of rural voters"]),
    # a time of day is no heading, nor is a clause
    ("Orla hit Tarn at 6:40 Friday with winds of 130 kph.", ["Winds"]),
    ("[Updated 7:15 p.m. ET] The guild took two bakers in for questioning.", ["Bakers"]),
    ("They quarrel over pay: parks would get $9 more from the mayor.", ["Received by parks"]),
    (
        "Moor finished with 27 points 11 rebounds and six assists.",
        ["Moor", "Rebounds of Moor", "Assists of Moor"],
    ),
    (
        "The mill booked a profit of $38m for six months, a rise of 11% on the $34m it made before.",
        ["Profit booked", "Length of time for mill", "Profit booked", "Profit booked"],
    ),
    ("Debt, at $11 million, has grown.", ["Debt"]),
    ("A two-bedroom flat now costs $1,450.", ["Bedrooms of flat", "Cost of two-bedroom flat"]),
    ("The bond was priced at 98 cents on the dollar to yield 6%.", ["Price of bond", "Bond"]),
    ("The reservoir is 22% full.", ["Reservoir full"]),
    (
        "Rainfall of between 80 and 90mm is likely, with 15mm on high ground.",
        ["Rainfall", "Rainfall on high ground"],
    ),
    ("The neck is 25.5 inches from nut to saddle.", ["Neck"]),
    (
        "The state says he's cutting the $8 billion deficit, half of it new.",
        ["Deficit", "Share of deficit"],
    ),
    (
        "The buoy which weighs 1,150 kilograms will take seven years.",
        ["Weight of buoy", "How long the buoy will take"],
    ),
    ("The glider was flying at an altitude of 900 feet.", ["Altitude of glider"]),
    ("Officials say it has a range of 400 kilometres.", ["Range"]),
    ("It sells a set with a 7- or 8-inch touchscreen.", ["Touchscreen", "Touchscreen"]),
    ("The dose was 5 mg/kg given twice daily for 14 days.", ["Dose", ""]),
    ("At $1,099 the lamp costs too much.", ["Lamp"]),
    ("Unemployment among under 25s hit 27.4%.", ["Unemployment among under 25s"]),
    ("Nobody passed the 60% threshold in Monday's tasting.", ["Threshold"]),
    ("He questioned the $50,000 grant Marlow received from the fund.", ["Grant"]),
    ("The council expanded the zero-fare policy to all.", ["Policy"]),
    (
        "Pre-tax profit came in at 87.2m down from 101.4m hit by 9m of restructuring costs.",
        ["Pre-tax profit", "Pre-tax profit", "Restructuring costs"],
    ),
    ("Occupancy was flat at 71%.", ["Occupancy"]),
    ("Profit at the mill doubled to £84m.", ["Profit at the mill", "Profit at the mill"]),
    ("A tremor of magnitude 6.8 struck at dawn.", ["Magnitude"]),
    ("The speed limit was 30 mph.", ["Speed limit"]),
    ("The limit at the bend where the tram tipped is 40 mph.", ["Limit at the bend"]),
    ("The port handled $34 worth of figs, the mayor said Monday, up 5%.", ["Figs", "Figs"]),
    ("The bill creates a 13-year path to citizenship.", ["Length of path to citizenship"]),
    ("The scheme avoided losses of $70,000.", ["Losses avoided"]),
    ("Details of the proposed four-year pact were kept secret.", ["Length of pact"]),
    ("The trade gap comes to nearly $3 million. The whole of 2024 brought $2 million.", ["Trade gap"] * 2),
    ("Ticket sales added up to $9 million.", ["Ticket sales"]),
    ("Support: 44% backed Alder.", ["Backed Alder"]),
    (
        "Mr. Birch leads Ms. Alder 50 percent to 44 percent.",
        ["Mr. Birch’s share of vote", "Ms. Alder’s share of vote"],
    ),
    (
        "Ms. Alder is ahead by 49 percent to 46 percent.",
        ["Ms. Alder’s share of vote", "Ms. Alder’s rival’s share of vote"],
    ),
    (
        "Alder had a 29% approval rating, compared to 44% for Birch.",
        ["Alder: approval rating", "Birch: approval rating"],
    ),
    ("The tickets cost $50 apiece.", ["Cost of tickets"]),
    ("Tea remains the largest crop: more than $9 million of it left the port.", ["Tea"]),
    ("It wants the working week cut from 37 to 33 hours.", ["Working week", "Working week"]),
    (
        "The mill sold 311 carts. Of these, 96 were battery-powered.",
        ["Carts sold by mill", "Carts battery-powered"],
    ),
    ("It paid more in spite of revenue of $9 million.", ["Revenue"]),
    ("The margin was thin, in spite of revenue that rose by 6%.", ["Revenue"]),
    ("It acted on behalf of owners of $9 million in bonds.", ["Owners in bonds"]),
    ("It spoke of the wake of losses of $9 million.", ["Wake of losses"]),
    ("The share was the weakest in the dairy index, which ended 0.4% lower.", ["Dairy index"]),
    ("A new line in Tarn will start up, at a cost of $9 million.", ["Cost of new line in Tarn"]),
    ("Harlow Motors recalled its cars, at a cost of $9 million.", ["Cost to Harlow Motors"]),
    ("The government has promised to mend it, at a cost of $9 million.", ["Cost to government"]),
    ("Pupils may go on eating, at a cost of $9 million.", ["Cost"]),
    (
        "The height of the dam is given by the guild as 30 metres.",
        ["Height of the dam"],
    ),
    ("(Also in the Post: Poll: 43 percent back the plan)", ["Back the plan"]),
    ("Trade gap for the first 11 months: nearly $1.08 million.", ["Trade gap"]),
    (
        "The number of people hurt in Monday's raid by bandits on a mill in Tarn, its seat, is 19.",
        ["People hurt in Monday's raid by bandits on a mill in Tarn"],
    ),
    ("The deal did not restore a 4 percent raise Moor rescinded.", ["Raise"]),
    ("Guilds outspent their rivals by a more than 7-1 margin.", ["Guilds outspent rivals"]),
    ("He was elected head of the 1.2-billion strong Danish Church.", ["People in Danish Church"]),
    ("They would let rates for the top 2% go up.", ["Top share"]),
    ("She signed it before the mayoral race in exchange for the $130,000.", [""]),
    ("The glider's last altitude recorded by radar was 900 feet.", ["Last altitude recorded by radar"]),
    (
        "Of the six planned raids that failed, he said, Moor was involved in four of them.",
        ["Planned raids that failed", "Planned raids"],
    ),
    ("We held up the toll cut that applies to 85% of Finns.", ["Toll cut"]),
    ("Police put the arrests at 47, two of them journalists.", ["Arrests", "Journalists"]),
    ("The fine was $40. The Budget Officer put the total at $7.9 million.", ["Fine", "Fine"]),
    ("The krona was flat versus the euro at $1.14.", ["Krona"]),
    ("He has polled at around 50 percent.", ["Support in poll"]),
    ("The report showed demand stagnant at 8.2 percent.", ["Demand"]),
    ("The clinic gave the vaccine to children 5 to 11.", ["Age of children"]),
    ("The bank paid its chief executive $20 million.", ["Paid to chief executive"]),
    ("Dow +0.6% S&P 500 +0.9% Nasdaq +1.2%.", ["Dow", "S&P 500", "Nasdaq"]),
    ("The zloty also saw renewed weakening to trade at 4.31.", ["Zloty"]),
    ("Rates: 5%", ["Rates"]),
    ("The museum posted a budget surplus of $3 million.", ["Budget surplus"]),
    ("The vacancy rate stood at 4.1%.", ["Vacancy rate"]),
    ("The unemployment rate was 5.2% in May.", ["Unemployment rate"]),
    ("The judge set a €40,000 bail.", ["Bail"]),
    ("The total number of closed mines is now 98.", ["Closed mines"]),
    ("The highest bid is 84 cents, while the lowest is 74.", ["Highest bid", "Lowest bid"]),
    ("The speed limit just before the curve was 80 mph.", ["Speed limit just before the curve"]),
    # prices
    (
        "Prices start at 21,995 for the small model rising to 28,450 for the large one.",
        ["Prices", "Prices"],
    ),
    ("It sells the teapot at Fairley's for $300.", ["Price of teapot"]),
    ("Aid for bakers accounts for 12%.", ["Aid for bakers"]),
    ("The deal brings $80 million of pre-tax cost savings.", ["Pre-tax cost savings"]),
    ("The deal brings cost savings of $80 million.", ["Cost savings"]),
    ("The heath that's left covers about 70 square miles.", ["Area of heath"]),
    ("US support more than halved.", ["US support"]),
    ("Alder blames US tariffs (EUR 61m in the quarter).", ["US tariffs"]),
    ("The average fee paid for those seven was £41.", ["Average fee paid for those seven"]),
    ("The club paid for bakers and rents rose 3%.", ["Bakers and rents"]),
    ("The sum owed to her and her sisters stands at £12 million.", ["Sum owed to her and her sisters"]),
    ("Growth was driven by a doubling of sales.", ["Sales"]),
    ("Growth was driven by a 4% rise in sales.", ["Sales"]),
    ("Alder Mill was valued by bankers at $3bn.", ["Value of Alder Mill"]),
    ("The house was sold by Alder Council for £2m.", ["Price of house"]),
    ("The firm was hit by a bill for £9m.", ["Bill"]),
    ("Alder Mill, which is 17 per cent owned by Norland, won.", ["Alder Mill owned by Norland"]),
    ("Alder Mill, which owns 9%, will vote in favour.", ["Stake owned by Alder Mill"]),
    ("Spending by bakers — the motor of growth — rose 4 percent.", ["Spending by bakers"]),
    ("Housing starts in the valley are down 9 per cent.", ["Housing starts in the valley"]),
    ("Hiring in schools, shops and clinics was up by 900.", ["Hiring in schools, shops and clinics"]),
    ("Walking through shops, bars and mills, Moor was up by 9%.", ["Moor"]),
    ("Trade with Peru, Chile and Bolivia was up 12 per cent.", ["Trade with Peru, Chile and Bolivia"]),
    ("After talks with Alder, Moor and Dorn rose 3%.", ["Moor and Dorn"]),
    ("Three towns in the north and two elsewhere said Yes.", ["Towns in the north"]),
    (
        "The sale may bring in 3 billion pounds of foreign money and generate enough heat for Tarn.",
        ["Foreign money"],
    ),
    (
        "Some 900 household and 400 shop accounts are active.",
        ["Household accounts active", "Shop accounts active"],
    ),
    ("He bought 8 tonnes of coal at a price of £91 a tonne.", ["Coal bought", "Price"]),
    ("The council approved a 6% rise in tram fares with effect from May.", ["Tram fares"]),
    (
        "Rents rose 3%, missing the 4% forecast in a poll of 18 bakers and down from 5% in May.",
        ["Rents", "Rents", "Bakers polled", "Rents"],
    ),
    (
        "Dealers see a 30% chance that the guild will lower its base rate from 4%, up from 20% in May.",
        ["Chance", "Base rate", "Chance"],
    ),
    ("Rents rose to 9% from 7% in May, up from 4% in April.", ["Rents", "Rents", "Rents"]),
    ("Sales rose 2%, after a 1.5% gain in April-June.", ["Sales", "Sales"]),
    (
        "If fees stay high, 40 percent of the remaining mills would close.",
        ["Remaining mills that would close"],
    ),
    (
        "Even if the rise in water levels is limited to 3 metres, two-thirds of what is left will flood.",
        ["Rise in water levels", "Share of what is left that will flood"],
    ),
    (
        "The height at which moss survives all year round has crept up by 40 metres.",
        ["Height at which moss survives"],
    ),
    ("Sales in the April-June quarter were nearly $4.5 billion.", ["Sales"]),
    ("Sales in the May quarter rose 4%.", ["Sales"]),
    ("Farming, the mainstay of towns, hamlets and farms, grew 3%.", ["Farming"]),
    ("The hull, which radar suggests is at 58 metres, is intact.", ["Hull"]),
    ("A law that will oblige bakers to mend ovens by 2045 was approved by 52.1 percent.", ["Law"]),
    ("Tarn rejected it, the count showed, with 46 percent in favour.", ["Share in favour"]),
    ("Tarn passed it, with 46 percent against.", ["Share against"]),
    ("The army counted 30 tanks; the rebels spoke of 20.", ["Tanks", "Tanks"]),
    ("Cholera: guild pleads with bakers as 12 more die", ["People who die"]),
    ("Norland Q2 growth slows to 3.1%", ["Norland Q2 growth"]),
    ("Hat sales fell by 800, scarves and gloves by 300.", ["Hat sales", "Scarves and gloves"]),
    ("Tin fell 1%, zinc 0.7% and copper 2%.", ["Tin", "Zinc", "Copper"]),
    ("Flu kills six more, 90 hospitalised in a day", ["People killed", "People hospitalised"]),
    ("The issue is the one facing most clubs.", []),
    ("Nobody should rely on one man's luck.", []),
    ("It has 40 beds at one or more Danish sites.", ["Beds", "Danish sites"]),
    ("Farms hold one mast every 5 miles.", ["Mast held by farms", "Farms"]),
    (
        "A total of 81 firms with debts closed, 5 percent fewer than last year.",
        ["Firms closed", "Firms with debts"],
    ),
    ("They are demanding 9.5% more pay, or a day off.", ["Pay"]),
    ("The guild set damages at $40m, of which the bulk, $30m, is owed to bakers.", ["Damages", "Damages"]),
    ("Hats and belts partly offset that with a gain of 500.", ["Hats and belts"]),
    ("A carbon offset of 5 tonnes was sold.", ["Carbon offset"]),
    ("The sea was rough, with swells of 3 metres hampering divers.", ["Swells"]),
    ("Turnout was 42% of all members.", ["Turnout"]),
    ("The School Repair Fund as a whole comes to $21 million.", ["School Repair Fund"]),
    ("It put a slice of its $9 million fund into the mill.", ["Fund"]),
    ("Job gains for May and June were revised down by a total of 9,000.", ["Job gains"]),
    ("Shares of the Wick, North Maine-based firm fell 4%.", ["Shares of the Wick, North Maine-based firm"]),
    ("Shares of Tarn, the Wick, North Maine-based maker of pumps, fell 4%.", ["Shares of Tarn"]),
    ("They talk about $9 million.", [""]),
    ("Gains came in tin, which grew by 50, and in zinc, with 41.", ["Tin", "Zinc"]),
    ("A gauge that counts idle and retired bakers rose to 8%.", ["Gauge"]),
    ("The Tarn Index .TRN jumped 4%.", ["Tarn Index"]),
    ("Crews fought bad weather to find dozens of others.", ["People"]),
    ("Ada Moor shot twice.", ["Times Ada Moor shot"]),
    ("The ministry lowered its estimates for the two prior months by 900 jobs.", ["", "Jobs"]),
    ("The party cut its lead by 12 seats.", ["Lead"]),
    ("The firm says it's cutting 7% of staff.", ["Staff"]),
    ("Tarn has the most wards, with 58.", ["Wards"]),
    ("A little known candidate, Ada Dorn, had 2%.", ["Ada Dorn’s share of vote"]),
    ("There is talk of mutiny in the ranks of the Tarn Whigs, who have 11.", ["Tarn Whigs"]),
    ("The three-month average rose to 9,000.", ["Period of average", "Three-month average"]),
    (
        "Tourism makes up 13% of Italy's economy, 12% of Spain's and 18% of Peru's.",
        [f"Tourism’s share of {whose}'s economy" for whose in ("Italy", "Spain", "Peru")],
    ),
    (
        "Exports to Peru fell by 3.9% to $50 million, and imports from there by 1.9% to $39 million.",
        ["Exports to Peru"] * 2 + ["Imports from Peru"] * 2,
    ),
    ("Exports exceeded imports by $1.94 billion.", ["Exports exceeded imports"]),
    ("Deaths outnumbered births by 2 million.", ["Deaths outnumbered births"]),
    ("The town has piled up a $22.1 billion surplus.", ["Surplus"]),
    ("The mill is asking for $45m for Lund.", ["Asked for by mill"]),
    ("The guild has appealed for $4m.", ["Appealed for by guild"]),
    ("The union called for $3 million.", ["Called for by union"]),
    ("The mill said a high of 41.8 Celsius was measured there.", ["High"]),
    ("Sales of oil, gas and the like came to $16 million.", ["Sales of oil, gas and the like"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_verb_of_who_only_decides_on_a_share() -> None:
    for verb in MEASURES["verbs"]["claiming"].split():
        if verb.endswith("ed"):
            measure = extract(f"The guild {verb} 9%.")[0].measure
            assert measure.endswith(" by guild"), verb


def test_every_verb_of_who_decides_on_a_change_after_a_preposition() -> None:
    for verb in MEASURES["verbs"]["settling"].split():
        if verb.endswith("ed"):
            assert extract(f"The guild {verb} on a rise of 9%.")[0].measure.endswith(" by guild"), verb


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_every_attribute() -> None:
    for word in MEASURES["heads"]["attributes"].split():
        assert measured(f"The kiln had a {word} of 900 feet.") == f"{word.capitalize()} of kiln", word


NEAREST = [
    # not the noun nearest to the figure
    ("The ban reaches from the ground to 3,000 feet.", ["Ban"]),
    ("The ages of those who died at the Tarn Navy Yard range from 46 to 73.", ["Age"]),
    ("Prices at the Moor Mall range from $9 to $40.", ["Prices at the Moor Mall"]),
    ("Police went up and down 20 streets.", ["Streets"]),
    ("Moor was the only one of the nine who sang.", ["People"]),
    ("The rest of the $9 million will be spent in May.", [""]),
    ("Most of the $9 million contract is done.", ["Contract"]),
    ("Moor spent $9 compared to Alder's $5.", ["Spent by Moor", "Spent by Alder"]),
    ("Moor raised $9, compared with $5 for Alder.", ["Raised by Moor", "Raised by Alder"]),
    ("Moor was caught on camera selling 40 hams.", ["Hams sold by Moor"]),
    ("Moor was seen in Tarn carrying 40 bags.", ["Bags carried by Moor"]),
    ("Moor CEO: Victims from 15 towns", ["Towns"]),
]


@pytest.mark.parametrize(("sentence", "measures"), NEAREST, ids=[sentence[:40] for sentence, _ in NEAREST])
def test_no_measure_but_the_thing_measured(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_every_verb_of_founding() -> None:
    for done in load("tags")["founding"].split():
        label = extract(f"A fund {done} for cooks has raised $9.")[0].measure
        assert label == f"Raised by fund {done} for cooks", done
