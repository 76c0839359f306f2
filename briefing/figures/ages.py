"""Ages that no unit marks: "Maddon, 66, has", "aged 35", "She was 16 when"."""

import re
from functools import cache

from briefing.figures.draft import Draft
from briefing.figures.lexicon import load
from briefing.figures.patterns import alternation

_OLDEST = 115
_AGED = re.compile(
    r"\b(?:aged?|ages|the age of|turn(?:s|ed|ing)?)(?: (?:about|around|just|between|from|only))? \Z"
)
_NAMED = re.compile(r"(?:^|[\s(“\"])([^\W\d_][\w'’.-]*)(?: (?:Jr|Sr|III|II|IV)\.?)?, \Z")
_NAMED_NO_COMMA = re.compile(r"[A-Z][a-z'’-]+ ([A-Z][\w'’-]+) \Z")
_FULL_NAME = re.compile(r"[A-Z][\w'’-]*[a-z] ([A-Z][\w'’-]*[a-z]) \(\Z")
_THEN = re.compile(r"[,.;:)]|$")
_VERB = re.compile(
    r" (?:has|had|was|is|who|said|says|told|died|pleaded|admitted|admits|denies|denied|lives|faces|appeared"
    r"|of (?=[A-Z])|from (?=[A-Z])|and (?:his|her)\b)"
)
_BEING = re.compile(
    r"(?:\b[Hh]e|\b[Ss]he|\bwho|\bI|[A-Z][a-z'’-]+)(?: is| was|['’]s|['’]m| am| had been)"
    r"(?: now| just| only| then| still)? \Z"
)
_AT = re.compile(r"(?:^|[.!?”\"] |\n)At \Z")
_AT_THEN = re.compile(r", (?:he|she|the|[A-Z])")
_DEAD = re.compile(
    r"(?:(?:^|[,;:] |\b(?:is|was|found|pronounced) )[Dd]ead|\b(?:[Dd](?:ies|ied|ying)|passed away)) at \Z"
)
_STILL = re.compile(r"\b(?:is|was) \Z")
_BEING_THEN = re.compile(
    r"[,.;]| (?:has|had|when|now|at the time|and (?:a|is|was|lives|has|had|her|his|my))\b|$|\n"
)


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    table = load("ages")
    return frozenset(table["persons"].split()), frozenset(table["others"].split())


@cache
def _kin() -> re.Pattern[str]:
    """ "my son is", "the driver was": who may have an age."""
    persons = alternation(load("ages")["persons"].split())
    return re.compile(rf"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]he) {persons} (?:is|was) \Z")


def read(text: str, low: str, draft: Draft) -> bool:
    """Whether a number without a unit is an age; then it gets the unit."""
    numeral = draft.numeral
    if not (numeral.plain or numeral.spelled) or not 0 < numeral.value <= _OLDEST or draft.form != "cardinal":
        return False
    start = draft.start
    aged = _AGED.search(low, max(0, start - 30), start)
    if aged is not None:
        if aged.group().startswith("turn") and numeral.value < 10:
            return False
    elif numeral.spelled or not (_beside_a_person(text, draft) or _was(text, draft)):
        return False
    draft.unit, draft.sort = "year of age", "age"
    return True


def _was(text: str, draft: Draft) -> bool:
    """ "She was 16 when", "Berry is now 27," but not "The score was 16"."""
    start = draft.start
    if text.startswith(" now", draft.end) and _STILL.search(text, max(0, start - 5), start):
        return True
    if _AT.search(text, max(0, start - 6), start) and _AT_THEN.match(text, draft.end):
        return True
    if _DEAD.search(text, max(0, start - 14), start) and _BEING_THEN.match(text, draft.end):
        return True
    if draft.numeral.value < 5 or _BEING_THEN.match(text, draft.end) is None:
        return False
    low = max(0, start - 30)
    return _BEING.search(text, low, start) is not None or _kin().search(text, low, start) is not None


def _beside_a_person(text: str, draft: Draft) -> bool:
    start = draft.start
    before = text[max(0, start - 40) : start]
    persons, others = _words()
    if before.endswith("("):
        named = _FULL_NAME.search(before)
        return named is not None and text.startswith(")", draft.end) and named[1].lower() not in others
    if before.endswith(", "):
        named = _NAMED.search(before)
        if named is None or not _THEN.match(text, draft.end):
            return False
        word = named[1].rstrip(".").lower()
        return word in persons or (
            named[1][0].isupper() and word not in others and len(word) > 2 and "." not in named[1][:-1]
        )
    bare = _NAMED_NO_COMMA.search(before)
    return (
        draft.numeral.value >= 16
        and bare is not None
        and bare[1].lower() not in load("lookalikes")["naming"].split()
        and bare[1].lower() not in others
        and _VERB.match(text, draft.end) is not None
    )
