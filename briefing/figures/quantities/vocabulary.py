"""Number words: "two hundred and thirty", "four million", "two and a half", from tables of any language."""

import re
from collections.abc import Mapping
from typing import Any

from briefing.figures.lexicon import load
from briefing.figures.quantities.numeral import Numeral, exact, ratio
from briefing.figures.words.patterns import alternation
from briefing.model import Number

_WORDS_IN_A_NUMBER = 14


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
        elif step >= 1000:
            numeral.mantissa = ratio(whole, step)
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
