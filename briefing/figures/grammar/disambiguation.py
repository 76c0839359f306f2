"""Verb or noun, first word or name: what a word alone cannot say and its neighbours do."""

from briefing.figures.lexicon import load
from briefing.figures.quantities import units
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST
from briefing.figures.words.wordclasses import CHANGE_NOUNS, LEXICON, class_of

_CONDITIONS = frozenset(
    ("dead", "injured", "wounded", "missing", "unemployed", "jobless", "homeless", "sick")
)
_IRREGULAR_PAST = frozenset(load("tags")["irregular_past"].split())
# what a verb turns into after these tags: a noun ("a record high", "its initial claims")
_BEFORE_NOUN = frozenset("DJSQA")
_TRANSITIVE = frozenset(load("change")["transitive"]["verbs"].split())
_TITLES = frozenset(load("tags")["title"].split())
_PERCENTS = ("%", "percent", "cent")
_OPEN = frozenset("VYLUWPJGNxdRME")  # what the words around may turn into something else
_NAMED = (["N"], ["P"], ["J"])
_ACTIVITIES = frozenset(load("tags")["activity"].split())
_OPENERS = frozenset(("", *"DJSEAoinrwfbcm,Qxg"))
_OBJECTS = (["D"], ["Q"], ["K"], ["S"], ["P"])
_OBJECTS_ONE = ("D", "Q", "K", "S", "P", "N", "J")
_FINITE = (["V"], ["L"], ["U"], ["W"], ["B"], ["H"], ["M"])
_LINKS = (["x"], ["n"], ["i"], ["r"], ["t"], ["o"], ["b"])
_AFTER_NOUN = frozenset(("", *",.;:)ianrtfgwbxcBHMTkmo", '"'))
_SHORT = 8  # words in which the verb of such a subject stands
_AFTER_VERB = (*_OBJECTS, *_LINKS, ["a"], ["w"])
_WHO = ("which", "who")
_SELVES = (["themselves"], ["itself"], ["himself"], ["herself"])
_NOW = ("now", "still", "already", "also", "often", "always")
_DOING = ("do", "does", "did")
_HANDLING = frozenset(load("tags")["handling"].split())
_HAPPENING = frozenset(load("tags")["happening"].split())
_REMAINING = frozenset(load("measures")["verbs"]["remaining"].split())
_ACTING = frozenset(load("tags")["acting"].split())
_ACTED_ON = (["Q"], ["D"], ["S"])
_COMPOUNDING = frozenset(load("tags")["compounding"].split())
_WHEREABOUTS = frozenset(load("tags")["whereabouts"].split())


def disambiguate(words: list[str], tags: list[str], title: bool) -> None:
    """Verb or noun, first word or name: what the word alone cannot say."""
    last = len(tags) - 1
    for index, current in enumerate(tags):
        if current not in _OPEN:
            continue
        word, before = words[index], tags[index - 1] if index else ""
        if before == "R" and index > 1:
            before = tags[index - 2] if tags[index - 2] in "DJt" else before
        elif before == "X" and index > 1 and tags[index - 2] == "M":
            before = "M"  # "did not harm", as "did harm"
        if word == "near" and index < last and tags[index + 1] in "DPNKS" and before != "M":
            tags[index] = "x"  # "two women near the hotel"
        elif current in "VGP" and word.endswith("ing") and _is_activity(words, tags, index, before):
            tags[index] = "N"
        elif current == "V" and before == "N" and word in _ACTIVITIES and _closes(tags, index):
            tags[index] = "N"  # "fresh relief spending, which"
        elif current == "G" and before in ("N", "P", "J") and word in _HAPPENING and _is_closed(tags, index):
            tags[index] = "N"  # "in the harbour bombing"
        elif before == "P" and word in _COMPOUNDING and _compounds(tags, index):
            tags[index] = "J"  # "the Leeds based chain"
        elif current in "VYLUW":
            tags[index] = _of_verb(words, tags, index, before, title)
        elif current == "N":
            tags[index] = _of_noun(words, tags, index, before)
        elif current == "P":
            tags[index] = _of_name(words, tags, index, before, title)
        elif current == "J":
            tags[index] = _of_adjective(words, tags, index, before)
        elif current == "G":
            tags[index] = _of_gerund(words, tags, index, before)
        else:
            tags[index] = _of_other(words, tags, index, before)


def _of_verb(words: list[str], tags: list[str], index: int, before: str, title: bool) -> str:
    """The tag of what may be a verb; ``before`` is the tag before it, adverbs apart."""
    current, last = tags[index], len(tags) - 1
    word = words[index]
    if word[0].isupper() and index and not title and before not in ':"–':
        return "P"
    following = tags[index + 1] if index < last else ""
    word = word.lower()
    bare = not word.endswith(("ed", "ing")) and word not in _IRREGULAR_PAST
    if current == "Y" and before == "B" and following in ("J", "E"):
        return "V"  # "have been found eligible"
    third = word.endswith("s") and following in ("D", "Q")
    named = before == "P" and tags[max(index - 2, 0)] == "D" and word.endswith("ing")
    if named and (not following or following in ",.;)ciaT"):
        return "N"  # "at a Navy building in"
    if before == "D" and word.endswith("ing") and following in _AFTER_NOUN:
        return "N"  # "in the building"
    if word in ("account", "accounts") and following != "r" and before not in ("t", "M"):
        return "N"
    if current == "L" and word in _HANDLING and following == "Q" and _counts_things(words[index + 1]):
        return "V"  # "will close 45 stores"
    if before in "Dk" and third and _is_this(words[index - 1]):
        return current  # "this brings the total to"
    if before == "Q" and bare and not word.endswith("s") and _is_plain_plural(words[index - 1]):
        return current  # "34 die in"
    ends = following and following in "iantrfgwxbDKGSPNJc.," and word not in CHANGE_NOUNS
    if before == "Q" and bare and ends and _counts_things(words[index - 1]):
        return current  # "40 ferries run in"
    if before == "Q" and word in _REMAINING and (following in ("J", "E", "V") or current == "L"):
        return current  # "90 people remain missing"
    if before == "Q" and not bare and current in "VL" and _counts_things(words[index - 1]):
        return current  # "four towns held fairs"
    if current == "L" and bare and before and before in "xi" and following == "N":
        return "J"  # "under close watch"
    if before == "B" and bare and current in "VL" and word not in PAST:
        return "J"  # "the sides are close to a deal"
    if before == "J" and bare and following == "D" and tags[index - 2 : index - 1] == ["Q"]:
        return current  # "3 m high hit the village"
    if before in _BEFORE_NOUN and not (before == "D" and word.endswith("ing") and word not in CHANGE_NOUNS):
        if word in CHANGE_NOUNS:
            return "A"
        if before == "A" and following in ("Q", "K"):
            return current  # "the cuts put 30 jobs at risk"
        if bare or following == "o":
            return current if before == "Q" and following in ("D", "Q", "K", "u", "d") else "N"
        if before == "Q" and words[index - 1].endswith(_PERCENTS) and tags[max(index - 2, 0)] != "D":
            return current  # "41% backed Moor"
        if (
            following in "NJPA"
            or (following == "G" and "-" in words[index - 1])
            or (following == "Q" and before == "D" and not _is_this(words[index - 1]))
        ):
            return "J"  # "a tapered 14-gauge tip"
        return current
    if not bare and before == "o" and following and following in "aBLUW":
        return "N"  # "the number of displaced at"
    if not bare and before and before in "oirwnfb" and following and following in "NJP":
        return "J"  # "the number of closed mines"
    if (
        word in _TRANSITIVE
        and before
        and before in "NPJD"
        and word not in CHANGE_NOUNS
        and following in _AFTER_NOUN
    ):
        return "N"  # "the salt shed on Dock Road"
    object_ends = before == "N" and word.endswith("s") and current == "V" and following not in _OBJECTS_ONE
    if object_ends and _has_verb(tags, index - 1):
        return "N"  # "suffered bullet wounds in"
    if word in CHANGE_NOUNS and before == "E" and tags[index - 2] in "DS" and following == "N":
        return "A"  # "the presumed crash area"
    if word in CHANGE_NOUNS and before and before in "oirwbx" and bare:
        return "A"  # "months of decline"
    if word in CHANGE_NOUNS and (
        following == "o" or (before in "NP" and _heads_phrase(tags, index, following))
    ):
        return "A"
    if bare and before and before in "EGV" and current in "VLY" and word != "says":
        return "N"  # "picked plans"
    if (
        bare
        and current in "VYL"
        and before
        and before in "NP"
        and index > 1
        and tags[index - 2] in "oirnawfbx"
        and (word.endswith("s") or not is_plural(words[index - 1]))
        and (index == last or tags[index + 1] not in "DQKNPJtBHM")
    ):
        return "N"  # "in strike pay since"
    if bare and before and before in "norfbwia" and current in "VYL":
        return "N"  # "on average"
    doing = following and words[index + 1].endswith("ing")  # "the deal includes raising"
    if bare and before in "NP" and following and following in "UWBHMLV" and current in "VYL" and not doing:
        return "N"
    if bare and before == "N" and words[index - 1] in _ACTIVITIES and not word.endswith("s"):
        return "N"  # "a spending plan to"
    return current


def _of_name(words: list[str], tags: list[str], index: int, before: str, title: bool) -> str:
    """The tag of a word with a capital, which the first word of a sentence and all of a title have."""
    last = len(tags) - 1
    if not ((index == 0 and last > 0) or before == ":" or title):
        return "P"
    word = words[index]
    lower = word.lower()
    name = index < last and tags[index + 1] in "PS" and not title
    guess = class_of(lower) if not name and word[1:] == lower[1:] else "P"
    return guess if guess in "NJGRS" and not (guess == "R" and lower not in LEXICON) else "P"


def _of_noun(words: list[str], tags: list[str], index: int, before: str) -> str:
    word, last = words[index], len(tags) - 1
    following = tags[index + 1] if index < last else ""
    if before in ("B", "H") and word in PAST:
        return "E"  # "were shot", "had cast ballots"
    if index > 1 and _is_of_who(words, tags, index):
        return "V"  # "the fire, which now spans 40 acres"
    if before == "Q" and _does(words, tags, index):
        return "V"  # "90 singers rehearse on"
    if before == "t":
        if following == "a":
            return "V"  # "to trade at"
        if following in ("d", "u"):
            return "V" if tags[index + 2 : index + 3] in _OBJECTS else "N"  # "to hunt down one of them"
        if _precedes_name(tags, words, index):
            return "V"  # "to impeach Alder"
    if following == "Q" and _is_one(words, index - 1):
        return "J"  # "a staggering 18 trillion"
    if before == "M" and word[0].islower():
        return "V"
    if before in ("N", "P", "K") and words[index + 1 : index + 2] in _SELVES:
        return "V"  # "two-thirds of Danes describe themselves as"
    if index > 1 and tags[index - 1] == "R" and _now_does(words, tags, index):
        return "V"  # "half of all Danes now support the toll"
    if before in ("t", "K") and following in ("D", "Q", "R", "K"):
        children = before != "K" and is_plural(word.lower())  # "to children 5 to 11"
        return "N" if children else "V"  # "to avoid the", "they avoid over $5m"
    if before in ("N", "P") and following == "Q":
        return "V" if _is_deed(words, tags, index) else "N"  # "the plug delivers 150 kilowatts"
    if word == "shot" and following in ("u", "d"):
        return "V"  # "sales shot up 30%"
    if before in ("E", "G", "V") and word in _WHEREABOUTS:
        return _of_whereabouts(tags, index)
    return "N"


def _of_adjective(words: list[str], tags: list[str], index: int, before: str) -> str:
    word, last = words[index], len(tags) - 1
    following = tags[index + 1] if index < last else ""
    if before in ("D", "J") and following == "o":
        return "N"  # "a record of"
    if word == "total" and (before in ("N", "P") or (before == "D" and following == "a")):
        return "J" if tags[index + 1 : index + 2] in _NAMED else "N"  # "put the arrest total at"
    if word == "last" and before in ("N", "P", "M") and following == "Q":
        return "V"  # "batteries last 14 hours"
    if word.lower() in _CONDITIONS:
        if following == "Q" and before not in "B":
            return "E"  # "wounded 230 others"
        stands_alone = before in ("o", "D") and following not in ("N", "P", "J")
        return "N" if stands_alone else "J"  # "the number of dead"
    if before in ("D", "Q") and _ends_subject(tags, index):
        return "N"  # "a two-bedroom flat now costs"
    if before in ("E", "G", "V") and word in _WHEREABOUTS:
        return _of_whereabouts(tags, index)
    if word == "overall" and before == "Q" and tags[index + 1 : index + 2] in _FINITE:
        return "R"
    if before == "t" and word in _ACTING and tags[index + 1 : index + 2] in _ACTED_ON:
        return "V"  # "to open 14 of its shops"
    return "J"


def _of_whereabouts(tags: list[str], index: int) -> str:
    """ "Trapped underground", but "dug an underground line"."""
    return tags[index] if tags[index + 1 : index + 2] in _NAMED else "R"


def _of_gerund(words: list[str], tags: list[str], index: int, before: str) -> str:
    following = tags[index + 1] if index < len(tags) - 1 else ""
    if before == "D" and (not following or following not in "NPJDQ"):
        return "N"  # "a grounding"
    if before == "S" and following == "o":
        return "N"
    if before in ("o", "J", "N") and (not following or following in ",.;)cia"):
        return "N"  # "700 miles of fencing"
    if before == "J" and following == "r" and tags[max(index - 2, 0)] != "B":
        return "N"
    if following == "Q" and _is_one(words, index - 1):
        return "J"
    if before in ("N", "c", "m", ",") and following and following in "UWBHud":
        return "N"  # "her approval rating sank", "and refinancing slumped"
    return "G"


def _of_other(words: list[str], tags: list[str], index: int, before: str) -> str:
    """The tag of an adverb, a modal or what else a word alone cannot say."""
    current, word = tags[index], words[index]
    if current == "x" and word == "worth" and tags[index + 1 : index + 2] == ["o"]:
        return "N"  # "a net worth of"
    if current == "d" and before in "DP":
        return "J"
    if current == "M" and word in _DOING and tags[index + 1 : index + 2] in (["Q"], ["D"]):
        return "V"  # "the car does 40 miles"
    if current == "R" and word == "back" and before and before in "DSJM":
        return "V" if before == "M" else "N"
    return current


def _is_of_who(words: list[str], tags: list[str], index: int) -> bool:
    """Whether a word in small letters after "which" is its verb: an object, a phrase or a mark follows."""
    who = index - 1 - (tags[index - 1] == "R")
    if words[who] not in _WHO or tags[who - 1] in "oirnawfbxt":  # "in which"
        return False
    return words[index][0].islower() and tags[index + 1 : index + 2] in _AFTER_VERB


def _ends_subject(tags: list[str], index: int) -> bool:
    """Whether an adverb and then a verb follow."""
    return tags[index + 1 : index + 2] == ["R"] and tags[index + 2 : index + 3] in _FINITE


def _is_activity(words: list[str], tags: list[str], index: int, before: str) -> bool:
    """Whether a word in -ing is a noun: "new spending", "lending to firms rose"; not "speaking there, he"."""
    if words[index] in _ACTIVITIES and (before in _OPENERS or (before == "k" and _is_this(words[index - 1]))):
        return tags[index + 1 : index + 2] not in _OBJECTS
    if index or len(words[0]) < 6 or tags[1:2] not in _LINKS:
        return False
    return next((tag for tag in tags[1:_SHORT] if tag in "UWLBHMVY,"), "") in tuple("UWLBHM")


def _closes(tags: list[str], index: int) -> bool:
    """Whether a mark ends what a word belongs to."""
    return index == len(tags) - 1 or tags[index + 1] in ",.;)"


def _precedes_name(tags: list[str], words: list[str], index: int) -> bool:
    """Whether a name follows a plain word in small letters that is no title."""
    word = words[index]
    return tags[index + 1 : index + 2] == ["P"] and word[0].islower() and word not in _TITLES


def _now_does(words: list[str], tags: list[str], index: int) -> bool:
    """Whether a noun after a plural and an adverb of time is a verb that has an object."""
    after = tags[index + 1 : index + 2] in (*_OBJECTS, ["J"], ["N"])
    plural = tags[index - 2] in "NP" and is_plural(words[index - 2].lower())
    return after and plural and words[index - 1] in _NOW and words[index][0].islower()


def _is_one(words: list[str], index: int) -> bool:
    return index >= 0 and words[index].lower() in ("a", "an")


def _is_plain_plural(number: str) -> bool:
    return number != "1" and number.replace(",", "").isdigit()


def _counts_things(words: str) -> bool:
    """Whether a quantity's words end in a plural that is no unit: "40 ferries", but not "two months"."""
    last = words.rpartition(" ")[2].lower()
    return " " in words and is_plural(last) and last not in units.tables().words


def _has_verb(tags: list[str], index: int) -> bool:
    """Whether a verb with its object goes before in the clause: "suffered mild bullet"."""
    low = index
    while low >= 0 and tags[low] in "NPJDSAR":
        low -= 1
    return 0 <= low < index and tags[low] in "VE"


def _is_closed(tags: list[str], index: int) -> bool:
    """Whether no object follows a word in -ing, so that it ends its phrase."""
    return tags[index + 1 : index + 2] not in _OBJECTS


def _does(words: list[str], tags: list[str], index: int) -> bool:
    """Whether an unknown word is what those counted before it do: no noun follows a counted plural."""
    word = words[index]
    following = tags[index + 1 : index + 2]
    return (
        word.isalpha()
        and word.islower()
        and not is_plural(word)
        and word not in LEXICON
        and word != "straight"
        and bool(following)
        and following[0] in "inaxfwtDSR"
        and _counts_things(words[index - 1])
    )


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


def _compounds(tags: list[str], index: int) -> bool:
    """Whether a participle and the name before it stand before a noun together."""
    return tags[max(index - 2, 0)] in "DS" and tags[index + 1 : index + 2] in _NAMED


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
    ends = not following or following in "io.,:k"
    return low >= 0 and (tags[low] == "Q" or (tags[low] in "DSr" and ends))
