"""Quotes and dashes of UTF-8 that was once read as Windows-1252 or Latin-1: "â€™" is "’"."""

import re

_MISREAD = re.compile(
    "\u00e2[\u0080\u20ac][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
)


def mend(text: str) -> str:
    """``text`` with such three characters as the one they stand for; nobody writes them on purpose."""
    return _MISREAD.sub(_meant, text) if "\u00e2" in text else text


def _meant(run: re.Match[str]) -> str:
    try:
        return b"".join(map(_byte, run[0])).decode("utf-8")
    except UnicodeError:
        return run[0]


def _byte(char: str) -> bytes:
    return char.encode("latin-1") if ord(char) < 256 else char.encode("cp1252")
