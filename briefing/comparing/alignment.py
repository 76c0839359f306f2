"""Which figures measure the same thing: the likelihoods of candidates, and clusters of them.

Clusters grow from the likeliest pair on, and two clusters join only where no pair across them is vetoed and
the pairs together speak for it.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.comparing.ages import shared_names
from briefing.comparing.candidates import candidates
from briefing.comparing.certain_pairs import CERTAIN, SLIP, is_certain, miscopied
from briefing.comparing.conflicts.coincidences import by_chance, nothing_in_common
from briefing.comparing.conflicts.differences import modified_otherwise, worded_otherwise
from briefing.comparing.conflicts.nouns import heads_conflict
from briefing.comparing.conflicts.people import counts_people
from briefing.comparing.conflicts.telling import many_alike
from briefing.comparing.conflicts.vetoes import far_apart, vetoed
from briefing.comparing.features import Features, features
from briefing.comparing.intervals import Relation
from briefing.comparing.likeness import Likeness, Margins
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import periods, stated
from briefing.comparing.tables import table
from briefing.comparing.unit_families import time_units
from briefing.comparing.values import twins, values_relate

TELLING = 4  # digits below which two counts of other nouns need more to be of one thing
SURE = 0.9  # likelihood of two numbers that do not meet from which others may be worded otherwise
TOLD = 2  # digits from which a share is seldom a change or level as well
SMALL = 13  # counts up to which a story states of many things
BRIEF = 3  # digits below which a story tells lengths of time of many things
THIN = 0.2  # of likeness, below which two sentences share next to nothing
WIDE = 4  # times that the highest value of a number word is its lowest: dozens, thousands
EXEMPLARS = 6  # members of a cluster that are asked before another joins


@dataclass(frozen=True, slots=True)
class Fitted:
    """What the labelled stories teach: the weights of evidence where numbers meet and where they do not."""

    meet: Mapping[str, float]
    apart: Mapping[str, float]
    thresholds: Mapping[str, float]

    def likelihood(self, evidence: Features, how: Relation) -> float:
        """The chance that two figures with this evidence measure the same thing."""
        weights = self.apart if how == "apart" else self.meet
        total = sum([weights.get(name, 0.0) * value for name, value in evidence.items() if value])
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@lru_cache(maxsize=1)
def packaged() -> Fitted:
    return Fitted(**table("weights"))


class Aligner:
    """Scores pairs of profiles of one story, each once."""

    def __init__(self, profiles: Sequence[Profile], fitted: Fitted | None = None) -> None:
        self._profiles = profiles
        self._fitted = fitted or packaged()
        self._thresholds = self._fitted.thresholds
        self._likeness = Likeness(profiles)
        self._shared_names = shared_names(profiles)
        self._twins = twins(profiles)
        self._pairs = candidates(profiles, self._likeness.weight, self._twins.keys())
        self._margins = Margins(profiles, self._pairs, self._likeness)
        self._scores: dict[tuple[int, int], tuple[float, Relation]] = {}
        self._unsure: set[tuple[int, int]] = set()  # of other words, so that they speak neither way
        self._modified: set[tuple[int, int]] = set()  # which surer mentions of the numbers overrule
        self._how = {(i, j): values_relate(profiles[i], profiles[j]) for i, j in self._pairs}
        self._meeting = meeting_numbers(profiles, self._how)
        self._met = met_by_article(profiles, self._how, self.score)

    @property
    def restated(self) -> Collection[int]:
        """Indices of the profiles that say once more, in another unit, what stands right beside them."""
        return self._twins.keys()

    def clusters(self) -> list[list[int]]:
        """Indices of the profiles, those of one measure together, each list and all lists in order."""
        members: dict[int, list[int]] = {i: [i] for i in range(len(self._profiles))}
        asked: dict[int, Sequence[int]] = {}  # who stands for a cluster until it grows
        home = list(range(len(self._profiles)))
        for _, _, one, two in self._ranked():
            a, b = home[one], home[two]
            if a == b:
                continue
            for cluster in (a, b):
                if cluster not in asked:
                    asked[cluster] = self._exemplars(members[cluster])
            if self._may_join(asked[a], asked[b]):
                if len(members[a]) < len(members[b]):
                    a, b = b, a
                for i in members[b]:
                    home[i] = a
                members[a] = sorted(members[a] + members.pop(b))
                del asked[a], asked[b]
        for twin, first in self._twins.items():
            members[home[first]] = sorted(members[home[first]] + members.pop(twin))
        return sorted(members.values())

    def _ranked(self) -> list[tuple[bool, float, int, int]]:
        """Pairs that may stand in one measure: those whose values meet first, then by likelihood."""
        pairs = []
        for (one, two), how in self._how.items():
            if how == "apart" and far_apart(self._profiles[one], self._profiles[two]):
                continue  # vetoed, as most are, and cheaply seen
            score, how = self.score(one, two)
            if score and score >= self._needed(one, two, how):
                pairs.append((how == "apart", -score, one, two))
        return sorted(pairs)

    def _needed(self, one: int, two: int, how: Relation) -> float:
        first, second = self._profiles[one], self._profiles[two]
        same_article = first.figure.article == second.figure.article
        if how == "apart":
            return self._thresholds["contradict"] if same_article else self._needed_across(one, two)
        if nothing_in_common(first, second) or self._only_number(one, two):
            return self._thresholds["agree, nothing in common"]
        if same_article:
            return self._thresholds["repeat"]
        needed = self._thresholds["agree"]
        if min(first.digits, second.digits) >= TELLING:
            return needed
        if heads_conflict(first, second):
            mixed = counts_people(first) != counts_people(second)
            needed = max(
                needed, self._thresholds["agree, people and things" if mixed else "agree, other nouns"]
            )
        if first.family == "count" and min(first.high, second.high) <= SMALL:
            needed = max(needed, self._thresholds["agree, few"])
        if first.family in time_units() and min(first.digits, second.digits) < BRIEF:
            needed = max(needed, self._thresholds["agree, lengths of time"])
        if _is_wide(first) or _is_wide(second):
            needed = max(needed, self._thresholds["agree, dozens"])
        return needed

    def _only_number(self, one: int, two: int) -> bool:
        """Whether two figures share no word of what they measure and hardly one of their sentences.

        Asked of small counts, and of one digit that is a share on one side: a fifth of its sales, down 20%.
        """
        first, second = self._profiles[one], self._profiles[two]
        small = first.family == "count" and max(first.high, second.high) <= SMALL
        kinds = {first.figure.kind, second.figure.kind}
        shared = "share" in kinds and len(kinds) > 1
        if not small and (not shared or min(first.digits, second.digits) >= TOLD):
            return False
        if first.measure & second.measure or first.companions & second.companions:
            return False
        if periods(first.figure.period, second.figure.period) == "same":
            return False
        return (
            self._likeness.shared(first.sentence, second.sentence) < THIN
            and self._likeness.near(first, second) < THIN
        )

    def _needed_across(self, one: int, two: int) -> float:
        """What two numbers that do not meet need where others bring them together, even in one article."""
        many = "differ, many alike" if many_alike(self._profiles[one], self._profiles[two]) else "differ"
        return self._thresholds[many]

    def score(self, one: int, two: int) -> tuple[float, Relation]:
        """Likelihood, 0 where vetoed, and how the values relate."""
        key = (one, two) if one < two else (two, one)
        if key not in self._scores:
            first, second = self._profiles[key[0]], self._profiles[key[1]]
            how = self._how.get(key) or values_relate(first, second)
            score = 0.0
            if vetoed(first, second, how) or (how != "apart" and by_chance(first, second)):
                pass
            elif how == "apart" and modified_otherwise(first, second):
                self._modified.add(key)
            elif how == "apart" and miscopied(first, second) and not self._told_by_both(*key):
                score = SLIP
            elif how == "apart" and worded_otherwise(first, second):
                self._unsure.add(key)
            else:
                met = self.met_elsewhere(*key) if how == "apart" else 0.0
                margin, sole = self._margins.get(key), how != "apart" and self.sole(*key)
                evidence = features(first, second, how, self._likeness, margin, met, sole)
                score = self._fitted.likelihood(evidence, how)
                if is_certain(first, second, how, self._shared_names):
                    score = max(score, CERTAIN)
            self._scores[key] = (score, how)
        return self._scores[key]

    def sole(self, one: int, two: int) -> bool:
        """Whether no other number of either's article meets one of two figures."""
        for here, there in ((one, two), (two, one)):
            partner = self._profiles[there]
            if not self._meeting.get((here, partner.figure.article), frozenset()) <= {partner.low}:
                return False
        return True

    def _told_by_both(self, one: int, two: int) -> bool:
        """Whether either's article states the other's number too, which then is no slip of the pen."""
        for here, there in ((one, two), (two, one)):
            numbers = self._meeting.get((here, self._profiles[there].figure.article), ())
            if self._profiles[here].low in numbers:
                return True
        return False

    def met_elsewhere(self, one: int, two: int) -> float:
        """How likely another number of the other's article is what one of two figures measures."""
        return max(self._met_there(one, two), self._met_there(two, one))

    def _met_there(self, here: int, there: int) -> float:
        partner = self._profiles[there]
        for chance, low in self._met.get((here, partner.figure.article), ()):
            if low != partner.low:
                return chance
        return 0.0

    def _may_join(self, one: Sequence[int], two: Sequence[int]) -> bool:
        """Whether those who stand for two clusters speak for joining them.

        Numbers that do not meet and are worded otherwise keep silent where others are sure; those that are
        an average or a step on one side alone, where others are sure of the same two numbers.
        """
        scores, surplus, sure, silent = [], [], 0.0, False
        settled: set[tuple[float, float]] = set()  # numbers of which others are sure
        asked: set[tuple[float, float]] = set()
        for i in one:
            for j in two:
                score, how = self.score(i, j)
                numbers = (self._profiles[i].low, self._profiles[j].low)
                if score == 0.0:
                    key = (min(i, j), max(i, j))
                    if key in self._modified:
                        asked.add(numbers)
                    elif key in self._unsure:
                        silent = True
                    else:
                        return False
                elif how == "apart":
                    sure = max(sure, score)
                    if score >= SURE:
                        settled.add(numbers)
                    needed = self._needed_across(i, j)
                    if score < needed * self._thresholds["slack"]:
                        return False
                    surplus.append(score - needed)
                else:
                    scores.append(score)
        short = self._thresholds["short"] * len(surplus)
        if (silent and sure < SURE) or not asked <= settled or sum(surplus) < -short:
            return False
        return not scores or sum(scores) / len(scores) >= self._thresholds["cluster"]

    def _exemplars(self, members: Sequence[int]) -> Sequence[int]:
        """A few members that stand for all: of each value and article, first those that state slots."""
        if len(members) <= EXEMPLARS:
            return members
        ordered = sorted(members, key=lambda i: (-_slots_stated(self._profiles[i]), i))
        chosen: dict[object, int] = {}
        for i in ordered:
            chosen.setdefault(self._profiles[i].figure.value, i)
        for i in ordered:
            chosen.setdefault(self._profiles[i].figure.article, i)
        return sorted(list(chosen.values())[:EXEMPLARS])


def meeting_numbers(
    profiles: Sequence[Profile], pairs: Mapping[tuple[int, int], Relation]
) -> dict[tuple[int, str], set[float]]:
    """(figure, another article) → the numbers there that meet it."""
    found: dict[tuple[int, str], set[float]] = defaultdict(set)
    for (one, two), how in pairs.items():
        if how not in ("apart", "wide"):
            first, second = profiles[one], profiles[two]
            found[one, second.figure.article].add(second.low)
            found[two, first.figure.article].add(first.low)
    return found


def met_by_article(
    profiles: Sequence[Profile],
    pairs: Mapping[tuple[int, int], Relation],
    score: Callable[[int, int], tuple[float, Relation]],
) -> dict[tuple[int, str], list[tuple[float, float]]]:
    """(figure, another article) → its partners there whose numbers meet it, as likelihood and number."""
    met: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for (one, two), how in pairs.items():
        if how in ("apart", "wide"):
            continue
        first, second = profiles[one], profiles[two]
        chance, _ = score(one, two)
        met.setdefault((one, second.figure.article), []).append((chance, second.low))
        met.setdefault((two, first.figure.article), []).append((chance, first.low))
    for partners in met.values():
        partners.sort(reverse=True)
    return met


def _is_wide(profile: Profile) -> bool:
    """Whether a number word tells little more than how large something is."""
    return profile.high >= WIDE * profile.low > 0


def _slots_stated(profile: Profile) -> int:
    return sum(stated(profile.figure, slot) for slot in ("period", "place", "basis"))
