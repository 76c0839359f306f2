"""Headlines at odds with their own texts."""

import pytest

from briefing.comparing import compare
from briefing.figures import extract
from briefing.model import Article, Measure

TEXT = "Alder Mills will do away with 2,400 jobs over two years."


def rows(*articles: tuple[str, str]) -> list[Measure]:
    """The measures of articles, each a headline and a text."""
    made = [
        Article(id=f"a{at}", title=title, source=f"Outlet {at}", text=f"{title}\n\n{text}")
        for at, (title, text) in enumerate(articles)
    ]
    return list(compare(made, {article.id: extract(article) for article in made}).measures)


def row_of(text: str, measures: list[Measure]) -> Measure:
    return next(m for m in measures if any(f.text == text for f in m.figures))


def test_a_headlines_slip_stands_in_the_row_of_its_text() -> None:
    found = rows(
        ("Alder Mills to cut 2,500 jobs", TEXT),
        ("Alder Mills to shed staff", "Alder Mills will do away with 2,400 jobs."),
    )
    row = row_of("2,500 jobs", found)
    assert [figure.text for figure in row.figures] == ["2,500 jobs", "2,400 jobs", "2,400 jobs"]
    assert (row.verdict, row.contradictions) == ("differ", ("a0",))


@pytest.mark.parametrize(
    ("title", "text", "why"),
    [
        ("Alder Mills to cut 3,900 jobs", TEXT, "far more"),
        ("Alder Mills to cut 2,500 flights", TEXT, "other things"),
        (
            "Alder Mills to cut 2,500 jobs",
            f"{TEXT} It will do away with 2,300 jobs in Lund.",
            "two numbers of the same",
        ),
        ("Alder Mills to cut 2,500 jobs", f"{TEXT} Some 100 go now and 2,500 jobs in all.", "told as well"),
        ("Alder Mills cut 2,500 jobs", TEXT, "what was done"),
    ],
    ids=lambda case: case if len(case) < 24 else "",
)
def test_other_numbers_stay_apart(title: str, text: str, why: str) -> None:
    found = rows((title, text))
    headline = found[0].figures[0].article, 0
    row = next(m for m in found if any((f.article, f.sentence_start) == headline for f in m.figures))
    assert not row.contradictions, why


def test_a_headline_that_drops_the_hedge_keeps_no_later_toll_away() -> None:
    found = rows(
        ("Bus crash: 46 killed", "At least 46 people were killed when a bus fell off a bridge."),
        ("Bus crash kills dozens", "At least 52 people were killed when a bus fell off a bridge."),
    )
    toll = row_of("52 people", found)
    assert {figure.text for figure in toll.figures} >= {"46 killed", "46 people", "52 people"}
