"""Which figures an outlet changed between two versions of an article: a pure function of both."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from briefing.figures.lexicon import load
from briefing.model import Figure

ALIKE = 0.6  # least share of words that two sentences have in common, numbers aside

_NUMBER = re.compile(r"\d[\d.,]*")
_WORD = re.compile(r"[^\W\d_]+")


def changed_figures(before: Sequence[Figure], after: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """The pairs of figures that stand for the same thing with another value, in the order of ``after``.

    A sentence of the later version is held against the earlier sentence that shares most of its words; of
    two such sentences, the first figure in a unit answers to the first in that unit, and so on. A value that
    both versions of the sentence give has not changed. Figures that merely came or went are left out.
    """
    earlier, later = _by_sentence(before), _by_sentence(after)
    pairs: list[tuple[Figure, Figure]] = []
    for sentence, other in _matched(list(earlier), list(later)):
        for unit, figures in _by_unit(later[other]).items():
            old = _by_unit(earlier[sentence]).get(unit, [])
            kept = {figure.value for figure in old} & {figure.value for figure in figures}
            fallen = [figure for figure in old if figure.value not in kept]
            risen = [figure for figure in figures if figure.value not in kept]
            if len(fallen) == len(risen):
                pairs += zip(fallen, risen, strict=True)
    return sorted(set(pairs), key=lambda pair: pair[1].start)


def _by_sentence(figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        found[figure.sentence].append(figure)
    return dict(found)


def _by_unit(figures: Iterable[Figure]) -> dict[tuple[str, str, str | None], list[Figure]]:
    found: defaultdict[tuple[str, str, str | None], list[Figure]] = defaultdict(list)
    for figure in figures:
        found[figure.unit, figure.kind, figure.direction].append(figure)
    return dict(found)


def _matched(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of sentences that say the same but for their numbers, each sentence once, most alike first."""
    early, late = [_words(sentence) for sentence in before], [_words(sentence) for sentence in after]
    likenesses = [
        (_likeness(words, others), place, other)
        for place, words in enumerate(early)
        for other, others in enumerate(late)
    ]
    taken_early: set[int] = set()
    taken_late: set[int] = set()
    for likeness, place, other in sorted(likenesses, key=lambda item: (-item[0], item[2], item[1])):
        if likeness < ALIKE:
            return
        if place not in taken_early and other not in taken_late:
            taken_early.add(place)
            taken_late.add(other)
            yield before[place], after[other]


def _words(sentence: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_NUMBER.sub(" ", sentence).lower())) - _number_words()


@cache
def _number_words() -> frozenset[str]:
    """The words of numbers, and those that stand before them: what changes along with a figure."""
    numbers, hedges = load("numbers"), load("hedges")
    phrases = [*hedges["skip"]["words"], *chain(*hedges["before"].values())]
    for table in numbers.values():
        phrases += table["article"]
        phrases += chain(*(table[name] for name in ("units", "teens", "tens", "scales", "groups")))
    return frozenset(word for phrase in phrases for word in _WORD.findall(phrase))


def _likeness(words: frozenset[str], others: frozenset[str]) -> float:
    """Dice's coefficient; sentences without words have nothing in common."""
    return 2 * len(words & others) / (len(words) + len(others)) if words and others else 0.0
