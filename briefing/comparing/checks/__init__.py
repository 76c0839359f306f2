"""Arithmetic that ties figures together, found where the words support it, and whether it holds.

Every tie names its parts by words, not by luck: a change with its "from" and "to", a balance and its two
sides, a part and a share in one sentence, the terms of a sum told together, a value restated in brackets. The
stated digits give the tolerance. Only ties whose words leave no doubt may fail; others show when they hold.
"""

from collections.abc import Mapping, Sequence

from briefing.comparing.checks.balances import balances
from briefing.comparing.checks.fates import fates
from briefing.comparing.checks.level_differences import steps
from briefing.comparing.checks.lists import lists
from briefing.comparing.checks.margins import margins
from briefing.comparing.checks.movements import from_to
from briefing.comparing.checks.portions import portions
from briefing.comparing.checks.remainders import remainders
from briefing.comparing.checks.restated import restated
from briefing.comparing.checks.shares import shares
from briefing.comparing.checks.story import Story
from briefing.comparing.checks.sums import sums
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.precision import digits_stated
from briefing.model import Article, Check

_FINDERS = (
    from_to,
    margins,
    restated,
    balances,
    lists,
    sums,
    fates,
    remainders,
    portions,
    shares,
    steps,
)
MOST = 7  # checks of one story that are worth a reader's time


def checks(
    profiles: Sequence[Profile], articles: Mapping[str, Article], measure_of: Mapping[tuple[str, int], int]
) -> list[Check]:
    """All ties of a story, those that fail first, then those that tie sources together."""
    story = Story(profiles, articles, measure_of)
    return sorted((check for finder in _FINDERS for check in finder(story)), key=_rank)


def telling(found: Sequence[Check], measure_of: Mapping[tuple[str, int], int]) -> tuple[Check, ...]:
    """Of all ties those that are shown: one of the same measures, and no more than a reader has time for."""
    told: set[object] = set()
    kept = []
    for check in found:
        measures = frozenset(measure_of[f.article, f.start] for f in check.figures)
        same = {(check.holds, measures), (check.relation, *sorted(check.expression.split()))}
        if told.isdisjoint(same):
            kept.append(check)
        told |= same
    return tuple(kept[:MOST])


def _rank(check: Check) -> tuple[float, ...]:
    sources = len({figure.article for figure in check.figures})
    told = sum(digits_stated(figure) for figure in check.figures)
    return (check.holds, -sources, -told, check.figures[0].start)
