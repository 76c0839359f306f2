"""Whose a thing is of which only the noun was told: "Moor's 15% stake", "Moor … raised its stake to 15%"."""

from briefing.figures.discourse.contenders import stood_for
from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.phrases import Span, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, PLAIN_VERBS
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.doers import is_named, short_name
from briefing.figures.label_parts.labels import possessive, uncapitalised, without_possessive
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import LEXICON

_OWNED = row("measures", "heads", "owned")
_OWN = {"his": "he", "her": "she", "its": "it", "their": "they"}
_NEAR = 8  # words from the figure to what is owned
_LONGEST = 4  # words of a name
_FEW = 6  # words of what a possessive owns


def tell_owners(t: Tagged, reads: list[FigureInContext]) -> None:
    """Say whose stakes, ratings and the like the figures of a sentence are, in place."""
    for order, read in enumerate(reads):
        owner = reads[order - 1].frame.owner if order and read.measure == "Disapproval" else None
        if owner:
            read.measure = f"Disapproval of {short_name(t, owner)}"  # "with 42% approval vs. 55% disapproval"
        if "measure" in read.inherited or read.kind == "rank" or not read.measure or read.aged:
            continue
        whose = _named(t, read) or _own(t, read)
        if whose:
            read.measure = _with(t, possessive(whose), read.measure)


def _with(t: Tagged, whose: str, measure: str) -> str:
    """The "Moor’s stake" of "Stake", the "Area of Moor’s home" of "Area of home"."""
    what, of, thing = measure.partition(" of ")
    if of and " " not in what:
        return f"{what} of {whose} {thing}"
    first = measure.partition(" ")[0]
    return f"{whose} {uncapitalised(measure) if first not in t.words else measure}"


def _named(t: Tagged, read: FigureInContext) -> str:
    """The Moor of "Moor's [15%] stake"; "" of a place, a day and what is named already."""
    i = read.i
    held = read.frame.role == "modifier" or t.word(i + 1) == "in"  # "Moor's $9 in donations"
    if t.tags[i - 1 : i] != "S" or not t.words[i - 1][0].isupper():
        return ""
    low = i - 1
    while low > max(0, i - _LONGEST) and t.words[low - 1][0].isupper() and t.tags[low - 1] in "PNJ":
        low -= 1
    counted = read.frame.role == "count" and t.tags[back_over(t, low - 1, "D")] != "o"
    if not (held or counted):
        return ""
    whose, last = without_possessive(t.slice(low, i)), without_possessive(t.words[i - 1])
    fits = read.measure.count(" ") < _FEW and last.lower() not in read.measure.lower()
    known = is_known(whose) or is_known(last) or last.lower() in LEXICON or last.isupper()
    return "" if known or not fits else whose


def _own(t: Tagged, read: FigureInContext) -> str:
    """The Moor of "Moor is pushing on and his approval was as high as 59%"; "" of what is not so owned."""
    word = read.measure.lower()
    if word not in _OWNED:
        return ""
    low, high = max(0, read.i - _NEAR), min(len(t.lower), read.i + _NEAR)
    at = next((at for at in range(low, high) if t.lower[at] == word and t.lower[at - 1] in _OWN), -1)
    if at < 1:
        return ""
    who = subject(t, verb_before(t, at - 1))
    if who is None or "K" in t.tags[slice(*who)] or who[0] >= at:
        who = _opening(t, at - 1)
    if who is None:
        return stood_for(t, (at - 1, at), _OWN[t.lower[at - 1]])
    name = short_name(t, who)
    return name if is_named(t, who, name) and not is_known(name) else ""


def _opening(t: Tagged, end: int) -> Span | None:
    """The subject of the first verb of a sentence, if it stands before word ``end`` and is no pronoun."""
    verb = next((at for at, tag in enumerate(t.tags[:end]) if tag in FINITE_VERBS + PLAIN_VERBS), -1)
    who = subject(t, verb)
    return who if who and who[1] <= end and "K" not in t.tags[slice(*who)] else None
