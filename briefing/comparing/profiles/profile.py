"""A figure and what surrounds it, made ready for comparing it with thousands of others."""

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import takewhile
from typing import Any

from briefing.comparing.profiles.antecedents import SAY, antecedents
from briefing.comparing.profiles.corrections import is_withdrawn
from briefing.comparing.profiles.distances import afar_from
from briefing.comparing.profiles.modifiers import modifiers_beside, without_others
from briefing.comparing.profiles.periods import period_span
from briefing.comparing.profiles.polls import Polls
from briefing.comparing.profiles.running_counts import left_by_event
from briefing.comparing.profiles.slots import stated
from briefing.comparing.profiles.surroundings import (
    CROWDED_SIDE,
    SIDE,
    around,
    is_quoted,
    nearest_words,
    weighed_words,
)
from briefing.comparing.profiles.tellers import tell
from briefing.comparing.profiles.time_words import is_past, times_told
from briefing.comparing.values.precision import StatedValue, in_base, in_celsius, span, stated_value
from briefing.comparing.values.unit_families import AGE_UNITS, TIME_UNITS, family_of, family_of_figure
from briefing.comparing.words.concepts import concepts, stem
from briefing.comparing.words.word_groups import FATE, contrast_groups, tellers
from briefing.conversions import DEGREES
from briefing.figures.slots.gazetteer import is_people
from briefing.figures.units.families import is_money
from briefing.figures.words.nouns import is_plural
from briefing.model import Article, Figure

# of the whole, and no share on a market; of "Moor’s share of vote" Moor alone, as other outlets have it
_SHARE_OF = re.compile(r"['’]s? (?:share of vote|support in poll)\Z|(?:\A| )[Ss]hare of ")
FEW = 100  # below which a number is stated of many things


@dataclass(slots=True, eq=False)
class Profile:
    """A figure and its context. ``near`` weighs the concepts around it by how close they stand.

    What the rest of its article says of it is told last, by articles.py.
    """

    figure: Figure
    family: str  # figures of two families never share a measure
    head: str  # the concept of the counted noun, "" where none is stated
    unit_words: frozenset[str]
    measure: frozenset[str]
    near: Mapping[str, float]
    sentence: frozenset[str]
    names: Mapping[str, float]  # those of ``near`` that are names, or whom a pronoun stands for
    roles: Mapping[int, str]  # contrast group → the concept of it that stands nearest
    fate: str  # its role among what befalls people, "" for none
    times: Mapping[str, tuple[str, frozenset[str]]]  # sort of time word → the nearest, all of the sentence
    modifiers: frozenset[str]  # what words beside the figure make of it: a step, an average
    afar: frozenset[str]  # what a distance is from
    companions: frozenset[float]  # other values in the sentence
    reading: StatedValue  # of its value
    base: StatedValue  # and in the base unit of its dimension, as are low, high and size
    digits: float
    low: float
    high: float
    size: float  # the log of the middle of both
    position: float  # 0 at the top of its article, 1 at its end
    title: bool
    picked_out: bool  # whether it is one of several, and which of them is not told: "one of the lawyers"
    beside: frozenset[str]  # the content words nearest to it on each side, but for what it counts
    left: frozenset[str]  # what it counts of what an event leaves, as running_counts.py has it
    quoted: bool  # whether somebody's words hold it
    asked: frozenset[str] | None  # who asked in the poll that it is told with, as polls.py has it
    person: frozenset[str] = frozenset()  # whose age it is, by the name beside it
    tellers: bool = False  # whether it counts those who told
    past: bool = False  # whether it counts whom something befell in another year
    crowded: bool = False  # whether it stands in a list of numbers
    withdrawn: bool = False  # whether its article takes it back
    published: date | None = None  # when its article was
    weekday: str = ""  # that its article is of
    elsewhen: Mapping[float, str] = field(default_factory=dict)  # its values at other times of its sentence
    came_from: float | None = None  # what it rose or fell from, as its sentence has it
    left_for: float | None = None  # and to
    neighbours: frozenset[float] = frozenset()  # values of its family right before and after it
    sharers: int = 1  # things of which its article states its value, in figures of its family
    alone: bool = False  # whether its article states no other value of what it counts
    main_toll: bool = False  # the first count of its dead, hurt or missing in its article's title or body
    kept: dict[object, Any] = field(default_factory=dict, init=False)  # facts of it, as facts.py has them


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
    unit = _counted_words(figure.unit) if family_of(figure.unit) == "count" else ()
    measured = concepts(_thing_measured(without_others(figure.measure)))
    left, right = weighed_words(before, backwards=True), weighed_words(after, backwards=False)
    near, roles = _said_near((*left, *right), (*measured, *unit))
    value = stated_value(figure)
    change = figure.kind == "change"
    warm = figure.unit in DEGREES
    base = in_celsius(value, figure.unit, change) if warm else in_base(value, figure.unit)
    low, high = base.span
    unit_words = frozenset(unit)
    measure = frozenset(measured)
    sentence = frozenset(concepts(figure.sentence))
    named = {concept: weight for concept, weight in near.items() if concept in names}
    if not named and is_money(family_of(figure.unit)) and names.isdisjoint(sentence):
        named = dict.fromkeys(antecedents(figure, article.text, names), SAY)
    return Profile(
        figure=figure,
        family=family_of_figure(figure, measure, before, after),
        head=unit[-1] if unit else _head_measured(figure, measured),
        unit_words=unit_words,
        measure=measure,
        near=near,
        sentence=sentence,
        names=named,
        roles=roles,
        fate=roles.get(FATE, ""),
        times=times_told(figure),
        modifiers=modifiers_beside(figure, before, after),
        afar=afar_from(figure.unit, after),
        companions=frozenset(companions),
        reading=value,
        base=base,
        digits=_telling_digits(figure.unit, value),
        low=low,
        high=high,
        size=math.log(max(abs(low + high) / 2, 1e-9)),
        position=figure.start / max(1, len(article.text)),
        picked_out=figure.text[:7].lower() == "one of ",
        crowded=crowded,
        withdrawn=is_withdrawn(figure.sentence),
        beside=nearest_words(left, unit_words) | nearest_words(right, unit_words),
        left=left_by_event(figure, measure | unit_words),
        quoted=is_quoted(before),
        asked=(polls or Polls(article.text)).asked_by(figure),
        person=frozenset(concepts(_person(figure.measure))),
        tellers=bool(unit) and unit[-1] in tellers() and tell(figure),
        past=FATE in roles
        and not figure.period.endswith("..")  # "22,854 since the first was reported in March last year"
        and (is_past(before, after, article.latest) or _is_earlier(figure, before, article)),
        title=figure.sentence.strip() == article.title.strip(),
        published=article.latest,
    )


def _thing_measured(measure: str) -> str:
    """A measure without what makes it a share, or one in a poll."""
    shared = "hare of" in measure or "support in poll" in measure
    return _SHARE_OF.sub(" ", measure) if shared else measure


def _said_near(
    around: Iterable[tuple[float, str]], own: Iterable[str]
) -> tuple[dict[str, float], dict[int, str]]:
    """The weight of every concept, and which of each contrast group stands nearest; ``own`` ones do most."""
    near: dict[str, float] = {}
    roles: dict[int, tuple[float, str]] = {}
    contrasts = contrast_groups()
    for weight, concept in around:
        if concept not in near or weight > near[concept]:
            near[concept] = weight
        if concept in contrasts:
            for group in contrasts[concept]:
                if weight > roles.get(group, (0.0, ""))[0]:
                    roles[group] = (weight, concept)
    for concept in own:
        near[concept] = 1.0
        for group in contrasts.get(concept, ()):
            roles[group] = (2.0, concept)
    return near, {group: concept for group, (_, concept) in roles.items()}


def _head_measured(figure: Figure, measured: Sequence[str]) -> str:
    """What a small number without a unit counts, if its measure is one word: the hospitals of "only four"."""
    bare = not figure.unit and figure.kind == "level" and span(figure)[1] < FEW and " " not in figure.measure
    return measured[0] if bare and measured and is_plural(figure.measure.lower()) else ""


def _person(measure: str) -> str:
    """The name in "Age of Ana Lund", "Age of driver Ana Lund"; "" in "Age of nurse from Kelm", "of Dane"."""
    _, of, person = measure.partition("Age of ")
    if not of:
        return ""
    words = person.split()
    named = list(takewhile(lambda word: word[0].isupper() and not is_people(word), reversed(words)))[::-1]
    before = words[: len(words) - len(named)]
    return "" if before and before[-1] in ("from", "in", "of", "at") else " ".join(named)


def _is_earlier(figure: Figure, before: str, article: Article) -> bool:
    """Whether words ahead of a figure put it in a year before its report's: "In May 2025, eight died"."""
    if article.latest is None or not figure.unit or not stated(figure, "period"):
        return False
    span = period_span(figure.period)
    return span is not None and span[1].year < article.latest.year and str(span[1].year) in before


@lru_cache(maxsize=4096)
def _counted_words(unit: str) -> tuple[str, ...]:
    """The concepts of a counted noun, which stays even where it mostly says who told ("officials")."""
    words = concepts("times" if unit == "x" else unit)
    last = unit.rpartition(" ")[2]
    return words if concepts(last) or not last.isalpha() else (*words, stem(last))


def _telling_digits(unit: str, value: StatedValue) -> float:
    """Digits stated, less where many figures share them (lengths of time), more for sizes that few have."""
    if unit in TIME_UNITS:
        return min(value.digits, 1.25)
    if unit in AGE_UNITS:
        return max(value.digits, float(len(str(round(value.span[0])))))
    return value.digits + 0.5 if max(map(abs, value.span)) >= 1e6 else value.digits
