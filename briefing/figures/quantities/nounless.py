"""What numbers count whose noun is left out: "Eight were hurt, three by shots and five by falls"."""

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from briefing.figures.lexicon import load
from briefing.figures.quantities import ranges
from briefing.figures.quantities.bare import DETERMINERS
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.headcounts import TAKING
from briefing.figures.quantities.nearby import ALONE, SENTENCE_END
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.words import counted_nouns, nouns
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import alternation, any_of, any_word, phrases, row
from briefing.figures.words.people import takes_who

_ONE = re.compile(rf"(?<![a-z-])one(?= {any_of('nounless', 'after_one')}\b)")
_OF_THINGS = re.compile(rf"\b{any_of('nounless', 'done_to_things')} \Z")
_OTHERS = re.compile(r"(?: of)? others\b")
_BROKEN = re.compile(
    rf" others (?:{any_of('harmed', 'auxiliaries')} ){{0,4}}{any_of('nounless', 'broken')}\b"
)
_DOING = re.compile(rf" (?:{any_of('harmed', 'auxiliaries')} ){{0,4}}{any_of('nounless', 'doing')}\b")
_HURT = re.compile(
    rf" of (?:them|those|these) (?:{any_of('harmed', 'auxiliaries')} ){{0,4}}"
    rf"{any_of('harmed', 'predicates')}\b(?! (?:is|are|was|were)\b)"
)
_MINDING = re.compile(rf" of (?:them|us) {any_of('nounless', 'minding')}\b")
_BESIDE = re.compile(rf"\b([a-z]+),? (?:and|or|plus) {ranges.SOFTENERS}\Z")
_PERSONS = frozenset((*" ".join(load("ages").values()).split(), *phrases("nounless", "persons")))
_PERSONAL = re.compile(r"(?:men|man|ists?|ians?|ees?|[cdghikv]ers?|tors?)\Z")  # "an officer and two others"
_PARENT = re.compile(rf"{any_word('nounless', 'parents')} of \Z")
_OPENS = re.compile(rf"(?:\A|[.!?][\"”’']? |\n)(?:another |at least |(?:and|but) )?{ranges.SOFTENERS}\Z")
_GOES_ON = re.compile(rf"(?: of (?:them|those|these))? {any_of('nounless', 'predicates')}\b")
_BEGINS = re.compile(
    r"(?:\A|\n|[.!?][\"”’']? |[;:,] |(?:--|[–—]) |\b(?:and|but|while|whereas) )(?:another |at least )?"
    rf"{ranges.SOFTENERS}\Z"
)
_ACTING = re.compile(rf" (?:also |still |later |even )?{any_of('nounless', 'acting')}\b")
_DID = re.compile(r" (?:still |also |later )?([a-z]+)")
_NUMBER_OF = re.compile(r"\bnumbers? of(?= [a-z])")
# "brought the number of cases to 900 and the toll to 12"
_OF_ANOTHER = re.compile(
    rf"[0-9] and (?:the|its|his|her|their) (?:[a-z]+ ){{1,3}}(?:to|from) {ranges.SOFTENERS}\Z"
)
_LINKED = re.compile(rf"{any_word('nounless', 'linking')} {ranges.SOFTENERS}\Z")
_COUNTED_TO = re.compile(
    rf"{any_word('nounless', 'setting')} (?:its|their|his|her|our|the) (?:[a-z]+ )?([a-z]+s) to \Z"
)
_BOTH = re.compile(r" [a-z]+ and \Z")
_COLON = re.compile(r"(?::|[–—]|--| -) ?\Z")
_THAT = re.compile(r" (?:that|who|which)\b")
_DASHED = re.compile(r"\b([a-z]+s),? (?:--|[–—:-]) one [^.;:\n]{1,30} and \Z")
_THEIRS = re.compile(r"\b([a-z]+s),? ?(?:--|[–—(]) ?\Z")
# before a plural of which another is: "seats in the hills"
_LEADING = row("tags", "preposition") | {"in", "on", "at", "from", "for", "with"}
_PLURAL = re.compile(rf"( {alternation(_LEADING)} (?:[a-z]+ ){{0,2}})?\b([A-Za-z]+s), \Z")
_MORE = re.compile(r" more(?:[.,;]|\Z| (?:in|on|at|by|from|since|this|last) )")  # "cut 12 more in June"
_FRONTED = re.compile(r"(?:\A|\n|[.!?;][\"”’']? |, (?:and|but) )of (?:the |those |these |its |their )?\Z")
_AFTER_FRONTED = re.compile(r"[^.;:,0-9]{0,50}, (?:only |just )?")
_ACTS = re.compile(r" [a-z]+(?:ed|ame|ent|ook|ad|ere|as|ave|ell|old|aid|ound|ew)\b")  # "came", "went", "said"
_OPENING = 12  # characters, "at least" among them, before a number that opens its sentence
_ASIDE = ("time", "age", "percent")  # told beside what is counted
_COMPARES = re.compile(rf"\b(?:that|this|which) compares (?:with|to) {ranges.SOFTENERS}\Z")
_WITH = re.compile(rf", with {ranges.SOFTENERS}(?:another |a further )?{ranges.SOFTENERS}\Z")
_DONE_ALONE = re.compile(r" (?:also |later |still )?[a-z]+(?:ed|en)(?:[.,;]|\Z| (?:in|on|at|by|so far)\b)")
_PREPOSITION = re.compile(rf"\b(of|in|on|for|at) {ranges.SOFTENERS}\Z")
_REACH = 170  # characters in which the parts of a whole, or the noun of the sentence before, are looked for


def name(text: str, low: str, drafts: list[Draft]) -> None:
    """Give bare numbers the unit of what they count, and find the "one" that is part of a whole."""
    _split(low, drafts)
    before: Draft | None = None
    latest: Draft | None = None  # the last of anything, but for times and shares
    for draft in drafts:
        if draft.unit == "people" and draft.end == draft.numeral.end and _is_parent(low, draft):
            draft.count("child")  # "a father of two who worked there"
        if not draft.unit and _is_bare(draft):
            _name(text, low, draft, before, before is latest)
        if draft.sort == "noun" and not draft.borrowed:
            before = draft
        if draft.unit and draft.sort not in _ASIDE and not draft.borrowed:
            latest = draft
    for a, b in pairwise(drafts):
        if " " in b.unit and b.sort == "noun" and _is_bare(a) and _BOTH.match(low[a.end : b.start]):
            a.unit, a.sort, a.noun = b.unit.rpartition(" ")[2], "noun", b.noun  # "31 red and six blue cars"


def _name(text: str, low: str, draft: Draft, before: Draft | None, latest: bool) -> None:
    """Name what one bare number counts; ``before`` is the last number that has a noun, ``latest`` whether
    nothing else has been measured since."""
    start, end = draft.outer_start, draft.end
    if _is_parent(low, draft):
        draft.count("child")
        return
    counted = (
        _of_number(text, low, draft) or _set_to(low, draft) or _more_of(low, draft) or _of_them(low, draft)
    )
    if counted:
        draft.count(counted)
        return
    near = (
        before
        if before is not None and draft.start - before.end < _REACH and "/" not in before.unit
        else None
    )
    of_which = (
        _of_which(text, low, draft) if near is None or SENTENCE_END.search(low[near.end : start]) else ""
    )
    if of_which:
        draft.count(of_which)
        return
    if near is not None and _are_people_too(low, draft, near):
        draft.count("people")
        return
    if near is not None and (
        _opens_on(low, draft, near)
        or _compares(low, draft)
        or _done_too(low, draft, near)
        or _is_part_of_fronted(low, draft, near)
        or (low.startswith(" more", draft.end) and "/" not in near.unit and _MORE.match(low, draft.end))
    ):
        draft.borrow(near)
        return
    if draft.value < 2 or _is_the(low, draft):
        return
    if low[end : end + 1] == " " and not _DOING.match(low, end) and _begins_clause(low, draft):
        if near is not None and latest and draft.value < near.value and _acts_too(low, draft, near):
            draft.borrow(near)
            return
        if _ACTING.match(low, end):
            draft.count("people")
            return
    if near is not None and _OTHERS.match(low, end) and _is_parallel(low, draft, near):
        draft.borrow(near)
        return
    same = (
        near is not None
        and near.unit not in ("people", "vote")
        and not SENTENCE_END.search(low[near.end : start])
    )
    taken = TAKING.search(low, start - 40, start) is not None and ALONE.match(low, end) is not None
    others = _OTHERS.match(low, end) is not None and not _beside_a_thing(text, low, start)
    if others and _OF_THINGS.search(low, start - 24, start):
        if same and near is not None and not takes_who(near.unit):
            draft.borrow(near)
        return
    if others and _are_broken(low, draft, near, latest):
        return
    parted = low.endswith("of which ", 0, start)  # "barrels, of which 1,100 were recovered"
    if others or taken or (not same and not parted and _does(low, end)):
        draft.count("people")


def _are_people_too(low: str, draft: Draft, near: Draft) -> bool:
    """Whether others stand beside a sort of people: "two clerks were hurt and [nine] others were fired"."""
    others = _OTHERS.match(low, draft.end) is not None and takes_who(near.unit)
    return others and SENTENCE_END.search(low, near.end, draft.start) is None


def _are_broken(low: str, draft: Draft, near: Draft | None, latest: bool) -> bool:
    """Whether others are no people, and if so what they are: "40 homes fell. [900] others are damaged"."""
    if not _BROKEN.match(low, draft.end) or (near is not None and takes_who(near.noun)):
        return False
    if near is not None and latest and not any(map(str.isdigit, low[near.end : draft.outer_start])):
        draft.borrow(near)
    return True


def _does(low: str, end: int) -> bool:
    """Whether what follows is done by people alone: "were jailed", "of them think", "of those were hurt"."""
    return any(rule.match(low, end) for rule in (_DOING, _HURT, _MINDING))


def _split(low: str, drafts: list[Draft]) -> None:
    """Lend a whole's unit to parts that add up to it: "three blasts -- two at the gate and one at a pier"."""
    found: list[Draft] = []
    for order, owner in enumerate(drafts):
        if owner.sort != "noun" or owner.high is not None or not 3 <= owner.value <= 500 or owner.borrowed:
            continue
        parts = list(_parts(low, owner, drafts[order + 1 : order + 6]))
        total = sum(draft.value for draft, _ in parts)
        if len(parts) < 2 or total > owner.value or (total < owner.value and not _told(low, owner, parts)):
            continue
        for draft, new in parts:
            draft.borrow(owner)
            if new:
                found.append(draft)
    if found:
        drafts.extend(found)
        drafts.sort(key=attrgetter("start"))


def _told(low: str, owner: Draft, parts: list[tuple[Draft, bool]]) -> bool:
    """Whether parts that are not all stand right after a whole: "seven bombs: five that failed, one that"."""
    opens = _COLON.search(low, owner.end, parts[0][0].start) is not None
    return opens and all(_THAT.match(low, draft.end) for draft, _ in parts)


def _parts(low: str, owner: Draft, following: list[Draft]) -> Iterator[tuple[Draft, bool]]:
    """The bare numbers after a whole, in its sentence; new is each "one" that stands for a thing."""
    stop = SENTENCE_END.search(low, owner.end, owner.end + _REACH)
    end = stop.start() if stop else min(len(low), owner.end + _REACH)
    at = owner.end
    for draft in [*following, None]:
        until = min(draft.start, end) if draft else end
        for match in _ONE.finditer(low, at, until):
            yield Draft.of(Numeral(match.start(), match.end(), 1, 1, spelled=True, mantissa=1)), True
        if draft is None or draft.start >= end or not _is_bare(draft):
            return
        yield draft, False
        at = draft.end


def _of_number(text: str, low: str, draft: Draft) -> str:
    """What "the number of beds fell from 250 to 30" counts."""
    start = draft.outer_start
    if not any(_LINKED.search(low, at - 24, at) for at in (start, draft.start)):
        return ""
    said = list(_NUMBER_OF.finditer(low, start - _REACH, start))
    if said and _OF_ANOTHER.search(low, said[-1].end(), draft.start):
        return ""
    if not said or SENTENCE_END.search(low[said[-1].end() : start]):
        return ""
    counted = counted_nouns.read(text, low, said[-1].end(), 2)
    if counted is None or counted.end >= start:
        return ""
    return "people" if counted.unit in phrases("harmed", "states") else counted.unit


def _set_to(low: str, draft: Draft) -> str:
    """What "increased their demands to five" counts."""
    found = _COUNTED_TO.search(low, draft.start - 60, draft.start)
    if found is None or not ALONE.match(low, draft.end) or not nouns.is_plural(found[1]):
        return ""
    return nouns.singular(found[1]) if draft.numeral.spelled else ""


def _more_of(low: str, draft: Draft) -> str:
    """What the two are of "those blasts -- one in March and two more in May"."""
    found = _DASHED.search(low, draft.start - 60, draft.start)
    if found is None or not low.startswith(" more", draft.end) or not nouns.is_plural(found[1]):
        return ""
    return nouns.singular(found[1])


def _of_them(low: str, draft: Draft) -> str:
    """What the seven are of "all the rebels – seven of them – were shot"."""
    if not low.startswith(" of them", draft.end):
        return ""
    found = _THEIRS.search(low, draft.outer_start - 40, draft.outer_start)
    return nouns.singular(found[1]) if found and nouns.is_plural(found[1]) else ""


def _of_which(text: str, low: str, draft: Draft) -> str:
    """What the 40 are of "several mills, 40 of which have closed"."""
    if not low.startswith((" of which", " of whom"), draft.end):
        return ""
    found = _PLURAL.search(text, draft.outer_start - 40, draft.outer_start)
    several = found[2] if found and not found[1] else ""  # but "seats in the hills, 40 of which"
    return nouns.singular(several) if nouns.is_plural(several) else ""


def _opens_on(low: str, draft: Draft, before: Draft) -> bool:
    """Whether a number that opens its sentence is part of what the sentence before counts."""
    start = draft.outer_start
    if draft.value >= before.value or before.high is not None or not _GOES_ON.match(low, draft.end):
        return False
    return _OPENS.search(low, start - 40, start) is not None


def _done_too(low: str, draft: Draft, before: Draft) -> bool:
    """Whether a number is of the same things, to which something else was done: "with another 30 damaged"."""
    led = _WITH.search(low, max(before.end, draft.outer_start - 40), draft.outer_start)
    same = led is not None and SENTENCE_END.search(low[before.end : draft.start]) is None
    return same and _DONE_ALONE.match(low, draft.end) is not None


def _is_part_of_fronted(low: str, draft: Draft, before: Draft) -> bool:
    """Whether a number is some of those that its clause opens with: "of 48 samples, five came back"."""
    if draft.value >= before.value or not _ACTS.match(low, draft.end):
        return False
    between = low[before.end : draft.outer_start]
    fronted = _FRONTED.search(low, max(0, before.outer_start - 24), before.outer_start)
    return fronted is not None and _AFTER_FRONTED.fullmatch(between) is not None


def _compares(low: str, draft: Draft) -> bool:
    """Whether a number is of what was counted before and is compared with it: "That compares with 40"."""
    start = draft.outer_start
    return ALONE.match(low, draft.end) is not None and _COMPARES.search(low, start - 40, start) is not None


def _begins_clause(low: str, draft: Draft) -> bool:
    """Whether a number is the first word of its clause, as what does something: "and two opposed it"."""
    return _BEGINS.search(low, draft.outer_start - 40, draft.outer_start) is not None


def _acts_too(low: str, draft: Draft, before: Draft) -> bool:
    """Whether a number that begins its clause does something as some of the persons counted before."""
    done = _DID.match(low, draft.end)
    if done is None or not takes_who(before.noun) or before.high is not None:
        return False
    if _ACTING.match(low, draft.end) or done[1] in phrases("nounless", "acts"):
        return True
    opens = SENTENCE_END.search(low, draft.outer_start - _OPENING, draft.outer_start)
    return opens is not None and is_past(done[1])


def _is_parallel(low: str, draft: Draft, before: Draft) -> bool:
    """Whether the same preposition leads in both: "convicted of six counts and cleared of three others"."""
    led = _PREPOSITION.search(low, draft.outer_start - 24, draft.outer_start)
    first = _PREPOSITION.search(low, max(0, before.outer_start - 24), before.outer_start)
    apart = SENTENCE_END.search(low[before.end : draft.start]) is not None
    return led is not None and first is not None and led[1] == first[1] and not apart


def _beside_a_thing(text: str, low: str, start: int) -> bool:
    """Whether others are of the sort of a plain noun that is no person: "the store and two others"."""
    found = _BESIDE.search(low, start - 50, start)
    if found is None or text[found.start(1)].isupper():
        return False
    return found[1] not in _PERSONS and _PERSONAL.search(found[1]) is None


def _is_parent(low: str, draft: Draft) -> bool:
    return _PARENT.search(low, draft.outer_start - 16, draft.outer_start) is not None


def _is_the(low: str, draft: Draft) -> bool:
    """Whether a small number in words stands for people named before: "the two met"."""
    small = draft.numeral.spelled and draft.value < 13
    return small and low[max(0, draft.start - 12) : draft.start].rstrip().rpartition(" ")[2] in DETERMINERS


def _is_bare(draft: Draft) -> bool:
    if draft.unit or draft.form not in ("cardinal", "tally"):
        return False
    whole = draft.numeral.scaled or not draft.numeral.decimals
    return whole and draft.value >= 1 and (draft.high is None or draft.form == "tally")
