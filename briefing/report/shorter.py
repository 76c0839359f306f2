"""A figure's value in ever less room. What stands in one row is written alike, at one level for all."""

import re
from functools import cache
from operator import or_
from typing import NamedTuple

from briefing.amounts import exact
from briefing.figures.lexicon.units import is_currency, is_measured, is_money, short_of, spellings
from briefing.model import Figure, Measure, Value
from briefing.other_units import in_unit
from briefing.report.wording import NUMBER, by_article, cell, in_words

LEVELS = 6  # `cell` in digits; symbols for hedges; for units; for statuses; no counted noun; no asides
SHORTEST_WHOLE = 3  # the last of them at which nothing is left out

_ASIDES = re.compile(r"(?: \([^()]*\))+$")
_HEDGES = {"at least": "≥", "up to": "≤", "over": ">", "under": "<", "about": "~", "almost": "~"}
_STATUSES = {"forecast": "fcst", "target": "aim", "estimate": "est", "revised": "rev", "hypothetical": "if"}
_SIDES = ("<", "≤", "", "~", "≥", ">")  # of one number, from below it to above
_HEDGE = re.compile(rf"\b({'|'.join(_HEDGES)}) (?=[^\w\s]?[^\w\s]?\d)")  # a symbol stands before digits only
_LEADING = re.compile(rf"[^\w\s]*({NUMBER})(?:(?: to |[–-]){NUMBER})?(?=[\s-])[\s-](?P<noun>\D*)$")
_CLOSE = frozenset({"%", "pp", "bp", "°C", "°F"})  # symbols that stand right behind the number
_RATES = re.compile(r"(?<=[\w%]) (?:an?|per|each|every) (year|month|week|day|hour)(?!\w)", re.IGNORECASE)
_PER = {"year": "/yr", "month": "/month", "week": "/week", "day": "/day", "hour": "/h"}

_YEARS = "year of age"

_SCALES = {"tn": 10**12, "bn": 10**9, "m": 10**6, "": 1}

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBER_WORDS = {
    **{word: number for number, word in enumerate(_UNITS.split())},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), 2)},
}
_DOZENS = re.compile(rf"(?<!\w)({'|'.join(_NUMBER_WORDS)}) dozen(?!\w)", re.IGNORECASE)
_HALF = re.compile(  # "12 and a half", "four-and-a-half", no "two and a half million"
    rf"(?<!\w)(\d+|{'|'.join(_NUMBER_WORDS)})[ -]and[ -]a[ -]half"
    r"(?=[ -])(?![ -](?:hundred|thousand|[mb]illion))",
    re.IGNORECASE,
)
_MULTIPLES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_WORD = "|".join(sorted((*_NUMBER_WORDS, *_MULTIPLES), key=len, reverse=True))
_ROUGH = "dozens?|tens|scores|hundreds|thousands|millions|billions|trillions"
_LEADING_WORDS = re.compile(
    rf"(?:{'|'.join(_HEDGES)}|[^\w\s])* ?(?:an? )?(?:{_WORD}|{_ROUGH})"
    rf"(?:(?:[ -]| and | of (?=(?:{_ROUGH})\b))(?:{_WORD}|{_ROUGH})(?!\w))*(?=(?: of)? )"
    r"(?:-| of)? (?P<noun>\D*)$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"(?:and|or|to|in|out|half|quarter|{_WORD}|{_ROUGH})(?!\w)", re.IGNORECASE)
_COMPARED = re.compile(r"(?:more|fewer|less)(?!\w)", re.IGNORECASE)  # "30 fewer ships" are no 30
_IN_WORDS = re.compile(rf"(?<!\w)(?:an? )?(?:{_WORD})(?:(?:[ -]| and )(?:{_WORD}))*(?!\w)", re.IGNORECASE)


class Aside(NamedTuple):
    """What stands in parentheses behind a value, in full and in short, and the ids of those who say so."""

    words: str
    short: str
    articles: list[str]


class Said(NamedTuple):
    """A value in its shortest form, who states it, and what each of them says behind it, which may be ""."""

    text: str
    articles: list[str]
    asides: dict[str, Aside]


def values(measure: Measure) -> dict[str, str]:
    """What every article says, each number once and in digits: ``12 ships / 27 ships``."""
    return {
        article: " / ".join(dict.fromkeys(_in_digits(cell(figure, measure), figure) for figure in figures))
        for article, figures in _numbers(measure).items()
    }


def forms(measure: Measure) -> tuple[dict[str, str], ...]:
    """``values`` at each level, at the last one ``12 / 27``."""
    countable = _countable(measure)
    written: tuple[dict[str, str], ...] = tuple({} for _ in range(LEVELS))
    for article, figures in _numbers(measure).items():
        own = [shorter(figure, measure, countable=countable) for figure in figures]
        for level, texts in enumerate(zip(*own, strict=True)):
            written[level][article] = " / ".join(dict.fromkeys(texts))
    return written


def distinct(measure: Measure) -> list[Said]:
    """Every value that is stated, the least first; a hedge makes another of it, a noun or unit does not."""
    countable = _countable(measure)
    found: dict[tuple[str, Value], Said] = {}
    sizes: dict[tuple[str, Value], float] = {}
    for article, figures in _numbers(measure).items():
        for figure in figures:
            _, _, units, short, without_noun, _ = shorter(figure, measure, countable=countable)
            key = _HEDGES.get(figure.qualifier, ""), figure.value
            said = found.setdefault(key, Said(parted(without_noun)[0], [], {}))
            sizes.setdefault(key, _size(figure, measure.unit))
            words, fewer = parted(units)[1], parted(short)[1]
            for articles in (said.articles, said.asides.setdefault(words, Aside(words, fewer, [])).articles):
                articles += [article] if article not in articles else []
    return [found[key] for key in sorted(found, key=lambda key: (sizes[key], _SIDES.index(key[0])))]


def parted(text: str) -> tuple[str, str]:
    """A value and what stands in parentheses behind it: "5%" and "(forecast)"."""
    found = _ASIDES.search(text)
    return (text[: found.start()], found[0].strip()) if found else (text, "")


def _size(figure: Figure, unit: str) -> float:
    """What it is set in order by, whatever unit it is told in."""
    value = (in_unit(figure, unit) or figure).value
    return float(value[0] if isinstance(value, tuple) else value)


def _numbers(measure: Measure) -> dict[str, list[Figure]]:
    """The figures of each article, of those with one interval the first."""
    found: dict[str, dict[object, Figure]] = {}
    for article, figures in by_article(measure).items():
        first = found.setdefault(article, {})
        for figure in figures:
            first.setdefault((figure.value, figure.low, figure.high), figure)
    return {article: list(first.values()) for article, first in found.items()}


def shorter(figure: Figure, measure: Measure, *, countable: bool) -> tuple[str, ...]:
    """The figure at each level; ``countable``: every figure of the measure counts, so that nouns may go."""
    full = _in_digits(cell(figure, measure), figure)
    symbols = _HEDGE.sub(lambda found: _HEDGES[found[1]], full)
    units = _with_symbols(symbols, figure)
    status = units.replace(f"({figure.status})", f"({_STATUSES.get(figure.status, figure.status)})")
    value, aside = parted(status)
    bare = _without_noun(value, figure) if countable else value
    if not aside:
        return full, symbols, units, status, bare, bare
    return full, symbols, units, status, f"{bare} {aside}", marked(bare)


def is_count(figure: Figure) -> bool:
    """Whether it counts something, and is no amount of money or time, share, rank or change."""
    return figure.kind == "level" and counts(figure.unit)


def _countable(measure: Measure) -> bool:
    """Whether nouns may go: figures count something, as do changes and bare numbers beside those."""
    counted = [is_count(figure) for figure in measure.figures]
    beside = (
        counts(figure.unit) if figure.kind == "change" else figure.kind == "level" and not figure.unit
        for figure in measure.figures
    )
    return any(counted) and all(map(or_, counted, beside))


def counts(unit: str) -> bool:
    """Whether a unit is a counted noun, or years of age, which are told in whole ones."""
    if unit in ("", "x") or "/" in unit:
        return False
    return unit == _YEARS or not (is_measured(unit) or is_money(unit))


def marked(text: str) -> str:
    """``text`` with the sign that something is left out, which no number must seem to go on with."""
    apart = text.endswith("/") or any(map(str.isdigit, text.rpartition(" ")[2]))
    return f"{text} …" if apart else f"{text}…"


def _with_symbols(text: str, figure: Figure) -> str:
    """ "85 mi" for "85 miles", "5.8pp" for "5.8 points", "$2,000/yr" for "$2,000 a year"."""
    unit = figure.unit if short_of(figure.unit) else figure.unit.partition("/")[0]
    if (symbol := short_of(unit)) and not is_currency(unit):
        text = _written(unit).sub(symbol if symbol in _CLOSE else f" {symbol}", text)
    return _RATES.sub(lambda found: _PER[found[1].lower()], text) if "/" in figure.unit else text


@cache
def _written(unit: str) -> re.Pattern[str]:
    """A unit behind its number, however it is written."""
    return re.compile(rf"(?<=\d)[ -](?:{in_words(spellings(unit))})(?!\w)", re.IGNORECASE)


def _in_digits(text: str, figure: Figure) -> str:
    """ "at least 4 people" for "at least four people", where the words are a whole number's or a half's."""
    text = _HALF.sub(lambda found: f"{_NUMBER_WORDS.get(found[1].casefold(), found[1])}½", text)
    value = figure.value
    if isinstance(value, tuple) or value != int(value) or any(map(str.isdigit, figure.text)):
        return text
    found = _DOZENS.search(text) if figure.qualifier in _HEDGES else None  # with none they are no tally
    if found is not None and 12 * _number(found[1]) == value:
        return text[: found.start()] + exact(int(value)) + text[found.end() :]
    found = _IN_WORDS.search(text)
    if found is None or figure.kind not in ("level", "change") or _number(found[0]) != value:
        return text
    return text[: found.start()] + exact(int(value)) + text[found.end() :]


def _number(words: str) -> int:
    total = current = 0
    for word in re.split(r"[ -](?:and )?", words.casefold()):
        if word in ("a", "an"):
            continue
        if (multiple := _MULTIPLES.get(word)) is None:
            current += _NUMBER_WORDS[word]
        elif multiple == 100:
            current = max(1, current) * multiple
        else:
            total, current = total + max(1, current) * multiple, 0
    return total + current


def _without_noun(text: str, figure: Figure) -> str:
    """The "15" of "15 French citizens", where it is the whole of the number."""
    found = _LEADING_WORDS.match(text)
    if found is None or _GOES_ON.match(found["noun"]):
        found = _LEADING.match(text)
        if found is None or not _is(found[1], figure.value):
            return text
    if _COMPARED.match(found["noun"]):
        return text
    return text[: found.start("noun") - 1].removesuffix(" of")


def _is(written: str, value: Value) -> bool:
    """Whether digits with their scale are ``value``; of a stated range, which ends in its scale, any are."""
    if isinstance(value, tuple):
        return True
    digits = written.rstrip("tbnm")
    try:
        number = float(digits.replace(",", "").rstrip("."))
    except ValueError:
        return False
    return abs(number * _SCALES[written[len(digits) :]] - value) <= abs(value) * 1e-9
