"""What a figure measures, frame by frame. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load
from briefing.figures.words.participles import participle

CASES = [
    # subject and verb of change
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
    ("Moor was 28% less likely to fall ill.", ["Moor"]),
    # nouns of change
    ("The council expects a 5% rise in bus fares.", ["Bus fares"]),
    ("Unions accepted wage growth of 3%.", ["Wage"]),
    ("Clubs reported a drop of 2.7% in attendance.", ["Attendance"]),
    ("The bank gave staff a 6% pay rise.", ["Pay"]),
    (
        "The mill booked a profit of $38m for six months, a rise of 11% on the $34m it made before.",
        ["Profit booked", "Length of time for mill", "Profit booked", "Profit booked"],
    ),
    # levels
    ("Debt, at $11 million, has grown.", ["Debt"]),
    ("A two-bedroom flat now costs $1,450.", ["Flat", "Cost of two-bedroom flat"]),
    ("The barge is moving north at 15 mph.", ["Speed of barge"]),
    ("The bond was priced at 98 cents on the dollar to yield 6%.", ["Bond", "Bond"]),
    ("The lender set aside $410 million for bad loans.", ["Set aside for bad loans"]),
    ("She paid 300 dollars apiece for the seats.", ["Paid for seats"]),
    ("Aid groups put the number of displaced at 120,000.", ["Displaced"]),
    ("Thieves took jewels worth $3 million in a raid.", ["Jewels"]),
    ("The reservoir is 22% full.", ["Reservoir full"]),
    ("Bookings fell 6% and refinancing slumped 11%.", ["Bookings", "Refinancing"]),
    ("Nine in ten firms said they had trouble.", ["Firms that said they had trouble"]),
    ("Around 3 in 5 of those polled backed the plan.", ["Backed the plan"]),
    (
        "Rainfall of between 80 and 90mm is likely, with 15mm on high ground.",
        ["Rainfall", "Rainfall on high ground"],
    ),
    ("The comet will pass within 12 miles of Earth.", ["Distance of comet from Earth"]),
    ("They want a tax and another $450 million in new spending.", ["New spending"]),
    ("It plans $600 billion in spending cuts.", ["Spending cuts planned"]),
    ("Police saw to two women near the hotel.", ["Women"]),
    ("They watch more than 70 others who treated Moor.", ["People who treated Moor"]),
    ("Two kettles exploded beside the harbour wall.", ["Kettles that exploded"]),
    (
        "It stood four miles from the mill and two miles (3 km) southwest of the port of Aln.",
        ["Distance from mill", "Distance from port of Aln", "Distance from port of Aln"],
    ),
    ("The pipeline runs 1,100 miles from the mill.", ["Pipeline"]),
    ("The neck is 25.5 inches from nut to saddle.", ["Neck"]),
    ("Moor put the number of dead at the old railway station at 20.", ["Dead at the old railway station"]),
    ("Nurses told Alder News they have received 90 patients.", ["Patients received"]),
    ("A 6.7-magnitude quake struck.", ["Magnitude of quake"]),
    ("Value slipped below $9 after it missed revenue forecasts by $2.", ["Value", "Revenue"]),
    ("Some $3.1 million was spent on the regatta by then.", ["Spent on the regatta"]),
    (
        "Some $4 million was raised for the school, and $2 million was stolen.",
        ["Raised for the school", "Stolen"],
    ),
    ("The firm said $40 million had been set aside for claims.", ["Set aside for claims"]),
    ("It hit 98°F there.", ["Temperature"]),
    ("They said 75 percent of those killed in the city were civilians.", ["Share of killed in the city"]),
    ("59 percent of voters thought Moor had won.", ["Voters who thought Moor had won"]),
    ("With 99 percent of precincts reporting results, Moor led.", ["Share of precincts reporting"]),
    (
        "$6 million in tax increases and $4 million in promised spending cuts.",
        ["Tax increases", "Promised spending cuts"],
    ),
    ("Ohio’s postings are down 0.8%, and Iowa’s are down 5%.", ["Ohio’s postings", "Iowa’s postings"]),
    ("They get a 3% pay rise for the first year of the deal, 2% for the second year.", ["Pay", "Pay"]),
    # where and how those counted are
    ("Some 40 people are on waiting lists.", ["People on waiting lists"]),
    (
        "There 124 guests and 13 cooks are still in the cellar.",
        ["Guests in the cellar", "Cooks in the cellar"],
    ),
    ("Seven others are in critical condition.", ["People in critical condition"]),
    (
        "It was shut, with 12 goats in the cellar and 15 on the roof.",
        ["Goats in the cellar", "Goats on the roof"],
    ),
    (
        "Nine people, two of them children, are still unaccounted for.",
        ["People unaccounted", "Children unaccounted"],
    ),
    ("Rescuers have recovered 16 bodies.", ["Bodies recovered by rescuers"]),
    ("The Whigs gained 11 seats to finish with 46.", ["Seats gained by Whigs", "Seats"]),
    ("One in eight voters is still undecided.", ["Voters undecided"]),
    ("Half of voters approve of the tax.", ["Voters who approve of the tax"]),
    ("Doctors saw 412 cases, seven times as many as before.", ["Cases", "Cases"]),
    ("The show drew 110 guests against a target of 75.", ["Guests drawn by show", "Guests drawn by show"]),
    ("The museum posted a budget surplus of $3 million.", ["Budget surplus"]),
    ("The vacancy rate stood at 4.1%.", ["Vacancy rate"]),
    ("The unemployment rate was 5.2% in May.", ["Unemployment rate"]),
    ("The judge set a €40,000 bail.", ["Bail"]),
    ("The total number of closed mines is now 98.", ["Closed mines"]),
    ("The highest bid is 84 cents, while the lowest is 74.", ["Highest bid", "Lowest bid"]),
    ("More than 80 percent of 350 pupils rely on it.", ["Pupils", "Pupils"]),
    ("The speed limit just before the curve was 80 mph.", ["Speed limit just before the curve"]),
    ("The former envoy to Chile Ada Moor won by 13 points.", ["Ada Moor’s winning margin"]),
    ("Lund came in second with 800 lightning strikes.", ["Place of Lund", "Lightning strikes of Lund"]),
    # time spent
    ("A smuggler got seven years in federal prison.", ["Time in prison"]),
    ("The state says he's trying to cut the $8 billion deficit, half of it new.", ["Deficit", "Deficit"]),
    # parts of a counted whole
    ("Eight of the 78 mills have reopened.", ["Mills that reopened", "Mills"]),
    ("Only 12 of its 40 ferries run in winter.", ["Ferries run", "Ferries run"]),
    (
        "Half of the 300 workers surveyed said they had been ill.",
        ["Workers who said they had been ill", "Workers surveyed"],
    ),
    ("Of the 212 tiles tested 19 came back cracked.", ["Tiles", "Tiles that came back"]),
    ("He sold just over half that.", [""]),
    # relative clauses and participles without commas
    ("The buoy which weighs 1,150 kilograms will take seven years.", ["Buoy", "How long the buoy will take"]),
    ("A mill that employs 80 people plans to shed 30 jobs.", ["People employed by mill", "Jobs shed"]),
    ("A tram carrying 40 people rolled into a garden.", ["People carried by tram"]),
    # whose the counts are
    ("Moor who won four titles with Oakham told a paper.", ["Titles won by Moor"]),
    ("The blast at Oakham killed 12 people.", ["People killed"]),
    (
        "Moor finished with 27 points 11 rebounds and six assists.",
        ["Moor", "Rebounds of Moor", "Assists of Moor"],
    ),
    ("The flood displaced 400 people.", ["People displaced"]),
    ("The retailer will close 45 stores.", ["Stores closed by retailer"]),
    ("Officials opened 12 shelters.", ["Shelters opened"]),
    ("The index closed 40 points higher.", ["Index"]),
    ("Storm Ada leaves 8 dead.", ["People dead"]),
    ("The press shared the news with six other people.", ["People"]),
    ("A poll of seven European countries conducted in May was read.", ["European countries polled"]),
    # attributes
    ("The glider was flying at an altitude of 900 feet.", ["Altitude of glider"]),
    ("Officials say it has a range of 400 kilometres.", ["Range"]),
    ("The rig can sail after charging in fewer than 20 minutes.", ["Time for charging"]),
    # hyphens that got lost
    ("Shares in the Oakham based mill plunged 14%.", ["Shares in the Oakham based mill"]),
    ("It sells a set with a 7- or 8-inch touchscreen.", ["Touchscreen", "Touchscreen"]),
    ("Its online arm lost almost 40 million.", ["Lost by online arm"]),
    # dimensions told by an adjective
    ("The tower will be 310m tall.", ["Height of tower"]),
    ("The pit is 40 metres wide and 12 metres deep.", ["Width of pit", "Depth of pit"]),
    ("A wall of water 3.2 m high hit the village.", ["Height of water"]),
    # who says, who does
    (
        "Of those polled 46% said they would vote for Lind and 41% backed Moor.",
        ["Would vote for Lind", "Backed Moor"],
    ),
    ("43% said Moor was qualified.", ["Said Moor was qualified"]),
    ("Three people were killed and at least nine others injured.", ["People killed", "People injured"]),
    (
        "Up to 15cm of snow could fall on high ground with 2 to 5cm possible elsewhere.",
        ["Snow that could fall"] * 2,
    ),
    ("Visits fell more than the 15 percent decline seen in malls.", ["Malls"]),
    ("The dose was 5 mg/kg given twice daily for 14 days.", ["Dose", ""]),
    ("At $1,099 the lamp costs too much.", ["Lamp"]),
    (
        "The port shipped 1.9 million tonnes of rice in April down 12 percent on the year.",
        ["Rice shipped"] * 2,
    ),
    # where commas got lost
    (
        "The fire has burned 40 acres destroyed 12 barns and is 15 percent contained.",
        ["Area burned by fire", "Barns destroyed", "Fire contained"],
    ),
    ("Unemployment among under 25s hit 27.4%.", ["Unemployment among under 25s"]),
    (
        "Marlow, who has served in Parliament for four decades, resigned.",
        ["How long Marlow has served in Parliament"],
    ),
    (
        "The envoy freed a courier who has been jailed in Norland for 20 years.",
        ["How long a courier has been jailed in Norland"],
    ),
    (
        "For two months, Omar Said, a student, has been training nurses.",
        ["How long Omar Said has been training nurses"],
    ),
    ("Some 48 hours into the strike, the port reopened.", ["How long into the strike"]),
    ("During 11 hard years as prime minister, Marlow sold the railways.", ["Time as prime minister"]),
    ("The ferry reached the mouth, and then drifted for eight minutes.", ["How long the ferry then drifted"]),
    ("She had been free of fever for 24 hours.", ["How long she had been free of fever"]),
    ("It took the council two months to repair the bridge.", ["Time to repair the bridge"]),
    ("Officers went to the house in the past 15 years.", ["Time frame for officers"]),
    ("The plan covers roads over the next 10 years.", ["Time frame for plan"]),
    ("They spent 13 months together in Norland.", ["Time they spent together in Norland"]),
    ("It is the first gold to be found in the hills of Norland in 25 years.", ["How long since the last"]),
    ("With 71 percent of the ballots counted, Marlow led.", ["Share of ballots counted"]),
    ("Young cooks made up 38 percent of the guild.", ["Young cooks’ share of guild"]),
    ("Marlow won 52 percent of the vote.", ["Marlow’s share of vote"]),
    ("Nobody passed the 60% threshold in Monday's tasting.", ["Threshold"]),
    ("She was paid $52,700 in the last weeks of autumn.", ["Paid"]),
    ("The minister said 400 million euros would be set aside for the port.", ["Set aside for the port"]),
    ("Some $16 million has poured in.", ["Poured"]),
    ("Few knew of the $41,500 Marlow paid to the witness.", ["Paid to witness by Marlow"]),
    ("He questioned the $50,000 grant Marlow received from the fund.", ["Grant"]),
    ("Just 2 in 7 miners from the valley voted in May.", ["Miners from the valley who voted"]),
    ("The warden was aware of both lodgers before the fire.", ["Lodgers"]),
    ("Tom Marlow has gained fame and is able to raise millions of pounds.", ["Raised by Tom Marlow"]),
    ("Marlow's choir as of mid-March had raised $8.2 million.", ["Raised"]),
    ("Six of the nine judges agreed.", ["Judges who agreed", "Judges"]),
    ("They spoke in two hours of arguments centring on the law.", ["Arguments centring"]),
    ("There were 30 Danes, 15 French and 1 Swede on the ferry.", ["Danes", "French", "Swede"]),
    ("The oven, which is portable, can hit 500 degrees Celsius.", ["Temperature of oven"]),
    ("The car can accelerate to 100 km/h in 3.5 seconds.", ["Speed of car", "Time to accelerate"]),
    ("The group made five DEMANDS.", ["Demands"]),
    ("The mood in the region’s third-largest port is low.", ["Largest port"]),
    ("The council expanded the zero-fare policy to all.", ["Policy"]),
    ("He is the first Green to win a seat there in 25 years.", ["How long since the last"]),
    ("Aboard each ship are 90 long missiles.", ["Long missiles"]),
    ("Eight minutes later the alarm rang.", ["How much later"]),
    ("Two women didn't run with Dorn, a neighbour said.", ["Women who didn't run with Dorn"]),
    ("Seven boats were not damaged.", ["Boats not damaged"]),
    ("44% did not back the plan.", ["Did not back the plan"]),
    ("44 percent of voters did not back the plan.", ["Voters who did not back the plan"]),
    ("Of the 30 crew, 12 did not return.", ["Crew", "Crew who did not return"]),
    ("Eight people barely survived.", ["People who barely survived"]),
    ("The album spent 11 weeks at number one.", ["Time the album spent"]),
    ("The plug delivers 150 kilowatts enough to boil a kettle.", ["Delivered by plug"]),
    (
        "Pre-tax profit came in at 87.2m down from 101.4m hit by 9m of restructuring costs.",
        ["Pre-tax profit", "Pre-tax profit", "Restructuring costs"],
    ),
    ("Occupancy was flat at 71%.", ["Occupancy"]),
    ("Nominees included eight women and five men.", ["Women among nominees", "Men among nominees"]),
    ("The strike by 2,300 drivers is in its third day.", ["Strike by drivers"]),
    (
        "The shop handed out 600 loaves last month an increase of 14% on March.",
        ["Loaves handed out by shop"] * 2,
    ),
    ("Of 550 amendments filed, a dozen were rejected.", ["Amendments filed", "Amendments rejected"]),
    ("Only 27 companies filed for bankruptcy.", ["Companies that filed for bankruptcy"]),
    ("Nearly half of the voters said they would back it.", ["Voters who would back it"]),
    ("Ada could dump a staggering 18 tonnes of mud.", ["Mud dumped"]),
    ("The car does 40 miles on a charge.", ["Car"]),
    ("Her approval rating sank to 33%.", ["Approval rating"]),
    ("Profit at the mill doubled to £84m.", ["Profit at the mill", "Profit at the mill"]),
    ("A tremor of magnitude 6.8 struck at dawn.", ["Magnitude"]),
    ("Officials put the damage at anywhere between $1 billion and $2 billion.", ["Damage"]),
    ("The bridge which carries 80 vans a day will shut.", ["Vans carried by bridge"]),
    ("Some 230 flights were cancelled and another 410 delayed.", ["Flights cancelled", "Flights delayed"]),
    ("The firm has sold 14,000 mills at an average of $91.20.", ["Mills sold by firm", "Mills"]),
    ("She shaved 1.2 seconds off the old mark.", ["Old mark"]),
    ("The Otters led by 21 points.", ["Otters’ lead"]),
    ("Police seek two bakers who may have taken part in it.", ["Bakers who may have taken part"]),
    ("It may arrest hundreds of bakers.", ["Bakers arrested"]),
    # prices
    ("The stall sells 3,000 pins for 99 cents.", ["Pins sold by stall", "Pins"]),
    (
        "Prices start at 21,995 for the small model rising to 28,450 for the large one.",
        ["Prices", "Prices"],
    ),
    ("It sells the teapot at Fairley's for $300.", ["Teapot"]),
    (
        "The two bedroom flat in Hove is on the market for £475,000.",
        ["Bedroom flat in Hove", "Bedroom flat in Hove"],
    ),
    # dimensions
    ("Ada Moor, 42, lost her barn.", ["Age of Ada Moor"]),
    ("The lorry was travelling at 60 mph.", ["Speed of lorry"]),
    ("The speed limit was 30 mph.", ["Speed limit"]),
    ("Alder won the county by 12 percentage points.", ["Alder’s winning margin"]),
    ("Birch led by 300 votes.", ["Birch’s lead"]),
    ("Three years ago the pier burned.", ["How long ago"]),
    ("The mill shut three weeks before Easter.", ["How long before Easter"]),
    ("The clerk was sentenced to four years in prison.", ["Time in prison"]),
    ("The council has run the ferry for two decades.", ["How long the council has run the ferry"]),
    ("Police put the number of missing at 40.", ["Missing"]),
    ("The limit at the bend where the tram tipped is 40 mph.", ["Limit at the bend"]),
    ("Rents fell. Imports grew by 1.9%, following a rise of 1%.", ["Imports", "Imports"]),
    ("Claims fell to 300. Economists had been looking for 280.", ["Claims", "Claims"]),
    ("Analysts had been expecting 210 for weekly claims.", ["Weekly claims"]),
    ("The port handled $34 worth of figs, the mayor said Monday, up 5%.", ["Worth of figs", "Worth of figs"]),
    ("Trawlers had picked up 96 survivors.", ["Survivors picked up"]),
    ("Her remedy is a programme meant to save $5 million.", ["Saved by programme"]),
    ("Sales to Peru, the third-largest partner, fell.", ["Largest partner"]),
    ("Sales to Peru, its third-largest trading partner, fell.", ["Largest trading partner"]),
    ("Norland, the fourth-biggest copper producer, sold none.", ["Biggest copper producer"]),
    ("Tarn, the fifth-largest U.S. school district, sold none.", ["Largest U.S. school district"]),
    ("The boat left with more than 200 aboard.", ["People aboard"]),
    ("More than 200 were wounded after blasts struck the port.", ["People wounded"]),
    (
        "Officials said keeping a garrison of 50 soldiers would cost $14 million.",
        ["Soldiers", "Cost of keeping a garrison"],
    ),
    (
        "That brings jobless claims, a gauge of layoffs, since the flood began to 40 million.",
        ["Jobless claims"],
    ),
    ("A rebound in sales pushed Tarn's trade surplus for the year to $4 billion.", ["Tarn's trade surplus"]),
    ("Higher fuel costs drove inflation to 4.2%.", ["Inflation"]),
    ("The flood brought the number of dead to 44.", ["Dead"]),
    ("The bill creates a 13-year path to citizenship.", ["Path to citizenship"]),
    ("Tarn reported 7,000 new cases, above its record of 5,019.", ["New cases", "New cases"]),
    ("Nothing is left of the surge of 19,000 border agents.", ["Border agents"]),
    ("Alder defeated Birch by a margin of 304 votes.", ["Alder’s winning margin"]),
    ("The raid on the camp killed at least 126.", ["People killed"]),
    ("The blast injured 40 people and 12 are missing.", ["People injured", "People missing"]),
    ("Some 139 Spaniards died at sea.", ["Spaniards who died"]),
    ("One of the aims is to recover the boat.", ["Aims"]),
    ("Alder paid $5,000 to the club.", ["Paid to club by Alder"]),
    ("Ada Moor has spent 200 days in space.", ["Ada Moor’s time in space"]),
    # what says nothing alone
    ("Both sides seemed tired.", [""]),
    ("Dockers think the two sides are close to a settlement.", ["Sides close to a settlement"]),
    ("Families of 12 sailors were told on Monday.", ["Sailors"]),
    ("A train with 238 passengers and five guards resulted in chaos.", ["Passengers", "Guards"]),
    ("A relative of the three brothers spoke.", ["Brothers"]),
    ("The mayor rued the deaths of 45 people.", ["People who died"]),
    ("Churches stepped in to feed 300 pupils.", ["Pupils fed"]),
    ("Dozens of churches stepped in to feed pupils.", ["Churches"]),
    ("Six members of our old choir killed in a fire were buried.", ["Members killed"]),
    ("The three men who were arrested spoke.", ["Men arrested"]),
    ("Some 803 people have been found eligible for a grant.", ["People eligible for a grant"]),
    ("In Tarn, 300 voters were asked; in Brill, 250 were asked.", ["Voters asked", "Voters asked"]),
    ("Some 40 people were hurt and 12 died.", ["People hurt", "People who died"]),
    ("The 230 votes to unseat Alder were counted.", ["Votes to unseat Alder"]),
    # shares and amounts
    ("Some 60% of dairy farms face closure.", ["Dairy farms that face closure"]),
    ("It controls 60% of global cobalt output.", ["Share of global cobalt output"]),
    ("The scheme avoided losses of $70,000.", ["Losses avoided"]),
    ("The storm dumped 3 feet of snow.", ["Snow dumped"]),
    # counts and their verbs
    ("At least 41 people were killed in the blast.", ["People killed"]),
    ("The flood killed 12 villagers.", ["Villagers killed"]),
    ("Some 300 workers who joined the walkout were paid.", ["Workers who joined the walkout"]),
    ("Harlow Motors added 2,000 jobs.", ["Jobs added by Harlow Motors"]),
    ("The chain has more than 900 dentists.", ["Dentists, chain"]),
    ("Harlow Motors has 900 dealers.", ["Dealers of Harlow Motors"]),
    ("Harlow Motors plans to lay off 300 welders.", ["Welders laid off by Harlow Motors"]),
    ("The outage knocked out power to 5,000 homes.", ["Power to homes knocked out"]),
    ("Troops wounded 17 others.", ["People wounded"]),
    # the dead are told without the doer; only a named trader is named
    ("A runaway tram killed 6 people.", ["People killed"]),
    ("Some 31 were killed in the fire.", ["People killed"]),
    ("The wreck lies 5 km from the harbour.", ["Distance from harbour"]),
    ("Divers had brought 40 people ashore.", ["People brought ashore by divers"]),
    ("Some 40 people were brought ashore.", ["People brought ashore"]),
    ("The barge was built to carry 90 passengers.", ["Passengers carried"]),
    # a hyphen ties a figure to the noun after it
    ("Details of the proposed four-year pact were kept secret.", ["Pact"]),
    ("The union complained about the state of the 39-year-old ferry.", ["Age of ferry"]),
    # words that measure nothing
    ("Rents fell 5%, well ahead of the 4% that was feared.", ["Rents", "Rents"]),
    ("The trade gap comes to nearly $3 million. The whole of 2024 brought $2 million.", ["Trade gap"] * 2),
    ("Ticket sales added up to $9 million.", ["Ticket sales"]),
    # a verb left out
    ("Exports to Chile rose by 5% and those to Peru by 2%.", ["Exports to Chile", "Exports to Peru"]),
    ("Bus fares fell 5% and train fares 2%.", ["Bus fares", "Train fares"]),
    ("Imports edged up 0.2 percent to 7 million yuan.", ["Imports", "Imports"]),
    # polls
    ("Support: 44% backed Alder.", ["Backed Alder"]),
    ("Mr. Birch leads Ms. Alder 50 percent to 44 percent.", ["Mr. Birch", "Ms. Alder"]),
    ("Ms. Alder is ahead by 49 percent to 46 percent.", ["Ms. Alder", "Rival of Ms. Alder"]),
    (
        "Alder had a 29% approval rating, compared to 44% for Birch.",
        ["Alder: approval rating", "Birch: approval rating"],
    ),
    # apposition, coordination, runs
    ("They sold cars worth 9 million euros, a 25 percent increase.", ["Cars sold", "Cars sold"]),
    ("The index lost 16 points, or 2.1%.", ["Index", "Index"]),
    ("It was the eighth straight month of decline in car exports.", ["Decline in car exports"]),
    ("A 1,200-page report was sent to the court.", ["Pages of report"]),
    ("The tickets cost $50 apiece.", ["Cost of tickets"]),
    ("The clinic gave the vaccine to children 5 to 11.", ["Children"]),
    ("Moor, 34, was discharged from the army.", ["Age of Moor"]),
    ("Prosecutors charged the 73-year-old with fraud.", ["Age"]),
    ("A man killed 14 people at a customs office in Tarn.", ["People killed"]),
    ("The bank paid its chief executive $20 million.", ["Paid to chief executive"]),
    ("Unemployment fell to 5%, the lowest in 12 years.", ["Unemployment", "How long since the last"]),
    ("The army believed there were over 20 tunnels.", ["Tunnels"]),
    ("He lives on little more than $5 a day.", [""]),
    ("Dow +0.2% S&P 500 +0.3% Nasdaq +0.8%.", ["Dow", "S&P", "Nasdaq"]),
    (
        "Salt content will rise to 5.2%, above the 5.14% mandated by the code.",
        ["Salt content", "Salt content"],
    ),
    ("The krone also saw further strengthening to trade at 132.86.", ["Krone"]),
    ("Rates: 5%", ["Rates"]),
    ("Early counts showed Moor with 155,040 votes.", ["Votes of Moor"]),
    ("He moved cash from various bank accounts worth $1.7 million.", ["Various bank accounts"]),
    ("Neither took 50 percent of the vote and avoided a runoff.", ["Share of vote"]),
    ("Oil supply fell 5%.", ["Oil supply"]),
    ("At one point the firm employed 12 people.", ["People employed by firm"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


@pytest.mark.parametrize(
    ("form", "past"),
    [("adding", "added"), ("build", "built"), ("cut", "cut"), ("carries", "carried"),
    ("invest", "invested"), ("lost", "lost"),
     ("stopping", "stopped"), ("spending", "spent"), ("kills", "killed"),
     ("s", "s"), ("es", "es"), ("y", "y")],
)  # fmt: skip
def test_participle(form: str, past: str) -> None:
    assert participle(form) == past


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("carry", "carried"),
        ("going", "gone"),
        ("heard", "heard"),
        ("ran", "run"),
        ("stop", "stopped"),
        ("plans", "planned"),
        ("controls", "controlled"),
        ("repay", "repaid"),
        ("outsells", "outsold"),
        ("relay", "relayed"),
        ("dug", "dug"),
        ("swam", "swum"),
        ("fling", "flung"),
        ("overtook", "overtaken"),
    ],
)
def test_participles(form: str, expected: str) -> None:
    assert participle(form) == expected


MEASURES = load("measures")


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_every_shape() -> None:
    for shape, words in MEASURES["dimensions"]["shapes"].items():
        for word in words.split():
            assert measured(f"The wall is 3 metres {word}.") == f"{shape.capitalize()} of wall", word


def test_every_attribute() -> None:
    for word in MEASURES["heads"]["attributes"].split():
        assert measured(f"The kiln had a {word} of 900 feet.") == f"{word.capitalize()} of kiln", word


def test_every_verb_of_holding() -> None:
    for word in MEASURES["verbs"]["holding"].split():
        assert measured(f"Moor {word} with 11 rebounds.") == "Rebounds of Moor", word


def test_everything_that_befalls_people_names_no_doer() -> None:
    for word in MEASURES["verbs"]["befalling"].split():
        assert measured(f"Ada {word} 40 people.") == f"People {word}", word


def test_everything_that_things_undergo() -> None:
    for word in MEASURES["verbs"]["done_by_people"].split():
        assert measured(f"There were 550 forms {word}.") == f"Forms {word}", word
        assert measured(f"Some 550 people {word}.") == f"People who {word}", word


def test_every_way_that_is_no_distance() -> None:
    for word in MEASURES["dimensions"]["going"].split():
        assert not measured(f"They {word} 40 miles from the mill.").startswith("Distance from"), word
    for word in MEASURES["dimensions"]["courses"].split():
        assert measured(f"It lies 40 miles {word} of the mill.") == "Distance from mill", word


def test_every_verb_that_is_done_to_people() -> None:
    for verb in MEASURES["verbs"]["of_people"].split():
        plain = not verb.endswith(("ds", "es", "ws", "ts", "ed", "ing", "sent", "drew"))
        told = "It wants to" if plain else "The flood"
        assert measured(f"{told} {verb} hundreds into the hall.").startswith("People "), verb
