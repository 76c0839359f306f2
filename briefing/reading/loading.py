"""Sources to Articles: the front door of the room."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from briefing.model import Article
from briefing.reading.decoding import decode
from briefing.reading.draft import Draft, slug, to_article, unique
from briefing.reading.errors import (
    EmptySourceError,
    MissingSourceError,
    NotTextError,
    ReadingError,
    UnreadableSourceError,
)
from briefing.reading.markdown import read_markdown
from briefing.reading.plain import read_plain
from briefing.reading.safety import clean_line

_READERS = {".txt": read_plain, ".text": read_plain, ".md": read_markdown, ".markdown": read_markdown}


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that was not read. ``str()`` is one clean line for the reader."""

    where: str  # as it was given
    reason: str
    advice: str = ""

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.where, self.reason, self.advice)))


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading the sources gave."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = ()


def load(sources: Iterable[str | Path]) -> Loaded:
    """Everything readable in ``sources`` (files and folders), in their order. Never raises."""
    articles: list[Article] = []
    skipped: list[Skipped] = []
    taken: set[str] = set()
    for source in sources:
        for path in _files(Path(source)):
            try:
                draft = _read_file(path)
            except ReadingError as error:
                skipped.append(Skipped(clean_line(str(path)), error.reason, error.advice))
            else:
                articles.append(to_article(draft, unique(slug(path.stem), taken)))
    return Loaded(tuple(articles), tuple(skipped))


def read(*sources: str | Path) -> list[Article]:
    """The articles in ``sources``: files and folders. Raises ReadingError when nothing is readable."""
    loaded = load(sources)
    if not loaded.articles:
        raise ReadingError(
            "; ".join(map(str, loaded.skipped)) or "no source given", "name a file or a folder"
        )
    return list(loaded.articles)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix in _READERS and file.is_file())


def _read_file(path: Path) -> Draft:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise MissingSourceError("no such file or folder", "check the name") from None
    except OSError as error:
        raise UnreadableSourceError(error.strerror or "cannot be read", "check its permissions") from error
    if path.suffix not in _READERS:
        raise NotTextError("this kind of file is not read", "save the article as text, Markdown or HTML")
    draft = _READERS[path.suffix](decode(data))
    if not draft.body.strip():
        raise EmptySourceError("it holds no text", "check the file")
    name = path.stem.replace("-", " ").replace("_", " ").title()
    return replace(draft, path=str(path), source=draft.source or name, title=draft.title or name)
