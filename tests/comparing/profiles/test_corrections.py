"""Numbers that an article takes back."""

import pytest

from briefing.comparing import compare
from briefing.comparing.profiles.corrections import is_withdrawn
from briefing.model import Article


@pytest.mark.parametrize(
    ("sentence", "withdrawn"),
    [
        ("(We earlier reported she was 41.)", True),
        ("Correction: An earlier version of this story said 12 divers were lost.", True),
        ("This article previously stated that the mill cost $4m.", True),
        ("Police earlier reported that 12 divers were lost.", False),
        ("The first version of the bill would have cost $4m.", False),
        ("We reported 12 cases last week.", False),
    ],
)
def test_what_a_sentence_takes_back(sentence: str, withdrawn: bool) -> None:
    assert is_withdrawn(sentence) is withdrawn


def test_what_is_taken_back_differs_from_nothing() -> None:
    told = "The diver Ada Moor, {}, led the search off Wick on Monday. The search went on for hours."
    taken_back = " (We earlier reported that the diver Ada Moor was 41.)"
    texts = {"a": told.format(42), "b": told.format(42) + taken_back, "c": told.format(41)}

    def ages(*ids: str) -> list[str]:
        articles = [Article(id=id_, title="", source=id_, text=texts[id_]) for id_ in ids]
        return [m.verdict for m in compare(articles).measures if {f.article for f in m.figures} == set(ids)]

    assert ages("a", "b") == ["agree"]
    assert ages("a", "c") == ["differ"]
