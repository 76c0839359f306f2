"""How a Comparison is put in words: values, verdicts, labels, headings. For every format and the screens."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from briefing.figures.lexicon import load
from briefing.figures.lexicon.units import is_currency, named, short_of, words_of
from briefing.model import Check, Comparison, Figure, Measure, Verdict
from briefing.other_units import only_restates
from briefing.period_words import period_words
from briefing.text import counted, one_line

VERDICTS: dict[Verdict, str] = {  # in the order of attention
    "differ": "Sources differ",
    "unclear": "Unclear",
    "agree": "Sources agree",
    "single": "One source only",
}
SYMBOLS = {
    "≠": "figures that cannot both hold",
    "?": "not certain to be comparable",
    "=": "the same figure",
    "≈": "the same within rounding or hedge",
    "·": "one source only",
}

_HYPHEN = re.compile(r"^((?:[a-z]+ )*)-(?=\d)")  # for a minus, behind a hedge too
_QUOTES = re.compile('["“”]')
_QUOTE_ENDS = re.compile('["”](?= )')

_SIGNED = frozenset({"%", "pp", "bp"})  # units in which a sign says rise or fall, and nothing else
_SIGNS = {"up": "+", "down": "−"}

_BOUNDS = frozenset({"over", "under", "at least", "up to"})

_SCALES = tuple(
    (re.compile(rf"(?<=\d)[\s-]*(?:{long})\b", re.IGNORECASE), short)
    for long, short in (
        (r"trillions?|trn", "tn"),
        (r"billions?|bln", "bn"),
        (r"millions?|mln", "m"),
    )
)
NUMBER = r"\d[\d.,]*(?:tn|bn|m)?"  # in digits, as `brief` shortens it
_AMOUNT = re.compile(rf"({NUMBER})(?:(?: to |[–-])({NUMBER}))?")  # or a range of two


def headline(comparison: Comparison) -> str:
    """What the story is called: the first title among its articles."""
    titles = (one_line(article.title) for article in comparison.articles)
    return next(filter(None, titles), "Briefing")


def stated(figure: Figure, *, signed: bool = True) -> str:
    """The figure as its article words it, with its hedge and, in percent and points, a change's sign.

    19 people who were lost are no "−19", a bond of $412m that voters refused no "−$412m".
    """
    sign = _SIGNS.get(figure.direction or "", "") if signed and _changes_by_share(figure) else ""
    text = _unquoted(one_line(figure.text))
    if sign and text[:1] in "+-−":
        sign = ""
    hedge = "" if figure.qualifier == "none" else f"{figure.qualifier} "
    return f"{hedge}{sign}{text}"


def _unquoted(text: str) -> str:
    """Without the end of a quotation that opened ahead of it: ``about a dozen" clerks``."""
    return text if len(_QUOTES.findall(text)) != 1 else _QUOTE_ENDS.sub("", text)


def _changes_by_share(figure: Figure) -> bool:
    return figure.kind == "change" and figure.unit in _SIGNED


def brief(figure: Figure, *, signed: bool = True) -> str:
    """``stated`` in a cell's width: scales, units, money by their symbols, forecasts and the like named."""
    text = _HYPHEN.sub(r"\1−", stated(figure, signed=signed))
    for pattern, scale in _SCALES:
        text = pattern.sub(scale, text)
    text = _shares().sub(lambda found: _share_symbols()[_plain(found[1])], text)
    if is_currency(figure.unit) and (symbol := short_of(figure.unit)) and len(_AMOUNT.findall(text)) == 1:
        text = _sum_in_words(figure.unit).sub(
            lambda found: symbol + "–".join(filter(None, found.groups())), text
        )
    return text if figure.status == "reported" else f"{text} ({figure.status})"


@cache
def _share_symbols() -> dict[str, str]:
    """The symbols of percent and points by their words."""
    units = [unit for sort in ("percent", "points") for unit in load("units")[sort] if short_of(unit)]
    return {_plain(word): short_of(unit) for unit in units for word in named(unit)}


def _plain(words: str) -> str:
    return re.sub(r"[\s-]+", " ", words.lower())


@cache
def _shares() -> re.Pattern[str]:
    """Percent and points in words behind a number."""
    return re.compile(rf"(?<=\d)[\s-]*({in_words(_share_symbols())})\b", re.IGNORECASE)


@cache
def _sum_in_words(unit: str) -> re.Pattern[str]:
    """A sum, or a range of two, before the words that its symbol stands for."""
    symbol = re.escape(short_of(unit))
    return re.compile(rf"{symbol}?{_AMOUNT.pattern} (?:{in_words(words_of(unit))})\b", re.IGNORECASE)


def in_words(phrases: Iterable[str]) -> str:
    """A pattern of phrases, the longest first, whose words a hyphen may join."""
    longest = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"[\s-]") for phrase in longest)


def cell(figure: Figure, measure: Measure, *, aside: bool = True) -> str:
    """``brief``, with the period and basis in which the figure departs from its measure as an ``aside``."""
    own = (
        figure.period != measure.period and _parts(measure) and period_words(figure.period),
        figure.basis != measure.basis and figure.basis,
    )
    apart = ", ".join(one_line(words) for words in own if words)
    text = brief(figure, signed=all(map(_changes_by_share, measure.figures)))  # else one would seem another's
    return f"{text} ({apart})" if aside and apart and measure.verdict == "unclear" else text


def _parts(measure: Measure) -> bool:
    """Whether figures are of several periods: one alone that has any is told apart by none."""
    return bool(measure.period) or len({figure.period for figure in measure.figures if figure.period}) > 1


def by_article(measure: Measure) -> dict[str, list[Figure]]:
    """The figures of each article, each value once: in digits and with its direction, where it has them.

    Where hedges make the verdict, that of a value which is also stated without one is the one that counts.
    """
    found: dict[str, dict[object, Figure]] = {}
    for figure in measure.figures:
        if only_restates(figure, measure.unit, measure.figures):
            continue
        told_apart = (figure.period, figure.basis) if measure.verdict == "unclear" else ()
        same = found.setdefault(figure.article, {})
        key = (figure.value, figure.status, told_apart)
        if key not in same or _fullness(figure, measure) > _fullness(same[key], measure):
            same[key] = figure
    return {article: list(figures.values()) for article, figures in found.items()}


def cells(measure: Measure) -> dict[str, str]:
    """What each article says of a measure, in a cell's width: "$1tn / almost $1.08tn"."""
    return {
        article: " / ".join(cell(figure, measure) for figure in figures)
        for article, figures in by_article(measure).items()
    }


def by_value(measure: Measure, names: Mapping[str, str]) -> dict[str, list[str]]:
    """The cells that are said, each with the names of the sources that say it."""
    found: dict[str, list[str]] = {}
    for article, said in cells(measure).items():
        found.setdefault(said, []).append(names[article])
    return found


def outcome(check: Check) -> str:
    if not check.holds:
        return "does not hold"
    return "holds" if check.exact else "holds within rounding"


def _fullness(figure: Figure, measure: Measure) -> tuple[bool, bool, bool]:
    bounds = measure.cause == "wording" and figure.qualifier in _BOUNDS
    return bounds, any(map(str.isdigit, figure.text)), figure.direction is not None


def label_beside_period(measure: Measure) -> str:
    """The measure's label without its period, for where that stands in a place of its own."""
    period, label = period_words(measure.period), one_line(measure.label)
    return ", ".join(part for part in label.split(", ") if part != period) or label


def context(measure: Measure) -> str:
    """Place, period and basis, where known and not in the label: "China · Jan–Nov 2025 · y/y"."""
    label = one_line(measure.label).casefold()
    parts = (one_line(measure.place), period_words(measure.period), one_line(measure.basis))
    return " · ".join(part for part in parts if part and part.casefold() not in label)


def sections(comparison: Comparison) -> Iterator[tuple[Verdict, str, list[Measure]]]:
    """The measures by verdict, in the order of attention, under the headings of a report."""
    for verdict, title in VERDICTS.items():
        if measures := [measure for measure in comparison.measures if measure.verdict == verdict]:
            yield verdict, title if len(comparison.articles) > 1 else "Figures", measures


def size(comparison: Comparison) -> str:
    """How much was compared: "3 sources · 57 key figures", each once however many state it."""
    figures = counted(len(comparison.measures), "key figure")
    return f"{counted(len(comparison.articles), 'source')} · {figures}"


def counted_verdicts(comparison: Comparison) -> Iterator[tuple[Verdict, str]]:
    """How often each verdict was reached, "≠ 1 differ", what matters first; nothing for one article."""
    if len(comparison.articles) < 2:
        return
    words: dict[Verdict, str] = {"differ": "≠ {} differ", "unclear": "? {} unclear", "agree": "= {} agree",
                                 "single": "· {} single"}  # fmt: skip
    for verdict, pattern in words.items():
        if number := comparison.count(verdict):
            yield verdict, pattern.format(number)
