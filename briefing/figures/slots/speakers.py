"""Who says a figure: "X said", "according to X", a quotation that goes on, "he said"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.figures.grammar.phrases import phrase_after, phrase_before, subject
from briefing.figures.grammar.sentences import Sentence
from briefing.figures.grammar.tagging import Tagged, tag
from briefing.figures.lexicon import load
from briefing.figures.quantities.units import of_word
from briefing.figures.slots.places import is_known
from briefing.figures.words.nouns import is_plural

_TABLE = load("speech")


def _words(row: str) -> frozenset[str]:
    return frozenset(_TABLE[row].split())


_STRONG = _words("strong")
_WEAK = _words("weak")
_VERBS = _STRONG | _WEAK | _words("verbs")
_TOLD = _words("told")
_VOICES = _words("voices")
_FURNITURE = _words("furniture")
_ABSTRACT = re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ure)s?\Z")
_COMPLEMENTED = ("familiar", "aware", "close", "present")
_FORMER = frozenset(("former", "acting", "interim", "deputy", "vice", "then", "late"))
_JOINING = ("&", "and")
_DANGLING = re.compile(r"(?: (?:and|of|the|for|in))+\Z")
_GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z])")  # "MossRents": two words of a page run together
_REPUTED = (["to", "have"], ["to", "be"], ["to", "number"])
_WRITING = _words("writing")
_AGENTS = _words("agents")
_SILENT = _words("silent")
_PERSONS = _words("persons")
_POLLS = _words("polls")
_PUT = ("put", "puts")
_GIVE = _words("give")
_SAYING = _VERBS | _GIVE | {"according"}
_TITLES = frozenset(load("tags")["title"].split())
_PERSONAL = ("he", "she")
# a quotation mark; an empty group tells that it opens. None begins with a look-behind: those are slow to find
_QUOTE = re.compile(r'“()|"(?<![^\s(\[—–]")(?=\S)()|”|"|\'\'')
_LONGEST = 60
_BACK = 3  # how many sentences before, and after, are read for the speaker of a quotation or a pronoun
_DEEPEST = 3  # appositions one after the other: "Alder, R-Ohio, a critic of it, said"
_ADDRESSEE = 12  # how many words may tell to whom, when and where something is said
_SCARE = 40  # characters of quoted words that are no quotation
_CLAUSE = 12  # how far a verb is looked for in what somebody "added"


@dataclass(frozen=True, slots=True)
class Attribution:
    """The words [low, high) of a sentence are said by ``name``; ``at`` is the verb, or "according"."""

    at: int
    name: str
    low: int
    high: int
    pronoun: str = ""  # "he", when the sentence does not tell who
    inherited: bool = False
    apart: tuple[int, int] = (0, 0)  # words that are not what is said: those who say it


def attributions(t: Tagged) -> list[Attribution]:
    """Every attribution of a sentence, in order."""
    return [*_found(t)]


def _found(t: Tagged) -> Iterator[Attribution]:
    tags, last = t.tags, len(t.tags)
    if _SAYING.isdisjoint(t.lower):
        return
    for index, word in [(at, word) for at, word in enumerate(t.lower) if word in _SAYING]:
        if word == "according" and t.lower[index + 1 : index + 2] == ["to"]:
            span = _source(t, index + 2)
            if span:
                yield Attribution(index, _name(t, *span), 0, last, apart=(index, span[1]))
        elif word in _VERBS and (tags[index] in "VYELUW" or _is_verb(t, index)):
            found = _inverted(t, index) or _direct(t, index)
            if found:
                yield found
        elif word in _GIVE and tags[index] in "VYELUWH":
            span = subject(t, index)
            if span and t.lower[span[1] - 1] in _POLLS and "P" in tags[slice(*span)]:
                yield Attribution(index, _name(t, *span), 0, last, apart=span)


def _is_verb(t: Tagged, index: int) -> bool:
    """Whether what looks like a noun is said: "the official confirms", "the port tweets that"."""
    quotes = t.tags[index] == "N" and t.words[index + 1 : index + 2] in (["that"], ["“"], ['"'])
    return quotes or _official(t, index) is not None


def _source(t: Tagged, start: int) -> tuple[int, int] | None:
    """The phrase after "according to"; of "two people briefed on it" the count and its noun."""
    at = start
    while at < len(t.tags) and t.tags[at] in "DR":
        at += 1
    if t.tags[at : at + 1] == "Q":
        return at, at + 1
    span = phrase_after(t, start, len(t.tags))
    if span is None:
        return None
    low, high = span
    if t.tags[high - 1] in "JN" and t.lower[high : high + 1] and t.lower[high] in _AGENTS:
        high += 1  # "the latest numbers"
    return _with_owner(t, (low, high))


def _with_owner(t: Tagged, span: tuple[int, int]) -> tuple[int, int]:
    """ "Conference of State Legislatures", "estimate from the Alder Group": with whose it is."""
    low, high = span
    if t.tags[high - 1] == "S":  # "Alder's earlier report"
        while t.tags[high : high + 1] and t.tags[high] in "RJ":
            high += 1
        high += t.tags[high : high + 1] in ("N", "P", "A", "Y")
        span = low, high
    if t.tags[high : high + 2] == "Eb":
        inner = phrase_after(t, high + 2, len(t.tags))  # "data released by the ministry"
        return inner or span
    named = t.tags[high - 1] == "P" and high + 1 < len(t.words)
    if named and t.lower[high] == "for" and t.words[high + 1][0].isupper():
        high += 2  # "Center for Missing & Stolen Ships"
        while t.words[high : high + 1] and (t.words[high][0].isupper() or t.words[high] in _JOINING):
            high += 1
        return low, high - (t.words[high - 1] in _JOINING)
    if t.tags[high : high + 1] and t.tags[high] in "of":
        inner = phrase_after(t, high + 1, len(t.tags))
        if inner and "P" in t.tags[slice(*inner)]:
            return low, inner[1]
    return span


def _inverted(t: Tagged, verb: int) -> Attribution | None:
    """ "…," said Alder."""
    tags, last = t.tags, len(t.tags)
    if tags[verb] != "Y" or not verb or tags[verb - 1] not in '",' or t.lower[verb] in _TOLD:
        return None
    if verb + 1 >= last or tags[verb + 1] not in "PDN":
        return None
    span = phrase_after(t, verb + 1, last)
    if span is None or (tags[span[1] : span[1] + 1] and tags[span[1]] in "VYELUWBHMX"):
        return None  # "the mayor, said the city had"
    if tags[span[1] - 1] == "N" and _goes_on(t, span[1]):
        return None  # "the mayor, said the cause of the fire was"
    if not _can_speak(t, *span, t.lower[verb]):
        return None
    resumes = tags.find('"', span[1])
    return Attribution(
        verb, _name(t, *span), 0, last if resumes > 0 else span[0], apart=(span[0], max(resumes, span[0]))
    )


def _goes_on(t: Tagged, start: int) -> bool:
    """Whether a verb comes before the next mark."""
    for mark in t.tags[start : start + _ADDRESSEE]:
        if mark in ',.;:–"k':
            return False
        if mark in "VLUWBHM":
            return True
    return False


def _direct(t: Tagged, verb: int) -> Attribution | None:
    """ "Alder said that …", "…, Alder said"."""
    tags, last = t.tags, len(t.tags)
    word = t.lower[verb]
    if "B" in tags[max(0, verb - 2) : verb] or tags[verb - 1 : verb] == "S":
        return None  # "Alder's claims"
    if word in _PUT and tags[verb + 1 : verb + 2] not in ("D", "N", "J", "a"):
        return None  # "put out a tweet"
    span = _official(t, verb) or _of_clause(t, verb) or subject(t, verb)
    if span is None or span[0] >= span[1] or tags[span[1] - 1] == "T":
        return None
    if tags[verb - 1] == "t" and span[1] == verb - 1:
        return None  # "asked the port to announce"
    if t.lower[verb + 1 : verb + 3] in _REPUTED:
        return None  # "a man said to have"
    low, high = _named_before(t, *span) or span
    pronoun = t.lower[low] if tags[low] == "K" and high - low == 1 else ""
    if pronoun:
        if pronoun not in ("he", "she", "it", "they") or word not in _STRONG:
            return None
    elif not _can_speak(t, low, high, word) or _is_share(t, low):
        return None
    end = _end_of_telling(t, verb)
    name = "" if pronoun else _name(t, low, _head_end(t, low, high))
    if high <= verb and low > 0 and end >= 0 and _follows_words(t, low):
        # what was said stands before; it goes on after a comma or in a new quotation
        resumes = tags.find('"', end)
        goes_on = resumes > 0 or (tags[end : end + 1] == "," and tags[end + 1 : end + 2] not in ("k", ""))
        until = max(resumes, end) if goes_on else last
        return Attribution(verb, name, 0, last if goes_on else low, pronoun, apart=(low, until))
    thing = tags[verb + 1 : verb + 2] in ("Q", "D", "S")
    if (word in _WEAK or (thing and word in _WRITING)) and not _states(t, verb):
        return None  # "wrote nine novels"
    closing = tags.find('"', verb) if tags.count('"', 0, verb) % 2 else -1
    return Attribution(verb, name, verb, closing if closing > 0 else last, pronoun)


def _of_clause(t: Tagged, verb: int) -> tuple[int, int] | None:
    """The subject of the clause that ", saying" adds to."""
    if not t.lower[verb].endswith("ing") or t.tags[verb - 1 : verb] != ",":
        return None
    first = next((at for at in range(verb) if t.tags[at] in "VYELUW" and at), -1)
    found = subject(t, first) if first > 0 else None
    return found if found and "P" in t.tags[slice(*found)] else None


def _official(t: Tagged, verb: int) -> tuple[int, int] | None:
    """ "the official said": a word that elsewhere is an adjective."""
    low = verb - 1
    if low < 0 or t.tags[low] != "J" or t.lower[low] not in _AGENTS:
        return None
    while low > 0 and t.tags[low - 1] in "NPJ":
        low -= 1
    return low, verb


def _named_before(t: Tagged, low: int, high: int) -> tuple[int, int] | None:
    """Who an apposition is about: "Alder, R-Ohio, a critic of the law, said"."""
    tags = t.tags
    seat = high - low == 1 and "-" in t.words[low]  # "R-Ohio"
    if tags[high : high + 1] != "," or not (seat or "D" in tags[max(0, low - 3) : low]):
        return None
    for _ in range(_DEEPEST):
        while low > 0 and tags[low - 1] in "DJ":
            low -= 1
        if low < 2 or tags[low - 1] != ",":
            return None
        name = phrase_before(t, low - 1)
        if name is None or "P" not in tags[slice(*name)]:
            return None
        low = name[0]
        if name[1] - low > 1 or "-" not in t.words[low]:
            return None if low and tags[low - 1] in "inatfobrwxVEYLUWG" else name
    return None


def _head_end(t: Tagged, low: int, high: int) -> int:
    """The end of the name that opens a phrase: "Alder in a series of letters"."""
    for at in range(low + 1, high):
        if t.tags[at - 1 : at + 1] == "NG" and t.tags[at + 1 : at + 2] in ("D", "P"):
            return at  # "a complaint charging Alder"
        if t.tags[at] in "inwbxg":
            while at > low + 1 and t.tags[at - 1] in "JEGR" and t.lower[at - 1] not in _AGENTS:
                at -= 1
            return at
    return high


def _end_of_telling(t: Tagged, verb: int) -> int:
    """The mark that ends "said Tuesday in a statement" or "told reporters"; -1 where a clause follows."""
    at = verb + 1
    last = len(t.tags)
    if t.lower[verb] in _TOLD:
        while at < last and at - verb < _ADDRESSEE and t.tags[at] in "DJNPSAc":
            at += 1
    told = at
    while at < last and at - verb < _ADDRESSEE:
        mark = t.tags[at]
        if mark in "TRE" or t.tags[at : at + 2] in ("JT", "DT"):
            at += 1
        elif mark in "inaxbwtr" or (mark in "of" and at > told):
            phrase = phrase_after(t, at + 1, last)
            at = phrase[1] if phrase else at + 1
            if phrase is None and t.tags[at : at + 1] not in ("T", "D", "J"):
                return -1
        else:
            break
    return at if at >= last or t.tags[at] in ',.;–"!?)mG' else -1


def _follows_words(t: Tagged, low: int) -> bool:
    """Whether a mark or quotation parts the subject at ``low`` from words said before it."""
    at = low - 1
    while at > 0 and t.tags[at] in "D":
        at -= 1
    return t.tags[at] in ',"–?!' and any(tag in "VYELUWBHMQ" for tag in t.tags[:at])


def _states(t: Tagged, verb: int) -> bool:
    """Whether a clause follows and not a thing: "added that", "claims it lost", but "claimed 150 lives"."""
    for at in range(verb + 1, min(verb + _CLAUSE, len(t.tags))):
        if t.tags[at] in "VYLUWBHM" or (at == verb + 1 and t.lower[at] == "that"):
            return True
        if t.tags[at] in ",;:.kx":
            return False
    return False


def _is_share(t: Tagged, low: int) -> bool:
    """ "44% of voters said": they answer a poll."""
    at = low
    while at > 0 and t.tags[at - 1] in "DJR":
        at -= 1
    return at > 1 and (t.tags[at - 1] == "Q" or (t.tags[at - 1] == "o" and t.tags[at - 2] == "Q"))


def _can_speak(t: Tagged, low: int, high: int, verb: str) -> bool:
    end = _head_end(t, low, high)
    head = t.lower[end - 1]
    if (head in _SILENT and t.tags[end - 1] != "P") or t.tags[low] == "K":
        return False
    if t.tags[end - 1] == "Q" and of_word(head.rpartition(" ")[2]):
        return False  # "one day after she said"
    if verb in _STRONG:
        if head in _AGENTS or "P" in t.tags[low:high]:
            return True
        named = t.words[end - 1][0].isupper()  # a name that opens its sentence
        return named or (t.tags[end - 1] in "NA" and (head in _VOICES or not _ABSTRACT.search(head)))
    return "P" in t.tags[low:high] or any(word in _AGENTS for word in t.lower[low:high])


def _name(t: Tagged, low: int, high: int) -> str:
    while low < high - 1 and t.tags[low] in "DRT#G":
        low += 1
    while low < high - 1 and (t.tags[high - 1] in "c," or t.words[high - 1] in _COMPLEMENTED):
        high -= 1  # "officials familiar" with it
    low, high = _full_name(t, low, high)
    name = " ".join(t.slice(low, high).split())
    if len(name) > _LONGEST:
        name = _DANGLING.sub("", name[: name.rfind(" ", 0, _LONGEST)])
    return name


def _full_name(t: Tagged, low: int, high: int) -> tuple[int, int]:
    """A person's name without the lower-case words before it and the furniture of a page around it."""
    tags = t.tags
    named = tags.find("P", low, high)
    if named < 0:
        return low, high
    initial = len(t.words[high - 1]) == 1 and t.words[high - 1].isupper()
    if initial and t.words[high : high + 1] == ["."] and tags[high + 1 : high + 2] == "P":
        high += 2  # "Ada J. Moss"
        while tags[high : high + 1] == "P":
            high += 1
    while (
        named < high - 1
        and t.lower[named] in _FURNITURE
        and (named == low or tags[low:named].strip("P") == "")
    ):
        named += 1
        low = named
    end = _repeats(t, named, high)
    if end:
        return low, end
    before = t.words[low:named]
    opens = low == 0 and t.tags[0] in "NJ" and not is_known(before[0]) if before else False
    epithet = (
        bool(before)
        and before[-1].islower()
        and all(word.islower() for word in before[opens:])
        and not tags[low:named].strip("NJ")
    )
    person = tags[named:high] in ("PP", "PPP") and not any(is_known(word) for word in t.words[named:high])
    if not epithet or not person or t.lower[named] in _TITLES or not (_FORMER.isdisjoint(t.lower[low:named])):
        return low, high
    return named, high


def _repeats(t: Tagged, low: int, high: int) -> int:
    """Where a name ends that a page's links go on with: "Speaker Ada Moss Ada Jane Moss Rents"; else 0."""
    words = [_GLUED.split(word)[0] for word in t.words[low:high]]
    again = [at for at, word in enumerate(words) if word in words[at + 1 :]]
    return low + again[-1] + 1 if again and "".join(t.tags[low:high]).strip("P") == "" else 0


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
        named = [one if one.name else self._resolved(one, here) for one in found]
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
        for mark in _QUOTE.finditer(self._text, self._at, max(end, self._at)):
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

    def _resolved(self, one: Attribution, here: int) -> Attribution:
        """Who "he" is: the last person who spoke in the sentences before."""
        for index in range(here - 1, max(here - 1 - _BACK, -1), -1):
            for earlier in reversed(self._attributions(index)):
                if earlier.name and _fits(one.pronoun, earlier.name):
                    return replace(one, name=earlier.name, inherited=True)
                if earlier.name and one.pronoun in _PERSONAL and _is_person(earlier.name):
                    return one
        return one

    def _beside(self, here: int) -> str:
        """Who speaks a quotation that no words of its sentence attribute."""
        paragraph = self._sentences[here].paragraph
        for index in range(here - 1, max(here - 1 - _BACK, -1), -1):
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


def _is_person(name: str) -> bool:
    """Whether a name is a person's: by title or calling, or two or three capitalised words alone."""
    words = name.split()
    if any(word.lower().rstrip(".") in _PERSONS or word.lower().rstrip(".") in _TITLES for word in words):
        return True
    if words[-1].lower() in _AGENTS or is_plural(words[-1].lower()) or is_known(name):
        return False
    return len(words) <= 3 and all(word[0].isupper() and not word.isupper() for word in words)


def _fits(pronoun: str, name: str) -> bool:
    if pronoun in _PERSONAL:
        return _is_person(name)
    plural = name.split()[-1].lower()
    return (plural.endswith("s") or plural == "police") == (pronoun == "they") and not (
        pronoun == "it" and name.split()[-1].lower() in _PERSONS
    )


def speaker_of(found: list[Attribution], i: int) -> tuple[str, bool]:
    """Who says the figure at word ``i``, and whether another sentence tells it."""
    if not found:
        return "", False
    best = min(
        (one for one in found if one.low <= i < one.high and not one.apart[0] <= i < one.apart[1]),
        key=lambda one: abs(one.at - i),
        default=None,
    )
    return (best.name, best.inherited) if best else ("", False)
