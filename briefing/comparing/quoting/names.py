"""What runs of capitalised words name: people without their titles, and bodies."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from briefing.comparing.calendar_names import NAMES
from briefing.comparing.tables import row
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import BODIES

PARTY = re.compile(r"[DRI]-[A-Z]")  # "R-Wis."
ROLE = re.compile(r"(?:er|or|ist|ian|ant|man|woman|ney)\Z")  # "prosecutor", "weatherman"
_GENERATIONS = re.compile(r"(?:[JS]r\.?|[IVX]{2,}|V)\Z")
_CONTRACTION = re.compile(r"['’](?:m|ve|re|ll|d|t)\Z")
_RUN_TOGETHER = re.compile(
    r"(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])[A-Z][a-z]+[A-Z]"
)  # what a page ran together


@dataclass(frozen=True, slots=True)
class Name:
    """Who is named as saying something, titles left out; ``he`` and ``she`` stand for themselves."""

    words: tuple[str, ...]
    kind: Literal["person", "body", "pronoun"]

    def __str__(self) -> str:
        return " ".join(self.words)


def words_of(name: str) -> frozenset[str]:
    """A row of lexicon/quoting.toml."""
    return row("quoting", name)


@cache
def titles() -> frozenset[str]:
    """What stands before a name and is none."""
    return words_of("titles") | words_of("fields")


def is_capital(token: str) -> bool:
    return token[0].isupper() and token not in NAMES and not PARTY.match(token)


def is_possessive(token: str) -> bool:
    return token[-1] in "'’" or token.endswith(("'s", "’s"))


def joins(tokens: Sequence[str], at: int) -> bool:
    """Whether a small word stands inside a name: "Bureau of the Census", "Ursula von der Leyen"."""
    if not 0 < at < len(tokens) - 1:
        return False
    word, before, following = tokens[at], tokens[at - 1], tokens[at + 1]
    if word in words_of("particles"):
        return is_capital(following) or following in words_of("particles")
    if word in ("of", "for", "and", "&"):
        return (
            is_capital(before) and not is_possessive(before) and (is_capital(following) or following == "the")
        )
    return word == "the" and before in ("of", "for") and is_capital(following)


def names_of(run: Sequence[str]) -> list[Name]:
    """The person, body or two people that a run of capitalised words names."""
    words = [word for word in run if not _GENERATIONS.match(word)]
    while words and is_possessive(words[0]):
        words = words[1:]
    while words and words[0].lower() in words_of("openers"):
        words = words[1:]
    if not words or any(is_possessive(word) or _CONTRACTION.search(word) for word in words):
        return []
    headed = next(
        (i for i, w in enumerate(words[:-1]) if w in words_of("heads") and words[i + 1] in ("of", "for")), -1
    )
    if headed >= 0 and words[-1] not in BODIES:  # "House of Delegates Speaker Ida Roth"
        titled = [i for i, word in enumerate(words) if word.lower().rstrip(".") in words_of("titles")]
        if titled and headed < titled[-1] < len(words) - 2:
            return names_of(words[titled[-1] :])
    if headed < 0:
        if "of" in words or "for" in words:
            joint = min(words.index(word) for word in ("of", "for") if word in words)
            head, rest = words[:joint], words[joint + 1 :]
            if head[-1].lower() in titles():  # "Secretary of State John Kerry"
                return names_of(rest)
            words = head
        if "and" in words and words[-1] not in BODIES:
            joint = words.index("and")
            return names_of(words[:joint]) + names_of(words[joint + 1 :])
    if not words:
        return []
    last = words[-1]
    named = len(words) > 1 and last in BODIES
    if (last.lower() in words_of("anybody") and not named) or last in words_of("nobody"):
        return []
    if headed >= 0 or last in BODIES | words_of("outlets") or _acronym(last):
        clear = len(words) > 1 or last not in words_of("common")
        return [Name(tuple(words), "body")] if clear and len(words) <= 9 else []
    titled = [i for i, word in enumerate(words) if word.lower().rstrip(".") in titles()]
    if len(words) > 1 and last.lower() in words_of("surnames") and not is_known(words[-2]):
        titled.pop()
    if titled and titled[-1] == len(words) - 1:
        return []
    words = words[titled[-1] + 1 if titled else 0 :]
    while len(words) > 2 and (_acronym(words[0]) or words[0] in BODIES):
        words = words[1:]
    person = len(words) <= 4 and not any(map(run_together, words))
    return [Name(tuple(words), "person")] if person else []


def run_together(word: str) -> bool:
    """Whether a page ran two words together, as "TrumpGOP", which no name is."""
    return _RUN_TOGETHER.match(word) is not None


def _acronym(word: str) -> bool:
    return 2 <= len(word) <= 6 and word.isupper() and "." not in word
