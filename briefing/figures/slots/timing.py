"""Which mention of time in a sentence a figure holds for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.figures.slots.anchors import Anchor
from briefing.figures.slots.calendar_words import MONTH
from briefing.figures.slots.carrying import OTHER, is_ahead, opens_sentence
from briefing.figures.slots.iso_periods import bounds, shifted
from briefing.figures.slots.other_events import is_background, is_base, is_of_a_noun, is_superlative
from briefing.figures.slots.periods import Mention
from briefing.figures.words.folding import fold
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import any_of, but
from briefing.figures.words.quantity import Quantity

# what a mention costs beyond its distance in characters; the cheapest wins
_OTHER_FIGURE_BEFORE = 40  # "In November exports rose 5% and imports [2%]"
# "2% over that period, above the [1%] told for 2024": the comma ends what is told of 2%
_OTHER_FIGURE_ENDED = 60
_OTHER_FIGURE_AFTER = 250  # "[5%], from 4% in October": October is of the other figure
_OTHER_EVENT = 150  # "[5%] after a dip in October"
_OTHER_CLAUSE = 300
_TOO_FAR = 700
_NEVER = 10_000

_TOUCHING = 3  # "October's 1% growth"
_ADJACENT = 25  # characters between a figure that is compared with another and its time
_LED = 40  # characters between a time and the figure that it leads
_SHIFTED = 60  # characters between a figure and "a year earlier"
_FAR = 40  # characters beyond which a time still to come is of something else than a reported figure

# patterns that name no capital are for text in lower case
_EVENT = re.compile(
    r"\b(?:after|following|than|compared|versus|from|before|reversing|since|against|unlike|until|behind)\b",
)
_OTHER_TIME = re.compile(OTHER)
# "from a year earlier", "than the previous month": what a change is counted from, not when it held
_COUNTED_FROM = re.compile(r"\b(?:from|than|over|with|to|versus|against|on|of)\s(?:a\s|the\s|its\s)?\Z")
# "In May, the guild said it would shed 40 boats": what is still to come is not of when it was told
_THEN_TOLD = re.compile(rf",\s(?:[^.,;:()\n]{{0,60}}\s)?{any_of('times', 'saying')}\b")
# "the May 3 raids that killed [129]": the event that its clause tells of
_OF_EVENT = re.compile(r"\s(?:[^\W\d]+\s){1,3}(?:that|which)\s[^.,;:()–—]*\Z")
# the limit of something, not when it holds: "not clear until January"
_LIMIT = re.compile(r"\b(?:until|till|before|after)\s(?:(?:the|early|late|mid|end|of)[\s-]){0,4}\Z")
_LISTED = re.compile(r",|\band\b")
_UNLISTED = re.compile(
    r"\.(?![0-9])|[;:()–—]|\b(?:from|than|versus|against|compared|after|before|while|but|or|who|which|when|to|in|at|up|down)\b",
)
# "was jailed on May 3 for killing [40]"; "opened a page in May, where he has [40]"; "followed [40] raids"
_DEED = re.compile(
    rf"\b(?:for|of|with|in)\s(?:(?:his|her|their|its)\s(?:role|part)\sin\s)?{any_of('times', 'crimes')}\b"
    r"|,\swhere\s(?:[^\W\d]+\s)?(?:has|have|is|are)\b|\bfollow(?:s|ed|ing)\b"
)
_RELATIVE_CLAUSE = re.compile(
    rf",\s(?:which|who|whom|whose|where)\b|\b(?:that|which)\s{any_of('times', 'began')}\b"
    r"|,\s(?:many|most|some|all)\sof\s(?:them|whom)\s(?!in\b|on\b|since\b|during\b|from\b|between\b)"
)
_FROM = re.compile(r"\b(?:than|from|versus|against)\b")
_WHEN = re.compile(r",?\swhen\b")
_CURRENT = re.compile(r"\bcurrent(?:ly)?\b[^.,;:\n]{0,30}\Z")
# "October's sales fell 1%, making November a rebound": what came of it
_CAME_OF_IT = re.compile(r",\s(?:thus\s|so\s)?[a-z]+ing\b")
_NOW = re.compile(r"\b(?:now|currently)\b")
_ASIDE = re.compile(rf",\s(?:which|who|whose|down|up|having|[a-z]+ed)\b{but(',;:()–—')}*\Z")
_WHO = re.compile(rf",\swho\s{but(',;:()–—')}*\Z")
_DASH = re.compile(r"(?<![)\n])(?:\s(?:--|–|—)\s|(?<!\s)—)")  # but "LUSAKA, May 12 (Kelm Press) —"
_IN_WHICH = re.compile(r",\s(?:[a-z]+\s)?(?:which|when|where|whom)\b")
_EACH = re.compile(
    r"(?:[:(,–—]|--)\s?(?:once|one|the first|first)\s"
)  # "twice, once in May and once in June"
_ONWARD = re.compile(r"\b(?:by|through|until|till|beyond|into)\b")
# between two figures that times lead: "in 2018 12 fires, in 2019 15"
_LEADING = re.compile(r"[,;]\s(?:and\s|but\s|while\s)?(?:in|on|by|for)\s(?:the\s)?\Z")
_SPAN = re.compile(r"(?:\A|[.!?”“\"\n])\s*(?:From\s|Between\s)?\Z")  # a span of time opens the sentence
_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_MONTH = re.compile(MONTH)
_STATED_YEAR = re.compile(r"\d{4}|\b(?:next|this|coming|last)\b")
_WILL = re.compile(r"\bwill\b")


@dataclass(slots=True)
class Undated:
    """A figure whose time is sought, and what its sentence tells around it.

    ``earlier``: it is what a change came from or is compared with: only a time beside it counts.
    ``inherits``: its paragraph has named a time before, which is better than one beyond another figure.
    ``told``: it is reported, so that it holds at no time still to come.
    """

    text: str
    quantity: Quantity
    others: Sequence[Quantity]
    mentions: Sequence[Mention]
    clause: tuple[int, int]
    earlier: bool
    inherits: bool
    told: bool
    anchor: Anchor


class _Candidate(NamedTuple):
    """A mention of time beside a figure, and the ``low:high`` that lies between them."""

    mention: Mention
    after: bool  # whether it follows the figure
    low: int
    high: int
    gap: int  # characters in between
    figures: int  # how many others begin in between


def choose(figure: Undated) -> tuple[Mention | None, bool]:
    """The mention that dates a figure, and whether it stands in the figure's own clause."""
    quantity = figure.quantity
    best: Mention | None = None
    lowest = _OTHER_FIGURE_AFTER if figure.inherits else _TOO_FAR
    base = 0  # where the last time ends that something is counted from
    for mention in figure.mentions:
        if not figure.earlier and is_base(figure.text, mention):
            base = mention.end
            continue
        if mention.start < quantity.end and quantity.start < mention.end:
            return None, False  # the "two years" of "two years ago"
        one = _candidate(figure, mention)
        cost = _cost(figure, one, base)
        if cost < lowest:
            best, lowest = mention, cost
            if not figure.earlier and not one.after and _leads_when(figure, one):
                best = mention._replace(period=mention.period.removesuffix(".."))
    if best is None:
        return None, False
    return _in_its_year(figure, best), lowest < _OTHER_CLAUSE


def _candidate(figure: Undated, mention: Mention) -> _Candidate:
    after = mention.start >= figure.quantity.end
    low, high = (figure.quantity.end, mention.start) if after else (mention.end, figure.quantity.start)
    between = sum(low <= other.start < high for other in figure.others)
    return _Candidate(mention, after, low, high, high - low, between)


def _cost(figure: Undated, one: _Candidate, base: int) -> int:
    """How far a time is from dating the figure, in characters and the weights above."""
    text, mention = figure.text, one.mention
    if one.gap > _TOO_FAR:
        return _NEVER
    if not one.after:
        if not figure.earlier and _leads_when(figure, one):
            return one.gap
        if _is_known_already(figure) and not opens_sentence(text, mention, figure.clause[0]):
            return _NEVER  # "a boy lights a lamp Sunday for the 12 people who died"
        if not figure.earlier and not one.figures and _OF_EVENT.match(text, one.low, one.high):
            return 0
    if _is_of_another(figure, one, base):
        return _NEVER
    if not one.after and not one.figures and _opens_with_span(text, mention):
        return one.gap // 4
    cost = one.gap + _cost_of_figures(figure, one)
    if not figure.clause[0] <= mention.start < figure.clause[1]:
        cost += _OTHER_CLAUSE
    if _is_beyond_dash(figure, one):
        cost += _OTHER_CLAUSE
    if one.after and _CAME_OF_IT.search(text, one.low, one.high):
        cost += _OTHER_EVENT
    if not figure.earlier and one.gap > _TOUCHING and not mention.period.endswith(".."):
        event = _EVENT.search(fold(text), _stretch(figure, one, base), mention.start)
        cost += _OTHER_EVENT * (event is not None)
    return cost


def _cost_of_figures(figure: Undated, one: _Candidate) -> int:
    """What the figures cost that stand between a figure and a time."""
    if one.after and one.figures and not _is_listed(figure, one.mention):
        return _OTHER_FIGURE_AFTER
    between = figure.text[one.low : one.high]
    ended = not one.after and not one.figures and ("," in between or between == " to ")
    return _OTHER_FIGURE_BEFORE * one.figures + _OTHER_FIGURE_ENDED * (ended and _ends_another(figure, one))


def _is_of_another(figure: Undated, one: _Candidate, base: int) -> bool:
    """Whether a time is of something else than the figure, however near."""
    text, mention = figure.text, one.mention
    apart = one.gap > _TOUCHING
    if is_superlative(text, mention) or (apart and is_background(text, mention)):
        return True
    if one.after and (is_of_a_noun(text, mention) or _leads_next(figure, mention)):
        return True
    if one.after and text.startswith(":", mention.end) and text[mention.start - 1] in "([":
        return True  # "£4m (2023: £3m)"
    if figure.earlier:
        return one.gap > _ADJACENT or one.figures > 0 or "," in text[one.low : one.high]
    return _counts_on(figure, one) or (apart and _is_parted(figure, one, base))


def _is_beyond_dash(figure: Undated, one: _Candidate) -> bool:
    """Whether a dash turns from a figure to what its time is of: "[40] left — the mayor resigned in May"."""
    if len(_DASH.findall(figure.text, one.low, one.high)) % 2 == 0:
        return False
    if not one.after:
        return _DASH.match(figure.text, one.low) is None  # "ALN, May 12 – Some 40 left"
    return _DASH.search(figure.text, figure.clause[0], figure.quantity.start) is None  # no aside


def _is_parted(figure: Undated, one: _Candidate, base: int) -> bool:
    """Whether words part a time from the figure: another clause, a deed, a limit, a comparison."""
    text, folded, mention = figure.text, fold(figure.text), one.mention
    if _LIMIT.search(folded, mention.start - 30, mention.start):
        return True
    if not one.after and (_DEED.search(folded, one.low, one.high) or _is_of_aside(figure, one)):
        return True
    if not one.after and _NOW.search(folded, one.low, one.high) and _ends_another(figure, one):
        return True
    if one.after and (
        _EACH.search(folded, one.low, one.high)
        or _RELATIVE_CLAUSE.search(text, one.low, one.high)
        or (one.figures and (mention.period.endswith("..") or _FROM.search(folded, one.low, one.high)))
        or (_ONWARD.search(folded, one.low, one.high) and _is_current(figure))
    ):
        return True
    if figure.told and one.gap > _FAR and is_ahead(mention.period, figure.anchor):
        return True
    if not figure.told and not one.after and _THEN_TOLD.match(text, one.low, one.high):
        return True
    compared = _OTHER_TIME.search(folded, _stretch(figure, one, base), mention.start)
    return compared is not None and (one.after or "," in text[one.low : one.high])


def _stretch(figure: Undated, one: _Candidate, base: int) -> int:
    """Where the words before a time begin that may tell that it is of another event."""
    return max(
        figure.text.rfind(",", figure.clause[0], one.mention.start),
        figure.quantity.end if one.after else figure.clause[0],
        one.mention.start - 60,
        min(base, one.mention.start),
    )


def _leads_when(figure: Undated, one: _Candidate) -> bool:
    """Whether "when" joins the figure to a time before it: "than on Tuesday, when 34 trains were late"."""
    if not _WHEN.match(figure.text, one.low):
        return False
    return not one.figures or not any(one.low <= other.start < one.high for other in figure.mentions)


def _is_known_already(figure: Undated) -> bool:
    """Whether a clause tells what became of a figure that is told of elsewhere: "the 12 people who died"."""
    text, quantity = fold(figure.text), figure.quantity
    start = quantity.outer_start if quantity.outer_start >= 0 else quantity.start
    definite = text.endswith(("the ", "those "), max(0, start - 6), start)
    return definite and text.startswith(" who ", quantity.end)


def _counts_on(figure: Undated, one: _Candidate) -> bool:
    """Whether a time counts from that of another figure: "from 7% a year ago, although sales rose 5%"."""
    mention = one.mention
    if not mention.shift or mention.shift[0] == "same":
        return False
    if one.gap > _SHIFTED or one.figures:
        return True
    if _COUNTED_FROM.search(fold(figure.text), mention.start - 20, mention.start):
        return True
    return not one.after and any(0 <= mention.start - other.end <= _TOUCHING for other in figure.others)


def _is_of_aside(figure: Undated, one: _Candidate) -> bool:
    """Whether a time before the figure is of what an aside tells: "rents, down 5% in May, fell" 4%."""
    closed = figure.text.find(", ", one.low, one.high)
    who = closed >= 0 and not _IN_WHICH.match(figure.text, closed)
    if who and _WHO.search(figure.text, figure.clause[0], one.mention.start):
        return True  # "Ida Roth, who resigned in May, had 40 aides"
    opened = _ASIDE.search(fold(figure.text), figure.clause[0], one.mention.start)
    if closed < 0 or opened is None:
        return False
    unit = figure.quantity.unit
    return any(opened.end() <= other.start < closed and other.unit == unit for other in figure.others)


def _opens_with_span(text: str, mention: Mention) -> bool:
    """ "From 2006 to 2009, it paid a total of": a span of time tells what the sentence sums up."""
    if ".." not in mention.period or mention.period.endswith(".."):
        return False
    return _SPAN.search(text, mention.start - 8, mention.start) is not None


def _leads_next(figure: Undated, mention: Mention) -> bool:
    """Whether a time leads the next figure as another led this: "in 2018 [12] fires, in 2019 15"."""
    if not _LEADING.search(figure.text, figure.quantity.end, mention.start):
        return False
    start = figure.quantity.start
    led = any(0 <= other.start - mention.end <= _LED for other in figure.others)
    return led and any(
        0 <= start - earlier.end <= _LED
        and not any(earlier.end <= other.start < start for other in figure.others)
        for earlier in figure.mentions
    )


def _is_current(figure: Undated) -> bool:
    """Whether a figure is "the current" one of its clause."""
    at = max(figure.quantity.outer_start, 0)
    return _CURRENT.search(fold(figure.text), max(figure.clause[0], at - 40), at) is not None


def _is_listed(figure: Undated, mention: Mention) -> bool:
    """Whether the figures up to a time are told in one breath: "two died and 116 were hurt on Sunday"."""
    last = max(other.start for other in figure.others if other.start < mention.start)
    between = figure.text[figure.quantity.end : last]
    return _LISTED.search(between) is not None and not _UNLISTED.search(between.lower())


def _ends_another(figure: Undated, one: _Candidate) -> bool:
    """Whether a time closes what is said of a figure before it."""
    ends = [other.end for other in figure.others if other.end <= one.mention.start]
    return bool(ends) and not re.search("[,;:]", figure.text[max(ends) : one.mention.start])


def _in_its_year(figure: Undated, mention: Mention) -> Mention:
    """A month or day without its year: behind what is told as past, ahead of what will be.

    On December 10, rents that rose in March did so this year, and a bridge that will open in March, the next.
    """
    text, clause, day = figure.text, figure.clause, figure.anchor.day
    said = text[mention.start : mention.end]
    days = bounds(mention.period) if _MONTH_OR_DAY.fullmatch(mention.period) else None
    if day is None or mention.shift or not days or not days[0] or not days[1]:
        return mention
    if not _MONTH.search(said) or _STATED_YEAR.search(said.lower()):
        return mention
    if figure.told and is_ahead(mention.period, figure.anchor):
        words = text[slice(*clause)].lower().split()
        if any(is_past(word.strip(".,;:“”\"'")) for word in words):
            return mention._replace(period=shifted(mention.period, "year", 1))
    ahead = not figure.told and days[1] < day and mention.start >= figure.quantity.end
    if ahead and _WILL.search(fold(text), clause[0], figure.quantity.start):
        return mention._replace(period=shifted(mention.period, "year", -1))
    return mention
