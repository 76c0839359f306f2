"""Measures that name nothing of their own and stand for one named before: "a rise", "its record"."""

from briefing.figures.grammar.phrases import Span
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.labels import words_of
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import CHANGE_NOUNS
from briefing.figures.words.wordlists import OWN_NAME, QUANTIFYING, RECKONING

_TELLERS = row("measures", "heads", "tellers")
_TELLING = row("measures", "verbs", "telling")
_AGAINST = frozenset(("above", "below", "beyond", "under", "than", "against"))
_SET_AGAINST = 8  # words back to what sets one figure against another
_ASIDE = 10  # words of a clause between who tells and the verb
_MARKS = QUANTIFYING | row("measures", "heads", "marks")
_STEPS = (frozenset(CHANGE_NOUNS) - OWN_NAME - {"growth"}) | QUANTIFYING


def is_yardstick(t: Tagged, i: int) -> bool:
    """Whether a figure is only what another is set against: "3.1% of output, just above the limit of 3%"."""
    low = max(0, i - _SET_AGAINST)
    last = max(t.tags.rfind(tag, low, i) for tag in ",Q;:")
    return any(word in _AGAINST for word in t.lower[max(low, last + 1) : i])


def is_value(t: Tagged, topic: Span | None) -> bool:
    """Whether a sum is told of the worth of what was named before: "wiped $9 off its value"."""
    return topic is not None and t.lower[topic[0] - 1 : topic[1]] in (["its", "value"], ["their", "value"])


def is_step(measure: str) -> bool:
    """Whether a measure is a bare word of change, of something named before: "a rise of 2%"."""
    words = measure.lower().split()
    step = len(words) == 1 and (words[0] in _STEPS or singular(words[0]) in QUANTIFYING)
    return step or (len(words) == 2 and words[1] == "terms")


def is_mark(t: Tagged, i: int) -> bool:
    """Whether a figure is a record or average of something named before: "above its record of 5,019"."""
    at = back_over(t, i - 1, MODIFIERS)
    return at > 0 and t.tags[at] == "o" and t.lower[at - 1] in _MARKS


def is_teller(t: Tagged, i: int, topic: Span | None, measure: str) -> bool:
    """Whether a measure is who tells a figure: "analysts had been looking for", "the bank said, up"."""
    return (
        topic is not None and _tells(t, i, topic, measure) and measure.lower() == words_of(t, topic).lower()
    )


def _tells(t: Tagged, i: int, topic: Span, measure: str) -> bool:
    """Whether a topic of which a measure is made is, by its noun or by the verb after it, who tells."""
    first, last = measure.split()[0].lower(), t.lower[topic[1] - 1]
    if singular(last) in _TELLERS or (first not in _TELLERS and singular(first) in _TELLERS):
        return True
    at = topic[1]
    if t.tags[at : at + 2] == ",k":  # "the board, which counts it in part, forecast"
        at = t.tags.find(",", at + 2, min(i, at + _ASIDE)) + 1
    if not 0 < at < len(t.lower):
        return False
    word, low, at = t.lower[at], at, on_over(t, at, "HBRD")
    reckons = at < len(t.lower) and t.lower[at] in RECKONING
    if reckons and "B" in t.tags[low:at] and not t.lower[at].endswith("ing"):
        return False  # "the toll is forecast at $9"
    return word in _TELLING or (reckons and t.tags[at + 1 : at + 2] not in tuple("tbor"))
