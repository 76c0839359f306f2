"""The library as its users see it: stories, versions, marks, moving and splitting."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from briefing.comparing import compare
from briefing.library import (
    Library,
    LibraryError,
    NotFoundError,
    Order,
    grouping,
    kept_figures,
    label_of,
    load_sources,
)
from briefing.library.keeping import article_key, canonical, outlet
from briefing.library.stories import Shelf
from briefing.library.terms import unpacked
from briefing.model import Article
from briefing.report.gist import gist_of
from briefing.report.times import told_when
from tests.library.texts import BUDGET, FERRY, QUAKE, START, article, story_of


def test_articles_on_one_event_become_one_story(library: Library) -> None:
    first = library.add([article(FERRY, "Harbour Wire"), article(BUDGET, "Harbour Wire")])
    second = library.add([article(FERRY, "East Ledger", 27, 3, more=" Relatives waited at the pier.")])
    assert len(first) == 2
    assert second == first[:1]
    ferry, budget = library.stories()
    assert ferry.outlets == ("East Ledger", "Harbour Wire")
    assert ferry.newest == START + timedelta(hours=3)
    assert budget.label == "Parliament in Tarvia passes budget with 12 votes"
    assert [found.source for found in library.articles(ferry.id)] == ["East Ledger", "Harbour Wire"]


def test_the_same_again_changes_nothing(library: Library) -> None:
    library.add([article(FERRY, "Harbour Wire"), article(BUDGET, "East Ledger")])
    before = library.stories()
    tracked = article(FERRY, "Harbour Wire")
    again = article(FERRY, "Harbour Wire", url=f"{tracked.url}/?utm_source=x#top")
    assert library.add([again]) == [before[1].id]
    assert library.stories() == before


def test_stories_are_newest_first_and_limited(library: Library) -> None:
    library.add([article(event, "Harbour Wire", hours=n) for n, event in enumerate((FERRY, BUDGET, QUAKE))])
    assert [story.label[:5] for story in library.stories(2)] == ["Earth", "Parli"]


def test_stories_come_in_the_order_that_is_wanted(library: Library) -> None:
    library.add([article(event, "Harbour Wire", hours=n) for n, event in enumerate((FERRY, BUDGET, QUAKE))])
    library.add([article(FERRY, "East Ledger", 27), article(BUDGET, "Port Post", hours=1)])
    library.count_waiting()
    ferry = next(story.id for story in library.stories() if story.label.startswith("Ferry"))
    library.mark_read([library.articles(ferry)[0].id])

    def first(order: Order) -> list[str]:
        return [story.label[:5] for story in library.stories(order=order)]

    assert first("newest") == ["Earth", "Parli", "Ferry"]
    assert first("unread") == ["Parli", "Earth", "Ferry"]
    assert first("differences") == ["Ferry", "Earth", "Parli"]
    assert first("name") == ["Earth", "Ferry", "Parli"]


def test_changed_article_keeps_its_version_and_shows_the_figure(library: Library) -> None:
    (story,) = library.add([article(FERRY, "Harbour Wire", 12), article(FERRY, "East Ledger", 12)])
    library.mark_read(found.id for found in library.articles(story))
    assert library.add([article(FERRY, "Harbour Wire", 27)]) == [story]
    (version,) = library.versions(story)
    assert version.article.title == "Ferry capsizes off Cape Marrow, 12 dead"
    changes = library.changes(story)
    assert {(change.before.value, change.after.value) for change in changes} == {(12, 27)}
    assert str(changes[0]).startswith("12 → 27 dead since ")
    assert changes[0].since <= datetime.now(UTC)
    counted = library.count(story)
    assert (counted.sources, counted.unread, counted.changes) == (2, 1, len(changes))


def test_a_corrected_article_keeps_its_first_time_and_compares_by_its_last(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an outlet added to its article hours later does not contradict what another said before."""
    first, other = article(FERRY, "Harbour Wire", 12), article(FERRY, "East Ledger", 12, hours=0.1)
    later = START + timedelta(hours=9)
    clock = iter([START, START, later])
    monkeypatch.setattr("briefing.library.library.now", lambda: int(next(clock).timestamp()))
    library.add([first, other])
    (story,) = library.add([article(FERRY, "Harbour Wire", 15)])
    current = {one.source: one for one in library.articles(story)}
    corrected, untouched = current["Harbour Wire"], current["East Ledger"]
    assert corrected.published == first.published
    assert corrected.updated == corrected.latest == later
    assert (untouched.updated, untouched.latest) == (None, other.published)
    assert told_when(corrected) == "16 Nov 2026, 08:00, updated 17:00"
    overnight = replace(corrected, updated=later + timedelta(hours=12))
    assert told_when(overnight) == "16 Nov 2026, 08:00, updated 17 Nov 2026, 05:00"
    assert told_when(replace(corrected, published=None)) == "updated 16 Nov 2026, 17:00"
    (dead,) = (
        measure
        for measure in compare(list(current.values())).measures
        if {figure.value for figure in measure.figures} == {12, 15}
    )
    assert (dead.verdict, dead.cause) == ("unclear", "later report")
    assert dead.why.index("12") < dead.why.index("15 dead” (16 November, 17:00)")
    assert library.versions(story)[0].article.updated is None


def test_one_current_article_an_outlet(library: Library) -> None:
    old = article(FERRY, "Harbour Wire", 12, 0, "https://harbourwire.example/1")
    new = article(FERRY, "The Harbour Wire", 27, 5, "https://harbourwire.example/2")
    (story,) = library.add([new, old])
    assert [found.url for found in library.articles(story)] == [new.url]
    assert [found.url for found in library.articles(story, earlier=True)] == [new.url, old.url]
    (version,) = library.versions(story)
    assert (version.article.url, version.until) == (old.url, START + timedelta(hours=5))


def test_the_most_typical_of_the_current_articles_names_a_story(library: Library) -> None:
    old = article(FERRY, "Harbour Wire", 12, 0, "https://harbourwire.example/1")
    new = article(FERRY, "Harbour Wire", 27, 5, "https://harbourwire.example/2")
    (story,) = library.add([old, article(FERRY, "East Ledger", 19, 1)])
    assert library.story(story).label.endswith("12 dead")
    library.add([new])
    assert library.story(story).label.endswith("19 dead")
    library.split([library.find(new.url or "").id])
    assert library.story(story).label.endswith("12 dead")  # which is current again


def test_moved_and_split_articles_stay(library: Library, path: Path) -> None:
    (ferry,) = library.add(
        [article(FERRY, source) for source in ("Harbour Wire", "East Ledger", "Port Post")]
    )
    (quake,) = library.add([article(QUAKE, "Port Post")])
    moved, split = library.articles(ferry)[:2]
    library.move([moved.id], quake)
    alone = library.split([split.id])
    assert len({ferry, quake, alone}) == 3
    library.add([article(FERRY, moved.source, 13), article(FERRY, split.source, 14)])
    with Library.open(path) as again:
        assert (story_of(again, moved.id), story_of(again, split.id)) == (quake, alone)
        assert again.story(alone).label.startswith("Ferry capsizes")


def test_a_story_left_by_its_last_article_is_gone(library: Library) -> None:
    (ferry,) = library.add([article(FERRY, "Harbour Wire")])
    (quake,) = library.add([article(QUAKE, "Harbour Wire")])
    library.move([library.articles(ferry)[0].id], quake)
    with pytest.raises(NotFoundError, match=f"no {ferry} in"):
        library.story(ferry)


def test_marks_last(library: Library, path: Path) -> None:
    (story,) = library.add([article(FERRY, "Harbour Wire"), article(FERRY, "East Ledger")])
    first, _ = library.articles(story)
    library.mark_read([first.id])
    library.bookmark(story)
    with Library.open(path) as again:
        assert (again.story(story).unread, again.story(story).bookmarked) == (1, True)
        assert [kept.id for kept in again.stories(bookmarked=True)] == [story]
        again.bookmark(story, on=False)
        again.mark_read([first.id], read=False)
    assert library.story(story).unread == 2
    assert library.stories(bookmarked=True) == []


def test_figures_are_found_once_and_come_back_whole(library: Library) -> None:
    from briefing.figures import extract

    (story,) = library.add([article(FERRY, "Harbour Wire")])
    articles = library.articles(story)
    found = library.figures(articles)
    assert found == library.figures(articles) == {articles[0].id: extract(articles[0])}


def test_figures_found_before_are_not_looked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A story opened from the library shows the figures that the library keeps."""
    from briefing.tui.job import Loaded, work

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with Library.open() as library:
        (story,) = library.add([article(FERRY, "Harbour Wire", 12), article(FERRY, "East Ledger", 27)])
        articles = library.articles(story)
        assert library.kept_figures(articles) == {}
        found = library.figures(articles[:1])
        assert library.kept_figures(articles) == found
        assert kept_figures(articles) == found
        (before,) = work([story])
        library.count(story)
    monkeypatch.setattr("briefing.figures.extract", None)
    (after,) = work([story])
    assert isinstance(before, Loaded) and before == after


def test_counts_are_forgotten_when_an_article_comes(library: Library) -> None:
    (story,) = library.add([article(FERRY, "Harbour Wire", 12)])
    assert library.story(story).figures is None
    assert library.count(story).figures is not None
    library.add([article(FERRY, "East Ledger", 27)])
    assert library.story(story).figures is None


def test_wrong_clocks(library: Library) -> None:
    """Neither a date to come nor one before the web is believed."""
    for years, event in ((30, FERRY), (-50, QUAKE)):
        wrong = article(event, "Harbour Wire", hours=years * 365 * 24)
        (story,) = library.add([wrong])
        assert library.articles(story)[0].published is None
        assert abs(library.story(story).newest - datetime.now(UTC)) < timedelta(minutes=5)


def test_days_without_a_time(library: Library) -> None:
    (story,) = library.add([replace(article(FERRY, "Harbour Wire"), published=date(2026, 11, 16))])
    assert library.articles(story)[0].published == date(2026, 11, 16)


@pytest.mark.parametrize(
    "story", ["story:99", "story:", "99999999999999999999999", "nonsense", "story:-1", "story:٣"]
)
def test_unknown_story(library: Library, story: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        library.articles(story)
    assert "\n" not in str(caught.value)


def test_find_by_id_address_or_path(library: Library, tmp_path: Path) -> None:
    web = article(FERRY, "Harbour Wire")
    file = replace(article(QUAKE, "East Ledger"), url=None, path=str(tmp_path / "quake.txt"))
    library.add([web, file])
    assert web.url
    assert library.find(web.url).id == library.find(article_key(web)).id
    assert library.find(str(tmp_path / "quake.txt")).title == file.title
    with pytest.raises(LibraryError):
        library.find("nothing")


def test_stories_as_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with Library.open() as library:
        (story,) = library.add([article(FERRY, "Harbour Wire"), article(FERRY, "East Ledger")])
    (tmp_path / "a.txt").write_text("Twelve people died.")
    loaded = load_sources([story, str(tmp_path / "a.txt"), "story:77"])
    assert [found.source for found in loaded.articles][:2] == ["East Ledger", "Harbour Wire"]
    assert len(loaded.articles) == 3
    assert [skipped.where for skipped in loaded.skipped] == ["story:77"]
    assert label_of([story]) == "Ferry capsizes off Cape Marrow, 12 dead"
    assert {label_of(sources) for sources in ([story, story], ["story:77"], ["a.txt"], [])} == {""}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.a.example/x/", "http://a.example/x"),
        ("https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2&utm_medium=rss&fbclid=1#c"),
        ("https://a.example:443/x", "https://a.example/x"),
    ],
)
def test_addresses_of_the_same_page(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize("address", ["http://[x]/", "http://a:99999/", "http://a:b/"])
def test_what_is_no_address_stands_for_itself(address: str) -> None:
    assert canonical(address) == address


def test_addresses_of_different_pages() -> None:
    pages = (
        "https://a.example/x",
        "https://a.example/X",
        "https://a.example/x?id=1",
        "https://b.a.example/x",
    )
    assert len({canonical(page) for page in pages}) == 4


def test_names_of_one_outlet() -> None:
    assert outlet("The Harbour Wire") == outlet("Harbour-Wire") != outlet("Harbour Wire 2")


def test_importing_the_library_loads_nothing_heavy() -> None:
    code = (
        "import briefing.library, sys; heavy = {'sqlite3', 'httpx2', 'feedparser', 'lxml', 'asyncio'}; "
        "print(sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def two_that_a_third_joins(library: Library) -> list[str]:
    """Two stories that nobody would take for one, and the ids of their articles."""
    first, second = article(FERRY, "Harbour Wire"), article(QUAKE, "East Ledger")
    library.add([first])
    library.add([second])
    return [library.find(one.url or "").id for one in (first, second)]


def test_stories_brought_together(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """The older one stays, and whoever knows the other by its id is led to it."""
    two_that_a_third_joins(library)
    before = {story.id for story in library.stories()}
    monkeypatch.setattr("briefing.library.grouping.resembles", lambda *_: True)
    monkeypatch.setattr("briefing.library.grouping.are_one", lambda *_: True)
    monkeypatch.setattr("briefing.library.stories.Shelf._candidates", everything)
    (joined,) = library.add([article(FERRY, "Port Post")])
    assert joined == min(before)
    assert {library.story(name).id for name in before} == {joined}
    assert library.story(joined).sources == 3
    monkeypatch.undo()
    (other,) = library.add([article(BUDGET, "Port Post")])
    assert other not in before


def test_stories_that_the_reader_parted_stay_apart(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = two_that_a_third_joins(library)
    library.split(keys[:1])
    monkeypatch.setattr("briefing.library.grouping.resembles", lambda *_: True)
    monkeypatch.setattr("briefing.library.grouping.are_one", lambda *_: True)
    monkeypatch.setattr("briefing.library.stories.Shelf._candidates", everything)
    library.add([article(FERRY, "Port Post")])
    assert story_of(library, keys[0]) != story_of(library, keys[1])


def everything(shelf: Shelf, *_: object) -> list[grouping.Candidate]:
    rows = shelf.connection.execute("SELECT story, terms FROM articles").fetchall()
    return [grouping.Candidate(row["story"], grouping.Cluster([unpacked(row["terms"])])) for row in rows]


def test_a_split_or_move_is_taken_back_whole(library: Library) -> None:
    (ferry,) = library.add([article(FERRY, source) for source in ("Harbour Wire", "East Ledger")])
    (quake,) = library.add([article(QUAKE, "Port Post")])
    library.bookmark(quake)
    before = library.stories()
    for keys, mend in (
        ([library.articles(ferry)[0].id], lambda ids: library.split(ids)),
        ([library.articles(quake)[0].id], lambda ids: library.move(ids, ferry)),  # its story goes
    ):
        places = library.places(keys)
        mend(keys)
        assert library.stories() != before
        library.put_back(places)
        assert library.stories() == before
    with library._database.reading() as connection:  # grouping may go on
        assert not connection.execute("SELECT count(*) FROM articles WHERE placed").fetchone()[0]


def test_an_article_without_a_date_makes_no_story_newer(library: Library) -> None:
    (ferry,) = library.add([article(FERRY, "Harbour Wire")])
    (again,) = library.add([replace(article(FERRY, "East Ledger"), published=None)])
    assert again == ferry
    (quake,) = library.add([article(QUAKE, "Port Post", hours=1)])
    assert [story.id for story in library.stories()] == [quake, ferry]
    assert library.story(ferry).newest == START
    assert library.story(ferry).outlets == ("Harbour Wire", "East Ledger")
    assert [one.source for one in library.articles(ferry)] == ["Harbour Wire", "East Ledger"]
    (budget,) = library.add([replace(article(BUDGET, f"Post {n}"), published=None) for n in "123"])
    assert library.story(budget).outlets == ("Post 1", "Post 2", "Post 3")
    assert [story.dated for story in library.stories()] == [False, True, True]
    assert library.stories()[0].id == budget  # it came last


def test_a_story_has_the_clock_of_its_article(library: Library) -> None:
    there = timezone(timedelta(hours=8))
    first = replace(article(FERRY, "Harbour Wire"), published=START.astimezone(there))
    (ferry,) = library.add([first])
    library.add([replace(first, text=first.text.replace("12", "27"), title=first.title.replace("12", "27"))])
    library.count(ferry)
    newest, latest = library.story(ferry).newest, library.story(ferry).latest
    assert isinstance(newest, datetime)
    assert newest.utcoffset() == timedelta(hours=8)
    assert latest is not None
    assert latest.since.utcoffset() == timedelta(hours=8)
    assert latest == library.changes(ferry)[0].edit


def test_agreement_in_rounding_is_counted_apart(library: Library) -> None:
    text = "The budget of the port grew {} percent to 412 million euros in 2025, the harbour office said."
    (story,) = library.add(
        [
            Article("a", "Port grows", "Harbour Wire", text.format("28.6"), url="https://a.example"),
            Article("b", "Port grows", "East Ledger", text.format("almost 29"), url="https://b.example"),
        ]
    )
    comparison = compare(library.articles(story))
    signs = [measure.symbol for measure in comparison.measures]
    counted = library.count(story)
    assert counted.rounded == signs.count("≈") == 1
    assert counted.agreements == signs.count("=") + 1
    assert counted.singles == signs.count("·")


GROWTH = "The budget of the port grew {} percent to 412 million euros in 2025, the harbour office said."


def test_the_first_difference_is_kept_with_the_counts(library: Library, path: Path) -> None:
    given = (("Harbour Wire", "28.6"), ("East Ledger", "31.2"))
    (story,) = library.add(
        Article("", "Port grows", source, GROWTH.format(share), url=f"https://{share}.example")
        for source, share in given
    )
    assert library.story(story).gist is None
    counted = library.count(story)
    assert counted.gist == gist_of(compare(library.articles(story)))
    assert counted.gist is not None and counted.gist.symbol == "≠"
    assert {(said.source, said.value) for said in counted.gist.said} == {
        ("Harbour Wire", "+28.6%"),
        ("East Ledger", "+31.2%"),
    }
    with Library.open(path) as again:
        assert again.stories()[0].gist == counted.gist
    library.add([Article("", "Port grows", "Port Post", GROWTH.format("28.6"), url="https://c.example")])
    assert library.story(story).gist is None  # until it is compared anew


def test_a_story_whose_sources_agree_has_no_difference_to_tell(library: Library) -> None:
    (story,) = library.add([article(FERRY, "Harbour Wire"), article(FERRY, "East Ledger")])
    assert library.count(story).gist is None


def test_stories_among_others(library: Library) -> None:
    (ferry,) = library.add([article(FERRY, "Harbour Wire")])
    (quake,) = library.add([article(QUAKE, "Harbour Wire", hours=1)])
    library.add([article(BUDGET, "Harbour Wire", hours=2)])
    assert [story.id for story in library.stories(among=[ferry, quake])] == [quake, ferry]
    assert library.stories(among=[]) == []
    library.bookmark(ferry)
    assert [story.id for story in library.stories(among=[ferry, quake], bookmarked=True)] == [ferry]
    assert library.count_stories() == 3
