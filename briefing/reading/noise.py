"""Page furniture out of a saved text: cookie banners, buttons, captions' controls, comments.

What counts as furniture stands in noise.toml, one pattern a row. Nothing is ever rewritten: a line goes,
a piece of a line goes, or it stays as it was.
"""

import re
import tomllib
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, Literal

Scope = Literal["line", "inside", "tail", "links"]

_LONGEST = 200  # characters of a line that can be furniture, unless its row says otherwise
_COPIES_WITHIN = 3  # captions come twice or thrice in a row
_GALLERY = re.compile(r"\s*Hide Caption \d+ of \d+\s*")
_GALLERY_NAME = re.compile(r"(?:Photos: )+(?P<name>.+?) (?:Photos: )+(?P=name) (?:(?P=name) )?")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of furniture."""

    name: str
    scope: Scope
    pattern: str
    examples: tuple[str, ...]
    spares: tuple[str, ...]
    needs: tuple[str, ...] = ()
    longest: int = _LONGEST
    case: bool = False
    first: bool = True

    @property
    def regex(self) -> re.Pattern[str]:
        return _compiled(self.pattern, self.case)

    def may_match(self, lowered: str) -> bool:
        """Whether the line, given in lower case, holds what the row needs."""
        return not self.needs or any(need in lowered for need in self.needs)

    def matches(self, line: str) -> bool:
        """Whether all of the line is this kind of furniture."""
        return len(line) <= self.longest and self.regex.fullmatch(line) is not None


@cache
def _compiled(pattern: str, case: bool) -> re.Pattern[str]:
    return re.compile(pattern, 0 if case else re.I)


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """The rows of noise.toml."""
    table = tomllib.loads(Path(__file__).with_name("noise.toml").read_text("utf-8"))["noise"]
    return tuple(_row(**fields) for fields in table)


def _row(**fields: Any) -> Row:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}
    return Row(**values)


@lru_cache(maxsize=4)
def _of(scope: Scope) -> tuple[tuple[str, ...], tuple[Row, ...], re.Pattern[str]]:
    """The rows of a scope that need something, all that they need, and the other rows as one pattern."""
    needing = tuple(row for row in rows() if row.scope == scope and row.needs)
    others = [row for row in rows() if row.scope == scope and not row.needs]
    pattern = "|".join(f"(?:{row.pattern})" if row.case else f"(?i:{row.pattern})" for row in others)
    needs = tuple({need: None for row in needing for need in row.needs})
    return needs, needing, re.compile(pattern or "(?!)")


@cache
def _longest(scope: Scope) -> int:
    """Characters of the longest line that can be this kind of furniture as a whole."""
    return max((row.longest for row in rows() if row.scope == scope), default=0)


def _candidates(scope: Scope, line: str) -> tuple[Row, ...]:
    """The rows that need something and may match the line."""
    lowered = line.lower()
    needs, needing, _ = _of(scope)
    if not any(need in lowered for need in needs):
        return ()
    return tuple(row for row in needing if row.may_match(lowered))


def _is(scope: Scope, line: str, first: bool = False) -> bool:
    if len(line) > _longest(scope):
        return False
    if len(line) <= _LONGEST and _of(scope)[2].fullmatch(line):
        return True
    return any(row.matches(line) for row in _candidates(scope, line) if row.first or not first)


def strip_noise(blocks: Iterable[str]) -> list[str]:
    """The blocks (paragraphs; lists with an item a line) without furniture, copies and comments."""
    kept: list[str] = []
    for block in blocks:
        kept += filter(None, _strip_block(block, first=not kept))
    return _once(_cut_tail(kept))


def _strip_block(block: str, first: bool) -> list[str]:
    """What is left of a block: several where it was a gallery of captions, none if all of it is furniture."""
    if "Photos: " in block or "Hide Caption " in block:
        return ["\n".join(filter(None, map(strip_line, part.split("\n")))) for part in _captions(block)]
    return ["\n".join(filter(None, (strip_line(line, first=first) for line in block.split("\n"))))]


def strip_line(line: str, first: bool = False) -> str:
    """The line without furniture; empty if all of it is. ``first``: whether it is the first of its text."""
    if _is("line", line, first):
        return ""
    for row in _candidates("inside", line):
        line = row.regex.sub("", line)
    return line


def _captions(block: str) -> list[str]:
    """The captions of a photo gallery that was saved as one run of text, without its name and buttons."""
    parts = [part for part in _GALLERY.split(block) if part]
    shared = _shared_start(parts) if len(parts) > 1 else 0
    named = (_GALLERY_NAME.match(part) for part in parts)
    cuts = (max(shared, match.end() if match else 0) for match in named)
    bare = (part[cut:] for part, cut in zip(parts, cuts, strict=True))
    return [re.sub(r"^(?:Photos: )+", "", part) for part in bare]


def _shared_start(parts: Sequence[str]) -> int:
    """How many characters of whole words all parts that are labelled "Photos:" start with."""
    words = [part.split(" ") for part in parts if part.startswith("Photos: ")]
    if len(words) < 2:
        return 0
    count = 0
    for column in zip(*words, strict=False):
        if len(set(column)) > 1:
            break
        count += 1
    return len(" ".join(words[0][:count])) + 1


def _cut_tail(blocks: list[str]) -> list[str]:
    """Without comment sections and lists of links behind the text, and without their headings elsewhere."""
    total = sum(map(len, blocks))
    kept: list[str] = []
    before = 0
    for position, block in enumerate(blocks):
        before += len(block)
        if _is("tail", block):
            if before > total / 2:
                break
        elif _is("links", block):
            if not any(map(_is_prose, chain.from_iterable(b.split("\n") for b in blocks[position + 1 :]))):
                break
        else:
            kept.append(block)
    return kept


def _is_prose(line: str) -> bool:
    return len(line) > 160 or bool(_SENTENCE_END.search(line))


def _once(blocks: Iterable[str]) -> list[str]:
    """Without a block that has just been there, as captions and titles have a way of doing."""
    recent: deque[str] = deque(maxlen=_COPIES_WITHIN)
    kept: list[str] = []
    for block in blocks:
        if block not in recent:
            kept.append(block)
        recent.append(block)
    return kept
