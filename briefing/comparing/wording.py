"""The reason of a verdict, as one plain sentence that names the sources and quotes them."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import takewhile

from briefing.comparing.intervals import relation, same_number
from briefing.comparing.readings import digits_stated, is_open, reading, step
from briefing.comparing.slots import currency_basis, stated
from briefing.comparing.surroundings import around
from briefing.comparing.times import weekday
from briefing.comparing.unit_families import family_of
from briefing.conversions import factor
from briefing.figures.lexicon import load
from briefing.figures.words.patterns import alternation
from briefing.model import Article, Cause, Figure, Strength

_LEADING = r"(?:just|slightly|a\s+little|well|far|only)"  # before a hedge, or a bare number
_ALONE = re.compile(rf"(?<![\w-])(?:{_LEADING}\s+)+\Z", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_SENTENCE = 6  # words that nobody writes alike by chance
_REACH = 60  # characters before a number in which its hedge stands


def name(article: Article) -> str:
    return article.source or article.title or article.id


_LINKING = frozenset({"a", "an", "per", "of", "the", "in", "for", "to"})  # what ends no number or unit


def quote(figure: Figure) -> str:
    """The figure as its sentence words it, with the hedge beside it: “more than 150”, “150 or so”."""
    ahead, beyond = around(figure, _REACH)
    hedge = (figure.qualifier != "none" and _hedges().search(ahead)) or _ALONE.search(ahead)
    said = (hedge[0] if hedge else "") + figure.text
    if not hedge and figure.qualifier != "none":
        behind = _hedges_behind().match(beyond)
        said += behind[0] if behind else ""
    return f"“{' '.join(said.split())}”"


@lru_cache(maxsize=1)
def _hedges_behind() -> re.Pattern[str]:
    phrases = {phrase for known in load("hedges")["after"].values() for phrase in known}
    return re.compile(rf"\s?{alternation(phrases)}(?!\w)", re.IGNORECASE)


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


def _said_by_all(figures: Sequence[Figure]) -> str | None:
    """The words that every figure begins with, hedge included: “31” of “31 people” and “31 dead”.

    A unit that all of them have stays: “41 cents” of “41 cents a share” and “41 cents per share”.
    """
    if len({figure.qualifier for figure in figures}) > 1:
        return None
    worded = [quote(figure)[1:-1].split() for figure in figures]
    alike = takewhile(lambda words: len({word.casefold() for word in words}) == 1, zip(*worded, strict=False))
    common = [words[0] for words in alike]
    if any(len(words) > len(common) for words in worded):
        measured = all(family_of(figure.unit) != "count" for figure in figures)
        while common and not (_ends_number(common[-1]) or (measured and common[-1] not in _LINKING)):
            common.pop()
    return f"“{' '.join(common)}”" if common else None


def _ends_number(word: str) -> bool:
    """Whether a word may end a number: "1,300", "5%", "million", "thirty-one", but not "people"."""
    return any(char.isdigit() for char in word) or word.casefold().rpartition("-")[2] in _number_words()


@lru_cache(maxsize=1)
def _number_words() -> frozenset[str]:
    kinds = load("numbers")["en"]
    return frozenset(
        word
        for kind in ("units", "teens", "tens", "scales", "groups", "suffixes", "fractions", "tallies")
        for word in kinds[kind]
    )


def single(article: Article) -> str:
    return f"Only {name(article)} gives this figure."


def agree(strength: Strength, chosen: Mapping[str, Figure], articles: Mapping[str, Article]) -> str:
    if strength == "exact" and (said := _said_by_all(list(chosen.values()))):
        names = [name(articles[id_]) for id_ in chosen]
        copied = ", in the same sentence" if _is_copied(list(chosen.values())) else ""
        return f"{listing(names)} {'both' if len(names) == 2 else 'all'} say {said}{copied}."
    groups = _grouped(chosen, articles)
    if strength == "exact":
        return f"{groups}: the same number."
    if strength == "rounded" and _in_two_units(list(chosen.values())):
        return f"{groups}: one number in two units, as far as the digits of each tell."
    if strength == "bounded":
        opening = next((f for f in chosen.values() if is_open(f)), None)
        inside = [f for f in chosen.values() if f is not opening]
        if opening is not None and inside:
            finest = min(inside, key=lambda f: (is_open(f), step(f)))
            if is_open(finest):
                return f"{groups}: each leaves room for the others."
            if same_number(reading(finest), reading(opening)):
                return f"{groups}: the same number but for the hedge."
            return f"{groups}: {_plain(finest)} lies within {_bound(opening)}."
    finest = max(chosen.values(), key=digits_stated)
    return f"{groups}: the same number, {_plain(finest)}, to the digits that each states."


def _is_copied(figures: Sequence[Figure]) -> bool:
    """Whether all say it in one sentence, word for word, as those do that print an agency's."""
    sentences = {tuple(_WORD.findall(figure.sentence.casefold())) for figure in figures}
    return len(sentences) == 1 and len(next(iter(sentences))) >= _SENTENCE


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
        fits_one, fits_two = (relation(figure, end) != "apart" for end in pair)
        side = (for_both if fits_one else for_two) if fits_two else (for_one if fits_one else for_neither)
        side[id_] = figure
    against = f"{_grouped(for_one, articles)}, but {_grouped(for_two, articles)}"
    if for_neither:
        against += f", while {_grouped(for_neither, articles)}"
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
            return f"{_pair(one, two, articles)}: the toll was rising, and no time tells which is the later."
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
        said.append(f"{_grouped(undated, articles)} (no time stated)")
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
