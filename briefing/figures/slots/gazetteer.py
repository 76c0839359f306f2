"""Names of countries, regions and states, each in one spelling, and the nouns of sites."""

from functools import lru_cache

from briefing.figures.lexicon import load
from briefing.figures.words.patterns import row

_TABLE = load("places")
SITES = row("places", "words", "sites")  # nouns of places that need no name: "airport"
_LONGEST = 5  # words of a listed name
_NO_PLURAL = ("s", "sh", "nch", "tch", "ese", "man", "men")  # "Swiss", "Polish", "French", "Chinese"


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for group in ("world", "regions", "states"):
        for canonical, others in _TABLE[group].items():
            names.setdefault(_key(canonical), canonical)
            for other in others.split("|"):
                if other:
                    names.setdefault(_key(other), canonical)
    for people in _peoples() - names.keys():  # "Uzbeks"
        names[people] = names[people.removesuffix("s")]
    return names


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    return name.replace(".", "").replace("’", "'")


def _abbreviations() -> frozenset[str]:
    """Spellings that are a place only with their full stop: "La.", "Mass."."""
    return frozenset(
        other.removesuffix(".")
        for group in ("world", "regions", "states")
        for others in _TABLE[group].values()
        for other in others.split("|")
        if other.endswith(".") and "." not in other[:-1]
    )


def _peoples() -> frozenset[str]:
    """Adjectives of peoples and what those are called: "French", "Texan", "Texans"."""
    named = set(map(_key, _TABLE["words"]["names"]))
    listed = frozenset(
        _key(other)
        for group in ("world", "regions", "states")
        for others in _TABLE[group].values()
        for other in others.split("|")
        if other and not other.endswith(".") and _key(other) not in named
    )
    many = {f"{people}s" for people in listed if not people.endswith(_NO_PLURAL)}
    return listed | many.difference(_TABLE["world"])  # "the Philippines" are no people


_NAMES = _names()
_PEOPLES = _peoples()
_OTHERS = {one: others for group in ("world", "regions", "states") for one, others in _TABLE[group].items()}
_ABBREVIATIONS = _abbreviations()
_FIRST = frozenset(name.split()[0] for name in _NAMES)


def canonical(name: str) -> str:
    """One name for the spellings of a country, region or state; other names as they are."""
    return _NAMES.get(_key(name), name)


def spellings(name: str) -> frozenset[str]:
    """All that a listed place or its people is called: "US", "U.S.", "Americans"; else the name itself."""
    one = canonical(name)
    return frozenset((one, *others.split("|")) if (others := _OTHERS.get(one)) else (name,))


def is_known(name: str) -> bool:
    """Whether a name is a spelling of a listed country, region or state, or the adjective of one."""
    return _key(name) in _NAMES


def is_people(word: str) -> bool:
    """Whether a word is the adjective of a people or what those are called: "French", "Texans"."""
    return _key(word) in _PEOPLES


def is_country(name: str) -> bool:
    """Whether a word is the name of a country or union, no adjective of it."""
    return name in _TABLE["world"]


def listed_at(words: list[str], index: int) -> tuple[int, str]:
    """The end and the one spelling of a listed name that begins at ``index``, else (index, "")."""
    if _key(words[index]).removesuffix("'s") not in _FIRST:
        return index, ""
    for length in range(min(_LONGEST, len(words) - index), 0, -1):
        if length > 1 and words[index][0].isupper() and not words[index + length - 1][0].isupper():
            continue
        spelling = " ".join(words[index : index + length])
        name = _NAMES.get(_key(spelling).removesuffix("'s"))
        if name and (spelling not in _ABBREVIATIONS or words[index + length : index + length + 1] == ["."]):
            return index + length, name
    return index, ""
