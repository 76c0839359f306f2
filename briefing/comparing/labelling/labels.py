"""A short human label for each measure, its words the sources' own."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import chain

from briefing.comparing.labelling.contenders import share_of
from briefing.comparing.labelling.stated import common, common_of_articles, commonest
from briefing.comparing.labelling.wording_kinds import is_adverbial, is_deed_alone, quantities_in
from briefing.comparing.profiles.surroundings import SIDE, around
from briefing.comparing.words.concepts import WORD, concepts, function_words, stem
from briefing.comparing.words.tables import row
from briefing.figures.lexicon import load
from briefing.figures.units.families import AREAS, LENGTHS, SPEEDS, WARMTHS, WEIGHTS, is_duration
from briefing.model import Figure
from briefing.period_words import period_words

LONGEST = 60
_FEW = 5  # words of a wording that is short enough to be preferred
_TIED = row("words", "function", "time") | row("words", "function", "pronouns")
# wordings that name no thing, and those of others that name it: "Age" and "Age of Tom Moor"
_NAME_NOTHING = tuple(
    (re.compile(nothing, re.IGNORECASE), re.compile(named, re.IGNORECASE))
    for nothing, named in (
        (r"age\Z", r"age of "),
        (r"votes\Z", r".*\b(?:margin|lead|majority|difference|deficit|ballots)\Z"),
        (
            r"(?:time frame|interval|how (?:long ago|much later|much earlier))\Z",
            r"how long (?!ago\Z)|length of |interval |time (?!frame\Z)",
        ),
        (r"time frame for ", r"how long (?!ago\Z)|length of |interval |time (?!frame(?:\Z| for ))"),
        (r"rival of ", r"(?!rival of )"),
    )
)
_OPENER = re.compile(r"\A(?:the|a|an|its|their|his|her|our|this|that|these|those)\s+", re.IGNORECASE)
_TRAIL = re.compile(r"(?<!\.\w)\.+$")  # but not the last of "U.S."
# what stands before and after where a change began: "to $41 from $46", "up from 46", "from 46 to 41"
_TO_FROM = re.compile(r"\b(?:to [^.;:]{1,40}|up|down) from\b[^.,;:\d]{0,24}\Z")
_FROM = re.compile(r"\bfrom\b[^.,;:\d]{0,24}\Z")
_LED_TO = re.compile(r" to\b")
_DIMENSIONS = {
    unit: name
    for units, name in (
        (LENGTHS, "distance"),
        (AREAS, "area"),
        (WEIGHTS, "weight"),
        (SPEEDS, "speed"),
        (WARMTHS, "temperature"),
        ({"x"}, "multiple"),
    )
    for unit in units
}
# "ARD71bn"; a thing after its owner: "Senate: schools"; a wording cut short
_NO_HEADING = re.compile(r"\b[A-Z]{2,3}\d+(?:\.\d+)?[a-z]{1,3}\b|[:…]")
_DOING = re.compile(r" (?:who|that)(?: (?:will|would|could|may|might|have|had|has))? \w+")
# what a wording costs, or saves where it names what is measured
_NAMED = 0.4
_ONE_WORD = 0.25
_UNIT_ALONE = 0.2
_CLAUSE = 0.25
_WORDS_BEFORE, _WORDS_AFTER = 2, 3  # of a figure that nothing names
_TAKEN_FOR_HEARD = 0.35  # the part of the texts that such a noun is taken to be heard in, at least


def label(figures: Sequence[Figure]) -> str:
    """What the figures measure: the wording of the sources that says it best in few words."""
    wordings = [_tidy(figure.measure) for figure in figures if figure.measure.strip()]
    if not wordings:
        wordings = [_tidy(_from_unit(figure)) or _in_its_words(figure) for figure in figures]
    return share_of(_best(wordings, figures), figures)


def _best(wordings: Sequence[str], figures: Sequence[Figure]) -> str:
    if len(set(wordings)) == 1:
        return wordings[0]
    said = Counter(wording.casefold() for wording in wordings)
    texts = [*wordings, *dict.fromkeys(figure.sentence for figure in figures)]
    told = Counter(chain.from_iterable(map(set, map(concepts, texts))))
    heard = {concept: times / len(texts) for concept, times in told.items()}
    counted = frozenset(concept for figure in figures for concept in concepts(figure.unit)[-1:])
    distinct = list(dict.fromkeys(wordings))
    empty = {
        wording
        for wording in distinct
        if _names_nothing(wording, distinct) or _is_told_in_more(wording, distinct, counted)
    }
    told_more = {concept for words in map(concepts, distinct) if len(words) > 1 for concept in words}
    alone = frozenset(counted & told_more)
    return min(
        distinct,
        key=lambda wording: (
            wording in empty,
            _cost(wording, heard, said[wording.casefold()] / len(wordings), alone),
        ),
    )


def _names_nothing(wording: str, others: Sequence[str]) -> bool:
    """Whether a wording names no thing where another of its kind names one."""
    return any(nothing.match(wording) and any(map(named.match, others)) for nothing, named in _NAME_NOTHING)


def _is_told_in_more(wording: str, others: Sequence[str], counted: Collection[str]) -> bool:
    """Whether a noun alone is all that a wording has of another's few words: "Share" of "Moor’s share".

    What has a time or a pronoun ("May's pay", "our pay") is not worth more.
    """
    noun = {concept for concept in concepts(wording) if concept in counted}
    if WORD.fullmatch(wording) is None or not (noun or _single(wording) in _wanting()):
        return False
    told = ((other, list(map(_single, WORD.findall(other)))) for other in others)
    return any(
        1 < len(words) <= _FEW
        and (_single(wording) in words or not noun.isdisjoint(concepts(more)))
        and _TIED.isdisjoint(words)
        and not more[0].isdigit()
        for more, words in told
    )


@cache
def _wanting() -> frozenset[str]:
    """The nouns that want to know of what: share, price."""
    return frozenset(map(_single, row("naming", "wanting")))


def _single(word: str) -> str:
    """A noun in the singular; a participle as it is, for what is awarded is no award."""
    return word.lower() if word.endswith("ed") else stem(word)


def distinguished(labels: Sequence[str], groups: Sequence[Sequence[Figure]]) -> list[str]:
    """Labels with "before", place, period, status or speaker added where two measures would read the same.

    A level and a change, or two units, are told apart by their values; what all of them share adds nothing.
    """
    result = list(labels)
    values = [
        (
            commonest([figure.unit for figure in group], ""),
            commonest([figure.kind for figure in group], "level") == "change",
        )
        for group in groups
    ]
    for addition in (_before, _place, _period, _detail):
        alike: dict[tuple[str, tuple[str, bool]], list[int]] = {}
        for index, read_as in enumerate(zip(result, values, strict=True)):
            alike.setdefault(read_as, []).append(index)
        for (text, _), indices in alike.items():
            if len(indices) == 1:
                continue
            extras = [addition(groups[index]) for index in indices]
            if len(set(extras)) == 1:
                continue
            for index, extra in zip(indices, extras, strict=True):
                if extra and extra.casefold() not in text.casefold():
                    result[index] = f"{text}, {extra}"
    return result


def _tidy(text: str) -> str:
    text = " ".join(text.split()).strip(" ,;:–—-“”\"'")
    if text.endswith("."):
        text = _TRAIL.sub("", text)
    text = _OPENER.sub("", text)
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return text[:1].upper() + text[1:]


def _cost(
    wording: str, heard: Mapping[str, float], as_it_stands: float, alone: frozenset[str]
) -> tuple[float, int, int, str]:
    """Low for two to five content words that the sources' sentences and wordings share, best as it stands.

    A noun that names what is measured ("share", "damage") is welcome though only one source uses it; a
    noun of ``alone`` that stands alone says no more than the unit does, where others say more of it.
    """
    words = concepts(wording)
    if not words:
        return 9.0, len(wording), 0, wording
    thing = _DOING.sub("", wording)  # the "pay" of "jobs that will pay" is no quantity
    named = concepts(" ".join(quantities_in(thing)))
    common = [max(heard[word], _TAKEN_FOR_HEARD * (word in named)) for word in dict.fromkeys(words)]
    told_in_clause = thing != wording
    length = abs(len(words) - 3) / 4 + _CLAUSE * told_in_clause + _ONE_WORD * (len(words) == 1 and not named)
    length += _UNIT_ALONE * (len(words) == 1 and words[0] in alone)
    says_little = is_deed_alone(wording) or is_adverbial(wording) or bool(_NO_HEADING.search(wording))
    capitals = sum(map(str.isupper, wording))  # "Trade surplus" before a headline's "Trade Surplus"
    cost = length - 2 * sum(common) / len(common) - as_it_stands / 5 - _NAMED * bool(named) + says_little
    return round(cost, 6), len(wording), capitals, wording


def _from_unit(figure: Figure) -> str:
    """For a figure without a measure: its kind or its counted noun, "" for a bare number."""
    whole = figure.unit.partition("/")[0]
    if whole == "%":
        return "change" if figure.kind == "change" else "share"
    if whole in load("currencies"):
        return "sum"
    if is_duration(whole):
        return "time"
    if whole in _DIMENSIONS:
        return _DIMENSIONS[whole]
    if figure.unit and not figure.unit.isupper() and len(figure.unit) > 3:
        return figure.unit
    return ""


def _in_its_words(figure: Figure) -> str:
    """The few words in which a number stands that nothing names: “always another twenty out past”."""
    before, after = around(figure, SIDE)
    ahead, behind = WORD.findall(before)[-_WORDS_BEFORE:], WORD.findall(after)[:_WORDS_AFTER]
    while behind and behind[-1].casefold() in function_words():
        behind.pop()
    words = " ".join([*ahead, figure.text, *behind])
    return f"“{words}”" if words != figure.text else figure.text


def _before(figures: Sequence[Figure]) -> str:
    """ "Before", of where a change began whose time is not told: "cut its target to $41 from $46"."""
    if any(isinstance(figure.value, tuple) for figure in figures):
        return ""  # "from 6 to 9 feet"
    sides = [around(figure, SIDE) for figure in figures]
    began = all(
        _TO_FROM.search(before) or (_FROM.search(before) and _LED_TO.match(after)) for before, after in sides
    )
    return "before" if began and not common(figures, "period") else ""


def _place(figures: Sequence[Figure]) -> str:
    return common(figures, "place")


def _period(figures: Sequence[Figure]) -> str:
    period = common(figures, "period")
    return period_words(period) if period else ""


def _detail(figures: Sequence[Figure]) -> str:
    status = common_of_articles(figures, "status")
    return status if status in ("forecast", "target", "estimate") else common_of_articles(figures, "speaker")
