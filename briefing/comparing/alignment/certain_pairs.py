"""Pairs of figures that need no weights: they are of one thing, whatever else is told of them."""

from briefing.comparing.alignment.ages import of_one_person
from briefing.comparing.conflicts.measured import measures_at_odds
from briefing.comparing.conflicts.movements import moved_alike
from briefing.comparing.conflicts.tolls import growing
from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.times import published_order
from briefing.comparing.values.intervals import Relation

CERTAIN = 0.9  # their likelihood, at least
SLIP = 0.95  # that of two numbers which one slip of a pen makes one
TELLING_DIGITS = 2  # of an end of a movement that two hardly share by chance
MISCOPIED = 3  # digits of a number that another can be by mistake
UNLIKELY = 4  # digits from which two numbers are hardly alike but for a slip
SHARED = 2  # words of two sentences that tell of one thing
TELLING_SIZE = 10  # from which a number is one of a series that two texts share, or a toll of its own
VICTIM, KILLED = "victim", "killed"
SERIES = 2  # others of it


def is_certain(one: Profile, two: Profile, how: Relation, names: frozenset[str]) -> bool:
    """Whether two figures are one toll grown, the victims of one, one person's age or a number of one series.

    ``how`` relates their values; ``names``: those that several articles share.
    """
    if how == "exact":
        return are_the_victims(one, two, how) or in_one_series(one, two, how)
    return updates(one, two, how) or of_one_person(one, two, how, names)


def updates(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether two numbers that do not meet are tolls of two reports, the later no smaller.

    Missing people are found, so their number may shrink as well.
    """
    if how not in ("apart", "wide", "bounded") or not growing(one, two):
        return False
    order = published_order(one.published, two.published)
    if order not in ("earlier", "later"):
        return False
    first, second = (one, two) if order == "earlier" else (two, one)
    return first.high <= second.high or one.fate == "missing"


def are_the_victims(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether as many victims are told of as the other's report says were killed: 150 victims, 150 killed."""
    if how != "exact" or abs(one.low) < TELLING_SIZE or one.head == two.head:
        return False
    victims, others = (one, two) if one.head == VICTIM else (two, one)
    killed = others.main_toll and others.fate == KILLED
    return victims.head == VICTIM and killed and victims.fate in ("", KILLED)


def in_one_series(one: Profile, two: Profile, how: Relation) -> bool:
    """Whether two sentences state one number among others that both state: 20,000, 35,000, 55,000 a year."""
    if how != "exact" or abs(one.low) < TELLING_SIZE:
        return False
    shared = one.companions & two.companions
    return len(shared) >= SERIES and sum(abs(value) >= TELLING_SIZE for value in shared) >= SERIES


def of_one_movement(one: Profile, two: Profile) -> bool:
    """Whether two levels of one measure share what they came from or went to: core inflation to 5.8% from."""
    told = one.left_for if one.came_from is None else one.came_from
    if told is None or not moved_alike(one, two):
        return False
    if one.measure.isdisjoint(two.measure) or measures_at_odds(one, two):
        return False
    return len(f"{abs(told):.12g}".replace(".", "").strip("0")) >= TELLING_DIGITS


def miscopied(one: Profile, two: Profile) -> bool:
    """Whether two numbers are one but for two digits that changed places: 618, 681.

    Of three digits only where something is said of both; more of them so alike are hardly a coincidence.
    """
    first, second = digits_of(one), digits_of(two)
    told = len(first.strip("0"))
    if len(first) != len(second) or told < MISCOPIED or sorted(first) != sorted(second):
        return False
    wrong = [at for at in range(len(first)) if first[at] != second[at]]
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    alike = one.measure & two.measure or len(one.sentence & two.sentence) >= SHARED
    return told >= UNLIKELY or bool(alike)


@once
def digits_of(profile: Profile) -> str:
    """Those of the number that a figure states, "" of a range."""
    low, high = profile.reading.span
    return f"{low:.12g}".replace(".", "") if low == high else ""
