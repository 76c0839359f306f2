"""What is put at or brought to a figure: "put the number of dead at 13", "brings claims to 40 million"."""

from briefing.figures.grammar.phrases import phrase_after, phrase_before, with_complements
from briefing.figures.grammar.steps import back_over
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, DETERMINERS_ADVERBS, MODIFIERS
from briefing.figures.lexicon import load
from briefing.figures.measures.labels import words_of
from briefing.figures.measures.wordlists import BRINGING
from briefing.figures.words.participles import is_past

_PLACING = frozenset(load("measures")["verbs"]["placing"].split())
_VALUING = frozenset(load("measures")["verbs"]["valuing"].split())
_NEAR = 6  # words back to a verb of valuing
_BRINGING = frozenset(("bring", "brings", "brought", "bringing"))


def estimated(t: Tagged, i: int) -> str:
    """The "number of dead" of "put the number of dead at [13]"; "" where nothing is so put or brought."""
    at = i - 1
    while at > 0 and (t.tags[at] in MODIFIERS or t.lower[at] == "between"):
        at -= 1
    if at > 1 and t.tags[at] == "t":
        if t.lower[at - 1] in BRINGING and t.tags[i + 1 : i + 2] == "D":
            return _named_after(t, i)
        for verb in range(at - 1, max(at - 30, -1), -1):
            if t.lower[verb] in _BRINGING and at - verb > 8:
                return words_of(t, phrase_after(t, verb + 1, at))
            if t.tags[verb] in ";:Q":
                break
    if at < 2 or t.tags[at] != "a":
        return ""
    for verb in range(at - 1, max(at - 13, -1), -1):
        if t.lower[verb] in _PLACING:
            thing = phrase_after(t, verb + 1, at)
            if thing is None and verb + 1 == at and t.tags[verb - 1] in "KP":
                return words_of(t, phrase_before(t, verb - 1))  # "at a cost she put at $9"
            if thing is None and verb + 1 == at:
                who = phrase_before(t, verb)  # "a crowd the party put at 900"
                low = who[0] - 1 if who and t.tags[who[0] - 1 : who[0]] == "D" else -1
                return (
                    words_of(t, phrase_before(t, low)) if low > 0 and t.tags[low - 1] in COMMON_NOUNS else ""
                )
            whole = with_complements(t, thing, stop=at) if thing else None
            on = t.tags[whole[1] : at] if whole else ""
            settled = on == "rQ" or not on.strip(
                "DJT"
            )  # "set damages for nine crews at", "the odds next month at"
            return words_of(t, whole) if whole and settled else ""
        if t.tags[verb] in ",;:" or (t.tags[verb] == "Q" and t.tags[verb - 1] != "r"):
            return ""
    return ""


def valued(t: Tagged, i: int, thing: str) -> str:
    """The value of a thing that is valued or assessed at a sum; other things as they are."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if not thing or t.tags[at] != "a":
        return thing
    for verb in range(at - 1, max(at - _NEAR, -1), -1):
        if t.lower[verb] in _VALUING:
            small = thing[:1].lower() + thing[1:]
            return f"Value of {small if small in t.text else thing}"
        if t.tags[verb] in ",;:QVB":
            break
    return thing


def _named_after(t: Tagged, i: int) -> str:
    """The "people hurt" of "bringing to [13] the number of people hurt"."""
    thing = phrase_after(t, i + 1)
    if thing is None:
        return ""
    low, high = with_complements(t, thing, 1)
    done = t.tags[high : high + 1] in ("E", "V") and is_past(t.lower[high])
    return words_of(t, (low, high + done))
