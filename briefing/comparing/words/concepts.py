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
_Phrase = tuple[tuple[str, ...], str]  # all its words, its concept
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
    phrases: Mapping[str, Sequence[_Phrase]]  # first word → those that it begins, longest first


@cache
def _folds() -> _Folds:
    words: dict[str, str] = {}
    single: dict[str, str] = {}
    phrases: dict[str, list[_Phrase]] = {}
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
    text = text.replace("’", "'")
    if "." in text:
        text = _ABBREVIATION.sub(lambda m: m[0].replace(".", ""), text)
    words = _WORD.findall(text)
    result = []
    end = 0  # of the phrase before
    for at, (concept, phrases) in enumerate(map(_folded, words)):
        if at < end:
            continue
        if phrases and (found := _phrase(text, words, at, phrases)):
            end, concept = found
        if concept:
            result.append(concept)
    return tuple(result)


@lru_cache(maxsize=65536)
def _folded(word: str) -> tuple[str, Sequence[_Phrase]]:
    """The concept of a word that stands alone, "" of one that says nothing, and the phrases it begins."""
    folds, low = _folds(), word.lower()
    if word == "US":
        concept = "usa"
    elif low in function_words() or word[0].isdigit():
        concept = ""
    else:
        concept = folds.forms.get(low) or folds.words.get(stem(low), "")
        if not concept:
            concept = canonical(word).lower() if word[0].isupper() and is_people(word) else stem(low)
    return "" if concept == "s" else concept, folds.phrases.get(low, ())


def _phrase(text: str, words: Sequence[str], at: int, known: Sequence[_Phrase]) -> tuple[int, str] | None:
    """The longest of some phrases that begins at a word, as where it ends and its concept."""
    following = words[at + 1].lower() if at + 1 < len(words) else ""
    for parts, concept in known:
        end = at + len(parts)
        if (
            parts[1] == following
            and tuple(map(str.lower, words[at:end])) == parts
            and not any(gap.strip(_JOINTS) for gap in _WORD.split(text)[at + 1 : end])
        ):
            return end, concept
    return None
