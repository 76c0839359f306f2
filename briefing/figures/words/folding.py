"""What is known of a text as a whole: its lower case, and which of some words it holds at all."""

from functools import lru_cache


@lru_cache(maxsize=4)
def fold(text: str) -> str:
    """Lower case, character by character, so that offsets hold. The readers of one text all ask for it."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=16)
def _held_by(text: str, words: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word in text)


def holds_any(text: str, words: frozenset[str], low: int, high: int) -> bool:
    """Whether ``text[low:high]`` holds one of some words; most texts hold few of them anywhere."""
    held = _held_by(text, words)
    return bool(held) and any(text.find(word, low, high) >= 0 for word in held)
