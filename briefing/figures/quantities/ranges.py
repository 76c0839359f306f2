"""Ranges: "60–70%", "between 5 and 7", "$4–5bn", told from changes "from 7.9 to 7.7"."""

import re

from briefing.figures.quantities import rates
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import clause_before
from briefing.figures.quantities.numeral import multiply
from briefing.figures.quantities.precision import around, hedged_slack
from briefing.figures.words.patterns import any_of, any_word, phrases
from briefing.figures.words.wordclasses import CHANGE_NOUNS, CHANGE_VERBS
from briefing.model import Number

SOFTENERS = rf"(?:{any_of('range', 'softeners')} )*"
DASH = re.compile(r" ?[-–—] ?\Z|-to-\Z| to-\Z")
TO = re.compile(rf"(?: ?-)? (?:to|through) {SOFTENERS}\Z")
_OR = re.compile(r" or (?:even |maybe |perhaps )?\Z")
AND = re.compile(rf"(?: ?-)?,? (?:and|&) {SOFTENERS}\Z")
_BETWEEN = re.compile(rf"between (?:the ages of )?{SOFTENERS}\Z")
_FROM = re.compile(rf"from {SOFTENERS}\Z")
_SPANNING = re.compile(rf"{any_word('range', 'spanning')}\b")
_TWO_SIDED = re.compile(rf"{any_word('range', 'two_sided')}\b")
_MOVES = frozenset((*phrases("range", "moving"), "up", "down"))
_IN_PERCENT = frozenset(phrases("range", "in_percent"))
_TO_COME = frozenset(("to", "will", "would", "could", "may", "might", "should", "can"))
_WORD = re.compile(r"[a-z]+")
_TOWARDS = frozenset({"by", "another", "than"})
_MOVING = frozenset({"percent", "money", "points", "time", "noun", "physical"})
_FARTHER = 3  # times the step that something moved is the level to which: "rose 12 to 58"
HALVES = (60, 102)  # what the shares of two sides in a contest come to, in percent
_APART = 100  # times as large is no end of a span of time
_NEAR = 24  # characters looked back over


def join(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Make one range of ``a`` and ``b`` if the ``gap`` between them and the clause before say so."""
    if not _alike(a, b):
        return False
    before = low[max(0, a.outer_start - _NEAR) : a.outer_start]
    bound = DASH.match(gap) is not None or (
        AND.match(gap) is not None and _BETWEEN.search(before) is not None
    )
    either = _OR.match(gap) is not None and _is_next(a, b)
    if not (either or ((bound or TO.match(gap)) and _spans(low, a, b, bound, before))):
        return False
    a.high, a.high_step = b.value, b.step
    if b.unit:
        a.unit, a.sort, a.noun = b.unit, b.sort, b.noun
    a.end, a.outer_end = b.end, max(b.outer_end, b.end)
    rate = rates.read(low, b.end) if a.sort == "money" and not b.unit else None
    if rate is not None:  # "Rs 50-60 a kg"
        a.unit, a.end, a.outer_end = rates.joined(a.unit, rate[0]), rate[1], rate[1]
    a.numeral.scaled = a.numeral.scaled or b.numeral.scaled
    if a.qualifier == "none":
        a.qualifier = b.qualifier
    return True


def join_multiples(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Make one range of "two to three times higher"."""
    if a.form != "cardinal" or a.unit or b.high is not None or not a.value < b.value:
        return False
    if not (TO.match(gap) or DASH.match(gap)) or low.endswith("from ", 0, a.start):
        return False
    a.form, a.unit, a.sort, a.high, a.high_step = b.form, b.unit, b.sort, b.value, b.step
    a.end, a.outer_end = b.end, max(b.outer_end, b.end)
    return True


def _is_next(a: Draft, b: Draft) -> bool:
    """Whether "or" leaves open which of two neighbours it is: "three or four weeks", "60 or 70 percent"."""
    if b.sort == "money":
        return False  # "a fee of $5 or $6": which, and not how much
    take_scale(a, b)
    plain = a.form == b.form == "cardinal" and not (a.numeral.decimals or a.numeral.grouped)
    return plain and 0 < b.value - a.value <= max(1, a.value / 2)


def _alike(a: Draft, b: Draft) -> bool:
    if a.form == "fraction" and b.sort == "percent":
        return False  # "one in five – 18.1 per cent –"
    if "tally" in (a.form, b.form) or a.high is not None or b.high is not None:
        return False
    if a.unit == b.unit or not a.unit or b.unit.startswith(a.unit + "/"):
        return True
    return not b.unit and a.sort != "noun"


def _spans(low: str, a: Draft, b: Draft, bound: bool, before: str) -> bool:
    """Whether "A to B" spans (5 to 7) or goes from one to the other (from 7.9 to 7.7)."""
    take_scale(a, b)
    spanning = _SPANNING.search(low, a.start - 40, a.start) is not None
    clause = clause_before(low, a.outer_start)
    words = _WORD.findall(clause)
    moves = _FROM.search(before) is not None and any(_is_move(word) or word in _MOVES for word in words)
    if a.value > b.value:
        if (spanning and not moves) or (a.value < 0 and bound):
            a.value, b.value = b.value, a.value
            return True
        return False
    if a.value == b.value or (a.sort == "time" and b.numeral.grouped and b.value > _APART * a.value):
        return False  # also "doubled in 15 years to 148,000"
    if bound or (spanning and not moves):
        return True
    if not _FROM.search(before) and a.unit and words and a.sort in _MOVING:
        if _is_spread(a, b, words):
            return True
        moved = words[-1] in _TOWARDS or _is_move(words[-1])
        if moved or (not b.unit and a.sort not in ("time", "noun")):
            return False  # "rose $2 to $35", "lost 5 points to 47"
    elif not _FROM.search(before) and not a.unit and words and _is_move(words[-1]):
        farther = _FARTHER**2 if b.sort == "percent" else _FARTHER  # "two to 10%" is no step
        farther = _FARTHER if words[-1] in ("up", "down") else farther  # "up 4 to 31%"
        step = b.sort == "percent" and (a.numeral.spelled or a.value < 1 or farther == _FARTHER)
        in_one_unit = a.numeral.scaled or (bool(b.unit) and not step)
        return in_one_unit or b.value < farther * a.value
    elif _FROM.search(before):
        return not any(word in CHANGE_VERBS or word in CHANGE_NOUNS or word in _MOVES for word in words)
    if "percent" in (a.sort, b.sort) and not HALVES[0] <= a.value + b.value <= HALVES[1]:
        return True  # "a margin of 6% to 7%", "by 3 to 5 percent": no contest
    return a.sort not in ("percent", "money", "points", "") or not _TWO_SIDED.search(clause[-_NEAR:])


def is_step(low: str, draft: Draft) -> bool:
    """Whether something moved by the number, told right before: "up [four] to 31%"."""
    words = _WORD.findall(clause_before(low, draft.outer_start))
    return bool(words) and _is_move(words[-1])


def _is_move(word: str) -> bool:
    return word in CHANGE_VERBS or word in ("up", "down")


def _is_spread(a: Draft, b: Draft, words: list[str]) -> bool:
    """Whether something may change by so much or so much: "sales will grow 9% to 12%", no rate's 4% to 9%."""
    words = words[:-1] if words[-1] == "by" else words
    if a.sort != "percent" or b.sort != "percent" or not words or words[-1] not in CHANGE_VERBS:
        return False
    if len(words) < 2 or words[-2] not in _TO_COME:
        return False  # "prices rose 4% to 5% in May"
    return b.value <= _FARTHER * a.value and _IN_PERCENT.isdisjoint(words)


def take_scale(a: Draft, b: Draft) -> None:
    """ "1 to 3 million": the scale of the second is the first's too."""
    first, second = a.numeral, b.numeral
    if a.form == "fraction":
        return  # "by a fifth to 1.1 trillion"
    if first.scaled or not second.scaled or not second.mantissa or first.mantissa >= second.mantissa:
        return
    if a.unit and a.unit != b.unit and (b.unit or a.sort != "money"):
        return  # "fell 0.6% to 1.99 billion", but "$1 to 3 million"
    factor = round(abs(b.value) / second.mantissa)  # "0 or minus 1 billion"
    a.value, a.step = multiply(a.value, first.decimals, factor), a.step * factor
    first.scaled = True


def interval(draft: Draft) -> tuple[Number | None, Number | None]:
    """The interval of a stated range: its ends, opened or widened by its hedge; a tally is open above."""
    low, high = draft.value, draft.high
    if high is None or draft.form == "tally" or draft.qualifier in ("over", "at least"):
        return low, None
    if draft.qualifier in ("under", "up to"):
        return None, high
    if draft.qualifier in ("about", "almost"):
        below = around(low, hedged_slack(low, draft.step, draft.sort))[0]
        return below, around(high, hedged_slack(high, draft.high_step, draft.sort))[1]
    return low, high
