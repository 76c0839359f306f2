"""Whose or which share is told. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    # what the part of a whole did or was
    (
        "Roughly two-thirds of Moor's gifts came from out of town.",
        ["Share of Moor's gifts that came from out of town"],
    ),
    ("Half of the cooks in the guild are from Tarn.", ["Share of cooks in the guild who are from Tarn"]),
    (
        "28 percent of Danes named tin as the main problem.",
        ["Share of Danes who named tin as the main problem"],
    ),
    (
        "One in five children goes to school without breakfast.",
        ["Share of children who go to school without breakfast"],
    ),
    ("More than half of the wards have no dentist at all.", ["Share of wards that have no dentist at all"]),
    ("A fifth of the rye does not make the top grade.", ["Share of rye that does not make the top grade"]),
    ("Fifty-eight per cent of Danes want to leave.", ["Share of Danes who want to leave"]),
    ("Just 28% of Danes trust him, down from 45%.", ["Share of Danes who trust him"] * 2),
    (
        "Nearly 56% of the public feels the mayor should resign.",
        ["Share of public that feels the mayor should resign"],
    ),
    ("Two-thirds of the ice will be gone by 2100.", ["Share of ice that will be gone"]),
    ("Just 17 percent of beds were open Wednesday in Tarn.", ["Share of beds that were open"]),
    ("Half of the boats built in Tarn sank.", ["Share of boats built in Tarn that sank"]),
    ("With 34% of cooks calling themselves Whigs, it is open.", ["Share of cooks calling themselves Whigs"]),
    (
        "The row is over the 3 percent of mills that would be subject to the levy.",
        ["Share of mills that would be subject to the levy"],
    ),
    ("Only a third of Danes back the strikes.", ["Danes who back the strikes"]),
    (
        "62% of those asked were against raising the toll and 29% in favor.",
        ["Share of those asked who were against raising the toll", "Share in favour"],
    ),
    ("Eighty in 100 murders go unsolved.", ["Share of murders that go unsolved"]),
    # what somebody did to it
    (
        "Alder appointed 55 percent of the judges who will pick the next dean.",
        ["Share of judges appointed by Alder"],
    ),
    ("The dam will block 90% of the heat from flames.", ["Share of heat from flames blocked by dam"]),
    ("He missed more than a third of floor votes this year.", ["Share of floor votes missed"]),
    ("Alder will spend 5 percent of its output on defence.", ["Share of output spent on defence by Alder"]),
    (
        "Managers were told to keep 95% of planned care going.",
        ["Share of planned care kept going by managers"],
    ),
    ("The line ran 91 percent of trains on time.", ["Share of trains run on time by line"]),
    ("He bought 40% of the boats built in Tarn last year.", ["Share of boats bought"]),
    ("The Tarn Commission counted 90% of the votes.", ["Share of votes counted"]),
    # whose it is
    ("Tin makes up a third of the basket.", ["Tin’s share of basket"]),
    ("Alder is home to 68 percent of the world's lemurs.", ["Alder’s share of lemurs"]),
    ("Moor won 60% of voters who distrust the mayor.", ["Moor’s share of voters who distrust the mayor"]),
    ("Women in the guild make up a third of the town.", ["Share of town"]),
    # where nothing more is told of it
    ("Norrik makes half of the boats it sells in Tarn.", ["Share of boats"]),
    ("She gave the answer that 70 percent of sailors want.", ["Share of sailors"]),
    ("The law offers a tax break for 98% of Danes.", ["Share of Danes"]),
    ("They described 35% of the rim as safe.", ["Share of rim"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
