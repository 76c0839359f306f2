"""Reading, extracting and comparing beside the screen: in a process of its own.

A second interpreter reads and compares while this one loads Textual, so the first frame can already
show figures, and no key press ever waits for a regular expression. Where no process can be started
the same work is done in a thread.

    parent ── sources as arguments ──▶ child
    parent ◀── pickled Events ──────── child
"""

import pickle
import select
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from briefing.model import Article, Comparison, Figure

if TYPE_CHECKING:
    import subprocess

STORY = "story:"  # how a story of the library is named as a source
_HEAD = 8_000  # characters of each article that are compared first when there is much more
_LARGE = 150_000  # characters in all from which on that pays


@dataclass(frozen=True, slots=True)
class Progress:
    """What is being done, in a few words."""

    text: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """A compared story; ``partial`` while only the beginnings of its articles were compared."""

    comparison: Comparison
    skipped: tuple[str, ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing could be read, and why."""

    reasons: tuple[str, ...]


Event = Progress | Loaded | Failed


def work(sources: Sequence[str]) -> Iterator[Event]:
    """Read, extract and compare, telling what is done as it is done. Never raises."""
    try:
        yield from _work(sources)
    except Exception as error:  # a mistake of ours must not take the screen with it
        yield Failed((f"reading broke off: {type(error).__name__}: {' '.join(str(error).split())}",))


def _work(sources: Sequence[str]) -> Iterator[Event]:
    in_library = any(source.startswith(STORY) for source in sources)
    if in_library:
        from briefing.library import load_sources as load
    else:
        from briefing.reading import load

    loaded = load(sources)
    skipped = tuple(map(str, loaded.skipped))
    if not loaded.articles:
        yield Failed(skipped or ("nothing to read",))
        return
    known: Mapping[str, list[Figure]] = {}
    if in_library:
        from briefing.library import kept_figures

        known = kept_figures(loaded.articles)
    yield from compared(loaded.articles, skipped, known)


def compared(
    articles: Sequence[Article],
    skipped: tuple[str, ...] = (),
    known: Mapping[str, list[Figure]] | None = None,
) -> Iterator[Event]:
    """Extract and compare; of very long articles first the beginnings. ``known``: figures by article id."""
    from briefing.comparing import compare
    from briefing.figures import extract

    figures = dict(known or {})
    size = sum(len(article.text) for article in articles if article.id not in figures)
    if size > _LARGE:
        yield Loaded(compare_beginnings(articles), skipped, partial=True)
    done = 0
    for article in [article for article in articles if article.id not in figures]:
        if size > _LARGE:
            yield Progress(f"reading figures, {100 * done // size}%")
        figures[article.id] = extract(article)
        done += len(article.text)
    if size > _LARGE:
        yield Progress("comparing")
    yield Loaded(compare(articles, figures), skipped)


def compare_beginnings(articles: Sequence[Article]) -> Comparison:
    """A comparison of the beginnings of articles that shows the articles whole."""
    from dataclasses import replace

    from briefing.comparing import compare

    heads = [replace(article, text=beginning(article.text, _HEAD)) for article in articles]
    return replace(compare(heads), articles=tuple(articles))


def beginning(text: str, size: int) -> str:
    """The whole paragraphs within the first ``size`` characters, or those characters."""
    if len(text) <= size:
        return text
    return text[: text.rfind("\n", 0, size) + 1] or text[:size]


class Loading:
    """The work on one story in a process of its own. Iterate to get its Events; blocks while waiting."""

    def __init__(self, sources: Sequence[str]) -> None:
        self.sources = tuple(sources)
        self._stopped = self._reading = False
        self._events = self._read()
        self._process: subprocess.Popen[bytes] | None = None
        if sys.executable:
            self._process = self._start()

    def _start(self) -> "subprocess.Popen[bytes] | None":
        import subprocess

        path = [*sys.path, str(Path(__file__).resolve().parents[2])]
        code = f"import sys; sys.path[:] = {path!r}; from briefing.tui.loading import serve; serve()"
        try:
            return subprocess.Popen(
                [sys.executable, "-S", "-P", "-c", code, *self.sources],
                stdin=None if "-" in self.sources else subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return None

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
            try:
                while not self._stopped:
                    event: Event = pickle.load(pipe)  # from our own child
                    yield event
            except EOFError:
                pass
            except pickle.UnpicklingError:
                yield Failed(("the comparison broke off",))
        if self._process.wait() and not self._stopped:
            yield Failed(("reading broke off: run `briefing report` on the same sources to see why",))

    def ready(self) -> bool:
        """Whether the next Event is there already, so that asking for it will not block."""
        if self._process is None or self._process.stdout is None:
            return False
        try:
            return bool(select.select([self._process.stdout], [], [], 0)[0])
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


def serve() -> None:
    """The child: work on the sources named as arguments, Events to standard output."""
    import gc
    import os

    gc.set_threshold(200_000)  # it lives for one story: collecting as it goes is time lost
    with os.fdopen(os.dup(1), "wb") as pipe:
        os.dup2(2, 1)  # whatever prints must not reach the pipe
        for event in work(sys.argv[1:]):
            send(event, pipe)


def send(event: Event, pipe: BinaryIO) -> None:
    pickle.dump(event, pipe, pickle.HIGHEST_PROTOCOL)
    pipe.flush()
