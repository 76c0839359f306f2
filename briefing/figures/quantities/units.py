"""Units written beside a number: money, percent, physical units, time, age, from the lexicon's tables."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from briefing.figures.lexicon import load
from briefing.figures.lexicon.units import forms
from briefing.figures.quantities import symbols
from briefing.figures.quantities.draft import Sort
from briefing.figures.words.patterns import alternation, any_of


class Unit(NamedTuple):
    name: str
    sort: Sort


class Found(NamedTuple):
    unit: Unit
    end: int


@dataclass(frozen=True, slots=True)
class _Tables:
    words: dict[str, Unit]  # lower-case phrases
    symbols: dict[str, Unit]
    money: dict[str, Unit]  # symbols that may stand before the number
    letters: frozenset[str]  # of those, the ones that do so only before a large number
    before: re.Pattern[str]
    last: frozenset[str]  # last two characters of those symbols, or the only one
    after: re.Pattern[str]
    longest: int  # words in the longest phrase
    first: frozenset[str]  # their first words, without points
    further: frozenset[str]  # and the words after those


_ONLY_AFTER = frozenset("pc¢")
# How a unit's word may follow its number: "5 miles", "5-mile", "5 - mile".
_WORD = re.compile(r"(?:[ \u00a0]{1,2}| ?[-‑] ?)([^\W\d_][\w.'’%/]*|%(?= ?point))")
_SCALED_CODE = re.compile(r" ?M([A-Z]{3})\b")
_POUNDS_NEAR = re.compile(rf"\b{any_of('money', 'pounds_near')}\b|£")
_POUNDS_PER = re.compile(rf"(?: (?:per|an?) | ?/ ?)({any_of('money', 'pounds_per')})\b")
_GIVEN_OFF = re.compile(rf"\b{any_of('money', 'given_off')}\b")
_PENCE = re.compile(r"(?<![0-9,])[0-9]{1,3}\.[0-9]{2}\Z")
_STERLING = re.compile(r"£|\bpounds \(\$")
_EXCHANGED = re.compile(r"(?:[$€¥]1|\b1 (?:dollar|euro)) ?= ?[0-9.,]*\Z")  # "$1 = 0.81 pounds"
_IN_DOLLARS = re.compile(r" \((?:[a-z]+ ){0,3}(?:us)?\$([0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)\b")
_DEAREST_POUND = 2.2  # dollars, since 1990
_NEAR = 60  # characters in which money is told of before a number of pounds
_RATE = 24  # characters of a rate of exchange before its unit
_EARLIER = 2000  # in which the text tells of sums in pounds
_POUNDS_OF = re.compile(rf" of (?!{any_of('money', 'pounds_of')})")
_SENTENCE_END = re.compile(r"[\"”’)]*(?:$|\s+[A-Z]|\n)")
_STANDS_LAST = re.compile(
    r"[,.;:)]|$| (?:[0-9]|(?:and|in|to|at|on|when|after|before|while|since|by|he|she|they)\b)"
)  # "12 stone"
_LONG_ONES = re.compile(r"-long [a-z]+s\b")
_RATED = re.compile(r" (?:an?|per|each) ")
_MANY = 100  # of money, from where on no king has so many crowns
_LB, _GBP = Unit("lb", "physical"), Unit("GBP", "money")
_CONSOLE = re.compile(r"[1-9](?![0-9]|[.,][0-9]| ?(?:m|bn|million|billion|thousand)\b)")
_NEVER_MODIFIED = frozenset({"quarter", "second", "cup", "bit", "gray", "degree", "knot"})


def _read_tables() -> _Tables:
    words: dict[str, Unit] = {}
    marks: dict[str, Unit] = {}
    money: dict[str, Unit] = {}
    letters: dict[str, Unit] = {}
    for sort, rows in load("units").items():
        for name, row in rows.items():
            _enter(words, marks, Unit(name, cast(Sort, sort)), row)
    for name, row in load("currencies").items():
        unit = Unit(name, "money")
        _enter(words, marks, unit, row)
        money.update((symbol, unit) for symbol in row["symbols"] if symbol not in _ONLY_AFTER)
        letters.update(dict.fromkeys(row.get("letters", ()), unit))
    money.update(letters)
    bracketed = r"(?P<open>[(\[{<])(?=[A-Za-z]{1,3}[)\]}>])"
    return _Tables(
        words,
        marks,
        money,
        frozenset(letters),
        re.compile(rf"(?<![A-Za-z$&.])(M(?=[A-Z]{{3}}[ \u00a0]))?({alternation(money)})[ \u00a0]?\Z"),
        frozenset(symbol[-2:] for symbol in money),
        re.compile(
            rf"(?:[ \u00a0]|-(?=[a-zA-Z]))?(?:{bracketed})?(?P<symbol>{alternation(marks)})(?![A-Za-z0-9^²³])"
        ),
        max(phrase.count(" ") for phrase in words) + 1,
        frozenset(phrase.split(" ")[0].replace(".", "") for phrase in words),
        frozenset(word.replace(".", "") for phrase in words for word in phrase.split(" ")[1:]),
    )


def _enter(
    words: dict[str, Unit], marks: dict[str, Unit], unit: Unit, row: Mapping[str, Sequence[str]]
) -> None:
    for word in row.get("words", ()):
        for form in forms(word):
            words.setdefault(form.replace("-", " "), unit)
    for word in row.get("plurals", ()):
        words.setdefault(word.replace("-", " "), unit)
    for symbol in row.get("symbols", ()):
        marks.setdefault(symbol, unit)


TABLES = _read_tables()
_CODE = re.compile(r"(?<![A-Z])[A-Z]{3} \Z")


def _goes_on(text: str, sign: int) -> bool:
    """Whether a currency stands right before a sign."""
    return text[sign - 1] in TABLES.last or _CODE.search(text, max(0, sign - 5), sign) is not None


def before(text: str, start: int) -> tuple[Unit, int] | None:
    """The currency before a number at ``start``, and where it begins."""
    if start > 1 and text[start - 1] in "-−" and _goes_on(text, start - 1):
        start -= 1  # "$-99.99", "SEK -240 million"
    last = text[start - 3 if start > 3 else 0 : start].rstrip()[-2:]
    if last not in TABLES.last and last[-1:] not in TABLES.last:
        return None
    match = TABLES.before.search(text, start - 9, start)
    if match and match[2] == "PS" and _CONSOLE.match(text, start):
        return None  # "the PS5"
    return (TABLES.money[match[2]], match.start()) if match else None


def counts_millions(text: str, start: int) -> bool:
    """Whether the currency that begins at ``start`` is counted in millions: "MSEK 400"."""
    return _SCALED_CODE.match(text, start) is not None and text[start + 1 : start + 4] in TABLES.money


def is_letter(symbol: str) -> bool:
    """Whether a currency's symbol is a letter that other things have before them too: N95, P1."""
    return symbol in TABLES.letters


def after(text: str, low: str, end: int, value: float, scaled: bool) -> Found | None:
    """The unit after a number that ends at ``end``."""
    following = text[end : end + 1]
    if not following or following in ",;:?!\n":
        return None
    symbol = _symbol(text, end)
    if symbol is not None and (
        low[symbol.end - 1] == "%" or low[symbol.end : symbol.end + 1] not in (" ", "-")
    ):
        return symbol
    phrase = _phrase(low, end, value, scaled)
    if symbol is not None:
        return phrase if phrase is not None and phrase.end > symbol.end else symbol
    if phrase is not None:
        return phrase
    mark = symbols.mark(text, low, end)
    return Found(Unit(mark[0], "physical"), mark[1]) if mark else None


def _symbol(text: str, end: int) -> Found | None:
    match = TABLES.after.match(text, end)
    if match is None:
        return None
    symbol, stop = match["symbol"], match.end() + bool(match["open"])
    spaced = match.start("symbol") > end and not match["open"]
    if not symbols.plausible(symbol, spaced, text, stop):
        return None
    if symbol == "%" and text[stop : stop + 6].lstrip(" -").startswith("point"):
        return None
    if symbol[-1] == "." and _SENTENCE_END.match(text, stop):
        stop -= 1  # "weighing 200lb."
    unit = TABLES.symbols[symbol]
    raised = symbols.raised(unit.name, text, stop)
    return Found(Unit(raised[0], "physical"), raised[1]) if raised else Found(unit, stop)


def _phrase(low: str, end: int, value: float, scaled: bool) -> Found | None:
    """The longest unit of the tables whose words follow."""
    words: list[str] = []
    ends: list[int] = []
    at = end
    while len(words) < TABLES.longest:
        match = _WORD.match(low, at)
        if match is None:
            break
        word, slash, _ = match[1].partition("/")
        said = word.strip("'’ ")
        if said.replace(".", "") not in (TABLES.further if words else TABLES.first):
            break
        words.append(said)
        at = match.start(1) + len(word) if slash else match.end()
        ends.append(at)
    for count in range(len(words), 0, -1):
        phrase, stop = " ".join(words[:count]), ends[count - 1]
        stop -= low[stop - 1] in ".'’"
        if phrase.rstrip(".") in ("pound", "pounds"):
            return Found(_pounds(low, end, stop, value, scaled), stop)
        unit = TABLES.words.get(phrase.rstrip("."))
        if unit is None and "." in phrase:
            unit = TABLES.words.get(phrase.replace(".", ""))
        if unit is not None and _fits(phrase.rstrip("."), unit, low, end, stop, value, scaled):
            return Found(unit, stop)
    return None


def _fits(phrase: str, unit: Unit, low: str, start: int, end: int, value: float, scaled: bool) -> bool:
    """Whether a word that is more than a unit ("won", "bit", "second-hand") is one here."""
    if unit.sort == "time" and low.startswith((f" on {phrase}", f" over {phrase}", f"-on-{phrase}"), end):
        return False  # "down 900,000 week on week"
    if unit.sort == "time" and value > 1 and phrase[-1] != "s" and _LONG_ONES.match(low, end):
        return low[start] != " "  # "eight hour-long talks"
    if phrase == "mark":
        return value == 1  # "fell below the 50 mark"
    if phrase in ("won", "soles"):  # of shoes
        return scaled or value >= _MANY
    if unit.name == "crowns":  # "paid 40 crowns", but a king's, or a dentist's, are counted
        return scaled or value >= _MANY or _POUNDS_NEAR.search(low, start - 40, start) is not None
    if phrase == "real":  # "0.13 real a litre", but "4 real reasons"
        last = value % 1 != 0 and _STANDS_LAST.match(low, end) is not None
        return last or _RATED.match(low, end) is not None
    if phrase == "bit":
        return low[end - 4 : end - 3] == "-" or value >= 8
    if unit.name == "stone":
        return _STANDS_LAST.match(low, end) is not None
    if unit.name in ("second", "quarter") and low[end : end + 1] == "-":
        return False
    return unit.name != "quarter" or not low.startswith(" of", end)


def _is_given_off(low: str, start: int, end: int) -> bool:
    """Whether pounds a ton are a mass, as "emits 9 pounds per ton" tells, or "9 pounds per ton of coal"."""
    return low.startswith(" of ", end) or _GIVEN_OFF.search(low, max(0, start - _NEAR), start) is not None


def _pounds(low: str, start: int, end: int, value: float, scaled: bool) -> Unit:
    """Money or mass: "20 million pounds" is money, "25 pounds" and "2 million pounds of beef" mass."""
    if _POUNDS_OF.match(low, end):
        return _LB
    per = _POUNDS_PER.match(low, end)
    rated = per is not None and (per[1] != "ton" or not _is_given_off(low, start, per.end()))
    if rated or scaled or _POUNDS_NEAR.search(low, start - _NEAR, start) is not None:
        return _GBP
    if _EXCHANGED.search(low, start - _RATE, start) or _is_converted(low, end, value):
        return _GBP
    pence = _PENCE.search(low, start - 6, start) is not None
    return _GBP if pence and _STERLING.search(low, start - _EARLIER, start) is not None else _LB


def _is_converted(low: str, end: int, value: float) -> bool:
    """Whether brackets tell what a number of pounds is in dollars: "1,540 pounds (just under $2,000)"."""
    dollars = _IN_DOLLARS.match(low, end)
    return dollars is not None and value < float(dollars[1].replace(",", "")) < _DEAREST_POUND * value


def of_word(noun: str) -> Unit | None:
    """The measured unit a noun names: the yard of "517 rushing yards"."""
    unit = TABLES.words.get(noun)
    measured = unit is not None and unit.sort in ("physical", "time", "points")
    return unit if measured and noun not in _NEVER_MODIFIED else None


def scaled_code(text: str, end: int) -> Found | None:
    """Millions of a currency: "30 MUSD"."""
    match = _SCALED_CODE.match(text, end)
    unit = TABLES.money.get(match[1]) if match else None
    return Found(unit, match.end()) if unit and match else None
