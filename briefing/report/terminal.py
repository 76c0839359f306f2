"""The report for a terminal: differences first, sources side by side where the width allows.

    matrix   a row a measure, a column a source, the reason beneath its row
    list     a measure a paragraph, its values with the sources that give them: many sources, narrow terminals

Verdicts are told by symbol and word, so nothing is lost without colour.
"""

from collections.abc import Iterable
from io import StringIO

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from briefing.model import Check, Comparison, Measure, Verdict
from briefing.report.wording import (
    VERDICTS,
    brief,
    by_article,
    context,
    counted,
    headline,
    line,
    source_names,
    time_words,
)

# the sixteen colours that every terminal lets its user choose
STYLES: dict[Verdict, str] = {
    "differ": "bold red",
    "unclear": "bold yellow",
    "agree": "green",
    "single": "dim",
}
_LABEL = 24  # columns a measure's name needs at least
_VALUE = (11, 22)  # columns of one source: at least, at most
_GAP = 2


def to_table(comparison: Comparison, *, width: int = 80, color: bool = False) -> str:
    """The report ``width`` columns wide, with ANSI colours where ``color``."""
    console = Console(
        file=StringIO(),
        width=max(width, 40),
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        console.print(_page(comparison, console.width))
    return "\n".join(row.rstrip() for row in captured.get().splitlines()) + "\n"


def _page(comparison: Comparison, width: int) -> RenderableType:
    names = source_names(comparison.articles)
    sections = [_head(comparison), _sources(comparison, names)]
    for verdict, title in VERDICTS.items():
        measures = [measure for measure in comparison.measures if measure.verdict == verdict]
        if not measures:
            continue
        if len(comparison.articles) == 1:
            title = "Figures"
        sections.append(_title(title, len(measures), STYLES[verdict]))
        if verdict == "single":
            sections.append(_single(measures, comparison, names))
        else:
            sections.append(_compared(measures, comparison, names, width))
    if comparison.checks:
        sections.append(_title("Checks", len(comparison.checks), "bold"))
        sections.append(_checks(comparison.checks, names))
    return Group(*sections)


def _head(comparison: Comparison) -> RenderableType:
    figures = sum(len(measure.figures) for measure in comparison.measures)
    counts = Text(f"{counted(len(comparison.articles), 'source')} · {counted(figures, 'figure')}")
    for verdict in VERDICTS:
        number = comparison.count(verdict)
        if number and len(comparison.articles) > 1:
            symbol = {"differ": "≠", "unclear": "?", "agree": "=", "single": "·"}[verdict]
            word = {"single": "in one source"}.get(verdict, verdict)
            counts.append("   ").append(f"{symbol} {number} {word}", STYLES[verdict])
    return Group(Text(headline(comparison) or "Briefing", "bold"), counts)


def _sources(comparison: Comparison, names: dict[str, str]) -> RenderableType:
    grid = Table.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(no_wrap=True, overflow="ellipsis", max_width=28)
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="ellipsis", no_wrap=True, style="dim")
    for article in comparison.articles:
        grid.add_row(
            Text(names[article.id]), Text(time_words(article.published), "dim"), Text(line(article.title))
        )
    return Padding(grid, (1, 0, 0, 2))


def _title(title: str, number: int, style: str) -> RenderableType:
    text = Text(f"{title} ", style).append(f"{number} ", "dim")
    return Padding(Rule(text, align="left", characters="─", style="dim"), (1, 0, 0, 0))


def _compared(
    measures: list[Measure], comparison: Comparison, names: dict[str, str], width: int
) -> RenderableType:
    cells = {measure.id: {id_: _values(figures) for id_, figures in by_article(measure).items()}
             for measure in measures}  # fmt: skip
    columns = [
        min(max(_VALUE[0], cell_len(names[a.id]), *(cell_len(row.get(a.id, "")) for row in cells.values())), _VALUE[1])
        for a in comparison.articles
    ]
    room = width - 2 - sum(columns) - _GAP * len(columns)
    if room < _LABEL:
        return Group(*(_listed(measure, cells[measure.id], names) for measure in measures))
    label = min(room, 44)
    header = [Text(), Text(), *(Text(names[article.id], "bold") for article in comparison.articles)]
    rows: list[RenderableType] = [_row(header, label, columns)]
    for measure in measures:
        row: list[Text] = [_symbol(measure), _label(measure)]
        row += [Text(cells[measure.id].get(article.id, "–"), _value_style(measure, article.id in cells[measure.id]))
                for article in comparison.articles]  # fmt: skip
        rows.append(_row(row, label, columns))
        rows += _reason(measure)
    return Group(*rows)


def _row(cells: Iterable[RenderableType], label: int, columns: list[int]) -> RenderableType:
    grid = Table.grid(padding=(0, _GAP, 0, 0), collapse_padding=True)
    grid.add_column(width=1)
    grid.add_column(width=label)
    for column in columns:
        grid.add_column(width=column)
    grid.add_row(*cells)
    return grid


def _listed(measure: Measure, cells: dict[str, str], names: dict[str, str]) -> RenderableType:
    who: dict[str, list[str]] = {}
    for article, value in cells.items():
        who.setdefault(value, []).append(names[article])
    grid = Table.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(max_width=_VALUE[1])
    grid.add_column()
    for value, sources in who.items():
        grid.add_row(Text(value, _value_style(measure, True)), Text(", ".join(sources)))
    head = Table.grid(padding=(0, 1, 0, 0))
    head.add_row(_symbol(measure), _label(measure))
    return Group(head, Padding(grid, (0, 0, 0, 4)), *_reason(measure))


def _single(measures: list[Measure], comparison: Comparison, names: dict[str, str]) -> RenderableType:
    parts: list[RenderableType] = []
    for article in comparison.articles:
        own = [measure for measure in measures if measure.articles == (article.id,)]
        if not own:
            continue
        grid = Table.grid(padding=(0, _GAP, 0, 0), expand=False)
        grid.add_column(ratio=1)
        grid.add_column(justify="left")
        for measure in own:
            grid.add_row(_label(measure), Text(_values(by_article(measure)[article.id])))
        if len(comparison.articles) > 1:
            parts.append(Text(names[article.id], "bold"))
        parts.append(Padding(grid, (0, 0, 0, 2)))
    return Group(*parts)


def _checks(checks: Iterable[Check], names: dict[str, str]) -> RenderableType:
    grid = Table.grid(padding=(0, 1, 0, 0))
    for check in checks:
        says = ("holds" if check.exact else "holds within rounding") if check.holds else "does not hold"
        sources = ", ".join(dict.fromkeys(names[figure.article] for figure in check.figures))
        text = Text(line(check.expression)).append(f"   {says}", "dim" if check.holds else "bold red")
        text.append(f"   {sources}", "dim")
        if check.why:
            text.append("\n" + line(check.why), "dim")
        grid.add_row(Text("✓" if check.holds else "✗", "green" if check.holds else "bold red"), text)
    return grid


def _symbol(measure: Measure) -> Text:
    return Text(measure.symbol, STYLES[measure.verdict])


def _label(measure: Measure) -> Text:
    text = Text(line(measure.label))
    if words := context(measure):
        text.append(f"  {words}", "dim")
    return text


def _values(figures: Iterable[object]) -> str:
    return " / ".join(brief(figure) for figure in figures)  # type: ignore[arg-type]


def _value_style(measure: Measure, given: bool) -> str:
    if not given:
        return "dim"
    return "bold" if measure.verdict in ("differ", "unclear") else ""


def _reason(measure: Measure) -> list[RenderableType]:
    if measure.verdict == "agree" and measure.strength == "exact":
        return []
    return [Padding(Text(line(measure.why), "dim italic"), (0, 0, 0, 3))] if measure.why else []
