"""Feeds from bytes: what is read, and what broken ones still give."""

from datetime import UTC, datetime

import pytest

from briefing.reading.feeds import Fault, NotAFeedError, ParsedFeed, discover, parse_feed
from briefing.reading.outlets import outlet_of_feed
from tests.loopback import rss

URL = "https://harbourwire.example/feed"
LONG = "word " * 200

ATOM = b"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>East Ledger</title>
<link href="https://eastledger.example/"/><updated>2026-11-20T10:00:00Z</updated><id>urn:x</id>
<entry><title type="html">Ferry &amp;amp; port</title><id>urn:1</id>
<updated>2026-11-20T09:30:00+02:00</updated>
<link rel="alternate" href="/ferry"/><summary>Short.</summary>
<content type="html">&lt;p&gt;Twelve people died.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;</content>
</entry></feed>"""

JSON = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "Port Post",
"home_page_url": "https://portpost.example/",
"items": [{"id": 7, "url": "/seven", "title": "Seven", "content_html": "<p>Hi <b>there</b></p>",
"date_published": "2026-11-20T10:00:00Z"}, "nonsense", {"content_text": "One.\\nTwo."}]}"""


def titles(feed: ParsedFeed) -> list[str]:
    return [entry.title for entry in feed.entries]


def test_rss() -> None:
    item = (
        "<title>Ferry capsizes</title><guid isPermaLink='false'>g1</guid>"
        "<pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>"
        f"<description>&lt;p&gt;{LONG}&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>"
    )
    feed = parse_feed(rss(("/ferry", item), site="https://harbourwire.example/"), URL)
    (entry,) = feed.entries
    assert (feed.title, feed.site) == ("Harbour Wire", "https://harbourwire.example/")
    assert (entry.id, entry.url) == ("g1", "https://harbourwire.example/ferry")
    assert entry.published == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert entry.blocks == (LONG.strip(),)
    assert not entry.teaser


def test_atom_takes_the_longer_text_and_dates_to_utc() -> None:
    (entry,) = parse_feed(ATOM, "https://eastledger.example/atom").entries
    assert (entry.title, entry.url) == ("Ferry & port", "https://eastledger.example/ferry")
    assert entry.blocks == ("Twelve people died.", "More.")
    assert entry.published == datetime(2026, 11, 20, 7, 30, tzinfo=UTC)


def test_json_feed() -> None:
    first, second = parse_feed(JSON, "https://portpost.example/feed.json").entries
    assert (first.id, first.url, first.blocks) == ("7", "https://portpost.example/seven", ("Hi there",))
    assert (second.title, second.blocks, second.published) == ("", ("One.", "Two."), None)
    assert second.id


@pytest.mark.parametrize("charset", [None, "iso-8859-1", "nonsense"])
def test_wrong_charset(charset: str | None) -> None:
    """What is UTF-8 is read as such, whatever the server or the feed say."""
    body = rss(("/a", "Zürich – naïve")).replace(b'encoding="utf-8"', b'encoding="iso-8859-1"')
    assert titles(parse_feed(body, URL, charset)) == ["Zürich – naïve"]


def test_declared_charset_counts_where_it_is_not_utf_8() -> None:
    body = rss(("/a", "Łódź")).decode().replace("utf-8", "iso-8859-2").encode("iso-8859-2")
    assert titles(parse_feed(body, URL)) == ["Łódź"]


def test_bad_entity_does_not_cost_the_good_entries() -> None:
    feed = parse_feed(rss(("/a", "One"), ("/b", "Two &nosuch; & three < four"), ("/c", "Three")), URL)
    assert titles(feed)[0] == "One"
    assert "Three" in titles(feed)


def test_entity_bomb_stays_unexpanded() -> None:
    doctype = b'<!DOCTYPE rss [<!ENTITY a "' + b"x" * 1000 + b'">'
    for name, inner in zip("bcdefgh", "abcdefg", strict=True):
        doctype += f'<!ENTITY {name} "{f"&{inner};" * 50}">'.encode()
    body = rss(("/a", "Bomb &h;"), ("/b", "Good")).replace(b"<rss ", doctype + b"]><rss ")
    feed = parse_feed(body, URL)
    assert "Good" in titles(feed)
    assert max(map(len, titles(feed))) < 1000


def test_external_entities_are_not_read() -> None:
    doctype = b'<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss '
    feed = parse_feed(rss(("/a", "File &f;"), ("/b", "Good")).replace(b"<rss ", doctype), URL)
    assert not any("root" in title for title in titles(feed))


def test_entries_without_date_link_or_id() -> None:
    items = [
        ("", "<title>No link</title>"),
        ("", "<description>No title</description>"),
        ("", "<title></title>"),
    ]
    feed = parse_feed(rss(*items).replace(b"<link></link>", b""), URL)
    assert [(entry.title, entry.url, entry.published) for entry in feed.entries] == [
        ("No link", "", None),
        ("", "", None),
    ]
    assert len({entry.id for entry in feed.entries}) == 2
    assert [entry.id for entry in feed.entries] == [
        entry.id for entry in parse_feed(rss(*items).replace(b"<link></link>", b""), URL).entries
    ]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://"])
def test_links_that_lead_nowhere_on_the_web(link: str) -> None:
    assert parse_feed(rss((link, "<title>X</title><guid>1</guid>")), URL).entries[0].url == ""


def test_empty_feed() -> None:
    assert parse_feed(rss(), URL).entries == ()


def test_broken_off_feed_gives_what_came() -> None:
    body = rss(("/a", "One"), ("/b", "Two"))
    feed = parse_feed(body[: body.index(b"Two")], URL)
    assert "One" in titles(feed)
    assert str(feed.fault) == "not well-formed XML, it breaks off (what could be read is kept)"


def test_broken_feed_that_gives_nothing_says_so() -> None:
    feed = parse_feed(b'<?xml version="1.0"?><rss><channel><title>Cut</title><item><title>Half an it', URL)
    assert (feed.title, feed.entries) == ("Cut", ())
    assert feed.fault == Fault("not well-formed XML, it breaks off", partly=False)


@pytest.mark.parametrize("written", ["Two < three", "Two<br>", "Two</tittle>"])
def test_feed_with_wrong_markup_says_so_and_is_read(written: str) -> None:
    feed = parse_feed(rss(("/a", "One"), ("/b", written), ("/c", "Three")), URL)
    assert {"One", "Three"} <= set(titles(feed))
    assert feed.fault == Fault("not well-formed XML", partly=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Two", b"Two&nbsp;& three &copy; &#0;"),
        (b"Two", b"Two\x08"),
        (b"Two", b"Two</title><odd:tag>x</odd:tag><title>"),
        (b"</rss>", b"</rss><script>x</script>"),
    ],
)
def test_what_costs_no_entry_a_word_is_no_fault(before: bytes, after: bytes) -> None:
    feed = parse_feed(rss(("/a", "One"), ("/b", "Two"), ("/c", "Three")).replace(before, after), URL)
    assert len(feed.entries) == 3
    assert feed.fault is None


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty, not a feed"),
        (b"   \n", "empty, not a feed"),
        (b"hello", "not a feed"),
        (bytes(range(256)) * 4, "not a feed but binary data"),
        (b'{"a": 1}', "JSON, but not a feed"),
        (b'{"a": ', "broken JSON, not a feed"),
        (b"<!DOCTYPE html><html><body>Hello</body></html>", "a web page, not a feed"),
    ],
)
def test_what_is_no_feed(body: bytes, reason: str) -> None:
    with pytest.raises(NotAFeedError) as caught:
        parse_feed(body, URL)
    assert caught.value.reason == reason
    assert caught.value.advice


def test_page_served_as_a_feed_names_the_feeds_it_knows() -> None:
    page = b"""<!doctype html><html><head>
    <link rel="alternate" type="application/rss+xml" href="/comments.xml" title="Comments">
    <link rel="alternate" type="application/rss+xml; charset=utf-8" href="feed.xml" title="News">
    <link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
    <link rel="alternate" type="text/html" hreflang="de" href="/de">
    <link rel="alternate" type="application/rss+xml" href="javascript:x()"></head><body>x"""
    with pytest.raises(NotAFeedError) as caught:
        parse_feed(page, "https://harbourwire.example/news/")
    assert caught.value.feeds == (
        ("https://harbourwire.example/news/feed.xml", "News"),
        ("https://other.example/feed.json", ""),
        ("https://harbourwire.example/comments.xml", "Comments"),
    )


def test_discovery_of_nothing() -> None:
    assert list(discover("", URL)) == []


@pytest.mark.parametrize(
    ("text", "teaser"),
    [("Two words", True), (LONG, False), (f"{LONG} […]", True), (f"{LONG} Continue reading…", True)],
)
def test_teasers(text: str, teaser: bool) -> None:
    item = f"<title>X</title><description>{text}</description>"
    assert parse_feed(rss(("/a", item)), URL).entries[0].teaser is teaser


@pytest.mark.parametrize(
    "address", ["http://[x]/", "//[x]/", "http://[::1", "http://a:99999/", "http://a:b/"]
)
def test_what_is_no_address_is_left_out(address: str) -> None:
    (entry,) = parse_feed(rss((address, "Toll rises"), site=address), URL).entries
    assert (entry.title, entry.url) == ("Toll rises", "")
    page = f'<head><base href="{address}"><link rel="alternate" type="application/rss+xml" href="{address}">'
    assert all("[" not in found and found.startswith("http") for found, _ in discover(page, URL))
    assert outlet_of_feed("", address) in ("", "a")
