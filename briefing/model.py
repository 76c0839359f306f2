"""The vocabulary every room shares: articles, their figures, and what comparing them finds.

All of it is immutable. Offsets are Unicode code points of ``Article.text``, end exclusive.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Number = int | float
Value = Number | tuple[Number, Number]

Qualifier = Literal["about", "almost", "over", "under", "at least", "up to", "exactly", "none"]
Kind = Literal["level", "change", "share", "run", "rank", "ratio"]
Direction = Literal["up", "down"]
Status = Literal["reported", "forecast", "target", "estimate", "revised", "hypothetical"]
Verdict = Literal["agree", "differ", "unclear", "single"]
Strength = Literal["exact", "rounded", "bounded"]
Cause = Literal["basis", "period", "later report", "counting", "forecaster", "wording"]
Tie = Literal["difference", "sum", "share", "growth", "points", "rate", "multiple"]
Slot = Literal["measure", "place", "period", "basis", "speaker"]

SEARCHED = 1_500_000  # characters of an article that are searched for figures; few books are longer


@dataclass(frozen=True, slots=True)
class Article:
    """One source's account of an event, cleaned: ``text`` holds no control characters.

    Its first paragraph is the headline, where the source states one; blank lines separate paragraphs.
    """

    id: str
    title: str
    source: str
    text: str
    path: str | None = None
    url: str | None = None
    published: date | None = None  # a datetime (a subclass) where the time is known
    language: str | None = None
    updated: datetime | None = None  # when its outlet was seen to have changed it, if it did

    @property
    def latest(self) -> date | None:
        """When its text came to be as it is, as far as that is known."""
        return self.updated or self.published

    @property
    def title_end(self) -> int:
        """Where the headline ends that its text begins with; 0 where it does not."""
        end = len(self.title)
        return end if self.text.startswith(self.title) and self.text[end : end + 1] in ("", "\n") else 0


@dataclass(frozen=True, slots=True)
class Figure:
    """One number as one article states it, at ``start:end`` of the article's text.

    ``value`` is in base units (1.08 trillion is 1_080_000_000_000; 5.9% is 5.9), or
    ``(low, high)`` for a stated range. ``low`` and ``high`` bound the true values that the
    wording allows; None is an open end. A change keeps a positive value beside ``direction``.
    """

    start: int
    end: int
    text: str
    value: Value
    unit: str  # ISO 4217, %, pp, bp, a physical symbol, the counted noun, or "" for a bare number
    low: Number | None
    high: Number | None
    qualifier: Qualifier = "none"
    kind: Kind = "level"
    direction: Direction | None = None
    status: Status = "reported"
    measure: str = ""  # what is measured, as a table's first column would put it
    place: str = ""
    period: str = ""  # ISO 8601: 2025-11, 2025-01..2025-11, 2024
    basis: str = ""  # y/y, m/m, per day, in yuan
    speaker: str = ""
    inherited: frozenset[Slot] = frozenset()  # slots taken from the context, not stated beside it
    sentence: str = ""
    sentence_start: int = 0
    article: str = ""  # Article.id; empty for a figure of bare text


@dataclass(frozen=True, slots=True)
class Measure:
    """Figures about the same thing, place, period and basis, and what comparing them says."""

    id: str
    label: str
    unit: str
    kind: Kind
    place: str
    period: str
    basis: str
    verdict: Verdict
    strength: Strength | None
    why: str  # one plain sentence that names the sources and their wording
    figures: tuple[Figure, ...]  # by article, in reading order
    cause: Cause | None = None  # of an "unclear"
    contradictions: tuple[str, ...] = ()  # ids of articles whose own figures here contradict

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that state it, each once, in the order of ``figures``."""
        return tuple(dict.fromkeys(figure.article for figure in self.figures))

    @property
    def symbol(self) -> str:
        """The verdict as one character: = ≈ ≠ ? or · for a single source."""
        if self.verdict == "agree":
            return "=" if self.strength == "exact" else "≈"
        return {"differ": "≠", "unclear": "?", "single": "·"}[self.verdict]


@dataclass(frozen=True, slots=True)
class Check:
    """Arithmetic that ties figures together, and whether it holds."""

    relation: Tie
    expression: str  # "330.3bn − 218.6bn = 111.7bn ≈ 112bn"
    holds: bool
    exact: bool  # False where it holds only within the rounding of the stated digits
    figures: tuple[Figure, ...]
    why: str = ""  # of one that fails: which figure would have to change, and to what
    off: Figure | None = None  # that figure, where there is one to name


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of one article, and the sentences of others that say the same."""

    article: str
    start: int
    end: int
    matches: tuple[tuple[str, int, int], ...] = ()  # (article, start, end), one an article

    @property
    def also_in(self) -> tuple[str, ...]:
        return tuple(article for article, _, _ in self.matches)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A person or body whom articles quote or cite, and the sentences that do, by article."""

    name: str  # the fullest form that an article gives, without titles
    passages: tuple[tuple[str, int, int], ...]  # (article, start, end)

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that quote, each once, in their order."""
        return tuple(dict.fromkeys(article for article, _, _ in self.passages))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything a screen or a report shows of one story. ``measures`` stand in panel order."""

    articles: tuple[Article, ...]
    measures: tuple[Measure, ...]
    checks: tuple[Check, ...] = ()
    passages: tuple[Passage, ...] = ()
    quoted: tuple[Quoted, ...] = ()  # whom most articles quote first

    def article(self, article_id: str) -> Article:
        """Raises KeyError for an unknown id."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(article_id)

    def figures(self) -> Iterator[tuple[Figure, Measure]]:
        for measure in self.measures:
            for figure in measure.figures:
                yield figure, measure

    def count(self, verdict: Verdict) -> int:
        return sum(measure.verdict == verdict for measure in self.measures)
