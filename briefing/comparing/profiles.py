"""What surrounds a figure, made ready for comparing it with thousands of others."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import takewhile

from briefing.comparing.intervals import Reading, in_base, reading, span
from briefing.comparing.tellers import tell
from briefing.comparing.times import WEEKDAY, weekday
from briefing.comparing.words import concepts, stem, table
from briefing.conversions import dimension
from briefing.figures.lexicon import load
from briefing.model import Article, Figure

_CLAUSE_CUT = re.compile(
    r"[;:,()–—]|\s-+\s|\b(?:while|whereas|but|although|though|compared|versus|against|after|and)\b"
)
_NAME = re.compile(r"[A-Z](?<!\w.)(?<![.!?:]\s.)(?<!^.)[\w’'-]+(?:\s+(?:of\s+)?[A-Z][\w’'-]+)*")
_AFAR = re.compile(
    r"^(?: ?\([^)]*\))? (?:away )?(?:(?:(?:north|south|east|west)[\w-]* )+(?:of|from)|from|off) "
    r"((?:[\w.’'-]+ ?){1,7}(?:, [A-Z][\w’'-]+)?)"  # "the capital, Kelm"
)
_REACH = 3.0  # content words until a word's say in what is measured halves
_ACROSS = {
    True: 0.5,
    False: 0.35,
}  # what is left of that say beyond a clause boundary, backwards and forwards


@dataclass(slots=True, eq=False)
class Profile:
    """A figure and its context. ``near`` weighs the concepts around it by how close they stand.

    What the rest of its article says of it is told last, when all of the article are made.
    """

    figure: Figure
    family: str  # figures of two families never share a measure
    head: str  # the concept of the counted noun, "" where none is stated
    unit_words: frozenset[str]
    measure: frozenset[str]
    near: Mapping[str, float]
    sentence: frozenset[str]
    names: Mapping[str, float]  # those of ``near`` that are names
    roles: Mapping[int, str]  # contrast group → the concept of it that stands nearest
    times: Mapping[str, tuple[str, frozenset[str]]]  # sort of time word → the nearest, all of the sentence
    modifiers: frozenset[str]  # what words beside the figure make of it: a step, an average
    afar: frozenset[str]  # what a distance is from
    companions: frozenset[float]  # other values in the sentence
    reading: Reading  # of its value
    base: Reading  # and in the base unit of its dimension, as are low, high and size
    digits: float
    low: float
    high: float
    size: float  # the log of the middle of both
    position: float  # 0 at the top of its article, 1 at its end
    title: bool
    beside: frozenset[str]  # the content words nearest to it on each side, but for what it counts
    quoted: bool  # whether somebody's words hold it
    person: frozenset[str] = frozenset()  # whose age it is, by the name beside it
    tellers: bool = False  # whether it counts those who told
    past: bool = False  # whether it counts whom something befell in another year
    crowded: bool = False  # whether it stands in a list of numbers
    published: date | None = None  # when its article was
    weekday: str = ""  # that its article is of
    sharers: int = 1  # things of which its article states its value, in figures of its family
    alone: bool = False  # whether its article states no other value of what it counts
    main_toll: bool = False  # the first count of its dead, hurt or missing in its article's title or body


@lru_cache(maxsize=1)
def _contrasts() -> dict[str, tuple[int, ...]]:
    groups: dict[str, list[int]] = {}
    for number, group in enumerate(table("contrasts")["groups"]):
        for word in group:
            for concept in concepts(word) or (word,):
                groups.setdefault(concept, []).append(number)
    return {concept: tuple(numbers) for concept, numbers in groups.items()}


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    words = table("contrasts")["people"].split()
    return frozenset(c for word in words for c in (word, *concepts(word))) | frozenset(sorts_of_people())


@lru_cache(maxsize=1)
def fates() -> frozenset[str]:
    """What befalls people (the first contrast group), and those whom it befalls."""
    return frozenset(table("contrasts")["groups"][0]) | {"victim", "patient"}


@lru_cache(maxsize=1)
def shores() -> frozenset[str]:
    """What a ship or a storm is off, whichever town stands there."""
    return frozenset(c for word in table("contrasts")["shores"].split() for c in concepts(word))


@lru_cache(maxsize=1)
def running() -> frozenset[str]:
    """What befalls people, of whom later reports count more."""
    return frozenset(table("running")["tolls"])


@lru_cache(maxsize=1)
def kin() -> dict[str, str]:
    """Concept → the group of nouns that may count the same things as it does."""
    groups = table("contrasts")["kin"]
    return {c: name for name, words in groups.items() for word in words.split() for c in concepts(word)}


@lru_cache(maxsize=1)
def sorts_of_people() -> dict[str, str]:
    """Concept → the sort of people that it names."""
    sorts = table("contrasts")["sorts"]
    return {c: sort for sort, words in sorts.items() for word in words.split() for c in concepts(word)}


@lru_cache(maxsize=1)
def markets() -> frozenset[str]:
    """What rises and falls anew every day."""
    return frozenset(c for word in table("contrasts")["markets"].split() for c in (word, *concepts(word)))


@lru_cache(maxsize=1)
def _tellers() -> frozenset[str]:
    return frozenset(c for word in table("contrasts")["tellers"].split() for c in (word, *concepts(word)))


_SIDE_BEFORE, _SIDE_AFTER = re.compile(r"\d\s?%?\s?(?:[-–—]|to)\s?$"), re.compile(r"\s?(?:[-–—]|to)\s?\d")


def _is_margin(measure: frozenset[str], before: str, after: str) -> bool:
    """Whether a measure is one of points, even where it is said in percent: a lead, a margin of victory.

    The two sides of "a 53%-46% margin" are shares.
    """
    if _SIDE_BEFORE.search(before[-9:]) or _SIDE_AFTER.match(after):
        return False
    return any(said <= measure for said in _margins())


@lru_cache(maxsize=1)
def _margins() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(concepts(phrase)) for phrase in table("contrasts")["margins"])


@lru_cache(maxsize=1)
def _measured_units() -> frozenset[str]:
    """The units that are no counted nouns: percent, times, physical measures."""
    return frozenset(unit for sort, units in load("units").items() if sort != "count" for unit in units)


@lru_cache(maxsize=1)
def time_units() -> frozenset[str]:
    """Units of time: how long something took tells little of what it was."""
    return frozenset(load("units").get("time", ()))


@lru_cache(maxsize=1)
def age_units() -> frozenset[str]:
    return frozenset(load("units")["age"])


_DEGREES = ("degree", "°C", "°F")  # a report for one country leaves the scale out


@lru_cache(maxsize=4096)
def family_of(unit: str) -> str:
    """The block of a unit: a currency by itself, a measure with those of its dimension, all counts one.

    A rate stands with what it rates.
    """
    if base := dimension(unit):
        return base
    unit = unit.partition("/")[0]
    if unit in ("pp", "point"):
        return "pp"
    if unit in _DEGREES:
        return "°"
    if unit in _measured_units() or unit in load("currencies"):
        return unit
    return "count"


COMPANY = 40  # figures of the sentence before and after one that count as its companions
OPENING = 400  # characters of an article that are its opening, however short it is
CROWD = 60  # a sentence of more figures is a list of numbers, which says too little of each to compare it
SIDE = 800  # characters on each side of a figure that tell what it is of
CROWDED_SIDE = 80  # and in a list of numbers
BESIDE = 3  # content words on each side that stand beside a figure


def profile(
    figure: Figure,
    article: Article,
    companions: Collection[float] = (),
    names: frozenset[str] = frozenset(),
    crowded: bool = False,
) -> Profile:
    """``companions``: the other values of the sentence; ``names``: concepts that are names in this story."""
    before, after = _around(figure, CROWDED_SIDE if crowded else SIDE)
    near: dict[str, float] = {}
    roles: dict[int, tuple[float, str]] = {}
    unit = _counted_words(figure.unit) if family_of(figure.unit) == "count" else ()
    contrasts = _contrasts()
    left, right = _weighed(before, backwards=True), _weighed(after, backwards=False)
    for weight, concept in (*left, *right):
        if weight > near.get(concept, 0.0):
            near[concept] = weight
        for group in contrasts.get(concept, ()):
            if weight > roles.get(group, (0.0, ""))[0]:
                roles[group] = (weight, concept)
    for concept in (*concepts(figure.measure), *unit):
        near[concept] = 1.0
        for group in contrasts.get(concept, ()):
            roles[group] = (2.0, concept)
    value = reading(figure)
    base = in_base(value, figure.unit)
    low, high = base.span
    unit_words = frozenset(unit)
    measure = frozenset(concepts(figure.measure))
    return Profile(
        figure=figure,
        family="pp" if figure.unit == "%" and _is_margin(measure, before, after) else family_of(figure.unit),
        head=unit[-1] if unit else "",
        unit_words=unit_words,
        measure=measure,
        near=near,
        sentence=frozenset(concepts(figure.sentence)),
        names={concept: weight for concept, weight in near.items() if concept in names},
        roles={group: concept for group, (_, concept) in roles.items()},
        times=_times(figure),
        modifiers=_modifiers(before, figure.text, after),
        afar=_afar(figure.unit, after),
        companions=frozenset(companions),
        reading=value,
        base=base,
        digits=_telling_digits(figure.unit, value),
        low=low,
        high=high,
        size=math.log(max(abs(low + high) / 2, 1e-9)),
        position=figure.start / max(1, len(article.text)),
        crowded=crowded,
        beside=_nearest_words(left, unit_words) | _nearest_words(right, unit_words),
        quoted=_is_quoted(before),
        person=frozenset(concepts(_person(figure.measure))),
        tellers=bool(unit) and unit[-1] in _tellers() and tell(figure),
        past=0 in roles and _is_past(before, after, article.latest),
        title=figure.sentence.strip() == article.title.strip() or figure.end <= len(article.title) + 2,
        published=article.latest,
    )


def _person(measure: str) -> str:
    """The name in "Age of Ana Lund", "Age of driver Ana Lund"; "" in "Age of nurse from Kelm"."""
    words = measure.partition("Age of ")[2].split()
    named = list(takewhile(lambda word: word[0].isupper(), reversed(words)))[::-1]
    before = words[: len(words) - len(named)]
    return "" if before and before[-1] in ("from", "in", "of", "at") else " ".join(named)


def _nearest_words(weighed: Sequence[tuple[float, str]], unit: frozenset[str]) -> frozenset[str]:
    own = [concept for _, concept in weighed[: BESIDE + len(unit)] if concept not in unit]
    return frozenset(own[:BESIDE])


def _is_quoted(before: str) -> bool:
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_past(before: str, after: str, published: date | None) -> bool:
    """Whether the clause tells of another year than that of its report."""
    clause = f"{_CLAUSE_BEFORE.sub('', before)} {_CLAUSE_AFTER.sub('', after)}"
    if _PAST.search(clause):
        return True
    return published is not None and any(
        year != str(published.year) for year in _TIME_WORDS["year"].findall(clause)
    )


def _counted_words(unit: str) -> tuple[str, ...]:
    """The concepts of a counted noun, which stays even where it mostly says who told ("officials")."""
    words = concepts(unit)
    last = unit.rpartition(" ")[2]
    return words if concepts(last) or not last.isalpha() else (*words, stem(last))


def _telling_digits(unit: str, value: Reading) -> float:
    """Digits stated, less where many figures share them (lengths of time), more for sizes that few have."""
    if unit in time_units():
        return min(value.digits, 1.25)
    return value.digits + 0.5 if max(map(abs, value.span)) >= 1e6 else value.digits


def profiles(figures: Mapping[str, Sequence[Figure]], articles: Sequence[Article]) -> list[Profile]:
    """Profiles of all figures, by article and place."""
    result = []
    saying = {figure.sentence: figure for own in figures.values() for figure in own}
    names = frozenset(name for figure in saying.values() for name in _names(figure))
    for article in articles:
        own = figures[article.id]
        sentences: dict[int, list[Figure]] = {}
        for figure in own:
            sentences.setdefault(figure.sentence_start, []).append(figure)
        day = weekday(article.text)
        made = [
            profile(figure, article, beside, names, len(group) > CROWD)
            for group in sentences.values()
            for figure, beside in zip(group, _companions(group), strict=True)
        ]
        for p in made:
            p.weekday = day
        _tell_rivals(made)
        _tell_main_tolls(made)
        result += made
    return result


def _companions(group: Sequence[Figure]) -> Iterator[set[float]]:
    """For each figure of a sentence the values of those around it."""
    spans = [span(figure) for figure in group]
    for at in range(len(group)):
        beside = (*spans[max(0, at - COMPANY) : at], *spans[at + 1 : at + COMPANY])
        yield {value for both in beside for value in both}


def _tell_rivals(own: Sequence[Profile]) -> None:
    """Tell the profiles of an article how many others share their value, and whether they have rivals."""
    same: dict[tuple[str, float, float], set[str]] = {}
    values: dict[tuple[str, str], set[float]] = {}
    for p in own:
        counted = _counted(p)
        same.setdefault((p.family, p.low, p.high), set()).add(p.head or counted)
        values.setdefault((p.family, counted), set()).add(p.low)
    for p in own:
        counted = _counted(p)
        p.sharers = len(same[p.family, p.low, p.high])
        p.alone = bool(counted) and len(values[p.family, counted]) == 1


def _counted(p: Profile) -> str:
    """What befell those whom a count is of, else what it counts; of other units what is measured."""
    if p.family == "count":
        return p.roles.get(0) or p.head
    return " ".join(sorted(p.measure))


@lru_cache(maxsize=1)
def _parts() -> tuple[str, ...]:
    return tuple(f" {words}" for words in table("contrasts")["parts"])


def _tell_main_tolls(own: Sequence[Profile]) -> None:
    met: set[tuple[str, bool]] = set()
    for p in own:
        role = p.roles.get(0)  # the first contrast group is that of what befalls people
        if p.figure.measure.lower().endswith(_parts()):
            continue  # some of the survivors or hurt, no toll of them
        if role and p.family == "count" and p.near.get(role, 0.0) >= 0.5 and (role, p.title) not in met:
            met.add((role, p.title))
            p.main_toll = p.position < 0.35 or p.figure.start < OPENING


def rarity(found: Sequence[Profile]) -> dict[str, float]:
    """Concept → weight: how much it tells that two figures share it, by the sentences that hold it."""
    sentences = {
        (p.figure.article, p.figure.sentence_start): p.sentence | p.measure | p.unit_words for p in found
    }
    counts = Counter(word for words in sentences.values() for word in words)
    for p in found:
        for word in p.near:
            counts.setdefault(word, 1)
    total = max(1, len(sentences))
    return {word: math.log(1 + total / count) ** 0.25 for word, count in counts.items()}


def _around(figure: Figure, side: int) -> tuple[str, str]:
    at = figure.start - figure.sentence_start
    text = figure.sentence
    end = max(0, at) + (figure.end - figure.start)
    return text[max(0, at - side) : max(0, at)], text[end : end + side]


def _weighed(text: str, backwards: bool) -> list[tuple[float, str]]:
    """The concepts of one side of a figure with the say that each has in it."""
    clauses = _CLAUSE_CUT.split(text)
    if backwards:
        clauses.reverse()
    result = []
    distance = 0
    for crossed, clause in enumerate(clauses):
        words = concepts(clause)
        for word in reversed(words) if backwards else words:
            result.append((_ACROSS[backwards] ** crossed / (1 + distance / _REACH), word))
            distance += 1
        if distance > 30:
            break
    return result


_CLAUSE_BEFORE = re.compile(r".*[;:,()–—]", re.DOTALL)
_CLAUSE_AFTER = re.compile(r"[;:,()–—].*", re.DOTALL)
_PAST = re.compile(
    r"\b(?:last year|(?:years?|decades?) (?:ago|earlier|before|after)|"
    r"last (?:January|February|March|April|May|June|July|August|September|October|November|December))\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:(?:an?|the|one|same) (?:year|quarter|month|week|day) (?:earlier|before|ago)|"
    r"(?:previous|prior|preceding) (?:year|quarter|month|week|day))\b"
)
_NEXT = re.compile(r"\b(?:and|or)\b|\d|;")  # where something else begins
_WORDS = re.compile(r"[\w’'-]+")
_FOUR_WORDS = 80  # characters that hold them
_TIME_WORDS = {
    "weekday": WEEKDAY,
    "month": re.compile(
        r"\b(Jan(?=uary\b|\.|\s\d)|Feb(?=ruary\b|\.|\s\d)|Mar(?=ch\b|\.|\s\d)|Apr(?=il\b|\.|\s\d)|May\b|"
        r"Jun(?=e\b|\.|\s\d)|Jul(?=y\b|\.|\s\d)|Aug(?=ust\b|\.|\s\d)|Sep(?=tember\b|t?\.|\s\d)|"
        r"Oct(?=ober\b|\.|\s\d)|Nov(?=ember\b|\.|\s\d)|Dec(?=ember\b|\.|\s\d))"
    ),
    "year": re.compile(r"(?<![\d,.$])((?:19|20)\d\d)(?![\d%]|[,.]\d)"),
    "week": re.compile(
        r"\b(?:(?P<before>previous|prior|preceding)|(?P<last>last|past)|(?P<this>this)|(?P<next>next)) "
        r"(?:week|month|quarter|year)\b|"
        r"\b(?P<earlier>(?:week|month|year|quarter)s? (?:before|earlier|ago))\b",
        re.IGNORECASE,
    ),
}


def _times(figure: Figure) -> dict[str, tuple[str, frozenset[str]]]:
    at = figure.start - figure.sentence_start
    return {
        sort: (min((abs(start - at), word) for start, word in said)[1], words)
        for sort, said, words in _time_words(figure.sentence)
    }


@lru_cache(maxsize=64)
def _time_words(sentence: str) -> list[tuple[str, list[tuple[int, str]], frozenset[str]]]:
    """The words of time in a sentence by their sort: where each stands, and which there are."""
    found = []
    for sort, pattern in _TIME_WORDS.items():
        said = [(match.start(), _time_word(match)) for match in pattern.finditer(sentence)]
        if said:
            found.append((sort, said, frozenset(word for _, word in said)))
    return found


def _time_word(match: re.Match[str]) -> str:
    word = match.lastgroup or match[1].casefold()
    return "before" if word == "earlier" else word


@lru_cache(maxsize=1)
def _modifier_words() -> dict[str, str]:
    return {word: name for name, words in table("contrasts")["modifiers"].items() for word in words.split()}


def _modifiers(before: str, text: str, after: str) -> frozenset[str]:
    """Sorts of modifier in the figure and within four words of it."""
    ahead, behind = before[-_FOUR_WORDS:], after[:_FOUR_WORDS]
    known = _modifier_words()
    if known.keys().isdisjoint(_WORDS.findall(f"{ahead} {text} {behind}".casefold())):
        return frozenset()  # as most have none
    ahead, behind = _COMPARED.sub("", ahead), _COMPARED.sub("", behind)
    owner, had, own = ahead.rpartition(" had ")
    if had and not concepts(own):
        ahead = f"{owner} {own}"  # "she had 46%", but "had sought 46%"
    words = [
        *_WORDS.findall(ahead)[-4:],
        *_WORDS.findall(text),
        *_WORDS.findall(_NEXT.split(behind, maxsplit=1)[0])[:4],
    ]
    return frozenset([known[word] for word in map(str.casefold, words) if word in known])


@lru_cache(maxsize=1)
def _distances() -> frozenset[str]:
    return frozenset(table("contrasts")["distances"].split())


def _afar(unit: str, after: str) -> frozenset[str]:
    """The place a distance is from: "40 miles west of Myrtle Beach"."""
    from_ = _AFAR.search(after) if unit in _distances() else None
    return frozenset(concepts(from_[1])) if from_ else frozenset()


def _names(figure: Figure) -> frozenset[str]:
    return frozenset(c for match in _NAME.findall(figure.sentence) for c in concepts(match))
