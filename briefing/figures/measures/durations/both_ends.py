"""Both ends of a length of time: how long after the fire began the crew reached the mill."""

import re

from briefing.figures.grammar.phrases import verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import LONGEST, before_time, without_possessive
from briefing.figures.measures.durations.happenings import Happening, happening, told
from briefing.figures.measures.durations.lengths_of_time import start_of_time
from briefing.figures.measures.people.age_owners import may_be_person
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import participle
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import LEXICON
from briefing.figures.words.wordlists import KIN, OWN

_MOMENTS = frozenset(("after", "before", "into"))
_ARTICLES = frozenset(("the", "a", "an"))
_OWN = OWN | {"my", "our", "your"}
_MOST_WORDS = 11  # of a label with both ends
_CLAIMED = ("claimed", "alleged")  # before a clause: "nine days after rebels claim the mill burned"
_ASKING = ("whose", "which", "what")
_POINTING = re.compile(r"\A(?:those|these|this|that|his|her|its|their) ")
_REACH = 12  # words to the verb of a moment
_FRONTED = 14  # words from a length of time that opens its sentence to the comma after its moment
_CLOSED = ("", ",", ".", ";")
_OPENED = ("", '"', "c", '"c')  # what may stand before it


def both_ends(t: Tagged, i: int, opening: str) -> str:
    """ "How long after attack began the guards reached Tarn", of an opening that tells one end; or that."""
    link, _, then = opening.removeprefix("how long ").partition(" ")
    first, _, rest = then.partition(" ")
    own = first in _OWN and (not rest or takes_who(rest.rpartition(" ")[2]) or _is_kin(rest))
    if link not in _MOMENTS or own:
        return opening  # "nine days after his brother"
    opening = f"how long {link} {rest if first in _OWN else then}"
    if _goes_on(t, i, then):
        return opening
    cut = i + 2 + len(then.split())
    if t.tags[cut : cut + 1] == "Q" and t.tags[cut - 1] in FINITE_VERBS:
        whole = t.tags[cut + 1 : cut + 2] in _CLOSED
        return f"{opening} {t.words[cut]}" if whole else opening  # "two weeks after rents hit 9%"
    clause = _deed(t, i)
    openings = (opening, f"how long {link} {rest}") if first in _ARTICLES else (opening,)
    who = _same(t, i, first) if rest else ""
    return _told(t, openings, clause) or (f"how long {link} {who} {rest}" if who else opening)


def _is_kin(words: str) -> bool:
    """Whether somebody's relative opens words: the "son died" of "nine days after his son died"."""
    return not KIN.isdisjoint(words.lower().split()[:2])


def _same(t: Tagged, i: int, pronoun: str) -> str:
    """The Moor of "Moor, 40, left nine days after he was hired", of whom a moment tells; else ""."""
    start = start_of_time(t, i)
    doer = subject(t, verb_before(t, start)) if pronoun in ("he", "she", "it") else None
    if doer is None or "K" in t.tags[slice(*doer)] or t.tags[start - 1 : start] == "c":
        return ""
    if pronoun != "it":
        name = doer_words(t, doer)
        return name if not t.tags[slice(*doer)].strip("P") and may_be_person(t.text, name) else ""
    thing = t.tags[doer[1] - 1] == "N" and not is_plural(t.lower[doer[1] - 1])
    lone = doer[1] - doer[0] <= 2 and t.lower[doer[0] - 1] == "the" and not takes_who(t.lower[doer[1] - 1])
    return f"the {doer_words(t, doer)}" if thing and lone else ""


def _goes_on(t: Tagged, i: int, then: str) -> bool:
    """Whether what was said follows a moment: "nine days after the guild said", "after rebels claimed"."""
    last = then.lower().split()[-2:]
    near = range(i + 2, min(i + _REACH, len(t.tags)))
    told = any(t.tags[at] == "Y" and t.tags[at - 1] != "B" and t.lower[at] in last for at in near)
    return told or participle(last[-1]) in _CLAIMED


def _told(t: Tagged, openings: tuple[str, ...], clause: Happening | None) -> str:
    """One of the openings and what a clause tells, no more of it than a label bears; else ""."""
    if clause is None or not _is_plain(t, clause):
        return ""
    if openings[0][openings[0].rfind(" ") + 1].isupper() and t.words[clause.doer[0]][0].isupper():
        return ""  # "nine days before Moor Lund left"
    for end in clause.ends:
        ends = (before_time(t, clause.verb, end),)  # "left on Monday"
        for opening in openings:
            words = told(t, opening, clause._replace(ends=ends))
            if words and len(words) <= LONGEST and words.count(" ") < _MOST_WORDS:
                done = words.removeprefix(opening).lstrip()
                return f"{opening} {_POINTING.sub('', done)}"
    return ""


def _is_plain(t: Tagged, clause: Happening) -> bool:
    """Whether a clause tells who did what: no pronoun, nothing said or not done, no "whose"."""
    who, verb = t.tags[slice(*clause.doer)], clause.verb
    led = t.lower[clause.doer[0] - 1] if clause.doer[0] else ""
    within = {led, t.word(clause.doer[0] - 2)} & _MOMENTS
    aside = {"K", "k", "T"} & set(who) or led in _ASKING or t.lower[clause.doer[0]] in _ASKING
    infinitive = t.tags[clause.low - 1 : clause.low] == "t"
    aside = aside or LEXICON.get(without_possessive(t.lower[clause.doer[0]])) == "T"
    return not (aside or within or infinitive or t.tags[verb] == "Y" or "X" in t.tags[clause.low : verb])


def _deed(t: Tagged, i: int) -> Happening | None:
    """What was done at the other end: before "nine days after the vote", or after it where it opens."""
    at = start_of_time(t, i)
    if t.tags[:at] in _OPENED:
        comma = t.tags.find(",", i + 3, i + _FRONTED)
        return happening(t, at, comma) if comma > 0 else None
    if t.tags[at - 1 : at] in ("c", "t"):
        return None  # "six hours to nine days after supper", "a week after the fire and nine days after it"
    if t.tags[at - 1 : at] == ",":
        return happening(t, at - 1, i + 1)  # "left on Monday, nine days after the vote"
    opens = t.tags[at - 1] in '"(;:–' or t.words[i][0].isupper()
    return None if opens else happening(t, at, i + 1)
