"""What an ordinal is of that is no place and counts nothing: "third-largest partner", "its third test"."""

import re

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import is_past

_DEGREES = ("most", "least", "worst")
_NO_NOUNS = ("est", "ing", "ed", "ly")
_TIED = re.compile(r" (?:in|of|at|on|by|to|for|among|with)\b")
_FIRST_WORD = re.compile(r"\A[^\W_]+[- ]")


def quantity_text(t: Tagged, i: int) -> str:
    """The rank without its number: "third-largest partner" → largest partner."""
    return _FIRST_WORD.sub("", t.words[i])


def ordinal_label(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> str:
    """The thing that stands with the ordinal, or what follows it and whose that is."""
    told = quantity_text(t, i).partition(" ")[0]
    if not quantity.unit and (told in _DEGREES or told.endswith("est")):
        return finish(f"rank{_ranked(t, i)}{_among(t, i, frame)}")
    named = quantity_text(t, i) if " " in t.words[i] and not (quantity.unit or frame.tail) else ""
    return finish(named or _following(t, frame))


def _among(t: Tagged, i: int, frame: Frame) -> str:
    """The " among largest ports" of "the third-largest port"; "" of one alone: "the second largest"."""
    beside = frame.tail if frame.tail and frame.tail[0] == i + 1 else None
    beside = None if is_past(t.word(i + 1)) else beside  # "kept the third-largest port shut"
    whole = f"{quantity_text(t, i)} {words_of(t, beside)}".strip().replace(" such", "")
    head = _TIED.split(whole, maxsplit=1)[0]
    last = head.rpartition(" ")[2]
    if last == head or last in _DEGREES or last.endswith(_NO_NOUNS) or not (beside or last.islower()):
        return ""
    return f" among {head.removesuffix(last)}{plural(last)}{whole.removeprefix(head)}"


def _ranked(t: Tagged, i: int) -> str:
    """The " of Alder" of "Alder is the third-largest port", "Alder, the third-largest port,"; else ""."""
    at = back_over(t, i - 1, "SDRJ", -1)
    if at > 0 and t.tags[at] == ",":
        who = short_name(t, phrase_before(t, at)) if t.words[at - 1][0].isupper() else ""
    else:
        who = short_name(t, subject(t, at)) if at > 0 and t.tags[at] == "B" else ""
    return f" of {who}" if who else ""


def _following(t: Tagged, frame: Frame) -> str:
    """Of "the eighth month of declines in exports": declines in exports; of "its third test": test."""
    words = words_of(t, frame.tail)
    thing = words_of(t, frame.topic)
    if words and thing:
        return f"{thing}: {words[:1].lower()}{words[1:]}"
    return words or thing
