"""The reason of a verdict, as one plain sentence that names the sources and quotes them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from briefing.comparing.profiles.slots import currency_basis, stated
from briefing.comparing.profiles.times import weekday
from briefing.comparing.values.intervals import relation, same_number
from briefing.comparing.values.precision import OPEN_UP, digits_stated, is_open, stated_value, step
from briefing.comparing.verdicts.citations import (
    grouped,
    is_copied,
    listing,
    name,
    number_of,
    plain,
    quote,
    said_by_all,
    signed,
)
from briefing.conversions import factor
from briefing.model import Article, Cause, Figure, Strength

_MEETING = frozenset(("exact", "rounded", "bounded"))


def single(article: Article) -> str:
    return f"Only {name(article)} gives this figure."


def agree(strength: Strength, chosen: Mapping[str, Figure], articles: Mapping[str, Article]) -> str:
    if strength == "exact" and (said := said_by_all(list(chosen.values()))):
        names = [name(articles[id_]) for id_ in chosen]
        copied = ", in the same sentence" if is_copied(list(chosen.values())) else ""
        return f"{listing(names)} {'both' if len(names) == 2 else 'all'} say {said}{copied}."
    groups = grouped(chosen, articles)
    if strength == "exact":
        return f"{groups}: the same number."
    if strength == "rounded" and _in_two_units(list(chosen.values())):
        return f"{groups}: one number in two units, as far as the digits of each tell."
    numbers = [figure for figure in chosen.values() if not isinstance(figure.value, tuple)]
    finest = max(numbers or chosen.values(), key=digits_stated)
    if strength == "bounded" and any(map(is_open, chosen.values())):
        return f"{groups}: {_within_bound(list(chosen.values()))}."
    room = next((f for f in chosen.values() if _leaves_room(f, finest)), None)
    if room is not None:
        return f"{groups}: {number_of(finest)} lies within {_bound(room)}."
    return f"{groups}: the same number, {number_of(finest)}, to the digits that each states."


def _within_bound(figures: Sequence[Figure]) -> str:
    """Which number lies within whose open bound."""
    closed = sorted((f for f in figures if not is_open(f)), key=step)
    for figure in closed:
        for bound in filter(is_open, figures):
            if same_number(stated_value(figure), stated_value(bound)):
                return "the same number but for the hedge"
            if relation(figure, bound) == "bounded" and is_within(figure, bound):
                return f"{number_of(figure)} lies within {_bound(bound)}"
    return "each leaves room for the other" + ("s" if len(figures) > 2 else "")


def is_within(figure: Figure, bound: Figure) -> bool:
    """Whether a number lies on the open side of a bound, taken at its word."""
    beyond = stated_value(figure).middle - stated_value(bound).middle
    return beyond >= 0 if bound.qualifier in OPEN_UP else beyond <= 0


def _leaves_room(figure: Figure, finest: Figure) -> bool:
    """Whether a hedge or range, and no rounding, brings the finest number within what a source says."""
    read, value = stated_value(figure), stated_value(finest).middle
    if (
        figure is finest
        or not read.hedged
        or figure.unit != finest.unit
        or read.span == stated_value(finest).span
    ):
        return False
    return read.span[0] < read.span[1] or abs(value - read.middle) > read.step / 2


def _in_two_units(figures: Sequence[Figure]) -> bool:
    first = figures[0]
    if any(figure.unit == first.unit and figure.value != first.value for figure in figures):
        return False
    return any(figure.unit != first.unit and factor(figure.unit, first.unit) for figure in figures)


def differ(chosen: Mapping[str, Figure], pair: tuple[Figure, Figure], articles: Mapping[str, Article]) -> str:
    """Who stands against whom: the pair, with whom each alone fits, then who fits neither or both."""
    one, two = pair
    for_one, for_two = {one.article: one}, {two.article: two}
    for_neither: dict[str, Figure] = {}
    for_both: dict[str, Figure] = {}
    for id_, figure in chosen.items():
        if id_ in (one.article, two.article):
            continue
        fits_one, fits_two = (relation(figure, end) in _MEETING for end in pair)
        side = (for_both if fits_one else for_two) if fits_two else (for_one if fits_one else for_neither)
        side[id_] = figure
    against = f"{grouped(for_one, articles)}, but {grouped(for_two, articles)}"
    if for_neither:
        against += f", while {grouped(for_neither, articles)}"
    reason = f"{against}: the same thing, and no rounding or hedge brings the numbers together."
    if for_both:
        own = listing([f"{name(articles[id_])}'s {quote(figure)}" for id_, figure in for_both.items()])
        ends = f"both {quote(one)} and {quote(two)}" if for_neither else "either"
        reason += f" {own} {'fits' if len(for_both) == 1 else 'fit'} {ends}."
    return reason


def opposed(one: Figure, two: Figure, articles: Mapping[str, Article]) -> str:
    if "none" in (one.qualifier, two.qualifier):
        return f"{_pair(one, two, articles)}: the one number lies just beyond the other's bound."
    return f"{_pair(one, two, articles)}: the hedges point to opposite sides of the number."


def wide(one: Figure, two: Figure, articles: Mapping[str, Article]) -> str:
    if not (is_open(one) or is_open(two)):
        return f"{_pair(one, two, articles)}: read loosely they just touch, read strictly they differ."
    about = next((figure for figure in (one, two) if not is_open(figure)), None)
    bound = two if about is one else one
    if about is not None and not is_within(about, bound):
        return f"{_pair(one, two, articles)}: they meet only where {quote(about)} is taken loosely."
    return f"{_pair(one, two, articles)}: the open bound admits the other number, but says little of it."


def unclear(cause: Cause, one: Figure, two: Figure, articles: Mapping[str, Article]) -> str:
    if cause == "basis":
        bases = [currency_basis(figure) for figure in (one, two)]
        both = " and ".join(f"in {basis}" if basis else "in a currency not stated" for basis in bases)
        return f"{_pair(one, two, articles)}: perhaps one series on two bases, {both}."
    if cause == "period":
        unstated = two if stated(one, "period") else one
        return (
            f"{_pair(one, two, articles)}: {name(articles[unstated.article])} does not say for which period."
        )
    if cause == "forecaster":
        return f"{_pair(one, two, articles)}: forecasts of {one.speaker} and of {two.speaker}."
    if cause == "later report":
        days = [weekday(articles[figure.article].text) for figure in (one, two)]
        if not all(days) or days[0] == days[1]:
            return (
                f"{_pair(one, two, articles)}: the count was changing, and no time tells which is the later."
            )
        return f"{_pair(one, two, articles)}: the one tells of {days[0]}, the other of {days[1]}."
    if cause == "counting":
        return f"{_pair(one, two, articles)}: the votes were still being counted."
    return f"{_pair(one, two, articles)}: the wording leaves open whether they mean the same."


def updated(chosen: Mapping[str, Figure], articles: Mapping[str, Article]) -> str:
    """What each report says, from the earliest on; those last that state no time."""
    dated = [(when, id_) for id_ in chosen if (when := articles[id_].latest) is not None]
    dated.sort(key=lambda told: _sortable(told[0]))
    said = [_timed(chosen[id_], when, articles, verb=not n) for n, (when, id_) in enumerate(dated)]
    undated = {id_: figure for id_, figure in chosen.items() if articles[id_].latest is None}
    if undated:
        said.append(f"{grouped(undated, articles)} (no time stated)")
    later = (
        "the later report may update the earlier"
        if len(chosen) == 2
        else "later reports may update earlier ones"
    )
    return f"{', '.join(said)}: {later}."


def _sortable(when: date) -> tuple[str, str]:
    """By the moment where a zone is stated, else by the day and hour as they stand."""
    if isinstance(when, datetime):
        moment = when.astimezone(UTC) if when.tzinfo else when
        return (moment.date().isoformat(), moment.time().isoformat())
    return (when.isoformat(), "")


def contradiction(found: Sequence[tuple[Article, tuple[Figure, Figure]]]) -> str:
    return " ".join(
        f"{name(article)} itself says {quote(one)} and {quote(two)}." for article, (one, two) in found
    )


def _pair(one: Figure, two: Figure, articles: Mapping[str, Article]) -> str:
    return f"{name(articles[one.article])} says {signed(one)}, {name(articles[two.article])} {signed(two)}"


def _timed(figure: Figure, when: date, articles: Mapping[str, Article], verb: bool) -> str:
    form = "%-d %B, %H:%M" if isinstance(when, datetime) else "%-d %B"
    says = " says" if verb else ""
    return f"{name(articles[figure.article])}{says} {quote(figure)} ({when.strftime(form)})"


def _bound(figure: Figure) -> str:
    """The quote where it shows the hedge, else the hedge as a class ("surpassed $1 trillion": over)."""
    said = quote(figure)
    bare = figure.qualifier == "none" or said != f"“{plain(figure)}”"  # a range
    return said if bare else f"{figure.qualifier} {plain(figure)}"
