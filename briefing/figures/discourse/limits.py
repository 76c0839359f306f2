"""Figures that are a limit, or what is needed: "keep no more than 300 kg", "needs 50% to avoid a runoff"."""

import re

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.memory import Memory
from briefing.figures.discourse.standings import told_here
from briefing.figures.grammar.phrases import Span, phrase_after, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.doers import doer_words, is_name_within, short_name
from briefing.figures.label_parts.labels import finish, uncapitalised, words_of
from briefing.figures.slots.speaker_names import AGENTS
from briefing.figures.units.families import is_duration, is_measured, is_money
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

_BOUNDS = row("measures", "limits", "bounds")
_OF_BOUNDS = _BOUNDS - {"majority"}  # "a cap of 900 visas"
_BESIDE = row("measures", "limits", "beside")
_EXCEEDING = row("measures", "limits", "exceeding")
_NEEDING = row("measures", "limits", "needing")
_NEEDED = frozenset(("needed", "required", "necessary"))
_FOR = frozenset(("threshold", "cutoff", "cut-off", "barrier", "minimum", "quota"))
_AT_MOST = re.compile(r"\b(?:no more than|at most|a maximum of|not more than)\s+\Z", re.I)
_MORE = re.compile(r"\b(?:more than|over|above|in excess of)\s+\Z", re.I)
_MAY = row("measures", "limits", "permitting")
_NOT = frozenset(("not", "never", "cannot", "barred", "banned", "prohibited", "forbidden"))
_GRANTED = frozenset(("allowed", "permitted", "entitled"))
_PENALTIES = ("Time in prison", "Time in jail", "Fine", "Prison sentence")
_MAXIMUM = re.compile(r"\bmaximum (?:possible )?(?:penalty|penalties|sentence|punishment|term|fine)\b", re.I)
_NEAR = 6  # words back to what permits a thing
_AROUND = 4  # words to a word for a limit
_SHORT = 5  # words of what is limited
_LONGEST = 8  # words of what something is needed for


def tell_limits(t: Tagged, reads: list[FigureInContext], memory: Memory) -> None:
    """Say of the figures of a sentence which are limits or needed, in place."""
    permits = not _MAY.isdisjoint(t.words) or t.words[0] == "At"
    needs = not _NEEDING.isdisjoint(t.lower)
    for order, read in enumerate(reads):
        most = read.quantity.qualifier == "up to" or _MAXIMUM.search(t.text, t.starts[0], read.quantity.start)
        if read.measure in _PENALTIES and most:
            read.measure = f"Maximum {uncapitalised(read.measure)}"
        if read.kind not in ("level", "share") or is_duration(read.quantity.unit) or read.aged:
            continue
        if t.word(read.i - 1) == "of" and t.word(read.i - 2) in _OF_BOUNDS:
            read.measure = _bound_of(read, t.lower[read.i - 2])
        if read.measure.lower() in _BOUNDS:
            read.measure = _bound(t, read, reads[:order], memory)
        elif permits or needs:
            limit = _permitted(t, read) or _converted(t, read, reads[:order]) if permits else ""
            read.measure = limit or (_needed(t, read) if needs else "") or read.measure
        if read.measure.startswith("Limit on "):
            memory.limits[read.quantity.unit] = read.measure


def _converted(t: Tagged, read: FigureInContext, reads: list[FigureInContext]) -> str:
    """The limit that a figure in brackets after it tells in another unit: "300 kg ([661 lb])"; else ""."""
    same = bool(reads) and reads[-1].i == read.i - 2 and t.tags[read.i - 1] == "("
    return reads[-1].measure if same and reads[-1].measure.startswith("Limit on ") else ""


def _bound_of(read: FigureInContext, word: str) -> str:
    """The "Cap on visas" of "a cap of 900 visas", the "Threshold" of "below the threshold of 38 degrees"."""
    if word in read.measure.lower():
        return read.measure
    counted = read.noun and "/" not in read.quantity.unit
    return finish(f"{word} {'for' if word in _FOR else 'on'} {read.noun}" if counted else word)


def _bound(t: Tagged, read: FigureInContext, reads: list[FigureInContext], memory: Memory) -> str:
    """The "Limit on stockpile" of "the stockpile would pass the 300-kg limit"; else as it is."""
    i, word = read.i, read.measure.lower()
    near = (*range(i + 1, i + _AROUND), *range(i - 1, max(i - _AROUND, -1), -1))
    at = next((at for at in near if t.word(at) == word), -1)
    if at < 0:
        return read.measure
    after = max(at, i) + 1
    purpose = _purpose(t, after + (t.word(after) in _NEEDED))
    if purpose:
        return f"{read.measure} needed {purpose}"
    thing = _limited(t, min(i, at)) or _before(read, reads, memory)
    if thing.startswith("Limit "):
        return thing
    return f"{read.measure} {'for' if word in _FOR else 'on'} {thing}" if thing else read.measure


def _limited(t: Tagged, low: int) -> str:
    """The "stockpile" that passes or stays below a limit, which begins at word ``low``; else ""."""
    before = back_over(t, low - 1, "DRJ", -1)
    verb = verb_before(t, low)
    if before < 0 or verb < 0 or not (t.lower[before] in _BESIDE or t.lower[verb] in _EXCEEDING):
        return ""
    who = subject(t, verb)
    if who is None or who[1] - who[0] > _SHORT or t.tags[who[1] - 1] != "N" or "P" in t.tags[slice(*who)]:
        return ""
    last = t.lower[who[1] - 1]
    if "K" in t.tags[who[1] : verb] or takes_who(singular(last)) or last in AGENTS:
        return ""
    words = doer_words(t, who)
    if words[0].isupper() and (who[0] > 0 or is_name_within(t.text, words)):
        return ""
    return words if "'" in words or "’" in words else uncapitalised(words)


def _before(read: FigureInContext, reads: list[FigureInContext], memory: Memory) -> str:
    """What was measured last in the unit of a limit, or its limit that was told before."""
    unit = read.quantity.unit
    if not (is_measured(unit) or is_money(unit)) or unit == "%":
        return ""
    told = next((one.measure for one in reversed(reads) if one.quantity.unit == unit), "")
    told = memory.limits.get(unit, "") or told or memory.measure(unit)
    first = told.partition(" ")[0].lower()
    plain = first and not is_past(first) and told.count(" ") < _SHORT and first not in _BOUNDS
    return (
        (told if told.startswith("Limit ") else uncapitalised(told))
        if plain or told.startswith("Limit ")
        else ""
    )


def _permitted(t: Tagged, read: FigureInContext) -> str:
    """The "Limit on stockpile kept" of "may keep a stockpile of no more than 90 kg"; "" of no limit."""
    i, start = read.i, read.quantity.start
    before = t.text[t.starts[0] : start]
    words = t.words[max(0, i - 2 * _NEAR) : i]  # no "May"
    if before.startswith("At most,") and read.measure.partition(" ")[2]:
        return finish(f"most {uncapitalised(read.measure)}")
    if not read.measure or _MAY.isdisjoint(words) or "limit" in read.measure.lower():
        return ""
    denied = not _NOT.isdisjoint(words) or any(word.endswith(("n't", "n’t")) for word in words)
    granted = not _GRANTED.isdisjoint(words) and read.quantity.qualifier == "up to"
    if not (granted or _AT_MOST.search(before) or (denied and _MORE.search(before))):
        return ""
    first, _, rest = read.measure.partition(" ")
    if is_past(first.lower()):
        return finish(f"most {uncapitalised(read.measure)}") if rest else ""
    return finish(f"limit on {uncapitalised(read.measure)}")


def _needed(t: Tagged, read: FigureInContext) -> str:
    """The "Seats needed to take the house" of "the guild needs 23 seats to take the house"; "" of others."""
    i = read.i
    at = back_over(t, i - 1, "DRJ", -1)
    if at > 0 and t.tags[at] == "o" and read.noun:
        thing = back_over(t, at - 1, "NA", -1)
        at = back_over(t, thing, "DRJ", -1)  # "a net gain of nine seats"
    if at < 0 or t.lower[at] not in _NEEDING or t.tags[at] not in "VLUY":
        return ""
    if read.quantity.unit == "%" and t.tags[i + 1 : i + 2] in ("N", "P", "J"):
        return ""  # "needs 5% enrichment"
    whole = phrase_after(t, i + 2) if t.tags[i + 1 : i + 2] == "o" else None
    end = whole[1] if whole else i + 1
    purpose = _purpose(t, end)
    who = short_name(t, subject(t, at))
    what = _what(t, read, whole)
    if not what or not (purpose or who):
        return ""
    return finish(f"{what} needed {purpose or f'by {who}'}")


def _what(t: Tagged, read: FigureInContext, whole: Span | None) -> str:
    """What is needed: seats, money, a share of the vote."""
    unit = read.quantity.unit
    if unit == "%" or read.quantity.form == "fraction":
        if t.tags[read.i + 1 : read.i + 2] == "o" and not whole:
            return ""  # "two-thirds of the 151 members"
        share = "share of vote" if told_here(t) == "vote" else "share"
        return f"share of {words_of(t, whole)}" if whole else share
    if read.noun:
        return read.noun
    if whole:
        return words_of(t, whole)
    return "sum" if is_money(unit) else ""


def _purpose(t: Tagged, at: int) -> str:
    """The "to avoid a runoff" that begins at word ``at``; "" where nothing does."""
    if t.tags[at : at + 1] != "t" or t.tags[at + 1 : at + 2] not in tuple("VNUWYGLBA"):
        return ""
    thing = phrase_after(t, at + 2)
    if thing is None or thing[0] > at + 3:
        return t.slice(at, at + 2)
    spans = (with_complements(t, thing, 1), thing)
    return next((t.slice(at, span[1]) for span in spans if span[1] - at <= _LONGEST), "")
