"""Numbers that belong to a name, a series or an address: Flight 8501, the S&P 500, “60 Minutes”, PA 23456."""

import re

from briefing.figures.quantities import contests, dates, gapping, hedges
from briefing.figures.quantities.bare import COUNTED_NEXT, HARM_AFTER, SMALL
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import last_word, next_word, starts_sentence
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words.patterns import alternation, any_of, begun_words, row

_QUOTES = ("“", "”", "‘", "’", '"')
_CALIBRE = re.compile(r"[ -](?:[A-Z]|cali)")
# a 9mm, a 9 mm pistol
_BORES = (5.56, 5.7, 7.62, 9, 10)
_BORE = re.compile(rf" ?mm(?: {alternation(row('lookalikes', 'weapons'))}\b| ?(?:[.,;)]| that | and ))")
# "2 On Your Side has learned"
_CHANNEL = re.compile(r"[0-9]{1,2} (?:On|Your|For|In|At|To|The|Of) (?:[A-Z][a-z]+ ?){1,3}")
# "H.R. 1234", "401(k)", "text HOME to 741741"
_BILL = re.compile(r"\b(?:H\.? ?R\.|S\.) \Z")
_PLAN = re.compile(r"\([a-z]\)")
_TEXT_TO = re.compile(r"\b[Tt]ext [A-Z]{2,12} to \Z")
# "Fox 10 News"
_STATION = re.compile(
    r"\b(?:Fox|FOX|ABC|CBS|NBC|CW|PBS|News) [0-9]{1,2} (?:News|TV|[A-Z][a-z]+ (?:said|reported))\b"
)
_CODE_AFTER = re.compile(r" [A-Za-z]-?[0-9]")
_SPACED_LIST = re.compile(r" ?\) ")
# the ’99 Honda, the ’16 race
_YEAR_MARK = re.compile(rf"['’][0-9]{{2}},? (?:[A-Z]|(?:[a-z]+ )?{any_of('contest', 'yearly')}\b)")
_DOCKET = re.compile(r"\([0-9]{2}-[0-9]{2,5}\)")  # United States v. Roth (12-307)
_CLOSING = ("”", '"', ",", ".")
_QUOTED = re.compile(r"[“\"][A-Z][a-z]+ \Z")  # "Person 1"
_LIST = rf"(?:(?:[0-9]{{2,3}}|{SMALL})(?:, (?:and |or )?| and | or | to | through | ?[-–] ?))*"
_SERIES = (
    "grades pages lines chapters sections articles rooms gates routes flights junctions exits platforms "
    "episodes volumes"
)
SERIAL = re.compile(rf"{begun_words(_SERIES.split())} {_LIST}\Z")
_TICKER = re.compile(r"\.[A-Z]{1,3}\b")
_FLIGHT = re.compile(r"\b[Ff]lights? [A-Z0-9]{2} \Z")
_NAME_AFTER = re.compile(rf" [A-Z][a-zA-Z]+\b(?![.:]| and {SMALL})")
_CAPITAL_NEXT = re.compile(r"(?:[ -][A-Z][a-z]+)+\b")
_PLAIN_WORD = re.compile(r"(?<![\w'’-])[a-z]{5,}\b")  # no headline in capitals has it
_THERE = re.compile(r"[,;] (?:and|but|while) in (?:[A-Z][\w'’-]+ ){1,3}\Z")  # ", and in Lund 140."
# "the 425 the ship was licensed to carry"
_IN_CLAUSE = re.compile(
    r" (?:(?:the|its|his|her|their) [a-z-]+|it|they|he|she)"
    r" (?:can|could|had|has|was|were|is|are|[a-z]{3,}ed)\b"
)
_MODAL = re.compile(r"\b(?:can|could|will|would|may|must) \Z")
_LONGEST_MODAL = len(" would ")
_ENDS = re.compile(r"[.,;)]?(?:\s|\Z)(?![A-Z]{2})")
_ARTICLES = ("a", "an")
_POINTING = ("the", "this", "that", *_ARTICLES)
_NAMING = row("lookalikes", "naming")
_OF_THEM = re.compile(r" of (?:them|those|these|its|their)\b")
_STRONG = row("lookalikes", "strong")
_BALLOTS = row("lookalikes", "ballots")
SORTS = row("lookalikes", "sorts")
_GRADES = row("lookalikes", "grades")
_PLACES = row("lookalikes", "places")
_OUTLETS = row("lookalikes", "outlets")
_DAYS = row("lookalikes", "days")


def names_a_thing(text: str, low: str, numeral: Numeral, counted: bool) -> bool:
    """The number of a name: Flight 8501, S&P 500, iPhone 17. ``counted``: a noun follows it."""
    start, end, plain = numeral.start, numeral.end, numeral.plain
    if numeral.decimals and text[start] == "." and _CALIBRE.match(text, end):
        return True
    if numeral.form == "fraction" or (not plain and (numeral.decimals != 1 or numeral.scaled)):
        return False  # "1 in 8 Danes"
    if plain and (_is_marked(text, low, numeral) or SERIAL.search(low, start - 40, start)):
        return True
    if (
        plain
        and not counted
        and text[start - 1 : start] != "+"
        and (_CODE_AFTER.match(text, end) or _SPACED_LIST.match(text, end))
    ):
        return True
    if text.endswith("Group of ", 0, start):
        return True  # "the Group of 77"
    word = last_word(text, start)
    if not word or word[-1] in ",;:!?)":
        return False
    lower = word.lower()
    if len(word) == 2 and _FLIGHT.search(text, start - 12, start):
        return True  # "Flight 4U 9525"
    if lower in _STRONG or lower in SORTS or f"{lower}-{numeral.value}" in _OUTLETS:
        return True  # "France 24 reports"
    if is_on_ballot(word) or (word in _GRADES and plain):
        return True
    if lower == "version" and text.startswith(" of ", end):
        return True  # "version 17.4 of the software", but "a version 4 metres long"
    if counted:
        return False
    if lower in _NAMING:
        if _OF_THEM.match(low, end):
            return False  # "rated 38 of them poor"
        before = start - len(word) - 1  # "the hall can seat 900" tells no seat's number
        return _MODAL.search(low, before - _LONGEST_MODAL, before) is None
    if lower in _POINTING and plain and text[end : end + 1] not in ("-", "–"):
        following = next_word(low, end)
        told = following == "" or following in COUNTED_NEXT or _IN_CLAUSE.match(low, end)
        return lower in _ARTICLES or not told
    if _NAME_AFTER.match(text, end) and not dates.DAY_AFTER.match(low, end):
        return True
    return (
        word[0].isupper()
        and (plain or low.endswith(".0", start, end))  # "Web 2.0"
        and (bool(numeral.decimals) or not starts_sentence(text, start - len(word) - 1))
        and lower not in ("i", "a")
        and not (lower in _DAYS and next_word(low, end) in HARM_AFTER)  # "on Monday 12 were found"
        and not contests.begins(low, start, end)  # "confirmed Alder 54-45"
        and not contests.stands_in_poll(text, low, start, end)  # "Alder 47, Moor 44"
        and not (plain and gapping.follows_name(text, start, end))
        and not (plain and _ENDS.match(text, end) and _THERE.search(text, start - 40, start))
    )


def is_on_ballot(word: str) -> bool:
    """Whether a number after a word names what is voted on: "Measure 26", "anti-Proposition 8"."""
    own = word.rpartition("-")[2]
    return own[:1].isupper() and own.lower() in _BALLOTS


def _is_marked(text: str, low: str, numeral: Numeral) -> bool:
    """Whether marks around bare digits make them a name's: ’99, (12-307), "Person 1", 0293.HK."""
    start, end = numeral.start, numeral.end
    if _YEAR_MARK.match(text, start - 1) or _DOCKET.match(text, start - 1) or _TICKER.match(text, end):
        return True
    if text[start] == "0" and end - start > 1:
        return True
    if _PLAN.match(text, end):
        return True
    word = last_word(text, start)
    if end - start < 3 and word.isalpha() and _STATION.match(text, start - len(word) - 1):
        return True
    if _BILL.search(text, start - 6, start) or _TEXT_TO.search(text, start - 24, start):
        return True
    closed = numeral.value < 20 and text[end : end + 1] in _CLOSING
    return (
        closed and hedges.before(low, start) is None and _QUOTED.search(text, start - 24, start) is not None
    )


def is_code(text: str, numeral: Numeral) -> bool:
    """Whether a letter after a number and a name before it make a code: "Storm Invest 92L"."""
    word = last_word(text, numeral.start)
    named = word[:1].isupper() and not starts_sentence(text, numeral.start - len(word) - 1)
    return named and numeral.plain and numeral.value >= 10 and text[numeral.end].isupper()


def is_bore(low: str, draft: Draft) -> bool:
    """Whether millimetres tell a sort of gun: "a 9mm", "a 9 mm pistol"."""
    return (
        draft.unit == "mm"
        and draft.numeral.value in _BORES
        and _BORE.match(low, draft.numeral.end) is not None
    )


def is_channel(text: str, numeral: Numeral) -> bool:
    """Whether a number and capitals name a programme that opens its sentence: "2 On Your Side has"."""
    named = numeral.plain and _CHANNEL.match(text, numeral.start) is not None
    return named and starts_sentence(text, numeral.start)


def is_title(text: str, draft: Draft) -> bool:
    """Whether a number and capitals fill a pair of quotation marks: “60 Minutes”."""
    if draft.numeral.spelled or text[draft.start - 1 : draft.start] not in _QUOTES:
        return False
    if text[draft.end : draft.end + 1] not in _QUOTES:
        return False
    return text[draft.numeral.end : draft.numeral.end + 2].strip().isupper()


def is_within_name(text: str, numeral: Numeral) -> bool:
    """Whether a spelled number with a capital is part of a name: "the Ten Commandments", "Channel Six"."""
    if text.endswith("Group of ", 0, numeral.start):
        return True
    word = last_word(text, numeral.start)
    if word[:1].isupper() and word.isalpha() and (word.lower() in _STRONG or is_on_ballot(word)):
        return True
    called = word[:1].isupper() and word.isalpha()  # "the Chicago Seven"
    if not called and not _CAPITAL_NEXT.match(text, numeral.end):
        return False
    before = text[max(0, numeral.start - 60) : numeral.start].rpartition("\n")[2]
    behind = text[numeral.end : numeral.end + 60].partition("\n")[0]
    return before[-2:-1].islower() and bool(_PLAIN_WORD.search(before) or _PLAIN_WORD.search(behind))


def is_address(text: str, numeral: Numeral) -> bool:
    """ "123 Random Street", "Cloud City, PA 23456"."""
    if not numeral.plain:
        return False
    following = text[numeral.end : numeral.end + 40]
    if following.lstrip()[:1].isupper():
        for index, word in enumerate(following.split("\n")[0].split()[:3]):
            if not word[0].isupper():
                break
            if index and word.rstrip(",.").lower() in _PLACES:
                return True
    if numeral.end - numeral.start != 5:
        return False
    word = last_word(text, numeral.start)
    return len(word) == 2 and word.isupper()
