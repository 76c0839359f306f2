"""What the words of a wording are: nouns that name what is measured, deeds that say nothing alone."""

from briefing.comparing.words.concepts import WORD
from briefing.comparing.words.tables import row

_QUANTITIES, _DEEDS = row("naming", "quantities"), row("naming", "deeds")
_PREPOSITIONS = row("words", "function", "prepositions")


def quantities_in(wording: str) -> list[str]:
    """The nouns of a wording that name what is measured: the share of "share of votes"."""
    words = WORD.findall(wording.lower())
    return [word for word in words if word in _QUANTITIES or word.removesuffix("s") in _QUANTITIES]


def is_deed_alone(wording: str) -> bool:
    """Whether a wording says that something was done, and not to what: "Paid"."""
    return _DEEDS.issuperset(WORD.findall(wording.lower()))


def is_adverbial(wording: str) -> bool:
    """Whether a wording says where or what for, and not what: "In Norland", "To mend a quay"."""
    return wording.partition(" ")[0].lower() in _PREPOSITIONS
