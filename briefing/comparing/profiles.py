"""What surrounds a figure, made ready for comparing it with thousands of others."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, takewhile

from briefing.comparing.corrections import is_withdrawn
from briefing.comparing.distances import afar_from
from briefing.comparing.modifiers import modifiers_beside
from briefing.comparing.polls import Polls
from briefing.comparing.readings import Reading, in_base, reading, span
from briefing.comparing.slots import period_span, stated
from briefing.comparing.surroundings import (
    CROWDED_SIDE,
    SIDE,
    around,
    is_quoted,
    nearest_words,
    weighed_words,
)
from briefing.comparing.tables import table
from briefing.comparing.tellers import tell
from briefing.comparing.time_words import is_past, times_told
from briefing.comparing.times import weekday
from briefing.comparing.unit_families import age_units, family_of, family_of_figure, time_units
from briefing.comparing.word_groups import FATE, contrast_groups, tellers
from briefing.comparing.words import concepts, stem
from briefing.figures.words.nouns import is_plural
from briefing.model import Article, Figure

COMPANY = 40  # figures of the sentence before and after one that count as its companions
FEW = 100  # below which a number is stated of many things
OPENING = 400  # characters of an article that are its opening, however short it is
CROWD = 60  # a sentence of more figures is a list of numbers, which says too little of each to compare it
_NAME = re.compile(r"[A-Z](?<!\w.)(?<![.!?:]\s.)(?<!^.)[\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+)*")


@dataclass(slots=True, eq=False)
class Profile:
    """A figure and its context. ``near`` weighs the concepts around it by how close they stand.

    What the rest of its article says of it is told last, when all of the article are made.
    """

    figure: Figure
    family: str  # figures of two families never share a measure
    head: str  # the concept of the counted noun, "" where none is stated
    unit_words: frozenset[str]
    measure: frozenset[str]
    near: Mapping[str, float]
    sentence: frozenset[str]
    names: Mapping[str, float]  # those of ``near`` that are names
    roles: Mapping[int, str]  # contrast group → the concept of it that stands nearest
    fate: str  # its role among what befalls people, "" for none
    times: Mapping[str, tuple[str, frozenset[str]]]  # sort of time word → the nearest, all of the sentence
    modifiers: frozenset[str]  # what words beside the figure make of it: a step, an average
    afar: frozenset[str]  # what a distance is from
    companions: frozenset[float]  # other values in the sentence
    reading: Reading  # of its value
    base: Reading  # and in the base unit of its dimension, as are low, high and size
    digits: float
    low: float
    high: float
    size: float  # the log of the middle of both
    position: float  # 0 at the top of its article, 1 at its end
    title: bool
    beside: frozenset[str]  # the content words nearest to it on each side, but for what it counts
    quoted: bool  # whether somebody's words hold it
    asked: frozenset[str] | None  # who asked in the poll that it is told with, as polls.py has it
    person: frozenset[str] = frozenset()  # whose age it is, by the name beside it
    tellers: bool = False  # whether it counts those who told
    past: bool = False  # whether it counts whom something befell in another year
    crowded: bool = False  # whether it stands in a list of numbers
    withdrawn: bool = False  # whether its article takes it back
    published: date | None = None  # when its article was
    weekday: str = ""  # that its article is of
    neighbours: frozenset[float] = frozenset()  # values of its family right before and after it
    sharers: int = 1  # things of which its article states its value, in figures of its family
    alone: bool = False  # whether its article states no other value of what it counts
    main_toll: bool = False  # the first count of its dead, hurt or missing in its article's title or body


def profile(
    figure: Figure,
    article: Article,
    companions: Collection[float] = (),
    names: frozenset[str] = frozenset(),
    crowded: bool = False,
    polls: Polls | None = None,
) -> Profile:
    """``companions``: the other values of the sentence; ``names``: concepts that are names in this story.

    ``polls``: those of the article.
    """
    before, after = around(figure, CROWDED_SIDE if crowded else SIDE)
    near: dict[str, float] = {}
    roles: dict[int, tuple[float, str]] = {}
    unit = _counted_words(figure.unit) if family_of(figure.unit) == "count" else ()
    contrasts = contrast_groups()
    left, right = weighed_words(before, backwards=True), weighed_words(after, backwards=False)
    for weight, concept in (*left, *right):
        if weight > near.get(concept, 0.0):
            near[concept] = weight
        for group in contrasts.get(concept, ()):
            if weight > roles.get(group, (0.0, ""))[0]:
                roles[group] = (weight, concept)
    measured = concepts(figure.measure)
    for concept in (*measured, *unit):
        near[concept] = 1.0
        for group in contrasts.get(concept, ()):
            roles[group] = (2.0, concept)
    _, fate = roles.get(FATE, (0.0, ""))
    value = reading(figure)
    base = in_base(value, figure.unit)
    low, high = base.span
    unit_words = frozenset(unit)
    measure = frozenset(measured)
    return Profile(
        figure=figure,
        family=family_of_figure(figure, measure, before, after),
        head=unit[-1] if unit else _head_measured(figure, measured),
        unit_words=unit_words,
        measure=measure,
        near=near,
        sentence=frozenset(concepts(figure.sentence)),
        names={concept: weight for concept, weight in near.items() if concept in names},
        roles={group: concept for group, (_, concept) in roles.items()},
        fate=fate,
        times=times_told(figure),
        modifiers=modifiers_beside(before, figure.text, after),
        afar=afar_from(figure.unit, after),
        companions=frozenset(companions),
        reading=value,
        base=base,
        digits=_telling_digits(figure.unit, value),
        low=low,
        high=high,
        size=math.log(max(abs(low + high) / 2, 1e-9)),
        position=figure.start / max(1, len(article.text)),
        crowded=crowded,
        withdrawn=is_withdrawn(figure.sentence),
        beside=nearest_words(left, unit_words) | nearest_words(right, unit_words),
        quoted=is_quoted(before),
        asked=(polls or Polls(article.text)).asked_by(figure),
        person=frozenset(concepts(_person(figure.measure))),
        tellers=bool(unit) and unit[-1] in tellers() and tell(figure),
        past=bool(fate) and (is_past(before, after, article.latest) or _is_earlier(figure, before, article)),
        title=figure.sentence.strip() == article.title.strip(),
        published=article.latest,
    )


def _head_measured(figure: Figure, measured: Sequence[str]) -> str:
    """What a small number without a unit counts, if its measure is one word: the hospitals of "only four"."""
    bare = not figure.unit and figure.kind == "level" and span(figure)[1] < FEW and " " not in figure.measure
    return measured[0] if bare and measured and is_plural(figure.measure.lower()) else ""


def _person(measure: str) -> str:
    """The name in "Age of Ana Lund", "Age of driver Ana Lund"; "" in "Age of nurse from Kelm"."""
    _, of, person = measure.partition("Age of ")
    if not of:
        return ""
    words = person.split()
    named = list(takewhile(lambda word: word[0].isupper(), reversed(words)))[::-1]
    before = words[: len(words) - len(named)]
    return "" if before and before[-1] in ("from", "in", "of", "at") else " ".join(named)


def _is_earlier(figure: Figure, before: str, article: Article) -> bool:
    """Whether words ahead of a figure put it in a year before its report's: "In May 2025, eight died"."""
    if article.latest is None or not figure.unit or not stated(figure, "period"):
        return False
    span = period_span(figure.period)
    return span is not None and span[1].year < article.latest.year and str(span[1].year) in before


def _counted_words(unit: str) -> tuple[str, ...]:
    """The concepts of a counted noun, which stays even where it mostly says who told ("officials")."""
    words = concepts("times" if unit == "x" else unit)
    last = unit.rpartition(" ")[2]
    return words if concepts(last) or not last.isalpha() else (*words, stem(last))


def _telling_digits(unit: str, value: Reading) -> float:
    """Digits stated, less where many figures share them (lengths of time), more for sizes that few have."""
    if unit in time_units():
        return min(value.digits, 1.25)
    if unit in age_units():
        return max(value.digits, float(len(str(round(value.span[0])))))
    return value.digits + 0.5 if max(map(abs, value.span)) >= 1e6 else value.digits


def profiles(figures: Mapping[str, Sequence[Figure]], articles: Sequence[Article]) -> list[Profile]:
    """Profiles of all figures, by article and place."""
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
        yield {value for both in beside for value in both}


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


@lru_cache(maxsize=1)
def _parts() -> tuple[str, ...]:
    return tuple(f" {words}" for words in table("contrasts")["parts"])


def _tell_main_tolls(own: Sequence[Profile]) -> None:
    met: set[tuple[str, bool]] = set()
    for p in own:
        role = p.fate
        if p.figure.measure.lower().endswith(_parts()):
            continue  # some of the survivors or hurt, no toll of them
        if role and p.family == "count" and p.near.get(role, 0.0) >= 0.5 and (role, p.title) not in met:
            met.add((role, p.title))
            p.main_toll = p.position < 0.35 or p.figure.start < OPENING


def rarity(found: Sequence[Profile]) -> dict[str, float]:
    """Concept → weight: how much it tells that two figures share it, by the sentences that hold it."""
    sentences = {
        (p.figure.article, p.figure.sentence_start): p.sentence | p.measure | p.unit_words for p in found
    }
    counts = Counter(chain.from_iterable(sentences.values()))
    for p in found:
        for word in p.near:
            counts.setdefault(word, 1)
    total = max(1, len(sentences))
    tells = {count: math.log(1 + total / count) ** 0.25 for count in set(counts.values())}
    return {word: tells[count] for word, count in counts.items()}


def _names(figure: Figure) -> frozenset[str]:
    return frozenset(c for match in _NAME.findall(figure.sentence) for c in concepts(match))
