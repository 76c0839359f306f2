"""What every search for ties needs: the figures of a story by sentence, and a verdict within a tolerance."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations

from briefing.amounts import short
from briefing.comparing.profiles.periods import periods
from briefing.comparing.profiles.places import places_clash
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import forward
from briefing.comparing.values.precision import middle, tolerance
from briefing.conversions import dimension
from briefing.model import Article, Check, Figure

HEDGES = (
    r"(?:about|around|nearly|almost|roughly|some|just|over|under|more than|less than|only|"
    r"an?|or|the|US|at|least)"
)  # words that may stand between a preposition or bracket and its number
TERMS = 24  # figures of one sentence, or of one value, that are tried as terms
NEAR = 3  # characters at most between two sentences that follow each other
ADMITTED = 0.1  # how far beyond an open bound a result may lie, by the bound
CLOSE = 0.02  # a tie found by its numbers wants a tolerance below this share of the result

_FARTHEST = 2  # times that a slip in a sum may be off


@dataclass(frozen=True)
class Story:
    profiles: Sequence[Profile]
    articles: Mapping[str, Article]
    measure_of: Mapping[tuple[str, int], int]  # (article, start) → the measure it stands in

    @cached_property
    def sentences(self) -> list[list[Profile]]:
        """The figures by sentence, in reading order, but for those of long lists of numbers."""
        found: dict[tuple[str, int], list[Profile]] = {}
        for p in self.profiles:
            if p.crowded:
                continue
            found.setdefault((p.figure.article, p.figure.sentence_start), []).append(p)
        return list(found.values())


def adjacent(one: Sequence[Profile], two: Sequence[Profile]) -> bool:
    """Whether the sentence of the one figures follows that of the others."""
    if not one or not two:
        return False
    f, g = one[0].figure, two[0].figure
    return f.article == g.article and 0 <= g.sentence_start - f.sentence_start - len(f.sentence) <= NEAR


def sort_of(p: Profile) -> str:
    """What a number may be added to or held against: amounts of the same unit, counts of whatever noun."""
    return p.figure.unit if dimension(p.figure.unit) else p.family


def is_money(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper()


def addable(p: Profile) -> bool:
    f = p.figure
    return (
        f.kind in ("level", "change")
        and f.unit not in ("%", "year of age")
        and not isinstance(f.value, tuple)
        and not forward(f)
    )


def same_frame(figures: Sequence[Figure]) -> bool:
    """Whether no two of the figures name another place or another period."""
    return not any(
        periods(a.period, b.period) == "other" or places_clash(a, b) for a, b in combinations(figures, 2)
    )


def fits(computed: float, room: float, stated: Figure, own: float | None = None) -> bool | None:
    """Whether a computed number is a stated one, within the room that the digits leave; None if unsure.

    ``own`` is the room of the stated number, by its digits where none is given. Digits may have been cut off
    rather than rounded (3.46 to 3.4): what twice the room allows shows nothing.
    """
    value = middle(stated)
    off = abs(computed - abs(value))
    allowed = room + (tolerance(stated) if own is None else own) + 1e-9 * max(1.0, abs(value))
    if off <= allowed:
        return True
    if _bound_admits(stated, computed, room):  # but "more than 100" says too little of 5,000
        return True if off <= ADMITTED * abs(value) + room else None
    return None if off <= 2 * allowed else False


def verdict(
    relation: str,
    expression: str,
    computed: float,
    room: float,
    stated: Figure,
    parts: tuple[Figure, ...],
    unit: str,
    own: float | None = None,
    sign: str = "",
) -> Iterator[Check]:
    """The check of a computed number against a stated one, if it shows anything; see ``fits``.

    ``sign`` is that of a growth, which both sizes lack.
    """
    holds = fits(computed, room, stated, own)
    if holds is None:
        return
    value = middle(stated)
    if not holds and relation in ("sum", "difference") and not _may_be_a_slip(computed, abs(value)):
        return
    exact = abs(computed - abs(value)) <= 1e-6 * max(1.0, abs(value))
    said = f"{sign}{short(abs(value), unit)}" if sign else short(value, unit)
    mark = "" if exact else (f" ≈ {said}" if holds else f" ≠ {said}")
    check = Check(relation, expression + mark, holds, exact and holds, parts)  # type: ignore[arg-type]
    yield check if holds else would_have_to_be(check, stated, short(computed, unit, 3))


def would_have_to_be(check: Check, off: Figure, wanted: str) -> Check:
    """A check that fails, with the figure of it that is off and what it would have to be."""
    why = f"“{off.text}” would have to be {wanted}, or another of the figures is off."
    return replace(check, why=why, off=off)


def _may_be_a_slip(computed: float, stated: float) -> bool:
    """Whether a sum or difference comes near what is stated; what is farther off was never meant as one."""
    return computed > 0 and max(computed, stated) <= _FARTHEST * min(computed, stated)


def shown(found: Iterable[Check], sure: bool = False) -> Iterator[Check]:
    """Those that hold; where words leave no doubt of the tie, those that do not as well."""
    return (check for check in found if check.holds or sure)


def _bound_admits(stated: Figure, computed: float, room: float) -> bool:
    value = abs(middle(stated))
    if stated.qualifier in ("over", "at least"):
        return computed + room >= value
    if stated.qualifier in ("under", "up to", "almost"):
        return computed - room <= value and (stated.low is None or computed + room >= float(stated.low))
    return False
