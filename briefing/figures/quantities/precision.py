"""The interval of true values that a number and its hedge allow; docs/figures.md gives the reasons."""

from briefing.figures.quantities.draft import Sort
from briefing.figures.quantities.numeral import exact
from briefing.model import Number, Qualifier

_COUNTED: frozenset[Sort] = frozenset({"", "count", "noun"})
_TIGHTEST, _LOOSEST = (
    2,
    1,
)  # significant digits that trailing zeros leave: plain, and under a hedge of nearness
_ALL = 100  # percent: none of its zeros is filling
_WIDEST = 10  # a hedge of nearness allows at most one part in ten


def last_step(value: Number, step: Number, digits: int) -> Number:
    """The place value of the last digit that counts: zeros beyond ``digits`` digits may be rounding."""
    if step < 1 or value != int(value) or value == 0:
        return step
    whole, unit = abs(int(value)) // int(step), int(step)
    while whole % 10 == 0 and whole >= 10**digits:
        whole, unit = whole // 10, unit * 10
    return unit


def slack(value: Number, step: Number, sort: Sort) -> Number:
    """How far off an unhedged number may be: half a step of its last digit; 0 for a plain count."""
    whole = sort == "percent" and value == _ALL
    place = step if whole else last_step(value, step, _TIGHTEST)
    if place == 1 and sort in _COUNTED and value == int(value):
        return 0
    if isinstance(place, int):
        return place / 2 if place % 2 else place // 2
    digits, decimals = _digits(place)
    return exact(digits * 5, -decimals - 1)


def hedged_slack(value: Number, step: Number, sort: Sort) -> Number:
    """How far under "about" or "nearly": a whole step of the last digit that is not zero, at most a tenth."""
    place = last_step(value, step, _LOOSEST)
    return max(min(place, abs(value) / _WIDEST), slack(value, step, sort))


def interval(
    value: Number, step: Number, sort: Sort, qualifier: Qualifier, bounded: bool = False
) -> tuple[Number | None, Number | None]:
    """``low`` and ``high``; None is an open end. ``bounded``: "just over", open but near."""
    match qualifier:
        case "none":
            return around(value, slack(value, step, sort))
        case "exactly":
            return value, value
        case "about":
            return around(value, hedged_slack(value, step, sort))
        case "almost":
            low, high = around(value, hedged_slack(value, step, sort))
            return (low, value) if value >= 0 else (value, high)
        case "over" | "at least":
            return value, (around(value, hedged_slack(value, step, sort))[1] if bounded else None)
        case "under" | "up to":
            return (around(value, hedged_slack(value, step, sort))[0] if bounded else None), value


def around(value: Number, reach: Number) -> tuple[Number, Number]:
    """``value`` ∓ ``reach`` in decimal arithmetic: 5.9 ∓ 0.05 is 5.85 and 5.95."""
    if not reach:
        return value, value
    if isinstance(value, int) and isinstance(reach, int):
        return value - reach, value + reach
    (middle, of_middle), (half, of_half) = _digits(value), _digits(reach)
    decimals = max(of_middle, of_half)
    middle, half = middle * 10 ** (decimals - of_middle), half * 10 ** (decimals - of_half)
    return exact(middle - half, -decimals), exact(middle + half, -decimals)


def _digits(number: Number) -> tuple[int, int]:
    """The digits of a number's shortest decimal form, and how many of them are decimals: 5.85 → 585, 2."""
    if isinstance(number, int):
        return number, 0
    mantissa, _, exponent = repr(number).partition("e")  # 1e-30
    whole, _, decimals = mantissa.partition(".")
    places = len(decimals) - int(exponent or 0)
    digits = int(whole + decimals)
    return (digits, places) if places >= 0 else (digits * 10**-places, 0)
