"""What is missing: "45 porters short", "$3m short of its target", "80 nurses below strength"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOMINALS
from briefing.figures.label_parts.labels import words_of
from briefing.figures.units.families import PERCENT, is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import row

_STRENGTHS = row("measures", "heads", "strengths")
_BELOW = ("below", "under")
_TELLING = frozenset((*_BELOW, "short", "too"))


def shortfall(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """What is missing of the things counted, or of the sum or share that is measured; "" where nothing is."""
    if not (t.word(i + 1) in _TELLING or (noun and t.word(i - 1) == "of")):
        return ""
    if t.word(i + 1) in _BELOW and noun:
        level = phrase_after(t, i + 2)
        named = level and t.lower[level[1] - 1] in _STRENGTHS
        return f"{noun} {t.lower[i + 1]} {words_of(t, level)}" if named else ""
    if noun and (t.lower[i - 2 : i] == ["short", "of"] or t.lower[i + 1 : i + 3] == ["too", "few"]):
        return f"shortage of {noun}"
    if t.word(i + 1) != "short" or t.tags[i + 2 : i + 3] in tuple(NOMINALS):
        return ""  # "nine short films"
    if noun:
        return f"shortage of {noun}"
    topic = words_of(t, frame.topic) if is_money(quantity.unit) or quantity.unit in PERCENT else ""
    return f"shortfall of {topic}" if topic else ""
