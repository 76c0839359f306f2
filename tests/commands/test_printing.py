"""What the commands print, and where it cannot be printed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.commands.printing import show_progress
from briefing.library import Progress
from tests.commands.conftest import Run


def test_progress_tells_of_failures(capsys: pytest.CaptureFixture[str]) -> None:
    show_progress(Progress(3, 9, "Harbour Wire", new=2, failed=1))
    assert "3/9 feeds, 2 new, 1 failed  Harbour Wire" in capsys.readouterr().err


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
