"""Numbers of people that no noun tells: "four have died", "a crowd of 300", "120 who stayed"."""

import re

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.nearby import ALONE, SENTENCE_END
from briefing.figures.words.patterns import alternation, any_of, any_word, phrases, row
from briefing.figures.words.people import takes_who

_HARMED = re.compile(
    rf" (?:{any_of('harmed', 'auxiliaries')} ){{0,4}}(?P<harm>{any_of('harmed', 'predicates')})\b"
)
# "61 were hurt, [12] seriously", "61 were taken to hospital, [12] with serious burns"
_HURT_SO = re.compile(
    rf" (?:with (?:[a-z-]+ ){{0,2}}{any_of('harmed', 'wounds')}\b|{any_of('harmed', 'gravely')}(?=[.,;]))"
)
HARMING = re.compile(rf"{any_word('harmed', 'before')} \Z")
TAKING = re.compile(rf"{any_word('nounless', 'taking')} {ranges.SOFTENERS}\Z")
_TAKEN = re.compile(rf" (?:{any_of('harmed', 'auxiliaries')} ){{1,4}}{any_of('nounless', 'taking')}\b")
_FURTHER = re.compile(r" more\b")
_STILL = re.compile(rf" still {any_of('harmed', 'states')}\b")
_CROWD = re.compile(
    rf"\b(?:{any_of('people', 'groups')} of|{any_of('people', 'before')}) {ranges.SOFTENERS}\Z"
)
_STRONG = re.compile(
    rf"[- ]strong (?:[a-z]+ ){{0,2}}?(?:{any_of('people', 'groups')}|{any_of('people', 'strong')})\b"
)
# "the slaying of [12]", "a hero to [millions]"
_TO_WHOM = re.compile(
    rf"\b(?:{any_of('people', 'befallen')} of|{any_of('people', 'dear')} (?:to|for)) {ranges.SOFTENERS}\Z"
)
_SUPPLIED = alternation(row("measures", "heads", "supplied"))
# "cutting water to [tens of thousands]"
_CUT_OFF = re.compile(
    rf"{any_word('people', 'cut_off')} (?:the )?{_SUPPLIED}(?: supply| supplies| service)?"
    rf" (?:to|for) {ranges.SOFTENERS}\Z"
)
_OTHERS = re.compile(r"(?: of)? others\b")
_MANY = 100  # of so many to whom something is cut, and no machine's power, people are meant
# "sent 30 to the hospital", "took 40 into custody", "40 were taken to hospital"
_LED_AWAY = re.compile(
    rf"(?:(?: {any_of('harmed', 'auxiliaries')}){{0,4}} {any_of('people', 'leading')})?"
    r" (?:(?:to|in|into) (?:(?:the|a|an|area|local|nearby) ){0,2}"
    rf"{any_of('people', 'led_into')}|{any_of('people', 'led')})\b"
)


def name(low: str, drafts: list[Draft]) -> None:
    """Give bare numbers of the dead and hurt, and of crowds, the unit people or what was named before."""
    _victims(low, drafts)
    _crowds(low, drafts)


def _victims(low: str, drafts: list[Draft]) -> None:
    """Give numbers of dead, injured and missing without a noun the unit people, or animals named before."""
    owner: Draft | None = None
    states = phrases("harmed", "states")
    for draft in drafts:
        if draft.unit in states or (not draft.unit and _harmed(low, draft)):
            near = owner is not None and not SENTENCE_END.search(low[owner.end : draft.start])
            if owner is not None and near and _shared(low, owner, draft):
                draft.borrow(owner)
            else:
                draft.count("people")
            state = _STILL.match(low, draft.end)
            if state is not None:
                draft.widen(end=state.end())
        elif owner is not None and not draft.unit and _hurt_so(low, owner, draft):
            draft.count("people")
        elif draft.sort == "noun":
            owner = draft


def _crowds(low: str, drafts: list[Draft]) -> None:
    """Give the unit people to the number of a crowd, crew or population, of the employed, of those "who"."""
    for draft in drafts:
        if draft.unit or draft.form not in ("cardinal", "tally") or draft.numeral.decimals > 2:
            continue
        who = low.startswith((" who ", " facing "), draft.end) and draft.value >= 2
        led = _LED_AWAY.match(low, draft.end)
        strong = low.startswith(("-strong ", " strong "), draft.end) and _STRONG.match(low, draft.end)
        before = draft.outer_start - 24, draft.outer_start
        whom = ALONE.match(low, draft.end) and _TO_WHOM.search(low, *before)
        many = draft.form == "tally" or draft.value >= _MANY
        cut = many and ALONE.match(low, draft.end) and _is_cut_off(low, draft)
        if who or led or strong or whom or cut or _CROWD.search(low, *before):
            draft.count("people")


def _is_cut_off(low: str, draft: Draft) -> bool:
    """Whether a number is of those to whom something was cut: "knocked out power to thousands"."""
    return _CUT_OFF.search(low, max(0, draft.outer_start - 60), draft.outer_start) is not None


def _harmed(low: str, draft: Draft) -> bool:
    """Whether a whole bare number is said to be killed or hurt: "four have died", "injured 12"."""
    nobody = draft.value == 0 and draft.numeral.spelled
    if draft.form not in ("cardinal", "tally") or draft.numeral.decimals or (draft.value < 1 and not nobody):
        return False
    if _HARMED.match(low, draft.end):
        return True
    before = HARMING.search(low, draft.outer_start - 12, draft.outer_start)
    return before is not None and ALONE.match(low, draft.end) is not None


def _hurt_so(low: str, hurt: Draft, draft: Draft) -> bool:
    """Whether a number tells how some of those before were hurt: "40 miners were hurt, [12] badly"."""
    if SENTENCE_END.search(low[hurt.end : draft.start]) or not takes_who(hurt.unit):
        return False
    harmed = HARMING.search(low, max(0, hurt.outer_start - 12), hurt.outer_start) is not None
    return (harmed or befalls_people(low, hurt)) and _HURT_SO.match(low, draft.end) is not None


def befalls_people(low: str, draft: Draft) -> bool:
    """Whether what is told of a number befalls nothing but people and animals: "nine were arrested"."""
    harm = _HARMED.match(low, draft.end)
    if (harm is not None and harm["harm"] != "missing") or _TAKEN.match(low, draft.end):
        return True
    taken = TAKING.search(low, draft.outer_start - 40, draft.outer_start)
    return (taken and ALONE.match(low, draft.end)) is not None or _LED_AWAY.match(low, draft.end) is not None


def _shared(low: str, owner: Draft, draft: Draft) -> bool:
    """Whether victims are what the number before counts: "three ships sank and two are missing"."""
    if owner.noun in phrases("harmed", "animals"):
        return True
    harm = _HARMED.match(low, draft.end)
    missing = harm is not None and harm["harm"] == "missing"
    if _OTHERS.match(low, draft.end) and (takes_who(owner.unit) or not missing):
        return False  # "two Danes were killed and 11 others injured": not only Danes
    before = HARMING.search(low, owner.outer_start - 12, owner.outer_start)
    if _FURTHER.match(low, draft.end) and (before or _HARMED.match(low, owner.end)):
        return True  # "killing 7 civilians and injuring 40 more"
    return not draft.unit and missing
