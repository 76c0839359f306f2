"""What was voted on, and the label of either side: votes for and votes against the budget."""

import re
from typing import NamedTuple

from briefing.figures.grammar.phrases import phrase_after, phrase_before, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.lexicon import load
from briefing.figures.quantities.named_numbers import is_on_ballot
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.model import Number

SIDES = {name: frozenset(words.split()) for name, words in load("measures")["sides"].items()}
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_QUOTES = re.compile('["“”]')
FOR, AGAINST, OTHER = 0, 1, 2
SETTLING = SIDES["passing"] | SIDES["rejecting"] | SIDES["carrying"] | SIDES["failing"]
_DECIDING = SIDES["voting"] | SETTLING | SIDES["winning"]
FAR = 25  # words back to the verb, or to "the vote on"
_LONGEST = 7  # words of what a vote is to do
_NEXT = 5  # words after the sides in which a vote falls short


class Question(NamedTuple):
    """What was voted on: a thing, or a deed ("to close the debate")."""

    thing: str = ""
    deed: str = ""
    turned: bool = False  # whether the first side is against it
    body: str = ""  # who voted


def side_label(t: Tagged, high: int, place: int, asked: Question) -> str:
    """The votes of the side at ``place``: FOR, AGAINST or OTHER; the figures of all end at word ``high``."""
    near = t.lower[high + 1 : high + 6]
    if place == OTHER:
        if "present" in near:
            return "Members voting present"
        return "Abstentions" if any(word.startswith("abst") for word in near) else "Votes for neither side"
    votes = f"{asked.body} votes" if asked.body else "votes"
    against = (place == AGAINST) is not asked.turned
    if asked.deed:
        label = f"{votes} not {asked.deed}" if against else f"{votes} {asked.deed}"
    else:
        label = f"{votes} {'against' if against else 'for'} {asked.thing}".rstrip()
    return finish(label) if asked.deed or asked.thing else label[:1].upper() + label[1:]


def question(t: Tagged, low: int, high: int) -> Question:
    """What the sides were asked, from the words around their votes."""
    verb = deciding_verb(t, low)
    body = _body(t, low, high, verb)
    after = high + 1 + (t.word(high + 1) in ("vote", "margin"))
    after += 2 * (t.tags[after : after + 3] == "nTt")  # "219 to 212 on Tuesday to scrap the toll"
    if t.tags[after : after + 1] == "t":
        return Question(deed=_deed(t, after, len(t.tags)), body=body)
    if t.tags[after : after + 1] == "g":
        return Question(_thing(t, after + 1, len(t.tags)), turned=True, body=body)
    if t.tags[after : after + 1] == "i" and t.tags[after + 2 : after + 3] == "o":
        return Question(_thing(t, after + 3, len(t.tags)), body=body)  # "in favor of the merger"
    asked = _asked(t, low)
    if asked:
        return Question(asked, body=body)
    if verb < 0:
        return Question(body=body or _next_body(t, high))
    word = t.lower[verb]
    if word in SIDES["voting"]:
        deed = _deed(t, verb + 1, low) if t.tags[verb + 1 : verb + 2] == "t" else ""
        on = after if t.tags[after : after + 1] == "n" else -1
        return Question(_thing(t, on + 1, len(t.tags)) if on > 0 else "", deed, body=body)
    if word in SIDES["winning"]:
        return Question(words_of(t, subject(t, verb)))
    if word not in SETTLING:
        return Question(body=body)
    passive = verb > 0 and t.tags[verb - 1] == "B"
    settles = word in SIDES["passing"] | SIDES["rejecting"] and not passive
    thing = _thing(t, past_particle(t, verb + 1), low) if settles else ""
    if _is_body(thing):
        thing, body = words_of(t, subject(t, verb)), thing  # "the bill passed the House 219-212"
    elif not thing and t.tags[verb + 1] != "K":  # but "the Senate passed it"
        thing, body = words_of(t, subject(t, verb)), ""
    rising = low < high and votes_of(t.lower[low]) < votes_of(t.lower[low + 2])
    lost = word in SIDES["rejecting"] | SIDES["failing"] and low < high and not _falls_short(t, high)
    return Question(thing, turned=lost and not rising, body=body)


def _falls_short(t: Tagged, high: int) -> bool:
    """Whether a vote was lost for want of a larger majority: "failed, 90-60, short of the two-thirds"."""
    return "short" in t.lower[high + 1 : high + _NEXT]


def votes_of(words: str) -> Number:
    """The number of "212 votes", "1,204", "53%" or "nine"; 0 of what is none."""
    if digits := _DIGITS.match(words):
        return float(digits[0].replace(",", ""))
    spelled = VOCABULARY.read(words.split()[0], 0)
    return spelled.value if spelled else 0


def deciding_verb(t: Tagged, low: int) -> int:
    """The verb that votes settle, else the nearest: "passed the bill – drafted by two – by 68-32"."""
    for at in range(low - 1, max(low - FAR, -1), -1):
        if t.tags[at] in ";:":
            break
        word = t.lower[at]
        verb = t.tags[at] in "VYLUWEG" or (word not in SIDES["voting"] and t.tags[at - 1] in "NPKMt")
        if verb and word in _DECIDING:
            return at
    return verb_before(t, low)


def _is_body(thing: str) -> bool:
    """Whether what was passed is a house that passed it: "the House of Representatives"."""
    return thing.lower().partition(" of ")[0].rpartition(" ")[2] in SIDES["bodies"]


def _body(t: Tagged, low: int, high: int, verb: int) -> str:
    """Who voted, if it is one body: "House", "city council"."""
    own = phrase_before(t, low, verb + 1) if low > 2 else None
    if own and t.lower[low - 1] in SIDES["bodies"] and "c" in t.tags[verb + 1 : low]:
        return doer_words(t, own)  # "passed it 240-180 and the Senate 58-40"
    after = high + 1
    if t.tags[after : after + 1] == "i":
        inner = phrase_after(t, after + 1)
        if inner and t.lower[inner[1] - 1] in SIDES["bodies"]:
            return doer_words(t, inner)
    for _ in range(2):
        who = subject(t, verb)
        if who and t.lower[who[1] - 1] in SIDES["bodies"]:
            inner = phrase_before(t, who[1]) if t.tags[who[0]] in "NA" else None
            return doer_words(t, inner or who)  # the Senate of "the vote in the Senate was"
        verb = verb_before(t, verb)
    fronted = phrase_after(t, 1, low) if t.tags[0] == "i" else None  # "In the House it was 61 to 47"
    return doer_words(t, fronted) if fronted and t.lower[fronted[1] - 1] in SIDES["bodies"] else ""


def _next_body(t: Tagged, high: int) -> str:
    """The court of "In a 6-3 decision, the court struck it down"."""
    comma = t.tags.find(",", high, high + 4)
    inner = phrase_after(t, comma + 1) if comma > 0 else None
    return doer_words(t, inner) if inner and t.lower[inner[1] - 1] in SIDES["bodies"] else ""


def _asked(t: Tagged, low: int) -> str:
    """The first article of "the vote on the first article came down 230-197"."""
    for at in range(low - 1, max(low - FAR, 0), -1):
        if t.tags[at] == "n" and t.lower[at - 1] in SIDES["ballots"]:
            return _thing(t, at + 1, low)
        if t.tags[at] in ";:Q":
            break
    return ""


def _thing(t: Tagged, start: int, stop: int) -> str:
    inner = phrase_after(t, start, stop)
    if inner is None or t.tags[inner[1] - 1] == "T":
        return ""
    first = t.words[inner[1] : inner[1] + 1] == ["I"] and t.tags[inner[1] - 1] == "P"
    if first or (t.tags[inner[1] : inner[1] + 1] == "#" and is_on_ballot(t.words[inner[1] - 1])):
        return t.slice(inner[0], inner[1] + 1)  # "Article I", "Measure 26"
    more = t.tags[inner[1] : inner[1] + 1] in ("o", "n")
    return words_of(t, with_complements(t, inner, 1, stop=stop) if more else inner)


def _deed(t: Tagged, start: int, stop: int) -> str:
    """What a vote is to do: the "to charge Alder with fraud" that begins at ``start``."""
    end = start + 2
    end += t.tags[end : end + 1] == "K"
    inner = phrase_after(t, end + (t.tags[end : end + 1] in tuple("nigwtu")), stop)
    if inner:
        ends = (with_complements(t, inner, most, stop=stop)[1] for most in (2, 1, 0))
        end = next((high for high in ends if high - start <= _LONGEST), end)
    return _QUOTES.sub("", t.slice(start, min(end, stop)))
