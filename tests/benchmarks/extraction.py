"""Extraction: characters a second against its competitors, and growth with length, hostile text included."""

import functools
from collections.abc import Callable, Iterable

import briefing
from briefing.figures.grammar.sentences import split
from briefing.figures.slots.period_forms import beginnings
from briefing.figures.words.folding import fold
from tests.benchmarks.material import sample_stories
from tests.benchmarks.peers import MISSING, missing, peers
from tests.benchmarks.protocol import Row, at_least, at_most, race, skipped

title = "Extraction"
method = (
    "All fields of every figure; processor time, best of three rounds in which all take turns. Speed: the "
    "sample stories, in texts as long as they, their articles and their paragraphs. Growth: time per "
    "character at 100,000 and 1,000,000 characters over that at 10,000."
)

PROSE = """
The Northmere port authority said on Tuesday that container traffic rose 4.6% to 1.32 million boxes in
October, up from 1.26 million a year earlier, after two new cranes came into service. Grain shipments
fell by almost a fifth. About 3,400 dockers voted 212-198 to accept a 3.5% pay rise worth £41m over three
years, ending a strike that had cost the region an estimated $6m a day. Unemployment slipped by 0.2
percentage points to 5.1%, the lowest since 2008, while dozens of smaller firms shed between 10 and 15
jobs each. The minister, 54, called it a start and promised that the second phase would follow before the
winter, when the harbour usually freezes.
""".strip()
HOSTILE = {
    "digits and commas": "1,",
    "dollar signs": "$",
    "number words": "one hundred and ",
    "bare numbers": "12 ",
    "percentages": "5% 6.5%\t",
    "small words": "of the 5 of the up 6 from 7% to ",
    "one unbroken sentence": "and the toll of the storm rose by 12 to about 340 people in the 3 towns ",
}
SIZES = (10_000, 100_000, 1_000_000)


def run(quick: bool) -> Iterable[Row]:
    yield from speed(quick)
    sizes = SIZES[:2] if quick else SIZES
    yield from growth("prose", PROSE + "\n\n", sizes)
    for name, piece in HOSTILE.items():
        yield from growth(name, piece, sizes)


def speed(quick: bool) -> Iterable[Row]:
    stories = [[article.text for article in story] for story in sample_stories()][: 1 if quick else None]
    articles = [text for story in stories for text in story]
    paragraphs = [piece for text in articles for piece in text.split("\n\n") if piece.strip()]
    yield from race_texts("story by story", ["\n\n".join(story) for story in stories])
    yield from race_texts("article by article", articles)
    yield from race_texts("paragraph by paragraph", paragraphs)
    for peer in missing():
        yield skipped(f"against {peer}", f"{peer} {MISSING}")


def race_texts(name: str, texts: list[str]) -> Iterable[Row]:
    """Characters a second; the best time of each text, so that all have the same chance of a quiet moment."""
    competitors = peers()
    contenders: dict[str, Callable[[str], object]] = {"ours": extract_afresh, **competitors}
    for extract in contenders.values():  # their tables load on first use
        extract(PROSE)
    works: dict[str, Callable[[], object]] = {
        f"{who} {number}": functools.partial(extract, text)
        for number, text in enumerate(texts)
        for who, extract in contenders.items()
    }
    best = race(works, 3)
    characters = sum(map(len, texts))
    apart = characters // sum(len(briefing.extract(text)) for text in texts)
    rates = {
        who: 1000 * characters / sum(best[f"{who} {number}"] for number in range(len(texts)))
        for who in contenders
    }
    for peer in competitors:
        row = f"{characters:,} characters, {apart} to a figure, {name}"
        yield Row(row, rates["ours"], "chars/s", rates[peer], peer, at_least(20))


def extract_afresh(text: str) -> object:
    """As of a text not seen before: its sentences, its lower case and its times are kept for a while."""
    for kept in (split, fold, beginnings):
        kept.cache_clear()
    return briefing.extract(text)


def read_all(extract: Callable[[str], object], texts: list[str]) -> None:
    for text in texts:
        extract(text)


def growth(name: str, piece: str, sizes: tuple[int, ...]) -> Iterable[Row]:
    """Every size reads as many characters in all: a short run would catch a quiet moment more easily."""
    texts = {size: (piece * (size // len(piece) + 1))[:size] for size in sizes}
    works: dict[str, Callable[[], object]] = {
        str(size): functools.partial(read_all, extract_afresh, [text] * (sizes[-1] // size))
        for size, text in texts.items()
    }
    each = {
        size: 1000 * spent / sizes[-1] for size, spent in zip(sizes, race(works, 3).values(), strict=True)
    }
    for size in sizes:
        what, smallest = f"{name}, {size:,} characters", each[sizes[0]]
        if size == sizes[0]:
            yield Row(what, smallest, "µs/char")
        else:
            yield Row(what, each[size], "µs/char", smallest, f"at {sizes[0]:,}", at_most(1.3))
