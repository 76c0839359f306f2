"""Neighbouring numbers: ranges, votes, equivalents, shared units, cents."""

import pytest

from briefing.figures import find_quantities
from briefing.model import Value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("60–70% of output", [((60, 70), "%")]),
        ("between 5 and 7 people", [((5, 7), "people")]),
        ("between one hundred and two hundred people", [((100, 200), "people")]),
        ("a $4–5bn plan", [((4_000_000_000, 5_000_000_000), "USD")]),
        ("1 to 3 million people", [((1_000_000, 3_000_000), "people")]),
        ("It expects sales to fall by 3 to 5 percent.", [((3, 5), "%")]),
        ("It expects sales to rise 9% to 12%.", [((9, 12), "%")]),
        ("The jobless rate may rise 2% to 4%.", [(2, "%"), (4, "%")]),
        ("Sales may rise 1% to 12%.", [(1, "%"), (12, "%")]),
        ("a £5-6m deal", [((5_000_000, 6_000_000), "GBP")]),
        ("a pool 5-6m deep", [((5, 6), "m")]),
        ("It rose in 15 years to 148,000.", [(15, "year"), (148_000, "")]),
        ("It was at 143.50/144.50 per dollar.", [(143.5, "per USD"), (144.5, "per USD")]),
        ("She won by 51 to 49 percent.", [(51, "%"), (49, "%")]),
        ("Deaths rose 12 to 58.", [(12, ""), (58, "")]),
        ("The list rose 14,000 to 7.4 million.", [(14_000, ""), (7_400_000, "")]),
        ("Labour fell two to 31%.", [(2, "pp"), (31, "%")]),
        ("Labour is up two to 24%.", [(2, "pp"), (24, "%")]),
        ("The jobless rate fell 0.2 to 4.1%.", [(0.2, "pp"), (4.1, "%")]),
        ("Prices rose two to 10 percent.", [((2, 10), "%")]),
        ("Ford cut two to six shifts.", [((2, 6), "shift")]),
        ("It gained 1 to 3 million viewers.", [((1_000_000, 3_000_000), "viewer")]),
        ("The river fell 2 metres to 4.1 metres.", [(2, "m"), (4.1, "m")]),
        ("Waves rose 2 to 4 metres.", [((2, 4), "m")]),
        ("It fell 0.6% to 1.99 billion.", [(0.6, "%"), (1_990_000_000, "")]),
        ("It rose 0.6 points to 1.2 million.", [(0.6, "point"), (1_200_000, "point")]),
        ("ranging from 17% to 35.3%", [((17, 35.3), "%")]),
        ("homes from $750,000 to $1 million", [((750_000, 1_000_000), "USD")]),
        ("between $15 and $19 an hour", [((15, 19), "USD/hour")]),
        ("eight to 10 feet tall", [((8, 10), "foot")]),
        ("ranged from -18 °C to -34 °C", [((-34, -18), "°C")]),
        ("It took on 230 men last year, 40 more than planned.", [(230, "man"), (40, "man")]),
        ("Some 2,400 people wait, of whom 310 are ill.", [(2400, "people"), (310, "people")]),
        ("They won 46 in the 150-seat chamber.", [(46, "seat"), (150, "seat")]),
        ("5 million euros plus 3 million in bonuses", [(5_000_000, "EUR"), (3_000_000, "EUR")]),
        ("960 homes in two towns, and 110 of them", [(960, "home"), (2, "town"), (110, "home")]),
        ("4,000 of the islands 9,500 people", [(4000, "people"), (9500, "people")]),
        ("growth slowed from 7.9 to 7.7 percent", [(7.9, "%"), (7.7, "%")]),
        ("Shares rose $2 to $35.", [(2, "USD"), (35, "USD")]),
        ("It lost 5 points to 47.", [(5, "point"), (47, "point")]),
        ("It will rise 3 to 5 percent.", [((3, 5), "%")]),
        ("Shares rose from $4 to $5.", [(4, "USD"), (5, "USD")]),
        ("revenue rose 5.9% to $330.3 billion", [(5.9, "%"), (330_300_000_000, "USD")]),
        ("He leads 50 percent to 44 percent.", [(50, "%"), (44, "%")]),
        ("She trails by a margin of 44% to 51%.", [(44, "%"), (51, "%")]),
        ("It expects a margin of 6.5% to 7%.", [((6.5, 7), "%")]),
        ("It took three or four weeks.", [((3, 4), "week")]),
        ("Some 60 or even 70 percent came.", [((60, 70), "%")]),
        ("One or two boats sank.", [((1, 2), "boat")]),
        ("Two or three million people came.", [((2_000_000, 3_000_000), "people")]),
        ("It holds 1,234 or 1,300 cars.", [(1234, "car"), (1300, "car")]),
        ("It asks for 12 or 40 cars.", [(12, "car"), (40, "car")]),
        ("The fee is 5 or 6 euros.", [(5, "EUR"), (6, "EUR")]),
        ("a 7- or 8-inch screen", [(7, "inch"), (8, "inch")]),
        ("four-, five- and six-cylinder cars", [(4, "cylinder"), (5, "cylinder"), (6, "cylinder")]),
        ("doses of 45 and 50 mg", [(45, "milligram"), (50, "milligram")]),
        ("from 208 pounds to 193 since", [(208, "lb"), (193, "lb")]),
        ("280 million of the 1.5 billion shekels", [(280_000_000, "ILS"), (1_500_000_000, "ILS")]),
        ("435 homes by sale and 187 by tender", [(435, "home"), (187, "home")]),
        ("3 women were killed and 12 injured.", [(3, "woman"), (12, "people")]),
        ("12 dead in a bus crash", [(12, "people")]),
        ("At least six have died in the north.", [(6, "people")]),
        ("Of the six who were hurt, two have died.", [(6, "people"), (2, "people")]),
        ("The clinic has eight in critical condition.", [(8, "people")]),
        ("31 people died and 36 are missing.", [(31, "people"), (36, "people")]),
        ("Three ships sank and two are missing.", [(3, "ship"), (2, "ship")]),
        ("9 horses fell and 2 were hurt.", [(9, "horse"), (2, "horse")]),
        ("The blast killed four and injured 12.", [(4, "people"), (12, "people")]),
        (
            "Wick saw 900, while Lund came in second with 800 lightning strikes.",
            [(900, "lightning strike"), (2, ""), (800, "lightning strike")],
        ),
        ("Six villages flooded but two remain dry.", [(6, "village"), (2, "village")]),
        ("It is one of 110 crews.", [(1, "crew"), (110, "crew")]),
        ("It is one of the firm's 20 members.", [(1, "member"), (20, "member")]),
        ("He got 5 of 2 million votes.", [(5, "vote"), (2_000_000, "vote")]),
        ("Not one of the 40 judges came.", [(40, "judge")]),
        ("gusts of 59 miles (95 km) per hour", [(59, "mph"), (95, "km/h")]),
        ("It passed by 12 votes to five.", [(12, "vote"), (5, "vote")]),
        ("between three and five million people", [((3_000_000, 5_000_000), "people")]),
        ("Cooks fed 900 quake victims.", [(900, "quake victim")]),
        ("A 6.4 tremor struck.", [(6.4, "")]),
        ("He sold 40 marker pens at the 9,000 mark.", [(40, "marker pen"), (9000, "")]),
        ("She won 3,000 votes out of 311,000.", [(3000, "vote"), (311_000, "vote")]),
        ("It cost 4.20 euros, up from 3.80.", [(4.2, "EUR"), (3.8, "EUR")]),
        ("It was 28°C, up from 9 degrees.", [(28, "°C"), (9, "°C")]),
        ("Listing 9 degrees. It was 28°C.", [(9, "degree"), (28, "°C")]),
        ("It took a year and a half.", [(1.5, "year")]),
        ("It rose 6 . 2 % there.", [(6.2, "%")]),
        ("Winds hit 106 m.p.h. there, or 80 k.p.h. here.", [(106, "mph"), (80, "km/h")]),
        ("It shed 118.42 points to end at 7,146.05.", [(118.42, "point"), (7146.05, "point")]),
        ("It rose 2 cents, to close at 138.40.", [(2, "cent"), (138.4, "")]),
        ("By a vote of 3,212 to 980 they agreed.", [(3212, "vote"), (980, "vote")]),
        ("It failed by six votes to one.", [(6, "vote"), (1, "vote")]),
        ("The House voted 228 to 197.", [(228, "vote"), (197, "vote")]),
        ("A poll shows Moss leads by three and trails Ode by six.", [(3, "point"), (6, "point")]),
        ("A 5-4 ruling came.", [(5, "vote"), (4, "vote")]),
        ("The House adopted it, 229-198-1.", [(229, "vote"), (198, "vote"), (1, "vote")]),
        ("They voted 141-5-35 for it.", [(141, "vote"), (5, "vote"), (35, "vote")]),
        ("They are 5-2-1 since May.", []),
        ("The vote for captain of the 5-2-1 team came.", []),
        ("The Senate confirmed Alder 54-45.", [(54, "vote"), (45, "vote")]),
        ("The bill passed 51-49.", [(51, "vote"), (49, "vote")]),
        ("It got 256 out of 423 votes.", [(256, "vote"), (423, "vote")]),
        ("It drew 312 in favor and 98 against in the House.", [(312, "vote"), (98, "vote")]),
        ("Polls had Ode ahead of Moss by a 53-46 margin.", [(53, "%"), (46, "%")]),
        ("The Senate majority grew; a late win put the margin at 53-47.", [(53, "seat"), (47, "seat")]),
        ("The Senate is split 50-50.", [(50, "seat"), (50, "seat")]),
        ("There is a 50-50 chance of a vote.", []),
        ("A 53-47 majority.", [(53, "seat"), (47, "seat")]),
        ("thirteen dollars and forty-five cents", [(13.45, "USD")]),
        ("3 dollars 50 cents", [(3.5, "USD")]),
        ("24 hours, 39 minutes", [(24, "hour"), (39, "minute")]),
        ("plus or minus 2.8 percentage points", [(2.8, "pp")]),
        ("a sample that is D+6", [(6, "")]),
        ("a margin of ±3 points", [(3, "point")]),
        ("negative $71.5 million", [(-71_500_000, "USD")]),
        ("minus 5 degrees", [(-5, "degree")]),
        ("It cost $-99.99.", [(-99.99, "USD")]),
        ("The effect of fees was SEK -240 million.", [(-240_000_000, "SEK")]),
        ("It holds at 300 °C (573.15K).", [(300, "°C"), (573.15, "K")]),
        ("Chickens outnumber Danes by five to three.", [(5 / 3, "x")]),
    ],
)
def test_joined(text: str, found: list[tuple[Value, str]]) -> None:
    assert [(quantity.value, quantity.unit) for quantity in find_quantities(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "It cost 41 trillion yuan ($5.8 trillion).",
        "It is 37m (121ft) long.",
        "It fell 100 km (60 miles) off.",
        "It makes 224 kW (300 PS).",
    ],
)
def test_equivalents(text: str) -> None:
    first, second = find_quantities(text)
    assert second.partner == first.start and first.partner == -1


def test_a_range_spans_both_ends() -> None:
    text = "Some 10 to 15 inches of rain fell."
    (quantity,) = find_quantities(text)
    assert text[quantity.start : quantity.end] == "10 to 15 inches"
    assert (
        quantity.low is not None and quantity.low <= 10 and quantity.high is not None and quantity.high >= 15
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It passed by 312 votes to 254.", [(312, "vote"), (254, "vote")]),
        ("They lost 186 seats and gained 12.", [(186, "seat"), (12, "seat")]),
        ("Guards caught 27 poachers and seized another nine.", [(27, "poacher"), (9, "poacher")]),
        ("They held 12 men, three of whom were armed.", [(12, "man"), (3, "man")]),
        ("It failed in most wards, nine of which said no.", [(9, "")]),
        ("It failed to win most wards, nine of which said no.", [(9, "ward")]),
        ("Danes, more than 9,200 of whom were ill, left.", [(9200, "Dane")]),
        (
            "About 90 Danes live in Moor, one of the oldest towns, of whom 8 left.",
            [(90, "Dane"), (1, "old town"), (8, "Dane")],
        ),
        (
            "A pilot logged 3,480 hours at sea, including 915 on this tug.",
            [(3480, "hour"), (915, "hour")],
        ),
        ("About 260,000 Danes – of the 1.8 million there – moved.", [(260_000, "Dane"), (1_800_000, "Dane")]),
        ("The yard built 27 boats last month, compared with 35 a year ago.", [(27, "boat"), (35, "boat")]),
        ("The blast killed 7 divers and injured at least 40 more.", [(7, "diver"), (40, "diver")]),
        ("The judge cut his term by five years to 15.", [(5, "year"), (15, "year")]),
        ("The rate fell to 12.3 per 100,000 people.", [(12.3, "per 100,000 people")]),
        ("Output will triple to 90,000 tonnes.", [(3, "x"), (90_000, "t")]),
        ("He kept some $21,000 to $24,000 at home.", [((21_000, 24_000), "USD")]),
        ("Fares rose about $2 to $35.", [(2, "USD"), (35, "USD")]),
        ("It held several hundred or even 1,000 megawatts.", [((200, 1000), "MW"), (1000, "MW")]),
        ("Its first fall in seven quarters.", [(7, "quarter")]),
        ("The index 500 sank 58 points.", [(500, ""), (58, "point")]),
        ("The rupee lost 14 paise to 82.31.", [(14, "paisa"), (82.31, "")]),
        ("Tin fell 87 cents to 78.45.", [(87, "cent"), (78.45, "")]),
        ("Milk went from $1.10 a litre to $1.60.", [(1.1, "USD/litre"), (1.6, "USD/litre")]),
        ("Rents rose $40 a month to $900.", [(40, "USD/month"), (900, "USD")]),
        ("The fare rose from 60 cents to 65.", [(60, "cent"), (65, "cent")]),
        ("A 6-foot-4 guard left.", [(6, "foot"), (4, "inch")]),
        ("He is 5'10\" tall.", [(5, "foot"), (10, "inch")]),
        (
            "Output peaked at 53 billion cubic metres and fell below 12 billion.",
            [(53_000_000_000, "cubic metre"), (12_000_000_000, "cubic metre")],
        ),
        ("Some 230 flights were cancelled and another 410 delayed.", [(230, "flight"), (410, "flight")]),
        ("Rovers 117, Wanderers 103", []),
    ],
)
def test_units_left_out(text: str, found: list[tuple[object, str]]) -> None:
    assert [(quantity.value, quantity.unit) for quantity in find_quantities(text)] == found
