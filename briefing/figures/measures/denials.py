"""What a verb is told not to have done, in a label: "not damaged", "who did not run away"."""

from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.steps import run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import VERB_GROUP
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row

_HAVE_NOT = "have not"
_FAILING = row("measures", "verbs", "failing") | row("measures", "heads", "failures")
_ONLY = ("only", "just", "all", "enough", "every", "any")
_HARDLY = ("never", "hardly", "barely")


def negation(t: Tagged, verb: int, i: int) -> str:
    """The "did not" or "were never" before a verb after the figure at word ``i``; "" where none denies it.

    What all but those did, they did not.
    """
    low = run_start(t, verb, VERB_GROUP, i + 1)
    denied = any(denies(t, at) for at in range(low, verb))
    if t.lower[max(0, i - 2) : i] == ["all", "but"]:
        return "" if denied else _not_done(t, low, verb)
    return t.slice(low, verb) if denied else ""


def _not_done(t: Tagged, low: int, verb: int) -> str:
    """The "have not" of "all but two boats sank", the "had not" of "all but two boats had sunk"."""
    return f"{t.lower[low]} not" if low < verb and t.tags[low] in "HM" else _HAVE_NOT


def is_left_undone(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb before the figure at word ``i`` tells what was not done: "failed to mend 40 mills"."""
    if t.tags[verb - 1 : verb] == "t" and t.word(verb - 2) in _FAILING:
        return True
    low = run_start(t, verb, VERB_GROUP)
    hedged = not t.text.startswith(t.words[i], t.starts[i])  # "may not carry more than 40 people"
    part = any(word in _ONLY for word in t.lower[low:i])  # "did not sell all 40 mills"
    return not (hedged or part) and any(denies(t, at) for at in range(low, verb))


def deny(told: str, negation: str) -> str:
    """ "damaged" with "were not": not damaged; "who ran away" with "did not": who did not run away."""
    if not negation:
        return told
    who, _, rest = told.partition(" ")
    if who in ("who", "that"):
        done, _, more = rest.partition(" ")
        rest = f"{participle(done)} {more}".strip() if negation == _HAVE_NOT else rest
        return f"{who} {negation} {rest}"
    never = next((word for word in negation.split() if word in _HARDLY), "not")
    return f"{never} {told}"
