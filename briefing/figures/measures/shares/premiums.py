"""How far what is offered stands from a price: "will pay $9 a share, 38% above Friday's closing price"."""

from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import last_of
from briefing.figures.label_parts.labels import words_of
from briefing.figures.words.patterns import row

_OFFERING = row("measures", "verbs", "offering")
_PRICES = ("price", "value")
_WAYS = {"above": "premium", "over": "premium", "more": "premium", "below": "discount", "less": "discount"}
_FAR = 24  # words back to who offers


def premium(t: Tagged, i: int, unit: str) -> str:
    """The "premium to closing price" of "bid $9, [38%] above the closing price"; "" of other shares."""
    way = _WAYS.get(t.word(i + 1), "") if unit == "%" else ""
    at = i + 2 + (t.word(i + 2) == "than")
    thing = phrase_after(t, at) if way and last_of(t, i, _OFFERING, _FAR) >= 0 else None
    if thing is None or t.lower[thing[1] - 1] not in _PRICES or t.tags[at : thing[0]].strip("D"):
        return ""
    low = thing[0] + (t.tags[thing[0]] == "S" and thing[1] - thing[0] > 1)
    return f"{way} to {words_of(t, (low, thing[1]))}"
