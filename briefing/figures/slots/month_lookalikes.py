"""What is written like a month and is none: a person's name, the verb "may"."""

import re

from briefing.figures.lexicon import load
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.patterns import alternation, row

_TABLE: dict[str, str] = load("periods")["names"]
_ALSO_NAMES = frozenset(word.capitalize() for word in row("periods", "names", "months"))
_VERB_NEXT = re.compile(r" (?:[A-Z][a-z]|be\b|have\b|not\b)")
_WISH = re.compile(rf"May {alternation(_TABLE['wished'].split())}\b")
_BEFORE_MONTHS = alternation(row("periods", "names", "before_months"))
_WORD_RIGHT_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?!{_BEFORE_MONTHS}\b)[^\W\d_]+|(?:Mr|Mrs|Ms|Dr)\.) \Z",
    re.IGNORECASE,
)
_GIVEN_NAME = re.compile(r"([A-Z][^\W\d_]+\.?) \Z")
_SURNAME = re.compile(r" [A-Z][a-z]")
_SPEAKS = re.compile(rf" {alternation(_TABLE['speaks'].split())}\b")
_NAME_GOES_ON = re.compile(rf",|['’]s\b| {alternation(_TABLE['does'].split())}\b")


def is_no_month(text: str, month: str, start: int, end: int) -> bool:
    """Whether a month's name is a person's or "May" a verb: "Jan Alder", "Ida May", "The Vote May Matter"."""
    if month not in _ALSO_NAMES:
        return False
    before = _WORD_RIGHT_BEFORE.search(text, start - 24, start)
    if month == "May":
        if before is None and _SPEAKS.match(text, end):
            return True
        if _opens_sentence(text, start):
            return _WISH.match(text, start) is not None
        return before is not None and (before[0][0].isupper() or _VERB_NEXT.match(text, end) is not None)
    opens = _opens_sentence(text, start)
    if _SURNAME.match(text, end) and (month == "Jan" or before is not None or opens):
        return True
    given = _GIVEN_NAME.search(text, start - 24, start)
    if before is None or given is None or is_known(given[1]):
        return False
    titled = given[1].endswith(".")
    return titled or not _opens_sentence(text, given.start()) or _NAME_GOES_ON.match(text, end) is not None


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(' \t"“”‘’(')
    return not before or not (before[-1].isalnum() or before[-1] == ",")
