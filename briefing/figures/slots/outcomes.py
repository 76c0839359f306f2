"""What comes of what is to come: the jobs of "will close the mill, costing 900 jobs"."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import CHANGE_VERBS

_LEADING_TO = row("status", "leading_to")
_MOST_WORDS = 12  # between the comma and the figure
_FAR = 30  # words back to the modal


def plan_before(t: Tagged, i: int, low: int) -> int:
    """The modal, or the "to" of an intention, of a plan of which the figure at word ``i`` tells what comes.

    ``low``: where the figure's clause begins. -1 where there is none.
    """
    comma = t.tags.rfind(",", max(low, i - _MOST_WORDS), i)
    led = t.lower[comma + 1] if comma > low else ""
    if not led.endswith("ing") or (led not in _LEADING_TO and led not in CHANGE_VERBS):
        return -1
    if any(tag in ";:–kmH" or tag in FINITE_VERBS for tag in t.tags[comma + 2 : i]):
        return -1
    for at in range(comma - 1, max(low, comma - _FAR) - 1, -1):
        tag = t.tags[at]
        if tag in ";:–k":
            return -1
        if tag == "M" or (tag == "t" and t.tags[at + 1 : at + 2] in ("V", "L", "U", "W", "B")):
            return at
        if tag in FINITE_VERBS and t.tags[at - 1] not in "MtRVLUWBc":
            return -1  # "will meet the guild, which closed a mill, costing"
    return -1
