"""Numbers of the page around an article: list numbers, "Caption 1 of 22", "(21 images)", notes, tables."""

import re

from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words.patterns import row

_PAGE = r"(?:story|caption|photos?|slide|image|picture|page|part):? "
_OF_PAGES = re.compile(rf"(?:{_PAGE}|\n)[0-9]+(?: of |/)\Z")
_PAGES = re.compile(r"[0-9]+(?: of |/)[0-9]+\b")  # "Story 3 of 12", "Photo: 1/7"
_A_PAGE = re.compile(rf"(?:\A|[\n.|(] ?){_PAGE}\Z")
_VIEWED = r"(?:(?:photo|image|slide|picture)s?(?=:|\n|$)|i view\b)"
_COUNTER = re.compile(rf"[0-9]+ of [0-9]+ {_VIEWED}")
_COUNTER_END = re.compile(rf" {_VIEWED}")
_LIST_AFTER = re.compile(r"[.)]\s")
_STOPS, _ITEM_AFTER = (". ", "! ", "? ", ": "), re.compile(r"\. [A-Z]")
_BRACKETS = re.compile(r"[)\]]")
# the score of a match: "Lakers 117, Celtics 103"
_SIDE_BEFORE = re.compile(r"(?:\A|\n)(?:[A-Z][\w.'’]*[ ]){1,3}\Z")
_SIDE_AFTER = re.compile(r", (?:[A-Z][\w.'’]* ){1,3}[0-9]{1,3}(?![\w%]|[.,][0-9])")
_NAMES = ("7-eleven", "7-up", "3-d ")
_FIRST_ITEM = re.compile(r"(?:\A|[\s:])1\) [^(]*\Z")
_LIST = 200  # characters back to its first item
_ITEMS = 100  # up to which lists and notes are numbered
_PAGE_TIMES = ("second", "minute", "hour", "day", "week", "month", "year")
_LISTEN = re.compile(r"[- ](?:listen|read|watch)\b(?! (?:to|the|by|of|out|a)\b)")
_LINE_START = re.compile(r"(?:\A|\n|\||[\[(])[ •*–-]*\Z")
_UPDATED = re.compile(
    r"(?:\A|[\n|•(.] ?)(?:last )?(?:update|updated|published|posted|modified):? (?:\[|about )?\Z"
)
_SHARED = re.compile(r"(?:\A|\n)(?:shares|comments|likes|views|replies|retweets): \Z")
_COUNTED = row("lookalikes", "furniture")
_CELL_BEFORE, _CELL_AFTER = re.compile(r"(?:\A|[|\n]) *\Z"), re.compile(r" *(?:\Z|[|\n])")
_MARGIN = 8  # blanks on either side of a cell


def is_cell(text: str, start: int, stop: int) -> bool:
    """Whether a figure is all that a cell of a table holds: "2024 | 3,400 | $364"."""
    low, high = max(0, start - _MARGIN), stop + _MARGIN
    if text.find("|", low, high) < 0:
        return False
    return bool(_CELL_BEFORE.search(text, low, start) and _CELL_AFTER.match(text, stop, high))


def is_stamp(low: str, draft: Draft) -> bool:
    """Whether a time is that of the page: "Updated 2 hours ago", "3-Minute Listen", "5 min read"."""
    if draft.unit not in _PAGE_TIMES:
        return False
    start, end = draft.outer_start, draft.end
    if _LISTEN.match(low, end) and _LINE_START.search(low, max(0, start - 4), start):
        return True
    if not low.startswith(" ago", end):
        return False
    alone = low[end + len(" ago") : end + len(" ago") + 1] in ("", "\n", "|")
    opens = _LINE_START.search(low, max(0, start - 4), start) is not None
    return (alone and opens) or _UPDATED.search(low, max(0, start - 24), start) is not None


def is_furniture(text: str, low: str, numeral: Numeral, noun: str, stop: int) -> bool:
    """Whether a number, with its ``noun`` up to ``stop``, is the page's, or a line with nothing but it."""
    start, end = numeral.start, numeral.end
    of = low.endswith(" of ", 0, start)
    if _COUNTER.match(low, start) or (of and _COUNTER_END.match(low, end) and low[start - 5].isdigit()):
        return True
    if (
        noun in _COUNTED
        and text[stop : stop + 1] in ("", "\n", ")", "|")
        and text[start - 1 : start] in ("", "\n", "(", "|")
    ):
        return True
    if low.startswith(_NAMES, start):
        return True
    if not numeral.plain:
        return False
    if text[end : end + 1] in ("", "\n") and _SHARED.search(low, max(0, start - 12), start):
        return True  # "Shares: 412"
    if _SIDE_AFTER.match(text, end) and _SIDE_BEFORE.search(text, start - 30, start):
        return True
    line = max(text.rfind("\n", max(0, start - 200), start) + 1, start - 200)
    lead = text[line:start].strip()
    opens = not lead or lead in "•*-–("
    if opens and (text[end : end + 1] == "\n" or (end == len(text) and line)):
        return True
    if (of or text[start - 1 : start] == "/") and _OF_PAGES.search(low, start - 20, start):
        return True
    if _PAGES.match(low, start) and _A_PAGE.search(low, max(0, start - 20), start):
        return True
    if numeral.value >= _ITEMS:
        return False
    if opens and _LIST_AFTER.match(text, end):
        return True
    if text[start - 2 : start] in _STOPS and _ITEM_AFTER.match(text, end):
        return True  # "Two facts. 1. The mill burned. 2. The bridge"
    if text[end : end + 1] == ")" and _FIRST_ITEM.search(low, max(0, start - _LIST), start):
        return True  # "1) 40 dead 2) 12 missing"
    return text[start - 1 : start] in ("(", "[") and _BRACKETS.match(text, end) is not None
