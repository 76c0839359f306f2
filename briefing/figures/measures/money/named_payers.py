"""Who paid or sold, in words for a label: " by campaign", " by firm" of "shares of the firm that paid"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import Span
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.doers import near_or_named, short_name
from briefing.figures.slots.speaker_names import AGENTS
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import LEXICON

EARNERS = row("measures", "heads", "earners")
LONGEST = 60  # letters of what was done, to what and by whom


def by_noun(t: Tagged, frame: Frame, verb: int, done: str) -> str:
    """The " by campaign" of "his campaign spent $9 on soap", where there is room for it."""
    between = t.tags[frame.topic[1] : verb] if frame.topic and frame.topic[1] <= verb else ","
    beside = between[:2] != ",k" and "," in between  # "the charities that put up the money, Moor among them,"
    acts = frame.topic and not beside and near_or_named(t, frame.topic, verb)
    who = _payer(t, frame.topic) if acts and frame.topic and not is_passive(t, verb) else ""
    return f" by {who}" if who and len(f"{done} by {who}") <= LONGEST else ""


def _payer(t: Tagged, doer: Span) -> str:
    """A doer for a label; of "shares of the firm that paid" the firm; "" of one of two, or of a number."""
    low, high = doer
    acts = t.word(high) != "who" or takes_who(t.lower[high - 1])  # but "the owners of the mill who paid"
    if acts and t.tags[high : high + 1] == "k" and "o" in t.tags[low:high]:
        low = t.tags.rindex("o", low, high) + 1
        low += t.tags[low] == "D"
    before = back_over(t, low - 1, "DJ")
    joined = (
        before > 0
        and t.lower[before] in ("and", "or")
        and not any(tag in FINITE_VERBS for tag in t.tags[:before])
    )
    if joined or "Q" in t.tags[max(0, before) : high]:
        return ""  # "two firms and a bank paid", "one in five firms paid"
    who = short_name(t, (low, high))
    return "" if high - low == 1 and who != t.words[low] and _may_be_name(t, low) else who  # "Lloyds paid"


def _may_be_name(t: Tagged, at: int) -> bool:
    """Whether a word with a capital is no noun that is known or stands in the text in small letters."""
    word = t.lower[at]
    one = singular(word)
    known = word in LEXICON or takes_who(word) or takes_who(one) or one in AGENTS or word in EARNERS
    return not known and f" {word}" not in t.text
