"""OPML in and out."""

import pytest

from briefing.reading import ReadingError
from briefing.reading.addresses import without_password
from briefing.reading.opml import Outline, parse_opml, to_opml

FEEDS = [
    Outline("https://a.example/feed", "A & B", "https://a.example/"),
    Outline("https://c.example/?x=1&y=2", "C", "", "World"),
    Outline("https://d.example/feed", "D", "", "World / Asia"),
]


def test_there_and_back() -> None:
    assert parse_opml(to_opml(FEEDS)) == FEEDS


def test_no_password_leaves_or_enters() -> None:
    written = to_opml([Outline("https://me:secret@a.example/feed", "A")])
    assert b"secret" not in written
    outline = b'<opml><body><outline xmlUrl="https://me:secret@a.example/feed"/></body></opml>'
    assert parse_opml(outline) == [Outline("https://a.example/feed")]


def test_as_others_write_it() -> None:
    data = b"""<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE opml [<!ENTITY x "y">]>
    <opml version="1.0"><body><outline text="News & views">
    <outline text="A" xmlUrl=" https://a.example/feed "/>
    <outline text="again" xmlUrl="https://a.example/feed"/></outline><outline text="empty"/></body></opml>"""
    assert parse_opml(data) == [Outline("https://a.example/feed", "A", "", "News & views")]


@pytest.mark.parametrize("data", [b"", b"hello", b"<opml><body>", bytes(range(256))])
def test_what_is_no_opml(data: bytes) -> None:
    with pytest.raises(ReadingError, match="not an OPML file"):
        parse_opml(data)


def test_xml_without_feeds_is_no_opml() -> None:
    with pytest.raises(ReadingError, match=r"^no feed in it \(is it an OPML file\?\)$"):
        parse_opml(b"<rss><channel><title>A</title></channel></rss>")
    assert parse_opml(b"<opml><body/></opml>") == []


def test_an_address_of_nothing_visible_is_none() -> None:
    assert parse_opml('<opml><body><outline xmlUrl="\u200b \u2060"/></body></opml>'.encode()) == []


def test_folders_without_end_are_cut_off() -> None:
    inside = "<outline text='a'>" * 3000 + '<outline xmlUrl="https://a.example/feed"/>' + "</outline>" * 3000
    (feed,) = parse_opml(f"<opml><body>{inside}</body></opml>".encode())
    assert 10 <= feed.folder.count("a") <= 100


@pytest.mark.parametrize(
    ("url", "left"),
    [
        ("https://me:secret@a.example/rss", "https://a.example/rss"),
        ("https://me:secret@//me:secret@a.example", "https://a.example"),
        ("https://me:secret@a[x", "https://a[x"),
        ("//me@a.example", "//a.example"),
        ("https://a.example/@me//b@c?d=e@f", "https://a.example/@me//b@c?d=e@f"),
    ],
)
def test_no_password_is_kept_however_broken_the_address(url: str, left: str) -> None:
    assert without_password(url) == left
