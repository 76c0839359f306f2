"""Numbers that are no figures: years, dates, times, names, ids, addresses, page furniture."""

import re
from dataclasses import dataclass
from functools import cache

from briefing.figures.lexicon import load
from briefing.figures.quantities import clock, contests, dates
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words import nouns
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import any_of, phrases
from briefing.figures.words.wordclasses import CHANGE_VERBS

_OF_TOTAL = re.compile(r"(?:caption|photos?|slide|image|page|gallery|video) \Z")
_OF_PAGES = re.compile(r"(?:(?:caption|photos?|slide|image|page) |\n)[0-9]+ of \Z")
_PICTURES = r"(?:photo|image|slide|picture)s?(?=:|\n|$)"
_COUNTER = re.compile(rf"[0-9]+ of [0-9]+ (?:{_PICTURES}|i view\b)")
_COUNTER_END = re.compile(rf" (?:{_PICTURES}|i view\b)")
_LIST_AFTER = re.compile(r"[.)]\s")
_STOPS, _ITEM_AFTER = (". ", "! ", "? ", ": "), re.compile(r"\. [A-Z]")
_BRACKETS = re.compile(r"[)\]]")
_LAST_WORD = re.compile(r"(?<![^\s(\[“\"'‘*—–])([^\s(\[“\"'‘*]+)[ \u00a0-]\Z")


_INCHES = re.compile(r"[0-9]{1,2}[\"”″]")  # 5'10"
_COMPOUND = re.compile(r"[a-z]+(?:-[a-z]+)+")
_CALIBRE = re.compile(r"[ -](?:[A-Z]|cali)")
_CODE_AFTER = re.compile(r" [A-Za-z]-?[0-9]")
_PLATE = re.compile(r"-[A-Z]{1,4}-?[0-9]")
# the score of a match: "Lakers 117, Celtics 103"
_SIDE_BEFORE = re.compile(r"(?:\A|\n)(?:[A-Z][\w.'’]*[ ]){1,3}\Z")
_SIDE_AFTER = re.compile(r", (?:[A-Z][\w.'’]* ){1,3}[0-9]{1,3}(?![\w%]|[.,][0-9])")
_CLOCK = re.compile(r" o['’]clock\b")
_FLIGHT = re.compile(r"\b[Ff]lights? [A-Z0-9]{2} \Z")
_ONCE = re.compile(
    r" (?:point|time|stage)\b(?! (?:above|below|over|under|ahead|behind|of|per))"
)  # "at one point"
_CLEAR = re.compile(r" thing(?: is|['’]s| was| has| to)\b")  # "one thing is clear"
# "one day you come home", "one morning in May", "one way or another", "one step at a time"
_SOME_DAY = re.compile(
    r" (?:(?:day|morning|evening|afternoon|night),?(?: in [a-z]+,?)?"
    r" (?:i|you|he|she|it|we|they|the|a|an|his|her|their|our|my|when|soon|there|these|those|may|might)\b"
    r"|(?:day|morning|evening|afternoon|night),"
    r"|(?:way|sort|kind|form|reason) or (?:an|the )other|[a-z]+ at a time\b"
    r"|more time\b)"
)
_SOME_DAY_TO = re.compile(
    r" day (?!(?:of|a|per|in|from|after|before|each|only|at|and|to|or|on|for|off|later|earlier)\b)[a-z]"
)
_OF_THESE = re.compile(
    r" of (?:these|those) (?:days|nights|mornings|things|moments|times|cases where|years)\b"
)
_THE_ONE = re.compile(r" (?:hand|the|he|she|it|they|we|i|you|that|who|in|on)\b")
_CAPITAL_NEXT = re.compile(r"(?:[ -][A-Z][a-z]+)+\b")
_PLAIN_WORD = re.compile(r"(?<![\w'’-])[a-z]{5,}\b")  # no headline in capitals has it
_SPACED_LIST = re.compile(r" ?\) ")
_OF_THEM = re.compile(r" of (?:them|us|whom|those|these)\b")
_SMALL = r"(?:[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
_OF_A_WHOLE = re.compile(rf" of (?:[a-z]+['’]?s |[a-z]+ )?(?:last |past |first |next |other )?{_SMALL}")
_PART_BEFORE = re.compile(rf"{_SMALL} of (?:the|its|their|his|her|our) (?:last |past |first |next )?\Z")
_MOVING = frozenset(phrases("range", "moving"))
_IS = re.compile(r" (?:is|was|means|would be) ")
_QUOTES = ("“", "”", "‘", "’", '"')
_TO_SMALL = re.compile(rf" to {_SMALL}")
_FROM_SMALL = re.compile(rf" from {_SMALL} to \Z")
_ENDS = re.compile(
    r"[^\w\s-]|\s*$| (?:in|on|by|for|from|after|last|this|and|but|or|when|while|as|now|currently|there)\b"
)
_ONE_OF = re.compile(r"\bone of (?:the )?(?:[\w-]+['’]s? )?\Z")
_MORE = re.compile(r" more (?:in|on|at|by|from|to|were|was|are|have|had|died)\b")
_PARTLY = re.compile(r" (?:at|from|who|with|of|on)\b")
_CLAUSE_END, _CLAUSE = re.compile(r"[.;:!?\n]"), 70  # and the characters looked back over
_WORD_AFTER = re.compile(r" ([a-z]+)")
# the ’99 Honda, the ’16 race
_YEAR_MARK = re.compile(rf"['’][0-9]{{2}},? (?:[A-Z]|(?:[a-z]+ )?{any_of('contest', 'yearly')}\b)")
_DOCKET = re.compile(r"\([0-9]{2}-[0-9]{2,5}\)")  # United States v. Roth (12-307)
_CLOSING = ("”", '"', ",", ".")
_QUOTED = re.compile(r"[“\"][A-Z][a-z]+ \Z")  # "Person 1"
_LIST = rf"(?:(?:[0-9]{{2,3}}|{_SMALL})(?:, (?:and |or )?| and | or | to | through | ?[-–] ?))*"
_SERIES = "grades|pages|lines|chapters|sections|articles|rooms|gates|routes|flights"
_SERIAL = re.compile(rf"\b(?:{_SERIES}) {_LIST}\Z")
_TICKER = re.compile(r"\.[A-Z]{1,3}\b")
_NAME_AFTER = re.compile(rf" [A-Z][a-zA-Z]+\b(?![.:]| and {_SMALL})")
_COURT = re.compile(rf"(?:two|three|[23])-point {any_of('contest', 'court')}\b")
_CAPITALS_BEFORE = re.compile(r"\b[A-Z]{2,} -\Z")


@dataclass(frozen=True, slots=True)
class _Lists:
    naming: frozenset[str]
    strong: frozenset[str]
    places: frozenset[str]
    furniture: frozenset[str]
    idioms: frozenset[str]
    named: frozenset[str]
    pronoun: frozenset[str]
    determiners: frozenset[str]
    counted_after: frozenset[str]
    harm_before: frozenset[str]
    harm_after: frozenset[str]
    sorts: frozenset[str]
    holding: frozenset[str]
    idle: frozenset[str]
    counting: frozenset[str]
    someday: frozenset[str]
    comparing: frozenset[str]
    outlets: frozenset[str]
    levels: frozenset[str]
    counters: frozenset[str]


@cache
def lists() -> _Lists:
    table = load("lookalikes")
    return _Lists(*(frozenset(table[name].split()) for name in _Lists.__slots__))


@cache
def _sorts() -> tuple[str, ...]:
    return tuple(word + gap for word in lists().sorts for gap in " -")


_DAYS = frozenset(load("lookalikes")["days"].split())
_STEPS = tuple(f" {word} " for word in phrases("steps", "named"))
_NAMES = ("7-eleven", "7-up", "3-d ")
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
    return before == "'" and further.isalnum() and not _INCHES.match(text, start)


def last_word(text: str, start: int) -> str:
    """The word right before a number, if only a space or hyphen parts them."""
    match = _LAST_WORD.search(text, max(0, start - 24), start)
    return match[1] if match else ""


_ALWAYS_FIGURES = frozenset({"percent", "points", "temperature", "age", "money"})


def is_one(text: str, low: str, draft: Draft, chained: bool) -> bool:
    """Whether a number is no figure. ``chained``: it continues another, so no word before names it."""
    numeral, sort = draft.numeral, draft.sort
    if sort == "points" and numeral.spelled and numeral.value == 1 and low.endswith("at one", 0, numeral.end):
        return _ONCE.match(low, numeral.end) is not None
    if sort == "points" and _COURT.match(low, numeral.start):
        return True  # "from three-point range"
    if _is_title(text, draft):
        return True
    if numeral.form not in ("cardinal", "fraction") or sort in _ALWAYS_FIGURES:
        return False
    if numeral.spelled:
        if is_idiom(low, draft):
            return True
        return text[numeral.start].isupper() and (_is_name(text, numeral) or _is_numbered(text, numeral))
    tail = text[draft.end : draft.end + 1]
    if draft.end == numeral.end and (tail.isalpha() or tail == "_"):
        return True
    if dates.is_day(low, numeral) or (
        text[numeral.end : numeral.end + 1] == "-" and _PLATE.match(text, numeral.end)
    ):
        return True
    if sort == "physical" and draft.end == numeral.end + 1 and _is_code(text, numeral):
        return True
    loose = sort in ("", "noun")
    if loose and numeral.decimals == 2 and clock.is_time(text, low, numeral):
        return True
    if (loose or (sort == "time" and low[draft.end - 1] != "s")) and dates.is_year(low, numeral):
        return True
    if not chained and names_a_thing(text, low, numeral, counted=sort != ""):
        return True
    return loose and (is_address(text, numeral) or is_furniture(text, low, numeral, draft.noun, draft.end))


def _is_code(text: str, numeral: Numeral) -> bool:
    """Whether a letter after a number and a name before it make a code: "Storm Invest 92L"."""
    word = last_word(text, numeral.start)
    named = bool(word) and word[0].isupper() and not _starts_sentence(text, numeral.start - len(word) - 1)
    return named and numeral.plain and numeral.value >= 10 and text[numeral.end].isupper()


def _is_title(text: str, draft: Draft) -> bool:
    """Whether a number and capitals fill a pair of quotation marks: “60 Minutes”."""
    opening, closing = text[draft.start - 1 : draft.start], text[draft.end : draft.end + 1]
    if opening not in _QUOTES or closing not in _QUOTES or draft.numeral.spelled:
        return False
    return text[draft.numeral.end : draft.numeral.end + 2].strip().isupper()


def _is_name(text: str, numeral: Numeral) -> bool:
    """Whether capitals within a sentence make a number part of a name: "the Ten Commandments"."""
    if not _CAPITAL_NEXT.match(text, numeral.end):
        return False
    before = text[max(0, numeral.start - 60) : numeral.start]
    before = before[before.rfind("\n") + 1 :]
    last = before[-2:-1]
    return last.islower() and _PLAIN_WORD.search(before) is not None


def _is_numbered(text: str, numeral: Numeral) -> bool:
    """Whether a number with a capital is part of a name: "Channel Six News"."""
    word = last_word(text, numeral.start)
    return word[:1].isupper() and word.isalpha() and word.lower() in lists().strong


def is_idiom(low: str, draft: Draft) -> bool:
    """Whether a spelled number counts nothing: "one-time", "no one", "one another", "one o'clock"."""
    numeral, known = draft.numeral, lists()
    if _CLOCK.match(low, numeral.end):
        return True
    compound = _COMPOUND.match(low, numeral.start) if low[numeral.end : numeral.end + 1] == "-" else None
    if compound is not None and compound.group() in known.idioms and draft.noun != "candidate":
        return True
    if low.endswith("gang of ", 0, numeral.start):
        return True
    if not draft.unit and _SERIAL.search(low, max(0, numeral.start - 40), numeral.start):
        return True  # "grades six through 12"
    if draft.noun == "figure" and 4 <= numeral.value <= 9:
        return True  # "worth seven figures"
    after_sort = numeral.value <= 20 and low.endswith(_sorts(), 0, numeral.start)
    if after_sort and last_word(low, numeral.start) in known.sorts:
        return True  # "a category one hurricane"
    word = low[numeral.start : numeral.end]
    if numeral.value <= 20 and not draft.unit and low.endswith(_STEPS, 0, numeral.start):
        return True  # "in year two"
    if low.endswith("7-", 0, numeral.start) or f"{last_word(low, numeral.start)}-{word}" in known.named:
        return True
    if (
        word == "both"
        and draft.unit
        and not nouns.is_plural(low[numeral.start : draft.end].rpartition(" ")[2])
    ):
        return True  # "both press harder"
    if draft.noun == "thing" and numeral.value <= 10:
        return True  # "two things are clear"
    if word != "one" or low.endswith(("votes to ", "seats to "), 0, numeral.start):
        return False  # "by six votes to one"
    before = last_word(low, numeral.start)
    if draft.sort in ("noun", "time") and (before in known.comparing or before in nouns.lists().compared):
        article = low[max(0, numeral.start - 24) : numeral.start - len(before) - 1].rstrip()[-3:]
        if article.endswith((" a", " an", "the")):
            return True  # "and a cheaper one in May"
    if before == "the" and _THE_ONE.match(low, numeral.end):
        return True  # "on the one hand", "the one the court made"
    if before == "on" and draft.noun == "hand":
        return True  # "on one hand"
    if draft.noun in known.idle and before not in known.counting:
        return True  # "one reason", but "only one reason"
    if before not in known.counting and (
        _SOME_DAY.match(low, numeral.end) or _OF_THESE.match(low, numeral.end)
    ):
        return True
    if before in known.someday and _SOME_DAY_TO.match(low, numeral.end):
        return True  # "may one day swim"
    if (before == "at" and _ONCE.match(low, numeral.end)) or _CLEAR.match(low, numeral.end):
        return True
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
    if low.startswith((" straight", " in a row", " consecutive"), draft.end):
        return True  # "lost seven straight"
    if numeral.value >= 13 or numeral.decimals or draft.value < 0 or low.startswith("none", numeral.start):
        return True
    known = lists()
    before = last_word(low, draft.start)
    if not numeral.value and before in known.levels and _ENDS.match(low, draft.end):
        return True  # "fell to zero"
    if not numeral.value and before[-1:] in ("", *".!?:;,") and _IS.match(low, draft.end):
        return True  # "Zero is a small number."
    after = _WORD_AFTER.match(low, draft.end)
    if numeral.value >= 2 and _PART_BEFORE.search(low, max(0, draft.start - 24), draft.start):
        return True  # "four of the five"
    if before in known.determiners:
        return False
    origin = before == "from" and _TO_SMALL.match(low, draft.end)
    result = _FROM_SMALL.search(low, max(0, draft.start - 20), draft.start)
    if (origin or result) and _moves(low, draft.start):
        return True  # "moved from three to four", but "from nine to five"
    if _OF_A_WHOLE.match(low, draft.end):
        return True  # "eight of their last 10"
    if numeral.value >= 2 and _ENDS.match(low, draft.end) and (before in known.holding or is_past(before)):
        return True  # "have won two", "there are three in all"
    if numeral.value >= 2 and before in ("just", "only") and _ENDS.match(low, draft.end):
        return True  # "there are just two"
    if numeral.value >= 2 and _MORE.match(low, draft.end):
        return True  # "and two more on Friday"
    if numeral.value >= 2 and before == "including" and _PARTLY.match(low, draft.end):
        return True  # "including three at the airport"
    one_of = _ONE_OF.search(low, max(0, draft.start - 30), draft.start)
    if numeral.value >= 3 and one_of and before not in known.determiners and _ENDS.match(low, draft.end):
        return True  # "just one of five", "one of the protesters' five"
    if numeral.value >= 2 and before in ("to", "at") and _ENDS.match(low, draft.end):
        clause = _CLAUSE_END.split(low[max(0, draft.start - _CLAUSE) : draft.start])[-1]
        return not known.counters.isdisjoint(clause.split())  # "brings the toll to six"
    if numeral.value >= 2 and (before == "another" or _OF_THEM.match(low, draft.end)):
        return True
    return before in known.harm_before or (after is not None and after[1] in known.harm_after)


def _moves(low: str, start: int) -> bool:
    """Whether a word of change or moving stands before ``start`` in its clause."""
    words = _CLAUSE_END.split(low[max(0, start - _CLAUSE) : start])[-1].split()
    return any(word in CHANGE_VERBS or word in _MOVING for word in words)


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
        _YEAR_MARK.match(text, numeral.start - 1)
        or _DOCKET.match(text, numeral.start - 1)
        or (
            numeral.value < 20
            and text[numeral.end : numeral.end + 1] in _CLOSING
            and _QUOTED.search(text, max(0, numeral.start - 24), numeral.start)
        )
        or _SERIAL.search(low, max(0, numeral.start - 40), numeral.start)
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
    if len(word) == 2 and _FLIGHT.search(text, max(0, numeral.start - 12), numeral.start):
        return True  # "Flight 4U 9525"
    lower, known = word.lower(), lists()
    if f"{lower}-{numeral.value}" in known.outlets:
        return True  # "France 24 reports"
    if lower in known.strong or lower in known.sorts:
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
            and after[1] not in known.counted_after
            and after[1] not in ("of", "who", "that", "and", "or", "to")
        ) or lower in ("a", "an")
    if _NAME_AFTER.match(text, numeral.end) and not dates.DAY_AFTER.match(low, numeral.end):
        return True
    return (
        word[0].isupper()
        and (numeral.plain or low.endswith(".0", numeral.start, numeral.end))  # "Web 2.0"
        and (bool(numeral.decimals) or not _starts_sentence(text, numeral.start - len(word) - 1))
        and lower not in ("i", "a")
        and not (lower in _DAYS and _is_counted_after(low, numeral.end))  # "on Monday 12 were found"
        and not contests.begins(low, numeral.start, numeral.end)  # "confirmed Alder 54-45"
    )


def _is_counted_after(low: str, end: int) -> bool:
    """Whether the word after a number says that it counts people."""
    after = _WORD_AFTER.match(low, end)
    return after is not None and after[1] in lists().harm_after


def _starts_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at].strip()
    return not before or before[-1] in '.!?:;—–•*|"“'


def is_address(text: str, numeral: Numeral) -> bool:
    """ "123 Random Street", "Cloud City, PA 23456"."""
    if not numeral.plain:
        return False
    following = text[numeral.end : numeral.end + 40]
    if following.lstrip()[:1].isupper():
        for index, word in enumerate(following.split("\n")[0].split()[:3]):
            if not word[0].isupper():
                break
            if index and word.rstrip(",.").lower() in lists().places:
                return True
    if numeral.end - numeral.start != 5:
        return False
    word = last_word(text, numeral.start)
    return len(word) == 2 and word.isupper()


def is_furniture(text: str, low: str, numeral: Numeral, noun: str, stop: int) -> bool:
    """List numbers, footnotes, "Caption 1 of 22", "(21 images)", a line with nothing but the number."""
    start, end = numeral.start, numeral.end
    if _COUNTER.match(low, start) or (
        low.endswith(" of ", 0, start) and _COUNTER_END.match(low, end) and low[start - 5].isdigit()
    ):
        return True
    if (
        noun in lists().furniture
        and text[stop : stop + 1] in ("", "\n", ")", "|")
        and text[start - 1 : start] in ("", "\n", "(", "|")
    ):
        return True
    if low.startswith(_NAMES, start):
        return True
    if not numeral.plain:
        return False
    if _SIDE_AFTER.match(text, end) and _SIDE_BEFORE.search(text, max(0, start - 30), start):
        return True
    line = max(text.rfind("\n", max(0, start - 200), start) + 1, start - 200)
    lead = text[line:start].strip()
    if not lead or lead in "•*-–(":
        if text[end : end + 1] == "\n" or (end == len(text) and line):
            return True
        if numeral.value < 100 and _LIST_AFTER.match(text, end):
            return True
    if numeral.value < 100 and text[start - 2 : start] in _STOPS and _ITEM_AFTER.match(text, end):
        return True  # "Two facts. 1. The mill burned. 2. The bridge"
    if text[start - 1 : start] in ("(", "[") and _BRACKETS.match(text, end) and numeral.value < 100:
        return True
    if _OF_TOTAL.search(low, max(0, start - 12), start):
        return True
    return low.endswith(" of ", 0, start) and _OF_PAGES.search(low, max(0, start - 20), start) is not None
