"""What is counted, and what was done to it. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

MEASURES = load("measures")
CASES = [
    ("In the past year Lund has sold 30 boats.", ["Boats sold by Lund"]),
    ("Last week Moor sold 30 boats.", ["Boats sold by Moor"]),
    (
        "He shared the results with his son, who later sold 40,000 shares of Kelm in May.",
        ["Shares of Kelm sold by son"],
    ),
    ("Guards heard of an armed carjacking by two males in the area.", ["Males behind armed carjacking"]),
    ("They sang songs by two males in the area.", ["Males in the area"]),
    ("He told his son, who later sold 40 boats.", ["Boats sold by son"]),
    (
        "The bill was drafted by four Whigs and four Tories.",
        ["Whigs who drafted bill", "Tories who drafted bill"],
    ),
    ("The storm left 40 homes with no power.", ["Homes with no power"]),
    ("Some 300 people died this winter.", ["People who died"]),
    ("Some 300 people marched this week in Lund.", ["People who marched"]),
    ("Some 300 people spent the night there.", ["People"]),
    ("Italy had 18,000 deaths, Spain 11,300.", ["Deaths", "Deaths"]),
    ("Wildfires force thousands to flee.", ["People forced to flee"]),
    ("The images from Agora show that it has burned 8,600 acres.", ["Area burned"]),
    ("All but two of the 12 lifts are at risk.", ["Lifts", "Lifts"]),
    ("They used 12 United States and foreign firms.", ["United States and foreign firms"]),
    ("Nine of 12 seats are up for election.", ["Seats up for election", "Seats"]),
    ("Six of the 284 members were absent.", ["Members absent", "Members"]),
    ("Some 40 boats are for sale.", ["Boats for sale"]),
    ("Eight cooks, a guest and two guards were killed.", ["Cooks killed", "Guards killed"]),
    ("The mayor and two guards were among those killed.", ["Guards killed"]),
    ("Nine cooks were among those arrested.", ["Cooks arrested"]),
    ("Nine members of the Moor family died.", ["Members of the Moor family who died"]),
    ("It is a tidy, two story house.", ["Stories of house"]),
    ("She bought a 12 seat bus.", ["Seats of bus"]),
    ("The 11 million [undocumented cooks] will gain.", ["Undocumented cooks"]),
    ("They slowed the trial, according to two clerks.", ["Clerks"]),
    (
        "At first 20,000 visas would go out, 35,000 the next year and 75,000 in the fourth.",
        ["Visas", "Visas", "Visas"],
    ),
    ("A nurse with three sons is being praised.", ["Sons"]),
    ("Two more hikers were found, taking the total in Tarn to five.", ["Hikers", "Hikers"]),
    ("The flood displaced 4,000 and infected 900.", ["People displaced", "People infected"]),
    ("Shares of Moor Corp fell after it cut 90 jobs.", ["Jobs cut by Moor Corp"]),
    ("A storm left 900 homes without power.", ["Homes without power"]),
    ("The mill will shut, putting 90 jobs at risk.", ["Jobs at risk"]),
    ("The strike left 40 ships at anchor.", ["Ships"]),
    ("Power out for around 96,000 users", ["Users without power"]),
    ("Water was off for 900 homes on Monday.", ["Homes without water"]),
    ("The shop was out for 900 cakes.", ["Cakes"]),
    ("The two trams were carrying 40 people.", ["Trams", "People carried"]),
    ("Some 40 people are waiting 18 weeks.", ["People waiting", "How long people are waiting"]),
    ("Gale batters coast, cutting power to 412,000", ["People without power"]),
    ("The firm cut gas to 40.", ["Gas"]),
    ("Power has been restored to 900 homes.", ["Homes with power restored"]),
    ("Calm was restored to 40 towns.", ["Towns"]),
    ("Some 900 male and 40 female cooks were hurt.", ["Male cooks hurt", "Female cooks hurt"]),
    ("A storm knocked out power to 900 people.", ["People without power"]),
    ("The flood cut off water to thousands.", ["People without water"]),
    ("The strike by 900 cooks cost Alder $2 million.", ["Cooks", "Cost to Alder"]),
    ("The number of riders killed rose to 112 last year.", ["Riders killed"]),
    ("The number of riders rose to 112 last year.", ["Riders"]),
    ("The vote forced elections for nine judges.", ["Elections for judges"]),
    ("The town's guild ran fairs at nine barns.", ["Barns"]),
    ("A truce cleared the way for 7,300 pupils to return to class.", ["Pupils"]),
    ("She runs a helpline for 640 of the victims.", ["Victims"]),
    ("Some 900 pies were paid into the tin by some 700 bakers.", ["Pies paid", "Bakers"]),
    ("A warning was sent to 41,000 phones at noon.", ["Phones"]),
    ("He put his name to seven sets of plans.", ["Sets of plans"]),
    ("The dead brought the toll to 41 people.", ["Toll"]),
    ("Alder Mill raised £28 million from 5,100 people.", ["Raised by Alder Mill", "People"]),
    ("The mill took 28 million euros from hundreds of small savers.", ["Taken by mill", "Small savers"]),
    ("Pay rose 5% from 300 crowns.", ["Pay", "Pay"]),
    ("Of the 212 tiles tested 19 came back cracked.", ["Tiles", "Tiles that came back"]),
    ("Police saw to two women near the hotel.", ["Women near the hotel"]),
    ("Two kettles exploded beside the harbour wall.", ["Kettles that exploded"]),
    ("Nurses told Alder News they have received 90 patients.", ["Patients received"]),
    ("A mill that employs 80 people plans to shed 30 jobs.", ["People employed by mill", "Jobs to be shed"]),
    ("A tram carrying 40 people rolled into a garden.", ["People carried by tram"]),
    ("The warden was aware of both lodgers before the fire.", ["Lodgers"]),
    ("The vote holds warning signs for both parties.", ["Parties"]),
    (
        "There were 30 Danes, 15 French and 1 Swede on the ferry.",
        ["Danes on the ferry", "French on the ferry", "Swede on the ferry"],
    ),
    ("The group made five DEMANDS.", ["Demands"]),
    ("Aboard each ship are 90 long missiles.", ["Long missiles"]),
    ("Two women didn't run with Dorn, a neighbour said.", ["Women who didn't run with Dorn"]),
    ("Seven boats were not damaged.", ["Boats not damaged"]),
    ("Of the 30 crew, 12 did not return.", ["Crew", "Crew who did not return"]),
    ("Eight people barely survived.", ["People who barely survived"]),
    ("Nominees included eight women and five men.", ["Women among nominees", "Men among nominees"]),
    ("The strike by 2,300 drivers is in its third day.", ["Drivers on strike"]),
    (
        "The shop handed out 600 loaves last month an increase of 14% on March.",
        ["Loaves handed out by shop"] * 2,
    ),
    ("Of 550 amendments filed, a dozen were rejected.", ["Amendments filed", "Amendments rejected"]),
    ("Only 27 companies filed for bankruptcy.", ["Companies that filed for bankruptcy"]),
    ("The bridge which carries 80 vans a day will shut.", ["Vans carried by bridge"]),
    ("Some 230 flights were cancelled and another 410 delayed.", ["Flights cancelled", "Flights delayed"]),
    ("Police seek two bakers who may have taken part in it.", ["Bakers who may have taken part"]),
    ("It may arrest hundreds of bakers.", ["Bakers arrested"]),
    (
        "Officials said keeping a garrison of 50 soldiers would cost $14 million.",
        ["Soldiers", "Cost of keeping a garrison"],
    ),
    ("One of the aims is to recover the boat.", ["Aims"]),
    ("Dockers think the two sides are close to a settlement.", ["Sides close to a settlement"]),
    ("Families of 12 sailors were told on Monday.", ["Sailors"]),
    ("A train with 238 passengers and five guards resulted in chaos.", ["Passengers", "Guards"]),
    ("A relative of the three brothers spoke.", ["Brothers"]),
    # a verb told once
    ("Fears for the two sailors grew.", ["Sailors"]),
    ("The number of towns within rocket range rose to 300.", ["Towns within rocket range"]),
    ("The search for the three boys widened.", ["Boys sought"]),
    ("The guild released photos of two thieves and left.", ["Thieves"]),
    ("The tents the 12 campers carried burned.", ["Campers"]),
    ("The firms hire up to 300 guards annually depending on demand.", ["Guards hired by firms"]),
    ("The firm owes 40 bakers back pay.", ["Bakers owed by firm"]),
    ("The firm cut 40 jobs in Ohio and 30 posts in Utah.", ["Jobs cut by firm", "Posts cut by firm"]),
    ("The gale killed 12 cooks in Ohio and 9 bakers in Utah.", ["Cooks killed", "Bakers killed"]),
    (
        "The Whigs gained two seats in the Senate and six seats in the House.",
        ["Seats gained in the Senate by Whigs", "Seats gained in the House by Whigs"],
    ),
    ("The gale hit 12 towns in Ohio and nine cooks in Utah died.", ["Towns hit", "Cooks who died"]),
    ("Churches stepped in to feed 300 pupils.", ["Pupils fed"]),
    # one verb told of all that it acts on
    ("Moor hurled a pan and five bowls at the guards.", ["Bowls hurled by Moor"]),
    ("The fire killed a clerk, two bakers and nine guards.", ["Bakers killed", "Guards killed"]),
    ("It was a storm killing cooks and two clerks.", ["Clerks killed"]),
    ("He killed himself and also 19 other people.", ["Other people killed"]),
    ("In all 20 people were killed along with two gunmen.", ["People killed", "Gunmen killed"]),
    ("He met a cook and two bakers.", ["Bakers"]),
    ("He saw a cook and two bakers who laughed.", ["Bakers who laughed"]),
    ("They settled all but two issues.", ["Issues"]),
    ("They allow pies, and 40 cooks have gotten married.", ["Cooks who married"]),
    ("He was given a farm and 40 goats.", ["Goats"]),
    ("He spoke to the elected mayor and two clerks.", ["Clerks"]),
    # where they are put or taken, and others with them
    (
        "The line put two pilots and four clerks on paid leave.",
        ["Pilots put on paid leave by line", "Clerks put on paid leave by line"],
    ),
    ("The guards took two men and a boy into custody.", ["Men taken into custody by guards"]),
    ("The line carries 40 cooks on a weekday.", ["Cooks carried by line"]),
    ("Nine rocks hitting the outskirts of Tarn did harm.", ["Rocks hitting the outskirts of Tarn"]),
    # a verb after the noun of a purpose, after "including", after what befell them
    ("A bill to hire 90 clerks passed.", ["Clerks hired"]),
    (
        "Nine people, including four members of the guild, were hurt.",
        ["People hurt", "Members of the guild hurt"],
    ),
    ("Some 43 cooks hurt in the fire remained in hospital.", ["Cooks in hospital"]),
    ("He was seen dropping off two parcels.", ["Parcels dropped off"]),
    ("Dozens of churches stepped in to feed pupils.", ["Churches"]),
    ("The three men who were arrested spoke.", ["Men arrested"]),
    ("Some 803 people have been found eligible for a grant.", ["People eligible for a grant"]),
    ("In Tarn, 300 voters were asked; in Brill, 250 were asked.", ["Voters asked", "Voters asked"]),
    ("The 230 votes to unseat Alder were counted.", ["Votes to unseat Alder"]),
    ("Some 300 workers who joined the walkout were paid.", ["Workers who joined the walkout"]),
    ("Harlow Motors added 2,000 jobs.", ["Jobs added by Harlow Motors"]),
    ("The chain has more than 900 dentists.", ["Dentists of chain"]),
    ("Harlow Motors has 900 dealers.", ["Dealers of Harlow Motors"]),
    ("Harlow Motors plans to lay off 300 welders.", ["Welders to be laid off by Harlow Motors"]),
    ("The outage knocked out power to 5,000 homes.", ["Homes without power"]),
    ("The army believed there were over 20 tunnels.", ["Tunnels"]),
    ("Early counts showed Moor with 155,040 votes.", ["Votes of Moor"]),
    ("At one point the firm employed 12 people.", ["People employed by firm"]),
    ("Rescuers have recovered 16 bodies.", ["Bodies recovered by rescuers"]),
    ("The Whigs gained 11 seats to finish with 46.", ["Seats gained by Whigs", "Seats"]),
    ("Doctors saw 412 cases, seven times as many as before.", ["Cases", "Cases"]),
    ("Divers had brought 40 people ashore.", ["People brought ashore by divers"]),
    ("Some 40 people were brought ashore.", ["People brought ashore"]),
    ("The barge was built to carry 90 passengers.", ["Capacity of barge"]),
    # where and how those counted are
    ("Some 40 people are on waiting lists.", ["People on waiting lists"]),
    (
        "There 124 guests and 13 cooks are still in the cellar.",
        ["Guests in the cellar", "Cooks in the cellar"],
    ),
    (
        "It was shut, with 12 goats in the cellar and 15 on the roof.",
        ["Goats in the cellar", "Goats on the roof"],
    ),
    (
        "Nine people, two of them children, are still unaccounted for.",
        ["People unaccounted for", "Children unaccounted for"],
    ),
    # whose the counts are
    ("Moor who won four titles with Oakham told a paper.", ["Titles won by Moor"]),
    ("The flood displaced 400 people.", ["People displaced"]),
    ("The retailer will close 45 stores.", ["Stores to be closed by retailer"]),
    ("Officials opened 12 shelters.", ["Shelters opened"]),
    ("Storm Ada leaves 8 dead.", ["People dead"]),
    ("The press shared the news with six other people.", ["Other people"]),
    ("A poll of seven European countries conducted in May was read.", ["European countries polled"]),
    # what stands beside a count by "be" or "against" is not what is counted
    ("They say that the lodgers and cooks are two separate matters.", ["Separate matters"]),
    ("The items she bought at Alder Mill were five lamps.", ["Lamps"]),
    ("The margin over Moss was 715 votes.", ["Margin over Moss"]),
    ("The gale hit 40 barns.", ["Barns hit"]),
    ("The $900 fines against three bakers were lawful.", ["Fines", "Bakers"]),
    ("There were 819 write-in ballots cast.", ["Write-in ballots"]),
    ("The two sisters were born in Tarn.", ["Sisters born in Tarn"]),
    # what only stands before a count is not what is counted
    ("The midfielder made 40 appearances for the club.", ["Appearances for the club"]),
    ("Officials made 300 inspections of plants.", ["Inspections of plants"]),
    ("The mirror is made of 798 hexagonal segments.", ["Hexagonal segments"]),
    ("Moor spoke to 300 fans.", ["Fans Moor spoke to"]),
    ("The city depends on two rivers.", ["Rivers city depends on"]),
    ("Twelve people died in Ohio and Kentucky officials said more would.", ["People who died in Ohio"]),
    ("Twelve people died in Ohio and Kentucky.", ["People who died in Ohio and Kentucky"]),
    ("She has two homes of her own.", ["Homes"]),
    ("Guards made 60 arrests.", ["Arrests made by guards"]),
    ("The news made 60 cooks cry.", ["Cooks"]),
    ("The strike left 900 pupils with an extra day off.", ["Pupils with an extra day off"]),
    ("The play was taken home by two cooks.", ["Cooks"]),
    ("The bread was taken by two cooks.", ["Cooks who took bread"]),
    ("Nine firms stepped in to provide meals.", ["Firms that stepped in to provide meals"]),
    ("Jurors indicted Ada Dorn on two counts of fraud.", ["Counts of fraud Ada Dorn was indicted on"]),
    ("He died at the hands of two bakers.", ["Bakers"]),
    ("Nurses read out the names of 12 victims.", ["Victims"]),
    ("Dorn became the leader of 40 mills.", ["Mills"]),
    ("Both Whigs voted yes on three bills.", ["Whigs who voted yes", "Bills"]),
    ("The army reported strikes on 1,450 depots.", ["Depots struck"]),
    ("Police launched a manhunt for two bakers.", ["Bakers hunted"]),
    ("Jets pounded Tarn with 30 strikes.", ["Strikes"]),
    ("That leaves Tarn with 3,000 boats.", ["Boats of Tarn"]),
    ("He helped in the escape of three masterminds.", ["Masterminds who escaped"]),
    # what comes after, also where a light verb stands before
    ("As a sailor he had at least eight instances of theft on duty.", ["Instances of theft"]),
    ("The army has 900 troops in the valley.", ["Troops in the valley"]),
    # people, not those with whom they are
    ("Moss travelled to Tarn along with 132 others.", ["People"]),
    (
        "One went home, though 34 others stay in hospital two in serious condition.",
        ["People in hospital", "People in serious condition"],
    ),
    ("Orrin Kelm is the only one of the five who sang at dawn.", ["People"]),
    ("A barge sank with 66 people on board.", ["People aboard"]),
    ("Ten people were pulled from the rubble.", ["People pulled from the rubble"]),
    ("The 31 who represented districts Moor won would vote.", ["People who represented districts"]),
    ("The chief of Alder & Co Inc delivered three speeches.", ["Speeches delivered"]),
    ("More: 100+ goats escape", ["Goats"]),
    # phrases that say nothing without more
    ("It bowed to three of the demands in the hope of ending it.", ["Demands"]),
    ("The school opened 144 of its 578 rooms for part of the day.", ["Rooms opened by school", "Rooms"]),
    # prices
    ("The stall sells 3,000 pins for 99 cents.", ["Pins sold by stall", "Paid for pins"]),
    (
        "The two bedroom flat in Hove is on the market for £475,000.",
        ["Bedrooms of flat in Hove", "Asking price of flat in Hove"],
    ),
    ("Some 800 villagers have nowhere to live.", ["Villagers with nowhere to live"]),
    ("A sixth of bakers were born overseas.", ["Bakers born overseas"]),
    ("Nearly 4,000 people had been driven from their huts.", ["People driven from their huts"]),
    ("About 70 cooks had been given the prize.", ["Cooks given the prize"]),
    ("About 60 cooks have been offered a flat.", ["Cooks offered a flat"]),
    ("Some 40 bakers offered a plot to the guild.", ["Bakers who offered a plot to the guild"]),
    ("About a quarter of cooks put Dr Moss first.", ["Cooks who put Dr Moss first"]),
    (
        "On most days 900 riders would have passed through here.",
        ["Riders who would have passed through here"],
    ),
    ("Puno count: 205 glaciers lost", ["Glaciers lost"]),
    ("Nine Sundays that changed Tarn", ["Sundays that changed Tarn"]),
    ("The storm left 40 carts and huts damaged.", ["Carts damaged"]),
    (
        "About a dozen cooks with pans and aprons fanned out across the lawn.",
        ["Cooks who fanned out across the lawn"],
    ),
    ("The vote was lost, with twenty wards against.", ["Wards that voted no"]),
    ("There were 40 cooks for it, 20 cooks against.", ["Cooks", "Cooks"]),
    (
        "In Tarn mining is dear. Mining, the trade in tin, zinc and iron, shed 900 jobs.",
        ["Jobs shed by mining"],
    ),
    ("It put the number of barns destroyed at 1,140.", ["Barns destroyed"]),
    ("The number of schools closed was 30.", ["Schools closed"]),
    ("Some 400 bakers have been out of work.", ["Bakers out of work"]),
    ("About 170 had been inside when it fell.", ["People inside"]),
    # what those hold that are counted
    ("Police took nine pieces of evidence.", ["Pieces of evidence"]),
    ("He faces three counts of fraud.", ["Counts of fraud faced"]),
    ("She was charged with a single count of leaving the scene.", ["Count of leaving the scene"]),
    ("Some 200 rounds of ammunition were fired.", ["Rounds of ammunition fired"]),
    ("Clerks can hold three levels of clearance.", ["Levels of clearance held by clerks"]),
    ("She was found guilty on all four counts.", ["Counts found guilty on"]),
    # what people did who are of those counted
    ("The leaders of two unions resigned.", ["Unions whose leaders resigned"]),
    (
        "The chief executives of two other mills followed suit.",
        ["Other mills whose chief executives followed suit"],
    ),
    ("He met the owners of two mills.", ["Mills"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_every_verb_of_holding() -> None:
    for word in MEASURES["verbs"]["holding"].split():
        assert measured(f"Moor {word} with 11 rebounds.") == "Rebounds of Moor", word


def test_every_verb_that_meets_what_is_counted() -> None:
    for word in MEASURES["verbs"]["meeting"].split():
        assert measured(f"Storms {word} 40 barns.") in ("Barns reached", "Barns hit"), word


def test_every_size() -> None:
    for word in MEASURES["heads"]["sizes"].split():
        assert measured(f"The {word} was 40 barns.") == word.capitalize(), word


def test_every_verb_of_taking_lives() -> None:
    for word in MEASURES["verbs"]["taking_lives"].split():
        told = measured(f"The war {word} the lives of 30 nurses.")
        assert told in ("Nurses killed", "Nurses"), word


LISTED = [
    # counted together
    ("Some 3,000 bakers and other staff went on strike.", ["Bakers and other staff who went on strike"]),
    ("The army fired some 330 rockets and mortar rounds.", ["Rockets and mortar rounds fired by army"]),
    ("Dozens of mills and small firms closed.", ["Mills and small firms that closed"]),
    ("The firm sold 300 cars, vans and trucks.", ["Cars, vans and trucks sold by firm"]),
    ("There were no injuries or deaths.", ["Injuries or deaths"]),
    # something else, or another clause
    ("The firm cut 300 jobs and costs fell.", ["Jobs cut by firm"]),
    ("The firm has 300 shops and plans to open more.", ["Shops of firm"]),
    ("The firm has 300 staff and sales of $9 million.", ["Staff of firm", "Sales"]),
    ("Some 40 bakers and the mayor were hurt.", ["Bakers hurt"]),
    ("They found 40 knives and gold.", ["Knives"]),
    ("Moor has two sons and grandchildren.", ["Sons of Moor"]),
    # where they are
    ("There were 900 new cases in Chad, Mali and Niger.", ["New cases in Chad, Mali and Niger"]),
    # to whom a sum went, which is no sum
    ("The bank lent $9 million to 40 farms.", ["Lent by bank", "Farms"]),
]


@pytest.mark.parametrize(("sentence", "measures"), LISTED, ids=[sentence[:40] for sentence, _ in LISTED])
def test_what_is_counted_together(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
