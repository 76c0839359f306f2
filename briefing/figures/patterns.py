"""Regular expressions made from word lists."""

import re
from collections.abc import Iterable


def alternation(words: Iterable[str]) -> str:
    """A non-capturing group that matches exactly ``words``, longest first, sharing their beginnings."""
    return _trie_pattern(sorted(set(words)))


def _trie_pattern(words: list[str]) -> str:
    branches: dict[str, list[str]] = {}
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
    parts = []
    for first, tails in branches.items():
        while len(set(tail[:1] for tail in tails)) == 1 and tails[0]:
            first += tails[0][0]
            tails = [tail[1:] for tail in tails]
        parts.append(re.escape(first) + (_trie_pattern(tails) if any(tails) else ""))
    pattern = parts[0] if len(parts) == 1 and len(words) == 1 else f"(?:{'|'.join(parts)})"
    return pattern + "?" if "" in words and parts else pattern
