"""Whose each of several ages is: "Pedro and Onil Moor, ages 54 and 50, respectively"."""

import re
from collections.abc import Sequence

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.tagging import Tagged

_OF = "Age of "
_AND = re.compile(r",? and |, ")
# the "Ada, Liz, " of "Ada, Liz, Pat and Tom", the "Mark and " of "Mark and Tom"
_EARLIER = re.compile(r"(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:,? and |, ))+\Z")


def tell_in_turn(t: Tagged, reads: Sequence[FigureInContext]) -> None:
    """Give each of the ages that a list of as many names shares to the one in its place."""
    start = 0
    for at in range(1, len(reads) + 1):
        if at < len(reads) and _goes_on(t, reads[at - 1], reads[at]):
            continue
        for read, name in zip(reads[start:at], _names(t, reads[start].measure, at - start), strict=False):
            read.measure = _OF + name
        start = at


def _goes_on(t: Tagged, one: FigureInContext, two: FigureInContext) -> bool:
    """Whether two ages of those listed stand side by side."""
    both = one.aged and two.aged and one.measure == two.measure
    return both and _AND.fullmatch(t.text[one.quantity.end : two.quantity.start]) is not None


def _names(t: Tagged, measure: str, count: int) -> list[str]:
    """The names of "Age of Ann and Tom Moor", with the surname they share; none but of as many as asked."""
    told = measure.removeprefix(_OF)
    if count < 2 or told == measure:
        return []
    names = _AND.split(told)
    if len(names) < count:
        earlier = _EARLIER.search(t.text, 0, max(0, t.text.find(told, t.starts[0])))
        names = [*_AND.split(earlier[0])[:-1], *names] if earlier else names
    if len(names) != count or any(not name[:1].isupper() for name in names):
        return []
    surname = names[-1].partition(" ")[2]
    return [name if " " in name or not surname else f"{name} {surname}" for name in names]
