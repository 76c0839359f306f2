"""Whose or where those counted are, for want of a deed: "employees of group", "states where fares rose"."""

from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.phrases import Span, phrase_before, widened
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS, VERB_GROUP
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.doers import doer_words, short_name
from briefing.figures.label_parts.labels import (
    EMPTY,
    LONGEST_DOER,
    uncapitalised,
    without_possessive,
    words_of,
)
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import LEXICON
from briefing.figures.words.wordlists import INTRANSITIVE

_KINDS = row("places", "words", "kinds")
_BELONGING = row("measures", "heads", "belonging_to")
_DEALINGS = row("measures", "heads", "dealings")
_REMOVING = row("measures", "verbs", "removing")
_PLACES = _KINDS | row("measures", "heads", "settlements")
_COMING = ("come", "came", "hail", "hailed")
_ACCUSATIONS = ("count", "charge")
_CHARGED = ("guilty", "indicted", "convicted", "acquitted", "cleared", "charged")
_AWAITED = ("expect", "expects", "expected", "expecting")
_LONGEST = 6  # words of what happened where


def placed(t: Tagged, i: int, noun: str) -> str:
    """What stands before those counted at word ``i`` and tells of them: "of group", "with strikes"."""
    at = back_over(t, i - 1, "DRJ", -1)
    if at < 0 or " of " in t.words[i]:
        return ""
    head = singular(noun.rpartition(" ")[2].lower())
    if t.tags[at] == "S":
        return _of(without_possessive(doer_words(t, (run_start(t, at, PLAIN_NOUNS), at + 1))))
    if t.lower[at] in _AWAITED and takes_who(noun):
        return "expected"  # "the guild expects 700 people"
    if t.tags[at] == "w" and at == i - 1 and head in _BELONGING:
        body = phrase_before(t, at)
        holds = body and t.tags[body[1] - 1] == "N" and singular(t.lower[body[1] - 1]) not in _DEALINGS
        return _of(doer_words(t, body)) if body and holds else ""
    if t.lower[at] == "from" and head in _KINDS:
        return _home(t, at)
    if head in _ACCUSATIONS:
        return charged(t, i, noun)
    return _there(t, at) if t.lower[at] in ("in", "across") and head in _PLACES else ""


def _home(t: Tagged, at: int) -> str:
    """The "of victims" of "victims from nine states", "the victims came from nine states"."""
    came = t.lower[at - 1] in _COMING or t.tags[at - 1] == "B"
    before = (at - 1, at) if t.tags[at - 1] == "Q" else phrase_before(t, at)
    whose = subject(t, at - 1) if came else before
    if whose and t.tags[whose[0] - 1 : whose[0]] == "c":
        return ""  # "the guests and nine cooks came from 40 states"
    words = words_of(t, whose)
    told = is_plural(words.rpartition(" ")[2].lower()) and takes_who(words) and len(words) <= LONGEST_DOER
    return f"of {uncapitalised(words)}" if told else ""


def charged(t: Tagged, i: int, noun: str) -> str:
    """The "Moor pleaded guilty to" of [nine counts], "indicted on" of nobody named; "" of other charges."""
    at = back_over(t, i - 1, "DRJ", -1)
    accuses = at > 0 and singular(noun.rpartition(" ")[2].lower()) in _ACCUSATIONS
    if not accuses or t.tags[at] not in "ontw":
        return ""
    guilty = t.lower[at - 1] == "guilty"
    whom = phrase_before(t, at - guilty) if guilty or t.lower[at - 1] not in _CHARGED else None
    before = back_over(t, whom[0] - 1, "DS", 0) if whom else at - 1  # "charged Moor with nine counts"
    verb = at - 1 if guilty else before
    word = t.lower[verb]
    if word not in _CHARGED or (guilty and whom and t.lower[before] != "found"):
        return ""
    pleaded = guilty and "pleaded" in t.lower[max(0, at - 4) : at]
    led = ("pleaded " if pleaded else "found ") if guilty else ""
    if any(denies(t, low) for low in range(max(0, verb - 4), verb)):
        return ""
    who = short_name(t, whom or subject(t, verb - guilty))
    several = " and " in who or is_plural(who.rpartition(" ")[2].lower())
    be = "" if pleaded or not who else "were " if several else "was "
    alone = t.tags[i + 1 : i + 2] != "o"
    return f"{who} {be}{led}{word} {t.lower[at]}".strip() if who or alone else ""


def _of(owner: str) -> str:
    says = owner.lower() not in EMPTY and LEXICON.get(owner.lower()) != "T"  # no "the day's nine flights"
    return f"of {owner}" if says and 0 < len(owner) <= LONGEST_DOER and not is_known(owner) else ""


def _there(t: Tagged, at: int) -> str:
    """What is or happened in places before which "in" stands at ``at``: "with mills", "where fares rose"."""
    thing = phrase_before(t, at) or ((at - 1, at) if t.tags[at - 1] == "Q" else None)
    return _with(t, thing) if thing else _where(t, at)


def _with(t: Tagged, thing: Span) -> str:
    """The "with mills" of "mills in nine states"; "" of people and names, who are there for a time."""
    whole = widened(t, thing, max(0, thing[0] - _LONGEST))
    words = words_of(t, thing if {"P", "Q"} & set(t.tags[slice(*whole)]) else whole)
    told = is_plural(words.rpartition(" ")[2].lower()) and "P" not in t.tags[slice(*thing)]
    if not told or takes_who(words) or len(words) > LONGEST_DOER or _is_gone(t, whole[0]):
        return ""
    the = t.word(thing[0] - 1) == "the"  # "the homes in three towns": every town has some
    return "" if the else f"with {uncapitalised(words)}"


def _is_gone(t: Tagged, at: int) -> bool:
    """Whether the thing that begins at ``at`` is not there: "without mills", "no mills", "closed mills"."""
    before = back_over(t, at - 1, "DRJ")
    return not (_REMOVING | {"no", "without"}).isdisjoint(t.lower[before : at + 1])


def _where(t: Tagged, at: int) -> str:
    """The "where fares rose" of "fares rose in nine states"; "" where the verb is no whole one."""
    verb, word = at - 1, t.lower[at - 1]
    low = run_start(t, verb, VERB_GROUP)
    who = subject(t, verb) if t.tags[verb] in "VEUWL" else None
    if who is None or who[1] != low or "K" in t.tags[slice(*who)] or at - who[0] > _LONGEST:
        return ""
    doer = short_name(t, who)
    whole = "B" in t.tags[low:verb] or t.tags[verb] in "UWL" or not is_past(word) or word in INTRANSITIVE
    return f"where {uncapitalised(doer)} {t.slice(low, at)}" if doer and whole else ""
