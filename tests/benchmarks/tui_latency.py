"""The reading room in a real terminal: time to its first figures, and from a key to the repaint."""

import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.protocol import Row, at_most

title = "The reading room"
method = (
    "Programs start in pseudo-terminals of 160×45; once before they are measured, for that writes bytecode "
    "and compiled patterns. Start: from exec to the first output that shows a count of figures, against a "
    "bare Textual app that shows one Static, in turn, medians. Keys: from writing the key to the last output "
    "before 60 ms of silence, after each of ours one of a bare app's. The limits are for a machine of its "
    "own: the bare app's 95th percentile beside ours tells what the machine adds."
)

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "articles" / "china-trade-surplus"
ROOM = "import sys; from briefing.__main__ import main; sys.exit(main())"
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    pressed = 0
    def compose(self):
        yield Static("4 sources, 61 figures")
    def on_key(self):
        self.pressed += 1
        self.query_one(Static).update(f"4 sources, 61 figures, {self.pressed} keys")
Bare().run()
"""
FIGURES = re.compile(rb"\d+ (?:key )?figures")
QUIET = 0.06  # seconds without output after which a repaint is over
KEYS = {"j": b"j", "n": b"n", "tab": b"\t", "enter": b"\r", "t": b"t"}
UNDO = {"enter": b"\x1b", "t": b"t"}


@contextmanager
def terminal(code: str, arguments: Sequence[str], folder: str) -> Iterator[tuple[int, float]]:
    """A Python program in a pseudo-terminal: its end to read and write, and when it was started."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("NO_COLOR", "PYTHONDONTWRITEBYTECODE", "TMUX")
    }
    environment |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}
    environment |= {"XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "XDG_CACHE_HOME": folder}
    started = time.perf_counter()
    pid, end = pty.fork()
    if pid == 0:
        os.execve(sys.executable, [sys.executable, "-c", code, *arguments], environment)
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 45, 160, 0, 0))
    try:
        yield end, started
    finally:
        os.killpg(pid, signal.SIGKILL)  # with the process that reads and compares
        os.waitpid(pid, 0)
        os.close(end)


def read(end: int, timeout: float) -> bytes:
    """What the program wrote within ``timeout`` seconds; nothing when it stays silent."""
    ready, _, _ = select.select([end], [], [], timeout)
    return os.read(end, 1 << 20) if ready else b""


def first_figures(code: str, arguments: Sequence[str], folder: str) -> float:
    """Milliseconds from the start to the first output that counts figures."""
    with terminal(code, arguments, folder) as (end, started):
        seen = b""
        while not FIGURES.search(seen):
            if time.perf_counter() - started > 60:
                raise TimeoutError("no figures within a minute")
            seen = seen[-4096:] + read(end, 1.0)
        return 1000 * (time.perf_counter() - started)


def starts(arguments: Sequence[str], runs: int) -> tuple[float, float]:
    """Median milliseconds to the first figures, ours and the bare app's, taken in turn."""
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        for code, given in ((BARE, ()), (ROOM, arguments)):
            with terminal(code, given, folder) as (end, _):
                settle(end, 3.0)
        for _ in range(runs):
            bare.append(first_figures(BARE, [], folder))
            ours.append(first_figures(ROOM, arguments, folder))
    return statistics.median(ours), statistics.median(bare)


def repaint(end: int, key: bytes) -> float:
    """Milliseconds from writing a key to the last output before silence."""
    begun = last = time.perf_counter()
    os.write(end, key)
    while time.perf_counter() - begun < 10:
        if read(end, QUIET if last > begun else 5.0):
            last = time.perf_counter()
        elif last > begun:
            break
    return 1000 * (last - begun)


def keys(
    arguments: Sequence[str], presses: int, loaded: float
) -> Iterator[tuple[str, list[float], list[float]]]:
    """Each key with its repaint times and those of a bare app's key, in milliseconds, taken in turn.

    ``loaded`` is the silence in seconds after which the story is taken to be read.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        terminal(ROOM, arguments, folder) as (end, _),
        terminal(BARE, [], folder) as (bare, _),
    ):
        settle(bare, 1.0)
        settle(end, loaded)
        for name, key in KEYS.items():
            ours, floor = [], []
            for press in range(presses + 1):
                times = repaint(end, key), repaint(bare, b"j")
                if name in UNDO:
                    repaint(end, UNDO[name])
                if press:  # the first opens what the others find open
                    ours.append(times[0])
                    floor.append(times[1])
            yield name, ours, floor


def settle(end: int, silence: float) -> None:
    """Wait until the program has nothing more to say."""
    until = time.perf_counter() + 120
    while time.perf_counter() < until and read(end, silence):
        pass


def percentile(times: Sequence[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def large(folder: Path, articles: int, size: int) -> list[str]:
    """Files of about ``size`` bytes, the sample's articles over and over."""
    texts = [path.read_text("utf-8") for path in sorted(SAMPLE.glob("*.md"))]
    paths = []
    for number in range(articles):
        text = texts[number % len(texts)]
        head, _, body = text.removeprefix("---").partition("\n---\n")
        path = folder / f"outlet-{number}.md"
        path.write_text(f"---{head}\n---\n" + (body + "\n\n") * (size // len(body.encode()) + 1), "utf-8")
        paths.append(str(path))
    return paths


def run(quick: bool) -> Iterator[Row]:
    runs, presses = (3, 20) if quick else (9, 60)
    yield start_row("sample story", [str(SAMPLE)], runs, 1.35)
    with tempfile.TemporaryDirectory() as name:
        yield start_row("2 articles of 1 MB", large(Path(name), 2, 1_000_000), max(2, runs // 2), 1.6)
    yield from key_rows("sample story", [str(SAMPLE)], presses, 50, loaded=1.5)
    with tempfile.TemporaryDirectory() as name:
        yield from key_rows("12 articles of 80 KB", large(Path(name), 12, 80_000), presses, 100, loaded=5.0)


def start_row(what: str, arguments: Sequence[str], runs: int, limit: float) -> Row:
    ours, bare = starts(arguments, runs)
    return Row(f"first figures, {what}", ours, peer=bare, peer_name="bare Textual app", goal=at_most(limit))


def key_rows(what: str, arguments: Sequence[str], presses: int, limit: float, loaded: float) -> Iterator[Row]:
    for name, ours, bare in keys(arguments, presses, loaded):
        middle, floor = statistics.median(ours), statistics.median(bare)
        yield Row(
            f"key {name}, {what}, 95th percentile of {presses}",
            percentile(ours, 0.95),
            peer=percentile(bare, 0.95),
            peer_name="bare Textual app's key",
            goal=at_most(limit, "ours"),
            note=f"medians {middle:.0f} and {floor:.0f} ms: {middle / floor:.1f}×",
        )
