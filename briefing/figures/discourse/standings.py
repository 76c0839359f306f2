"""Whose a share of a vote or poll is: "Moor’s share of vote" where the words beside it say but "Moor"."""

import re
from typing import Literal

from briefing.figures.discourse.contenders import contender, stood_for
from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.phrases import verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.doers import is_name_within, short_name
from briefing.figures.label_parts.labels import (
    LONGEST_DOER,
    finish,
    possessive,
    uncapitalised,
    without_possessive,
)
from briefing.figures.measures.kinds import RATES
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.votes.vote_questions import SIDES
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import any_of, phrases
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import LEXICON
from briefing.figures.words.wordlists import CONTEST, HAVING, LEADS, POLLS, SEATING, SHARING

Contest = Literal["vote", "poll"]
_POLLED, _VOTED = any_of("contest", "polls"), any_of("contest", "elections")
# "polls close at 8", "80% of polls reporting"
_CLOSING = r"(?! (?:(?:had |have )?(?:clos|open)|reporting\b|counted\b))"
_POLLS = re.compile(rf"(?<!exit )\b{_POLLED}\b{_CLOSING}", re.I)
_VOTES = re.compile(rf"\b{_VOTED}\b", re.I)
_UNOWNED = re.compile(r"(?:Candidate’s s|S)hare of (?:[a-z]+ )?votes?|(?:Winning|Losing) margin|Lead|Deficit")
_COUNTED_SO_FAR = re.compile(
    r" of (?:the )?(?:\w+ )?votes? (?:in|counted|tallied|reported|processed)\b(?! \w)"
)
_MARGIN = re.compile("Margin|Majority")
_COUNTED = ("vote", "ballot", "point", "pp", "seat")
_NEARER: tuple[tuple[re.Pattern[str], Contest], ...] = (
    (_POLLS, "poll"),
    (re.compile(rf"\b{any_of('contest', 'surveys')}\b", re.I), "poll"),
    (_VOTES, "vote"),
    (re.compile(rf"\b{any_of('contest', 'electing')}\b", re.I), "vote"),
)
_NAME = re.compile(r"[A-Z](?:[^\W\d]|[.'’-])+(?: (?:[A-Z](?:[^\W\d]|[.'’-])*|of|the|for|and))*")
_THERE = re.compile(r"\b(?:in|at|across|from|by)(?: the)?\Z", re.I)
_OF_VOTE = re.compile(r" of (?:the |those )?(?:[\w-]+ ){0,2}vote(?:s|d|rs)?\b")
_RIVAL = "Rival of "
# how a side is told of, and whether it is the other one
_TOLD_AS = {_RIVAL: True, "Votes for ": False, "Votes against ": True}
_SIDES = ("tQ", "–Q"), ("Qt", "Q–")
_NO_NAMES = frozenset(phrases("contest", "no_names")) | SIDES["bodies"] | RATES
_POLLSTERS = frozenset(phrases("contest", "polls"))
_HOLDING = HAVING | SHARING | SEATING | CONTEST
_NOBODY = frozenset(("no", "neither", "nobody", "none"))
_HIM = ("him", "her")
_LEADS = LEADS | {"majority", "deficit", "disadvantage"}
_INSIDE = "DRJt"  # between a verb and the lead that it is told to hold: "clung to a slim"
_AHEAD = ("ahead", "up", "leading")
_NEAR = 7  # words back to who takes a share
_BEFORE, _AFTER = 600, 200  # characters in which other sentences tell what is polled or elected


def tell_whose(t: Tagged, reads: list[FigureInContext]) -> None:
    """Say whose the shares and margins of a sentence are, and of the shares that they are some, in place."""
    shares = [read for read in reads if _is_bare(t, read)]
    contest = (told_here(t) or _told_near(t) or _set_apart(t, shares)) if shares else None
    settled = {t.lower[read.frame.verb] for read in shares if read.frame.verb >= 0}
    if not settled.isdisjoint(phrases("contest", "settled" if contest else "won")):
        contest = "vote"  # "beat Alder 52% to 40%"
    if contest:
        for read in shares:
            read.measure = _share_of(without_possessive(read.measure), contest, read.quantity.unit)
    if contest == "poll" and "vote" not in t.lower:
        for read in reads:
            read.measure = "Support in poll" if read.measure == "Share of vote" else read.measure
    for read in reads:
        read.measure = _found_by(t, read) or _held(t, read) or _owned(t, read)


def _found_by(t: Tagged, read: FigureInContext) -> str:
    """The "Moor’s support in poll" of "a poll had him ahead, [38%] to 26%", told of the poll; else ""."""
    i, words = read.i, read.measure.lower().split()
    polled = words and "support" not in words and words[-1] in POLLS and read.quantity.unit == "%"
    first, second = t.tags[i + 1 : i + 3] in _SIDES[0], t.tags[i - 2 : i] in _SIDES[1]
    at = t.tags.rfind("K", max(0, i - _NEAR - 2), i) if polled and (first or second) else -1
    if at < 0 or t.lower[at] not in _HIM or t.word(at + 1) not in _AHEAD:
        return ""
    who = stood_for(t, (at, at + 1), "he")
    whose = f"{possessive(who)} rival" if who and second else who or ("rival" if second else "")
    return finish(f"{possessive(whose)} support in poll") if whose else "Support in poll"


def _owned(t: Tagged, read: FigureInContext) -> str:
    """The "Moor’s share of vote" of "Moor, who came third with 16% of the vote"; others as they are."""
    if read.measure == "Polled" and read.quantity.unit == "%":
        who = contender(t, verb_before(t, read.i), read.i)
        return f"{possessive(who)} support in poll" if who else "Support in poll"
    counted = read.quantity.unit in _COUNTED
    if not (_UNOWNED.fullmatch(read.measure) or (counted and _MARGIN.fullmatch(read.measure))):
        return read.measure
    verb = verb_before(t, read.i)
    while verb > 0 and t.lower[verb] in ("by", "getting", "taking", "gaining"):
        verb = verb_before(t, verb)
    nobody = _nobody(t, read.i)
    if nobody and "hare of " in read.measure:
        return f"Share of vote {nobody} reached"
    if verb < 0 or t.lower[verb] not in phrases("contest", "gaining"):
        return read.measure
    if t.tags[read.i - 1] == "t" or _COUNTED_SO_FAR.match(t.text, read.quantity.end):
        return read.measure  # "got 54 percent of the vote to 46 percent", "99 percent of the vote in"
    who = contender(t, verb, read.i)
    if "’" in who or "'" in who:
        return f"{read.measure} of {who}"  # "Moor's list took 41%"
    return finish(f"{possessive(who)} {uncapitalised(read.measure)}") if who else read.measure


def _held(t: Tagged, read: FigureInContext) -> str:
    """The "Moor’s lead over Birch" of "Moor held a [9-point] lead over Birch"; "" of what nobody holds."""
    head = read.measure.partition(" ")[0].lower()
    if head not in _LEADS or read.frame.role not in ("modifier", "of") or read.quantity.unit == "x":
        return ""
    start = read.i if read.frame.role == "modifier" or read.topic is None else read.topic[0]
    whose, _, on = read.measure.partition(" for ")
    if on and whose.lower() == head and _is_contender(t, on):  # "a poll claims a 9-point lead for Moor"
        return finish(f"{possessive(on)} {head}")
    verb = back_over(t, start - 1, _INSIDE)
    if verb < 1 or t.lower[verb] not in phrases("contest", "holding_lead"):
        return ""
    who = subject(t, verb)
    pronoun = who is None or "K" in t.tags[slice(*who)]
    name = contender(t, verb, read.i) if pronoun else short_name(t, who)
    if who and not pronoun and _owns_none(t.lower[who[1] - 1]):
        return ""
    return finish(f"{possessive(name)} {uncapitalised(read.measure)}") if name else ""


def _owns_none(word: str) -> bool:
    """Whether those so called only tell of a lead or vote on what has it: "pollsters", "the council"."""
    return word in POLLS or word in _POLLSTERS or word in SIDES["bodies"]


def _nobody(t: Tagged, i: int) -> str:
    """The "no candidate" of "if no baker cracks 30% of the vote"; "" where somebody does."""
    low = next((at for at in range(i - 1, max(i - _NEAR, 0) - 1, -1) if t.lower[at] in _NOBODY), -1)
    if low < 0 or any(tag in ",;:Q" for tag in t.tags[low:i]):
        return ""
    end = low + 1 + (t.tags[low + 1 : low + 2] in ("J", "D"))  # "no other candidate"
    someone = t.tags[end : end + 1] == "N" and t.lower[end] not in phrases("contest", "gaining")
    if t.lower[low] in ("no", "neither") and someone:
        return t.slice(low, end + 1).lower()
    return "" if t.lower[low] == "no" else t.lower[low]  # "neither took"


def _share_of(measure: str, contest: Contest, unit: str) -> str:
    """The "Moor’s share of vote" of "Moor" or "Votes for Moor"; in a poll, "Moor’s support in poll"."""
    told = next((told for told in _TOLD_AS if measure.startswith(told)), "")
    name = measure.removeprefix(told)
    name = name if len(name) <= LONGEST_DOER else " ".join(name.split()[-2:])  # no "Lieutenant Governor"
    who = f"{possessive(name)} rival" if _TOLD_AS.get(told) else name
    if unit != "%":
        return f"Votes for {who}"
    return f"{possessive(who)} {'share of vote' if contest == 'vote' else 'support in poll'}"


def _is_bare(t: Tagged, read: FigureInContext) -> bool:
    """Whether the measure of a share is a contender's name and no more."""
    if read.kind not in ("level", "share") or read.quantity.unit not in ("%", "vote") or not read.measure:
        return False
    if t.tags[read.i + 1 : read.i + 2] == "o" and not _OF_VOTE.match(t.text, read.quantity.end):
        return False  # "26 percent of his donations"
    if read.measure.startswith(_RIVAL) or _is_side(t, read):
        return True
    return _is_contender(t, without_possessive(read.measure))


def _is_side(t: Tagged, read: FigureInContext) -> bool:
    """Whether one of two sides is somebody: "[the governor] leads [her challenger] 48% to 43%"."""
    i, last = read.i, read.measure.rpartition(" ")[2]
    first = t.tags[i + 1 : i + 3] in _SIDES[0]
    if read.quantity.unit != "%" or not (first or t.tags[i - 2 : i] in _SIDES[1]):
        return False
    if read.frame.role in ("origin", "result") or "," in t.words[i + 2 if first else i - 2]:
        return False
    if last == "Rival" or (takes_who(last.lower()) and not is_plural(last.lower())):
        return True
    named = last in t.words and last[0].isupper()
    return named and last.lower() not in LEXICON and last.lower() not in _NO_NAMES


def _is_contender(t: Tagged, name: str) -> bool:
    """Whether words name somebody who stands for election: no place, no house and no rate."""
    words = name.split()
    if not _NAME.fullmatch(name) or is_known(name) or not _NO_NAMES.isdisjoint(name.lower().split()):
        return False
    if _POLLS.search(name):
        return False
    if len(words) > 1 and (is_past(words[0].lower()) or words[0].endswith("ing")):
        return False  # "Backed Moor"
    at = next((at for at, word in enumerate(t.words) if without_possessive(word) == words[-1]), -1)
    if at < 0:
        return words[-1].lower() not in t.lower and is_name_within(t.text, words[-1])
    low = at - len(words) + 1
    if t.word(at + 1) == ":" or _THERE.search(t.slice(max(0, low - 2), low)):
        return False  # "in the Jura"
    return at > 0 or t.word(1) in _HOLDING or is_name_within(t.text, name)


def told_here(t: Tagged) -> Contest | None:
    """Whether the sentence tells of a poll or a vote."""
    low, high = t.starts[0], t.ends[-1]
    return next((contest for told, contest in _NEARER if told.search(t.text, low, high)), None)


def _told_near(t: Tagged) -> Contest | None:
    """What was told of last before the sentence, else right after it."""
    start, low, high = max(0, t.starts[0] - _BEFORE), t.starts[0], t.ends[-1]
    polled = max((found.start() for found in _POLLS.finditer(t.text, start, low)), default=-1)
    voted = max((found.start() for found in _VOTES.finditer(t.text, start, low)), default=-1)
    if polled < 0 and voted < 0:
        polled = 0 if _POLLS.search(t.text, high, high + _AFTER) else -1
        voted = 0 if polled < 0 and _VOTES.search(t.text, high, high + _AFTER) else -1
    return None if polled == voted else "poll" if polled > voted else "vote"


def _set_apart(t: Tagged, shares: list[FigureInContext]) -> Contest | None:
    """A vote for two sides that nothing else tells of: "Moor leads Alder 49.5% to 49.2%"."""
    sides = any(t.tags[read.i + 1 : read.i + 3] in _SIDES[0] for read in shares)
    return "vote" if sides and not CONTEST.isdisjoint(t.lower) else None
