"""A word and the tags beside it, which tell what it is where the word alone does not."""

from dataclasses import dataclass

from briefing.figures.grammar.tags import FINITE_VERBS, PLAIN_NOMINALS
from briefing.figures.quantities import units
from briefing.figures.words.nouns import is_plural

OBJECTS = frozenset("DQKSP")
NAMED = frozenset(PLAIN_NOMINALS)
FINITE = frozenset(FINITE_VERBS) - {"Y"}
PERCENTS = ("%", "percent", "cent")


@dataclass(slots=True)
class Word:
    """A place in a sentence, moved on from word to word; a tag beyond the sentence is ""."""

    words: list[str]
    tags: list[str]
    title: bool  # whether all words have capitals, which then make no names
    at: int = 0
    text: str = ""
    tag: str = ""
    before: str = ""  # the tag before it, adverbs apart
    after: str = ""  # the tag after it

    def tag_at(self, offset: int) -> str:
        """The tag so many words further on."""
        index = self.at + offset
        return self.tags[index] if 0 <= index < len(self.tags) else ""

    def back_over(self, at: int, over: str) -> int:
        """The first word back from ``at`` on whose tag is none of ``over``, or -1."""
        while at >= 0 and self.tags[at] in over:
            at -= 1
        return at


def counts_things(words: str) -> bool:
    """Whether a quantity's words end in a plural that is no unit: "40 ferries", but not "two months"."""
    last = words.rpartition(" ")[2].lower()
    return " " in words and is_plural(last) and last not in units.TABLES.words


def is_this(word: str) -> bool:
    return word.lower() in ("this", "that")
