"""A figure of the panel that is not opened: what is called so, its time, what most sources say of it."""

from collections.abc import Iterator

from briefing.tui.layout.spans import ELLIPSIS, Row, Span, cells, spread, width_of
from briefing.tui.layout.titles import label_of, mark, notes_of, title_rows
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
    after = Span(f" ×{len(story.stated_in[number])}", "quiet")
    notes = notes_of(state, number)
    room = width - width_of(left) - _GAP - cells(after.text)
    for aside in dict.fromkeys((f"  {notes}" if notes else "", f" {ELLIPSIS}" if notes else "")):
        for value in _written(story, number):
            if cells(aside) + cells(value) <= room and ELLIPSIS not in value:
                return [spread((*left, Span(aside, "quiet")), (Span(value, "value"), after), width, gap=_GAP)]
    *rows, last = title_rows(state, number, style, width, kept=kept)
    room = width - width_of(mark(measure, kept)) - cells(after.text)
    written = list(_written(story, number))
    value = next((form for form in written if cells(form) <= room), in_column(written[-1], room))
    tail = (Span(value, "value"), after)
    if width_of(last) + _GAP + width_of(tail) <= width:
        return [*rows, spread(last, tail, width, gap=_GAP)]
    return [*rows, last, spread((), tail, width)]


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
