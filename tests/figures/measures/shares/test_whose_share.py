"""Whose or which share is told. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("About 11 percent in flats built last year was let.", [""]),
    ("About 11 percent in the top form dropped out.", ["Share in the top form that dropped out"]),
    ("About 11 percent in May said no.", [""]),
    (
        "Tarn province makes a fifth of the world's olive oil.",
        ["Share of world's olive oil made by Tarn province"],
    ),
    (
        "The fire burned 6,400 hectares of pine, a sixth of it inside the park.",
        ["Pine burned", "Share of pine inside the park"],
    ),
    ("Solar met 29% of the day's demand.", ["Share of demand met by Solar"]),
    ("Norrik makes half of its sales in Tarn.", ["Share of sales in Tarn"]),
    ("Neither Moor nor Dorn gained 50% of the vote.", ["Share of vote neither reached"]),
    # what the part of a whole did or was
    (
        "Roughly two-thirds of Moor's gifts came from out of town.",
        ["Share of Moor's gifts that came from out of town"],
    ),
    (
        "Sixty-four percent of likely voters said that the country had gotten off on the wrong track.",
        ["Likely voters who said the country had gotten off on the wrong track"],
    ),
    ("Half of the cooks in the guild are from Tarn.", ["Share of cooks in the guild who are from Tarn"]),
    (
        "30 percent of Danes named tin as the main problem.",
        ["Share of Danes who named tin as the main problem"],
    ),
    (
        "One in six cooks goes to work without lunch.",
        ["Share of cooks who go to work without lunch"],
    ),
    ("More than half of the wards have no library at all.", ["Share of wards that have no library at all"]),
    (
        "A fifth of the cheese does not make the first class.",
        ["Share of cheese that does not make the first class"],
    ),
    ("Sixty per cent of Danes want to move.", ["Share of Danes who want to move"]),
    ("Just 22% of Danes believe him, down from 40%.", ["Danes who believe him"] * 2),
    (
        "Nearly half of the public feels the mayor should resign.",
        ["Share of public that feels the mayor should resign"],
    ),
    ("Two-thirds of the elms will be gone by 2100.", ["Share of elms that will be gone"]),
    ("Just 20 percent of beds were free Monday in Tarn.", ["Share of beds that were free"]),
    ("Half of the boats built in Tarn sank.", ["Share of boats built in Tarn that sank"]),
    ("With 30% of cooks calling themselves Whigs, it is open.", ["Share of cooks calling themselves Whigs"]),
    (
        "The row is over the 3 percent of mills that would be subject to the levy.",
        ["Share of mills that would be subject to the levy"],
    ),
    ("Only a third of Danes back the strikes.", ["Danes who back the strikes"]),
    (
        "55% of those asked were against closing the pier and 30% in favor.",
        ["Share of those asked who were against closing the pier", "Share in favour"],
    ),
    ("Six in ten murders go unsolved.", ["Share of murders that go unsolved"]),
    # what somebody did to it
    (
        "Alder appointed 40 percent of the judges who will name the next dean.",
        ["Share of judges appointed by Alder"],
    ),
    (
        "The wall will block 80% of the noise from trains.",
        ["Share of noise from trains blocked by wall"],
    ),
    ("He missed more than a third of the hearings this year.", ["Share of hearings missed"]),
    ("Alder will spend 8 percent of its income on roads.", ["Share of income spent on roads by Alder"]),
    (
        "Moor was told to keep 90% of the boats going.",
        ["Share of boats kept going by Moor"],
    ),
    ("The line ran 80 percent of trains on time.", ["Share of trains run on time by line"]),
    ("He bought 40% of the boats built in Tarn last year.", ["Share of boats bought"]),
    ("The Tarn Commission counted 90% of the votes.", ["Share of votes counted"]),
    # whose it is
    ("Tin makes up a third of the cargo.", ["Tin’s share of cargo"]),
    ("Alder is home to 60 percent of the world's lemurs.", ["Alder’s share of world's lemurs"]),
    ("Moor won 60% of voters who distrust the mayor.", ["Moor’s share of voters who distrust the mayor"]),
    ("Women in the guild make up a third of the town.", ["Share of town"]),
    # where nothing more is told of it
    ("Norrik makes half of the boats it sells in Tarn.", ["Share of boats"]),
    ("She gave the answer that 70 percent of sailors want.", ["Share of sailors"]),
    ("The law offers a tax break for 98% of Danes.", ["Share of Danes"]),
    ("They described 35% of the rim as safe.", ["Share of rim"]),
    (
        "It made 29 percent of voters less likely to vote for her.",
        ["Share of voters less likely to vote for her"],
    ),
    ("It made 29 percent of voters more likely to vote.", ["Share of voters more likely to vote"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
