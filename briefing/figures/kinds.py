"""Whether a figure is a level, change, share, run, rank or ratio, and which way a change goes."""

from briefing.figures.frames import DURATIONS, PERCENT, Frame
from briefing.figures.quantity import Quantity
from briefing.figures.tagging import Tagged
from briefing.model import Direction, Kind

_RUN_WORDS = frozenset(("straight", "consecutive", "successive"))
_SHARE_WORDS = frozenset(
    ("share", "shares", "percentage", "proportion", "portion", "stake", "majority", "minority")
)


def kind_of(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> tuple[Kind, Direction | None]:
    """The kind of the figure at word ``i``, and the direction of a change."""
    if _is_run(t, i, quantity):
        return "run", None
    if quantity.form == "ordinal":
        return "rank", None
    if quantity.form == "multiple":
        return "ratio", None
    sign = _sign(t, quantity)
    if sign:
        return "change", sign
    if frame.role == "change":
        if frame.direction and _negated(t, frame.verb):
            return "change", None
        return ("change", frame.direction) if frame.direction else ("level", None)
    if quantity.form == "fraction":
        return ("ratio" if " in " in t.words[i] or "-in-" in t.words[i] else "share"), None
    if quantity.unit == "%" and (
        frame.role in ("amount", "answer")
        or (frame.topic is not None
        and any(word.lower() in _SHARE_WORDS for word in t.words[slice(*frame.topic)]))
    ):
        return "share", None
    return "level", None


def _is_run(t: Tagged, i: int, quantity: Quantity) -> bool:
    words = t.words
    if any(word in _RUN_WORDS for word in words[i].lower().split()):
        return True
    if quantity.form != "ordinal" and quantity.unit.rpartition(" ")[2] not in DURATIONS:
        return False
    near = [word.lower() for word in words[i + 1 : i + 6]]
    if any(word in _RUN_WORDS for word in near[:2]):
        return True
    return "in a row" in " ".join(near[:5])


def _sign(t: Tagged, quantity: Quantity) -> Direction | None:
    """Of a signed percentage: "+0.2%", "(-13.2 percent)"."""
    if quantity.unit not in PERCENT or isinstance(quantity.value, tuple):
        return None
    if quantity.value < 0:
        return "down"
    before = t.text[max(0, quantity.start - 1) : quantity.start + 1]
    return "up" if "+" in before else None


def _negated(t: Tagged, verb: int) -> bool:
    if verb < 0:
        return False
    low = max(0, verb - 4)
    for index in range(verb - 1, low - 1, -1):
        tag = t.tags[index]
        if tag == "X":
            return True
        if tag == "M" and t.words[index].lower().replace("’", "'").endswith(("n't", "cannot")):
            return True
        if tag not in "MBHRt" and t.words[index].lower() not in ("failed", "fail", "refused"):
            return False
        if tag not in "MBHRt":
            return True
    return False
