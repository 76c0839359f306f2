"""Who is quoted by whom: the people and bodies that articles quote or cite, and the sentences that do.

A sentence quotes whom it names beside a verb of saying. Sentences that begin inside a quotation of the same
paragraph are his too, and "he said" right after. A surname is brought together with the one full name that it
belongs to; what cannot be told, such as a surname that two people bear, is left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from briefing.comparing.attributions import (
    Name,
    attributions,
    may_attribute,
    run_together,
    without_quotations,
    words_of,
)
from briefing.comparing.words import table
from briefing.figures.grammar.sentences import Sentence, split
from briefing.model import Article, Quoted

REACH = 1  # paragraphs that "he" looks back

_FULL = re.compile(
    r"([A-Z](?<!\w.)[^\W\d_]+(?:-[A-Z][^\W\d_]+)?)(?: [A-Z]\.)?"
    r"(?= ([A-Z](?:['’][A-Z])?[^\W\d_]+(?:-[A-Z][^\W\d_]+)?))"
)
_WORD = re.compile(r"[^\W\d_]")
_CAPITALISED = re.compile(r"[A-Z](?<!\w.)[^\W\d_]+(?:-[A-Z][^\W\d_]+)?")
_PRONOUN = re.compile(r"\b(?:he|his|him|himself|she|her|hers|herself)\b")
_SEX = dict.fromkeys(("he", "his", "him", "himself"), "he") | dict.fromkeys(
    ("she", "her", "hers", "herself"), "she"
)
_CLAUSE = re.compile(r"[^.\n]+")
_TITLED = re.compile(r"\b(Mr|Ms|Mrs|Miss)\.? (?:[A-Z]\w+ )?([A-Z][\w-]+)")
_ROLES = ("er", "or", "ist", "ian", "ant", "man", "woman", "ney")


@dataclass(frozen=True, slots=True)
class _Quote:
    article: int
    start: int
    end: int
    name: Name


def quoted(articles: Sequence[Article]) -> tuple[Quoted, ...]:
    """Everyone quoted or cited, whom most articles quote first; passages in the order of the articles."""
    bearers = [_bearers(article.text) for article in articles]
    quotes = [
        quote
        for number, article in enumerate(articles)
        for quote in _in_article(number, article, bearers[number])
    ]
    called = _called(quotes, articles, bearers)
    found: dict[str, set[tuple[int, int, int]]] = defaultdict(set)
    for quote in quotes:
        name = called.get((quote.article, quote.name))
        if name:
            found[name].add((quote.article, quote.start, quote.end))
    people = [(name, sorted(where)) for name, where in found.items()]
    people.sort(key=lambda p: (-len({article for article, _, _ in p[1]}), -len(p[1]), p[0]))
    return tuple(
        Quoted(name, tuple((articles[number].id, start, end) for number, start, end in where))
        for name, where in people
    )


def _in_article(number: int, article: Article, surnames: Container[str]) -> Iterator[_Quote]:
    text = article.text
    said: Name | None = None  # whom "he" can stand for
    said_in = 0
    printed: set[str] = set()
    pronouns: Mapping[str, str] | None = None
    for paragraph, group in groupby(split(text), key=lambda sentence: sentence.paragraph):
        sentences = list(group)
        start, end = sentences[0].start, sentences[-1].end
        whole = text[start:end]
        if not may_attribute(whole):
            if _others(whole, said, surnames):
                said = None
            continue
        plain = without_quotations(whole)
        here: dict[Name, list[Sentence]] = {}
        for sentence in sentences:
            outside = plain[sentence.start - start : sentence.end - start]
            names = attributions(outside)
            resolved = []
            for name in names:
                if name.kind != "pronoun":
                    resolved.append(name)
                elif said is not None and paragraph - said_in <= REACH and len(names) == 1:
                    surname = said.words[-1]
                    pronouns = _pronouns(text) if pronouns is None else pronouns
                    if surname not in outside and pronouns.get(surname) == name.words[0]:
                        resolved.append(said)
            for name in resolved:
                here.setdefault(name, []).append(sentence)
            people = [name for name in resolved if name.kind == "person"]
            if len(people) == 1 and len(resolved) == 1:
                named = any(match[2] not in people[0].words for match in _given_names(outside))
                said, said_in = (None if named else people[0]), paragraph
            elif resolved or _others(outside, said, surnames):
                said = None
        if len(here) == 1:
            ((name, own),) = here.items()
            known = {sentence.start for sentence in own}
            own += [s for s in sentences if s.start not in known and plain[s.start - start] == '"']
        for name, own in here.items():
            for sentence in own:
                words = text[sentence.start : sentence.end]
                if words in printed or not _WORD.search(words):
                    continue
                printed.add(words)
                yield _Quote(number, sentence.start, sentence.end, name)


def _pronouns(text: str) -> dict[str, str]:
    """What stands for whom: by title, else by the one pronoun of the clauses that name him and the next."""
    votes: dict[str, set[str]] = defaultdict(set)
    named: list[str] = []
    for clause in _CLAUSE.findall(text):
        before, named = named, _CAPITALISED.findall(clause)
        meant = {_SEX[word] for word in _PRONOUN.findall(clause.lower())}
        if meant:
            for name in (*named, *before):
                votes[name] |= meant
    found = {name: min(meant) for name, meant in votes.items() if len(meant) == 1}
    return found | {match[2]: "he" if match[1] == "Mr" else "she" for match in _TITLED.finditer(text)}


def _others(text: str, but: Name | None, surnames: Container[str]) -> bool:
    """Whether a text names anyone else of the article."""
    return but is not None and any(
        word in surnames and word not in but.words for word in _CAPITALISED.findall(text)
    )


def _given(word: str) -> bool:
    low = word.lower()
    return not (
        low in words_of("titles")
        or low in words_of("openers")
        or word in words_of("weekdays")
        or word.isupper()
        or run_together(word)
    )


def _called(
    quotes: Sequence[_Quote], articles: Sequence[Article], bearers: Sequence[Mapping[str, Set[str]]]
) -> dict[tuple[int, Name], str]:
    """What everyone whom an article names is called in all of them; those who cannot be told are missing."""
    lower = set().union(*(article.text.split() for article in articles)) if quotes else set()
    spoke = {quote.name.words[-2:] for quote in quotes if len(quote.name.words) > 1}
    keys: dict[tuple[int, Name], tuple[str, ...]] = {}
    forms: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for quote in quotes:
        if quote.name.kind == "body":
            words, key = quote.name.words, _body_key(quote.name.words)
        else:
            words = _person(quote.name.words, lower)
            if len(words) == 1:
                given = [
                    {
                        each
                        for each in there.get(words[0], ())
                        if each.lower() not in lower or (each, words[0]) in spoke
                    }
                    for there in bearers
                ]
                words = _full_name(words[0], given[quote.article] or set().union(*given))
            if len(words) == 1 and words[0].lower() in lower:
                continue
            key = _person_key(words)
        if words:
            keys[quote.article, quote.name] = key
            forms[key][" ".join(words)] += 1
    alike: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key in forms:
        for handle in {key[-1], _initials(key)}:
            alike[handle].append(key)
    same = {key: _fuller(key, alike[key[-1]]) for key in forms}
    for key, fuller in same.items():
        if fuller != key:
            forms[fuller] += forms[key]
    return {where: min(forms[same[key]], key=lambda form: (-len(form), form)) for where, key in keys.items()}


def _bearers(text: str) -> dict[str, set[str]]:
    """The given names, in full, that stand before each surname of a text."""
    found: dict[str, set[str]] = defaultdict(set)
    for match in _given_names(text):
        found[match[2]].add(match[1])
    return found


def _given_names(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _FULL.finditer(text) if _given(match[1]))


def _person(words: Sequence[str], lower: Set[str]) -> tuple[str, ...]:
    """A name without what its bearer is: "Meteorologist Jo March", where others write meteorologist."""
    roles = [i for i, word in enumerate(words[:-2]) if word.endswith(_ROLES) and word.lower() in lower]
    return tuple(words[roles[-1] + 1 :] if roles else words)


def _full_name(surname: str, given: Set[str]) -> tuple[str, ...]:
    """The one full name of a surname; () where several people bear it."""
    if not given:
        return (surname,)
    longest = max(given, key=lambda each: (len(each), each))
    return (longest, surname) if all(_same_given(each, longest) for each in given) else ()


def _same_given(one: str, two: str) -> bool:
    one, two = _long(one), _long(two)
    return one == two or (min(len(one), len(two)) > 2 and (one.startswith(two) or two.startswith(one)))


def _person_key(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without initials, its given name in full."""
    plain = tuple(word for word in words if not word.endswith(".")) or words
    return (_long(plain[0]), *plain[1:]) if len(plain) > 1 else plain


def _long(given: str) -> str:
    return str(table("quoting")["nicknames"].get(given, given))


def _body_key(words: Sequence[str]) -> tuple[str, ...]:
    """One key for the spellings of a body: "Department of Labor" is "U.S. Labor Department"."""
    if "of" in words[1:-1]:
        at = words.index("of")
        if words[at - 1] in ("Department", "Ministry"):
            words = [*words[: at - 1], *words[at + 1 :], words[at - 1]]
    return tuple(word for word in words if word not in ("U.S.", "US", "the", "The", "of"))


def _fuller(key: tuple[str, ...], forms: Collection[tuple[str, ...]]) -> tuple[str, ...]:
    """The one fuller name for the same: of an acronym, of a given name cut short, of a name's last words."""
    longer = [other for other in forms if other != key and _is_short_for(key, other)]
    return longer[0] if len(longer) == 1 else key


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def _is_short_for(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(key) == 1:
        known = len(key[0]) > 2 or other[-1] in words_of("bodies")
        return len(other) > 1 and key[0] == _initials(other) and known
    if len(key) == len(other) == 2 and key[1] == other[1]:
        return len(key[0]) < len(other[0]) and _same_given(key[0], other[0])
    return len(key) < len(other) and other[-len(key) :] == key
