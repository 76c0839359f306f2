"""Units lent to bare neighbours: "7- or 8-inch", "45 and 50 mg", "280 million of the 1.5 billion shekels"."""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from math import log
from operator import attrgetter

from briefing.figures.quantities import partners, ranges, steps
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.headcounts import HARMING, befalls_people
from briefing.figures.quantities.nearby import ALONE, SENTENCE_END
from briefing.figures.words.patterns import alternation, any_of, any_word, phrases, row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordclasses import CHANGE_NOUNS, CHANGE_VERBS

_OR = re.compile(rf"(?: ?-)?,? or {ranges.SOFTENERS}\Z|/\Z| ?(?:±|\+/-) ?\Z")
_LIST = re.compile(r"-, \Z")
_OF = re.compile(r"(?: out)? of (?:the |its |their )?\Z")
_ELLIPSIS = re.compile(
    rf"[^.;:\n()]{{0,40}},? {any_of('ellipsis', 'before')} (?:{any_of('ellipsis', 'aside')} )?"
    rf"(?:another |at least )?{ranges.SOFTENERS}\Z"
)
# "peaked at 53 billion cubic metres and fell below 12 billion"
_MOVED = re.compile(
    rf"[^.;:\n()]{{0,30}} (?:and|but|then) {alternation(CHANGE_VERBS)} (?:back )?"
    rf"(?:to|below|above|past) {ranges.SOFTENERS}\Z"
)
# "the guild began at 6 percent and came down to 4.5"
_STEPPED = re.compile(
    rf"[^.;:\n()]{{0,24}},? (?:and|but|then) (?:then |has |have )?{any_of('ellipsis', 'stepping')}"
    rf" (?:(?:up|down|back) )?to {ranges.SOFTENERS}"
)
# "230 flights were cancelled and another 410 delayed"
_BOTH_DONE = re.compile(
    r" (?:were|was|are|have been) [a-z]+(?:ed|en),? (?:and|or|but) "
    rf"(?:another |a further |at least )?{ranges.SOFTENERS}\Z"
)
_DONE_TOO = re.compile(r" [a-z]+(?:ed|en)\b")
_INCLUDING = re.compile(rf"\A[^.;:\n()]{{0,40}},? including {ranges.SOFTENERS}\Z")
_PARTLY = re.compile(r" (?:on|in|at|by|for|of|who|with)\b")
_ELIDED = re.compile(rf" {any_of('ellipsis', 'after')}\b")
_NOUN_ELIDED = re.compile(rf" (?:{any_of('ellipsis', 'after')}|{any_of('ellipsis', 'after_noun')})\b")
# "lost 186 seats and gained 12"
_DONE = re.compile(
    rf"(?: [a-z]+){{0,3}},? (?:and|but|then) (?:[a-z]+ed|{any_of('ellipsis', 'done')})"
    rf" (?:another |a further |an additional )?{ranges.SOFTENERS}\Z"
)
_ENDS = re.compile(r"[.,;)]|\s*\Z")
_ANOTHER = re.compile(rf"\b{any_of('ellipsis', 'counting_on')} \Z")
_TOTALS = re.compile(rf"\b{any_of('ellipsis', 'totals')} \Z")
_SUMMED = re.compile(
    rf"\b{any_of('ellipsis', 'summing')} (?:the|its|their) (?:{any_of('ellipsis', 'summed_up')} )?"
    rf"(?P<sum>{any_of('ellipsis', 'summed')})"
    rf"(?: so far| there| this year)? to {ranges.SOFTENERS}\Z"
)
# "lost nine seats, leaving them with 15"
_LEFT = re.compile(rf",? leaving (?:it|them|her|him|the (?!rest)[a-z]+) with {ranges.SOFTENERS}")
_LOST = re.compile(rf"\b{any_of('ellipsis', 'losing')}\b")
_STEP_OF = re.compile(rf"\ban? ({alternation(CHANGE_NOUNS)}) of \Z")
_DOES = re.compile(r",? (?:and|while|but) (?:[\w’'.&-]+ ){1,7}?([a-z]+) ")
_VERB_REACH = 40  # characters in which the verb stands that a noun takes up: "cut 9 barrels, a cut of 5"
_WHOLE = re.compile(r" (?:there|overall|in all|in total)\b|[.,;)]")  # "of the 1.8 million there"
_LEVEL = re.compile(rf"{any_word('ellipsis', 'level')} \Z")
_CONTRAST = re.compile(rf"\A[^.;:\n()]{{0,24}} {any_of('ellipsis', 'contrast')} [^.;:\n()]{{0,40}}\Z")
# "the youngest is 20 and the oldest 83"
_OTHERS_AGE = re.compile(
    rf"(?:,|,? and) (?:the |his |her |their )?{alternation(row('ages', 'extremes') | row('ages', 'persons'))}"
    rf" {ranges.SOFTENERS}\Z"
)
_ON_SCALE = re.compile(r" on the (celsius|fahrenheit) scale\b")
_RESTATING = re.compile(rf"\b{any_of('ellipsis', 'restating')} \Z")
_SINCE = re.compile(
    rf"[^.;:\n()]{{0,40}}?,? (?:(?:up|down) from|{any_of('ellipsis', 'contrast')})"
    rf" (?:(?:(?:a|its|the|their) )?{any_of('ellipsis', 'marks')} (?:of|for) |the )?{ranges.SOFTENERS}\Z"
)  # "27 planes, compared with 35 a year ago"
# "took on 230 apprentices, 40 more than planned"
_FURTHER_THAN = re.compile(r" (?:more|fewer|less) than\b")
_IN_ALL_OF = re.compile(r" (?:in|of) (?:the|a|its) \Z")  # "46 in the 150-seat chamber"
_WHOM = re.compile(rf"[^.;:\n()]{{0,50}} of (?:whom|which) {ranges.SOFTENERS}\Z")
# "5 million euros plus 3 million in bonuses"
_ADDED = re.compile(rf",? (?:and|plus) (?:[a-z]+ ){{0,2}}(?:another |a further )?{ranges.SOFTENERS}\Z")
# "9,700 votes to Dorn's 8,100", "9,700 votes, or 53%, to 8,100", "40 seats in the House to 30"
_TO_ANOTHERS = re.compile(
    r"(?: in the [a-z]+|,? \(?(?:or )?[0-9.]+ ?(?:%|percent|per cent))?\)?,? to (?:\w+['’]s )?\Z"
)
_OUT_OF = re.compile(rf" out of {ranges.SOFTENERS}\Z")
# "went on for seven years. The inquiry took three."
_TOOK = re.compile(
    rf"[^;:\n()]{{0,60}}[.,] [^.;:\n()]{{1,40}} {any_of('ellipsis', 'lasting')} {ranges.SOFTENERS}\Z"
)
_OF_THAT_TIME = re.compile(
    r" of (?:them|those|which) (?:(?:spent|all|most(?:ly)?) )?"
    r"(?:in|on|at|as|under|with|without|behind|inside|for|before|after|abroad|alone"
    r"|[a-z]+ (?:hours|days|nights|weeks|months|years))\b"
)
_ON_THEM = re.compile(r",? (?:and |but )?(?:on |in |with )?\Z")  # "22 hectares, and on nine of them"
_OF_WHOM = re.compile(r" of (?:whom|which|them)\b")
_APPOSED = re.compile(r"[^\w\s] ?\Z")
_OR_PERCENT_TO = re.compile(rf",? \(?or {ranges.SOFTENERS}[0-9.]+ ?(?:%|percent|per cent)\)?,? to \Z")
_UNDERWENT = re.compile(r" (?:were|are|have|had|others|hurt|taken|[a-z]+ed)\b")
_DID_TO = re.compile(rf" [a-z]+(?:ed|ing) {ranges.SOFTENERS}\Z")
_CROSSED = (" by ", "-by-", " x ", " × ")
_LENT = frozenset({"money", "physical", "points", "percent", "temperature"})
_LEVELS = frozenset({"point", "cent", "penny"})
_SUBUNITS = frozenset({"cent", "paisa"})
_MUCH_NEARER = 4  # times as near is the level that another is set against as a time between them
_FAR_APART = 100  # times as large is no second number of the same things
_ELIDED_WITHIN = 70  # characters
_REACH = 140  # characters over which a level finds its unit


def share(low: str, drafts: list[Draft]) -> None:
    """Lend units backwards, forwards and over an ellipsis."""
    drafts = [draft for draft in drafts if draft.unit or draft.form != "ordinal"]  # "came in second with 40"
    for b, a in pairwise(reversed(drafts)):
        if not a.unit and b.unit and a.form in ("cardinal", "tally") and b.form != "ordinal":
            _backward(low, a, b)
    for order, (a, b) in enumerate(pairwise(drafts)):
        if a.sort == "age" and _OTHERS_AGE.match(low[a.end : b.start]):
            _age_of_the_other(low, b)
        elif a.unit and not b.unit and b.form == "cardinal":
            before = drafts[order - 1] if order else None
            if before and _is_set_against(low, before, a, b):
                b.borrow(before)
            else:
                owner = before and (_is_whole(low, before, a, b) or _is_tally(low, before, a, b))
                owner = owner or (before and a.sort == "time" and partners.limits(low, before, a))
                _forward(low, before if before and owner else a, b)
    _levels(low, drafts)
    _degrees(low, drafts)


def _age_of_the_other(low: str, b: Draft) -> None:
    """Make ``b`` the age of "the oldest", "his wife": in years unless it says months, weeks or days."""
    if b.sort == "time":
        b.unit, b.sort = f"{b.unit} of age", "age"
    elif not b.unit and b.form == "cardinal" and b.numeral.plain and ALONE.match(low, b.end):
        b.unit, b.sort = "year of age", "age"


def _backward(low: str, a: Draft, b: Draft) -> None:
    gap = low[a.end : b.start]
    if len(gap) >= 90:
        return
    if b.sort == "percent" and gap.startswith(", or ") and not low.endswith(", ", 0, a.outer_start):
        return  # "1.47 million, or 2.6 percent", but "3, 4, or 5 percent"
    if b.sort == "percent" and gap == " or " and a.value >= b.value:
        return  # "added 151.52 or 0.4% to 38,424"
    if b.sort == "percent" and ranges.TO.match(gap) and ranges.is_step(low, a):
        a.unit, a.sort = "pp", "points"  # "fell two to 31%"
        return
    if b.sort == "money" and a.value > b.value and ranges.TO.match(gap) and ranges.is_step(low, a):
        return  # "wheat lost 12¾ to $9.87": cents
    ends_list = b.borrowed or (b.high is not None and " or " in low[b.start : b.end])
    listed = _LIST.match(gap) or (gap == ", " and ends_list)  # "12, 24 or 36 mg"
    joined = ranges.AND.match(gap) and not 0 < a.value * _FAR_APART < b.value  # "at nine and 4,000 slept"
    if listed or _OR.match(gap) or joined or ranges.TO.match(gap):
        a.borrow(b)
        ranges.take_scale(a, b)
    elif a.form == "tally":
        return
    elif (
        _OF.match(gap)
        or (b.sort == "physical" and gap in _CROSSED and not a.numeral.spelled)  # "3 by 4 cm"
        or (b.sort == "noun" and a.value >= 10 and _CONTRAST.match(gap))
        or (b.sort == "percent" and gap == " from " and _eased_to(low, a, b))
        or (b.unit == "seat" and _IN_ALL_OF.match(gap) and a.value < b.value)
    ):
        a.borrow(b)


def share_people(low: str, drafts: list[Draft]) -> None:
    """Lend "people" over an ellipsis, once it is told whom a number without a noun counts."""
    for a, b in pairwise(drafts):
        whole = not b.unit and b.form == "cardinal" and b.value > 1 and not b.numeral.decimals
        if a.unit != "people" or not whole or b.start - a.end > _ELIDED_WITHIN:
            continue
        gap = low[a.end : b.start]
        if _elides(low, a, gap, b) or _is_summed(a, b, gap):
            b.borrow(a)


def _is_summed(a: Draft, b: Draft, gap: str) -> bool:
    """Whether ``b`` says what ``a`` comes to with those before: "nine died, taking the total to 31"."""
    if b.value <= a.value or SENTENCE_END.search(gap):
        return False
    return sums_up(gap, a.unit)


def sums_up(gap: str, unit: str) -> bool:
    """Whether the text in lower case before a number tells that it is a total of what ``unit`` counts."""
    summed = _SUMMED.search(gap)
    return summed is not None and (not summed["sum"].endswith("toll") or takes_who(unit))


def _eased_to(low: str, a: Draft, b: Draft) -> bool:
    """Whether a share is told first, and its unit where it came from: "to 2.4 from 2.6 percent"."""
    return low.endswith(" to ", 0, a.outer_start) and a.numeral.decimals == b.numeral.decimals


def _forward(low: str, a: Draft, b: Draft) -> None:
    gap = low[a.end : b.start]
    if len(gap) > _ELIDED_WITHIN or not _lends(low, a, b, gap):
        return
    if a.sort == "noun" and _are_other_people(low, a, b, gap):
        b.count("people")
    else:
        b.borrow(a)


def _are_other_people(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether those of an elided noun are people, but not those just counted.

    "One woman died and nine were hurt": not only women. "Two buses crashed and nine were hurt": no buses.
    """
    if takes_who(a.unit):
        done = _UNDERWENT.match(low, b.end) or _DID_TO.search(gap)
        return done is not None and a.value == 1 and b.value > 1
    return a.noun not in phrases("harmed", "animals") and befalls_people(low, b)


def _lends(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether ``b``, which has no unit, is told in that of ``a`` before it."""
    things = a.sort == "noun"
    of_which = a.sort == "physical" and (
        low.startswith(" of which", b.end) or (low.startswith(" of them", b.end) and _ON_THEM.fullmatch(gap))
    )
    if (of_which or (things and _OF_WHOM.match(low, b.end))) and b.value <= a.value:
        # "12 men, three of whom were armed", but "four tanks. The crews, three of them"
        return not (SENTENCE_END.search(gap) and _APPOSED.search(gap))
    if a.sort == "time" and gap == ", " and b.value <= a.value and _OF_THAT_TIME.match(low, b.end):
        return True  # "ten days, eight of them school days"
    if a.unit in ("vote", "seat") and _TO_ANOTHERS.match(gap) and not b.numeral.decimals:
        return True
    part = a.value >= b.value and _WHOM.match(gap)  # "in Moor, one of nine towns, of whom 80 left"
    if (things and part) or ((things or a.sort in ("points", "time")) and _goes_further(low, a, b, gap)):
        return True
    if a.sort == "time" and _TOOK.match(gap) and ALONE.match(low, b.end):
        return True
    if b.numeral.spelled:
        led = a.sort in ("points", "percent") and low.endswith("from ", 0, a.outer_start) and gap == " to "
        return led or (things and b.value > 1 and _elides(low, a, gap, b))
    if a.sort == "age":
        return b.numeral.plain and ranges.AND.match(gap) is not None
    if a.sort == "percent" and not low.endswith("from ", 0, a.outer_start):
        level = low.endswith((" at ", " to ", " of "), 0, a.outer_start) and not b.numeral.scaled
        return level and _STEPPED.fullmatch(gap) is not None  # but "rose 8% and fell to 3.65"
    if gap == " of the " or _OUT_OF.match(gap) or _SINCE.match(gap) or _is_end(low, a, b, gap):
        return True
    if things and b.numeral.scaled and gap.endswith(" of the ") and _WHOLE.match(low, b.end):
        return True
    if a.numeral.scaled and b.numeral.scaled:
        added = _ADDED if a.sort == "money" else _MOVED if a.sort == "physical" else None
        if added is not None and added.match(gap):
            return True
    if a.sort in ("noun", "physical") and _adds_up(low, a, b, gap):
        return True
    if a.sort == "time" and b.numeral.scaled:
        return False  # "$9 billion over four years, including 450 million for roads"
    if things and _LEFT.fullmatch(gap) and ALONE.match(low, b.end):
        return _LOST.search(low, max(0, a.outer_start - _VERB_REACH), a.outer_start) is not None
    lent = a.sort in ("noun", "physical", "time") or (a.sort == "money" and b.numeral.scaled)
    return lent and _elides(low, a, gap, b)


def _adds_up(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether ``b`` goes on counting at an end: "900,000 barrels from Lund and from Aln another 500,000"."""
    if a.sort == "noun" and _is_summed(a, b, gap):
        return True
    if SENTENCE_END.search(gap) or _ENDS.match(low, b.end) is None or not a.is_near_in_size(b):
        return False
    if b.value > a.value and _TOTALS.search(gap):
        return True
    if a.sort == "noun" and b.numeral.plain and _does_too(low, a, gap):
        return True
    same = _STEP_OF.search(gap)
    if same is not None:
        return same[1] in low[max(0, a.outer_start - _VERB_REACH) : a.outer_start]
    return _ANOTHER.search(gap) is not None


def _is_end(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether ``b`` is where a change by or from ``a`` ends, or a second dimension: "rose 3 cm to 18"."""
    if a.sort == "physical" and (gap == " from " or gap in _CROSSED):
        return True
    by = a.sort in ("time", "noun") and low.endswith(" by ", 0, a.outer_start)
    to = (by or a.sort in _LENT) and ranges.TO.match(gap) is not None
    return to and not _is_main_unit(low, a, b)


def _is_set_against(low: str, before: Draft, a: Draft, b: Draft) -> bool:
    """Whether a time parts two levels: "5,200 delays of over an hour, against 6,100 in March".

    Or two counts: "880 came in the 12 months to May, while 410 left". Or an amount told again parts them:
    "33m tonnes, the equivalent of 4bn bottles, against 46m".
    """
    if _RESTATING.search(low, max(0, a.outer_start - 20), a.outer_start) and _SINCE.match(
        low[a.end : b.start]
    ):
        return b.is_near_in_size(before) and not b.is_near_in_size(a)
    if a.sort != "time" or before.sort not in ("noun", "percent") or min(a.value, before.value, b.value) <= 0:
        return False
    near, far = (abs(log(b.value / other.value)) for other in (before, a))
    since = _SINCE.match(low[before.end : b.start]) or _SINCE.match(low[a.end : b.start])
    return near + log(_MUCH_NEARER) < far and since is not None


def _does_too(low: str, a: Draft, gap: str) -> bool:
    """Whether another does the same: "Moor got 24 votes and Alder got [19]"."""
    does = _DOES.fullmatch(gap)
    return does is not None and does[1] in low[max(0, a.outer_start - _VERB_REACH) : a.outer_start].split()


def _is_whole(low: str, before: Draft, a: Draft, b: Draft) -> bool:
    """Whether "them" are of ``before``: "96,000 homes in two counties, and 1,100 of them"."""
    fits = a.value < b.value <= before.value and before.sort == a.sort
    return fits and _OF_WHOM.match(low, b.end) is not None


def _is_tally(low: str, before: Draft, a: Draft, b: Draft) -> bool:
    """Whether a share stands between two sides: "9,700 votes, 53 percent, to Dorn's 8,100"."""
    told = before.unit in ("vote", "seat") and a.sort == "percent" and not b.numeral.decimals
    return told and _TO_ANOTHERS.match(low[a.end : b.start]) is not None


def _goes_further(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether ``b`` tells by how many ``a`` passes something: "230 apprentices last year, 40 more than"."""
    return gap.endswith((", ", " but ")) and b.value < a.value and _FURTHER_THAN.match(low, b.end) is not None


def _is_main_unit(low: str, a: Draft, b: Draft) -> bool:
    """Whether a level is in dollars where its change is in cents: "fell 87 cents to 78.45"."""
    return a.unit in _SUBUNITS and b.numeral.decimals == 2 and not low.endswith("from ", 0, a.outer_start)


def _elides(low: str, a: Draft, gap: str, b: Draft) -> bool:
    """Whether ``b`` leaves out the noun of the number before: "435 by sale and 187 by tender"."""
    others = low.startswith(" others", b.end) and a.unit != "people"
    if others and a.sort == "noun" and takes_who(a.unit):
        return False  # "two cooks died and 40 others were hurt": not only cooks
    elided = _NOUN_ELIDED if a.sort == "noun" else _ELIDED
    if steps.leads(low, b.outer_start) and steps.ends(low, b.outer_end):
        return "." not in gap
    if _INCLUDING.search(gap) and _PARTLY.match(low, b.end):
        return True
    if _ELLIPSIS.match(gap) is not None and elided.match(low, b.end) is not None:
        return True
    if _BOTH_DONE.match(gap) and _DONE_TOO.match(low, b.end):
        return True
    done = _DONE.match(gap) is not None and ALONE.match(low, b.end) is not None
    return done and not HARMING.search(low, b.outer_start - 12, b.outer_start)


def _degrees(low: str, drafts: list[Draft]) -> None:
    """Give degrees the scale of the temperatures in their sentence, if these have but one."""
    warm = [draft for draft in drafts if draft.sort == "temperature"]
    start = attrgetter("start")
    for draft in drafts:
        named = _ON_SCALE.match(low, draft.end) if draft.unit == "degree" else None
        if named is not None:
            draft.unit = "°C" if named[1] == "celsius" else "°F"
        elif draft.unit == "degree":
            first = bisect_right(warm, draft.start - _REACH, key=start)
            end = bisect_left(warm, draft.start + _REACH, key=start)
            near = {
                other.unit
                for other in warm[first:end]
                if SENTENCE_END.search(low, *sorted((other.start, draft.start))) is None
            } - {"degree"}
            if len(near) == 1:
                draft.unit = near.pop()


def _levels(low: str, drafts: list[Draft]) -> None:
    """Lend points and cents to a later level: "shed 118.42 points, or 1.63%, to end at 7,146.05"."""
    owner: Draft | None = None
    for draft in drafts:
        if draft.unit in _LEVELS:
            owner = draft
        elif draft.unit in _SUBUNITS:
            owner = None  # "lost 14 paise to close at 82.31"
        elif owner is not None and not draft.unit and draft.form == "cardinal":
            between = low[owner.end : min(draft.start, owner.end + _REACH)]
            if not draft.numeral.decimals and not (owner.unit == "point" and _OR_PERCENT_TO.match(between)):
                continue
            whole = not owner.numeral.decimals  # "rose 2 cents, to close at 138.40"
            if (whole or ranges.TO.match(between)) and _is_main_unit(low, owner, draft):
                continue
            near = owner.end + _REACH > draft.start
            if near and not SENTENCE_END.search(between) and _LEVEL.search(between):
                draft.borrow(owner)
