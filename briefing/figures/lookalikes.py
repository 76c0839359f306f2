"""Numbers that are no figures: years, dates, times, names, ids, addresses, page furniture."""

import re
from functools import cache
from typing import NamedTuple

from briefing.figures.draft import Draft
from briefing.figures.lexicon import load
from briefing.figures.numerals import Numeral
from briefing.figures.patterns import alternation

_MONTHS = alternation(load("lookalikes")["months"].split())
_YEAR = r"(?:1[5-9]|20)[0-9]{2}"

# What begins with a digit and is skipped as a whole, in lower case.
WHOLE = re.compile(
    rf"""
      [0-9]{{1,4}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:[.,][0-9]+)?(?:\ ?[ap]\.?m\b\.?)?      # 8:20 a.m., 02:22, 1:36.6
    | [0-9]{{1,2}}(?:\.[0-9]{{2}})?\ ?(?:a\.m\b\.?|p\.m\b\.?|am\b|pm\b|o['’]clock)      # 2 p.m., 6pm, 2.13 am
    | [0-9]{{4}}\ (?:hours|hrs|gmt|utc|est|edt|cet|bst)\b
    | [0-9]{{1,2}}\ (?:gmt|utc|est|edt|et|cet|bst)\b
    | [0-9]{{1,4}}[/.][0-9]{{1,2}}[/.][0-9]{{2,4}}(?![0-9])                             # 5/17/2018
    | [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?![0-9])
    | [0-9]{{1,6}}(?:\.[0-9]{{1,6}}){{2,9}}                                                          # 192.168.1.2
    | [0-9]{{1,12}}(?:[-–][0-9]{{1,12}}){{2,9}}                                                        # 1-222-2222, 4-2-1
    | \(?[0-9]{{3}}\)?[-.\ ][0-9]{{3}}[-.][0-9]{{4}}(?![0-9])
    | [0-9]{{3}}-[0-9]{{4}}(?![0-9,.])
    | {_YEAR}\ ?[-–—/]\ ?(?:{_YEAR}|[0-9]{{2}})(?![0-9,.%]|\ ?percent|\ (?:people|troops)) # 2012–13
    | {_YEAR}\ (?:to|and)\ {_YEAR}(?![0-9,.])
    | [0-9]{{1,4}}['’]?s\b                                                              # the 1980s
    | [0-9]{{1,2}}(?:st|nd|rd|th)?(?:\ ?[-–]\ ?[0-9]{{1,2}}(?:st|nd|rd|th)?)?(?:\ of)?\ (?:{_MONTHS})\b(?!\ (?:be|have|not|also|well|need|take|face|lose|see|get))  # 3 October
    | (?:911|9-1-1|24/7|9/11|7/7|50/50|20/20|50-50)(?![0-9])
    | [0-9](?:g|d)\b | 4k\b | (?:480|720|1080|1440|2160)[pi]\b                          # 5G, 3D, 1080p
    | [0-9]{{1,5}}x[0-9]{{1,5}}
    | [0-9]{{1,2}}[\ -]min(?:ute)?s?[\ -]read\b
    """,
    re.VERBOSE,
)
_DATE_BEFORE = re.compile(
    rf"(?<![a-z])(?:{_MONTHS})\.?,? (?:the )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)? ?(?:[-–]|to|and|or|through|&|,) ?)*\Z"
)
_YEARS_BEFORE = re.compile(
    r"(?:(?<![a-z])(?:a\.d\.|ad|b\.c\.|bc|circa|since|until|till|by|in|from|between|year|of|to|and|during|fiscal|fy|after|before|late|early|mid|mid-|through|[-–])|['’])[ ]?\Z"
)
_ERA = re.compile(r"(?: to | and | ?[-–] ?)(?:[0-9]{3,4}(?![0-9,.]))|,? (?:a\.d|b\.c|ad\b|bc\b|ce\b|bce\b)")
_OF_TOTAL = re.compile(r"(?:caption|photos?|slide|image|page|gallery|video) \Z")
_LIST_AFTER = re.compile(r"[.)]\s")
_BRACKETS = re.compile(r"[)\]]")
_LAST_WORD = re.compile(r"(?<![^\s(\[“\"'‘*—–])([^\s(\[“\"'‘*]+)[ \u00a0-]\Z")


_COMPOUND = re.compile(r"[a-z]+(?:-[a-z]+)+")
_CALIBRE = re.compile(r"[ -](?:[A-Z]|cali)")
_CODE_AFTER = re.compile(r" [A-Za-z]-?[0-9]")
_SPACED_LIST = re.compile(r" ?\) ")
_WORD_AFTER = re.compile(r" ([a-z]+)")
_TICKER = re.compile(r"\.[A-Z]{1,3}\b")
_NAME_AFTER = re.compile(r" [A-Z][a-zA-Z]+\b(?![.:])")
_DAY_AFTER = re.compile(
    r" (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|AM|PM|EST|EDT|GMT)\b"
)
_CAPITALS_BEFORE = re.compile(r"\b[A-Z]{2,} -\Z")


class _Lists(NamedTuple):
    naming: frozenset[str]
    strong: frozenset[str]
    places: frozenset[str]
    furniture: frozenset[str]
    idioms: frozenset[str]
    pronoun: frozenset[str]
    determiners: frozenset[str]
    harm_before: frozenset[str]
    harm_after: frozenset[str]


@cache
def lists() -> _Lists:
    table = load("lookalikes")
    return _Lists(*(frozenset(table[name].split()) for name in _Lists._fields))


_HYPHENED = ("to-", "sub-", "Sub-")


def glued(text: str, start: int) -> bool:
    """Whether a number at ``start`` continues a word, an id or another number: COVID-19, A320, v1.2."""
    if start == 0:
        return False
    before = text[start - 1]
    if before.isspace() or before in "$£€¥₹(~":
        return False
    if before.isalnum() or before in "_@#&\\":
        return not before.isalpha() or before.isascii()
    further = text[start - 2] if start > 1 else " "
    if before in "-‑" and text.endswith(_HYPHENED, 0, start):
        return False
    if before in "-‑":
        return further.isalnum()
    if before in ".,:/":
        return further.isalnum() and not (before == "/" and further.isalpha())
    return before == "'" and further.isalnum()


def last_word(text: str, start: int) -> str:
    """The word right before a number, if only a space or hyphen parts them."""
    match = _LAST_WORD.search(text, max(0, start - 24), start)
    return match[1] if match else ""


_ALWAYS_FIGURES = frozenset({"percent", "points", "temperature", "age", "money"})


def is_one(text: str, low: str, draft: Draft, chained: bool) -> bool:
    """Whether a number is no figure. ``chained``: it continues another ("60-70"), so the word before is not its name."""
    numeral, sort = draft.numeral, draft.sort
    if numeral.form not in ("cardinal", "fraction") or sort in _ALWAYS_FIGURES:
        return False
    if numeral.spelled:
        return is_idiom(low, draft)
    tail = text[draft.end : draft.end + 1]
    if draft.end == numeral.end and (tail.isalpha() or tail == "_"):
        return True
    if is_date(low, numeral):
        return True
    loose = sort in ("", "noun")
    if (loose or (sort == "time" and low[draft.end - 1] != "s")) and is_year(low, numeral):
        return True
    if not chained and names_a_thing(text, low, numeral, counted=sort != ""):
        return True
    return loose and (is_address(text, numeral) or is_furniture(text, low, numeral, draft.noun, draft.end))


def is_idiom(low: str, draft: Draft) -> bool:
    """Whether a spelled number counts nothing: "one-time", "no one", "one another"."""
    numeral, known = draft.numeral, lists()
    compound = _COMPOUND.match(low, numeral.start) if low[numeral.end : numeral.end + 1] == "-" else None
    if compound is not None and compound.group() in known.idioms:
        return True
    if low[numeral.start : numeral.end] != "one":
        return False
    before = last_word(low, numeral.start)
    if before in ("minus", "negative") or (len(low) < 40 and low.strip() == "one"):
        return False
    if before in known.pronoun or (not draft.unit and draft.form != "fraction"):
        return True
    return low.startswith((" another", "'s", "’s"), numeral.end)


def stands_alone(low: str, draft: Draft) -> bool:
    """Whether a number is a figure without a unit: "132.86", "killed four", but not "the two"."""
    numeral = draft.numeral
    if draft.form == "ordinal":
        return numeral.scaled
    if draft.unit or draft.form != "cardinal" or not numeral.spelled:
        return True
    if numeral.scaled or draft.qualifier != "none" or draft.high is not None:
        return True
    if numeral.value >= 13 or numeral.decimals or draft.value < 0 or low.startswith("none", numeral.start):
        return True
    known = lists()
    before = last_word(low, draft.start)
    after = _WORD_AFTER.match(low, draft.end)
    if before in known.determiners:
        return False
    return before in known.harm_before or (after is not None and after[1] in known.harm_after)


def is_date(low: str, numeral: Numeral) -> bool:
    """The day of "Oct. 3", or the year of "May 8, 1945"."""
    if not numeral.plain or (numeral.value > 31 and numeral.end - numeral.start != 4):
        return False
    return _DATE_BEFORE.search(low, max(0, numeral.start - 34), numeral.start) is not None


def is_year(low: str, numeral: Numeral) -> bool:
    """Four bare digits that no unit follows: a year, or the end of a span of years."""
    if not numeral.plain or numeral.end - numeral.start != 4:
        return False
    if 1500 <= numeral.value <= 2099:
        return True
    return 100 <= numeral.value <= 2200 and (
        _ERA.match(low, numeral.end) is not None
        or re.search(
            r"(?:a\.d\.|b\.c\.|\bad|\bbc) (?:[0-9]{3,4} (?:and|to) )?\Z",
            low[max(0, numeral.start - 24) : numeral.start],
        )
        is not None
        or re.search(r"\bin \Z", low[max(0, numeral.start - 4) : numeral.start]) is not None
    )


def names_a_thing(text: str, low: str, numeral: Numeral, counted: bool) -> bool:
    """The number of a name: Flight 8501, S&P 500, iPhone 17. ``counted``: a noun follows it."""
    if numeral.decimals and text[numeral.start] == "." and _CALIBRE.match(text, numeral.end):
        return True
    if not numeral.plain and not (numeral.decimals == 1 and not numeral.scaled):
        return False
    if (
        numeral.plain
        and not counted
        and (_CODE_AFTER.match(text, numeral.end) or _SPACED_LIST.match(text, numeral.end))
    ):
        return True
    if numeral.plain and (
        _TICKER.match(text, numeral.end) or (text[numeral.start] == "0" and numeral.end - numeral.start > 1)
    ):
        return True
    if text[numeral.start - 1 : numeral.start] == "-" and _CAPITALS_BEFORE.search(
        text, max(0, numeral.start - 20), numeral.start
    ):
        return True
    word = last_word(text, numeral.start)
    if not word or word[-1] in ",;:!?)":
        return False
    lower, known = word.lower(), lists()
    if lower in known.strong:
        return True
    if counted:
        return False
    if lower in known.naming:
        return True
    if (
        lower in ("the", "a", "an", "this", "that")
        and numeral.plain
        and text[numeral.end : numeral.end + 1] not in ("-", "–")
    ):
        after = _WORD_AFTER.match(low, numeral.end)
        return (
            after is not None
            and after[1] not in known.harm_after
            and after[1] not in ("of", "who", "that", "and", "or", "to")
        ) or lower in ("a", "an")
    if _NAME_AFTER.match(text, numeral.end) and not _DAY_AFTER.match(text, numeral.end):
        return True
    return (
        word[0].isupper()
        and numeral.plain
        and not _starts_sentence(text, numeral.start - len(word) - 1)
        and lower not in ("i", "a")
    )


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at].strip()
    return not before or before[-1] in '.!?:;—–•*|"“'


def is_address(text: str, numeral: Numeral) -> bool:
    """ "123 Random Street", "Cloud City, PA 23456"."""
    if not numeral.plain:
        return False
    words = text[numeral.end : numeral.end + 40].split("\n")[0].split()[:3]
    for index, word in enumerate(words):
        if not word[0].isupper():
            break
        if index and word.rstrip(",.").lower() in lists().places:
            return True
    word = last_word(text, numeral.start)
    return len(word) == 2 and word.isupper() and numeral.end - numeral.start == 5


def is_furniture(text: str, low: str, numeral: Numeral, noun: str, stop: int) -> bool:
    """List numbers, footnotes, "Caption 1 of 22", "(21 images)", a line with nothing but the number."""
    start, end = numeral.start, numeral.end
    if (
        noun in lists().furniture
        and text[stop : stop + 1] in ("", "\n", ")", "|")
        and text[start - 1 : start] in ("", "\n", "(", "|")
    ):
        return True
    if not numeral.plain:
        return False
    line = max(text.rfind("\n", max(0, start - 200), start) + 1, start - 200)
    lead = text[line:start].strip()
    if not lead or lead in "•*-–(":
        if text[end : end + 1] == "\n" or (end == len(text) and line):
            return True
        if numeral.value < 100 and _LIST_AFTER.match(text, end):
            return True
    if text[start - 1 : start] in ("(", "[") and _BRACKETS.match(text, end) and numeral.value < 100:
        return True
    if _OF_TOTAL.search(low, max(0, start - 12), start):
        return True
    before = low[max(0, start - 14) : start]
    return (
        re.search(r"(?:caption|photos?|slide|image|page) [0-9]+ of \Z", before) is not None
        or re.search(r"\n[0-9]+ of \Z", before) is not None
    )
