"""Whom "it" or "she" stands for in a sentence that names nobody: who the sentence before is about."""

import re

from briefing.comparing.profiles.surroundings import SIDE
from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import row
from briefing.figures.words.patterns import alternation
from briefing.model import Figure

SAY = 0.5  # what a name weighs that only a pronoun stands for
_TELLING = row("conflicts", "people", "telling") | row("words", "function", "prepositions")
# "Last year it made", "She paid"; but "Alder bought it for", "It said that"
_SUBJECT = re.compile(
    rf"(?P<before>(?:[\w’'-]+,? ){{0,3}}?)(?:it|he|she|they) (?!{alternation(_TELLING)}\b)[a-z]",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?<=[a-z0-9%][.!?])[”\"’']?\s+(?=[A-Z“\"])|\n+")
_OF_SAME = re.compile(r"(?:[\w’'-]+, )?(?:it|he|she|they|its|his|her|their)\b", re.IGNORECASE)
_OPENING = re.compile(r"[“\"‘']?(?:(?:The|A|An) )?([A-Z][\w’'-]+)")


def antecedents(figure: Figure, text: str, names: frozenset[str]) -> frozenset[str]:
    """The concepts of ``names`` with which the nearest sentence before opens that holds any, and no pronoun.

    Empty where that opens otherwise, or where no pronoun is the subject of the figure's sentence. ``text``:
    of the figure's article.
    """
    subject = _SUBJECT.match(figure.sentence) if names else None
    if subject is None or (concepts(subject["before"]) and not subject["before"].endswith(", ")):
        return frozenset()
    start = figure.sentence_start
    for sentence in reversed(_ENDS.split(text[max(0, start - SIDE) : start])):
        if not names.isdisjoint(concepts(sentence)) and not _OF_SAME.match(sentence):
            opening = _OPENING.match(sentence)
            return names.intersection(concepts(opening[1])) if opening else frozenset()
    return frozenset()
