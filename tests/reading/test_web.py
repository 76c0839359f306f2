"""Addresses as sources: pages and feeds, several at once, from a server on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.reading import ReadingError, load
from briefing.reading.draft import Draft
from briefing.reading.fetch import FetchOptions
from briefing.reading.fetch_settings import fetch_options
from briefing.reading.web import read_addresses
from tests.loopback import Reply, Server, rss, serving

BODY = "<p>" + "The ferry went down off the northern cape, and the search goes on tonight. " * 8 + "</p>"


def page(title: str, site: str) -> Reply:
    html = (
        f'<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="{site}">'
        '<meta property="article:published_time" content="2026-11-20T10:00:00Z"></head>'
        f"<body><article><h1>{title}</h1>{BODY}<p>Rescuers counted 27 dead.</p></article></body></html>"
    )
    return Reply(html.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        server.replies["/one"] = page("Ferry sinks", "Harbour Wire")
        server.replies["/two"] = page("Ferry lost", "East Ledger")
        yield server


def test_pages_become_articles_in_the_order_given(server: Server) -> None:
    loaded = load([server.url("/two"), server.url("/missing"), server.url("/one")])
    assert [(article.source, article.title) for article in loaded.articles] == [
        ("East Ledger", "Ferry lost"),
        ("Harbour Wire", "Ferry sinks"),
    ]
    assert "Rescuers counted 27 dead." in loaded.articles[0].text
    assert loaded.articles[0].url == server.url("/two")
    assert [(skipped.where, skipped.reason) for skipped in loaded.skipped] == [
        (server.url("/missing"), "its server says not found (404)")
    ]


def test_feed_becomes_its_entries_and_teasers_their_pages(server: Server) -> None:
    teaser = "<title>Ferry sinks</title><description>A ferry has sunk.</description>"
    whole = f"<title>Port</title><description>{'The port stays open for all ships. ' * 30}</description>"
    body = rss((server.url("/one"), teaser), (server.url("/gone"), teaser), (server.url("/port"), whole))
    server.replies["/feed"] = Reply(body, headers={"Content-Type": "application/rss+xml"})
    (answer,) = read_addresses([server.url("/feed")], FetchOptions())
    assert isinstance(answer, list)
    first, second, third = answer
    assert "Rescuers counted 27 dead." in first.blocks
    assert second.blocks == ("A ferry has sunk.",)
    assert third.title == "Port"
    assert not server.asked("/port")


@pytest.mark.parametrize(
    ("kind", "body", "text"),
    [
        ("text/plain", b"Ferry sinks\n\nTwelve died.", "Twelve died."),
        ("text/markdown", b"# Ferry sinks\n\nTwelve *died*.", "Twelve died."),
        ("application/xhtml+xml", b"<html><body><p>Twelve died.</p></body></html>", "Twelve died."),
    ],
)
def test_other_kinds_of_page(server: Server, kind: str, body: bytes, text: str) -> None:
    server.replies["/x"] = Reply(body, headers={"Content-Type": kind})
    (answer,) = read_addresses([server.url("/x")], FetchOptions())
    assert isinstance(answer, list)
    assert any(text in block for block in answer[0].blocks)


def test_picture_is_no_page(server: Server) -> None:
    server.replies["/x"] = Reply(b"\x89PNG", headers={"Content-Type": "image/png"})
    (answer,) = read_addresses([server.url("/x")], FetchOptions())
    assert isinstance(answer, ReadingError)
    assert answer.reason == "not a page but image/png"


def test_settings_and_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config, netrc = tmp_path / "config.toml", tmp_path / "netrc"
    config.write_text(
        '[fetch]\nprivate = "never"\nconnections = 3\n'
        '[credentials."a.example"]\nuser = "me"\npassword = "x"\n'
    )
    netrc.write_text("machine b.example login you password y\ndefault login all password z\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    options = fetch_options(config)
    assert (options.private, options.connections) == ("never", 3)
    known = {host: options.credentials(host) for host in ("a.example", "b.example", "c.example")}
    assert known == {"a.example": ("me", "x"), "b.example": ("you", "y"), "c.example": None}


@pytest.mark.parametrize(
    "text",
    [
        '[fetch]\nprivate = "maybe"',
        "[fetch]\nconnections = 0",
        "[fetch]\nconnections = 'x'",
        "[fetch]\nconnections = true",
        "[fetch",
        "fetch = 3",
        "credentials = 3",
        "[fetch]\nconections = 3",
        "[credentials]\n'a.example' = 'me:x'",
        "[credentials.a.example]\nuser = 'me'\npassword = 'x'",
        "[credentials.'a.example']\npassword = 'x'",
        "[credentials.'a.example']\nuser = 'me'\npasword = 'x'",
        "a = " + "[" * 20_000,
    ],
    ids=lambda text: text[:40],
)
def test_settings_that_make_no_sense(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.toml").write_text(text)
    with pytest.raises(ReadingError) as caught:
        fetch_options(tmp_path / "config.toml")
    assert "\n" not in str(caught.value)


def test_no_settings(tmp_path: Path) -> None:
    assert fetch_options(tmp_path / "config.toml").private == "follow"


def test_draft_of_an_entry_without_text_is_its_title() -> None:
    from briefing.reading.feeds import Entry

    assert Entry("1", "Ferry sinks", "", (), None, False).draft("Harbour Wire") == Draft(
        blocks=("Ferry sinks",), title="Ferry sinks", source="Harbour Wire"
    )
