"""Names of those who speak: what can speak, whole names and titles, persons, and pronouns for them."""

import re

from briefing.figures.grammar.phrases import phrase_after, phrase_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, MODIFIERS
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.quantities.units import of_word
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.number_words import small_numbers
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

AGENTS = row("speech", "agents")
PERSONAL = ("he", "she")
_DOING = (*PERSONAL, "it", "they", "we", "i", "you")
_VOICES = row("speech", "voices")
BODIES = row("speech", "bodies")
_NO_PERSON = AGENTS | _VOICES | frozenset(map(str.lower, BODIES))
_NUMBERS = frozenset(small_numbers(2, 12))
_SILENT = row("speech", "silent")
_PERSONS = row("speech", "persons")
_FURNITURE = row("speech", "furniture")
_TITLES = row("tags", "title")
_CALLED = _PERSONS | _TITLES | AGENTS | row("measures", "names", "parties")
_ABSTRACT = re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ure)s?\Z")
_FORMER = row("speech", "former")
_JOINING = ("&", "and")
_DANGLING = re.compile(r"(?: (?:and|of|the|for|in))+\Z")
_ONE = re.compile(r"\Aone (?!(?:of|in)\b)", re.IGNORECASE)  # "one man said"
_GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z])")  # "MossRents": two words of a page run together
_LONGEST = 80
_DEEPEST = 3  # appositions one after the other: "Alder, R-Ohio, a critic of it, said"


def can_speak(t: Tagged, low: int, high: int, of_anyone: bool) -> bool:
    """Whether a phrase tells who speaks; only names and agents do before a verb not said ``of_anyone``."""
    end = head_end(t, low, high)
    head = t.lower[end - 1]
    if (head in _SILENT and t.tags[end - 1] != "P") or t.tags[low] == "K":
        return False
    before = t.lower[low - 1] if low else ""
    if before == "at" or (before in _DOING and t.tags[low:end] == "N"):
        return False  # "mills it supports said", "which at last count found"
    if t.tags[end - 1] == "Q":
        head = head.rpartition(" ")[2]
        if of_word(head):
            return False  # "one day after she said"
        if of_anyone and head not in _SILENT and takes_who(head):
            return True  # "two officials said"
    if head in _NUMBERS:
        return False  # "the three announced"
    if of_anyone:
        if head in AGENTS or "P" in t.tags[low:high]:
            return True
        named = t.words[end - 1][0].isupper()  # a name that opens its sentence
        return named or (t.tags[end - 1] in COMMON_NOUNS and (head in _VOICES or not _ABSTRACT.search(head)))
    return "P" in t.tags[low:high] or any(word in AGENTS for word in t.lower[low:high])


def is_share(t: Tagged, low: int) -> bool:
    """ "44% of voters said": they answer a poll."""
    return t.tags.endswith(("Q", "Qo"), 0, run_start(t, low, MODIFIERS))


def name_of(t: Tagged, low: int, high: int) -> str:
    """The name that a phrase gives those who speak, without what stands around it."""
    low = on_over(t, low, "DRT#G", high - 1)
    low, high = _full_name(t, low, high)
    name = _ONE.sub("", " ".join(t.slice(low, high).split()))
    if len(name) > _LONGEST:
        name = _DANGLING.sub("", name[: name.rfind(" ", 0, _LONGEST)])
    return name


def head_end(t: Tagged, low: int, high: int) -> int:
    """The end of the name that opens a phrase: "Alder in a series of letters"."""
    for at in range(low + 1, high):
        if t.tags[at - 1 : at + 1] == "NG" and t.tags[at + 1 : at + 2] in ("D", "P"):
            return at  # "a complaint charging Alder"
        if t.tags[at] in "inwbxg" and t.words[at][0].islower():  # but "Doctors Without Walls"
            while at > low + 1 and t.tags[at - 1] in "JEGR" and t.lower[at - 1] not in AGENTS:
                at -= 1
            return at
    return high


def _full_name(t: Tagged, low: int, high: int) -> tuple[int, int]:
    """A person's name without the lower-case words before it and the furniture of a page around it."""
    tags = t.tags
    named = tags.find("P", low, high)
    if named < 0:
        return low, high
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


def with_owner(t: Tagged, span: tuple[int, int]) -> tuple[int, int]:
    """ "Conference of State Legislatures", "estimate from the Alder Group": with whose it is."""
    low, high = span
    if t.tags[high - 1] == "S":  # "Alder's earlier report"
        high = on_over(t, high, "RJ")
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
        if inner and t.tags[inner[1] : inner[1] + 2] == "oP":
            inner = phrase_after(t, inner[1] + 1, len(t.tags))  # "a clerk from the Office of Tin Trade"
        if inner and "P" in t.tags[slice(*inner)]:
            return low, inner[1]
    return span


def named_before(t: Tagged, low: int, high: int) -> tuple[int, int] | None:
    """Who an apposition is about: "Alder, R-Ohio, a critic of the law, said"."""
    tags = t.tags
    seat = high - low == 1 and "-" in t.words[low]  # "R-Ohio"
    if tags[high : high + 1] != "," or not (seat or "D" in tags[max(0, low - 3) : low]):
        return None
    for _ in range(_DEEPEST):
        low = run_start(t, low, "DJ")
        if low < 2 or tags[low - 1] != ",":
            return None
        name = phrase_before(t, low - 1)
        if name is None or "P" not in tags[slice(*name)]:
            return None
        low = name[0]
        if name[1] - low > 1 or "-" not in t.words[low]:
            return None if low and tags[low - 1] in "inatfobrwxVEYLUWG" else name
    return None


def named_after(t: Tagged, low: int, high: int) -> tuple[int, int] | None:
    """Who bears a calling: "the port's spokeswoman, Ida Roth, said"."""
    tags = t.tags
    one = t.lower[high - 1]
    plain = tags[high - 1] in "NP" and (high - 1 == low or tags[high - 2] != "P")
    if tags[high : high + 1] != "," or not plain:
        return None
    end = on_over(t, high + 1, "P")
    called = one in _CALLED or (not is_plural(one) and takes_who(one))
    ends = end - high in (3, 4) and tags[end : end + 1] in (",", ".")
    person = ends and not is_known(t.slice(high + 1, end))
    return (high + 1, end) if called and person else None


def _is_person(name: str) -> bool:
    """Whether a name is a person's: by title or calling, or two or three capitalised words alone."""
    words = name.split()
    parts = [part.rstrip(".") for part in name.lower().replace("-", " ").split()]
    if any(part in _PERSONS or part in _TITLES for part in parts):
        return True
    last = words[-1].lower()
    several = is_plural(last) and not last.endswith(("os", "as"))  # "Alder Motors", but "Ida Pappas"
    if last in _NO_PERSON or several or is_known(name):
        return False
    named = (word.removeprefix("al-").removeprefix("el-") for word in words)  # "Tarek al-Aydin"
    return len(words) <= 3 and all(word[:1].isupper() and not word.isupper() for word in named)


def fits(pronoun: str, name: str) -> bool:
    """Whether "he", "it" or "they" may stand for a name."""
    if pronoun in PERSONAL:
        return _is_person(name)
    plural = name.split()[-1].lower()
    if pronoun == "they" and _is_person(name):
        return False  # "the port official Ida Ross"
    return (plural.endswith("s") or plural == "police") == (pronoun == "they") and not (
        pronoun == "it" and name.split()[-1].lower() in _PERSONS
    )
