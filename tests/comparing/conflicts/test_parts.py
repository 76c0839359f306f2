"""Some of those counted, and all of them, are two things."""

import pytest

from briefing import compare
from briefing.model import Article


def together(*texts: str) -> list[set[str]]:
    """The numbers of each measure that two articles share."""
    articles = [Article(id=str(at), title="", source=str(at), text=text) for at, text in enumerate(texts)]
    shared = [measure.figures for measure in compare(articles).measures]
    return [{figure.text for figure in found} for found in shared if len({f.article for f in found}) > 1]


@pytest.mark.parametrize(
    ("one", "two", "shared"),
    [
        (
            "A flood on Monday hurt 31 hikers, 12 of them children.",
            "The flood on Monday hurt 12 hikers.",
            [],
        ),
        (
            "A flood on Monday hurt 31 hikers, 12 of them children.",
            "The flood on Monday hurt 31 hikers, including 12 children.",
            [{"31 hikers"}, {"12", "12 children"}],
        ),
        (
            "Clerks account for 48 of the 97 villagers jailed in Tarn.",
            "In Tarn 48 villagers were jailed on Monday.",
            [],
        ),
        (
            "Clerks account for 48 of the 97 villagers jailed in Tarn.",
            "In Tarn 97 villagers were jailed. Of these, 48 were clerks.",
            [{"97 villagers"}, {"48"}],
        ),
        (
            "Moor declared Kelm and 13 other counties a disaster area on Monday.",
            "On Monday Moor declared 14 counties a disaster area.",
            [],
        ),
        (
            "Some 26,000 teachers and support staff in Kelm went on strike on Monday.",
            "On Monday the schools of Kelm, with about 25,000 teachers, were shut by the strike.",
            [],
        ),
        (
            "The ferry Alba was licensed for 194 people, passengers and crew combined.",
            "The ferry Alba was licensed to carry 178 passengers.",
            [],
        ),
    ],
)
def test_a_part_never_meets_its_whole(one: str, two: str, shared: list[set[str]]) -> None:
    assert sorted(map(sorted, together(one, two))) == sorted(map(sorted, shared))
