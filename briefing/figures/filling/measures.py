"""The measure of a figure, once all of its sentence is read."""

import re

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, PLAIN_VERBS
from briefing.figures.label_parts.labels import LONGEST_DOER, finish, uncapitalised, words_of
from briefing.figures.label_parts.pointers import without_pointers
from briefing.figures.measures.counts.bare_counts import told_of, told_of_phrase
from briefing.figures.slots.gazetteer import canonical, is_known
from briefing.figures.units.families import is_money
from briefing.figures.words.patterns import row

_FASTER = ("faster", "quicker", "slower")
_I_AM = ("i'm", "i’m")
_SHARES = re.compile(r"(?P<whose>(?:[A-Z]\S+ ){1,2})?(?i:shares?|stock)(?P<of> in .+)?")
_OTHER = re.compile(r" other ", re.IGNORECASE)
_LEADING = tuple("oinrwax")
_QUOTED_BY = row("measures", "shares", "quoted_by")
_RECKONED = row("measures", "verbs", "placing") | row("measures", "verbs", "reckoning_at")
_PARTNER = re.compile(r"(?P<thing>.+ (?:to|from|with|in)) (?:the )?(?P<place>[A-Z][\w .’'-]+)")


def measure_told(t: Tagged, read: FigureInContext) -> str:
    """The measure: nothing in it points back at what a table does not show, "two other women" are others."""
    return _others_named(t, read, without_pointers(t, _measure_told(t, read)))


def _others_named(t: Tagged, read: FigureInContext, told: str) -> str:
    """ "Other women abducted" of "two other women abducted"."""
    others = read.noun and t.tags[read.i] == "Q" and _OTHER.search(t.text, t.starts[read.i], t.ends[read.i])
    begins = others and told.lower().startswith(read.noun.lower())
    return f"Other {read.noun}{told[len(read.noun) :]}" if begins else told


def _measure_told(t: Tagged, read: FigureInContext) -> str:
    """The measure; that of a bare count with what is told of those counted: "People who work there"."""
    if "measure" in read.inherited:
        return _there(read)
    if read.kind == "level" and is_money(read.quantity.unit):
        return _price_of_shares(t, read)
    faster = _outpaced(t, read)
    if faster:
        return f"{read.measure} compared with {faster}" if read.measure else ""
    counts = read.frame.role == "count" and read.kind == "level" and read.frame.whole < 0
    begins = counts and read.whole and read.measure.lower().startswith(read.whole.lower())
    return (_with_clause(t, read) if begins else "") or read.measure


def _with_clause(t: Tagged, read: FigureInContext) -> str:
    """What is counted, alone or with the phrase after it, and what is told of it; "" where nothing is."""
    after = read.measure[len(read.whole) :]
    if not after:
        told = told_of(t, read.i, read.whole)
    elif _is_phrase(t, read, after):
        told = told_of_phrase(t, read.i, read.whole)  # "pages of notes"
    else:
        return ""
    return finish(f"{read.whole}{after} {told}") if told else ""


def _is_phrase(t: Tagged, read: FigureInContext, after: str) -> bool:
    """Whether a phrase and no deed follows what is counted: "pages of notes", not "boxes of files seized"."""
    if t.tags[read.i + 1 : read.i + 2] not in _LEADING or not t.text.startswith(after, t.ends[read.i]):
        return False
    end = t.ends[read.i] + len(after)
    return not any(
        t.tags[at] in PLAIN_VERBS and t.tags[at - 1] in NOUNS
        for at in range(read.i + 2, len(t.tags))
        if t.ends[at] <= end
    )


def _outpaced(t: Tagged, read: FigureInContext) -> str:
    """The exports of "sales grew 5% faster than exports", whose growth is what the figure is set against."""
    if read.kind != "change" or t.word(read.i + 1) not in _FASTER or t.word(read.i + 2) != "than":
        return ""
    thing = phrase_after(t, read.i + 3)
    words = words_of(t, thing) if thing and thing[0] <= read.i + 4 else ""
    return words if len(words) <= LONGEST_DOER else ""


def of_speaker(t: Tagged, read: FigureInContext, measure: str, speaker: str) -> str:
    """The "age of Ada Moor" of ""I'm 24," said Ada Moor"; other measures as they are."""
    if measure != "Age" or not speaker[:1].isupper() or is_known(speaker):
        return measure
    first = t.word(read.i - 1) in _I_AM or t.lower[read.i - 2 : read.i] == ["i", "am"]
    return f"Age of {speaker}" if first else measure


def _price_of_shares(t: Tagged, read: FigureInContext) -> str:
    """ "Price of shares in Alder" of "shares in Alder closed at $9"; other sums as they are called."""
    shares = _SHARES.fullmatch(read.measure) if t.word(read.i - 1) in _QUOTED_BY else None
    if shares is None or t.word(read.i - 2) in _RECKONED:
        return read.measure  # "his shares, worth $1.1bn", "stock put at $9"
    if not (shares["whose"] or shares["of"]):
        return "Share price"
    return finish(f"price of {read.measure if shares['whose'] else uncapitalised(read.measure)}")


def _there(read: FigureInContext) -> str:
    """A measure taken over is of its own place: "Exports to Chile rose 5%. Africa took 9% more"."""
    told = read.place and "place" not in read.inherited
    partner = _PARTNER.fullmatch(read.measure) if told else None
    if not partner or not is_known(partner["place"]) or canonical(partner["place"]) == read.place:
        return read.measure
    article = "the " if read.place.isupper() else ""  # the EU, the US
    return f"{partner['thing']} {article}{read.place}"
