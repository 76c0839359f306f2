"""How well an extractor reads labelled sentences: one labelled figure takes one found figure at most."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from briefing.model import Figure, Value
from tests.gold.cases import Case, Expected

CHECKED_FIELDS = ("unit", "qualifier", "kind", "direction", "measure", "status", "period")

Extract = Callable[[str], Sequence[Figure]]

SAME_UNIT = (
    ("person", "people"),
    ("mile", "mi", "miles"),
    ("ft", "foot", "feet"),
    ("in", "inch"),
    ("lb", "pound"),
    ("oz", "ounce"),
    ("L", "l", "litre"),
    ("km²", "km2", "square kilometre", "sq km"),
    ("sq ft", "ft²", "ft2", "square foot"),
    ("sq mile", "mi²", "sq mi", "square mile"),
    ("hour", "h"),
    ("minute", "min"),
    ("second", "s"),
    ("year", "yr"),
    ("t", "tonne", "metric ton"),
    ("acre", "acres"),
    ("mph", "mi/h", "mile/hour"),
    ("ha", "hectare"),
)
CANONICAL = {name: names[0] for names in SAME_UNIT for name in names}


class Score:
    """Counts of one class, and the sentences that were not wholly right."""

    def __init__(self) -> None:
        self.count: Counter[str] = Counter()
        self.misses: list[tuple[str, str]] = []  # (what is wrong, the sentence)

    @property
    def value(self) -> float:
        """F1 of values at their places, in percent; 100 where nothing was to be found, and nothing was."""
        found, wanted = self.count["found"], self.count["wanted"]
        return 100.0 if not found + wanted else 200 * self.count["hits"] / (found + wanted)

    @property
    def sentences(self) -> float:
        """Share of sentences with every label right and nothing more found, in percent."""
        return 100 * self.count["right"] / max(self.count["sentences"], 1)

    def field(self, name: str) -> float:
        """Share of the figures found at their place and value whose field is right, in percent."""
        checked = self.count[f"{name} checked"]
        return 100 * self.count[f"{name} right"] / checked if checked else 100.0


def score(cases: Iterable[Case], extract: Extract) -> Score:
    result = Score()
    for case in cases:
        judge(case, extract(case.text), result)
    return result


def judge(case: Case, found: Sequence[Figure], result: Score) -> None:
    free = list(found)
    wrong: list[str] = []
    for want in case.figures:
        hits = match(want, free)
        for figure in hits:
            free.remove(figure)
        if not hits:
            if not want.optional:
                result.count["wanted"] += 1
                wrong.append(f"no {want.values[0]} at {case.text[want.start : want.end]!r}")
            continue
        if want.optional:
            continue
        result.count.update(wanted=1, found=1, hits=1)
        wrong += fields(want, hits[0], result.count)
    result.count["found"] += len(free)
    wrong += [f"extra {figure.value} {figure.unit} at {figure.text!r}" for figure in free]
    result.count["sentences"] += 1
    result.count["right"] += not wrong
    if wrong:
        result.misses.append(("; ".join(wrong), case.text))


def match(want: Expected, free: Sequence[Figure]) -> list[Figure]:
    """The figures that are this labelled one: none, one, or the two numbers of a pair."""
    here = [figure for figure in free if figure.start < want.end and want.start < figure.end]
    for figure in here:
        if any(close(figure.value, value, want.pair) for value in want.values):
            return [figure]
    if want.pair and isinstance(want.values[0], tuple):
        parts = [next((f for f in here if close(f.value, part)), None) for part in want.values[0]]
        if all(parts):
            return [part for part in parts if part]
    return []


def close(found: Value, wanted: float | tuple[float, float], any_order: bool = False) -> bool:
    if isinstance(wanted, tuple):
        if not isinstance(found, tuple):
            return False
        orders = (wanted, wanted[::-1]) if any_order else (wanted,)
        return any(close(found[0], low) and close(found[1], high) for low, high in orders)
    return not isinstance(found, tuple) and math.isclose(found, wanted, rel_tol=1e-5, abs_tol=1e-9)


def fields(want: Expected, figure: Figure, count: Counter[str]) -> list[str]:
    """What is wrong with the fields of a figure found."""
    wrong = []
    for name, allowed in want.fields.items():
        value = getattr(figure, name) or ""
        right = any(same(name, value, one) for one in allowed)
        count.update({f"{name} checked": 1, f"{name} right": int(right)})
        if not right:
            wrong.append(f"{name} {value!r}, not {' or '.join(map(repr, allowed))}, of {figure.text!r}")
    if want.measure:
        words = figure.measure.lower()
        right = all(word in words for word in want.measure)
        count.update({"measure checked": 1, "measure right": int(right)})
        if not right:
            wrong.append(f"measure {figure.measure!r}, not {' '.join(want.measure)!r}, of {figure.text!r}")
    return wrong


def same(field: str, found: str, wanted: str) -> bool:
    if field == "unit":
        return unit(found) == unit(wanted)
    if field in ("place", "speaker"):
        return wanted.lower() in found.lower() if wanted else not found
    return found == wanted


def unit(name: str) -> str:
    """One spelling for a unit's several symbols, part by part."""
    return "/".join(CANONICAL.get(part, part.lower()) for part in name.split("/"))
