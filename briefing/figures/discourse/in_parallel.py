"""Members of a series that take each other's label: "$5 for the school, [$2] for the church"."""

import re
from itertools import pairwise

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.discourse.taking_over import OWNER
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, TIMES
from briefing.figures.label_parts.labels import finish, possessive, uncapitalised, words_of
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.families import is_duration, is_measured, is_money
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.wordlists import HAVING, POLLS

_LED = frozenset(phrases("ellipsis", "parallel"))
_GETTING = ("for", "to")
_THOSE = ("those", "people", "anyone")
_PARTING = (",", "c", ",c", ";", ",w", "w")
_TO_NEXT = re.compile("(?:[in][DJ]*[T#]+)?(?:[,;]|,?[cw])R*")  # " in May and " up to the next member
_CALLED = re.compile("DR*[EJ](?=[,;.c])")  # "the badly hurt"
_ELSEWHERE = re.compile("(?:iD?P+)?,?[cm]?iD?P+[an]")  # ", and in Moor at "
_OWNED = frozenset(phrases("multiple", "owned")) | row("measures", "heads", "owned")
_TIED = re.compile(r" (?:of|at|in|for|from|to|by) ")
_SHARE = re.compile(r"(?:['’]s?) ((?:market )?share)\Z")
_OPENING = 2  # words up to the noun of "In the trial"
_LISTED = (",", "c", ",c")


def tell_in_parallel(t: Tagged, reads: list[FigureInContext]) -> None:
    """Give the members of a sentence's series their own label, or the kind that they share, in place."""
    _tell_steps(t, reads)
    for one, two in pairwise(reads):
        _tell_passive(t, one, two)
        _tell_elsewhere(t, one, two)
        _tell_of_then(t, one, two)
        _tell_told_of(t, one, two)
    _tell_brackets(t, reads)
    _tell_groups(t, reads)


def _tell_steps(t: Tagged, reads: list[FigureInContext]) -> None:
    """Make a change of each of several: "increases of 25, [50] and [75] points"."""
    first: FigureInContext | None = None
    for one, two in pairwise(reads):
        listed = t.tags[one.i + 1 : two.i] in _LISTED and one.quantity.unit == two.quantity.unit
        if not listed:
            first = None
        elif one.kind == "change" and one.frame.role == "change" and t.words[one.i][-1:].isdigit():
            goes_on = "c" in t.tags[one.i + 1 : two.i] or t.tags[two.i + 1 : two.i + 3] == "cQ"
            first = one if goes_on or t.tags[two.i + 1 : two.i + 4] == ",cQ" else None
        if first is not None and two.kind == "level" and not two.noun:
            two.kind, two.direction = "change", first.direction
            two.measure, two.topic = first.measure, first.topic


def _tell_passive(t: Tagged, one: FigureInContext, two: FigureInContext) -> None:
    """Name what as many do: "nausea was reported by 30 per cent, [vomiting] by 20 per cent"."""
    by, at = one.i - 1, two.i - 2
    if t.tags[by : by + 1] != "b" or t.tags[at + 1 : two.i] != "b" or one.quantity.unit != two.quantity.unit:
        return
    low = at + 1
    while low > one.i and t.tags[low - 1] in "DJNPSG":
        low -= 1
    joined = low <= at and t.tags[low - 1] in (",", "c", ";") and is_past(t.lower[by - 1])
    if joined and two.measure == one.measure and two.kind == "level":
        two.measure = finish(t.slice(low, at + 1))


def _tell_elsewhere(t: Tagged, one: FigureInContext, two: FigureInContext) -> None:
    """Name the same of another place: "in Kelm the drop is put at 36%, and in Moor at [16%]"."""
    if _ELSEWHERE.fullmatch(t.tags, one.i + 1, two.i) is None or t.tags[one.i - 1] != t.tags[two.i - 1]:
        return
    if one.quantity.unit == two.quantity.unit and one.frame.role == two.frame.role == "level":
        two.measure, two.kind, two.direction = one.measure, one.kind, one.direction


def _tell_of_then(t: Tagged, one: FigureInContext, two: FigureInContext) -> None:
    """Name what an amount was before: "shipped 190 tonnes, more than the [185] of last season"."""
    the, of = two.i - 1, two.i + 1
    if t.tags[the] != "D" or t.tags[the - 1] not in "hgwf" or one.quantity.unit != two.quantity.unit:
        return
    if t.word(of) == "of" and t.word(of + 1) == "last" and two.frame.role == "amount":
        two.measure, two.kind = one.measure, one.kind


def _tell_told_of(t: Tagged, one: FigureInContext, two: FigureInContext) -> None:
    """Name what others do, where only who tells it is named: "61% side with Lund and [27%] with Moor"."""
    group = _group(t, two.i, len(t.tags)) if two.measure.lower() in POLLS else None
    if (
        group is None
        or one.quantity.unit != two.quantity.unit
        or t.lower[group[0]] not in t.lower[one.i : two.i]
    ):
        return
    led = two.i - 1 - t.lower[one.i : two.i][::-1].index(t.lower[group[0]])
    first = phrase_after(t, led + 1, two.i)
    done = one.measure.rpartition(" ")[2]
    if first is None or _TO_NEXT.fullmatch(t.tags, first[1], two.i) is None or t.words[led - 1] != done:
        return
    who, does = one.measure[: -len(done)].rstrip(), f"{done} {t.lower[led]}"
    if who:
        one.measure = finish(f"{who} who {does} {words_of(t, first)}")
        two.measure, two.kind = finish(f"{who} who {does} {_words(t, group)}"), one.kind


def _tell_brackets(t: Tagged, reads: list[FigureInContext]) -> None:
    """Name figures in brackets of their own: "behind Lund ([44m tonnes]) and Aln ([39m])"."""
    alone = [read for read in reads if t.tags[read.i - 1 : read.i + 2] == "(Q)" and not read.aged]
    for one, two in pairwise(alone):
        alike = one.quantity.unit == two.quantity.unit and one.kind == two.kind == "level"
        near = phrase_before(t, two.i - 1, one.i + 1)
        between = t.tags[one.i + 2 : near[0]].removesuffix("D") if near else ""
        if not (alike and near and between in _PARTING):
            continue
        for read in (one, two):
            who = words_of(t, phrase_before(t, read.i - 1))
            own = who[:1].isupper() and not any(letter.isdigit() for letter in who)
            if own and _is_of_none(t, read) and who.lower() not in read.measure.lower():
                read.measure = finish(who)
                read.inherited.discard("measure")


def _is_of_none(t: Tagged, read: FigureInContext) -> bool:
    """Whether a label is but the noun counted, or a name that the sentence tells elsewhere."""
    first = read.measure.partition(" ")[0]
    return not first or read.measure.lower() == read.noun.lower() or first in t.words


def _tell_groups(t: Tagged, reads: list[FigureInContext]) -> None:
    """Name members by the phrase after each: "$5,000 for the bereaved, [$2,000] for the badly hurt"."""
    before = [read.measure for read in reads]
    for order, two in enumerate(reads):
        for at in range(order - 1, max(order - 3, -1), -1):
            one = reads[at]
            alike = one.quantity.unit == two.quantity.unit
            if alike and one.kind in ("share", "change") and two.kind == "level":
                alike = _is_group(t, one, two) or _is_stale(
                    one, two, before[at]
                )  # "a stake of 5% in Moor, 4% in Lund"
            else:
                alike = alike and one.kind == two.kind
            if alike and _tell_group(t, one, two, before[at]):
                break


def _tell_group(t: Tagged, one: FigureInContext, two: FigureInContext, before: str) -> bool:
    """Name a member by the phrase after it, if the one before, at first ``before``, has such a phrase too."""
    first, second = _group(t, one.i, two.i), _group(t, two.i, len(t.tags))
    if first is None or second is None or t.lower[first[0]] != t.lower[second[0]]:
        return False
    if _TO_NEXT.fullmatch(t.tags, first[1], two.i) is None:
        return False
    led = t.lower[first[0]]
    mine, others = _words(t, second), _words(t, first)
    taken = two.measure.lower()
    stale = _is_stale(one, two, before)
    own = mine.lower() in taken and others.lower() not in taken and not stale
    if not mine or not others or own:
        return False
    told = t.slice(*first).lower(), f"{led} {others}".lower()
    said = one.measure.lower()
    phrase = next((words for words in told if words in said), "")
    if phrase:
        at = said.index(phrase)
        measure = f"{one.measure[:at]}{led} {mine}{one.measure[at + len(phrase) :]}"
    elif not (stale or _is_anothers(two.measure, before, others) or two.measure == one.measure):
        return False
    elif said == others.lower():
        measure = mine
    elif _holds_none(t, one) or _thing(t, one):
        thing = _thing(t, one)
        thing = f"{thing} {led} " if thing else "" if led in _GETTING else f"those {led} "
        one.measure, measure = finish(f"{thing}{others}"), f"{thing}{mine}"
    elif led == "to" and not (is_money(two.quantity.unit) or is_measured(two.quantity.unit)):
        return False
    else:
        measure = one.measure if is_known(mine) else f"{one.measure} {led} {mine}"
    two.measure, two.kind, two.direction = finish(measure), one.kind, one.direction
    two.inherited.discard("measure")
    return True


def _is_stale(one: FigureInContext, two: FigureInContext, before: str) -> bool:
    """Whether a label goes on from one that the member before had at first: "Lund in Moor" from "Lund"."""
    return before not in ("", one.measure) and f"{two.measure} ".startswith(f"{before} ")


def _is_group(t: Tagged, one: FigureInContext, two: FigureInContext) -> bool:
    """Whether a label is but the group of the member before, or begins with it."""
    group = _group(t, one.i, two.i)
    others = _words(t, group).lower() if group else ""
    return others != "" and f"{two.measure.lower()} ".startswith(f"{others} ")


def _is_anothers(measure: str, before: str, others: str) -> bool:
    """Whether a label is none, or that of the member before: "school" of "[$2] for the church"."""
    small = measure.lower()
    return not small or small == before.lower() or small in others.lower() or small.startswith(others.lower())


def _holds_none(t: Tagged, one: FigureInContext) -> bool:
    """Whether a label says no more than who or what tells: "Poll", "Trial" of "In the trial, 9 per cent"."""
    topic = one.frame.topic
    opens = t.tags[:1] == "i" and topic is not None and topic[0] <= _OPENING and one.frame.role == "beside"
    return not one.measure or opens or one.measure.lower() in POLLS


def _thing(t: Tagged, one: FigureInContext) -> str:
    """The "compensation" of "compensation of $5,000 for each"; "" where nothing is told so."""
    at = one.i - 2
    led = one.frame.role == "of" and t.tags[at + 1 : one.i] == "o" and is_money(one.quantity.unit)
    return uncapitalised(t.words[at]) if led and t.tags[at] in NOUNS else ""


def _group(t: Tagged, i: int, stop: int) -> Span | None:
    """The preposition after a figure and its phrase: "for the badly hurt", "each to the kin of the dead"."""
    at = i + 1 + (t.word(i + 1) == "each")
    if t.word(at) not in _LED:
        return None
    if t.word(at + 1) in _THOSE and t.tags[at + 2 : at + 3] in ("w", "i", "n", "o"):
        inner = phrase_after(t, at + 3, stop)
        return (at, inner[1]) if inner else None
    if t.tags[at + 1 : at + 2] == "Q" and at + 1 < stop:
        return at, at + 2
    called = _CALLED.match(t.tags, at + 1)
    if called and called.end() <= stop:
        counted = t.lower[called.end() - 1] in VOCABULARY.ordinals  # "$7m in the third"
        return None if counted else (at, called.end())
    low = at + 1
    while low < stop and t.tags[low] in "DRE":
        low += 1
    inner = phrase_after(t, low, stop)
    last = t.lower[inner[1] - 1] if inner else ""
    timed = inner is None or t.tags[inner[1] - 1] in TIMES or is_duration(singular(last))
    if inner is None or timed or not VOCABULARY.ordinals.keys().isdisjoint(t.lower[at : inner[1]]):
        return None  # "$4m in the first quarter, $5m in the second"
    if inner[1] - inner[0] > 1 and is_past(t.lower[inner[1] - 1]):
        return at, inner[1] - 1  # "9 per cent on placebo quit"
    whole = with_complements(t, inner, 1, stop) if t.tags[inner[1] : inner[1] + 1] == "o" else inner
    return at, whole[1]


def _words(t: Tagged, group: Span) -> str:
    """A group as a label: "badly hurt" of "for the badly hurt", "36 mg" of "on 36 mg"."""
    low = group[0] + 1
    while low < group[1] - 1 and t.tags[low] == "D" and t.lower[low] not in _THOSE:
        low += 1
    return t.slice(low, group[1])


def whose_too(t: Tagged, measure: str, before: str) -> str:
    """The "Moor's shares" of "Moor's fell 4%", told after shares in another sentence; others as they are."""
    if not measure.endswith(("'s", "’s")) or " of " in measure:
        return measure
    thing = _TIED.split(OWNER.sub("", before, count=1))[0].lower()
    told = thing in _OWNED or re.search(rf"\b{re.escape(thing)}\b", t.text) is not None
    return finish(f"{measure} {thing}") if thing and told else measure  # but "Moor's" after Lund


def share_too(t: Tagged, read: FigureInContext, before: str) -> None:
    """Name the "Alder’s share" of "Alder has 28 per cent", told after Moor's share of a market, in place."""
    share = _SHARE.search(before)
    name = share is not None and read.quantity.unit == "%" and read.kind == "level" and read.topic
    if not name or not share or not _is_name(t, name) or read.measure != words_of(t, name):
        return
    holds = t.lower[read.frame.verb] in HAVING if read.frame.verb >= 0 else False
    if holds or t.lower[read.i - 1] in ("on", "at", "with"):
        read.measure, read.kind = f"{possessive(read.measure)} {share[1]}", "share"


def _is_name(t: Tagged, span: Span) -> bool:
    """Whether a phrase is a name, which a sentence may open with: "Alder, the present number one, has"."""
    opens = span == (0, 1) and t.tags[1:2] in (",", "H") and not is_plural(t.lower[0])
    return opens or "N" not in t.tags[slice(*span)]
