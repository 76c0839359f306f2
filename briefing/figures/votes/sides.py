"""Which side of a vote a figure counts: of "approved the budget 219-212", votes for and votes against it."""

import re

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import MODIFIERS
from briefing.figures.grammar.walking import back_over, last_of
from briefing.figures.label_parts.labels import finish, possessive, words_of
from briefing.figures.quantities.contests import SHARES
from briefing.figures.units.quantity import Quantity
from briefing.figures.votes.contenders import chosen_over, poll_side, stands, vote_side
from briefing.figures.votes.vote_questions import (
    AGAINST,
    FAR,
    FOR,
    OTHER,
    SETTLING,
    SIDES,
    question,
    side_label,
    votes_of,
)
from briefing.figures.words.number_words import spelled
from briefing.figures.words.wordlists import CONTEST, HAVING

UNITS = ("vote", "seat", "%")
_COUNT = re.compile(
    rf"(?:(?P<digits>[0-9]{{1,3}}(?:,[0-9]{{3}})*)|{spelled(1, 12)})"
    r"(?:(?: electoral(?: college)?)? votes?)?"
    r"|(?P<share>[0-9]{1,2}(?:\.[0-9]+)?)(?:%| per ?cent)",
    re.IGNORECASE,
)
_HYPHENED = "Q–t–Q"
_HOLDING = HAVING | SIDES["winning"] | SIDES["holding"]
_NEAR = 5  # words between "leads" and the two shares
_NAMED = {
    word: side
    for side, name in ((FOR, "ayes"), (AGAINST, "noes"), (OTHER, "abstentions"))
    for word in SIDES[name]
}
_POLLING = ((SETTLING | SIDES["favouring"] | SIDES["preferring"]) - CONTEST - {"fell", "fall"}) | SIDES[
    "winning"
]


def side(t: Tagged, i: int, quantity: Quantity) -> str:
    """The label of one side of a vote or poll at word ``i``; "" where it is none."""
    group = _group_of(t, i)
    if group is None:
        after = t.tags[i - 2 : i] == ",w" or (t.tags[i - 1 : i] in ("c", ",") and "Q" in t.tags[:i])
        shared = quantity.unit == "%" and after
        return _alone(t, i) if quantity.unit == "vote" else _share(t, i) if shared else ""
    low, high = group
    place = t.tags[low:i].count("Q")
    if quantity.unit == "seat":
        return _seats(t, low, high, place)
    if quantity.unit == "%":
        return poll_side(t, low, place)
    name = vote_side(t, low, place)
    if name:
        return finish(f"votes for {name}")
    return side_label(t, high, place, question(t, low, high))


def majority_needed(t: Tagged, i: int, _quantity: Quantity) -> str:
    """The label of the fraction in "more than the two-thirds required"; "" of any other."""
    near = t.lower[i + 1 : i + 4]
    needed = next((at for at, word in enumerate(near) if word in SIDES["needing"]), -1)
    led = t.word(i - 1) in SIDES["needing"] and t.tags[i - 2 : i - 1] == "D"
    told = led or (needed >= 0 and SIDES["needed"].issuperset(near[:needed]))
    return "Majority required" if told else _required(t, i)


def _required(t: Tagged, i: int) -> str:
    """The "majority of the guild required for a strike" of one that "is required for a strike"."""
    phrase = phrase_after(t, i + 1) if t.word(i + 1) in ("majority", "vote") else None
    at = with_complements(t, phrase, 1)[1] if phrase else i
    if t.tags[at : at + 1] != "B" or t.word(at + 1) not in SIDES["needing"]:
        return ""
    end = at + 2
    aim = phrase_after(t, end + 1) if t.tags[end : end + 1] in ("r", "t") else None
    return finish(f"{t.slice(i + 1, at)} {t.slice(at + 1, aim[1] if aim else end)}")


def verb_of_side(t: Tagged, i: int, unit: str) -> int | None:
    """The verb that tells of one of the sides of a vote or poll, or -1; None where a figure is no side."""
    if unit not in UNITS:
        return None
    group = _group_of(t, i)
    if group is None and not (unit == "vote" and _alone(t, i)):
        return None
    return verb_before(t, group[0] if group else i)


def is_other(t: Tagged, i: int, unit: str) -> bool:
    """Whether a figure is a side after the first, which is told of the same time and place."""
    return plain_unit(unit) in UNITS and t.tags[i - 2 : i] == "Q–" and _group_of(t, i) is not None


def plain_unit(unit: str) -> str:
    """The unit of a side without what kind of votes they are: "vote" for "electoral vote"."""
    return "vote" if unit.endswith(" vote") else unit


def _group_of(t: Tagged, i: int) -> Span | None:
    """The first and last figure of "229-198-1", "312 votes to 210"; None for a figure on its own."""
    low = high = i
    while low > 1 and t.tags[low - 2] == "Q" and t.tags[low - 1] in "–t" and _alike(t, low - 2, low):
        low -= 2
    while t.tags[high + 2 : high + 3] == "Q" and t.tags[high + 1] in "–t" and _alike(t, high, high + 2):
        high += 2
    if low == high and t.tags[low - 4 : low + 1] == _HYPHENED and _falls(t, low - 4, low):
        low -= 4  # "the 251-to-172 vote", but "faces 10-to-12 votes"
    elif low == high and t.tags[high : high + 5] == _HYPHENED and _falls(t, high, high + 4):
        high += 4
    shares = (t.words[low] + t.words[high]).endswith(("%", "cent")) or t.words[low].endswith(("%", "cent"))
    if low == high or (shares and not _is_poll(t, low, high)):
        return None
    return low, high


def _is_poll(t: Tagged, low: int, high: int) -> bool:
    """Whether two percentages are the shares of two sides: they add up, and a verb of deciding tells it."""
    first, last = votes_of(t.lower[low]), votes_of(t.lower[high])
    preferred = t.tags[low - 1] == "b" and last_of(t, low, SIDES["preferring"], FAR) >= 0
    led = t.tags[low + 1] == "–" and not CONTEST.isdisjoint(t.lower[max(0, low - _NEAR) : low])
    adds_up = (
        SHARES[0] <= first + last or preferred or led or chosen_over(t, low) is not None
    )  # "leads Dorn 61%-17%"
    if high - low > 2 or not adds_up or first + last > SHARES[1]:
        return False
    changed = t.tags[low - 1 : low] == "f" or t.tags[high + 1 : high + 2] == "o"  # "lost 60% to 40% of its"
    if t.lower[low - 1] in HAVING or stands(t, low) or chosen_over(t, low):
        return not changed  # "would have 50.7 percent to 49.2 percent"
    voted = t.lower[low - 1] in SIDES["voting"] and t.tags[high + 1 : high + 3] == "tV"
    if voted:
        return True  # "voted 71% to 29% to accept the pact"
    told = (
        t.lower[at]
        for at in range(low - 1, max(-1, low - FAR - 1), -1)
        if (t.lower[at] in _POLLING or t.lower[at] in CONTEST)
        and not (t.tags[at : at + 2] == "NN" and t.words[at + 1].islower())  # "pass rate"
    )
    verb = next(told, "")
    return not changed and (verb in _POLLING or (verb != "" and t.tags[low + 1] == "–"))


def _alone(t: Tagged, i: int) -> str:
    """A side whose other stands elsewhere: "got 256 out of 423 votes", "230 in favor and 197 against"."""
    side = _NAMED.get(t.word(i - 1))  # "ayes 153, noes 118, abstentions nine"
    if side == OTHER:
        return "Abstentions"
    if side is None and t.tags[back_over(t, i - 1, MODIFIERS)] == "b":
        return ""  # "won by 90 votes out of 400": a margin
    side = _told_after(t, i) if side is None else side
    parted = t.lower[i + 1 : i + 3] == ["out", "of"] and t.tags[i + 3 : i + 4] == "Q"
    if side is None and not parted:
        return "Votes cast" if i > 2 and t.lower[i - 2 : i] == ["out", "of"] and t.tags[i - 3] == "Q" else ""
    asked = question(t, i, i)._replace(turned=False)
    return side_label(t, i, side or FOR, asked) if side is not None or asked.thing else ""


def _share(t: Tagged, i: int) -> str:
    """The side that a share beside a result is on: "Tarn rejected it, with 46 percent in favour"."""
    side, past = _told_after(t, i), i + (3 if t.word(i + 1) == "in" else 2)
    if side is None or t.tags[past : past + 1] not in ("", *".,;)c"):
        return ""
    return "Share in favour" if side == FOR else "Share against"


def _told_after(t: Tagged, i: int) -> int | None:
    """The side that the words after a figure name: "230 in favor and 197 against"."""
    if t.word(i + 1) in ("against", "opposed"):
        return AGAINST
    return FOR if t.word(i + 1) == "in" and t.word(i + 2) in ("favor", "favour") else None


def _alike(t: Tagged, a: int, b: int) -> bool:
    return bool(_COUNT.fullmatch(t.words[a]) and _COUNT.fullmatch(t.words[b]))


def _falls(t: Tagged, a: int, b: int) -> bool:
    """Whether the second of two counts is the smaller one."""
    return votes_of(t.lower[a]) > votes_of(t.lower[b]) > 0


def _seats(t: Tagged, low: int, high: int, place: int) -> str:
    """Of "Democrats hold a 53-47 majority in the Senate" Democrats’ seats, and those of the minority."""
    for inner in (phrase_after(t, high + 1), phrase_before(t, low - 1)):
        head = t.lower[inner[1] - 1] if inner else ""
        if inner and head == "majority":
            words = words_of(t, with_complements(t, inner, 1) if inner[0] > low else inner)
            owner, _, rest = words.rpartition("’s ") if "’s " in words else words.rpartition("’ ")
            if place == AGAINST:
                return finish(f"seats of the {rest.replace('majority', 'minority')}")
            holder = owner or _holder(t, low)
            if holder:
                return finish(f"{possessive(holder)} {rest.replace('majority', 'seats')}")
            return finish(f"seats of the {rest}")
        if head == "margin":
            return f"Seats of the {'minority' if place == AGAINST else 'majority'}"
    return ""


def _holder(t: Tagged, low: int) -> str:
    """Whose majority it is, if it is told by name: "Democrats hold a 53-47 majority"."""
    verb = verb_before(t, low)
    who = subject(t, verb) if verb >= 0 and t.lower[verb] in _HOLDING else None
    return words_of(t, who) if who and t.words[who[0]][0].isupper() and t.tags[who[0]] != "K" else ""
