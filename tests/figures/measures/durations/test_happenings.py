"""What happened so long ago, or so much later. Each row: a sentence, and its measures."""

import pytest

from briefing.figures import extract

CASES = [
    ("The team were beaten two weeks ago.", ["How long ago the team were beaten"]),
    ("Two years later the bank had its license pulled.", ["How much later"]),
    ("The conference, held every two years, is on.", ["How often the conference is held"]),
    (
        "She calls her mother every two days and visits every three weeks.",
        ["How often she calls her mother", "Interval"],
    ),
    ("The company reports every three months.", ["Interval"]),
    ("Two years ago, he said no.", ["How long ago"]),
    ("Moor, checked every 30 minutes, died.", ["How often Moor is checked"]),
    ("The test that cooks go through every two years is hard.", ["Interval for cooks"]),
    (
        "In the past 10 years, Moor had at least two run-ins with guards.",
        ["Time in which Moor had at least two run-ins with guards", "Run-ins of Moor"],
    ),
    (
        "Just more than a dozen years ago, Tarn had two Whig senators.",
        ["How long ago Tarn had two Whig senators", "Whig senators of Tarn"],
    ),
    ("Three months ago, Moor told cooks that he was leaving.", ["How long ago Moor told cooks"]),
    ("The group of shops that reopened three weeks ago is larger.", ["How long ago shops reopened"]),
    (
        "It was close in a town Moor won by 28 points three years ago.",
        ["Moor’s winning margin", "How long ago Moor won the town"],
    ),
    (
        "Bakers walked out after the first-term mayor led the effort one year ago.",
        ["How long ago the first-term mayor led the effort"],
    ),
    (
        "Since the feud began more than a year ago in a village, more than 900 people have died.",
        ["How long ago the feud began", "People who died"],
    ),
    (
        "The guild cut its key fee two weeks ago and left it there.",
        ["How long ago the guild cut its key fee"],
    ),
    ("Alder left the guild six years ago, she said.", ["How long ago Alder left the guild"]),
    ("Two years ago, the Gazette wrote, the mill was shut.", ["How long ago"]),
    ("Its view is coloured by a feud two years ago.", ["How long ago"]),
    (
        "Two days later, Ada Moor and her brother set off.",
        ["How much later Ada Moor and her brother set off"],
    ),
    ("They agreed to shut the mill two months ago.", ["How long ago they agreed to shut the mill"]),
    ("The kiln had gone into use two years ago.", ["How long ago the kiln had gone into use"]),
    ("He lost his baking job three weeks ago.", ["How long ago he lost his baking job"]),
    ("The mayor said two years ago that it would fall.", ["How long ago the mayor said so"]),
    (
        "Ada Moor was reported missing nine years ago.",
        ["How long ago Ada Moor was reported missing"],
    ),
    (
        "Thirty minutes later, guards led by Moor took the mill.",
        ["How much later guards took the mill"],
    ),
    # what was done to it
    ("The ships ordered three years ago are late.", ["How long ago the ships were ordered"]),
    ("She balked at the plan rolled out four days earlier.", ["How much earlier the plan was rolled out"]),
    ("He had a lamp, bought two years ago, and a bell.", ["How long ago a lamp was bought"]),
    ("A pledge you signed 20 years ago is void.", ["How long ago pledge was signed"]),
    # an event
    ("The attack two years ago on Ada Moor shocked Tarn.", ["How long ago the attack was"]),
    ("She recalled the strikes of a half-century ago.", ["How long ago the strikes were"]),
    # a pronoun stands for whom the sentence before names
    ("Ada Moor sailed in. She left two days later.", ["How much later Ada Moor left"]),
    # how long, and until when
    ("They pulled a girl from the hut after 31 hours.", ["Time until they pulled a girl from the hut"]),
    ("After 23 days, the trams rolled again.", ["Time until the trams rolled"]),
    ("After 23 days, the trams will roll again.", [""]),
    ("Guards, cooks and bakers walked out for 24 hours.", ["How long Guards, cooks and bakers walked out"]),
    ("The verdict is three months away.", ["Time until the verdict"]),
    ("The report will come 10 days from now.", ["Time until the report will come"]),
    # no deed that is told by these
    ("The mill cut its count for the two prior months.", [""]),
    ("Turnout was 62%, up from 56% three years ago.", ["Turnout", "Turnout", "How long ago"]),
    ("Fares were 5% higher than they were 12 months ago.", ["Fares", "How long ago"]),
    ("Moor admitted to lying in a letter three weeks ago.", ["How long ago"]),
    ("He did not know it until about 10 days ago.", ["How long ago"]),
    ("Moor, a baker who took over 22 months ago, resigned.", ["How long ago"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
