"""Text to quantities: one scan proposes numbers, small readers build around each.

text ─scan─▶ Numerals ─look-alikes, units, nouns─▶ Drafts ─ranges, hedges─▶ Quantities
"""

import re

from briefing.figures import ages, hedges, joining, lookalikes, nouns, ranges, rates, units, wordforms
from briefing.figures.draft import Draft
from briefing.figures.numerals import GLYPHS, VOCABULARY, Numeral, multiply, read_digits, read_glyph
from briefing.figures.patterns import alternation
from briefing.figures.precision import interval, slack
from briefing.figures.quantity import Quantity
from briefing.model import Number, Value

_SCAN = re.compile(
    rf"(?P<digit>[0-9]|(?<![\w.])\.(?=[0-9]))|(?P<glyph>[{GLYPHS}])"
    rf"|(?<![a-z0-9'’])(?<![a-z]-)(?:(?P<word>{alternation([*VOCABULARY.kinds, *wordforms.TRIGGERS])})(?![a-z])"
    r"|(?P<skip>https?://\S+|www\.\S+|[a-z0-9._+-]{1,64}@[a-z0-9-]{1,64}\.[a-z]+))"
)
_SUFFIX = re.compile(rf"( ?)({alternation(VOCABULARY.suffixes)})(?![A-Za-z0-9'’])")
_SIGN = re.compile(r"(?:(?<![\w)%])[-−–]|(?<![a-z])(?:minus|negative) |(?<![\w)%])[-−–] (?=$))\Z")
_PART_OF = re.compile(r" of (?:an?|one|1) (?:us )?")
_PLUS_MINUS = re.compile(r"(?:plus or |\+/|±\s?|\+ or )\Z")
_DIMENSIONS = re.compile(
    r"[ -](?:tall|high|long|wide|deep|thick|below|above|away|race|sprint|hurdles|freestyle|relay|from|underwater|swim|x)\b|[ -]?\(?[0-9]"
)


def find_quantities(text: str) -> list[Quantity]:
    """Every number of ``text`` with its unit and hedge, in order and without overlaps. Never raises."""
    low = fold(text)
    drafts: list[Draft] = []
    pos, search = 0, _SCAN.search
    while match := search(low, pos):
        draft, pos = _propose(text, low, match, drafts)
        if draft is not None:
            drafts.append(draft)
    if (
        len(drafts) == 1
        and len(text) < 80
        and not text[: drafts[0].start].strip()
        and not text[drafts[0].end :].strip()
    ):
        return [_finish(drafts[0])]  # nothing but a number, as in a table's cell
    return [_finish(draft) for draft in joining.join(low, drafts)]


def fold(text: str) -> str:
    """Lower case, character by character, so that offsets hold."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _propose(text: str, low: str, match: re.Match[str], drafts: list[Draft]) -> tuple[Draft | None, int]:
    start = match.start()
    if match["skip"]:
        return None, match.end()
    if match["glyph"]:
        numeral: Numeral | None = read_glyph(low, start)
    elif match["digit"]:
        whole = lookalikes.WHOLE.match(low, start)
        if whole is not None:
            return None, whole.end()
        numeral = read_digits(low, start, VOCABULARY, text)
    else:
        numeral = wordforms.read(text, low, start, match["word"], drafts[-1].end if drafts else 0)
        if numeral is None:
            return None, match.end()
    if numeral is None or numeral.step == 0:
        return None, numeral.end if numeral else start + 1
    draft = _build(text, low, numeral, drafts)
    return draft, max(draft.end if draft else 0, numeral.end, start + 1)


def _build(text: str, low: str, numeral: Numeral, drafts: list[Draft]) -> Draft | None:
    following = drafts[-1].end if drafts else -1
    prefix = units.before(text, numeral.start)
    if prefix is not None and prefix[1] < following:
        prefix = None  # the sign closes the number before: "10 $ 30 $"
    begin = prefix[1] if prefix else numeral.start
    if (
        not prefix
        and not numeral.spelled
        and lookalikes.glued(text, begin)
        and not _chained(text, numeral, following)
    ):
        return None
    if not numeral.spelled:
        _read_suffix(text, low, numeral, prefix is not None)
    wordforms.extend(low, numeral)
    draft = Draft.of(numeral)
    later = hedges.after(low, draft.end)
    if later is not None:
        draft.outer_end = later.at
    _read_unit(text, low, draft, prefix, later.at if later else draft.end)
    if draft.numeral.form in ("cardinal", "fraction") and _vetoed(
        text, low, draft, prefix is not None, following
    ):
        return None
    _read_sign(low, draft)
    hedge = later or (hedges.after(low, draft.end) if draft.end > numeral.end else None)
    if hedge is not None:
        draft.qualifier = hedge.qualifier
        draft.outer_end = max(hedge.at, draft.end)
    ahead = hedges.before(low, draft.start)
    if ahead is not None and hedges.applies(low, ahead, draft):
        draft.qualifier, draft.bounded, draft.outer_start = ahead.qualifier, ahead.bounded, ahead.at
    return draft


def _chained(text: str, numeral: Numeral, following: int) -> bool:
    """Whether the number directly continues the one before: the 70 of "60-70%"."""
    return (following == numeral.start - 1 and text[numeral.start - 1] in "-–—/") or text.endswith(
        ("to-", "sub-", "Sub-"), 0, numeral.start
    )


def _read_suffix(text: str, low: str, numeral: Numeral, money: bool) -> None:
    """A scale written as a letter: 25k, $4.5bn, "3.2m jobs" but "a 3.2 m wall"."""
    if numeral.scaled:
        return
    match = _SUFFIX.match(text, numeral.end)
    if match is None or (match[1] and match[2] in ("K", "m", "b", "t", "T", "mm")):
        return
    suffix = match[2]
    if not money:
        if suffix in ("t", "mm", "T"):
            return
        if suffix == "m" and not _counts_next(text, low, match.end()):
            return
        if suffix == "b" and not (numeral.decimals or _counts_next(text, low, match.end())):
            return
    factor = 10 ** VOCABULARY.suffixes[suffix]
    numeral.value, numeral.step = (
        multiply(numeral.value, numeral.decimals, factor),
        multiply(numeral.step, numeral.decimals, factor),
    )
    numeral.end, numeral.scaled = match.end(), True


def _counts_next(text: str, low: str, end: int) -> bool:
    """Whether something countable follows: then "m" is million."""
    if _DIMENSIONS.match(low, end):
        return False
    found = units.after(text, low, end, 1e6, True)
    return (found is not None and found.unit.sort in ("money", "physical", "time", "count")) or nouns.read(
        text, low, end, 2
    ) is not None


def _read_unit(text: str, low: str, draft: Draft, prefix: tuple[units.Unit, int] | None, end: int) -> None:
    numeral = draft.numeral
    if numeral.form in ("ordinal", "multiple"):
        draft.unit, draft.sort, draft.end = wordforms.unit_of(text, low, numeral)
        draft.outer_end = draft.end
        return
    if prefix is not None:
        draft.unit, draft.sort = prefix[0]
        draft.widen(start=prefix[1])
        again = units.after(text, low, end, numeral.value, numeral.scaled)
        if again is not None and low[again.end - 1].isalpha() and again.unit.name == draft.unit:
            draft.widen(end=again.end)
            end = again.end
    else:
        code = units.scaled_code(text, end)
        found = code or units.after(text, low, end, numeral.value, numeral.scaled)
        if code is not None:
            draft.value, draft.step = draft.value * 10**6, draft.step * 10**6
        if found is None and low.startswith(" of ", end):
            found = units.after(text, low, end + 3, numeral.value, True)  # "tens of millions of dollars"
        if found is not None:
            draft.unit, draft.sort = found.unit
            draft.widen(end=found.end)
            end = found.end
            if found.unit.sort == "money" and not numeral.scaled and text[end - 1].isupper():
                end = _scale_after(low, draft, end)  # "75 USD million"
        elif numeral.form == "fraction":
            part = _PART_OF.match(low, end)
            whole = part and units.after(text, low, part.end() - 1, 1, False)
            if whole and whole.unit.sort in ("physical", "time", "points", "percent", "money"):
                draft.unit, draft.sort = whole.unit
                draft.form = "cardinal"
                draft.widen(end=whole.end)
                end = whole.end
        else:
            counted = nouns.read(text, low, end, numeral.value)
            if counted is not None:
                measured = units.of_word(counted.head) if " " in counted.unit else None
                draft.unit, draft.sort = measured or units.Unit(counted.unit, "noun")
                draft.noun = counted.head
                draft.widen(end=counted.end)
                end = counted.end
    if not draft.unit and prefix is None:
        ages.read(text, low, draft)
    if not draft.unit:
        return
    if draft.unit == "time" and wordforms.compares(low, end):
        draft.unit, draft.sort, draft.form = "x", "ratio", "multiple"
        return
    rate = rates.read(low, end)
    if rate is not None and draft.sort != "age":
        draft.unit = f"{draft.unit}/{rate[0]}"
        draft.widen(end=rate[1])


def _scale_after(low: str, draft: Draft, end: int) -> int:
    trailing = Numeral(draft.start, end, draft.value, draft.step)
    VOCABULARY.scale(low, trailing)
    draft.value, draft.step = trailing.value, trailing.step
    draft.widen(end=trailing.end)
    return trailing.end


def _vetoed(text: str, low: str, draft: Draft, money: bool, following: int) -> bool:
    numeral = draft.numeral
    if money or draft.sort in ("percent", "points", "temperature", "age", "money"):
        return False
    end = numeral.end
    if numeral.spelled:
        return wordforms.is_idiom(low, draft)
    tail = text[draft.end : draft.end + 1]
    if draft.end == end and (tail.isalpha() or tail == "_"):
        return True
    if lookalikes.is_date(low, numeral):
        return True
    if (
        draft.sort in ("", "noun") or (draft.sort == "time" and low[draft.end - 1] != "s")
    ) and lookalikes.is_year(low, numeral):
        return True
    counted = draft.sort in ("noun", "physical", "time", "count")
    if (following < 0 or numeral.start - 1 != following) and lookalikes.names_a_thing(
        text, low, numeral, counted
    ):
        return True
    if draft.sort in ("", "noun") and (
        lookalikes.is_address(text, low, numeral)
        or lookalikes.is_furniture(text, low, numeral, draft.noun, draft.end)
    ):
        return True
    return False


def _read_sign(low: str, draft: Draft) -> None:
    start = draft.start
    if start < draft.numeral.start and low[draft.numeral.start - 1] in "-−":
        draft.value = -draft.value
        return
    if low[start - 1 : start] not in ("-", "−", "–", " ", "±", "+") or start == 0:
        return
    if _PLUS_MINUS.search(low, max(0, start - 9), start):
        return
    match = _SIGN.search(low, max(0, start - 10), start)
    if match is not None and match.group().endswith(("- ", "− ", "– ")) and draft.sort != "temperature":
        return
    if draft.sort == "noun" and match is not None and "-" in match.group():
        return
    if (
        match is None
        or re.search(r"[0-9] ?\Z", low[max(0, match.start() - 2) : match.start()])
        or _PLUS_MINUS.search(low, max(0, match.start() - 9), match.start())
        or "plus or" in low[max(0, start - 16) : start]
    ):
        return
    draft.value = -draft.value
    draft.widen(start=match.start())


def _finish(draft: Draft) -> Quantity:
    low: Number | None
    high: Number | None
    value: Value
    if draft.high is not None:
        value = (draft.value, draft.high)
        low, high = ranges.interval(draft)
    else:
        value = draft.value
        low, high = interval(draft.value, draft.step, draft.sort, draft.qualifier, draft.bounded)
    return Quantity(
        draft.start, draft.end, value, draft.unit, low, high, draft.qualifier, draft.form,
        min(draft.outer_start, draft.start), max(draft.outer_end, draft.end), draft.partner,
    )  # fmt: skip


__all__ = ["find_quantities", "fold", "slack"]
