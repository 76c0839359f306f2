"""Levels that a sentence tells as one movement."""

import pytest

from briefing.comparing.alignment.certain_pairs import of_one_movement
from briefing.comparing.conflicts.movements import moments_differ
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.profile import Profile
from briefing.figures import extract
from briefing.model import Article


def _profiles(*texts: str) -> list[Profile]:
    articles = [Article(id=str(at), source=str(at), title="", text=text) for at, text in enumerate(texts)]
    return profiles({a.id: extract(a) for a in articles}, articles)


@pytest.mark.parametrize(
    ("text", "came_from", "left_for"),
    [
        ("Core inflation eased to 5.8% from 6.1%.", [6.1, None], [None, 5.8]),
        ("Core inflation fell from 6.1% to 5.8%.", [None, 6.1], [5.8, None]),
        (
            "The jobless rate rose to 4.1 percent from a long-time low of 3.8 percent.",
            [3.8, None],
            [None, 4.1],
        ),
        ("Sales rose to $5 million and exports fell from 1,200 tonnes.", [None, None], [None, None]),
        ("The rate rose to 4.1%. From 3.8% it had gone down.", [None, None], [None, None]),
    ],
)
def test_a_level_knows_what_it_came_from_and_left_for(
    text: str, came_from: list[float | None], left_for: list[float | None]
) -> None:
    told = [p for p in _profiles(text) if p.figure.unit != "year"]
    assert [p.came_from for p in told] == came_from
    assert [p.left_for for p in told] == left_for


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("Core inflation eased to 5.8% from 6.1%.", "Core inflation came down to 5.8% from 6.2%.", True),
        ("Core inflation eased to 5.8% from 6.1%.", "Core inflation came down to 5.7% from 6.2%.", False),
        ("Core inflation eased to 5.8% from 6.1%.", "Food inflation came down to 5.8% from 6.2%.", False),
        ("Core inflation eased to 5.8% from 6.1%.", "Turnout came down to 5.8% from 6.2%.", False),
        ("Core inflation eased to 5% from 6.1%.", "Core inflation came down to 5% from 6.2%.", False),
    ],
)
def test_movements_that_share_an_end_are_one(one: str, two: str, expected: bool) -> None:
    first, second = (next(p for p in _profiles(text) if p.low > 6) for text in (one, two))
    assert of_one_movement(first, second) == of_one_movement(second, first) == expected


def test_what_went_to_a_level_may_differ_from_what_went_there_from_the_same() -> None:
    first = _profiles("The jobless rate went, up or down, 4.1 percent from 3.8 percent.")[0]
    second = _profiles("The jobless rate ticked up to 4.0% from 3.8%.")[0]
    other = _profiles("The jobless rate ticked up to 4.0% from 3.7%.")[0]
    assert not moments_differ(first, second)
    assert moments_differ(first, other)
