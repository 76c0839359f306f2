"""Which names of a story mean one person or body, and what each is called.

A surname is brought together with the full name that it belongs to, spellings and short forms as well. Where
several people bear a surname it is the one who speaks in that article, or whom the story names by far the
most, unless another of them was named just before; who cannot be told is called nothing.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain

from briefing.comparing.quoting.full_names import FullName
from briefing.comparing.quoting.names import ROLE, Name
from briefing.comparing.quoting.spellings import (
    Key,
    a_letter_apart,
    body_key,
    initials,
    is_one,
    is_short_body,
    is_short_person,
    person_key,
    plain,
)
from briefing.figures.slots.gazetteer import is_known

NEAR = 400  # characters before a sentence in which another bearer's full name leaves a surname open
BY_FAR = 3  # times as often as all others together

_CONTROLLED = re.compile(r"\w+-(?:run|led|backed|controlled|owned|based|funded|appointed)\Z")


@dataclass(frozen=True, slots=True)
class Use:
    """A name that says something in a sentence of an article."""

    article: int
    start: int
    end: int
    name: Name


def called(
    uses: Sequence[Use], texts: Sequence[str], named: Sequence[Sequence[FullName]]
) -> list[str | None]:
    """What everyone who says something is called; None for those who cannot be told."""
    story = _Story(uses, texts, named)
    keys = [story.key(use) for use in uses]
    forms: dict[Key, Counter[str]] = defaultdict(Counter)
    articles: dict[Key, set[int]] = defaultdict(set)
    kinds: dict[str, list[Key]] = {"body": [], "person": []}
    for use, found in zip(uses, keys, strict=True):
        if found:
            key, form = found
            if key not in forms:
                kinds[use.name.kind].append(key)
            forms[key][form] += 1
            articles[key].add(use.article)
    same = _joined(kinds["person"], kinds["body"], articles)
    for key in [*forms]:
        root = same[key]
        if key not in (root, root[-len(key) :]):  # the end of a name is no form of it
            forms[root] += forms[key]
    names = {key: _commonest(forms[key]) for key in {*same.values()}}
    return [names[same[found[0]]] if found else None for found in keys]


def _commonest(forms: Counter[str]) -> str:
    """What most call him, with the marks on its letters; the longer where several forms are as common."""
    often_as: Counter[str] = Counter()
    for form, often in forms.items():
        often_as[plain(form)] += often
    most = min(often_as, key=lambda form: (" " not in form, -often_as[form], -len(form), form))
    return max(form for form in forms if plain(form) == most)


class _Story:
    """The full names of all articles of a story."""

    def __init__(
        self, uses: Sequence[Use], texts: Sequence[str], named: Sequence[Sequence[FullName]]
    ) -> None:
        self._texts = texts
        self._spoke: dict[int, set[tuple[str, ...]]] = defaultdict(set)
        for use in uses:
            if use.name.kind == "person" and len(use.name.words) > 1:
                self._spoke[use.article].add(use.name.words)
        self._pairs = {words[-2:] for spoke in self._spoke.values() for words in spoke}
        self._named = named
        self._bearing: list[dict[str, list[FullName]]] = [defaultdict(list) for _ in named]  # by surname
        for bearing, names in zip(self._bearing, named, strict=True):
            for name in names:
                bearing[name.surname].append(name)
        self._everywhere = cache(lambda surname: self._given(surname, range(len(named))))

    @cached_property
    def _lower(self) -> Set[str]:
        """What stands in the story, words as they are printed."""
        return set().union(*(text.split() for text in self._texts))

    def _given(self, surname: str, articles: Iterable[int]) -> Counter[str]:
        """How often each given name stands before a surname.

        One that does so once, as the first word of a sentence, is none where another does inside of several.
        """
        names = [name for article in articles for name in self._bearing[article].get(surname, ())]
        given = Counter(name.given for name in names)
        inside = Counter(name.given for name in names if not name.opens)
        for name in names:
            if name.first in given:  # "Ida Roth Alder" is Ida Alder
                given[name.first] += given.pop(name.given, 0)
        for each in [*given]:
            spoke = (each, surname) in self._pairs
            opening = given[each] == 1 and not inside[each] and inside.total() >= BY_FAR
            if not spoke and (opening or is_known(each) or each.lower() in self._lower):
                del given[each]
        return given

    def key(self, use: Use) -> tuple[Key, str] | None:
        """What a name is compared by, and its form without titles and the like."""
        words = use.name.words
        if use.name.kind == "body":
            words = tuple(word for word in words if not _CONTROLLED.match(word)) or words
            return body_key(words), " ".join(words)
        words = self._without_role(words)
        if len(words) == 1:
            words = self._full(words[0], use)
        if not words or (len(words) == 1 and words[0].lower() in self._lower):
            return None
        return person_key(words), " ".join(words)

    def _without_role(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """A name without what its bearer is: "Meteorologist Jo March", where others write meteorologist."""
        roles = [i for i, word in enumerate(words[:-2]) if ROLE.search(word) and word.lower() in self._lower]
        return words[roles[-1] + 1 :] if roles else words

    def _full(self, word: str, use: Use) -> tuple[str, ...]:
        """The full name that a single one belongs to; () where several people bear it."""
        given = self._given(word, [use.article]) or self._everywhere(word)
        if not given:
            beginning = self._beginning(self._spoke[use.article], word)
            if not beginning:
                beginning = self._beginning(set().union(*self._spoke.values()), word)
            return beginning.pop() if len(beginning) == 1 and not is_known(word) else (word,)
        bearers = _grouped(given)
        meant = bearers[0] if len(bearers) == 1 else self._meant(word, bearers, given, use)
        return (max(meant, key=lambda each: (len(each), each)), word) if meant else ()

    @staticmethod
    def _beginning(spoke: Iterable[tuple[str, ...]], word: str) -> set[tuple[str, ...]]:
        """Those whose names begin with a word: "Ban", or who are called by their given names."""
        return {words for words in spoke if words[0] == word}

    def _meant(
        self, surname: str, bearers: Sequence[Set[str]], given: Counter[str], use: Use
    ) -> Set[str] | None:
        """Which of several people a surname alone stands for."""
        said = {words[-2] for words in self._spoke[use.article] if words[-1] == surname}
        spoke = [bearer for bearer in bearers if bearer & said]
        if len(spoke) == 1:
            meant = spoke[0]
        else:
            counts = self._everywhere(surname)
            meant = max(bearers, key=lambda bearer: sum(counts[each] for each in bearer))
            often = sum(counts[each] for each in meant)
            if often < BY_FAR or often < BY_FAR * (sum(counts[each] for each in given) - often):
                return None
        names = self._named[use.article]
        for name in reversed(names[: bisect_left(names, use.start, key=lambda name: name.at)]):
            if name.at < use.start - NEAR:
                break
            if name.surname == surname and name.given in given:
                return meant if name.given in meant else None
        return meant


def _grouped(given: Iterable[str]) -> list[Set[str]]:
    """Given names that may be one person's, together."""
    groups: list[set[str]] = []
    for each in sorted(given, key=lambda name: (-len(name), name)):
        home = next((group for group in groups if all(is_one(each, other) for other in group)), None)
        if home is None:
            groups.append({each})
        else:
            home.add(each)
    return list(groups)


def _joined(people: Sequence[Key], bodies: Sequence[Key], articles: Mapping[Key, Set[int]]) -> dict[Key, Key]:
    """The key of each under which all that mean the same stand."""

    def is_short_form(key: Key, other: Key) -> bool:
        return is_short_body(key, other, not articles[key].isdisjoint(articles[other]))

    same: dict[Key, Key] = {}
    for keys, is_short_for in ((people, is_short_person), (bodies, is_short_form)):
        alike: dict[str, list[Key]] = defaultdict(list)
        for key in keys:
            for handle in {key[-1], initials(key)}:
                alike[handle].append(key)
        for key in keys:
            longer = [other for other in alike[key[-1]] if other != key and is_short_for(key, other)]
            same[key] = longer[0] if len(longer) == 1 else key
    sharing: dict[tuple[int, str], list[Key]] = defaultdict(list)
    for key in people:
        for at in (0, -1):
            sharing[at, key[at]].append(key)
    for key in people:
        near = chain(sharing[0, key[0]], sharing[-1, key[-1]])
        if same[key] == key and (other := _other_spelling(key, near, articles)):
            same[key] = other
    return {key: same[same[key]] for key in same}


def _other_spelling(key: Key, people: Iterable[Key], articles: Mapping[Key, Set[int]]) -> Key | None:
    """The same name as other articles write it, a letter apart: the later of the two by spelling."""
    found = {
        other
        for other in people
        if key < other and a_letter_apart(key, other) and articles[key].isdisjoint(articles[other])
    }
    return found.pop() if len(found) == 1 else None
