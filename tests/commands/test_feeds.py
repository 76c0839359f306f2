"""Feeds: followed, listed, fetched, taken over and given on."""

import json
from pathlib import Path

import pytest

from briefing.library import Updated
from tests.commands.conftest import Run
from tests.loopback import Reply, Server


def test_without_a_feed_there_is_nothing_to_update(run: Run) -> None:
    assert run("update") == (
        0,
        "no feed is followed yet: briefing follow URL\n",
        "",
    )


def test_follow_update_unfollow(run: Run, server: Server) -> None:
    url = server.url("/feed")
    assert run("follow", url, "--folder", "World") == (0, f"following Harbour Wire  {url}  1 article\n", "")
    assert run("follow", url)[1] == f"already following Harbour Wire  {url}  1 article\n"
    assert run("update")[:2] == (0, "1 feed, 0 articles new\n")
    assert run("feeds") == (0, f"World / Harbour Wire  {url}  1 article\n", "")
    assert json.loads(run("feeds", "--format", "json")[1])[0]["folder"] == "World"
    assert run("unfollow", "Harbour Wire") == (0, f"no longer following {url}\n", "")
    assert run("feeds")[1] == ""


def test_a_broken_feed_is_followed_and_told_of(run: Run, server: Server) -> None:
    url, whole = server.url("/feed"), server.replies["/feed"]
    assert isinstance(whole, Reply)
    server.replies["/feed"] = Reply(whole.body.replace(b"</channel>", b"<item><title>Half an it</channel>"))
    status, out, err = run("follow", url)
    assert (status, out) == (0, f"following Harbour Wire  {url}  1 article\n")
    assert err == f"briefing: {url}: not well-formed XML (what could be read is kept)\n"
    assert "    not well-formed XML" in run("feeds")[1]
    status, out, err = run("update")
    assert (status, out) == (0, "1 feed, 0 articles new, 1 broken\n")
    assert err == f"briefing: {url}: not well-formed XML: what could be read is kept\n"
    cut = b"<rss><channel><title>Harbour Wire</title><item><title>Half an it"
    server.replies["/feed"] = Reply(cut, headers={"Content-Type": "application/rss+xml"})
    status, out, err = run("update")
    assert (status, out) == (1, "1 feed, 0 articles new, 1 failed\n")
    assert "it breaks off: try again later" in err
    status, out, err = run("report", url)
    assert (status, out) == (1, "")
    assert "not well-formed XML, it breaks off (try again later)" in err


def test_an_update_that_is_interrupted_says_what_stays(
    run: Run, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> Updated:
        raise KeyboardInterrupt

    run("follow", server.url("/feed"))
    monkeypatch.setattr("briefing.library.Library.update", interrupted)
    assert run("update") == (130, "", "briefing: stopped: what had come by then is kept\n")


def test_failures_are_lines(run: Run, server: Server) -> None:
    missing = server.url("/missing")
    status, out, err = run("follow", missing, server.url("/feed"), "https://me:secret@a.example/feed")
    assert status == 1
    assert "following Harbour Wire" in out
    assert "its server says not found (404): check the address" in err
    assert err.count("\n") == 2
    assert "secret" not in err
    server.replies["/feed"] = Reply(status=500)
    status, out, err = run("update")
    assert (status, out) == (1, "1 feed, 0 articles new, 1 failed\n")
    assert err.count("\n") == 1
    assert "internal server error" in run("feeds")[1]


def test_import_and_export(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.opml").write_text(
        '<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>'
    )
    assert run("import", "in.opml") == (0, "1 new feed; briefing update fetches what is new\n", "")
    assert run("import", "in.opml") == (0, "no new feeds, 1 followed already\n", "")
    assert run("export", "out.opml") == (0, "", "")
    assert run("export", "out.opml")[0] == 2
    assert run("export")[1].encode() == (tmp_path / "out.opml").read_bytes()
    assert run("import", "nothing.opml")[0] == 1
    (tmp_path / "bad.opml").write_text("nonsense")
    status, _, err = run("import", "bad.opml")
    assert (status, err.count("\n")) == (1, 1)
    assert "bad.opml: " in err


def test_what_is_no_address_is_left_out_of_an_import(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.opml").write_text(
        '<opml><body><outline xmlUrl="not a url"/><outline xmlUrl="https://a.example/feed"/></body></opml>'
    )
    said = run("import", "in.opml")[1]
    assert said.startswith("1 new feed, 1 without a web address left out")
    assert "not a url" not in run("feeds")[1]


def test_nothing_says_that_it_asks_again_where_nothing_is_followed(run: Run, server: Server) -> None:
    server.replies["/busy"] = Reply(status=429, headers={"Retry-After": "600"})
    err = run("follow", server.url("/busy"))[2]
    assert "too many requests (429): try again after" in err


def test_a_terminal_is_told_what_is_fetched(
    run: Run, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    err = run("follow", server.url("/feed"))[2]
    assert f"fetching {server.url('/feed')} …" in err
    assert err.endswith("\r\x1b[K")
