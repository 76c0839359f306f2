"""A figure of the panel that is not opened: what is called so, its time, what most sources say of it."""

from collections.abc import Iterator

from briefing.tui.layout.spans import ELLIPSIS, Row, Span, cells, spread, width_of
from briefing.tui.layout.titles import label_of, mark, notes_of, title_rows
from briefing.tui.layout.together import in_room, is_one, series, side_by_side
from briefing.tui.layout.values import cut, in_column
from briefing.tui.state import State
from briefing.tui.story import Story, accent, source_mark

_LABEL = 6  # cells that a label keeps beside a long value
_GAP = 2


def lone(state: State, number: int, width: int, *, kept: bool) -> Row:
    """What one source says, on one line: the label gives way to the number, the period to both."""
    story, measure = state.story, state.story.measures[number]
    head = mark(measure, kept)
    left = (*head, *label_of(state, number, f"label-{measure.verdict}"))
    after = _only(story, number)
    room = width - width_of(left) - _GAP - cells(after.text)  # that the label leaves
    most = width // 2 - 4
    value = next(iter(story.values(number).values()), "")
    if cells(value) > min(room, most):
        written = list(_written(story, number))
        value = next((form for form in written if cells(form) <= min(room, most)), cut(written[-1], most))
        value = in_column(value, width - width_of(head) - _LABEL - _GAP - cells(after.text))
    tail: Row = (Span(value, "value-single"), after)
    left += _period(state, number, width - width_of(left) - width_of(tail) - _GAP)
    return spread(left, tail, width, gap=_GAP)


def shared(state: State, number: int, width: int, *, kept: bool) -> list[Row]:
    """What several sources say: on one line, or where label and value have no room there, on more."""
    story, measure = state.story, state.story.measures[number]
    style = f"label-{measure.verdict}"
    left = (*mark(measure, kept), *label_of(state, number, style))
    notes = notes_of(state, number)
    room = width - width_of(left) - _GAP
    for aside in dict.fromkeys((f"  {notes}" if notes else "", f" {ELLIPSIS}" if notes else "")):
        for tail in _tails(story, number):
            if cells(aside) + width_of(tail) <= room and ELLIPSIS not in tail[0].text:
                return [spread((*left, Span(aside, "quiet")), tail, width, gap=_GAP)]
    rows = title_rows(state, number, style, width, kept=kept)
    room = width - width_of(mark(measure, kept))
    fits = (tail for tail in _tails(story, number) if width_of(tail) <= room)
    tail = next(fits, ()) or _cut_tail(story, number, room)
    return _with_tail(rows, tail, width)


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


def _only(story: Story, number: int) -> Span:
    """The mark of the one source that says it, where there are others."""
    if len(story.articles) < 2 or not story.stated_in[number]:
        return Span("")
    article = story.stated_in[number][0]
    return Span(f" {source_mark(article)}", accent(article))


def _period(state: State, number: int, room: int) -> Row:
    """The period, or where it has no room the sign that there is one, to which the label gives way."""
    notes = notes_of(state, number)
    if not notes:
        return ()
    return (Span(f"  {notes}" if cells(notes) + 2 <= room else f" {ELLIPSIS}", "quiet"),)
