"""Which sentences of one article other articles say too, and which stand alone.

A sentence is compared by the words it shares with another, the rarer the weightier, names less, and by its
figures: one that has its like in the other is shared, and one that the longer sentence lacks speaks against.
So does it if one denies what the other says, or has other numbers of it, or if they quote two people. The
constants are chosen on labelled pairs of sentences by tests/comparing/passage_threshold.py.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain

from briefing.comparing.quoting.names import names_of
from briefing.comparing.values.intervals import relation
from briefing.comparing.words.concepts import concepts, stem
from briefing.comparing.words.tables import row
from briefing.figures.grammar.sentences import split
from briefing.figures.words.patterns import whole_words
from briefing.model import Article, Figure, Passage, Quoted

FEWEST_WORDS = 4  # shorter sentences ("AP", "Read more") are no passages; words and figures to share
FEWEST_BUT_NAMES = 2  # of what is shared: who or where is not what is said
SAME = 0.66  # of `likeness`; at most 1.5
SHARED = 0.98 * SAME / 1.5  # of the lighter's weight with its doubt, what two that say the same must share
DOUBT = 1.0  # weight added to what each sentence says, in rarest words, as short ones prove little
NAME = 0.5  # what a name weighs, beside another word as rare
LACKS = 0.75  # what is left of likeness where the lighter sentence states a figure that the other lacks
APART = 0.5  # what is left where one denies what the other says or has other numbers, or two people say it
ALIKE = 0.9  # of `likeness`; what is more alike is the same whoever says it
MOST_FIGURES = 40  # of a sentence, which is a list of numbers if it has more
COMMONEST = 40  # a word in more sentences than this looks for no likes of one

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_WORD = re.compile(r"[A-Za-z](?<!\w.)[^\W\d_]*")
_NOT = re.compile(  # what it asks first is a letter, to which a search skips
    r"[NnCc](?:(?<!\w.)(?i:(?<=n)(?:ot(?! (?:only|just|far|long)\b)|ever|o(?!\. ?\d)|or|either)|(?<=c)annot)"
    r"|(?<=[Nn])['’][Tt])\b"
)
_DENIES = re.compile(whole_words(row("words", "denial", "words")))
_QUOTED = re.compile(r"[\"“”]")
_PARTED = frozenset(("apart", "wide"))  # "at least four" says little of 12
_DENIED = 60  # characters after "not" in which the words stand that it denies
_LOWER = re.compile(r"\b[a-z]")
_CLOSED = '.!?…"”’'


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence as it is compared: concepts, with numbers that are no figures (years), and figures."""

    article: int
    start: int
    end: int
    words: frozenset[str]
    figures: tuple[Figure, ...] = ()  # the first ones, no two of one value and unit
    text: str = ""
    people: frozenset[str] = frozenset()  # who say it


@dataclass(frozen=True, slots=True)
class Weights:
    """What words tell: the rarer among a story's sentences, the more; one that two share counts as rare."""

    words: Mapping[str, float]
    names: Set[str]
    common: Set[str]  # words that many sentences hold
    rarest: float  # also what a figure weighs
    _sums: dict[Sentence, float] = field(default_factory=dict)

    def of(self, sentence: Sentence) -> float:
        known = self._sums.get(sentence)
        if known is None:
            known = sum(map(self.words.__getitem__, sentence.words)) + self.rarest * len(sentence.figures)
            self._sums[sentence] = known
        return known


def passages(
    articles: Sequence[Article], figures: Mapping[str, Sequence[Figure]], quoted: Sequence[Quoted] = ()
) -> tuple[Passage, ...]:
    """Every sentence of four words or more, with the sentence of each other article that says the same.

    ``figures`` by article id; an article without any is compared by words alone.
    """
    said = sentences(articles, figures, quoted)
    found: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for one, two, score in _alike(said, weights(said, articles)):
        for here, there in ((one, two), (two, one)):
            article = said[there].article
            best = found[here].get(article)
            if best is None or (score, -there) > (best[0], -best[1]):
                found[here][article] = (score, there)
    matches = {
        index: tuple(
            (articles[article].id, said[other].start, said[other].end)
            for article, (_, other) in sorted(best.items())
        )
        for index, best in found.items()
    }
    return tuple(
        Passage(articles[s.article].id, s.start, s.end, matches.get(index, ()))
        for index, s in enumerate(said)
    )


def sentences(
    articles: Sequence[Article], figures: Mapping[str, Sequence[Figure]], quoted: Sequence[Quoted] = ()
) -> list[Sentence]:
    """The sentences of four words or more; what an article says twice stands once."""
    found = []
    people = _people(quoted)
    for number, article in enumerate(articles):
        seen: set[frozenset[str]] = set()
        stated: dict[int, list[Figure]] = defaultdict(list)
        for figure in figures.get(article.id, ()):
            stated[figure.sentence_start].append(figure)
        for sentence in split(article.text):
            text = article.text[sentence.start : sentence.end]
            words = sentence_words(text)
            if len(words) >= FEWEST_WORDS and words not in seen and _says(text):
                seen.add(words)
                told: tuple[Figure, ...] = ()
                if own := stated.get(sentence.start):
                    words -= {number for figure in own for number in _numbers(figure.text)}
                    distinct = {(figure.value, figure.unit): figure for figure in own}
                    told = tuple(distinct.values())[:MOST_FIGURES]
                who = frozenset(people.get((article.id, sentence.start), ()))
                found.append(Sentence(number, sentence.start, sentence.end, words, told, text, who))
    return found


def _people(quoted: Sequence[Quoted]) -> Mapping[tuple[str, int], set[str]]:
    """The people who say a sentence, by article and where it begins."""
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for one in quoted:
        if any(name.kind == "person" for name in names_of(one.name.split())):
            for article, start, _ in one.passages:
                found[article, start].add(one.name)
    return found


def _says(text: str) -> bool:
    """Whether it is more than a name with its title, as captions and bylines are."""
    return text[-1] in _CLOSED or _LOWER.search(text) is not None or _NUMBER.search(text) is not None


def sentence_words(text: str) -> frozenset[str]:
    """The concepts of a sentence and the numbers it states."""
    return frozenset((*concepts(text), *_numbers(text)))


def _numbers(text: str) -> list[str]:
    return [number.replace(",", "") for number in _NUMBER.findall(text)]


def weights(said: Sequence[Sentence], articles: Sequence[Article]) -> Weights:
    counts = Counter(chain.from_iterable(sentence.words for sentence in said))
    tells = {count: math.log(1 + len(said) / max(1.0, count / 2)) ** 2 for count in set(counts.values())}
    told = {word: tells[count] for word, count in counts.items()}
    names = _names(articles)
    for word in names & told.keys():
        told[word] *= NAME
    common = {word for word, count in counts.items() if count > COMMONEST}
    return Weights(told, names, common, math.log(1 + len(said)) ** 2)


def _names(articles: Sequence[Article]) -> set[str]:
    """The stems of the words that always stand capitalised."""
    printed = set(chain.from_iterable(article.text.split() for article in articles))
    plain = {word for word in printed if word.isascii() and word.isalpha()}
    words = plain | set(_WORD.findall(" ".join(printed - plain)))
    lower = {word for word in words if word[0].islower()}
    return set(map(stem, words - lower)) - set(map(stem, lower))


def likeness(one: Sentence, two: Sentence, weight: Weights, least: float = 0.0) -> float:
    """How much of what two sentences say is the same, 0…1.5: of the lighter, and half of that of both.

    0 where it cannot reach ``least``.
    """
    shared = one.words & two.words
    fewest = FEWEST_WORDS - len(shared)
    if len(one.figures) < fewest or len(two.figures) < fewest:
        return 0.0
    told = sum(map(weight.words.__getitem__, shared))
    figures = weight.rarest * min(len(one.figures), len(two.figures))
    weighs = weight.of(one), weight.of(two)
    if _contained(told + figures, weighs, weight.rarest) < least:
        return 0.0
    light, heavy = (one, two) if weighs[0] <= weighs[1] else (two, one)
    meeting = [(a, b) for a in light.figures for b in heavy.figures if _meet(a, b)]
    said = len({a.start for a, _ in meeting})
    lacking = len(light.figures) - said
    met = min(said, len({b.start for _, b in meeting}))
    if len(shared) + met < FEWEST_WORDS or len(shared - weight.names) + met < FEWEST_BUT_NAMES:
        return 0.0
    found = _contained(told + weight.rarest * met, weighs, weight.rarest) * (LACKS if lacking else 1.0)
    if found < least:
        return 0.0
    apart = (found < ALIKE and _two_say_it(light, heavy)) or _denies(light, heavy, shared)
    apart = apart or (lacking > 0 and _tell_otherwise(light, heavy))
    return found * APART if apart else found


def _two_say_it(one: Sentence, two: Sentence) -> bool:
    """Whether two sentences quote two people."""
    other = bool(one.people) and bool(two.people) and one.people.isdisjoint(two.people)
    return other and _QUOTED.search(one.text) is not None and _QUOTED.search(two.text) is not None


def _tell_otherwise(one: Sentence, two: Sentence) -> bool:
    """Whether two sentences have other numbers of what they measure: at least four dead, at least 12."""
    lone, others = _unmet(one.figures, two.figures), _unmet(two.figures, one.figures)
    return any(a.unit == b.unit and a.measure == b.measure != "" for a in lone for b in others)


def _unmet(own: Sequence[Figure], others: Sequence[Figure]) -> list[Figure]:
    return [a for a in own if not any(_meet(a, b) for b in others)]


def _denies(one: Sentence, two: Sentence, shared: Set[str]) -> bool:
    return _is_denied(one.text, two.text, shared) or _is_denied(two.text, one.text, shared)


def _is_denied(text: str, other: str, shared: Set[str]) -> bool:
    """Whether a sentence denies, and does not say besides, what the other says without any "not"."""
    if not _NOT.search(text) or _NOT.search(other) or _DENIES.search(other):
        return False
    denied = (concepts(text[match.end() : match.end() + _DENIED])[:2] for match in _NOT.finditer(text))
    said = concepts(text)
    return any(words and all(w in shared and said.count(w) == 1 for w in words) for words in denied)


def _contained(same: float, weighs: tuple[float, float], rarest: float) -> float:
    """The share that the weight of what is the same has of the lighter sentence, and half of that of both."""
    one, two = weighs
    doubt = DOUBT * rarest
    return same / (min(one, two) + doubt) + same / ((one + two) / 2 + doubt) / 2


def _meet(one: Figure, two: Figure) -> bool:
    return one.value == two.value or (one.unit == two.unit and relation(one, two) not in _PARTED)


def _alike(said: Sequence[Sentence], weight: Weights) -> list[tuple[int, int, float]]:
    """Pairs of sentences of two articles that say the same, looked for by what the lighter must share."""
    holding: dict[str, list[int]] = defaultdict(list)  # word → the heavier sentences that hold it
    found = []
    for light in sorted(range(len(said)), key=lambda index: -weight.of(said[index])):
        sentence = said[light]
        for heavy in set().union(*map(holding.__getitem__, _telling(sentence, weight, holding.keys()))):
            if said[heavy].article != sentence.article:
                one, two = (light, heavy) if light < heavy else (heavy, light)
                score = likeness(said[one], said[two], weight, SAME)
                if score >= SAME:
                    found.append((one, two, score))
        for word in sentence.words:
            holding[word].append(light)
    return found


def _telling(sentence: Sentence, weight: Weights, held: Set[str]) -> Sequence[str]:
    """The heaviest words of a sentence, one of which a heavier one must share to say the same.

    ``held``: by heavier ones. Without these words too little is left, even with all that many hold.
    """
    told = weight.words
    words = held & sentence.words
    if len(words) + len(sentence.figures) < FEWEST_WORDS:
        return ()
    spare = sum(map(told.__getitem__, words)) + weight.rarest * len(sentence.figures)
    spare -= SHARED * (weight.of(sentence) + DOUBT * weight.rarest)
    if spare < 0:
        return ()
    heaviest = sorted(words - weight.common, key=told.__getitem__, reverse=True)
    for number, word in enumerate(heaviest, 1):
        spare -= told[word]
        if spare < 0:
            return heaviest[:number]
    return heaviest
