"""A Comparison with what the screens look up again and again, worked out once."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.model import Article, Check, Comparison, Figure, Measure, Passage, Verdict
from briefing.period_words import period_words
from briefing.report.shorter import Said, distinct, forms, values
from briefing.report.wording import headline, label_beside_period
from briefing.source_names import source_names
from briefing.text import one_line
from briefing.tui.bookmarks import bookmark_keys
from briefing.tui.sides import sides
from briefing.tui.unmistakable import telling
from briefing.tui.words_around import words_around

ACCENTS = 8  # source colours a theme defines
LONE = "◇"  # what nobody else says
_NEEDS_ITS_YEAR = re.compile(r"\d{4}|^(?:since|until)$")  # beside another year, or alone
_TELLING: tuple[Verdict, ...] = ("differ", "unclear", "agree")  # the one that tells most first


class Mark(NamedTuple):
    """A figure as it stands in its article's text."""

    start: int
    end: int
    measure: int  # index into Story.measures
    symbol: str
    style: Verdict


@dataclass(frozen=True, slots=True)
class Story:
    """One story as the reading room shows it. Articles and measures go by their index."""

    comparison: Comparison
    title: str = ""
    partial: bool = False  # only the beginnings of the articles were compared so far
    marks: tuple[tuple[Mark, ...], ...] = field(init=False)
    stated_in: tuple[tuple[int, ...], ...] = field(init=False)
    passages: tuple[tuple[Passage, ...], ...] = field(init=False)
    differences: tuple[int, ...] = field(init=False)
    small: int | None = field(init=False)  # the first of the measures that stand last, whatever their verdict
    names: tuple[str, ...] = field(init=False)
    keys: tuple[str, ...] = field(init=False)  # what each measure is bookmarked under
    year: str = field(init=False)  # that the story is of, "" where nothing says which
    _index: dict[str, int] = field(init=False)
    _values: dict[int, dict[int, str]] = field(init=False, compare=False, default_factory=dict)
    _forms: dict[int, tuple[dict[int, str], ...]] = field(init=False, compare=False, default_factory=dict)
    _telling: list[int] = field(init=False, compare=False, default_factory=list)
    _around: list[str] = field(init=False, compare=False, default_factory=list)
    _distinct: dict[int, list[Said]] = field(init=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        index = {article.id: number for number, article in enumerate(self.articles)}
        marks: list[list[Mark]] = [[] for _ in self.articles]
        stated: list[tuple[int, ...]] = []
        for number, measure in enumerate(self.measures):
            for figure in measure.figures:
                marks[index[figure.article]].append(
                    Mark(figure.start, figure.end, number, measure.symbol, measure.verdict)
                )
            stated.append(tuple(sorted({index[article] for article in measure.articles})))
        passages: dict[int, list[Passage]] = defaultdict(list)
        for passage in self.comparison.passages:
            passages[index[passage.article]].append(passage)
        frozen = {
            "_index": index,
            "small": _first_small(self.measures),
            "names": tuple(source_names(self.articles).values()),
            "keys": bookmark_keys(self.measures),
            "year": _year(self.articles, self.measures),
            "marks": tuple(tuple(_apart(found)) for found in marks),
            "stated_in": tuple(stated),
            "passages": tuple(
                tuple(sorted(passages[number], key=lambda passage: passage.start))
                for number in range(len(index))
            ),
            "differences": tuple(
                number
                for number, measure in enumerate(self.measures)
                if measure.verdict == "differ" or measure.contradictions
            ),
        }
        for name, value in frozen.items():
            object.__setattr__(self, name, value)

    def measure_of(self, figure: Figure) -> int:
        """Index of the measure that a figure stands in."""
        place = figure.article, figure.start
        return next(
            number
            for number, measure in enumerate(self.measures)
            if any((one.article, one.start) == place for one in measure.figures)
        )

    def in_question(self, check: Check) -> Figure:
        """The figure of a check to look at: if it fails the one on which sources differ, or that is off."""
        off = check.off or check.figures[0]
        if check.holds:
            return off
        differing = [f for f in check.figures if self.measures[self.measure_of(f)].verdict == "differ"]
        return off if off in differing or not differing else differing[0]

    @property
    def articles(self) -> tuple[Article, ...]:
        return self.comparison.articles

    @property
    def measures(self) -> tuple[Measure, ...]:
        return self.comparison.measures

    @property
    def checks(self) -> tuple[Check, ...]:
        return self.comparison.checks

    @property
    def one_day(self) -> bool:
        """Whether all articles that say when they came out did so on one day."""
        return len({article.published.timetuple()[:3] for article in self.articles if article.published}) == 1

    @property
    def headline(self) -> str:
        """The story's own title, else that of its first article."""
        return one_line(self.title) or headline(self.comparison)

    def number(self, article_id: str) -> int:
        """Index of an article by its id."""
        return self._index[article_id]

    def name(self, article: int) -> str:
        """What a source is called, told apart from others of the same outlet."""
        return self.names[article]

    def figures(self, measure: int, article: int) -> tuple[Figure, ...]:
        """What one article states of a measure, in reading order."""
        name = self.articles[article].id
        return tuple(figure for figure in self.measures[measure].figures if figure.article == name)

    def sides(self, measure: int) -> tuple[tuple[int, ...], ...]:
        """The articles of a difference by the side they are on; none where sources do not differ."""
        if self.measures[measure].verdict != "differ":
            return ()
        return sides({article: self.figures(measure, article) for article in self.stated_in[measure]})

    def period(self, measure: int) -> str:
        """The period beside its label: without the year the story is of, "" where there is none."""
        period = self.measures[measure].period
        words = period_words(period) if period else ""
        short = words.removesuffix(f" {self.year}")
        return words if _NEEDS_ITS_YEAR.search(short) else short

    def words_around(self, measure: int) -> str:
        """Words of its sentence, where another would look the same."""
        self._tell_apart()
        return self._around[measure]

    def telling(self, measure: int) -> int:
        """The characters of its label, two spaces, its period and those words with which no other begins."""
        self._tell_apart()
        return self._telling[measure]

    def _tell_apart(self) -> None:
        if self._telling or not self.measures:
            return
        titles = [
            f"{label_beside_period(one)}  {self.period(number)}" for number, one in enumerate(self.measures)
        ]
        self._around.extend(words_around(self.measures, titles))
        full = (" ".join(one).rstrip() for one in zip(titles, self._around, strict=True))
        self._telling.extend(telling(list(full)))

    def values(self, measure: int) -> dict[int, str]:
        """What each article states of a measure, each number once, in its first wording: ``12 / 27``."""
        if measure not in self._values:
            said = values(self.measures[measure])
            self._values[measure] = {self._index[article]: text for article, text in said.items()}
        return self._values[measure]

    def forms(self, measure: int) -> tuple[dict[int, str], ...]:
        """``values``, and the same ever shorter, all articles at one level alike."""
        if measure not in self._forms:
            written = forms(self.measures[measure])
            self._forms[measure] = tuple(
                {self._index[article]: text for article, text in said.items()} for said in written
            )
        return self._forms[measure]

    def distinct(self, measure: int) -> list[Said]:
        """Every value that is stated of a measure once, the least first."""
        if measure not in self._distinct:
            self._distinct[measure] = distinct(self.measures[measure])
        return self._distinct[measure]

    def lone_passages(self, article: int) -> int:
        """How many sentences of an article nobody else says, or gives a figure of."""
        return sum(self.others(article, passage)[0] == LONE for passage in self.passages[article])

    def others(self, article: int, passage: Passage) -> tuple[str, str]:
        """A sentence's sign and style: how many others say it, how its figures meet theirs, or ``LONE``."""
        if passage.matches:
            return f"+{min(len(passage.matches), 9)}", "key"
        met = {
            mark.style: mark.symbol
            for mark in self.marks[article]
            if passage.start <= mark.start < passage.end and len(self.stated_in[mark.measure]) > 1
        }
        verdict = next((verdict for verdict in _TELLING if verdict in met), None)
        return (met[verdict], f"symbol-{verdict}") if verdict else (LONE, "lone")

    def passages_in(self, article: int, start: int, end: int) -> tuple[Passage, ...]:
        """Passages that touch ``start:end`` of an article's text."""
        passages = self.passages[article]
        first = bisect_right(passages, start, key=lambda passage: passage.end)
        last = bisect_left(passages, end, key=lambda passage: passage.start)
        return passages[first:last]

    def mark_at(self, article: int, offset: int) -> Mark | None:
        """The figure whose text covers ``offset``."""
        marks = self.marks[article]
        place = bisect_right(marks, offset, key=lambda mark: mark.start) - 1
        return marks[place] if place >= 0 and offset < marks[place].end else None


def _year(articles: Sequence[Article], measures: Sequence[Measure]) -> str:
    """The year the story was told in last; where no article says when it was, the one most figures are of."""
    told = [str(article.latest.year) for article in articles if article.latest]
    if told:
        return max(told)
    years = Counter(measure.period[:4] for measure in measures if measure.period[:4].isdigit())
    return next((year for year, _ in years.most_common(1)), "")


def _first_small(measures: Sequence[Measure]) -> int | None:
    """Where, behind what one source says alone, those begin that tell little: one man, two sides."""
    lone = False
    for number, measure in enumerate(measures):
        if lone and measure.verdict != "single":
            return number
        lone = lone or measure.verdict == "single"
    return None


def sentence_signs(more: str, room: int) -> str:
    """What the signs in the margin say, and ``more``, as far as ``room`` goes."""
    signs = f"{LONE} only here; +2: two others too"
    all_signs = f"{signs}; ≠ ? ≈ =: others give its figures."
    ways = (f"{all_signs} {more}".rstrip(), all_signs, f"{signs}.")
    return next((words for words in ways if len(words) <= room), ways[-1])


def source_mark(article: int) -> str:
    """A source as a mark of its colour and number."""
    return f"▪{article + 1}"


def accent(article: int) -> str:
    """The style name of a source's colour."""
    return f"accent-{article % ACCENTS}"


def _apart(marks: Sequence[Mark]) -> list[Mark]:
    """By position, none overlapping: of two that overlap the earlier, then the longer stays."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept
