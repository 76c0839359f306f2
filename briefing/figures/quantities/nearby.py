"""The words right beside a number."""

import re

SENTENCE_END = re.compile(r"[.!?;] |\n")
ALONE = re.compile(r"[.,;:]?(?:\s|$)(?!of\b)")  # nothing that a number counts follows it
NEXT_WORD = re.compile(r" ([a-z]+)")
_LAST_WORD = re.compile(r"(?<![^\s(\[“\"'‘*—–])([^\s(\[“\"'‘*]+)[ \u00a0-]\Z")
_WORD = 24  # characters, and no more, of a word
_CLAUSE_END, _CLAUSE = re.compile(r"[.;:!?\n]"), 70  # and the characters looked back over


def last_word(text: str, start: int) -> str:
    """The word right before a number, if only a space or hyphen parts them."""
    low = text.rfind(" ", max(0, start - _WORD), start - 1) + 1  # no word begins before it
    match = _LAST_WORD.search(text, low or start - _WORD, start)
    return match[1] if match else ""


def next_word(low: str, end: int) -> str:
    """The word of letters right after a number and a space."""
    match = NEXT_WORD.match(low, end)
    return match[1] if match else ""


def clause_before(low: str, start: int) -> str:
    """What a clause says before ``start``."""
    return _CLAUSE_END.split(low[max(0, start - _CLAUSE) : start])[-1]


def starts_sentence(text: str, at: int) -> bool:
    """Whether what begins at ``at`` may have its capital for standing first."""
    before = text[max(0, at - 2) : at].strip()
    return not before or before[-1] in '.!?:;—–•*|"“'
