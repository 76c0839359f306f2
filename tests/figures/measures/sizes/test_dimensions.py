"""What a length measures. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

DIMENSIONS = load("measures")["dimensions"]
CASES = [
    ("Tarn braces for 41C on Friday.", ["Temperature in Tarn"]),
    ("The hall will shut as Athens braces for 41C on Friday.", ["Temperature in Athens"]),
    ("On Friday boat calls for 40 men rose.", ["Men"]),
    ("The desert in the south managed 46C on Sunday.", ["Temperature in desert in the south"]),
    (
        "The hottest water ever measured in Tarn was 47C.",
        ["Temperature of hottest water ever measured in Tarn"],
    ),
    ("The oven reached 200C.", ["Temperature of oven"]),
    (
        "The driver of Kelm Valley Train 188 that was going at 106 mph braked at the 50-mph limit.",
        ["Speed of Kelm Valley Train 188", "Speed limit"],
    ),
    ("When they found her, her temperature was over 40 degrees.", ["Body temperature"]),
    ("The child's temperature was 39C, and the cook had a temperature of 38C.", ["Body temperature"] * 2),
    ("The kiln had a temperature of 400C.", ["Temperature"]),
    ("The driver of the boss that was going at 106 mph braked.", ["Speed of driver of the boss"]),
    (
        "They fled from Kelm, a town of about 700 residents about 85 miles (135 km) north of Alder.",
        ["Residents of Kelm", "Distance of Kelm from Alder", "Distance of Kelm from Alder"],
    ),
    ("Divers found parts of the hull 40 miles off Kelm.", ["Distance of parts of the hull from Kelm"]),
    ("A plane had earlier spotted debris 30 miles east of the island.", ["Distance of debris from island"]),
    (
        "She was hurt in the wreck, which occurred about 5 miles south of Kelm.",
        ["Distance of wreck from Kelm"],
    ),
    ("He lives in Kelm, located about 20 miles north of Alder.", ["Distance of Kelm from Alder"]),
    ("He slept in a small hut about 40 miles from Kelm.", ["Distance of small hut from Kelm"]),
    ("He took her back to his home on Fell Street, two miles away.", ["Distance to home on Fell Street"]),
    ("The kite vanished from the radar 7 miles south of Kelm.", ["Distance from Kelm"]),
    ("They saw a whale in our sea, 90 miles away.", ["Distance"]),
    ("She drives 30 miles away to work.", ["Distance"]),
    ("The river is down nine feet from its peak.", ["River"]),
    ("The ferry went down about seven miles from land.", ["Distance from land"]),
    ("The cart was found at a mill 15 miles away.", ["Distance to mill"]),
    ("She sent her son 15 miles away to a cousin's house.", ["Distance to cousin's house"]),
    (
        "The train crosses the bridge every 20 minutes at 90 mph.",
        ["How often the train crosses the bridge", "Speed"],
    ),
    ("The train was going at 106 mph in a 50-mph zone.", ["Speed of train", "Speed limit"]),
    ("The plane was flying at 37,000 feet and 480 knots.", ["Altitude", "Speed"]),
    ("Divers drilled to a depth of 40 metres.", ["Depth"]),
    (
        "The two-bedroom flat overlooking the bay costs £425,000.",
        ["Bedrooms of flat", "Cost of two-bedroom flat overlooking the bay"],
    ),
    ("She lost weight, dropping from 208 pounds to 193.", ["Weight", "Weight"]),
    ("The storm was near Tarn, with sustained winds at 50 mph.", ["Sustained winds"]),
    ("The ship sank nine miles short of Tarn.", ["Distance from Tarn"]),
    ("There were 40 tremors, the strongest of them 5.1.", ["Tremors", "Strongest tremor"]),
    ("It opened 86 shops. The largest, of 5.8, was in Tarn.", ["Shops opened", "Largest"]),
    ("The deal limited Tarn to enriching uranium only to 3.67%.", ["Enrichment of uranium"]),
    ("It needs uranium enriched to 5% for its mill.", ["Enrichment of uranium"]),
    ("The 300-strong crowd and a 40,000 strong union cheered.", ["People in crowd", "People in union"]),
    ("The Tarn Index .TRN fell 2%.", ["Tarn Index"]),
    (
        "Police said Moor was 24, but papers seen by the Post indicate he was 23.",
        ["Age of Moor", "Age of Moor"],
    ),
    ("The coast guard estimates it weighed around 10 tonnes.", ["Weight"]),
    ("It carried the 5,300 pound Massive Harbour Lamp.", ["Weight of Massive Harbour Lamp"]),
    ("They threw 12,000 lb. anchors and 40 lb nets.", ["Weight of anchors", "Weight of nets"]),
    ("The crowd wore scarves to brave the 33-degree winter day.", ["Temperature"]),
    ("The boat is a 30-foot-long, 21,600-pound, steel-hulled vessel.", ["Length of boat", "Weight of boat"]),
    ("Two tremors hit Aln.", ["Tremors that hit Aln"]),
    ("The driver of a tram that was going 90 mph braked.", ["Speed of tram"]),
    # how deep or high a thing lies
    ("The wreck lies 40 metres down.", ["Depth of wreck"]),
    ("The tremor had its origin 28km below the surface.", ["Depth of origin"]),
    ("Each of the pots was 6 litres (1.6 gallons) in volume.", ["Volume of pots", "Volume of pots"]),
    ("Police found 6-litre pots.", ["Volume of pots"]),
    ("Loans rose by 41 percent in volume.", ["Loans"]),
    ("The spill was under the 6-litre limit.", ["Limit on spill"]),
    ("The ship spilled 40 gallons of oil.", ["Oil spilled"]),
    ("The bus plunged 40 metres into the river.", ["Drop of bus"]),
    ("The cart fell 40 metres from the roof.", ["Distance from roof"]),
    ("The cart fell into a stream bed 40 metres below.", ["Depth of stream bed"]),
    ("The lake is 2 metres below its usual level.", ["Lake"]),
    ("The hut stands 900m above sea level.", ["Height of hut"]),
    ("The miners are trapped 700m underground.", ["Depth"]),
    ("The pool is 3m below its usual level.", ["Pool"]),
    ("The lake rose 3m above sea level.", ["Lake"]),
    # areas
    ("The fire, which spread to 1,300 acres in a gale, took six sheds.", ["Area of fire", "Sheds"]),
    ("A gale turned the Tarn fire, which now spans 7,700 acres.", ["Area of Tarn fire"]),
    ("The farm covers 300 acres.", ["Area of farm"]),
    ("The park has an area of 300 acres.", ["Area"]),
    ("The losses covered 300 acres.", ["Losses"]),
    ("Burned: 300 acres", ["Burned"]),
    ("By noon it had burned 300 acres.", ["Area burned"]),
    # heat and water
    ("Crews dug in heat that topped 95 degrees.", ["Heat"]),
    ("Storm surge hit 7 feet above the mark.", ["Storm surge"]),
    # distances
    ("She walked for about 300m through the snow.", ["Distance walked"]),
    (
        "The plane was 1.3 miles from the runway and 900 feet above the ground.",
        ["Distance of plane from runway", "Height of plane"],
    ),
    ("The inn is 40 miles away.", ["Distance"]),
    ("The inn is 40 miles away from the mill.", ["Distance of inn from mill"]),
    ("He shipped the clock 30 miles away.", ["Distance"]),
    ("Dozens of miles to the east, a kiln burned.", ["Distance"]),
    ("He lives at a pond about a mile (1.6 km) away.", ["Distance to pond", "Distance to pond"]),
    ("A goat was seen within nine miles of the baker's shop.", ["Distance from baker's shop"]),
    ("The kite came within nine feet of the tower.", ["Distance of kite from tower"]),
    ("The wreck lies 30 miles off the coast of Tarn.", ["Distance of wreck from coast of Tarn"]),
    ("The kiln is 30 miles south-southeast of Tarn.", ["Distance of kiln from Tarn"]),
    ("Hale walked nine miles to the fair.", ["Distance walked"]),
    ("The tug sank nine miles off Tarn.", ["Distance from Tarn"]),
    ("The tug went down 11 nautical miles (20km) north of the town.", ["Distance from town"] * 2),
    ("The lake fell 2 metres (7 feet) to 40 metres.", ["Lake"] * 3),
    ("The kite came down 40 feet from where Moor stood.", ["Distance from where Moor stood"]),
    ("No dentist works within nine miles.", ["Distance to dentist"]),
    ("The swing hung nine feet from her.", ["Distance"]),
    ("The kite drifted two miles to the", ["Kite"]),
    (
        "The tug is in a race some 70 miles away from the supposed wreck site.",
        ["Distance from supposed wreck site"],
    ),
    ("The inn is roughly 600 miles from the noise of New Tarn.", ["Distance of inn from noise of New Tarn"]),
    ("We ran about 5 km.", ["Distance run"]),
    ("The fence ran 5 km.", ["Fence"]),
    # speeds, weights and warmth
    ("The tram barreled into a bend at about 56 mph.", ["Speed of tram"]),
    ("It hit 96 mph.", ["Speed"]),
    ("Hale has lost more than 40 pounds.", ["Weight lost by Hale"]),
    ("It hit 38 degrees in Arlen on Monday.", ["Temperature"]),
    ("They braved the 33-degree winter day.", ["Temperature"]),
    ("The kite made a 90-degree turn.", ["Turn"]),
    ("She had a 101-degree fever and state clerks moved her.", ["Fever"]),
    (
        "The mayor's temperature when brought to the ward was 100.3 degrees.",
        ["Temperature when brought to the ward"],
    ),
    # heights, lengths, depths
    ("The cellars were hard to reach, with some as deep as 40 meters.", ["Depth of cellars"]),
    ("The balloon sank to 700 feet, then 400 feet.", ["Altitude", "Altitude"]),
    ("The glider was lost at about 900 metres.", ["Altitude"]),
    ("The barge was lost at about 900 metres.", ["Barge"]),
    ("The pit is 1,000 metres (3,280ft) deep.", ["Depth of pit", "Depth of pit"]),
    ("They wove ropes, some over 40 metres in length.", ["Length of ropes"]),
    ("A 25-foot-long canoe burned.", ["Length of canoe"]),
    ("A 6-foot-3 cook waved.", ["Height of cook", "Height of cook"]),
    # sides
    ("The potter lived in a 9-by-14-foot cabin.", ["Size of cabin", "Size of cabin"]),
    ("The barn is 30 feet by 12.", ["Size of barn", "Size of barn"]),
    ("The pool is 25 by 12 metres.", ["Size of pool", "Size of pool"]),
    ("They hung an 8-by-10 photograph.", []),
    ("He nailed a two-by-four to the door.", []),
    # of every kind
    ("The barge is moving north at 15 mph.", ["Speed of barge"]),
    ("The comet will pass within 12 miles of Earth.", ["Distance of comet from Earth"]),
    (
        "It stood four miles from the mill and two miles (3 km) southwest of the port of Aln.",
        ["Distance from mill", "Distance from port of Aln", "Distance from port of Aln"],
    ),
    ("A 6.7-magnitude quake struck.", ["Magnitude of quake"]),
    ("The tower will be 310m tall.", ["Height of tower"]),
    ("The pit is 40 metres wide and 12 metres deep.", ["Width of pit", "Depth of pit"]),
    ("A wall of water 3.2 m high hit the village.", ["Height of water"]),
    ("The oven, which is portable, can hit 500 degrees Celsius.", ["Temperature of oven"]),
    (
        "The car can accelerate to 100 km/h in 3.5 seconds.",
        ["Speed of car", "Time for the car to accelerate"],
    ),
    ("Ada Moor, 42, lost her barn.", ["Age of Ada Moor"]),
    ("The lorry was travelling at 60 mph.", ["Speed of lorry"]),
    ("The wreck lies 5 km from the harbour.", ["Distance of wreck from harbour"]),
    ("The union complained about the state of the 39-year-old ferry.", ["Age of ferry"]),
    ("Moor, 34, was discharged from the army.", ["Age of Moor"]),
    (
        "Divers filmed 12 wrecks, the longest of them 90 metres long.",
        ["Wrecks filmed by divers", "Length of longest wreck"],
    ),
    ("The farm will have 220 masts, each about 270 metres to the tip.", ["Masts of farm", "Masts"]),
    ("The park has 40 trees, some as high as 28 metres.", ["Trees of park", "Height of trees"]),
    ("Bakers felt 40 tremors, the biggest of them 4.9.", ["Tremors felt by bakers", "Biggest tremor"]),
    ("They found nine pits, the deepest of them at 40 metres.", ["Pits", "Depth of deepest pit"]),
    ("It sold 40 carts, some 90 of them red.", ["Carts sold", "Red"]),
    ("The path runs for 12 miles underground to a cave.", ["Path"]),
    ("The plan calls for 400 miles of fence.", ["Length of fence"]),
    ("They laid 12 kilometres of pipe.", ["Pipe laid"]),
    # what lies so far off
    ("Alder lies 40 miles from Tarn.", ["Distance of Alder from Tarn"]),
    ("A fire broke out in Alder, about 40 miles north of Tarn.", ["Distance of Alder from Tarn"]),
    ("A fire broke out near Alder, about 40 miles north of Tarn.", ["Distance from Tarn"]),
    ("The van was found 40 miles from Tarn.", ["Distance from Tarn"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def measure_of(text: str) -> str:
    return extract(text)[0].measure


def test_both_sides_have_the_unit_that_the_second_states() -> None:
    assert [figure.unit for figure in extract("The cell was a 9-by-14-foot room.")] == ["foot", "foot"]


def test_every_way_that_someone_makes() -> None:
    for verb in DIMENSIONS["journeys"].split():
        assert extract(f"Hale {verb} nine miles to the fair.")[0].measure.startswith("Distance "), verb


def test_every_word_of_what_is_aloft() -> None:
    for word in DIMENSIONS["aloft"].split():
        assert extract(f"The {word} ended at 900 feet.")[0].measure == "Altitude", word


def test_every_verb_of_coming_near() -> None:
    for verb in DIMENSIONS["nearing"].split():
        (told,) = extract(f"The comet {verb} within nine miles of the moon.")
        assert told.measure == "Distance of comet from moon", verb


def test_every_shape() -> None:
    for shape, words in DIMENSIONS["shapes"].items():
        for word in words.split():
            assert measure_of(f"The wall is 3 metres {word}.") == f"{shape.capitalize()} of wall", word


def test_every_way_that_is_no_distance() -> None:
    for word in DIMENSIONS["going"].split():
        assert not measure_of(f"They {word} 40 miles from the mill.").startswith("Distance from"), word
    for word in DIMENSIONS["courses"].split():
        assert measure_of(f"It lies 40 miles {word} of the mill.") == "Distance from mill", word
