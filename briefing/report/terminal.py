"""The report for a terminal: differences first, sources side by side where the width allows.

    matrix   a row a measure, a column a source, the reason beneath its row
    list     a measure a paragraph, its values with the sources that give them: many sources, narrow terminals

Verdicts are told by symbol and word, so nothing is lost without colour.
"""

from collections.abc import Iterable, Sequence
from io import StringIO

from rich.cells import cell_len, set_cell_size
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from briefing.model import Check, Comparison, Measure, Verdict
from briefing.report.times import told_when
from briefing.report.wording import (
    by_value,
    cells,
    context,
    counted_verdicts,
    headline,
    line,
    outcome,
    sections,
    size,
)
from briefing.source_names import source_names

# the sixteen colours that every terminal lets its user choose
STYLES: dict[Verdict, str] = {
    "differ": "bold red",
    "unclear": "bold yellow",
    "agree": "green",
    "single": "dim",
}
_LABEL = (24, 44)  # width of a measure's name: at least, at most
_LEAST_LABEL = 18  # where that keeps words of the values whole
_VALUE = (11, 22)  # width of one source's values
_GAP = 2
_PLAIN = str.maketrans("≠≈·✓✗–—−─…‘’“”", "!~.vx----~''\"\"")  # each as wide as what it stands for


def to_table(
    comparison: Comparison, *, width: int = 80, color: bool = False, plain_symbols: bool = False
) -> str:
    """The report ``width`` columns wide, with ANSI colours where ``color``.

    ``plain_symbols`` is for terminals that cannot show ≠ and ≈: "!" and "~" stand for them.
    """
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
    text = "\n".join(row.rstrip() for row in captured.get().splitlines()) + "\n"
    return text.translate(_PLAIN) if plain_symbols else text


def _page(comparison: Comparison, width: int) -> RenderableType:
    names = source_names(comparison.articles)
    compared = [cells(measure) for measure in comparison.measures if measure.verdict != "single"]
    said = {id_: [row.get(id_, "") for row in compared] for id_ in names}
    wanted = [max(map(cell_len, (name, *said[id_]))) for id_, name in names.items()]
    words = [max(map(_longest_word, (name, *said[id_]))) for id_, name in names.items()]
    columns = column_widths(wanted, width, words)
    parts = [_head(comparison), _sources(comparison, names)]
    for verdict, title, measures in sections(comparison):
        parts.append(_title(title, len(measures), STYLES[verdict]))
        if verdict == "single":
            parts.append(_single(measures, names, width))
        else:
            parts.append(_compared(measures, names, columns))
    if comparison.checks:
        parts.append(_title("Checks", len(comparison.checks), "bold"))
        parts.append(_checks(comparison.checks, names))
    return Group(*parts)


def _head(comparison: Comparison) -> RenderableType:
    counts = Text(size(comparison))
    for verdict, words in counted_verdicts(comparison):
        counts.append("   ").append(words, STYLES[verdict])
    return Group(Text(headline(comparison) or "Briefing", "bold"), counts)


def _sources(comparison: Comparison, names: dict[str, str]) -> RenderableType:
    grid = Table.grid(padding=(0, _GAP, 0, 0), expand=True)
    grid.add_column(no_wrap=True, overflow="ellipsis", max_width=28)
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
    for article in comparison.articles:
        grid.add_row(Text(names[article.id]), Text(told_when(article)), Text(line(article.title)))
    return Padding(grid, (1, 0, 0, 2))


def _title(title: str, number: int, style: str) -> RenderableType:
    text = Text(f"{title} ", style).append(f"{number} ", "dim")
    return Padding(Rule(text, align="left", characters="─", style="dim"), (1, 0, 0, 0))


def _compared(measures: list[Measure], names: dict[str, str], columns: list[int]) -> RenderableType:
    if not columns:
        return Group(*(_listed(measure, names) for measure in measures))
    heads = zip(names.values(), columns[2:], strict=True)
    header = [Text(), Text(), *(Text(_words_fitted(name, width), "bold") for name, width in heads)]
    rows: list[RenderableType] = [_row(header, columns)]
    for measure in measures:
        said = cells(measure)
        if any(
            _longest_word(said.get(id_, "")) > width for id_, width in zip(names, columns[2:], strict=True)
        ):
            rows.append(_listed(measure, names))
            continue
        row = [_symbol(measure), _label(measure)]
        row += [Text(said.get(id_, "–"), _value_style(measure, id_)) for id_ in names]
        rows.append(_row(row, columns))
        rows += _reason(measure)
    return Group(*rows)


def column_widths(wanted: Sequence[int], width: int, words: Sequence[int] = ()) -> list[int]:
    """Widths of symbol, label and one column a source, that with their gaps fill ``width`` at most.

    The widest sources give way first, none below its longest word (``words``) while the label can give way
    instead. Empty where even the narrowest leave the label no room.
    """
    columns = [min(max(_VALUE[0], cells), _VALUE[1]) for cells in wanted]
    room = width - 1 - _GAP * (len(columns) + 1)
    if room - _VALUE[0] * len(columns) < _LABEL[0]:
        return []
    share = (room - _LEAST_LABEL) // max(1, len(columns))
    least = [max(_VALUE[0], min(word, share)) for word in words] or [_VALUE[0]] * len(columns)
    while room - sum(columns) < _LABEL[0]:
        over = [cells - fewest for cells, fewest in zip(columns, least, strict=True)]
        if max(over) <= 0:
            break
        widest = max((n for n, spare in enumerate(over) if spare > 0), key=lambda n: columns[n])
        columns[widest] -= 1
    return [1, min(room - sum(columns), _LABEL[1]), *columns]


def _longest_word(text: str) -> int:
    return max(map(cell_len, text.split()), default=0)


def _words_fitted(name: str, width: int) -> str:
    """A name of which no word is longer than ``width``."""
    return " ".join(
        word if cell_len(word) <= width else set_cell_size(word, width - 1) + "…" for word in name.split()
    )


def _row(cells: Iterable[Text], columns: Sequence[int]) -> RenderableType:
    """Cells at fixed widths, so that rows printed one by one stand under each other."""
    grid = Table.grid()
    gaps = [_GAP] * (len(columns) - 1) + [0]
    for width, gap in zip(columns, gaps, strict=True):
        grid.add_column(width=width + gap, overflow="fold")
    grid.add_row(*(Padding(text, (0, gap, 0, 0)) for text, gap in zip(cells, gaps, strict=True)))
    return grid


def _listed(measure: Measure, names: dict[str, str]) -> RenderableType:
    grid = Table.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(max_width=_VALUE[1])
    grid.add_column()
    for value, sources in by_value(measure, names).items():
        grid.add_row(Text(value, "bold"), Text(", ".join(sources)))
    head = Table.grid(padding=(0, _GAP, 0, 0))
    head.add_row(_symbol(measure), _label(measure))
    return Group(head, Padding(grid, (0, 0, 0, 3)), *_reason(measure))


def _single(measures: list[Measure], names: dict[str, str], width: int) -> RenderableType:
    label = min(max(_label(measure).cell_len for measure in measures), width * 3 // 5)
    parts: list[RenderableType] = []
    for article, name in names.items():
        own = [measure for measure in measures if article in measure.articles]
        if not own:
            continue
        if len(names) > 1:
            parts.append(Text(name, "bold"))
        rows = Table.grid(padding=(0, _GAP, 0, 0))
        rows.add_column(width=label)
        rows.add_column(overflow="fold")
        for measure in own:
            rows.add_row(_label(measure), Text(cells(measure)[article]))
        parts.append(Padding(rows, (0, 0, 0, 2)))
    return Group(*parts)


def _checks(checks: Iterable[Check], names: dict[str, str]) -> RenderableType:
    grid = Table.grid(padding=(0, 1, 0, 0))
    for check in checks:
        sources = ", ".join(dict.fromkeys(names[figure.article] for figure in check.figures))
        text = Text(line(check.expression)).append(
            f"   {outcome(check)}", "dim" if check.holds else "bold red"
        )
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


def _value_style(measure: Measure, article: str) -> str:
    if article not in measure.articles:
        return "dim"
    return "bold" if measure.verdict in ("differ", "unclear") else ""


def _reason(measure: Measure) -> list[RenderableType]:
    if measure.verdict == "agree" and measure.strength == "exact":
        return []
    return [Padding(Text(line(measure.why), "dim italic"), (0, 0, 0, 3))] if measure.why else []
