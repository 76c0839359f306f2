"""What numbers count whose noun is left out, and their measures."""

import pytest

from briefing.figures import extract, find_quantities
from briefing.figures.label_parts.counting import plural
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import phrases

CASES: list[tuple[str, list[tuple[object, str, str]]]] = [
    (
        "Seven others were hurt -- four by flying glass and the other three by smoke.",
        [(7, "people", "People hurt"), (4, "people", "People hurt"), (3, "people", "People hurt")],
    ),
    (
        "There were three blasts: two at the gate and one at a pier.",
        [(3, "blast", "Blasts"), (2, "blast", "Blasts"), (1, "blast", "Blasts at a pier")],
    ),
    (
        "They found six bombs: five that exploded, one that failed.",
        [(6, "bomb", "Bombs"), (5, "bomb", "Bombs that exploded"), (1, "bomb", "Bombs that failed")],
    ),
    (
        "They made seven kites - five that flew, one that was torn and a last that burned.",
        [(7, "kite", "Kites made"), (5, "kite", "Kites that flew"), (1, "kite", "Kites torn")],
    ),
    (
        "At least 900 homes were destroyed. More than 11,000 others are damaged.",
        [(900, "home", "Homes destroyed"), (11_000, "home", "Homes damaged")],
    ),
    (
        "Homes wrecked by the gale numbered 912, while some 61,000 others were damaged.",
        [(912, "", "Homes wrecked by the gale"), (61_000, "", "Homes damaged")],
    ),
    (
        "Two cooks died. Forty others were flooded out.",
        [(2, "cook", "Cooks who died"), (40, "people", "People flooded out")],
    ),
    ("Those blasts -- one in March and two more in May -- shook it.", [(2, "blast", "")]),
    ("Four of those were hurt by glass.", [(4, "people", "People hurt")]),
    ("It has mills near the hills, 40 of which are shut.", [(40, "", "Mills near the hills shut")]),
    ("Two of those feared dead were cooks.", [(2, "", "Cooks among those feared dead")]),
    ("The search went on, and nine remained missing.", [(9, "people", "People missing")]),
    (
        "A bus carried 40 people. About 15 were from Wick.",
        [(40, "people", "People carried by bus"), (15, "people", "People from Wick")],
    ),
    (
        "The tram carried 900 riders in June. That compares with 650 in May.",
        [(900, "rider", "Riders carried by tram"), (650, "rider", "Riders carried by tram")],
    ),
    (
        "Moor was convicted of six charges and cleared of three others.",
        [(6, "charge", "Charges convicted"), (3, "charge", "Charges cleared")],
    ),
    (
        "Some 70 barns burned, with another 30 damaged.",
        [(70, "barn", "Barns burned"), (30, "barn", "Barns damaged")],
    ),
    (
        "The number of barns burned was 70, with another 30 damaged.",
        [(70, "barn", "Barns burned"), (30, "barn", "Barns damaged")],
    ),
    ("Divers tried to reach 40 others.", [(40, "people", "People")]),
    ("Divers tried to reach dozens of others.", [((12, 120), "people", "People")]),
    ("Police arrested three: Roth and his sons.", [(3, "people", "People arrested")]),
    (
        "Three were arrested and two fled.",
        [(3, "people", "People arrested"), (2, "people", "People who fled")],
    ),
    ("Dozens gathered on the steps.", [((12, 120), "people", "People who gathered")]),
    ("She left with 132 others on Monday.", [(132, "people", "132 others")]),
    ("Tarek Aydin, a father of seven, left.", [(7, "child", "Children of Tarek Aydin")]),
    ("Jim Aydin, a father of two who worked there, left.", [(2, "child", "Children of Jim Aydin")]),
    (
        "It opened 23 of its 61 libraries on Sundays.",
        [(23, "library", "Libraries opened"), (61, "library", "Libraries")],
    ),
    ("The party won 5 out of 6 seats.", [(5, "seat", "Seats won by party"), (6, "seat", "Seats")]),
    ("It holds 61 of the 120 seats.", [(61, "seat", "Seats held"), (120, "seat", "Seats")]),
    ("The inn raised its number of rooms from 18 to 42.", [(18, "room", "Rooms"), (42, "room", "Rooms")]),
    ("A minister put the number of rockets at 12.", [(12, "rocket", "Rockets")]),
    ("They put the number of dead at 13.", [(13, "people", "Dead")]),
    ("Protesters have increased their demands to five.", [(5, "demand", "Demands")]),
    ("It is just one of five.", [(5, "", "")]),
    ("All the rebels -- seven of them -- died.", [(7, "rebel", "Rebels")]),
    (
        "A group of 31 Red and six Blue members wrote.",
        [(31, "member", "Members"), (6, "Blue member", "Blue members")],
    ),
    ("A flood cut off the village of about 900.", [(900, "people", "Population")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), CASES)
def test_nounless(text: str, found: list[tuple[object, str, str]]) -> None:
    figures = extract(text)
    assert [(figure.value, figure.unit) for figure in figures] == [(value, unit) for value, unit, _ in found]
    for figure, (_, _, measure) in zip(figures, found, strict=True):
        assert figure.measure == measure or "others" in measure


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The fund already owns 60 others.", [""]),
        ("The storm damaged 40 boats and sank six others.", ["boat", "boat"]),
        ("The blast hurt 12 people and killed six others.", ["people", "people"]),
        (
            "The number of people known to have died in the fire at the Harrow Mill Apartments on Quay Row "
            "in the old harbour of Kelm climbed to seven.",
            ["people"],
        ),
        ("The two met in May. The three then left.", []),
        ("One of those was the mayor.", []),
        ("The store and two others were shut.", [""]),
        ("Two clerks resigned and 14 others were fired.", ["clerk", "people"]),
        ("Two Danes were killed and 11 others injured.", ["Dane", "people"]),
        ("Two Moor Rail personnel were killed and 11 others were hurt.", ["Moor Rail personnel", "people"]),
        ("Nine pupils died and 12 others are missing.", ["pupil", "people"]),
        ("Three ships sank and two others are missing.", ["ship", "ship"]),
        ("The killer hit an officer and two others.", ["people"]),
        ("It played 12 songs, and 4 were released.", ["song", "song"]),
        ("The firm raised its rates to 5.5.", [""]),
        ("The board has nine members. Two wanted a smaller cut.", ["member", "member"]),
        ("Six members backed a cut, one a rise and two wanted none.", ["member", "member"]),
        ("The ward has 14 patients. Eight had been frail; five still were.", ["patient"] * 3),
        ("Of the 18 brokers asked, two forecast a rise.", ["broker", "broker"]),
        ("Two wanted a smaller cut. Three preferred to wait.", ["people", "people"]),
        ("The crew of 12 left. Three returned; two stayed.", ["people"] * 3),
        ("It has 600 fighters. Of its 14 points, three have been dropped.", ["fighter", "point", ""]),
        ("The hotel has 12 rooms. Two opened in May.", ["room"]),
        ("It was sold by the two opposed to it. Two can play.", []),
        ("There were five songs -- two by her and one by him.", ["song"]),
        ("The number of flights rose 5%. It grew to 30.", ["%", ""]),
    ],
)
def test_what_is_not_lent(text: str, units: list[str]) -> None:
    assert [quantity.unit for quantity in find_quantities(text)] == units


def test_every_row() -> None:
    def unit(text: str) -> str:
        return find_quantities(text)[-1].unit

    for word in phrases("nounless", "minding"):
        assert unit(f"Some 212 of them {word} so.") == "people", word
    for word in phrases("nounless", "doing"):
        have = "have " if word.startswith(("fallen", "become", "gone")) else ""
        assert unit(f"Then 40 {have}{word} there.") in ("people", word.split()[0]), word
    for word in phrases("harmed", "auxiliaries"):
        assert unit(f"Then 40 {word} treated there.") == "people", word
    for word in phrases("nounless", "acting"):
        assert unit(f"It went on. Two {word} the change.") == "people", word
    for word in phrases("nounless", "acts"):
        assert unit(f"It has nine members. Two {word} so.") == "member", word
    for word in phrases("nounless", "taking"):
        assert unit(f"Police {word} three.") == "people", word
    for word in phrases("nounless", "persons"):
        assert unit(f"They met {word} and two others.") == "people", word
    for word in phrases("nounless", "parents"):
        assert unit(f"The {word} of seven left.") == "child", word
    for word in phrases("nounless", "predicates"):
        lent = unit(f"It had 40 tanks. About 15 {word} there.")
        assert lent == ("people" if word == "died" else "tank"), word
    for word in phrases("nounless", "linking"):
        assert unit(f"The number of beds {word} 30.") == "bed", word
    for word in phrases("nounless", "setting"):
        assert unit(f"They {word} their demands to five.") == "demand", word
    for word in phrases("nounless", "after_one"):
        assert unit(f"It had three rafts: two here, one {word} it.") == "raft", word


@pytest.mark.parametrize(
    "noun", ["bed", "bus", "city", "day", "grandchild", "police officer", "troops", "elderly man"]
)
def test_plural(noun: str) -> None:
    assert singular(plural(noun)) == noun


@pytest.mark.parametrize("word", sorted(phrases("nounless", "broken")))
def test_everything_told_of_others_that_are_no_people(word: str) -> None:
    figure = extract(f"Some 40 mills were lost. Another 90 others were {word}.")[-1]
    assert (figure.unit, figure.measure.startswith("Mills ")) == ("mill", True)
