"""Following and updating, against a server on loopback with every fault a server can have."""

import gzip
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from briefing.library import BusyError, Imported, Library, LibraryError, Progress, Updated
from briefing.library.helper import Helper
from tests.library.conftest import OPTIONS
from tests.library.test_storage import assert_whole
from tests.library.texts import FERRY
from tests.loopback import Handler, Reply, Server, cut, drip, endless, rss, serving

WORDS = "The search for survivors goes on off the northern coast. " * 25


def item(title: str, text: str = WORDS, guid: str = "", published: datetime | None = None) -> str:
    date = f"<pubDate>{format_datetime(published, usegmt=True)}</pubDate>" if published else ""
    mark = f'<guid isPermaLink="false">{guid}</guid>' if guid else ""
    return f"<title>{title}</title>{mark}{date}<description>{text}</description>"


def feed(server: Server, path: str = "/feed", *items: tuple[str, str], title: str = "Harbour Wire") -> str:
    server.replies[path] = Reply(rss(*items, title=title), headers={"Content-Type": "application/rss+xml"})
    return server.url(path)


def titles(library: Library) -> list[str]:
    return sorted(
        article.title for story in library.stories() for article in library.articles(story.id, earlier=True)
    )


def follow(library: Library, *urls: str) -> None:
    """Puts feeds on the list of a library on loopback, without fetching them."""
    from briefing.library import subscriptions

    for url in urls:
        subscriptions.add(library.database, url, local=True)


def test_follow_takes_in_what_is_there(library: Library, server: Server) -> None:
    url = feed(server, "/feed", ("/1", item("One")), ("/2", item("Two")))
    followed = library.follow(url)
    assert (followed.url, followed.title, followed.articles) == (url, "Harbour Wire", 2)
    assert titles(library) == ["One", "Two"]


STORM = "The storm Ilva struck Port Alba at night, tore roofs off the harbour and flooded the old town. "


@pytest.mark.parametrize("newest_first", [True, False])
def test_a_story_is_called_as_its_outlet_calls_it_by_now(
    library: Library, server: Server, newest_first: bool
) -> None:
    """What a newer article of the outlet replaced is in the story, but no part of what the room shows."""
    when = datetime(2026, 11, 16, 10, tzinfo=UTC)
    items = [
        (
            "/2",
            item(
                "Port Alba storm death toll at 15",
                f"{STORM * 4}15 died.",
                published=when + timedelta(0, 1800),
            ),
        ),
        ("/1", item("Storm kills 12 in Port Alba", f"{STORM * 4}12 died.", published=when)),
    ]
    followed = library.follow(feed(server, "/feed", *(items if newest_first else reversed(items))))
    assert (followed.articles, followed.replaced) == (2, 1)
    assert followed.kept_words.startswith(", 1 replaced by a newer one, 2 in summary")
    (story,) = library.stories()
    assert (story.label, story.sources) == ("Port Alba storm death toll at 15", 1)
    assert [article.title for article in library.articles(story.id)] == [story.label]
    update = library.update()
    assert (update.new, library.story(story.id).label) == (0, story.label)


def test_one_address_written_in_two_ways_is_one_feed(library: Library, server: Server) -> None:
    url = feed(server, "/feed", ("/1", item("One")))
    library.follow(f"{url.replace('http:', 'HTTP:')}#latest", folder="Wor\x1b[31mld\x1b]0;x\a \u202e")
    library.follow(url)
    assert [(followed.url, followed.folder) for followed in library.feeds()] == [(url, "World")]


def test_follow_a_site_by_its_address(library: Library, server: Server) -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="/feed" title="News">'
    server.replies["/"] = Reply(f"<!doctype html><html><head>{link}</head><body>x".encode())
    url = feed(server, "/feed", ("/1", item("One")))
    assert library.follow(server.url("/")).url == url


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://a.example/", "https://me:secret@a.example/feed", "", "http://", "feed://["],
)
def test_what_cannot_be_followed(library: Library, url: str) -> None:
    with pytest.raises(LibraryError) as caught:
        library.follow(url)
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert library.feeds() == []


def test_update_brings_only_what_is_new(library: Library, server: Server) -> None:
    follow(library, feed(server, "/feed", ("/1", item("One"))))
    assert library.update().new == 1
    feed(server, "/feed", ("/2", item("Two")), ("/1", item("One")))
    updated = library.update()
    assert (updated.feeds, updated.new, updated.changed, updated.failures) == (1, 1, 0, ())
    assert titles(library) == ["One", "Two"]


def test_not_modified(library: Library, server: Server) -> None:
    body = rss(("/1", item("One")))

    def reply(handler: Handler) -> Reply:
        return (
            Reply(status=304)
            if handler.headers["If-None-Match"] == '"1"'
            else Reply(body, headers={"ETag": '"1"'})
        )

    server.replies["/feed"] = reply
    follow(library, server.url("/feed"))
    assert [library.update().new for _ in range(3)] == [1, 0, 0]
    assert library.feeds()[0].error == ""


def test_one_bad_feed_never_holds_up_the_others(library: Library) -> None:
    """Every fault at once, each told in one line, and the good feed arrives."""
    faults = {
        "/404": Reply(status=404),
        "/500": Reply(status=500),
        "/cut": Reply(act=cut(rss(("/x", item("Cut"))))),
        "/drip": Reply(act=drip),
        "/loop": Reply(status=302, headers={"Location": "/loop"}),
        "/local": Reply(status=302, headers={"Location": "file:///etc/passwd"}),
        "/large": Reply(act=endless),
        "/bomb": Reply(gzip.compress(bytes(50_000_000)), headers={"Content-Encoding": "gzip"}),
        "/page": Reply(b"<!doctype html><html><body>Hello</body></html>"),
        "/binary": Reply(bytes(range(256)) * 10),
        "/nothing": Reply(b""),
    }
    hosts = [f"127.0.2.{number}" for number in range(1, len(faults) + 2)]
    with serving("0.0.0.0") as many:
        many.replies |= faults
        many.replies["/good"] = Reply(rss(("https://a.example/1", item("Good"))))
        follow(library, *(many.url(path, host) for path, host in zip([*faults, "/good"], hosts, strict=True)))
        follow(library, "http://127.0.2.200:9/refused", "http://nowhere.invalid/feed")
        updated = patient(library).update()
    assert titles(library) == ["Good"]
    assert len(updated.failures) == len(faults) + 2
    for failure in updated.failures:
        assert failure.reason and failure.advice and "\n" not in str(failure)
    told = {failed.url.rpartition("/")[2]: failed.error for failed in library.feeds() if failed.error}
    assert len(told) == len(faults) + 2
    assert "not found (404)" in told["404"]
    assert "redirects without end" in told["loop"]
    assert "larger than 2 MB" in told["bomb"]


def test_what_failed_is_asked_after_what_did_not(library: Library, server: Server) -> None:
    """On one host, where feeds are asked one after the other."""
    server.replies["/bad"] = Reply(status=500)
    for name in ("/good", "/better"):
        feed(server, name, (name, item(name)))
    follow(library, *(server.url(name) for name in ("/bad", "/good", "/better")))
    assert len(library.update().failures) == 1
    server.requests.clear()
    library.update()
    assert [request.path for request in server.requests][-1] == "/bad"


def jsonfeed(**item: object) -> bytes:
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps({"version": version, "title": "F", "items": [{"content_text": WORDS} | item]}).encode()


HOSTILE = {
    "/lone-surrogates": jsonfeed(id="\ud800", title="A\ud800", url="https://a.example/\ud800"),
    "/controls": jsonfeed(id="a\x00b", title="\x1b[31mRed\x07", url="https://b.example/\x1b]0;x\x07"),
    "/odd-values": jsonfeed(id={"a": []}, title=None, url=["x"]),
    "/deep": rss(("https://c.example/", item("Deep", "&lt;div&gt;" * 5_000 + WORDS))),
    "/entities": b'<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>' + rss(("", item("&b; bomb"))),
    "/bomb": b"<!DOCTYPE rss ["
    + b"".join(
        b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 50 if n else b"x" * 999) for n in range(8)
    )
    + b"]>"
    + rss(("", item("Bomb &i;")), ("", item("After the bomb", "&lt;p&gt;After. &lt;/p&gt;" + WORDS))),
    "/unknown-entity": rss(("", item("Before")), ("", item("Bad &nosuch; & < entity")), ("", item("After"))),
    "/dates": rss(
        ("", f"<title>D</title><pubDate>Mon, 32 Foo 99999</pubDate><description>{WORDS}</description>")
    ),
    "/addresses": rss(("http://[::1", item("Address")), site="http://["),
    "/encoding": rss(("", item("Encoding"))).replace(b"utf-8", b"utf-16"),
    "/brackets": b"[" * 100_000,
    "/tags": b"<rss><channel>" + b"<a>" * 2_000,
}


@pytest.fixture(params=["threads", "processes"])
def helped(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Where an update does its work: in this process, or from the first answer on in helpers."""
    from briefing.library import desk, updating

    helped = bool(request.param == "processes")
    monkeypatch.setattr(updating, "_MANY", 0 if helped else 1000)
    monkeypatch.setattr(desk, "_QUEUE", 0)
    return helped


def test_what_a_feed_may_hold(library: Library, monkeypatch: pytest.MonkeyPatch, helped: bool) -> None:
    """No content stops an update, reaches the terminal raw, or keeps the good entries out, wherever it is
    taken apart and written: in this process or in others."""
    used, call = set[bool](), Helper.call

    def watched(helper: Helper, *rest: Any) -> Any:
        used.add(helper._process is not None)
        return call(helper, *rest)

    monkeypatch.setattr(Helper, "call", watched)
    with serving("0.0.0.0") as many:
        many.replies |= {path: Reply(body) for path, body in HOSTILE.items()}
        many.replies["/good"] = Reply(rss(("https://g.example/1", item("Good"))))
        for number, path in enumerate([*HOSTILE, "/good"], 1):
            follow(library, many.url(path, f"127.0.4.{number}"))
        patient(library, 60.0).update()
    found = titles(library)
    assert {"Good", "Red", "Before", "After", "After the bomb"} <= set(found)
    assert used == {helped}
    assert max(map(len, found)) < 2_000
    assert not any(char < " " or char == "\x7f" for title in found for char in title)
    library.export_feeds()


def test_an_answer_that_cannot_be_written_leaves_the_others(
    library: Library, slow: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing.library import storing

    def store(shelf: Any, feed: int, **rest: Any) -> storing.Stored:
        stored = whole(shelf, feed, **rest)
        if feed == 3:
            raise UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed")
        return stored

    whole = storing.store_feed
    monkeypatch.setattr(storing, "store_feed", store)
    follow(library, *(slow.url(f"/{number}") for number in range(6)))
    updated = library.update()
    assert (updated.new, len(updated.failures)) == (5, 1)
    assert len(titles(library)) == 5


@pytest.mark.usefixtures("helped")
@pytest.mark.parametrize("helped", ["processes"], indirect=True)
@pytest.mark.parametrize("moment", ["before its work", "before its answer"])
def test_helpers_that_die_take_nothing_along(
    library: Library, slow: Server, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    call, died = Helper.call, set[str]()

    def dying(helper: Helper, function: Any, *arguments: Any) -> Any:
        if helper._process is not None:
            if moment == "before its answer":
                call(helper, function, *arguments)
            helper._process.kill()
            died.add(function.__name__)
        return call(helper, function, *arguments)

    monkeypatch.setattr(Helper, "call", dying)
    follow(library, *(slow.url(f"/{number}") for number in range(6)))
    assert library.update().failures == ()
    assert died == {"prepare_feed", "write"}
    assert titles(library) == [f"T{number}" for number in range(6)]
    assert_whole(library.database)


@pytest.mark.usefixtures("helped")
@pytest.mark.parametrize("helped", ["processes"], indirect=True)
def test_the_reader_waits_while_a_helper_writes(
    library: Library, slow: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As while this process writes: nobody is refused because one batch follows upon the other."""
    from tests.library.texts import QUAKE, article

    call, waited = Helper.call, list[bool]()

    def watched(helper: Helper, function: Any, *arguments: Any) -> Any:
        if function.__name__ != "write" or waited:
            return call(helper, function, *arguments)
        reader.start()
        reader.join(0.2)
        waited.append(reader.is_alive() and helper._process is not None)
        return call(helper, function, *arguments)

    reader = threading.Thread(target=library.add, args=([article(QUAKE, "East Ledger")],))
    monkeypatch.setattr(Helper, "call", watched)
    follow(library, *(slow.url(f"/{number}") for number in range(6)))
    library.update()
    reader.join(10)
    assert waited == [True]
    assert len(titles(library)) == 7


def patient(library: Library, seconds: float = 3.0) -> Library:
    """The same library, with another limit on slow servers."""
    from dataclasses import replace

    return Library(
        library.database, replace(OPTIONS, limits=replace(OPTIONS.limits, read=seconds, total=seconds))
    )


def test_410_stops_following(library: Library, server: Server) -> None:
    server.replies["/feed"] = Reply(status=410)
    follow(library, server.url("/feed"))
    assert "gone for good" in library.update().failures[0].reason
    assert library.feeds()[0].gone
    assert library.update().feeds == 0
    assert len(server.requests) == 1


def test_429_is_left_alone_until_it_wishes(library: Library, server: Server) -> None:
    server.replies["/feed"] = Reply(status=429, headers={"Retry-After": "3600"})
    follow(library, server.url("/feed"))
    library.update()
    updated = library.update()
    assert (updated.feeds, updated.waiting, len(server.requests)) == (0, 1, 1)
    retry_at = library.feeds()[0].retry_at
    assert retry_at and timedelta(minutes=59) < retry_at - datetime.now(UTC) < timedelta(minutes=61)


def test_a_wait_written_by_a_wrong_clock_is_not_believed(library: Library, server: Server) -> None:
    follow(library, feed(server, "/feed", ("/1", item("One"))))
    with library.database.writing() as connection:
        connection.execute("UPDATE feeds SET retry_at = ?", (2**33,))
    assert library.update().new == 1


def test_301_is_remembered(library: Library, server: Server) -> None:
    new = feed(server, "/new", ("/1", item("One")))
    server.replies["/old"] = Reply(status=301, headers={"Location": "/new"})
    follow(library, server.url("/old"))
    library.update()
    library.update()
    assert library.feeds()[0].url == new
    assert len(server.asked("/old")) == 1


def test_the_same_entry_under_two_ids(library: Library, server: Server) -> None:
    one = ("https://a.example/1?utm_source=rss", item("One", guid="a"))
    two = ("https://a.example/1", item("One", guid="b"))
    follow(library, feed(server, "/feed", one, two))
    assert [library.update().new for _ in range(2)] == [1, 0]
    feed(server, "/feed", ("https://a.example/1", item("One", guid="c")))
    assert library.update().new == 0
    assert titles(library) == ["One"]


def test_entries_without_date_link_or_id(library: Library, server: Server) -> None:
    body = rss(("", item("No link")), ("", f"<description>{WORDS}</description>")).replace(
        b"<link></link>", b""
    )
    server.replies["/feed"] = Reply(body)
    follow(library, server.url("/feed"))
    assert [library.update().new for _ in range(2)] == [2, 0]
    for story in library.stories():
        assert abs(datetime.now(UTC) - story.newest) < timedelta(minutes=5)  # type: ignore[operator]


def test_clocks_wrong_by_years(library: Library, server: Server) -> None:
    now = datetime.now(UTC)
    follow(library, feed(server, "/feed", ("/0", item("Zero", published=now))))
    library.update()
    items = [
        (f"/{years}", item(f"Wrong by {years}", published=now + timedelta(days=365 * years)))
        for years in (9, -9)
    ]
    feed(server, "/feed", *items)
    library.update()
    dates = {
        article.title: article.published
        for story in library.stories()
        for article in library.articles(story.id, earlier=True)
    }
    assert dates["Wrong by 9"] is dates["Wrong by -9"] is None


def test_a_broken_feed_is_told_until_it_is_mended(library: Library, server: Server) -> None:
    """Also where its server says that it has not changed: it may have been cut off on the way."""
    whole = rss(("/1", item("One")), ("/2", item("Two")))
    sent = whole[: whole.index(b"Two")]

    def reply(handler: Handler) -> Reply:
        fresh = handler.headers["If-None-Match"] == '"1"'
        return Reply(status=304) if fresh else Reply(sent, headers={"ETag": '"1"'})

    server.replies["/feed"] = reply
    wrong = "not well-formed XML, it breaks off"
    assert wrong in library.follow(server.url("/feed")).error
    assert titles(library) == ["One"]
    for _ in range(2):
        updated = library.update()
        assert [(one.reason, one.partly) for one in updated.failures] == [(wrong, True)]
        assert (updated.feeds, updated.new, updated.failed, updated.broken) == (1, 0, 0, 1)
        assert wrong in library.feeds()[0].error
    sent = whole
    updated = library.update()
    assert (updated.new, updated.failures) == (1, ())
    assert library.feeds()[0].error == ""
    assert titles(library) == ["One", "Two"]


def test_empty_feed_is_fine(library: Library, server: Server) -> None:
    follow(library, feed(server, "/feed"))
    assert library.update() == Updated(feeds=1, new=0, changed=0)


def test_changed_entry_becomes_a_version(library: Library, server: Server) -> None:
    text = " ".join(FERRY) * 3
    follow(library, feed(server, "/feed", ("/1", item("Ferry", text.format(dead=12)))))
    library.update()
    feed(server, "/feed", ("/1", item("Ferry", text.format(dead=27))))
    updated = library.update()
    assert (updated.new, updated.changed) == (0, 1)
    (story,) = library.stories()
    assert len(library.versions(story.id)) == 1
    assert {(change.before.value, change.after.value) for change in library.changes(story.id)} == {(12, 27)}


PAGE = f"<html><body><article><h1>Ferry</h1><p>{WORDS}</p><p>{{}}</p></article></body></html>"


def test_teaser_gets_its_page(library: Library, server: Server) -> None:
    server.replies["/1"] = Reply(
        PAGE.format("There were 27 dead.").encode(), headers={"Content-Type": "text/html"}
    )
    follow(library, feed(server, "/feed", (server.url("/1"), item("Ferry", "A ferry sank."))))
    library.update()
    (story,) = library.stories()
    (article,) = library.articles(story.id)
    assert "There were 27 dead." in article.text
    assert (article.title, article.source) == ("Ferry", "Harbour Wire")
    assert not library.versions(story.id)
    library.update()
    assert len(server.asked("/1")) == 1


def test_newer_teaser_asks_for_the_page_again(library: Library, server: Server) -> None:
    for dead in (12, 27):
        server.replies["/1"] = Reply(
            PAGE.format(f"There were {dead} dead.").encode(), headers={"Content-Type": "text/html"}
        )
        follow(
            library, feed(server, "/feed", (server.url("/1"), item("Ferry", f"A ferry sank, {dead} dead.")))
        )
        updated = library.update()
    assert (updated.new, updated.changed) == (0, 1)
    (story,) = library.stories()
    assert "27 dead" in library.articles(story.id)[0].text
    assert "12 dead" in library.versions(story.id)[0].article.text


@pytest.mark.parametrize(
    "reply", [Reply(status=404), Reply(b"\x89PNG", headers={"Content-Type": "image/png"})]
)
def test_teaser_without_a_page_stays(library: Library, server: Server, reply: Reply) -> None:
    server.replies["/1"] = reply
    follow(library, feed(server, "/feed", (server.url("/1"), item("Ferry", "A ferry sank."))))
    assert library.update().failures == ()
    library.update()
    assert titles(library) == ["Ferry"]
    assert len(server.asked("/1")) == 1


def test_robots_keep_the_teaser(library: Library, server: Server) -> None:
    server.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /")
    follow(library, feed(server, "/feed", (server.url("/1"), item("Ferry", "A ferry sank."))))
    library.update()
    assert titles(library) == ["Ferry"]
    assert not server.asked("/1")


def test_entries_of_a_public_feed_cannot_lead_inside(library: Library, server: Server) -> None:
    from briefing.library import subscriptions

    server.replies["/secret"] = Reply(b"<p>secret</p>", headers={"Content-Type": "text/html"})
    url = feed(server, "/feed", (server.url("/secret"), item("Ferry", "A ferry sank.")))
    subscriptions.add(library.database, url, local=True)
    library.update()
    assert len(server.asked("/secret")) == 1  # a feed inside may link inside
    with library.database.writing() as connection:
        connection.execute("UPDATE feeds SET local = 0")
        connection.execute("UPDATE articles SET page = 1")
    assert "inside this machine" in library.update().failures[0].reason
    assert len(server.asked("/secret")) == 1


@pytest.fixture
def slow(server: Server) -> Iterator[Server]:
    for number in range(6):
        server.replies[f"/{number}"] = Reply(
            rss((f"https://a.example/{number}", item(f"T{number}"))), delay=0.15
        )
    yield server


@pytest.mark.usefixtures("helped")
def test_progress_and_cancel(library: Library, slow: Server) -> None:
    follow(library, *(slow.url(f"/{number}") for number in range(6)))
    cancelled, seen = threading.Event(), list[Progress]()
    last = slow.replies["/5"]
    assert isinstance(last, Reply)

    def held(_: Handler) -> Reply:
        """However long helpers take to start, the last feed comes after the reader gave up."""
        if not cancelled.is_set():
            cancelled.wait(30)
            sleep(1)
        return last

    slow.replies["/5"] = held

    def progress(step: Progress) -> None:
        seen.append(step)
        if step.done == 2:
            cancelled.set()

    updated = library.update(progress, cancelled)
    assert updated.cancelled
    assert [(step.done, step.total) for step in seen[:3]] == [(0, 6), (1, 6), (2, 6)]
    kept = len(titles(library))
    assert 2 <= kept < 6
    assert library.update().new == 6 - kept


@pytest.mark.usefixtures("helped")
def test_two_updates_at_once(library: Library, slow: Server, path: Path) -> None:
    follow(library, *(slow.url(f"/{number}") for number in range(6)))
    refused = list[BusyError]()

    def other(step: Progress) -> None:
        if step.done == 1:
            with Library.open(path, OPTIONS) as second, pytest.raises(BusyError) as caught:
                second.update()
            refused.append(caught.value)

    library.update(other)
    assert refused and refused[0].advice
    assert len(titles(library)) == 6


def test_a_lock_that_a_killed_update_left_for_a_moment(library: Library, server: Server, path: Path) -> None:
    """What it was just starting has it until it is somebody of its own."""
    import fcntl

    follow(library, feed(server, "/feed", ("/1", item("One"))))
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        threading.Timer(0.15, fcntl.flock, (lock, fcntl.LOCK_UN)).start()
        assert library.update().new == 1


@pytest.mark.usefixtures("helped")
def test_a_second_briefing_may_read_and_write_meanwhile(library: Library, slow: Server, path: Path) -> None:
    from tests.library.texts import QUAKE, article

    follow(library, *(slow.url(f"/{number}") for number in range(6)))

    def other(step: Progress) -> None:
        if step.done == 2:
            with Library.open(path, OPTIONS) as second:
                assert second.stories()
                second.add([article(QUAKE, "East Ledger")])
                second.mark_read([second.articles(second.stories()[0].id)[0].id])

    library.update(other)
    assert len(titles(library)) == 7


def test_unfollow_keeps_the_articles(library: Library, server: Server) -> None:
    url = feed(server, "/feed", ("/1", item("One")))
    library.follow(url)
    assert library.unfollow("harbour wire").url == url
    assert library.feeds() == []
    assert titles(library) == ["One"]
    with pytest.raises(LibraryError, match="no feed"):
        library.unfollow(url)


def test_a_feed_inside_that_an_opml_file_names_is_asked(library: Library, server: Server) -> None:
    """As one that was followed; what a public feed's name or entries lead to is still refused."""
    url = feed(server, "/feed", ("/1", item("One")))
    opml = f'<opml><body><outline xmlUrl="{url}"/><outline xmlUrl="http://a.example/f"/></body></opml>'
    library.import_feeds(opml.encode())
    with library.database.reading() as connection:
        assert dict(connection.execute("SELECT url, local FROM feeds").fetchall()) == {
            url: 1,
            "http://a.example/f": 0,
        }
    library.unfollow("http://a.example/f")
    assert library.update().failures == ()
    assert titles(library) == ["One"]


def test_an_import_leaves_what_is_followed_as_it_is(library: Library, server: Server) -> None:
    url = feed(server, "/feed", ("/1", item("One")))
    library.follow(url, folder="Mine")
    before = library.feeds()
    opml = (
        f'<opml><body><outline text="Theirs"><outline text="Their name" xmlUrl="{url}"/>'
        '<outline text="Deep"><outline text="B" xmlUrl="https://b.example/rss"/></outline></outline>'
        '<outline text="B again" xmlUrl="feed://b.example/rss"/><outline text="C" xmlUrl="b.example/rss"/>'
        '<outline text="D" xmlUrl="HTTPS://B.example/rss"/><outline text="E" xmlUrl="b.example/rss#top"/>'
        "</body></opml>"
    )
    imported = library.import_feeds(opml.encode())
    assert str(imported) == "1 new feed, 1 followed already"
    assert [(new.title, new.folder) for new in imported.new] == [("B", "Theirs / Deep")]
    assert [followed for followed in library.feeds() if followed.url == url] == before
    assert str(library.import_feeds(opml.encode())) == "no new feeds, 2 followed already"


def test_opml_in_and_out(library: Library, server: Server) -> None:
    opml = (
        b'<opml><body><outline text="World">'
        b'<outline text="A" xmlUrl="https://me:secret@a.example/feed"/></outline>'
        b'<outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="b.example/rss"/></body></opml>'
    )
    imported = library.import_feeds(opml)
    assert [found.url for found in imported.new] == ["https://b.example/rss", "https://a.example/feed"]
    assert str(imported) == "2 new feeds, 1 without a web address left out"
    assert library.import_feeds(opml) == Imported((), followed=2, left_out=1)
    assert b"secret" not in library.export_feeds()
    assert not server.requests
    with pytest.raises(LibraryError, match="not an OPML file"):
        library.import_feeds(b"nonsense")


def test_a_summary_that_its_feed_changes_keeps_what_it_said(library: Library, server: Server) -> None:
    server.replies["/1"] = Reply(status=404)
    url = feed(server, "/feed", (server.url("/1"), item("Ferry", "A ferry sank and 12 people died.")))
    told = library.follow(url)
    assert told.kept_words == ", 1 in summary until an update reads the page"
    feed(server, "/feed", (server.url("/1"), item("Ferry", "A ferry sank and 15 people died.")))
    assert library.update().changed == 1
    (story,) = library.stories()
    (change,) = library.changes(story.id)
    assert (change.before.value, change.after.value) == (12, 15)
    (article,) = library.articles(story.id)
    assert article.updated is not None


def test_what_a_feed_has_beyond_what_is_read_is_told(library: Library, server: Server) -> None:
    text = "The council of Arden votes on a budget for its parks. " * 30
    many = [(f"/{n}", item(f"Town {n}", text)) for n in range(205)]
    told = library.follow(feed(server, "/feed", *many))
    assert "5 more left out: too many for one feed" in told.kept_words


def test_what_is_undated_is_called_newer_by_nobody(library: Library, server: Server) -> None:
    text = "The storm in Port Alba killed {} people on Monday, the coast guard of Port Alba said. "
    items = [
        (f"/{dead}", item(f"Storm kills {dead} in Port Alba", text.format(dead) * 20)) for dead in (19, 18)
    ]
    told = library.follow(feed(server, "/feed", *items))
    assert (told.replaced, told.kept_words) == (1, ", 1 replaced by others of their outlet")
