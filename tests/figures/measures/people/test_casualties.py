"""What befell people. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

MEASURES = load("measures")
CASES = [
    ("Gale in Aln: 34 goats brought ashore, hopes fade for 41", ["Goats brought ashore", "People missing"]),
    ("Hopes fade for 17 sailors after boat sinks", ["Sailors missing"]),
    ("Police said 61 people were hurt, 12 seriously.", ["People hurt", "People seriously hurt"]),
    (
        "Some 61 people were taken to hospitals, 12 with serious burns.",
        ["People taken to hospitals", "People with serious burns"],
    ),
    ("Hopes soar for 17 sailors after win", ["Sailors"]),
    ("Crews were searching for eight people.", ["People missing"]),
    ("The blast at Oakham killed 12 people.", ["People killed"]),
    (
        "They said 75 percent of those killed in the city were civilians.",
        ["Share of those killed in the city who were civilians"],
    ),
    ("Three people were killed and at least nine others injured.", ["People killed", "People injured"]),
    ("More than 200 were wounded after blasts struck the port.", ["People wounded"]),
    ("The raid on the camp killed at least 126.", ["People killed"]),
    ("The blast injured 40 people and 12 are missing.", ["People injured", "People missing"]),
    ("Some 139 Spaniards died at sea.", ["Spaniards who died"]),
    ("The mayor rued the deaths of 45 people.", ["People who died"]),
    ("Six members of our old choir killed in a fire were buried.", ["Members of our old choir killed"]),
    ("Some 40 people were hurt and 12 died.", ["People hurt", "People who died"]),
    ("At least 41 people were killed in the blast.", ["People killed"]),
    ("The flood killed 12 villagers.", ["Villagers killed"]),
    ("Troops wounded 17 others.", ["People wounded"]),
    ("A man killed 14 people at a customs office in Tarn.", ["People killed"]),
    ("A runaway tram killed 6 people.", ["People killed"]),
    ("Some 31 were killed in the fire.", ["People killed"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def measured(text: str) -> str:
    return extract(text)[0].measure


def test_everything_that_befalls_people_names_no_doer() -> None:
    for word in MEASURES["verbs"]["befalling"].split():
        assert measured(f"Ada {word} 40 people.") == f"People {word}", word


def test_every_noun_of_what_befalls() -> None:
    for noun, done in MEASURES["deed_nouns"]["to"].items():
        assert measured(f"It led to {noun} to 30 weavers.") == f"Weavers {done}", noun


def test_every_wound_and_how_grave() -> None:
    harmed = load("contexts")["harmed"]
    for wound in harmed["wounds"].split(", "):
        found = extract(f"Some 61 miners were hurt, 12 with {wound}.")[-1]
        assert (found.unit, found.measure) == ("people", f"People with {wound}"), wound
    for gravely in harmed["gravely"].split(", "):
        found = extract(f"Some 61 miners were hurt, 12 {gravely}.")[-1]
        assert (found.unit, found.measure) == ("people", f"People {gravely} hurt"), gravely
