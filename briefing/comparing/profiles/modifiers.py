"""The words beside a number that make it a step, a total, an average or an earlier mark."""

import re
from functools import lru_cache

from briefing.comparing.words.concepts import WORD, concepts
from briefing.comparing.words.tables import row_names
from briefing.model import Figure

_MODIFIERS = row_names("contrasts", "modifiers")
_COMPARED = re.compile(
    r"\b(?:(?:an?|the|one|same) (?:year|quarter|month|week|day) (?:earlier|before|ago)|"
    r"(?:previous|prior|preceding) (?:year|quarter|month|week|day))\b"
)
_FASTER = re.compile(r" (?:faster|quicker|slower|more slowly) than\b")
_MORE = re.compile(r" (?:more|fewer)\b")
_MORE_THAN = re.compile(r"(?: [\w’'-]+){0,3} than\b")  # "nine more bakers than last year"
_PLAIN = re.compile(r"[a-z’'-]+")  # words of letters that all modifiers are spelt with
_NEXT = re.compile(r"\b(?:and|or|with)\b|\d|;")  # where something else begins
_AND_OTHER = re.compile(r" (?:and|or) other(?: [^\W\d_]+){1,2}(?= by |\Z)")
_VERBS = ("added", "adding")  # they tell what was done: "employers added 9,000 jobs", "Jobs added"
_NAMES = re.compile(r"\b(?:share|stock|industrial) average\b")  # of an index
_FOUR_WORDS = 80  # characters that hold them


def modifiers_beside(figure: Figure, before: str, after: str) -> frozenset[str]:
    """Sorts of modifier in the figure and within four words of it.

    "pace" where it is how much faster something is, "more" where it is how many more than others.
    """
    if " than" in after:
        if _FASTER.match(after):
            return frozenset({"pace"})
        bare = figure.text[-1].isdigit() and _MORE.match(after)  # no "900 bakers, more than ever"
        if _MORE_THAN.match(after) and (bare or _MORE.search(figure.text)):
            return frozenset({"more"})
    if not _may_modify(figure.sentence):
        return frozenset()
    ahead, behind = before[-_FOUR_WORDS:], after[:_FOUR_WORDS]
    ahead, behind = _COMPARED.sub("", _NAMES.sub("", ahead)), _COMPARED.sub("", behind)
    owner, had, own = ahead.rpartition(" had ")
    if had and not concepts(own):
        ahead = f"{owner} {own}"  # "she had 46%", but "had sought 46%"
    named, *told = WORD.findall(_NAMES.sub("", without_others(figure.measure))) or [""]
    words = [
        *(word for word in (*WORD.findall(ahead)[-4:], *told) if word.casefold() not in _VERBS),
        named,
        *WORD.findall(figure.text),
        *WORD.findall(_NEXT.split(behind, maxsplit=1)[0])[:4],
    ]
    return frozenset([_MODIFIERS[word] for word in map(str.casefold, words) if word in _MODIFIERS])


def without_others(measure: str) -> str:
    """The "savings in fares" of "savings in fares and other costs", as another outlet may put it."""
    return _AND_OTHER.sub("", measure) if " other " in measure else measure


@lru_cache(maxsize=4096)
def _may_modify(sentence: str) -> bool:
    """Whether a sentence has any modifier, as most have none."""
    return not _MODIFIERS.keys().isdisjoint(_PLAIN.findall(sentence.casefold()))
