"""Ages that no unit marks: "Maddon, 66, has", "aged 35", "She was 16 when", "anyone over 65"."""

import re
from functools import cache

from briefing.figures.lexicon import load
from briefing.figures.quantities.draft import Draft
from briefing.figures.words.patterns import alternation, words

_OLDEST = 115
_PERSONS, _OTHERS = words("ages", "persons"), words("ages", "others")
_YOUNGEST = 10  # of whom feats are told without the word "age"
_LIST = r"(?:[0-9]{1,3}(?:, (?:and |or )?| and | or | to | ?[-–] ?))*"  # the ages named before: "14, 16 and "
_AGED = re.compile(
    r"\b(?:(?:aged?|ages|the ages? of|in age|turn(?:s|ed|ing)?)(?: (?:about|around|just|between|from|only))?"
    rf"|age (?:is|was|to|at|as)|as (?:young|old) as) {_LIST}\Z|\bage \(\Z"
    r"|\b(?:average|median|mean|typical) age (?:of|for) [a-z ]{1,30} (?:is|was) \Z"
    r"|\b(?:his|her|their|my|['’]s) age(?: at (?:the|that) time| then)?(?:, | (?:--|[–—-]) | ?[–—]| \()\Z"
)
_NAMED = re.compile(
    r"(?:^|[\s(“\"])([^\W\d_][\w'’.-]*)(?: (?:Jr|Sr|III|II|IV)\.?)? ?,"
    r" (?:now |then |just |only |both |each |all |also )?\Z"
)
_NAMED_NO_COMMA = re.compile(r"[A-Z][a-z'’-]+ ([A-Z][\w'’-]+) \Z")
_BRACKETED = re.compile(r"(?:[A-Z][\w'’-]*[a-z] ([A-Z][\w'’-]*[a-z])|\b([a-z]+)) \(\Z")
_THEN = re.compile(r"[,.;:)\n]|$| (?:[—–]|--) | and (?:married|single|divorced|retired|an?)\b")
_VERB = re.compile(
    r" (?:has|had|was|is|who|said|says|told|died|pleaded|admitted|admits|denies|denied|lives|faces|appeared"
    r"|of (?=[A-Z])|from (?=[A-Z])|and (?:his|her)\b)"
)
_BEING = re.compile(
    r"(?:(?:\b[Hh]e|\b[Ss]he|\bwho(?:,? [a-z]+){0,4}?,?|\bI|[A-Z][a-z'’-]+|\bborn\b[^.;]{0,30} and)"
    r"(?: is| was| am| had been| will be| would be| would have been)|\b(?:[Hh]e|[Ss]he|I)['’](?:s|m|ll be))"
    r"(?: now| just| only| then| still)? \Z"
)
_AT = re.compile(r"(?:^|[.!?”\"] |\n)At \Z|[,;] (?:and |but )at \Z")
_AT_THEN = re.compile(r", (?:he|she|the|[A-Z])| (?:he|she) ")
_DEAD = re.compile(
    r"(?:(?:^|[,;:] |\b(?:is|was|found|pronounced) |[A-Z][a-z]+ )[Dd]ead"
    r"|\b(?:[Dd](?:ies|ied|ying)|passed away)) at \Z"
)
_STILL = re.compile(r"\b(?:is|was) \Z")
_BEING_THEN = re.compile(
    r"[,.;)]| (?:has|had|when|now|next|at the time|and (?:I|a|is|was|lives|has|had|her|his|my)"
    r"|her|his|my|he|she)\b|$|\n"
    r"| on [A-Z]| and the (?:oldest|youngest)\b| (?:and|while) [A-Z][\w'’-]+ (?:is|was) [0-9]"
)
_EVENT_THEN = re.compile(
    r"[,.;]| (?:in|on(?! [A-Z])|after|while|when|of|from|and|during|with|to(?= [a-z]))\b|$|\n"
)
_BOUNDED_THEN = re.compile(r"[,.;)]|$|\n| [a-z]")


@cache
def _pattern(shape: str) -> re.Pattern[str]:
    """A pattern with the words of the table in it: "{persons}", "{groups}", "{list}"."""
    return re.compile(shape.format(**_alternatives(), list=_LIST))


@cache
def _alternatives() -> dict[str, str]:
    return {name: alternation(text.split()) for name, text in load("ages").items() if name != "others"}


_OLDER = (" or older", " and older", " or younger", " and younger")
_UPWARDS = tuple(f" {link} {word}" for link in ("and", "or") for word in ("over", "above", "under", "up"))
_UPWARDS += ("-plus", "+", " or below")
_COMPARED = ("older than ", "younger than ")
_TOLD = (" age ", " aged ", *_COMPARED)
_WHEN = r"(?: (?:(?:on|in|last) )?[A-Z][a-z]+(?: [0-9]{{1,2}},?)?| last [a-z]+)?"
_EXTREME = r"\b{extremes}(?: {persons}| of [a-z ]{{2,20}})?(?: [a-z]+, [A-Z][^,]{{2,40}},)? (?:is|was) \Z"
_OF = r"\b(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[a-z]+ )?{young} of \Z"
_EVENT = rf"\b{{events}}{_WHEN} at (?:just |only )?\Z"
_LIMIT = (
    r"\b(?:{limits} age|age (?:limit|of {majorities}))(?: [a-z]+){{0,4}}? (?:to|from|at|of|is|was) {list}\Z"
)
_UPWARD = r"\b(?:{bounded}|no one)(?: who are| aged?)? \Z"
_BOUND = (
    r"\b(?:{bounded}|no one) (?:over|under|above|below) \Z"
    r"|\b(?:{bounded}|{groups}|dead|male|female),?(?:(?: are| were)? between| rang(?:e|ed|ing) from) {list}\Z"
)
_AT_AGE = (" at ", " at just ", " at only ")
_SET = (" to ", " from ", " at ", " of ", " is ", " was ", " and ", " or ")
_BOUNDS = ("over ", "under ", "above ", "below ", "between ", "from ", "and ", "to ")
_BACK = 60  # characters in which the words before an age are looked for


def is_told(low: str, start: int) -> bool:
    """Whether "age" or "older than" stands right before a number, which then counts nothing."""
    return low.endswith(_TOLD, 0, start)


def read(text: str, low: str, draft: Draft) -> bool:
    """Whether a number without a unit is an age; then it gets the unit."""
    numeral = draft.numeral
    if not (numeral.plain or numeral.spelled) or not 0 < numeral.value <= _OLDEST or draft.form != "cardinal":
        return False
    aged = _AGED.search(low, max(0, draft.start - _BACK), draft.start)
    if aged is not None:
        told = numeral.value >= _YOUNGEST or not aged.group().startswith("turn")
    else:
        told = not numeral.spelled and (
            _beside_a_person(text, draft) or _was(text, draft) or _is_limit(low, draft)
        )
    if told:
        draft.unit, draft.sort = "year of age", "age"
    return told


def _was(text: str, draft: Draft) -> bool:
    """ "She was 16 when", "Berry is now 27," but not "The score was 16"."""
    start, end = draft.start, draft.end
    if text.startswith(" now", end) and _STILL.search(text, max(0, start - 5), start):
        return True
    if _AT.search(text, max(0, start - 9), start) and _AT_THEN.match(text, end):
        return True
    if _DEAD.search(text, max(0, start - 24), start) and _BEING_THEN.match(text, end):
        return True
    if draft.numeral.value < 2:
        return False
    low = max(0, start - _BACK)
    if text.endswith(_AT_AGE, 0, start) and _EVENT_THEN.match(text, end):
        return _pattern(_EVENT).search(text, low, start) is not None
    if text.endswith(" of ", 0, start) and _BOUNDED_THEN.match(text, end):
        return _pattern(_OF).search(text, low, start) is not None
    if _BEING_THEN.match(text, end) is None:
        return False
    return (
        _BEING.search(text, low, start) is not None or _pattern(_EXTREME).search(text, low, start) is not None
    )


def _is_limit(low: str, draft: Draft) -> bool:
    """Whether it bounds who may or must: "18 or older", "people over 50", "the pension age to 67"."""
    start, end = draft.start, draft.end
    if low.startswith(_OLDER, end) or low.endswith(_COMPARED, 0, start):
        return True
    back = max(0, start - _BACK)
    if low.startswith(_UPWARDS, end):
        return _pattern(_UPWARD).search(low, back, start) is not None
    bounds = low.endswith(_BOUNDS, 0, start) and _BOUNDED_THEN.match(low, end)
    if bounds and _pattern(_BOUND).search(low, back, start):
        return True
    set_to = low.endswith(_SET, 0, start) and low.find("age", back, start) >= 0
    return set_to and _pattern(_LIMIT).search(low, back, start) is not None


def _beside_a_person(text: str, draft: Draft) -> bool:
    start = draft.start
    before = text[max(0, start - 40) : start]
    if before.endswith("("):
        named = _BRACKETED.search(before) if text.startswith(")", draft.end) else None
        if named is None:
            return False
        whole, person = named.groups()
        return whole.lower() not in _OTHERS if whole else person in _PERSONS and draft.value >= _YOUNGEST
    if before.endswith((", ", "now ", "then ", "just ", "only ", "both ", "each ", "all ", "also ")):
        named = _NAMED.search(before)
        if named is None or not _THEN.match(text, draft.end):
            return False
        word = named[1].rstrip(".").lower()
        return word in _PERSONS or (
            named[1][0].isupper() and word not in _OTHERS and len(word) > 2 and "." not in named[1][:-1]
        )
    bare = _NAMED_NO_COMMA.search(before)
    return (
        draft.numeral.value >= 16
        and bare is not None
        and bare[1].lower() not in _OTHERS | words("lookalikes", "naming")
        and _VERB.match(text, draft.end) is not None
    )
