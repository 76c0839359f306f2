"""Where a text quotes somebody's words."""

import re
from collections.abc import Iterator

_MARK = re.compile(r"[\"“”]|''")


def without_quotations(text: str) -> str:
    """The text with every quotation, marks and all, as so many straight quotation marks.

    A quotation ends at its closing mark, or with the text, as one that the next paragraph continues does.
    """
    pieces, at = [], 0
    for start, end, _ in _quotations(text):
        pieces += [text[at:start], '"' * (end - start)]
        at = end
    return "".join(pieces) + text[at:]


def left_open(text: str) -> bool:
    """Whether a quotation is not closed, as one that the next paragraph continues."""
    return any(not closed for _, _, closed in _quotations(text))


def _quotations(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where each quotation begins and ends, and whether it is closed, by ”, by " or by two apostrophes."""
    opened = -1
    for match in _MARK.finditer(text) if '"' in text or "“" in text else ():
        mark, here = match[0], match.start()
        if opened < 0 and mark in '"“' and not (mark == '"' and here and text[here - 1].isdigit()):
            opened = here
        elif opened >= 0 and mark != "“":
            yield opened, match.end(), True
            opened = -1
    if opened >= 0:
        yield opened, len(text), False
