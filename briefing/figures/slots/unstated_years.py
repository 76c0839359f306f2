"""The year of a month or day that a text tells without it."""

import re

from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.slots.calendar_words import MONTH
from briefing.figures.slots.candidate_times import Undated
from briefing.figures.slots.carrying import is_ahead
from briefing.figures.slots.iso_periods import bounds, shifted
from briefing.figures.slots.periods import Mention
from briefing.figures.words.folding import fold
from briefing.figures.words.participles import is_past
from briefing.figures.words.wordclasses import LEXICON

_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_MONTH = re.compile(MONTH)
_STATED_YEAR = re.compile(r"\d{4}|\b(?:next|this|coming|last)\b")
_WILL = re.compile(r"\bwill\b")


def in_its_year(figure: Undated, mention: Mention) -> Mention:
    """A month or day without its year: behind what is told as past, ahead of what will be.

    On December 10, rents that rose in March did so this year, and a bridge that will open in March, the next.
    """
    text, clause, day = figure.text, figure.clause, figure.anchor.day
    said = text[mention.start : mention.end]
    days = bounds(mention.period) if _MONTH_OR_DAY.fullmatch(mention.period) else None
    if day is None or mention.shift or not days or not days[0] or not days[1]:
        return mention
    if not _MONTH.search(said) or _STATED_YEAR.search(said.lower()):
        return mention
    if figure.told and is_ahead(mention.period, figure.anchor) and _is_past(figure, mention):
        return mention._replace(period=shifted(mention.period, "year", 1))
    ahead = not figure.told and days[1] < day and mention.start >= figure.quantity.end
    if ahead and _WILL.search(fold(text), clause[0], figure.quantity.start):
        return mention._replace(period=shifted(mention.period, "year", -1))
    return mention


def _is_past(figure: Undated, mention: Mention) -> bool:
    """Whether the verb before a figure is of the past, or where no verb in -s does so sooner, one after it.

    "Value added tax goes up to [15%] on 1 April"; "in March, [61%] backed it".
    """
    text, (start, end) = figure.text, figure.clause
    for word in reversed(_words(text[start : figure.quantity.start])):
        present = word.endswith("s") and LEXICON.get(word, "-") in FINITE_VERBS
        if present or is_past(word):
            return not present
    comma = text.find(",", mention.end, end) if mention.start > figure.quantity.start else -1
    return any(map(is_past, _words(text[figure.quantity.end : comma if comma > 0 else end])))


def _words(text: str) -> list[str]:
    return [word.strip(".,;:“”\"'") for word in text.lower().split()]
