"""What is remembered from one transaction to the next never says anything else than the file."""

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.library import Library, keeping
from briefing.library.grouping import Cluster
from briefing.library.memory import Memory
from briefing.library.stories import shelf
from briefing.library.terms import terms_of, weigh
from briefing.model import Article
from tests.library.texts import BUDGET, FERRY, QUAKE, START, article

SEEN = int(START.timestamp())


def articles() -> list[Article]:
    """On three events, some hours apart, in no order, a few of them undated."""
    rng = random.Random(4)
    made = [
        article(event, f"Outlet {n}", number=n, hours=rng.uniform(0, 30), more=f" {extra[1][: 3 * n]}")
        for n in range(16)
        for event, extra in ((FERRY, BUDGET), (BUDGET, QUAKE), (QUAKE, FERRY))
    ]
    rng.shuffle(made)
    return [replace(one, published=None) if n % 9 == 0 else one for n, one in enumerate(made)]


def keep(library: Library, some: Sequence[Article], memory: Memory | None = None) -> None:
    with library.database.writing() as connection, shelf(connection, memory) as stories:
        for one in some:
            keeping.keep(stories, one, SEEN)


def kept(library: Library) -> list[tuple[object, ...]]:
    """All that grouping wrote."""
    with library.database.reading() as connection:
        return [
            tuple(row)
            for query in (
                "SELECT key, story, terms, current FROM articles ORDER BY id",
                "SELECT id, label, newest FROM stories ORDER BY id",
                "SELECT * FROM terms ORDER BY term",
                "SELECT * FROM postings ORDER BY article, term",
                "SELECT * FROM joined ORDER BY story",
            )
            for row in connection.execute(query)
        ]


@pytest.mark.parametrize("most", [6_000, 5])
def test_the_same_stories_come_out_with_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """Also where stories are moved, and articles changed, in between; however much is kept in mind."""
    monkeypatch.setattr("briefing.library.memory._ARTICLES", most)
    libraries = [Library.open(tmp_path / f"{name}.db") for name in "ab"]
    everything = articles()
    for library, memory in zip(libraries, (None, Memory()), strict=True):
        for place in range(0, len(everything), 4):
            keep(library, everything[place : place + 4], memory)
            if place == 24:
                library.split([library.find(everything[3].url or "").id])
            if place == 28:
                changed = replace(everything[5], text=f"{everything[5].text} Divers went down.")
                keep(library, [changed], memory)
    assert kept(libraries[0]) == kept(libraries[1])
    assert 3 <= len(libraries[0].stories()) < 12
    for library in libraries:
        library.close()


def test_what_another_briefing_wrote_is_seen(library: Library, path: Path) -> None:
    memory = Memory()
    first, second, third = (article(FERRY, f"Outlet {n}") for n in range(3))
    keep(library, [first], memory)
    with Library.open(path) as other:
        other.add([second])
        other.split([other.find(second.url or "").id])
    keep(library, [third], memory)
    assert sorted(story.sources for story in library.stories()) == [1, 2]
    with library.database.reading() as connection:
        assert connection.execute("SELECT articles FROM terms WHERE term = -1").fetchone()[0] == 3


def test_what_did_not_come_to_be_is_forgotten(library: Library) -> None:
    memory = Memory()
    keep(library, [article(BUDGET, "East Ledger")], memory)
    with (
        pytest.raises(ZeroDivisionError),
        library.database.writing() as connection,
        shelf(connection, memory) as stories,
    ):
        keeping.keep(stories, article(FERRY, "Harbour Wire"), SEEN)
        raise ZeroDivisionError
    keep(library, [article(FERRY, "Port Post")], memory)
    assert sorted(story.sources for story in library.stories()) == [1, 1]
    with library.database.reading() as connection:
        assert connection.execute("SELECT articles FROM terms WHERE term = -1").fetchone()[0] == 2


def test_an_article_that_comes_twice_at_once_is_searched_for_as_it_is(library: Library) -> None:
    one = article(FERRY, "Harbour Wire")
    keep(library, [one, replace(one, text=f"{one.text} Divers went down.")])
    assert [len(library.search(word)) for word in ("divers", "ferry")] == [1, 1]
    with library.database.writing() as connection:
        connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_a_cluster_that_grew_says_what_a_new_one_says() -> None:
    vectors = [
        weigh(terms_of("", f"{FERRY[1]} {BUDGET[1][: 40 * n]} {QUAKE[1][60 * n :]}"), 1, lambda _: 1)
        for n in range(5)
    ]
    first = Cluster([*vectors[:2], weigh(terms_of("", QUAKE[1]), 1, lambda _: 1)])
    assert first.cohesion < Cluster(vectors[:2]).cohesion
    grown = first.changed([0, 1]).changed([0, 1, vectors[4]]).changed([0, 1, vectors[2], vectors[3], 2])
    new = Cluster(vectors)
    assert grown.members == new.members
    for name in ("length", "cohesion", "within"):
        assert getattr(grown, name) == pytest.approx(getattr(new, name))
    assert grown.typical == pytest.approx(new.typical)
    assert grown.total == pytest.approx(new.total)
