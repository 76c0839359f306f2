"""Words that deny what a verb says."""

from briefing.figures.grammar.tagging import Tagged

_CONTRACTED = ("n't", "n’t", "cannot")


def denies(t: Tagged, at: int) -> bool:
    """Whether word ``at`` denies its verb: "not", "never", "didn't"."""
    return t.tags[at] == "X" or t.lower[at].endswith(_CONTRACTED)
