"""Units written beside a number: money, percent, physical units, time, age, from the lexicon's tables."""

import re
from functools import cache
from typing import NamedTuple, cast

from briefing.figures.draft import Sort
from briefing.figures.lexicon import load
from briefing.figures.patterns import alternation


class Unit(NamedTuple):
    name: str
    sort: Sort


class Found(NamedTuple):
    unit: Unit
    end: int


class _Tables(NamedTuple):
    words: dict[str, Unit]  # lower-case phrases
    symbols: dict[str, Unit]
    money: dict[str, Unit]  # symbols that may stand before the number
    before: re.Pattern[str]
    last: frozenset[str]  # last characters of those symbols
    after: re.Pattern[str]
    longest: int  # words in the longest phrase
    codes: re.Pattern[str]


# How a unit's word may follow its number: "5 miles", "5-mile", "5 - mile".
_WORD = re.compile(r"(?:[ \u00a0]{1,2}| ?[-‑] ?)([^\W\d_][\w.'’%/]*|% ?(?=point))")
_DIMENSION = re.compile(
    r"\)?[ -]?(?:thick|wide|long|tall|high|deep|across|in diameter|diameter|screen|display|x |× ?|by [0-9])|\)"
)
_RAISED = re.compile(r" (?:squared|cubed)\b")
_INCHES = re.compile(r"[ -](in)(?=[ -](?:thick|wide|long|tall|high|deep|across|diameter|screen)\b|\.?\s*$)")
_SHORT_INCHES = re.compile(r"(?:ft|feet|foot|['’′]),? ?[0-9]+\Z")
_IN = re.compile(r" in\b")
_FOOT_MARK = re.compile(r"['’](?=[ ,.)]|[0-9])")
_SCALED_CODE = re.compile(r" ?M([A-Z]{3})\b")


_ONLY_AFTER = frozenset("pc¢")


@cache
def tables() -> _Tables:
    words: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    money: dict[str, Unit] = {}
    for sort, rows in load("units").items():
        for name, row in rows.items():
            unit = Unit(name, cast(Sort, sort))
            _enter(words, symbols, unit, row)
    for name, row in load("currencies").items():
        unit = Unit(name, "money")
        _enter(words, symbols, unit, row)
        money.update(dict.fromkeys((s for s in row["symbols"] if s not in _ONLY_AFTER), unit))
    return _Tables(
        words,
        symbols,
        money,
        re.compile(rf"(?<![A-Za-z$&.]){alternation(money)}[ \u00a0]?\Z"),
        frozenset(symbol[-1] for symbol in money),
        re.compile(
            rf"(?:[ \u00a0]|-(?=[a-zA-Z]))?(?:(?P<open>[(\[{{<])(?=[A-Za-z]{{1,3}}[)\]}}>]))?(?P<symbol>{alternation(symbols)})(?![A-Za-z0-9^²³])"
        ),
        max(phrase.count(" ") for phrase in words) + 1,
        re.compile(alternation(name for name in money if re.fullmatch("[A-Z]{3}", name))),
    )


def _enter(words: dict[str, Unit], symbols: dict[str, Unit], unit: Unit, row: dict[str, list[str]]) -> None:
    for word in row.get("words", ()):
        first, space, rest = word.partition(" ")
        for form in (word, plural(word), plural(first) + space + rest):
            words.setdefault(form.replace("-", " "), unit)
    for word in row.get("plurals", ()):
        words.setdefault(word.replace("-", " "), unit)
    for symbol in row.get("symbols", ()):
        symbols.setdefault(symbol, unit)


def plural(word: str) -> str:
    return word + "es" if word.endswith(("ch", "sh", "x")) else word if word.endswith("s") else word + "s"


def before(text: str, start: int) -> tuple[Unit, int] | None:
    """The currency before a number at ``start``, and where it begins."""
    table = tables()
    last = text[start - 1 : start]
    if last in "-−" and last and text[start - 2 : start - 1] in "$£€¥₹":
        found = before(text, start - 1)
        return found
    if last in (" ", "\u00a0"):
        last = text[start - 2 : start - 1]
    if last not in table.last or not last:
        return None
    match = table.before.search(text, max(0, start - 9), start)
    if match is None:
        return None
    return table.money[match.group().rstrip(" \u00a0")], match.start()


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
    if symbol is not None and phrase is not None:
        return phrase if phrase.end > symbol.end else symbol
    return symbol or phrase or _marks(text, low, end)


def _symbol(text: str, end: int) -> Found | None:
    table = tables()
    match = table.after.match(text, end)
    if match is None:
        return None
    symbol = match["symbol"]
    spaced = match.start("symbol") > end and not match["open"]
    stop = match.end() + bool(match["open"])
    if not _plausible(symbol, spaced, text, end, stop):
        return None
    unit = table.symbols[symbol]
    raised = _RAISED.match(text, stop)
    if raised is not None and unit.sort == "physical":
        names = {"2": "square", "3": "cubic"}
        kind = names["2" if raised[0].strip(" ^") in ("2", "²", "squared") else "3"]
        long = {"m": "metre", "km": "kilometre", "cm": "centimetre", "ft": "foot", "mm": "millimetre"}.get(
            unit.name, unit.name
        )
        return Found(Unit(f"{kind} {long}", "physical"), raised.end())
    if symbol == "%" and text[stop : stop + 6].lstrip(" -").startswith("point"):
        return None  # "% points"
    return Found(unit, stop)


def _plausible(symbol: str, spaced: bool, text: str, end: int, stop: int) -> bool:
    """Whether a short symbol is one here: "in", "m", "A" and the like are also words and names."""
    if symbol in ("in.", '"'):
        return _DIMENSION.match(text, stop) is not None
    if symbol == "s":
        return False
    if symbol in (
        "A",
        "a",
        "V",
        "J",
        "h",
        "l",
        "g",
        "t",
        "K",
        "L",
        "MP",
        "mo",
        "pt",
        "min",
        "b",
        "W",
        "yen",
        "sen",
        "PS",
        "m",
        "hr",
        "pc",
    ):
        following = text[stop : stop + 1]
        if following in ("-", ".") and text[stop + 1 : stop + 2].isalnum():
            return False
        if following == "'" or following == "’":
            return False
        if symbol in ("A", "K", "V", "J") and spaced:
            return (
                not text[stop : stop + 2].strip().isupper()
                and following in (" ", ".", ",", ")", "", "/")
                and symbol != "A"
            ) or following == "/"
    if symbol in ("p", "c"):
        return not spaced and text[stop : stop + 1] not in ("'", "’", "-") and text[end - 1].isdigit()
    if symbol in ("C", "F"):
        following = text[stop : stop + 2]
        return (
            (symbol == "C" or spaced)
            and following[:1] not in ("-", "/", "'", "’", "&")
            and not (following.strip(". ")[:1].isupper())
        )
    return True


def _phrase(low: str, end: int, value: float, scaled: bool) -> Found | None:
    table = tables()
    words: list[str] = []
    ends: list[int] = []
    at = end
    while len(words) < table.longest:
        match = _WORD.match(low, at)
        if match is None:
            break
        word, slash, _ = match[1].partition("/")
        words.append((word if slash else match[1]).strip("'’ "))
        at = match.start(1) + len(word) if slash else match.end()
        ends.append(at)
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        unit = table.words.get(phrase) or table.words.get(phrase.rstrip("."))
        if unit is None and "." in phrase:
            unit = table.words.get(phrase.replace(".", ""))
        if unit is not None and _fits(phrase, unit, low, ends[count - 1], value, scaled):
            stop = ends[count - 1]
            return Found(unit, stop - (low[stop - 1] in ".'’"))
        if phrase.rstrip(".") in ("pound", "pounds"):
            stop = ends[count - 1] - phrase.endswith(".")
            return Found(_pounds(low, end, stop, value, scaled), stop)
    return None


def _fits(phrase: str, unit: Unit, low: str, end: int, value: float, scaled: bool) -> bool:
    if phrase == "won":
        return scaled or value >= 100
    if phrase == "bit":
        return "-" in low[end - 4 : end - 3] or value >= 8
    if phrase in ("second", "seconds", "quarter") and unit.sort == "time" and low[end : end + 1] == "-":
        return False
    if unit.name == "quarter" and low[end : end + 3] == " of":
        return False
    return True


def of_word(noun: str) -> Unit | None:
    """The measured unit a noun names: the yard of "517 rushing yards"."""
    unit = tables().words.get(noun)
    return (
        unit
        if unit is not None
        and unit.sort in ("physical", "time", "points")
        and noun not in ("quarter", "second", "cup", "bit", "gray", "degree", "knot")
        else None
    )


_MONEY_NEAR = re.compile(
    r"spen[dt]|cost|paid|pay|price|worth|fine|profit|£|sold|earn|loan|debt|salary|budget|wage|bill"
)
_OF_STUFF = re.compile(r" of (?!profit|debt|public|taxpayer|government|damage|cash|sav|investment|fund)")


def _pounds(low: str, start: int, end: int, value: float, scaled: bool) -> Unit:
    """Money or mass: "20 million pounds" is money, "25 pounds" and "2 million pounds of beef" mass."""
    heavy = _OF_STUFF.match(low, end) is not None
    near = _MONEY_NEAR.search(low, max(0, start - 40), start) is not None
    if (scaled and not heavy) or (near and not heavy):
        return Unit("GBP", "money")
    return Unit("lb", "physical")


def _marks(text: str, low: str, end: int) -> Found | None:
    match = _INCHES.match(low, end)
    if match:
        return Found(Unit("inch", "physical"), match.end(1))
    match = _SHORT_INCHES.search(low, max(0, end - 12), end) and _IN.match(low, end)
    if match:
        return Found(Unit("inch", "physical"), match.end())
    match = _FOOT_MARK.match(text, end)
    if match and text[end : end + 2] not in ("'s", "’s"):
        opened = max(text.rfind(" '", max(0, end - 80), end), text.rfind("‘", max(0, end - 200), end))
        if opened < 0 and text[end - 1].isdigit():
            return Found(Unit("foot", "physical"), match.end())
    return None


def scaled_code(text: str, end: int) -> Found | None:
    """ "30 MUSD": millions of a currency."""
    match = _SCALED_CODE.match(text, end)
    if match and match[1] in tables().money:
        return Found(tables().money[match[1]], match.end())
    return None
