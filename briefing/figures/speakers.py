"""Who says a figure, where the sentence attributes it."""

from briefing.figures.lexicon import load
from briefing.figures.phrases import phrase_after, subject
from briefing.figures.tagging import Tagged

_TABLE = load("speech")
_VERBS = frozenset(_TABLE["verbs"].split())
_AGENTS = frozenset(_TABLE["agents"].split())
_SILENT = frozenset(_TABLE["silent"].split())


def speakers_of(t: Tagged) -> list[tuple[int, str]]:
    """(word, speaker) for every attribution of a sentence: "according to X", "X said", "said X"."""
    found: list[tuple[int, str]] = []
    tags = t.tags
    last = len(tags)
    for index, word in enumerate(t.lower):
        if word == "according" and t.lower[index + 1 : index + 2] == ["to"]:
            span = phrase_after(t, index + 2, last)
            if span:
                found.append((index, _name(t, *span)))
        elif word in _VERBS and tags[index] in "VYELUW":
            span = subject(t, index)
            inverted = (
                index + 1 < last
                and tags[index] == "Y"
                and index > 0
                and tags[index - 1] in '",'
                and tags[index + 1] in "PDN"
            )
            if inverted:
                span = phrase_after(t, index + 1, last) or span
            if (
                span
                and span[0] < span[1]
                and t.lower[span[1] - 1] not in _SILENT
                and tags[span[0]] not in "K"
            ):
                if tags[span[1] - 1] == "T" or any(tag == "B" for tag in tags[max(0, index - 2) : index]):
                    continue
                if _can_speak(t, *span):
                    found.append((index, _name(t, *span)))
    return [(at, name) for at, name in found if name]


def _can_speak(t: Tagged, low: int, high: int) -> bool:
    return "P" in t.tags[low:high] or any(word in _AGENTS for word in t.lower[low:high])


def _name(t: Tagged, low: int, high: int) -> str:
    while low < high and t.tags[low] in "DRT#":
        low += 1
    return " ".join(t.slice(low, high).split())[:60]
