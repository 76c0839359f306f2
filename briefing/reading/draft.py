"""What a source's reader found, and how it becomes an Article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath

from briefing.model import Article
from briefing.reading.attribution import (
    find_date,
    find_headline,
    find_outlet,
    outlet_line,
    same_words,
    without_dateline,
)
from briefing.reading.dates import parse_date
from briefing.reading.errors import EmptySourceError
from briefing.reading.language import guess_language
from briefing.reading.misread import mend
from briefing.reading.noise import strip_noise
from briefing.reading.outlets import outlet_of_stem, outlet_of_url, readable
from briefing.reading.paragraphs import tidy_spaces
from briefing.reading.safety import clean_line, clean_text

_HEAD = 5  # blocks in which the title or the outlet's name may stand again
_LONGEST_LABEL = 90  # characters of a title made from the first sentence


@dataclass(frozen=True, slots=True)
class Draft:
    """A source as its reader took it apart. What the source does not state stays empty.

    ``blocks`` are paragraphs without line breaks, and lists with one item a line.
    """

    blocks: tuple[str, ...]
    title: str = ""
    source: str = ""
    url: str = ""
    path: str = ""
    published: date | None = None
    language: str = ""


def to_article(draft: Draft, taken: set[str] | None = None) -> Article:
    """The Article of ``draft``: clean, without page furniture, with what its text tells about itself.

    A stated headline is the first paragraph of ``text``; where none is stated, ``title`` is the start of the
    first sentence. The id is made from the file's name or the address, and is not among ``taken``, to which
    it is added. Raises EmptySourceError where no text is left.
    """
    raw = [block for block in (_clean_block(block) for block in draft.blocks) if block]
    blocks = strip_noise(raw)
    if not blocks:
        raise EmptySourceError("no text in it", "check that the article itself was saved")
    found = replace(
        draft,
        title=clean_line(draft.title),
        source=clean_line(draft.source) or _outlet(draft, raw),
        published=draft.published or find_date(raw) or parse_date(PurePath(draft.path).stem),
    )
    blocks = [block for i, block in enumerate(blocks) if i >= _HEAD or not outlet_line(block)] or blocks
    headline = found.title or find_headline(blocks)
    if headline:
        rest = [block for i, block in enumerate(blocks) if i >= _HEAD or not same_words(block, headline)]
        blocks = [headline, *rest]
    text = "\n\n".join(blocks)
    return Article(
        id=_unique(_slug(draft), taken if taken is not None else set()),
        title=headline or _label(blocks[0]),
        source=found.source,
        text=text,
        path=clean_line(draft.path) or None,
        url=clean_line(draft.url) or None,
        published=found.published,
        language=_main_language(draft.language) or guess_language(text) or None,
    )


def _main_language(tag: str) -> str:
    """The language of a tag: "en-GB" and "en_GB" → "en"."""
    return re.split(r"[-_]", clean_line(tag).lower())[0]


def _clean_block(block: str) -> str:
    lines = (tidy_spaces(line) for line in clean_text(mend(block)).split("\n"))
    return "\n".join(line for line in lines if line)


def _outlet(draft: Draft, blocks: Sequence[str]) -> str:
    stem = PurePath(draft.path).stem if draft.path != "-" else "standard input"
    if draft.url:
        return clean_line(outlet_of_url(draft.url)) or clean_line(draft.url)
    return outlet_of_stem(stem) or find_outlet(blocks) or clean_line(readable(stem))


def _label(block: str) -> str:
    """The first sentence of ``block`` after its dateline, cut at a word where it is long."""
    opening = clean_line(without_dateline(block.split("\n")[0]))
    sentence = re.split(r"(?<=[.!?])\s", opening, maxsplit=1)[0]
    if len(sentence) <= _LONGEST_LABEL:
        return sentence
    return sentence[:_LONGEST_LABEL].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _slug(draft: Draft) -> str:
    if draft.path == "-":
        return "stdin"
    name = PurePath(draft.path).stem or draft.url.rstrip("/").rsplit("/", 1)[-1] or "article"
    return re.sub(r"[\W_]+", "-", clean_line(name).lower()).strip("-") or "article"


def _unique(wanted: str, taken: set[str]) -> str:
    """``wanted``, with the first free number behind it where it is taken; adds the answer to ``taken``."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name
