"""python -m tests.soak [--minutes N] [--keys N] [--seed N] [--term NAME] [--terminals]"""

import argparse
import base64
import os
import random
import re
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.cli import main as briefing
from tests.loopback import serving
from tests.soak.publishing import Newsroom
from tests.terminal import Terminal, program

MOVES = (
    "j",
    "k",
    "J",
    "K",
    "h",
    "l",
    "g",
    "G",
    " ",
    "\t",
    "n",
    "N",
    "]",
    "[",
    "\x1b[A",
    "\x1b[B",
    "\x1b[6~",
    "\x1b[5~",
)
ACTS = ("\r", "t", "c", "p", "f", "F", "b", "y", "s", "v", "r", "?", "1", "2", "3", "\x7f", "\x1b", "m", "o")
THEME = "\x10theme\r\r"  # pressed as people do: what is entered while the palette still looks may be Quit
RARE = (
    "u",
    "e3",
    "/flood\r",
    "/zzz",
    THEME,
    "a127.0.0.1:1\r",
    "\x1b[<0;20;10M\x1b[<0;20;10m",
    "\x1b[<65;20;10M",
)
SIZES = ((160, 45), (80, 24), (60, 20), (200, 60), (100, 30), (40, 12), (300, 90))
COPY = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)")
BROKEN = (b"Traceback", b"MountError", "❱".encode())
LAST = Path("build/soak/last.txt")
PROBE = 250  # keys between two looks at memory and position
BURST = 25  # keys that come as fast as they are taken, before the rest of their time is waited for
RATE = 20_000 / 3600  # keys a second, pauses included
JUDGED = 40  # looks at memory before it is judged: until a quarter of them every room is yet to be opened
MOST_GROWTH = 0.1
TRIES = 3  # to open the first story: keys that an app under load has not taken yet may lead away from it
OPENED = 60.0  # seconds that it may take
TERMINALS: dict[str, Mapping[str, str]] = {
    "xterm": {"TERM": "xterm"},
    "xterm-256color": {"TERM": "xterm-256color", "COLORTERM": "truecolor"},
    "tmux-256color": {"TERM": "tmux-256color"},
    "linux": {"TERM": "linux"},
    "dumb": {"TERM": "dumb"},
    "no colours": {"TERM": "xterm-256color", "NO_COLOR": "1"},
    "not UTF-8": {"TERM": "xterm", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
}


@dataclass
class Session:
    """What one run has seen."""

    pressed: int = 0
    seconds: float = 0
    memory: list[float] = field(default_factory=list)  # megabytes, one a probe
    kept: int = 0  # stories read again that stayed where they were
    tries: int = 0  # that it took to open a story, beyond the first
    problems: list[str] = field(default_factory=list)
    keys: deque[str] = field(default_factory=lambda: deque(maxlen=40))  # the last ones

    def growth(self) -> float | None:
        """The last quarter's memory over the second quarter's, less one; None where too little was seen."""
        if len(self.memory) < JUDGED or not all(self.memory):
            return None
        quarter = len(self.memory) // 4
        early, late = self.memory[quarter : 2 * quarter], self.memory[-quarter:]
        return statistics.median(late) / statistics.median(early) - 1

    def told(self) -> str:
        """One line."""
        growth = self.growth()
        grown = "too few looks to say whether it grows" if growth is None else f"{growth:+.0%}"
        memory = ", ".join(f"{size:.0f}" for size in self.memory) or "?"
        again = f", {self.tries} of them opened at another try" if self.tries else ""
        return (
            f"{self.pressed} keys in {self.seconds / 60:.1f} minutes, {self.kept} stories read again in place"
            f"{again}, memory {memory} MB ({grown})"
        )


def soak(seed: int, keys: int, minutes: float, environment: Mapping[str, str]) -> Session:
    session, rng = Session(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name, serving() as server:
        folder = Path(name)
        os.environ.update(XDG_DATA_HOME=name, XDG_CONFIG_HOME=name)
        news = Newsroom(server, seed)
        assert briefing(["follow", *news.urls]) == 0 and briefing(["update"]) == 0
        with program([], folder, {**environment, "BROWSER": "true"}) as terminal:
            if environment["TERM"] == "dumb":  # no room there: the table, and the end
                terminal.read(60)
                if terminal.status != 0 or b"\x1b" in terminal.output:
                    session.problems.append("a dumb terminal was written to as if it could do more")
                return session
            terminal.wait("keys")
            started = time.monotonic()
            while session.pressed < keys and session.seconds < 60 * minutes and not session.problems:
                drive(terminal, rng, session)
                if session.pressed % PROBE == 1:
                    probe(terminal, news, session, rng)
                session.seconds = time.monotonic() - started
                if session.pressed % BURST == 0:
                    rest(terminal, session.pressed / RATE - session.seconds)
            leave(terminal, session)
            if session.problems:
                LAST.parent.mkdir(parents=True, exist_ok=True)
                LAST.write_bytes(terminal.output)
        check_library(folder / "briefing" / "library.db", session)
    if session.memory and not session.kept:
        session.problems.append("no story that was read again was seen to keep the reader's figure")
    if (growth := session.growth()) is not None and growth > MOST_GROWTH:
        session.problems.append(f"memory grew by {growth:.0%}")
    return session


def drive(terminal: Terminal, rng: random.Random, session: Session) -> None:
    """One key, or now and then a resize; looks at what it wrote."""
    session.pressed += 1
    chance = rng.random()
    if chance < 0.01:
        terminal.resize(*rng.choice(SIZES))
    key = rng.choice(MOVES if chance < 0.6 else ACTS if chance < 0.96 else RARE)
    session.keys.append(key)
    quiet = rng.choice((0.0, 0.0, 0.01, 0.05))
    for part in ("\x10", "theme", "\r", "\r") if key == THEME else (key,):
        terminal.press(part, quiet=0.4 if key == THEME else quiet)
    look(terminal, session, key)


def rest(terminal: Terminal, seconds: float) -> None:
    """Take what is written until so many seconds have gone by."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and terminal.status is None:
        terminal.read(min(left, 0.2))


def look(terminal: Terminal, session: Session, key: str) -> None:
    if any(mark in terminal.output for mark in BROKEN):
        terminal.read(3)  # the rest of it
        session.problems.append(f"a traceback after {session.pressed} keys, at {key!r}")
    elif terminal.status is not None:
        session.problems.append(
            f"it ended with status {terminal.status} after {session.pressed} keys, at {key!r}"
        )
    del terminal.output[: -100_000 if session.problems else -10_000]


def probe(terminal: Terminal, news: Newsroom, session: Session, rng: random.Random) -> None:
    """Memory, and whether the first story, read again, keeps the reader at the figure he chose."""
    news.hold.set()
    home(terminal)
    session.memory.append(resident(terminal.pid))
    for _ in range(TRIES):
        if opens(terminal):
            break
        session.tries += 1
        home(terminal)
    else:
        last = bytes(terminal.output[-3000:])
        session.problems.append(f"the first story did not open ({terminal.status}): {last!r}")
        return
    for _ in range(rng.randrange(1, 6)):
        terminal.press("j", quiet=0.3)
    terminal.press("r", quiet=3)  # what an update brought meanwhile
    before = copied(terminal)
    terminal.press("r", quiet=3)
    after = copied(terminal)
    if before and after and before != after:
        session.problems.append(f"reading again moved the reader from {before!r} to {after!r}")
    session.kept += bool(before and before == after)
    home(terminal)
    news.hold.clear()


def opens(terminal: Terminal) -> bool:
    """Whether enter opens the first story of the front page."""
    terminal.press("g", quiet=0.3)
    since, until = len(terminal.output), time.monotonic() + OPENED
    terminal.press("\r", quiet=0.3)
    while terminal.output.find(b"passages", since) < 0:
        if terminal.status is not None or time.monotonic() > until:
            return False
        terminal.read(0.2)
    return True


def home(terminal: Terminal) -> None:
    """To the front page from wherever it is, once it has been quiet for a while, and no update under way."""
    terminal.read(0.4)  # a cursor that blinks is quiet no longer than half a second
    for _ in range(7):
        terminal.press("\x1b", quiet=0.3)
    terminal.resize(160, 45)
    terminal.read(0.5)


def copied(terminal: Terminal) -> str:
    """What the app puts on the clipboard for the chosen figure."""
    since, until = len(terminal.output), time.monotonic() + 30
    terminal.press("y", quiet=0.5)
    while not (found := COPY.findall(terminal.output, since)) and time.monotonic() < until:
        if terminal.status is not None:
            break
        terminal.read(0.5)
    return base64.b64decode(found[-1]).decode() if found else ""


def leave(terminal: Terminal, session: Session) -> None:
    if terminal.status is not None:
        return
    home(terminal)
    try:
        terminal.end("q")
    except AssertionError as error:
        session.problems.append(f"it did not leave: {error}")


def check_library(path: Path, session: Session) -> None:
    with sqlite3.connect(path) as database:
        for check in ("integrity_check", "foreign_key_check"):
            said = [row for row in database.execute(f"PRAGMA {check}") if row != ("ok",)]
            if said:
                session.problems.append(f"{check}: {said[:3]}")


def resident(pid: int) -> float:
    """Megabytes that the process holds; 0 where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    found = re.search(r"VmRSS:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(found[1]) / 1000 if found else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--keys", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--term", choices=TERMINALS, default="xterm-256color")
    parser.add_argument("--terminals", action="store_true", help="every kind of terminal in turn")
    options = parser.parse_args()
    failed = False
    for name in TERMINALS if options.terminals else [options.term]:
        session = soak(options.seed, options.keys, options.minutes, TERMINALS[name])
        print(f"{name}: {session.told()}", flush=True)
        for problem in session.problems:
            print(f"{name}: {problem}; the last keys were {list(session.keys)}, {LAST} is what it wrote last")
        failed |= bool(session.problems)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
