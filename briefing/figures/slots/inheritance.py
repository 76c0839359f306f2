"""What a figure takes from the text around it: the time, place and measure named before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache

from briefing.figures.grammar.sentences import Sentence
from briefing.figures.lexicon import load
from briefing.figures.slots.iso_periods import bounds
from briefing.figures.slots.periods import Anchor, each_period, find_periods
from briefing.figures.slots.places import is_known
from briefing.figures.slots.speakers import Voices
from briefing.figures.slots.timing import carries, is_publication, opens_sentence
from briefing.figures.words.families import PERCENT, is_money
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import alternation
from briefing.model import Figure, Kind

Sort = tuple[str, bool]

# how far back a paragraph is read for times, and how much of a text is its lead
_FEWEST = 3  # characters of a mention of time
_PARAGRAPH = 1000
_LEAD = 1500
# a sentence that counts on from the paragraph before
_GOES_ON = re.compile(rf"{alternation(load('periods')['counting_on']['openings'].split(', '))}\b")
_ACCOUNTED = re.compile(r"\d{4}-Q\d|\d{4}-\d\d\.\.\d{4}-\d\d")
_ROLLING = re.compile(r"(?:past|last|previous)\b", re.IGNORECASE)  # "the past three months": of no account
_NOUN = re.compile(r"\b[a-z]{3,}")
_GROWTH = ("%", True)
_SHORTEST = timedelta(days=4)


@dataclass(slots=True)
class Context:
    """What the sentences read so far leave to the next."""

    anchor: Anchor
    voices: Voices
    lead: str = ""  # the period of the first paragraphs
    accounted: frozenset[str] = frozenset()  # the nouns beside a lead that names a quarter or months together
    first: str = ""  # the first period stated of a figure: what "the week before" counts from at the last
    paragraph: int = -1
    period: str = ""  # the last time named in the paragraph
    place: str = ""  # the last place that the paragraph names of a figure
    _placed: set[Sort] = field(default_factory=set)  # the sorts of figures that ``place`` tells of
    article: str = ""  # id of the article in hand
    undated: set[int] = field(default_factory=set)  # where the figures begin that may take the lead's period
    _sorts: set[Sort] = field(default_factory=set)  # the sorts of figures that ``period`` dates
    _general: bool = False  # whether ``period`` opens a sentence that tells of no figure: it dates any
    _read_to: int = 0  # how far the text has been read for times
    _measures: dict[str, tuple[str, int]] = field(default_factory=dict)  # family → measure, paragraph

    def enter(self, text: str, sentence: Sentence, paragraph_start: int) -> None:
        """Forget the last paragraph, unless a list goes on; take over the last time that is named before."""
        goes_on = sentence.paragraph == self.paragraph + 1 and _GOES_ON.match(text, sentence.start)
        if sentence.paragraph != self.paragraph and not sentence.bullet and not goes_on:
            self.period = self.place = ""
            self._sorts, self._placed, self._general = set(), set(), False
            self._read_to = paragraph_start
        self.paragraph = sentence.paragraph
        start = max(self._read_to, sentence.start - _PARAGRAPH)
        self._read_to = sentence.end
        if sentence.start - start < _FEWEST:
            return
        for mention in reversed(find_periods(text, self.anchor, start, sentence.start)):
            if carries(text, mention, self.anchor) and not is_publication(text, mention):
                self.period, self._sorts = mention.period, set()
                self._general = is_long(mention.period) and opens_sentence(text, mention, start)
                return

    def date(self, period: str, sort: Sort) -> None:
        """Keep the time stated of a figure, for later ones of its sort."""
        if period != self.period:
            self.period, self._sorts, self._general = period, set(), False
        self._sorts.add(sort)

    def is_dated(self, period: str, sort: Sort) -> bool:
        """Whether later figures of a sort take this time already."""
        return period == self.period and sort in self._sorts

    def locate(self, place: str, sort: Sort) -> None:
        """Keep the place stated of a figure, for later ones of its sort."""
        if place != self.place:
            self.place, self._placed = place, set()
        self._placed.add(sort)

    def place_for(self, sort: Sort) -> str:
        """The paragraph's place, if it tells of figures of this sort."""
        return self.place if sort in self._placed else ""

    def period_for(self, sort: Sort) -> str:
        """The paragraph's time, if it dates figures of this sort."""
        return self.period if self._general or sort in self._sorts else ""

    def measure(self, unit: str) -> str:
        """The last measure of this sort of unit, in this paragraph or the one before."""
        measure, paragraph = self._measures.get(_family(unit), ("", 0))
        return measure if self.paragraph - paragraph <= 1 else ""

    def remember(self, unit: str, measure: str, counted: bool) -> None:
        """Keep a measure; one of counted things also fits bare numbers: "the number peaked at 36,400"."""
        self._measures[_family(unit)] = measure, self.paragraph
        if counted:
            self._measures[""] = measure, self.paragraph


def context_of(text: str, anchor: Anchor, sentences: Sequence[Sentence]) -> Context:
    """The context before the first sentence: the first stretch longer than a weekend that the lead names."""
    voices = Voices(text, sentences)
    for mention in each_period(text, anchor, 0, min(len(text), _LEAD)):
        if is_long(mention.period) and carries(text, mention, anchor, lead=True):
            paragraph = text[text.rfind("\n", 0, mention.start) + 1 : _LEAD].partition("\n")[0]
            accounted = _ACCOUNTED.fullmatch(mention.period) and not _ROLLING.match(text, mention.start)
            nouns = map(singular, _NOUN.findall(paragraph)) if accounted else ()
            return Context(anchor, voices, mention.period, frozenset(nouns))
    return Context(anchor, voices)


def is_long(period: str) -> bool:
    """Whether a period is known and longer than a weekend."""
    if ".." not in period:
        return bool(period) and len(period) != len("2025-01-01")
    days = bounds(period)
    return not (days and days[0] and days[1] and days[1] - days[0] < _SHORTEST)


def sort_of(unit: str, kind: Kind) -> Sort:
    """What figures share where the time of one holds for another: their sort of unit, and change or level."""
    return _family(unit), kind == "change"


def with_lead(figures: list[Figure], context: Context) -> list[Figure]:
    """The figures, undated ones with a period of the first paragraphs.

    A text whose first sentences tell by how much exports rose in November goes on to tell of November's
    imports; a month that the lead names for an event dates no count. A quarter, or months together, is what
    accounts are drawn up for: it dates shares, sums of money, and what the lead says was sold.
    """
    dated = _dated_by_lead(figures, context)
    growth = ""  # when the last change in percent held that the first paragraphs date
    filled = figures.copy()
    for order, figure in enumerate(figures):
        if figure.start in context.undated:
            sort = sort_of(figure.unit, figure.kind)
            period = context.lead if sort in dated else growth if sort == _GROWTH else ""
            if period:
                filled[order] = replace(figure, period=period, inherited=figure.inherited | {"period"})
        elif figure.kind == "change" and figure.start < _LEAD and _tells_growth(figure, context.anchor):
            growth = figure.period
    return filled


def _dated_by_lead(figures: list[Figure], context: Context) -> set[Sort]:
    """The sorts of figures that hold at the time the lead names."""
    if not context.lead:
        return set()
    first: dict[Sort, str] = {}
    for figure in figures:
        if figure.start >= _LEAD:
            break
        if figure.period and "period" not in figure.inherited and is_long(figure.period):
            first.setdefault(sort_of(figure.unit, figure.kind), figure.period)
    dated = {sort for sort, period in first.items() if period == context.lead}
    if context.accounted:
        families = ("%", "money", *context.accounted)
        dated |= {(family, change) for family in families for change in (True, False)}
    return dated


def _tells_growth(figure: Figure, anchor: Anchor) -> bool:
    """Whether a change in percent is stated of a stretch of this year or the last."""
    if figure.unit not in PERCENT:
        return False
    year = figure.period[:4]
    stated = "period" not in figure.inherited and is_long(figure.period) and not figure.period.endswith("..")
    return stated and anchor.latest is not None and year.isdigit() and 0 <= anchor.latest - int(year) <= 1


@lru_cache(maxsize=1024)
def _family(unit: str) -> str:
    """Units whose figures may speak of one measure."""
    if unit in PERCENT:
        return "%"
    if is_money(unit):
        return "money"
    noun = unit.rpartition(" ")[2]
    if noun == "person":
        return "people"
    return "people" if is_known(noun) or is_known(f"{noun}s") else noun  # "Americans", "Texans"
