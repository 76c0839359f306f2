"""Text from outside made safe to show in a terminal. The one place where this happens.

Removed: escape sequences whole (CSI, OSC, DCS, …), control characters (C0 but tab and newline, C1, DEL),
bidirectional overrides and isolates, zero-width characters, soft hyphens, byte order marks,
noncharacters, lone surrogates, tag and private-use characters. Line and paragraph separators become newlines.
Combining marks stack up to four high. What is left is in Unicode's composed form (NFC; compatibility
forms such as "½" stay as written).
"""

import re
import unicodedata

from briefing.text import one_line

_ESCAPES = re.compile(
    r"\x1b[PX\]^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)"  # DCS, SOS, OSC, PM, APC to their terminator
    r"|\x1b\[[0-?]*[ -/]*[@-~]?"  # CSI
    r"|\x1b[ -/]*[0-~]?"  # any other; of a string without an end only its start, lest text gets lost
    r"|\x9b[0-?]+[ -/]*[@-~]"  # CSI as one character; the other C1 ones are common in misread UTF-8
)
_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\ud800-\udfff\ue000-\uf8ff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    "]+"
)
_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_STACKED = re.compile(f"({_MARK}{{4}}){_MARK}+")
_ASCII_SUSPECT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def clean_text(text: str) -> str:
    """``text`` without anything a terminal would act on or hide. Keeps tabs and newlines; idempotent."""
    if text.isascii() and not _ASCII_SUSPECT.search(text):
        return text
    text = _NEWLINES.sub("\n", text)
    text = _UNSEEN.sub("", _ESCAPES.sub("", text))
    return _STACKED.sub(r"\1", unicodedata.normalize("NFC", text))


def clean_line(text: str) -> str:
    """``text`` as one clean line, its whitespace collapsed: for titles, names and addresses."""
    return one_line(clean_text(text))
