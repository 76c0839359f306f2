"""Title, outlet and date of an article, where its text gives them."""

import re
from collections.abc import Sequence
from datetime import date

from briefing.reading.dates import date_line, latest, parse_date
from briefing.reading.outlets import known_outlet
from briefing.reading.paragraphs import is_item

_HEAD = 6  # blocks in which title, outlet and date stand
_LONGEST_TITLE = 180  # characters
_LONGEST_BYLINE = 120
_MOST_MARKS = 3  # times the length of its words that a line has with its marks and spaces
_PLACE = r"[A-Z][\w.,'’/ -]{1,60}?"
_CREDIT = re.compile(
    rf"(?P<place>{_PLACE}\s)?\((?P<name>[A-Z][\w .&'’-]{{1,30}})\)(?P<dash>\s*(?:[-–—]|--))?\s"
)
_DATELINE = re.compile(rf"(?:{_PLACE})?\s?(?:\([^()]{{2,40}}\)\s*)?(?:[–—]|--|(?<=\s)-)\s")
_NAMED = r"[A-Z][\w.'’]*"
_OPENING = re.compile(
    rf"{_NAMED}(?:[ ,/]+(?:{_NAMED}|de|of|al)){{0,5}}\s?(?:\([^()]{{2,40}}\)\s?)?\s?(?:[–—]|--|(?<=\s)-)\s"
    r"(?=[A-Z\d\"“‘'$€£])"
)
_BYLINE = ("by ", "published", "posted", "updated", "first published")
_UPDATED = re.compile(r"(?:last )?(?:updated|modified)\b", re.I)
_HALF_DAY = re.compile(r"(?<=[ap]\.m)\.$", re.I)
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))[\s©\d,–-]*(?:by )?(?P<name>[^\d.,©]{3,60}?)"
    r"(?:,? (?:llc|inc|ltd|plc|corp|gmbh|lp|company|all rights)\b|[.,]|$)",
    re.I,
)
_SENTENCE_END = re.compile(r"[.;:,…][\"'”’)\]]*$")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,}$")


def find_headline(blocks: Sequence[str]) -> str:
    """The first block, where it reads as a headline over more text; else ""."""
    if len(blocks) < 2:
        return ""
    first = blocks[0]
    if "\n" in first or len(first) > _LONGEST_TITLE or is_item(first) or len(first.split()) < 2:
        return ""
    if _SENTENCE_END.search(first) and not _ABBREVIATED.search(first):
        return ""
    return "" if _DATELINE.match(first) or date_line(first) else first


def without_dateline(sentence: str) -> str:
    """A sentence without the place and agency before it: "Oslo, Norway – Two ships met" → "Two ships met"."""
    return sentence[opening.end() :] if (opening := _OPENING.match(sentence)) else sentence


def outlet_line(block: str) -> str:
    """The outlet that the block names and nothing else, or ""."""
    return known_outlet(block) if len(block) <= 40 else ""


def find_outlet(blocks: Sequence[str]) -> str:
    """The outlet that a line of its own, a dateline ("WASHINGTON (AP) —") or the copyright names; or ""."""
    for block in blocks[:_HEAD]:
        outlet = outlet_line(block) or _credited(block)
        if outlet:
            return outlet
    for block in reversed(blocks[-_HEAD:]):
        notice = _COPYRIGHT.match(block)
        if notice:
            name = notice["name"].strip()
            return known_outlet(name) or (name if name[:1].isupper() and len(name.split()) <= 5 else "")
    return ""


def _credited(block: str) -> str:
    credit = _CREDIT.match(block)
    if credit is None:
        return ""
    place = (credit["place"] or "").split(",")[0]
    stated = credit["dash"] and place.strip().isupper()
    return known_outlet(credit["name"]) or (credit["name"] if stated else "")


def find_date(blocks: Sequence[str]) -> date | None:
    """The date that a line of the head gives as the article's, or of an update below it; or None."""
    head = blocks[:_HEAD]
    for i, block in enumerate(head):
        found = _stated_date(block)
        if found:
            updates = (_stated_date(later) for later in head[i + 1 :] if _UPDATED.match(later))
            return latest([found, *updates])
    return None


def _stated_date(block: str) -> date | None:
    """The date of a line that gives nothing else, or of a byline."""
    found = date_line(block)
    if found or len(block) > _LONGEST_BYLINE or not block.lower().startswith(_BYLINE):
        return found
    return None if _SENTENCE_END.search(_HALF_DAY.sub("", block)) else parse_date(block)


def same_words(one: str, other: str) -> bool:
    """Whether two lines say the same, letter case, quotes and punctuation aside."""
    if max(len(one), len(other)) > _MOST_MARKS * min(len(one), len(other)):
        return False
    return _bare(one) == _bare(other)


def _bare(line: str) -> str:
    return re.sub(r"[\W_]+", " ", line.casefold()).strip()
