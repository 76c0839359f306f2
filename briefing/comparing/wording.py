"""The reason of a verdict, as one plain sentence that names the sources and quotes them."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache

from briefing.comparing.intervals import digits_stated, is_open, relation, step
from briefing.comparing.slots import currency_basis, stated
from briefing.comparing.times import weekday
from briefing.conversions import factor
from briefing.figures.lexicon import load
from briefing.figures.words.patterns import alternation
from briefing.model import Article, Cause, Figure, Strength

_LEADING = r"(?:just|slightly|a\s+little|well|far|only)"  # before a hedge, or a bare number
_ALONE = re.compile(rf"(?<![\w-])(?:{_LEADING}\s+)+\Z", re.IGNORECASE)
_REACH = 60  # characters before a number in which its hedge stands


def name(article: Article) -> str:
    return article.source or article.title or article.id


def quote(figure: Figure) -> str:
    """The figure as its sentence words it, with the hedge before it: “more than 150”."""
    before = figure.sentence[: max(0, figure.start - figure.sentence_start)][-_REACH:]
    hedge = (figure.qualifier != "none" and _hedges().search(before)) or _ALONE.search(before)
    text = " ".join(((hedge[0] if hedge else "") + figure.text).split())
    return f"“{text}”"


@lru_cache(maxsize=1)
def _hedges() -> re.Pattern[str]:
    """Words that hedge the number right after them, as extraction knows them, and what leads to them."""
    table = load("hedges")
    phrases = {phrase for known in table["before"].values() for phrase in known}
    words = {phrase for phrase in phrases if phrase[-1].isalpha() or phrase[-1] == "."}
    told = alternation(words).replace(r"\ ", r"\s+")
    marks, skipped = alternation(phrases - words), alternation(table["skip"]["words"])
    return re.compile(
        rf"(?<![\w-])(?:(?:{_LEADING}\s+)*(?:{told}\s+)+(?:{skipped}\s+){{0,3}}|{marks}\s*)\Z",
        re.IGNORECASE,
    )


def signed(figure: Figure) -> str:
    """The quote, with the way a change goes behind it: “5.9%” up, “almost 29%” down."""
    if figure.kind == "change" and figure.direction:
        return f"{quote(figure)} {figure.direction}"
    return quote(figure)


def listing(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def single(article: Article) -> str:
    return f"Only {name(article)} gives this figure."


def agree(strength: Strength, chosen: Mapping[str, Figure], articles: Mapping[str, Article]) -> str:
    groups = _grouped(chosen, articles)
    if strength == "exact" and len({figure.qualifier for figure in chosen.values()}) > 1:
        return f"{groups}: the same number."
    if strength == "exact":
        names = [name(articles[id_]) for id_ in chosen]
        figure = next(iter(chosen.values()))
        return f"{listing(names)} {'both' if len(names) == 2 else 'all'} say {quote(figure)}."
    if strength == "rounded" and _in_two_units(list(chosen.values())):
        return f"{groups}: one number in two units, as far as the digits of each tell."
    if strength == "bounded":
        opening = next((f for f in chosen.values() if is_open(f)), None)
        inside = [f for f in chosen.values() if f is not opening]
        if opening is not None and inside:
            finest = min(inside, key=lambda f: (is_open(f), step(f)))
            if is_open(finest):
                return f"{groups}: each leaves room for the others."
            return f"{groups}: {_plain(finest)} lies within {_bound(opening)}."
    finest = max(chosen.values(), key=digits_stated)
    return f"{groups}: the same number, {_plain(finest)}, to the digits that each states."


def _in_two_units(figures: Sequence[Figure]) -> bool:
    first = figures[0].unit
    return any(figure.unit != first and factor(figure.unit, first) for figure in figures)


def differ(chosen: Mapping[str, Figure], pair: tuple[Figure, Figure], articles: Mapping[str, Article]) -> str:
    shown = dict(chosen)
    for figure in pair:
        if (
            relation(shown[figure.article], figure) != "exact"
            and relation(*(shown[f.article] for f in pair)) != "apart"
        ):
            shown[figure.article] = figure
    return (
        f"{_grouped(shown, articles)}: the same thing, and no rounding or hedge brings the numbers together."
    )


def opposed(one: Figure, two: Figure, articles: Mapping[str, Article]) -> str:
    return f"{_pair(one, two, articles)}: the hedges point to opposite sides of the number."


def wide(one: Figure, two: Figure, articles: Mapping[str, Article]) -> str:
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
        return f"{_pair(one, two, articles)}: the one tells of {days[0]}, the other of {days[1]}."
    if cause == "counting":
        return f"{_pair(one, two, articles)}: the votes were still being counted."
    return f"{_pair(one, two, articles)}: the wording leaves open whether they mean the same."


def updated(chosen: Mapping[str, Figure], articles: Mapping[str, Article]) -> str:
    """What each report says that states its time, from the earliest on."""
    dated = [(when, id_) for id_ in chosen if (when := articles[id_].latest) is not None]
    dated.sort(key=lambda told: _sortable(told[0]))
    said = [_timed(chosen[id_], when, articles, verb=not n) for n, (when, id_) in enumerate(dated)]
    later = (
        "the later report may update the earlier"
        if len(said) == 2
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


def _grouped(chosen: Mapping[str, Figure], articles: Mapping[str, Article]) -> str:
    """ "A and B say “5.9%”, C “almost 6%”"."""
    groups: dict[str, list[str]] = {}
    for id_, figure in chosen.items():
        groups.setdefault(quote(figure), []).append(name(articles[id_]))
    parts: list[str] = []
    for said, names in groups.items():
        verb = "" if parts else (" says" if len(names) == 1 else " say")
        parts.append(f"{listing(names)}{verb} {said}")
    return ", ".join(parts)


def _bound(figure: Figure) -> str:
    """The quote where it shows the hedge, else the hedge as a class ("surpassed $1 trillion": over)."""
    said = quote(figure)
    return said if said != f"“{_plain(figure)}”" else f"{figure.qualifier} {_plain(figure)}"


def _plain(figure: Figure) -> str:
    return " ".join(figure.text.split())
