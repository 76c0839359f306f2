"""What the README says is so: its commands run, its keys exist, its report has those fields."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing import model
from briefing.cli import commands, main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> Iterator[str]:
    return (
        match[1] for match in re.finditer(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    )


def documented_commands() -> list[list[str]]:
    """Every `briefing …` of the console blocks, without its comment and its pipe."""
    lines = [line[2:] for text in block("console") for line in text.splitlines() if line.startswith("$ ")]
    parts = (part for line in lines for part in re.split(r"\s+#|\||&&", line))
    return [shlex.split(part) for part in parts if part.strip().startswith("briefing")]


@pytest.mark.parametrize("words", documented_commands(), ids=" ".join)
def test_commands_run(
    words: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.txt", "b.txt", "b.html", "c.md"):
        (tmp_path / name).write_text("Prices rose 8.2% in November from a year earlier.\n")
    (tmp_path / "feeds.opml").write_text(
        '<opml version="2.0"><body><outline xmlUrl="https://feeds.example/rss"/></body></opml>'
    )
    (tmp_path / "articles").symlink_to(ROOT / "articles")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if words[1:2] in (["search"], ["stories"], ["story:12"]):
        assert main(["add", "articles/china-trade-surplus"]) == 0
        words = [word.replace("story:12", "story:1") for word in words]
    if words[1:2] == ["follow"]:  # asks the network: that it is understood must do
        assert commands.commands["follow"].make_context("follow", words[2:]).params["urls"]
        return
    assert main(words[1:]) == 0
    out, err = capfd.readouterr()
    assert out
    assert not err


def test_commands_exist() -> None:
    known = {name for name in commands.commands if name != "read"}
    mentioned = set(re.findall(r"briefing ([a-z]+)\b(?![.:/])", "\n".join(re.findall("`([^`]*)`", README))))
    mentioned |= {words[1] for words in documented_commands() if len(words) > 1 and words[1] in known}
    assert known == mentioned


def test_options_exist() -> None:
    known = {option for command in commands.commands.values() for p in command.params for option in p.opts}
    mentioned = set(re.findall(r"(?<=[`\s])--[a-z-]+", README))
    assert mentioned
    assert mentioned <= known | {"--help"}


def test_two_commands_from_nothing() -> None:
    assert list(block("console"))[:2] == [
        "$ pip install . && briefing\n",
        "$ pip install '.[test]' && pytest\n",
    ]


def test_keys_exist() -> None:
    """Those of the keys table, but for what every Textual app has."""
    from textual.binding import Binding

    from briefing.tui.app import BriefingApp
    from briefing.tui.screens.room import RoomScreen
    from briefing.tui.widgets.lines import LineView

    spelled = {"slash": "/", "question_mark": "?"}
    bound = {
        spelled.get(key, key)
        for owner in (BriefingApp, RoomScreen, LineView)
        for binding in owner.BINDINGS
        if isinstance(binding, Binding)
        for key in binding.key.split(",")
    }
    table = README[README.index("## Keys") : README.index("Keys, theme")]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    keys = {key for row in rows for key in re.findall("`([^`]+)`", row)}
    assert len(keys) > 20
    assert keys - {"ctrl+p"} <= bound


def shows(documented: Any, real: Any) -> bool:
    """Whether a part of the report is as documented: … stands for any text, a list may leave items out."""
    if isinstance(documented, dict):
        return list(documented) == list(real) and all(shows(documented[key], real[key]) for key in real)
    if isinstance(documented, list):
        return bool(documented) == bool(real) and all(
            any(shows(part, found) for found in real) for part in documented
        )
    if documented == "…":
        return isinstance(real, str) and real != ""
    return type(documented) is type(real) and bool(documented == real)


def test_the_report_is_as_shown(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--format", "json"]) == 0
    report = json.loads(capfd.readouterr().out)
    documented = json.loads(next(block("json")))
    assert list(documented) == list(report)
    for part in documented:
        assert documented[part], part
        assert shows(documented[part], report[part]), part


def test_python_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, Any] = {}
    exec(next(block("python")), names)
    assert len(capsys.readouterr().out.splitlines()) > 10
    assert names["measure"].verdict in model.Verdict.__args__  # type: ignore[attr-defined]


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_shell_completion_works_as_written() -> None:
    (line,) = next(block("sh")).splitlines()
    folder = Path(sys.executable).parent
    if not (folder / "briefing").exists():
        pytest.skip("briefing is not installed beside this Python")
    asked = "COMP_WORDS=(briefing rep); COMP_CWORD=1; _briefing_completion briefing; echo ${COMPREPLY[@]}"
    done = subprocess.run(
        ["bash", "--norc", "-c", f"{line}\n{asked}"],
        env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout.split() == ["report"], done


def test_pictures_and_files_are_there() -> None:
    for name in re.findall(r"\]\((docs/[^)]+)\)", README) + re.findall(
        r"`((?:docs|briefing|tests|articles)/[\w./-]*|\.ci/run)`", README
    ):
        assert (ROOT / name).exists(), name
