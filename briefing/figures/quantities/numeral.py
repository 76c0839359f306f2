"""A number as written, and the exact arithmetic of its digits."""

from dataclasses import dataclass

from briefing.figures.units.quantity import Form
from briefing.model import Number


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

    def scale_by(self, factor: int) -> None:
        """Multiply the number by a whole ``factor``, as a scale word would."""
        self.value, self.step = times(self.value, factor), times(self.step, factor)
        self.high = None if self.high is None else times(self.high, factor)
        self.scaled = True


def exact(mantissa: int, exponent: int) -> Number:
    """``mantissa × 10**exponent`` as an int where it is one, else the nearest float."""
    power = int(10 ** abs(exponent))
    if exponent >= 0:
        return mantissa * power
    whole, rest = divmod(mantissa, power)
    return mantissa / power if rest else whole


def multiply(value: Number, decimals: int, factor: int) -> Number:
    """``value``, stated with so many decimals, times a whole ``factor``, exactly."""
    return exact(round(value * 10**decimals) * factor, -decimals)


def ratio(numerator: int, denominator: int) -> Number:
    """The quotient, an int where it is one."""
    return numerator / denominator if numerator % denominator else numerator // denominator


def times(value: Number, factor: int) -> Number:
    """``value``, read from its shortest decimal form, times a whole ``factor``, exactly."""
    if isinstance(value, int):
        return value * factor
    whole, _, decimals = repr(value).partition(".")
    if not decimals.isdigit():  # 1e-30
        return value * factor
    return exact(int(whole + decimals) * factor, -len(decimals))
