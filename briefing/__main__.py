"""The program's way in: straight to the reading room for plain sources on a terminal, else the command line.

Reading and comparing begin in a process of their own before this one loads what it needs to show them.
"""

import os
import sys

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130  # as in output, which is not loaded for it
COMMANDS = frozenset({"add", "delete", "export", "feeds", "follow", "import", "move", "read", "report",
                      "search", "split", "stories", "unfollow", "update"})  # fmt: skip


def main(args: "Sequence[str] | None" = None) -> int:
    """Run one command line. Returns the exit status: 0 fine, 1 nothing readable, 2 wrong use."""
    try:
        return run(args)
    except KeyboardInterrupt:  # also while what it needs is being loaded
        return INTERRUPTED


def run(args: "Sequence[str] | None") -> int:
    words = sys.argv[1:] if args is None else args
    if not only_sources(words):
        from briefing.cli import main as command_line

        return command_line(args)
    from briefing.tui import run as read

    return read(words)


def only_sources(words: "Sequence[str]") -> bool:
    """Whether these are sources for the reading room and nothing else: no command, no option, no pipe."""
    return (
        sys.stdout is not None
        and sys.stdout.isatty()
        and os.environ.get("TERM") != "dumb"
        and "_BRIEFING_COMPLETE" not in os.environ
        and sys.platform != "win32"  # where the command line expands the patterns that its shells do not
        and not any(word.startswith("-") or not word for word in words)
        and not (words and words[0] in COMMANDS)
    )


if __name__ == "__main__":
    sys.exit(main())
