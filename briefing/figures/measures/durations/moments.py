"""What was done at the moment that a length of time counts from: "nine days after the vote"."""

from briefing.figures.grammar.phrases import Span, names_things, phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import VERB_GROUP
from briefing.figures.grammar.verb_scope import OBJECT
from briefing.figures.grammar.walking import on_over
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.measures.durations.lengths_of_time import FEW, LONGEST
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import INTRANSITIVE

_LONGEST_MOMENT = 55  # characters of what was done then
_OVER = ("over", "up")  # "the vote was over"
_EXPECTED = row("measures", "dimensions", "expected") | {"due"}
_INFINITIVES = tuple("VLUWE")
_ASIDE = 9  # words of an aside in commas


def moment(t: Tagged, start: int) -> str:
    """What was done at ``start``: a short phrase or clause, what parts its subject from its verb left out."""
    counted = t.tags[start] == "Q" and names_things(t.words[start])
    doer = (start, start + 1) if counted else phrase_after(t, start)
    low = past_aside(t, doer) if doer else start
    verb = on_over(t, low, VERB_GROUP)
    # "12 people were killed", but not "two blasts turned Tarn into"
    befell = counted and ("B" in t.tags[low:verb] or t.tags[verb + 1 : verb + 2] in ("", *".,;inax"))
    told = doer is not None and (low > doer[1] or befell) and t.tags[verb : verb + 1] in tuple("VEGLUW")
    phrase = low > 0 and t.tags[low - 1] != ","
    acts = t.tags[verb + 1 : verb + 2] in ("", ".", "Q", *OBJECT) or t.word(verb) in INTRANSITIVE
    reduced = phrase and verb == low and not acts
    if not doer or not told or reduced:  # "the attack on the inn claimed by"
        return t.slice(start, _clause_end(t, start))
    high = past_particle(t, verb + 1)
    high += _is_told_whole(t, high)
    whole = t.slice(start, high)
    short = f"{t.slice(start, doer[1])} {t.slice(low, high)}"
    return whole if len(whole) <= _LONGEST_MOMENT else short


def _is_told_whole(t: Tagged, at: int) -> bool:
    """Whether the object at a word is counted things and no more: "after Moor sold [two mills]"."""
    things = t.tags[at : at + 1] == "Q" and names_things(t.words[at])
    return things and t.tags[at + 1 : at + 2] not in tuple("EoVJUWL")


def past_aside(t: Tagged, doer: Span) -> int:
    """The word after what stands between a subject and its verb: "of Tarn", ", a baker,"."""
    high = doer[1]
    if t.tags[high : high + 1] != ",":
        return with_complements(t, doer)[1]
    closing = t.tags.find(",", high + 1, high + _ASIDE)
    someone = t.tags[high - 1] == "P" or takes_who(t.lower[high - 1])
    aside = t.tags[high + 1 : closing] if closing > 0 else ""
    return closing + 1 if someone and aside and not aside.strip("DNPJASQox") else high


def _clause_end(t: Tagged, start: int) -> int:
    """The end of a short phrase or clause, with its verb's object where that is short too."""
    last = len(t.tags)
    inner = phrase_after(t, start)
    end = inner[1] if inner else start + (t.tags[start] == "K")
    if inner and t.tags[end : end + 2] == "oP":
        return with_complements(t, inner, 1)[1]  # "the University of Tarn"
    verb = on_over(t, end, VERB_GROUP)
    if not inner and t.lower[start].endswith("ing") and t.tags[start] == "Y":
        end = start + 1
    if t.tags[end:verb].endswith("B") and t.word(verb) in _OVER:
        return verb + 1
    if end == start or t.tags[verb : verb + 1] not in tuple("VEGLUWY"):
        end = on_over(t, end, "VEKGLUWHBJN", start + FEW)
        acts = t.tags[end - 1 : end] in tuple("VLUWYG")
        end = past_particle(t, end) if acts else end
        to = _end_of_infinitive(t, end)
        if to > end:
            return to
        end += acts and t.tags[end : end + 1] == "t" and t.tags[end + 1 : end + 2] in tuple("DJNP")
        thing = phrase_after(t, end) if acts else None  # "taking over the mill", "committing to a deal"
        if thing and thing[0] <= end + 1 and len(t.slice(start, thing[1])) <= LONGEST:
            return thing[1]
        return max(end, min(start + 1, last))
    verb = past_particle(t, verb + 1) - 1
    to = _end_of_infinitive(t, verb + 1)
    if to > verb + 1:
        return to
    alone = t.tags[verb + 1 : verb + 2] == "K" or _is_told_whole(t, verb + 1)
    thing = (verb + 1, verb + 2) if alone else phrase_after(t, verb + 1)
    return thing[1] if thing and len(t.slice(start, thing[1])) <= LONGEST else verb + 1


def _end_of_infinitive(t: Tagged, to: int) -> int:
    """Where "to land" ends of "it was due to land", "Moor agreed to pay"; ``to`` where none is there."""
    if t.tags[to : to + 1] != "t":
        return to
    noun = t.tags[to + 1 : to + 2] == "N" and t.lower[to - 1] in _EXPECTED  # "scheduled to land"
    return to + 2 if noun or t.tags[to + 1 : to + 2] in _INFINITIVES else to
