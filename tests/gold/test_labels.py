"""The labels themselves: they fit their texts, and the scorer counts what it should."""

import pytest

from briefing.model import Figure
from tests.gold.cases import Case, classes, expected, load
from tests.gold.scoring import Score, close, judge


def test_there_are_many_sentences_and_none_twice() -> None:
    texts = [case.text for cases in classes().values() for case in cases]
    assert len(texts) >= 300
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("name", classes())
def test_no_two_labels_of_a_sentence_are_the_same_place(name: str) -> None:
    for case in classes()[name]:
        places = [(figure.start, figure.end) for figure in case.figures]
        assert all(a[1] <= b[0] or b[1] <= a[0] for a in places for b in places if a != b), case.text
        assert len(set(places)) == len(places), case.text


def test_every_class_is_read_from_its_file() -> None:
    for name, cases in classes().items():
        assert cases, name
        assert all(not case.figures for case in cases) == name.startswith("silent"), name


def test_a_label_outside_its_text_is_refused() -> None:
    with pytest.raises(ValueError, match="is not in"):
        expected({"at": "12 cows", "value": 12}, "No cattle here.")
    with pytest.raises(ValueError, match="unknown labels"):
        expected({"at": "cows", "value": 12, "colour": "red"}, "12 cows")


def figure(text: str, piece: str, value: float | tuple[float, float], unit: str) -> Figure:
    start = text.find(piece)
    return Figure(start, start + len(piece), piece, value, unit, None, None)


TEXT = "The herd of 40 cows lost 3 calves; the vote was 7-2."
CASE = Case(
    TEXT,
    (
        expected({"at": "40 cows", "value": 40, "unit": "cow"}, TEXT),
        expected({"at": "7-2", "pair": [7, 2]}, TEXT),
    ),
)


def judged(*found: Figure) -> Score:
    score = Score()
    judge(CASE, found, score)
    return score


def test_scoring_counts_hits_extras_and_fields() -> None:
    right = judged(figure(TEXT, "40 cows", 40, "cow"), figure(TEXT, "7-2", (2, 7), ""))
    assert (right.value, right.sentences) == (100, 100)
    two = judged(figure(TEXT, "40 cows", 40, "cow"), figure(TEXT, "7-", 7, ""), figure(TEXT, "-2", 2, ""))
    assert two.value == 100
    half = judged(figure(TEXT, "40 cows", 40, "bull"), figure(TEXT, "3 calves", 3, "calf"))
    assert half.value == 50
    assert half.field("unit") == 0
    assert half.sentences == 0
    assert judged().value == 0


def test_values_are_compared_by_their_size_and_shape() -> None:
    assert close(1_000_000, 1e6)
    assert not close((1, 2), 1)
    assert not close(1, (1, 2))
    assert close((5, 7), (5, 7)) and not close((7, 5), (5, 7))


def test_files_load_one_by_one() -> None:
    from tests.gold.cases import FOLDER

    assert load(FOLDER / "money.toml")
