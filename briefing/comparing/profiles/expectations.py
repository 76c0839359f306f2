"""What forecasters had expected, which is told beside what came to be."""

import re
from functools import cache

from briefing.comparing.profiles.slots import forward
from briefing.comparing.words.tables import row
from briefing.figures.lexicon import load
from briefing.figures.words.patterns import alternation
from briefing.model import Figure

_NEAR = 90  # characters from a figure to the words that tell who expected it
_CLAUSE = re.compile(r"; |[()]")


def expected_alone(one: Figure, two: Figure) -> bool:
    """Whether one figure is what forecasters expected, and the other is told without them as what was."""
    if forward(one) == forward(two):
        return False
    foreseen, other = (one, two) if forward(one) else (two, one)
    return foreseen.status != "hypothetical" and is_expected(foreseen) and not is_expected(other)


def is_expected(figure: Figure) -> bool:
    """Whether words near a figure tell that it is what forecasters expected."""
    at = figure.start - figure.sentence_start
    before, after = figure.sentence[:at][-_NEAR:], figure.sentence[at:][: _NEAR + len(figure.text)]
    return _expected().search(_CLAUSE.split(before)[-1] + _CLAUSE.split(after)[0]) is not None


def forecasters() -> str:
    """A pattern for those who tell what a figure will be before it comes out."""
    return rf"\b{alternation(load('status')['forecasters'].split())}\b"


@cache
def _expected() -> re.Pattern[str]:
    """ "economists were looking for", "pencilled in by most analysts", "the consensus", "had forecast"."""
    who, stems = forecasters(), "|".join(sorted(row("polls", "expecting")))
    does = rf"\b(?:(?:{stems})|looking for\b)"
    return re.compile(
        rf"{who}[^.;]{{0,60}}?{does}|{does}\w*(?: in)? by (?:\w+ ){{0,3}}{who}|\bconsensus\b"
        rf"|\bhad (?:\w+ )?(?:{stems})",
        re.IGNORECASE,
    )
