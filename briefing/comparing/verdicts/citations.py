"""Figures as their sentences word them, and who says them: “more than 150”, A and B say “5.9%”."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import takewhile

from briefing.comparing.profiles.surroundings import around
from briefing.comparing.values.unit_families import family_of
from briefing.figures.lexicon import load
from briefing.figures.words.patterns import alternation
from briefing.model import Article, Figure
from briefing.text import one_line

_LEADING = r"(?:just|slightly|a\s+little|well|far|only)"  # before a hedge, or a bare number
_ALONE = re.compile(rf"(?<![\w-])(?:{_LEADING}\s+)+\Z", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_SENTENCE = 6  # words that nobody writes alike by chance
_REACH = 60  # characters before a number in which its hedge stands
# before the lower end of a range, by the word between its ends
_ENDS_OF_RANGE = {
    " and ": re.compile(r"\bbetween\s+\Z", re.IGNORECASE),
    " to ": re.compile(r"\bfrom\s+\Z", re.IGNORECASE),
}
_LINKING = frozenset({"a", "an", "per", "of", "the", "in", "for", "to"})  # what ends no number or unit


def name(article: Article) -> str:
    return article.source or article.title or article.id


def quote(figure: Figure) -> str:
    """The figure as its sentence words it, with the hedge beside it: “more than 150”, “150 or so”."""
    ahead, beyond = around(figure, _REACH)
    hedge = (figure.qualifier != "none" and _hedges().search(ahead)) or _ALONE.search(ahead)
    if isinstance(figure.value, tuple):
        begins = next((word for joint, word in _ENDS_OF_RANGE.items() if joint in figure.text), None)
        hedge = hedge or (begins and begins.search(ahead))
    said = (hedge[0] if hedge else "") + figure.text
    if not hedge and figure.qualifier != "none":
        behind = _hedges_behind().match(beyond)
        said += behind[0] if behind else ""
    return f"“{one_line(said)}”"


@cache
def _hedges_behind() -> re.Pattern[str]:
    phrases = {phrase for known in load("hedges")["after"].values() for phrase in known}
    return re.compile(rf"\s?{alternation(phrases)}(?!\w)", re.IGNORECASE)


@cache
def _hedges() -> re.Pattern[str]:
    """Words that hedge the number right after them, as extraction knows them, and what leads to them."""
    table = load("hedges")
    phrases = {phrase for known in table["before"].values() for phrase in known}
    words = {phrase for phrase in phrases if phrase[-1].isalpha() or phrase[-1] == "."}
    told = alternation(words).replace(r"\ ", r"\s+")
    marks, skipped = alternation(phrases - words), alternation(table["skip"]["words"])
    return re.compile(
        rf"(?<![\w-])(?:(?:{_LEADING}\s+)*(?:{told}\s+)+(?:{skipped}\s+){{0,3}}|{marks}\s*)\Z",
        re.IGNORECASE,
    )


def signed(figure: Figure) -> str:
    """The quote, with the way a change goes before it: up “5.9%”, down “almost 29%”."""
    if figure.kind == "change" and figure.direction:
        return f"{figure.direction} {quote(figure)}"
    return quote(figure)


def listing(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def said_by_all(figures: Sequence[Figure]) -> str | None:
    """The words that every figure begins with, hedge included: “31” of “31 people” and “31 dead”.

    A unit that all of them have stays: “41 cents” of “41 cents a share” and “41 cents per share”.
    """
    if len({figure.qualifier for figure in figures}) > 1:
        return None
    worded = [quote(figure)[1:-1].split() for figure in figures]
    alike = takewhile(lambda words: len({word.casefold() for word in words}) == 1, zip(*worded, strict=False))
    common = [words[0] for words in alike]
    if any(len(words) > len(common) for words in worded):
        if any(isinstance(figure.value, tuple) for figure in figures):
            return None  # "6.5% to 7%", "6.5% and 7%"
        measured = all(family_of(figure.unit) != "count" for figure in figures)
        while common and not (_ends_number(common[-1]) or (measured and common[-1] not in _LINKING)):
            common.pop()
    return f"“{' '.join(common)}”" if common else None


def _ends_number(word: str) -> bool:
    """Whether a word may end a number: "1,300", "5%", "million", "thirty-one", but not "people"."""
    return any(char.isdigit() for char in word) or word.casefold().rpartition("-")[2] in _number_words()


@cache
def _number_words() -> frozenset[str]:
    kinds = load("numbers")["en"]
    return frozenset(
        word
        for kind in ("units", "teens", "tens", "scales", "groups", "suffixes", "fractions", "tallies")
        for word in kinds[kind]
    )


def is_copied(figures: Sequence[Figure]) -> bool:
    """Whether all say it in one sentence, word for word, as those do that print an agency's."""
    sentences = {tuple(_WORD.findall(figure.sentence.casefold())) for figure in figures}
    return len(sentences) == 1 and len(next(iter(sentences))) >= _SENTENCE


def grouped(chosen: Mapping[str, Figure], articles: Mapping[str, Article]) -> str:
    """ "A and B say “5.9%”, C “almost 6%”"."""
    groups: dict[str, list[str]] = {}
    for id_, figure in chosen.items():
        groups.setdefault(quote(figure), []).append(name(articles[id_]))
    parts: list[str] = []
    for said, names in groups.items():
        verb = "" if parts else (" says" if len(names) == 1 else " say")
        parts.append(f"{listing(names)}{verb} {said}")
    return ", ".join(parts)


def plain(figure: Figure) -> str:
    return one_line(figure.text)


def number_of(figure: Figure) -> str:
    """A figure without what it counts: the "231" of "231 people", but all of "$1 billion"."""
    words = figure.text.split()
    if family_of(figure.unit) == "count":
        while len(words) > 1 and not _ends_number(words[-1]):
            words.pop()
    return " ".join(words)
