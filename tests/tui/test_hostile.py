"""Every byte that reaches the terminal while a story, a file name or a feed tries to speak to it."""

import base64
import html
import json
import re
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing.cli import main
from tests.loopback import Reply, Server, rss, serving
from tests.soak.__main__ import TERMINALS
from tests.terminal import PATIENCE, Terminal, program

COMMANDS = (
    "\x1b[41;5;8mEVIL",  # CSI: colours, blinking, hidden
    "\x1b[3;7r\x1b[99;98H\x1b[2K",  # CSI: a scroll region, the cursor elsewhere, a line gone
    "\x1b]52;c;RVZJTEVWSUw=\x07",  # OSC 52: the clipboard
    "\x1b]0;EVIL\x07",  # OSC 0: the title
    "\x1b]8;;https://evil.example/\x1b\\link\x1b]8;;\x1b\\",  # OSC 8: a link
    "\x1bP1$qm\x1b\\",  # DCS
    "\x1b_Ga=T;AAAA\x1b\\\x1b^x\x1b\\\x1bXx\x1b\\",  # APC (pictures), PM, SOS
    "\x1bc\x1b(0\x1b#8",  # reset, another character set, a test picture
    "\x9b41;5m\x9d52;c;RVZJTEVWSUw=\x9c\x90q\x9c",  # the same as single C1 characters
    "\x05\x07\x08\x0e\x0f\x7f",  # answerback, bell, backspace, shifts, delete
)
HIDDEN = "\u202e\u2066\u2069\u200b\u200d\u2060\ufeff\u00ad\U000e0041"  # bidi, zero width, tags
MARKUP = "[/] [bold]x[/bold] [@click=app.quit]y[/] [link=file:///etc/passwd]z[/link] $x {y}"
EVIL = " ".join((*COMMANDS, HIDDEN, MARKUP))

ALONE = 0.15  # seconds; longer than escape has to be alone to be escape
QUIET = 0.05  # seconds without output, once the words that a key leads to are there
ROOM = "Key figures"  # what is seen of it again once nothing lies over it
KEYS = ("?", "Keys: Reading room")

ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML

SEQUENCE = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[PX\]^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])", re.DOTALL
)
MODE = re.compile(rb"\x1b\[[?>=<]?[\d;]*[$]?[hlpnctu]")  # modes, and questions about them
STYLE = re.compile(rb"\x1b\[[\d;]*m")
PLACE = re.compile(rb"\x1b\[\d*(?:;\d+)?H")
POINTER = re.compile(rb"\x1b\]22;[a-z-]*\x07")  # the shape of the mouse pointer
COPY = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)")
EVIL_STYLES = (b"[41;5;8m", b"[99;98H", b"[3;7r", b"[2K")


def story(folder: Path) -> list[str]:
    """Two articles of different opinion and one file that cannot be read, evil in every place there is."""
    name = EVIL.replace("/", "").replace("\x00", "")[:90]
    paths = [folder / f"{number}{name}{number}.md" for number in range(3)]
    for path, rate, count in zip(paths, ("8.2", "8.4"), ("12", "15"), strict=False):
        path.write_text(
            f"---\ntitle: Exports {EVIL} rose {rate}%\nsource: Outlet {rate} {EVIL}\n"
            f"url: javascript:{EVIL}\n---\n\n"
            f"Exports to Norland{EVIL} rose {rate}% in November 2025 from a year earlier, an office said.\n\n"
            f"At least {count} ships {EVIL} were held back.\n\n{'Nothing more is known. ' * 200}\n",
            "utf-8",
        )
    paths[2].write_bytes(bytes(range(256)) * 8)
    return [str(path) for path in paths]


def check(written: bytes) -> None:
    """Nothing but what Textual itself writes: places, styles, modes, and the clipboard when asked to."""
    sent, written = COPY.findall(written), POINTER.sub(b"", COPY.sub(b"", written))
    text = written.decode("utf-8")
    assert not set(text) & set(HIDDEN)
    assert not {char for char in text if "\x80" <= char <= "\x9f" or char in "\x05\x07\x08\x0e\x0f\x7f"}
    for sequence in SEQUENCE.findall(written):
        known = STYLE.fullmatch(sequence) or PLACE.fullmatch(sequence) or MODE.fullmatch(sequence)
        assert known or sequence in (b"\x1b7", b"\x1b8", b"\x1b[K"), sequence
        assert not any(evil in sequence for evil in EVIL_STYLES), sequence
    assert b"\x1b" not in SEQUENCE.sub(b"", written)
    for copy in sent:
        copied = base64.b64decode(copy).decode("utf-8")
        assert not {char for char in copied if (ord(char) < 32 and char != "\n") or char in HIDDEN}


def walk(terminal: Terminal, *steps: str | tuple[str, str]) -> None:
    """Press one key after the other, each with the words that it shows, if it shows any of its own."""
    for step in steps:
        key, words = step if isinstance(step, tuple) else (step, "")
        since = len(terminal.output)
        terminal.press(key, quiet=0.0)
        terminal.wait(words, since)
        terminal.read(QUIET if words else ALONE)  # whatever else is drawn
        assert terminal.status is None, f"{key!r} ended it"


def test_a_story_says_nothing_to_the_terminal(tmp_path: Path) -> None:
    sources = story(tmp_path)
    with program(sources, tmp_path) as terminal:
        terminal.wait("Skipped")
        terminal.wait("[/]")  # markup is text
        walk(terminal, "j", ("\r", "Evidence"), ("y", "clipboard"), ("\x7f", ROOM), ("t", "Period"), "l")
        walk(terminal, ("t", ROOM), KEYS, ("\x1b", ROOM), ("s", "put it in a column"), ("\x1b", ROOM))
        walk(terminal, ("p", "only here"), ("o", "no web address"), "/", ("evil\r", "mentions in"), "\x1b")
        walk(terminal, ("e", "pull requests"), ("\x1b", ROOM))
        since = len(terminal.output)
        terminal.resize(70, 30)
        terminal.wait(ROOM, since)
        terminal.read(QUIET)
        walk(terminal, ("v", "an office"), "]")
        terminal.end("q")
        assert COPY.search(terminal.output)
        check(bytes(terminal.output))


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the library of this test is."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


def publish(server: Server) -> list[str]:
    """Two feeds with evil in every place there is; the second cannot be read any more once it is followed."""
    evil = html.escape(ILLEGAL.sub("", EVIL))
    inside = (
        f"<title>Exports {evil} rose 8.2%</title><description>{evil} &lt;p&gt;{evil}&lt;/p&gt;</description>"
    )
    server.replies["/rss"] = Reply(rss((f"{server.url('/1')}{evil}", inside), title=f"Outlet {evil}"))
    server.replies["/bad"] = Reply(rss(title=f"Bad {evil}"))
    assert main(["follow", server.url("/rss"), server.url("/bad")]) == 0
    server.replies["/bad"] = Reply(b"", 302, {"Location": f"gopher://{evil}".encode().decode("latin-1")})
    return [server.url("/rss"), server.url("/bad")]


def test_a_feed_says_nothing_to_the_terminal(library: Path) -> None:
    with serving() as server:
        publish(server)
        with program([], library) as terminal:
            terminal.wait("unread")
            terminal.press("u")
            terminal.wait("has a problem")
            walk(
                terminal,
                ("s", "close"),
                "x",
                "M",
                "\x1b",
                ("f", "followed"),
                ("x", "keep it"),
                ("\x1b", "write OPML"),
            )
            walk(terminal, ("e", "Written"), "\x1b", "/", "rose\r", "\x1b", "g", ("\r", "all stories"))
            terminal.wait("[/]")
            walk(terminal, ("y", "clipboard"), KEYS, ("\x1b", ROOM))
            terminal.end("qq")  # back to the front page, and out
            check(bytes(terminal.output))


def printed(folder: Path, *commands: Sequence[str]) -> list[bytes]:
    """All that each of these commands writes to a terminal, one after the other in one program."""
    end = "<an end of a command>"
    code = f"""
import json, sys
from briefing.__main__ import main
for command in json.loads(sys.argv[1]):
    main(command)
    print({end!r}, flush=True)
"""
    with program([json.dumps(commands)], folder, code=code) as terminal:
        while terminal.status is None:
            terminal.read(1.0)
        assert terminal.status == 0, terminal.output
        *written, rest = bytes(terminal.output).split(end.encode() + b"\r\n")
    assert (len(written), rest) == (len(commands), b"")
    return written


def test_no_command_lets_a_feed_or_a_list_speak_to_the_terminal(library: Path) -> None:
    (library / "list.opml").write_text(opml(), "utf-8")
    with serving() as server:
        _, bad = publish(server)
        told = (
            (["import", "list.opml"], "1 new feed"),
            (["update"], "articles new"),
            (["feeds"], "[/]"),
            (["stories"], "Exports"),
            (["search", "rose"], "rose"),
            (["search", EVIL[:200].replace("\x00", "")], "briefing:"),
            (["report", "story:1"], "[/]"),
            (["export"], "xmlUrl"),
            (["unfollow", bad], "no longer"),
            (["import", "\x1b[2Jlist.opml"], "cannot be read"),
        )
        commands, words = zip(*told, strict=True)
        for arguments, says, written in zip(commands, words, printed(library, *commands), strict=True):
            assert says in written.decode(), (arguments, written)
            check(written)


def opml() -> str:
    """A list of one feed, whose names speak."""
    evil = html.escape(ILLEGAL.sub("", EVIL))
    return (
        f'<opml version="2.0"><body><outline text="{evil}"><outline text="{evil}" title="{evil}" '
        f'xmlUrl="http://127.0.0.1:9/{evil}" htmlUrl="javascript:{evil}"/></outline></body></opml>'
    )


def test_no_report_lets_an_article_speak_to_the_terminal(tmp_path: Path) -> None:
    sources = story(tmp_path)
    formats = ("table", "json", "csv", "markdown", "html")
    commands = [["report", "--color", "always", "--format", format_, *sources] for format_ in formats]
    for written in printed(tmp_path, *commands):
        assert b"8.2%" in written
        check(written)


def test_a_folder_s_name_says_nothing_to_the_terminal(tmp_path: Path) -> None:
    """Where the app says which file it has written, and which settings are wrong."""
    folder = tmp_path / EVIL.replace("/", "").replace("\x00", "")[:100]
    (folder / "briefing").mkdir(parents=True)
    sources = story(tmp_path)
    with program(sources, folder) as terminal:
        terminal.wait("Skipped")
        export = ("e", "pull requests")
        walk(terminal, export, ("3", "Written"), export, ("\x1b", ROOM))
        terminal.end("q")
        check(bytes(terminal.output))
    assert [path.suffix for path in folder.glob("briefing-*")] == [".csv"]  # and nowhere else
    (folder / "briefing" / "config.toml").write_text("theme = ", "utf-8")
    (written,) = printed(folder, sources)
    assert b"config.toml" in written
    check(written)


@pytest.mark.parametrize(
    "setting",
    [
        f"theme = {EVIL!a}",
        f"[keys]\n{'room.copy'!a} = {EVIL!a}",
        f"[keys]\n{EVIL!a} = {'y'!a}",
        f"[{EVIL!a}]\nx = 1",
        f"[credentials.{EVIL!a}]\nuser = {EVIL!a}",
    ],
)
def test_settings_say_nothing_to_the_terminal(tmp_path: Path, setting: str) -> None:
    (tmp_path / "briefing").mkdir()
    text = re.sub(r"\\x(..)", r"\\u00\1", setting.replace("'", '"'))
    (tmp_path / "briefing" / "config.toml").write_text(text, "utf-8")
    with program(story(tmp_path), tmp_path) as terminal:
        until = time.monotonic() + PATIENCE
        while terminal.status is None and b"Skipped" not in terminal.output and time.monotonic() < until:
            terminal.read(0.05)
        if terminal.status is None:
            walk(terminal, KEYS, ("\x1b", ROOM))
            terminal.end("q")
        check(bytes(terminal.output))
        assert terminal.status is not None


def test_only_a_web_address_reaches_the_browser(tmp_path: Path) -> None:
    others = ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//evil", "-x")
    address, opened, browser = "https://a.example/1", tmp_path / "opened", tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$@" >> {opened}\n', "utf-8")
    browser.chmod(0o755)
    names = [f"{number}.md" for number in range(1, len(others) + 2)]
    for name, url in zip(names, (*others, address), strict=True):
        (tmp_path / name).write_text(f"---\nurl: {url}\n---\n\nExports rose 8.2% in May.\n", "utf-8")
    with program(names, tmp_path, {"BROWSER": str(browser)}, size=(70, 30)) as terminal:
        terminal.wait("8.2%")
        walk(terminal, "v")  # one article at a time
        for number in range(1, len(others) + 1):
            walk(terminal, str(number), ("o", f"{number}: no web address"))
        walk(terminal, str(len(names)), ("o", f"browser for {address}"))
        terminal.end("q")
    assert opened.read_text("utf-8").strip() == address


@pytest.mark.parametrize("name", TERMINALS)
def test_every_kind_of_terminal(tmp_path: Path, name: str) -> None:
    sources = story(tmp_path)
    with program(sources, tmp_path, TERMINALS[name]) as terminal:
        if name == "dumb":  # no place for an app: the report
            while terminal.status is None:
                terminal.read(1.0)
            assert terminal.status == 0
            assert b"\x1b" not in terminal.output
        else:
            terminal.wait("Skipped")
            walk(terminal, ("n", "only difference"), ("\r", "next difference"), ("\x1b", ROOM))
            walk(terminal, ("t", "Period"), ("\x1b", ROOM), KEYS, ("\x1b", ROOM))
            terminal.end("q")
        check(bytes(terminal.output))
        if name == "no colours":  # 39 and 49 are the terminal's own
            told = {code for style in STYLE.findall(terminal.output) for code in style[2:-1].split(b";")}
            assert not told & {b"%d" % code for code in (*range(30, 39), *range(40, 49), *range(90, 108))}
