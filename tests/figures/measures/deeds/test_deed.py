"""What was done by or to those counted. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    (
        "157 people died in the second crash and 189 in the first.",
        ["People who died in the second crash", "People who died in the first crash"],
    ),
    ("Two of the men were French.", ["Men who were French"]),
    ("It cut 400 jobs, including 90 of its drivers.", ["Jobs cut", "Drivers"]),
    ("Residents who saw 40 tanks fled.", ["Tanks"]),
    ("Nine trains were running at 40 mph.", ["Trains running", "Speed of trains"]),
    (
        "Two public hospitals are running at capacity, the mayor said.",
        ["Public hospitals running at capacity"],
    ),
    ("He recalled a raid that saw some 200 shots fired.", ["Shots fired"]),
    (
        "He opened fire, killing 12 people, including four of the guild's founding cooks.",
        ["People killed", "Founding cooks killed"],
    ),
    ("One man did shout.", ["Man who shouted"]),
    ("Some 300 clerks left.", ["Clerks who left"]),
    ("By then 30 clerks had left.", ["Clerks who left"]),
    ("With 12 clerks left, the vote failed.", ["Clerks"]),
    ("Nearly 40 of the isles 90 clerks had left by ferry.", ["Isles", "Clerks"]),
    ("Guards are still trying to name nine men.", ["Men to name"]),
    ("Police in Tarn tried to track down one guard.", ["Guard to be tracked down by Police in Tarn"]),
    ("The mill tried to save 40 looms.", ["Looms to save"]),
    ("There were 12 clerks left.", ["Clerks"]),
    ("Some 300 clerks came, while 90 left.", ["Clerks who came", "Clerks who left"]),
    ("Some 300 people came and 90 left the town.", ["People who came", "People who left the town"]),
    ("The firm sold 40 boats nonetheless.", ["Boats sold by firm"]),
    ("Two cooks were able to leave the inn.", ["Cooks able to leave the inn"]),
    ("The blasts killed or wounded 12 cooks.", ["Cooks killed or wounded"]),
    ("As many as 300 bakers were killed or badly injured.", ["Bakers killed or badly injured"]),
    ("The gang killed 12 guards and 40 cooks fled.", ["Guards killed", "Cooks who fled"]),
    ("Gale in Aln: 34 goats brought ashore, hopes fade", ["Goats brought ashore"]),
    ("The bank plans to let go of 40 clerks.", ["Clerks to be let go"]),
    ("The bank let go 40 clerks.", ["Clerks let go"]),
    ("Some 40 clerks will be let go.", ["Clerks let go"]),
    ("The mill intends to do away with 40 posts.", ["Posts done away with"]),
    ("It is getting rid of 40 of its 90 posts.", ["Posts got rid of", "Posts"]),
    ("Dorn got away with 40 boxes.", ["Boxes"]),
    ("Some 40 clerks had their bags searched.", ["Clerks who had their bags searched"]),
    ("Some 40 firms have had their licences revoked.", ["Firms that had their licences revoked"]),
    ("Forty had their bags taken away.", ["Had their bags taken away"]),
    ("Nine clerks had their own boats.", ["Clerks with boats"]),
    ("Two dozen clerks are still being looked for, mostly in Tarn.", ["Clerks looked for"]),
    ("About 300 children are being cared for in tents.", ["Children cared for"]),
    ("A total of 187 clerks have been found alive.", ["Clerks found alive"]),
    ("Nine clerks were prescribed pills.", ["Clerks prescribed pills"]),
    ("Some 900 clerks spread over 21 camps will have to live on it.", ["Clerks spread", "Camps"]),
    ("Nine towns took in 900 clerks.", ["Towns", "Clerks taken in"]),
    ("Tarn has taken in around 35,000.", ["Taken in by Tarn"]),
    ("Firms brought in 900 clerks last year.", ["Clerks brought in by firms"]),
    ("The walk takes in 40 villages.", ["Villages taken in by walk"]),
    ("Nine clerks looked tired.", ["Clerks who looked tired"]),
    ("More than 40 flights were axed and Moor left.", ["Flights axed"]),
    ("Some 40 links failed.", ["Links that failed"]),
    ("Some 40 homes and shops in Tarn were without power.", ["Homes and shops without power"]),
    ("The gale hurt 40 cooks and floods in Tarn hit 9 homes.", ["Cooks hurt", "Homes hit"]),
    ("The board failed to inspect 40 boilers.", ["Boilers not inspected"]),
    ("Clerks noted a failure to mend 40 boats.", ["Boats not mended"]),
    ("The firm did not sell 40 mills.", ["Mills not sold"]),
    ("The firm did not sell all 40 mills.", ["Mills sold"]),
    ("The tram may not carry more than 40 people.", ["Limit on people carried"]),
    ("Three people who were given pills by Dorn died.", ["People given pills"]),
    ("Forty were hurt, including nine who are waiting for help.", ["People hurt", "People waiting for help"]),
    ("The 900 pilots are to be hired over five years.", ["Pilots hired", "Time frame"]),
    ("Some 400 cooks will be made redundant.", ["Cooks made redundant"]),
    ("A dozen bakers that did business in Tarn left.", ["Bakers who did business in Tarn"]),
    ("He's to face three charges of fraud and 11 charges of theft.", ["Charges faced", "Charges of theft"]),
    ("Nine cooks stumbled.", ["Cooks who stumbled"]),
    (
        "The clerk admitted two counts of false accounting in May 2023.",
        ["Counts of false accounting admitted by clerk"],
    ),
    ("Nine bridges had been carried away by the river.", ["Bridges carried away"]),
    ("Just 212 barns were finished out of 900 in Tarn.", ["Barns finished", "Barns"]),
    ("The repairs were put off twice.", ["Times repairs were put off"]),
    ("Some 6,200 Norlanders slept in schools.", ["Norlanders who slept in schools"]),
    ("By Friday they had brought 460 people to safety.", ["People brought to safety"]),
    ("Some 4,100 people have had to leave their homes.", ["People who had to leave their homes"]),
    ("Some 4,100 people have had to flee.", ["People who had to flee"]),
    ("Some 4,100 people put money into the mill.", ["People who put money into the mill"]),
    ("Nine cooks are taking shelter in the mill.", ["Cooks taking shelter in the mill"]),
    # a state that lasts
    ("Some 72 climbers remained hospitalized on Monday.", ["Climbers hospitalized"]),
    ("Some 40 miners remained missing.", ["Miners missing"]),
    ("Forty miners stayed trapped underground.", ["Miners trapped"]),
    ("Nine sailors remain in hospital.", ["Sailors in hospital"]),
    ("One guest was freed, although nine others remain under guard.", ["Guest freed", "People under guard"]),
    # a verb that its clause holds back
    ("Some 320 hens have so far this year died from the heat.", ["Hens that died from the heat"]),
    (
        "Thirty cooks, including six Norlanders, were fined in May.",
        ["Cooks fined", "Norlanders among cooks fined"],
    ),
    # where those are or went who act on nothing
    ("Some 380 people work at the mill in Tarn.", ["People who work at the mill"]),
    ("Some 12,000 fans traveled to Tarn.", ["Fans who traveled to Tarn"]),
    ("Nine ships arrived at the port on Monday.", ["Ships that arrived at the port"]),
    # two verbs, one object
    ("The quake killed and hurt hundreds of goats.", ["Goats killed and hurt"]),
    ("The yard bought and sold 12 boats.", ["Boats bought and sold"]),
    ("He shoved one or possibly two guards.", ["Guards shoved"]),
    # what those counted do
    ("Just two Whigs voted against both bills.", ["Whigs who voted against", "Bills"]),
    ("Both men pleaded not guilty to the charges in May.", ["Men who pleaded not guilty"]),
    ("A crowd of about 90 bakers waved flags.", ["Bakers who waved flags"]),
    ("Some 90 masons were working to mend the quay.", ["Masons working to mend the quay"]),
    ("Now 132 bakers are wondering if they erred.", ["Bakers"]),
    ("One guard fired at the van.", ["Guard who fired at the van"]),
    (
        "Two boats were undergoing a second round of coastal naval testing this week.",
        ["Boats undergoing a second round"],
    ),
    ("Some 20 agents asking about a lodger stood in the lane.", ["Agents asking about a lodger"]),
    # a sentence that breaks off
    ("The storm forced 90 mills to", ["Mills forced by storm"]),
    ("Two Whigs voted against", ["Whigs who voted against"]),
    # what follows those counted
    ("Some 300 sailors were granted asylum.", ["Sailors granted asylum"]),
    ("Moll met 20 to 30 who were carried to the quay.", ["People carried to the quay"]),
    ("The storm forced 90 mills to close.", ["Mills forced to close"]),
    ("They swam to pull over 40 people out as the barge sank.", ["People pulled out"]),
    ("More than 90 people, including an infant, cooks and their dogs, were rescued.", ["People rescued"]),
    ("Over 240 people have been moved to safer streets.", ["People moved to safer streets"]),
    ("More than 9 million people have been confirmed infected.", ["People infected"]),
    ("Some 300 people could be without light due to the storm.", ["People without light"]),
    ("The gap between the two countries remains deep.", ["Countries"]),
    # what is done by others, or to others
    ("Moll had cramps in one leg and her other leg bandaged.", ["Leg"]),
    ("This is the feud that the two guilds have nursed for years.", ["Guilds"]),
    (
        "The old pledge from the guild of bakers in northern Tarn was signed by 238 nurses.",
        ["Nurses who signed old pledge"],
    ),
    ("Kelm packed all nine crates that had been called for.", ["Crates called for"]),
    ("One guard was knocked back by the blasts.", ["Guard knocked back"]),
    ("A complaint charging him with one count of theft was filed.", ["Count of theft"]),
    ("There were 25 women in the House of Bakers.", ["Women in the House of Bakers"]),
    ("The bill passed; however, traders in both houses railed against it.", ["Houses"]),
    ("One comment from the magistrate who presided was read.", ["Comment from the magistrate"]),
    ("They asked whether the two Danes had help.", ["Danes"]),
    ("One of the bakers swore at him.", ["Bakers"]),
    ("It is a plan that both parties welcomed.", ["Parties"]),
    (
        "Some 500 bakers assembled in front of the Alder Mill.",
        ["Bakers who assembled in front of the Alder Mill"],
    ),
    (
        "The 14 porters who lost their carts in the midst of battle were paid.",
        ["Porters who lost their carts in the midst of battle"],
    ),
    ("About 90 singers rehearse on Hill Street.", ["Singers who rehearse on Hill Street"]),
    ("Nine villages held fairs.", ["Villages that held fairs"]),
    ("When six drummers swarm in through a window, he hid.", ["Drummers who swarm in through a window"]),
    ("Five or six drummers swarm in through a window.", ["Drummers who swarm in through a window"]),
    ("One of the porters then sailed up to the quay.", ["Porters who sailed up to the quay"]),
    ("Nine singers waited outside Alder Hall.", ["Singers who waited outside Alder Hall"]),
    ("Some 20 divers retired last year.", ["Divers who retired"]),
    ("One of the cooks painted a long fence Tuesday.", ["Cooks who painted a long fence"]),
    ("Two writers familiar with it spoke.", ["Writers"]),
    (
        "Nine raids led to the arrest of 14 smugglers.",
        ["Raids that led to the arrest", "Smugglers arrested"],
    ),
    ("One guild of bakers decided it was late.", ["Guild of bakers"]),
    ("Nine drivers refused to pay the toll.", ["Drivers who refused to pay the toll"]),
    # those who are made to do
    ("Protests have led three town boards to drop the tax.", ["Town boards"]),
    # hostages
    ("The raiders took 70 farmers hostage.", ["Farmers taken hostage by raiders"]),
    ("Nine nuns held captive by pirates were freed.", ["Nuns held captive"]),
    ("Nobody knew if the nine guards had eaten the figs.", ["Guards who had eaten the figs"]),
    ("Nine clerks led by Ada Moor begged the mayor to go.", ["Clerks who begged the mayor"]),
    (
        "Nine guards cleared and sealed off the barn.",
        ["Guards who cleared and sealed off the barn"],
    ),
    ("The gale that badly hurt and killed 300 goats crossed the line.", ["Goats hurt and killed"]),
    ("One singer -- presumed to be a guest -- died there.", ["Singer who died"]),
    ("The valley has seen 300 sheep die since May.", ["Sheep that die"]),
    ("Some 31 barges carry pupils Moor taught in May.", ["Barges that carry pupils"]),
    ("Six sailors suffered bullet wounds in the barn.", ["Sailors who suffered bullet wounds in the barn"]),
    ("Some 90 farmers descended on the capitol.", ["Farmers who descended on the capitol"]),
    # what a thing is made of
    ("The nine-member board met.", ["Members of board"]),
    ("She sat at the head of the nine-member board.", ["Members of board"]),
    ("The Whigs won a 43-seat majority.", ["Whigs’ majority"]),
    # who live there, whose children
    ("Tarn, a village of 250 people, is near.", ["Population of Tarn"]),
    ("He runs a town of about 8,000.", ["Population"]),
    ("Moor is a mother of four.", ["Children"]),
    ("They gave gifts of one kind or another.", []),
    ("Both of the ferrymen drowned.", ["Ferrymen who drowned"]),
    ("The salt shed on Dock Road holds 40 crates.", ["Crates held"]),
    ("The salt shed, 40 metres long, burned.", ["Length of salt shed"]),
    ("Some 30 hikers are believed to have drowned.", ["Hikers believed to have drowned"]),
    ("Nine clerks overall have been jailed.", ["Clerks jailed"]),
    ("Nine hurt in 'gas blast' at a mill", ["People hurt in gas blast"]),
    ("Nine bakers were singing on the roof.", ["Bakers singing on the roof"]),
    ("Nine clerks will be sorting the parcels.", ["Clerks sorting the parcels"]),
    ("Ties between the two countries could be mended.", ["Countries"]),
    ("The plan would let nine clerks vote on it.", ["Clerks"]),
    ("Dozens of maps of it will be drawn next Friday.", ["Maps"]),
    ("They buried 20 found dead in the mine.", ["People dead"]),
    ("The snow will keep 40 cooks out of the kitchen.", ["Cooks to be kept out of the kitchen by snow"]),
    ("The bank sent nine clerks to the fair.", ["Clerks sent to the fair"]),
    ("Two people were hurt and more than 600 evacuated.", ["People hurt", "People evacuated"]),
    (
        "The blaze forced some 320 guests and cooks from their beds.",
        ["Guests and cooks forced from their beds by blaze"],
    ),
    ("A leaflet that reached more than 900 people was burned.", ["People reached"]),
    ("They shut four towns -- totaling 90,000 people -- on Monday.", ["Towns shut", "People"]),
    ("The two men in the fight that broke out were fined.", ["Men in the fight"]),
    ("Both singers are Danish citizens.", ["Singers"]),
    ("Nobody can work out how the nine nurses swam.", ["Nurses who swam"]),
    ("They plan to open 14 of its 75 shops.", ["Shops to be opened", "Shops"]),
    ("The blast led to injuries to more than 90 people.", ["People injured"]),
    ("It owes $9 million in damages to 127 families.", ["Damages owed", "Families"]),
    ("When five drummers burst in, she hid.", ["Drummers who burst"]),
    ("Cooks who had sailed to the three islands were paid.", ["Islands"]),
    ("It might alter the fate of six of the 40 older ferries.", ["Older ferries"] * 2),
    ("The barn comprised one of the halls that Moor sold.", ["Halls sold by Moor"]),
    ("Aln Yard is one of several mills closing in the valley.", ["Mills closing in the valley"]),
    ("Voters are unhappy with both mayors.", ["Mayors"]),
    ("Some 43 people are missing.", ["People missing"]),
    ("At least 43 people are still missing on the moor.", ["People missing on the moor"]),
    ("Two of the clerks served as go-betweens.", ["Clerks who served as go-betweens"]),
    ("The ferry had 150 people onboard.", ["People aboard"]),
    ("The ferry sank, killing all 150 people onboard.", ["People killed"]),
    ("One guard in the Tarn harbour bombing was freed.", ["Guard freed"]),
    # names
    ("It feeds 40 owners of the dog known as Ada.", ["Owners of the dog"]),
    ("Moor called the nine divers fools.", ["Divers"]),
    ("The navy called up 90 cooks.", ["Cooks called up by navy"]),
    # deeds told by nouns
    ("The mayor rued the theft of 45 statues.", ["Statues stolen"]),
    ("They announced the destruction of 40 nests.", ["Nests destroyed"]),
    ("The plague claimed the lives of 71 nurses.", ["Nurses killed"]),
    # receivers
    ("The cook handed out soup to dozens of sailors.", ["Sailors handed soup"]),
    ("The bank sent letters to 300 widows.", ["Widows sent letters"]),
    # others are of no sort that was named
    ("The gale killed two cooks and injured at least 16 others.", ["Cooks killed", "People injured"]),
    ("Moor bested Lund by 412 votes.", ["Moor’s winning margin"]),
    ("They left two crates around 7.30pm on Sunday.", ["Crates"]),
    ("Some 90 guests are under close watch.", ["Guests under close watch"]),
    # a verb past phrases of counted things
    ("Some 300 bakers across 31 wards have been infected.", ["Bakers infected", "Wards"]),
    ("Some 200 barns in four dales had lost power.", ["Barns that lost power", "Dales"]),
    # verbs with a word of their own
    ("The guild let go of 40 bakers.", ["Bakers let go by guild"]),
    ("Some 40 bakers were let go in May.", ["Bakers let go"]),
    ("More than nine inns took in some 400 sailors.", ["Inns", "Sailors taken in"]),
    ("Raiders set fire to 12 carts.", ["Carts set on fire"]),
    ("Raiders set 12 carts on fire.", ["Carts set on fire by raiders"]),
    ("Twelve carts were set alight.", ["Carts set alight"]),
    ("The raiders locked 40 guests inside.", ["Guests locked inside by raiders"]),
    ("Eleven bakers voted no.", ["Bakers who voted no"]),
    ("The milk made 40 pupils ill.", ["Pupils ill"]),
    # where to, and what those are made to do
    ("By then 40 bakers had been led to safety.", ["Bakers led to safety"]),
    ("Nine ferries have been ordered to stay in port.", ["Ferries ordered to stay in port"]),
    ("Nine cooks were asked to mend the quay.", ["Cooks asked to mend the quay"]),
    ("Forty sailors were unaccounted for on Sunday.", ["Sailors unaccounted for"]),
    # no deeds of theirs
    ("Alder claimed the two guards were asleep.", ["Guards asleep"]),
    ("Alder runs a school of 400 pupils.", ["Pupils"]),
    ("Alder mined gold in a land of 400 bakers.", ["Bakers"]),
    ("The count showed 900 jobs added in May.", ["Jobs added"]),
    ("Troops freed 90 farmers who had been held.", ["Farmers freed by troops"]),
    (
        "Alder will lay off 7% of its staff, or roughly 900 cooks.",
        ["Share of staff laid off by Alder", "Cooks to be laid off by Alder"],
    ),
    ("Nine of the guests came from abroad.", ["Guests from abroad"]),
    ("Two miners who vanished a decade ago were seen.", ["Miners who vanished"]),
    ("Of 48 bakers, five came back late.", ["Bakers", "Bakers who came back late"]),
    ("People had locked nine cooks inside.", ["Cooks locked inside"]),
    ("Alder paid back $9 million.", ["Paid back by Alder"]),
    ("The league won back 12 seats.", ["Seats won back by league"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


MEASURES = load("measures")


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_every_noun_of_a_deed() -> None:
    for preposition in ("of", "on", "against", "for"):
        for noun, done in MEASURES["deed_nouns"][preposition].items():
            text = f"He spoke of the {noun} {preposition} 30 weavers."
            assert measured(text) == f"Weavers {done}", text


def test_everyone_whose_people_are_spoken_of() -> None:
    for word in MEASURES["heads"]["kin"].split():
        assert measured(f"He spoke of the {word} of 30 weavers.") == "Weavers", word


def test_every_verb_of_remaining() -> None:
    for word in MEASURES["verbs"]["remaining"].split():
        assert measured(f"The 30 weavers {word} missing.") == "Weavers missing", word


def test_every_verb_of_naming() -> None:
    for word in MEASURES["verbs"]["naming"].split():
        assert measured(f"It has 30 boats {word} Ada.") == "Boats", word


def test_every_verb_of_prompting() -> None:
    for word in MEASURES["verbs"]["prompting"].split():
        assert measured(f"Critics {word} 30 courts to block the tax.") == "Courts", word


def test_every_verb_of_handing() -> None:
    for word in MEASURES["verbs"]["handing"].split():
        assert measured(f"He {word} soup to 30 sailors.").startswith("Sailors "), word


def test_every_verb_that_is_active_before_to() -> None:
    for word in MEASURES["verbs"]["active_before_to"].split():
        assert measured(f"Some 30 sailors {word} to the plan.") == f"Sailors who {word} to the plan", word


def test_every_verb_of_representing() -> None:
    for word in MEASURES["verbs"]["representing"].split():
        assert measured(f"The guild {word} 30 weavers.") == "Weavers represented by guild", word


def test_every_participle_that_needs_more() -> None:
    for word in MEASURES["verbs"]["completed"].split():
        assert measured(f"Some 30 sailors were {word} with ropes.") == f"Sailors {word} with ropes", word


def test_everything_that_is_so_many_people() -> None:
    for word in MEASURES["heads"]["sized"].split():
        assert measured(f"The {word} reached 3,000 people.") != "People reached", word


def test_everything_that_things_undergo() -> None:
    for word in MEASURES["verbs"]["done_by_people"].split():
        assert measured(f"There were 550 forms {word}.") == f"Forms {word}", word
        assert measured(f"Some 550 people {word}.") == f"People who {word}", word
