"""Times of day written with a point: "At 10.47 she left", "the 6.20 from Calder"."""

import re

from briefing.figures.quantities.nearby import SENTENCE_END
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words.patterns import any_of

_HOUR = r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]"
_TIME = re.compile(_HOUR)
_LEADS = re.compile(
    r"\b(?:at|about|around|by|until|till|before|after|since|from|between)"
    rf" (?:(?:about|around|exactly|almost|nearly|just) )?(?:{_HOUR} (?:and|to|until|till) )?\Z"
)
_HAPPENING = re.compile(rf"\b{any_of('clock', 'happening')}\b")
_VALUED = re.compile(rf"\b{any_of('clock', 'valued')}\b")
_PERSON_NEXT = re.compile(rf",? {any_of('clock', 'persons')}\b")
_SERVICE = re.compile(rf" (?:{any_of('clock', 'services')}\b|(?:from|to) [A-Z])")
_BACK, _ON = 70, 60  # characters of a clause before and after


def is_time(text: str, low: str, numeral: Numeral) -> bool:
    """Whether a bare number of one or two digits and two decimals is a time of day."""
    start, end = numeral.start, numeral.end
    if numeral.decimals != 2 or numeral.scaled or _TIME.fullmatch(low, start, end) is None:
        return False
    back = max(0, start - _BACK)
    if low.endswith("the ", back, start):
        return _SERVICE.match(text, end) is not None
    before = SENTENCE_END.split(low[back:start])[-1]
    led = _LEADS.search(before)
    after = SENTENCE_END.split(low[end : end + _ON])[0]
    if led is None or _VALUED.search(before) or _VALUED.search(after):
        return False
    if before[: led.start()].strip("\"”“‘’' "):
        return _HAPPENING.search(before) is not None
    return _PERSON_NEXT.match(after) is not None or _HAPPENING.search(after) is not None
