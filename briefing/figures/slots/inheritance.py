"""What a figure takes from the text around it: the time, place and measure named before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache

from briefing.figures.grammar.sentences import Sentence
from briefing.figures.lexicon import load
from briefing.figures.slots.captions import is_caption
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.iso_periods import bounds, is_of_months, known_year
from briefing.figures.slots.periods import Anchor, Mention, each_period, find_periods
from briefing.figures.slots.speakers import Voices
from briefing.figures.slots.timing import carries, is_publication, opens_sentence, vague_times
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
    in_caption: bool = False  # whether this paragraph is a picture's caption, which leaves nothing to others
    undated: set[int] = field(default_factory=set)  # where the figures begin that may take the lead's period
    _sorts: set[Sort] = field(default_factory=set)  # the sorts of figures that ``period`` dates
    _general: bool = False  # whether ``period`` opens a sentence that tells of no figure: it dates any
    _read_to: int = 0  # how far the text has been read for times
    _last: tuple[int, int] = (0, 0)  # the sentence that told of figures last
    _times: frozenset[str] = frozenset()  # and the times it named
    _measures: dict[str, tuple[str, int]] = field(default_factory=dict)  # family → measure, paragraph

    def enter(self, text: str, sentence: Sentence, paragraph_start: int) -> None:
        """Forget the last paragraph, unless a list goes on; take over the last time that is named before."""
        if sentence.paragraph != self.paragraph:
            goes_on = sentence.paragraph == self.paragraph + 1 and _GOES_ON.match(text, sentence.start)
            if self.in_caption or not (sentence.bullet or goes_on):
                self._forget()
                self._read_to = paragraph_start
            elif sentence.bullet:
                self.place, self._placed = "", set()
            end = text.find("\n", sentence.start)
            self.in_caption = is_caption(text, paragraph_start, end if end >= 0 else len(text))
        self.paragraph = sentence.paragraph
        if self.in_caption:
            self._forget()
            return
        start = max(self._read_to, sentence.start - _PARAGRAPH)
        self._read_to = sentence.end
        if sentence.start - start < _FEWEST:
            return
        for mention in reversed(find_periods(text, self.anchor, start, sentence.start)):
            if carries(text, mention, self.anchor) and not is_publication(text, mention):
                self.period, self._sorts = mention.period, set()
                self._general = is_long(mention.period) and opens_sentence(text, mention, start)
                return

    def _forget(self) -> None:
        self.period = self.place = ""
        self._sorts, self._placed, self._general = set(), set(), False

    def turn(self, text: str, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        """Forget where and when, if a sentence turns to another time: "Just last week, a bus burned"."""
        before, self._last = self._last, (sentence.start, sentence.end)
        told, self._times = self._times, frozenset(m.period for m in mentions if m.period)
        if not (self.place or self.period):
            return
        vague = vague_times(text, sentence.start, sentence.end) if self.anchor.day is None else frozenset()
        now = self._times | vague
        if not now:
            return
        told |= vague_times(text, *before)
        if told and told.isdisjoint(now):
            if vague:
                self._forget()
            self.place, self._placed = "", set()

    def date(self, period: str, sort: Sort) -> None:
        """Keep the time stated of a figure, for later ones of its sort."""
        if period != self.period:
            self.period, self._sorts, self._general = period, set(), False
        self._sorts.add(sort)

    def begin(self, period: str) -> None:
        """Keep the first stretch within a year that is stated of a figure."""
        if not (self.first or self.in_caption or period.endswith("..") or len(period) == len("2025")):
            self.first = period

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
            low, high = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.start)
            if is_caption(text, low, high if high >= 0 else len(text)):
                continue
            paragraph = text[low:_LEAD].partition("\n")[0]
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
    accounts are drawn up for: it dates changes in percent, sums of money, and what the lead says was sold.
    A sum or change that is told again, in a heading or further on, holds when it did. Where figures of a sort
    are told of other times than the lead's, and not only of earlier ones, none takes it.
    """
    told = _told(figures)
    dated = _dated_by_lead(figures, context, told)
    repeated = {
        (figure.unit, figure.value)
        for figure in figures
        if figure.period == context.lead != "" and _sums_up(sort_of(figure.unit, figure.kind))
    }
    growth: str | None = None  # when the first change in percent held that the first paragraphs date
    filled = figures.copy()
    for order, figure in enumerate(figures):
        if figure.start in context.undated:
            sort = sort_of(figure.unit, figure.kind)
            again = (figure.unit, figure.value) in repeated
            period = context.lead if sort in dated or again else growth if sort == _GROWTH and growth else ""
            if period:
                filled[order] = replace(figure, period=period, inherited=figure.inherited | {"period"})
        elif growth is None and figure.start < _LEAD and _tells_growth(figure, context.anchor):
            growth = figure.period if _is_latest(figure.period, told.get(_GROWTH, set())) else ""
    return filled


def _told(figures: list[Figure]) -> dict[Sort, set[str]]:
    """The stretches of time that reported figures of each sort state."""
    told: dict[Sort, set[str]] = {}
    for figure in figures:
        stated = figure.period and "period" not in figure.inherited and is_long(figure.period)
        if stated and figure.status == "reported" and not figure.period.endswith(".."):
            told.setdefault(sort_of(figure.unit, figure.kind), set()).add(figure.period)
    return told


def _sums_up(sort: Sort) -> bool:
    return sort[0] == "money" or sort == _GROWTH


def _is_latest(period: str, told: set[str]) -> bool:
    """Whether each other of some periods is the same stretch of time or ended before it began."""
    own = bounds(known_year(period))
    if own is None or own[0] is None:
        return False
    for other in told - {period}:
        if other.startswith("XXXX") != period.startswith("XXXX"):
            continue  # a year beside a month of no known year: history
        days = bounds(known_year(other))
        if days == own or (days and days[0] == own[0] and len(other) == len("2025")):
            continue  # a quarter and its three months; this year and its months so far
        if days is None or days[1] is None or days[1] >= own[0]:
            return False
    return True


def _dated_by_lead(figures: list[Figure], context: Context, told: dict[Sort, set[str]]) -> set[Sort]:
    """The sorts of figures that hold at the time the lead names."""
    if not context.lead:
        return set()
    first: dict[Sort, str] = {}
    for figure in figures:
        if figure.start >= _LEAD:
            break
        if figure.period and "period" not in figure.inherited and is_long(figure.period):
            first.setdefault(sort_of(figure.unit, figure.kind), figure.period)
    dated = {_GROWTH} if first.get(_GROWTH) == context.lead else set()
    if context.accounted:
        dated |= {_GROWTH, *(("money", change) for change in (True, False))}
        if is_of_months(context.lead, 3):
            dated.add(("%", False))  # margins and shares of what was sold
        dated |= {(noun, change) for noun in context.accounted for change in (True, False)}
    return {sort for sort in dated if _is_latest(context.lead, told.get(sort, set()))}


def _tells_growth(figure: Figure, anchor: Anchor) -> bool:
    """Whether a change in percent is stated of a stretch of this year or the last."""
    if figure.kind != "change" or figure.unit not in PERCENT:
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
