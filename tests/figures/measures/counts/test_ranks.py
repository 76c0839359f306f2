"""Ordinals that count or rank, their measures, and those that only order things in a tale."""

import pytest

from briefing.figures import extract, find_quantities
from briefing.figures.words.patterns import phrases

CASES = [
    ("Ada Moor, a lawyer who came in third in the race, left.", 3, "", "Place of Ada Moor in the race"),
    ("A lawyer who came in third in the race left.", 3, "", "Place of lawyer in the race"),
    ("The school was ranked 14 out of 200.", 14, "", "Place of school"),
    ("Moorland slid to 68th of 180 in the index.", 68, "", "Place"),
    ("He is the third dean in history to be sacked.", 3, "dean", "Dean in history to be sacked"),
    ("He became the sixth Dane to be picked as pope.", 6, "Dane", "Dane to be picked as pope"),
    ("Lund was only the fourth ranger to win a medal.", 4, "ranger", "Ranger to win a medal"),
    ("It was the railway's ninth derailment this year.", 9, "derailment", "Derailment of railway"),
    ("This is Norrail's third crash since December.", 3, "crash", "Crash of Norrail"),
    ("It was the fourth fatal crash since December.", 4, "fatal crash", "Fatal crash"),
    ("Storm Bo was the 17th this year.", 17, "", "Storm Bo"),
    ("The blast was the port's third since May.", 3, "", "Blast"),
    ("It was the fourth attack on the base in as many weeks.", 4, "attack", "Attack on the base"),
    ("It is the fourth such blast in the city in two weeks.", 4, "blast", "Blast in the city"),
    ("It was the second delay announced this year.", 2, "delay", "Delay"),
    ("It heard its second voting-rights case in two days.", 2, "voting-rights case", "Voting-rights case"),
    ("Moor was the second American to walk there.", 2, "American", "American to walk"),
    ("He became the 265th pope in 2005.", 265, "pope", "Pope"),
    ("The country recorded its 100,000th death.", 100_000, "death", "Death"),
    ("This is the state's third case of the virus.", 3, "case", "Case of the virus"),
    ("Lind came in fifth.", 5, "", "Place of Lind"),
    ("The club finished third in the league.", 3, "", "Place of club in the league"),
    ("China ranks first in rice.", 1, "", "Place of China in rice"),
    ("She placed sixth in Iowa.", 6, "", "Place in Iowa"),
    ("Lind only managed fifth place.", 5, "", "Place of Lind"),
    ("The bronze went to Lind in third place.", 3, "", "Place"),
    ("The second most important vote of the year is near.", 2, "", "Rank among most important votes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit", "measure"), CASES)
def test_ranks(text: str, value: int, unit: str, measure: str) -> None:
    first = extract(text)[0]
    assert (first.kind, first.value, first.unit, first.measure) == ("rank", value, unit, measure)


def test_a_run_keeps_its_own_measure() -> None:
    (run,) = extract("Prices rose for a sixth month in a row.")
    assert (run.kind, run.measure) == ("run", "Prices")


@pytest.mark.parametrize(
    "text",
    [
        "The second bomb went off at noon. A third man was seen.",
        "Officials reported a second case. A fourth person came this week.",
        "Profit fell in the third quarter this year.",
        "It was the 17th of the month. Monday was the 17th.",
        "On the third day since the strike began, talks resumed.",
        "The Third Reich fell. A third party to the deal left.",
        "It stood on Fifth Avenue. He invoked the Fifth Amendment. The 9th Circuit ruled.",
        "The first lady spoke of second-degree murder and a 19th century house.",
        "The second worker had a fever, and the third visit to Israel was short.",
        "The second way to win is to wait. The second reason to doubt it is cost.",
        "He was third in line. He came in for a second look. They finished the second round.",
        "In the first and second place there was dust. On the 6000th block there was none.",
        "The second time the alarm rang, they left on their second anniversary this year.",
    ],
)
def test_ordinals_that_are_no_figures(text: str) -> None:
    assert find_quantities(text) == []


def test_every_row_of_words_beside_ordinals() -> None:
    def first(text: str) -> tuple[str, object, str]:
        found = find_quantities(text)
        assert found, text
        return found[0].form, found[0].value, found[0].unit

    for word in phrases("series", "placed"):
        assert first(f"Lind {word} fifth.") == ("ordinal", 5, ""), word
    for word in phrases("series", "placed_then"):
        assert first(f"Lind finished fifth {word} it.") == ("ordinal", 5, ""), word
    for words in phrases("series", "scope"):
        assert first(f"It was the ninth blast {words}.") == ("ordinal", 9, "blast"), words
    for word in phrases("series", "stretch"):
        assert first(f"It was the ninth blast in a {word}.") == ("ordinal", 9, "blast"), word
    for word in phrases("series", "within"):
        assert first(f"It was the ninth blast in {word} years.") == ("ordinal", 9, "blast"), word
    for word in phrases("series", "inside"):
        assert first(f"It was the ninth blast {word} town this year.") == ("ordinal", 9, "blast"), word
    for word in phrases("series", "doers"):
        assert first(f"It was the ninth {word} to leave.") == ("ordinal", 9, word), word
    for word in phrases("series", "tallied"):
        assert first(f"It is its ninth {word}.") == ("ordinal", 9, word), word
    for word in phrases("series", "offices"):
        assert first(f"He is the 45th {word}.") == ("ordinal", 45, word), word
    for word in phrases("series", "breaks"):
        assert find_quantities(f"The ninth blast {word} this year.") == [], word
    for word in phrases("series", "no_deed"):
        assert find_quantities(f"The ninth visitor to {word} left.") == [], word
    for word in phrases("series", "uncounted"):
        found = find_quantities(f"It came on the ninth {word} since May.")
        assert found == [] or word in ("time", "place"), word


def test_a_rank_in_a_sentence_that_breaks_off() -> None:
    (figure,) = extract("Ada Moor is the third mayor in Tarn history to")
    assert figure.measure == "Mayor in Tarn history"
