"""A figure of the panel that is not opened: what is called so, its time, what most sources say of it."""

from collections.abc import Callable, Iterable, Iterator

from briefing.report.shorter import LEVELS
from briefing.tui.layout.labels import is_unmistakable, label_beside_period
from briefing.tui.layout.spans import ELLIPSIS, NEAR, Row, Span, cells, crop, spread, width_of
from briefing.tui.layout.titles import label_of, mark, notes_of, title_rows
from briefing.tui.layout.together import in_room, is_one, series, side_by_side
from briefing.tui.layout.values import in_column
from briefing.tui.state import State
from briefing.tui.story import Story, accent, source_mark

_LABEL = 6  # cells that a label keeps beside a long value
_GAP = 2
_CUT = NEAR + 1  # cells by which a label may be cut further than need be
_HEAD, _AROUND, _STATUS = 4, _GAP + 1 + 4, 7  # verdict and star; gap, sign and source; "(fcst)"


def lone(state: State, number: int, width: int, *, kept: bool) -> list[Row]:
    """What one source says, on one line: the label gives way to the number, as far as no other begins alike.

    Else it stands in full, and the number below it.
    """
    story, measure = state.story, state.story.measures[number]
    style = f"label-{measure.verdict}"
    head = mark(measure, kept)
    if row := _on_one_line(state, number, width, kept, _alone):
        return [row]
    *tails, shortest = _alone(story, number)
    label = (*label_of(state, number, style), *_hidden_period(state, number))
    room = width - width_of(head) - _GAP - width_of(shortest)
    label = crop(label, room)
    seen = "".join(span.text for span in label).removesuffix(f" {ELLIPSIS}")
    if room >= _LABEL and not _needs_period(story, number) and is_unmistakable(story, number, seen):
        return [spread((*head, *label), shortest, width)]
    room = width - width_of(head)
    value, after = next((tail for tail in tails if width_of(tail) <= room), shortest)
    value = Span(in_column(value.text, room - cells(after.text)), value.style)
    return _with_tail(title_rows(state, number, style, width, kept=kept), (value, after), width)


def takes_one_line(story: Story, number: int, width: int) -> bool:
    """Whether ``lone`` is sure to take one, at a glance: without the number being put in words."""
    figures = story.measures[number].figures
    said = sum(
        cells(figure.text)
        + (figure.qualifier != "none" and len(figure.qualifier) + 1)
        + _STATUS * (figure.status != "reported")
        + _AROUND
        for figure in figures
    )
    label, telling = label_beside_period(story.measures[number]), story.telling(number)
    least = min(cells(label) + 2, cells(label[:telling]) + _CUT)
    return not _needs_period(story, number) and _HEAD + least + said <= width


def _needs_period(story: Story, number: int) -> bool:
    """Whether another figure is called the same."""
    return story.telling(number) > len(label_beside_period(story.measures[number]))


def shared(state: State, number: int, width: int, *, kept: bool) -> list[Row]:
    """What several sources say: on one line, or where label and value have no room there, on more."""
    story, measure = state.story, state.story.measures[number]
    if row := _on_one_line(state, number, width, kept, _tails):
        return [row]
    rows = title_rows(state, number, f"label-{measure.verdict}", width, kept=kept)
    room = width - width_of(mark(measure, kept))
    fits = (tail for tail in _tails(story, number) if width_of(tail) <= room)
    tail = next(fits, ()) or _cut_tail(story, number, room)
    return _with_tail(rows, tail, width)


def _on_one_line(
    state: State, number: int, width: int, kept: bool, tails: Callable[[Story, int], Iterable[Row]]
) -> Row:
    """The whole label, its period or the sign that there is one, and the longest of ``tails`` that fits."""
    story, measure = state.story, state.story.measures[number]
    left = (*mark(measure, kept), *label_of(state, number, f"label-{measure.verdict}"))
    notes, room = notes_of(state, number), width - width_of(left) - _GAP
    asides: list[Row] = [(Span(f"  {notes}", "quiet"),), _hidden_period(state, number)] if notes else [()]
    if _needs_period(story, number):
        del asides[1:]
    for aside in asides:
        for tail in tails(story, number):
            if width_of((*aside, *tail)) <= room and not any(ELLIPSIS in span.text for span in tail):
                return spread((*left, *aside), tail, width, gap=_GAP)
    return ()


def _hidden_period(state: State, number: int) -> Row:
    """The sign that there is a period, where it has no room."""
    return (Span(f" {ELLIPSIS}", "quiet"),) if notes_of(state, number) else ()


def grown(state: State, number: int, width: int, *, kept: bool) -> list[Row]:
    """A toll that later reports may have raised: what was told of it from the earliest report on."""
    measure = state.story.measures[number]
    rows = title_rows(state, number, f"label-{measure.verdict}", width, kept=kept, basis=True)
    return _with_tail(rows, series(state.story, number, width - width_of(mark(measure, kept))), width)


def _with_tail(rows: list[Row], tail: Row, width: int) -> list[Row]:
    """``tail`` flush right behind the last of ``rows``, or where it has no room there below it."""
    *before, last = rows
    if width_of(last) + _GAP + width_of(tail) <= width:
        return [*before, spread(last, tail, width, gap=_GAP)]
    return [*rows, spread((), tail, width)]


def _tails(story: Story, number: int) -> Iterator[Row]:
    """What all sources state and how many they are, or each value that some state, ever shorter.

    What is shorter is worked out when it is asked for.
    """
    if is_one(story, number):
        yield from ((Span(value, "value"), _count(story, number)) for value in _written(story, number))
    else:
        yield from side_by_side(story, number)


def _cut_tail(story: Story, number: int, room: int) -> Row:
    if not is_one(story, number):
        return in_room(story, number, room)
    *_, shortest = _written(story, number)
    count = _count(story, number)
    return (Span(in_column(shortest, room - cells(count.text)), "value"), count)


def _count(story: Story, number: int) -> Span:
    return Span(f" ×{len(story.stated_in[number])}", "quiet")


def _written(story: Story, number: int) -> Iterator[str]:
    """What the first source says, ever shorter; what is shorter is worked out when it is asked for."""
    yield next(iter(story.values(number).values()), "")
    for said in story.forms(number)[1:]:
        yield next(iter(said.values()), "")


def _alone(story: Story, number: int) -> Iterator[Row]:
    """What the one source says, ever shorter, never without that it is a forecast or of another time."""
    after = _only(story, number)
    for _, value in zip(range(LEVELS - 1), _written(story, number), strict=False):
        yield Span(value, "value-single"), after


def _only(story: Story, number: int) -> Span:
    """The mark of the one source that says it, where there are others."""
    if len(story.articles) < 2 or not story.stated_in[number]:
        return Span("")
    article = story.stated_in[number][0]
    return Span(f" {source_mark(article)}", accent(article))
