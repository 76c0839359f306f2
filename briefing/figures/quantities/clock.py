"""Times of day written with a point: "At 10.47 she left", "shortly before 7.15", "the 6.20 from Calder"."""

import re

from briefing.figures.quantities.nearby import SENTENCE_END
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.words.patterns import any_of, any_word

_HOUR = r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]"
_TIME = re.compile(_HOUR)
_WHEN = r"(?:at|about|around|by|until|till|before|after|since|from|between)"
_TO = rf"(?:{_HOUR} (?:and|to|until|till) )?"
_ABOUT = r"(?:(?:about|around|exactly|almost|nearly|just) )?"
_NEAR = re.compile(rf"{any_word('clock', 'near')} (?:before|after|past) \Z")
_LEADS = re.compile(rf"\b{_WHEN} {_ABOUT}{_TO}\Z")
_OPENS = re.compile(rf"(?:\A|[.!?:;\n][\"”’']? ?|[\"“‘'] ?){_WHEN} {_ABOUT}{_TO}\Z")
_HAPPENING = re.compile(rf"{any_word('clock', 'happening')}\b")
_VALUED = re.compile(rf"{any_word('clock', 'valued')}\b")
_PERSON_NEXT = re.compile(rf",? {any_of('clock', 'persons')}\b")
_CLAUSE_NEXT = re.compile(r",? (?:the|an?|his|her|its|their|most|all|no|every|some) ")
_UNTIL_TIME = re.compile(rf" (?:until|till) {_HOUR}(?![0-9])")
_PRICED = re.compile(rf" (?:against|per|an?|each) [a-z{CURRENCY_SIGNS}]")
_SERVICE = re.compile(rf" (?:{any_of('clock', 'services')}\b|(?:from|to) [A-Z])")
# "14.11.2023 at 17.45", "14 November 2023, 17.45"
_DATED = re.compile(r"(?:[0-9][/.][0-9]{1,2}[/.]|[a-z]{3}\.? )(?:20)?[0-9]{2},? (?:at |[–—-] )?\Z")
_NOON = 12
_OF_DAY = re.compile(r" (?:in the (?:morning|afternoon|evening)|at night)\b")
_AT_ABOUT = re.compile(
    r"(?:\A|[.!?\n]\s?|\b(?:at|by|until|till|since|about|around|roughly|nearly|almost) )\Z"
)
_BACK, _ON = 70, 60  # characters of a clause before and after


def is_hour(low: str, numeral: Numeral) -> bool:
    """Whether a number is the hour of "half past 2", "about three in the morning"; words are, too."""
    if low.endswith(("half past ", "quarter past "), 0, numeral.start):
        return True
    part_of_day = numeral.value <= _NOON and _OF_DAY.match(low, numeral.end)
    return bool(part_of_day) and _AT_ABOUT.search(low, max(0, numeral.start - 12), numeral.start) is not None


def is_time(text: str, low: str, numeral: Numeral) -> bool:
    """Whether a bare number of one or two digits and two decimals is a time of day."""
    start, end = numeral.start, numeral.end
    if numeral.decimals != 2 or numeral.scaled or _TIME.fullmatch(low, start, end) is None:
        return False
    back = max(0, start - _BACK)
    if low.endswith("the ", back, start):
        return _SERVICE.match(text, end) is not None
    if _DATED.search(low, back, start):
        return True
    before = SENTENCE_END.split(low[back:start])[-1]
    if _NEAR.search(before):
        return True
    if not _LEADS.search(before) or _PRICED.match(low, end):
        return False
    after = SENTENCE_END.split(low[end : end + _ON])[0]
    if _VALUED.search(before) or _VALUED.search(after):
        return False
    if _OPENS.search(low, back, start):
        return bool(_PERSON_NEXT.match(after) or _HAPPENING.search(after) or _UNTIL_TIME.match(after)) or (
            not before.startswith(("at ", "about ", "around ")) and _CLAUSE_NEXT.match(after) is not None
        )
    return _HAPPENING.search(before) is not None or _UNTIL_TIME.match(after) is not None
