"""How often a thing was done: "Deputies visited the home twice" → times deputies visited the home."""

from briefing.figures.grammar.phrases import phrase_after, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle

_WHEN = ("before", "after", "while", "when")
_LONGEST = 5  # words of the object
_FAR = 7  # words on to the clause of "the second time in two years that"


def times(t: Tagged, i: int, _quantity: Quantity) -> str:
    """The label of "twice", "three times" at word ``i``; "" where no deed is beside it."""
    if not t.lower[i].endswith(("twice", "times")):
        return ""
    if not t.tags[:i].strip('"') and t.tags[i + 1 : i + 2] == "K":
        return finish(_clause(t, i + 1))  # "Three times she asked for help"
    at = i + 1 + (t.word(i + 1) == "been")
    after = at < len(t.tags) and t.tags[at] in "EVWJYL" and is_past(t.lower[at])
    verb = at if after else _was_done(t, i)
    while not after and verb > 0 and t.tags[verb - 1] in "DJ":
        verb = verb_before(t, verb)  # "suffered a broken nose twice"
    led = verb > 0 and (t.tags[verb - 1] in ",cor" or t.lower[verb - 1] in _WHEN)
    if led and verb < i and t.tags[verb] == "G" and i - verb <= _LONGEST:
        # "fled, exchanging shots twice with guards", "jailed for stabbing his neighbour 11 times"
        did = f"{_doer_of_participle(t, verb)} {participle(t.lower[verb])}".strip()
        whom = phrase_after(t, i + 2) if t.word(i + 1) == "with" else None
        return finish(f"times {did} {t.slice(verb + 1, i)} {t.slice(i + 1, whom[1]) if whom else ''}")
    if verb < 0 or t.tags[verb] in "BH" or not is_past(t.lower[verb]):
        return ""
    who = subject(t, verb if not after else i)
    doer = short_name(t, who) if who and t.tags[who[1] - 1] in PLAIN_NOUNS else ""
    doer = f"{doer} " if doer else ""
    passive = t.tags[verb - 1] == "B"
    if passive:
        were = "were " if doer and is_plural(doer.strip()) else "was " if doer else ""
        done = t.slice(verb + 1, past_particle(t, verb + 1)) if verb < i else ""  # "was put off twice"
        return finish(f"times {doer}{were}{participle(t.lower[verb])} {done}")
    thing = phrase_after(t, verb + 1, i if not after else len(t.tags))
    particle = t.tags[verb + 1 : verb + 2] in ("t", "i", "n", "a", "b", "w", "r")
    if thing is None and particle:
        thing = phrase_after(t, verb + 2, i if not after else len(t.tags))
    rest = t.slice(verb + 1, thing[1]) if thing and thing[1] - verb <= _LONGEST + 1 else ""
    return finish(f"times {doer}{t.lower[verb]} {rest}")


def _doer_of_participle(t: Tagged, verb: int) -> str:
    """The attackers of "the attackers shouted before exchanging shots twice"; "" of "for stabbing Moor"."""
    who = subject(t, verb_before(t, verb)) if t.tags[verb - 1] in ",xm" else None
    return short_name(t, who) if who and t.tags[who[1] - 1] in PLAIN_NOUNS else ""


def nth_time(t: Tagged, i: int) -> str:
    """The "times Alder cut its outlook" of "Alder cut its outlook for the second time"; else ""."""
    led = t.lower[back_over(t, i - 1, "DR", -1) : i]
    if led[:1] != ["for"]:
        that = next((at for at in range(i + 1, min(i + _FAR, len(t.tags))) if t.lower[at] == "that"), i)
        return finish(_clause(t, that + 1))  # "the second time in two years that Alder has cut"
    comma = t.tags.find(",", i, i + _FAR)
    if i == len(led) and comma > 0:
        return finish(_clause(t, comma + 1))  # "For the second time, Alder cut"
    verb = verb_before(t, i)
    verb = verb_before(t, verb) if verb > 0 and t.tags[verb] == "G" else verb  # "put up borrowing costs"
    who = subject(t, verb) if verb > 0 else None
    doer = short_name(t, who) if who and t.tags[who[1] - 1] in PLAIN_NOUNS else ""
    if t.tags[verb] in "BH" or not (doer or is_past(t.lower[verb])):
        return ""
    thing = phrase_after(t, past_particle(t, verb + 1), i)
    passive = t.tags[verb - 1] == "B"
    done = t.slice(verb - passive, thing[1] if thing else verb + 1)
    ends = t.tags[verb + 1 : verb + 2] == "r" and is_past(t.lower[verb])  # "won for the third time"
    return finish(f"times {doer} {done}") if thing or passive or ends else ""


def _clause(t: Tagged, low: int) -> str:
    """The "times the guards raided the mill" of the clause that begins at ``low``; "" where none does."""
    if t.tags[low : low + 1] not in tuple("KDP"):
        return ""
    doer = phrase_after(t, low)
    end = low + 1 if t.tags[low] == "K" else doer[1] if doer else 0
    verb = on_over(t, end, "HRB") if end else 0
    if not verb or t.tags[verb : verb + 1] not in tuple("VELUWYH") or not is_past(t.lower[verb]):
        return ""
    thing = phrase_after(t, verb + 1)
    if thing and t.tags[thing[1] : thing[1] + 1] == "Q":
        thing = phrase_after(t, thing[1] + 1)  # "its biggest one-day jump"
    near = thing is not None and thing[1] - verb <= _LONGEST
    return f"times {t.slice(low, thing[1] if thing and near else verb + 1)}"


def _was_done(t: Tagged, i: int) -> int:
    """The verb before the figure, also one that reads as a noun alone: "was shot twice"."""
    if i > 1 and t.tags[i - 2] in "BPK" and is_past(t.lower[i - 1]):
        return i - 1
    return verb_before(t, i)
