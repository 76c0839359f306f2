"""Bare numbers that a sentence sets beside one with a unit: "nine years, his sister six", "8%, up from 6"."""

import re
from collections.abc import Sequence

from briefing.figures.lexicon import load
from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.words import nouns
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import alternation, any_of, any_word, begun_words, phrases, row
from briefing.figures.words.wordclasses import CHANGE_VERBS

_SOFT = ranges.SOFTENERS
_INNER = r"[^.;:\n()]"
_NAME = r"[a-z][a-z'’-]+"
_ENDS = re.compile(
    rf"[.,;:)!?”\"]|\s*\Z|\n| (?:--|[–—])| {any_of('partners', 'goes_on')}\b"
    r"| (?:[a-z]+|[0-9]+) (?:years?|months?|weeks?|days?) (?:ago|earlier|before)\b"
)
_WAS = re.compile(rf"{_INNER}{{0,70}}?,? (?:up|down) from (?:(?:a|its|the|their) [a-z]+ of )?{_SOFT}\Z")
_UNLIKE = re.compile(
    rf"{_INNER}{{0,40}}?,? {any_of('partners', 'unlike')} (?:the {any_of('partners', 'wonted')} )?{_SOFT}\Z"
)
_LIMIT = re.compile(
    rf",? (?:with )?(?:the|an?|its|whose) {any_of('partners', 'limits')} (?:being|is|was|of|at) {_SOFT}\Z"
)
_OUT_OF = re.compile(rf" out of (?:the |a total of |its |their )?{_SOFT}\Z")
_BARRED = re.compile(
    rf",? (?:(?:and|but) )?{_INNER}{{0,30}}?\b{any_of('partners', 'barred')}\b{_INNER}{{0,30}}? for {_SOFT}\Z"
)
_LIKEWISE = re.compile(
    rf"(?: of [a-z]+)? (?P<way>{any_of('partners', 'ways')}) {_INNER}{{1,40}}?,? (?:and|but) {_SOFT}\Z"
)
_OTHER = r"(?:his|her|its|their|the|an?|another|my) (?:[a-z'’-]+ ){0,3}?[a-z'’-]+"
_NEXT_ONE = re.compile(
    rf"(?:{_INNER}{{0,40}})?, (?:and |but )?(?:in )?(?P<one>{_OTHER}|[a-z]+s) (?:even |only |just )?{_SOFT}\Z"
)
# "in Wick it was 61, and in Lund 140"
_THERE = re.compile(rf"{_INNER}{{0,40}}, (?:(?:and|but|while) )?in {_NAME}(?: {_NAME}){{0,2}} {_SOFT}\Z")
_ORDINAL_OF = re.compile(r"[0-9](?:st|nd|rd|th) of \Z")  # "38th of 145 lands; in the hills it is 48"
_IT_WAS = re.compile(
    rf"{_INNER}{{0,50}}[;.] (?:{_INNER}{{0,40}}? )?"
    rf"{any_of('partners', 'again')} {any_of('partners', 'was')} {_SOFT}\Z"
)
_PLEADING = row("measures", "verbs", "asking") | row("measures", "dimensions", "arguing")
_SEEKING = (*row("measures", "dimensions", "proposing"), *(f"{verb} for" for verb in _PLEADING))
# "The state asked for 25 years. Moor's lawyer argued for no more than eight"
_SOUGHT = re.compile(
    rf"{_INNER}{{0,40}}?\. {_INNER}{{3,50}}? {alternation(_SEEKING)} (?:no more than )?{_SOFT}\Z"
)
_SOUGHT_BEFORE = re.compile(rf"{begun_words(_SEEKING)} {_SOFT}\Z")
# "needs 60 votes; it has 57", "want 7 percent; the employers offer 4", "44 per cent, Moe on 41"
_ANSWERS = re.compile(
    rf"{_INNER}{{0,50}}(?:;|, (?:while|but|though|although)(?: (?:this|next) [a-z]+)?)"
    r" (?:it|they|he|she|(?:the|its|their) (?:[a-z]+ )?[a-z]+)"
    rf" (?:has |have |had )?{any_of('partners', 'answers')} {_SOFT}\Z"
)
# "who earn 8,300 taka, want 23,000; owners have offered 10,400"
_WANTS = re.compile(rf"(?:,|; [a-z]+s)(?: has| have| had)? {any_of('partners', 'answers')} {_SOFT}\Z")
# "44 per cent and Moe on 41", "44 per cent, three points ahead of Moe on 41"
_ON = re.compile(rf",? (?:and )?{_NAME}(?: {_NAME})? (?P<way>on|at) {_SOFT}\Z")
_AHEAD_OF = re.compile(
    rf"(?:,? (?:[a-z]+|[0-9.]+) points?)?,? {any_of('partners', 'beside')}"
    rf" (?:the )?{_NAME}(?: {_NAME})? (?:on|at|with) {_SOFT}\Z"
)
_LEAD = re.compile(rf" {any_of('partners', 'leading')}\b")
# "to 45 pence from 40", "to $5 in the May quarter from 4"
_CAME_FROM = re.compile(rf"(?: (?:in|for) {_INNER}{{1,40}}?)?,? from {_SOFT}\Z")
# "47 percent to Lind's 44"
_RIVAL = re.compile(rf" (?:to|against) (?:the )?{_NAME}(?: {_NAME})?(?<=s) {_SOFT}\Z")
# "1.3m customers, up by 40,000", "12 seats, up four"
_BY_MORE = re.compile(r",? (?:up|down) (?P<by>by )?\Z")
# "4.1 percent this year, 3.6 next and 3 in 2028"
_YEARLY = re.compile(rf"{_INNER}{{0,40}} (?:this|next|last) (?:year|month|quarter|week)(?:,| and) {_SOFT}\Z")
_NEXT_YEAR = re.compile(r" (?:next|last|the year (?:after|before)|in [0-9]{4})\b")
# "beat the old record of 122"
_MARK = re.compile(
    rf"{_INNER}{{0,50}}? {any_of('partners', 'passing')} (?:the|its|a|an) (?:[a-z]+ ){{0,2}}?"
    rf"{any_of('ellipsis', 'marks')} of {_SOFT}\Z"
)
_PEAK = re.compile(rf"{_INNER}{{0,30}}?,? {any_of('partners', 'peaking')} {_SOFT}\Z")
_COSTS = re.compile(rf"{_INNER}{{0,60}}?\b{any_of('partners', 'costs')} {_SOFT}\Z")
_COST = re.compile(rf"{any_word('partners', 'costs')} {_SOFT}\Z")
_UP_TO = re.compile(rf"{_INNER}{{1,50}}? (?:up )?to {_SOFT}\Z")
_AS_MUCH = re.compile(
    rf"{_INNER}{{0,90}}?,? and (?:at times |sometimes )?as (?:many|much|few|little|high|low|long) as \Z"
)
_OR = re.compile(rf"{_INNER}{{0,60}}?, or {_SOFT}\Z")
_OF_WHICH = re.compile(rf"{_INNER}{{0,80}}?, of (?:whom|which) {_SOFT}\Z")
_OPENS_WITH_OF = re.compile(r"(?:\A|[.!?;:] |\n)(?:out )?of (?:[a-z'’.]+ ){0,3}?\Z")
_OF_THEM = re.compile(rf"{_INNER}{{0,60}}, {_SOFT}\Z")
# "five were hurt in Tarn, more than 90 since May"
_MORE_IN_ALL = re.compile(rf"{_INNER}{{0,60}}?, {_SOFT}\Z")
_IN_ALL = re.compile(rf" {any_of('partners', 'in_all')}\b")
# "cut 300 jobs in Tarn, with another 120 in Wick", "and about 1,500 more in the hills"
_ANOTHER = re.compile(
    rf"{_INNER}{{1,60}}?,? (?:and|with|plus) (?P<more>another|a further|an additional)? ?{_SOFT}\Z"
)
_ELSEWHERE = re.compile(r"(?P<more> more)? (?:in|on|at|from|across|elsewhere|overseas|abroad)\b")
_TO_DO = re.compile(r" to [a-z]{3,}")
# "sold 40 carts, short of the 50 expected by the guild"
_AGAINST_THE = re.compile(rf"{_INNER}{{0,60}}?,? {any_of('partners', 'against')} the {_SOFT}\Z")
_EXPECTED = re.compile(rf" (?:that )?(?:{_NAME} ){{0,3}}?{any_of('partners', 'expected')}\b")
_DOES = re.compile(rf" (?:{any_of('partners', 'does')}|[a-z]+ed)\b")
_THEN = re.compile(
    rf"{_INNER}{{0,60}}\b(?:in|for|of) (?P<month>{alternation(load('periods')['months'])})\.? \(\Z"
)
_MOVED_BY = re.compile(r",? \(?(?:up|down) (?:[0-9.]+|one|two|three|four|five|six)(?: points?)?\)?(?=,? )")
_BRACKETED_AGE = re.compile(r" ?\([0-9]{1,3}\)")
_SENTENCE_END = re.compile(r"[.!?] |\n")
_MEASURED = frozenset({"time", "percent", "money", "physical", "points"})
_FARTHEST = 4  # times at most that something was what it came to
_WON = frozenset({"seat", "vote", "ward", "district", "medal", "delegate"})
_CHANGED = 24  # characters before a number in which a verb tells of how much something changed
_REACH = 120  # characters between a number and its partner
_LAST_OF_LIST = re.compile(r",? and [a-z]+ \Z")
_IN_LIST = re.compile(r"(?:%|percent|per cent)[^.;]{0,20}, [a-z]+ \Z")
_WITHIN = (" in ", " within ")
_UP_OR_DOWN = (" up ", " down ")
_FEW_PERCENT = 9  # more may be points of an index
# between two pairs of numbers
_SET_AGAINST = re.compile(
    rf"[^.;:\n]{{0,40}}?,? (?:(?:up|down) from|against|compared (?:with|to)|versus|of which|of whom)"
    rf" {_SOFT}\Z"
)
_ABREAST = 30  # characters between the two of a pair
_LOOKED_AT = 3  # numbers before a bare one
_PERCENT = 100  # above which nobody leaves out "percent"


def pair(low: str, drafts: Sequence[Draft]) -> None:
    """Give two bare numbers the units of two before: "577 hp and 563 lb-ft, up from [550 and 516]"."""
    for a, b, c, d in zip(drafts, drafts[1:], drafts[2:], drafts[3:], strict=False):
        if (
            c.unit
            or d.unit
            or not a.unit
            or not b.unit
            or a.unit == b.unit
            or low[c.end : d.start] != " and "
        ):
            continue
        joined = low[a.end : b.start].endswith(" and ") and b.start - a.end <= _ABREAST
        if joined and _SET_AGAINST.match(low, b.end, c.outer_start):
            c.borrow(a)
            d.borrow(b)


def lend(low: str, drafts: Sequence[Draft]) -> None:
    """Give bare numbers the unit of the number of their sentence that they are set beside."""
    for order, draft in enumerate(drafts):
        if order and not draft.unit and draft.form == "cardinal" and draft.high is None:
            owner = _owner(low, drafts, order)
            if owner is not None:
                draft.borrow(owner)


def _owner(low: str, drafts: Sequence[Draft], order: int) -> Draft | None:
    """The number whose unit the bare one leaves out, of the few before it in its sentence."""
    draft = drafts[order]
    for at in range(order - 1, max(-1, order - 1 - _LOOKED_AT), -1):
        owner = drafts[at]
        if draft.start - owner.end > _REACH:
            return None
        if not owner.unit or owner.form != "cardinal" or owner.sort == "age":
            continue
        if at and owner.sort == "time" and limits(low, drafts[at - 1], owner):
            continue
        last = _last_part(low, drafts, at, order)
        if last + 1 < order and low[drafts[last].end : drafts[last + 1].start] == " (":
            last += low.startswith(")", drafts[last + 1].end)  # "3.4 billion crowns ($362 million)"
        gap = _BRACKETED_AGE.sub("", low[drafts[last].end : draft.start]).removeprefix(")")
        if "up " in gap or "down " in gap:
            gap = _MOVED_BY.sub("", gap)  # "on 24 per cent, down 3, and Alder on 12"
        if _is_partner(low, owner, draft, gap, skipped=drafts[last + 1 : order]):
            mixed = owner.sort == "time" and _is_mixed(low, owner, drafts[max(0, at - _LOOKED_AT) : at])
            one = _NEXT_ONE.match(gap) if mixed else None
            return None if one is not None and _is_thing(one["one"]) else owner
    return None


def limits(low: str, share: Draft, time: Draft) -> bool:
    """Whether a time is that within which a share was: "74% were seen [in four hours], down from 75"."""
    if share.sort != "percent" or not low.endswith(_WITHIN, 0, time.outer_start):
        return False
    return _SENTENCE_END.search(low, share.end, time.start) is None


def _moves_too(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether a number goes on from a change in percent: "sales rose 4.7%, with food up [7.1]"."""
    if not low.endswith(_UP_OR_DOWN, 0, b.outer_start) or not _ENDS.match(low, b.end):
        return False
    small = b.numeral.decimals or b.value <= _FEW_PERCENT
    told = low.endswith((*_UP_OR_DOWN, " by "), 0, a.outer_start) or _is_change(low, a)
    return bool(small and told) and ";" not in gap and ". " not in gap


def _ends_list(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether a number ends a list of percentages: "tin lost 1.5%, zinc 0.8% and lead [2]"."""
    if not _LAST_OF_LIST.match(gap) or b.numeral.grouped or b.value > _PERCENT:
        return False
    return _ENDS.match(low, b.end) is not None and _IN_LIST.search(low, a.start - 60, a.start) is not None


def _is_move(low: str, draft: Draft) -> bool:
    """Whether a bare number tells how far another moved: "on 24 per cent, down [3],"."""
    return low.endswith((" up ", " down ", "(up ", "(down "), 0, draft.start)


def _is_lead(low: str, draft: Draft) -> bool:
    """Whether points tell how far one is ahead of another: "44 per cent, [three points] ahead of Moe"."""
    return draft.sort == "points" and _LEAD.match(low, draft.end) is not None


def _last_part(low: str, drafts: Sequence[Draft], at: int, order: int) -> int:
    """Where a length of time ends that two numbers tell: the months of "66 years and nine months"."""
    if drafts[at].sort == "time" and at + 1 < order and drafts[at + 1].sort == "time":
        return at + (low[drafts[at].end : drafts[at + 1].start] == " and ")
    return at


def _is_partner(low: str, a: Draft, b: Draft, gap: str, skipped: Sequence[Draft]) -> bool:
    """Whether ``b`` leaves out the unit of ``a``, the numbers ``skipped`` standing between them."""
    if _OF_WHICH.match(gap):  # "3,000 Danes live in Moor, one of the oldest towns, of whom 800 work"
        skipped = [other for other in skipped if other.sort != "noun" or other.value != 1]
    if a.sort == "percent" and (_moves_too(low, a, b, gap) or _ends_list(low, a, b, gap)):
        return True
    if a.sort == "noun" and not skipped and b.value > a.value and _IN_ALL.match(low, b.end):
        return _MORE_IN_ALL.match(gap) is not None
    near = not skipped or all(other.sort == "time" for other in skipped)
    lasting = a.sort == "time" and _TO_DO.match(gap)  # "17 hours to get there, and another [17] to return"
    if (a.sort in ("noun", "percent") or lasting) and near and _is_further(low, b, gap):
        return True
    more = _BY_MORE.match(gap) if a.sort == "noun" and not skipped and b.value < a.value else None
    if more is not None and (more["by"] or a.noun in _WON):
        return not b.numeral.decimals and _ENDS.match(low, b.end) is not None
    skipped = [
        other for other in skipped if not (_is_lead(low, other) if other.unit else _is_move(low, other))
    ]
    if any(other.sort not in ("time", "age", "points") for other in skipped):
        return False
    if b.numeral.scaled is not a.numeral.scaled or (a.sort == "percent" and b.value > _PERCENT):
        return False
    ends = _ENDS.match(low, b.end) is not None
    lends = a.sort == "noun" or a.sort in _MEASURED
    numbers = {other.sort for other in skipped}
    if a.sort == "noun" and numbers <= {"time"} and _OF_WHICH.match(gap) and b.value <= a.value:
        return True
    if numbers <= {"age"}:
        if a.sort == "noun" and _is_part(low, a, b, gap):
            return True
        if _OUT_OF.match(gap) and b.value >= a.value:
            return True
        if (ends and lends and _ends_beside(low, a, b, gap)) or _goes_on(low, a, b, gap, ends):
            return True
        if lends and _AGAINST_THE.match(gap) and _EXPECTED.match(low, b.end):
            return a.sort != "percent" or not _is_change(low, a)
    if not ends or not lends:
        return False
    if a.sort == "percent" and _THEN.match(gap) and low.startswith(")", b.end):
        return not _is_change(low, a) or bool(skipped)
    if a.sort == "time" and not skipped and ". " in gap and _SOUGHT.match(gap):
        return _SOUGHT_BEFORE.search(low, max(0, a.outer_start - 60), a.outer_start) is not None
    if a.sort == "time" or not numbers <= {"time"}:
        return False
    of_many = a.sort == "noun" and _ORDINAL_OF.search(low, a.outer_start - 12, a.outer_start)
    told = not of_many and bool(_IT_WAS.match(gap) or _ANSWERS.match(gap))
    told = told or (a.sort == "money" and _WANTS.match(gap) is not None)
    return told and (";" in gap or ". " in gap or ", " in gap)


def _is_further(low: str, b: Draft, gap: str) -> bool:
    """Whether a number is of more of the same, elsewhere or of which something else is told."""
    another, elsewhere = _ANOTHER.match(gap), _ELSEWHERE.match(low, b.end)
    if another and another["more"] and (_TO_DO.match(low, b.end) or _DOES.match(low, b.end)):
        return True
    return bool(another and elsewhere and (another["more"] or elsewhere["more"]))


def _ends_beside(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether a number with nothing after it is set beside one of things or a measure."""
    if _is_set_against(low, a, gap) or _stands_beside(gap):
        return True
    if a.sort in _MEASURED and (", " in gap or "ing to " in gap) and _PEAK.match(gap):
        return True
    if low.endswith(" to ", 0, a.outer_start) and _CAME_FROM.match(gap):
        return a.value < _FARTHEST * b.value < _FARTHEST**2 * a.value
    if not a.numeral.scaled and _COSTS.match(gap) and _is_cost(low, a):
        return True
    if a.sort != "percent":
        return False
    if _AHEAD_OF.match(gap):
        return not _is_change(low, a)
    way = _ON.match(gap)
    return _RIVAL.match(gap) is not None or (
        way is not None and low.endswith(f" {way['way']} ", 0, a.outer_start)
    )


def _goes_on(low: str, a: Draft, b: Draft, gap: str, ends: bool) -> bool:
    """Whether a number goes on from a measure: for the next year, for the next of several things."""
    if a.sort not in _MEASURED:
        return False
    if _NEXT_YEAR.match(low, b.end) and _YEARLY.match(gap):
        return True
    return _is_parallel(low, a, b, gap, ends)


def _stands_beside(gap: str) -> bool:
    """Whether a number is of another place, or a mark passed: "and in Lund 140", "the record of 122"."""
    if ", " in gap and _THERE.match(gap):
        return True
    return " of " in gap and _MARK.match(gap) is not None


def _is_mixed(low: str, owner: Draft, before: Sequence[Draft]) -> bool:
    """Whether the sentence has lengths of time in other units, so that none goes without saying."""
    others = (other for other in before if other.sort == "time" and other.unit != owner.unit)
    return any(_SENTENCE_END.search(low, other.end, owner.start) is None for other in others)


def _is_part(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether it is some of those before it: "Of the 46 bridges, 29 are closed"."""
    if b.value >= a.value or not (gap == " " or _OF_THEM.match(gap)) or not _DOES.match(low, b.end):
        return False
    return _OPENS_WITH_OF.search(low, a.outer_start - 40, a.outer_start) is not None


def _is_set_against(low: str, a: Draft, gap: str) -> bool:
    """Whether a number tells what the one before was, might be, or is not."""
    if _LIMIT.match(gap):
        return True
    if _WAS.match(gap) or _UNLIKE.match(gap):
        return a.sort != "percent" or not _is_change(low, a)  # "rose 8% in May, up from 3.65"
    return False


def _is_cost(low: str, draft: Draft) -> bool:
    """Whether it is a sum, or a number of what something costs: coins of a currency that no table has."""
    if draft.sort != "noun":
        return draft.sort == "money"
    return _COST.search(low, draft.outer_start - 16, draft.outer_start) is not None


def _is_parallel(low: str, a: Draft, b: Draft, gap: str, ends: bool) -> bool:
    """Whether a number is of the next of several things of which the first has a unit."""
    way = None if b.numeral.spelled else _LIKEWISE.match(gap)
    if way is not None and low.startswith(f" {way['way']} ", b.end):
        return True
    if low.endswith("from ", 0, a.outer_start) and _UP_TO.match(gap):
        return ends or low.startswith(" for ", b.end)
    if _AS_MUCH.match(gap):
        return True
    if a.sort == "money" and low.startswith((" for a ", " for an "), b.end) and _OR.match(gap):
        return True  # "up to 350 kronor to go home, or 500 for a couple"
    if not ends:
        return False
    if a.sort == "time" and _BARRED.match(gap):
        return True
    one = _NEXT_ONE.match(gap)
    if one is None or a.sort == "points" or (a.sort == "physical" and not gap.startswith(",")):
        return False
    return _is_thing(one["one"])


def _is_thing(words: str) -> bool:
    """Whether words name something that no number counts, and tell of nothing done: "a manager", "eggs"."""
    *before, last = words.split()
    if last in phrases("people", "groups"):
        return False  # "its crew 12"
    if any(word in CHANGE_VERBS or is_past(word) or word.endswith("ing") for word in (*before, last)):
        return False
    if any(word in nouns.LISTS.stop for word in before[1:]) or last in nouns.LISTS.stop:
        return False
    return bool(before) or nouns.is_plural(last)


def _is_change(low: str, draft: Draft) -> bool:
    """Whether a verb tells that something changed by a number: "rose 8%", but "rose to 8%"."""
    words = low[max(0, draft.outer_start - _CHANGED) : draft.outer_start].split()[-2:]
    return bool(words) and words[-1] not in ("to", "at") and any(word in CHANGE_VERBS for word in words)
