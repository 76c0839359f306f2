"""Text without capitals, for readers to whom they say nothing."""

from functools import lru_cache


@lru_cache(maxsize=4)
def fold(text: str) -> str:
    """Lower case, character by character, so that offsets hold. The readers of one text all ask for it."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
