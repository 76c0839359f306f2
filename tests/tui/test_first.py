"""The process that the first story is read in."""

import os
import pickle
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from briefing.tui.first import Child, begin
from briefing.tui.job import Loaded


@contextmanager
def child(command: str) -> Iterator[Child]:
    reading, writing = os.pipe()
    pid = os.posix_spawn("/bin/sh", ["sh", "-c", command], {}, file_actions=[(os.POSIX_SPAWN_CLOSE, reading)])
    os.close(writing)
    working = Child(pid, reading)
    with working.stdout:
        yield working


@pytest.mark.parametrize("status", [0, 3])
def test_its_exit_status(status: int) -> None:
    with child(f"exit {status}") as ended:
        assert ended.wait() == status


def test_a_process_that_is_killed_says_so() -> None:
    with child("sleep 60") as working:
        working.kill()
        assert working.wait() == -9


def test_a_process_that_somebody_else_waited_for_is_over() -> None:
    with child("exit 3") as ended:
        os.waitpid(ended.pid, 0)
        ended.kill()
        assert ended.wait() == 0


def test_a_name_that_no_program_can_be_given_begins_nothing() -> None:
    assert begin(["a\0b"]) is None


def test_a_web_page_and_a_long_text_are_read_to_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    page, long = tmp_path / "page.html", tmp_path / "long.txt"
    body = "".join(f"<p>The port of Lund took in {n} barges on Monday, the guild said.</p>" for n in range(9))
    page.write_text(f"<html><body><article><h1>Port is busy</h1>{body}</article></body></html>", "utf-8")
    told = (
        "Its miller, who keeps no books, says that the river is low and that the boats are late again. " * 3
    )
    sentences = [f"The mill on lane {n} sold {n + 2} carts of malt in May. {told}" for n in range(500)]
    long.write_text("Mills sell malt\n\n" + "\n\n".join(sentences), "utf-8")
    began = begin([str(page), str(long)])
    assert began is not None and began.stdout is not None
    events = []
    with began.stdout as pipe, suppress(EOFError):
        while True:
            events.append(pickle.load(pipe))
    assert began.wait() == 0
    last = events[-1]
    assert any(isinstance(event, Loaded) and event.partial for event in events)
    assert isinstance(last, Loaded) and not last.partial
    assert sum(len(measure.figures) for measure in last.comparison.measures) > 400
