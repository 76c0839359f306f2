"""Counts of votes: for and against, and what stands on the other side."""

import re

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, before
from briefing.comparing.words.concepts import row_concepts
from briefing.comparing.words.tables import row, table
from briefing.figures.words.patterns import alternation, whole_words
from briefing.model import Figure

_AGAINST = re.compile(rf"\b{alternation(row('conflicts', 'votes', 'against'))}\b", re.IGNORECASE)
_BENCH = 10  # votes below which one side tells as little as any small number: 9-0, 8-0
_MISCOUNT = 2  # by so many votes reports of one ballot go astray
_VOTE_AFTER = re.compile(r" ?(?:-|–|—|to) ?(\d+)\b")  # "230-197", "230 to 197"
_VOTE_BEFORE = re.compile(r"(\d+) ?(?:-|–|—|to) ?$")
_BALLOTS = row("conflicts", "votes", "ballots")
_TURNOUT = "turnout"
_SHARE = "share of vote"
_HOUR = r"\b(?:by|at) \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b"
_VOTERS = re.compile(r"\b(likely|registered)(?=(?: [a-z-]+)? voters\b)")
_OPEN_POLLS = re.compile(rf"{_HOUR}|{whole_words(table('polls')['open'])}", re.IGNORECASE)
_BODIES = row_concepts("conflicts", "votes", "bodies")


def same_body(one: Profile, two: Profile) -> bool:
    """Whether two counts of votes are each beside the other side, and both come to one number: 6-1, 5-2."""
    if not one.figure.unit == two.figure.unit == "vote":
        return False
    return not {one.low + other for other in one.neighbours}.isdisjoint(two.low + n for n in two.neighbours)


def sides_differ(one: Figure, two: Figure) -> bool:
    """Whether the votes against something are only one of two counts that say what they are of."""
    if not one.unit == two.unit == "vote" or "" in (one.measure, two.measure):
        return False
    return (_AGAINST.search(one.measure) is None) != (_AGAINST.search(two.measure) is None)


def seats_and_votes(one: Figure, two: Figure) -> bool:
    """Whether one counts seats and the other votes."""
    return {one.unit, two.unit} == _BALLOTS


def rivals_differ(one: Profile, two: Profile) -> bool:
    """Whether two sides of votes had other rivals: 197 against 230, 197 against 228, 9-0 and 8-0.

    Large votes are told apart so only where they are on other things and the rivals are far from each other.
    """
    f, g = one.figure, two.figure
    if not f.unit == g.unit == "vote":
        return False
    on, on_too = one.measure - _BODIES, two.measure - _BODIES
    if max(one.high, two.high) >= _BENCH and not (on and on_too and on.isdisjoint(on_too)):
        return False
    first, second = _opposed_by(f), _opposed_by(g)
    if not first or not second:
        return False
    miscounted = min(int(first), int(second)) >= _BENCH and abs(int(first) - int(second)) <= _MISCOUNT
    return first != second and not miscounted


def turnouts_differ(one: Figure, two: Figure) -> bool:
    """Whether one of two turnouts alone is told of a time at which the polls were still open."""
    turnouts = _TURNOUT in one.measure.lower() and _TURNOUT in two.measure.lower()
    return turnouts and (_OPEN_POLLS.search(one.sentence) is None) != (
        _OPEN_POLLS.search(two.sentence) is None
    )


def voters_differ(one: Figure, two: Figure) -> bool:
    """Whether one sentence tells of likely voters alone and the other of registered ones: two shares."""
    first, second = (frozenset(_VOTERS.findall(figure.sentence)) for figure in (one, two))
    return bool(first and second) and first.isdisjoint(second)


def elections_differ(one: Figure, two: Figure) -> bool:
    """Whether one of two shares of a vote alone is told of a year: "won in 2010 with more than 52%", 53%."""
    shares = one.measure.endswith(_SHARE) and two.measure.endswith(_SHARE)
    dated, other = (one, two) if one.period else (two, one)
    return shares and dated.period.isdecimal() and not other.period


def _opposed_by(figure: Figure) -> str:
    """The number on the other side of a vote, "" where none is beside it."""
    found = _VOTE_BEFORE.search(before(figure)) or _VOTE_AFTER.match(after(figure))
    return found[1] if found else ""
