"""Steps back from a word or on from it: over words of some tags, or to one of some words."""

from collections.abc import Container, Iterable, Iterator, Set
from itertools import compress, count

from briefing.figures.grammar.tagging import Tagged


def back_over(t: Tagged, at: int, over: str, floor: int = 0) -> int:
    """The first word back from ``at`` on whose tag is none of ``over``, or ``floor``."""
    tags = t.tags
    while at > floor and tags[at] in over:
        at -= 1
    return at


def run_start(t: Tagged, end: int, over: str, floor: int = 0) -> int:
    """Where the run of words with tags of ``over`` begins that ends before ``end``; ``end`` without one."""
    tags = t.tags
    while end > floor and tags[end - 1] in over:
        end -= 1
    return end


def on_over(t: Tagged, at: int, over: str, stop: int | None = None) -> int:
    """The first word from ``at`` on whose tag is none of ``over``, or ``stop``, or the end."""
    tags = t.tags
    last = len(tags) if stop is None else min(stop, len(tags))
    while at < last and tags[at] in over:
        at += 1
    return at


def last_of(t: Tagged, end: int, words: Container[str], reach: int) -> int:
    """The last word before ``end``, and less than ``reach`` words back, that is one of ``words``; or -1."""
    lower = t.lower
    return next((at for at in range(end - 1, max(end - reach, -1), -1) if lower[at] in words), -1)


def each_of(words: Iterable[str], wanted: Set[str], low: int = 0) -> Iterator[int]:
    """The places of those of ``words`` that are ``wanted``, counted from ``low``."""
    return compress(count(low), map(wanted.__contains__, words))
