"""Who paid, raised or earned a sum, or what it went on, where the words beside it say but "Spent"."""

import re

from briefing.figures.discourse.contenders import stood_for
from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.phrases import Span, phrase_after, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import EMPTY, finish, words_of
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import AGENTS, BODIES
from briefing.figures.units.families import is_money
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import MAKING, OWN

_DEED = re.compile(r"([A-Z][a-z]+)(?: (?:up|off|out|in|aside|back))?")
_ASIDE = re.compile(r"\s*(?:\([^)]*\)|(?:--|–|—)[^–—.;]*?(?:--|–|—)|, or [^,.;]*,)")
_SOURCES = row("measures", "verbs", "taking_in")
_ANYONE = frozenset(("those", "people", "anyone", "everyone", "individuals", "couples"))
_THINGS_DO = ("saved", "lost", "made")  # "leaving would save $9"
_ACTING = AGENTS | frozenset(map(str.lower, BODIES))
_FROM, _ON = ("from", "for"), ("on", "for", "to", "into")
_FEW, _MOST = 4, 7  # words of who did it, and of what a sum went on
_LONGEST = 44
_WHOLE = 64


def tell_who_paid(t: Tagged, reads: list[FigureInContext]) -> None:
    """Say of sums of which only a deed is told who did it, or for what, in place."""
    for read in reads:
        found = _DEED.fullmatch(read.measure) if is_money(read.quantity.unit) else None
        told = read.kind == "level" and "measure" not in read.inherited
        if found and told and is_past(found[1].lower()):
            read.measure = _told(t, read, found[1].lower())


def _told(t: Tagged, read: FigureInContext, done: str) -> str:
    """The "Spent on ads by Moor" of "Spent"; as it is where neither is told."""
    verb = verb_before(t, read.i)
    earns = verb >= 0 and done == "earned" and t.lower[verb] in MAKING
    if verb < 0 or not (earns or participle(t.lower[verb]) == done):
        return read.measure
    use = _use(t, read, done)
    who = "" if is_passive(t, verb) or done in _THINGS_DO else _doer(t, verb)
    if earns and t.lower[verb - 1] in _ANYONE:
        return "Income"  # "a tax on those making more than $9"
    told = f"{read.measure} {use}".strip()
    by = f"{told} by {who}" if who else told
    return finish(by if len(by) <= _WHOLE else told)


def _doer(t: Tagged, verb: int) -> str:
    """Who does it, in a few words: a name, a body, a person; whom "he" stands for."""
    who = subject(t, verb)
    if who is None or t.tags[who[0] - 1 - (t.tags[who[0] - 1] == "D")] in "bc":
        return ""  # "ordered by the judge to pay", the last of several
    if "K" in t.tags[slice(*who)]:
        return stood_for(t, who)
    between = [at for at in range(who[1], verb) if t.tags[at] == "P" or t.lower[at] in _ACTING]
    if between and "K" in t.tags[between[-1] : verb]:
        return ""  # "Moor accused the board, and it spent"
    words = doer_words(t, _head(t, who))
    if not 0 < len(words) <= _LONGEST or words.lower() in EMPTY or is_known(words):
        return ""
    last = words.rpartition(" ")[2]
    if last.isupper() and "K" in t.tags[who[1] : verb]:
        return ""  # "the SFO says he made"
    acts = last[0].isupper() or last in _ACTING or takes_who(singular(last))
    return words if acts else ""


def _head(t: Tagged, who: Span) -> Span:
    """A phrase without what it is in or of, if it is long: the group of "the group behind the plan"."""
    if who[1] - who[0] <= _FEW:
        return who
    joints = (at for at in range(who[0] + 1, who[1]) if t.tags[at] in "inafrsb,")
    end = next((at for at in joints if not t.words[at + 1][0].isupper()), who[1])
    return who[0], end


def _use(t: Tagged, read: FigureInContext, done: str) -> str:
    """What a sum went on or came from: the "on ads" of "spent $9 on ads"; "" where it is not told."""
    aside = _ASIDE.match(t.text, read.quantity.end)
    start = aside.end() if aside else read.quantity.end
    at = next((at for at, begins in enumerate(t.starts) if begins >= start), -1)
    at += at >= 0 and t.word(at) == "more"
    word = t.word(at) if at > 0 else ""
    if word not in (_FROM if done in _SOURCES else _ON):
        return ""
    thing = phrase_after(t, at + 1)
    if thing is None or thing[0] > at + 2 or t.lower[at + 1] in OWN:
        return ""
    if t.tags[thing[1] : thing[1] + 1] in ("V", "A", "L", "U", "W") and t.lower[thing[1]].endswith("s"):
        thing = thing[0], thing[1] + 1  # "on private-sector contracts"
    elif t.tags[thing[1] - 1] not in NOUNS:
        return ""
    timed = any(tag in "TQ#" for tag in t.tags[at : thing[1]])
    spans = (with_complements(t, thing, 1), thing)
    words = next((words_of(t, span) for span in spans if span[1] - span[0] <= _MOST), "")
    return "" if timed or not words else f"{word} {words}"
