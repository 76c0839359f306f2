"""The library's commands, as a shell runs them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from briefing.cli import main
from briefing.commands import _progress, _with_matches
from briefing.library import Found, Progress, Updated
from tests.library.texts import FERRY, article
from tests.loopback import Reply, Server, rss, serving

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        text = "The search for survivors goes on off the northern coast. " * 25
        body = rss(("https://a.example/1", f"<title>Ferry sinks</title><description>{text}</description>"))
        server.replies["/feed"] = Reply(body)
        yield server


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        out, err = capfd.readouterr()
        return status, out, err

    return call


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


def test_add_stories_and_search(run: Run, tmp_path: Path) -> None:
    for name in ("harbour-wire", "east-ledger"):
        (tmp_path / f"{name}.md").write_text(
            f"---\nsource: {name}\ndate: 2026-11-20\n---\n# Ferry capsizes off Cape Marrow\n\n"
            "A ferry capsized off Cape Marrow on Friday and 12 people died, the coast guard said.\n"
        )
    status, out, err = run("add", "harbour-wire.md", "east-ledger.md", "nothing.md")
    assert (status, out.count("\n"), err.count("\n")) == (0, 1, 1)
    (story,) = json.loads(run("stories", "--format", "json")[1])
    assert story["label"] == "Ferry capsizes off Cape Marrow"
    assert {article["path"] for article in story["articles"]} == {
        str(tmp_path / "harbour-wire.md"),
        str(tmp_path / "east-ledger.md"),
    }
    assert {"path", "source", "title", "published"} <= story["articles"][0].keys()
    assert story["id"] in run("stories")[1]
    assert "Cape Marrow" in run("search", "ferry", "source:harbour")[1]
    assert run("search", "zeppelin")[0] == 1
    status, _, err = run("search", "colour:red")
    assert (status, err.count("\n")) == (2, 1)
    assert run("report", story["id"], "--format", "json")[0] == 0
    assert run("split", "harbour-wire.md")[0] == 0
    assert len(json.loads(run("stories", "--format", "json")[1])) == 2
    assert run("move", "harbour-wire.md", story["id"])[0] == 0
    assert len(json.loads(run("stories", "--format", "json")[1])) == 1
    status, out, _ = run("delete", story["id"])
    assert (status, out.startswith(f"deleted {story['id']}  Ferry"), out.endswith("(2 articles)\n")) == (
        0,
        True,
        True,
    )
    assert run("delete", story["id"])[0] == 1
    assert json.loads(run("stories", "--format", "json")[1]) == []


def test_what_a_search_matched_is_bold_on_a_terminal() -> None:
    found = Found(article(FERRY, "Harbour Wire"), "story:1", "The ferry and the Ferry.", ((4, 9), (18, 23)))
    told = _with_matches(found)
    assert told.replace("\x1b[1m", "<").replace("\x1b[0m", ">") == "The <ferry> and the <Ferry>."
    assert click.unstyle(told) == found.snippet


def test_progress_tells_of_failures(capsys: pytest.CaptureFixture[str]) -> None:
    _progress(Progress(3, 9, "Harbour Wire", new=2, failed=1))
    assert "3/9 feeds, 2 new, 1 failed  Harbour Wire" in capsys.readouterr().err


def test_a_search_as_a_shell_hands_it_over(run: Run, tmp_path: Path) -> None:
    """Quotes are gone by then, and a word to be left out looks like an option."""
    for name, said in (("Harbour Wire", "Boats searched rough seas."), ("East Ledger", "Seas were rough.")):
        (tmp_path / f"{name}.md").write_text(f"---\nsource: {name}\n---\n# Ferry by {name}\n\n{said}\n")
    assert run("add", "Harbour Wire.md", "East Ledger.md")[0] == 0

    def found(*words: str) -> set[str]:
        answer = run("search", *words, "-f", "json")
        return {one["source"] for one in json.loads(answer[1])} if answer[1] else {answer[2]}

    assert found("ferry", "seas") == {"Harbour Wire", "East Ledger"}
    assert found("ferry", "rough seas") == {"Harbour Wire"}
    assert found("seas", "-ferry") == {"briefing: nothing found\n"} or found("seas", "-ferry") == set()
    assert found("seas", "-harbour") == {"East Ledger"}
    assert found("seas", "source:East Ledger") == {"East Ledger"}
    assert found('seas source:"East Ledger"') == {"East Ledger"}


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


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", [["feeds"], ["feeds", "-f", "json"], ["export"]])
def test_what_cannot_be_printed_is_told(run: Run, tmp_path: Path, command: list[str]) -> None:
    opml = '<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>'
    (tmp_path / "in.opml").write_text(opml)
    assert run("import", "in.opml")[0] == 0
    code = "import sys; from briefing.cli import main; sys.exit(main(sys.argv[1:]))"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", code, *command], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr == "briefing: standard output cannot be written: No space left on device\n"
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-c", code, *command], stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_empty_library_says_what_to_do(run: Run) -> None:
    for command in ("feeds", "stories"):
        status, out, err = run(command)
        assert (status, out) == (0, "")
        assert "briefing follow URL" in err


def test_a_library_that_cannot_be_opened_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    for command in (["stories"], ["update"], ["search", "x"], ["report", "story:1"]):
        status, _, err = run(*command)
        assert (status, err.count("\n")) == (1, 1)
