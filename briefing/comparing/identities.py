"""Which names of a story mean one person or body, and what each is called.

A surname is brought together with the full name that it belongs to, spellings and short forms as well. Where
several people bear a surname it is the one who speaks in that article, or whom the story names by far the
most, unless another of them was named just before; who cannot be told is called nothing.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from briefing.comparing.names import Name, run_together, titles, words_of
from briefing.comparing.words import table
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import BODIES

NEAR = 400  # characters before a sentence in which another bearer's full name leaves a surname open
BY_FAR = 3  # times as often as all others together
LONG = 6  # letters of a name that one of them may tell apart no longer

_FULL = re.compile(
    r"([A-Z](?<!\w.)[^\W\d_]+(?:-[A-Z][^\W\d_]+)?)(?: [A-Z]\.)?"
    r"(?= ([A-Z](?:['’][A-Z])?[^\W\d_]+(?:-[^\W\d_]+)?))"
)
_OPENS = re.compile(r"(?:\A|[\n.!?:;\"“”(—–-])\s*\Z")
_IN = re.compile(r"\b(?:in|at|near|outside) \Z")
_CONTROLLED = re.compile(r"\w+-(?:run|led|backed|controlled|owned|based|funded|appointed)\Z")
_LATIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae"})
_ROLES = ("er", "or", "ist", "ian", "ant", "man", "woman", "ney")

_FEMININE = 4  # letters that make Victoria of Victor and fewer than make Samantha of Sam

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A name that says something in a sentence of an article."""

    article: int
    start: int
    end: int
    name: Name


@dataclass(frozen=True, slots=True)
class FullName:
    at: int
    given: str
    surname: str
    opens: bool  # its sentence, so that its first word may be any
    first: str = ""  # the given name before a middle one


def full_names(text: str) -> list[FullName]:
    """Every pair of a given name and a surname, in order."""
    return [*_full_names(text)]


def _full_names(text: str) -> Iterator[FullName]:
    before, end = "", -1
    for match in _FULL.finditer(text):
        given, at = match[1], match.start()
        first = before if at == end + 1 else ""
        before, end = "", match.end()
        place = _IN.search(text, max(0, at - 8), at) or (first and is_known(f"{first} {given}"))
        if place or not _given(given) or _is_title(match[2]):
            continue
        opens = _OPENS.search(text, max(0, at - 3), at) is not None
        if not (opens and given.endswith("ing") and len(given) >= LONG):
            yield FullName(at, given, match[2], opens, first)
            before = given


def _given(word: str) -> bool:
    low = word.lower()
    return not (
        low in titles()
        or low in words_of("openers")
        or low in words_of("prepositions")
        or word in words_of("weekdays")
        or word.isupper()
        or run_together(word)
    )


def _is_title(word: str) -> bool:
    low = word.lower()
    return low in titles() and low not in words_of("surnames")


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
    plain: Counter[str] = Counter()
    for form, often in forms.items():
        plain[_plain(form)] += often
    most = min(plain, key=lambda form: (" " not in form, -plain[form], -len(form), form))
    return max(form for form in forms if _plain(form) == most)


class _Story:
    """The full names of all articles of a story."""

    def __init__(
        self, uses: Sequence[Use], texts: Sequence[str], named: Sequence[Sequence[FullName]]
    ) -> None:
        self._lower: set[str] = set().union(*(text.split() for text in texts)) if uses else set()
        self._spoke: dict[int, set[tuple[str, ...]]] = defaultdict(set)
        for use in uses:
            if use.name.kind == "person" and len(use.name.words) > 1:
                self._spoke[use.article].add(use.name.words)
        self._pairs = {words[-2:] for spoke in self._spoke.values() for words in spoke}
        self._named = named
        self._here = [self._counted([names]) for names in named]
        self._all = self._counted(named)

    def _counted(self, named: Iterable[Sequence[FullName]]) -> dict[str, Counter[str]]:
        """How often each given name stands before a surname.

        One that does so once, as the first word of a sentence, is none where another does inside of several.
        """
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        inside: dict[str, Counter[str]] = defaultdict(Counter)
        middle = []
        for names in named:
            for name in names:
                counts[name.surname][name.given] += 1
                if not name.opens:
                    inside[name.surname][name.given] += 1
                if name.first:
                    middle.append(name)
        for name in middle:
            if name.first in counts[name.surname]:  # "Ida Roth Alder" is Ida Alder
                counts[name.surname][name.first] += counts[name.surname].pop(name.given, 0)
        for surname, given in counts.items():
            for each in [*given]:
                spoke = (each, surname) in self._pairs
                opening = given[each] == 1 and not inside[surname][each] and inside[surname].total() >= BY_FAR
                if not spoke and (opening or is_known(each) or each.lower() in self._lower):
                    del given[each]
        return counts

    def key(self, use: Use) -> tuple[Key, str] | None:
        """What a name is compared by, and its form without titles and the like."""
        words = use.name.words
        if use.name.kind == "body":
            words = tuple(word for word in words if not _CONTROLLED.match(word)) or words
            return _body_key(words), " ".join(words)
        words = self._without_role(words)
        if len(words) == 1:
            words = self._full(words[0], use)
        if not words or (len(words) == 1 and words[0].lower() in self._lower):
            return None
        return _person_key(words), " ".join(words)

    def _without_role(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """A name without what its bearer is: "Meteorologist Jo March", where others write meteorologist."""
        roles = [
            i for i, word in enumerate(words[:-2]) if word.endswith(_ROLES) and word.lower() in self._lower
        ]
        return words[roles[-1] + 1 :] if roles else words

    def _full(self, word: str, use: Use) -> tuple[str, ...]:
        """The full name that a single one belongs to; () where several people bear it."""
        given = self._here[use.article].get(word) or self._all.get(word)
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
            counts = self._all[surname]
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
        home = next((group for group in groups if all(_is_one(each, other) for other in group)), None)
        if home is None:
            groups.append({each})
        else:
            home.add(each)
    return list(groups)


def _is_one(given: str, other: str) -> bool:
    return _same_given(given, other) or _a_letter_apart((_plain(given), ""), (_plain(other), ""))


def _joined(people: Sequence[Key], bodies: Sequence[Key], articles: Mapping[Key, Set[int]]) -> dict[Key, Key]:
    """The key of each under which all that mean the same stand."""

    def is_short_body(key: Key, other: Key) -> bool:
        return _is_short_body(key, other, not articles[key].isdisjoint(articles[other]))

    same: dict[Key, Key] = {}
    for keys, is_short_for in ((people, _is_short_person), (bodies, is_short_body)):
        alike: dict[str, list[Key]] = defaultdict(list)
        for key in keys:
            for handle in {key[-1], _initials(key)}:
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
        if key < other and _a_letter_apart(key, other) and articles[key].isdisjoint(articles[other])
    }
    return found.pop() if len(found) == 1 else None


def _a_letter_apart(one: Key, two: Key) -> bool:
    """Whether two full names differ by one letter of a long name, though not as Julian and Juliana."""
    if len(one) != 2 or len(two) != 2 or (one[0] != two[0] and one[1] != two[1]):
        return False
    given = one[1] == two[1]
    a, b = sorted((one[0], two[0]) if given else (one[1], two[1]), key=len)
    his_or_hers = given and a[-1] != b[-1] and not {a[-1], b[-1]} <= {"i", "y"}
    if len(a) < LONG or len(b) - len(a) > 1 or a[0] != b[0] or his_or_hers:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) != len(b):
        return a[at:] == b[at + 1 :]
    return a[at + 1 :] == b[at + 1 :] or (a[at:][1::-1] == b[at:][:2] and a[at + 2 :] == b[at + 2 :])


def _same_given(one: str, two: str) -> bool:
    """Whether one given name is the other, or that cut short, though not as Julian is of Juliana."""
    short, full = sorted((_long(one), _long(two)), key=len)
    if short == full:
        return True
    hers = full[-1] == "a" and len(full) - len(short) < _FEMININE
    return len(short) > 2 and full.startswith(short) and not hers


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """A word without the marks on its letters."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFKD", word.translate(_LATIN))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _long(given: str) -> str:
    return str(table("quoting")["nicknames"].get(given, _plain(given)))


def _person_key(words: tuple[str, ...]) -> Key:
    """A name without initials, its given name in full."""
    plain = tuple(_plain(word) for word in words if not word.endswith(".")) or words
    return (_long(plain[0]), *plain[1:]) if len(plain) > 1 else plain


def _body_key(words: Sequence[str]) -> Key:
    """One key for the spellings of a body: "Department of Labor" is "U.S. Labor Department"."""
    if "of" in words[1:-1]:
        at = words.index("of")
        if words[at - 1] in ("Department", "Ministry"):
            words = [*words[: at - 1], *words[at + 1 :], words[at - 1]]
    known = tuple(_plain(word) for word in words if word not in ("U.S.", "US", "the", "The", "of"))
    return known or tuple(words)


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def _is_short_person(key: Key, other: Key) -> bool:
    """Whether a name is a fuller one's given name cut short, its first and last, or its last words."""
    if len(key) < 2 or key[-1] != other[-1] or len(key) > len(other):
        return False
    if len(key) == len(other):
        return key[1:] == other[1:] and len(key[0]) < len(other[0]) and _same_given(key[0], other[0])
    return other[-len(key) :] == key or (len(key) == 2 and _same_given(key[0], other[0]))


def _is_short_body(key: Key, other: Key, together: bool) -> bool:
    """Whether a name is a fuller one's acronym, or that without where the body is; ``together`` its end."""
    if len(key) == 1:
        if len(other) == 1 or key[0] != _initials(other):
            return False
        return len(key[0]) > 2 or other[-1] in BODIES or other[-1] in words_of("outlets")
    ends = len(key) < len(other) and other[-len(key) :] == key
    return ends and (together or is_known(" ".join(other[: -len(key)])))
