"""Numbers by which one side passes another: "won 40 more votes than Moor"."""

from briefing.figures.grammar.phrases import phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS
from briefing.figures.label_parts.labels import finish, uncapitalised, words_of
from briefing.figures.units.quantity import Quantity

_MORE = ("more", "fewer")


def _more(t: Tagged, i: int) -> str:
    """The "more" of "40 more votes", "" of a figure that is no difference."""
    said = t.lower[i].split()
    return next((word for word in _MORE if word in said[1:-1]), "")


def difference(t: Tagged, i: int, noun: str) -> str:
    """ "More votes than Moor"; "" where no rival is named: "40 more votes than in May"."""
    more = _more(t, i) if noun and t.word(i + 1) == "than" else ""
    whom = phrase_after(t, i + 2) if more else None
    rival = whom is not None and t.tags[whom[1] - 1] in NOUNS and "Q" not in t.tags[i + 2 : whom[1]]
    return f"{more} {noun} than {words_of(t, with_complements(t, whom, 1))}" if rival and whom else ""


def as_difference(t: Tagged, i: int, quantity: Quantity, label: str) -> str:
    """ "More votes won by Moor" of "won 3 million more votes"; labels of other things as they are."""
    more = _more(t, i) if quantity.unit == "vote" else ""
    return finish(f"{more} {uncapitalised(label)}") if more and label else label
