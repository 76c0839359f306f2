"""Who speaks across sentences and quotations, and so who says a figure."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from briefing.figures.grammar.sentences import Sentence
from briefing.figures.grammar.tagging import Tagged, tag
from briefing.figures.slots.speaker_names import PERSONAL, fits
from briefing.figures.slots.tellers import subject_before
from briefing.figures.slots.telling import Attribution, attributions

# a quotation mark; an empty group tells that it opens. None begins with a look-behind: those are slow to find
_QUOTE = re.compile(r'“()|"(?<![^\s(\[—–]")(?=\S)()|”|"|\'\'')
_BEFORE_NAME = r"(?:(?<=[a-z,] )|(?<=Sen\. )|(?<=Rep\. )|(?<=Gov\. )|(?<=Gen\. ))"
_BACK = 3  # how many sentences before, and after, are read for the speaker of a quotation or a pronoun
_RUNNING = 8  # how many sentences of a paragraph one quotation may run on over
_DOERS = 2  # how many sentences before a pronoun are read for one who only does something
_SCARE = 40  # characters of quoted words that are no quotation


class Voices:
    """The speakers of a text: those a sentence names, and those it takes from the sentences beside it."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._read: dict[int, list[Attribution]] = {}
        self._quotes = _QUOTE.search(text) is not None
        self._quoted = False  # whether a quotation is open at ``_at``
        self._opened = 0
        self._at = 0
        self._paragraph = -1

    def of(self, t: Tagged, sentence: Sentence) -> list[Attribution]:
        """The attributions of a sentence, pronouns replaced, and who speaks where its quotation goes on."""
        found = attributions(t)
        inside = self._inside(t, sentence) if self._quotes else []
        if not found and not inside:
            return found
        here = bisect_right(self._starts, sentence.start) - 1
        self._read[here] = found
        named = [one if one.name else self._resolved(one, here, t) for one in found]
        if inside and not any(one.low <= i < one.high for one in found for i in inside):
            name = self._beside(here)
            if name:
                named.append(Attribution(inside[0], name, inside[0], inside[-1] + 1, inherited=True))
        return [one for one in named if one.name]

    def _inside(self, t: Tagged, sentence: Sentence) -> list[int]:
        """The sentence's figures that stand within quotation marks."""
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._quoted = sentence.paragraph, False
            first = bisect_right(self._starts, sentence.start) - 1
            while (
                first > 0
                and self._sentences[first - 1].paragraph == sentence.paragraph
                and (self._sentences[first - 1].start >= self._at)
            ):
                first -= 1
            self._at = self._sentences[first].start
        if _QUOTE.search(self._text, self._at, sentence.end) is None:
            self._at = sentence.end
            return t.figures if self._quoted else []
        inside = []
        for i in t.figures:
            self._advance(t.starts[i])
            if self._quoted and not (self._opened > sentence.start and self._is_scare(t.ends[i])):
                inside.append(i)
        self._advance(sentence.end)
        return inside

    def _is_scare(self, end: int) -> bool:
        """Whether the open quotation is but a few words."""
        closing = _QUOTE.search(self._text, end, max(end, self._opened + _SCARE))
        return closing is not None and not closing.lastindex

    def _advance(self, end: int) -> None:
        for mark in _QUOTE.finditer(self._text, self._at, max(end, self._at) + 1):
            if mark.start() >= end:
                break  # one character more is read, for what follows a mark
            self._quoted = bool(mark.lastindex)
            self._opened = mark.start() if self._quoted else self._opened
        self._at = max(end, self._at)

    def _attributions(self, index: int) -> list[Attribution]:
        found = self._read.get(index)
        if found is None:
            if len(self._read) > 64:
                self._read.clear()
            sentence = self._sentences[index]
            found = self._read[index] = attributions(tag(self._text, sentence.start, sentence.end, ()))
        return found

    def _resolved(self, one: Attribution, here: int, t: Tagged | None = None) -> Attribution:
        """Who "he" is: the last person who spoke in the sentence before him, or in those before it."""
        for earlier in reversed(self._attributions(here)):
            if earlier.name and earlier.at < one.at and fits(one.pronoun, earlier.name):
                return one._replace(name=earlier.name)
        doer = subject_before(t, one.at) if t is not None and one.pronoun in PERSONAL else ""
        if self._is_he(one.pronoun, doer):
            return one._replace(name=doer)
        for index in range(here - 1, max(here - 1 - _BACK, -1), -1):
            for earlier in reversed(self._attributions(index)):
                if earlier.name and fits(one.pronoun, earlier.name):
                    if one.pronoun == "it" and self._is_somebody(earlier.name):
                        return one
                    return one._replace(name=earlier.name, inherited=True)
            doer = self._doer(index) if one.pronoun in PERSONAL and index >= here - _DOERS else ""
            if self._is_he(one.pronoun, doer):
                return one._replace(name=doer, inherited=True)
        return one

    def _is_he(self, pronoun: str, doer: str) -> bool:
        """Whether "he" may be one who does something: a calling, a full name, or a part of one."""
        if not doer or not fits(pronoun, doer):
            return False
        return " " in doer or doer.islower() or self._is_somebody(doer)

    def _doer(self, index: int) -> str:
        """Whose doings an earlier sentence tells."""
        sentence = self._sentences[index]
        t = tag(self._text, sentence.start, sentence.end, ())
        return subject_before(t, len(t.tags))

    def _is_somebody(self, name: str) -> bool:
        """Whether a name is a person's, by itself or as the text writes it in full."""
        words = name.split()
        if len(words) > 1:
            return fits("he", name)
        return re.search(rf"{_BEFORE_NAME}[A-Z][a-z]+ {re.escape(name)}\b", self._text) is not None

    def _beside(self, here: int) -> str:
        """Who speaks a quotation that no words of its sentence attribute."""
        paragraph = self._sentences[here].paragraph
        for index in range(here - 1, max(here - 1 - _RUNNING, -1), -1):
            if self._sentences[index].paragraph != paragraph:
                break
            name = self._speaker(index, -1)
            if name:
                return name
        for index in range(here + 1, min(here + 1 + _BACK, len(self._sentences))):
            if self._sentences[index].paragraph != paragraph:
                break
            name = self._speaker(index, 0)
            if name:
                return name
        before = here
        while before > max(here - _BACK, 0) and self._sentences[before].paragraph == paragraph:
            before -= 1
        earlier = self._sentences[before]
        if earlier.paragraph == paragraph - 1 and _quotes(self._text, earlier):
            return self._speaker(before, -1)
        return ""

    def _speaker(self, index: int, which: int) -> str:
        found = self._attributions(index)
        if not found:
            return ""
        one = found[which]
        return one.name or self._resolved(one, index).name


def _quotes(text: str, sentence: Sentence) -> bool:
    """Whether a quotation begins or ends in a sentence."""
    return _QUOTE.search(text, sentence.start, sentence.end) is not None


def speaker_of(t: Tagged, found: list[Attribution], i: int) -> tuple[str, bool]:
    """Who says the figure at word ``i``, and whether another sentence tells it."""
    if any(one.apart[0] <= i < one.apart[1] for one in found):
        return "", False  # "two clerks told the paper"
    telling = [one for one in found if one.low <= i < one.high]
    best = min(telling, key=lambda one: (one.believed, abs(one.at - i)), default=None)
    if best and len(telling) > 1 and not _marks(t, best.at, i):
        # "People say he waited 20 years," Alder said: his words quote theirs
        best = next((one for one in telling if _marks(t, one.at, i) % 2), best)
    return (best.name, best.inherited) if best else ("", False)


def _marks(t: Tagged, one: int, other: int) -> int:
    """How many quotation marks stand between two words."""
    return t.tags.count('"', min(one, other), max(one, other))
