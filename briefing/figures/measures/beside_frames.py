"""Figures led in by a colon, "and", "with" or "at": "Debt: $11m", "wide and 12 metres deep", "at $36"."""

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before, whole_before
from briefing.figures.grammar.steps import run_start
from briefing.figures.grammar.subjects import before_stretch, subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOUNS, TIMES
from briefing.figures.measures.count_frames import located
from briefing.figures.measures.dimensions import shape
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.standing import Standing
from briefing.figures.words.families import LENGTHS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past

_LABEL = 12  # words before a colon
_HAS_VERB = frozenset("BHMKkm")  # tags of what no label has, which is a phrase
_OPENING = tuple("DJNPASLUWV")  # tags of what opens one: "peak output", "cost of repairs"
_ASIDE = 8  # words of an aside after its figure


def beside(c: Standing) -> Frame | None:
    """The frame of a figure so led in, and None where nothing before it is told further."""
    t, i, j, right = c.t, c.i, c.j, c.right
    governor, percent, unit, following = c.governor, c.percent, c.unit, c.following
    tags = t.tags
    if governor == ":":
        verb = verb_before(t, j)
        thing = phrase_after(t, verb + 1, j) if verb >= 0 and tags[verb] == "V" else None
        if thing and tags[thing[1] - 1] == "N" and is_plural(t.lower[thing[1] - 1]) and c.money:
            return Frame("label", thing)  # "both made promises in May: $9 million from"
        if verb >= 0 and tags[verb] in "VLUWB":
            return Frame("label", subject(t, verb))
        phrase = phrase_before(t, j)
        if phrase and tags[phrase[1] - 1] in TIMES:
            phrase = phrase_after(t, _break_before(t, j), j)  # "Trade surplus for the year: $9"
        if phrase is None and j and tags[j - 1] == "Q":
            return Frame("again")  # "raises of 12%: 4% in May and"
        return Frame("label", phrase or _before_break(t, j))
    if governor == "c" and "Q" in tags[max(0, j - 8) : j] and not (unit in LENGTHS and following == "f"):
        verb = verb_before(t, j) if shape(t, i, unit) else -1  # "40 metres wide and 12 metres deep"
        where = located(t, right) if verb < 0 else None
        if following == "r" and c.money and "Qr" in tags[max(0, j - 8) : j]:
            bought = phrase_after(t, right + 1)  # "$15 for adults and $8 for children"
            where = (right, bought[1]) if bought and tags[bought[1] - 1] in PLAIN_NOUNS else None
        if where:
            return Frame("again", tail=where)  # "12 crates in the cellar and 15 on the quay"
        return Frame("level", subject(t, verb), verb) if verb >= 0 else Frame("again")
    if governor == "P" and _is_next_place(t, j):
        return Frame("again")  # "in Tarn it was 5%, in Aln 4%"
    again = governor and governor in ",–" and not unit and "Q" in tags[max(0, j - 12) : j]
    if again and following == "x" and t.lower[right] == "since":
        return Frame("again")  # "nine Danes since the ferry docked, more than 90 since Monday"
    listed = governor == "," and following == "r" and "Q" in tags[max(0, j - 12) : j]
    if listed and (percent or c.money):
        timed = phrase_after(t, right + 1)
        if timed is None or tags[timed[1] - 1] == "T":
            return Frame("again")  # "a 3% rise for the first year, 2% for the second year"
    if governor == "w" and "Q" in tags[max(0, j - 12) : j] and c.measured and not percent:
        if following == "J":
            return Frame("again")  # "15cm of snow with 2 to 5cm possible elsewhere"
        where = located(t, right)
        if where:
            return Frame("again", tail=where)  # "with up to 15cm on high ground"
    moved = governor == "a" and j > 0 and tags[j - 1] == "Q" and tags[max(0, j - 2)] != "r"
    if moved and before_stretch(t, j, 0) == j:  # "up 1% at $36.65"
        return Frame("result", tail=(j - 1, j))
    if governor == "a" and j > 1 and tags[j - 1] == ",":
        before = whole_before(t, j - 1)  # "debt, at $11 trillion last year, has grown"
        end = tags.find(",", right, right + _ASIDE)
        closed = end >= 0 and not tags[right:end].strip("oiDJTN#P")
        if before and closed and tags[end + 1 : end + 2] in tuple("BHMVLUW"):
            return Frame("level", before)
    if governor == "a" and (j == 0 or tags[j - 1] in ",;"):  # "At $1,099 the laptop costs twice as much"
        start = right + (following == ",")
        first = phrase_after(t, start)
        if first and tags[first[1] : first[1] + 1] in tuple("VLBHMUW"):
            return Frame("level", first)
    return None


def _is_next_place(t: Tagged, j: int) -> bool:
    """Whether ", in Aln" that ends at word ``j`` sets a place beside that of the figure before it."""
    low = run_start(t, j + 1, "P") - 1
    return t.tags[low - 1 : low + 1] in (",i", "ci") and "Q" in t.tags[max(0, low - _LABEL) : low]


def opens_card(c: Standing) -> Frame | None:
    """Of "187: people rescued": what a colon after the figure that opens its line tells it is of."""
    t, start = c.t, c.i + 2
    if c.after != ":" or c.counted or t.tags[: c.i].strip("DR"):
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
