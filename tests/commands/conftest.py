"""The library's commands, as a shell runs them, and a feed to follow."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefing.cli import main
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
