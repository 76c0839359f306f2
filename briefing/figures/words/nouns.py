"""The counted noun after a number: "346 people", "two new 737 Max jets", "20 of its planes"."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.figures.lexicon import load
from briefing.figures.words.patterns import words as row

_TOKEN = re.compile(
    r"(?:[\"”]?[ \u00a0]{1,2}[\"“‘]?| ?[-‑] ?(?=[^\W\d_]))"
    r"((?:[^\W\d_]\.){2,}|[^\W_][\w&]*(?:['’/-][\w&]+)*(?:(?<=[A-Z]{3}) -[0-9]+)?)(['’](?![\w]))?"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_OF = re.compile(r" of (?:(?:the|its|their|his|her|our|my|those|these|all) )?(?=[^\W\d_])")
_NAMED = re.compile(r" [\"“][A-Z][^\"”\n]{1,40}[\"”](?= [^\W\d_])")  # 147 "Children First" sites
_NUMBER = re.compile(r"[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty")
_PART = re.compile(
    r" of (?:(?:the|its|their|his|her|our|my|those|these|all) )?(?:[a-z]+['’]?s |(?:past|last|first|next) )?"
    r"(?:[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?(?: (?:thousand|million|billion))?"
    rf"|(?:{_NUMBER.pattern[7:]}))(?= [a-z])"
)
_MEASURED = re.compile(
    r"(?:[0-9][0-9.,]*|one|two|three|four|five|six|seven|eight|nine|ten)-[a-z]|[A-Z]{3}[0-9]"
)
_CONTRACTED = re.compile(r"['’](?:ve|re|ll|d|m)\Z|n['’]t\Z")
_ADJECTIVE = re.compile(r"[a-z](?:al|ic|ive|ed|ing|ous|ary|ish|an|ese|able|ible|less|ful|ant|ent)\Z")
_EXPECTED = re.compile(
    r" (?:had |have |were )?"
    r"(?:expected|expecting|forecast|predicted|estimated|anticipated|projected|pencilled)\b"
)
_DIRECTIONS = frozenset(("North", "South", "East", "West"))
_ACRONYMS = frozenset(("US", "IT", "WHO"))  # but not in a headline of capitals: "TWO MEN WHO FLED"
_MODIFYING = ("ed", "ing", "ly", "al", "ic", "ive", "ous", "able", "ible", "ful", "less")
_LONGEST = 7
_MODIFIERS = 4  # words between a people's name and the noun


class Counted(NamedTuple):
    """A noun phrase: the ``unit`` (singular, with its modifiers), its head noun and where it ends."""

    unit: str
    head: str
    end: int


@dataclass(frozen=True, slots=True)
class _Lists:
    stop: frozenset[str]
    skip: frozenset[str]
    posture: frozenset[str]
    collective: frozenset[str]
    final: frozenset[str]
    sums: frozenset[str]
    nominal: frozenset[str]
    attributive: frozenset[str]
    false_plurals: frozenset[str]
    unitless: frozenset[str]
    crew: frozenset[str]
    outlook: frozenset[str]
    absence: frozenset[str]
    ing_nouns: frozenset[str]
    irregular: dict[str, str]
    compared: dict[str, str]


@cache
def lists() -> _Lists:
    table = load("nouns")
    words = {name: frozenset(text.split()) for name, text in table.items() if isinstance(text, str)}
    return _Lists(**words, irregular=table["irregular"], compared=table["compared"])


def is_plural(word: str) -> bool:
    """Whether a lower-case word can be the plural head of a counted noun phrase."""
    known = lists()
    last = word.rsplit("-", 1)[-1]
    if (
        last in known.irregular
        or last in known.collective
        or (last.endswith(("men", "children")) and last not in known.false_plurals)
    ):
        return True
    return (
        len(last) > 2
        and last.endswith("s")
        and not last.endswith(("ss", "us", "is", "'s", "’s"))
        and last not in known.false_plurals
    )


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    known = lists()
    head, dash, last = word.rpartition("-")
    low = last.lower()
    if low in known.collective:
        return word
    if low in known.irregular:
        return head + dash + (known.irregular[low] if last.islower() else known.irregular[low].capitalize())
    if low.endswith("men") and low not in known.false_plurals:
        return word[:-2] + "an"
    if low.endswith("children"):
        return word[:-3]
    if len(last) < 3 or not low.endswith("s") or low.endswith(("ss", "us", "is")):
        return word
    if low.endswith("ies") and len(last) > 4:
        return word[:-3] + "y"
    if low.endswith(("uses", "sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def read(text: str, low: str, end: int, value: float) -> Counted | None:
    """The noun phrase counted by the number that ends at ``end``; None if none follows."""
    known = lists()
    parted = low.startswith(" of ", end)
    part = _PART.match(low, end) if parted else None
    if part is not None:
        whole = read(text, low, part.end(), 2)
        return whole._replace(end=end) if whole is not None and whole.unit.islower() else None
    at, hyphen = end, low[end : end + 1] in ("-", "‑") or low[end : end + 2] == " -"
    of = _OF.match(low, end) if parted else None
    named = _NAMED.match(text, end)
    if of:
        at = of.end() - 1
    elif named:
        at = named.end()
    words: list[str] = []
    ends: list[int] = []
    sums = known.sums if of and value >= 1_000_000 else frozenset()
    head, inner = -1, False
    while len(words) < _LONGEST:
        match = _TOKEN.match(text, at) or (
            _TOKEN.match(text, at + 1) if of and words and text[at : at + 2] == ", " else None
        )
        if match is None:
            break
        word, lower = match[1], low[match.start(1) : match.end(1)]
        if hyphen and not words:
            return _attributive(text, low, match.start(1), value)
        so_called = lower == "called" and low.endswith("so ", 0, match.start(1))
        if not words and (lower in known.skip or lower in ("last", "next", "first") or so_called):
            at = match.end()
            continue
        if not words and (
            lower == "others" or (lower in known.outlook and _EXPECTED.match(low, match.end()))
        ):
            return None  # "ahead of the 60,000 analysts had expected"
        modified = lower == "and" and words and (len(words) > 1 or _ADJECTIVE.search(words[-1]))
        if (lower == "and" and words and of and not is_plural(words[-1].lower())) or (
            modified and _more_follows(text, low, match.end())
        ):
            words.append(word)
            ends.append(match.end(1))
            at = match.end()
            continue
        postured = lower in known.posture and not words and _plural_next(text, low, match.end(), False)
        if (
            (lower in known.stop and not postured and not _names(text, word, match.end()))
            or _CONTRACTED.search(lower)
            or (_NUMBER.fullmatch(lower) and not word[0].isdigit())
        ):
            break
        if _MEASURED.match(word):
            inner = True
        elif word[0].isdigit() and not _named(text, match.end()) and not (words and words[-1][0].isupper()):
            break
        words.append(word + (match[2] or ""))
        ends.append(match.end(1))
        at = match.end()
        if match[2] and is_plural(lower) and value != 1 and not of and not _heads(text, at):
            return Counted(" ".join([*words[:-1], singular(word)]), singular(lower), ends[-1])
        if match[2]:
            continue  # "12 victims' families", but "two brothers’ unease"
        if is_plural(lower):
            capital = word[0].isupper()
            people = capital and lower in known.collective
            if value == 1 and not of:
                if lower in known.attributive:
                    continue  # "one sports fan"
                if not people or len(words) > 1:
                    return _singular(words[:-1], ends, value)
                further = _TOKEN.match(text, at)
                if further is None or further[1] in known.stop or not further[1].islower():
                    return Counted(word, lower, ends[-1])  # "1 Sudanese"
                continue  # "one Swiss company"
            head = len(words) - 1
            modifies = lower in known.attributive or lower in known.collective or capital
            modifies = modifies and lower not in known.final
            if modifies and people and _heads(text, at):
                continue  # "four Dutch harbour fire inspectors"
            if not modifies or not _plural_next(text, low, at, capital and lower not in known.attributive):
                break
    if head >= 0 and singular(words[head].lower()) in sums:
        return None  # "9 million of restructuring costs"
    if head < 0:
        nominal = not of or (words and words[0].lower() in known.nominal)
        return _singular(words, ends, value) if nominal else None
    return _phrase(words[: head + 1], end if inner else ends[head])


def _names(text: str, word: str, end: int) -> bool:
    """Whether a stop word is part of a name: "three West African nations", "four US plants"."""
    following = _TOKEN.match(text, end) if word in _DIRECTIONS or word in _ACRONYMS else None
    if following is None or word == "US":
        return following is not None
    return following[1][0].isupper() if word in _DIRECTIONS else not following[1].isupper()


def _more_follows(text: str, low: str, at: int) -> bool:
    """Whether a second modifier and then a plural follow: "8,000 provisional and absentee ballots"."""
    modifier = _TOKEN.match(text, at)
    if modifier is None:
        return False
    lower = low[modifier.start(1) : modifier.end(1)]
    if lower in lists().stop or _NUMBER.fullmatch(lower):
        return False
    return _plural_next(text, low, modifier.end(), capital=False)


def _phrase(words: list[str], end: int) -> Counted:
    last, known = singular(words[-1]), lists()
    modifiers = [
        known.compared.get(word, word) for word in words[:-1] if word not in ("most", "least", "very")
    ]
    return Counted(" ".join([*modifiers, last]), last.lower(), end)


def _plural_next(text: str, low: str, at: int, capital: bool) -> bool:
    """Whether a plural follows that the one before only modifies; after a capital only a lower-case one."""
    following = _TOKEN.match(text, at)
    if following is None or (capital and following[1][0].isupper()):
        return False
    lower = low[following.start(1) : following.end(1)]
    return lower not in lists().stop and is_plural(lower)


def _heads(text: str, at: int) -> bool:
    """Whether a plural ends the modifiers that begin at ``at``, so that a people's name is one more."""
    for _ in range(_MODIFIERS):
        following = _TOKEN.match(text, at)
        if following is None or not following[1].islower():
            return False
        lower = following[1]
        if lower in lists().stop or (_verbal(lower) and not is_plural(lower)):
            return False
        if is_plural(lower):
            return True
        at = following.end()
    return False


def _named(text: str, at: int) -> bool:
    """Whether a capitalised name goes on at ``at``: the 737 of "96 737 MAX 8 jets"."""
    following = _TOKEN.match(text, at)
    return following is not None and following[1][0].isupper()


def _attributive(text: str, low: str, start: int, value: float) -> Counted | None:
    """The unit of "22-page complaint", "70-vote threshold"."""
    match = _LETTERS.match(text, start)
    if match is None:
        return None
    word = low[match.start() : match.end()]
    known = lists()
    crew = value >= 3 and word in known.crew  # "a three-man cell", but "a one-man show"
    if word in known.stop or (word in known.unitless and not crew) or word in known.skip:
        return None
    return Counted(singular(match.group()), singular(word), match.end())


def _singular(words: list[str], ends: list[int], value: float) -> Counted | None:
    """A head that is no plural: "31 dead", "one consultant", "70 vote threshold"."""
    if not words:
        return None
    known = lists()
    first = words[0].lower()
    if first in known.nominal:
        return Counted(first, first, ends[0])
    if value == 0 or value != int(value):
        return None
    if value == 1:
        count = 1
        while count < min(len(words), 4) and not _ends_singular(words, count):
            count += 1
        if (_verbal(first) and first not in known.attributive) or first.endswith("ly"):
            return None
        return Counted(" ".join(words[:count]), words[count - 1].lower(), ends[count - 1])
    if len(words) < 2 or not words[0].islower() or first.endswith(_MODIFYING) or _verbal(words[1].lower()):
        return None
    last = 1
    while last + 1 < len(words) and not _verbal(words[last + 1].lower()):
        last += 1
    return Counted(" ".join(words[: last + 1]), words[last].lower(), ends[last])


def _ends_singular(words: list[str], at: int) -> bool:
    """Whether a word after "one woman" is no more of the noun: its verb, its state, "and"."""
    word = words[at].lower()
    if word == "and" or word in lists().nominal:
        return True
    if word in lists().attributive:
        return False
    if not words[at].islower():
        return False
    last = at + 1 == len(words) or words[at + 1][0].isupper()
    doing = word.endswith("ing") and last and len(word) > 5 and word not in lists().ing_nouns
    return doing or _verbal(word)


def _verbal(word: str) -> bool:
    """Whether a word after a singular noun looks like its verb."""
    if word in row("tags", "irregular_past"):
        return True
    return word.endswith(("ed", "s")) and not word.endswith(("ss", "us", "'s", "’s")) and len(word) > 3
