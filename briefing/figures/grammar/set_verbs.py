"""Verbs that one word beside them makes a noun, or that stay verbs where others would not: "cost savings"."""

from collections.abc import Callable

from briefing.figures.grammar.neighbours import NAMED, PERCENTS, Word, counts_things
from briefing.figures.words.patterns import row

_STARTED = row("tags", "started")
_OF_COST = row("tags", "of_cost")
_IN_TURN = frozenset(("day", "week", "month", "quarter", "year", "season", "time", "session", "meeting"))


def of_set_verb(w: Word, word: str) -> str:
    """The tag of such a verb; "" where it is as usual. ``word``: its text in lower case."""
    rule = _RULES.get(word)
    return rule(w) if rule else ""


def is_cost_of(w: Word, at: int) -> bool:
    """Whether the word ``at`` is the "cost" of "cost savings"."""
    return w.words[at : at + 1] == ["cost"] and "".join(w.words[at + 1 : at + 2]) in _OF_COST


def _range(w: Word) -> str:
    spans = w.after == "f" and w.tag_at(2) == "Q" and w.before not in ("D", "J", "S")
    return w.tag if spans else ""  # "those at the Navy Yard range from 46 to 73"


def _hails(w: Word) -> str:
    return w.tag if w.after == "f" else "N"  # "hails from Tarn", but "the minister hails 3% growth"


def _remaining(w: Word) -> str:
    return "J" if w.before in ("D", "o", "S") and w.after in NAMED else ""  # "of the remaining mills"


def _account(w: Word) -> str:
    if w.before in ("t", "M"):
        return ""
    if w.after != "r":
        return "N"
    # "support for pensioners accounts for 11%"
    return w.tag if w.tag_at(2) == "Q" and w.words[w.at + 2].endswith(PERCENTS) else ""


def _starts(w: Word) -> str:
    return "N" if w.at and w.words[w.at - 1].lower() in _STARTED else ""  # "housing starts"


def _cut(w: Word) -> str:
    off = w.words[w.at + 1 : w.at + 2] == ["off"] and w.tag_at(2) == "Q"
    return "V" if off else ""  # "snow 25 cm deep cut off 18 villages"


def _costs(w: Word) -> str:
    return "N" if w.after == "t" and w.tag_at(2) in ("U", "W") else ""  # "expects unit costs to fall"


def _running(w: Word) -> str:
    in_turn = w.before == "Q" and w.words[w.at - 1].rpartition(" ")[2] in _IN_TURN
    return "R" if in_turn else ""  # "shrank for a third month running to"


def _cost(w: Word) -> str:
    return "N" if w.before not in ("t", "M") and is_cost_of(w, w.at) else ""  # "pre-tax cost savings"


def _come(w: Word) -> str:
    return "L" if w.after == "t" and w.tag_at(2) == "Q" else ""  # "the losses come to $9 million"


def _drop(w: Word) -> str:
    """ "Dropped off two parcels", "dropped out", which tell no fall; but "sales dropped off 5%"."""
    if w.words[w.at + 1 : w.at + 2] == ["out"]:
        return "V"
    off = w.words[w.at + 1 : w.at + 2] == ["off"]
    things = w.tag_at(2) in ("D", "S", "K") or (w.tag_at(2) == "Q" and counts_things(w.words[w.at + 2]))
    return "V" if off and things else ""


def _goes(w: Word) -> str:
    return w.tag if w.before == "Q" else ""  # "47p goes on wages"


_RULES: dict[str, Callable[[Word], str]] = {
    "hails": _hails,
    "range": _range,
    "remaining": _remaining,
    "account": _account,
    "accounts": _account,
    "starts": _starts,
    "cut": _cut,
    "costs": _costs,
    "running": _running,
    "cost": _cost,
    "come": _come,
    "comes": _come,
    "goes": _goes,
    **dict.fromkeys(("drop", "drops", "dropped", "dropping"), _drop),
}
