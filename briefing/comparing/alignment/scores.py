"""How likely two figures of a story measure the same thing: each pair judged once, as conflicts/ says."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from typing import Literal, NamedTuple

from briefing.comparing.alignment.ages import shared_names
from briefing.comparing.alignment.candidates import candidates
from briefing.comparing.alignment.certain_pairs import (
    CERTAIN,
    SLIP,
    is_certain,
    of_one_movement,
    updates,
)
from briefing.comparing.alignment.features import features
from briefing.comparing.alignment.fitted import Fitted
from briefing.comparing.alignment.likeness import Likeness, Margins
from briefing.comparing.alignment.relations import values_relate
from briefing.comparing.conflicts.ages import named_alone
from briefing.comparing.conflicts.coincidences import by_chance
from briefing.comparing.conflicts.differences import modified_otherwise, told_otherwise, worded_otherwise
from briefing.comparing.conflicts.slips import is_slip
from briefing.comparing.conflicts.telling import often_told
from briefing.comparing.conflicts.vetoes import in_the_same_words, vetoed
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.intervals import Relation

SURE_ALONE = 0.93  # likelihood from which two ages are of one person whom one alone names
OFTEN_SURE = 0.85  # likelihood that two equal lengths of time need of which an article tells several
_DOUBT = 0.5  # what is left of that of a pair less sure
_ONE_NAME = 0.5  # likeness of their names from which they are of one person
_NOTHING: Mapping[float, Sequence[int]] = {}


class Score(NamedTuple):
    likelihood: float  # 0 where they are of two things, or put by
    how: Relation  # of their values
    put_by: Literal["", "told", "modified", "worded"] = ""  # by which words, until others are sure


class Scores:
    """Those of the pairs of profiles of one story. ``twins`` are no candidates: they follow others."""

    def __init__(self, profiles: Sequence[Profile], fitted: Fitted, twins: Collection[int] = ()) -> None:
        self._profiles = profiles
        self._fitted = fitted
        self.likeness = Likeness(profiles)
        pairs = candidates(profiles, self.likeness.weight, twins)
        self.candidates = {(i, j): values_relate(profiles[i], profiles[j]) for i, j in pairs}
        self._margins = Margins(profiles, pairs, self.likeness)
        self._shared_names = shared_names(profiles)
        self._scores: dict[tuple[int, int], Score] = {}
        # of each figure: an article → a number there that meets it → the figures that state it
        self._meeting: list[dict[str, dict[float, list[int]]]] = [defaultdict(dict) for _ in profiles]
        for (one, two), how in self.candidates.items():
            if how not in ("apart", "wide"):
                first, second = profiles[one], profiles[two]
                self._meeting[one][second.figure.article].setdefault(second.low, []).append(two)
                self._meeting[two][first.figure.article].setdefault(first.low, []).append(one)

    @property
    def met(self) -> Set[int]:
        """Indices of the profiles whose value another's meets."""
        return {index for index, meeting in enumerate(self._meeting) if meeting}

    def of(self, one: int, two: int) -> Score:
        """That of two profiles by their indices. Symmetric."""
        key = (one, two) if one < two else (two, one)
        score = self._scores.get(key)
        if score is None:
            score = self._scores[key] = self._judged(*key)
        return score

    def _judged(self, one: int, two: int) -> Score:
        first, second = self._profiles[one], self._profiles[two]
        how = self.candidates.get((one, two)) or values_relate(first, second)
        apart = how == "apart"
        if vetoed(first, second, how) or (not apart and by_chance(first, second)):
            return Score(0.0, how)
        if apart and told_otherwise(first, second):
            return Score(0.0, how, "told")
        if apart and not updates(first, second, how):
            if modified_otherwise(first, second):
                return Score(0.0, how, "modified")
            if is_slip(first, second) and not self._told_by_both(one, two):
                return Score(SLIP, how)
            if of_one_movement(first, second) or in_the_same_words(first, second):
                return Score(SLIP, how)
            if worded_otherwise(first, second):
                return Score(0.0, how, "worded")
        likelihood = self._doubted(first, second, self._weighed(one, two, how))
        if apart and likelihood < SURE_ALONE and named_alone(first, second):
            return Score(0.0, how, "worded")
        certain = is_certain(first, second, how, self._shared_names)
        return Score(max(likelihood, CERTAIN) if certain else likelihood, how)

    def _weighed(self, one: int, two: int, how: Relation) -> float:
        """The likelihood that all evidence together tells."""
        first, second = self._profiles[one], self._profiles[two]
        apart = how == "apart"
        met = self.met_elsewhere(one, two) if apart else 0.0
        margin, sole = self._margins.get((one, two)), not apart and self.sole(one, two)
        return self._fitted.likelihood(features(first, second, how, self.likeness, margin, met, sole), how)

    def _doubted(self, first: Profile, second: Profile, likelihood: float) -> float:
        """The likelihood, less where their number tells little and no name brings them together."""
        if likelihood >= OFTEN_SURE or not often_told(first, second):
            return likelihood
        return likelihood if self.likeness.names(first, second) >= _ONE_NAME else likelihood * _DOUBT

    def sole(self, one: int, two: int) -> bool:
        """Whether no other number of either's article meets one of two figures."""
        return self._is_alone(one, two) and self._is_alone(two, one)

    def _is_alone(self, here: int, there: int) -> bool:
        """Whether nothing else in the other's article meets a figure, but for mentions of its number."""
        other = self._profiles[there]
        meeting = self._meeting[here].get(other.figure.article)
        return not meeting or (len(meeting) == 1 and other.low in meeting)

    def _told_by_both(self, one: int, two: int) -> bool:
        """Whether either's article states the other's number too, which then is no slip of the pen."""
        lows = self._profiles[one].low, self._profiles[two].low
        return lows[0] in self._meeting_there(one, two) or lows[1] in self._meeting_there(two, one)

    def _meeting_there(self, here: int, there: int) -> Mapping[float, Sequence[int]]:
        """The numbers of the other's article that meet a figure, and its figures that state them."""
        return self._meeting[here].get(self._profiles[there].figure.article, _NOTHING)

    def met_elsewhere(self, one: int, two: int) -> float:
        """How likely another number of the other's article is what one of two figures measures."""
        met = [
            self.of(here, other).likelihood
            for here, there in ((one, two), (two, one))
            for number, others in self._meeting_there(here, there).items()
            if number != self._profiles[there].low
            for other in others
        ]
        return max(met, default=0.0)
