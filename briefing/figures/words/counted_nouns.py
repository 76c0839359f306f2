"""The counted noun after a number: "346 people", "two new 737 Max jets", "20 of its planes"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.figures.words.nouns import LISTS, is_plural, singular
from briefing.figures.words.number_words import SCALE, spelled
from briefing.figures.words.patterns import alternation, row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import LEXICON

_TOKEN = re.compile(
    r"(?:[\"”]?[ \u00a0]{1,2}(?:[\"“‘]|(?<=[0-9n][ ])\[(?!sic\b))?| ?[-‑] ?(?=[^\W\d_]))"
    r"((?:[^\W\d_]\.){2,}|[^\W_][\w&]*(?:['’/-][\w&]+)*(?:(?<=[A-Z]{3}) -[0-9]+)?)(['’](?![\w]))?"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_OF = re.compile(r" of (?:(?:the|its|their|his|her|our|my|those|these|all) )?(?=[^\W\d_])")
_NAMED = re.compile(r" [\"“][A-Z][^\"”\n]{1,40}[\"”](?= [^\W\d_])")  # 147 "Children First" sites
_SPELLED = spelled(1, 90)
_NUMBER = re.compile(rf"[0-9]+|{_SPELLED}")
_PART = re.compile(
    r" of (?:(?:the|its|their|his|her|our|my|those|these|all) )?"
    r"(?:(?:[a-z.]+ )?[a-z]+['’]s |[a-z]+s |(?:past|last|first|next) )?"
    rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*(?:\.[0-9]+)?(?: {SCALE})?|{_SPELLED})(?= [a-z])"
)
_MEASURED = re.compile(rf"(?:[0-9][0-9.,]*|{spelled(1, 10)})-[a-z]|[A-Z]{{3}}[0-9]")
_CONTRACTED = (*(mark + verb for mark in "'’" for verb in ("ve", "re", "ll", "d", "m")), "n't", "n’t")
_AUTHORITY = alternation(LISTS.authorities)
_LISTED = re.compile(rf"(?<=[a-z]), {_AUTHORITY}(?:, {_AUTHORITY})*,? and {_AUTHORITY} [a-z]")
_ADJECTIVE = re.compile(r"[a-z](?:al|ic|ive|ed|ing|ous|ary|ish|an|ese|able|ible|less|ful|ant|ent)\Z")
_EXPECTED = re.compile(rf" (?:had |have |were )?{alternation(LISTS.foreseen)}\b")
_DIRECTIONS = frozenset(("North", "South", "East", "West"))
_ACRONYMS = frozenset(("US", "IT", "WHO"))  # but not in a headline of capitals: "TWO MEN WHO FLED"
_MODIFYING = ("ed", "ing", "ly", "al", "ic", "ive", "ous", "able", "ible", "ful", "less")
_UNCOUNTED = LISTS.stop | LISTS.marks | LISTS.skip
_OWNED = (" their ", " its ", " his ", " her ")
_FIRSTS = re.compile(rf" {alternation(LISTS.firsts)}\b")
_VERBS = "VYLUW"  # tags
_LONGEST = 7
_OWNER = ("'s", "’s")
_MODIFIERS = 4  # words between a people's name and the noun


class Counted(NamedTuple):
    """A noun phrase: the ``unit`` (singular, with its modifiers), its head noun and where it ends."""

    unit: str
    head: str
    end: int


def read(text: str, low: str, end: int, value: float) -> Counted | None:
    """The noun phrase counted by the number that ends at ``end``; None if none follows."""
    if low[end : end + 1] in ("-", "‑") or low[end : end + 2] == " -":
        return _attributive(text, low, end, value)
    parted = low.startswith(" of ", end)
    part = _PART.match(low, end) if parted else None
    if part is not None:
        whole = read(text, low, part.end(), 2)
        return whole._replace(end=end) if whole is not None and whole.unit.islower() else None
    of = _OF.match(low, end) if parted else None
    if of:
        return _read_from(text, low, of.end() - 1, end, value, of=True)
    if low.startswith(" the ", end) and low[end - 1].isdigit():
        return None  # "at 900 the gate opens"
    named = _NAMED.match(text, end) if text.startswith((' "', " “"), end) else None
    return _read_from(text, low, named.end() if named else end, end, value, of=False)


def _read_from(text: str, low: str, start: int, end: int, value: float, *, of: bool) -> Counted | None:
    """The noun phrase whose words begin at ``start``; ``of``: the number is some of those."""
    if not of and low.startswith(" the ", start):
        return None  # "among men aged 20 to 29 the rate was"
    if start == end and low[end - 1].isdigit() and low.startswith(_OWNED, start):
        return None  # "a crowd of 41,204 their best"
    words: list[str] = []
    ends: list[int] = []
    head, inner = -1, False
    for match in _tokens(text, low, start, of):
        word, lower = match[1], low[match.start(1) : match.end(1)]
        if not words and (_expects(low, lower, match.end()) or _names_one(text, end, match)):
            return None
        if lower == "and" and words and _joins(text, low, match.end(), words, of):
            if low.endswith("both", 0, end):
                return None  # "both state and federal taxes"
            words.append(word)
            ends.append(match.end(1))
            continue
        if _ends_phrase(text, low, match, not words):
            break
        measured = _MEASURED.match(word) is not None
        if word[0].isdigit() and not measured and not _is_in_name(text, match.end(), words):
            break
        inner = inner or measured
        words.append(word + (match[2] or ""))
        ends.append(match.end(1))
        if match[2]:
            if value != 1 and not of and is_plural(lower) and not _heads(text, match.end(), owned=True):
                return Counted(" ".join([*words[:-1], singular(word)]), singular(lower), ends[-1])
            continue  # "12 victims' families", but "two brothers’ unease"
        if not is_plural(lower):
            continue
        if value == 1 and not of:
            if _is_of_one(text, match.end(), word, lower, len(words) == 1):
                continue
            alone = len(words) == 1 and _is_people(word, lower)
            return Counted(word, lower, ends[-1]) if alone else _singular(words[:-1], ends, value)
        if word in ("States", "Nations") and words[-2:-1] == ["United"]:
            continue  # "12 United States and foreign firms"
        head = len(words) - 1
        if not _is_modifier(text, low, match.end(), word, lower):
            break
    if head < 0:
        nominal = not of or (words and words[0].lower() in LISTS.nominal)
        return _singular(words, ends, value) if nominal else None
    if of and value >= 1_000_000 and singular(words[head].lower()) in LISTS.sums:
        return None  # "9 million of restructuring costs"
    return _phrase(words[: head + 1], end if inner else ends[head])


def _tokens(text: str, low: str, at: int, of: bool) -> Iterator[re.Match[str]]:
    """The words from ``at`` on, as many as a phrase may have.

    Commas may stand between them after "of" and between authorities: "260 city, state and federal officers".
    """
    match = _TOKEN.match(text, at)
    while match is not None and _is_passed_over(low, match):
        match = _TOKEN.match(text, match.end())
    for _ in range(_LONGEST):
        if match is None:
            return
        yield match
        at = match.end()
        match = _TOKEN.match(text, at)
        if match is None and text.startswith(", ", at) and (of or _LISTED.match(low, at)):
            match = _TOKEN.match(text, at + 1)


def _is_passed_over(low: str, match: re.Match[str]) -> bool:
    """Whether a word before the phrase is none of it: "more", "last", "so called"."""
    lower = low[match.start(1) : match.end(1)]
    if lower == "first" and _FIRSTS.match(low, match.end()):
        return False
    if lower in LISTS.skip or lower in ("last", "next", "first"):
        return True
    return lower == "called" and low.endswith("so ", 0, match.start(1))


def _expects(low: str, lower: str, at: int) -> bool:
    """Whether others follow, or who expects the number: "ahead of the 60,000 analysts had expected"."""
    return lower == "others" or (lower in LISTS.outlook and _EXPECTED.match(low, at) is not None)


def _joins(text: str, low: str, at: int, words: list[str], of: bool) -> bool:
    """Whether an "and" that ends at ``at`` joins modifiers: "provisional and absentee ballots"."""
    if of and not is_plural(words[-1].lower()):
        return True
    modified = len(words) > 1 or words[-1].lower() in LISTS.authorities or _ADJECTIVE.search(words[-1])
    return bool(modified) and _more_follows(text, low, at)


def _ends_phrase(text: str, low: str, match: re.Match[str], first: bool) -> bool:
    """Whether a word is no more of the phrase: a stop word, a verb contracted, a number in letters."""
    word, lower, at = match[1], low[match.start(1) : match.end(1)], match.end()
    if lower in LISTS.stop:
        postured = first and lower in LISTS.posture and _plural_next(text, low, at, False)
        postured = postured or (first and lower in LISTS.employed and _people_next(text, low, at))
        if not postured and not _names(text, word, at):
            return True
    if lower.endswith(_CONTRACTED):
        return True
    return not word[0].isdigit() and _NUMBER.fullmatch(lower) is not None


def _is_in_name(text: str, at: int, words: list[str]) -> bool:
    """Whether a number that ends at ``at`` is part of a name: "96 737 MAX 8 jets"."""
    return _named(text, at) or (bool(words) and words[-1][0].isupper())


def _is_people(word: str, lower: str) -> bool:
    """Whether a word is the name of a people that is its own plural: "Sudanese"."""
    return word[0].isupper() and lower in LISTS.collective


def _is_of_one(text: str, at: int, word: str, lower: str, first: bool) -> bool:
    """Whether a plural after "one" only modifies: "one sports fan", "one Swiss company"; "one Sudanese"."""
    if lower in LISTS.attributive:
        return True
    if not first or not _is_people(word, lower):
        return False
    further = _TOKEN.match(text, at)
    return further is not None and further[1] not in LISTS.stop and further[1].islower()


def _is_modifier(text: str, low: str, at: int, word: str, lower: str) -> bool:
    """Whether a plural that ends at ``at`` modifies another: "four Dutch harbour fire inspectors"."""
    capital = word[0].isupper()
    if lower in LISTS.final or not (capital or lower in LISTS.attributive or lower in LISTS.collective):
        return False
    if _is_people(word, lower) and _heads(text, at):
        return True
    return _plural_next(text, low, at, capital and lower not in LISTS.attributive)


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
    if lower in LISTS.stop or _NUMBER.fullmatch(lower):
        return False
    return _plural_next(text, low, modifier.end(), capital=False)


def _phrase(words: list[str], end: int) -> Counted:
    last = singular(words[-1])
    owner = max((at for at, word in enumerate(words[:-1], 1) if word.endswith(_OWNER)), default=0)
    if owner and words[owner - 1][:-2].lower() not in LISTS.owning_all:
        words = words[owner:]  # "one of the suspect's roommates", but "women's teams"
    modifiers = [
        LISTS.compared.get(word, word) for word in words[:-1] if word not in ("most", "least", "very")
    ]
    return Counted(" ".join([*modifiers, last]), last.lower(), end)


def _plural_next(text: str, low: str, at: int, capital: bool) -> bool:
    """Whether a plural follows that the one before only modifies; after a capital only a lower-case one."""
    following = _TOKEN.match(text, at)
    if following is None or (capital and following[1][0].isupper()):
        return False
    lower = low[following.start(1) : following.end(1)]
    return lower not in LISTS.stop and is_plural(lower)


def _people_next(text: str, low: str, at: int) -> bool:
    """Whether people follow: "40 paid interns", but "40 paid fines"."""
    following = _TOKEN.match(text, at)
    lower = low[following.start(1) : following.end(1)] if following else ""
    return is_plural(lower) and takes_who(lower)


def _names_one(text: str, end: int, match: re.Match[str]) -> bool:
    """Whether the number to ``end`` names one thing: "a 6.4 tremor hits Tarn", "crossed the 9,000 mark"."""
    word = match[1].lower()
    if word in LISTS.quakes:
        return "." in text[end - 3 : end]  # but "900 earthquake survivors"
    return word in LISTS.marks and not _heads(text, match.end(), owned=True)


def _heads(text: str, at: int, owned: bool = False) -> bool:
    """Whether a plural ends the modifiers that begin at ``at``, so that a people's name is one more.

    ``owned``: they have an owner, and a noun may have its verb: "two brothers’ home remains shut".
    """
    for order in range(_MODIFIERS):
        following = _TOKEN.match(text, at)
        if following is None or not following[1].islower():
            return False
        lower = following[1]
        if lower in LISTS.stop or (_verbal(lower) and not is_plural(lower)):
            return False
        if is_plural(lower):
            return not (owned and order and LEXICON.get(lower, "N") in _VERBS)
        at = following.end()
    return False


def _named(text: str, at: int) -> bool:
    """Whether a capitalised name goes on at ``at``: the 737 of "96 737 MAX 8 jets"."""
    following = _TOKEN.match(text, at)
    return following is not None and following[1][0].isupper()


def _attributive(text: str, low: str, end: int, value: float) -> Counted | None:
    """The unit of "22-page complaint", "70-vote threshold"."""
    token = _TOKEN.match(text, end)
    match = _LETTERS.match(text, token.start(1)) if token else None
    if match is None:
        return None
    word = low[match.start() : match.end()]
    crew = value >= 3 and word in LISTS.crew  # "a three-man cell", but "a one-man show"
    if word in _UNCOUNTED or (word in LISTS.unitless and not crew):
        return None
    return Counted(singular(match.group()), singular(word), match.end())


def _singular(words: list[str], ends: list[int], value: float) -> Counted | None:
    """A head that is no plural: "31 dead", "one consultant", "70 vote threshold"."""
    if not words:
        return None
    first = words[0].lower()
    if first in LISTS.nominal:
        return Counted(first, first, ends[0])
    if value == 0 or value != int(value):
        return None
    if value == 1:
        count = 1
        while count < min(len(words), 4) and not _ends_singular(words, count):
            count += 1
        if (_verbal(first) and first not in LISTS.attributive) or first.endswith("ly"):
            return None
        return Counted(" ".join(words[:count]), words[count - 1].lower(), ends[count - 1])
    if len(words) < 2 or not words[0].islower() or first.endswith(_MODIFYING) or _verbal(words[1].lower()):
        return None
    if first in LISTS.measuring:
        return Counted(first, first, ends[0])  # "a two story house"
    last = 1
    while last + 1 < len(words) and not _verbal(words[last + 1].lower()):
        last += 1
    if words[last].lower() in LISTS.reckoned:  # "a 70 vote target", but "the 30,000 median estimate"
        return None if first in LISTS.reckoning else Counted(first, first, ends[0])
    return Counted(" ".join(words[: last + 1]), words[last].lower(), ends[last])


def _ends_singular(words: list[str], at: int) -> bool:
    """Whether a word after "one woman" is no more of the noun: its verb, its state, "and"."""
    word = words[at].lower()
    if word == "and" or word in LISTS.nominal or word in LISTS.told:
        return True
    if word in LISTS.attributive:
        return False
    if not words[at].islower():
        return False
    last = at + 1 == len(words) or words[at + 1][0].isupper()
    doing = word.endswith("ing") and last and len(word) > 5 and word not in LISTS.ing_nouns
    return doing or _verbal(word)


def _verbal(word: str) -> bool:
    """Whether a word after a singular noun looks like its verb."""
    if word in row("tags", "irregular_past") or word in row("tags", "same_past"):
        return True
    return word.endswith(("ed", "s")) and not word.endswith(("ss", "us", "'s", "’s")) and len(word) > 3
