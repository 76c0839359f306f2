"""Sentences to tagged words. A tag is one character, so that a clause is a short string to look through.

D determiner     K pronoun       k relative       J adjective   N noun        P proper name   S possessive
Q figure         # other number  R adverb         T time word   A noun of change
o of  t to  f from  b by  i in  n on  a at  r for  s as  h than  w with  g against  x other preposition
c conjunction    m subordinator  B be             H have        M modal       X negation
V verb           Y of saying     L of level       U W of change, up and down
E -ed form       G -ing form     u d adverb of direction
Punctuation stands for itself, every dash as –, every quotation mark as ".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefing.figures import units
from briefing.figures.lexicon import load
from briefing.figures.nouns import is_plural
from briefing.figures.participles import PAST
from briefing.figures.quantity import Quantity

_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|(?:Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|St|Jr|Sr|Prof|Lt|Col|Sgt|Capt|Bros)\.(?=\s+\w)|[A-Z]\w*s['’](?=\s+[a-z])|\w+(?:[-'’.&/]\w+)*|-{2,}|[^\w\s]"
)
_CLASSES = {
    "noun": "N",
    "participle": "E",
    "adjective": "J", "verb": "V", "speech_verb": "Y", "level_verb": "L", "adverb": "R", "time": "T",
    "determiner": "D", "relative": "k", "pronoun": "K", "preposition": "x", "conjunction": "c",
    "subordinator": "m", "be": "B", "have": "H", "modal": "M", "negation": "X", "of": "o", "to": "t",
    "from": "f", "by": "b", "in": "i", "on": "n", "at": "a", "for": "r", "as": "s", "than": "h",
    "with": "w", "against": "g",
}  # fmt: skip
_PUNCTUATION = {
    "—": "–",
    "--": "–",
    "---": "–",
    "-": "–",
    "−": "–",
    "“": '"',
    "”": '"',
    "‘": '"',
    "’": '"',
    "'": '"',
}
_SUFFIXES = (
    ("ly", "R"), ("ing", "G"), ("ed", "E"), ("ous", "J"), ("ful", "J"), ("less", "J"), ("ible", "J"),
    ("able", "J"),
    ("ical", "J"), ("ional", "J"), ("ive", "J"), ("year-on-year", "R"), ("year-over-year", "R"),
)  # fmt: skip
_CONDITIONS = frozenset(
    ("dead", "injured", "wounded", "missing", "unemployed", "jobless", "homeless", "sick")
)
_IRREGULAR_PAST = frozenset(load("tags")["irregular_past"].split())
# what a verb turns into after these tags: a noun ("a record high", "its initial claims")
_BEFORE_NOUN = frozenset("DJSQA")


def inflections(lemma: str, irregular: str = "") -> list[str]:
    """The forms of a verb: present, third person, participles. ``irregular`` holds its past forms."""
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    third = lemma + "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else lemma + "s"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    past = irregular.split()
    gerund = next((form for form in past if form.endswith("ing")), stem + "ing")
    return [lemma, third, gerund, *(past or [stem + "ed" if third[-3:] != "ies" else lemma[:-1] + "ied"])]


def _change_verbs() -> dict[str, str]:
    table = load("change")
    forms: dict[str, str] = {}
    for direction, tag in (("up", "U"), ("down", "W")):
        for lemma, irregular in table[direction].items():
            forms.update(dict.fromkeys(inflections(lemma, irregular), tag))
        forms.update(dict.fromkeys(table["forms"][direction].split(), tag))
    return forms


CHANGE_VERBS = _change_verbs()
CHANGE_NOUNS = {
    **dict.fromkeys(load("change")["nouns"]["up"].split(), "up"),
    **dict.fromkeys(load("change")["nouns"]["down"].split(), "down"),
}


def _lexicon() -> dict[str, str]:
    table = load("tags")
    words: dict[str, str] = {}
    for name, tag in _CLASSES.items():
        for word in table[name].split():
            words.setdefault(word, tag)
    words.update(dict.fromkeys(CHANGE_NOUNS, "A"))
    words.update(CHANGE_VERBS)
    words.update(
        {
            "up": "u",
            "higher": "u",
            "upward": "u",
            "upwards": "u",
            "down": "d",
            "downward": "d",
            "downwards": "d",
        }
    )
    words["lower"] = "d"
    return words


LEXICON = _lexicon()
_TITLES = frozenset(load("tags")["title"].split())
_TIME = frozenset(load("tags")["time"].split())
_PERCENTS = ("%", "percent", "cent")
_OPEN = frozenset("VYLUWPJGNxdRME")  # what the words around may turn into something else
_NAMED = (["N"], ["P"], ["J"])
_ACTIVITIES = frozenset(load("tags")["activity"].split())
_OPENERS = frozenset(("", *"DJSEAoinrwfbcm,Qxg"))
_OBJECTS = (["D"], ["Q"], ["K"], ["S"], ["P"])
_FINITE = (["V"], ["L"], ["U"], ["W"], ["B"], ["H"], ["M"])
_LINKS = (["x"], ["n"], ["i"], ["r"], ["t"], ["o"], ["b"])
_AFTER_NOUN = frozenset(("", *",.;:)ianrtfgwbxcBHMTkmo", '"'))
_SHORT = 8  # words in which the verb of such a subject stands
_DOING = ("do", "does", "did")
_HANDLING = frozenset(load("tags")["handling"].split())
_COMPOUNDING = frozenset(load("tags")["compounding"].split())
_WHEREABOUTS = frozenset(load("tags")["whereabouts"].split())


@lru_cache(maxsize=20_000)
def _tag(word: str) -> str:
    tag = _PUNCTUATION.get(word)
    if tag is not None:
        return tag
    first = word[0]
    if not (first.isalnum() or first == "_"):
        return word if len(word) == 1 else "–"
    lower = word.lower().replace("’", "'")
    if lower.endswith(("'s", "s'")):
        return LEXICON.get(lower, "S")
    if lower.endswith(("'m", "'re", "'ve", "'ll", "'d")):
        return LEXICON.get(lower.rpartition("'")[0], "N")
    if first.isupper():
        if (lower in _TIME and lower != "second") or (len(word) == 2 and first in "QH" and word[1] in "1234"):
            return "T"
        return LEXICON.get(lower, "P")
    known = LEXICON.get(lower)
    if known is not None:
        return known
    if first.isdigit():
        if lower[:-1].isdigit() and lower[-1] == "s":
            return "N" if len(lower) < 4 else "T"  # "under 25s", "the 1980s"
        return "#" if lower[-1].isdigit() else "J"
    if "-" in lower:
        last = lower.rpartition("-")[2]
        if last in ("year", "month", "week", "quarter", "day") and lower.startswith(
            ("year-o", "month-o", "week-o", "quarter-o")
        ):
            return "R"
        if last.endswith(("ed", "ing", "time", "day", "week", "month", "year", "quarter", "term", "old")):
            return "J"
        return LEXICON.get(last, "N") if LEXICON.get(last) in ("J", "A") else "N"
    if len(lower) > 4:
        for suffix, tag in _SUFFIXES:
            if lower.endswith(suffix):
                return tag
    return "N"


@dataclass(slots=True)
class Tagged:
    """One sentence's words. ``figures[k]`` is the index of the word that is its k-th quantity."""

    text: str
    words: list[str]
    lower: list[str]  # the same in lower case
    starts: list[int]  # offsets in ``text``
    ends: list[int]
    tags: str
    figures: list[int]

    def slice(self, low: int, high: int) -> str:
        return self.text[self.starts[low] : self.ends[high - 1]] if low < high else ""


def tag(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> Tagged:
    """Tag ``text[start:end]``; each quantity (with its hedge) is one word. Offsets stay those of ``text``."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    figures: list[int] = []
    position = start
    for quantity in (*quantities, None):
        low = (
            min(max(quantity.outer_start, start) if quantity.outer_start >= 0 else quantity.start, end)
            if quantity
            else end
        )
        for match in _WORD.finditer(text, position, max(low, position)):
            word = match[0]
            words.append(word)
            starts.append(match.start())
            ends.append(match.end())
            tags.append(_tag(word))
        if quantity is not None:
            position = max(position, quantity.end, quantity.outer_end)
            figures.append(len(words))
            words.append(text[quantity.start : quantity.end])
            starts.append(max(low, start))
            ends.append(position)
            tags.append("Q")
    if tags.count('"') > 1:
        figures = _without_scare_quotes(words, starts, ends, tags, figures)
    _disambiguate(words, tags, _is_title(words))
    return Tagged(text, words, [word.lower() for word in words], starts, ends, "".join(tags), figures)


def _without_scare_quotes(
    words: list[str], starts: list[int], ends: list[int], tags: list[str], figures: list[int]
) -> list[int]:
    """Drop pairs of quotation marks around a few words, in place; the figures' new places."""
    marks = [index for index, tag in enumerate(tags) if tag == '"']
    dropped: set[int] = set()
    for low, high in pairwise(marks):
        if high - low <= 5 and low not in dropped and not any(tag in ",." for tag in tags[low:high]):
            dropped |= {low, high}
    if not dropped:
        return figures
    kept = [index for index in range(len(tags)) if index not in dropped]
    place = {old: new for new, old in enumerate(kept)}
    words[:] = [words[index] for index in kept]
    tags[:] = [tags[index] for index in kept]
    starts[:] = [starts[index] for index in kept]
    ends[:] = [ends[index] for index in kept]
    return [place[index] for index in figures]


def _is_title(words: list[str]) -> bool:
    """Whether most words are capitalised, so that a capital makes no name."""
    if words and words[-1] in (".", "!", "?", '"', "”"):
        return False
    capitals = small = 0
    for word in words:
        if word[0].isupper():
            capitals += 1
        elif len(word) > 3 and word[0].islower():
            small += 1
    return capitals > 2 * small


def _disambiguate(words: list[str], tags: list[str], title: bool) -> None:
    """Verb or noun, first word or name: what the word alone cannot say."""
    last = len(tags) - 1
    for index, current in enumerate(tags):
        if current not in _OPEN:
            continue
        before = tags[index - 1] if index else ""
        if before == "R" and index > 1:
            before = tags[index - 2] if tags[index - 2] in "DJ" else before
        if words[index] == "near" and index < last and tags[index + 1] in "DPNKS" and before != "M":
            tags[index] = "x"  # "two women near the hotel"
        elif current in "VGP" and _is_activity(words, tags, index, before):
            tags[index] = "N"
        elif before == "P" and _compounds(words, tags, index):
            tags[index] = "J"  # "the Leeds based chain"
        elif current in "VYLUW":
            word = words[index]
            if word[0].isupper() and index and not title and before not in ':"–':
                tags[index] = "P"
                continue
            following = tags[index + 1] if index < last else ""
            word = word.lower()
            bare = not word.endswith(("ed", "ing")) and word not in _IRREGULAR_PAST
            if current == "Y" and before == "B" and following in ("J", "E"):
                tags[index] = "V"  # "have been found eligible"
                continue
            third = word.endswith("s") and following in ("D", "Q")
            named = before == "P" and tags[max(index - 2, 0)] == "D" and word.endswith("ing")
            if named and (not following or following in ",.;)ciaT"):
                tags[index] = "N"  # "at a Navy building in"
                continue
            if before == "D" and word.endswith("ing") and following in _AFTER_NOUN:
                tags[index] = "N"  # "in the building"
                continue
            if word in ("account", "accounts") and following != "r" and before not in ("t", "M"):
                tags[index] = "N"
                continue
            if current == "L" and word in _HANDLING and following == "Q" and _counts_things(words[index + 1]):
                tags[index] = "V"  # "will close 45 stores"
                continue
            if before in "Dk" and third and _is_this(words[index - 1]):
                continue  # "this brings the total to"
            if before == "Q" and bare and not word.endswith("s") and _is_plain_plural(words[index - 1]):
                continue  # "34 die in"
            ends = following and following in "iantrfgwxbDKGSPc.," and word not in CHANGE_NOUNS
            if before == "Q" and bare and ends and _counts_things(words[index - 1]):
                continue  # "40 ferries run in"
            if before == "B" and bare and current in "VL" and word not in PAST:
                tags[index] = "J"  # "the sides are close to a deal"
                continue
            if before == "J" and bare and following == "D" and tags[index - 2 : index - 1] == ["Q"]:
                continue  # "3 m high hit the village"
            if before in _BEFORE_NOUN and not (
                before == "D" and word.endswith("ing") and word not in CHANGE_NOUNS
            ):
                if word in CHANGE_NOUNS:
                    tags[index] = "A"
                elif bare or following == "o":
                    if before != "Q" or following not in "DQ":
                        tags[index] = "N"
                elif (
                    before == "Q" and words[index - 1].endswith(_PERCENTS) and tags[max(index - 2, 0)] != "D"
                ):
                    continue  # "41% backed Moor"
                elif following in "NJPA" or (
                    following == "Q" and before == "D" and not _is_this(words[index - 1])
                ):
                    tags[index] = "J"  # "a tapered 14-gauge tip"
            elif not bare and before == "o" and following and following in "aBLUW":
                tags[index] = "N"  # "the number of displaced at"
            elif not bare and before and before in "oirwnfb" and following and following in "NJP":
                tags[index] = "J"  # "the number of closed mines"
            elif word in CHANGE_NOUNS and before and before in "oirwbx" and bare:
                tags[index] = "A"  # "months of decline"
            elif word in CHANGE_NOUNS and (
                following == "o" or (before in "NP" and _heads_phrase(tags, index, following))
            ):
                tags[index] = "A"
            elif bare and before and before in "EGV" and current in "VLY" and word != "says":
                tags[index] = "N"  # "picked plans"
            elif (
                bare
                and current in "VYL"
                and before
                and before in "NP"
                and index > 1
                and tags[index - 2] in "oirnawfbx"
                and (word.endswith("s") or not is_plural(words[index - 1]))
                and (index == last or tags[index + 1] not in "DQKNPJtBHM")
            ):
                tags[index] = "N"  # "in strike pay since"
            elif bare and before and before in "norfbwia" and current in "VYL":
                tags[index] = "N"  # "on average"
            elif bare and before in "NP" and following and following in "UWBHMLV" and current in "VYL":
                tags[index] = "N"
        elif current == "P" and ((index == 0 and last > 0) or before == ":" or title):
            word = words[index]
            lower = word.lower()
            name = index < last and tags[index + 1] in "PS" and not title
            guess = _tag(lower) if not name and word[1:] == lower[1:] else "P"
            tags[index] = guess if guess in "NJGRS" and not (guess == "R" and lower not in LEXICON) else "P"
        elif current == "J" and before and before in "DJ" and index < last and tags[index + 1] == "o":
            tags[index] = "N"  # "a record of"
        elif (
            current == "G"
            and before
            and (
                (before == "D" and (index == last or tags[index + 1] not in "NPJDQ"))
                or (before in "oJN" and (index == last or tags[index + 1] in ",.;)cia"))
            )
        ):
            tags[index] = "N"  # "a grounding", "700 miles of fencing"
        elif current == "N" and before == "t" and index < last and tags[index + 1] == "a":
            tags[index] = "V"  # "to trade at"
        elif current == "N" and before == "t" and _precedes_name(tags, words, index):
            tags[index] = "V"  # "to impeach Alder"
        elif current in "NG" and index < last and tags[index + 1] == "Q" and _is_one(words, index - 1):
            tags[index] = "J"  # "a staggering 18 trillion"
        elif current == "N" and before == "M" and words[index][0].islower():
            tags[index] = "V"
        elif current == "N" and before and before in "tK" and index < last and tags[index + 1] in "DQRK":
            if before == "K" or not is_plural(words[index].lower()):  # but "to children 5 to 11"
                tags[index] = "V"  # "to avoid the", "they avoid over $5m"
        elif (
            current == "J"
            and words[index] == "last"
            and before in ("N", "P")
            and tags[index + 1 : index + 2] == ["Q"]
        ):
            tags[index] = "V"  # "batteries last 14 hours"
        elif current == "J" and words[index].lower() in _CONDITIONS:
            following = tags[index + 1] if index < last else ""
            if following == "Q" and before not in "B":
                tags[index] = "E"  # "wounded 230 others"
            elif before and before in "oD" and following not in ("N", "P", "J"):
                tags[index] = "N"  # "the number of dead"
        elif current == "x" and words[index] == "worth" and tags[index + 1 : index + 2] == ["o"]:
            tags[index] = "N"  # "a net worth of"
        elif current == "d" and before in "DP":
            tags[index] = "J"
        elif current == "N" and before and before in "NP" and index < last and tags[index + 1] == "Q":
            if _is_deed(words, tags, index):
                tags[index] = "V"  # "the plug delivers 150 kilowatts"
        elif current == "M" and words[index] in _DOING and tags[index + 1 : index + 2] in (["Q"], ["D"]):
            tags[index] = "V"  # "the car does 40 miles"
        elif current == "G" and before and before in "Ncm," and index < last and tags[index + 1] in "UWBH":
            tags[index] = "N"  # "her approval rating sank", "and refinancing slumped"
        elif current == "N" and words[index] == "shot" and index < last and tags[index + 1] in "ud":
            tags[index] = "V"  # "sales shot up 30%"
        elif current == "J" and before and before in "DQ" and _ends_subject(tags, index):
            tags[index] = "N"  # "a two-bedroom flat now costs"
        elif current in "NJ" and before and before in "EGV" and words[index] in _WHEREABOUTS:
            if tags[index + 1 : index + 2] not in (["N"], ["P"], ["J"]):
                tags[index] = "R"  # "trapped underground"
        elif current == "R" and before and before in "DSJ" and words[index] == "back":
            tags[index] = "N"


def _ends_subject(tags: list[str], index: int) -> bool:
    """Whether an adverb and then a verb follow."""
    return tags[index + 1 : index + 2] == ["R"] and tags[index + 2 : index + 3] in _FINITE


def _is_activity(words: list[str], tags: list[str], index: int, before: str) -> bool:
    """Whether a word in -ing is a noun: "new spending", "lending to firms rose"; not "speaking there, he"."""
    if words[index] in _ACTIVITIES and before in _OPENERS:
        return tags[index + 1 : index + 2] not in _OBJECTS
    if index or not words[0].endswith("ing") or len(words[0]) < 6 or tags[1:2] not in _LINKS:
        return False
    return next((tag for tag in tags[1:_SHORT] if tag in "UWLBHMVY,"), "") in tuple("UWLBHM")


def _precedes_name(tags: list[str], words: list[str], index: int) -> bool:
    """Whether a name follows a plain word in small letters that is no title."""
    word = words[index]
    return tags[index + 1 : index + 2] == ["P"] and word[0].islower() and word not in _TITLES


def _is_one(words: list[str], index: int) -> bool:
    return index >= 0 and words[index].lower() in ("a", "an")


def _is_plain_plural(number: str) -> bool:
    return number != "1" and number.replace(",", "").isdigit()


def _counts_things(words: str) -> bool:
    """Whether a quantity's words end in a plural that is no unit: "40 ferries", but not "two months"."""
    last = words.rpartition(" ")[2].lower()
    return " " in words and is_plural(last) and last not in units.tables().words


def _is_deed(words: list[str], tags: list[str], index: int) -> bool:
    """Whether an unknown word in -s before a quantity with a unit is the first verb of its clause."""
    word, quantity = words[index], words[index + 1]
    if not is_plural(word) or word in LEXICON or is_plural(words[index - 1].lower()):
        return False
    if " " not in quantity or not quantity[-1].isalpha() or quantity.endswith(_PERCENTS):
        return False
    low = index - 1
    while low >= 0 and tags[low] not in ",;:–.mQ":
        if tags[low] in "VYLUWBHMEG":
            return False
        low -= 1
    return True


def _compounds(words: list[str], tags: list[str], index: int) -> bool:
    """Whether a participle and the name before it stand before a noun together."""
    if words[index] not in _COMPOUNDING or tags[max(index - 2, 0)] not in "DS":
        return False
    return tags[index + 1 : index + 2] in _NAMED


def _is_this(word: str) -> bool:
    return word.lower() in ("this", "that")


def _heads_phrase(tags: list[str], index: int, following: str) -> bool:
    """Whether a word of change ends a noun phrase: "the 7% share price increase", "a wage rise in May"."""
    if following and following in "QbtRud":
        return False
    low = index - 1
    while low >= 0 and tags[low] in "NPJE":
        low -= 1
    if low > 0 and tags[low] in "io" and tags[low - 1] == "Q":
        return True  # "$600 billion in spending cuts"
    return low >= 0 and (tags[low] == "Q" or (tags[low] in "DSr" and (not following or following in "io.,:")))
