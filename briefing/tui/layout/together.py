"""What the sources of a figure state, on one line: every value once, or as a toll that grew."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from briefing.period_words import MONTHS
from briefing.tui.layout.spans import ELLIPSIS, Row, Span, width_of
from briefing.tui.layout.values import BESIDE
from briefing.tui.story import Story

THEN = " → "
_UNIT = re.compile(  # behind a number, which words may go on with
    r"(?:(?<=\d)|(?<=\dm)|(?<=\d[bt]n)) "
    r"((?!hundred|thousand|[mb]illion|dozen|lakh|crore|to |and |or |of )[^\d ][^\d]*)$"
)
_Told = tuple[str, str, int]  # when, what, by how many


def is_one(story: Story, number: int) -> bool:
    """Whether all sources state the same value, and all of them as a forecast if one does."""
    stated = story.distinct(number)
    return len(stated) < 2 and all(len(said.asides) == 1 for said in stated)


def side_by_side(story: Story, number: int) -> Iterator[Row]:
    """Every value with how many state it, ever shorter: "5% (forecast) ×2 / 6%", "5% (fcst) ×2 / 6%", then
    "5% ×2 / 6% …" and "5% / 6% …".
    """
    stated = story.distinct(number)
    told = [(said.text, aside) for said in stated for aside in said.asides.values()]
    left_out = (Span(f" {ELLIPSIS}", "value"),) if any(aside.words for _, aside in told) else ()
    yield _beside([(text, aside.words, aside.articles) for text, aside in told])
    yield _beside([(text, aside.short, aside.articles) for text, aside in told])
    yield _beside([(said.text, "", said.articles) for said in stated]) + left_out
    yield _beside([(said.text, "", ()) for said in stated]) + left_out


def in_room(story: Story, number: int, room: int) -> Row:
    """As many of the values as ``room`` holds, one at least, and a sign that there are more."""
    *_, row = side_by_side(story, number)
    stated = story.distinct(number)
    more = (Span(f"{BESIDE}{ELLIPSIS}", "value"),)
    for count in range(len(stated) - 1, 0, -1):
        if width_of(row) <= room:
            break
        row = _beside([(said.text, "", ()) for said in stated[:count]]) + more
    return row


def _beside(said: Sequence[tuple[str, str, Sequence[str]]]) -> Row:
    """The values; a unit of all of them behind the first, an aside behind the last: "5% / 6% (all fcst)"."""
    texts = _unit_once([text for text, _, _ in said])
    alike = len({aside for _, aside, _ in said}) == 1
    spans: list[Span] = []
    for place, (text, (_, aside, articles)) in enumerate(zip(texts, said, strict=True)):
        own = f" {aside}" if aside and not alike else ""
        spans.append(Span(f"{BESIDE if place else ''}{text}{own}", "value"))
        if len(articles) > 1:
            spans.append(Span(f" ×{len(articles)}", "quiet"))
    if alike and said[0][1]:
        spans.append(Span(f" {said[0][1].replace('(', '(all ', 1)}", "value"))
    return tuple(spans)


def _unit_once(texts: Sequence[str]) -> list[str]:
    """ "2,000 acres / ≥2,000"."""
    found = [_UNIT.search(text) for text in texts]
    units = {unit[1].casefold(): unit[0] for unit in found if unit}
    if len(units) != 1 or not all(
        unit or text[-1].isdigit() for unit, text in zip(found, texts, strict=True)
    ):
        return list(texts)
    first, *others = map(_bare, texts)
    return [first + next(iter(units.values())), *others]


def _bare(text: str) -> str:
    """Without what is counted or measured."""
    return _UNIT.sub("", text)


# -- in time ------------------------------------------------------------------------------------------


def in_time(story: Story, number: int) -> tuple[int, ...]:
    """The sources of a toll that may have grown, the earliest first; none where a time is missing."""
    if story.measures[number].cause != "later report":
        return ()
    when = {article: _moment(story.articles[article].latest) for article in story.stated_in[number]}
    return () if "" in when.values() else tuple(sorted(when, key=lambda article: when[article]))


def clocks(story: Story, articles: Sequence[int]) -> list[str]:
    """When each source told it: the day where it is another than the one before, the hour where known."""
    told = [story.articles[article].latest for article in articles]
    days = [f"{when.day} {MONTHS[when.month - 1]}" if when else "" for when in told]
    hours = [f"{when:%H:%M}" if isinstance(when, datetime) else "" for when in told]
    one_day = len(set(days)) == 1 and all(hours)
    before = days[:1] if one_day else [""]
    return [
        " ".join(filter(None, ("" if day == last else day, hour)))
        for day, last, hour in zip(days, [*before, *days], hours, strict=False)
    ]


def series(story: Story, number: int, room: int) -> Row:
    """ "07:50 ≥4 → 10:30 ≥12 → 14:15 27": without room the first and last clock alone, then none, then
    without what lies between the first values and the last.
    """
    told = _told(story, number)
    bare: list[_Told] = [("", text, count) for _, text, count in told]
    ends = [told[0], *bare[1:-1], told[-1]] if len(told) > 1 else told
    ways: list[list[_Told]] = [told, ends, bare]
    gap: _Told = ("", ELLIPSIS, 1)
    ways += [[bare[0], gap, *bare[-last:]] for last in range(len(bare) - 2, 0, -1)]
    rows = [_after_each_other(way) for way in ways]
    return next((row for row in rows if width_of(row) <= room), rows[-1])


def _told(story: Story, number: int) -> list[_Told]:
    """What was stated one after the other, and by how many that follow on each other."""
    articles = in_time(story, number)
    texts = story.forms(number)[-1]
    found: list[_Told] = []
    for article, clock in zip(articles, clocks(story, articles), strict=True):
        parts = (part.removesuffix(ELLIPSIS).rstrip() for part in texts[article].split(BESIDE))
        text = BESIDE.join(map(_bare, parts))
        if found and found[-1][1] == text:
            found[-1] = (*found[-1][:2], found[-1][2] + 1)
        else:
            found.append((clock, text, 1))
    return found


def _after_each_other(told: Sequence[_Told]) -> Row:
    spans: list[Span] = []
    for place, (clock, text, count) in enumerate(told):
        spans += [Span(THEN, "quiet")] if place else []
        spans += [Span(f"{clock} ", "quiet")] if clock else []
        spans.append(Span(text, "value"))
        spans += [Span(f" ×{count}", "quiet")] if count > 1 else []
    return tuple(spans)


def _moment(when: date | None) -> str:
    """What sets reports in order: the moment where a zone is stated, else day and hour as they stand."""
    if isinstance(when, datetime) and when.tzinfo is not None:
        when = when.astimezone(UTC).replace(tzinfo=None)
    return when.isoformat() if when is not None else ""
