"""Figures that hold at the time which the first paragraphs of a text name."""

from dataclasses import replace

from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.inheritance import LEAD, Context, Sort, sort_of
from briefing.figures.slots.iso_periods import bounds, is_long, is_of_months, is_year, known_year
from briefing.figures.units.families import PERCENT
from briefing.model import Figure

_GROWTH = ("%", True)


def with_lead(figures: list[Figure], context: Context) -> list[Figure]:
    """The figures, undated ones with a period of the first paragraphs.

    A text whose first sentences tell by how much exports rose in November goes on to tell of November's
    imports; a month that the lead names for an event dates no count. A quarter, or months together, is what
    accounts are drawn up for: it dates changes in percent, sums of money, and what the lead says was sold.
    A sum or change that is told again, in a heading or further on, holds when it did. Where figures of a sort
    are told of other times than the lead's, and not only of earlier ones, none takes it.
    """
    if not context.lead and not any(figure.kind == "change" for figure in figures):
        return figures
    told = _told(figures)
    dated = _dated_by_lead(figures, context, told)
    repeated = {
        (figure.unit, figure.value)
        for figure in figures
        if figure.period == context.lead != "" and _sums_up(sort_of(figure.unit, figure.kind))
    }
    growth: str | None = None  # when the first change in percent held that the first paragraphs date
    filled = figures.copy()
    for order, figure in enumerate(figures):
        if figure.start in context.undated:
            sort = sort_of(figure.unit, figure.kind)
            again = (figure.unit, figure.value) in repeated
            period = context.lead if sort in dated or again else growth if sort == _GROWTH and growth else ""
            if period:
                filled[order] = replace(figure, period=period, inherited=figure.inherited | {"period"})
        elif growth is None and figure.start < LEAD and _tells_growth(figure, context.anchor):
            growth = figure.period if _is_latest(figure.period, told.get(_GROWTH, set())) else ""
    return filled


def _told(figures: list[Figure]) -> dict[Sort, set[str]]:
    """The stretches of time that reported figures of each sort state."""
    told: dict[Sort, set[str]] = {}
    for figure in figures:
        stated = figure.period and "period" not in figure.inherited and is_long(figure.period)
        if stated and figure.status == "reported" and not figure.period.endswith(".."):
            told.setdefault(sort_of(figure.unit, figure.kind), set()).add(figure.period)
    return told


def _sums_up(sort: Sort) -> bool:
    return sort[0] == "money" or sort == _GROWTH


def _is_latest(period: str, told: set[str]) -> bool:
    """Whether each other of some periods is the same stretch of time or ended before it began."""
    own = bounds(known_year(period))
    if own is None or own[0] is None:
        return False
    for other in told - {period}:
        if other.startswith("XXXX") != period.startswith("XXXX"):
            continue  # a year beside a month of no known year: history
        days = bounds(known_year(other))
        if days == own or (days and days[0] == own[0] and is_year(other)):
            continue  # a quarter and its three months; this year and its months so far
        if days is None or days[1] is None or days[1] >= own[0]:
            return False
    return True


def _dated_by_lead(figures: list[Figure], context: Context, told: dict[Sort, set[str]]) -> set[Sort]:
    """The sorts of figures that hold at the time the lead names."""
    if not context.lead:
        return set()
    first: dict[Sort, str] = {}
    for figure in figures:
        if figure.start >= LEAD:
            break
        if figure.period and "period" not in figure.inherited and is_long(figure.period):
            first.setdefault(sort_of(figure.unit, figure.kind), figure.period)
    dated = {_GROWTH} if first.get(_GROWTH) == context.lead else set()
    if context.accounted:
        dated |= {_GROWTH, *(("money", change) for change in (True, False))}
        if is_of_months(context.lead, 3):
            dated.add(("%", False))  # margins and shares of what was sold
        dated |= {(noun, change) for noun in context.accounted for change in (True, False)}
    return {sort for sort in dated if _is_latest(context.lead, told.get(sort, set()))}


def _tells_growth(figure: Figure, anchor: Anchor) -> bool:
    """Whether a change in percent is stated of a stretch of this year or the last."""
    if figure.kind != "change" or figure.unit not in PERCENT:
        return False
    year = figure.period[:4]
    stated = "period" not in figure.inherited and is_long(figure.period) and not figure.period.endswith("..")
    return stated and anchor.latest is not None and year.isdigit() and 0 <= anchor.latest - int(year) <= 1
