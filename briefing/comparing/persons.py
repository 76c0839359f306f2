"""Whom a number is of, by the words beside it: the person of an age, officials who are counted as tellers."""

import re

from briefing.model import Figure

_WORD = r"[A-Z][\w.’'-]*|[“\"][A-Z]\w+[”\"]"  # of a name; nicknames stand in quotes
_NAME = rf"((?:{_WORD})(?:\s+(?:{_WORD}|de|al|bin|van|von))*)"
_BEFORE = re.compile(rf"{_NAME},\s+(?:aged?\s+|now\s+)?$")  # "Ana Lund, 26"
_AFTER = re.compile(rf"(?:[- ]year[- ]old)?\s+{_NAME}(?!\s*[\w-])")  # "26-year-old Ana Lund"
_REACH = 60  # characters on each side of an age in which its name stands
_TELL = re.compile(
    r"(?:,?\s+(?:who|familiar|with|the|briefed|on|matter|investigation|also|later|have|has)\b){0,5}"
    r"\s+(?:said|say|told|spoke|confirmed|familiar)\b"
)
_TOLD_BY = re.compile(r"\b(?:according to|told by)\s+$", re.IGNORECASE)


def named(figure: Figure) -> str:
    """The name beside an age, "" where the age is given to a noun ("a 26-year-old Lenn resident")."""
    at = figure.start - figure.sentence_start
    end = at + len(figure.text)
    if figure.text[-1].isdigit() and (before := _BEFORE.search(figure.sentence[max(0, at - _REACH) : at])):
        return before[1]
    after = _AFTER.match(figure.sentence, end, end + _REACH)
    return after[1] if after else ""


def tell(figure: Figure) -> bool:
    """Whether those counted are the ones who told: "two officials said", "according to three aides"."""
    at = figure.start - figure.sentence_start
    end = at + len(figure.text)
    return bool(
        _TELL.match(figure.sentence, end, end + _REACH)
        or _TOLD_BY.search(figure.sentence[max(0, at - _REACH) : at])
    )
