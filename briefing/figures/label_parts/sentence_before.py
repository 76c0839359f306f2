"""What "him" or "it" stands for that a sentence puts at a figure: the subject of the sentence before."""

from briefing.figures.grammar.phrases import Span
from briefing.figures.grammar.sentences import split
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged, tag
from briefing.figures.grammar.tags import FINITE_VERBS, NOUNS, PLAIN_VERBS
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import LONGEST_DOER, finish, words_of
from briefing.figures.slots.speaker_names import AGENTS, BODIES
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import KIN

_BACK = 400  # characters in which the sentence before begins
_NAME = 3  # words of a name before an aside
_BODIES = AGENTS | frozenset(map(str.lower, BODIES))
_PERSONS = ("him", "her")


def stood_for_before(t: Tagged, pronoun: str) -> str:
    """The Moor of "Moor was the favourite. A poll put [him] at 49%"; "" where no such subject is there."""
    before, who = _subject_before(t) if pronoun in (*_PERSONS, "it", "they") else (t, None)
    return finish(words_of(before, who)) if who and _fits(before, who, pronoun) else ""


def doer_before(t: Tagged, pronoun: str) -> str:
    """The "the feud" of "The feud was long. [It] had raged for nine years"; "" where no such subject is."""
    before, who = _subject_before(t)
    if who is None or not _fits(before, who, pronoun) or not _is_alone(before, who, pronoun):
        return ""
    article = "the " if before.lower[who[0] - 1 : who[0]] in (["the"], ["a"], ["an"]) else ""
    words = doer_words(before, who)
    return f"{article}{words}" if 0 < len(words) <= LONGEST_DOER else ""


def heading_before(t: Tagged) -> str:
    """The "Aftershocks" of "Aftershocks. There were [611] by noon."; "" after other sentences."""
    low = t.starts[0]
    back = max(0, low - _BACK)
    sentences = split(t.text[back:low])
    if not sentences:
        return ""
    start, end = back + sentences[-1].start, back + sentences[-1].end
    words = t.text[start:end].rstrip(".: ")
    alone = words.isalpha() and words[0].isupper() and is_plural(words.lower())
    return words if alone and tag(t.text, start, end, ()).tags[:1] == "N" else ""


def _subject_before(t: Tagged) -> tuple[Tagged, Span | None]:
    """The sentence before, and who or what it is of; None where none stands near."""
    low = t.starts[0]
    back = max(0, low - _BACK)
    sentences = split(t.text[back:low])
    if not sentences:
        return t, None
    last = sentences[-1]
    before = tag(t.text, back + last.start, back + last.end, ())
    aside = before.tags.find(",")
    opens = 0 < aside <= _NAME and not before.tags[:aside].strip("NP")
    return before, (0, aside) if opens else subject(
        before, _first_verb(before)
    )  # "Moor, backed by bakers, was"


def _first_verb(t: Tagged) -> int:
    return next((at for at, tag in enumerate(t.tags) if tag in FINITE_VERBS + PLAIN_VERBS), -1)


def _fits(t: Tagged, who: Span, pronoun: str) -> bool:
    """Whether a pronoun may stand for a subject: "him" for a name, "they" for many, "it" for one thing."""
    head = who[1] - 1
    if pronoun in _PERSONS:
        return t.tags[head] == "P" or (head == 0 and not is_plural(t.lower[0]))  # a name opens a sentence
    if pronoun == "they":
        return is_plural(t.lower[head]) and t.tags[head] in "NP"
    if takes_who(t.lower[head]) or t.lower[head] in KIN:
        return False
    if t.tags[head] == "P" and t.lower[head] in _BODIES:
        return True  # "The Tarn Foundation"
    return t.tags[head] in "NA" and not is_plural(t.lower[head]) and "#" not in t.tags


def _is_alone(t: Tagged, who: Span, pronoun: str) -> bool:
    """Whether "it" or "they" can be nothing besides a subject: no Tarn of "The storm hit Tarn"."""
    many = pronoun == "they"
    others = (at for at, tag in enumerate(t.tags) if tag in NOUNS and not who[0] <= at < who[1])
    return all(is_plural(t.lower[at]) != many for at in others)
