"""Numbers in digits: separators, decimals, fractions, powers of ten: "236,000", "7 3/4", "1.99×10−30"."""

import math
import re

from briefing.figures.quantities.numeral import Numeral, exact, ratio
from briefing.figures.quantities.vocabulary import Vocabulary

_LONGEST = 18  # digits; what is longer is an id, not a number anyone states
_LARGEST = 30  # power of ten

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
_STROKES = ("/", "⁄", "∕")
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 25, 32, 40, 50, 64, 100, 128, 1000})

_GROUPED = (
    r"[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])"  # 12,34,567
    r"|[1-9][0-9]{0,2}(?:[ \u00a0\u2009\u202f][0-9]{3}){1,4}(?![0-9]|,[0-9]| [A-Z])"  # 40 000
    r"|[1-9][0-9]{0,2}, 000(?![0-9])"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,5}(?!\.?[0-9])"  # 1.234.567
)
_DIGITS = re.compile(
    rf"(?P<grouped>{_GROUPED})(?P<part>\.[0-9]{{1,12}})?"
    r"|(?P<plain>[0-9]{1,4000})(?P<decimals>\.[0-9]{1,12}| \. [0-9]{1,3}(?= ?%| percent| [mb]illion))?"
    r"|\.(?P<bare>[0-9]{1,12})"
)
_SEPARATOR = re.compile("[^0-9]")
_LOWER_SCALES = ((" thousand", 1000), (" hundred", 100))
_REST = re.compile(
    r" (?P<and>and )?(?P<more>[1-9][0-9]{0,2})(?P<hundreds> hundred)?(?= [a-z]|$|[.,;)](?![0-9]))"
)
_POWER = re.compile(r" ?[x×] ?10 ?\^? ?([-−+]?[0-9]{1,2})(?![0-9])|e([-+]?[0-9]{1,2})(?![a-z0-9])")
_RAISED = re.compile(r"\^([-−+]?[0-9]{1,2})(?![0-9])")  # 2^10
_GOES_ON = frozenset(" \u00a0-‑x×e^")  # what may follow a number and still belong to it
_EIGHTHS = re.compile(r"-([1357])/([248])(?![0-9])")  # of a cent
_FRACTION = re.compile(r"(?:(?<=[0-9])[ \u00a0-] ?)?([0-9]{1,3}) ?[/⁄∕] ?([0-9]{1,4})(?![0-9/⁄]|,[0-9])")


def read(low: str, pos: int, vocabulary: Vocabulary, text: str = "") -> Numeral | None:
    """The number in digits at ``pos`` with its fraction, power of ten and scale words.

    Its step is zero if it is too long for a number.
    """
    match = _DIGITS.match(text or low, pos)
    if match is None:
        return None
    grouped, part, plain, decimals, bare = match.groups("")
    whole = grouped or plain
    if grouped and whole.count(".") == 3 and all(int(part) < 256 for part in whole.split(".")):
        return Numeral(pos, match.end(), 0, 0)  # 192.168.100.200
    decimals = (part or decimals).strip(" .") or bare
    digits = _SEPARATOR.sub("", whole) if grouped else whole
    if len(digits) > _LONGEST:
        return Numeral(pos, match.end(), 0, 0)
    value = exact(int(digits + decimals), -len(decimals)) if decimals else int(digits)
    numeral = Numeral(
        pos,
        match.end(),
        value,
        exact(1, -len(decimals)) if decimals else 1,
        grouped=bool(grouped),
        decimals=len(decimals),
        mantissa=value,
    )
    if not decimals:
        _fraction(low, numeral)
    elif len(decimals) == 2 and low.startswith("-", match.end()):
        _add_eighths(low, numeral)
    following = low[numeral.end : numeral.end + 1]
    if following not in _GOES_ON:
        if following.isalpha():
            vocabulary.scale(low, numeral)  # "£4.5million"
        return numeral
    if following in "x×e^" or low.startswith((" x", " ×"), numeral.end):
        _take_power(low, numeral, digits, decimals)
    vocabulary.scale(low, numeral)
    if numeral.scaled and not decimals:
        _add_rest(low, numeral, vocabulary)
    return vocabulary.half_more(low, numeral)


def _take_power(low: str, numeral: Numeral, digits: str, decimals: str) -> None:
    """Take the power of "3 x 10^6", "2^10" into a number written in ``digits`` and ``decimals``."""
    power = _POWER.match(low, numeral.end)
    if power is None:
        raised = _RAISED.match(low, numeral.end)
        if raised is not None and numeral.form == "cardinal":
            _raise(numeral, int(raised[1].replace("−", "-")), raised.end())
        return
    exponent = int((power[1] or power[2]).replace("−", "-"))
    if abs(exponent) <= _LARGEST:
        numeral.value = exact(int((digits + decimals) or "0"), exponent - len(decimals))
        numeral.step, numeral.end, numeral.scaled = exact(1, exponent - len(decimals)), power.end(), True


def _add_rest(low: str, numeral: Numeral, vocabulary: Vocabulary) -> None:
    """Read on in "3 hundred and 21", "4 thousand 3 hundred and 21", "3 hundred and one"."""
    for scale, size in _LOWER_SCALES:
        rest = _REST.match(low, numeral.end) if low.endswith(scale, numeral.start, numeral.end) else None
        more = int(rest["more"]) * (100 if rest["hundreds"] else 1) if rest else 0
        if rest is not None and 0 < more < size and (rest["and"] or rest["hundreds"]):
            numeral.value += more
            numeral.step, numeral.end = (100 if rest["hundreds"] else 1), rest.end()
        elif rest is None and low.startswith(" and ", numeral.end) and low.endswith(scale, 0, numeral.end):
            spelled = vocabulary.read(low, numeral.end + len(" and "))
            if spelled is not None and 0 < spelled.value < size:
                numeral.value += spelled.value
                numeral.step, numeral.end = 1, spelled.end


def _fraction(low: str, numeral: Numeral) -> None:
    """Read "1/4", "7 3/4", "2½" into the number."""
    following = low[numeral.end : numeral.end + 2]
    if following[:1] == " " and following[1:].isalpha() and not low.startswith(" and ", numeral.end):
        return  # a word
    glyph = _GLYPHS.get(following[:1]) or (_GLYPHS.get(following[1:]) if following[:1] == " " else None)
    if glyph is not None:
        _mix(numeral, *glyph, numeral.end + 1 + (following[0] == " "))
    elif following[:1] in (" ", "-", "\u00a0"):
        joined = 4 if low.startswith(" and ", numeral.end) else 0  # "7 and 3/8 percent"
        begins = joined or following[1:].isdigit() or following[1:] == " "
        mixed = _FRACTION.match(low, numeral.end + joined + bool(joined)) if begins else None
        if mixed and _proper(mixed) and numeral.plain:
            _mix(numeral, int(mixed[1]), int(mixed[2]), mixed.end())
    elif following[:1] in _STROKES:
        simple = _FRACTION.match(low, numeral.start)
        if simple and _proper(simple):
            numeral.value, numeral.form = 0, "fraction"
            _mix(numeral, int(simple[1]), int(simple[2]), simple.end())


def _add_eighths(low: str, numeral: Numeral) -> None:
    """Add the parts of a cent of "$5.70-1/2 a bushel"."""
    eighths = _EIGHTHS.match(low, numeral.end)
    if eighths is None:
        return
    numeral.value = numeral.mantissa = round(numeral.value + int(eighths[1]) / int(eighths[2]) / 100, 5)
    numeral.step, numeral.decimals, numeral.end = 0.0025, 4, eighths.end()


def _raise(numeral: Numeral, exponent: int, end: int) -> None:
    """Read "2^10", "1.1^23" into the number, unless it grows out of all proportion."""
    base = numeral.value
    if base and abs(math.log10(abs(base)) * exponent) <= _LARGEST:
        numeral.value = numeral.mantissa = base**exponent
        numeral.step = numeral.step if exponent > 0 else abs(numeral.value)
        numeral.end, numeral.decimals, numeral.scaled = end, 0, True


def _mix(numeral: Numeral, over: int, under: int, end: int) -> None:
    """Add ``over``/``under`` to a whole number."""
    numeral.value = numeral.mantissa = ratio(int(numeral.value) * under + over, under)
    numeral.step, numeral.decimals, numeral.end = ratio(1, under), 1, end


def _proper(match: re.Match[str]) -> bool:
    return 0 < int(match[1]) < int(match[2]) and int(match[2]) in _DENOMINATORS


def read_glyph(low: str, pos: int) -> Numeral:
    """The fraction written as one character."""
    over, under = _GLYPHS[low[pos]]
    return Numeral(
        pos, pos + 1, over / under, ratio(1, under), form="fraction", decimals=1, mantissa=over / under
    )


GLYPHS = "".join(_GLYPHS)
