"""The evidence for a measure as rows: reason, intervals on one axis, every source's sentence."""

import math
from collections import Counter
from collections.abc import Sequence

from briefing.amounts import exact, tick
from briefing.figures.lexicon.units import many
from briefing.model import Figure, Measure, Number
from briefing.other_units import in_unit
from briefing.period_words import period_words
from briefing.report.shorter import counts
from briefing.report.times import told_when
from briefing.report.wording import VERDICTS, cell, context
from briefing.text import one_line
from briefing.tui.layout.plot import (
    OFF_LEFT,
    OFF_RIGHT,
    POINT,
    Interval,
    axis_lines,
    common,
    draw,
    fit_axis,
    touching,
)
from briefing.tui.layout.spans import (
    Row,
    Span,
    cells,
    crop,
    fit,
    fit_name,
    left_aligned,
    right_aligned,
    spread,
)
from briefing.tui.layout.wrapping import wrap
from briefing.tui.story import Story, accent

_CHOSEN = "source-on chosen"  # the style of a source's name
_NAME = (8, 20)  # cells for a source's name beside the axis: at least, and at most
_ROOMY_AXIS = 48  # where more would leave it fewer
_MOST_REASON = 8  # lines of the reason above the axis; those of many sources go on below it
_MOST_BARS = 6  # of more, those that are the same are drawn once
_AXIS = 24  # cells an axis needs to be of use
_STEPS: dict[Number, str] = {
    **{1: "whole ones", 10: "tens", 100: "hundreds", 1000: "thousands"},
    **{10**6: "millions", 10**9: "billions"},
}
_SHOWN = frozenset({"period", "place", "basis"})
_OFF = f"{OFF_LEFT} {OFF_RIGHT} reaches beyond the axis"
_INHERITED = "( ) not in the sentence itself: taken from the text around it"


def evidence_rows(story: Story, number: int, width: int, at: int | None = None) -> list[Row]:
    """Everything the program knows about one measure, ``width`` cells wide; ``at``: the source chosen."""
    measure = story.measures[number]
    reason = _reason(measure, width)
    rows = [*_heading(measure, width), *reason[:_MOST_REASON], ()]
    if drawing := _drawing(story, number, width):
        rows += [*drawing, ()]
    if len(reason) > _MOST_REASON:
        rows += [*reason[_MOST_REASON:], ()]
    for article in story.stated_in[number]:
        rows += [*_source(story, number, article, width, article == at), ()]
    if any(figure.inherited & _SHOWN for figure in measure.figures):
        return [*rows, (Span("  "), Span(fit(_INHERITED, width - 2), "quiet"))]
    return rows[:-1]


def _heading(measure: Measure, width: int) -> list[Row]:
    symbol = Span(measure.symbol, f"symbol-{measure.verdict}")
    rows: list[Row] = []
    for place, (start, end) in enumerate(wrap(one_line(measure.label), width - 2)):
        rows.append((symbol if not place else Span(" "), Span(" "), Span(measure.label[start:end], "title")))
    if where := context(measure):
        rows.append((Span("  "), Span(fit(where, width - 2), "quiet")))
    return rows


def _reason(measure: Measure, width: int) -> list[Row]:
    rows: list[Row] = []
    verdict = VERDICTS[measure.verdict]
    if measure.strength in ("rounded", "bounded"):
        verdict += ", rounded" if measure.strength == "rounded" else ", within a bound"
    reason = f"{verdict}. {one_line(measure.why)}" if measure.why else f"{verdict}."
    for start, end in wrap(reason, width - 2):
        strong = max(0, min(len(verdict), end) - start)
        part = reason[start:end]
        rows.append((Span("  "), Span(part[:strong], "source-on"), Span(part[strong:], "source")))
    return rows


# -- the drawing ------------------------------------------------------------------------------------


def _drawing(story: Story, number: int, width: int) -> list[Row]:
    """One bar a source on a common axis; nothing where there is no room or nothing to lay on one."""
    unit = story.measures[number].unit
    said = _bars(story, number, unit)
    if not said:
        return []
    bars = [bar for _, bar, _ in said]
    whole = _in_whole(unit, bars)
    names = [story.name(article) for article, _, _ in said]
    labels = [_interval_words(bar, unit) for bar in bars]
    others = [f" +{more}" if more else "" for _, _, more in said]
    longest = max(cells(name + tail) for name, tail in zip(names, others, strict=True))
    name_width, label_width = _beside_axis(longest, max(map(cells, labels)), width)
    room = width - 2 - name_width - 1 - (label_width + 2 if label_width else 0)
    if room < _AXIS // 2:
        return []
    axis = fit_axis(bars, room)
    start = 2 + name_width + 1 + (label_width + 2 if label_width else 0)
    rows: list[Row] = []
    shown = ""
    for (article, bar, _), name, tail, label in zip(said, names, others, labels, strict=True):
        spans = [Span("▎", accent(article)), Span(" ")]
        spans.append(Span(fit_name(name if name != shown else "", name_width - cells(tail)), "source"))
        spans.append(Span(left_aligned(tail, name_width + 1 - cells(spans[-1].text)), "quiet"))
        shown = name
        if label_width:
            spans += [Span(right_aligned(label, label_width), "quiet"), Span("  ")]
        first, glyphs = draw(bar, axis)
        rows.append((*spans, Span(" " * first), *_drawn(glyphs, bar, accent(article))))
    line_, below = axis_lines(axis, lambda value: tick(value, unit), whole=whole)
    measured = right_aligned(_unit_words(unit), start - 2)
    rows.append((Span(f"{measured}  ", "quiet"), Span(line_, "rule")))
    rows.append((Span(" " * start), Span(below, "quiet")))
    if len(bars) > 1:
        rows += _beneath(_meeting(bars, unit), start, width)
    if not all(map(axis.holds, bars)):
        rows.append((Span(" " * min(start, width - cells(_OFF))), Span(_OFF, "quiet")))
    return rows


def _beside_axis(name: int, label: int, width: int) -> tuple[int, int]:
    """Cells for the sources' names and for the values left of an axis; 0 for these where it has no room."""
    label = min(label, max(8, width // 4))
    most = max(_NAME[1], width - 2 - 1 - label - 2 - _ROOMY_AXIS)
    name = min(max(_NAME[0], name), most)
    if width - 2 - name - 1 - label - 2 < _AXIS:
        name = min(name, width // 4)
    return name, label if width - 2 - name - 1 - label - 2 >= _AXIS else 0


def _drawn(glyphs: str, bar: Interval, style: str) -> Row:
    """A bar in its source's colour; of one that is rounded only what is stated."""
    if not bar.rounded or POINT not in glyphs:
        return (Span(glyphs, style),)
    before, point, behind = glyphs.partition(POINT)
    return (Span(before, "quiet"), Span(point, style), Span(behind, "quiet"))


def _beneath(words: str, start: int, width: int) -> list[Row]:
    """Words below the axis, where it begins if they have room there."""
    lines = [words[low:high] for low, high in wrap(words, width - 2)]
    indent = max(2, min([start, *(width - cells(text) for text in lines)]))
    return [(Span(" " * indent), Span(text, "quiet")) for text in lines]


def _bars(story: Story, number: int, unit: str) -> list[tuple[int, Interval, int]]:
    """Every source's intervals; of many, those that are the same once, with how many more say it."""
    changes = all(figure.kind == "change" for figure in story.measures[number].figures)
    bars = [
        (article, bar)
        for article in story.stated_in[number]
        for bar in _intervals(story.figures(number, article), unit, signed=changes)
    ]
    if _in_whole(unit, [bar for _, bar in bars]):
        bars = [(article, bar.in_whole()) for article, bar in bars]
    if len(bars) <= _MOST_BARS:
        return [(article, bar, 0) for article, bar in bars]
    said = Counter(bar for _, bar in bars)
    first = {bar: article for article, bar in reversed(bars)}
    return [(article, bar, said[bar] - 1) for bar, article in reversed(first.items())]


def _in_whole(unit: str, bars: Sequence[Interval]) -> bool:
    """Whether there are only whole ones: no person is 26.6 years of age, however an average may be told."""
    return counts(unit) and all(value == int(value) for bar in bars for value in bar.values)


def _unit_words(unit: str, number: str = "") -> str:
    """What no number on the axis has beside it: "minutes", "feet", "km"; a counted noun is in the heading."""
    plain = unit.removesuffix(" of age")
    if tick(1, unit) != "1" or unit in ("", "x", "time") or (counts(unit) and plain == unit):
        return ""
    unit = plain
    if number == "1" or len(unit) < 4 or "/" in unit:
        return unit
    return many(unit)


def _alike(unit: str, other: str) -> bool:
    """Whether two units can share an axis: the same, or counts, whatever noun each source counts by."""
    return (
        unit == other
        or (_counted(unit) and _counted(other))
        or (" " in unit + other and unit.split()[-1:] == other.split()[-1:])
    )


def _counted(unit: str) -> bool:
    return not unit or counts(unit)


def _intervals(figures: Sequence[Figure], unit: str, *, signed: bool) -> list[Interval]:
    """The distinct intervals of one article's figures in a unit like ``unit``.

    Where all are changes a fall lies left of zero; 400 jobs fewer lie beside 380 jobs to go.
    """
    found: dict[Interval, None] = {}
    for stated in figures:
        figure = in_unit(stated, unit) or stated
        if not _alike(figure.unit, unit) or (figure.low is None and figure.high is None):
            continue
        values = figure.value if isinstance(figure.value, tuple) else (figure.value,)
        interval = Interval(figure.low, figure.high, values, _is_rounded(figure))
        if signed and figure.direction == "down":
            interval = interval.mirrored()
        if all(math.isfinite(value) for value in values):
            found[interval] = None
    return list(found)


def _is_rounded(figure: Figure) -> bool:
    """Whether it is one number without a hedge that may be rounded up as well as down."""
    low, value, high = figure.low, figure.value, figure.high
    if figure.qualifier != "none" or isinstance(value, tuple) or low is None or high is None:
        return False
    return low < value < high and math.isclose(value - low, high - value, rel_tol=0.01)


def _interval_words(interval: Interval, unit: str) -> str:
    """``8.2%`` as it is stated, ``8–8.4%`` of a hedge, ``from 150``, ``up to $2bn``, ``157``."""
    low, high = interval.low, interval.high
    if interval.rounded:
        return tick(interval.values[0], unit)
    if low is None and high is not None:
        return f"up to {tick(high, unit)}"
    if high is None and low is not None:
        return f"from {tick(low, unit)}"
    assert low is not None
    assert high is not None
    if low == high:
        return tick(low, unit)
    first = tick(low, unit) if tick(1, unit)[0] != "1" else exact(low)
    dash = " to " if low < 0 else "–"
    return f"{first}{dash}{tick(high, unit)}"


def _meeting(bars: Sequence[Interval], unit: str) -> str:
    """What the bars have in common, or how far apart they lie: as stated, and with room for rounding."""
    shared = common(bars)
    touch = shared is not None and touching(bars, shared)
    if shared is not None and not touch:
        words = _with_unit(_interval_words(shared, unit), unit)
        return f"in common: {words}" if shared != Interval(None, None) else ""
    high, _, least = min((bar.high, n, bar) for n, bar in enumerate(bars) if bar.high is not None)
    low, _, most = max((bar.low, -n, bar) for n, bar in enumerate(bars) if bar.low is not None)
    if least.rounded and most.rounded:
        stated = f"{_distance(most.values[0] - least.values[0], unit)} apart as stated"
        if touch:
            return f"{stated}; even rounded{_to_steps(least, most)} they do not meet"
        return f"{stated}, at least {_distance(low - high, unit)} even if rounded"
    if touch:
        return f"nothing in common: they only touch at {_with_unit(tick(high, unit), unit)}"
    points = "" if all(bar.low == bar.high for bar in bars) else "at least "
    return f"nothing in common: {points}{_distance(low - high, unit)} apart"


def _distance(size: Number, unit: str) -> str:
    return _with_unit(tick(round(size, 10), "pp" if unit == "%" else unit), unit)


def _to_steps(one: Interval, other: Interval) -> str:
    """ " to tens": what both of two numbers may have been rounded to, "" where that has no name."""
    sizes = {bar.high - bar.low for bar in (one, other) if bar.low is not None and bar.high is not None}
    step = _STEPS.get(sizes.pop(), "") if len(sizes) == 1 else ""
    return f" to {step}" if step else ""


def _with_unit(words: str, unit: str) -> str:
    return f"{words} {_unit_words(unit, words)}".rstrip()


# -- the sources ------------------------------------------------------------------------------------


def is_chosen_source(row: Row) -> bool:
    """Whether it is the name of the source that was chosen."""
    return any(span.style == _CHOSEN for span in row)


def _source(story: Story, number: int, article: int, width: int, chosen: bool) -> list[Row]:
    """A source's name and time, then each of its sentences with the figure marked."""
    measure = story.measures[number]
    bar = Span("▎", accent(article))
    key = f"{article + 1} "
    name: Row = (bar, Span(key, "key"), Span(story.name(article), _CHOSEN if chosen else "source-on"))
    when = told_when(story.articles[article]) or "no date given"
    rows = [spread(name, (Span(when, "quiet"),), width)]
    sentences: dict[tuple[int, str], list[Figure]] = {}
    for figure in story.figures(number, article):
        sentences.setdefault((figure.sentence_start, figure.sentence), []).append(figure)
    for (start, sentence), figures in sentences.items():
        rows += [(bar, Span(" "), *row) for row in _sentence(sentence, start, figures, measure, width - 2)]
        for figure in dict.fromkeys(figures):
            rows.append((bar, Span(" "), *crop(_reading(figure, measure), width - 2)))
    return rows


def _sentence(
    sentence: str, start: int, figures: Sequence[Figure], measure: Measure, width: int
) -> list[Row]:
    text = sentence.replace("\n", " ") or figures[0].text
    if not sentence:
        start = figures[0].start
    rows: list[Row] = []
    for low, high in wrap(text, width):
        spans: list[Span] = []
        done = low
        for figure in figures:
            first, last = max(figure.start - start, done), min(figure.end - start, high)
            if first < last:
                spans += [Span(text[done:first], "sentence")]
                spans += [Span(text[first:last], f"figure-{measure.verdict} chosen")]
                done = last
        rows.append((*spans, Span(text[done:high], "sentence")))
    return rows


def _reading(figure: Figure, measure: Measure) -> Row:
    """How the figure was read, what the context supplied set apart."""
    parts: list[tuple[str, bool]] = [
        (period_words(figure.period), "period" in figure.inherited),
        (one_line(figure.place), "place" in figure.inherited),
        (one_line(figure.basis), "basis" in figure.inherited),
        (f"says {one_line(figure.speaker)}" if figure.speaker else "", False),
    ]
    style = "value-differ" if measure.verdict == "differ" else "value"
    spans = [Span(cell(figure, measure, aside=False), style)]
    for text, inherited in parts:
        if text:
            spans += [Span("  ·  ", "rule"), Span(f"({text})" if inherited else text, "quiet")]
    return tuple(spans)
