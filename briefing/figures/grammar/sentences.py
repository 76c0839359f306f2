"""Text to sentences: prose, but also headings, bullets and captions that end without a full stop."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import row

# A "sentence" longer than this is no prose; it is cut at a space, so that no reader works on more at once.
LONGEST = 1500

_TITLES = row("abbreviations", "titles")
_COMMON = row("abbreviations", "common")
_UNITS = row("abbreviations", "units")
_OPENERS = row("abbreviations", "openers")

_STOP = re.compile(r"[.!?…][.!?…]*[\"'”’»)\]]{0,3}(?=[ \t\u00a0]|[\"“‘(\[]{0,2}[A-Z][a-z])[ \t\u00a0]*")
_ABBREVIATION = 12  # characters of the longest
_WORD_BEFORE = re.compile(rf"[\w.&]{{1,{_ABBREVIATION}}}\Z")
_WORD_AFTER = re.compile(r"[\"“‘(\[]{0,3}(\w[\w'’]{0,20})")
_BULLET = re.compile(r"[ \t\u00a0]*(?:[•‣▪●◦*·–—-]|\(?\d{1,2}[.)])[ \t\u00a0]+")
_LINE = re.compile(r".+")
# "[Updated 7:34 a.m. ET] Two men": when an item was written, before it
_STAMP = re.compile(
    r"[\[(][^\[\]()]{0,40}\b[0-9]{1,2}:[0-9]{2}\b[^\[\]()]{0,30}[\])]:?[ \t\u00a0]+(?=[^a-z\s])"
)
# a line that ends like this runs on, when the next begins in lower case
_RUNS_ON = re.compile(r"[\w,;’'\"”)-][ \t]*\Z")
_LOWER = re.compile(r"[ \t]*[a-z]")


class Sentence(NamedTuple):
    """``text[start:end]`` without outer spaces or its bullet. Paragraphs and items count from 0."""

    start: int
    end: int
    paragraph: int
    bullet: bool = False
    heading: bool = False  # a short line of its own without a full stop


@lru_cache(maxsize=32)
def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order, never overlapping. Figures, passages and quotes all ask for them."""
    sentences: list[Sentence] = []
    for number, (start, end, bullet) in enumerate(_blocks(text)):
        spans = list(_in_block(text, start, end))
        heading = len(spans) == 1 and end - start <= 160 and text[end - 1] not in '.!?…"”’:;)'
        sentences += [Sentence(s, e, number, bullet, heading and not bullet) for s, e in spans]
    return tuple(sentences)


def _blocks(text: str) -> list[tuple[int, int, bool]]:
    """Paragraphs and list items as (start, end, is a list item); hard-wrapped lines are joined."""
    blocks: list[tuple[int, int, bool]] = []
    previous_end = -1
    broken = text.replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    for match in _LINE.finditer(broken):
        start, end = match.span()
        bullet = _BULLET.match(text, start, end)
        wrapped = (
            blocks
            and not bullet
            and start - previous_end <= 2
            and "\n" not in text[previous_end + 1 : start]
            and end - start + previous_end - blocks[-1][0] > 60
            and _LOWER.match(text, start, end)
            and _RUNS_ON.search(text, previous_end - 3, previous_end)
        )
        previous_end = end
        if bullet:
            start = bullet.end()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        if wrapped:
            blocks[-1] = (blocks[-1][0], end, blocks[-1][2])
        else:
            blocks.append((start, end, bool(bullet)))
    return blocks


def _in_block(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans = []
    stamp = _STAMP.match(text, start, end) if text[start] in "[(" else None
    if stamp:
        spans += _cut(text, start, stamp.start() + len(stamp[0].rstrip()))
        start = stamp.end()
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and _ends_sentence(text, stop):
            spans += _cut(text, start, stop.start() + len(stop[0].rstrip()))
            start = stop.end()
    return spans + _cut(text, start, end)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    following = _WORD_AFTER.match(text, stop.end())
    if following is None:
        return text[stop.end()] in CURRENCY_SIGNS + '–—-"“‘([•' or not text[stop.end()].isalnum()
    word = following[1]
    if word[0].islower():
        return False
    mark = stop[0].rstrip()
    if mark[0] != "." or (len(mark) > 1 and mark[1] == "."):
        return True
    low = text.rfind(" ", max(0, stop.start() - _ABBREVIATION), stop.start()) + 1
    before = _WORD_BEFORE.search(text, low or stop.start() - _ABBREVIATION, stop.start())
    if before is None:
        return True
    abbreviation = before[0]
    last = abbreviation.rpartition(".")[2]
    if abbreviation in _TITLES:
        return abbreviation == "No" and not word[0].isdigit()
    if len(last) == 1 and last.isalpha() and last.isupper():  # an initial, or the end of "U.S"
        return ("." in abbreviation or last == "I") and word in _OPENERS
    if abbreviation in _COMMON:
        return word in _OPENERS
    if abbreviation in _UNITS:
        return not word[0].isdigit()  # "5 lbs. 4 oz.", but "at 40 mph. Moor won"
    return True


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The span, or pieces of at most LONGEST characters cut at a space where there is one."""
    while start < end and text[start].isspace():
        start += 1
    pieces = []
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = start + LONGEST if cut < 0 else cut
        pieces.append((start, cut))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        pieces.append((start, end))
    return pieces


def by_sentence(
    sentences: Sequence[Sentence], quantities: list[Quantity]
) -> Iterator[tuple[Sentence, int, list[Quantity]]]:
    """The sentences that hold quantities, each with the start of its paragraph.

    A sentence that a quantity runs out of is joined with the next.
    """
    at = index = paragraph_start = 0
    paragraph, last = -1, len(quantities)
    while at < last and index < len(sentences):
        sentence = sentences[index]
        if sentence.paragraph != paragraph:
            paragraph, paragraph_start = sentence.paragraph, sentence.start
        while at < last and quantities[at].end <= sentence.start:
            at += 1  # in the space between sentences: nothing to read it by
        if at < last and quantities[at].start < sentence.start:
            sentence = sentence._replace(start=quantities[at].start)  # "- 1 4/5": a sign, no bullet
        first = at
        while at < last and quantities[at].start < sentence.end:
            end = quantities[at].end
            at += 1
            while (
                end > sentence.end and index + 1 < len(sentences) and sentence.end - sentence.start < LONGEST
            ):
                index += 1
                sentence = sentence._replace(end=sentences[index].end)
            if end > sentence.end:
                sentence = sentence._replace(end=end)
        if at > first:
            yield sentence, paragraph_start, quantities[first:at]
        index += 1
