"""What runs of capitalised words name: people without their titles, and bodies."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from briefing.comparing.words.calendar_names import NAMES
from briefing.comparing.words.tables import row
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import BODIES

PARTY = re.compile(r"[DRI]-[A-Z]")  # "R-Wis."
ROLE = re.compile(r"(?:er|or|ist|ian|ant|man|woman|ney)\Z")  # "prosecutor", "weatherman"
_LONGEST_BODY, _LONGEST_PERSON = 9, 4  # words of a name
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


@cache
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
    words = _begun(run)
    if not words or any(is_possessive(word) or _CONTRACTION.search(word) for word in words):
        return []
    headed = next((at for at in range(len(words) - 1) if _heads(words, at)), -1)
    if headed >= 0:
        titled = _last_title(words, words_of("titles"))
        if headed < titled < len(words) - 2 and words[-1] not in BODIES:
            return names_of(words[titled:])  # "House of Delegates Speaker Ida Roth"
        return _one_name(words, is_body=True)
    joint = next((at for at, word in enumerate(words) if word in ("of", "for")), len(words))
    if joint < len(words) and words[joint - 1].lower() in titles():  # "Secretary of State John Kerry"
        return names_of(words[joint + 1 :])
    words = words[:joint]
    if "and" in words and words[-1] not in BODIES:
        joint = words.index("and")
        return names_of(words[:joint]) + names_of(words[joint + 1 :])
    return _one_name(words, is_body=False)


def _begun(run: Sequence[str]) -> list[str]:
    """The words of a run without owners and words that open a sentence before them, and without "Jr."."""
    words = [word for word in run if not _GENERATIONS.match(word)]
    while words and is_possessive(words[0]):
        words = words[1:]
    while words and words[0].lower() in words_of("openers"):
        words = words[1:]
    return words


def _heads(words: Sequence[str], at: int) -> bool:
    """Whether a word heads the name of a body: the "Bank" of "Bank of Norland"."""
    return words[at] in words_of("heads") and words[at + 1] in ("of", "for")


def _last_title(words: Sequence[str], known: Container[str]) -> int:
    """Where the last title stands, -1 where none does."""
    return max((at for at, word in enumerate(words) if word.lower().rstrip(".") in known), default=-1)


def _one_name(words: list[str], is_body: bool) -> list[Name]:
    """The one that words name, if they do; ``is_body``: by its head."""
    last = words[-1]
    if last in words_of("nobody") or (
        last.lower() in words_of("anybody") and not (len(words) > 1 and last in BODIES)
    ):
        return []
    if is_body or last in BODIES or last in words_of("outlets") or _acronym(last):
        clear = len(words) > 1 or last not in words_of("common")
        return [Name(tuple(words), "body")] if clear and len(words) <= _LONGEST_BODY else []
    titled = _last_title(words, titles())
    if titled == len(words) - 1:
        if len(words) < 2 or last.lower() not in words_of("surnames") or is_known(words[-2]):
            return []
        titled = _last_title(words[:-1], titles())
    words = words[titled + 1 :]
    while len(words) > 2 and (_acronym(words[0]) or words[0] in BODIES):
        words = words[1:]
    person = len(words) <= _LONGEST_PERSON and not any(map(run_together, words))
    return [Name(tuple(words), "person")] if person else []


def run_together(word: str) -> bool:
    """Whether a page ran two words together, as "TrumpGOP", which no name is."""
    return _RUN_TOGETHER.match(word) is not None


def _acronym(word: str) -> bool:
    return 2 <= len(word) <= 6 and word.isupper() and "." not in word
