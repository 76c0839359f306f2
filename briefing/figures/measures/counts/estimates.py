"""What is put at or brought to a figure: "put the number of dead at 13", "brings claims to 40 million"."""

from briefing.figures.grammar.phrases import (
    Span,
    head_end,
    phrase_after,
    phrase_before,
    whole_before,
    with_complements,
)
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, DETERMINERS_ADVERBS, MODIFIERS
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.labels import words_of
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import BRINGING, QUANTIFYING

_VALUABLES = row("measures", "heads", "valuables")
_PLACING = row("measures", "verbs", "placing")
_VALUING = row("measures", "verbs", "valuing")
_PRICING = row("measures", "verbs", "pricing")
_FAR = 13  # words back to a verb that puts a thing at a figure
_NEAR = 6  # words back to a verb of valuing


def estimated(t: Tagged, i: int) -> str:
    """The "number of dead" of "put the number of dead at [13]"; "" where nothing is so put or brought."""
    at = i - 1
    while at > 0 and (t.tags[at] in MODIFIERS or t.lower[at] == "between"):
        at -= 1
    if at > 1 and t.tags[at] == "t":
        if t.lower[at - 1] in BRINGING and t.tags[i + 1 : i + 2] == "D":
            return _named_after(t, i)
        for verb in range(at - 1, max(at - 30, -1), -1):
            if t.lower[verb] in BRINGING and at - verb > 8:
                return words_of(t, phrase_after(t, verb + 1, at))
            if t.tags[verb] in ";:Q":
                break
    if at < 2 or t.tags[at] != "a":
        return ""
    for verb in range(at - 1, max(at - _FAR, -1), -1):
        if t.lower[verb] in _PLACING:
            return _placed(t, verb, at)
        told_before = t.tags[verb] == "Q" and t.tags[verb - 1] != "r"
        if t.tags[verb] in ";:" or told_before or (t.tags[verb] == "," and "c" not in t.tags[verb:at]):
            return ""
    return ""


def _placed(t: Tagged, verb: int, at: int) -> str:
    """What the verb of placing at ``verb`` puts at the figure that "at" leads in."""
    if verb + 1 == at:
        return words_of(t, _placed_before(t, verb))
    thing = phrase_after(t, verb + 1, at)
    if thing is None:
        return ""
    whole = with_complements(t, thing, stop=at)
    plain = whole == thing and not t.tags[thing[0] : thing[1] - 1].strip("J")
    if plain and t.lower[thing[1] - 1] in QUANTIFYING:
        return ""  # "put the true number at 31 deaths"
    on = t.tags[whole[1] : at]
    listed = "c" in on and not on.strip(",cDNPJ")  # "put losses for workers, bakers and cooks at"
    dated = on[:1] in ("i", "r", "n") and not on[1:].strip("DJT#")  # "the cost of gas for 2026 at"
    settled = on == "rQ" or listed or dated or not on.strip("DJT")  # "set damages for nine crews at"
    return words_of(t, whole) if settled else ""


def _placed_before(t: Tagged, verb: int) -> Span | None:
    """What a clause puts at a figure: "[a cost] she put at", "[a crowd], which the party put at"."""
    low = run_start(t, verb, MODIFIERS)
    if t.tags[low - 1 : low] == ",":
        return _apposed(t, low - 1) if is_past(t.lower[verb]) else None  # "the deficit, last put at"
    who = (verb - 1, verb) if t.tags[verb - 1] in "KPQ" else phrase_before(t, verb)
    low = run_start(t, who[0], "DQ") if who else 0
    if low > 1 and t.tags[low - 1] == "k":
        return phrase_before(t, low - 1 - (t.tags[low - 2] == ","))
    close = low > 0 and (t.tags[low - 1] in COMMON_NOUNS or t.tags[verb - 1] in "KP")
    return phrase_before(t, low) if close else None


def _apposed(t: Tagged, comma: int) -> Span | None:
    """What a participle after a comma is of: "the gap in the fund", but of "raids on the fund" the fund."""
    near, whole = phrase_before(t, comma), whole_before(t, comma)
    if near is None or whole is None:
        return near
    return near if is_plural(t.lower[head_end(t, whole) - 1]) else whole


def valued(t: Tagged, i: int, thing: str) -> str:
    """The value of a thing that is valued or assessed at a sum, or worth one; other things as they are."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if thing and t.word(at) == "worth" and _is_valuable(t, at):
        return _value_of(t, thing)  # "the mill was once worth $9"
    if not thing or t.tags[at] != "a":
        return thing
    for verb in range(at - 1, max(at - _NEAR, -1), -1):
        if t.lower[verb] in _VALUING:
            return _value_of(t, thing)
        if t.lower[verb] in _PRICING:
            return _value_of(t, thing, "Price")
        if t.tags[verb] in ",;:QVB":
            break
    return thing


def _value_of(t: Tagged, thing: str, what: str = "Value") -> str:
    small = thing[:1].lower() + thing[1:]
    return f"{what} of {small if small in t.text else thing}"


def _is_valuable(t: Tagged, worth: int) -> bool:
    """Whether a company, a house or a name is told to be "worth" something."""
    be = back_over(t, worth - 1, "R")
    head = t.lower[be - 1]
    return be > 0 and t.tags[be] == "B" and (_is_name(t, be - 1) or singular(head) in _VALUABLES)


def _is_name(t: Tagged, at: int) -> bool:
    """Whether a word is a name and no abbreviation: "Alder", not "GDP"."""
    return t.tags[at] == "P" and not t.words[at].isupper()


def _named_after(t: Tagged, i: int) -> str:
    """The "people hurt" of "bringing to [13] the number of people hurt"."""
    thing = phrase_after(t, i + 1)
    if thing is None:
        return ""
    low, high = with_complements(t, thing, 1)
    done = t.tags[high : high + 1] in ("E", "V") and is_past(t.lower[high])
    return words_of(t, (low, high + done))
