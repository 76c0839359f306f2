"""A time that stands beside a figure and is of something else: "built in 1987", "its lowest since March"."""

import re
from functools import lru_cache

from briefing.figures.slots.iso_periods import is_month, is_year
from briefing.figures.slots.periods import Mention
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.folding import fold, holds_any
from briefing.figures.words.patterns import any_of, any_word, but, phrases

# patterns that name no capital are for text in lower case
_BACKGROUND = re.compile(rf"{any_word('times', 'told')}\b[^.,;:()\n]{{0,24}}\Z")
# "officers convicted in 2001", "the accord signed in 2015", but "was signed in 2015"
_DONE = re.compile(
    r"(?=[,\s])(?<!\bwas)(?<!\bwere)(?<!\bis)(?<!\bare)(?<!\bbeen)(?<!\bbe)(?<!\bhas)(?<!\bhave)(?<!\bhad)(?<!\band)"
    rf",?\s{any_of('times', 'done')}\s(?:back\s)?(?:in|on)\s(?:early\s|late\s)?\Z"
)
_MATURING = re.compile(rf"(?: [A-Za-z]+)? {any_of('times', 'maturing')}\b")
_PAPERS = re.compile(rf"\b{any_of('times', 'papers')}\s(?:dating\s)?from\s\Z")
_OF_THE = re.compile(r"\bof\sthe\s(?:early\s|late\s)?\Z")
# "its lowest since March", "the most sweeping reform to pass the chamber since 2006"
_SUPERLATIVE = re.compile(
    r"\b(?:[^\W\d]{2,}(?<!for)est|first|only|most|least|worst|best|record)\b"
    rf"{but(';:()')}{{0,70}}\bsince\b[^.,;:()\n]{{0,40}}\Z",
)
_POSSESSIVE = re.compile(r"(?:..)?['’]s\s[^\W\d]")
_PREPOSITION = r"(?:in|on|at|during|for|since|through|over|by|of|to|from|with)"
_IN_THE = re.compile(rf"\b{_PREPOSITION}\s(?:early\s|late\s|the\s)?\Z")
_THE = re.compile(
    r"\s(?<!\bin\s)(?<!\bon\s)(?<!\bat\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bto\s)(?<!\bduring\s)(?<!\bsince\s)"
    r"(?:the|this|that|its|his|her|their|a|an)\s\Z|['’]s?\s\Z"
)
_THE_OR_A = re.compile(rf"\san?\s\Z|{_THE.pattern}")  # "of a 1986 van"
_FOR_A = re.compile(r"\b(?:for|to|toward|towards|before|until)\sa\s\Z")  # "bound for a May 12 rerun"
_NOUN_AFTER = re.compile(
    r"\s(?!(?:to|and|or|in|on|at|by|of|for|with|was|were|is|when|as|after|before|from|it|he|she|they|we|the)\b)"
    r"(?:[a-z]{3}|[A-Z][a-z])"
)
# "relative to 2019", "worse than 2019"; "six points on 2019"; "down 34% from 2019"
_AGAINST = re.compile(
    rf"\b(?:{any_of('times', 'against')}|{any_of('times', 'exceeding')}\sthan)\s(?:the\s)?\Z"
)
_AS_THEN = re.compile(
    r"\bas\s(?:many|much|high|low|big|large|long|often|fast)\sas\s(?:in|on)\s\Z"
)  # "twice as many"
# ", double the share in 1995", "is twice what it was in 1995"
_MULTIPLE_OF = re.compile(
    r"(?:,|[–—]|\b(?:is|are|was|were))\s(?:(?:almost|about|nearly|roughly|over|more\sthan|some)\s)?"
    r"(?:double|triple|quadruple|twice|(?:[a-z]+|[0-9.]+)\stimes)\s(?:the|its|that|their|what)\s"
    rf"{but(',;:()')}{{1,40}}\s(?:in|on|of|for)\s\Z"
)
_MULTIPLES = frozenset(("double", "triple", "quadruple", "twice", "times"))
_ON_YEAR = re.compile(r"\bon\s(?:the\s)?\Z")
_ON_MONTH = re.compile(r"(?:%|\bper\s?cent|\bpoints?)\son\s\Z")  # "down by 6 per cent on October 2023"
_WITHIN = re.compile(r"\b(?:in|by|during|since)\s(?:early\s|late\s|the\s)?\Z")
_LEVELS = re.compile(r"\s(?:levels?|baselines?)\b")  # "53% below 1990 levels"
# "above the record set in 1987", "tying a record set in 1988"
_OLD_RECORD = re.compile(
    rf"\b(?:{any_of('times', 'outdoing')}|above|below|than)\s(?:[^\W\d]+\s){{1,3}}"
    r"(?:set|recorded|reached|made|seen)\s(?:back\s)?(?:in|on)\s\Z"
)
_FROM_THEN = re.compile(r"\bfrom\s(?:the\s)?\Z")
_MOVED = re.compile(
    r"\b(?:up|down|rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|climbed|dropped|gained|lost)\b"
    rf"{but(';')}*\Z"
)
_LEVEL = re.compile(rf"\bto\s(?=\W?[0-9]){but(';')}*\Z")
_AS_IT_HAPPENED = re.compile(rf"\A{but(';:')}*(?<!\band\s)(?<!\bbut\s)\bwhen\b{but(';:')}*\Z")
_HOUR_IN_BRACKETS = re.compile(
    r"\(\d{1,2}(?:[:.]?\d\d)?\s?(?:[ap]\.?m\.?\s)?(?:GMT|UTC|BST|CES?T|[ECMP][SD]?T)\b[^()]*\Z"
)
_ANOTHER_CLAUSE = re.compile(r"\b(?:because|although|though|while|if|but|after|before|since)\b")
_MENTIONED = re.compile(rf"{any_word('times', 'mentioning')}\b")  # what was told when something happened


def _longest(*rows: str) -> int:
    return max(len(phrase) for row in rows for phrase in phrases("times", row))


# characters before a time that the longest of these take up
_TOLD, _SET_AGAINST = _longest("told") + 25, _longest("against", "exceeding") + len(" than the ")
_DONE_THEN = 48
_RECORD = 70
_THEN = ("in ", "on ", "early ", "late ")  # what patterns of what was or was done then end in
_ON_POINTS = len("per cent on ")
_ON, _FROM = len("on the "), len("from the ")
_KEPT = 64  # times of which the answer is kept: each is asked of every figure of its sentence


@lru_cache(maxsize=_KEPT)
def is_background(text: str, mention: Mention) -> bool:
    """Whether a time dates another deed or thing: "built in 1987", "the rates of the 1990s"."""
    if text.endswith("s", mention.start, mention.end) and _OF_THE.search(
        text, mention.start - 20, mention.start
    ):
        return True
    low = fold(text)
    if low.startswith(",", mention.end) and _PAPERS.search(low, mention.start - _DONE_THEN, mention.start):
        return True
    if _BACKGROUND.search(low, mention.start - _TOLD, mention.start):
        return True
    if not low.endswith(_THEN, 0, mention.start):
        return False
    return (
        _DONE.search(low, mention.start - _DONE_THEN, mention.start) is not None
        or _OLD_RECORD.search(low, mention.start - _RECORD, mention.start) is not None
    )


def is_maturity(text: str, mention: Mention) -> bool:
    """Whether a year is that in which a debt falls due: "the 2041 note", "its bonds due 2041"."""
    if not is_year(mention.period):
        return False
    return _MATURING.match(text, mention.end) is not None or text.endswith("due ", 0, mention.start)


def is_elsewhere(text: str, mention: Mention) -> bool:
    """Whether a time is the hour in brackets that it was in another zone: "(9:40 p.m. ET Friday)"."""
    opens = text.rfind("(", max(0, mention.start - 24), mention.start)
    return opens >= 0 and _HOUR_IN_BRACKETS.match(text, opens, mention.start) is not None


@lru_cache(maxsize=_KEPT)
def is_superlative(text: str, mention: Mention) -> bool:
    """Whether a time tells since when something was never so: "its lowest since March"."""
    low = max(0, mention.start - 140)
    if text.find("since", low, mention.start) < 0:
        return False
    return _SUPERLATIVE.search(fold(text), low, mention.start) is not None


@lru_cache(maxsize=_KEPT)
def is_of_a_noun(text: str, mention: Mention) -> bool:
    """Whether a time dates the noun after it: "called the May 3 march a riot", "Thursday's vote was"."""
    if _POSSESSIVE.match(text, mention.end - 2):
        return not _IN_THE.search(fold(text), mention.start - 24, mention.start)
    pattern = _THE_OR_A if is_year(mention.period) else _THE
    determined = pattern.search(text, mention.start - 24, mention.start)
    if determined is None and "Q" not in mention.period:
        determined = _FOR_A.search(text, mention.start - 24, mention.start)
    return determined is not None and _NOUN_AFTER.match(text, mention.end) is not None


@lru_cache(maxsize=_KEPT)
def is_base(text: str, mention: Mention) -> bool:
    """Whether a time is what a change is counted from: "six points on 2019", "down 34% from 2019"."""
    if mention.shift or ".." in mention.period:
        return False
    if text.endswith(("'s", "’s"), mention.start, mention.end):
        return False  # "better than May's 5%"
    start = mention.start
    if _AGAINST.search(fold(text), start - _SET_AGAINST, start):
        return True
    if text.endswith(_THEN, 0, start) and _AS_THEN.search(text, start - _SET_AGAINST, start):
        return True
    far = max(0, start - 80)
    led = text.endswith((*_THEN, "of ", "for "), 0, start) and holds_any(text, _MULTIPLES, far, start)
    if led and _MULTIPLE_OF.search(text, far, start):
        return True
    if is_year(mention.period) and _ON_YEAR.search(text, start - _ON, start):
        return True
    if is_month(mention.period) and _ON_MONTH.search(text, start - _ON_POINTS, start):
        return True
    if _LEVELS.match(text, mention.end) and start and not _WITHIN.search(fold(text), start - 16, start):
        return True
    from_then = _FROM_THEN.search(text, start - _FROM, start)
    if from_then is None or _LEVEL.search(text, start - 60, from_then.start()):
        return False  # "will rise 5.3% to €862 a month from April": since when
    return _MOVED.search(text, start - 60, from_then.start()) is not None


def is_same_event(text: str, quantity: Quantity, mention: Mention) -> bool:
    """Whether a clause with "when" tells the time of what is counted: "12 died when a bus fell on Sunday"."""
    between = text[quantity.end : mention.start]
    return (
        bool(_AS_IT_HAPPENED.match(between))
        and not _ANOTHER_CLAUSE.search(between.lower())
        and not _MENTIONED.search(between.partition("when")[0])
    )
