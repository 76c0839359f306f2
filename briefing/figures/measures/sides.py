"""Which side of a vote a figure counts: of "approved the budget 219-212", votes for and votes against it."""

import re
from typing import NamedTuple

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before, with_complements
from briefing.figures.grammar.steps import back_over
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS
from briefing.figures.lexicon import load
from briefing.figures.measures.doers import doer_words
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.labels import finish, words_of
from briefing.figures.measures.verb_complements import past_particle
from briefing.figures.measures.wordlists import CONTEST, HAVING
from briefing.figures.quantities.contests import SHARES
from briefing.figures.quantities.naming import is_on_ballot
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.number_words import spelled
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.quantity import Quantity
from briefing.model import Number

_TABLE = {name: frozenset(words.split()) for name, words in load("measures")["sides"].items()}
UNITS = ("vote", "seat", "%")
_COUNT = re.compile(
    rf"(?:(?P<digits>[0-9]{{1,3}}(?:,[0-9]{{3}})*)|{spelled(1, 12)})"
    r"(?:(?: electoral(?: college)?)? votes?)?"
    r"|(?P<share>[0-9]{1,2}(?:\.[0-9]+)?)(?:%| per ?cent)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_QUOTES = re.compile('["“”]')
_FOR, _AGAINST, _OTHER = 0, 1, 2
_SIDES = {
    word: side
    for side, name in ((_FOR, "ayes"), (_AGAINST, "noes"), (_OTHER, "abstentions"))
    for word in _TABLE[name]
}
_BEATING = row("measures", "dimensions", "beating") | _TABLE["defeating"]
_SETTLING = _TABLE["passing"] | _TABLE["rejecting"] | _TABLE["carrying"] | _TABLE["failing"]
_DECIDING = _TABLE["voting"] | _SETTLING | _TABLE["winning"]
_POLLING = ((_SETTLING | _TABLE["favouring"]) - CONTEST - {"fell", "fall"}) | _TABLE["winning"]
_FAR = 25  # words back to the verb, or to "the vote on"
_LONGEST = 7  # words of what a vote is to do


class _Question(NamedTuple):
    """What was voted on: a thing, or a deed ("to close the debate")."""

    thing: str = ""
    deed: str = ""
    turned: bool = False  # whether the first side is against it
    body: str = ""  # who voted


def side(t: Tagged, i: int, quantity: Quantity) -> str:
    """The label of one side of a vote or poll at word ``i``; "" where it is none."""
    if plain_unit(quantity.unit) not in UNITS:
        return ""
    group = group_of(t, i)
    if group is None:
        return _alone(t, i) if quantity.unit == "vote" else ""
    low, high = group
    place = (i - low) // 2
    if quantity.unit == "seat":
        return _seats(t, low, high, place)
    if quantity.unit == "%":
        return _rival(t, low, place)
    name = _contender(t, low, place)
    if name:
        return finish(f"votes for {name}")
    return _label(t, high, place, _question(t, low, high))


def read(t: Tagged, i: int, unit: str) -> Frame | None:
    """The frame of one of the sides of a vote or poll: a level, no change and no second telling."""
    if unit not in UNITS:
        return None
    group = group_of(t, i)
    if group is None and not (unit == "vote" and _alone(t, i)):
        return None
    verb = verb_before(t, group[0] if group else i)
    return Frame("level", subject(t, verb), verb)


def plain_unit(unit: str) -> str:
    """The unit of a side without what kind of votes they are: "vote" for "electoral vote"."""
    return "vote" if unit.endswith(" vote") else unit


def group_of(t: Tagged, i: int) -> Span | None:
    """The first and last figure of "229-198-1", "312 votes to 210"; None for a figure on its own."""
    low = high = i
    while low > 1 and t.tags[low - 2] == "Q" and t.tags[low - 1] in "–t" and _alike(t, low - 2, low):
        low -= 2
    while t.tags[high + 2 : high + 3] == "Q" and t.tags[high + 1] in "–t" and _alike(t, high, high + 2):
        high += 2
    if low == high or (t.words[low].endswith(("%", "cent")) and not _is_poll(t, low, high)):
        return None
    return low, high


def _is_poll(t: Tagged, low: int, high: int) -> bool:
    """Whether two percentages are the shares of two sides: they add up, and a verb of deciding tells it."""
    first, last = _votes(t.lower[low]), _votes(t.lower[high])
    if high - low > 2 or not SHARES[0] <= first + last <= SHARES[1]:
        return False
    changed = t.tags[low - 1 : low] == "f" or t.tags[high + 1 : high + 2] == "o"  # "lost 60% to 40% of its"
    if t.lower[low - 1] in HAVING:
        return not changed  # "would have 50.7 percent to 49.2 percent"
    told = (word for word in t.lower[max(0, low - _FAR) : low][::-1] if word in _POLLING or word in CONTEST)
    verb = next(told, "")
    return not changed and (verb in _POLLING or (verb != "" and t.tags[low + 1] == "–"))


def _alone(t: Tagged, i: int) -> str:
    """A side whose other stands elsewhere: "got 256 out of 423 votes", "230 in favor and 197 against"."""
    near = t.lower[i + 1 : i + 3]
    told = _SIDES.get(t.lower[i - 1]) if i else None
    if told is not None:  # "ayes 153, noes 118, abstentions nine"
        return (
            "Abstentions" if told == _OTHER else _label(t, i, told, _question(t, i, i)._replace(turned=False))
        )
    if t.tags[back_over(t, i - 1, MODIFIERS)] == "b":
        return ""  # "won by 90 votes out of 400": a margin
    if near[:1] == ["against"] or near[:1] == ["opposed"]:
        return _label(t, i, _AGAINST, _question(t, i, i)._replace(turned=False))
    if near[:1] == ["in"] and near[1:] in (["favor"], ["favour"]):
        return _label(t, i, _FOR, _question(t, i, i)._replace(turned=False))
    if near == ["out", "of"] and t.tags[i + 3 : i + 4] == "Q":
        asked = _question(t, i, i)
        return _label(t, i, _FOR, asked._replace(turned=False)) if asked.thing else ""
    return "Votes cast" if i > 2 and t.lower[i - 2 : i] == ["out", "of"] and t.tags[i - 3] == "Q" else ""


def _alike(t: Tagged, a: int, b: int) -> bool:
    return bool(_COUNT.fullmatch(t.words[a]) and _COUNT.fullmatch(t.words[b]))


def _label(t: Tagged, high: int, place: int, asked: _Question) -> str:
    near = t.lower[high + 1 : high + 6]
    if place == _OTHER:
        if "present" in near:
            return "Members voting present"
        return "Abstentions" if any(word.startswith("abst") for word in near) else "Votes for neither side"
    votes = f"{asked.body} votes" if asked.body else "votes"
    against = (place == _AGAINST) is not asked.turned
    if asked.deed:
        label = f"{votes} not {asked.deed}" if against else f"{votes} {asked.deed}"
    else:
        label = f"{votes} {'against' if against else 'for'} {asked.thing}".rstrip()
    return finish(label) if asked.deed or asked.thing else label[:1].upper() + label[1:]


def _question(t: Tagged, low: int, high: int) -> _Question:
    """What the sides were asked, from the words around their votes."""
    verb = _verb(t, low)
    body = _body(t, low, high, verb)
    after = high + 1 + (t.word(high + 1) in ("vote", "margin"))
    if t.tags[after : after + 1] == "t":
        return _Question(deed=_deed(t, after, len(t.tags)), body=body)
    if t.tags[after : after + 1] == "g":
        return _Question(_thing(t, after + 1, len(t.tags)), turned=True, body=body)
    if t.tags[after : after + 1] == "i" and t.tags[after + 2 : after + 3] == "o":
        return _Question(_thing(t, after + 3, len(t.tags)), body=body)  # "in favor of the merger"
    asked = _asked(t, low)
    if asked:
        return _Question(asked, body=body)
    if verb < 0:
        return _Question(body=body or _next_body(t, high))
    word = t.lower[verb]
    if word in _TABLE["voting"]:
        deed = _deed(t, verb + 1, low) if t.tags[verb + 1 : verb + 2] == "t" else ""
        on = after if t.tags[after : after + 1] == "n" else -1
        return _Question(_thing(t, on + 1, len(t.tags)) if on > 0 else "", deed, body=body)
    if word in _TABLE["winning"]:
        return _Question(words_of(t, subject(t, verb)))
    if word not in _SETTLING:
        return _Question(body=body)
    passive = verb > 0 and t.tags[verb - 1] == "B"
    settles = word in _TABLE["passing"] | _TABLE["rejecting"] and not passive
    thing = _thing(t, past_particle(t, verb + 1), low) if settles else ""
    if not thing and not (body and t.tags[verb + 1] == "K"):  # "the Senate passed it"
        thing, body = words_of(t, subject(t, verb)), ""
    rising = low < high and _votes(t.lower[low]) < _votes(t.lower[low + 2])
    lost = word in _TABLE["rejecting"] | _TABLE["failing"] and low < high
    return _Question(thing, turned=lost and not rising, body=body)


def _votes(words: str) -> Number:
    """The number of "212 votes", "1,204", "53%" or "nine"; 0 of what is none."""
    if digits := _DIGITS.match(words):
        return float(digits[0].replace(",", ""))
    spelled = VOCABULARY.read(words.split()[0], 0)
    return spelled.value if spelled else 0


def _verb(t: Tagged, low: int) -> int:
    """The verb that votes settle, else the nearest: "passed the bill – drafted by two – by 68-32"."""
    for at in range(low - 1, max(low - _FAR, -1), -1):
        if t.tags[at] in ";:":
            break
        word = t.lower[at]
        verb = t.tags[at] in "VYLUWEG" or (word not in _TABLE["voting"] and t.tags[at - 1] in "NPKMt")
        if verb and word in _DECIDING:
            return at
    return verb_before(t, low)


def _body(t: Tagged, low: int, high: int, verb: int) -> str:
    """Who voted, if it is one body: "House", "city council"."""
    own = phrase_before(t, low, verb + 1) if low > 2 else None
    if own and t.lower[low - 1] in _TABLE["bodies"] and "c" in t.tags[verb + 1 : low]:
        return doer_words(t, own)  # "passed it 240-180 and the Senate 58-40"
    after = high + 1
    if t.tags[after : after + 1] == "i":
        inner = phrase_after(t, after + 1)
        if inner and t.lower[inner[1] - 1] in _TABLE["bodies"]:
            return doer_words(t, inner)
    for _ in range(2):
        who = subject(t, verb)
        if who and t.lower[who[1] - 1] in _TABLE["bodies"]:
            return doer_words(t, who)
        verb = verb_before(t, verb)
    return ""


def _next_body(t: Tagged, high: int) -> str:
    """The court of "In a 6-3 decision, the court struck it down"."""
    comma = t.tags.find(",", high, high + 4)
    inner = phrase_after(t, comma + 1) if comma > 0 else None
    return doer_words(t, inner) if inner and t.lower[inner[1] - 1] in _TABLE["bodies"] else ""


def _asked(t: Tagged, low: int) -> str:
    """The first article of "the vote on the first article came down 230-197"."""
    for at in range(low - 1, max(low - _FAR, 0), -1):
        if t.tags[at] == "n" and t.lower[at - 1] in _TABLE["ballots"]:
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


def _seats(t: Tagged, low: int, high: int, place: int) -> str:
    """Of "a 53-47 majority in the Senate" the second is the minority's."""
    for inner in (phrase_after(t, high + 1), phrase_before(t, low - 1)):
        head = t.lower[inner[1] - 1] if inner else ""
        if inner and head == "majority":
            words = words_of(t, with_complements(t, inner, 1) if inner[0] > low else inner)
            return finish(words.replace("majority", "minority") if place == _AGAINST else words)
        if head == "margin":
            return f"Seats of the {'minority' if place == _AGAINST else 'majority'}"
    return ""


def _rival(t: Tagged, low: int, place: int) -> str:
    """Of "Alder led Moss by a 53-46 margin" Alder, then Moss; of "favored Alder over Moss" the same."""
    verb = next((at for at in range(low - 1, max(low - _FAR, 0), -1) if t.lower[at] in CONTEST), -1)
    verb = low - 1 if t.lower[low - 1] in HAVING else verb if verb > 0 else _verb(t, low)
    if verb < 0:
        return ""
    over = t.lower.index("over", verb, low) if "over" in t.lower[verb:low] else -1
    winning = t.lower[verb] in _TABLE["winning"] | _TABLE["carrying"]
    if t.lower[verb] in _SETTLING and not winning and over < 0:
        loser = subject(t, verb) if t.lower[verb] in _TABLE["failing"] else None
        if loser is None or not _is_person(t, loser):
            return _label(t, low + 2, place, _question(t, low, low + 2))
        winner = phrase_after(t, verb + 2, low) if t.tags[verb + 1 : verb + 2] == "t" else None
        name = words_of(t, loser)
        if place == _AGAINST:
            return finish(name) or "Share of vote"  # "he lost by"
        return finish(words_of(t, winner) or f"rival of {name}")
    after = phrase_after(t, verb + 1, low)
    if over > 0:
        return finish(words_of(t, after if place == _FOR else phrase_after(t, over + 1, low)))
    if t.lower[verb] in _TABLE["favouring"]:
        thing = words_of(t, after)
        against = (place == _AGAINST) is not t.lower[verb].startswith("oppos")
        return finish(f"{'opposition to' if against else 'support for'} {thing}") if thing else ""
    before = phrase_before(t, verb) or subject(t, verb)
    if place == _AGAINST and (winning or t.lower[verb] in HAVING):  # "won the race 64%-36% over a baker"
        beaten = phrase_after(t, low + 4) if t.word(low + 3) == "over" else None
        return finish(words_of(t, beaten) or f"rival of {words_of(t, before)}")
    return finish(words_of(t, before if place == _FOR else after))


def _contender(t: Tagged, low: int, place: int) -> str:
    """Of "Alder beat Moss by 304 votes to 227" Alder, then Moss; "" where no one beats someone."""
    verb = next((at for at in range(low - 1, max(low - _FAR, 0), -1) if t.lower[at] in _BEATING), -1)
    winner, loser = subject(t, verb), phrase_after(t, verb + 1, low) if verb > 0 else None
    if not winner or not loser or t.lower[winner[1] - 1] in _TABLE["bodies"]:
        return ""
    first = t.lower[winner[1] - 1]  # a name that opens the sentence may be no known name
    opens = winner == (0, 1) and not (is_plural(first) or takes_who(first))
    if t.tags[loser[1] - 1] != "P" or is_on_ballot(t.words[loser[0]]):
        return ""
    named = opens or t.tags[winner[1] - 1] == "P"
    return words_of(t, winner if place == _FOR else loser) if named else ""


def _is_person(t: Tagged, side: Span) -> bool:
    """Whether a side is someone who stands for office, no measure on a ballot."""
    if is_on_ballot(t.words[side[0]]):
        return False
    last = t.words[side[1] - 1]
    return last[:1].isupper() or t.tags[side[1] - 1] == "K" or takes_who(singular(last.lower()))
