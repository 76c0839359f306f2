"""Numbers as written: digits with separators, fractions and scales, and numbers spelled in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.figures.lexicon import load
from briefing.figures.patterns import alternation
from briefing.figures.quantity import Form
from briefing.model import Number

_LONGEST = 18  # digits; what is longer is an id, not a number anyone states
_WORDS_IN_A_NUMBER = 14

_GLYPHS = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 25, 32, 40, 50, 64, 100, 128, 1000})

_DIGITS = re.compile(
    r"(?P<grouped>[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])"
    r"|[1-9][0-9]{0,2}(?:[ \u00a0\u2009\u202f][0-9]{3}){1,4}(?![0-9]|,[0-9]| [A-Z])|[1-9][0-9]{0,2}, 000(?![0-9]))(?P<part>\.[0-9]{1,12})?"
    r"|(?P<plain>[0-9]{1,4000})(?P<decimals>\.[0-9]{1,12})?|\.(?P<bare>[0-9]{1,12})"
)
_POWER = re.compile(r" ?[x×] ?10 ?\^? ?([-−+]?[0-9]{1,2})(?![0-9])|e([-+]?[0-9]{1,2})(?![a-z0-9])")
_FRACTION = re.compile(r"(?:(?<=[0-9])[ \u00a0-] ?)?([0-9]{1,3}) ?[/⁄∕] ?([0-9]{1,4})(?![0-9/⁄]|,[0-9])")


@dataclass(slots=True)
class Numeral:
    """A number at ``start:end``. ``step`` is the place value of its last stated digit (1 for 157,
    0.1 for 5.9, 10 billion for "1.08 trillion"); ``high`` the upper end of a tally."""

    start: int
    end: int
    value: Number
    step: Number
    form: Form = "cardinal"
    spelled: bool = False
    scaled: bool = False  # a scale word or suffix was read
    grouped: bool = False  # 236,000
    decimals: int = 0
    mantissa: Number = 0  # the number before its scale
    high: Number | None = None
    article: bool = False  # the one of "a hundred"

    @property
    def plain(self) -> bool:
        """Bare digits, as years, ids and numbers of things in a series are written."""
        return not (self.spelled or self.scaled or self.grouped or self.decimals)


def exact(mantissa: int, exponent: int) -> Number:
    """``mantissa × 10**exponent`` as an int where it is one, else the nearest float."""
    if exponent >= 0:
        return int(mantissa * 10**exponent)
    whole, rest = divmod(mantissa, 10**-exponent)
    return mantissa / 10**-exponent if rest else whole


class Vocabulary:
    """The number words of one or more languages (tables of lexicon/numbers.toml)."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        self.kinds: dict[str, tuple[str, int]] = {}
        self.suffixes: dict[str, int] = {}
        self.fractions: dict[str, int] = {}
        self.ordinals: dict[str, int] = {}
        self.multiples: dict[str, Number] = {}
        self.tallies: dict[str, int] = {}
        self.joiners: set[str] = set()
        self.articles: set[str] = set()
        self.points: set[str] = set()
        for table in tables.values():
            for kind in ("units", "teens", "tens", "scales", "groups"):
                for word, value in table.get(kind, {}).items():
                    self.kinds[word] = ("zero" if value == 0 and kind == "units" else kind, value)
            self.suffixes.update(table.get("suffixes", {}))
            self.fractions.update(table.get("fractions", {}))
            self.ordinals.update(table.get("ordinals", {}))
            self.multiples.update(table.get("multiples", {}))
            self.tallies.update(table.get("tallies", {}))
            self.joiners.update(table.get("and", ()))
            self.points.update(table.get("point", ()))
            self.articles.update(table.get("article", ()))
        self.scales = {word: value for word, (kind, value) in self.kinds.items() if kind == "scales"}
        words = alternation([*self.kinds, *self.points])
        joiners = alternation(self.joiners)
        parts = alternation([*self.fractions, *(part + "s" for part in self.fractions)])
        few = alternation(
            [*self.articles, *(word for word, (kind, _) in self.kinds.items() if kind == "units")]
        )
        self._part = re.compile(
            rf" {{1,3}}{joiners} {{1,3}}(?P<count>{few})[ -](?P<part>{parts})(?![a-z])(?! of)"
        )
        self._next = re.compile(
            rf"(?:,? {{1,3}}{joiners} {{1,3}}|[ \u00a0]{{1,3}}| ?[-‑] ?|, )?(?P<word>{words})(?![a-z])"
        )
        self._joined = re.compile(rf",? {{1,3}}{joiners} |, ")
        groups = {word: value for word, (kind, value) in self.kinds.items() if kind == "groups"}
        self.factors: dict[str, int] = {**{word: 10**value for word, value in self.scales.items()}, **groups}
        self._scale = re.compile(rf"(?:[ \u00a0]{{1,2}}| ?[-‑] ?)({alternation(self.factors)})s?(?![a-z])")

    def read(self, low: str, pos: int, joining: bool = True) -> Numeral | None:
        """The spelled number that begins at ``pos`` of lower-case ``low``, as long as it makes sense.
        Without ``joining``, "and" ends it ("between one hundred and two hundred")."""
        total, group, last, limit = 0, -1, "", 10**30
        end, step, words = pos, 1, 0
        decimals = ""
        while words < _WORDS_IN_A_NUMBER:
            match = self._next.match(low, end)
            if match is None or (not words and match.start("word") != pos):
                break
            word = match["word"]
            joined = words > 0 and self._joined.match(low, end) is not None
            if word in self.points:
                read = self._decimals(low, match.end()) if words and not joined else None
                if read is None:
                    break
                decimals, end = read
                break
            kind, value = self.kinds[word]
            if joined and (
                not joining
                or kind in ("groups", "zero", "scales")
                or not self._may_join(low, match, last, limit)
            ):
                break
            if kind in ("units", "zero", "teens", "tens"):
                if not (last in ("", "hundred", "scales") or (last == "tens" and kind == "units")):
                    break
                if kind == "zero" and words:
                    break
                group = value if group < 0 else group + value
                step, last = 1, kind
            elif kind == "groups":
                if last == "groups":
                    break
                group = value if group < 0 else group * value
                step, last = 1 if words else 2, kind
            elif value == 2:  # hundred
                if last not in ("", "units", "teens", "tens") or group > 99:
                    break
                group = 100 if group < 0 else group * 100
                step, last = 100, "hundred"
            else:
                factor = 10**value
                if group < 0 and last == "scales" and total:
                    total, limit = total * factor, factor  # "three lakh crore"
                elif factor < limit:
                    total, limit = total + (1 if group < 0 else group) * factor, factor
                else:
                    break
                group, step, last = -1, factor, "scales"
            end = match.end()
            words += 1
        if not words:
            return None
        whole = total + max(group, 0)
        numeral = Numeral(
            pos, end, whole, step, spelled=True, scaled=last == "scales" or total > 0, mantissa=whole
        )
        if decimals:
            numeral.value = numeral.mantissa = exact(int(f"{whole}{decimals}"), -len(decimals))
            numeral.step, numeral.decimals = exact(1, -len(decimals)), len(decimals)
            self.scale(low, numeral)
        return self.half_more(low, numeral)

    def _may_join(self, low: str, match: re.Match[str], last: str, limit: int) -> bool:
        """Whether what follows "and" or a comma belongs to the number: "two hundred and thirty"."""
        if last not in ("hundred", "scales") or self._part.match(low, match.start()):
            return False
        comma = match.group().startswith(", ")
        following = self._next.match(low, match.end())
        if following is None or self._joined.match(low, match.end()):
            return not comma
        kind, value = self.kinds.get(following["word"], ("", 0))
        if kind == "scales":
            return 10**value < limit and (value != 2 or last == "scales")
        return not comma or kind in ("units", "hundred")

    def _decimals(self, low: str, end: int) -> tuple[str, int] | None:
        digits = ""
        for _ in range(_WORDS_IN_A_NUMBER):
            match = self._next.match(low, end)
            if match is None or self._joined.match(low, end):
                break
            kind, value = self.kinds.get(match["word"], ("", 0))
            if kind not in ("units", "zero", "teens", "tens"):
                break
            if (
                kind == "units"
                and digits
                and digits[-1] == "0"
                and digits[-2:-1] not in ("", "0")
                and "-" in low[end : match.start("word")]
            ):
                digits = digits[:-1]  # "point seventy-one"
            digits += str(value)
            end = match.end()
        return (digits, end) if digits else None

    def scale(self, low: str, numeral: Numeral) -> None:
        """Take the scale words after the number: "4.35 million", "4 hundred million", "three lakh crore"."""
        for _ in range(2):
            match = self._scale.match(low, numeral.end)
            if match is None:
                return
            factor = self.factors[match[1]]
            numeral.value, numeral.step = _times(numeral.value, factor), _times(numeral.step, factor)
            numeral.end, numeral.scaled = match.end(), True

    def half_more(self, low: str, numeral: Numeral) -> Numeral:
        """Take "and a half": of one ("two and a half") or of the scale ("a million and a half")."""
        match = self._part.match(low, numeral.end)
        if match is None or numeral.decimals or numeral.value != int(numeral.value):
            return numeral
        over = 1 if match["count"] in self.articles else self.kinds[match["count"]][1]
        under = self.fractions.get(match["part"]) or self.fractions[match["part"][:-1]]
        unit = int(numeral.step) if numeral.scaled and numeral.step > 100 else 1
        numeral.value = ratio(int(numeral.value) * under + over * unit, under)
        numeral.step, numeral.end = ratio(unit, under), match.end()
        if not numeral.scaled:
            numeral.mantissa = numeral.value
            self.scale(low, numeral)
        return numeral


def multiply(value: Number, decimals: int, factor: int) -> Number:
    """``value``, stated with so many decimals, times a whole ``factor``, exactly."""
    scaled = round(value * 10**decimals) * factor
    return scaled // 10**decimals if scaled % 10**decimals == 0 else scaled / 10**decimals


def ratio(numerator: int, denominator: int) -> Number:
    return numerator / denominator if numerator % denominator else numerator // denominator


def _times(value: Number, factor: int) -> Number:
    if isinstance(value, int):
        return value * factor
    mantissa, _, decimals = repr(value).partition(".")
    if not decimals.isdigit() or not mantissa.lstrip("-").isdigit() or len(decimals) > 15:
        return value * factor
    exponent = len(str(factor)) - 1
    return exact(int(mantissa + decimals), exponent - len(decimals))


def read_digits(low: str, pos: int, vocabulary: Vocabulary, text: str = "") -> Numeral | None:
    """The number in digits at ``pos``, with its fraction, power of ten and scale words; None if it is too long."""
    match = _DIGITS.match(text or low, pos)
    if match is None:
        return None
    whole = match["grouped"] or match["plain"] or ""
    decimals = (match["part"] or match["decimals"] or ".")[1:] or match["bare"] or ""
    digits = re.sub("[^0-9]", "", whole) if match["grouped"] else whole
    if len(digits) > _LONGEST:
        return Numeral(pos, match.end(), 0, 0)
    value = exact(int((digits + decimals) or "0"), -len(decimals))
    numeral = Numeral(
        pos,
        match.end(),
        value,
        exact(1, -len(decimals)),
        grouped=bool(match["grouped"]),
        decimals=len(decimals),
        mantissa=value,
    )
    if not decimals:
        _fraction(low, numeral)
    power = _POWER.match(low, numeral.end)
    if power:
        exponent = int((power[1] or power[2]).replace("−", "-"))
        numeral.value = exact(int((digits + decimals) or "0"), exponent - len(decimals))
        numeral.step, numeral.end, numeral.scaled = exact(1, exponent - len(decimals)), power.end(), True
    vocabulary.scale(low, numeral)
    return vocabulary.half_more(low, numeral)


def _fraction(low: str, numeral: Numeral) -> None:
    """Read "1/4", "7 3/4", "2½" into the number."""
    glyph = _GLYPHS.get(low[numeral.end : numeral.end + 1]) or _GLYPHS.get(
        low[numeral.end + 1 : numeral.end + 2] if low[numeral.end : numeral.end + 1] == " " else ""
    )
    if glyph:
        numeral.value = numeral.mantissa = ratio(int(numeral.value) * glyph[1] + glyph[0], glyph[1])
        numeral.step, numeral.decimals = ratio(1, glyph[1]), 1
        numeral.end += 1 if low[numeral.end] in _GLYPHS else 2
        return
    if low[numeral.end : numeral.end + 1] in (" ", "-", "\u00a0"):
        mixed = _FRACTION.match(low, numeral.end)
        if mixed and _proper(mixed) and numeral.plain:
            over, under = int(mixed[1]), int(mixed[2])
            numeral.value = numeral.mantissa = ratio(int(numeral.value) * under + over, under)
            numeral.step, numeral.decimals, numeral.end = ratio(1, under), 1, mixed.end()
        return
    simple = _FRACTION.match(low, numeral.start)
    if simple and _proper(simple):
        numeral.value = numeral.mantissa = ratio(int(simple[1]), int(simple[2]))
        numeral.step, numeral.decimals, numeral.form, numeral.end = (
            ratio(1, int(simple[2])),
            1,
            "fraction",
            simple.end(),
        )


def _proper(match: re.Match[str]) -> bool:
    return 0 < int(match[1]) < int(match[2]) and int(match[2]) in _DENOMINATORS


def read_glyph(low: str, pos: int) -> Numeral:
    over, under = _GLYPHS[low[pos]]
    return Numeral(
        pos, pos + 1, over / under, ratio(1, under), form="fraction", decimals=1, mantissa=over / under
    )


GLYPHS = "".join(_GLYPHS)
VOCABULARY = Vocabulary(load("numbers"))
