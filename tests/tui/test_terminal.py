"""The installed program in a real pseudo-terminal, and the work beside it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice, product
from pathlib import Path

import pexpect  # type: ignore[import-untyped]
import pytest

from briefing.tui.job import Failed, Loaded, Progress, beginning, compared, work
from briefing.tui.loading import Loading

ROOT = Path(__file__).resolve().parents[2]
STORY = str(ROOT / "articles" / "china-trade-surplus")
PROGRAM = "import sys; from briefing.__main__ import main; sys.exit(main())"
LEFT_OUT = ("NO_COLOR", "TMUX", "DISPLAY", "WAYLAND_DISPLAY")
PATIENCE = 150  # seconds: other tests run beside this one


@contextmanager
def program(
    folder: Path, *arguments: str, code: str = PROGRAM, **environment: str
) -> Iterator["pexpect.spawn[bytes]"]:
    inherited = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    child = pexpect.spawn(
        sys.executable,
        ["-c", code, *arguments],
        env={
            **inherited,
            "TERM": "xterm-256color",
            "XDG_DATA_HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            **environment,
        },
        dimensions=(45, 160),
        timeout=PATIENCE,
        cwd=folder,
    )
    try:
        yield child
    finally:
        child.close(force=True)


def test_from_launch_to_quit(tmp_path: Path) -> None:
    # sizes inherited from another program (GNU readline exports them) say nothing of this terminal
    with program(tmp_path, STORY, COLUMNS="80", LINES="24") as child:
        child.expect_exact("\x1b[?1049h")  # the app has the terminal, and nothing to show yet
        child.send("t")  # the key waits for the story
        child.expect_exact("Period")  # a column of wide tables only
        child.send("\x1b")
        child.expect_exact("Key figures")
        child.send("y")
        child.expect_exact("\x1b]52;c;")  # OSC 52: through to the terminal the reader sits at
        child.expect_exact("terminals do not say whether they took it")
        child.send("q")
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_that_ends_it_leaves_the_terminal_in_order(tmp_path: Path, number: signal.Signals) -> None:
    with program(tmp_path, STORY) as child:
        child.expect_exact("Key figures")
        child.kill(number)
        child.expect_exact("\x1b[?1049l")  # the screen of before
        child.expect(pexpect.EOF)
        assert b"Traceback" not in child.before
        child.close()
        assert child.exitstatus == 128 + number


def test_it_shows_itself_when_errors_go_to_a_file(tmp_path: Path) -> None:
    log = tmp_path / "errors.txt"
    redirected = f"import os; os.dup2(os.open({str(log)!r}, os.O_WRONLY | os.O_CREAT), 2); "
    with program(tmp_path, STORY, code=redirected + PROGRAM) as child:
        child.expect_exact("Key figures")
        child.send("q")
        child.expect(pexpect.EOF)
        assert log.read_bytes() == b""


def test_what_cannot_be_read_is_one_line_and_status_1(tmp_path: Path) -> None:
    with program(tmp_path, str(tmp_path / "missing.txt")) as child:
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 1
        written = child.before.decode()
        assert "missing.txt" in written.rstrip().splitlines()[-1]
        assert not {word for word in ("Traceback", "MountError", "❱") if word in written}


def test_a_bad_config_is_one_line_and_status_2(tmp_path: Path) -> None:
    (tmp_path / "briefing").mkdir()
    (tmp_path / "briefing" / "config.toml").write_text("\n[keys]\n'room.tabel' = 'x'\n", "utf-8")
    with program(tmp_path, STORY) as child:
        child.expect_exact("line 3: no action is called 'room.tabel'; did you mean 'room.table'?")
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 2


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    (event,) = work([STORY])
    assert isinstance(event, Loaded)
    return event


def test_the_child_does_the_same_as_the_thread(loaded: Loaded) -> None:
    assert list(Loading([STORY])) == [loaded]


def test_nothing_readable(tmp_path: Path) -> None:
    (event,) = Loading([str(tmp_path / "nothing.txt")])
    assert isinstance(event, Failed)
    assert "nothing.txt" in event.reasons[0]


@pytest.mark.parametrize(
    "written",
    [
        b"\x80\x05\x95\xff\0\0\0\0\0\0\0N.",  # cut short
        b"cbriefing.model\nArticle\n(tR.",  # of another version of the program
        b"cbriefing.model\nNoMore\n.",
        b"cbriefing.no_more\nArticle\n.",
    ],
)
def test_what_another_version_says_is_not_understood(written: bytes) -> None:
    code = f"import os; os.write(1, {written!r})"
    child = subprocess.Popen([sys.executable, "-S", "-c", code], stdout=subprocess.PIPE)
    (event,) = Loading([STORY], child)
    assert isinstance(event, Failed)
    assert "start again" in event.reasons[0]


def test_stopping_ends_the_work() -> None:
    job = Loading([STORY])
    job.stop()
    assert list(job) == []


def test_long_articles_show_their_beginnings_first(loaded: Loaded) -> None:
    long = [
        replace(article, text=article.text + "\n\nNothing is counted here." * 4000)
        for article in loaded.comparison.articles[:2]
    ]
    events = list(compared(long))
    first, last = events[0], events[-1]
    assert isinstance(first, Loaded)
    assert first.partial
    assert first.comparison.articles == tuple(long)
    assert first.comparison.measures
    assert any(isinstance(event, Progress) for event in events)
    assert isinstance(last, Loaded)
    assert not last.partial


def long_file(folder: Path, name: str, *, title: str, body: str) -> str:
    """An article far longer than is worth waiting for."""
    words = ("".join(letters) for letters in product("abcdefghik", repeat=4))
    filler = "".join(f"\n\nNobody at {word} counted anything that day." for word in islice(words, 4000))
    (folder / name).write_text(f"---\ntitle: {title}\n---\n{body}{filler}\n", "utf-8")
    return str(folder / name)


def test_long_files_show_their_beginnings_before_they_are_read(tmp_path: Path) -> None:
    sources = [
        long_file(tmp_path, f"{name}.md", title="Ferries", body=f"Fares rose {rise} in May, the port said.")
        for name, rise in (("one", "4.2%"), ("two", "4.4%"))
    ]
    head, whole, *told, last = work(sources)
    assert isinstance(head, Loaded)
    assert isinstance(whole, Loaded)
    assert isinstance(last, Loaded)
    assert (head.partial, whole.partial, last.partial) == (True, True, False)
    assert all(len(article.text) < 5000 for article in head.comparison.articles)
    assert all(len(article.text) > 100_000 for article in whole.comparison.articles)
    assert whole.comparison.articles == last.comparison.articles
    assert head.comparison.measures == whole.comparison.measures  # compared once
    assert [measure.verdict for measure in head.comparison.measures] == ["differ"]
    assert [type(event) for event in told] == [Progress] * 3


@pytest.mark.parametrize("name", ["page.html", "note.md"])
def test_what_can_only_be_read_whole_is_read_once(tmp_path: Path, name: str) -> None:
    long = long_file(tmp_path, "long.md", title="Ferries", body="Fares rose 4.2% in May.")
    other = tmp_path / name
    other.write_text("<p>Fares rose 4.4% in May.</p>", "utf-8")
    first = next(work([long, str(other)]))
    assert isinstance(first, Loaded)
    assert first.partial
    read_whole = len(first.comparison.articles[0].text) > 100_000
    assert read_whole == name.endswith(".html")


def test_a_beginning_that_reads_otherwise_in_the_whole_is_compared_again(loaded: Loaded) -> None:
    one, two = loaded.comparison.articles[:2]
    wholes = [replace(each, text=each.text + "\n\nNothing is counted here." * 4000) for each in (one, two)]
    shown = loaded.comparison
    for heads in ((one,), (one, replace(two, title="Another")), (one, replace(two, text="Other words."))):
        (first, *_) = compared(wholes, shown=replace(shown, articles=heads, measures=()))
        assert isinstance(first, Loaded)
        assert first.comparison.measures
    (first, *_) = compared(wholes, shown=replace(shown, articles=(one, two), measures=()))
    assert isinstance(first, Loaded)
    assert not first.comparison.measures
    assert first.comparison.articles == tuple(wholes)


@pytest.mark.parametrize(
    ("text", "size", "expected"),
    [("short", 10, "short"), ("one\ntwo\nthree", 9, "one\ntwo\n"), ("unbroken", 3, "unb")],
)
def test_beginnings_end_between_paragraphs(text: str, size: int, expected: str) -> None:
    assert beginning(text, size) == expected
