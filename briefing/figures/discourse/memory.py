"""The measures that the sentences before have named, for figures that leave theirs out."""

from dataclasses import dataclass, field

from briefing.figures.slots.inheritance import family_of
from briefing.figures.units.families import is_duration, is_money
from briefing.figures.units.quantity import Quantity
from briefing.model import Value


def is_rate(unit: str) -> bool:
    """Whether a unit is money in so much time: "$520 a fortnight"."""
    money, _, each = unit.partition("/")
    return is_money(money) and is_duration(each)


@dataclass(slots=True)
class Memory:
    """What was measured in the sentences read so far."""

    _paragraph: int = -1
    _told: set[str] = field(default_factory=set)  # the measures of the sentence in hand, but for times
    _told_before: set[str] = field(default_factory=set)  # and of the one before it
    # family → measure, paragraph, and the thing of which it is told each
    _measures: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    _rated: dict[str, bool] = field(default_factory=dict)  # family → whether that was so much a day or year
    _sizes: dict[str, Value] = field(default_factory=dict)  # family → the last value of it
    _sums: dict[tuple[str, Value], str] = field(default_factory=dict)  # of each sum of money
    limits: dict[str, str] = field(default_factory=dict)  # unit → "Limit on" a thing told in it

    _contenders: tuple[tuple[str, ...], int] = (), -1  # of the last shares told, and their paragraph
    _ages: dict[Value, str] = field(default_factory=dict)  # whose age a number was; "" of more than one

    def remember_age(self, age: Value, measure: str) -> None:
        """Keep whose age a number is, if a name tells it: "Age of Ada Moor"."""
        name = measure.removeprefix("Age of ")
        if name != measure and name[:1].isupper():
            known = self._ages.setdefault(age, measure)
            alike = name in known or known.removeprefix("Age of ") in name
            self._ages[age] = known if alike else ""

    def age(self, age: Value) -> str:
        """The "Age of Ada Moor" who was said to be so old; "" of nobody, and of more than one."""
        return self._ages.get(age, "")

    def is_of_other(self, age: Value, measure: str) -> bool:
        """Whether the one of whom ``measure`` is was said to be of another age, or two were of this one."""
        return self._ages.get(age) == "" or any(
            measure == known and age != other for other, known in self._ages.items()
        )

    def remember_contenders(self, names: tuple[str, ...]) -> None:
        """Keep whose the shares of a vote or poll in this sentence are."""
        self._contenders = names, self._paragraph

    def contenders(self) -> tuple[str, ...]:
        """Whose the last shares were, in this paragraph or the one before."""
        names, paragraph = self._contenders
        return names if self._paragraph - paragraph <= 1 else ()

    def enter(self, paragraph: int) -> None:
        """Turn to a sentence of this paragraph."""
        near = paragraph - self._paragraph <= 1
        self._told_before, self._told = self._told if near else set(), set()
        self._paragraph = paragraph

    def measure(self, unit: str) -> str:
        """The last measure of this sort of unit, in this paragraph or the one before."""
        family, each = family_of(unit)
        measure, paragraph, per = self._measures.get(family, ("", 0, ""))
        fits = each in ("", per)  # "1.10 euros a share" is not of what cost "$9 million"
        fits = fits and not (is_rate(unit) and not self._rated.get(family))  # nor "$520 a week" of what did
        return measure if fits and self._paragraph - paragraph <= 1 else ""

    def exceeds(self, quantity: Quantity) -> bool:
        """Whether a number is more than the last of its sort, so that it is no part of that."""
        whole, value = self._sizes.get(family_of(quantity.unit)[0], ()), quantity.value
        return not isinstance(whole, tuple) and not isinstance(value, tuple) and value > whole

    def same(self, quantity: Quantity) -> str:
        """What a sum of money told before was of: "the $1.6 trillion was more than hoped for"."""
        return self._sums.get((quantity.unit, quantity.value), "")

    def latest(self) -> str:
        """The measure, of whatever unit, of the sentence before, if it had but one."""
        return next(iter(self._told_before)) if len(self._told_before) == 1 else ""

    def remember(self, quantity: Quantity, measure: str, counted: bool) -> None:
        """Keep a measure; one of counted things also fits bare numbers: "the number peaked at 36,400"."""
        unit = quantity.unit
        family, each = family_of(unit)
        if is_money(unit):
            self._sums[unit, quantity.value] = measure
        self._measures[family] = measure, self._paragraph, each
        self._sizes[family], self._rated[family] = quantity.value, is_rate(unit)
        if not is_duration(unit):
            self._told.add(measure)
        if counted:
            self._measures[""] = measure, self._paragraph, ""
            self._sizes[""] = quantity.value
