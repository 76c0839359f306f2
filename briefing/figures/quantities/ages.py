"""Ages that no unit marks: "Maddon, 66, has", "aged 35", "She was 16 when", "the girls were 14 and 16"."""

import re
from functools import cache

from briefing.figures.lexicon import load
from briefing.figures.quantities.draft import Draft
from briefing.figures.words.patterns import alternation, any_of, row

_OLDEST = 115
_PERSONS, _OTHERS, _GROUPS = row("ages", "persons"), row("ages", "others"), row("ages", "groups")
_HOURS = 12
_YOUNGEST = 10  # of whom feats are told without the word "age"
_LIST = r"(?:[0-9]{1,3}(?:, (?:and |or )?| and | or | to | ?[-–] ?))*"  # the ages named before: "14, 16 and "
_AGED = re.compile(
    r"\b(?:(?:aged?|ages|the ages? of|in age|turn(?:s|ed|ing)?|liv(?:ed?|es|ing) to(?: be)?)"
    r"(?: (?:about|around|just|between|from|only|over|under|above|below|at least|up to))?"
    rf"|age (?:is|was|to|at|as)|as (?:young|old) as) {_LIST}\Z|\bage \(\Z"
    r"|\b(?:average|median|mean|typical) age (?:of|for) [a-z ]{1,30} (?:is|was) \Z"
    r"|\b(?:his|her|their|my|['’]s) age(?: at (?:the|that) time| then)?(?:, | (?:--|[–—-]) | ?[–—]| \()\Z"
)
# one of them stands before each
_AGING = ("age", "turn", " to be ", "ed to ", "live to ", "young as ", "old as ")
_NAMED = re.compile(
    r"(?:^|[\s(“\"])([^\W\d_][\w'’.-]*)(?: (?:Jr|Sr|III|II|IV)\.?)? ?,"
    r" (?:now |then |just |only |both |each |all |also )?\Z"
)
_NAMED_NO_COMMA = re.compile(r"[A-Z][a-z'’-]+ ([A-Z][\w'’-]+) \Z")
# "The midfielder 23 has joined"
# "the man at the wheel, 47, survived"
_PLACED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,2}?([a-z]+) (?:at|in|on|behind|from|with) (?:the|an?|his|her)"
    r" (?:[a-z-]+ )?[a-z-]+, \Z"
)
_PERSON_NO_COMMA = re.compile(r"\b(?:[Tt]he|[Aa]n?) (?:[a-z-]+ )?([a-z]+) \Z")
_FULL_NAME = re.compile(r"[A-Z][\w'’-]*[a-z] ([A-Z][\w'’-]*[a-z]) \(\Z")
# "Mark and Susan Reed, 61 and 58, of Tarn"
_TWO_NAMED = re.compile(
    r"[A-Z][\w'’-]+ and [A-Z][\w'’.-]+(?P<surname> [A-Z][\w'’-]+)?, (?P<first>[0-9]{1,2} and )?\Z"
)
_SECOND_THEN = re.compile(r" and [0-9]{1,2}(?:[,.;:)]|$)")
_THEN = re.compile(r"[,.;:)\n]|$| (?:[—–]|--) | and (?:married|single|divorced|retired|an?)\b")
_VERB = re.compile(
    r" (?:has|had|was|is|who|said|says|told|died|pleaded|admitted|admits|denies|denied|lives|faces|appeared"
    rf"|of (?=[A-Z])|from (?=[A-Z])|and (?:his|her|an? {any_of('nounless', 'parents')} of)\b)"
)
_BEING = re.compile(
    r"(?:\b[Hh]e|\b[Ss]he|\bwho|\bI|[A-Z][a-z'’-]+|\bborn\b[^.;]{0,30} and)"
    r"(?: is| was|['’]s|['’]m| am| had been| will be| would be| would have been|['’]ll be)"
    r"(?: now| just| only| then| still)? \Z"
)
# "Moor would have been 40 in July"
_TURNING = re.compile(
    r"(?:(?:\b[Hh]e|\b[Ss]he|\bwho) (?:would|will)(?: have)?|[A-Z][a-z'’-]+ would have)"
    r" (?:be|been|turned) \Z"
)
_BIRTHDAY_THEN = re.compile(r" (?:in|on) [A-Z]| (?:this|next) [a-z]+")
_AT = re.compile(r"(?:^|[.!?”\"] |\n)At \Z|[,;] (?:and |but )at \Z")
# "the mayor, at 78, still runs it"
_SAYS_AT = r"(?:\b{persons}|\b[A-Z][\w'’-]+ [A-Z][\w'’-]+), (?:now )?at \Z"
_SAYS_THEN = re.compile(
    r",? (?:he|she|still|now|remains|became|(?:(?:is|was) )?(?:the|too) (?:old|oldest|young|youngest))\b"
)
# "At 61, the mayor is", "At 61, with a bad knee, he"
_AT_THEN = (
    r",(?: (?:and )?(?:with|after|already|now|still|an?) [^.;:\n]{{1,70}},)? (?:he|she)\b| (?:he|she) "
    r"|, (?:the (?:[a-z-]+ )?{persons}\b|[A-Z])"
)
_DEAD = re.compile(
    r"(?:(?:^|[,;:] |\b(?:is|was|found|pronounced) |[A-Z][a-z]+ )[Dd]ead"
    r"|\b(?:[Dd](?:ies|ied|ying)|passed away)) at \Z"
)
_OWNER = re.compile(r"\b(\w+)['’]s \Z")
_OWNS = ("'s ", "’s ")
_RIVAL = re.compile(r"\b(?:to|against|than) (?:[A-Z][\w'’-]+ )?[A-Z][\w-]+['’]s \Z")  # "47 to Lind's 44"
_STILL = re.compile(r"\b(?:is|was) \Z")
_BEING_THEN = re.compile(
    r"[,.;)]| (?:has|had|when|now|next|at the time|and (?:I|a|is|was|lives|has|had|her|his|my|in h(?:is|er))"
    r"|her|his|my|he|she)\b|$|\n"
    r"| on [A-Z]| and the (?:oldest|youngest)\b| (?:and|while) (?:the|his|her) [a-z]+ (?:(?:is|was) )?[0-9]"
    r"| (?:and|while) [A-Z][\w'’-]+ (?:is|was) [0-9]"
)
_EVENT_THEN = re.compile(
    r"[,.;]| (?:in|on(?! [A-Z])|after|while|when|of|from|and|during|with|to(?= [a-z]))\b|$|\n"
)
_LISTED = re.compile(r"(?:, (?:and |or )?| and | or )[0-9]")
_LIST_THEN = re.compile(
    r"(?:(?:, (?:and |or )?| and | or )[0-9]{1,3}){0,8}"
    r"(?:[.,;)](?! [0-9])|$|\n|,? (?:when|at the time|respectively|years)\b)"
)
_BOUND_THEN = re.compile(
    r"[,.;)]|$|\n| (?:are|were|is|was|who|in|at|to|and|or|should|can|may|must|will|have|has|had|with|on)\b"
)
# "a boy of six died"
_WORDS_THEN = re.compile(rf"{_BOUND_THEN.pattern}| (?:died|drowned|fell|lost|when|whose)\b")
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
_KIN = r"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]he) {persons} (?:of [a-z0-9]+ )?(?:is|was) \Z"
_EXTREME = r"\b{extremes}(?: {persons}| of [a-z ]{{2,20}})?(?: [a-z]+, [A-Z][^,]{{2,40}},)? (?:is|was) \Z"
# "who according to friends is 46", "who, the court heard, was 46"
_TOLD_OF = (
    r"\bwho,? (?:according to [\w'’]+(?: [\w'’]+){{0,3}}|(?:[\w'’]+ ){{1,3}}?{telling}(?: that)?),?"
    r" (?:is|was)(?: now| just| only| then| still)? \Z"
)
# "his sister (47)", "the young driver (23)"
_BRACKETED = (
    r"\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Tt]he|[Aa]n?|[Ww]hose) (?:[a-z-]+ ){{0,3}}?{persons} \(\Z"
)
_INITIALS = re.compile(r"(?:^|[\s“\"])((?:[A-Z]\.){2,3}|[A-Z][a-z]+ [A-Z]\.)(?: \(|, )\Z")
_OF = r"\b(?:(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[a-z]+ )?{young} of|(?:his|her|my) {persons}) \Z"
_YOUNG_BOUND = r"\b(?i:{young_ones}) (?:(?:who )?(?:are|were) )?(?:over|under|above|below) \Z"
_ARE_BOUND = r"\b{bounded} (?:are|were) (?:over|under|above|below) \Z"
_EVENT = rf"\b(?:{{events}}|(?:was|were|been|being) laid off){_WHEN} at (?:just |only )?\Z"
_MILESTONE = rf"\b{{milestones}}{_WHEN} at (?:just |only )?\Z"
_FEAT = (
    r"\b(?:(?:gave|giving) birth"
    r"|(?:bec(?:ame|ome|omes|oming)|(?:was|been|be|is) (?:made|named|appointed)) (?:an?|the)"
    r"|(?:left|leaving|quit|finished) (?:high )?(?:school|home)"
    r"|(?:[Hh]is|[Hh]er) {firsts})(?: [\w'’-]+){{0,4}}(?: at [0-9]{{1,2}},? and(?: [\w'’-]+){{1,4}})?"
    r" at (?:just |only )?\Z"
)
_LIMIT = (
    r"\b(?:{limits} age|age (?:limit|of {majorities}))(?: [a-z]+){{0,4}}? (?:to|from|at|of|is|was) {list}\Z"
)
_REQUIRED = (
    r"\b(?:{bounded}|you|he|she|they|we) (?:must|ha(?:ve|s|d) to|needs? to|should) be"
    r" (?:at least |over |under )?\Z"
)
_UPWARD = r"\b(?:(?:{bounded}|no one)(?: who are| aged?)?|{events} at) \Z"
_WERE = r"\b{groups},?(?: who)? (?:are|were) {list}\Z"
_LISTING = r"\b(?:(?:they|we) (?:are|were)|{groups},) {list}\Z"
_RANGED = (
    r"\b(?:dead|{groups})(?: {struck})? (?:(?:range|ranged|ranging) from|(?:are |were )?between) {list}\Z"
    r"|\bages of [a-z ]{{1,40}} (?:range|ranged) from {list}\Z"
    r"|\b(?:male|female|{persons}), (?:aged )?between {list}\Z"
)
_BOUND = r"\b(?:{bounded}|no one) (?:over|under|above|below) \Z"
_BOUNDING = (" over ", " under ", " above ", " below ")
_AT_AGE = (" at ", " at just ", " at only ")
_SET = (" to ", " from ", " at ", " of ", " is ", " was ", " and ", " or ")
_BE = (" be ", " be at least ", " be over ", " be under ")
_LEADS = (
    ", ", "are ", "were ", "and ", "or ", "from ", "between ", "to ", "over ", "under ", "above ", "below ",
    "than ",
)  # fmt: skip
_BEEN = (" is ", " was ", " now ", " just ", " only ", " then ", " still ")
_WORK_UNTIL = re.compile(r"\bwork(?:s|ed|ing)?(?: on)? until \Z")
_WORKED = 50  # years of age until which one works
_WORDS = 24  # characters of the words right before an age
_BACK = 60  # characters in which the words before an age are looked for


def is_told(low: str, start: int) -> bool:
    """Whether "age" or "older than" stands right before a number, which then counts nothing."""
    return low.endswith(_TOLD, 0, start)


def read(text: str, low: str, draft: Draft) -> bool:
    """Whether a number without a unit is an age; then it gets the unit."""
    numeral = draft.numeral
    if not (numeral.plain or numeral.spelled) or not 0 < numeral.value <= _OLDEST or draft.form != "cardinal":
        return False
    start = draft.start
    near = low[max(0, start - _BACK) : start]
    aged = _AGED.search(near) if any(word in near for word in _AGING) else None
    if aged is not None:
        told = numeral.value >= _YOUNGEST or not aged.group().startswith("turn")
    elif numeral.spelled:
        told = low.endswith(_COMPARED, 0, start) or _in_words(text, draft)
    else:
        told = (
            _beside_a_person(text, draft) or _was(text, draft) or _among(low, draft) or _is_limit(low, draft)
        )
    if told:
        draft.unit, draft.sort = "year of age", "age"
    return told


def is_of_young(text: str, draft: Draft) -> bool:
    """Whether months or years are the age of somebody young: "a girl of 11 months"."""
    if draft.unit not in ("month", "year") or not text.endswith(" of ", 0, draft.start):
        return False
    if text.startswith(" of ", draft.end):
        return False  # "a woman of 30 years of service"
    return _pattern(_OF).search(text, max(0, draft.start - _BACK), draft.start) is not None


def _in_words(text: str, draft: Draft) -> bool:
    """Whether an age is spelled out: "orphaned at six", "died at ninety"; up to twelve it may be an hour."""
    start, end = draft.start, draft.end
    if text.endswith(_BOUNDING, 0, start) and _BOUND_THEN.match(text, end) and draft.numeral.value > 1:
        return _pattern(_YOUNG_BOUND).search(text, max(0, start - _BACK), start) is not None
    if text.endswith(" of ", 0, start) and _WORDS_THEN.match(text, end) and draft.numeral.value > 1:
        return _pattern(_OF).search(text, max(0, start - _BACK), start) is not None
    if not text.endswith(_AT_AGE, 0, start) or not _EVENT_THEN.match(text, end):
        return False
    low = max(0, start - _BACK)
    event = _EVENT if draft.numeral.value > _HOURS else _MILESTONE
    return draft.numeral.value > 1 and _pattern(event).search(text, low, start) is not None


def _was(text: str, draft: Draft) -> bool:
    """ "She was 16 when", "Berry is now 27," but not "The score was 16"."""
    start, end = draft.start, draft.end
    if text.startswith(" now", end) and _STILL.search(text, start - 5, start):
        return True
    if _AT.search(text, start - 9, start) and _pattern(_AT_THEN).match(text, end):
        return True
    if draft.numeral.value >= _YOUNGEST and text.endswith(", at ", 0, start) and _SAYS_THEN.match(text, end):
        return _pattern(_SAYS_AT).search(text, start - _BACK, start) is not None
    if (
        text.endswith(" at ", 0, start)
        and _DEAD.search(text, start - 24, start)
        and _BEING_THEN.match(text, end)
    ):
        return True
    if draft.numeral.value < 2:
        return False
    owner = _OWNER.search(text, start - 20, start)
    if owner is not None and owner[1].lower() in _OTHERS:
        return False  # "overtaking September's 91"
    if text.endswith(_OWNS, 0, start) and _RIVAL.search(text, start - 40, start):
        return False
    low = max(0, start - _BACK)
    if text.endswith(_AT_AGE, 0, start) and _EVENT_THEN.match(text, end):
        if _pattern(_EVENT).search(text, low, start):
            return True
        if draft.numeral.value >= _YOUNGEST and _pattern(_FEAT).search(text, low, start):
            return True
    near = text[max(0, start - _WORDS) : start]
    owned = near.endswith(" of ") or "his " in near or "her " in near or "my " in near
    if owned and _BOUNDED_THEN.match(text, end) and _pattern(_OF).search(text, low, start):
        return True
    if _BIRTHDAY_THEN.match(text, end) and _TURNING.search(text, low, start):
        return True
    if _BEING_THEN.match(text, end) is None:
        return False
    return (
        _BEING.search(text, low, start) is not None
        or _pattern(_KIN).search(text, low, start) is not None
        or _pattern(_EXTREME).search(text, low, start) is not None
        or (near.endswith(_BEEN) and _pattern(_TOLD_OF).search(text, low, start) is not None)
    )


def _among(low: str, draft: Draft) -> bool:
    """Whether it is the age of one of several: "the girls were 14, 16 and 20 when", "people over 50"."""
    start, end = draft.start, draft.end
    if draft.numeral.value < 2 or not low.endswith(_LEADS, 0, start):
        return False
    back = max(0, start - _BACK)
    if _LIST_THEN.match(low, end):
        if _pattern(_WERE).search(low, back, start):
            return True
        listed = _LISTED.match(low, end) or low.endswith(("and ", "or "), 0, start)
        if listed and _pattern(_LISTING).search(low, back, start):
            return True
    if _pattern(_RANGED).search(low, back, start):
        return True
    if _THEN.match(low, end) and _pattern(_ARE_BOUND).search(low, back, start):
        return True  # "most clients are under 25."
    return _BOUNDED_THEN.match(low, end) is not None and _pattern(_BOUND).search(low, back, start) is not None


def _is_limit(low: str, draft: Draft) -> bool:
    """Whether it bounds who may or must: "18 or older", "must be at least 21", "the pension age to 67"."""
    start, end = draft.start, draft.end
    if low.startswith(_OLDER, end) or low.endswith(_COMPARED, 0, start):
        return True
    back = max(0, start - _BACK)
    if low.endswith(" until ", 0, start) and draft.numeral.value >= _WORKED:
        return _WORK_UNTIL.search(low, start - 24, start) is not None
    if low.startswith(_UPWARDS, end):
        return _pattern(_UPWARD).search(low, back, start) is not None
    if low.endswith(_SET, 0, start) and low.find("age", back, start) >= 0:
        return _pattern(_LIMIT).search(low, back, start) is not None
    if not low.endswith(_BE, 0, start) or _BOUND_THEN.match(low, end) is None:
        return False
    return _pattern(_REQUIRED).search(low, back, start) is not None


def _beside_a_person(text: str, draft: Draft) -> bool:
    start = draft.start
    before = text[max(0, start - 40) : start]
    two = _TWO_NAMED.search(before) if before.endswith((", ", " and ")) else None
    people = two and (two["surname"] or _GROUPS.intersection(before[: two.start()].lower().split()))
    if two is not None and people and draft.numeral.value >= _YOUNGEST:
        closes = _THEN if two["first"] else _SECOND_THEN
        if closes.match(text, draft.end):
            return True
    if before.endswith("("):
        if not text.startswith(")", draft.end):
            return False
        named = _FULL_NAME.search(before)
        if named is not None:
            return named[1].lower() not in _OTHERS
        bracketed = _pattern(_BRACKETED).search(before) is not None or _has_initials(before)
        return draft.numeral.value >= _YOUNGEST and bracketed
    if before.endswith((", ", "now ", "then ", "just ", "only ", "both ", "each ", "all ", "also ")):
        named = _NAMED.search(before)
        if named is None or not _THEN.match(text, draft.end):
            return False
        if draft.numeral.value >= _YOUNGEST and _has_initials(before):
            return True
        word = named[1].rstrip(".").lower()
        placed = _PLACED.search(before)
        if placed is not None and text.startswith(",", draft.end):
            return placed[1] in _PERSONS
        return word in _PERSONS or (
            named[1][0].isupper() and word not in _OTHERS and len(word) > 2 and "." not in named[1][:-1]
        )
    bare = _NAMED_NO_COMMA.search(before)
    if bare is None and draft.numeral.value >= 16 and _VERB.match(text, draft.end):
        person = _PERSON_NO_COMMA.search(before)
        return person is not None and person[1] in _PERSONS
    return (
        draft.numeral.value >= 16
        and bare is not None
        and bare[1].lower() not in _OTHERS | row("lookalikes", "naming")
        and _VERB.match(text, draft.end) is not None
    )


def _has_initials(before: str) -> bool:
    """Whether a person's initials stand last: "R.K. (52)", "Abdul M., 47,", but not "U.S. (52)"."""
    initials = _INITIALS.search(before) if before[-3:-2] == "." or before[-2:] == ", " else None
    return initials is not None and initials[1].lower() not in row("ages", "abbreviated")
