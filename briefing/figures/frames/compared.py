"""Of a figure set beside another: told again, in place of it, or compared with it."""

import re

from briefing.figures.frames.frame import Frame
from briefing.figures.frames.standing import Standing
from briefing.figures.grammar.neighbours import PERCENTS
from briefing.figures.grammar.phrases import Span, phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import TIMES
from briefing.figures.votes import margins, sides
from briefing.figures.words.patterns import any_of

CONTESTED = frozenset((*sides.UNITS, *margins.UNITS))
_FOR_NAME = re.compile("rD?P")
_AGAINST = frozenset(("against", "compared", "versus"))
_BEGINNING = ("beginning", "starting")
_COMPARED = ("compared", "compares")
_EACH = re.compile(r"QrD?P+,?\Z")
_ALSO_AGAIN = frozenset(("or", "equivalent"))
_IN_ALL = re.compile(rf"\s*{any_of('partners', 'in_all')}\b", re.IGNORECASE)
_AGAINST_THE = re.compile(rf"\b{any_of('partners', 'against')} (?:the )?\Z", re.IGNORECASE)
_OUTLOOK = r"(?:estimate|forecast|consensus|projection|expectation)s?"
_EXPECTED = re.compile(
    rf" (?:that )?(?:[\w’'-]+ ){{0,3}}?{any_of('partners', 'expected')}\b| (?:[\w’'-]+ )?{_OUTLOOK}\b"
)
_OF_OUTLOOK = re.compile(
    rf"\b{any_of('partners', 'against')} (?:the |an? |analysts['’] )?"
    rf"(?:[\w’'-]+ ){{0,3}}?{_OUTLOOK} (?:of|for) \Z",
    re.IGNORECASE,
)
_OF_IT = ("it", "that", "this")


def compared(c: Standing) -> Frame | None:
    """ "compared with 44% for Biden", "that compares with 40", "seven times as many as", "$4, or 2.14%"."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    compares = j > 0 and c.governor in ("t", "w") and t.lower[j - 1] in _COMPARED
    if compares and c.unit == "point" and c.after in ("N", "A"):
        lead = phrase_after(t, i + 1)  # "that compares with a nine-point lead for Moor"
        return Frame("modifier", with_complements(t, lead, 1) if lead else None)
    against = c.governor == "g" and not (c.word == "against" and c.counted)  # "voted against both bills"
    if (against or compares) and c.after != "k":
        return Frame("compared", tail=_for_phrase(t, i + 1))
    first = c.governor == "w" and j > 1 and t.lower[j - 1] in _BEGINNING and "Q" in tags[: j - 1]
    if first and c.percent:
        return Frame("again")  # "raises of 12%, beginning with 4%"
    if (
        c.money
        and c.after == "o"
        and c.governor in (",", "w")
        and t.word(i + 2) in _OF_IT
        and "Q" in tags[:j]
    ):
        what = phrase_after(t, i + 4) if tags[i + 3 : i + 4] in ("i", "n", "r") else None
        timed = what is not None and tags[what[1] - 1] in TIMES
        return Frame("again") if what is None or timed else Frame("beside", what)  # "$4 of it in fees"
    if _of_next_one(c):
        return Frame("compared", tail=_for_phrase(t, i + 1))
    if c.governor in ("h", "o") and (c.percent or c.money) and instead(t, j):
        return Frame("again")  # "3% rather than the 4% it had planned"
    if c.quantity.form == "multiple" and c.governor == "," and c.after == "s" and "Q" in tags[:j]:
        return Frame("compared")  # "412 cases, seven times as many as"
    if c.governor == "–" and j and tags[j - 1] == "Q" and not c.percent and t.ends[j] == t.starts[i]:
        return Frame("again")
    alone = not c.counted and c.after not in ("N", "P", "J")
    if alone and c.governor == "," and "Q" in tags[:j] and c.unit and _IN_ALL.match(t.text, c.quantity.end):
        return Frame("again")  # "five people were hurt, more than 90 since May"
    led = alone and c.after != "o" and c.governor == "," and t.text.startswith("or ", t.starts[i])
    if led and tags[j - 1] == "Q" and (c.money or (c.percent and j > 1 and tags[j - 2] in "UWudb")):
        return Frame("again")  # "5%, or about $9"
    if c.governor == "Q" and alone and c.percent and t.text.startswith("or ", t.starts[i]):
        return Frame("again")  # "36 points or about 2%"
    if c.governor == "c" and c.word in _ALSO_AGAIN and alone and j >= 2 and "Q" in tags[j - 2 : j]:
        by = tags[tags.rindex("Q", 0, j) - 1] == "b"  # "won by 820 votes, or 1% of them"
        part = c.after == "o" and (c.percent or c.quantity.form == "fraction") and not by
        return None if part else Frame("again")  # "300 jobs, or 7% of its staff"
    return None


def expected(c: Standing) -> Frame | None:
    """ "Sold 40 carts, short of the [50] expected": what was foreseen of the figure before."""
    t, i = c.t, c.i
    before = t.tags.rfind("Q", 0, max(c.j, 0))
    if c.counted or before < 0 or t.words[before].endswith(PERCENTS) != c.percent:
        return None
    low, high = t.starts[0], t.starts[i]
    if c.governor == "o" and _OF_OUTLOOK.search(t.text, low, high):
        return Frame("again")
    told = _EXPECTED.match(t.text, c.quantity.end) and _AGAINST_THE.search(t.text, low, high)
    return Frame("again") if told else None


_THEN = re.compile(r"(?:i[DJ]*[T#]|[DJ]*TR?)\)")  # "(180 in 2019)", "(180 last year)"


def in_brackets(c: Standing) -> Frame | None:
    """A figure after another that it tells again, or the change of which it is: "€2.4bn (+6%)"."""
    if c.quantity.partner < 0 and "(" not in c.t.tags:
        return None
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    bracketed = c.percent and "(" in tags[max(0, i - 2) : i]
    sign = t.text[max(0, c.quantity.start - 1) : c.quantity.start] if bracketed else ""
    if sign and sign in "+-−" and "Q" in tags[max(0, i - 3) : i]:
        earlier = tags.rfind("Q", 0, i)
        return Frame("change", None, -1, "up" if sign == "+" else "down", tail=(earlier, earlier + 1))
    again = c.governor == "(" and j and tags[j - 1] == "Q" and c.after in (")", ",", ";", "–", "x")
    again = again or (
        c.governor == "(" and j > 0 and tags[j - 1] == "Q" and _THEN.match(tags, i + 1) is not None
    )
    again = again or (c.quantity.partner >= 0 and c.governor in ("(", "c", ","))
    return Frame("again") if again else None


def _of_next_one(c: Standing) -> bool:
    """Whether a figure is that of another whom it names: "44% for Marsh [and 3% for] Bell"."""
    tags, j = c.t.tags, c.j
    if j <= 0 or not _FOR_NAME.match(tags, c.i + 1):
        return False
    if c.governor == "t":
        return (not c.unit or c.unit in CONTESTED) and tags[j - 2 : j] == "Q,"
    listed = c.percent and c.governor in (",", "c") and _EACH.search(tags, j - 6, j)
    return bool(listed) and not _AGAINST.isdisjoint(c.t.lower[:j])


def instead(t: Tagged, j: int) -> bool:
    """Whether a figure stands for another that was looked for: after "rather than", "instead of"."""
    after = t.lower[j - 1] if j > 0 else ""
    led = (after == "rather" and t.tags[j] == "h") or (after == "instead" and t.tags[j] == "o")
    return led and "Q" in t.tags[:j]


def _for_phrase(t: Tagged, at: int) -> Span | None:
    return phrase_after(t, at + 1) if t.tags[at : at + 1] in tuple("rioxfb") else None
