"""What a verb is told not to have done, in a label: "not damaged", "who did not run away"."""

from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.steps import run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import VERB_GROUP

_HARDLY = ("never", "hardly", "barely")


def negation(t: Tagged, verb: int, i: int) -> str:
    """The "did not" or "were never" before a verb after the figure at word ``i``; "" where none denies it."""
    low = run_start(t, verb, VERB_GROUP, i + 1)
    denied = any(denies(t, at) for at in range(low, verb))
    return t.slice(low, verb) if denied else ""


def deny(told: str, negation: str) -> str:
    """ "damaged" with "were not": not damaged; "who ran away" with "did not": who did not run away."""
    if not negation:
        return told
    who, _, rest = told.partition(" ")
    if who in ("who", "that"):
        return f"{who} {negation} {rest}"
    never = next((word for word in negation.split() if word in _HARDLY), "not")
    return f"{never} {told}"
