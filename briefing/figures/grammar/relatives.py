"""What relative clauses are of: "trade, which rose", "the limit where the train derailed"."""

import re

from briefing.figures.grammar.phrases import (
    Span,
    head_end,
    names_things,
    phrase_after,
    phrase_before,
    widened,
)
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

# "Moor[, a retired cook from Tarn, Ohio], who"
_ROLE_AND_HOME = re.compile(r"P(?=,D[JNPE]*N[oifn]P+,P+\Z)(,D[JNPE]*N)")
_AGE_AND_ROLE = re.compile(r"P(?=,Q,D?[JNE]*N(?:[oifnr]D?[NPJ]+)+(?:x#)?\Z)")
_VEHICLES = row("tags", "vehicles")
_FOR_EXAMPLE = (["for", "example"], ["for", "instance"])
_RELATIVE = 12  # words in a relative clause that no comma closes


def closed_relative(t: Tagged, low: int, floor: int) -> Span | None:
    """The limit of "the limit where the train derailed is": what a clause that ends at ``low`` is of."""
    relative = t.tags.rfind("k", max(floor, low - 8), low)
    if relative <= floor or any(tag in ",;:BQ" for tag in t.tags[relative:low]):
        return None
    led = t.tags[relative - 1] in "otiwrfnab"  # "the level at which a flood becomes likely is"
    limit = phrase_before(t, relative - led, floor)
    return (limit[0], low) if limit and led else limit


def reckoned(t: Tagged, verb: int) -> int:
    """The "which" of "the economy, which the bank expects to grow": of what a verb of saying tells; or -1."""
    if t.tags[verb] != "Y":
        return -1
    who = phrase_before(t, verb)
    low = verb - 1 if t.tags[verb - 1] == "K" else who[0] if who else 0
    low -= t.tags[low - 1 : low] == "D"
    return low - 1 if t.tags[low - 1 : low] == "k" else -1


def of_relative(t: Tagged, relative: int, floor: int) -> Span | None:
    """What the "which" at word ``relative`` stands for: the "trade" of "trade, which rose"."""
    low = relative
    if low > floor and t.tags[low - 1] == ",":
        low -= 1
    if low - 3 > floor and t.lower[low - 2 : low] in _FOR_EXAMPLE and t.tags[low - 3] == ",":
        low -= 3  # "a guard, for example, who was paid"
    if t.lower[relative] == "who":
        low = _before_role(t, _before_home(t, low, floor), floor)
    if low > floor and t.tags[low - 1] == "Q" and names_things(t.words[low - 1]):
        return low - 1, low
    before = phrase_before(t, low, floor)
    if before and t.lower[relative] == "who" and t.tags[before[0] - 1 : before[0] + 1] == ",G":
        before = before[0] + 1, before[1]  # "forcing allies who have spent $9"
    whole = widened(t, before, floor) if before else None
    if whole and before and t.lower[relative] == "who" and whole != before:
        sort = t.lower[head_end(t, whole) - 1]
        owned = t.tags[before[1] - 1] == "P" and t.tags[back_over(t, before[0] - 1, "DJ")] == "o"
        of = t.tags[back_over(t, before[0] - 1, "DJ")] == "o"  # "the share of bakers who"
        someone = not of and takes_who(t.lower[before[1] - 1]) and t.tags[before[1] - 1] == "N"
        if (owned or someone) and not takes_who(sort):
            return before  # "talk of mutiny in the ranks of the Whigs, who have 11"
    if whole and before and t.lower[relative] == "that" and whole != before:
        thing = before[1] - 1 - (t.tags[before[1] - 1] == "#")  # "of train 188 that was"
        of_thing = t.tags[back_over(t, before[0] - 1, "DJ")] == "o" and (
            t.tags[thing] in COMMON_NOUNS or t.lower[thing] in _VEHICLES
        )
        if of_thing and not takes_who(t.lower[thing]) and takes_who(t.lower[head_end(t, whole) - 1]):
            return before  # "the engineer of a train that was going 90 mph"
    return whole


def _before_home(t: Tagged, low: int, floor: int) -> int:
    """Where age and home begin that follow a name before ``low``, else ``low``: "Ada Moor, 44, of Tarn"."""
    tags = t.tags
    home = run_start(t, low, "P", floor)
    if home == low or not is_home(t, home):
        return low
    return home - 4 if tags[home - 4 : home - 2] == ",Q" else home - 2


def _before_role(t: Tagged, low: int, floor: int) -> int:
    """Where what a person is begins that follows a name before ``low``, else ``low``.

    "Ada Moor, a cook from Tarn, Ohio, who": after the name.
    """
    aged = _AGE_AND_ROLE.search(t.tags, floor, low)
    if aged:
        return aged.end()  # "Ada Moor, 91, head of the guild until 1986, who"
    home = _ROLE_AND_HOME.search(t.tags, floor, low)
    return home.start() + 1 if home and takes_who(t.lower[home.end(1) - 1]) else low


def is_home(t: Tagged, at: int) -> bool:
    """Whether a name at word ``at`` is of where somebody lives: the Tarn of "Ada Moor, of Tarn"."""
    of = t.tags[at - 2 : at]
    return of == ",o" or (of == ",f" and t.tags[at - 3 : at - 2] in ("P", "Q"))


def before_relative(t: Tagged, relative: int, floor: int) -> Span | None:
    """What a relative clause is of; of "the ages of those who" the ages."""
    if t.tags[relative - 1] in "ainow" and t.lower[relative] == "which" and relative - 1 > floor:
        relative -= 1
    those = relative - 2 > floor and t.lower[relative - 1] == "those" and t.tags[relative - 2] in "orafti"
    return phrase_before(t, relative - 2 if those else relative, floor)


def open_relative(t: Tagged, low: int, verb: int, floor: int) -> int:
    """The "which" of "the probe which weighs 40 kg will land", its clause ending before the verb; or -1."""
    at = t.tags.rfind("k", floor, low - 1)
    if at < 0 or low - at > _RELATIVE:
        return -1
    inside = t.tags[at + 1 : low]
    done = inside[-1:] in ("V", "E") and t.tags[low] in "BM"  # "those who died will be given"
    ends = done or inside[-1:] in ("N", "P", "Q", "A", "R", "T", "#")
    listed = inside.rpartition("c")[2] if "c" in inside else ""  # "that counts cooks and bakers rose"
    if any(mark in ',;:Y"()–' for mark in inside) or any(tag in "VLUWBHM" for tag in listed) or not ends:
        return -1
    verbs = [tag for tag in inside if tag in "VLUWBHE"]
    finite = t.lower[verb].endswith("s") or t.tags[low] in "BM" or is_past(t.lower[verb])
    return at if verbs and inside[0] in "VLUWBHMER" and finite else -1


def bare_relative(t: Tagged, verb: int, doer: Span | None, floor: int) -> Span | None:
    """The "revolution" of "the revolution Mrs. Moor began would last": its clause has no "that"."""
    low = verb - 1 if t.tags[verb - 1] == "K" else doer[0] if doer and doer[1] == verb else 0
    low -= low > floor and t.tags[low - 1] == "D"
    return phrase_before(t, low, floor) if low > floor and t.tags[low - 1] in COMMON_NOUNS else None


def clause_within(t: Tagged, at: int) -> tuple[Span, int] | None:
    """Who acts, and the verb, of a clause after its noun: "the sum [he lent]", "that [the mayor sought]"."""
    start = at + (t.tags[at : at + 1] == "k" or t.word(at) == "that")
    doer = (start, start + 1) if t.tags[start : start + 1] == "K" else phrase_after(t, start)
    verb = on_over(t, doer[1], "HMR") if doer else len(t.tags)
    return (doer, verb) if doer and doer[0] <= start + 1 and verb < len(t.tags) else None
