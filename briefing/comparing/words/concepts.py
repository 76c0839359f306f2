"""Text to comparable words: stems, with synonyms folded into one concept by the tables in lexicon/."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from briefing.comparing.words.tables import row, row_names, table
from briefing.figures.slots.gazetteer import canonical, is_people

WORD = re.compile(r"[\w’'-]+")  # as it stands
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*", re.UNICODE)
_DEED, _SHORTEST_DEED = "ation", 10  # letters of a noun of what somebody does: but "station", "nation"
_VOWEL = re.compile(r"[aeiouy]")
_JOINTS = " \t\n\u00a0-&"  # what may stand between the words of a phrase
_ABBREVIATION = re.compile(r"\b(?:[A-Za-z]\.){2,}")


@cache
def function_words() -> frozenset[str]:
    return frozenset(row_names("words", "function"))


@cache
def row_concepts(name: str, *path: str) -> frozenset[str]:
    """The concepts of the words of a row of a table."""
    return frozenset(concept for word in row(name, *path) for concept in concepts(word))


@dataclass(frozen=True, slots=True)
class _Folds:
    words: Mapping[str, str]  # stem → concept
    forms: Mapping[str, str]  # form → concept, for one form alone
    phrases: Mapping[
        str, Sequence[tuple[tuple[str, ...], str]]
    ]  # first word → (all words, concept), longest first


@cache
def _folds() -> _Folds:
    words: dict[str, str] = {}
    single: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for concept, forms in table("synonyms").items():
        words[stem(concept)] = concept
        for form in forms:
            if " " in form:
                parts = tuple(_WORD.findall(form))
                phrases.setdefault(parts[0], []).append((parts, concept))
            elif form.startswith("="):
                single[form.removeprefix("=")] = concept
            else:
                words[stem(form)] = concept
    for known in phrases.values():
        known.sort(key=lambda phrase: -len(phrase[0]))
    return _Folds(words, single, phrases)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A light English stem: endings of number, tense and possession go ("exports", "rising")."""
    word = word.lower().replace("’", "'")
    word = word.removesuffix("'s").removesuffix("'").replace("'", "")
    if len(word) <= 3 or not word.isascii():
        return word
    if word.endswith(("ies", "ie")) and len(word) > 5:
        return word.removesuffix("s")[:-2] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith(_DEED) and len(word) >= _SHORTEST_DEED:
        return word.removesuffix("ion")  # "deliberation", as "deliberated"
    for ending in ("ing", "ed"):
        root = word.removesuffix(ending)
        if root != word and len(root) >= 3 and _VOWEL.search(root):
            if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
                return root[:-1]
            return root.removesuffix("e") if len(root) > 4 else root
    if word.endswith("e") and len(word) > 4:
        return word[:-1]
    return word


@lru_cache(maxsize=32768)
def concepts(text: str) -> tuple[str, ...]:
    """The content words of a text in order, stemmed, synonyms folded, function words and numbers left out."""
    folds, common = _folds(), function_words()
    text = text.replace("’", "'")
    if "." in text:
        text = _ABBREVIATION.sub(lambda m: m[0].replace(".", ""), text)
    words = _WORD.findall(text)
    lower = [word.lower() for word in words]
    result = []
    at = 0
    while at < len(words):
        word, low, here = words[at], lower[at], at
        at += 1
        if low in folds.phrases and (phrase := _phrase(text, lower, here)):
            length, folded = phrase
            at = here + length
        elif word == "US":
            folded = "usa"
        elif low in common or word[0].isdigit():
            continue
        else:
            stemmed = stem(low)
            folded = folds.forms.get(low) or folds.words.get(stemmed, "")
            if not folded:
                folded = canonical(word).lower() if word[0].isupper() and is_people(word) else stemmed
        if folded not in ("", "s"):
            result.append(folded)
    return tuple(result)


def _phrase(text: str, lower: Sequence[str], at: int) -> tuple[int, str] | None:
    """The longest known phrase that begins at a word, as its length in words and its concept."""
    for parts, concept in _folds().phrases[lower[at]]:
        end = at + len(parts)
        if tuple(lower[at:end]) == parts and not any(
            gap.strip(_JOINTS) for gap in _WORD.split(text)[at + 1 : end]
        ):
            return len(parts), concept
    return None
