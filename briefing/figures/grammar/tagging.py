"""Sentences to tagged words. A tag is one character, so that a clause is a short string to look through."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from briefing.figures.grammar.disambiguation import disambiguate
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.wordclasses import class_of

_FORMS = (
    r"(?=\S)(?:[A-Za-z]++(?=[ ,])|(?:[A-Za-z]\.){2,}(?:['’]s\b)?"  # a word at all; most first
    r"|(?:Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|St|Jr|Sr|Prof|Lt|Col|Sgt|Capt|Maj|Rev|Adm|Bros|[A-Z])\.(?=\s+\w)"
    r"|(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr)\.['’]s\b"
    r"|[A-Z]\w*s['’](?=\s+(?:[a-z]|\Z))|\w+(?:[-'’.&/]\w+)*|-{2,}|(?<=\s)\.[A-Z]{2,6}\b|[^\w\s])"
)
_WORD = re.compile(f"({_FORMS})")
# "the sailors' widows", where no quotation mark may open what the apostrophe closes
_WORD_OR_OWNERS = re.compile(rf"([a-z]+s['’](?=\s+[a-z])|{_FORMS})")
_OPENING = re.compile(r"(?:\A|[\s(“\"—–-])['‘’](?=\w)")


@dataclass(slots=True)
class Tagged:
    """One sentence's words. ``figures[k]`` is the index of the word that is its k-th quantity."""

    text: str
    words: list[str]
    lower: list[str]  # the same in lower case
    starts: list[int]  # offsets in ``text``
    ends: list[int]
    tags: str
    figures: list[int]
    # the subjects found so far, by the word of their verb: each is asked for by several readers
    subjects: dict[tuple[int, int], tuple[int, int] | None] = field(default_factory=dict)

    def word(self, at: int) -> str:
        """The word ``at`` in lower case; "" before the first and beyond the last."""
        try:
            return self.lower[at] if at >= 0 else ""
        except IndexError:
            return ""

    def slice(self, low: int, high: int) -> str:
        return self.text[self.starts[low] : self.ends[high - 1]] if low < high else ""


def tag(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> Tagged:
    """Tag ``text[start:end]``; each quantity (with its hedge) is one word. Offsets stay those of ``text``."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    figures: list[int] = []
    position = start
    owned = text.find("s' ", start, end) >= 0 or text.find("s’ ", start, end) >= 0
    word_of = _WORD_OR_OWNERS if owned and not _OPENING.search(text, start, end) else _WORD
    for quantity in (*quantities, None):
        low = end
        if quantity is not None:
            low = quantity.outer_start if quantity.outer_start >= 0 else quantity.start
            low = start if low < start else low
        if low > position:
            position -= text[position - 1 : position].isspace()  # a form may ask what stands before it
            parts = word_of.split(text[position:low])  # gaps and words in turn
            bounds = [*accumulate(map(len, parts), initial=position)]
            words += parts[1::2]
            tags += map(class_of, parts[1::2])
            starts += bounds[1:-1:2]
            ends += bounds[2::2]
        if quantity is not None:
            position = max(position, quantity.end, quantity.outer_end)
            figures.append(len(words))
            words.append(text[quantity.start : quantity.end])
            starts.append(low)
            ends.append(position)
            tags.append("Q")
    if text.find(" .", start, end) >= 0:
        codes = [at for at in range(1, len(words)) if _is_code(words, starts, ends, at)]
        figures = _without({*codes, *(at - 1 for at in codes)}, words, starts, ends, tags, figures)
    if tags.count('"') > 1:
        figures = _without_scare_quotes(words, starts, ends, tags, figures)
    disambiguate(words, tags, _is_title(words))
    return Tagged(text, words, [*map(str.lower, words)], starts, ends, "".join(tags), figures)


def _without_scare_quotes(
    words: list[str], starts: list[int], ends: list[int], tags: list[str], figures: list[int]
) -> list[int]:
    """Drop pairs of quotation marks around a few words, in place; the figures' new places."""
    marks = [index for index, tag in enumerate(tags) if tag == '"']
    dropped: set[int] = set()
    for low, high in pairwise(marks):
        if high - low <= 5 and low not in dropped and not any(tag in ",." for tag in tags[low : high - 1]):
            dropped |= {low, high}
    return _without(dropped, words, starts, ends, tags, figures)


def _is_code(words: list[str], starts: list[int], ends: list[int], at: int) -> bool:
    """Whether a word with a full stop glued to its front is an agency's code: "the Tarn Index .TRN rose"."""
    glued = words[at - 1] == "." and starts[at] == ends[at - 1] and words[at].isupper()
    return glued and at > 1 and ends[at - 2] < starts[at - 1]


def _without(
    dropped: set[int],
    words: list[str],
    starts: list[int],
    ends: list[int],
    tags: list[str],
    figures: list[int],
) -> list[int]:
    """Drop words, in place; the figures' new places."""
    if not dropped:
        return figures
    kept = [index for index in range(len(tags)) if index not in dropped]
    place = {old: new for new, old in enumerate(kept)}
    words[:] = [words[index] for index in kept]
    tags[:] = [tags[index] for index in kept]
    starts[:] = [starts[index] for index in kept]
    ends[:] = [ends[index] for index in kept]
    return [place[index] for index in figures]


def _is_title(words: list[str]) -> bool:
    """Whether most words are capitalised, so that a capital makes no name."""
    if words and words[-1] in (".", "!", "?", '"', "”"):
        return False
    capitals = small = 0
    for word in words:
        if word[0].isupper():
            capitals += 1
        elif len(word) > 3 and word[0].islower():
            small += 1
    return capitals > 2 * small
