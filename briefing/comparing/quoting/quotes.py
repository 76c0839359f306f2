"""Who is quoted by whom: the people and bodies that articles quote or cite, and the sentences that do.

A sentence quotes whom it names beside a verb of saying. Sentences that begin inside a quotation of the same
paragraph are his too, those of the next one where the quotation is left open, and "he said" right after; who
cannot be told is left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence, Set
from itertools import groupby

from briefing.comparing.quoting.attributions import attributions, may_attribute
from briefing.comparing.quoting.full_names import full_names
from briefing.comparing.quoting.identities import Use, called
from briefing.comparing.quoting.names import Name
from briefing.comparing.quoting.quotations import left_open, without_quotations
from briefing.comparing.quoting.subjects import subject
from briefing.comparing.words.word_groups import sexes
from briefing.figures.grammar.sentences import Sentence, split
from briefing.figures.words.patterns import whole_words
from briefing.model import Article, Quoted

TWICE = 2  # times as often as the other pronoun
REACH = 1  # paragraphs that "he" looks back

_MARKS = ('"', "“")
_QUOTATION = re.compile(r'"+')  # as `without_quotations` leaves it
_WORD = re.compile(r"[^\W\d_]")
_CAPITALISED = re.compile(r"[A-Z](?<!\w.)[^\W\d_]+(?:-[A-Z][^\W\d_]+)?")
_PRONOUN = re.compile(whole_words(sexes()))
_CLAUSE = re.compile(r"[^.\n]+")
_TITLED = re.compile(r"(M(?<!\w.)(?:rs?|s|iss))\.? (?:[A-Z]\w+ )?([A-Z][\w-]+)")


def quoted(articles: Sequence[Article]) -> tuple[Quoted, ...]:
    """Everyone quoted or cited, whom most articles quote first; passages in the order of the articles."""
    named = [[*full_names(article.text)] for article in articles]
    local = [{name.surname for name in names} for names in named]
    surnames: set[str] = set().union(*local)
    quotes = [
        quote
        for number, article in enumerate(articles)
        for quote in _in_article(number, article, surnames, local[number])
    ]
    names = called(quotes, [article.text for article in articles], named)
    found: dict[str, set[tuple[int, int, int]]] = defaultdict(set)
    for quote, name in zip(quotes, names, strict=True):
        if name:
            found[name].add((quote.article, quote.start, quote.end))
    people = [(name, sorted(where)) for name, where in found.items()]
    people.sort(key=lambda p: (-len({article for article, _, _ in p[1]}), -len(p[1]), p[0]))
    return tuple(
        Quoted(name, tuple((articles[number].id, start, end) for number, start, end in where))
        for name, where in people
    )


def _in_article(
    number: int, article: Article, surnames: Container[str], local: Container[str]
) -> Iterator[Use]:
    """The quotes of an article; ``surnames`` of all articles, ``local`` those of this one."""
    text = article.text
    meant = _Meant(text, surnames, local)
    speaker: Name | None = None  # of a quotation that goes on in the next paragraph
    printed: set[tuple[Name, str]] = set()
    for _, group in groupby(split(text), key=lambda sentence: sentence.paragraph):
        sentences = list(group)
        start, end = sentences[0].start, sentences[-1].end
        whole = text[start:end]
        goes_on = speaker if whole[0] in _MARKS else None
        here: dict[Name, list[Sentence]] = {}
        unclear = False  # whether somebody says something who cannot be told
        if may_attribute(whole):
            plain = without_quotations(whole)
            here, unclear = _attributed(sentences, plain, meant, surnames)
        else:
            meant.passes(whole)
            plain = without_quotations(whole) if goes_on else whole
        if not here and goes_on:
            here[goes_on] = []
        speaker = None
        if name := _speaker(here, unclear):
            here[name] += _going_on(sentences, plain, {sentence.start for sentence in here[name]})
            speaker = name if left_open(whole) else None
        for name, own in here.items():
            for sentence in own:
                words = text[sentence.start : sentence.end]
                if (name, words) in printed or not _WORD.search(words):
                    continue
                printed.add((name, words))
                yield Use(number, sentence.start, sentence.end, name)


def _attributed(
    sentences: Sequence[Sentence], plain: str, meant: "_Meant", surnames: Container[str]
) -> tuple[dict[Name, list[Sentence]], bool]:
    """Who says which sentences of a paragraph, and whether one says something who cannot be told.

    ``plain``: the paragraph without its quotations.
    """
    found: dict[Name, list[Sentence]] = {}
    unclear, start = False, sentences[0].start
    for sentence in sentences:
        outside = plain[sentence.start - start : sentence.end - start]
        names = attributions(outside, surnames)
        told = meant.by(names, outside, sentence.paragraph)
        unclear = unclear or len(told) < len(names)
        for name in told:
            found.setdefault(name, []).append(sentence)
    return found, unclear


def _speaker(here: Mapping[Name, Sequence[Sentence]], unclear: bool) -> Name | None:
    """Whose a paragraph's quotations are: its one person's, else its one body's."""
    people = [name for name in here if name.kind == "person"]
    alone = len(people) == 1 or (len(here) == 1 and not unclear)
    return (people or [*here])[0] if alone else None


def _going_on(sentences: Sequence[Sentence], plain: str, own: Set[int]) -> Iterator[Sentence]:
    """The other sentences of a paragraph that begin with a quotation, or within one that is his.

    ``own``: where his sentences begin.
    """
    offset = sentences[0].start
    for quotation in _QUOTATION.finditer(plain):
        low, high = quotation.start() + offset, quotation.end() + offset
        touched = [sentence for sentence in sentences if sentence.start < high and sentence.end > low]
        if any(sentence.start == low or sentence.start in own for sentence in touched):
            yield from (s for s in touched if s.start >= low and s.start not in own)


class _Meant:
    """Whom "he" and "she" stand for, sentence after sentence of an article."""

    def __init__(self, text: str, surnames: Container[str], local: Container[str]) -> None:
        self._text = text
        self._surnames = surnames
        self._local = local
        self._said: Name | None = None
        self._paragraph = 0
        self._before = ""  # the sentence before, without its quotations
        self._votes: Mapping[str, str] | None = None

    def by(self, names: Sequence[Name], outside: str, paragraph: int) -> list[Name]:
        """Those who say something in a sentence, pronouns replaced or left out."""
        found = []
        for name in names:
            person = self._person(name, outside, paragraph, len(names)) if name.kind == "pronoun" else name
            if person is not None:
                found.append(person)
        people = [name for name in found if name.kind == "person"]
        if len(people) == 1 and len(found) == 1:
            alone = all(name.surname in people[0].words for name in full_names(outside))
            self._said, self._paragraph = (people[0] if alone else None), paragraph
        elif found or _others(outside, self._said, self._local):
            self._said = None
        if outside.strip('" '):
            self._before = outside
        return found

    def passes(self, text: str) -> None:
        """Over a paragraph in which nobody says anything."""
        if _others(text, self._said, self._local):
            self._said = None
        self._before = without_quotations(text)

    def _person(self, pronoun: Name, outside: str, paragraph: int, names: int) -> Name | None:
        """Whose doings the sentence tells, else who spoke last, else whose doings the one before tells."""
        before, _, _ = re.split(r"\b(he|she)\b", outside, maxsplit=1, flags=re.IGNORECASE)
        own = subject(before, self._surnames)
        spoke = self._said if paragraph - self._paragraph <= REACH and names == 1 else None
        person = own or spoke or subject(self._last(), self._surnames)
        if person is None or (person is not own and person.words[-1] in outside):
            return None
        if self._votes is None:
            self._votes = _pronouns(self._text)
        sex = pronoun.words[0]
        if self._votes.get(person.words[-1]) != sex:
            return None
        if person is spoke:
            return person
        others = _CAPITALISED.findall(outside if person is own else f"{self._before} {outside}")
        rivals = any(
            word in self._local and word not in person.words and self._votes.get(word, sex) == sex
            for word in others
        )
        return None if rivals else person

    def _last(self) -> str:
        sentences = [*split(self._before)]
        return self._before[sentences[-1].start : sentences[-1].end] if sentences else ""


def _pronouns(text: str) -> dict[str, str]:
    """What stands for whom: by title, else by far the commonest pronoun where he is named and just after."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    named: list[str] = []
    for clause in _CLAUSE.findall(text):
        before, named = named, _CAPITALISED.findall(clause)
        meant = {sexes()[word] for word in _PRONOUN.findall(clause.lower())}
        if meant:
            for name in {*named, *before}:
                votes[name].update(meant)
    found = {}
    for name, meant_by in votes.items():
        sex, often = meant_by.most_common(1)[0]
        if often >= TWICE * (meant_by.total() - often):
            found[name] = sex
    return found | {match[2]: "he" if match[1] == "Mr" else "she" for match in _TITLED.finditer(text)}


def _others(text: str, but: Name | None, surnames: Container[str]) -> bool:
    """Whether a text names anyone else of the article."""
    return but is not None and any(
        word in surnames and word not in but.words for word in _CAPITALISED.findall(text)
    )
