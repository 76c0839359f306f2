"""A quantity while its readers are still at work on it."""

from dataclasses import dataclass
from typing import Literal

from briefing.figures.quantities.numeral import Numeral, times
from briefing.figures.units.quantity import Form
from briefing.model import Number, Qualifier

# What kind of unit was read; "" is none (yet).
Sort = Literal[
    "", "money", "percent", "points", "time", "age", "temperature", "physical", "count", "noun", "ratio"
]


@dataclass(slots=True)
class Draft:
    """``start:end`` grows from the number outwards as its currency, unit and rate are read."""

    numeral: Numeral
    start: int
    end: int
    value: Number
    step: Number
    form: Form = "cardinal"
    high: Number | None = None  # upper end of a range or tally
    high_step: Number = 0
    unit: str = ""
    sort: Sort = ""
    noun: str = ""  # the head of a counted noun phrase
    borrowed: bool = False  # the unit stands at a neighbour: "7- or 8-inch"
    qualifier: Qualifier = "none"
    bounded: bool = False  # "just over": on this side of the number, but near it
    outer_start: int = -1
    outer_end: int = -1
    partner: int = -1

    @classmethod
    def of(cls, numeral: Numeral) -> "Draft":
        return cls(
            numeral, numeral.start, numeral.end, numeral.value, numeral.step, numeral.form, numeral.high,
            outer_start=numeral.start, outer_end=numeral.end,
        )  # fmt: skip

    def count(self, unit: str) -> None:
        """Make it a number of things."""
        self.unit, self.sort, self.noun = unit, "noun", unit.rpartition(" ")[2]

    def borrow(self, owner: "Draft") -> None:
        """Give it the unit of another number, which it leaves out."""
        self.unit, self.sort, self.noun, self.borrowed = owner.unit, owner.sort, owner.noun, True

    def is_near_in_size(self, other: "Draft") -> bool:
        """Whether neither number is more than ten times the other."""
        return min(self.value, other.value) > 0 and 0.1 <= self.value / other.value <= 10

    def scale_by(self, factor: int) -> None:
        """Multiply it by a whole ``factor`` that stands in its unit: "30 MUSD"."""
        self.value, self.step = times(self.value, factor), times(self.step, factor)
        if self.high is not None:
            self.high, self.high_step = times(self.high, factor), times(self.high_step, factor)

    def widen(self, start: int | None = None, end: int | None = None) -> None:
        if start is not None:
            self.start = self.outer_start = start
        if end is not None:
            self.end = self.outer_end = end
