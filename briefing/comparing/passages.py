"""Which sentences of one article other articles say too, and which stand alone."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.comparing.words import concepts
from briefing.figures.sentences import split
from briefing.model import Article, Passage

FEWEST_WORDS = 4  # shorter sentences ("AP", "Read more") are no passages
SAME = 0.88  # weight shared, of the lighter sentence, and half of that of the mean of both
RAREST = 8  # words of a sentence that look for its likes
COMMONEST = 40  # a word in more sentences than this looks for none

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class _Sentence:
    article: int
    start: int
    end: int
    words: frozenset[str]


def passages(articles: Sequence[Article]) -> tuple[Passage, ...]:
    """Every sentence of four words or more, with the sentence of each other article that says the same."""
    sentences = [s for number, article in enumerate(articles) for s in _sentences(number, article)]
    weight = _weights(sentences)
    found: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    for one, two, score in _alike(sentences, weight):
        for here, there in ((one, two), (two, one)):
            article = sentences[there].article
            best = found[here].get(article)
            if best is None or (score, -there) > (best[0], -best[1]):
                found[here][article] = (score, there)
    return tuple(
        Passage(
            articles[s.article].id,
            s.start,
            s.end,
            tuple(
                (articles[article].id, sentences[other].start, sentences[other].end)
                for article, (_, other) in sorted(found[index].items())
            ),
        )
        for index, s in enumerate(sentences)
    )


def similarity(one: frozenset[str], two: frozenset[str], weight: Mapping[str, float]) -> tuple[float, float]:
    """Shared weight as a share of the lighter sentence's weight, and of the mean of both."""
    shared = sum(weight[w] for w in one & two)
    first, second = sum(weight[w] for w in one), sum(weight[w] for w in two)
    return shared / (min(first, second) or 1.0), 2 * shared / (first + second or 1.0)


def says_the_same(one: frozenset[str], two: frozenset[str], weight: Mapping[str, float]) -> float:
    """How alike two sentences are, 0 where they do not say the same."""
    shared = one & two
    if len(shared) < FEWEST_WORDS:
        return 0.0
    contained, alike = similarity(one, two, weight)
    score = contained + alike / 2
    return score if score >= SAME else 0.0


def sentence_words(text: str) -> frozenset[str]:
    """The concepts of a sentence and the numbers it states."""
    numbers = (match[0].replace(",", "").rstrip(".") for match in _NUMBER.finditer(text))
    return frozenset(concepts(text)) | frozenset(numbers)


def _sentences(number: int, article: Article) -> list[_Sentence]:
    found = []
    seen: set[frozenset[str]] = set()
    for sentence in split(article.text):
        words = sentence_words(article.text[sentence.start : sentence.end])
        if len(words) >= FEWEST_WORDS and words not in seen:
            seen.add(words)
            found.append(_Sentence(number, sentence.start, sentence.end, words))
    return found


def _weights(sentences: Sequence[_Sentence]) -> dict[str, float]:
    """The rarer a word among the sentences, the more it tells; one that two share counts as rare."""
    counts = Counter(word for sentence in sentences for word in sentence.words)
    return {word: math.log(1 + len(sentences) / max(1.0, count / 2)) for word, count in counts.items()}


def _alike(sentences: Sequence[_Sentence], weight: Mapping[str, float]) -> list[tuple[int, int, float]]:
    """Pairs of sentences of two articles that say the same, looked for by their rarest shared words."""
    postings: dict[str, list[int]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        for word in sentence.words:
            postings[word].append(index)
    pairs = []
    for index, sentence in enumerate(sentences):
        rarest = sorted(sentence.words, key=lambda w: (-weight[w], w))[:RAREST]
        meets: Counter[int] = Counter()
        for word in rarest:
            if len(postings[word]) <= COMMONEST:
                meets.update(postings[word])
        for other in sorted(meets):
            if other != index and sentences[other].article != sentence.article:
                score = says_the_same(sentence.words, sentences[other].words, weight)
                if score:
                    pairs.append((min(index, other), max(index, other), score))
    return sorted(set(pairs))
