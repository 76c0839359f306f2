"""What is done on a story beside the screen: reading, extracting, comparing, told in Events as it is done.

``serve`` does it in a process of its own (first.begin), without anything that only the screen needs.
"""

import pickle
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from briefing.model import Article, Comparison, Figure
from briefing.text import one_line
from briefing.tui.missed import Missed, missed

if TYPE_CHECKING:
    from briefing.kept import Kept

STORY = "story:"  # how a story of the library is named as a source
_HEADS = 8_000  # characters of all articles together that are compared first when there is much more,
_HEAD = 2_000  # of each article no fewer: about what a column shows
_LARGE = 150_000  # characters in all from which on that pays
_LONG = 1_000_000  # bytes in all from which on reading takes its time
_IN_PART = (".md", ".markdown", ".text", ".txt")  # files of which the beginning can be read alone


class Progress(NamedTuple):
    """What is being done, in a few words."""

    text: str


class Loaded(NamedTuple):
    """A compared story; ``partial`` while only the beginnings of its articles were compared, or read.

    ``title``: what the library calls it.
    """

    comparison: Comparison
    missed: Missed | None = None
    partial: bool = False
    title: str = ""


class Failed(NamedTuple):
    """Nothing could be read, and why."""

    reasons: tuple[str, ...]


class Tables(NamedTuple):
    """Word lists by their names, read already: the screen needs them too, and would begin later."""

    read: Mapping[str, dict[str, Any]]


Event = Progress | Loaded | Failed


def work(sources: Sequence[str]) -> Iterator[Event]:
    """Read, extract and compare, telling what is done as it is done. Never raises."""
    try:
        yield from _work(sources)
    except Exception as error:  # a mistake of ours must not take the screen with it
        yield Failed((f"reading broke off: {type(error).__name__}: {one_line(str(error))}",))


def _work(sources: Sequence[str]) -> Iterator[Event]:
    in_library = any(source.startswith(STORY) for source in sources)
    if in_library:
        from briefing.library import load_sources as load
    else:
        from briefing.reading import load

    shown = None if in_library else _beginnings(sources)
    if shown is not None:
        yield Loaded(shown, partial=True)
    if (size := _bytes(sources)) >= _LONG:
        yield Progress(f"reading {size / 1e6:.0f} MB")
    loaded = load(sources)
    if not loaded.articles:
        yield Failed(tuple(map(str, loaded.skipped)) or ("nothing to read",))
        return
    known: Mapping[str, list[Figure]] = {}
    title = ""
    if in_library:
        from briefing.library import kept_figures, label_of

        known, title = kept_figures(loaded.articles), label_of(sources)
    for event in compared(loaded.articles, missed(loaded.skipped), known, shown):
        yield event._replace(title=title) if isinstance(event, Loaded) else event


def _beginnings(sources: Sequence[str]) -> Comparison | None:
    """Of long files, a comparison of their first paragraphs: long before the rest can be read."""
    sizes = _sizes(sources)
    if sum(sizes) <= _LARGE:
        return None
    from briefing.comparing import compare
    from briefing.reading import load

    heads = load(sources, most=_head(len(sizes))).articles
    return compare(heads) if heads and sum(len(head.text) for head in heads) <= _LARGE else None


def _sizes(sources: Sequence[str]) -> list[int]:
    """Bytes of the files that are named or lie in folders named; none, unless all can be read in part."""
    sizes = []
    try:
        for source in map(Path, sources):
            for file in source.iterdir() if source.is_dir() else (source,):
                if file.suffix.lower() not in _IN_PART:
                    return []
                sizes.append(file.stat().st_size)
    except (OSError, ValueError):  # an address, a name that no file has
        return []
    return sizes


def _bytes(sources: Sequence[str]) -> int:
    """Of the files that are named, and of those in folders named."""
    size = 0
    for source in map(Path, sources):
        with suppress(OSError, ValueError):  # an address, a name that no file has
            files = source.iterdir() if source.is_dir() else (source,)
            size += sum(file.stat().st_size for file in files)
    return size


def _head(articles: int) -> int:
    """Characters of each of so many articles that are compared first."""
    return max(_HEAD, _HEADS // articles)


def compared(
    articles: Sequence[Article],
    left_out: Missed | None = None,
    known: Mapping[str, list[Figure]] | None = None,
    shown: Comparison | None = None,
) -> Iterator[Event]:
    """Extract and compare; of very long articles first the beginnings, unless those are ``shown`` already.

    ``known``: figures by article id.
    """
    from briefing.comparing import compare
    from briefing.figures import extract

    figures = dict(known or {})
    size = sum(len(article.text) for article in articles if article.id not in figures)
    if size > _LARGE:
        yield Loaded(_continued(shown, articles) or compare_beginnings(articles), left_out, partial=True)
    done, left = 0, [article for article in articles if article.id not in figures]
    for article in left:
        if size > _LARGE:
            share = f", {100 * done // size}%" if len(left) > 1 else ""
            yield Progress(f"reading figures{share}")
        figures[article.id] = extract(article)
        done += len(article.text)
    if size > _LARGE:
        yield Progress("comparing")
    yield Loaded(compare(articles, figures), left_out)


def _continued(shown: Comparison | None, articles: Sequence[Article]) -> Comparison | None:
    """What is ``shown`` of beginnings with these articles in their place, if it is theirs."""
    if shown is None or len(shown.articles) != len(articles):
        return None
    for head, article in zip(shown.articles, articles, strict=True):
        same = (head.id, head.title, head.source) == (article.id, article.title, article.source)
        if not (same and article.text.startswith(head.text)):
            return None
    return replace(shown, articles=tuple(articles))


def compare_beginnings(articles: Sequence[Article]) -> Comparison:
    """A comparison of the beginnings of articles that shows the articles whole."""
    from briefing.comparing import compare

    size = _head(len(articles))
    heads = [replace(article, text=beginning(article.text, size)) for article in articles]
    return replace(compare(heads), articles=tuple(articles))


def beginning(text: str, size: int) -> str:
    """The whole paragraphs within the first ``size`` characters, or those characters."""
    if len(text) <= size:
        return text
    return text[: text.rfind("\n", 0, size) + 1] or text[:size]


def serve(kept: "Kept") -> None:
    """The child: work on the sources named as arguments, Events to standard output."""
    import os

    with os.fdopen(os.dup(1), "wb") as pipe:
        os.dup2(2, 1)  # whatever prints must not reach the pipe
        told = False
        for event in work(sys.argv[1:]):
            if isinstance(event, Loaded) and not told:
                send(_tables(), pipe)
                told = True
            send(event, pipe)
            kept.save()  # now: whoever waits has what he waited for, and may leave before the rest is done


def _tables() -> Tables:
    from briefing.figures.lexicon import load

    return Tables({name: load(name) for name in ("units", "currencies")})


def send(event: Event | Tables, pipe: BinaryIO) -> None:
    _Pickler(pipe, pickle.HIGHEST_PROTOCOL).dump(event)
    pipe.flush()


class _Pickler(pickle.Pickler):
    """Writes a dataclass as a call of its class: left to itself it looks up its fields at every object."""

    def reducer_override(self, value: object) -> Any:
        kind = type(value)
        if not hasattr(kind, "__dataclass_fields__"):
            return NotImplemented
        return kind, tuple([getattr(value, name) for name in kind.__dataclass_fields__])
