"""How a place stands in its sentence, by the words before it: inside it, to it, of it, at home there."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over
from briefing.figures.slots.gazetteer import SITES, is_country
from briefing.figures.words.patterns import row

_INSIDE = row("places", "words", "inside")
_PARTNER = row("places", "words", "partner")
_SEATED = row("places", "words", "seated")


def role(t: Tagged, index: int) -> str:
    """The role of a place at a word, as ``Place.how`` has it."""
    before = preposition(t, index)
    if before in _INSIDE and not _is_of_an_event(t, index):
        return "seat" if is_seated(t, index) else "in"
    of_other = before == "against" and t.tags[index + 1 : index + 2] == "N"  # "against its U.S. rival"
    return "to" if before in _PARTNER and not of_other else "of"


def preposition(t: Tagged, index: int) -> str:
    """The word before a phrase and its article."""
    return t.word(back_over(t, index - 1, "DJ", max(index - 4, -1)))


def is_seated(t: Tagged, index: int) -> bool:
    """ "a firm based in Peru": where somebody is at home."""
    return any(word in _SEATED for word in t.lower[max(0, index - 3) : index])


def _is_of_an_event(t: Tagged, index: int) -> bool:
    """ "in an Israeli raid": whose it is, not where."""
    after = index + 1
    return (
        index > 0
        and t.lower[index - 1] in ("a", "an")
        and not is_country(t.words[index])
        and t.tags[after : after + 1] in ("N", "A")
        and t.lower[after] not in SITES
    )
