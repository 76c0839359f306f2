"""Which mention of time in a sentence a figure holds for."""

import re

from briefing.figures.slots.candidate_times import (
    TOUCHING,
    Candidate,
    Undated,
    candidate,
    ends_another,
    is_of_then,
    leads_when,
    stretch,
)
from briefing.figures.slots.carrying import opens_sentence
from briefing.figures.slots.other_events import is_base
from briefing.figures.slots.parted_times import is_of_another
from briefing.figures.slots.periods import Mention
from briefing.figures.slots.unstated_years import in_its_year
from briefing.figures.words.folding import fold, holds_any
from briefing.figures.words.participles import is_past

# what a mention costs beyond its distance in characters; the cheapest wins
_OTHER_FIGURE_BEFORE = 40  # "In November exports rose 5% and imports [2%]"
# "2% over that period, above the [1%] told for 2024": the comma ends what is told of 2%
_OTHER_FIGURE_ENDED = 60
_OTHER_FIGURE_AFTER = 250  # "[5%], from 4% in October": October is of the other figure
_OTHER_EVENT = 150  # "[5%] after a dip in October"
_OTHER_CLAUSE = 300
_TOO_FAR = 700
_NEVER = 10_000
# patterns that name no capital are for text in lower case
_EVENT = re.compile(
    r"\b(?:after|following|than|compared|versus|from|before|reversing|since|against|unlike|until|behind)\b",
)
# "the May 3 raids that killed [129]": the event that its clause tells of
_OF_EVENT = re.compile(r"\s(?:[^\W\d]+\s){1,3}(?:that|which)\s[^.,;:()–—]*\Z")
# "the 2015 fire in Aln, in which six died"
_IN_EVENT = re.compile(r"\s(?:[^\W\d]+\s){0,3}[^\W\d]+,\s(?:(?:in\s)?which|when)\s[^.,;:()–—]*\Z")
_DETERMINED = re.compile(r"\b(?:the|an?|this|that)\s\Z")
_DETERMINER = len(" that ")
# "67,000 acres, or 100 square miles, by Monday"
_TOLD_AGAIN = re.compile(r",\sor\s[^,;:()]{1,40},\s(?:by|on|in|as of|at)\s(?:early\s|late\s)?\Z")
_LISTED = re.compile(r",|\band\b")
_UNLISTED = re.compile(
    r"\.(?![0-9])|[;:()–—]|\b(?:from|than|versus|against|compared|after|before|while|but|or|who|which|when|to|in|at|up|down)\b",
)
# "October's sales fell 1%, making November a rebound": what came of it
_CAME_OF_IT = re.compile(r",\s(?:thus\s|so\s)?[a-z]+ing\b")
_DASH = re.compile(r"(?<![)\n])(?:\s(?:--|–|—)\s|(?<!\s)—)")  # but "LUSAKA, May 12 (Kelm Press) —"
_ASIDE = re.compile(r",\s(?:which|who)\s([a-z]+)\s[^;:()–—.]*\Z")
_RETURNS = re.compile(r",\s([a-z]+)\s")  # where its sentence goes on
_OPEN_ASIDE = re.compile(r",\s(?:which|who)\s[^,;:()–—.]*\Z")
_BY_NOW = (
    "had",
    "has",
    "have",
    "is",
    "are",
    "will",
    "would",
    "lasted",
    "spanned",
)  # but "which struck on Monday, killed 40"
_DASHES = frozenset(("--", "–", "—"))
_SPAN = re.compile(r"(?:\A|[.!?”“\"\n])\s*(?:From\s|Between\s)?\Z")  # a span of time opens the sentence


def choose(figure: Undated) -> tuple[Mention | None, bool]:
    """The mention that dates a figure, and whether it stands in the figure's own clause."""
    quantity = figure.quantity
    best: Mention | None = None
    lowest = _OTHER_FIGURE_AFTER if figure.inherits else _TOO_FAR
    base = 0  # where the last time ends that something is counted from
    for mention in figure.mentions:
        one = candidate(figure, mention)
        own = not one.after and leads_when(figure, one)  # "from May, when sales fell [2%]"
        if not figure.earlier and not own and is_base(figure.text, mention):
            base = mention.end
            continue
        if mention.start < quantity.end and quantity.start < mention.end:
            return None, False  # the "two years" of "two years ago"
        cost = _cost(figure, one, base)
        if cost < lowest:
            best, lowest = mention, cost
            if not figure.earlier and not one.after and _leads_event(figure, one):
                best = mention._replace(period=mention.period.removesuffix(".."))
    if best is None:
        return None, False
    return in_its_year(figure, best), lowest < _OTHER_CLAUSE


def _cost(figure: Undated, one: Candidate, base: int) -> int:
    """How far a time is from dating the figure, in characters and the weights above."""
    text, mention = figure.text, one.mention
    if one.gap > _TOO_FAR:
        return _NEVER
    if one.after and one.figures == 1 and _TOLD_AGAIN.match(figure.text, one.low, one.high):
        return one.gap
    if not one.after:
        if not figure.earlier and leads_when(figure, one):
            return one.gap
        if _is_known_already(figure) and not opens_sentence(text, mention, figure.clause[0]):
            return _NEVER  # "a boy lights a lamp Sunday for the 12 people who died"
        if not figure.earlier and _is_of_event(figure, one):
            return 0
    if is_of_another(figure, one, base) or _is_of_main_clause(figure, one) or _is_of_aside(figure, one):
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
    if not figure.earlier and one.gap > TOUCHING and not mention.period.endswith(".."):
        event = _EVENT.search(fold(text), stretch(figure, one, base), mention.start)
        cost += _OTHER_EVENT * (event is not None)
    return cost


def _leads_event(figure: Undated, one: Candidate) -> bool:
    """Whether a figure is of an event, and not since: "since the 2015 fire, in which [six] died"."""
    told = leads_when(figure, one) or is_of_then(figure, one)
    return told or (_is_named(figure, one) and _is_of_event(figure, one))


def _is_of_event(figure: Undated, one: Candidate) -> bool:
    """Whether a clause tells a figure of the event that a time before it dates."""
    if one.figures:
        return False
    if _OF_EVENT.match(figure.text, one.low, one.high):
        return True
    return _is_named(figure, one) and bool(_IN_EVENT.match(figure.text, one.low, one.high))


def _is_named(figure: Undated, one: Candidate) -> bool:
    """Whether a time stands within the name of an event: "the 2015 fire"."""
    start = one.mention.start
    return _DETERMINED.search(figure.text, start - _DETERMINER, start) is not None


def _cost_of_figures(figure: Undated, one: Candidate) -> int:
    """What the figures cost that stand between a figure and a time."""
    if one.after and one.figures and not _is_listed(figure, one.mention):
        return _OTHER_FIGURE_AFTER
    between = figure.text[one.low : one.high]
    ended = not one.after and not one.figures and ("," in between or between == " to ")
    return _OTHER_FIGURE_BEFORE * one.figures + _OTHER_FIGURE_ENDED * (ended and ends_another(figure, one))


def _is_of_main_clause(figure: Undated, one: Candidate) -> bool:
    """Whether a time dates what was done by whom an aside tells of: ", which has [40] shops, left in May"."""
    returns = _RETURNS.search(figure.text, one.low, one.high) if one.after else None
    if returns is None or not is_past(returns[1]):
        return False
    aside = _ASIDE.search(figure.text, figure.clause[0], figure.quantity.start)
    return aside is not None and not is_past(aside[1])


def _is_of_aside(figure: Undated, one: Candidate) -> bool:
    """Whether a time dates what an aside tells: "the fire, which began Friday, had spread to [40] acres"."""
    if one.after or _OPEN_ASIDE.search(figure.text, figure.clause[0], one.mention.start) is None:
        return False
    returns = _RETURNS.search(figure.text, one.low, one.high)
    return returns is not None and returns[1] in _BY_NOW and not one.mention.period.endswith("..")


def _is_beyond_dash(figure: Undated, one: Candidate) -> bool:
    """Whether a dash turns from a figure to what its time is of: "[40] left — the mayor resigned in May"."""
    dashed = holds_any(figure.text, _DASHES, one.low, one.high)
    if not dashed or len(_DASH.findall(figure.text, one.low, one.high)) % 2 == 0:
        return False
    if not one.after:
        return _DASH.match(figure.text, one.low) is None  # "ALN, May 12 – Some 40 left"
    return _DASH.search(figure.text, figure.clause[0], figure.quantity.start) is None  # no aside


def _is_known_already(figure: Undated) -> bool:
    """Whether a clause tells what became of a figure that is told of elsewhere: "the 12 people who died"."""
    text, quantity = fold(figure.text), figure.quantity
    start = quantity.outer_start if quantity.outer_start >= 0 else quantity.start
    definite = text.endswith(("the ", "those "), max(0, start - 6), start)
    return definite and text.startswith(" who ", quantity.end)


def _opens_with_span(text: str, mention: Mention) -> bool:
    """ "From 2006 to 2009, it paid a total of": a span of time tells what the sentence sums up."""
    if ".." not in mention.period or mention.period.endswith(".."):
        return False
    return _SPAN.search(text, mention.start - 8, mention.start) is not None


def _is_listed(figure: Undated, mention: Mention) -> bool:
    """Whether the figures up to a time are told in one breath: "two died and 116 were hurt on Sunday"."""
    last = max(other.start for other in figure.others if other.start < mention.start)
    between = figure.text[figure.quantity.end : last]
    return _LISTED.search(between) is not None and not _UNLISTED.search(between.lower())
