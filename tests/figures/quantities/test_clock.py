"""Times of day with a point are no figures."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load

CLOCK = load("contexts")["clock"]


@pytest.mark.parametrize(
    "text",
    [
        "At 10.47 she reached the gate.",
        "Published 14.11.2023 at 17.45",
        "Calder, 14 November 2023, 17.45",
        "They met at half past 2 and left.",
        "They ran out of cream by half past two.",
        "At about 10.15, they gave up.",
        "By 9.30 the road was open again.",
        "It was shortly before 7.15.",
        "The ferry sailed at 10.47 from the north quay.",
        "Divers were called at 2.15 to the quay.",
        "From 9.30 until 11.45 the road was closed.",
        "The road was shut between 9.30 and 11.45.",
        "The 6.20 from Osby was late, so was the 18.05 train.",
        "“At 0.05 we heard a bang,” she said.",
    ],
)
def test_a_time_with_a_point_is_no_figure(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The index opened at 10.47 points.",
        "It sold at 1.30 euros.",
        "It rose to 10.47.",
        "The index stood at 10.47 by noon.",
        "At 5.25, the rate is the highest in years.",
        "Talks began with the franc at 1.25 against the dollar.",
        "Tickets start at 4.50.",
        "He left with a score of 9.75.",
        "At 10.75 she was given the lowest average.",
        "The boat left at 10.475.",
    ],
)
def test_other_numbers_at_a_point_are_figures(text: str) -> None:
    assert len(find_quantities(text)) == 1


def test_every_word_of_the_clock() -> None:
    def words(row: str) -> list[str]:
        return [word.strip() for word in CLOCK[row].split(",")]

    for word in words("near"):
        assert find_quantities(f"It was {word} before 7.15 there.") == [], word
    for word in words("happening"):
        assert find_quantities(f"It {word} at 10.47 there.") == [], word
    for word in words("persons"):
        assert find_quantities(f"At 10.47 {word} gave up.") == [], word
    for word in words("services"):
        assert find_quantities(f"They took the 10.47 {word} home.") == [], word
    for word in words("valued"):
        assert [q.value for q in find_quantities(f"The {word} began at 10.47 there.")] == [10.47], word
