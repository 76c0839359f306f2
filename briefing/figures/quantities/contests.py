"""Numbers that sides share: votes, seats and shares of a poll are figures, the score of a match is none."""

import re

from briefing.figures.quantities import ranges
from briefing.figures.quantities.draft import Draft, Sort
from briefing.figures.words.patterns import any_of, any_word, phrases, row, whole_words
from briefing.figures.words.wordclasses import CHANGE_VERBS
from briefing.model import Number

_VOTES = re.compile(rf"{any_word('contest', 'votes')}\b")
_VOTED = re.compile(rf"{any_word('contest', 'voted')}\b")
_SEATS = re.compile(rf"{any_word('contest', 'seats')}\b")
_SPORTS = re.compile(rf"{any_word('contest', 'sports')}\b")
_SCORES = re.compile(rf"{any_word('contest', 'scores')}\b")
_POLLED = re.compile(rf"{any_word('contest', 'polled')}\b|%")
_BODIES = re.compile(whole_words((*phrases("contest", "bodies"), *row("measures", "sides", "bodies"))))
_LEADING = re.compile(whole_words((*phrases("contest", "leading"), *row("change", "contest", "words"))))
_MARGIN = re.compile(r"\bmargin (?:at|of|to|was|is) \Z")
_OF_A_HOUSE = re.compile(rf"{any_word('contest', 'houses')}\b")
# "a majority of two", "its majority cut to two", "a lead of five", "up six in the poll"
_MAJORITY = re.compile(
    rf"\b(?:majority|majorities)(?: (?:is|was|had been|has been))?(?: {any_of('contest', 'cut')})?"
    rf" (?:of|to|from|is|was|at|by) (?:just |only )?\Z"
)
_POLL_LEAD = re.compile(
    rf"{any_word('contest', 'leads')}(?: in [a-z’' ]{{1,24}})?(?: (?:is|was|has))?"
    rf"(?: {any_of('contest', 'cut')})? (?:of|to|at|by|is|was|from) (?:just |only )?\Z"
)
_UP_IN_A_POLL = re.compile(r"\b(?:up|ahead|down|behind|trailing)(?: by)? \Z")
_IN_A_POLL = re.compile(
    r" (?:in|over [a-z’' ]{1,24} in) (?:the|a|an|its|our|most|some|all|another) (?:[a-z’'-]+ ){0,3}?"
    r"(?:polls?|surveys?)\b"
)
_POLL_HAD = re.compile(rf"\b(?:polls?|surveys?)\b[^.;]{{0,40}} {any_of('contest', 'found')} [^.;]{{0,30}}\Z")
_VOTED_SO = re.compile(
    r"\b(?:voted|split|divided|(?:majority|vote|margin) of|(?:carried|passed|approved|decided) by) \Z"
)
_OUTCOME = re.compile(rf"[ -]{any_word('contest', 'outcomes')}\b(?! polls?\b)")  # "a 5-2 opinion"
_VOTE_ENDS = re.compile(r"[.,;]|\s*\Z| (?:to|for|against|on|in|that|not)\b")
_WON = re.compile(r"\b(?:won|lost|drew|beat [a-z ]{2,24}|lost to [a-z ]{2,24}) \Z")
# "United won 3-1 on the night the council voted"
_ASIDE = re.compile(r" (?:(?:the|a|an) (?:night|day|eve|hour)|when|while|as|hours|days|after|before)\b")
_HELD = re.compile(rf"{any_word('contest', 'held')}\b")
_CARRIED = re.compile(rf"{any_word('contest', 'voted')}\b[^.;]{{0,30}} by a (?:[a-z]+ )?majority of \Z")
_THREE = re.compile(r"([0-9]{1,3})[-–]([0-9]{1,3})[-–][0-9]{1,3}(?![0-9]|[-–./][0-9])")
_TWO = re.compile(r"([0-9]{1,3})[-–]([0-9]{1,3})(?![0-9]|[-–./][0-9])")
_SIDE = re.compile(r" (?:in favou?r|against|opposed)\b(?=[.,;)]|$| (?:and|to|of|with|but|in|at|on)\b)")
_COUNTED = re.compile(rf"{any_word('contest', 'counts')}:? \Z")  # "Ayes 153, noes 118, abstentions nine"
_LEADS_BY = re.compile(r"\b(?:leads?|led|leading|trails?|trailed|trailing|ahead)(?: [a-z]+){0,3} by \Z")
_LEAD_WORDS = (" of ", " to ", " at ", " by ", " is ", " was ", " from ", " just ", " only ")
_LEAD_THEN = re.compile(r"[.,;)]|$|\n| (?:and|in|with|among|overall|there|while|but|here)\b")
_PERSON = r"[A-Z][\w’'-]+[a-z]"
_NAMED = re.compile(rf"(?<![\w’'-]){_PERSON} \Z")
_SECOND = re.compile(rf", (?:and )?{_PERSON} ([0-9]{{1,2}})(?=[.,;)]|$)")
_FIRST = re.compile(rf"(?<![\w’'-]){_PERSON} ([0-9]{{1,2}}), (?:and )?{_PERSON} \Z")
_PLUS = re.compile(rf"(?<![\w’'-]){_PERSON} \+\Z")
_IN_POLLS = re.compile(rf"\b(?:{any_of('contest', 'polls')}|{any_of('contest', 'surveys')})\b")
_IN_POLL = re.compile(r"\b(?:poll|pollster|survey)\b")
_WIDEST_LEAD = 60  # points
_WIDEST_MAJORITY = 200  # seats
_MOST_GOALS = 15
_EVEN = re.compile(r"50-50(?![0-9]|[-–./][0-9])")
_SPLIT = re.compile(rf"{any_word('contest', 'houses')}\b[^.;]{{0,20}}\b(?:split|divided|tied)[^.;]{{0,12}}\Z")
_LOWER_HOUSE = re.compile(r"\blower (?=house|chamber)")
_NO_ODDS = re.compile(r"\b(?:chance|chances|odds|bet|shot|partnership|joint)\b")
SHARES = (85, 101)  # what the shares of two sides in a poll come to, in percent
_OF_TWO = 50  # and at least, where a poll has more of them
_BEFORE, _AFTER = 60, 40  # characters in which a word tells what two numbers are
_NEXT = 5  # words right before two numbers
_FEW = 12  # up to which reporters spell
_GOALS = 20  # up to which a lead is one of goals, sets or games
_EARLIER = 300  # and in which an earlier sentence tells


def is_tally(low: str, start: int) -> bool:
    """Whether numbers joined by dashes are the sides of a vote: "voted 229-198-1", but not "is 5-2-1"."""
    even = _EVEN.match(low, start)
    if even is not None:
        near = low[max(0, start - _BEFORE) : even.end() + _AFTER]
        return bool(_VOTES.search(near)) and not (_SPORTS.search(near) or _NO_ODDS.search(near))
    three = _THREE.match(low, start)
    if three is None or three[1].startswith("0") or three.group() == "9-1-1":
        return False
    near = low[max(0, start - 2 * _BEFORE) : three.end() + _AFTER]
    return _VOTES.search(near) is not None and _SPORTS.search(near) is None


def begins(low: str, start: int, end: int) -> bool:
    """Whether the number at ``start:end`` is one of two sides, so that no name before it owns it."""
    two = _TWO.match(low, start)
    if two is None or two.end(1) != end:
        return False
    near = low[max(0, start - _BEFORE) : two.end() + _AFTER]
    if _SPORTS.search(near):
        return False
    return _VOTES.search(near) is not None or _adds_up(low, start, two.end(), int(two[1]), int(two[2]))


def lend_votes(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Give two bare numbers the unit they are counted in: "voted 228 to 197", "a 53-47 majority"."""
    dashed = ranges.DASH.match(gap) is not None
    outcome = dashed and _OUTCOME.match(low, b.numeral.end) is not None
    led = b.unit.startswith(("seat", "margin")) or (outcome and b.unit)
    if dashed and (led or _is_vote_then_time(low, a, b)):
        # "a 65-32 vote early on Friday", "approved 81-42 hours earlier"
        b.unit, b.sort, b.noun, b.end, b.outer_end = "", "", "", b.numeral.end, b.numeral.end
    if a.unit == "vote" and low[a.end - 1].isdigit() and not b.unit and b.numeral.plain and gap in ("-", "–"):
        _lend("vote", "noun", b)  # the third side of "229-198-1"
        return True
    if a.unit or b.unit:
        return False
    if _is_vote_in_words(low, a, b, gap):
        _lend("vote", "noun", a, b)
        return True
    to = ranges.TO.match(gap) is not None
    few = b.numeral.spelled and b.value <= _FEW and gap[-1:] == " "  # "by 12 to nine"
    grouped = to and _is_whole(a) and _is_whole(b)  # "by 3,212 to 980"
    worded = outcome and a.numeral.spelled and b.numeral.spelled and a.value <= _FEW  # "a six-to-three split"
    if not (_bare(a, b) or grouped or worded or (few and a.numeral.plain)):
        return False
    if dashed:
        near = low[max(0, a.start - _BEFORE) : b.end + _AFTER]
        if not _SPORTS.search(near) and _lend_margin(low, a, b):
            return True
        sides = _are_votes(low, a, b, near, outcome)
    else:
        sides = to and _voted_to(low, a, b)
    if not sides:
        return False
    split = _SPLIT.search(low, a.start - _BEFORE, a.start)
    seats = _SEATS.search(low, a.start - 30, b.end + 20)
    # "its slim majority approved the bill 61-46", "voted by 317 to 284, majority 33"
    voted = seats and _VOTED.search(low, seats.end() if seats.end() <= a.start else a.start - 30, a.start)
    _lend("seat" if split or (seats and not voted) else "vote", "noun", a, b)
    return True


def _lend_margin(low: str, a: Draft, b: Draft) -> bool:
    """Give two numbers with a dash the unit of a margin: seats of a house, else shares of a poll."""
    if _MARGIN.search(low, a.start - 16, a.start):
        if _OF_A_HOUSE.search(low, a.start - _EARLIER, b.end + _AFTER):
            _lend("seat", "noun", a, b)
        return True
    if _adds_up(low, a.start, b.end, a.value, b.value):
        _lend("%", "percent", a, b)
        return True
    return False


def _are_votes(low: str, a: Draft, b: Draft, near: str, outcome: bool) -> bool:
    """Whether two numbers with a dash are the sides of a vote, by the words ``near`` them.

    ``outcome``: whether the word after them is what comes of one.
    """
    if a.value <= _MOST_GOALS and _WON.search(low, a.start - 40, a.start):
        near = low[max(0, a.start - _BEFORE) : b.end] + _ASIDE.split(low[b.end : b.end + _AFTER])[0]
    falling = a.value >= b.value  # but "lines 12-18 of the House bill"
    told = _VOTED.search(near) or (falling and (outcome or _VOTES.search(near)))
    return bool(told) and not _SPORTS.search(near)


def _voted_to(low: str, a: Draft, b: Draft) -> bool:
    """Whether "228 to 197" are the sides of a vote, and no range and no change."""
    if low.endswith("from ", 0, a.start):
        return False
    return _VOTED.search(low, a.start - 40, a.start) is not None or _falls_in_a_house(low, a, b)


def _is_vote_in_words(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether two numbers in words are the sides of a vote: "voted nine to four to send it on"."""
    spelled = a.numeral.spelled and b.numeral.spelled and a.value <= _FEW
    if not spelled or not ranges.TO.match(gap):
        return False
    voted = _VOTED_SO.search(low, a.start - 16, a.start)
    return voted is not None and _VOTE_ENDS.match(low, b.end) is not None


def _is_vote_then_time(low: str, a: Draft, b: Draft) -> bool:
    """Whether a word of time after two falling numbers is not theirs: "passed 81-42 days before"."""
    falling = b.sort == "time" and not a.unit and a.numeral.plain and a.value > b.value
    return falling and _VOTED.search(low, a.start - 40, b.end) is not None


def _falls_in_a_house(low: str, a: Draft, b: Draft) -> bool:
    """Whether a vote is told without its name: "the Senate backed it, 52 to 48", "carried by 44 to 21 in"."""
    if a.value <= b.value:
        return False
    near = low[max(0, a.start - _BEFORE) : b.end + _AFTER]
    words = _LOWER_HOUSE.sub("", low[max(0, a.start - _BEFORE) : a.start]).split()[-_NEXT:]
    if any(word in CHANGE_VERBS or word in phrases("contest", "matches") for word in words):
        return False
    return _BODIES.search(near) is not None and _SPORTS.search(near) is None


def stands_in_poll(text: str, low: str, start: int, end: int) -> bool:
    """Whether a bare number is what a name before it has in a poll: "Moor 47, Dorn 44"."""
    before = max(0, start - _BEFORE)
    if not _NAMED.search(text, before, start):
        return False
    pair = _SECOND.match(text, end) or _FIRST.search(text, before, start)
    if pair is None or not text[start:end].isdecimal():
        return False
    total = int(text[start:end]) + int(pair[1])
    return _OF_TWO <= total <= SHARES[1] and _is_told_in(low, _IN_POLLS, start, end)


def _is_told_in(low: str, polls: re.Pattern[str], start: int, end: int) -> bool:
    """Whether the words near a number tell of a poll, and of no match."""
    near = max(0, start - _EARLIER), end + _EARLIER
    return polls.search(low, *near) is not None and _SPORTS.search(low, *near) is None


def count_standings(text: str, low: str, drafts: list[Draft]) -> None:
    """Give what names have in a poll the unit %, and leads ("Moor +3") points."""
    for draft in drafts:
        if draft.unit or not draft.numeral.plain:
            continue
        if _PLUS.search(text, draft.start - _BEFORE, draft.start) and draft.value <= _WIDEST_LEAD:
            if _is_told_in(low, _IN_POLL, draft.start, draft.end):
                draft.unit, draft.sort = "point", "points"
        elif stands_in_poll(text, low, draft.start, draft.end):
            _lend("%", "percent", draft)


def count_sides(low: str, drafts: list[Draft]) -> None:
    """Give bare numbers that are for or against the unit vote ("98 against"), and leads in polls points."""
    for draft in drafts:
        if draft.unit or draft.form != "cardinal":
            continue
        if draft.value <= _WIDEST_LEAD and _is_lead(low, draft):
            draft.unit, draft.sort = "point", "points"
        elif low.find("majorit", max(0, draft.start - _BEFORE), draft.start) >= 0:
            _lend_majority(low, draft)
        if _COUNTED.search(low, draft.start - 16, draft.start) and _LEAD_THEN.match(low, draft.end):
            _lend("vote", "noun", draft)
        if not _SIDE.match(low, draft.end):
            continue
        near = _VOTES.search(low, draft.start - 2 * _BEFORE, draft.end + _AFTER)
        if near and not draft.numeral.decimals:
            _lend("vote", "noun", draft)


def _is_lead(low: str, draft: Draft) -> bool:
    """Whether a bare number is a lead in a poll: "Moss leads by three"."""
    if _IN_A_POLL.match(low, draft.end) and _UP_IN_A_POLL.search(low, draft.start - 16, draft.start):
        return True
    if not low.endswith(_LEAD_WORDS, 0, draft.start):
        return False
    before = max(0, draft.start - 50), draft.start
    if not _LEAD_THEN.match(low, draft.end):
        return False
    if _LEADS_BY.search(low, *before) is None and (
        _POLL_LEAD.search(low, *before) is None
        or _SPORTS.search(low, draft.start - _BEFORE, draft.end + _AFTER)
    ):
        return False
    return _POLLED.search(low, draft.start - _EARLIER, draft.end + _EARLIER) is not None


def _lend_majority(low: str, draft: Draft) -> None:
    """Give a bare majority the unit of what it is of: "governs with a majority of two", "carried by a"."""
    if draft.numeral.decimals or draft.numeral.scaled or draft.value > _WIDEST_MAJORITY:
        return
    before = max(0, draft.start - 2 * _BEFORE), draft.start
    if not _LEAD_THEN.match(low, draft.end) or not _MAJORITY.search(low, *before):
        return
    if _CARRIED.search(low, *before):
        _lend("vote", "noun", draft)
    elif _HELD.search(low, draft.start - _EARLIER, draft.end + _EARLIER):
        _lend("seat", "noun", draft)


def is_score(low: str, a: Draft, b: Draft, gap: str) -> bool:
    """Whether two bare numbers are the score of a match: falling, or near words of sport."""
    if not ranges.DASH.match(gap):
        return False
    few = a.value <= _GOALS and b.noun in phrases("contest", "ahead")
    result = a.numeral.plain and (few or b.noun in phrases("contest", "results"))
    if not (_bare(a, b) or result):
        return False
    near = low[max(0, a.start - _BEFORE) : b.end + _AFTER]
    return result or a.value >= b.value or bool(_SCORES.search(near) or _SPORTS.search(near))


def _adds_up(low: str, start: int, end: int, first: Number, second: Number) -> bool:
    """Whether two numbers are shares of a poll's two sides: "led Moss by a 53-46 margin in the recall"."""
    total = first + second
    if _OF_TWO <= total <= SHARES[1]:
        had = _POLL_HAD.search(low, start - 2 * _BEFORE, start)
        if had is not None and (first >= second or _LEADING.search(had.group())):
            return True  # "a poll had Labour ahead 36-35", whatever the others got
    if not SHARES[0] <= total <= SHARES[1] or _BODIES.search(low, start - _BEFORE, end + _AFTER):
        return False
    leads = _LEADING.search(low, start - _BEFORE, start)
    return leads is not None and _POLLED.search(low, start - _EARLIER, end + _EARLIER) is not None


def _lend(unit: str, sort: Sort, *drafts: Draft) -> None:
    for draft in drafts:
        draft.unit, draft.sort, draft.noun = unit, sort, unit if sort == "noun" else ""
        if sort == "noun":
            draft.step = 0  # votes are counted to the last: "passed it 240-180"
        if draft.qualifier == "over":
            draft.qualifier, draft.outer_start = "none", draft.start  # "passed 51-49"


def _is_whole(draft: Draft) -> bool:
    return not draft.unit and (draft.numeral.plain or (draft.numeral.grouped and not draft.numeral.decimals))


def _bare(a: Draft, b: Draft) -> bool:
    return not a.unit and not b.unit and a.numeral.plain and b.numeral.plain
