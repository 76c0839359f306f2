"""Reading, extracting and comparing beside the screen: in a process of its own.

A second interpreter reads and compares while this one loads Textual, so the first frame can already
show figures, and no key press ever waits for a regular expression. Where no process can be started
the same work is done in a thread.

    parent ── sources as arguments ──▶ child
    parent ◀── pickled Events ──────── child
"""

import pickle
import select
import subprocess
from collections.abc import Iterator, Sequence

from briefing.figures.lexicon import take
from briefing.tui.first import Child, begin
from briefing.tui.job import Event, Failed, Tables, work


class Loading:
    """The work on one story in a process of its own. Iterate to get its Events; blocks while waiting."""

    def __init__(
        self, sources: Sequence[str], process: Child | subprocess.Popen[bytes] | None = None
    ) -> None:
        self.sources = tuple(sources)
        self._stopped = self._reading = False
        self._events = self._read()
        self._process = process or begin(self.sources)  # ``process`` may be at work on them already

    def __iter__(self) -> Iterator[Event]:
        return self._events

    def _read(self) -> Iterator[Event]:
        if self._stopped:
            return
        if self._process is None:
            yield from work(self.sources)
            return
        assert self._process.stdout is not None
        self._reading = True
        with self._process.stdout as pipe:
            while not self._stopped:
                try:
                    event: Event | Tables = pickle.load(pipe)  # from our own child
                except EOFError:
                    break
                except Exception:  # cut short, or of another version: the program was updated meanwhile
                    if not self._stopped:
                        self.stop()
                        yield Failed(("the comparison broke off: leave and start again",))
                    return
                if isinstance(event, Tables):
                    for name, table in event.read.items():
                        take(name, table)
                    continue
                yield event
        if self._process.wait() and not self._stopped:
            yield Failed(("reading broke off: run `briefing report` on the same sources to see why",))

    def ready(self, within: float = 0) -> bool:
        """Whether the next Event is there ``within`` seconds, so that asking for it will not block."""
        if self._process is None or self._process.stdout is None:
            return False
        try:
            return bool(select.select([self._process.stdout], [], [], within)[0])
        except (OSError, ValueError):  # Windows selects sockets only
            return False

    def stop(self) -> None:
        """Give the work up; the iteration ends."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if not self._reading and self._process.stdout is not None:
                self._process.stdout.close()  # else whoever reads it does so at its end
