"""Stories: made of what is added, listed, put together, taken apart, deleted."""

import json
from pathlib import Path

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
    assert run("delete", story["id"]) == (1, "", gone)
    assert json.loads(run("stories", "--format", "json")[1]) == []
