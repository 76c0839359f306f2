"""The profiles of whole articles: what the rest of an article tells of each of its figures."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, groupby

from briefing.comparing.profiles.movements import tell_movements
from briefing.comparing.profiles.polls import Polls
from briefing.comparing.profiles.profile import Profile, profile
from briefing.comparing.profiles.slots import stated
from briefing.comparing.profiles.times import weekday
from briefing.comparing.values.precision import span
from briefing.comparing.words.concepts import concepts
from briefing.comparing.words.tables import table
from briefing.model import Article, Figure

COMPANY = 40  # figures of the sentence before and after one that count as its companions
OPENING = 400  # characters of an article that are its opening, however short it is
CROWD = 60  # a sentence of more figures is a list of numbers, which says too little of each to compare it
_NAME = re.compile(r"[A-Z](?<!\w.)(?<![.!?:]\s.)(?<!^.)[\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+)*")
_PARTS = tuple(f" {words}" for words in table("contrasts")["parts"])


def profiles(
    figures: Mapping[str, Sequence[Figure]],
    articles: Sequence[Article],
    days: Mapping[str, date | None] | None = None,
) -> list[Profile]:
    """Profiles of all figures, by article and place. ``days``: by article id when it was told, if known.

    What another year is goes by the dates that articles state themselves, in full.
    """
    result = []
    saying = {figure.sentence: figure for own in figures.values() for figure in own}
    names = frozenset(name for figure in saying.values() for name in _names(figure))
    for article in articles:
        own = figures[article.id]
        sentences: dict[int, list[Figure]] = {}
        for figure in own:
            sentences.setdefault(figure.sentence_start, []).append(figure)
        day, polls = weekday(article.text), Polls(article.text)
        made = [
            profile(figure, article, beside, names, len(group) > CROWD, polls)
            for group in sentences.values()
            for figure, beside in zip(group, _companions(group), strict=True)
        ]
        for p in made:
            p.weekday = day
            if days is not None:
                p.published = days[article.id]
        _tell_other_times(made)
        tell_movements(made)
        _tell_neighbours(made)
        _tell_rivals(made)
        _tell_main_tolls(made)
        result += made
    return result


def _companions(group: Sequence[Figure]) -> Iterator[set[float]]:
    """For each figure of a sentence the values of those around it."""
    spans = [span(figure) for figure in group]
    for at in range(len(group)):
        beside = (*spans[max(0, at - COMPANY) : at], *spans[at + 1 : at + COMPANY])
        yield set(chain.from_iterable(beside))


def _tell_other_times(own: Sequence[Profile]) -> None:
    """Tell profiles the same of other times in their sentence: "to 4.4% in May from 4.5% in April"."""
    for _, group in groupby(own, key=lambda p: p.figure.sentence_start):
        dated = [p for p in group if p.family != "count" and stated(p.figure, "period")]
        for p in dated:
            alike = [q for q in dated if q.family == p.family and q.measure == p.measure]
            p.elsewhen = {q.low: q.figure.period for q in alike if q.figure.period != p.figure.period}


def _tell_neighbours(own: Sequence[Profile]) -> None:
    """Tell the profiles of an article, in order, which values of their family stand next to them."""
    last: dict[str, Profile] = {}
    for p in own:
        before = last.get(p.family)
        if before is not None:
            p.neighbours |= {before.low}
            before.neighbours |= {p.low}
        last[p.family] = p


def _tell_rivals(own: Sequence[Profile]) -> None:
    """Tell the profiles of an article how many others share their value, and whether they have rivals."""
    same: dict[tuple[str, float, float], set[str]] = {}
    values: dict[tuple[str, str], set[float]] = {}
    things = [_counted(p) for p in own]
    for p, counted in zip(own, things, strict=True):
        same.setdefault((p.family, p.low, p.high), set()).add(p.head or counted)
        values.setdefault((p.family, counted), set()).add(p.low)
    for p, counted in zip(own, things, strict=True):
        p.sharers = len(same[p.family, p.low, p.high])
        p.alone = bool(counted) and len(values[p.family, counted]) == 1


def _counted(p: Profile) -> str:
    """What befell those whom a count is of, else what it counts; of other units what is measured."""
    if p.family == "count":
        return p.fate or p.head
    return " ".join(sorted(p.measure))


def _tell_main_tolls(own: Sequence[Profile]) -> None:
    met: set[tuple[str, bool]] = set()
    for p in own:
        role = p.fate
        if p.figure.measure.lower().endswith(_PARTS):
            continue  # some of the survivors or hurt, no toll of them
        if role and p.family == "count" and p.near.get(role, 0.0) >= 0.5 and (role, p.title) not in met:
            met.add((role, p.title))
            p.main_toll = p.position < 0.35 or p.figure.start < OPENING


def _names(figure: Figure) -> frozenset[str]:
    return frozenset(c for match in _NAME.findall(figure.sentence) for c in concepts(match))
