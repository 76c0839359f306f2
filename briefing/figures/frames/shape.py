"""Which dimension a length is of: the height of "310 metres tall", the size of "a 9-by-14-foot cabin"."""

from briefing.figures.frames.count import past_brackets
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.units.families import LENGTHS
from briefing.figures.words.patterns import row, row_names

_SHAPES = row_names("measures", "dimensions", "shapes")
_NAMED = frozenset(_SHAPES.values()) | row("measures", "dimensions", "sizes")


def shape(t: Tagged, i: int, unit: str) -> str:
    """The height of "310 metres tall"; "" where no such word follows the length at word ``i``."""
    if unit not in LENGTHS or i + 1 >= len(t.tags):
        return ""
    at = past_brackets(t, i + 1)
    at += unit == "foot" and t.tags[at : at + 1] == "Q"  # "5 feet 7 inches tall"
    word = t.word(at)
    if word == "in" and t.word(at + 1) in _NAMED:
        return t.lower[at + 1]  # "40 metres in length"
    if t.tags[at : at + 1] == "–" and t.starts[at] == t.ends[i]:
        if t.tags[at + 1 : at + 2] == "Q" and unit == "foot":
            return "height"  # "a 6-foot-3 cook"
        found = _SHAPES.get(t.word(at + 1), "")  # "a 25-foot-long canoe"
        return found or ("size" if _is_crossed(t, i) else "")
    if _is_crossed(t, i):
        return "size"
    if i > 2 and t.lower[i - 1] == t.lower[i - 3] == "as":
        return _SHAPES.get(t.lower[i - 2], "")  # "as deep as 40 metres"
    return "" if t.tags[at + 1 : at + 2] in ("N", "P") else _SHAPES.get(word, "")


def shape_of(word: str) -> str:
    """The "height" of "high"; "" of a word that tells no dimension."""
    return _SHAPES.get(word, "")


def in_dimension(measure: str, name: str) -> str:
    """A measure of one dimension in another: "Length of bridge" → "Height of bridge"; any other as it is."""
    first, of, thing = measure.partition(" of ")
    return f"{name.capitalize()}{of}{thing}" if first.lower() in _NAMED else measure


def _is_crossed(t: Tagged, i: int) -> bool:
    """Whether a length is one of two sides: "a 9-by-14-foot cabin", "30 feet by 12"."""
    before = t.tags[max(0, i - 4) : i].rstrip("–")
    after = t.tags[i + 1 : i + 5].lstrip("–")
    return (before[-1:] == "b" and before.rstrip("b–")[-1:] == "Q") or (
        after[:1] == "b" and after[1:].lstrip("–")[:1] == "Q"
    )
