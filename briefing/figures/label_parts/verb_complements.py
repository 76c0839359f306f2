"""What stands after a verb and belongs to it: a particle, a state, where something was taken."""

from briefing.figures.grammar.phrases import Span, phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, FINITE_VERBS, NOUNS, TIMES
from briefing.figures.grammar.walking import on_over, run_start
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.wordlists import (
    BECOMING,
    COMPLETED,
    HALF_TOLD,
    LEANING,
    PARTICLES,
    REMAINING,
    SEEING,
)

PHRASAL = PARTICLES | {"in", "on", "back", "away"}
FAR_OFF = row("measures", "heads", "far_off")
_THING = tuple("DJNPSG")
_FEW = 5  # words of where to, and with what


def past_particle(t: Tagged, at: int) -> int:
    """The word after the "up" or "off" of a phrasal verb."""
    tag, after = t.tags[at : at + 1], t.tags[at + 1 : at + 2]
    meant = t.tags[at + 1 : at + 3] in ("tV", "tL")  # "stepped in to help"
    alone = tag in ("i", "n") and (after in ("", *"xfrwai,.;") or meant)  # "burst in through"
    ends = tag == "r" and after in ("", *",.;–)binaxm") and t.lower[at] == "for"  # "accounted for"
    ends = ends or (tag == "g" and after in ("", *",.;–)") and t.lower[at] == "against")  # "voted against"
    ends = ends or (tag == "w" and after in ("", *"inxw.,;)"))  # "were dealt with in"
    moved = tag in ("u", "d", "x") or t.word(at) in ("back", "away")
    moved = moved and not (after == "o" and "Q" in t.tags[at + 2 : at + 4])  # "left out of nearly 900"
    over = moved and t.lower[at] == "over"
    lasting = over and (after == "Q" or "Q" in t.tags[at + 2 : at + 4])
    causing = over and t.tags[at - 2 : at - 1] == "B" and after in _THING
    moved = moved and not (lasting or causing)  # "hired over the next two years", "were held over a theft"
    return at + 1 if ends or ((alone or moved) and t.lower[at] in PHRASAL) else at


def ends_deed(t: Tagged, at: int) -> bool:
    """Whether an "out" or "off" after a verb's object ends what is told of it."""
    loose = t.tags[at : at + 1] in ("x", "u", "d", "R") and t.tags[at + 1 : at + 2] in ("", *".,;:)smc")
    return loose and (t.lower[at] in PHRASAL or t.lower[at] == "inside")


def whereto(t: Tagged, word: str, at: int) -> str:
    """The " with theft" of "charged with theft", the " to hospital" of "taken to hospital"."""
    if word in COMPLETED and t.word(at) in FAR_OFF:
        return f" {t.lower[at]}"  # "born overseas"
    low = at
    at += t.lower[at : at + 2] == ["out", "of"]  # "kept out of the kitchen"
    if (word and word not in COMPLETED) or t.tags[at : at + 1] not in (
        "w",
        "t",
        "i",
        "x",
        "o",
        "n",
        "r",
        "f",
    ):
        return ""
    inner = phrase_after(t, at + 1 + (t.word(at + 1) == "paid"))  # "on paid leave"
    inner = with_support(t, inner) if inner and inner[1] - at <= _FEW else None
    clause = (
        t.tags[at] == "x" and inner is not None and t.tags[inner[1] : inner[1] + 1] in tuple(FINITE_VERBS)
    )
    if inner is None or clause or t.tags[inner[1] - 1] not in NOUNS:
        return ""  # "was raised before the firm collapsed"
    return f" {t.slice(low, inner[1])}"


def end_with_rest(t: Tagged, verb: int, thing: Span) -> int:
    """Where an object ends with what its verb needs besides: "sent Moor [to the palace]", "saw pay [fall]".

    0 where that is not told in a few words, so that the object alone says something else.
    """
    end, rest = thing[1], t.tags[thing[1] : thing[1] + 1]
    if t.lower[verb] in SEEING and rest in tuple("VULW"):
        return end + (not is_past(t.lower[end]))
    if t.lower[verb] not in HALF_TOLD:
        return end
    if rest == "J":
        return end + 1
    whither = phrase_after(t, end + (rest != "D")) if rest in tuple("tinafxwrsD") else None
    return whither[1] if whither and whither[1] - end <= _FEW and t.tags[whither[1] - 1] in NOUNS else 0


def with_support(t: Tagged, span: Span) -> Span | None:
    """A phrase after a preposition, with what its noun leans on: "front of the mill"; None without that."""
    named = t.tags[span[1] - 1 : span[1] + 2] == "PoP"  # "the House of Commons"
    if t.lower[span[1] - 1] not in LEANING and not named:
        return span
    high = with_complements(t, span, 1)[1] if t.tags[span[1] : span[1] + 1] in ("o", "w") else 0
    return (span[0], high) if span[1] < high <= span[1] + _FEW else None


def without_clause(t: Tagged, thing: Span) -> Span:
    """A phrase up to the doer of a clause that ends it: "districts" of "districts Moor won"."""
    low, high = thing
    if t.tags[high : high + 1] not in tuple("VEHML") or t.tags[high - 1] != "P":
        return thing
    high = run_start(t, high, "P", low)
    return (low, high) if any(tag in COMMON_NOUNS for tag in t.tags[low:high]) else thing


def without_time(t: Tagged, thing: Span) -> Span | None:
    """A phrase up to the time that ends it: "a statement Wednesday"; None where that is all of it."""
    low, high = thing
    high = run_start(t, high, TIMES, low)
    return (low, high) if any(tag in NOUNS for tag in t.tags[low:high]) else None


def tells_state(t: Tagged, verb: int) -> bool:
    """Whether a verb only says how somebody is: "remain missing", "fell ill"; not "fell to 40"."""
    if t.lower[verb] in REMAINING:
        return True
    became = t.lower[verb] in BECOMING and verb + 1 < len(t.words)
    return became and (t.tags[verb + 1] == "E" or t.lower[verb + 1] in phrases("harmed", "states"))


def state_after(t: Tagged, verb: int) -> str:
    """How those are who "remain" at word ``verb``: "hospitalized", "under guard"; "" if that is not told."""
    at = on_over(t, verb + 1, "R")
    at += 2 * (t.tags[at - 1 : at + 2] == "RcR")  # "somewhat or very worried"
    tag = t.tags[at : at + 1]
    past = tag == "E" or (tag == "V" and is_past(t.lower[at]))
    if past or (tag == "J" and t.tags[at + 1 : at + 2] not in ("N", "P", "J")):
        return t.slice(at, past_particle(t, at + 1))
    if t.lower[at : at + 2] == ["at", "large"]:
        return "at large"
    inner = phrase_after(t, at + 1) if tag in ("i", "x", "n", "a") else None
    return (
        t.slice(at, inner[1]) if inner and inner[1] - at <= 4 and t.tags[inner[1] - 1] in COMMON_NOUNS else ""
    )


def complement_of_state(t: Tagged, at: int) -> str:
    """ "found [eligible for Medicaid]", "determined [to be eligible]"."""
    tags = t.tags
    at = on_over(t, at, "tBR")
    if tags[at : at + 1] != "J" or tags[at + 1 : at + 2] in ("T", "N", "P"):
        return ""
    if tags[at + 1 : at + 3] in ("tV", "tH", "tB"):  # "able to leave the inn"
        at_verb = at + 3 + (tags[at + 2] == "B" and tags[at + 3 : at + 4] in ("V", "E"))  # "to be found"
        inner = phrase_after(t, at_verb)
        return " " + t.slice(at, inner[1] if inner and inner[1] - inner[0] <= 4 else at_verb)
    inner = phrase_after(t, at + 2) if tags[at + 1 : at + 2] in tuple("rotfaw") else None
    return " " + t.slice(at, inner[1] if inner and inner[1] - inner[0] <= 4 else at + 1)
