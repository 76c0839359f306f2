"""Which mention of time in a sentence a figure holds for."""

import re
from collections.abc import Sequence
from datetime import timedelta

from briefing.figures.lexicon import load
from briefing.figures.slots.iso_periods import bounds, is_of_months, shifted
from briefing.figures.slots.periods import Anchor, Mention
from briefing.figures.words.folding import fold
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import alternation
from briefing.figures.words.quantity import Quantity

# what a mention costs beyond its distance in characters; the cheapest wins
_OTHER_FIGURE_BEFORE = 40  # "In November exports rose 5% and imports [2%]"
_OTHER_FIGURE_ENDED = (
    60  # "2% over that period, above the [1%] told for 2024": the comma ends what is told of 2%
)
_OTHER_FIGURE_AFTER = 250  # "[5%], from 4% in October": October is of the other figure
_OTHER_EVENT = 150  # "[5%] after a dip in October"
_OTHER_CLAUSE = 300
_TOO_FAR = 700
_ADJACENT = 25
_TOUCHING = 3  # "October's 1% growth"

# patterns that name no capital are for text in lower case
_EVENT = re.compile(
    r"\b(?:after|following|than|compared|versus|from|before|reversing|since|against|unlike|until|behind)\b",
)
# "from a year earlier", "than the previous month": what a change is counted from, not when it held
_COUNTED_FROM = re.compile(r"\b(?:from|than|over|with|to|versus|against|on|of)\s(?:a\s|the\s|its\s)?\Z")


def _words(row: str) -> str:
    return alternation(load("periods")["background"][row].split(", "))


_WHEN_TOLD = r",?\s+(?:(?:on|late|early|earlier|just)\s+)*\Z"
_OCCASION = rf"{_words('occasion')}(?:\s(?:on|with|to|by|at)\s(?:[A-Z][\w’'&-]*\s?){{1,4}})?"
_PUBLISHED = re.compile(
    rf"\b{_words('published')}\b(?:\s+\w+|(?<=told)(?:\s[\w.’'-]+){{1,6}}|\s(?:[^\W\d]+\s){{0,5}}{_OCCASION})?{_WHEN_TOLD}|\b{_OCCASION}{_WHEN_TOLD}"
)
# "predicted last week": no week that is counted
_TOLD = re.compile(rf"\b{_words('saying')}{_WHEN_TOLD}")
# "Thursday's report", "a survey Tuesday showed"
# "In May, the guild said it would shed 40 boats": what is still to come is not of when it was told
_THEN_TOLD = re.compile(rf",\s(?:[^.,;:()\n]{{0,60}}\s)?{_words('saying')}\b")
_ISSUED = re.compile(rf"['’]s\s(?:\w+\s)?{_words('issue')}\b|\s{_words('issuing')}\b")


def is_publication(text: str, mention: Mention) -> bool:
    """ "said Thursday", "data released on Monday", "Monday's report": when it was told, not when it held."""
    low = max(0, mention.start - 60)
    if len(mention.period) != len(_SOME_DAY):
        told = _PUBLISHED if text.startswith(" that ", mention.end) else _TOLD
        return bool(mention.period) and bool(told.search(text, low, mention.start))
    return bool(_PUBLISHED.search(text, low, mention.start) or _ISSUED.match(text, mention.end))


# a time of something else, told beside the figure: "built in 1987", "its lowest since March"
_BACKGROUND = re.compile(rf"\b{_words('told')}\b[^.,;:()\n]{{0,24}}\Z")
# "its lowest since March", "the most sweeping reform to pass the chamber since 2006"
_SUPERLATIVE = re.compile(
    r"\b(?:[^\W\d]{2,}(?<!for)est|first|only|most|least|worst|best|record)\b[^.;:()\n]{0,70}\bsince\b[^.,;:()\n]{0,40}\Z",
)
_CAPTION = re.compile(rf"\b{_words('caption').lower()}\b[^.\n]*\Z")
# what a figure is told after or compared with holds at another time
_OTHER = (
    rf"\b(?:after|following|than|compared|versus|before|reversing|unlike|until|{_words('outdoing')}"
    r"|(?:many|much|high|big|large|long|often|likely|fast)\sas"
    r"|what\s(?:it|they|he|she)\s(?:was|were|did|had))\b"
)
_OTHER_TIME = re.compile(_OTHER)
_OTHER_NEAR = re.compile(rf"(?:{_OTHER}|\b(?:up|down)\sfrom\b)[^.;:\n]{{0,30}}\Z")
_CARRIES = re.compile(
    r"(?:\b(?:in|for|during|over|through|throughout|across|between)\s(?:the\s|just\s|all\sof\s)*|(?:\A|[.!?”\"\n•])\s*)\Z",
)


_OPENS = re.compile(
    r"(?:\A|[.!?”\"\n•])\s*(?:(?:In|On|By|During|For|As\sof|At|Over|Throughout|Since)\s)?"
    r"(?:(?:the|early|late|just)[\s-]){0,2}\Z"
    r"|\A(?:During|In|At)\s[^.,;:()–—]{0,60}\Z"
)
# "the May 3 raids that killed [129]": the event that its clause tells of
_OF_EVENT = re.compile(r"\s(?:[^\W\d]+\s){1,3}(?:that|which)\s[^.,;:()–—]*\Z")
_AS_IT_HAPPENED = re.compile(r"\A[^.;:]*(?<!\band\s)(?<!\bbut\s)\bwhen\b[^.;:]*\Z")
_MENTIONED = re.compile(rf"\b(?:{_words('mentioning')})\b")  # what was told when something happened
_ANOTHER_CLAUSE = re.compile(r"\b(?:because|although|though|while|if|but|after|before|since)\b")
_POSSESSIVE = re.compile(r"(?:..)?['’]s\s[^\W\d]")
_PREPOSITION = r"(?:in|on|at|during|for|since|through|over|by|of|to|from|with)"
_IN_THE = re.compile(rf"\b{_PREPOSITION}\s(?:early\s|late\s|the\s)?\Z")
_THE = re.compile(
    r"\s(?<!\bin\s)(?<!\bon\s)(?<!\bat\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bto\s)(?<!\bduring\s)(?<!\bsince\s)"
    r"(?:the|this|that|its|his|her|their|a|an)\s\Z|['’]s?\s\Z"
)
_THE_OR_A = re.compile(rf"\san?\s\Z|{_THE.pattern}")  # "of a 1986 van"
_NOUN_AFTER = re.compile(
    r"\s(?!(?:to|and|or|in|on|at|by|of|for|with|was|were|is|when|as|after|before|from|it|he|she|they|we|the)\b)"
    r"(?:[a-z]{3}|[A-Z][a-z])"
)
# the limit of something, not when it holds: "not clear until January"
_LIMIT = re.compile(r"\b(?:until|till|before|after)\s(?:(?:the|early|late|mid|end|of)[\s-]){0,4}\Z")
_LISTED = re.compile(r",|\band\b")
_UNLISTED = re.compile(
    r"[.;:()–—]|\b(?:from|than|versus|against|compared|after|before|while|but|or|who|which|when|to|in|at|up|down)\b",
)
_OF_THE = re.compile(r"\bof\sthe\s(?:early\s|late\s)?\Z")
_NOW = re.compile(r"\b(?:now|currently|still|nowadays)\b[^;:\n]*\Z")
# "was jailed on May 3 for killing [40]"; "began in May to use a page that has [40]"
_DEED = re.compile(
    rf"\b(?:for|of|with|in)\s(?:(?:his|her|their|its)\s(?:role|part)\sin\s)?{_words('crimes')}\b"
    r"|,\swhere\s(?:[^\W\d]+\s)?(?:has|have|is|are)\b"
)
_FOLLOWED = re.compile(r"\bfollow(?:s|ed|ing)\b")
_RELATIVE_CLAUSE = re.compile(rf",\s(?:which|who|whom|whose|where)\b|\b(?:that|which)\s{_words('began')}\b")
_FROM = re.compile(r"\b(?:than|from|versus|against)\b")
_WHEN = re.compile(r",?\swhen\b")
_CURRENT = re.compile(r"\bcurrent(?:ly)?\b[^.,;:\n]{0,30}\Z")
# "October exports had fallen": what was before the time that is told of
_HAD = re.compile(r"\s(?:[^\W\d]+\s){1,3}had\s")
# "October's sales fell 1%, making November a rebound": what came of it
_CAME_OF_IT = re.compile(r",\s(?:thus\s|so\s)?[a-z]+ing\b")
_ONWARD = re.compile(r"\b(?:through|until|till|beyond|into)\b")
_SINCE = re.compile(r"\bsince\b")
# between two figures that times lead: "in 2018 12 fires, in 2019 15"
_LEADING = re.compile(r"[,;]\s(?:and\s|but\s|while\s)?(?:in|on|by|for)\s(?:the\s)?\Z")
_SPAN = re.compile(r"(?:\A|[.!?”“\"\n])\s*(?:From\s|Between\s)?\Z")  # a span of time opens the sentence
_MOVED = re.compile(
    r"\b(?:up|down|rose|risen|rises?|rising|fell|fallen|falls?|falling|grew|grown|climbed|dropped|gained|lost)\b[^.;]*\Z"
)
# "relative to 2019", "worse than 2019"; "six points on 2019"; "down 34% from 2019"
_AGAINST = re.compile(rf"\b(?:{_words('against')}|{_words('exceeding')}\sthan)\s(?:the\s)?\Z")
_ON_YEAR = re.compile(r"\bon\s\Z")
_FROM_THEN = re.compile(r"\bfrom\s(?:the\s)?\Z")
_YEAR = len("2025")
_SOME_DAY = "2025-01-01"
_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_MONTH = re.compile("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_STATED_YEAR = re.compile(r"\d{4}|\b(?:next|this|coming|last)\b")
_WILL = re.compile(r"\bwill\b")
_LED = 40  # characters between a time and the figure that it leads
_FAR = 40  # characters beyond which a time still to come is of something else than a reported figure


# times that tell of no date where the day of publication is not known
_VAGUE = re.compile(rf"\b{_words('vague')}\b")


def vague_times(text: str, start: int, end: int) -> frozenset[str]:
    """The times of ``text[start:end]`` that only the day of publication would tell: "on Sunday"."""
    return frozenset(
        found[0]
        for found in _VAGUE.finditer(fold(text), start, end)
        if not is_publication(text, Mention(*found.span(), _SOME_DAY))
    )


def _is_known_already(folded: str, quantity: Quantity) -> bool:
    """Whether a clause tells what became of a figure that is told of elsewhere: "the 12 people who died"."""
    start = quantity.outer_start if quantity.outer_start >= 0 else quantity.start
    definite = folded.endswith(("the ", "those "), max(0, start - 6), start)
    return definite and folded.startswith(" who ", quantity.end)


def _is_background(text: str, mention: Mention) -> bool:
    if text.endswith("s", mention.start, mention.end) and _OF_THE.search(
        text, max(0, mention.start - 20), mention.start
    ):
        return True  # "the rates of the 1990s"
    return _BACKGROUND.search(fold(text), max(0, mention.start - 60), mention.start) is not None


def _belongs_to_another(text: str, mention: Mention) -> bool:
    """ "called the May 3 march a riot", "and Thursday's vote was close": the time of an event beside."""
    if _POSSESSIVE.match(text, mention.end - 2):
        return not _IN_THE.search(fold(text), max(0, mention.start - 24), mention.start)
    pattern = _THE_OR_A if len(mention.period) == _YEAR else _THE
    determined = pattern.search(text, max(0, mention.start - 24), mention.start)
    return determined is not None and _NOUN_AFTER.match(text, mention.end) is not None


def _is_superlative(text: str, mention: Mention) -> bool:
    low = max(0, mention.start - 140)
    if text.find("since", low, mention.start) < 0:
        return False
    return _SUPERLATIVE.search(fold(text), low, mention.start) is not None


def is_open(text: str, start: int, end: int) -> bool:
    """Whether a stretch tells since when something is counted, so that no time named before it holds."""
    low = fold(text)
    return low.find("since", start, end) >= 0 and _SINCE.search(low, start, end) is not None


def is_now(text: str, start: int, end: int) -> bool:
    """Whether the words before a figure say that it holds at present, whatever was told before."""
    return _NOW.search(fold(text), max(start, end - 80), end) is not None


def is_ahead(period: str, anchor: Anchor) -> bool:
    """Whether a period begins after the morrow of publication, to which an article may have been added."""
    days = bounds(period) if anchor.day else None
    if days is None or days[0] is None or anchor.day is None:
        return False
    return days[0] > anchor.day + timedelta(days=1)


def carries(text: str, mention: Mention, anchor: Anchor, lead: bool = False, dates: bool = False) -> bool:
    """Whether a time may hold for later sentences: "in November …", "November brought …"; no event's date.

    ``lead``: it stands in the first paragraphs, where last year may be what the text is about.
    ``dates``: it is known to date a figure, so that no preposition must tell.
    """
    if mention.shift is not None or mention.period.endswith(".."):
        return False
    low = fold(text)
    if not dates and not _CARRIES.search(low, max(0, mention.start - 24), mention.start):
        return False
    if not dates and text.endswith(("'s", "’s"), mention.start, mention.end):
        return False  # "for November's elections"
    first = mention.period[:4]
    if first.isdigit():
        if anchor.latest is None and len(mention.period) == len("2025"):
            return False  # a bare year may be history
        back = int(lead or len(mention.period) > len("2025"))
        if anchor.latest and not anchor.latest - back <= int(first) <= anchor.latest:
            return False  # history, or still to come
    if is_ahead(mention.period, anchor):
        return False
    if ".." not in mention.period and _OTHER_NEAR.search(low, max(0, mention.start - 60), mention.start):
        return False
    if _HAD.match(text, mention.end):
        return False
    if _is_background(text, mention) or _is_superlative(text, mention):
        return False
    return _CAPTION.search(low, max(0, mention.start - 160), mention.start) is None


def opens_sentence(text: str, mention: Mention, start: int) -> bool:
    """Whether a time stands first in the sentence or text from ``start``: "In May rents rose"."""
    return bool(_OPENS.search(text[max(start, mention.start - 80) : mention.start]))


def is_same_event(text: str, quantity: Quantity, mention: Mention) -> bool:
    """Whether a clause with "when" tells the time of what is counted: "12 died when a bus fell on Sunday"."""
    between = text[quantity.end : mention.start]
    return (
        bool(_AS_IT_HAPPENED.match(between))
        and not _ANOTHER_CLAUSE.search(between.lower())
        and not _MENTIONED.search(between.partition("when")[0])
    )


def choose(
    text: str,
    quantity: Quantity,
    others: Sequence[Quantity],
    mentions: Sequence[Mention],
    clause: tuple[int, int],
    earlier: bool,
    inherits: bool,
    anchor: Anchor,
    told: bool,
) -> tuple[Mention | None, bool]:
    """The mention that dates a figure, and whether it stands in the figure's own clause.

    ``earlier``: the figure is what a change came from or is compared with: only a time beside it counts.
    ``inherits``: its paragraph has named a time before, which is better than one beyond another figure.
    ``told``: it is reported, so that it holds at no time still to come.
    """
    folded = fold(text)
    best: Mention | None = None
    lowest = _OTHER_FIGURE_AFTER if inherits else _TOO_FAR
    base = 0  # where the last time ends that something is counted from
    for mention in mentions:
        if _is_base(text, mention, earlier):
            base = mention.end
            continue
        if mention.start < quantity.end and quantity.start < mention.end:
            return None, False  # the "two years" of "two years ago"
        after = mention.start >= quantity.end
        gap = mention.start - quantity.end if after else quantity.start - mention.end
        if gap > _TOO_FAR:
            continue
        low, high = (quantity.end, mention.start) if after else (mention.end, quantity.start)
        between = sum(low <= other.start < high for other in others)
        if not earlier and not after and gap < lowest and _WHEN.match(text, mention.end):
            if between and any(mention.end <= other.start < quantity.start for other in mentions):
                continue
            # "more than on Tuesday, when 34 trains were late"
            best, lowest = mention._replace(period=mention.period.removesuffix("..")), gap
            continue
        if not after and _is_known_already(folded, quantity) and not opens_sentence(text, mention, clause[0]):
            continue  # "a boy lights a lamp Sunday for the 12 people who died"
        if not earlier and not after and not between and _OF_EVENT.match(text, mention.end, quantity.start):
            best, lowest = mention, 0
            continue
        if _is_superlative(text, mention) or (gap > _TOUCHING and _is_background(text, mention)):
            continue
        if not earlier and gap > _TOUCHING:
            if _LIMIT.search(folded, max(0, mention.start - 30), mention.start):
                continue
            if not after and (_FOLLOWED.search(folded, low, high) or _DEED.search(folded, low, high)):
                continue
            if after and (
                _RELATIVE_CLAUSE.search(text, low, high)
                or (between and (mention.period.endswith("..") or _FROM.search(folded, low, high)))
                or (_ONWARD.search(folded, low, high) and _is_current(text, clause[0], quantity))
            ):
                continue
            if told and gap > _FAR and is_ahead(mention.period, anchor):
                continue
            if not told and not after and _THEN_TOLD.match(text, mention.end, quantity.start):
                continue
        if after and (
            _belongs_to_another(text, mention) or _leads_next(text, quantity, mention, mentions, others)
        ):
            continue
        if earlier and (gap > _ADJACENT or between or "," in text[low:high]):
            continue
        if mention.shift and mention.shift[0] != "same" and not earlier:
            if gap > 60 or between or _COUNTED_FROM.search(folded, max(0, mention.start - 20), mention.start):
                continue
            if not after and any(0 <= mention.start - other.end <= _TOUCHING for other in others):
                continue  # "from 7% a year ago, although sales rose 5%"
        passed = _OTHER_FIGURE_BEFORE * between
        if after and between and not _is_listed(text, quantity, others, mention):
            passed = _OTHER_FIGURE_AFTER
        cost = gap + passed
        if not after and not between and "," in text[low:high] and _ends_another(text, mention, others):
            cost += _OTHER_FIGURE_ENDED
        if not clause[0] <= mention.start < clause[1]:
            cost += _OTHER_CLAUSE
        if after and _CAME_OF_IT.search(text, low, high):
            cost += _OTHER_EVENT
        if not earlier and gap > _TOUCHING:
            stretch = max(
                text.rfind(",", clause[0], mention.start),
                quantity.end if after else clause[0],
                mention.start - 60,
                min(base, mention.start),
            )
            if _OTHER_TIME.search(folded, stretch, mention.start) and (after or "," in text[low:high]):
                continue
            if not mention.period.endswith("..") and _EVENT.search(folded, stretch, mention.start):
                cost += _OTHER_EVENT
            if mention.shift and mention.shift[0] not in ("same", "in"):
                cost += _OTHER_EVENT
        if not after and not between and _opens_with_span(text, mention):
            cost = gap // 4
        if cost < lowest:
            best, lowest = mention, cost
    if best is not None:
        best = _in_its_year(text, quantity, best, clause, anchor, told)
    return best, best is not None and lowest < _OTHER_CLAUSE


def _in_its_year(
    text: str, quantity: Quantity, mention: Mention, clause: tuple[int, int], anchor: Anchor, told: bool
) -> Mention:
    """A month or day without its year: behind what is told as past, ahead of what will be.

    On December 10, rents that rose in March did so this year, and a bridge that will open in March, the next.
    """
    if anchor.day is None or mention.shift or not _MONTH_OR_DAY.fullmatch(mention.period):
        return mention
    days = bounds(mention.period)
    said = text[mention.start : mention.end]
    if (
        days is None
        or days[0] is None
        or days[1] is None
        or not _MONTH.search(said)
        or _STATED_YEAR.search(said.lower())
    ):
        return mention
    if told and days[0] > anchor.day + timedelta(days=1):
        words = text[clause[0] : clause[1]].lower().split()
        if any(is_past(word.strip(".,;:“”\"'")) for word in words):
            return mention._replace(period=shifted(mention.period, "year", 1))
    ahead = not told and days[1] < anchor.day and mention.start >= quantity.end
    if ahead and _WILL.search(fold(text), clause[0], quantity.start):
        return mention._replace(period=shifted(mention.period, "year", -1))
    return mention


def _is_base(text: str, mention: Mention, earlier: bool) -> bool:
    """Whether a time is what a change is counted from: "six points on 2019", "down 34% from 2019".

    ``earlier``: the figure is itself what came before, which that time may date.
    """
    if mention.shift or earlier or ".." in mention.period:
        return False
    if text.endswith(("'s", "’s"), mention.start, mention.end):
        return False  # "better than May's 5%"
    low = max(0, mention.start - 60)
    if _AGAINST.search(fold(text), low, mention.start):
        return True
    if len(mention.period) == _YEAR and _ON_YEAR.search(text, low, mention.start):
        return True
    from_then = _FROM_THEN.search(text, low, mention.start)
    return from_then is not None and _MOVED.search(text, low, from_then.start()) is not None


def _opens_with_span(text: str, mention: Mention) -> bool:
    """ "From 2006 to 2009, it paid a total of": a span of time tells what the sentence sums up."""
    if ".." not in mention.period or mention.period.endswith(".."):
        return False
    return _SPAN.search(text, max(0, mention.start - 8), mention.start) is not None


def _leads_next(
    text: str, quantity: Quantity, mention: Mention, mentions: Sequence[Mention], others: Sequence[Quantity]
) -> bool:
    """Whether a time leads the next figure as another led this: "in 2018 [12] fires, in 2019 15"."""
    if not _LEADING.search(text, quantity.end, mention.start):
        return False
    led = any(0 <= other.start - mention.end <= _LED for other in others)
    return led and any(
        0 <= quantity.start - earlier.end <= _LED
        and not any(earlier.end <= other.start < quantity.start for other in others)
        for earlier in mentions
    )


def _is_current(text: str, low: int, quantity: Quantity) -> bool:
    """Whether a figure is "the current" one of its clause, which begins at ``low``."""
    at = max(quantity.outer_start, 0)
    return _CURRENT.search(fold(text), max(low, at - 40), at) is not None


def _is_listed(text: str, quantity: Quantity, others: Sequence[Quantity], mention: Mention) -> bool:
    """Whether the figures up to a time are told in one breath: "two died and 116 were hurt on Sunday"."""
    last = max(other.start for other in others if other.start < mention.start)
    between = text[quantity.end : last]
    return _LISTED.search(between) is not None and not _UNLISTED.search(between.lower())


def _ends_another(text: str, mention: Mention, others: Sequence[Quantity]) -> bool:
    """Whether a time closes what is said of a figure before it."""
    ends = [other.end for other in others if other.end <= mention.start]
    return bool(ends) and not re.search("[,;:]", text[max(ends) : mention.start])


def period_of(mention: Mention, context: str) -> str:
    """The period of a mention; one that counts from another ("a year earlier") moves ``context``."""
    if mention.shift is None:
        return mention.period
    unit, back = mention.shift
    if unit == "same":
        return context if not back or is_of_months(context, back) else ""
    if unit == "in":
        return _in_year(context, back)
    return shifted(context, unit, back) if context else mention.period


def _in_year(period: str, year: int) -> str:
    """The same stretch of another year; of a stretch over two, the one that ends in it."""
    last = period.rpartition("..")[2][:4]
    if not last or period.endswith(".."):
        return ""
    if not last.isdigit():
        return period.replace(last, str(year))
    return shifted(period, "year", int(last) - year)
