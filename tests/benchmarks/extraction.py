"""Extraction: characters a second against its competitors, and growth with length, hostile text included."""

import functools
import time
from collections.abc import Callable, Iterable

import briefing
from tests.benchmarks.material import sample_text
from tests.benchmarks.peers import MISSING, missing, peers
from tests.benchmarks.protocol import Row, at_least, at_most, milliseconds, skipped

title = "Extraction"
method = (
    "All fields of every figure. Speed: the sample stories as one text, given paragraph by paragraph to all "
    "readers in the same run. Growth: time per character at 100,000 and 1,000,000 characters over "
    "that at 10,000; best of several runs."
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
    "one unbroken sentence": "and the toll of the storm rose by 12 to about 340 people in the 3 towns ",
}
SIZES = (10_000, 100_000, 1_000_000)


def run(quick: bool) -> Iterable[Row]:
    yield from speed(quick)
    sizes = SIZES[:2] if quick else SIZES
    yield from growth("prose", repeated(PROSE + "\n\n"), sizes)
    for name, piece in HOSTILE.items():
        yield from growth(name, repeated(piece), sizes)


def speed(quick: bool) -> Iterable[Row]:
    paragraphs = [p for p in sample_text().split("\n\n") if p.strip()][: 40 if quick else None]
    characters = sum(map(len, paragraphs))
    ours = characters / milliseconds(functools.partial(read_all, briefing.extract, paragraphs), 3) * 1000
    name = f"characters a second, {characters:,} characters of news"
    competitors = peers()
    for peer, extract in competitors.items():
        for paragraph in paragraphs[:5]:  # their tables load on first use
            extract(paragraph)
        read = functools.partial(read_all, extract, paragraphs)
        theirs = characters / milliseconds(read, 1, warm=False) * 1000
        yield Row(name, ours, "chars/s", theirs, peer, at_least(20))
    for peer in missing():
        yield skipped(f"against {peer}", f"{peer} {MISSING}")
    text = "\n\n".join(paragraphs)
    whole = len(text) / milliseconds(lambda: briefing.extract(text), 3) * 1000
    yield Row("the same as one article", whole, "chars/s")


def read_all(extract: Callable[[str], object], paragraphs: list[str]) -> None:
    for paragraph in paragraphs:
        extract(paragraph)


def repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def growth(name: str, text_of: Callable[[int], str], sizes: tuple[int, ...]) -> Iterable[Row]:
    smallest = per_character(text_of(sizes[0]), 5)
    yield Row(f"{name}, {sizes[0]:,} characters", smallest, "µs/char")
    for size in sizes[1:]:
        ours = per_character(text_of(size), 3 if size <= 100_000 else 1)
        yield Row(f"{name}, {size:,} characters", ours, "µs/char", smallest, "at 10,000", at_most(1.3))


def per_character(text: str, runs: int) -> float:
    """Microseconds a character, the best of ``runs``."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        briefing.extract(text)
        best = min(best, time.perf_counter() - start)
    return best / len(text) * 1e6
