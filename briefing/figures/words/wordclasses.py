"""The class of a word by itself: from the tables, its ending, its capital. grammar/tags.py names classes."""

import re

from briefing.figures.lexicon import load
from briefing.figures.words.patterns import alternation, row

_CLASSES = {
    "noun": "N",
    "participle": "E",
    "adjective": "J", "verb": "V", "speech_verb": "Y", "level_verb": "L", "adverb": "R", "time": "T",
    "determiner": "D", "relative": "k", "pronoun": "K", "preposition": "x", "conjunction": "c",
    "subordinator": "m", "be": "B", "have": "H", "modal": "M", "negation": "X", "of": "o", "to": "t",
    "from": "f", "by": "b", "in": "i", "on": "n", "at": "a", "for": "r", "as": "s", "than": "h",
    "with": "w", "against": "g",
}  # fmt: skip
_PUNCTUATION = {
    "&": "c",
    "—": "–",
    "--": "–",
    "---": "–",
    "-": "–",
    "−": "–",
    "“": '"',
    "”": '"',
    "‘": '"',
    "’": '"',
    "'": '"',
}
_SUFFIXES = (
    ("ly", "R"), ("ing", "G"), ("ed", "E"), ("ous", "J"), ("ful", "J"), ("less", "J"), ("ible", "J"),
    ("able", "J"),
    ("ical", "J"), ("ional", "J"), ("ive", "J"), ("year-on-year", "R"), ("year-over-year", "R"),
)  # fmt: skip


def inflections(lemma: str, irregular: str = "") -> list[str]:
    """The forms of a verb: present, third person, participles. ``irregular`` holds its past forms."""
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    third = lemma + "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else lemma + "s"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    past = irregular.split()
    gerund = next((form for form in past if form.endswith("ing")), stem + "ing")
    return [lemma, third, gerund, *(past or [stem + "ed" if third[-3:] != "ies" else lemma[:-1] + "ied"])]


def forms_of(lemma: str) -> list[str]:
    """The forms of a verb of change, by the table or by rule."""
    table = load("change")
    return inflections(lemma, table["up"].get(lemma) or table["down"].get(lemma) or "")


def _change_verbs() -> dict[str, str]:
    table = load("change")
    forms: dict[str, str] = {}
    for direction, tag in (("up", "U"), ("down", "W")):
        for lemma, irregular in table[direction].items():
            forms.update(dict.fromkeys(inflections(lemma, irregular), tag))
        forms.update(dict.fromkeys(table["forms"][direction].split(), tag))
    return forms


CHANGE_VERBS = _change_verbs()
CHANGE_NOUNS = {
    **dict.fromkeys(row("change", "nouns", "up"), "up"),
    **dict.fromkeys(row("change", "nouns", "down"), "down"),
}


def _lexicon() -> dict[str, str]:
    table = load("tags")
    words: dict[str, str] = {}
    for name, tag in _CLASSES.items():
        for word in table[name].split():
            words.setdefault(word, tag)
    words.update(dict.fromkeys(CHANGE_NOUNS, "A"))
    words.update(CHANGE_VERBS)
    for direction, tag in (("up", "u"), ("down", "d")):
        words.update(dict.fromkeys(row("change", "adverbs", direction), tag))
    return words


LEXICON = _lexicon()
_TIME = row("tags", "time")
_SMALL = {"may": "M", "march": "N"}  # months only with a capital
_UNITS_OF_TIME = ("year", "month", "week", "quarter", "day")
_FROM_TIME_TO_TIME = ("year-o", "month-o", "week-o", "quarter-o")
_MODIFYING = ("ed", "ing", "time", "day", "week", "month", "year", "quarter", "term", "old")
_MONTH = rf"(?i:{alternation(load('periods')['months'])})"
_MONTHS = re.compile(rf"{_MONTH}-(?:to-)?{_MONTH}")  # "April-June"
_CLOCK = re.compile(r"[\d:.]+[ap]\.?m\Z")


class _Classes(dict[str, str]):
    """The classes of the words met so far: nearly every word is met again."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = _class_of(word)
        return found


_MOST = 20_000
class_of = _Classes().__getitem__


def _class_of(word: str) -> str:
    tag = _PUNCTUATION.get(word)
    if tag is not None:
        return tag
    first = word[0]
    if not (first.isalnum() or first == "_"):
        ticker = first == "." and word[1:].isupper()  # "the Tarn Index .TRN jumped"
        return word if len(word) == 1 else "R" if ticker else "–"
    lower = word.lower().replace("’", "'")
    if lower.endswith(("'s", "s'")):
        return LEXICON.get(lower, "S")
    if lower.endswith(("'m", "'re", "'ve", "'ll", "'d")):
        return LEXICON.get(lower.rpartition("'")[0], "N")
    if word == "US":
        return "P"
    if first.isupper():
        quarter = len(word) == 2 and first in "QH" and word[1] in "1234"
        timed = quarter or (lower in _TIME and lower != "second") or _MONTHS.fullmatch(word)
        return "T" if timed else LEXICON.get(lower, "P")
    known = _SMALL.get(lower) or LEXICON.get(lower)
    if known is not None:
        return known
    if first.isdigit():
        return "N" if word[-1].isupper() and word.isalnum() else _class_of_digits(lower)  # "5G reaches"
    if "-" in lower:
        return _class_of_compound(lower)
    endings = _SUFFIXES if len(lower) > 4 else ()
    return next((tag for suffix, tag in endings if lower.endswith(suffix)), "N")


def _class_of_digits(word: str) -> str:
    if word[:-1].isdigit() and word[-1] == "s":
        return "N" if len(word) < 4 else "T"  # "under 25s", "the 1980s"
    return "T" if _CLOCK.search(word) else "#" if word[-1].isdigit() else "J"


def _class_of_compound(word: str) -> str:
    opening, _, last = word.rpartition("-")
    if opening in ("mid", "late", "early", "end") and (last in _TIME or last[:1].isdigit()):
        return "T"  # "mid-July"
    if last in _UNITS_OF_TIME and word.startswith(_FROM_TIME_TO_TIME):
        return "R"  # "year-on-year"
    if last.endswith(_MODIFYING):
        return "J"
    known = LEXICON.get(last)
    return known if known in ("J", "A") else "N"
