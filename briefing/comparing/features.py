"""What two figures have in common, as numbers that the fitted weights turn into a likelihood."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from briefing.comparing.intervals import Relation, same_number
from briefing.comparing.profiles import Profile, rarity
from briefing.comparing.slots import (
    another_basis,
    basis_conflict,
    forward,
    periods,
    periods_clash,
    places,
    places_clash,
    speakers,
    stated,
)
from briefing.comparing.unit_families import time_units
from briefing.comparing.word_groups import kin, people, sites, sorts_of_people
from briefing.conversions import dimension

Features = dict[str, float]

_BESIDE = 0.25  # what a word that is said of a figure weighs at least
_FEW = 10  # counts below this are stated of many things
_VOTE = "vote"
_COMMON = 1.5  # the log of how often two articles state a number, beyond which more times say no more


class Likeness:
    """How alike the words of two figures of one story are, each concept weighed by how rare it is there."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self.weight: Mapping[str, float] = rarity(profiles)
        self._near: dict[Profile, dict[str, float]] = {}
        self._names: dict[Profile, dict[str, float]] = {}
        self._totals: dict[frozenset[str], float] = {}

    def near(self, one: Profile, two: Profile) -> float:
        """Of the words around the figures, 0 to 1."""
        return self._cosine(self._near, one, one.near, two, two.near)

    def names(self, one: Profile, two: Profile) -> float:
        return self._cosine(self._names, one, one.names, two, two.names)

    def shared(self, one: frozenset[str], two: frozenset[str]) -> float:
        """The weight that two sets of concepts share, against the mean of theirs, 0 to 1."""
        common = one & two
        if not common:
            return 0.0
        both = math.sqrt(self._total(one) * self._total(two))
        return math.fsum(map(self.weight.__getitem__, common)) / max(1e-9, both)

    def _cosine(
        self,
        known: dict[Profile, dict[str, float]],
        one: Profile,
        ones: Mapping[str, float],
        two: Profile,
        twos: Mapping[str, float],
    ) -> float:
        if not ones or not twos:
            return 0.0
        first = known.get(one) or known.setdefault(one, self._bag(ones))
        second = known.get(two) or known.setdefault(two, self._bag(twos))
        # exact sums, which are the same whichever comes first
        return math.fsum([weight * second[w] for w, weight in first.items() if w in second])

    def _bag(self, words: Mapping[str, float]) -> dict[str, float]:
        """Weighed words as a vector of length one."""
        weighed = {w: v * self.weight[w] for w, v in words.items()}
        length = math.sqrt(sum([v * v for v in weighed.values()]))
        return {w: v / length for w, v in weighed.items()}

    def _total(self, words: frozenset[str]) -> float:
        if words not in self._totals:
            self._totals[words] = math.fsum(map(self.weight.__getitem__, words))
        return self._totals[words]


class Margins:
    """For each pair its nearness, by how much that is above the best rival's, and below the best mention's.

    Partners of the same article that state the same value are mentions of one thing and no rivals. But where
    another mention is nearer, this one may be of another thing that happens to have the same number.
    """

    def __init__(
        self, profiles: Sequence[Profile], pairs: Sequence[tuple[int, int]], likeness: Likeness
    ) -> None:
        self._profiles = profiles
        self._near = {(one, two): likeness.near(profiles[one], profiles[two]) for one, two in pairs}
        # (figure, another article) → number stated there → nearness of its best mention
        self._best: dict[tuple[int, str], dict[float, float]] = defaultdict(dict)
        where = [(profile.figure.article, profile.low) for profile in profiles]
        for (one, two), value in self._near.items():
            for here, there in ((one, two), (two, one)):
                article, number = where[there]
                mentions = self._best[here, article]
                if value > mentions.get(number, -1.0):
                    mentions[number] = value

    def get(self, pair: tuple[int, int]) -> tuple[float, float, float] | None:
        near = self._near.get(pair)
        if near is None:
            return None
        one, two = pair
        (rival, mention), (other_rival, other_mention) = self._beside(one, two), self._beside(two, one)
        return near, near - max(rival, other_rival), max(mention, other_mention) - near

    def _beside(self, here: int, there: int) -> tuple[float, float]:
        """The nearness of the best rival of a partner, and of the best mention of its number."""
        partner = self._profiles[there]
        found = self._best[here, partner.figure.article]
        rival = max([value for low, value in found.items() if low != partner.low], default=0.0)
        return rival, found[partner.low]


def features(
    one: Profile,
    two: Profile,
    how: Relation,
    likeness: Likeness,
    margin: tuple[float, float, float] | None = None,
    met: float = 0.0,
) -> Features:
    """The evidence that two figures measure the same thing. Symmetric.

    ``how``: the relation of their values; ``margin``: their nearness and what ``Margins`` say of it, without
    which the pair is judged as if it had no rivals; ``met``: the likelihood that one of two numbers that do
    not meet is met by another number of the other's article.
    """
    f, g = one.figure, two.figure
    told = min(one.digits, two.digits, 4.0)
    matched = _digits_matched(one, two, told)
    same = how != "apart" and same_number(one.reading, two.reading)
    inexact = how in ("rounded", "bounded", "wide") and not same
    near, lead, short = margin or (likeness.near(one, two), 0.0, 0.0)
    roles = float(min(2, len(one.roles.items() & two.roles.items())))
    toll = tolls(one, two)
    beside = likeness.shared(one.beside, two.beside)
    place = places(f.place, g.place)
    both_place = stated(f, "place") and stated(g, "place")
    period = periods(f.period, g.period)
    return {
        "bias": 1.0,
        "same number": float(same),
        "same number, other hedge": float(same and how != "exact"),
        "same number, digits": matched if same else 0.0,
        "same number, near words": near if same else 0.0,
        "same number, common": min(_COMMON, math.log(one.sharers * two.sharers)) if same else 0.0,
        "same number, one digit, near words": near if same and told < 2 else 0.0,
        "rounded": float(inexact and how == "rounded"),
        "bounded": float(inexact and how != "rounded"),
        "inexact, digits": matched if inexact else 0.0,
        "close": _close(one, two) if how == "apart" else 0.0,
        "far apart": min(3.0, abs(one.size - two.size)) * (0.3 if toll else 1.0)
        if how in ("apart", "wide")
        else 0.0,
        "nearest": max(-0.5, min(0.5, lead)),
        "nearer mention": short if same else 0.0,
        "beside": beside,
        "nothing beside": float(not beside),
        "elsewhere": abs(one.position - two.position),
        "quoted on one side": float(one.quoted != two.quoted),
        "sentence": likeness.shared(one.sentence, two.sentence),
        "measures at odds": float(measures_at_odds(one, two)),
        "same head": float(bool(one.head) and one.head == two.head),
        "narrower unit": float(narrower(one, two)),
        "another head": float(heads_conflict(one, two)),
        "roles shared": roles,
        "fate on one side": float(not beside and (_fate_alone(one, two) or _fate_alone(two, one))),
        "range on one side": float((one.low == one.high) != (two.low == two.high)),
        "roles opposed": float(min(2, opposed_roles(one, two))),
        "same place": float(place == "same"),
        "another place": float(place == "other") * (1.0 if both_place else 0.4),
        "places clash": float(places_clash(f, g)),
        "wider place": float(place == "within"),
        "place on one side": float(bool(f.place) != bool(g.place)),
        "same period": float(period == "same"),
        "periods clash": float(periods_clash(f, g)),
        "period on one side": float(
            bool(stated(f, "period") and not g.period) or bool(stated(g, "period") and not f.period)
        ),
        "wider period": float(period == "within"),
        "same direction": float(f.direction is not None and f.direction == g.direction),
        "another kind": float(_kind(one) != _kind(two)),
        "another status": float(forward(f) != forward(g)),
        "another speaker": float(speakers(f, g) == "other"),
        "another basis": float(another_basis(f, g) or basis_conflict(f, g)),
        "same day": _times_shared(one, two),
        "another day": float(times_opposed(one, two)),
        "modifiers shared": float(bool(one.modifiers & two.modifiers)),
        "modifiers differ": min(2.0, len(one.modifiers ^ two.modifiers)),
        "companions": float(min(2, len(one.companions & two.companions))),
        "names shared": likeness.names(one, two),
        "same toll, same site": float(toll and _site(one) is not None and _site(one) == _site(two)),
        "alone": float(one.alone and two.alone and _counted_alike(one, two)),
        "both main toll": float(one.main_toll and two.main_toll and one.roles[0] == two.roles[0]),
        "met elsewhere": met if how == "apart" else 0.0,
        "both lead": float(max(one.position, two.position) < 0.15),
    }


def many_alike(one: Profile, two: Profile) -> bool:
    """Whether a story states so many numbers of this sort that two which differ seldom are of one thing.

    Counts below ten, the votes for and against a motion, shares (of votes, in polls), lengths of time, and
    what is stated in two units.
    """
    if one.figure.unit != two.figure.unit and dimension(one.figure.unit):
        return True
    if one.family == "%":
        return "change" not in (one.figure.kind, two.figure.kind)
    if one.figure.unit == "vote":
        return True
    return one.family in time_units() or (one.family == "count" and max(one.high, two.high) < _FEW)


def _digits_matched(one: Profile, two: Profile, told: float) -> float:
    """Significant digits in which two values meet, from -1 where one says little to 2 at four digits."""
    gap = abs(one.size - two.size)
    return max(0.0, min(told, -math.log10(max(gap, 1e-9)))) - 2


def _close(one: Profile, two: Profile) -> float:
    """Digits beyond the first in which two numbers of three digits or more agree though they do not meet."""
    if min(one.digits, two.digits) < 3:
        return 0.0
    gap = abs(one.size - two.size)
    return max(0.0, min(4.0, -math.log10(max(gap, 1e-9))) - 1)


def measures_at_odds(one: Profile, two: Profile) -> bool:
    """Whether each of two amounts is said to be of something that the other's measure does not name."""
    return one.family != "count" and not (one.measure <= two.measure or two.measure <= one.measure)


def _counted_alike(one: Profile, two: Profile) -> bool:
    """Whether both count what befell people in the same way, or things of one name, or measure the same."""
    if one.family != "count":
        return bool(one.measure & two.measure)
    if 0 in one.roles or 0 in two.roles:
        return tolls(one, two) and not heads_conflict(one, two)
    return one.head == two.head


def heads_conflict(one: Profile, two: Profile) -> bool:
    """Whether two counted nouns differ, unless news writes them for one another or of the same people."""
    if not one.head or not two.head or one.head == two.head:
        return False
    if one.head in two.unit_words or two.head in one.unit_words:
        return False
    if one.head in kin() and kin()[one.head] == kin().get(two.head):
        return False
    if tolls(one, two) and one.roles[0] in (one.head, two.head):
        return False  # arrests are of people, deaths of passengers
    if (one.head == _VOTE and _VOTE in two.measure) or (two.head == _VOTE and _VOTE in one.measure):
        return False  # votes are of those who voted
    if not (one.head in people() and two.head in people()):
        return True
    sorts = {sorts_of_people().get(p.head, "any") for p in (one, two)}
    return len(sorts) == 2 and "any" not in sorts


def narrower(one: Profile, two: Profile) -> bool:
    """Whether one counts a sort of what the other counts: cabin crew, crew members."""
    if one.family != "count" or not one.head or one.head != two.head:
        return False
    return bool(
        one.unit_words - two.sentence - one.names.keys() or two.unit_words - one.sentence - two.names.keys()
    )


def opposed_roles(one: Profile, two: Profile) -> int:
    """Contrast groups in which each figure stands nearest to another concept, and far from the other's."""
    opposed = [
        min(one.near.get(concept, 0.0), two.near.get(other, 0.0)) >= _BESIDE
        and one.near.get(other, 0.0) < 0.4
        and two.near.get(concept, 0.0) < 0.4
        for group, concept in one.roles.items()
        if (other := two.roles.get(group, concept)) != concept
    ]
    return sum(opposed)


def _fate_alone(one: Profile, two: Profile) -> bool:
    """Whether one count is of those whom something befell, and nothing befell those of the other."""
    fate = one.roles.get(0)
    return fate is not None and 0 not in two.roles and (fate in one.measure or fate in one.unit_words)


def names_opposed(one: Profile, two: Profile) -> bool:
    """Whether the names that stand nearest to each are not near the other."""
    if not one.names or not two.names:
        return False
    first, second = max(one.names.values()), max(two.names.values())
    if min(first, second) < 0.4:
        return False
    nearest = (
        {n for n, w in one.names.items() if w == first},
        {n for n, w in two.names.items() if w == second},
    )
    return nearest[0].isdisjoint(two.names) and nearest[1].isdisjoint(one.names)


def far_ends(one: Profile, two: Profile) -> tuple[set[str], set[str]]:
    """Of two distances the names beside each, but for those of the places from which they are."""
    origins = one.afar | two.afar
    return one.names.keys() - origins, two.names.keys() - origins


def _times_shared(one: Profile, two: Profile) -> float:
    others = two.times
    return float(sum([word == others[sort][0] for sort, (word, _) in one.times.items() if sort in others]))


def times_opposed(one: Profile, two: Profile) -> int:
    """Sorts of time word (weekday, month, year) of which the two sentences share none."""
    others = two.times
    return sum(
        [
            sort != "week" and words.isdisjoint(others[sort][1])
            for sort, (_, words) in one.times.items()
            if sort in others
        ]
    )


def sites_differ(one: Profile, two: Profile) -> bool:
    """Whether two tolls are of sites (an airport, a station) that the other's sentence does not name."""
    if not tolls(one, two):
        return False
    first, second = _site(one), _site(two)
    if not first or not second or first == second:
        return False
    return first not in two.sentence and second not in one.sentence


def _site(one: Profile) -> str | None:
    """The airport, station or the like that a count is of."""
    return next((role for role in one.roles.values() if role in sites()), None)


def tolls(one: Profile, two: Profile) -> bool:
    """Whether both count the dead, the hurt and the like, whose counts grow fast."""
    return 0 in one.roles and one.roles[0] == two.roles.get(0)


def _kind(one: Profile) -> str:
    kind = one.figure.kind
    return "level" if kind == "share" else kind
