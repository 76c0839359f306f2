"""Number words: "two hundred and thirty", "four million", "two and a half", from tables of any language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.figures.lexicon import load
from briefing.figures.quantities.numeral import Numeral, exact, ratio
from briefing.figures.words.patterns import alternation
from briefing.model import Number

_WORDS_IN_A_NUMBER = 14


@dataclass(slots=True)
class _Said:
    """A spelled number as far as it is read."""

    total: int = 0  # what its scales came to: the million of "one million two hundred"
    group: int = -1  # what the words after the last scale come to; -1 without any
    last: str = ""  # the kind of the last word
    limit: int = 10**30  # what the next scale must be below
    step: int = 1  # the place value of the last word
    words: int = 0

    def take(self, kind: str, value: int) -> bool:
        """Take a word more, if it makes sense after the last."""
        if kind == "groups":
            fits = self._take_group(value)
        elif kind != "scales":
            fits = self._take_units(kind, value)
        elif value == 2:
            fits = self._take_hundred()
        else:
            fits = self._take_scale(10**value)
        self.words += fits
        return fits

    def _take_units(self, kind: str, value: int) -> bool:
        after_tens = self.last == "tens" and kind == "units"
        if not (after_tens or self.last in ("", "hundred", "scales")) or (kind == "zero" and self.words):
            return False
        self.group = value if self.group < 0 else self.group + value
        self.step, self.last = 1, kind
        return True

    def _take_group(self, value: int) -> bool:
        if self.last == "groups":
            return False
        self.group = value if self.group < 0 else self.group * value
        self.step, self.last = 1 if self.words else 2, "groups"
        return True

    def _take_hundred(self) -> bool:
        if self.last not in ("", "units", "teens", "tens") or self.group > 99:
            return False
        self.group = 100 if self.group < 0 else self.group * 100
        self.step, self.last = 100, "hundred"
        return True

    def _take_scale(self, factor: int) -> bool:
        if self.group < 0 and self.last == "scales" and self.total:
            self.total *= factor  # "three lakh crore"
        elif factor < self.limit:
            self.total += (1 if self.group < 0 else self.group) * factor
        else:
            return False
        self.group, self.step, self.limit, self.last = -1, factor, factor, "scales"
        return True


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
            rf"(?: {{1,3}}{joiners} {{1,3}}|-{joiners}-)(?P<count>{few})[ -](?P<part>{parts})(?![a-z])(?! of)"
        )
        self._next = re.compile(
            rf"(?:,? {{1,3}}{joiners} {{1,3}}|[ \u00a0]{{1,3}}| ?[-‑] ?|, )?(?P<word>{words})(?![a-z])"
        )
        self._joined = re.compile(rf",? {{1,3}}{joiners} |, ")
        groups = {word: value for word, (kind, value) in self.kinds.items() if kind == "groups"}
        self.factors: dict[str, int] = {**{word: 10**value for word, value in self.scales.items()}, **groups}
        self._scale = re.compile(
            rf"(?:[ \u00a0]{{1,2}}| ?[-‑] ?|(?<=[0-9]))({alternation(self.factors)})s?(?![a-z])"
        )

    def read(self, low: str, pos: int, joining: bool = True) -> Numeral | None:
        """The spelled number that begins at ``pos`` of lower-case ``low``, as long as it makes sense.
        Without ``joining``, "and" ends it ("between one hundred and two hundred")."""
        said, end, decimals = _Said(), pos, ""
        while said.words < _WORDS_IN_A_NUMBER:
            match = self._next.match(low, end)
            if match is None or (not said.words and match.start("word") != pos):
                break
            word = match["word"]
            joined = said.words > 0 and self._joined.match(low, end) is not None
            if word in self.points:
                read = self._decimals(low, match.end()) if said.words and not joined else None
                if read is not None:
                    decimals, end = read
                break
            kind, value = self.kinds[word]
            if joined and (
                not joining
                or kind in ("groups", "zero", "scales")
                or not self._may_join(low, match, said.last, said.limit)
            ):
                break
            if not said.take(kind, value):
                break
            end = match.end()
        return self._numeral(low, pos, end, said, decimals) if said.words else None

    def _numeral(self, low: str, pos: int, end: int, said: _Said, decimals: str) -> Numeral:
        """The number that the words at ``pos:end`` say, with the scale or half that follows."""
        whole = said.total + max(said.group, 0)
        scaled = said.last == "scales" or said.total > 0
        numeral = Numeral(pos, end, whole, said.step, spelled=True, scaled=scaled, mantissa=whole)
        if decimals:
            numeral.value = numeral.mantissa = exact(int(f"{whole}{decimals}"), -len(decimals))
            numeral.step, numeral.decimals = exact(1, -len(decimals)), len(decimals)
            self.scale(low, numeral)
        elif said.step >= 1000:
            numeral.mantissa = ratio(whole, said.step)
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
            numeral.scale_by(self.factors[match[1]])
            numeral.end = match.end()

    def half_more(self, low: str, numeral: Numeral) -> Numeral:
        """Take "and a half": of one ("two and a half") or of the scale ("a million and a half")."""
        match = self._part.match(low, numeral.end)
        if match is None or numeral.decimals or numeral.value != int(numeral.value):
            return numeral
        over = 1 if match["count"] in self.articles else self.kinds[match["count"]][1]
        under = self.fractions.get(match["part"]) or self.fractions[match["part"][:-1]]
        unit, end = int(numeral.step) if numeral.scaled and numeral.step > 100 else 1, match.end()
        lower = self._scale.match(low, end) if unit > 1 else None
        if lower is not None and self.factors[lower[1]] < unit:
            unit, end = self.factors[lower[1]], lower.end()  # "one billion and a half million"
        numeral.value = ratio(int(numeral.value) * under + over * unit, under)
        numeral.step, numeral.end = ratio(unit, under), end
        if not numeral.scaled:
            numeral.mantissa = numeral.value
            self.scale(low, numeral)
        return numeral


VOCABULARY = Vocabulary(load("numbers"))
