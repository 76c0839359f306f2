"""How a sentence tells who says it: "X said", "said X", "according to X", "a poll has"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.figures.grammar.phrases import names_things, phrase_after
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, FINITE_VERBS
from briefing.figures.grammar.walking import each_of, on_over, run_start
from briefing.figures.slots.said_words import (
    ADDRESSEE,
    STRONG,
    TOLD,
    VERBS,
    WEAK,
    comment_from,
    end_of_telling,
    follows_words,
    leads_clause,
    next_teller,
    surveyed_from,
)
from briefing.figures.slots.speaker_names import (
    AGENTS,
    PERSONAL,
    can_speak,
    fits,
    head_end,
    is_share,
    name_of,
    named_after,
    named_before,
    with_owner,
)
from briefing.figures.slots.tellers import POLLS, official, teller_of
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

_WRITING = row("speech", "writing")
_POINTING = row("speech", "pointing")
_CLAIMS = row("speech", "claims")
_ANYONE = STRONG | _CLAIMS | _POINTING
_AVOWING = row("speech", "avowing")
_BELIEVING = row("speech", "believing")
_GIVE = row("speech", "give")
_UNSIGNED = row("speech", "unsigned")
_SAYING = VERBS | _GIVE | _POINTING | {"according"}
_PUT = row("speech", "putting")
_AWAY = {"show": ("up",), "described": ("as", "by")}
_REPUTED = (["to", "have"], ["to", "be"], ["to", "number"])
_THAT = ("that", "there")
_PRONOUNS = ("he", "she", "it", "they")
_AND_ANOTHER = re.compile("aR?Q,?c(?P<who>D?[JNP]+)aR?Q")
_LENGTH = re.compile(r"\b(?:minute|hour|day|week|month|year)s?\Z")
_SHORT_FOR_SAYING = ("reckon", "reckons")
_HEADING = 12  # the words before a colon that may tell who speaks


class Attribution(NamedTuple):
    """The words [low, high) of a sentence are said by ``name``; ``at`` is the verb, or "according"."""

    at: int
    name: str
    low: int
    high: int
    pronoun: str = ""  # "he", when the sentence does not tell who
    inherited: bool = False
    apart: tuple[int, int] = (0, 0)  # words that are not what is said: those who say it
    believed: bool = False  # whether it is but thought, so that who says so comes first


def attributions(t: Tagged) -> list[Attribution]:
    """Every attribution of a sentence, in order."""
    headed = _headed(t) if t.tags.find(":", 0, _HEADING) > 0 else None
    found = [] if _SAYING.isdisjoint(t.lower) else [*_found(t)]
    return [headed, *found] if headed else found


def _headed(t: Tagged) -> Attribution | None:
    """ "Ida Roth, port director: We lost 40 cranes": what a person says after a colon."""
    colon, low = t.tags.find(":"), t.tags.find("P")
    if low < 0 or t.tags[:low].strip("DNJ"):
        return None
    high = on_over(t, low, "P")
    named = high - low in (2, 3) and fits("he", name_of(t, 0, high))
    beside = t.tags[high:colon]  # nothing, or who that is: ", port director"
    apposed = beside[:1] in ("", ",", "(") and beside.strip("DNPJAo") in ("", ",", "()")
    states = any(tag in FINITE_VERBS for tag in t.tags[colon + 1 :])
    if high > colon or not (named and apposed and states):
        return None
    return Attribution(colon, name_of(t, 0, high), colon, len(t.tags))


def _found(t: Tagged) -> Iterator[Attribution]:
    tags, last = t.tags, len(t.tags)
    for index in each_of(t.lower, _SAYING):
        word = t.lower[index]
        if word == "according" and t.word(index + 1) == "to":
            span = _source(t, index + 2)
            if span:
                low = surveyed_from(t, index) if t.lower[span[1] - 1] in POLLS else 0
                yield Attribution(index, name_of(t, *span), low, last, apart=(index, span[1]))
        elif word in _POINTING and t.lower[index + 1 : index + 3] == ["out", "that"]:
            found = _direct(t, index)
            if found:
                yield found
        elif word in VERBS and (tags[index] in "VYELUW" or word in TOLD or _is_verb(t, index)):
            found = _inverted(t, index) or _direct(t, index)
            if found:
                yield from _with_next(t, found)
        elif word in _GIVE and tags[index] in "VYELUWH":
            span = subject(t, index)
            if span and t.lower[span[1] - 1] in POLLS and "P" in tags[slice(*span)]:
                yield Attribution(index, name_of(t, *span), 0, last, apart=span)


def _with_next(t: Tagged, found: Attribution) -> Iterator[Attribution]:
    """ "Police put the crowd at 800 and the union at 1,500": who says so, and who says otherwise."""
    other = _AND_ANOTHER.search(t.tags, found.at) if t.lower[found.at] in _PUT else None
    if other is None or other.end() > found.high:
        yield found
        return
    low, high = other.span("who")
    yield found._replace(high=low)
    yield Attribution(low, name_of(t, low, high), low, other.end())


def _is_verb(t: Tagged, index: int) -> bool:
    """Whether what looks like a noun is said: "the official confirms", "the port tweets that"."""
    if t.tags[index] == "N" and (t.lower[index] not in _CLAIMS or t.tags[max(0, index - 1)] not in "JSD"):
        if t.word(index + 1) == "that" or t.tags.startswith(('"', ',"'), index + 1):
            return t.tags[index - 1 : index] not in ("h", "o", "i")  # "in states that"
        if t.lower[index] in _CLAIMS and index and t.tags[index - 1] in "NP":
            return t.tags[index + 1 : index + 2] in ("Q", "K") or t.tags[index + 1 : index + 3] == "Dh"
    return official(t, index) is not None or t.lower[index] in _SHORT_FOR_SAYING or _forecasts(t, index)


def _forecasts(t: Tagged, index: int) -> bool:
    """Whether "forecast" ends what it is said of: "… by 3%, the ministry in Kelm forecast"."""
    comma = t.tags.rfind(",", 0, index)
    who = on_over(t, comma + 1, "DJ")
    told = t.lower[index] == "forecast" and comma > 0 and "Q" in t.tags[:comma]
    ends = t.tags[index + 1 : index + 2] in ("", *".,;")
    placed = t.tags[who + 1 : index].strip("P") in ("", "i")
    return told and ends and who < index and t.lower[who] in AGENTS and placed


def _source(t: Tagged, start: int) -> tuple[int, int] | None:
    """The phrase after "according to"; of "two people briefed on it" the count and its noun."""
    at = on_over(t, start, DETERMINERS_ADVERBS)
    if t.tags[at : at + 1] == "Q":
        return at, at + 1
    if t.tags[at : at + 2] == "VP" and takes_who(t.lower[at]):
        return at + 1, on_over(t, at + 1, "P")  # "broker Ida Roth"
    span = phrase_after(t, start, len(t.tags))
    if span is None:
        return None
    low, high = span
    if t.tags[high : high + 1] == "k" and t.lower[high - 1] in _UNSIGNED and "P" not in t.tags[low:high]:
        return None  # "figures that each of them gave"
    if t.tags[high - 1] in "JN" and t.word(high) in AGENTS:
        high += 1  # "the latest numbers"
    return with_owner(t, (low, high))


def _inverted(t: Tagged, verb: int) -> Attribution | None:
    """ "…," said Alder."""
    tags, last = t.tags, len(t.tags)
    said = tags[verb] == "Y" or t.lower[verb] in _SHORT_FOR_SAYING
    if not said or not verb or tags[verb - 1] not in '",' or t.lower[verb] in TOLD:
        return None
    if verb + 1 >= last or tags[verb + 1] not in "PDNS":
        return None
    span = phrase_after(t, verb + 1, last)
    if span is None or (tags[span[1] : span[1] + 1] and tags[span[1]] in "VYELUWBHMX"):
        return None  # "the mayor, said the city had"
    placed = takes_who(t.lower[span[1] - 1]) and tags[span[1] : span[1] + 1] in ("a", "i", "n")
    if tags[span[1] - 1] == "N" and _goes_on(t, span[1], "BHM" if placed else "VLUWBHM"):
        return None  # "the mayor, said the cause of the fire was"
    if not can_speak(t, *span, t.lower[verb] in STRONG):
        return None
    span = named_after(t, *span) or span
    resumes = tags.find('"', span[1])
    return Attribution(
        verb, name_of(t, *span), 0, last if resumes > 0 else span[0], apart=(span[0], max(resumes, span[0]))
    )


def _goes_on(t: Tagged, start: int, verbs: str) -> bool:
    """Whether a verb of these tags comes before the next mark."""
    for mark in t.tags[start : start + ADDRESSEE]:
        if mark in ',.;:–"k':
            return False
        if mark in verbs:
            return True
    return False


def _direct(t: Tagged, verb: int) -> Attribution | None:
    """ "Alder said that …", "…, Alder said"."""
    span = None if _says_nothing(t, verb) else _speaker(t, verb)
    if span is None:
        return None
    word = t.lower[verb]
    low, high = named_before(t, *span) or named_after(t, *span) or span
    if t.tags[low] == "Q" and t.tags[high - 1] == "P" and _LENGTH.search(t.lower[low]):
        low = run_start(t, high, "P")  # "within an hour of the ruling Tarn Bank said"
    pronoun = t.lower[low] if t.tags[low] == "K" and high - low == 1 else ""
    if pronoun:
        that = pronoun in PERSONAL and t.word(verb + 1) == "that"
        if pronoun not in _PRONOUNS or not (that or word in STRONG):
            return None
    else:
        of_anyone = word in _ANYONE or (word in _AVOWING and t.word(verb + 1) in _THAT)
        if not can_speak(t, low, high, of_anyone) or is_share(t, low):
            return None
    name = "" if pronoun else name_of(t, low, head_end(t, low, high))
    end = end_of_telling(t, verb)
    if high <= verb and low > 0 and end >= 0 and follows_words(t, low):
        return _of_words_before(t, verb, name, pronoun, low, end)
    if _deals_with_thing(t, verb, high):
        return None
    closing = t.tags.find('"', verb) if t.tags.count('"', 0, verb) % 2 else -1
    stop = closing if closing > 0 else min(next_teller(t, verb), comment_from(t, verb))
    heard = on_over(t, verb + 1, "RDJNPSAcQ") if word in TOLD else verb
    heard = heard if t.tags[heard : heard + 1] in ("", *"k.,;i") else verb
    return Attribution(verb, name, verb, stop, pronoun, apart=(verb, heard), believed=word in _BELIEVING)


def _says_nothing(t: Tagged, verb: int) -> bool:
    """Whether a verb of saying is one of a passive, a question, a denial, or means something else."""
    tags, word = t.tags, t.lower[verb]
    if "B" in tags[max(0, verb - 2) : verb] or tags[verb - 1 : verb] in ("S", "X"):
        return True  # "Alder's claims", "has not said"
    if word == "reporting" and t.lower[verb - 1] in POLLS:
        return True  # "with most polls reporting"
    if word.startswith("believe") and tags[verb - 1 : verb] == "K":
        return True  # "whether they believe"
    if word in _PUT and tags[verb + 1 : verb + 2] not in ("D", "N", "P", "J", "a"):
        return True  # "put out a tweet"
    if word in _PUT and tags[verb + 1 : verb + 3] == "DQ" and t.word(verb + 1) in ("a", "an"):
        return True  # "put a 9% tariff on"
    if word == "warned" and t.word(verb + 1) == "as" and verb and is_plural(t.lower[verb - 1]):
        return True  # "Swimmers warned as waves reach 4 metres"
    if t.word(verb + 1) in _AWAY.get(word, ()) or t.lower[verb + 1 : verb + 3] in _REPUTED:
        return True  # "will show up", "a man described as", "a man said to have"
    return tags[verb - 1] == "Q" and not names_things(t.words[verb - 1])  # "while 22 percent said"


def _speaker(t: Tagged, verb: int) -> tuple[int, int] | None:
    """The phrase that tells who speaks; None where none does."""
    span = teller_of(t, verb) or subject(t, verb)
    if span is None or span[0] >= span[1] or t.tags[span[1] - 1] == "T":
        return None
    who = run_start(t, verb, "R") - 1  # "he later added"
    if t.lower[who] in PERSONAL and not fits(t.lower[who], name_of(t, *span)):
        span = who, who + 1
    asked = t.tags[verb - 1] == "t" and span[1] == verb - 1  # "asked the port to announce"
    return None if asked else span


def _of_words_before(t: Tagged, verb: int, name: str, pronoun: str, low: int, end: int) -> Attribution:
    """What was said stands before who says it; it may go on after a comma or in a new quotation."""
    last = len(t.tags)
    resumes = t.tags.find('"', end)
    goes_on = resumes > 0 or (t.tags[end : end + 1] == "," and t.tags[end + 1 : end + 2] not in ("k", ""))
    until = max(resumes, end) if goes_on else last
    return Attribution(verb, name, 0, last if goes_on else low, pronoun, apart=(low, until))


def _deals_with_thing(t: Tagged, verb: int, high: int) -> bool:
    """Whether a verb acts on a thing and says no clause: "wrote nine novels", "put Tarn under a curfew"."""
    word, poll = t.lower[verb], t.lower[high - 1] in POLLS
    if word in _PUT and t.tags[verb + 1] == "P" and not poll:
        return True
    written = word in _WRITING and t.tags[verb + 1 : verb + 2] in ("Q", "D", "S")
    return ((word in WEAK and not poll) or written) and not leads_clause(t, verb)
