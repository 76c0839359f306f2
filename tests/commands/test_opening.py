"""A library that is empty, or that cannot be opened."""

from pathlib import Path

from tests.commands.conftest import Run


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
