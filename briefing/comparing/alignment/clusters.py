"""Which figures measure the same thing.

Clusters grow from the likeliest pair on, and two clusters join only where no pair across them is vetoed and
the pairs together speak for it.
"""

from collections.abc import Collection, Sequence
from functools import cached_property

from briefing.comparing.alignment.fitted import Fitted, packaged
from briefing.comparing.alignment.headlines import at_odds
from briefing.comparing.alignment.relations import twins, values_relate
from briefing.comparing.alignment.scores import Scores
from briefing.comparing.alignment.thresholds import is_enough, needed_across
from briefing.comparing.conflicts.vetoes import far_apart
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import stated

SURE = 0.85  # likelihood of two numbers that do not meet from which others may be worded otherwise
CERTAIN = 0.93  # and from which others may be unlikely
_SAME = frozenset({"exact", "rounded", "bounded"})
EXEMPLARS = 6  # members of a cluster that are asked before another joins


class Aligner:
    """Puts the profiles of one story into clusters."""

    def __init__(self, profiles: Sequence[Profile], fitted: Fitted | None = None) -> None:
        self._profiles = profiles
        fitted = fitted or packaged()
        self._thresholds = fitted.thresholds
        self._twins = twins(profiles)
        self._scores = Scores(profiles, fitted, self._twins.keys())
        self._headlines = at_odds(profiles, self._scores.met)

    @cached_property
    def _unstated(self) -> Sequence[int]:
        """A sort key of each profile, lower the more slots its figure states."""
        return [-_slots_stated(profile) for profile in self._profiles]

    @property
    def restated(self) -> Collection[int]:
        """Indices of the profiles that say once more, in another unit, what stands right beside them."""
        return self._twins.keys()

    def clusters(self) -> list[list[int]]:
        """Indices of the profiles, those of one measure together, each list and all lists in order."""
        members: dict[int, list[int]] = {i: [i] for i in range(len(self._profiles))}
        asked: dict[int, Sequence[int]] = {}  # who stands for a cluster until it grows
        home = list(range(len(self._profiles)))
        for one, two in self._ranked():
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
        for headline, told in self._headlines.items():
            if home[headline] == headline and members[headline] == [headline]:
                home[headline] = home[told]
                members[home[told]] = sorted(members[home[told]] + members.pop(headline))
        for twin, first in self._twins.items():
            members[home[first]] = sorted(members[home[first]] + members.pop(twin))
        return sorted(members.values())

    def _ranked(self) -> list[tuple[int, int]]:
        """Pairs that may stand in one measure: those whose values meet first, then by likelihood."""
        pairs = []
        for (one, two), how in self._scores.candidates.items():
            first, second = self._profiles[one], self._profiles[two]
            if how == "apart" and far_apart(first, second):
                continue  # vetoed, as most are, and cheaply seen
            likelihood = self._scores.of(one, two).likelihood
            if is_enough(likelihood, first, second, how, self._scores.likeness, self._thresholds):
                pairs.append((how == "apart", -likelihood, one, two))
        return [(one, two) for _, _, one, two in sorted(pairs)]

    def _may_join(self, one: Sequence[int], two: Sequence[int]) -> bool:
        """Whether those who stand for two clusters speak for joining them.

        Numbers that do not meet and are worded otherwise keep silent where others are sure, as do those told
        of another time or as foreseen, unless one article states numbers of both clusters; those that are an
        average or a step on one side alone, where others are sure of the same two numbers.
        """
        meeting, surplus, sure, silent = [], [], 0.0, False
        likely: list[tuple[float, Profile, Profile]] = []
        asked: list[tuple[float, Profile, Profile]] = []  # how sure others must be of the same two numbers
        for i in one:
            for j in two:
                likelihood, how, put_by = self._scores.of(i, j)
                if how != "apart":
                    if likelihood == 0.0:
                        return False
                    meeting.append((likelihood, how == "bounded"))
                    continue
                first, second = self._profiles[i], self._profiles[j]
                if put_by == "modified":
                    asked.append((SURE, first, second))
                elif put_by == "worded" or (put_by == "told" and not self._share_article(one, two)):
                    silent = True
                elif likelihood == 0.0:
                    return False
                else:
                    sure = max(sure, likelihood)
                    likely.append((likelihood, first, second))
                    enough = needed_across(first, second, self._thresholds)
                    if likelihood < enough * self._thresholds["slack"]:
                        asked.append((CERTAIN, first, second))
                    else:
                        surplus.append(likelihood - enough)
        short = self._thresholds["short"] * len(surplus)
        if (silent and sure < SURE) or sum(surplus) < -short:
            return False
        if not all(_is_borne_out(pair, likely) for pair in asked):
            return False
        if sure >= SURE:  # "more than 11,000" says little of what others have as 11,200 and 13,000
            meeting = [told for told in meeting if not told[1]]
        mean = sum(likelihood for likelihood, _ in meeting) / max(1, len(meeting))
        return not meeting or mean >= self._thresholds["cluster"]

    def _share_article(self, one: Sequence[int], two: Sequence[int]) -> bool:
        """Whether an article states a number of both."""
        articles = {self._profiles[i].figure.article for i in one}
        return any(self._profiles[j].figure.article in articles for j in two)

    def _exemplars(self, members: Sequence[int]) -> Sequence[int]:
        """A few members that stand for all: of each value and article, first those that state slots.

        No headline's number does that its article hedges: "46 killed" over "at least 46 were killed".
        """
        if len(members) == 1:
            return members
        members = [
            i for i in members if not (self._is_cut_short(i, members) or self._is_told_better(i, members))
        ]
        if len(members) <= EXEMPLARS:
            return members
        ordered = sorted(members, key=self._unstated.__getitem__)
        chosen: dict[object, int] = {}
        for i in ordered:
            chosen.setdefault(self._profiles[i].figure.value, i)
        for i in ordered:
            chosen.setdefault(self._profiles[i].figure.article, i)
        return sorted(list(chosen.values())[:EXEMPLARS])

    def _is_told_better(self, one: int, members: Sequence[int]) -> bool:
        """Whether a number without a unit is one that its article gives with a unit: "the 33" of 33 lands."""
        bare = self._profiles[one]
        return not bare.figure.unit and any(
            other.figure.unit and other.low == bare.low and other.figure.article == bare.figure.article
            for other in map(self._profiles.__getitem__, members)
        )

    def _is_cut_short(self, one: int, members: Sequence[int]) -> bool:
        headline = self._profiles[one]
        return headline.title and any(
            other.figure.article == headline.figure.article
            and other.low == headline.low
            and other.reading.hedged
            and not headline.reading.hedged
            for other in map(self._profiles.__getitem__, members)
        )


def _is_borne_out(
    asked: tuple[float, Profile, Profile], likely: Sequence[tuple[float, Profile, Profile]]
) -> bool:
    """Whether others of the same two numbers, exactly or rounded, are as sure as asked."""
    needed, one, two = asked
    return any(
        likelihood >= needed and all(values_relate(p, q) in _SAME for p, q in ((one, first), (two, second)))
        for likelihood, first, second in likely
    )


def _slots_stated(profile: Profile) -> int:
    return sum(stated(profile.figure, slot) for slot in ("period", "place", "basis"))
