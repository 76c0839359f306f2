"""What a figure takes from the text around it: the time and place named before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.figures.grammar.sentences import Sentence
from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.captions import is_caption
from briefing.figures.slots.carrying import carries, is_meant_for, opens_sentence
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.iso_periods import is_long, is_year
from briefing.figures.slots.periods import Mention, each_period, find_periods
from briefing.figures.slots.publication import is_publication, vague_times
from briefing.figures.slots.speakers import Voices
from briefing.figures.units.families import PERCENT, is_duration, is_money
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import any_of
from briefing.model import Kind

Sort = tuple[str, bool]

# how far back a paragraph is read for times, and how much of a text is its lead
_FEWEST = 3  # characters of a mention of time
_PARAGRAPH = 1000
LEAD = 1500
# a sentence that counts on from the paragraph before
_GOES_ON = re.compile(rf"{any_of('times', 'counting_on')}\b")
_ACCOUNTED = re.compile(r"\d{4}-Q\d|\d{4}-\d\d\.\.\d{4}-\d\d")
_ROLLING = re.compile(r"(?:past|last|previous)\b", re.IGNORECASE)  # "the past three months": of no account
_NONE: frozenset[str] = frozenset()
_NOUN = re.compile(r"\b[a-z]{3,}")


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
        told, self._times = (
            self._times,
            frozenset(m.period for m in mentions if m.period) if mentions else _NONE,
        )
        if not (self.place or self.period):
            return
        vague = vague_times(text, sentence.start, sentence.end) if self.anchor.day is None else _NONE
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
        if not (self.first or self.in_caption or period.endswith("..") or is_year(period)):
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


def context_of(text: str, anchor: Anchor, sentences: Sequence[Sentence]) -> Context:
    """The context before the first sentence: the first stretch longer than a weekend that the lead names."""
    voices = Voices(text, sentences)
    for mention in each_period(text, anchor, 0, min(len(text), LEAD)):
        if is_long(mention.period) and carries(text, mention, anchor, lead=True):
            if is_meant_for(text, mention):
                continue
            low, high = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.start)
            if is_caption(text, low, high if high >= 0 else len(text)):
                continue
            paragraph = text[low:LEAD].partition("\n")[0]
            accounted = _ACCOUNTED.fullmatch(mention.period) and not _ROLLING.match(text, mention.start)
            nouns = map(singular, _NOUN.findall(paragraph)) if accounted else ()
            return Context(anchor, voices, mention.period, frozenset(nouns))
    return Context(anchor, voices)


def sort_of(unit: str, kind: Kind) -> Sort:
    """What figures share where the time of one holds for another: their sort of unit, and change or level."""
    return family_of(unit)[0], kind == "change"


@lru_cache(maxsize=1024)
def family_of(unit: str) -> tuple[str, str]:
    """The family of units whose figures may speak of one measure, and the thing of which each is told.

    That is the share of "1.10 euros a share", but no length of time.
    """
    thing = unit.partition("/")[2]
    each = "" if is_duration(thing) else thing
    if unit in PERCENT:
        return "%", each
    if is_money(unit):
        return "money", each
    noun = unit.rpartition(" ")[2]
    people = noun == "person" or is_known(noun) or is_known(f"{noun}s")  # "Americans", "Texans"
    return "people" if people else noun, each
