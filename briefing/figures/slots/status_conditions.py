"""What must hold of a word for it to tell the status of a figure: "seen" only of what is seen to come."""

from collections.abc import Callable

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, FINITE_VERBS, MODIFIERS, PLAIN_VERBS, STRETCH
from briefing.figures.grammar.walking import back_over
from briefing.figures.slots.already_there import is_given
from briefing.figures.slots.doings import is_of_doing
from briefing.figures.slots.status_reach import MODAL_REACH, SUM, governs
from briefing.figures.slots.status_words import (
    CALLING,
    CLAIMING_FOR,
    EXPECTATIONS,
    FORECASTERS,
    GUIDING,
    INTENDING,
    LOOKING,
    PICKING,
    POSSIBLE,
    TO_DO,
    WORDS,
)
from briefing.figures.slots.to_come import means_to
from briefing.figures.words.patterns import row

_PLANS = row("status", "plans")
_PLANNED = row("status", "planned")
# "believed to number 5,000": only of the figure right after
_GUESSED = row("status", "guessed")
_FACING = row("status", "facing")
_FINES = row("status", "fines")
_LOCKED = row("status", "locked")
_UNDERTAKEN = row("status", "undertaken")
_AIMED = row("status", "aimed")
_SEEING = row("status", "seeing")
_AWAITING = row("status", "awaiting")
_UNDERTAKING = row("status", "undertaking")
_AIMING_FOR = row("status", "aiming_for")
_IS = ("is", "are", "were", "was")


def _is_noun(t: Tagged, index: int) -> bool:
    return t.tags[index] in COMMON_NOUNS and t.tags[index + 1 : index + 2] != "D"  # "the bank targets a"


def _is_verb(t: Tagged, index: int, _: int) -> bool:
    return not _is_noun(t, index)


def _is_aimed(t: Tagged, index: int, i: int) -> bool:
    """Whether a target is an amount: "a 5% target", "targeted $4 million", not "targeted two tankers"."""
    return _is_noun(t, index) or bool(SUM.search(t.words[i]))


def _is_intended(t: Tagged, index: int, i: int) -> bool:
    """Whether somebody means to reach a figure: "aimed at mending 40 boats"; not "due to 40 leaks"."""
    if means_to(t, index, i) or _aims_for(t, index, i):
        return True
    if index < i:
        return is_of_doing(t, index, i)
    return t.lower[index] in _PLANNED and is_theirs(t, i, index)


def _governs(t: Tagged, index: int, i: int) -> bool:
    """Whether a noun of expectation, which tells but of what it governs, tells of a figure."""
    if not _is_noun(t, index):
        return True
    return is_of_doing(t, index, i) or governs(t, index, i) or means_to(t, index, i)


def claims(t: Tagged, verb: int, i: int) -> bool:
    """Whether a sum or share is claimed or foreseen: "is demanding 14% raises", "guided to $9m"."""
    word, at = t.lower[verb], verb + 1
    if not SUM.search(t.words[i]) or is_given(t, i):
        return False
    if word in GUIDING | CLAIMING_FOR:
        if t.word(at) not in (("to", "for") if word in GUIDING else ("for",)):
            return False
        at += 1
    elif t.tags[verb] not in PLAIN_VERBS + "GEY":
        return False
    if word in PICKING and not (t.tags[i + 1 : i + 2] in ("N", "A") and t.words[i].endswith(("%", "cent"))):
        return False
    return not t.tags[at:i].strip("DRJ")


def _is_seen_to_come(t: Tagged, index: int, i: int) -> bool:
    """Whether "is seen" leads on to an amount: "is now seen expanding by 2%", "is seen at 2%"."""
    at = back_over(t, index - 1, "R", -1)
    leads = t.tags[index + 1 : index + 2] in ("a", "t", "U", "W", "L")
    amount = bool(SUM.search(t.words[i])) or t.words[i].endswith(("%", "cent"))
    return index < i and at >= 0 and t.lower[at] in _IS and leads and amount


def _is_foreseeable(t: Tagged, index: int, i: int) -> bool:
    """Whether "sees" or "should" goes on to a sum, a share or a length of time: "should last a week"."""
    later = t.tags[index + 1 : index + 2] != "H"  # "should have been"
    return later and bool(SUM.search(t.words[i]) or STRETCH.search(t.words[i]) or t.lower[i].endswith("week"))


def is_theirs(t: Tagged, i: int, verb: int) -> bool:
    """Whether a figure is what somebody had in mind: "the 300 the mayor had promised", "the 10 planned"."""
    who = t.tags[i + 1 : verb]
    if t.lower[i - 1] != "the" or who.strip("DNJPHRK"):
        return False
    alone = not who and t.tags[verb + 1 : verb + 2] in ("", *",.;b")
    return alone or "N" in who or "K" in who


def _awaits(t: Tagged, line: int, i: int) -> bool:
    """Whether somebody is "in line for" a figure; not one who "stood in line for" an hour."""
    if line < 2 or i < line or t.tags[line - 2] != "B":
        return False
    named = (t.lower[line - 1], t.word(line + 1)) == ("in", "for")
    return named and set(t.tags[line + 2 : i]) <= set(MODIFIERS)


def _is_promised(t: Tagged, word: int, i: int) -> bool:
    """Whether what is committed is to come; not "committed 12 thefts", "$9m has been committed"."""
    if t.word(word + 1) == "to":
        return True
    return t.tags[word - 1] != "B" if word > i else bool(SUM.search(t.words[i]))


def _is_penalty(t: Tagged, faces: int, i: int) -> bool:
    """Whether what somebody faces is a term or a fine: "12 months in prison", "a fine of $40,000"."""
    if faces > i:
        return False
    term = STRETCH.search(t.words[i]) and any(word in _LOCKED for word in t.lower[i + 1 : i + 4])
    return bool(term) or not _FINES.isdisjoint(t.lower[faces : i + 3])


def _looks_ahead(t: Tagged, index: int, i: int) -> bool:
    """Whether forecasters "had been looking for" a figure."""
    return index < i and t.word(index + 1) == "for" and not FORECASTERS.isdisjoint(t.lower[:index])


def _calls_for(t: Tagged, index: int, i: int) -> bool:
    """Whether a plan calls for a figure, and no other verb comes before it."""
    if index > i or t.word(index + 1) != "for" or any(tag in FINITE_VERBS for tag in t.tags[index + 1 : i]):
        return False
    return not _PLANS.isdisjoint(t.lower[:index])


def _aims_for(t: Tagged, verb: int, i: int) -> bool:
    """Whether a figure is what is aimed for: "is aiming for 40%", "wants growth of 5%"."""
    if t.word(i - 1) == "of" and t.lower[verb].startswith("want"):
        return t.tags[verb + 1 : i - 1].strip("J") in ("N", "A")
    return (
        t.lower[verb] in _AIMING_FOR and t.word(verb + 1) == "for" and not t.tags[verb + 2 : i].strip("DRJ")
    )


def _guesses(t: Tagged, word: int, i: int) -> bool:
    """Whether "believed" or "thought" goes on to the figure: "believed to be 50"."""
    if word > i:  # "10 people are believed to have died"
        return "B" in t.tags[word - 2 : word] and t.tags[word + 1 : word + 2] == "t"
    between = t.tags[word + 1 : i]
    near = between.startswith("t") and len(between) <= MODAL_REACH
    return near and not any(tag in "Nc,;" for tag in between)


# what must hold of a word of a row for it to tell anything of a figure
_CONDITIONS_OF_ROWS: tuple[tuple[frozenset[str], Callable[[Tagged, int, int], bool]], ...] = (
    (LOOKING, _looks_ahead),
    (CALLING, _calls_for),
    (_UNDERTAKEN, _is_verb),
    (_GUESSED, _guesses),
    (_FACING, _is_penalty),
    (frozenset({"seen"}), _is_seen_to_come),
    (_SEEING, _is_foreseeable),
    (_AIMED, _is_aimed),
    (_AWAITING, _awaits),
    (_UNDERTAKING, _is_promised),
    (INTENDING, _is_intended),
    (POSSIBLE | TO_DO, is_of_doing),
    (EXPECTATIONS, _governs),
)
TOLD_IF = {word: tuple(test for row, test in _CONDITIONS_OF_ROWS if word in row) for word in WORDS}
