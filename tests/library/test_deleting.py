"""Deleting a story: nothing of it is left, no feed brings it back, and what was deleted comes back whole."""

import pytest

from briefing.library import Library, NotFoundError
from tests.library.test_updating import feed, item
from tests.library.texts import BUDGET, FERRY, article
from tests.loopback import Server


def stories(library: Library) -> list[str]:
    return [story.label[:5] for story in library.stories()]


@pytest.fixture
def ferry(library: Library) -> str:
    """The ferry in two outlets, one of which corrected itself, bookmarked, half read; and the budget."""
    library.add([article(BUDGET, "Port Post"), article(FERRY, "Harbour Wire", 12, hours=1)])
    (story,) = library.add([article(FERRY, "East Ledger", 12, hours=2)])
    library.add([article(FERRY, "East Ledger", 27, hours=2)])
    library.mark_read([library.articles(story)[0].id])
    library.bookmark(story)
    library.count_waiting()
    return story


def test_nothing_of_it_is_left(library: Library, ferry: str) -> None:
    key = library.articles(ferry)[0].id
    assert library.delete(ferry).label.startswith("Ferry capsizes")
    assert stories(library) == ["Parli"]
    assert library.search("ferry") == []
    with pytest.raises(NotFoundError):
        library.article(key)
    with pytest.raises(NotFoundError):
        library.delete(ferry)
    with library.database.reading() as connection:
        for table in ("postings", "versions", "figures"):
            rows = connection.execute(f"SELECT DISTINCT article FROM {table}").fetchall()
            assert len(rows) <= 1, table  # the budget's
        assert connection.execute("SELECT count(*) FROM articles").fetchone()[0] == 1


def test_it_comes_back_whole(library: Library, ferry: str) -> None:
    before = library.story(ferry), library.articles(ferry), library.versions(ferry), library.changes(ferry)
    assert before[0].bookmarked and before[0].unread == 1 and before[0].unclear
    library.restore(library.delete(ferry))
    library.count_waiting()
    after = library.story(ferry), library.articles(ferry), library.versions(ferry), library.changes(ferry)
    assert after == before
    assert {found.story for found in library.search("ferry")} == {ferry}
    assert library.add([article(FERRY, "Third Post", 27, hours=3)]) == [ferry]


def test_its_number_is_not_given_again(library: Library) -> None:
    (ferry,) = library.add([article(FERRY, "Harbour Wire")])
    deleted = library.delete(ferry)
    (budget,) = library.add([article(BUDGET, "Harbour Wire")])
    assert budget != ferry
    library.restore(deleted)
    assert sorted(stories(library)) == ["Ferry", "Parli"]


def test_what_was_added_again_meanwhile_stays_there(library: Library, ferry: str) -> None:
    deleted = library.delete(ferry)
    (again,) = library.add([article(FERRY, "Harbour Wire", 12, hours=1)])
    library.restore(deleted)
    assert [one.source for one in library.articles(again)] == ["Harbour Wire"]
    assert [one.source for one in library.articles(ferry)] == ["East Ledger"]


def test_no_feed_brings_it_back_until_the_reader_adds_it(library: Library, server: Server) -> None:
    one, two = ((f"https://a.example/{number}", item(*event)) for number, event in ((1, FERRY), (2, BUDGET)))
    url = feed(server, "/feed", one)
    library.follow(url)
    (story,) = library.stories()
    (sunk,) = library.articles(story.id)
    deleted = library.delete(story.id)
    feed(server, "/feed", one, two)
    assert library.update().new == 1
    feed(server, "/feed", (one[0], item(FERRY[0], f"{FERRY[1]} The search goes on.")), two)
    library.update()
    assert stories(library) == ["Parli"]
    library.restore(deleted)
    assert sorted(stories(library)) == ["Ferry", "Parli"]
    assert library.update().new == 0  # its feed knows it as its own again
    library.delete(story.id)
    library.add([sunk])
    assert sorted(stories(library)) == ["Ferry", "Parli"]
