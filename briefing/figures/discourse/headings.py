"""What stands before a colon and says what the figures after it are of: "Semiconductors: Exports jumped"."""

import re

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.labels import before_time
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

_HEADING, _ITEM = 6, 14  # words before a colon that may be what is told of; before a figure alone
_FURNITURE = row("measures", "heads", "furniture")
_ALL_OF_TIME = re.compile(r", (?:all|(?:the )?(?:whole|full)|(?:the )?(?:first|last)(?: \w+){0,2})\Z")


def label_before_colon(t: Tagged) -> str:
    """ "Semiconductors: Exports jumped": what stands before a colon near the head of a sentence.

    Before a figure alone it may be longer: "Milk powder, butter and cheese, all markets: up 5.1 percent".
    """
    at = t.tags.find(":", 0, _ITEM)
    if at < 1:
        return ""
    if t.text[t.ends[at] : t.ends[at] + 1].isdigit():
        return ""  # "at 9:10"
    item = t.tags[at + 1 : at + 2] == "Q" or t.word(at + 1) in ("up", "down")
    if (
        (at >= _HEADING and not item)
        or t.tags[0] in "Qinratfbwx(|"
        or (at > 1 and any(tag in ("QVYUWBHMGEk@" if item else "QVYUWBHMGE,k@K") for tag in t.tags[:at]))
        or "L" in t.tags[1 : at - 1]  # "Tea remains the largest crop: $9 of it"
    ):
        return ""
    if t.lower[0:2] == ["the", "latest"] or (not item and takes_who(t.lower[at - 1])):
        return ""  # "Moor CEO: Two mills shut"
    end = before_time(t, 0, at) if item else at
    if t.tags[end - 3 : end] == "(T)":
        end -= 3  # "Unemployment (May): 4.1%"
    words = _ALL_OF_TIME.sub("", t.slice(0, end))
    words = " ".join(words.split())  # where a line broke within it
    return "" if (words.isupper() and len(words) > 5) or words.lower() in _FURNITURE else words
