"""What a participle needs to say something. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("Nine of the vans were loaded with rice.", ["Vans loaded with rice"]),
    ("Nine men charged with theft were freed.", ["Men charged with theft"]),
    ("Some 40 people were taken to hospital.", ["People taken to hospital"]),
    ("The crash sent 40 to hospital.", ["People sent to hospital"]),
    ("Nine men were questioned over the theft.", ["Men questioned"]),
    ("The two thieves remain at large.", ["Thieves at large"]),
    ("The three clerks were asleep.", ["Clerks asleep"]),
    ("Two cooks were laid to rest.", ["Cooks laid to rest"]),
    ("Three carts were tipped on their sides.", ["Carts tipped on their sides"]),
    ("Nine carts were parked at the quay.", ["Carts parked"]),
    ("Some 40 cooks sent Moor a letter.", ["Cooks who sent Moor a letter"]),
    ("Some 40 cooks sent Moor to the palace.", ["Cooks who sent Moor to the palace"]),
    ("Some 40 cooks rate the pie as a triumph of the art of Alder.", ["Cooks who rate the pie as a triumph"]),
    ("Both parties rely on small donors.", ["Parties that rely on small donors"]),
    ("Both men pleaded not guilty last year.", ["Men who pleaded not guilty"]),
    ("Two boys sit underneath a tree.", ["Boys who sit underneath a tree"]),
    ("Nine boats were turned over by the storm.", ["Boats turned over"]),
    ("Some 40 cooks were allowed in.", ["Cooks allowed in"]),
    ("Nearly 400 People Staying Inside", ["People staying inside"]),
    ("These two cooks were working on their own.", ["Cooks working on their own"]),
    ("Nine cooks were working on their own pies.", ["Cooks working on their own pies"]),
    ("The fire sent hundreds fleeing from Kelm.", ["People sent fleeing from Kelm"]),
    ("The fire sent hundreds to Kelm.", ["People sent to Kelm"]),
    ("Of the cooks, 212 consider themselves bound by it.", ["People who consider themselves bound"]),
    ("Nine cooks call themselves bakers.", ["Cooks who call themselves bakers"]),
    ("Half of the cooks remain somewhat or very worried.", ["Cooks worried"]),
    ("Three cooks instead cast ballots for Moor.", ["Cooks who cast ballots for Moor"]),
    (
        "Some 84 percent of pupils qualify for hot and cold meals.",
        ["Pupils who qualify for hot and cold meals"],
    ),
    ("Train 91, carrying 136 cooks, was late.", ["Cooks carried by Train 91"]),
    (
        'The guild spent three weeks on a "nonsense" plan to bake.',
        ['Time the guild spent on a "nonsense" plan'],
    ),
    ("A number plan to go, and 40 cooks plan to stay.", ["Cooks who plan to stay"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
