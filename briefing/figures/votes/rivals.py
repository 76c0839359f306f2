"""Two sides set against each other: "a $9 million to $2 million gap", "Ferris outspent Moss"."""

import re

from briefing.figures.grammar.phrases import phrase_after, phrase_before, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import last_of, on_over, run_start
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish, without_possessive, words_of
from briefing.figures.lexicon import load
from briefing.figures.units.families import is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import LEADS, WHOM

_TABLE = load("measures")["rivals"]
_GAPS = row("measures", "rivals", "gaps")
_OUTDOING: dict[str, str] = _TABLE["outdoing"]
_ASIDE = re.compile(",c?Q,")
_SIDED = re.compile("Q(rP+)tQrP")
_FAR = 12  # words back to the share of the first side
_NEAR = 8  # words back to such a verb
_OWNER = 5  # words in which the owner of the other side stands: "to Ada Moss's $2 million"


def rival(t: Tagged, i: int, quantity: Quantity) -> str:
    """What the figure at word ``i`` is as one of two sides; "" where it is none."""
    if quantity.unit == "x":
        return _outdone(t, i)
    if quantity.unit in ("%", "", "vote", "seat"):
        shared = _shared(t, i, quantity.unit in ("vote", "seat"))
        if shared:
            return shared
    first = t.tags[i + 1 : i + 3] == "tQ"
    if first or (i > 1 and t.tags[i - 2 : i] == "Qt"):
        return _side(t, i if first else i - 2, not first, quantity)
    return _owned(t, i) if is_money(quantity.unit) else ""


def _side(t: Tagged, low: int, other: bool, quantity: Quantity) -> str:
    """One side of "Q to Q": of a gap that is named after both, or of who outdid whom."""
    gap = phrase_after(t, low + 3)
    if gap and gap[0] == low + 3 and t.lower[gap[1] - 1] in _GAPS | LEADS:
        verb = verb_before(t, low) if t.lower[gap[1] - 1] in LEADS else -1
        who = short_name(t, subject(t, verb)) if verb >= 0 else ""
        if who and not is_money(quantity.unit):
            return f"Rival of {who}" if other else finish(who)
        if quantity.unit == "%" and t.lower[gap[1] - 1] in LEADS | {"margin"}:
            return "Rival’s share of vote" if other else "Share of vote"  # "he led by 53% to 45%"
        return f"{finish(words_of(t, gap))}: {'other' if other else 'first'} side"
    verb = last_of(t, low, _OUTDOING, _NEAR) if is_money(quantity.unit) else -1
    if verb < 0:
        return ""
    who = short_name(t, phrase_after(t, verb + 1, low) if other else phrase_before(t, verb))
    return finish(f"{_OUTDOING[t.lower[verb]]} by {who}") if who else ""


def _outdone(t: Tagged, i: int) -> str:
    """ "Moss outspent Dorn" of "Moss outspent Dorn by five to one"."""
    verb = last_of(t, i, _OUTDOING, _NEAR)
    if verb < 0:
        return ""
    doer, whom = phrase_before(t, verb) or subject(t, verb), phrase_after(t, verb + 1, i)
    counted = doer is not None and t.tags[slice(*doer)] == "Q"
    who = t.slice(*doer) if doer and counted else short_name(t, doer)
    beaten = words_of(t, whom) if whom else (t.lower[verb + 1] if t.lower[verb + 1] in WHOM else "")
    if t.lower[verb + 1 : verb + 3] == ["the", "other"]:
        beaten = beaten or "the other"  # "one side is outspending the other"
    return finish(f"{who} {t.lower[verb]} {beaten}") if who and beaten else ""


def _shared(t: Tagged, i: int, ballots: bool) -> str:
    """Birch's share of "42% of the vote to Birch's 40%"; Birch of "had 42% to Birch's 40%".

    ``ballots``: the figure counts votes or seats, which more may part from the other side's.
    """
    aside = _ASIDE.match(t.tags, i + 1)  # "9,700 votes, 53%, to 8,100, or 44%, for"
    whose = aside.end() if aside else i + 1
    # the other side's figure, or its share: "9,700 votes, or 53%, to 8,100 for"
    side = t.tags.rfind("Q", 0, i) if t.tags[i - 1 : i] == "t" else -1
    against = t.tags[side + 1 : i - 1] if side >= 0 else "V"  # "40 seats in the House to 30 for"
    opposed = _SIDED.match(t.tags, i)  # "split [43%] for Moor to 40% for Dorn"
    if opposed:
        return finish(t.slice(i + 2, opposed.end(1)))
    told_too = (",",) if aside or t.tags[side - 1 : side] in (",", "c") else ()
    parted = ("iDP", "iDN", *told_too) if ballots else ()
    each = not ballots and against.strip("P") == "r"
    if t.tags[whose : whose + 1] == "r" and (each or against in ("", *parted)):
        for_whom = phrase_after(t, whose + 1)
        if for_whom and t.tags[for_whom[1] - 1] == "P":
            return finish(words_of(t, for_whom))  # "had 42% to 40% for Birch"
    if i < 5 or t.tags[i - 1] != "S":
        return ""
    low = run_start(t, i - 1, "P", 3)
    if t.lower[low - 4 : low] == ["of", "the", "vote", "to"]:
        return f"{t.slice(low, i)} share of vote"
    to = low - 1 - (t.tags[low - 1] == "D")  # "hold 40 seats to the Greens' 33"
    other = t.tags[to] == "t" and "Q" in t.tags[max(0, low - _FAR) : low] and t.words[i - 1][0].isupper()
    other = other and t.tags[i + 1 : i + 2] not in ("N", "P", "J")
    return without_possessive(t.slice(low, i)) if other else ""


def _owned(t: Tagged, i: int) -> str:
    """Either side of "Dorn raised $9 million to Moss's $2 million"."""
    if t.tags[i + 1 : i + 2] == "t":
        at = on_over(t, i + 2, "PDN", i + _OWNER)
        other = t.tags[at : at + 2] == "SQ" and t.tags[at + 2 : at + 3] not in ("N", "P", "J")
        verb = verb_before(t, i) if other else -1
        who = short_name(t, subject(t, verb)) if verb >= 0 else ""
    elif (
        i > 2
        and t.tags[i - 1] == "S"
        and "t" in t.tags[max(0, i - _OWNER) : i - 1]
        and (t.tags[i + 1 : i + 2] not in ("N", "P", "J"))
    ):
        to = t.tags.rindex("t", 0, i - 1)
        verb = verb_before(t, to) if t.tags[to - 1] == "Q" else -1
        who = without_possessive(t.slice(to + 1, i))
    else:
        return ""
    if verb < 0 or t.tags[verb] not in "VEUW":
        return ""
    return finish(f"{participle(t.lower[verb])} by {who}") if who else ""
