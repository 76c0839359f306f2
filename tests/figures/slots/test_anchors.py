"""The day or year that relative times count from."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load
from briefing.figures.slots.anchors import Anchor, anchor_of
from briefing.model import Article


@pytest.mark.parametrize(
    "background",
    [
        "Taken in June 2023. Figures for May 2025 came out; by March 2031 they double.",
        "It was the worst fire in the port since 31 sheds burned in May 2025.",
        "It was the lowest rise since the 3.8% fall in the first quarter of 2025.",
        "CALDER, Oct. 14 (Wire) - A mill burned down. In May 2025, another had.",
        "A mill burned on May 3, 2025",
        "A mill burned on May 3, 2025, and held 3/4/12 of it",
    ],
)
def test_a_year_of_what_is_told_is_not_the_articles_own(background: str) -> None:
    assert anchor_of(background, None) == Anchor(None, None, 2025)


@pytest.mark.parametrize("published", [date.min, date.max])
def test_a_date_at_the_end_of_the_calendar_dates_nothing(published: date) -> None:
    text = "Rents rose 5% last week and 3% over the weekend. On Tuesday 12 sheds burned, 40 in 9 days."
    dated = extract(Article(id="a", title="", source="", text=text, published=published))
    assert [figure.period for figure in dated] == [figure.period for figure in extract(text)]


def test_without_any_year_none_is_known() -> None:
    assert anchor_of("No date at all.", None) == Anchor()


@pytest.mark.parametrize(
    "text",
    [
        "CALDER, Oct. 14, 2025 (Wire) - A mill burned down, the first since May 2009.",
        "A mill burns\n\nPORT CALDER, Norland (Oct. 14, 2025) -- A mill burned down.",
        "A mill burns\n\nCalder, 14 October 2025 – A mill burned down.",
        "A mill burns\n\nOctober 14, 2025\n\nA mill burned down, the first since May 2009.",
        "A mill burns\n\nPublished Tuesday, 14 OCT 2025, 4:05 p.m. ET\n\nA mill burned down.",
        "A mill burns\n\n14/10/2025\n\nA mill burned down, the first since May 2009.",
        "14.10.25\n\nA mill burned down.",
        "A mill burns\n\nPublished 14.10.2025 at 17.45\n\nA mill burned down.",
        "A mill burns\n\nThe Calder Post, Tuesday 14 October 2025\n\nA mill burned down.",
    ],
)
def test_the_year_of_a_date_line_or_dateline_is_the_articles_own(text: str) -> None:
    assert anchor_of(text, None) == Anchor(None, 2025, 2025)


def test_a_stretch_of_the_year_in_the_opening_is_the_articles_own() -> None:
    news = "Sales of kites rose in the first nine months of 2025, the guild said."
    assert anchor_of(news, None) == Anchor(None, 2025, 2025)
    assert anchor_of("A mill burns.\n" + "It was old. " * 100 + news, None) == Anchor(None, None, 2025)


def test_every_word_beside_a_date_may_stand_in_a_date_line() -> None:
    for word in load("periods")["dated"]["labels"].split():
        assert anchor_of(f"A mill burns\n\n{word.capitalize()} 14 October 2025\n", None).year == 2025, word
    assert anchor_of("A mill burns\n\nAlways 14 October 2025\n", None).year is None


def test_a_day_without_a_year_takes_none_from_what_came_before() -> None:
    text = (
        "CALDER, Oct. 14 (Wire) - A mill fire on Oct. 14 killed 12 people, officials said.\n\n"
        "It was the worst in the port since 31 people died in May 2009."
    )
    assert extract(text)[0].period == "XXXX-10-14"
