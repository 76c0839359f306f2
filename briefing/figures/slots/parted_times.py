"""What parts a time from the figure beside it, so that it is of something else: a clause, a deed, a limit."""

import re

from briefing.figures.slots.candidate_times import TOUCHING, Candidate, Undated, ends_another, stretch
from briefing.figures.slots.carrying import OTHER, is_ahead
from briefing.figures.slots.other_events import is_background, is_maturity, is_of_a_noun, is_superlative
from briefing.figures.slots.periods import Mention
from briefing.figures.words.folding import fold
from briefing.figures.words.patterns import any_of, but

_ADJACENT = 25  # characters between a figure that is compared with another and its time
_LED = 40  # characters between a time and the figure that it leads
_BRACKET = 60  # characters of a bracket before and after a time in it
_SHIFTED = 60  # characters between a figure and "a year earlier"
_FAR = 40  # characters beyond which a time still to come is of something else than a reported figure
# patterns that name no capital are for text in lower case
_OTHER_TIME = re.compile(OTHER)
# "from a year earlier", "than the previous month": what a change is counted from, not when it held
_COUNTED_FROM = re.compile(r"\b(?:from|than|over|with|to|versus|against|on|of)\s(?:a\s|the\s|its\s)?\Z")
# "In May, the guild said it would shed 40 boats": what is still to come is not of when it was told
_THEN_TOLD = re.compile(rf",\s(?:[^.,;:()\n]{{0,60}}\s)?{any_of('times', 'saying')}\b")
# the limit of something, not when it holds: "not clear until January"
_LIMIT = re.compile(r"\b(?:until|till|before|after|ahead\sof)\s(?:(?:the|early|late|mid|end|of)[\s-]){0,4}\Z")
# "was jailed on May 3 for killing [40]"; "opened a page in May, where he has [40]"; "followed [40] raids"
_DEED = re.compile(
    rf"\b(?:for|of|with|in)\s(?:(?:his|her|their|its)\s(?:role|part)\sin\s)?{any_of('times', 'crimes')}\b"
    r"|,\swhere\s(?:[^\W\d]+\s)?(?:has|have|is|are)\b|\bfollow(?:s|ed|ing)\b"
    # "was jailed in May for running a mill that sold [40] boats"
    r"|\bfor\s(?!being\b)[a-z]+ing\s(?:an?|the|what|his|her|their|its|about|some|more|[^\W\d]+s)\b"
)
# "met in May to oust Moor, who is accused of taking [$9]", "in May, two weeks after it had lost [40] boats"
_THEN_OTHER = re.compile(
    rf"\b{any_of('times', 'blaming')}\b|\b(?:days|weeks|months|years)\s(?:after|before)\b"
    rf"|,\sa\s{any_of('times', 'levels')}\s(?:that|which)\b"
)
# "[nine cooks] ran, lured by the fall of Moor in May", but "sales rose [4%], helped by a warm spell in May"
_BROUGHT_BY = re.compile(r",\s[a-z]+ed\sby\b[^,;]*\Z")
# "made [$9], chiefly by the sale of a mill in May"
_MORE_TOLD = re.compile(
    rf",\s{any_of('times', 'singling')}\b[^,;]*\Z"
    r"|,[^,;]*\s(?:that|which)\s(?:was|were|had)\b[^,;]*\Z"
)
# "where the toll is [40] euros, the guild met in May": as things are now
_ASIDE_NOW = re.compile(
    r",\s(?:which|who|where|whose)\b[^,;:()]*\b(?:is|are|has|have)\b(?:(?!\s[a-z]+(?:ed|en)\b)[^,;:()])*\Z"
)
_RELATIVE_CLAUSE = re.compile(
    rf",\s(?:which|who|whom|whose|where)\b|\b(?:that|which)\s{any_of('times', 'began')}\b"
    r"|,\s(?:many|most|some|all)\sof\s(?:them|whom)\s(?!in\b|on\b|since\b|during\b|from\b|between\b)"
)
# "whose number has grown to [40], will leave in May", "hired [40] cooks and will open nine mills in May"
_THEN_WILL = re.compile(r"(?:,|\band)\s(?:will|would)\b")
_AND_TO = re.compile(r"\band to [a-z]+\s")  # "ordered Moor to pay [$9] and to appear on May 3"
_TODAY = re.compile(r"\s(?:today|now|currently|at present)\b")
_FROM = re.compile(r"\b(?:than|from|versus|against)\b")
# "[695] a day, 15% below the 819 of May", "[$9bn], three times the $3bn of May"
_AGAINST = re.compile(
    r"\b(?:than|from|versus|against|below|above|beneath|(?:times|double|half) (?:the|that of))\b"
)
_CURRENT = re.compile(r"\bcurrent(?:ly)?\b[^.,;:\n]{0,30}\Z")
_NOW = re.compile(r"\b(?:now|currently|(?:has|have)\ssince)\b")
# "was opened in May and remains so with [40] beds"
_SINCE_THEN = re.compile(rf"\A,?\sand\s{any_of('times', 'persisting')}\b(?!\s(?:been|since|[a-z]+ed)\b)")
_ASIDE = re.compile(rf",\s(?:which|who|whose|down|up|having|[a-z]+ed)\b{but(',;:()–—')}*\Z")
_WHO = re.compile(rf",\swho\s{but(',;:()–—')}*\Z")
_IN_WHICH = re.compile(r",\s(?:[a-z]+\s)?(?:which|when|where|whom)\b")
# "came through [two] fires and the floods of 2011"
_BESIDE_IT = re.compile(r"(?:\s[a-z]+){0,2}\s(?:and|or)\s(?:the|its|his|her|their)\s(?:[a-z]+\s){1,2}of\s\Z")
# "a priest from 1991 until his arrest, was found guilty on [16] counts"
_UNTIL = re.compile(r" (?:until|till) [^,;:()]*, ")
_HAS = re.compile(r"\b(?:has|have|had|is|are)\b")
_EACH = re.compile(
    r"(?:[:(,–—]|--)\s?(?:once|one|the first|first)\s"
)  # "twice, once in May and once in June"
_ONWARD = re.compile(r"\b(?:by|through|until|till|beyond|into)\b")
# between two figures that times lead: "in 2018 12 fires, in 2019 15"
_LEADING = re.compile(r"[,;]\s(?:and\s|but\s|while\s)?(?:in|on|by|for)\s(?:the\s)?\Z")


def is_of_another(figure: Undated, one: Candidate, base: int) -> bool:
    """Whether a time is of something else than the figure, however near."""
    text, mention = figure.text, one.mention
    apart = one.gap > TOUCHING
    if is_superlative(text, mention) or (apart and is_background(text, mention)):
        return True
    if is_maturity(text, mention):
        return True  # "the 2041 note slid 3 cents"
    if one.after and (
        is_of_a_noun(text, mention) or _leads_next(figure, mention) or _owns_next(figure, mention)
    ):
        return True
    if one.after and text.startswith(":", mention.end) and text[mention.start - 1] in "([":
        return True  # "£4m (2023: £3m)"
    if "(" in text and _is_of_bracket(figure, mention):
        return True
    if figure.earlier:
        return _is_not_of_earlier(figure, one)
    if not one.after and _is_of_origin(figure, mention):
        return True
    return _counts_on(figure, one) or (apart and _is_parted(figure, one, base))


def _is_of_bracket(figure: Undated, mention: Mention) -> bool:
    """Whether a time is of the figure in its bracket: "sales were [40] (31 in May) and profit was [9]"."""
    opened = figure.text.rfind("(", max(0, mention.start - _BRACKET), mention.start)
    closed = figure.text.find(")", mention.end, mention.end + _BRACKET)
    if opened < 0 or closed < 0 or ")" in figure.text[opened : mention.start]:
        return False
    if opened < figure.quantity.start < closed:
        return False
    return any(opened < other.start < closed for other in figure.others)


def _is_not_of_earlier(figure: Undated, one: Candidate) -> bool:
    """Whether a time is not that of what a change came from: "to 40 in May from [43]", "from [$3] today"."""
    text = figure.text
    if one.gap > _ADJACENT or one.figures > 0 or "," in text[one.low : one.high]:
        return True
    if one.after:
        return False
    led = _FROM.search(text, one.low, one.high) is not None and ends_another(figure, one)
    return led or _TODAY.match(text, figure.quantity.end) is not None


def _is_parted(figure: Undated, one: Candidate, base: int) -> bool:
    """Whether words part a time from the figure: another clause, a deed, a limit, a comparison."""
    text, folded, mention = figure.text, fold(figure.text), one.mention
    if _LIMIT.search(folded, mention.start - 30, mention.start):
        return True
    if not one.after and (
        _DEED.search(folded, one.low, one.high)
        or _THEN_OTHER.search(folded, one.low, one.high)
        or _is_of_aside(figure, one)
    ):
        return True
    if not one.after and _SINCE_THEN.search(folded[one.low : one.high]):
        return True
    if not one.after and _NOW.search(folded, one.low, one.high) and ends_another(figure, one):
        return True
    if one.after and (
        _EACH.search(folded, one.low, one.high)
        or _MORE_TOLD.search(folded, one.low, one.high)
        or (figure.quantity.unit != "%" and _BROUGHT_BY.search(folded, one.low, one.high))
        or (text.find(",", one.low, one.high) >= 0 and _is_aside_now(figure))
        or _BESIDE_IT.match(folded, one.low, one.high)
        or _RELATIVE_CLAUSE.search(text, one.low, one.high)
        or (figure.told and _THEN_WILL.search(folded, one.low, one.high))
        or _AND_TO.search(folded, one.low, one.high)
        or (one.figures and (mention.period.endswith("..") or _AGAINST.search(folded, one.low, one.high)))
        or (_ONWARD.search(folded, one.low, one.high) and _is_current(figure))
    ):
        return True
    if figure.told and one.gap > _FAR and is_ahead(mention.period, figure.anchor):
        return True
    if not figure.told and not one.after and _THEN_TOLD.match(text, one.low, one.high):
        return True
    compared = _OTHER_TIME.search(folded, stretch(figure, one, base), mention.start)
    return compared is not None and (one.after or "," in text[one.low : one.high])


def _counts_on(figure: Undated, one: Candidate) -> bool:
    """Whether a time counts from that of another figure: "from 7% a year ago, although sales rose 5%"."""
    mention = one.mention
    if not mention.shift or mention.shift[0] == "same":
        return False
    if one.gap > _SHIFTED or one.figures:
        return True
    if _COUNTED_FROM.search(fold(figure.text), mention.start - 20, mention.start):
        return True
    return not one.after and any(0 <= mention.start - other.end <= TOUCHING for other in figure.others)


def _is_of_origin(figure: Undated, mention: Mention) -> bool:
    """Whether a time is of what a change came from: "fell from 9% in 2019 to [4]"."""
    return any(
        0 <= mention.start - origin.end <= _ADJACENT
        and "," not in figure.text[origin.end : mention.start]
        and not any(origin.end <= other.start < mention.start for other in figure.others)
        for origin in figure.origins
    )


def _is_of_aside(figure: Undated, one: Candidate) -> bool:
    """Whether a time before the figure is of what an aside tells: "rents, down 5% in May, fell" 4%."""
    closed = figure.text.find(", ", one.low, one.high)
    opened_before = figure.text.find(", ", figure.clause[0], one.mention.start) >= 0
    led = opened_before and figure.text.endswith("from ", 0, one.mention.start)
    if led and _UNTIL.match(figure.text, one.low, one.high):
        return True
    who = closed >= 0 and not _IN_WHICH.match(figure.text, closed)
    if who and _WHO.search(figure.text, figure.clause[0], one.mention.start):
        return True  # "Ida Roth, who resigned in May, had 40 aides"
    opened = _ASIDE.search(fold(figure.text), figure.clause[0], one.mention.start)
    if closed < 0 or opened is None:
        return False
    if one.mention.period.endswith("..") and not _HAS.search(figure.text, closed, one.high):
        return True  # "the firm, which has sold tiles since 1902, offered 90p"
    unit = figure.quantity.unit
    return any(opened.start() <= other.start < closed and other.unit == unit for other in figure.others)


def _is_aside_now(figure: Undated) -> bool:
    """Whether an aside tells a figure of the present: "Tarn, where the toll is [40] euros, voted"."""
    return _ASIDE_NOW.search(fold(figure.text), figure.clause[0], figure.quantity.start) is not None


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


def _owns_next(figure: Undated, mention: Mention) -> bool:
    """Whether the next figure is a time's own: "[5.5%], well above January's 4.8%"."""
    said = figure.text[mention.end - 2 : mention.end + 3]
    if "'s " not in said and "’s " not in said:
        return False
    low = figure.text.find(" ", mention.end - 1) + 1
    return any(other.start == low for other in figure.others)


def _is_current(figure: Undated) -> bool:
    """Whether a figure is "the current" one of its clause."""
    at = max(figure.quantity.outer_start, 0)
    return _CURRENT.search(fold(figure.text), max(figure.clause[0], at - 40), at) is not None
