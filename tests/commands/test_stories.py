"""Stories: made of what is added, listed, put together, taken apart, deleted."""

import json
from pathlib import Path

import click
import pytest

from tests.commands.conftest import Run


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
    gone = f"briefing: no {story['id']} in the library: `briefing stories` lists them\n"
    assert run("delete", story["id"], "--yes") == (1, "", gone)
    assert json.loads(run("stories", "--format", "json")[1]) == []


def kept(run: Run, tmp_path: Path) -> None:
    """Two stories."""
    (tmp_path / "ferry.txt").write_text("A ferry capsized off Cape Marrow and 12 people died, guards said.\n")
    (tmp_path / "mill.txt").write_text(
        "The paper mill in Sawyer will close and 300 workers lose their jobs.\n"
    )
    assert run("add", "ferry.txt", "mill.txt")[0] == 0


def test_all_stories_are_looked_for_before_the_first_is_deleted(run: Run, tmp_path: Path) -> None:
    kept(run, tmp_path)
    status, out, err = run("delete", "story:1", "story:999", "story:")
    assert (status, out) == (1, "")
    assert "no story:999 in the library" in err
    assert "briefing: story: is no story's id: write story:12" in err
    assert len(json.loads(run("stories", "-f", "json")[1])) == 2


def test_on_a_terminal_delete_asks(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(run, tmp_path)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    asked: list[str] = []

    def confirm(question: str, **_: object) -> None:
        asked.append(question)
        raise click.Abort

    monkeypatch.setattr("click.confirm", confirm)
    assert run("delete", "story:1")[0] == 130
    assert asked == ["Delete 1 story with all articles, for good?"]
    assert len(json.loads(run("stories", "-f", "json")[1])) == 2
    assert run("delete", "story:1", "story:1", "--yes")[0] == 0
    assert len(json.loads(run("stories", "-f", "json")[1])) == 1


def test_a_story_is_nothing_to_add_and_one_that_is_gone_is_named_once(run: Run, tmp_path: Path) -> None:
    kept(run, tmp_path)
    status, _, err = run("add", "story:1")
    assert (status, err) == (
        1,
        "briefing: story:1: a story of the library already: name files, folders or pages\n",
    )
    assert run("report", "story:9")[2] == "briefing: story:9: no such story in the library, or no longer\n"


def test_articles_are_moved_by_the_id_that_a_search_prints(run: Run, tmp_path: Path) -> None:
    kept(run, tmp_path)
    _, out, err = run("search", "ferry")
    story, article = out.split()[:2]
    assert err == ""
    assert run("move", article, "story:2")[0] == 0
    assert "story:2" in run("search", "ferry")[1]
    assert story == "story:1"
    assert "more than these 1: --limit 2" in run("search", "and", "--limit", "1")[2]


def test_a_story_is_a_line_of_the_terminal(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    title = "A ferry capsized off Cape Marrow on its way to the islands " * 6
    (tmp_path / "ferry.md").write_text(f"# {title}\n\nA ferry capsized and 12 people died, guards said.\n")
    assert run("add", "ferry.md")[0] == 0
    assert title.strip() in run("stories")[1]
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    (line,) = run("stories")[1].splitlines()
    assert len(line) <= 80
    assert line.endswith("(1 source  1 unread)")
