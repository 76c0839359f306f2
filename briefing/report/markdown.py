"""The report as Markdown (GitHub's tables) that pastes well into an issue, a wiki or a CMS."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from briefing.model import Article, Check, Comparison, Measure, Quoted
from briefing.report.links import safe_link
from briefing.report.times import told_when
from briefing.report.wording import (
    VERDICTS,
    by_value,
    cells,
    context,
    headline,
    line,
    outcome,
    sections,
    size,
)
from briefing.source_names import source_names

_MOST_COLUMNS = 6  # sources side by side; more stand under each other
_MARKUP = re.compile(r"([\\`*_\[\]<>|~#&$])")


def to_markdown(comparison: Comparison) -> str:
    names = source_names(comparison.articles)
    blocks = [f"# {escape(headline(comparison))}", _counts(comparison), _sources(comparison.articles, names)]
    for verdict, title, measures in sections(comparison):
        blocks.append(f"## {title}")
        if verdict == "single" or len(names) > _MOST_COLUMNS:
            blocks.append(_by_row(measures, names))
        else:
            blocks.append(_side_by_side(measures, names))
        blocks += _reasons(measures)
        if verdict in ("differ", "unclear"):
            blocks += _quotes(measures, names)
    if comparison.checks:
        blocks += ["## Checks", "\n".join(_check(check, names) for check in comparison.checks)]
    if comparison.quoted:
        blocks += ["## Who is quoted", "\n".join(_quoted(quoted, names) for quoted in comparison.quoted)]
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """``text`` on one line, shown as it stands: no markup, no HTML, no end of a table cell."""
    return _MARKUP.sub(r"\\\1", line(text))


def _counts(comparison: Comparison) -> str:
    words = [size(comparison)]
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
                told_when(article),
                f"[{title}](<{url}>)" if url else title,
            )
        )
    return _table(("Source", "Published", "Title"), rows)


def _side_by_side(measures: Iterable[Measure], names: dict[str, str]) -> str:
    rows = []
    for measure in measures:
        said = cells(measure)
        values = (escape(said.get(id_, "–")) for id_ in names)
        rows.append((measure.symbol, _label(measure), *values))
    return _table(("", "Measure", *map(escape, names.values())), rows)


def _by_row(measures: Iterable[Measure], names: dict[str, str]) -> str:
    rows = []
    for measure in measures:
        first = (measure.symbol, _label(measure))
        for value, sources in by_value(measure, names).items():
            rows.append((*first, escape(value), escape(", ".join(sources))))
            first = ("", "")
    return _table(("", "Measure", "Figure", "Source"), rows)


def _reasons(measures: Iterable[Measure]) -> Iterator[str]:
    reasons = [
        f"- {measure.symbol} **{escape(measure.label)}**: {escape(measure.why)}"
        for measure in measures
        if measure.why and not _is_plain(measure)
    ]
    if reasons:
        yield "\n".join(reasons)


def _is_plain(measure: Measure) -> bool:
    """Whether the row says all: one source alone, or one number from all."""
    if measure.contradictions:
        return False
    return measure.verdict == "single" or measure.strength == "exact"


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
    says = outcome(check) if check.holds else f"**{outcome(check)}**"
    sources = ", ".join(dict.fromkeys(escape(names[figure.article]) for figure in check.figures))
    why = f". {escape(check.why)}" if check.why else ""
    return f"- {'✓' if check.holds else '✗'} {escape(check.expression)}: {says} ({sources}){why}"


def _quoted(quoted: Quoted, names: dict[str, str]) -> str:
    """A name, and the sources that quote it, with how many sentences each where it is more than one."""
    sentences = Counter(article for article, _, _ in quoted.passages)
    sources = ", ".join(
        f"{escape(names[article])}{f' ×{number}' if number > 1 else ''}"
        for article, number in sentences.items()
    )
    return f"- **{escape(quoted.name)}**: {sources}"


def _label(measure: Measure) -> str:
    words = escape(context(measure))
    return f"{escape(measure.label)} ({words})" if words else escape(measure.label)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)
