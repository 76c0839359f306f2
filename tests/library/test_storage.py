"""The file: full disks, read-only folders, other versions, damage, and being killed at any moment."""

import os
import random
import resource
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.library import Library, LibraryError, NewerLibraryError, StorageError
from briefing.library.database import Database
from briefing.library.schema import STEPS
from tests.library.texts import BUDGET, FERRY, QUAKE, START, article
from tests.loopback import Reply, Server, rss

KILLS = int(os.environ.get("BRIEFING_KILLS", "4"))
FEEDS, ENTRIES = 6, 3


def test_a_newer_library_is_left_alone(path: Path) -> None:
    Library.open(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerLibraryError, match="written by a newer briefing: update briefing"):
        Library.open(path)
    assert path.read_bytes() == before


def test_an_older_library_is_taken_along(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Library.open(path) as library:
        library.add([article(FERRY, "Harbour Wire")])
    later = (*STEPS, ("ALTER TABLE feeds ADD COLUMN colour TEXT",))
    monkeypatch.setattr("briefing.library.database.STEPS", later)
    with Library.open(path) as library:
        assert len(library.stories()) == 1
        assert library.database._version() == len(later)


@contextmanager
def of_step(path: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> Iterator[Library]:
    """A library as it was after so many steps, with the later table that adding an article looks into."""
    with monkeypatch.context() as patch:
        patch.setattr("briefing.library.database.STEPS", STEPS[:step])
        with Library.open(path) as library:
            with library.database.writing() as connection:
                connection.execute("CREATE TABLE deleted (key TEXT, story INTEGER)")
            yield library
            with library.database.writing() as connection:
                connection.execute("DROP TABLE deleted")


def test_a_library_from_before_rounded_agreements_is_counted_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with of_step(path, monkeypatch, 4) as library:
        undated = replace(article(FERRY, "East Ledger"), published=None)
        (story,) = library.add([article(FERRY, "Harbour Wire"), undated])
        with library.database.writing() as connection:
            connection.execute(
                "UPDATE stories SET newest = newest + 9, figures = 3, changes = 1, latest = ?",
                ('["Harbour Wire", "12 dead", "27 dead", 1794902400]',),
            )
    with Library.open(path) as library:
        assert library.story(story).figures is None
        assert library.story(story).latest is None
        assert library.count(story).rounded == 0
        with library.database.reading() as connection:
            assert connection.execute("SELECT newest FROM stories").fetchone()[0] == START.timestamp()


def test_a_library_from_before_first_differences_finds_them_when_it_counts(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with of_step(path, monkeypatch, 5) as library:
        library.add([article(BUDGET, "Harbour Wire", 104), article(BUDGET, "East Ledger", 99)])
        library.add([article(QUAKE, "Harbour Wire", 30)])
        with library.database.writing() as connection:
            connection.execute(
                "UPDATE stories SET figures = 2, agreements = 1, differences = label LIKE 'Parl%',"
                " unclear = 0, singles = 0, rounded = 0"
            )
    with Library.open(path) as library:
        quake, budget = sorted(library.stories(), key=lambda story: story.label)
        assert (quake.figures, budget.figures) == (2, None)  # there is nothing to tell of the first
        assert library.count_waiting() == 0
        gist = library.story(budget.id).gist
        assert gist is not None
        assert {said.value for said in gist.said} == {"104", "99"}


def test_a_step_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library.open(path).close()
    with monkeypatch.context() as patch:
        broken = (*STEPS, ("ALTER TABLE feeds ADD COLUMN colour TEXT", "nonsense"))
        patch.setattr("briefing.library.database.STEPS", broken)
        with pytest.raises(StorageError):
            Library.open(path)
    with Library.open(path) as library:
        assert library.database._version() == len(STEPS)


@pytest.mark.parametrize("content", [b"hello, this is no database", b"SQLite format 3\x00" + bytes(2000)])
def test_a_damaged_file(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StorageError) as caught:
        Library.open(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="check its permissions"):
        Library.open(tmp_path / "file" / "library.db")


def test_full_disk(library: Library) -> None:
    """The line says so, what was there stays, and it goes on once there is room."""
    library.add([article(FERRY, "Harbour Wire")])
    with library.database.writing() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match="no room left for"):
        library.add(
            [article(QUAKE, f"Outlet {n}", url=f"https://o{n}.example/", more="x " * 5000) for n in range(20)]
        )
    assert [story.sources for story in library.stories()] == [1]
    with library.database.writing() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    library.add([article(QUAKE, "East Ledger")])
    assert len(library.stories()) == 2


FULL = """
import resource, sys
from pathlib import Path
from briefing.library import Library, LibraryError
from tests.library.texts import QUAKE, article
library = Library.open(Path(sys.argv[1]))
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
try:
    for n in range(50):
        library.add([article(QUAKE, f"Outlet {n}", url=f"https://o{n}.example/", more="y " * 9000)])
except LibraryError as error:
    print(n, error)
"""


def test_full_disk_below_the_database(path: Path) -> None:
    """What the system refuses to write is told as well, and the file stays whole."""
    done = subprocess.run(
        [sys.executable, "-c", FULL, path],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
    )
    assert done.stderr == ""
    added, _, line = done.stdout.strip().partition(" ")
    assert line.startswith(f"{path} cannot be read or written: ")
    with Library.open(path) as library:
        assert sum(story.sources for story in library.stories()) >= int(added)
        assert_whole(library.database)


FULL_UPDATE = """
import resource, sys
from pathlib import Path
from briefing.library import Library, LibraryError, desk, updating
from tests.library.conftest import OPTIONS
updating._MANY, desk._QUEUE = int(sys.argv[2]), 0
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
try:
    with Library.open(Path(sys.argv[1]), OPTIONS) as library:
        library.update()
except LibraryError as error:
    print(error)
"""


@pytest.mark.parametrize("many", [0, 1000], ids=["processes", "threads"])
def test_full_disk_in_an_update(library: Library, path: Path, server: Server, many: int) -> None:
    """One line, whoever it was that could not write."""
    from briefing.library import subscriptions

    library.add([article(FERRY, "Harbour Wire")])
    for feed in range(FEEDS):
        items = [(f"https://a.example/{feed}/{entry}", f"Event {feed}-{entry}") for entry in range(10)]
        text = b"<description>" + f"word{feed} ".encode() * 3000 + b"</description><title>Event"
        server.replies[f"/{feed}"] = Reply(rss(*items).replace(b"<title>Event", text))
        subscriptions.add(library.database, server.url(f"/{feed}"), local=True)
    library.close()
    done = subprocess.run(
        [sys.executable, "-c", FULL_UPDATE, path, str(many)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
    )
    assert done.stderr == ""
    (line,) = done.stdout.splitlines()
    assert line.startswith(f"{path} cannot be read or written: ")
    with Library.open(path) as opened:
        assert titles(opened)[-1].startswith("Ferry capsizes")
        assert_whole(opened.database)


READ_ONLY = """
import os, sys
from pathlib import Path
from briefing.figures import extract
from briefing.library import Library, LibraryError
from briefing.library import subscriptions, updating
from briefing.reading.fetch import FetchOptions
if os.getuid() == 0:
    os.setuid(65534)
with Library.open(Path(sys.argv[1]), FetchOptions()) as library:
    (story,) = library.stories()
    articles = library.articles(story.id)
    print(len(articles), len(library.figures(articles)))
    for write in (lambda: library.mark_read([articles[0].id]), library.update):
        try:
            write()
        except LibraryError as error:
            print(error)
"""


def test_read_only_folder() -> None:
    """It can be read; writing says why it cannot be."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        path = Path(folder) / "library.db"
        with Library.open(path) as library:
            library.add([article(FERRY, "Harbour Wire")])
        path.chmod(0o444)
        path.parent.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, path],
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        path.parent.chmod(0o755)
    assert done.stderr == ""
    counts, marking, updating = done.stdout.splitlines()
    assert counts == "1 1"
    assert "it may not be written" in marking
    assert "permission denied: check its permissions" in updating


NURSERY = """
import os, sys, tempfile
from pathlib import Path
from briefing.library import Library, desk, updating
from tests.library.conftest import OPTIONS
updating._MANY, desk._QUEUE = int(sys.argv[2]), 0
with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.db", OPTIONS) as library:
    library.update()  # loads all that an update needs
print("ready", flush=True)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        try:
            with Library.open(Path(sys.argv[1]), OPTIONS) as library:
                library.update()
        finally:
            os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("over", flush=True)
"""


@contextmanager
def nursery(path: Path, many: int) -> Iterator[Callable[[float, signal.Signals], float]]:
    """A function that updates the library at ``path`` in a process of its own, ends that with a signal after
    so many seconds, and returns how long it lived. To start Python once is enough for all of them.

    ``many``: feeds from which on an update starts helper processes.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", NURSERY, path, str(many)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdin and process.stdout
    lines, asked = process.stdout, process.stdin

    def update(seconds: float, how: signal.Signals) -> float:
        asked.write("go\n")
        asked.flush()
        child = int(lines.readline())
        started = time.monotonic()
        ready, _, _ = select.select([lines], [], [], seconds)
        if not ready:
            os.kill(child, how)
        assert lines.readline() == "over\n"
        return time.monotonic() - started

    with process:
        assert lines.readline() == "ready\n"
        yield update
        asked.close()


@pytest.mark.parametrize("many", [0, 1000], ids=["processes", "threads"])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_killed_at_random_moments_of_an_update(
    library: Library, path: Path, server: Server, how: signal.Signals, many: int
) -> None:
    """Nothing lost, nothing doubled, however often (BRIEFING_KILLS=200 takes a few minutes)."""
    from briefing.library import subscriptions

    wanted = set[str]()
    rng = random.Random(2026)
    kills, killed, length = KILLS if how == signal.SIGKILL else 1, 0, 0.0
    with nursery(path, many) as update:
        for round_ in range(-1, kills):  # the first one is let live, to see how long an update takes
            for feed in range(FEEDS):
                items = []
                for entry in range(ENTRIES):
                    title = f"Event {round_}-{feed}-{entry}"
                    wanted.add(title)
                    items.append((f"https://a.example/{round_}/{feed}/{entry}", title))
                # what a feed no longer shows after a kill would rightly be lost: it keeps its last entries
                older = [
                    (f"https://a.example/{round_ - 1}/{feed}/{entry}", f"Event {round_ - 1}-{feed}-{entry}")
                    for entry in range(ENTRIES)
                ]
                body = rss(*items, *(older if round_ >= 0 else []), title=f"Outlet {feed}")
                text = b"<description>" + b"w " * 200 + b"</description><title>Event"
                server.replies[f"/{feed}"] = Reply(body.replace(b"<title>Event", text), delay=0.005)
                subscriptions.add(library.database, server.url(f"/{feed}"), local=True)
            moment = rng.uniform(0, length) if length else 60.0
            lived = update(moment, how)
            if lived < moment:
                length = lived
            killed += lived >= moment
            thorough = round_ == kills - 1 or round_ % 20 == 0
            assert_whole(library.database, thorough)
            if round_ % 2 or thorough:  # every other time, two kills in a row
                library.update()
                assert titles(library) == sorted(wanted)
    print(f"{killed} of {kills} updates ended before their time, an update takes {length:.2f} s")
    if how == signal.SIGKILL:  # at one moment alone an update may be over before it
        assert killed >= 1


def titles(library: Library) -> list[str]:
    """Of every article that is in a story, as often as it is there."""
    with library.database.reading() as connection:
        rows = connection.execute("SELECT title FROM articles JOIN stories ON stories.id = story")
        return sorted(title for (title,) in rows)


def assert_whole(database: Database, thorough: bool = True) -> None:
    with database.reading() as connection:
        check = "integrity_check" if thorough else "quick_check"
        assert connection.execute(f"PRAGMA {check}").fetchone()[0] == "ok"
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        lone = "SELECT count(*) FROM stories WHERE id NOT IN (SELECT story FROM articles)"
        assert connection.execute(lone).fetchone()[0] == 0
    if not thorough:
        return
    with database.writing() as connection:
        connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_errors_are_one_family() -> None:
    assert issubclass(NewerLibraryError, StorageError) and issubclass(StorageError, LibraryError)
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
