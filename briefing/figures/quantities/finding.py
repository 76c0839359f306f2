"""Text to quantities: one scan proposes numbers, small readers build around each.

text ─scan─▶ Numerals ─units, look-alikes, hedges─▶ Drafts ─neighbours─▶ Quantities
"""

import re

from briefing.figures.quantities import (
    contests,
    dates,
    digits,
    furniture,
    hedges,
    joining,
    lookalikes,
    measuring,
    precision,
    ranges,
    signs,
    units,
    wordforms,
)
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.folding import fold
from briefing.figures.words.patterns import alternation, phrases
from briefing.model import Qualifier, Value

_WORDS = alternation([*VOCABULARY.kinds, *wordforms.TRIGGERS])
_LISTING = r"(?<![\w.])(?:[0-9]{1,6}[\s,;/x×*+±–-]{1,5}){60,}+"  # cells of a table: no sentence has so many
_LISTED = re.compile(_LISTING)
_MAIL = r"(?<![a-z0-9'’])(?<![a-z]-)(?P<mail>[a-z0-9._+-]{1,64}@[a-z0-9-]{1,64}\.[a-z]+)"
_POINT, _LINK = r"\.(?=[0-9])(?<![\w.]\.)", r"https?://\S+|www\.\S+"
# the word first: few places have one, and what stands before it is asked of those alone
_AT_WORD = rf"(?={_WORDS}(?![a-z])|{_LINK})\b(?<!['’])(?:(?<![a-z]-)|(?<=-to-))"
_PLACES = (
    rf"(?:(?P<digit>[0-9]|{_POINT})|(?P<glyph>[{digits.GLYPHS}])"
    rf"|{_AT_WORD}(?:(?P<word>{_WORDS})(?![a-z])|(?P<skip>{_LINK})))"
)
# word by word up to the next place, which is faster than to try every character
_UP_TO = (
    rf"(?:(?![0-9{digits.GLYPHS}]|{_POINT}|{_AT_WORD})"
    rf"(?:[a-z]++[^\w.{digits.GLYPHS}]*+|.))*+"
)
_SCAN = re.compile(_UP_TO + _PLACES, re.DOTALL)
_SCAN_WITH_MAIL = re.compile(f"{_PLACES}|{_MAIL}")
_TURNED: dict[Qualifier, Qualifier] = {
    "over": "under", "at least": "up to", "almost": "over", "under": "over", "up to": "over"
}  # fmt: skip
_MAGNITUDE = "magnitude-"
_CELL = 80  # characters; a text no longer than this may be nothing but a number


def find_quantities(text: str) -> list[Quantity]:
    """Every number of ``text`` with its unit and hedge, in order and without overlaps. Never raises."""
    low = fold(text)
    drafts: list[Draft] = []
    pos, find = 0, _SCAN_WITH_MAIL.search if "@" in low else _SCAN.match
    while match := find(low, pos):
        draft, pos = _propose(text, low, match, drafts[-1].end if drafts else 0)
        if draft is not None:
            drafts.append(draft)
    if not drafts:
        return []
    following = 0  # where the number before ended
    for draft in drafts:
        _read_sign(low, draft, following)
        following = draft.end
    for draft in drafts:
        _read_hedge(low, draft)
    if len(drafts) == 1 and len(text) <= _CELL:
        (only,) = drafts
        if not text[: only.start].strip() and not text[only.end :].strip():
            return [_finish(only)]  # nothing but a number, as in a table's cell
    return [_finish(draft) for draft in joining.join(text, low, drafts)]


def _propose(text: str, low: str, match: re.Match[str], following: int) -> tuple[Draft | None, int]:
    """The draft that begins at a proposed place, if one does, and where to look on.
    ``following`` is where the number before ended."""
    what = match.lastgroup or ""
    start = match.start(what)
    if what in ("skip", "mail"):
        return None, match.end()
    if what == "glyph":
        numeral: Numeral | None = digits.read_glyph(low, start)
    elif what == "digit":
        listed = _LISTED.match(low, start)
        if listed is not None:
            return None, listed.end()
        whole = dates.WHOLE.match(low, start)
        if whole and start and low[start - 1] in CURRENCY_SIGNS and not whole[0].endswith("s"):
            whole = None  # "$1.38 est.", but "in the low $500s"
        if whole is not None and not (contests.is_tally(low, start) or dates.is_modal(text, whole)):
            return None, whole.end()
        numeral = digits.read(low, start, VOCABULARY, text)
    else:
        numeral = wordforms.read(text, low, start, match["word"], following)
        if numeral is None:
            return None, match.end()
    if numeral is None or not numeral.step:
        return None, numeral.end if numeral else start + 1
    draft = _build(text, low, numeral, following)
    return draft, (draft or numeral).end


def _build(text: str, low: str, numeral: Numeral, following: int) -> Draft | None:
    prefix = units.before(text, numeral.start)
    if prefix is not None and prefix[1] < following:
        prefix = None  # the sign closes the number before: "10 $ 30 $"
    chained = following > 0 and numeral.start - 1 == following
    if prefix is not None and units.is_letter(text[prefix[1] : numeral.start].rstrip("-−")):
        measuring.read_suffix(text, low, numeral, money=True)
        if not measuring.is_sum(low, numeral):
            return None
    if prefix is None and not numeral.spelled:
        if lookalikes.glued(text, numeral.start) and not _is_joined(text, low, numeral.start, following):
            return None
        measuring.read_suffix(text, low, numeral, money=False)
    elif numeral.spelled:
        if low.endswith("-to-", following, numeral.start) and numeral.start - len("-to-") > following:
            return None  # "a one-to-one talk": what it goes on from is no number
    else:
        measuring.read_suffix(text, low, numeral, money=True)
        if prefix is not None and units.counts_millions(text, prefix[1]) and not numeral.scaled:
            numeral.scale_by(10**6)
    wordforms.extend(low, numeral)
    draft = Draft.of(numeral)
    if low.endswith(_MAGNITUDE, 0, draft.start):
        draft.outer_start -= len(_MAGNITUDE)
    later = hedges.after(low, draft.end)  # "5 or more people"
    ends = later is not None and later.words in phrases("hedge", "closing")  # "those 35 or above face risks"
    measuring.read(text, low, draft, prefix, later.at if later and not ends else draft.end)
    if prefix is None and lookalikes.is_one(text, low, draft, chained):
        return None
    if draft.sort == "money" and lookalikes.is_converted(low, draft):
        return None
    return None if furniture.is_cell(text, draft.outer_start, draft.end) else draft


def _is_joined(text: str, low: str, start: int, following: int) -> bool:
    """Whether a number is of the one that ended at ``following``: "9-by-14-foot", "4/5"; or a magnitude."""
    if low.endswith(_MAGNITUDE, 0, start):
        return True  # "a magnitude-6.8 quake"
    crossed = following > 0 and low.endswith("-by-", following, start)
    return crossed or (0 < following == start - 1 and text[following] in "-–—/")


def _read_sign(low: str, draft: Draft, following: int) -> None:
    """The sign before the draft, but for what the number before counts, which ended at ``following``."""
    if draft.unit != "time":
        signs.read(low, draft)  # but "tested negative twice"
    draft.start = max(draft.start, following)


def _read_hedge(low: str, draft: Draft) -> None:
    """The hedge after the draft's number, else after its unit, and the one before it."""
    later = hedges.after(low, draft.numeral.end)
    if later is None and draft.end > draft.numeral.end:
        later = hedges.after(low, draft.end)
    if later is not None:
        draft.qualifier, draft.outer_end = later.qualifier, max(later.at, draft.end)
    ahead = hedges.before(low, draft.start)
    open_ended = later is not None and later.qualifier != "about"
    if ahead is not None and open_ended and ahead.qualifier == "about":
        draft.outer_start = ahead.at  # "estimated at $90 million or more"
    elif ahead is not None and hedges.applies(low, ahead, draft):
        draft.qualifier, draft.bounded, draft.outer_start = ahead.qualifier, ahead.bounded, ahead.at
    if draft.form == "multiple" and draft.value < 1 and not low.startswith("half ", draft.start):
        _turn(draft)
    if draft.sort == "noun" and low.startswith(" plus ", draft.numeral.end):
        draft.qualifier = "at least"  # "800,000 plus refugees"
    if draft.sort == "noun" and draft.qualifier == "none" and low.endswith("all ", 0, draft.start):
        draft.step = 0  # "all 200 people aboard" were counted to the last


def _turn(draft: Draft) -> None:
    """What is "more than halved" is less than half; "nearly halved" is a little more."""
    draft.bounded = draft.bounded or draft.qualifier == "almost"
    draft.qualifier = _TURNED.get(draft.qualifier, draft.qualifier)


def _finish(draft: Draft) -> Quantity:
    value: Value = draft.value
    if draft.high is None:
        low, high = precision.interval(draft.value, draft.step, draft.sort, draft.qualifier, draft.bounded)
    else:
        value = (draft.value, draft.high)
        low, high = ranges.interval(draft)
    return Quantity(
        draft.start, draft.end, value, draft.unit, low, high, draft.qualifier, draft.form,
        draft.outer_start, draft.outer_end, draft.partner,
    )  # fmt: skip
