"""The key figures as rows: what is measured, who says what, the verdict in front."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from briefing.model import Measure, Verdict
from briefing.period_words import period_words
from briefing.report.wording import line
from briefing.tui.layout.labels import highlighted, label_beside_period
from briefing.tui.layout.spans import Row, Span, cells, spread, width_of
from briefing.tui.layout.values import BESIDE, cut, fitting, in_column
from briefing.tui.layout.wrapping import wrap
from briefing.tui.state import State, bookmark_key
from briefing.tui.story import Story, accent, source_mark

OPEN: frozenset[Verdict] = frozenset({"differ", "unclear"})  # shown with every source's value
NO_MEASURE = -1  # of a line that belongs to none
_SMALL = "Small numbers in words"
_NAME = 14  # cells that a source's name keeps beside a long value
_LABEL = 6  # and a label on one line with it
_MOST_SOURCES = 6  # each on a line of its own; more stand together by what they say
_OWN = " !"  # behind the values of a source that contradicts itself
_MOST_VALUES = 5  # lines for those of a measure that is not chosen,
_MOST_CHOSEN = 10  # and of the one that is
_MOST_LINES = 3  # for the names of those who say the same


class PanelRow:
    """A line of the panel; one that is ``made`` later is made when it is first seen."""

    __slots__ = ("_made", "_row", "article", "measure")

    def __init__(
        self, row: Row, measure: int, article: int | None = None, made: Callable[[], Row] | None = None
    ) -> None:
        self._row, self._made = row, made
        self.measure = measure
        self.article = article  # on a source's own line

    def __bool__(self) -> bool:
        """Whether anything stands in it."""
        return bool(self._row) or self._made is not None

    @property
    def row(self) -> Row:
        if self._made is not None:
            self._row, self._made = self._made(), None
        return self._row


Block = list[PanelRow]
Cache = dict[tuple[int, bool, bool], Block]


def panel_rows(state: State, width: int, cache: Cache | None = None) -> Block:
    """Every visible measure, differences and the chosen one opened to a line for each source.

    ``cache`` keeps blocks from one call to the next over the same story, width and find.
    """
    cache = {} if cache is None else cache
    rows: Block = []
    last = -1
    for number in state.visible:
        measure = state.story.measures[number]
        chosen, kept = number == state.chosen, bool(state.kept) and bookmark_key(measure) in state.kept
        block = cache.get((number, chosen, kept))
        if block is None:
            opened = chosen or measure.verdict in OPEN or bool(measure.contradictions)
            block = (
                _opened(state, number, chosen, kept, width)
                if opened
                else [PanelRow((), number, made=partial(_closed, state, number, kept, width))]
            )
            cache[number, chosen, kept] = block
        begin = state.story.small
        if begin is not None and last < begin <= number and rows:
            rows += [PanelRow((), last), PanelRow((Span(_SMALL, "quiet"),), NO_MEASURE)]
        elif rows and (len(block) > 1 or rows[-1].article is not None):
            rows.append(PanelRow((), last))
        rows += block
        last = number
    return rows


def _head(measure: Measure, kept: bool) -> Row:
    symbol = (Span(measure.symbol, f"symbol-{measure.verdict}"), Span(" "))
    return (*symbol, Span("★ ", "kept")) if kept else symbol


def _closed(state: State, number: int, kept: bool, width: int) -> Row:
    """One line: the label, its period as there is room, the value most sources give, how many give it."""
    story = state.story
    measure = story.measures[number]
    count = len(story.stated_in[number])
    label = highlighted(line(measure.label), state.query, f"label-{measure.verdict}")
    left = (*_head(measure, kept), *label)
    if count > 1:
        after, style = Span(f" ×{count}", "quiet"), "value"
    else:
        after, style = _only(story, number), "value-single"
    room = width - width_of(left) - 2 - cells(after.text)  # that the label leaves
    most = width // 2 - 4
    value = next(iter(story.values(number).values()), "")
    if cells(value) > min(room, most):
        written = [next(iter(said.values()), "") for said in story.forms(number)]
        value = next((form for form in written if cells(form) <= min(room, most)), cut(written[-1], most))
        value = in_column(value, width - width_of(_head(measure, kept)) - _LABEL - 2 - cells(after.text))
    tail: Row = (Span(value, style), after)
    left += _period_beside(story, number, width - width_of(left) - width_of(tail) - 2)
    return spread(left, tail, width, gap=2)


def _only(story: Story, number: int) -> Span:
    """The mark of the one source that says it, where there are others."""
    if len(story.articles) < 2 or not story.stated_in[number]:
        return Span("")
    article = story.stated_in[number][0]
    return Span(f" {source_mark(article)}", accent(article))


def _period_beside(story: Story, number: int, room: int) -> Row:
    """The period, without the year the story is of or as the sign that there is one, as there is room."""
    if not (period := story.period(number)):
        return ()
    forms = (f"  {period}", f"  {period.removesuffix(f' {story.year}')}", " …")
    return next(((Span(form, "quiet"),) for form in forms if cells(form) <= room), ())


def _opened(state: State, number: int, chosen: bool, kept: bool, width: int) -> list[PanelRow]:
    """The label in full, then a line a source with its value flush right."""
    story = state.story
    measure = story.measures[number]
    head = _head(measure, kept)
    indent = width_of(head)
    period = period_words(measure.period)
    style = "label-chosen" if chosen else f"label-{measure.verdict}"
    right: Row = (Span(period, "quiet"),) if period and cells(period) < width // 2 else ()
    label = label_beside_period(measure) if right else line(measure.label)
    spans = wrap(label, max(8, width - indent - (width_of(right) + 1 if right else 0)))
    below = len(spans) > 1 and bool(right)  # a long label takes the whole width, its period stands below
    if below:
        spans = wrap(label, max(8, width - indent))
    rows: list[PanelRow] = []
    for place, (start, end) in enumerate(spans[:3]):
        text = label[start:end] if place < 2 or len(spans) == 3 else label[start:]
        left = (*(head if not place else (Span(" " * indent),)), *highlighted(text, state.query, style))
        tail = () if below or place else right
        rows.append(PanelRow(spread(left, tail, width), number))
    unsaid = period if below else "" if right else story.period(number)
    notes = " · ".join(filter(None, (unsaid, line(measure.basis))))
    if notes and (chosen or measure.verdict in OPEN):
        rows.append(PanelRow(spread((Span("  "), Span(notes, "quiet")), (), width), number))
    return rows + [PanelRow(row, number, article) for article, row in _sources(story, number, chosen, width)]


def _sources(story: Story, number: int, chosen: bool, width: int) -> Iterator[tuple[int, Row]]:
    """Who says what: a line a source, or where there are many a line a value with all who say it."""
    articles = story.stated_in[number]
    together = len(articles) > _MOST_SOURCES
    groups = _saying_the_same(story, number) if together else [[article] for article in articles]
    said, asides = _fitted(story, number, width, together=together)
    most = _MOST_CHOSEN if chosen else _MOST_VALUES
    if len(groups) > most:
        left = sum(map(len, groups[most - 1 :]))
        groups = groups[: most - 1]
    else:
        left = 0
    for group in groups:
        value = Span(said[group[0]], value_style(story.measures[number]))
        rows = (
            _said_together(story, value, group, width, _MOST_LINES if chosen else 1)
            if len(group) > 1
            else _said(story, value, group[0], asides.get(group[0], ""), width)
        )
        yield from ((group[0], row) for row in rows)
    if left:
        yield articles[-1], (Span(f"   and {left} more", "quiet"),)


def _saying_the_same(story: Story, number: int) -> list[list[int]]:
    """The sources by what they say, those of whom most say it first."""
    said: dict[str, list[int]] = {}
    values = _told(story, number, story.values(number))
    for article in story.stated_in[number]:
        said.setdefault(values[article], []).append(article)
    return sorted(said.values(), key=len, reverse=True)


def _told(story: Story, number: int, said: Mapping[int, str]) -> dict[int, str]:
    """What the sources say, marked where one contradicts itself."""
    own = _told_apart(story, number)
    return {n: text + _OWN if n in own else text for n, text in said.items()}


def _told_apart(story: Story, number: int) -> set[int]:
    """The sources that contradict themselves."""
    own = story.measures[number].contradictions
    return {article for article in story.stated_in[number] if story.articles[article].id in own}


def _fitted(
    story: Story, number: int, width: int, *, together: bool
) -> tuple[dict[int, str], dict[int, str]]:
    """What every source says, written alike; and what of an unclear one finds no room beside its value."""
    room = {
        article: width // 2 if together else width - 4 - min(cells(story.name(article)), _NAME)
        for article in story.stated_in[number]
    }
    for article in _told_apart(story, number):
        room[article] -= cells(_OWN)
    forms = story.forms(number)
    said = fitting(forms, room)
    if story.measures[number].verdict != "unclear" or together or said in forms[:3]:
        return _told(story, number, said), {}
    asides = {n: found for n, text in story.values(number).items() if (found := _aside(text))}
    own = [
        {n: _without_mark(text) if n in asides else text for n, text in form.items()} for form in forms[3:]
    ]
    return _told(story, number, fitting(own, room)), asides


def _aside(text: str) -> str:
    """The one thing that stands in parentheses behind a value."""
    return text.removesuffix(")").partition(" (")[2] if text.endswith(")") and text.count(" (") == 1 else ""


def _without_mark(text: str) -> str:
    """``text`` as it is where what it leaves out stands below."""
    return text.replace(" …", "").replace("…", "")


def _said_together(story: Story, value: Span, group: list[int], width: int, most: int) -> list[Row]:
    """The sources that say the same in at most ``most`` lines, their value and how many they are beside."""
    right: Row = (value, Span(f" ×{len(group)}", "quiet"))
    rows: list[list[Span]] = [[Span(" ")]]
    for place, article in enumerate(group):
        parts = [Span(" "), Span("▎", accent(article)), Span(story.name(article), "source")]
        left = len(group) - place
        more = Span(f"  +{left}", "quiet")
        room = width - (width_of(right) + 1 if len(rows) == 1 else 0)
        last = len(rows) == most
        if width_of(rows[-1] + parts) + (cells(more.text) if last and left > 1 else 0) > room:
            if last and len(rows[-1]) > 1:
                rows[-1].append(more)
                break
            if len(rows[-1]) > 1:
                rows.append([Span(" ")])
        rows[-1] += parts
    return [spread(tuple(row), right if not place else (), width) for place, row in enumerate(rows)]


def _in_lines(value: str, room: int) -> list[str]:
    """The numbers of one source on as many lines as they take."""
    lines: list[str] = []
    for part in value.split(BESIDE):
        if lines and cells(f"{lines[-1]}{BESIDE}{part}") <= room:
            lines[-1] += BESIDE + part
        else:
            lines.append(part)
    return [f"{text} /" for text in lines[:-1]] + lines[-1:]


def _said(story: Story, value: Span, article: int, aside: str, width: int) -> list[Row]:
    """A source with its value flush right, and below it what finds no room or belongs to the value."""
    name: Row = (Span("  "), Span("▎", accent(article)), Span(story.name(article), "source"))
    room = width - 4 - min(cells(story.name(article)), _NAME)
    first, *further = _in_lines(value.text, room)
    rows = [spread(name, (Span(first, value.style),), width)]
    rows += [spread(name[:2], (Span(text, value.style),), width) for text in further]
    return [*rows, spread(name[:2], (Span(aside, "quiet"),), width)] if aside else rows


def value_style(measure: Measure) -> str:
    """The style of what a source says, among those of several."""
    return "value-differ" if measure.verdict == "differ" else "value"


def row_of(rows: Iterable[PanelRow], measure: int | None) -> tuple[int, int]:
    """First row and number of rows of a measure; (0, 0) where it is not shown."""
    places = [place for place, row in enumerate(rows) if row.measure == measure and row]
    return (places[0], len(places)) if places else (0, 0)


def summary(story: Story) -> list[tuple[str, str, int]]:
    """Verdict symbols with their style and how many measures have them, differences first."""
    counts: dict[tuple[str, str], int] = {}
    for measure in story.measures:
        key = (measure.symbol, f"symbol-{measure.verdict}")
        counts[key] = counts.get(key, 0) + 1
    return [(symbol, style, counts[symbol, style]) for symbol, style in sorted(counts, key=_attention)]


def _attention(key: tuple[str, str]) -> int:
    return "≠?=≈·".index(key[0])
