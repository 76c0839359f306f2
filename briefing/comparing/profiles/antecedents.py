"""Whom "it" or "she" stands for in a sentence that names nobody: those named last before it."""

import re

from briefing.comparing.profiles.surroundings import SIDE, before
from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import row
from briefing.figures.words.patterns import whole_words
from briefing.model import Figure

SAY = 0.5  # what a name weighs that only a pronoun stands for
_TELLING = whole_words(row("conflicts", "people", "telling"))
_SUBJECT = re.compile(rf"\b(?:it|he|she|they)\b(?! {_TELLING})", re.IGNORECASE)
_ENDS = re.compile(r"(?<=[.!?])[”\"’']?\s+(?=[A-Z“\"])|\n+")


def antecedents(figure: Figure, text: str, names: frozenset[str]) -> frozenset[str]:
    """The concepts of ``names`` that the nearest sentence before has which names anybody.

    Empty where no pronoun does something before the figure. ``text``: of the figure's article.
    """
    if not names or not _SUBJECT.search(before(figure, SIDE)):
        return frozenset()
    start = figure.sentence_start
    for sentence in reversed(_ENDS.split(text[max(0, start - SIDE) : start])):
        named = names.intersection(concepts(sentence))
        if named:
            return named
    return frozenset()
