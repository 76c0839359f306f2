"""Dates, times and what else begins with a digit and is skipped whole: phone numbers, versions, seasons."""

import re

from briefing.figures.lexicon import load
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words.patterns import alternation, any_of, row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import CHANGE_VERBS

_MONTHS = alternation(load("periods")["months"])
_DAYS = alternation(row("lookalikes", "days"))
_ZONES = alternation(row("lookalikes", "zones"))
_SCREENS = alternation(row("lookalikes", "screens"))
_EATEN = alternation(row("lookalikes", "eaten"))
_VERBS = alternation(row("lookalikes", "after_may"))  # "5 may be", "the 12 March people": no dates
_YEAR = r"(?:1[5-9]|20)[0-9]{2}"
_AT_TIME = r"(?:(?<=\bat\ )|(?<=\babout\ )|(?<=\baround\ )|(?<=\bby\ )|(?<=\buntil\ )|(?<=\bsince\ ))"
_TH = r"(?:st|nd|rd|th)?"

# the first letters of words by which one of those below goes on after its first digits; most numbers go on
# otherwise
_GOES_ON = alternation(
    (
        *(month[:2] for month in load("periods")["months"]),
        *(word[:2] for name in ("zones", "days") for word in row("lookalikes", name)),
        *("to", "an", "of", "in", "ho", "hr", "mi", "a.", "p.", "b.", "am", "pm", "o'", "o’"),
    )
)

# In lower case.
WHOLE = re.compile(
    rf"""
    (?=[0-9]+(?:\.[0-9]+)?+(?:[^\ ,.%)0-9]|\.[0-9]|\ (?:[0-9/–—-]|{_GOES_ON})) | 911|[2-9][19][189]\ [a-z])(?:
      [0-9]{{1,4}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:[.,][0-9]+)?(?:\ ?[ap]\.?m\b\.?)?  # 8:20 a.m., 02:22, 1:36.6
    | (?:[0-9]{{1,2}}\ (?:and|or|to)\ )?[0-9]{{1,2}}(?:\.[0-9]{{2}})?
      \ ?(?:a\.m\b\.?|p\.m\b\.?|am\b|pm\b|o['’]clock)  # 2 p.m., 6pm, 2.13 am, 5 and 8 p.m.
    | [0-9]{{4}}\ (?:hours|hrs|{_ZONES})\b | [0-9]{{1,2}}(?:\.[0-9]{{2}})?\ {_ZONES}\b
    | {_AT_TIME}[0-9]{{1,2}}\ (?:in\ the|{_DAYS})\ (?:morning|afternoon|evening|night)\b  # at 10 Tuesday
    | [0-9]{{1,4}}(?:\ ?(?:to|and|[-–])\ ?[0-9]{{1,4}})?\ (?:a\.d|b\.c)\b\.?            # 731 to 741 A.D.
    | (?![0-9]+\.[0-9]{{2}}/[0-9]+\.)                                              # but 143.50/144.50
      [0-9]{{1,4}}[/.][0-9]{{1,2}}[/.][0-9]{{2,4}}(?![0-9])                         # 5/17/2018
    | [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?![0-9])
    | (?![1-9][0-9]{{0,2}}(?:\.[0-9]{{3}}){{2,5}}(?!\.?[0-9]))                       # but 1.234.567
      [0-9]{{1,6}}(?:\.[0-9]{{1,6}}){{2,9}}                                         # 192.168.1.2
    | [0-9]{{1,12}}(?:[-–][0-9]{{1,12}}){{2,9}}                                     # 1-222-2222, 4-2-1
    | [0-9]{{3}}[-.\ ][0-9]{{3}}[-.][0-9]{{4}}(?![0-9])
    | 0[0-9]{{2,4}}\ [0-9]{{3,4}}\ [0-9]{{3,4}}(?![0-9])                             # 0800 555 0142
    | [0-9]{{3}}-[0-9]{{4}}(?![0-9,.]) | 1-8[0-9]{{2}}-[a-z0-9-]{{4,12}}
    | {_YEAR}\ ?[-–—/]\ ?(?:{_YEAR}|[0-9]{{2}})(?![0-9%]|[,.][0-9]|\ ?percent|\ (?:people|troops))  # 2012–13
    | {_YEAR}\ (?:to|and)\ {_YEAR}(?![0-9,.])
    | [0-9]{{1,4}}['’]?s\b                                                          # the 1980s
    | [0-9]{{1,2}}{_TH}(?:\ ?[-–]\ ?[0-9]{{1,2}}{_TH})?(?:\ of)?\ {_MONTHS}\b(?!\ {_VERBS}\b)  # 3 October
    | (?<=\bthe\ )(?:[2-8]11|99[89])(?=\ (?:system|line|hotline|number|operator)\b)         # the 311 system
    | (?:[2-8]11|99[89])(?=\ (?:system|line|hotline|number|operator)\b(?!\ [a-z]{{3,}}s\b))
    | (?:911|9-1-1|24/7|9/11|7/7|50/50|20/20|50-50)(?![0-9])
    | 501\(c\)(?:\([0-9]\))?
    | [2-8](?:\.[0-9])?k(?=\ {_SCREENS}\b)                                           # an 8K screen
    | [0-9](?:g(?!\ {_EATEN}\b)|d)\b | [23]-pointers?\b | 4k\b                        # 5G, 3D, but 6g of salt
    | (?:1080|1440|2160)[pi]\b
    | (?:480|720)(?:i|p(?=\ (?:video|resolution|screen|display|hd|stream|footage|camera)))\b
    | (?<=\bin\ )(?:480|720)p\b
    | [0-9]{{1,5}}x[0-9]{{1,5}}
    | [0-9]{{1,2}}[\ -]min(?:ute)?s?[\ -]read\b)
    """,
    re.VERBOSE,
)
DAY_AFTER = re.compile(rf" (?:{_DAYS}|{_MONTHS}|{_ZONES}|am|pm)\b")
_DATE_BEFORE = re.compile(
    rf"(?<![a-z]){_MONTHS}\.?,? (?:the )?(?:[0-9]{{1,2}}{_TH} ?(?:[-–]|to|and|or|through|&|,) ?)*\Z"
)
_ERA_AFTER = re.compile(r"(?: to | and | ?[-–] ?)[0-9]{3,4}(?![0-9,.])|,? (?:a\.d|b\.c|(?:ad|bc|ce|bce)\b)")
_COMING = re.compile(r"\b(?:by|until|before|beyond|after) (?:the year |about |around )?\Z")
_COME = re.compile(r"[^ -]|\Z| (?:and|as|because|but|if|or|unless|when|with)\b")  # no "2100 jobs"
_IN = ("in ", "since ", "by ", "until ")
# "between 2000 and 3000 people": no year is the other end
_NO_YEAR_AFTER = re.compile(
    r" ?(to|and|or|[-–]) ?(?:2[2-9]|[3-9][0-9])[0-9]{2} (?:people|(?:[a-z]+ )?[a-z]+(?<![su])s)\b"
)
_COUNTED = row("lookalikes", "counted")
_DATING = row("lookalikes", "dating")
_HEDGED = re.compile(rf"\b{any_of('years', 'counting')}(?: an?)?(?: additional)? \Z")
_OF_SIZE = re.compile(
    rf"\b(?:{any_of('years', 'roughly')}|{any_of('years', 'crowds')} of(?: {any_of('years', 'roughly')})?) \Z"
)
_TOLD = re.compile(
    rf"\b{any_of('years', 'tallies')} (?:is|was|stands at|stood at|now) \Z"
)  # "the toll is [1800]"
_NAMED = re.compile(r"\b[A-Z][A-Za-z]+ \Z")  # "Florida 2000 voters"
_MOVED_NEAR = 4  # words from "by" back in which a verb of change stands
_BEFORE = 32  # characters before a number in which its hedge stands
_RECENT = range(1950, 2036)  # years of which news tells
_ERA_BEFORE = re.compile(r"(?:a\.d\.|b\.c\.|\bad|\bbc) (?:[0-9]{3,4} (?:and|to) )?\Z|\bin \Z")


_ON = ("on ", "of ", "by ", "until ", "since ", "from ", "before ", "after ")


def is_modal(text: str, date: re.Match[str]) -> bool:
    """Whether the month of a day is the verb: "anyone under 17 may enter"."""
    lower = text[date.end() - 4 : date.end()] == " may"  # "on 1 may" of a text without capitals is a day
    return lower and not text.endswith(_ON, 0, date.start())


def is_day(low: str, numeral: Numeral) -> bool:
    """The day of "Oct. 3", or the year of "May 8, 1945"."""
    if not numeral.plain or (numeral.value > 31 and numeral.end - numeral.start != 4):
        return False
    return _DATE_BEFORE.search(low, numeral.start - 34, numeral.start) is not None


def is_year(text: str, low: str, numeral: Numeral, noun: str) -> bool:
    """Four bare digits that no unit follows: a year, or the end of a span of years.

    ``noun``: what they might count.
    """
    if not numeral.plain or numeral.end - numeral.start != 4:
        return False
    if 1500 <= numeral.value <= 2099:
        if (noun and _counts(text, low, numeral, noun)) or _TOLD.search(
            low, numeral.start - _BEFORE, numeral.start
        ):
            return False
        joint = _NO_YEAR_AFTER.match(low, numeral.end)
        spans = joint and (joint[1] != "and" or low.endswith("between ", 0, numeral.start))
        return not spans or low.endswith(_IN, 0, numeral.start)
    if not 100 <= numeral.value <= 2200:
        return False
    coming = numeral.value >= 2100 and _COMING.search(low, numeral.start - 24, numeral.start)
    if coming and _COME.match(low, numeral.end):
        return True
    before = _ERA_BEFORE.search(low, numeral.start - 24, numeral.start)
    return before is not None or _ERA_AFTER.match(low, numeral.end) is not None


def _moved_by(before: str) -> bool:
    """Whether something rose or fell by a number: "staff fell by [1800] posts"."""
    words = before.split()[-_MOVED_NEAR:]
    return words[-1:] == ["by"] and any(word in CHANGE_VERBS for word in words[:-1])


def _counts(text: str, low: str, numeral: Numeral, noun: str) -> bool:
    """Whether four bare digits before a noun count what it names: "some 2000 people", "cut 1800 jobs"."""
    near = max(0, numeral.start - _BEFORE)
    if numeral.value < _RECENT[0] and _moved_by(low[near : numeral.start]):
        return True
    if noun not in _COUNTED and not takes_who(noun):
        return False
    if _HEDGED.search(low, near, numeral.start):
        return True
    named = _NAMED.search(text, near, numeral.start) is not None
    dated = numeral.value in _RECENT and (named or numeral.value % 50 > 0)
    if dated or _OF_SIZE.search(low, near, numeral.start):
        return not dated
    word = low[near : numeral.start].rstrip().rpartition(" ")[2]
    return word not in _DATING and not word.endswith(("'s", "’s", "s'", "s’", "-", "–"))
