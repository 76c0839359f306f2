"""Past participles of verbs: "adding" → added, "build" → built."""

import re

from briefing.figures.lexicon import load
from briefing.figures.words.patterns import row

PARTICIPLES: dict[str, str] = load("measures")["participles"]
PAST = frozenset(PARTICIPLES.values())
_IRREGULAR_PAST = row("tags", "irregular_past")
_FORMS = PAST.union(PARTICIPLES)
_NEVER_PAST = row("tags", "participle")
_PREFIX = re.compile(r"re(?!lay)|over|out|under|mis|fore|un")
_DOUBLED = re.compile(r"[^aeiou]+[aeiou][bdglmnprt]\Z")  # one short syllable: "stop" → stopped


def is_past(word: str) -> bool:
    """Whether a lower-case word is a past form or participle, by the lists or its ending."""
    return word.endswith("ed") or word in PAST or word in _IRREGULAR_PAST


def participle(word: str) -> str:
    """The past participle of a verb form: "adding" → added, "build" → built."""
    if word in PARTICIPLES:
        return PARTICIPLES[word]
    if word in PAST or word in _IRREGULAR_PAST or word in _NEVER_PAST or len(word) < 3:
        return word
    prefix = _PREFIX.match(word)
    if prefix and word[prefix.end() :] in _FORMS:
        return prefix[0] + participle(word[prefix.end() :])
    if word.endswith("ing") and len(word) > 4:
        return _of_gerund(word[:-3])
    if word.endswith("s") and word[:-1] in PARTICIPLES:
        return PARTICIPLES[word[:-1]]
    if word.endswith("ed"):
        return word
    if word.endswith("es") and word[-3] in "sxzh":
        return word[:-1] + "d"
    if word.endswith("ies"):
        return word[:-3] + "ied"
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1] + "d" if word[-2] == "e" else participle(word[:-1])
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ied"
    if _DOUBLED.match(word):
        return word + word[-1] + "ed"
    return word + ("d" if word.endswith("e") else "ed")


def _of_gerund(stem: str) -> str:
    """The participle of what is before "ing": "add" → added, "shak" → shaken, "carry" → carried."""
    doubled = stem[-1] == stem[-2]
    for form in (stem, stem + "e", stem[:-1] if doubled else stem):
        if form in PARTICIPLES:
            return PARTICIPLES[form]
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem[:-1] + "ied"
    return stem + ("d" if stem.endswith("e") else "ed")
