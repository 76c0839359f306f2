"""The report as CSV: one row a figure, for spreadsheets and data frames. UTF-8, lines end in LF."""

import csv
import io
from collections.abc import Iterator

from briefing.model import Comparison, Figure, Number
from briefing.report.document import number
from briefing.source_names import source_names
from briefing.text import one_line

COLUMNS = (
    "verdict",
    "strength",
    "measure",
    "place",
    "period",
    "basis",
    "source",
    "published",
    "figure",
    "value",
    "value_to",  # the upper end of a stated range, else empty
    "unit",
    "kind",
    "direction",
    "qualifier",
    "status",
    "low",
    "high",
    "speaker",
    "sentence",
    "why",
    "title",
    "url",
    "path",
    "measure_id",
    "start",
    "end",
)

# what spreadsheets take for the start of a formula, in plain and full-width form
_FORMULA = frozenset("=+-@＝＋－＠")


def to_csv(comparison: Comparison) -> str:
    """One row a figure beneath COLUMNS. No text cell can start a formula: such a cell is led by "'"."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(COLUMNS)
    for row in _rows(comparison):
        writer.writerow(safe(cell) if isinstance(cell, str) else cell for cell in row)
    return out.getvalue()


def safe(cell: str) -> str:
    """``cell`` on one line, and never a formula to a spreadsheet."""
    text = one_line(cell)
    return f"'{text}" if text[:1] in _FORMULA else text


def _rows(comparison: Comparison) -> Iterator[tuple[str | Number | None, ...]]:
    names = source_names(comparison.articles)
    articles = {article.id: article for article in comparison.articles}
    for figure, measure in comparison.figures():
        article = articles[figure.article]
        low, high = _ends(figure)
        yield (
            measure.verdict,
            measure.strength or "",
            measure.label,
            figure.place or measure.place,
            figure.period,
            figure.basis,
            names[article.id],
            article.published.isoformat() if article.published else "",
            figure.text,
            low,
            high,
            figure.unit,
            figure.kind,
            figure.direction or "",
            figure.qualifier,
            figure.status,
            None if figure.low is None else number(figure.low),
            None if figure.high is None else number(figure.high),
            figure.speaker,
            figure.sentence,
            measure.why,
            article.title,
            article.url or "",
            article.path or "",
            measure.id,
            figure.start,
            figure.end,
        )


def _ends(figure: Figure) -> tuple[Number, Number | None]:
    value = figure.value
    return (number(value[0]), number(value[1])) if isinstance(value, tuple) else (number(value), None)
