"""Text to comparable words: stems, with synonyms folded into one concept by the tables in lexicon/."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*", re.UNICODE)
_ABBREVIATION = re.compile(r"\b(?:[A-Za-z]\.){2,}")


@lru_cache(maxsize=8)
def table(name: str) -> dict[str, Any]:
    """A packaged data table, parsed."""
    return tomllib.loads((files("briefing.comparing") / "lexicon" / f"{name}.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    return frozenset(word for group in table("words")["function"].values() for word in group.split())


@lru_cache(maxsize=1)
def _folds() -> tuple[dict[str, str], list[tuple[re.Pattern[str], str]]]:
    """Stem → concept for single words ("=form" for one form alone), and (pattern, concept) for phrases."""
    words: dict[str, str] = {}
    phrases: list[tuple[re.Pattern[str], str]] = []
    for concept, forms in table("synonyms").items():
        words[stem(concept)] = concept
        for form in forms:
            if " " in form:
                body = r"\s+".join(re.escape(part) for part in form.split())
                phrases.append((re.compile(rf"\b{body}\b", re.IGNORECASE), f" {concept} "))
            elif form.startswith("="):
                words[form] = concept
            else:
                words[stem(form)] = concept
    return words, phrases


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
    for ending in ("ing", "ed"):
        root = word.removesuffix(ending)
        if root != word and len(root) >= 3 and re.search(r"[aeiouy]", root):
            if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
                return root[:-1]
            return root.removesuffix("e") if len(root) > 4 else root
    if word.endswith("e") and len(word) > 4:
        return word[:-1]
    return word


@lru_cache(maxsize=32768)
def concepts(text: str) -> tuple[str, ...]:
    """The content words of a text in order, stemmed, synonyms folded, function words and numbers left out."""
    words, phrases = _folds()
    text = _ABBREVIATION.sub(lambda m: m[0].replace(".", ""), text)
    for pattern, concept in phrases:
        text = pattern.sub(concept, text)
    result = []
    for match in _WORD.finditer(text):
        word = match[0]
        lower = word.lower()
        if word == "US":
            folded = "usa"
        elif word[0].isdigit() or lower in function_words():
            continue
        else:
            stemmed = stem(word)
            folded = words.get("=" + lower) or words.get(stemmed, stemmed)
        if folded not in ("", "s"):
            result.append(folded)
    return tuple(result)
