"""Every byte that reaches the terminal while a story, a file name or a feed tries to speak to it."""

import base64
import html
import re
from pathlib import Path

import pytest

from briefing.cli import main
from tests.loopback import Reply, rss, serving
from tests.terminal import Terminal, program

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

LEGAL = {
    chr(code) for code in (9, 10, 13, *range(32, 0xD800), *range(0xE000, 0xFFFE), *range(0x10000, 0x110000))
}

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
        assert known or sequence in (b"\x1b7", b"\x1b8"), sequence
        assert not any(evil in sequence for evil in EVIL_STYLES), sequence
    assert b"\x1b" not in SEQUENCE.sub(b"", written)
    for copy in sent:
        copied = base64.b64decode(copy).decode("utf-8")
        assert not {char for char in copied if (ord(char) < 32 and char != "\n") or char in HIDDEN}


def walk(terminal: Terminal, *keys: str) -> None:
    """Press one key after the other; what a slow machine has not yet drawn comes with the next."""
    for key in keys:
        terminal.press(key, quiet=0.3)
        assert terminal.status is None, f"{key!r} ended it"


def test_a_story_says_nothing_to_the_terminal(tmp_path: Path) -> None:
    sources = story(tmp_path)
    with program(sources, tmp_path) as terminal:
        terminal.wait("next difference")
        terminal.wait("[/]")  # markup is text
        walk(
            terminal, "j", "\r", "y", "\x7f", "t", "l", "t", "?", "\x1b", "s", "\x1b", "p", "o", "/", "evil\r"
        )
        walk(terminal, "\x1b", "e", "\x1b")
        terminal.resize(70, 30)
        walk(terminal, "v", "]")
        terminal.end("q")
        assert COPY.search(terminal.output)
        check(bytes(terminal.output))


def test_a_feed_says_nothing_to_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    evil = html.escape("".join(char for char in EVIL if char in LEGAL))
    inside = (
        f"<title>Exports {evil} rose 8.2%</title><description>{evil} &lt;p&gt;{evil}&lt;/p&gt;</description>"
    )
    with serving() as server:
        server.replies["/rss"] = Reply(rss((f"{server.url('/1')}{evil}", inside), title=f"Outlet {evil}"))
        server.replies["/bad"] = Reply(rss(title=f"Bad {evil}"))
        assert main(["follow", server.url("/rss"), server.url("/bad")]) == 0
        server.replies["/bad"] = Reply(b"", 302, {"Location": f"gopher://{evil}".encode().decode("latin-1")})
        with program([], tmp_path) as terminal:
            terminal.wait("unread")
            terminal.press("u")
            terminal.wait("could not be read")
            walk(terminal, "g", "\r")
            terminal.wait("next difference")
            terminal.wait("[/]")
            walk(terminal, "y", "?", "\x1b")
            terminal.end("q")
            check(bytes(terminal.output))
