"""Whether a figure is a level, change, share, run, rank or ratio, and which way a change goes."""

import re

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.units.families import DURATIONS, MEASURED, PERCENT, is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.votes.margins import is_standing
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import alternation, phrases, row
from briefing.figures.words.wordclasses import forms_of
from briefing.figures.words.wordlists import TRADED
from briefing.model import Direction, Kind

_RUN_WORDS = frozenset(phrases("series", "run"))
# "climbed past 20%": where a change led
_PAST_LEVEL = re.compile(r"\s*(?:above|past|below|beyond|beneath|as (?:low|high) as)\b", re.IGNORECASE)
_STAFFING: dict[str, Direction] = {
    form: direction
    for direction in ("up", "down")
    for lemma in load("change")["counted"][direction].split()
    for form in forms_of(lemma)
}
_LOSING = frozenset(("lost", "lose", "loses", "losing"))
_MOVED_AWAY = re.compile(
    rf" (?:to (?:an? )?{alternation(row('change', 'counted', 'elsewhere'))}|in a|since)\b"
)
_MORTALS = row("change", "counted", "mortals")
_CONTESTS = row("change", "counted", "contests")
RATES = row("change", "rates", "words")
_FAILING = row("measures", "verbs", "failing")
_PAYING = row("measures", "verbs", "paying_more")
_PAID: dict[str, Direction] = {"more": "up", "extra": "up"}
_LESS: dict[str, Direction] = {"more": "up", "less": "down"}
_DEALING = row("measures", "verbs", "buying") | TRADED
_NEAR_RATE = 10  # words
_SHARE_WORDS = row("measures", "heads", "shares")


def kind_of(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> tuple[Kind, Direction | None]:
    """The kind of the figure at word ``i``, and the direction of a change."""
    if _is_run(t, i, quantity):
        return "run", None
    if quantity.form == "ordinal":
        return "rank", None
    if quantity.form == "multiple":
        return "ratio", None
    sign = _sign(t, quantity) if quantity.unit in PERCENT and not is_standing(t, i) else None
    if sign == "down" and (frame.role == "object" or _is_of_a_rate(t, i)):
        return "level", None
    if sign:
        return "change", sign
    if frame.role == "change":
        return _of_change(t, i, frame, quantity)
    if frame.role == "level" and frame.direction:
        return "change", frame.direction  # "the fall was 8%"
    counted = _counted_change(t, i, frame, quantity) if frame.role in ("object", "count") else None
    if counted:
        return "change", counted
    paid = _paid_more(t, i, frame) if is_money(quantity.unit) else None
    if paid:
        return "change", paid
    less = _ends_in_less(t, i, frame) if quantity.unit == "%" else None
    if less:
        return "change", less
    if quantity.form == "fraction":
        return ("ratio" if " in " in t.words[i] or "-in-" in t.words[i] else "share"), None
    if quantity.unit == "%" and (
        frame.role in ("amount", "answer")
        or (frame.topic is not None and any(word in _SHARE_WORDS for word in t.lower[slice(*frame.topic)]))
    ):
        return "share", None
    return "level", None


def _of_change(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> tuple[Kind, Direction | None]:
    """The kind of a figure beside a word of change, which may tell when or past what level it changed."""
    if t.word(i + 1) == "ago" or (quantity.unit in DURATIONS and "-" in t.words[i]):
        return "level", None  # "started up two years ago", "its biggest one-day jump"
    if _PAST_LEVEL.match(t.text[max(quantity.outer_start, 0) : quantity.start]):
        return "level", None  # "climbed above 100°F"
    if frame.direction is None:
        return "level", None
    return "change", None if _negated(t, frame.verb) else frame.direction


def _counted_change(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> Direction | None:
    """Which way "shed 500 jobs", "300 fewer births", "40 more births than last year" point."""
    if isinstance(quantity.value, tuple):
        return None
    words = t.text[quantity.start : quantity.end].lower().split()
    if len(words) == 1 and frame.role == "object" and not is_money(quantity.unit):
        verb = t.lower[frame.verb]  # "lost 186 seats and gained 12", "the index lost 312"
        plain = quantity.unit not in MEASURED and quantity.form == "cardinal"
        return _STAFFING.get(verb) if plain and not _negated(t, frame.verb) else None
    if frame.role != "count" or len(words) < 2:
        return None
    if words[1] in ("fewer", "less"):
        return "down"
    if words[1] == "more" and t.tags[i + 1 : i + 2] == "h":
        return "up"
    verb = t.lower[frame.verb] if 0 <= frame.verb < i else ""
    staffing = _STAFFING.get(verb)
    if (
        staffing is None
        or t.word(frame.verb + 1) == "off"
        or _negated(t, frame.verb)
        or singular(words[-1]) in _CONTESTS
        or (t.lower[frame.verb] in _LOSING and _are_dead(t, i, quantity))
    ):
        return None  # "lost two matches", "lost 67 people", who died
    return staffing


def _are_dead(t: Tagged, i: int, quantity: Quantity) -> bool:
    """Whether those lost died; a town loses some in a decade, or to another town."""
    return quantity.unit in _MORTALS and _MOVED_AWAY.match(t.text, t.ends[i]) is None


def _paid_more(t: Tagged, i: int, frame: Frame) -> Direction | None:
    """Which way "will cost 9p more" points; not "pay $9 more tolls", and what is paid less is saved."""
    way = _PAID.get(t.word(i + 1))
    if way is None or frame.role not in ("object", "level"):
        return None
    led = t.tags[i + 2 : i + 3] in ("", *"f.,;)inrTxD")
    return way if led and frame.verb >= 0 and t.lower[frame.verb] in _PAYING else None


def _ends_in_less(t: Tagged, i: int, frame: Frame) -> Direction | None:
    """Which way "weighed [13.6%] less" or "earned 5% more" points, where its clause ends there."""
    way = _LESS.get(t.word(i + 1))
    verb = frame.verb
    if way is None or frame.role not in ("object", "level") or verb < 0 or t.tags[verb] not in "LVE":
        return None
    if t.lower[verb] in _DEALING:
        return None  # "Tarn bought 6% less": how much was sold to it
    ends = t.tags[i + 2 : i + 3] in ("", *".,;)")
    return way if ends and not t.tags[verb + 1 : i].strip("RDx") and not _negated(t, verb) else None


def _is_run(t: Tagged, i: int, quantity: Quantity) -> bool:
    if not _RUN_WORDS.isdisjoint(t.lower[i].split()):
        return True
    if quantity.form != "ordinal" and quantity.unit.rpartition(" ")[2] not in DURATIONS:
        return False
    near = t.lower[i + 1 : i + 6]
    return "in a row" in " ".join(near[:5]) or near[:1] == ["running"] or near[:2] == ["in", "succession"]


def _sign(t: Tagged, quantity: Quantity) -> Direction | None:
    """Of a signed percentage: "+0.2%", "(-13.2 percent)"."""
    if isinstance(quantity.value, tuple):
        return None
    if quantity.value < 0:
        return "down"
    before = t.text[max(0, quantity.start - 1) : quantity.start + 1]
    return "up" if "+" in before else None


def _is_of_a_rate(t: Tagged, i: int) -> bool:
    """Whether a negative percentage is the level of a rate: "cut its deposit rate to -0.5 percent"."""
    near = t.lower[max(0, i - _NEAR_RATE) : i]
    return t.tags[i - 1 : i] in tuple("BLtfaUW") and not RATES.isdisjoint(near) and "growth" not in near


def _negated(t: Tagged, verb: int) -> bool:
    if verb < 0:
        return False
    for at in range(verb - 1, max(verb - 5, -1), -1):
        if denies(t, at):
            return True
        if t.tags[at] not in "MBHRt":
            return t.lower[at] in _FAILING
    return False
