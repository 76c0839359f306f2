"""Numbers in words that count nothing: "one-time", "no one", "the Gang of Eight"."""

import re

from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.naming import SORTS
from briefing.figures.quantities.nearby import last_word
from briefing.figures.words import nouns
from briefing.figures.words.patterns import phrases, words

_CLOCK = re.compile(r" o['’]clock\b")
_COMPOUND = re.compile(r"[a-z]+(?:-[a-z]+)+")
_PERSONS = 3  # up to which figures are of public life
_STEPS = tuple(f" {word} " for word in phrases("steps", "named"))
_FEW = 10  # up to which things and sorts are told in words
ONCE = re.compile(
    r" (?:point|time|stage)\b(?! (?:above|below|over|under|ahead|behind|of|per))"
)  # "at one point"
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
_VOTED = ("votes to ", "seats to ")
_SIGNS = ("minus", "negative")
_IDIOMS = words("lookalikes", "idioms")
_NAMED = words("lookalikes", "named")
_PRONOUN = words("lookalikes", "pronoun")
_IDLE = words("lookalikes", "idle")
_COUNTING = words("lookalikes", "counting")
_SOMEDAY = words("lookalikes", "someday")


def is_idiom(low: str, draft: Draft) -> bool:
    """Whether a spelled number counts nothing."""
    numeral = draft.numeral
    start, end = numeral.start, numeral.end
    word, before = low[start:end], last_word(low, start)
    if _CLOCK.match(low, end) or low.endswith(("gang of ", "7-"), 0, start) or f"{before}-{word}" in _NAMED:
        return True
    compound = _COMPOUND.match(low, start) if low[end : end + 1] == "-" else None
    if compound is not None and compound.group() in _IDIOMS and draft.noun != "candidate":
        return True
    untold = draft.noun == "thing" or (draft.noun == "figure" and numeral.value > _PERSONS)
    named = before in SORTS or (not draft.unit and low.endswith(_STEPS, 0, start))
    if numeral.value <= _FEW and (untold or named):
        return True  # "a category one hurricane", "worth six figures", "in year two"
    if word == "both":
        return not nouns.is_plural(low[start : draft.end].rpartition(" ")[2])  # "both press harder"
    return word == "one" and not low.endswith(_VOTED, 0, start) and _is_one(low, draft, before)


def _is_one(low: str, draft: Draft, before: str) -> bool:
    """Whether "one" is a pronoun, or one of no number: "the one the court made", "one day you come home"."""
    end = draft.numeral.end
    if (before == "the" and low[end : end + 1] != "-") or (
        before in nouns.lists().compared and before.endswith("er")
    ):
        return True  # "the one the court made", "and a cheaper one in May"
    if before not in _COUNTING and (draft.noun in _IDLE or _SOME_DAY.match(low, end)):
        return True  # "one reason", but "only one reason"
    if before in _SOMEDAY and _SOME_DAY_TO.match(low, end):
        return True  # "may one day swim"
    return before not in _SIGNS and (before in _PRONOUN or not draft.unit)
