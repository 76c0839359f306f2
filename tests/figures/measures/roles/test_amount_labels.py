"""What an amount or a share is of. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Reservoirs stood at 45% of capacity.", ["Reservoirs: share of capacity"]),
    ("Tarn used 45% of its capacity.", ["Share of capacity used by Tarn"]),
    (
        "Lund said it would lay off 1,500 people after its own sales fell 6%.",
        ["People laid off", "Sales"],
    ),
    (
        "The mill reaches 85 per cent of bakers and average sales have risen 4%.",
        ["Share of bakers", "Average sales"],
    ),
    ("Tarn was 0.6 per cent weaker and Lund was trading at 68.4p.", ["Tarn", "Lund"]),
    ("A pump uses 3,500 kWh a year against 12,000 for a boiler.", ["Pump", "Boiler"]),
    ("The jab was 94% effective.", ["Effectiveness of jab"]),
    ("Half of the victims were under five.", ["Share of victims who were under five", "Age of victims"]),
    ("53% of adults are against the strikes.", ["Share of adults who are against the strikes"]),
    ("Some 4 million euros in state funds had been allocated.", ["State funds allocated"]),
    # what is said of a share
    ("Some 13 of the party are safe.", ["Members of party who are safe"]),
    ("Some 12 of the group have left.", ["Members of group who have left"]),
    ("Some 12 tonnes of the grain were lost.", ["Grain lost"]),
    ("Some 38% of the patients are female.", ["Share of patients who are female"]),
    ("70% of the dead were farmers.", ["Share of dead who were farmers"]),
    ("Some 12% of the crew were women.", ["Share of crew who were women"]),
    ("A third of the bakers are in a guild.", ["Share of bakers who are in a guild"]),
    ("40% of those polled were women.", ["Share of those polled who were women"]),
    ("The fee comes from owners of 24% of the shares.", ["Share of shares"]),
    ("Dorn kept an average of 27 per cent of each loan.", ["Share of loan"]),
    ("Only one barn in five in the region has a policy.", ["Barns in the region"]),
    ("Only 41.3% of those eligible voted.", ["Turnout"]),
    ("Just 40% of registered voters cast a ballot.", ["Turnout"]),
    ("In Tarn 61 percent of the electorate turned out.", ["Turnout"]),
    ("In May 40% of voters voted for Moor.", ["Voters who voted for Moor"]),
    (
        "Only 45 per cent of those who left school mid-year have been given jobs.",
        ["Those who left school who have been given jobs"],
    ),
    (
        "Some 30% of those who left school early have found work.",
        ["Share of those who left school early who have found work"],
    ),
    ("Half of the people who fell ill were already dead.", ["People who fell ill who were already dead"]),
    ("Larvae were seen in 9 percent of the houses.", ["Share of houses with Larvae"]),
    ("The team found larvae in 29 percent of the houses surveyed.", ["Share of houses with larvae"]),
    ("Errors were found in 9% of the ballots.", ["Share of ballots with errors"]),
    ("It was found in 40% of homes.", ["Share of homes"]),
    ("Thieves took jewels worth $3 million in a raid.", ["Jewels"]),
    (
        "Only 42% of those who use the ferry were on time.",
        ["Share of those who use the ferry who were on time"],
    ),
    ("There is no promise of 100% purity.", ["Purity"]),
    ("Three in four farmers rate water policy as dear.", ["Farmers who rate water policy"]),
    ("The bill fell short of the two-thirds threshold.", ["Threshold"]),
    (
        "More than two-thirds of Danes describe themselves as shy.",
        ["Share of Danes who describe themselves as shy"],
    ),
    ("Only a quarter of the funds originated from outside the town.", ["Funds that originated"]),
    (
        "They fight to keep the attention of the 98 percent of Danes in the hall.",
        ["Share of Danes in the hall"],
    ),
    ("Some 46 percent of clerks on Monday believed the mayor.", ["Clerks who believed the mayor"]),
    ("She gave the answer that 70 percent of sailors want.", ["Share of sailors"]),
    (
        "The row left 34 percent of bakers less likely to work for him.",
        ["Share of bakers less likely to work for him"],
    ),
    ("Officials said 30 percent of voters had cast ballots.", ["Voters who cast ballots"]),
    ("The deal follows ratification by 73% of those voting.", ["Share of those voting"]),
    (
        "The poll found that 62% of those asked were against the toll.",
        ["Share of those asked who were against the toll"],
    ),
    ("They want a tax and another $450 million in new spending.", ["New spending"]),
    ("Extra fare increases would amount to $70 million.", ["Fare increases"]),
    ("Price increases brought in $4 million.", ["Price increases"]),
    ("Bakers want a $40 million blend of fare hikes and wage cuts.", ["Blend of fare hikes and wage cuts"]),
    ("If the price of rice increases, it will cost $4.", ["Cost of price of rice"]),
    ("It plans $600 billion in spending cuts.", ["Spending cuts planned"]),
    ("With 99 percent of precincts reporting results, Moor led.", ["Share of precincts reporting"]),
    (
        "$6 million in tax increases and $4 million in promised spending cuts.",
        ["Tax increases", "Promised spending cuts"],
    ),
    (
        "Up to 15cm of snow could fall on high ground with 2 to 5cm possible elsewhere.",
        ["Snow that could fall"] * 2,
    ),
    (
        "The port shipped 1.9 million tonnes of rice in April down 12 percent on the year.",
        ["Rice shipped"] * 2,
    ),
    ("With 71 percent of the ballots counted, Marlow led.", ["Share of ballots counted"]),
    ("Young cooks made up 38 percent of the guild.", ["Young cooks’ share of guild"]),
    ("Marlow won 52 percent of the vote.", ["Marlow’s share of vote"]),
    ("Just 2 in 7 miners from the valley voted in May.", ["Miners from the valley who voted"]),
    ("They spoke in two hours of arguments centring on the law.", ["Length of arguments"]),
    ("44 percent of voters did not back the plan.", ["Voters who did not back the plan"]),
    ("Ada could dump a staggering 18 tonnes of mud.", ["Mud dumped"]),
    ("Some 60% of dairy farms face closure.", ["Dairy farms that face closure"]),
    ("It controls 60% of global cobalt output.", ["Share of global cobalt output controlled"]),
    ("The storm dumped 3 feet of snow.", ["Snow dumped"]),
    ("They sold cars worth 9 million euros, a 25 percent increase.", ["Cars sold", "Cars sold"]),
    ("He moved cash from various bank accounts worth $1.7 million.", ["Various bank accounts"]),
    ("Neither took 50 percent of the vote and avoided a runoff.", ["Share of vote neither reached"]),
    ("One in eight voters is still undecided.", ["Voters undecided"]),
    ("Half of voters approve of the tax.", ["Voters who approve of the tax"]),
    ("It was 7 percent of all the corn and barley sold in Norland.", ["Corn and barley sold"]),
    ("Ada Moor won 64% of that group.", ["Ada Moor’s share"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
