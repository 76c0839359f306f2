"""Sources to Articles: the front door of the room."""

import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from briefing.model import SEARCHED, Article
from briefing.reading.addresses import meant_as_address
from briefing.reading.decoding import decode
from briefing.reading.draft import Draft, to_article
from briefing.reading.errors import (
    EmptySourceError,
    MissingSourceError,
    ReadingError,
    UnreadableSourceError,
)
from briefing.reading.folders import reason_of, walk
from briefing.reading.markdown import read_markdown
from briefing.reading.plain import read_plain
from briefing.reading.safety import clean_line

LARGEST = 50_000_000  # bytes of a file that are read at most
_ADVICE = "save the article as text, Markdown or HTML"


_Reader = tuple[str, Callable[[], Draft]]  # a source's name, and what reads it


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source, or a part of one, that was not read. ``str()`` is one clean line."""

    where: str  # as it was given
    reason: str
    advice: str = ""
    kind: type[ReadingError] = ReadingError
    files: str = ""  # how many of which kind, where files of a folder are passed over that are no articles
    in_part: bool = False  # whether it was read all the same, and only searched for figures in part

    def __str__(self) -> str:
        told = f"{self.where}: {self.reason}"
        return clean_line(f"{told} ({self.advice})" if self.advice else told)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading the sources gave."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = ()


def load(sources: Iterable[str | Path], *, most: int | None = None) -> Loaded:
    """Everything readable in ``sources``, in their order; what is not readable is told, never raised.

    A source is a file, a folder (read with its subfolders, in the order of names), ``-`` for standard
    input, or the address of a web page or a feed; addresses are fetched together, so this may take a while,
    and must not be called where an event loop runs. With ``most``, of text and Markdown files with more bytes
    only the paragraphs within so many are read.
    """
    sources = list(sources)
    answers = _fetched([str(source) for source in sources if is_address(source)])
    articles: list[Article] = []
    skipped: list[Skipped] = []
    taken: set[str] = set()
    read_files: set[Path] = set()
    for source in sources:
        for where, reader in answers.get(str(source)) or _readers(source, read_files, skipped, most):
            try:
                article = to_article(reader(), taken)
                articles.append(article)
                skipped += _too_long(where, article)
            except ReadingError as error:
                skipped.append(Skipped(where, error.reason, error.advice, type(error)))
    return Loaded(tuple(articles), tuple(skipped))


def _too_long(where: str, article: Article) -> Iterator[Skipped]:
    """What is told of a text that is searched for figures in part."""
    length = len(article.text)
    if length > SEARCHED:
        yield Skipped(
            where,
            f"{length / 1e6:.1f} million characters, the first {SEARCHED / 1e6:.1f} searched for figures",
            "split it into its articles",
            in_part=True,
        )


def read(*sources: str | Path) -> list[Article]:
    """The articles in ``sources`` (see ``load``), passing over what cannot be read.

    Raises ReadingError when nothing is readable; where that is for one reason, of the kind that tells it.
    """
    loaded = load(sources)
    if not loaded.articles:
        raise _nothing(loaded.skipped)
    return list(loaded.articles)


def _nothing(skipped: tuple[Skipped, ...]) -> ReadingError:
    if not skipped:
        return ReadingError("no source given", "name a file or a folder")
    if len(skipped) == 1:
        return skipped[0].kind(f"{clean_line(skipped[0].where)}: {skipped[0].reason}", skipped[0].advice)
    return ReadingError("; ".join(map(str, skipped)))


def is_address(source: str | Path) -> bool:
    """Whether the source is the address of something on the web."""
    return isinstance(source, str) and source.lower().startswith(("http://", "https://"))


def _fetched(addresses: list[str]) -> dict[str, list[_Reader]]:
    """What to read for each address, each with its name."""
    if not addresses:
        return {}
    from briefing.reading.web import read_addresses

    found: dict[str, list[_Reader]] = {}
    for address, answer in zip(addresses, read_addresses(addresses), strict=True):
        drafts: list[Draft | ReadingError] = [answer] if isinstance(answer, ReadingError) else [*answer]
        found[address] = [(getattr(draft, "url", "") or address, partial(_given, draft)) for draft in drafts]
    return found


def _given(answer: Draft | ReadingError) -> Draft:
    if isinstance(answer, ReadingError):
        raise answer
    return answer


def _readers(
    source: str | Path, seen: set[Path], skipped: list[Skipped], most: int | None
) -> Iterator[_Reader]:
    """What to read for one source, each with its name; tells what is left out of a folder."""
    if source == "-":
        yield "standard input", _read_stdin
        return
    path = Path(source)
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):  # a name that no file can have
        is_folder = False
    if not is_folder:
        if _is_new(path, seen) or not path.is_file():
            yield str(source), partial(_read_file, path, str(source), most)
        else:
            skipped.append(Skipped(str(source), "named twice, read once", "two copies are no two sources"))
        return
    found = walk(path, BY_ENDING)
    skipped += [Skipped(str(one.where), one.reason, one.advice, files=one.files) for one in found.left_out]
    if not found.files:
        skipped.append(
            Skipped(
                str(path), "no article in this folder", f"it reads {', '.join(BY_ENDING)}", EmptySourceError
            )
        )
    for file in found.files:
        if _is_new(file, seen):
            yield str(file), partial(_read_file, file, str(file), most)


def _is_new(file: Path, seen: set[Path]) -> bool:
    """Whether a file, by whatever link, is named for the first time; one that no file can be is."""
    try:
        resolved = file.resolve()
        new = resolved not in seen
        seen.add(resolved)
        return new
    except (OSError, RuntimeError, ValueError):
        return True


def _read_stdin() -> Draft:
    if sys.stdin.isatty():
        raise ReadingError("it is the keyboard", "send an article through a pipe")
    data = sys.stdin.buffer.read(LARGEST + 1)
    return replace(_sniffed(data)(_checked(data)), path="-")


def _read_file(path: Path, as_given: str, most: int | None = None) -> Draft:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        address = meant_as_address(as_given)
        advice = f"an address is written in full: {address}" if address else "check the name"
        raise MissingSourceError("no such file or folder", advice) from None
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise UnreadableSourceError(f"cannot be read, {reason}", "check its permissions") from error
    reader = BY_ENDING.get(path.suffix.lower()) or _sniffed(data)
    if most is not None and reader in (_plain, _markdown):
        data = _beginning(data, most)
    return replace(reader(_checked(data)), path=as_given)


def _beginning(data: bytes, most: int) -> bytes:
    """The whole paragraphs, else lines, within the first ``most`` bytes; all, where there are none."""
    if len(data) <= most or data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data
    ends = (data.rfind(end, 0, most) for end in (b"\n\n", b"\r\n\r\n", b"\n", b"\r"))
    return next((head for end in ends if end > 0 and (head := data[:end].strip())), data)


def _checked(data: bytes) -> bytes:
    if len(data) > LARGEST:
        raise UnreadableSourceError(f"larger than {LARGEST // 1_000_000} MB", "split it")
    if not data.strip():
        raise EmptySourceError("empty", _ADVICE)
    return data


def _sniffed(data: bytes) -> Callable[[bytes], Draft]:
    """The reader for data without a telling name."""
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"%pdf-"):
        return _pdf
    if head.startswith((b"<!doctype html", b"<html", b"<?xml")) or b"<html" in head:
        return _html
    if head.startswith((b"from:", b"return-path:", b"received:", b"delivered-to:", b"mime-version:")):
        return _mail
    return _markdown if head.startswith((b"---\n", b"---\r\n", b"# ")) else _plain


def _plain(data: bytes) -> Draft:
    return read_plain(_normal_lines(decode(data)))


def _markdown(data: bytes) -> Draft:
    return read_markdown(_normal_lines(decode(data)))


def _normal_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")


def _html(data: bytes) -> Draft:
    from briefing.reading.html import read_html

    return read_html(data)


def _mail(data: bytes) -> Draft:
    from briefing.reading.mail import read_mail

    return read_mail(data)


def _pdf(data: bytes) -> Draft:
    from briefing.reading.pdf import read_pdf

    return read_pdf(data)


BY_ENDING: dict[str, Callable[[bytes], Draft]] = {
    ".txt": _plain,
    ".text": _plain,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".eml": _mail,
    ".pdf": _pdf,
}
