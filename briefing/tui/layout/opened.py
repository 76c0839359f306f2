"""A figure of the panel that is opened: who says what, a line a source."""

from collections.abc import Iterator, Mapping, Sequence

from briefing.tui.layout.camps import value_styles
from briefing.tui.layout.labels import OPEN
from briefing.tui.layout.spans import Row, Span, cells, spread, width_of
from briefing.tui.layout.titles import title_rows
from briefing.tui.layout.together import clocks, in_time
from briefing.tui.layout.values import BESIDE, fitting
from briefing.tui.state import State
from briefing.tui.story import Story, accent

_NAME = 14  # cells that a source's name keeps beside a long value
_MOST_SOURCES = 6  # each on a line of its own; more stand together by what they say
_OWN = " !"  # behind the values of a source that contradicts itself
_MOST_VALUES = 5  # lines for those of a measure that is not chosen,
_MOST_CHOSEN = 10  # and of the one that is
_MOST_LINES = 3  # for the names of those who say the same
_BY_HEDGES = frozenset({"wording", "later report"})  # told apart at a glance by "≥4" and "≤4"


def opened(
    state: State, number: int, width: int, *, chosen: bool, kept: bool
) -> Iterator[tuple[int | None, Row]]:
    """The label in full, then a line a source with its value flush right, each with its article."""
    measure = state.story.measures[number]
    style = "label-chosen" if chosen else f"label-{measure.verdict}"
    basis = chosen or measure.verdict in OPEN
    for row in title_rows(state, number, style, width, kept=kept, basis=basis):
        yield None, spread(row, (), width)
    yield from _sources(state.story, number, chosen, width)


def _sources(story: Story, number: int, chosen: bool, width: int) -> Iterator[tuple[int, Row]]:
    """Who says what: a line a source, or where there are many a line a value with all who say it."""
    in_turn = in_time(story, number)
    articles = in_turn or story.stated_in[number]
    together = len(articles) > _MOST_SOURCES
    groups = _saying_the_same(story, number) if together else [[article] for article in articles]
    said, asides = _fitted(story, number, width, together=together)
    when = dict(zip(in_turn, clocks(story, in_turn), strict=True))
    styles = value_styles(story, number)
    most = _MOST_CHOSEN if chosen else _MOST_VALUES
    if len(groups) > most:
        left = sum(map(len, groups[most - 1 :]))
        groups = groups[: most - 1]
    else:
        left = 0
    for group in groups:
        value = Span(said[group[0]], styles[group[0]])
        rows = (
            _said_together(story, value, group, width, _MOST_LINES if chosen else 1)
            if len(group) > 1
            else _said(story, value, group[0], asides.get(group[0], ""), width, when.get(group[0], ""))
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
    own = _contradicting(story, number)
    return {n: text + _OWN if n in own else text for n, text in said.items()}


def _contradicting(story: Story, number: int) -> set[int]:
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
    own = {n: cells(_OWN) * (n in _contradicting(story, number)) for n in room}
    forms = story.forms(number)
    if story.measures[number].strength == "bounded" or story.measures[number].cause in _BY_HEDGES:
        forms = (forms[1], *forms[1:])
    said = not together and _uncut(forms[:-1], room, own)
    room = {n: most - own[n] for n, most in room.items()}
    said = said or fitting(forms, room)
    if story.measures[number].verdict != "unclear" or together or said in forms[:-1]:
        return _told(story, number, said), {}
    asides = {n: found for n, text in story.values(number).items() if (found := _aside(text))}
    bare = [
        {n: text.partition(" (")[0] if n in asides else text for n, text in form.items()}
        for form in forms[-3:-1]
    ]
    return _told(story, number, fitting(bare, room)), asides


def _uncut(
    written: Sequence[Mapping[int, str]], room: Mapping[int, int], own: Mapping[int, int]
) -> dict[int, str]:
    """What every source says if that fits, on a line a value if need be; ``own``: cells of a mark behind."""
    for said in written:
        if all(cells(text) + own[n] <= room[n] for n, text in said.items()):
            return dict(said)
    for said in written:
        if all(_widest(text, own[n]) <= room[n] for n, text in said.items()):
            return dict(said)
    return {}


def _widest(text: str, own: int) -> int:
    """Of values that stand on a line each: ``own`` cells behind the last, " /" behind the others."""
    *others, last = text.split(BESIDE)
    return max([cells(last) + own, *(cells(f"{value} /") for value in others)])


def _aside(text: str) -> str:
    """The one thing that stands in parentheses behind a value."""
    return text.removesuffix(")").partition(" (")[2] if text.endswith(")") and text.count(" (") == 1 else ""


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


def _said(story: Story, value: Span, article: int, aside: str, width: int, when: str) -> list[Row]:
    """A source with its value flush right, and below it what finds no room or belongs to the value."""
    clock = (Span(f"{when} ", "quiet"),) if when else ()
    name: Row = (Span("  "), Span("▎", accent(article)), *clock, Span(story.name(article), "source"))
    room = width - 4 - min(cells(story.name(article)), _NAME)
    first, *further = _in_lines(value.text, room)
    rows = [spread(name, (Span(first, value.style),), width)]
    rows += [spread(name[:2], (Span(text, value.style),), width) for text in further]
    return [*rows, spread(name[:2], (Span(aside, "quiet"),), width)] if aside else rows
