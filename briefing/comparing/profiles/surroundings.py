"""The words on each side of a figure, and how much say each has in what is measured."""

import re
from collections.abc import Sequence

from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import row
from briefing.figures.words.patterns import whole_words
from briefing.model import Figure

SIDE = 800  # characters on each side of a figure that tell what it is of
CROWDED_SIDE = 80  # and in a list of numbers
BESIDE = 3  # content words on each side that stand beside a figure
_REACH = 3.0  # content words until a word's say in what is measured halves
_ACROSS = {
    True: 0.5,
    False: 0.35,
}  # what is left of that say beyond a clause boundary, backwards and forwards
_ABBREVIATED = re.compile(r"\b([A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|St|No)\.")
_BEGINS = sorted(row("words", "clauses", "begin"))
# each branch asks for a letter or mark first, so that a search skips to where one may stand
_CLAUSE_CUT = re.compile(
    "|".join([*";:,–—", r"\(", r"\)", r"-(?<=\s.)-*\s", *(whole_words([word]) for word in _BEGINS)])
)


def before(figure: Figure, reach: int = 40) -> str:
    """What its sentence says before a figure, up to ``reach`` characters."""
    at = max(0, figure.start - figure.sentence_start)
    return figure.sentence[max(0, at - reach) : at]


def after(figure: Figure, reach: int = 60) -> str:
    """What its sentence says after a figure, up to ``reach`` characters."""
    end = max(0, figure.end - figure.sentence_start)
    return figure.sentence[end : end + reach]


def of_one_sentence(one: Figure, two: Figure) -> bool:
    """Whether two figures stand in the same sentence of one article."""
    return one.sentence_start == two.sentence_start and one.article == two.article


def around(figure: Figure, reach: int) -> tuple[str, str]:
    return before(figure, reach), after(figure, reach)


def gap(one: Figure, two: Figure) -> str:
    """What a sentence says between two of its figures, the points of abbreviations left out."""
    first, second = (one, two) if one.start < two.start else (two, one)
    at = first.sentence_start
    between = first.sentence[first.end - at : second.start - at]
    return _ABBREVIATED.sub(r"\1", between) if "." in between else between


def weighed_words(text: str, backwards: bool) -> list[tuple[float, str]]:
    """The concepts of one side of a figure with the say that each has in it."""
    clauses = _CLAUSE_CUT.split(text)
    if backwards:
        clauses.reverse()
    result = []
    distance = 0
    for crossed, clause in enumerate(clauses):
        words = concepts(clause)
        say = _ACROSS[backwards] ** crossed
        for word in reversed(words) if backwards else words:
            result.append((say / (1 + distance / _REACH), word))
            distance += 1
        if distance > 30:
            break
    return result


def nearest_words(weighed: Sequence[tuple[float, str]], unit: frozenset[str]) -> frozenset[str]:
    """The concepts that stand beside a figure on one side, but for those of its unit."""
    own = [concept for _, concept in weighed[: BESIDE + len(unit)] if concept not in unit]
    return frozenset(own[:BESIDE])


def is_quoted(before: str) -> bool:
    """Whether a quotation that opens before a figure is still open at it."""
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
