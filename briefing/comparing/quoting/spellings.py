"""Which spellings and short forms may be of one name: Ann and Anne, Bob and Robert, UN and United Nations."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from briefing.comparing.quoting.names import words_of
from briefing.comparing.words.tables import table
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import BODIES

LONG = 6  # letters of a name that one of them may tell apart no longer
_FEMININE = 4  # letters that make Victoria of Victor and fewer than make Samantha of Sam
_LATIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae"})

Key = tuple[str, ...]


def is_one(given: str, other: str) -> bool:
    return _same_given(given, other) or a_letter_apart((plain(given), ""), (plain(other), ""))


def a_letter_apart(one: Key, two: Key) -> bool:
    """Whether two full names differ by one letter of a long name, though not as Julian and Juliana."""
    if len(one) != 2 or len(two) != 2 or (one[0] != two[0] and one[1] != two[1]):
        return False
    given = one[1] == two[1]
    a, b = sorted((one[0], two[0]) if given else (one[1], two[1]), key=len)
    his_or_hers = given and a[-1] != b[-1] and not {a[-1], b[-1]} <= {"i", "y"}
    if len(a) < LONG or len(b) - len(a) > 1 or a[0] != b[0] or his_or_hers:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) != len(b):
        return a[at:] == b[at + 1 :]
    return a[at + 1 :] == b[at + 1 :] or (a[at:][1::-1] == b[at:][:2] and a[at + 2 :] == b[at + 2 :])


def _same_given(one: str, two: str) -> bool:
    """Whether one given name is the other, or that cut short, though not as Julian is of Juliana."""
    short, full = sorted((_long(one), _long(two)), key=len)
    if short == full:
        return True
    hers = full[-1] == "a" and len(full) - len(short) < _FEMININE
    return len(short) > 2 and full.startswith(short) and not hers


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """A word without the marks on its letters."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFKD", word.translate(_LATIN))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _long(given: str) -> str:
    return str(table("quoting")["nicknames"].get(given, plain(given)))


def person_key(words: tuple[str, ...]) -> Key:
    """A name without initials, its given name in full."""
    kept = tuple(plain(word) for word in words if not word.endswith(".")) or words
    return (_long(kept[0]), *kept[1:]) if len(kept) > 1 else kept


def body_key(words: Sequence[str]) -> Key:
    """One key for the spellings of a body: "Department of Labor" is "U.S. Labor Department"."""
    if "of" in words[1:-1]:
        at = words.index("of")
        if words[at - 1] in ("Department", "Ministry"):
            words = [*words[: at - 1], *words[at + 1 :], words[at - 1]]
    known = tuple(plain(word) for word in words if word not in ("U.S.", "US", "the", "The", "of"))
    return known or tuple(words)


def initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def is_short_person(key: Key, other: Key) -> bool:
    """Whether a name is a fuller one's given name cut short, its first and last, or its last words."""
    if len(key) < 2 or key[-1] != other[-1] or len(key) > len(other):
        return False
    if len(key) == len(other):
        return key[1:] == other[1:] and len(key[0]) < len(other[0]) and _same_given(key[0], other[0])
    return other[-len(key) :] == key or (len(key) == 2 and _same_given(key[0], other[0]))


def is_short_body(key: Key, other: Key, together: bool) -> bool:
    """Whether a name is a fuller one's acronym, or that without where the body is; ``together`` its end."""
    if len(key) == 1:
        if len(other) == 1 or key[0] != initials(other):
            return False
        return len(key[0]) > 2 or other[-1] in BODIES or other[-1] in words_of("outlets")
    ends = len(key) < len(other) and other[-len(key) :] == key
    return ends and (together or is_known(" ".join(other[: -len(key)])))
