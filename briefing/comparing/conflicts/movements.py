"""Figures of a moment: what something rose or fell to, and what it left behind."""

import re

from briefing.comparing.conflicts.tolls import tolls
from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.periods import periods
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import before
from briefing.comparing.words.tables import row
from briefing.figures.units.families import is_money
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import CHANGE_VERBS
from briefing.model import Figure

# "have dropped to 40", "cutting its market value to around $40"
_ARRIVED = re.compile(r"(?<!\S)((?:[\w-]+ ){0,6}[\w-]+,?) to(?: \w+){0,2} ?[$€£¥]?$")
_ARRIVED_REACH = 80  # characters in which that is told
_SUMMED = re.compile(r"\badd(?:s|ed|ing)? up$")  # "the losses added up to $2.6 million"
# "dropped to 118 million from 196", "from $467 million, or $2.09"
_LEFT = re.compile(r"(?<!\S)((?:\S+ ){1,10})from(?: \w+)? ?(?:[$€£]?[\d.,]+(?: \w+)?, or )?$")
_LEFT_REACH = 90
_REACHING = row("conflicts", "movements", "reaching")
_NEAR = 4  # words before a figure in which it is told to be reached
_MOVING = CHANGE_VERBS.keys() | row("conflicts", "movements", "ways")


def moments_differ(one: Profile, two: Profile) -> bool:
    """Whether something rose or fell to one of two figures alone; tolls do so from report to report."""
    if _arrived_at(one) == _arrived_at(two) or tolls(one, two) or moved_alike(one, two):
        return False
    if _is_reached((two if _arrived_at(one) else one).figure):
        return False
    return periods(one.figure.period, two.figure.period) != "same"


def moved_alike(one: Profile, two: Profile) -> bool:
    """Whether two figures are ends of movements that share the other end: to 5.8% from 6.1%, from 6.2%."""
    if one.came_from is not None and one.came_from == two.came_from:
        return True
    return one.left_for is not None and one.left_for == two.left_for


@once
def _arrived_at(one: Profile) -> bool:
    """Whether something rose or fell to the figure, which is then of a moment of its own."""
    ahead = before(one.figure, _ARRIVED_REACH)
    if one.figure.kind == "change" or " to" not in ahead:
        return False
    arrived = _ARRIVED.search(ahead)
    if arrived is None or _SUMMED.search(arrived[1]):
        return False
    return any(word in CHANGE_VERBS for word in arrived[1].lower().rstrip(",").split())


def _is_reached(figure: Figure) -> bool:
    """Whether something is told to have got to the figure without a move: "Tarn hit 40 degrees"."""
    return not _REACHING.isdisjoint(before(figure, _ARRIVED_REACH).lower().split()[-_NEAR:])


def one_left_behind(one: Profile, two: Profile) -> bool:
    """Whether something rose or fell from one of two figures, and the other is not of an earlier time too."""
    if _left_behind(one) == _left_behind(two):
        return False
    if periods(one.figure.period, two.figure.period) == "same":
        return False
    now = two if _left_behind(one) else one
    return "before" not in now.times.get("week", ("", frozenset()))[1] and "earlier" not in now.modifiers


@once
def _left_behind(one: Profile) -> bool:
    """Whether something rose or fell from the figure; "raised $9 from 40 clients" is told of whose it was."""
    if not is_money(one.figure.unit) and takes_who(one.figure.unit):
        return False
    ahead = before(one.figure, _LEFT_REACH)
    left = _LEFT.search(ahead) if " from" in ahead else None
    return left is not None and not _MOVING.isdisjoint(left[1].lower().split())
