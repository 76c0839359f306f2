"""What a figure takes from the text around it: the time, place and measure named before."""

from dataclasses import dataclass, field
from datetime import timedelta

from briefing.figures.families import PERCENT, is_money
from briefing.figures.periods import Anchor, bounds, find_periods
from briefing.figures.sentences import Sentence
from briefing.figures.speakers import Voices
from briefing.figures.timing import carries, is_publication

# how far back a paragraph is read for times, and how much of a text is its lead
_PARAGRAPH = 1000
_LEAD = 1500
_SHORTEST = timedelta(days=4)


@dataclass(slots=True)
class Context:
    """What the sentences read so far leave to the next."""

    anchor: Anchor
    voices: Voices
    lead: str = ""  # the period of the first paragraphs
    first: str = ""  # the first period stated of a figure: what "the week before" counts from at the last
    paragraph: int = -1
    period: str = ""
    place: str = ""
    _read_to: int = 0  # how far the text has been read for times
    _measures: dict[str, tuple[str, int]] = field(default_factory=dict)  # family → measure, paragraph

    def enter(self, text: str, sentence: Sentence, paragraph_start: int) -> None:
        """Forget the last paragraph, unless a list goes on; take over the last time that is named before."""
        if sentence.paragraph != self.paragraph and not sentence.bullet:
            self.period = self.place = ""
            self._read_to = paragraph_start
        self.paragraph = sentence.paragraph
        start = max(self._read_to, sentence.start - _PARAGRAPH)
        self._read_to = sentence.end
        for mention in reversed(find_periods(text, self.anchor, start, sentence.start)):
            if carries(text, mention, self.anchor) and not is_publication(text, mention):
                self.period = mention.period
                return

    def measure(self, unit: str) -> str:
        """The last measure of this sort of unit, in this paragraph or the one before."""
        measure, paragraph = self._measures.get(_family(unit), ("", 0))
        return measure if self.paragraph - paragraph <= 1 else ""

    def remember(self, unit: str, measure: str, counted: bool) -> None:
        """Keep a measure; one of counted things also fits bare numbers: "the number peaked at 36,400"."""
        self._measures[_family(unit)] = measure, self.paragraph
        if counted:
            self._measures[""] = measure, self.paragraph


def context_of(text: str, anchor: Anchor, sentences: list[Sentence]) -> Context:
    """The context before the first sentence: the first stretch longer than a weekend that the lead names."""
    voices = Voices(text, sentences)
    for mention in find_periods(text, anchor, 0, min(len(text), _LEAD)):
        days = bounds(mention.period)
        brief = days and days[0] and days[1] and days[1] - days[0] < _SHORTEST
        if brief or len(mention.period) == len("2025-01-01"):
            continue
        if carries(text, mention, anchor, lead=True):
            return Context(anchor, voices, mention.period)
    return Context(anchor, voices)


def _family(unit: str) -> str:
    """Units whose figures may speak of one measure."""
    if unit in PERCENT:
        return "%"
    return "money" if is_money(unit) else unit.rpartition(" ")[2]
