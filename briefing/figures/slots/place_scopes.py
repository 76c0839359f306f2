"""How far a place is told: of all that its clause opens, of the words beside it, or of something else."""

import re

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS
from briefing.figures.grammar.walking import back_over
from briefing.figures.slots.places import Place
from briefing.figures.words.patterns import row

_UNLIKE = row("places", "words", "unlike")
_THEM = row("measures", "heads", "standing_for")
_FEW = 5  # words up to "of them"
_THEN = frozenset(("after", "before", "since"))
_NEXT_CLAUSE = re.compile(",[DJNPSR]+[HBMVLUW]")  # "50 visits, the mayor had"
_OWN_CLAUSE = re.compile("K[RHBMX]*[VELUWY]")  # "money she made"
_MIGHT = re.compile("kM[RX]*[VULW]")
_PARTED = re.compile("[VELUWBHMYQ,;cmk]")  # what is said, or another clause
_DATED = re.compile("\\A[ni]D?[T#]+(?=,)")  # "in Tarn on Wednesday, killing"
_AS_ANOTHER = re.compile("s[DJ]*\\Z")  # "a test in Ohio, as five states vote"


def is_fronted(t: Tagged, place: Place) -> bool:
    """Whether a place opens its clause: "In Ohio, 50% …; in Florida, 49% …"."""
    at = back_over(t, place.low - 1, MODIFIERS, -1)
    if at > 1 and t.tags[at - 2 : at] == "Pc":
        return False  # "in Lund and across Ohio"
    return at <= 0 or t.tags[at - 1] in ",;cm"


def is_joined(t: Tagged, topic: tuple[int, int], place: Place, i: int) -> bool:
    """Whether a place right behind the topic belongs to it: no verb, mark or other figure parts them."""
    if topic[1] <= place.low < i and is_aside(t, place, i, 0):
        return False
    return all(
        tag not in "VUWLB,;:Q" or at == i for at, tag in enumerate(t.tags[topic[1] : place.low], topic[1])
    )


def is_of_telling(t: Tagged, place: Place, i: int) -> bool:
    """Whether a place is where a figure is told: "rents fell 5%, the mayor told reporters in Oslo"."""
    comma, teller = t.tags.rfind(",", i, place.low), t.tags.find("Y", place.high)
    if comma > 0 and teller > 0 and not _PARTED.search(t.tags, comma + 1, teller):
        return True  # "eight had died, the mayor of a town in Peru said"
    said = t.tags.rfind("Y", i, place.low)
    if said > 0 and t.tags[said - 1] in '",' and not {"k", ","}.isdisjoint(t.tags[said + 1 : place.low]):
        return True  # '"It was 40," said the mayor, who once led a mill in Peru'
    if said < 0 or "," not in t.tags[i:said] or _PARTED.search(t.tags, said + 1, place.low):
        return False
    return t.lower[said] not in ("said", "says") or t.tags[said + 1] == "i"  # but "said police in Oslo"


def is_of_another(t: Tagged, low: int, high: int) -> bool:
    """Whether the words up to a place turn to another thing: "similar to that in Peru"."""
    return any(
        word in _UNLIKE and not any(tag in "BHM" for tag in t.tags[at + 1 : high])
        for at, word in enumerate(t.lower[low:high], low)
    )


def is_of_part(t: Tagged, low: int, high: int) -> bool:
    """Whether words up to a place tell of a part alone: "a workforce of 780, most of them in Tarn"."""
    comma = t.tags.find(",", low, high)
    return comma >= 0 and any(
        t.lower[at] == "of" and t.lower[at + 1] in _THEM
        for at in range(comma + 1, min(comma + _FEW, high - 1))
    )


def in_another_clause(between: str, beyond: str, how: str) -> bool:
    """Whether a verb of its own parts a place from the figure before it.

    "50 people stormed the hall, and others fled to Tarn"; "Alder, 50, hid money she made in Tarn".
    """
    if how == "to":
        return any(tag in "VELUWBHM,K" for tag in between)
    if _OWN_CLAUSE.search(between) or _NEXT_CLAUSE.search(between) or _MIGHT.search(between, 2):
        return True  # also "12 people in a blast that could harm talks in Tarn"
    conjunction = between.rfind("c")
    return (
        conjunction >= 0
        and any(tag in "VLUWBHM" for tag in between[conjunction:] + beyond[:1].replace("E", "V"))
        and any(tag in "VELUWBHM" for tag in between[:conjunction])
    )


def is_aside(t: Tagged, place: Place, i: int, low: int) -> bool:
    """Whether a place before the figure at ``i`` tells where something else happened.

    "After hitting Tarn, the storm took five lives"; "crawled over Tarn after taking five lives";
    "officials in Tarn said eight had died"; "before the floods in Tarn, 43 had died".
    """
    tags = t.tags
    between = _DATED.sub("", tags[place.high : i])
    for at in range(place.high, i - 1):
        if tags[at] == "x" and t.lower[at] in _THEN and t.words[at + 1].endswith("ing"):
            return True
    comma = max(tags.rfind(",", low, place.low), low)
    if any(word in _THEN for word in t.lower[comma : place.low]):
        return True
    if (
        "," in between
        and between[:2] != ",G"  # "a train derailed in Tarn, killing"
        and "k" not in between[:2]
        and any(tag in "GEVUWLBY" for tag in tags[comma : place.low])
    ):
        return True
    said = i - len(between.lstrip("HMRB,"))
    if tags[said : said + 1] == "Y" and any(tag in "VEGUWLB" for tag in tags[said + 1 : i]):
        return True
    return _AS_ANOTHER.search(between) is not None
