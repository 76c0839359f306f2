"""The process that the first story is read in."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from briefing.tui.first import Child, begin


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
