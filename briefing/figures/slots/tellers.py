"""The phrase that tells who speaks, where it is not the plain subject: apposition, participle, document."""

from briefing.figures.grammar.phrases import Span, phrase_before, whole_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, FINITE_VERBS, PLAIN_NOMINALS, PLAIN_NOUNS
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.slots.calendar_words import WEEKDAYS
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import AGENTS, name_of
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

POLLS = row("speech", "polls")
_ISSUED = row("speech", "issued")
_QUOTING = row("speech", "quoting")
_DOCUMENTS = row("speech", "documents")
_CLAUSE = 12  # how far back a document or the doer of a participle is looked for
_DOCUMENT = 18
_NAME = 4  # words of a name and a title
_OPENING = 40  # words that may stand between a name and its verb


def teller_of(t: Tagged, verb: int) -> Span | None:
    """Who tells what the verb of saying tells, where special words say it; None where its subject does."""
    return (
        official(t, verb)
        or _quoted(t, verb)
        or _of_clause(t, verb)
        or _named_first(t, verb)
        or _document(t, verb)
        or _of_participle(t, verb)
        or _before_time(t, verb)
    )


def subject_before(t: Tagged, end: int) -> str:
    """Whose doings a sentence tells before the word ``end``, outside quotations; empty if it names nobody."""
    if t.tags.count('"', 0, end) % 2:
        return ""  # a sentence that began within a quotation
    found = _introduced(t, end) or _first_subject(t, end)
    if found is None or '"' in t.tags[: found[1]] or t.tags[found[0]] == "K":
        return ""
    return name_of(t, *found)


def _introduced(t: Tagged, end: int) -> Span | None:
    """Who is told of with his age: "Ida Roth, 57, dismisses it"."""
    high = on_over(t, 0, "P")
    aged = t.tags[high : high + 3] in (",#,", ",Q,") and high + 2 < end
    return (0, high) if 1 < high <= _NAME and aged else None


def _first_subject(t: Tagged, end: int) -> Span | None:
    """The subject of a sentence's first verb."""
    first = next((at for at in range(end) if t.tags[at] in "VYELUW" and at), -1)
    return subject(t, first) if first > 0 else None


def _doer(t: Tagged, end: int) -> Span | None:
    """The name that is the subject of a sentence's first verb."""
    found = _first_subject(t, end)
    return found if found and "P" in t.tags[slice(*found)] else None


def official(t: Tagged, verb: int) -> Span | None:
    """ "the official had said": a word that elsewhere is an adjective."""
    end = run_start(t, verb, "HR")
    if not end or t.tags[end - 1] != "J" or t.lower[end - 1] not in AGENTS:
        return None
    return run_start(t, end - 1, PLAIN_NOMINALS), end


def _quoted(t: Tagged, verb: int) -> Span | None:
    """The one quoted: "the paper quotes medics as saying"."""
    if t.tags[verb - 1 : verb] != "s" or not t.lower[verb].endswith("ing"):
        return None
    end = low = _before_day(t, verb - 1)  # "cited sources on Sunday as saying"
    while low > max(0, verb - _CLAUSE) and t.lower[low - 1] not in _QUOTING:
        if t.tags[low - 1] in FINITE_VERBS or t.tags[low - 1] in ',;:–"k':
            return None
        low -= 1
    return phrase_before(t, end, low) if low < end else None


def _before_day(t: Tagged, end: int) -> int:
    """Where "Monday" or "on Monday" begins that ends before ``end``; ``end`` without one."""
    at = run_start(t, end, "T")
    return at - (at < end and t.tags[at - 1] == "n")


def _of_clause(t: Tagged, verb: int) -> Span | None:
    """The subject of the clause that ", saying" or "issued a statement saying" adds to."""
    if not t.lower[verb].endswith("ing"):
        return None
    end = _before_day(t, verb)  # "issued a statement on Monday saying"
    if t.lower[end - 1] in _DOCUMENTS:
        issued = next((at for at in range(end - 2, 0, -1) if t.tags[at] in "VELUW"), -1)
        return subject(t, issued)
    return _doer(t, verb) if t.tags[verb - 1 : verb] == "," else None


def _named_first(t: Tagged, verb: int) -> Span | None:
    """The name that opens its sentence, and nothing but asides up to the verb: "Ida Roth, of Aln, said"."""
    if t.tags[verb - 1 : verb] != "," or verb > _OPENING:
        return None
    low = t.tags.rfind('"', 0, verb) + 1
    high = on_over(t, low, "P")
    if high - low not in (2, 3) or t.tags[high] != "," or is_known(t.slice(low, high)):
        return None
    aside = False  # whether a relative clause goes on
    for at in range(high, verb):
        aside = t.tags[at] == "k" or (aside and t.tags[at] != ",")
        if not aside and (t.tags[at] in FINITE_VERBS or t.tags[at] in ";:–mK"):
            return None
    return low, high


def _document(t: Tagged, verb: int) -> Span | None:
    """The poll or report before what was done with it: "a Birch poll released on Thursday showed"."""
    end = t.tags.rfind("–", 0, verb - 1) if t.tags[verb - 1 : verb] == "–" else verb - 1
    for at in range(end - 1, max(verb - _DOCUMENT, -1), -1):
        if t.tags[at] in ',;:.–"kBHMK':
            return None
        if t.lower[at] in AGENTS and t.tags[at] == "N":
            asked = t.lower[at] in POLLS and t.tags.startswith(("oQ", "iQ"), at + 1)
            return phrase_before(t, at + 1) if asked or t.lower[at + 1] in _ISSUED else None
    return None


def _of_participle(t: Tagged, verb: int) -> Span | None:
    """The person before what he is doing: "the agent leading the search said"."""
    for at in range(verb - 2, max(verb - _CLAUSE, 0), -1):
        if t.tags[at] not in "DJNPSAQGcoinrxwfVL":
            return None
        if t.lower[at].endswith("ing") and t.tags[at - 1] in COMMON_NOUNS + "J":
            who = t.lower[at - 1]
            speaks = who in AGENTS or (takes_who(who) and t.tags[at - 1] == "N") or who in _DOCUMENTS
            return phrase_before(t, at) if speaks and t.tags[at + 1] in "DPQ" else None
    return None


def _before_time(t: Tagged, verb: int) -> Span | None:
    """The phrase before a time: "Ida Roth late on Monday said", "the mayor at a briefing last week said"."""
    at = run_start(t, verb, "T")
    low = run_start(t, at, "DJ")
    low = run_start(t, low - (t.tags[low - 1] in "nia"), "JR")
    if at == verb or (low == at and t.lower[at] not in WEEKDAYS):
        return None
    if t.tags.endswith(("iDN", "aDN"), 0, low):
        low -= 3
    told = whole_before(t, low) if low > 0 and t.tags[low - 1] in PLAIN_NOUNS else None
    return None if told and is_known(t.slice(*told)) else told  # "Peru on Monday reported 40 cases"
