"""The report as Markdown (GitHub's tables) that pastes well into an issue, a wiki or a CMS."""

import re
from collections.abc import Iterable, Iterator

from briefing.model import Article, Check, Comparison, Measure
from briefing.report.wording import (
    VERDICTS,
    by_article,
    cell,
    context,
    counted,
    headline,
    line,
    safe_link,
    source_names,
    time_words,
)

_MOST_COLUMNS = 6  # sources side by side; more stand under each other
_MARKUP = re.compile(r"([\\`*_\[\]<>|~#&$])")


def to_markdown(comparison: Comparison) -> str:
    names = source_names(comparison.articles)
    blocks = [f"# {escape(headline(comparison))}", _counts(comparison), _sources(comparison.articles, names)]
    for verdict, title in VERDICTS.items():
        measures = [measure for measure in comparison.measures if measure.verdict == verdict]
        if not measures:
            continue
        blocks.append(f"## {title if len(comparison.articles) > 1 else 'Figures'}")
        if verdict == "single" or len(names) > _MOST_COLUMNS:
            blocks.append(_by_row(measures, names))
        else:
            blocks.append(_side_by_side(measures, names))
        blocks += _reasons(measures)
        if verdict in ("differ", "unclear"):
            blocks += _quotes(measures, names)
    if comparison.checks:
        blocks += ["## Checks", "\n".join(_check(check, names) for check in comparison.checks)]
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """``text`` on one line, shown as it stands: no markup, no HTML, no end of a table cell."""
    return _MARKUP.sub(r"\\\1", line(text))


def _counts(comparison: Comparison) -> str:
    figures = sum(len(measure.figures) for measure in comparison.measures)
    words = [counted(len(comparison.articles), "source"), counted(figures, "figure")]
    if len(comparison.articles) > 1:
        words += [f"{title.lower()}: {comparison.count(verdict)}" for verdict, title in VERDICTS.items()]
    return " · ".join(words)


def _sources(articles: Iterable[Article], names: dict[str, str]) -> str:
    rows = []
    for article in articles:
        title = escape(article.title) or "–"
        url = safe_link(article.url)
        rows.append(
            (
                escape(names[article.id]),
                time_words(article.published),
                f"[{title}](<{url}>)" if url else title,
            )
        )
    return _table(("Source", "Published", "Title"), rows)


def _side_by_side(measures: Iterable[Measure], names: dict[str, str]) -> str:
    rows = []
    for measure in measures:
        values = _cells(measure)
        rows.append((measure.symbol, _label(measure), *(values.get(id_, "–") for id_ in names)))
    return _table(("", "Measure", *map(escape, names.values())), rows)


def _by_row(measures: Iterable[Measure], names: dict[str, str]) -> str:
    rows = []
    for measure in measures:
        who: dict[str, list[str]] = {}
        for id_, value in _cells(measure).items():
            who.setdefault(value, []).append(escape(names[id_]))
        for n, (value, sources) in enumerate(who.items()):
            first = (measure.symbol, _label(measure)) if n == 0 else ("", "")
            rows.append((*first, value, ", ".join(sources)))
    return _table(("", "Measure", "Figure", "Source"), rows)


def _reasons(measures: Iterable[Measure]) -> Iterator[str]:
    reasons = [
        f"- {measure.symbol} **{escape(measure.label)}**: {escape(measure.why)}"
        for measure in measures
        if measure.why and (measure.verdict != "agree" or measure.strength != "exact")
    ]
    if reasons:
        yield "\n".join(reasons)


def _quotes(measures: Iterable[Measure], names: dict[str, str]) -> Iterator[str]:
    for measure in measures:
        quotes = dict.fromkeys(
            f"> {escape(names[figure.article])}: “{escape(figure.sentence)}”"
            for figure in measure.figures
            if figure.sentence
        )
        if quotes:
            yield "\n>\n".join([f"> **{escape(measure.label)}**", *quotes])


def _check(check: Check, names: dict[str, str]) -> str:
    says = ("holds" if check.exact else "holds within rounding") if check.holds else "**does not hold**"
    sources = ", ".join(dict.fromkeys(escape(names[figure.article]) for figure in check.figures))
    why = f". {escape(check.why)}" if check.why else ""
    return f"- {'✓' if check.holds else '✗'} {escape(check.expression)}: {says} ({sources}){why}"


def _label(measure: Measure) -> str:
    words = escape(context(measure))
    return f"{escape(measure.label)} ({words})" if words else escape(measure.label)


def _cells(measure: Measure) -> dict[str, str]:
    return {
        id_: " / ".join(escape(cell(figure, measure)) for figure in figures)
        for id_, figures in by_article(measure).items()
    }


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)
