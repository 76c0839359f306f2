"""The figures panel: measures by verdict, each with its evidence folded in, the checks, who is quoted."""

from collections.abc import Iterator, Sequence
from html import escape

from briefing.amounts import short
from briefing.model import Check, Comparison, Figure, Measure, Quoted
from briefing.other_units import in_unit
from briefing.period_words import period_words
from briefing.report.axis import Axis, Bar, axis_of
from briefing.report.page.anchors import Anchors, place
from briefing.report.times import told_when
from briefing.report.wording import by_value, context, line, outcome, sections, stated


def panel(comparison: Comparison, anchors: Anchors) -> Iterator[str]:
    for verdict, title, measures in sections(comparison):
        grouped = verdict == "single" and len(comparison.articles) > 1
        parts = (
            _singles(measures, comparison, anchors)
            if grouped
            else (_measure(measure, comparison, anchors) for measure in measures)
        )
        yield (
            f'<section class="{verdict}"><h2>{title}</h2>'
            f'<div class="{"groups" if grouped else "cards"}">{"".join(parts)}</div></section>'
        )
    if comparison.checks:
        checks = "".join(_check(check, anchors) for check in comparison.checks)
        yield f'<section><h2>Checks</h2><ul class="checks">{checks}</ul></section>'
    if comparison.quoted:
        names = "".join(_quoted(quoted, anchors) for quoted in comparison.quoted)
        yield f'<section><h2>Who is quoted</h2><ul class="quoted">{names}</ul></section>'


def _singles(measures: Sequence[Measure], comparison: Comparison, anchors: Anchors) -> Iterator[str]:
    for article, name in anchors.source.items():
        own = [_measure(measure, comparison, anchors) for measure in measures if article in measure.articles]
        if own:
            yield (
                f'<details class="group"><summary>{escape(name)} · {len(own)}</summary>'
                f"{''.join(own)}</details>"
            )


def _measure(measure: Measure, comparison: Comparison, anchors: Anchors) -> str:
    rows = "".join(
        f'<b dir="auto">{escape(value)}</b><span>{escape(", ".join(sources))}</span>'
        for value, sources in by_value(measure, anchors.source).items()
    )
    words = context(measure)
    about = f' <span class="context">{escape(words)}</span>' if words else ""
    return (
        f'<details class="m {measure.verdict}"{" open" if measure.verdict == "differ" else ""}>'
        f'<summary><span class="symbol">{measure.symbol}</span>'
        f'<span class="label" dir="auto">{escape(line(measure.label))}{about}</span>'
        f'<span class="values">{rows}</span></summary>{_evidence(measure, comparison, anchors)}</details>'
    )


def _evidence(measure: Measure, comparison: Comparison, anchors: Anchors) -> str:
    figures = list({place(figure): figure for figure in measure.figures}.values())
    axis = axis_of([in_unit(figure, measure.unit) or figure for figure in figures])
    bars: Sequence[Bar | None] = axis.bars if axis else [None] * len(figures)
    why = f'<p class="why">{escape(line(measure.why))}</p>' if measure.why else ""
    quotes = "".join(
        _quote(figure, bar, comparison, anchors) for figure, bar in zip(figures, bars, strict=True)
    )
    scale = _scale(axis, measure.unit) if axis else ""
    return f'<div class="evidence" id="{anchors.measure[measure.id]}">{why}{quotes}{scale}</div>'


def _quote(figure: Figure, bar: Bar | None, comparison: Comparison, anchors: Anchors) -> str:
    published = escape(told_when(comparison.article(figure.article)))
    name = escape(anchors.source[figure.article])
    return (
        f'<blockquote class="quote"><cite><a href="#{anchors.figure(figure)}">{name}</a>'
        f'<span>{published}</span></cite><p dir="auto">“{_marked_sentence(figure)}”</p>'
        f"{_slots(figure)}{_interval(bar) if bar else ''}</blockquote>"
    )


def _marked_sentence(figure: Figure) -> str:
    sentence, start = figure.sentence, figure.start - figure.sentence_start
    end = start + len(figure.text)
    if start < 0 or sentence[start:end] != figure.text:
        return escape(sentence or stated(figure))
    return f"{escape(sentence[:start])}<mark>{escape(figure.text)}</mark>{escape(sentence[end:])}"


def _slots(figure: Figure) -> str:
    """What was read beside the number, marked where the context gave it."""
    slots = {
        "place": figure.place,
        "period": period_words(figure.period),
        "basis": figure.basis,
        "speaker": figure.speaker,
    }
    words = [
        f"{escape(line(text))}{' (from the context)' if name in figure.inherited else ''}"
        for name, text in slots.items()
        if text
    ]
    if figure.status != "reported":
        words.insert(0, figure.status)
    return f'<p class="slots">{" · ".join(words)}</p>' if words else ""


def _interval(bar: Bar) -> str:
    low, value, high = (f"{100 * place:.2f}" for place in (bar.low, bar.value, bar.high))
    return (
        '<svg class="interval" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<line class="rule" x1="0" x2="100" y1="5" y2="5"/>'
        f'<line class="reach" x1="{low}" x2="{high}" y1="5" y2="5"/>'
        f'<line class="value" x1="{value}" x2="{value}" y1="0" y2="10"/></svg>'
    )


def _scale(axis: Axis, unit: str) -> str:
    left, right = (escape(short(end, unit)) for end in (axis.least, axis.most))
    return f'<p class="scale"><span>{left}</span><span>{right}</span></p>'


def _check(check: Check, anchors: Anchors) -> str:
    verdict, sign = ("agree", "✓") if check.holds else ("differ", "✗")
    sources = ", ".join(
        f'<a href="#{anchors.figure(figure)}">{escape(anchors.source[figure.article])}</a>'
        for figure in {figure.article: figure for figure in check.figures}.values()
    )
    why = f"<br><small>{escape(line(check.why))}</small>" if check.why else ""
    return (
        f'<li class="{verdict}"><span class="sign">{sign}</span>'
        f"<span>{escape(line(check.expression))} <small>{outcome(check)} · {sources}</small>{why}</span></li>"
    )


def _quoted(quoted: Quoted, anchors: Anchors) -> str:
    """A name and who quotes it: a source leads to its first sentence, numbers lead to the further ones."""
    links: dict[str, list[str]] = {}
    for passage in quoted.passages:
        own = links.setdefault(passage[0], [])
        words = str(len(own) + 1) if own else escape(anchors.source[passage[0]])
        own.append(f'<a href="#{anchors.passages[passage]}">{words}</a>')
    sources = ", ".join(map(" ".join, links.values()))
    return f'<li><b dir="auto">{escape(line(quoted.name))}</b> <span>{sources}</span></li>'
