"""What a figure takes from the sentences before."""

import pytest

from briefing.figures import extract

INHERITED = [
    ("Ten people died in Lund. Another 40 people were hurt.", "Lund"),
    ("Ten people died in Lund. The bank lost $40 million.", ""),
    ("Ten people died in Lund. The mayor was ill for 40 days.", ""),
    ("Ten people died in Lund.\n\nThe town counts 40 people.", ""),
    ("Ten people died in Lund. After a blast in Arras 40 people were hurt.", ""),
    ("• Ten people died in Lund.\n• A further 40 people were hurt.", ""),
]


@pytest.mark.parametrize(("text", "place"), INHERITED, ids=[text[:40] for text, _ in INHERITED])
def test_place_that_a_later_sentence_inherits(text: str, place: str) -> None:
    figure = extract(text)[-1]
    assert figure.place == place
    assert ("place" in figure.inherited) == bool(place)


DEATHS = "Twenty people died in Lund on Dec. 3."


TURNS = [
    (f"{DEATHS} Last week, one person died in a crash.", ("", "")),
    (f"{DEATHS} Last week, one person died in a crash. Two people were hurt.", ("", "")),
    (f"{DEATHS} Two people were hurt, police said Monday.", ("Lund", "XXXX-12-03")),
    ("Twenty people died in Lund on Sunday. Two people were hurt on Sunday.", ("Lund", "")),
    ("Twenty people died in Lund. Two people were hurt on Sunday.", ("Lund", "")),
]


@pytest.mark.parametrize(("text", "slots"), TURNS, ids=[text[-40:] for text, _ in TURNS])
def test_another_time_tells_of_another_event(text: str, slots: tuple[str, str]) -> None:
    figure = extract(text)[-1]
    assert (figure.place, figure.period) == slots


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Exports to Chile leapt 15%. Africa took 28% more than a year ago.",
            ["Exports to Chile", "Exports to Africa"],
        ),
        ("Exports to Chile leapt 15%. That was 28% more than a year ago.", ["Exports to Chile"] * 2),
    ],
)
def test_a_measure_taken_over_is_of_its_own_place(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(text)] == measures
