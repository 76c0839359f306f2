"""What a rank is of: "the third warden in its history to resign", "Lind came in fifth": her place."""

from briefing.figures.frames.count import located
from briefing.figures.grammar.phrases import phrase_after, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS, PLAIN_VERB_FORMS, TIMES
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.doers import apposed_name, doer_words, short_name
from briefing.figures.label_parts.labels import EMPTY, LONGEST_DOER, finish, without_possessive
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import phrases

_PLACES = frozenset((*phrases("series", "placed"), *phrases("series", "ranked")))
_LONGEST = 8  # words that tell which things are counted


def rank(t: Tagged, i: int, quantity: Quantity) -> str:
    """The label of a place or of a counted ordinal at word ``i``; "" for any other rank or run."""
    words = t.words[i].split()
    after = " ".join(t.lower[i + 1 : i + 4])
    if quantity.unit == "time" or after.startswith(phrases("series", "run_after")):
        return ""
    if not quantity.unit:
        placed = t.lower[i].endswith("place") and t.tags[i + 1 : i + 2] not in ("N", "P")
        placed = placed or t.tags[i + 1 : i + 3] == "oQ"  # "slid to 68th of 180"
        placed = placed or " out of " in t.lower[i]
        return _place(t, i) if placed or _placing(t, i) >= 0 else ""
    thing = " ".join(words[1:])
    if not thing.endswith(quantity.unit) or thing.split()[0] in phrases("series", "run"):
        return ""  # a run: "eighth straight month"
    return finish(quantity.unit + (_which(t, i) or _whose(t, i)))


def _placing(t: Tagged, i: int) -> int:
    """The verb of "finished fifth", "came in fifth"; -1 without one."""
    for at in range(i - 1, max(i - 4, -1), -1):
        if t.lower[at] in _PLACES:
            return at
        if t.tags[at] not in "iDJRs":
            break
    return -1


def _place(t: Tagged, i: int) -> str:
    """ "Place of Lind", where the text names who took it."""
    verb = _placing(t, i)
    placing = verb >= 0
    verb = verb if placing else verb_before(t, i, max(i - 4, 0))
    who = subject(t, verb) if placing or (verb >= 0 and t.tags[verb] in PLAIN_VERB_FORMS) else None
    if who and not placing and not t.words[who[1] - 1][:1].isupper():
        who = None  # "the bronze went to Lind in third place"
    words = short_name(t, apposed_name(t, who) or who) if who else ""
    where = located(t, i + 1)
    within = f" {t.slice(*where)}" if where and t.tags[where[1] - 1] in PLAIN_NOUNS else ""
    return finish(f"Place of {words}{within}" if words else f"Place{within}")


def _which(t: Tagged, i: int) -> str:
    """The " to be impeached", " of the virus" after a thing counted."""
    last = len(t.tags)
    end = i + 1
    for _ in range(3):
        tag = t.tags[end : end + 1]
        if not tag or tag not in "ointf" or end - i > _LONGEST:
            break
        deed = tag == "t" and t.tags[end + 1 : end + 2] not in ("D", "P", "S", "Q", "#")
        start = (
            end + 2 + (deed and t.tags[end + 2 : end + 3] in ("E", "V", "i", "n", "x")) if deed else end + 1
        )
        inner = phrase_after(t, start)
        timed = inner and (t.tags[inner[1] - 1] in TIMES or "Q" in t.tags[end : inner[1]])
        if deed:
            led = phrase_after(t, start + 1) if inner is None and t.tags[start : start + 1] == "s" else None
            alone = led[1] if led else min(start, last)
            end = inner[1] if inner and not timed and inner[0] <= start + 1 else alone
            return " " + t.slice(i + 1, end)
        if inner is None or timed:
            break
        end = inner[1]
    return " " + t.slice(i + 1, end) if end > i + 1 else ""


def _whose(t: Tagged, i: int) -> str:
    """The " of Norrail" of "Norrail's third crash"."""
    at = back_over(t, i - 1, "RJ")
    if at < 0 or t.tags[at] != "S":
        return ""
    low = run_start(t, at, PLAIN_NOUNS)
    who = without_possessive(doer_words(t, (low, at + 1)))
    return f" of {who}" if who.lower() not in EMPTY and len(who) <= LONGEST_DOER else ""
