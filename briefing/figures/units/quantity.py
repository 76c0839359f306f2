"""What the number readers hand to the slot readers."""

from dataclasses import dataclass
from typing import Literal

from briefing.model import Number, Qualifier, Value

# cardinal "41.21 trillion yuan" · ordinal "eighth (straight month)" · multiple "doubled", "three times"
# fraction "a third", "one in five" · tally "dozens", "hundreds"
Form = Literal["cardinal", "ordinal", "multiple", "fraction", "tally"]


@dataclass(slots=True)
class Quantity:
    """A number with its unit and hedge, at ``start:end`` of the text (hedge left out, unit included)."""

    start: int
    end: int
    value: Value
    unit: str
    low: Number | None
    high: Number | None
    qualifier: Qualifier = "none"
    form: Form = "cardinal"
    outer_start: int = -1  # where the hedge before it begins, else start
    outer_end: int = -1  # where a hedge after it ends ("or more", "-plus"), else end
    partner: int = -1  # start of the quantity this restates in another unit: "41.21tn yuan ($5.83tn)"
