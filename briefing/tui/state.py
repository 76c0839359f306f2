"""Where the reader is in a story: one immutable value, and the steps from one to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from briefing.model import Measure
from briefing.query_terms import folded_terms
from briefing.tui.sides import in_turn
from briefing.tui.story import Story

Filter = Literal["all", "differ", "unclear", "agree", "single", "kept"]
FILTERS: tuple[Filter, ...] = get_args(Filter)


@dataclass(frozen=True, slots=True)
class State:
    """``columns`` are the articles on show, left to right; ``pinned`` those the reader put there."""

    story: Story
    chosen: int | None = None  # index into story.measures
    filter: Filter = "all"
    query: str = ""
    columns: tuple[int, ...] = ()
    pinned: frozenset[int] = frozenset()
    passages: bool = False
    kept: frozenset[str] = frozenset()  # keys of bookmarked measures
    follow: bool = True  # columns change to articles that state the chosen measure
    left: int | None = None  # the measure that was chosen before a filter or a find hid it
    wider: tuple[int, ...] = ()  # the columns before there was less room, as they stood

    # -- what is shown ------------------------------------------------------------------------

    @property
    def visible(self) -> tuple[int, ...]:
        """Measures that pass the filter and the find, in the panel's order."""
        terms = folded_terms(self.query)
        return tuple(
            number
            for number, measure in enumerate(self.story.measures)
            if self._passes(number, measure) and (not terms or mentions(measure, terms))
        )

    def is_kept(self, number: int) -> bool:
        """Whether a measure is bookmarked."""
        return bool(self.kept) and self.story.keys[number] in self.kept

    def _passes(self, number: int, measure: Measure) -> bool:
        if self.filter == "all":
            return True
        if self.filter == "kept":
            return self.is_kept(number)
        if self.filter == "differ":
            return measure.verdict == "differ" or bool(measure.contradictions)
        return measure.verdict == self.filter

    @property
    def measure(self) -> Measure | None:
        return None if self.chosen is None else self.story.measures[self.chosen]

    # -- steps ----------------------------------------------------------------------------------

    def choose(self, measure: int | None, articles: Sequence[int] = ()) -> "State":
        """Choose a measure; unpinned columns that do not state it give way to articles that do, of a
        difference to one of each side first.

        ``articles``: those that columns change to, if not all that state it.
        """
        if measure is None:
            return replace(self, chosen=None, left=None)
        columns = self.columns
        if self.follow:
            wanted = articles or self._wanted(measure)[: len(columns) - len(self.pinned)]
            columns = follow(columns, wanted, self.pinned)
        wider = self.wider if measure == self.chosen else ()
        return replace(self, chosen=measure, columns=columns, left=None, wider=wider)

    def _wanted(self, measure: int) -> tuple[int, ...]:
        """The articles that state a measure, those first that should have a column."""
        stated = self.story.stated_in[measure]
        free = [number for number in self.columns if number not in self.pinned]
        turn = in_turn(stated, self.story.sides(measure), free, self.pinned)
        return tuple(number for number in turn if number not in self.pinned)

    def step(self, by: int) -> "State":
        """The measure ``by`` places further in the panel, stopping at its ends."""
        visible = self.visible
        if not visible:
            return self
        if self.chosen not in visible:
            return self.choose(visible[0])
        place = visible.index(self.chosen) + by
        return self.choose(visible[min(max(place, 0), len(visible) - 1)])

    def step_difference(self, by: int) -> "State":
        """The next (``by`` = 1) or previous (-1) difference, going round; the filter gives way.

        A find does not: where it leaves none, nothing changes.
        """
        differences = set(self.story.differences)
        state = self if differences.intersection(self.visible) else replace(self, filter="all")
        places = [number for number in state.visible if number in differences]
        if not places:
            return self
        if self.chosen in places:
            return state.choose(places[(places.index(self.chosen) + by) % len(places)])
        after = [number for number in places if self.chosen is None or number > self.chosen]
        return state.choose(
            (after or places)[0] if by > 0 else ([n for n in places if n not in after] or places)[-1]
        )

    def with_filter(self, by: int = 1) -> "State":
        """The next filter that lets anything through."""
        place = FILTERS.index(self.filter)
        for _ in FILTERS:
            place = (place + by) % len(FILTERS)
            state = replace(self, filter=FILTERS[place])
            if FILTERS[place] == "all" or state.visible:
                break
        return state._keep_chosen_visible()

    def unfiltered(self) -> "State":
        return replace(self, filter="all")._keep_chosen_visible()

    def find(self, query: str) -> "State":
        return replace(self, query=query)._keep_chosen_visible()

    def _keep_chosen_visible(self) -> "State":
        """The first that shows where the chosen one is hidden; back to that one once it does."""
        visible = self.visible
        left = self.chosen if self.left is None else self.left
        if left in visible:
            return self if self.left is None else self.choose(left)
        if not visible or self.chosen in visible:
            return self
        return replace(self.choose(visible[0]), left=left)

    def show(self, article: int, slots: int) -> "State":
        """Put an article in a column and keep it there, or let it go when the reader had put it there."""
        if article in self.pinned:
            return replace(self, pinned=self.pinned - {article})
        pinned = self.pinned | {article}
        columns = self.columns
        if article not in columns:
            free = [number for number in columns if number not in self.pinned]
            if len(columns) < slots:
                columns = (*columns, article)
            else:
                gives_way = free[-1] if free else columns[-1]
                pinned -= {gives_way}
                columns = tuple(article if number == gives_way else number for number in columns)
        return replace(self, columns=columns, pinned=pinned)

    def with_slots(self, slots: int) -> "State":
        """As many columns as there is room for, in the sources' order but for what the reader put there.

        Where there is room for fewer, those stay that he put there or that state the chosen measure.
        """
        count = min(slots, len(self.story.articles))
        if count == len(self.columns):
            return self
        wanted = self._wanted(self.chosen) if self.chosen is not None else ()
        kept = [number for number in self.columns if number in self.pinned]
        fewer = len(self.columns) > count
        if fewer and self.follow:
            kept += wanted
        wider = self.wider if set(self.columns) <= set(self.wider) else ()
        as_before = wider or (self.columns if fewer or self.pinned else ())
        whole = wider if len(wider) <= count else ()
        first = (*kept, *self.columns, *whole, *wanted, *range(len(self.story.articles)))
        shown = tuple(dict.fromkeys(first))[:count]
        columns = lined_up(shown, as_before)
        return replace(
            self,
            columns=columns,
            pinned=self.pinned & set(columns),
            wider=as_before if len(as_before) > count else (),
        )

    def carried_over(self, story: Story) -> "State":
        """The same place in ``story``, newly read: the same figure, columns, filter and find."""
        return self.whereabouts.within(story)

    @property
    def whereabouts(self) -> "Whereabouts":
        articles, measure = self.story.articles, self.measure
        first = measure.figures[0] if measure is not None and measure.figures else None
        return Whereabouts(
            "" if self.chosen is None else self.story.keys[self.chosen],
            (first.article, first.start) if first is not None else None,
            self.filter,
            self.query,
            tuple(articles[number].id for number in self.columns),
            frozenset(articles[number].id for number in self.pinned),
            self.passages,
            self.follow,
        )

    def toggle_kept(self) -> "State":
        if self.chosen is None:
            return self
        return replace(self, kept=self.kept ^ {self.story.keys[self.chosen]})


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A State without story and bookmarks: articles and figures by what they are called in any reading."""

    measure: str  # what the chosen one is bookmarked under
    figure: tuple[str, int] | None  # the article and the start of its first figure
    filter: Filter
    query: str
    columns: tuple[str, ...]
    pinned: frozenset[str]
    passages: bool
    follow: bool

    def within(self, story: Story) -> State:
        """The State of a reader who stands there in ``story``."""
        numbers = {article.id: number for number, article in enumerate(story.articles)}
        likeness = [self._likeness(*one) for one in zip(story.measures, story.keys, strict=True)]
        chosen = likeness.index(max(likeness)) if likeness else None
        columns = tuple(numbers[name] for name in self.columns if name in numbers)
        pinned = frozenset(numbers[name] for name in self.pinned if name in numbers)
        shown = self.filter, self.query, columns, pinned, self.passages
        return State(story, chosen, *shown, follow=self.follow).with_slots(len(self.columns))

    def _likeness(self, measure: Measure, key: str) -> int:
        """Where its figure stands says more than what it is called, unless the article was rewritten."""
        stands = any((figure.article, figure.start) == self.figure for figure in measure.figures)
        return 2 * stands + (key == self.measure)


def follow(columns: Sequence[int], wanted: Sequence[int], pinned: frozenset[int]) -> tuple[int, ...]:
    """Columns with as many of ``wanted`` as fit; those that stay keep their place, pinned ones stay."""
    missing = [article for article in wanted if article not in columns]
    places = [n for n, article in enumerate(columns) if article not in wanted and article not in pinned]
    result = list(columns)
    for place, article in zip(places[-len(missing) :], missing, strict=False):
        result[place] = article
    return tuple(result)


def lined_up(articles: Sequence[int], as_before: Sequence[int]) -> tuple[int, ...]:
    """``articles`` in their order, but those of ``as_before`` beside each other as they stand there."""
    result = [article for article in as_before if article in articles]
    for article in sorted(set(articles).difference(result)):
        place = next((n for n, other in enumerate(result) if other > article), len(result))
        result.insert(place, article)
    return tuple(result)


def mentions(measure: Measure, terms: Sequence[str]) -> bool:
    """Whether a measure's label together with a sentence behind it has all ``terms`` (casefolded)."""
    label = measure.label.casefold()
    others = [term for term in terms if term not in label]
    return not others or any(
        all(term in sentence for term in others)
        for sentence in {figure.sentence.casefold() for figure in measure.figures}
    )
