"""Figures led in by a colon, "and", "with" or "at": "Debt: $11m", "wide and 12 metres deep", "at $36"."""

from collections.abc import Callable

from briefing.figures.frames.count import located
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.shape import shape
from briefing.figures.frames.standing import Standing, before_inclusion
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before, whole_before
from briefing.figures.grammar.subjects import before_stretch, subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS, TIMES
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.units.families import DURATIONS, LENGTHS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past

_LABEL = 12  # words before a colon, or back to the figure before
_FURTHER = ("another", "further", "additional")
_NEAR = 8  # words back to the figure before, from "and"
_HAS_VERB = frozenset("BHMKkm")  # tags of what no label has, which is a phrase
_OPENING = tuple("DJNPASLUWV")  # tags of what opens one: "peak output", "cost of repairs"
_ASIDE = 8  # words of an aside after its figure
_MOMENTS = ("after", "before", "into")


def beside(c: Standing) -> Frame | None:
    """The frame of a figure so led in, and None where nothing before it is told further."""
    rule = _BY_GOVERNOR.get(c.governor)
    return rule(c) if rule else None


def _after_colon(c: Standing) -> Frame:
    """ "Debt: $11m"; "both made promises in May: $9 million from"; "raises of 12%: 4% in May and"."""
    t, j, tags = c.t, c.j, c.t.tags
    verb = verb_before(t, j)
    thing = phrase_after(t, verb + 1, j) if verb >= 0 and tags[verb] == "V" else None
    if thing and tags[thing[1] - 1] == "N" and is_plural(t.lower[thing[1] - 1]) and c.money:
        return Frame("label", thing)
    if verb >= 0 and tags[verb] in "VLUWB":
        return Frame("label", subject(t, verb))
    phrase = phrase_before(t, j)
    if phrase and tags[phrase[1] - 1] in TIMES:
        phrase = phrase_after(t, _break_before(t, j), j)  # "Trade surplus for the year: $9"
    if phrase is None and j and tags[j - 1] == "Q":
        return Frame("again")
    return Frame("label", phrase or _before_break(t, j))


def _after_and(c: Standing) -> Frame | None:
    """ "40 metres wide and 12 metres deep", "12 crates in the cellar and 15 on the quay"."""
    t, j, right = c.t, c.j, c.right
    if not _follows_figure(c, _NEAR) or _tells_where(c):
        return None
    if c.unit in DURATIONS and t.tags[right : right + 2] in ("Vb", "Eb", "Vt", "Et"):
        return None  # "the two years sought by the mayor and the [six years] given to Moor"
    if c.unit in DURATIONS and t.word(right) in _MOMENTS:
        return None  # "two weeks after the fire and [nine days] after the flood"
    verb = verb_before(t, j) if shape(t, c.i, c.unit) else -1
    if verb >= 0:
        return Frame("level", subject(t, verb), verb)
    where = located(t, right)
    if c.following == "r" and c.money and "Qr" in t.tags[max(0, j - _NEAR) : j]:
        bought = phrase_after(t, right + 1)  # "$15 for adults and $8 for children"
        where = (right, bought[1]) if bought and t.tags[bought[1] - 1] in PLAIN_NOUNS else None
    return Frame("again", tail=where)


def _tells_where(c: Standing) -> bool:
    """Whether a length is told from a place of its own: "a mile from the runway and [900 feet] above it"."""
    return c.unit in LENGTHS and (c.following == "f" or c.t.word(c.right) in ("above", "below"))


def _after_place(c: Standing) -> Frame | None:
    return Frame("again") if _is_next_place(c.t, c.j) else None  # "in Tarn it was 5%, in Aln 4%"


def _after_mark(c: Standing) -> Frame | None:
    """ "A 3% rise now, 2% for the year"."""
    if not _follows_figure(c, _LABEL) or c.following != "r" or not (c.percent or c.money):
        return None
    timed = phrase_after(c.t, c.right + 1)
    return Frame("again") if timed is None or c.t.tags[timed[1] - 1] == "T" else None


def _after_with(c: Standing) -> Frame | None:
    """ "15cm of snow with 2 to 5cm possible elsewhere", "cut 300 jobs in Tarn, with another 120 in Wick"."""
    more = c.t.word(c.i + 1) == "more"
    if _follows_figure(c, _NEAR) and (more or c.t.word(c.i - 1) in _FURTHER):
        further = located(c.t, c.right + more)
        if further:
            return Frame("again", tail=None if c.t.tags[further[1] - 1] == "J" else further)
    if not _follows_figure(c, _LABEL) or not c.measured or c.percent or c.unit in DURATIONS:
        return None
    where = located(c.t, c.right) if c.following != "J" else None
    return Frame("again", tail=where) if where or c.following == "J" else None


def _after_at(c: Standing) -> Frame | None:
    """ "Up 1% at $36.65", "debt, at $11 trillion last year, has grown", "at $1,099 the laptop costs"."""
    t, j, right, tags = c.t, c.j, c.right, c.t.tags
    thing = phrase_before(t, j) if j > 1 and tags[j - 1] in PLAIN_NOUNS else None
    led = back_over(t, thing[0] - 1, "D") if thing else -1
    if thing and led >= 0 and tags[led] == "w":
        return Frame("level", thing)  # "the storm was near, with winds at 50 mph"
    moved = j > 0 and tags[j - 1] == "Q" and tags[max(0, j - 2)] != "r"
    if moved and before_stretch(t, j, 0) == j:
        return Frame("result", tail=(j - 1, j))
    if j > 1 and tags[j - 1] == "," and before_inclusion(t, j) == j:
        before = whole_before(t, j - 1)
        end = tags.find(",", right, right + _ASIDE)
        closed = end >= 0 and not tags[right:end].strip("oiDJTN#P")
        if before and closed and tags[end + 1 : end + 2] in tuple("BHMVLUW"):
            return Frame("level", before)
    first = phrase_after(t, right + (c.following == ",")) if j == 0 or tags[j - 1] in ",;" else None
    return Frame("level", first) if first and tags[first[1] : first[1] + 1] in tuple("VLBHMUW") else None


def _follows_figure(c: Standing, reach: int) -> bool:
    """Whether another figure stands within ``reach`` words before the one that governs this."""
    return "Q" in c.t.tags[max(0, c.j - reach) : c.j]


# the governors of such figures, by their tags
_BY_GOVERNOR: dict[str, Callable[[Standing], Frame | None]] = {
    ":": _after_colon,
    "c": _after_and,
    "P": _after_place,
    ",": _after_mark,
    "w": _after_with,
    "a": _after_at,
}


def _is_next_place(t: Tagged, j: int) -> bool:
    """Whether ", in Aln" that ends at word ``j`` sets a place beside that of the figure before it."""
    low = run_start(t, j + 1, "P") - 1
    return t.tags[low - 1 : low + 1] in (",i", "ci") and "Q" in t.tags[max(0, low - _LABEL) : low]


def opens_card(c: Standing) -> Frame | None:
    """Of "187: people rescued": what a colon after the figure that opens its line tells it is of."""
    t, start = c.t, c.i + 2
    dash = c.after == "–" and t.starts[c.i + 1] > t.ends[c.i]  # "1,137 — homes damaged"
    if (c.after != ":" and not dash) or c.counted or t.tags[: c.i].rpartition(":")[2].strip("DR"):
        return None
    end = next((at for at in range(start, len(t.tags)) if t.tags[at] in ",;.–(Q"), len(t.tags))
    return Frame("label", (start, end)) if _is_phrase(t, start, end) else None


def _is_phrase(t: Tagged, low: int, high: int) -> bool:
    """Whether words tell a thing and no clause: "deaths confirmed in Tarn", not "the guild met"."""
    if t.tags[low : low + 1] not in _OPENING or not _HAS_VERB.isdisjoint(t.tags[low:high]):
        return False
    return not any(_is_finite(t, at) for at in range(low + 1, high) if t.tags[at] in "VYLUWE")


def _is_finite(t: Tagged, at: int) -> bool:
    """Whether what may be a verb acts: no participle ("people hurt in Tarn"), no noun ("peak number")."""
    word, before = t.lower[at], t.tags[at - 1]
    if before in "xt":
        return False
    if is_past(word):
        return before == "P" or t.tags[at + 1 : at + 2] in tuple("DKSP")
    return word.endswith("s") or before == "P" or is_plural(t.lower[at - 1])


def _before_break(t: Tagged, end: int) -> Span | None:
    """The words before a colon, back to the mark before them."""
    low = _break_before(t, end)
    return (low, end) if low < end else None


def _break_before(t: Tagged, end: int) -> int:
    """The word after the last mark before a colon."""
    low = end
    while low > 0 and t.tags[low - 1] not in ';:.–"' and end - low < _LABEL:
        low -= 1
    return low
