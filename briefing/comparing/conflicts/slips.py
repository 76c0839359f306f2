"""Numbers that one slip of the pen makes another: 618 and 681, $163 million and $163 billion."""

from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.profile import Profile

_MISCOPIED = 3  # digits of a number that another can be by mistake
_UNLIKELY = 4  # digits from which two numbers are hardly alike but for a slip
_TELLING = 2  # digits of a round number, or of one on another scale, that tell something
_ROUND = 1000  # from which a number of two digits is round
_SHARED = 2  # words of two sentences that tell of one thing
_SCALES = (1000, 1_000_000)  # million and billion, thousand and billion


def is_slip(one: Profile, two: Profile) -> bool:
    """Whether two numbers that do not meet are one but for two digits that changed places, or its scale."""
    told = digits_told(one)
    return bool(told) and told == digits_told(two) and (miscopied(one, two) or misscaled(one, two))


def miscopied(one: Profile, two: Profile) -> bool:
    """Whether two numbers are one but for two digits that changed places: 618, 681; 41,000, 14,000 pages.

    Of three digits only where something is said of both, of two where they are round and count one thing;
    more of them so alike are hardly a coincidence.
    """
    first, second = _digits_of(one), _digits_of(two)
    told = len(first.strip("0"))
    if len(first) != len(second) or told < _TELLING or sorted(first) != sorted(second):
        return False
    wrong = [at for at in range(len(first)) if first[at] != second[at]]
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    if told < _MISCOPIED:
        return abs(one.low) >= _ROUND and one.head == two.head and not one.measure.isdisjoint(two.measure)
    alike = one.measure & two.measure or len(one.sentence & two.sentence) >= _SHARED
    return told >= _UNLIKELY or bool(alike)


def misscaled(one: Profile, two: Profile) -> bool:
    """Whether two sums are one but for a million that is a billion on the other side."""
    low, high = sorted((abs(one.low), abs(two.low)))
    if one.figure.unit != two.figure.unit or not any(low * scale == high for scale in _SCALES):
        return False
    if len(_digits_of(one).strip("0")) < _TELLING or one.measure.isdisjoint(two.measure):
        return False
    return len(one.sentence & two.sentence) >= _SHARED


@once
def digits_told(profile: Profile) -> str:
    """The digits of a number that a slip of the pen leaves as they are, but noughts; "" of few."""
    digits = _digits_of(profile).strip("0")
    tells = len(digits) >= _MISCOPIED or (len(digits) == _TELLING and abs(profile.low) >= _ROUND)
    return "".join(sorted(digits.replace("0", ""))) if tells else ""


@once
def _digits_of(profile: Profile) -> str:
    """Those of the number that a figure states, "" of a range."""
    low, high = profile.reading.span
    return f"{low:.15g}".replace(".", "") if low == high else ""
