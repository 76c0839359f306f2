"""How strong a quake is: "a 6.4 tremor", "the quake was larger, at 8.4", "the largest, of 5.8"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import Span, head_end, phrase_after, phrase_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over
from briefing.figures.label_parts.labels import words_of
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import LISTS

_STRONGEST = 10  # of quakes
_NEAR = 200  # characters back to the quakes of which one was the largest


def magnitude(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> str:
    """The "magnitude of tremor" of "a [6.4] tremor"; "" of anything but a quake."""
    if quantity.unit or quantity.form != "cardinal" or isinstance(quantity.value, tuple):
        return ""
    named = t.word(i - 1).rstrip("-") == "magnitude" or t.lower[i].startswith("magnitude-")
    shaken = frame.topic if frame.role in ("level", "beside", "of") else None
    if t.word(i + 1) in LISTS.quakes:
        shaken = (i + 1, i + 2)
    elif named and t.tags[i + 1 : i + 2] == "N":
        shaken = phrase_after(t, i + 1)
    elif shaken and t.lower[head_end(t, shaken) - 1] not in LISTS.quakes:
        shaken = _of_such_magnitude(t, shaken)
    if shaken and quantity.value < _STRONGEST:
        return f"magnitude of {words_of(t, shaken)}"
    return "magnitude" if named or _is_strongest(t, i) else ""


def _of_such_magnitude(t: Tagged, topic: Span) -> Span | None:
    """The aftershock of "an aftershock with a magnitude of [5.4]"; None of another topic than magnitude."""
    led = back_over(t, topic[0] - 1, "DJ")
    if t.lower[topic[1] - 1] != "magnitude" or led < 1 or t.tags[led] != "w":
        return None
    thing = phrase_before(t, led)
    return thing if thing and t.lower[head_end(t, thing) - 1] in LISTS.quakes else None


def _is_strongest(t: Tagged, i: int) -> bool:
    """Whether a number with one decimal is told of the worst of quakes: "the largest, of [5.8]"."""
    if t.words[i][1:2] != "." or len(t.words[i]) != 3:
        return False
    before = t.text[max(0, t.starts[i] - _NEAR) : t.starts[i]].lower()
    worst = t.lower[back_over(t, i - 1, ",oaBKDk")]
    return worst.endswith("est") and any(quake in before for quake in LISTS.quakes)
