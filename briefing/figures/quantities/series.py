"""Ordinals that are figures: "eighth straight month", "third-largest", "the third governor to resign"."""

import re

from briefing.figures.quantities.draft import Sort
from briefing.figures.quantities.nearby import NEXT_WORD
from briefing.figures.quantities.numeral import Numeral
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.words import counted_nouns, nouns
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import alternation, any_of, any_word

_RUN = re.compile(
    rf"[ -]{any_of('series', 'run')}[ -](?:full[ -])?(?P<by>[a-z0-9-]+-point )?([a-z]+)"
    rf"|[ -]([a-z]+) {any_of('series', 'run_after')}\b"
)
_SUPERLATIVES = [word for word in nouns.LISTS.compared if word.endswith(("est", "worst"))]
_RANK = re.compile(
    rf"[ -]{alternation(['most', 'least', *_SUPERLATIVES])}\b"
    rf"(?: (?:[a-z]\.){{2,}})?"
    rf"(?:[ -][a-z]+ {any_of('series', 'ranked_things')}\b|[ -][a-z]+(?![a-z]*\.[a-z]))?"
)
_RANKED = re.compile(rf"{any_word('series', 'ranked')} (?:as |in |at )?\Z")
_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?![a-z0-9])")
_TAIL = re.compile(rf"[ -]({alternation(VOCABULARY.ordinals)})(?![a-z])")
_LAST_PLACES = rf"(?=[.,;:)\n]|$| (?:{any_of('series', 'placed_then')})\b)"
_PLACED = re.compile(rf"{any_word('series', 'placed')} (?:in )?(?:a distant |a close |only )?\Z")
_PLACED_THEN = re.compile(r"(?: overall| there)?" + _LAST_PLACES)
_PLACE = re.compile(r"[ -]place\b")
# "38th of 145 countries"
_PLACE_OF = re.compile(r" (?:out )?of (?:the )?[0-9]{2,3}\b(?! *(?:th|st|nd|rd)\b)")
_ONE_OF_A_KIND = re.compile(r"\b(?:an?|another|each|every|any|one|no) \Z")
_BREAKS = any_of("series", "breaks")
_THING = rf"(?P<thing>(?: (?!{_BREAKS}\b)[a-z][a-z'’-]*){{1,4}}?)"
_PHRASE = rf"(?: (?:{any_of('series', 'inside')}) (?:(?!{_BREAKS}\b)[a-z'’.-]+ ?){{1,4}}?)?"
_SCOPED = re.compile(rf"{_THING}{_PHRASE},? {any_of('series', 'scope')}\b")
_SPAN = re.compile(
    rf"{_THING}{_PHRASE} in (?:{any_of('series', 'within')} )*(?:[0-9]+ |[a-z]+ )?"
    rf"{any_of('series', 'stretch')}\b"
)
_HISTORY = re.compile(rf"{_THING} in (?:[a-z.'’]+ ){{0,3}}history\b")
_TO_DO = re.compile(rf"{_THING} to (?!{any_of('series', 'no_deed')}\b)[a-z]+")
_DOER = re.compile(rf"(?:[a-z]{{2,}}(?:er|or|ent|ant|ist|ian|man|woman)|{any_of('series', 'doers')})\Z")
_BECAME = re.compile(
    r"\bbec(?:ome|omes|ame|oming) (?:only |just )?(?:the|its|their|his|her)(?: [a-z]+['’]s)? \Z"
)
_IS = re.compile(r"\b(?:is|was|marked) (?:the|its|his|her|their|our|(?:the )?[a-z]+['’]s) \Z")
_SCOPE = re.compile(
    rf" (?!of the (?:month|week)\b){any_of('series', 'scope')}\b"
)  # but "the 17th of the month"
_OWNED = re.compile(r"(?:['’]s|s['’]|\b(?:its|his|her|their|our|my)) \Z")
_TALLIED = re.compile(rf" (?:[a-z-]+ ){{0,2}}?{any_of('series', 'tallied')}\b")
_OFFICE = re.compile(rf" {any_of('series', 'offices')}\b")
_NOT_COUNTED = re.compile(rf"(?:\A|[ -]){any_of('series', 'uncounted')}s?\Z")
_TIMES = re.compile(
    rf" time(?![a-z])(?P<in> (?:since|this|in [a-z0-9 ]{{0,24}}?{any_of('series', 'stretch')})\b)?"
)
_OFFICES_FROM = 13
_RUN_REACH = 40  # characters in which a run's thing is told
_REACH = 90  # characters after an ordinal in which its scope is told
_A_COUNT = 1000  # from here on "the 1,000th death" says how many there were


def read(low: str, start: int, end: int, value: int) -> Numeral | None:
    """The run or rank that the ordinal at ``start:end`` begins; None for any other ordinal."""
    numeral = Numeral(start, end, value, 1, form="ordinal", spelled=True, scaled=True, mantissa=value)
    run = _RUN.match(low, end)
    if run is not None and run.lastindex:
        numeral.end = _end_of_run(run)
        return numeral
    rank = _RANK.match(low, end)
    if value >= 2 and rank is not None:
        numeral.end = rank.end()
        return numeral
    again = _TIMES.match(low, end)
    if again is not None and (value >= 3 or (value == 2 and again["in"])):
        numeral.end = end + len(" time")
        return numeral
    if value >= _A_COUNT and low[end : end + 1] == " ":
        thing = NEXT_WORD.match(low, end)
        return None if thing and _NOT_COUNTED.search(thing.group()) else numeral  # "on the 6000th block"
    return numeral if _is_place(low, start, numeral) or _counted(low, start, end, value) else None


def _end_of_run(run: re.Match[str]) -> int:
    """Where a run ends; by how much, in "third straight quarter-point rise", is a figure of its own."""
    return run.start("by") - 1 if run["by"] else run.end(run.lastindex or 0)


def _is_place(low: str, start: int, numeral: Numeral) -> bool:
    """Whether it is a place among rivals: "ranked fifth", "came in fifth", "fifth place"."""
    if _RANKED.search(low, start - 16, start):
        return True
    if numeral.value < 2:
        return False
    place = _PLACE.match(low, numeral.end)
    if place is not None and not low.endswith("first and ", 0, start):
        numeral.end = place.end()
        return True
    if _PLACE_OF.match(low, numeral.end):  # but "a third of 40 mills"
        return _ONE_OF_A_KIND.search(low, start - 8, start) is None
    placed = _PLACED.search(low, start - 28, start)
    return placed is not None and _PLACED_THEN.match(low, numeral.end) is not None


def _counted(low: str, start: int, end: int, value: int) -> int:
    """Where the thing ends that there have been so many of: "the ninth crash this year"; 0 without one."""
    if value < 2 or low[end : end + 1] != " ":
        return 0
    before = low[max(0, start - 40) : start]
    if _ONE_OF_A_KIND.search(before):
        return 0
    if _IS.search(before) and _SCOPE.match(low, end):
        return end  # "it was the ninth this year"
    office = _OFFICE.match(low, end) if value >= _OFFICES_FROM else None
    tallied = _TALLIED.match(low, end) if _OWNED.search(before) else None
    named = office or tallied
    if named is not None:
        return named.end()
    for pattern in (_SCOPED, _HISTORY, _SPAN, _TO_DO):
        match = pattern.match(low, end, end + _REACH)
        if match is None or _NOT_COUNTED.search(match["thing"]):
            continue
        if match["thing"].split()[0] in nouns.LISTS.stop - nouns.LISTS.skip:
            return end if _IS.search(before) else 0  # "it was the fourth on a church this year"
        if pattern is not _TO_DO or _DOER.search(match["thing"]):
            return match.end("thing")
    thing = NEXT_WORD.match(low, end) if _BECAME.search(before) else None
    return 0 if thing is None or _NOT_COUNTED.search(thing.group()) else thing.end()


def take(low: str, numeral: Numeral) -> bool:
    """Make an ordinal of a number that "th" or "-first" follows; True if one does."""
    if numeral.spelled:
        tail = _TAIL.match(low, numeral.end) if numeral.value >= 20 else None
        value = int(numeral.value) + (VOCABULARY.ordinals[tail[1]] if tail else 0)
    else:
        tail = _SUFFIX.match(low, numeral.end)
        value = int(numeral.value)
        if tail is not None and tail.group() == "st" and (value % 10 != 1 or value % 100 == 11):
            return False  # "18st" of a heavy man
    if tail is None:
        return False
    series = read(low, numeral.start, tail.end(), value)
    numeral.value, numeral.form = value, "ordinal"
    numeral.end, numeral.scaled = (series.end, True) if series else (tail.end(), False)
    return True


def unit_of(text: str, low: str, numeral: Numeral) -> tuple[str, Sort, int]:
    """What a run, rank or counted ordinal counts, its sort, and where it ends."""
    if low.endswith(" time", numeral.start, numeral.end):
        return "time", "count", numeral.end
    run = _RUN.search(low, numeral.start, numeral.end + _RUN_REACH)
    if run is not None and run.lastindex and _end_of_run(run) == numeral.end:
        return nouns.singular(run[run.lastindex]), "noun", numeral.end
    if numeral.value >= _A_COUNT:
        counted = counted_nouns.read(text, low, numeral.end, 1)
        return (counted.unit, "noun", counted.end) if counted else ("", "", numeral.end)
    if _RANK.search(low, numeral.start, numeral.end):
        return "", "", numeral.end
    end = _counted(low, numeral.start, numeral.end, int(numeral.value))
    words = text[numeral.end : end].split() if end else []
    while len(words) > 1 and words[0].lower() in nouns.LISTS.skip:
        words.pop(0)  # "the fourth such blast"
    if len(words) > 1 and is_past(words[-1]):
        end = text.rindex(" ", 0, end)
        words.pop()  # "the second delay announced this year"
    return (" ".join(words), "noun", end) if words else ("", "", numeral.end)
