"""How a level stands in its clause, and the phrase that the word before it ties it to."""

import re
from dataclasses import dataclass, field

from briefing.figures.frames.count import past_brackets
from briefing.figures.grammar.phrases import (
    Span,
    head_end,
    names_things,
    phrase_after,
    phrase_before,
    verb_before,
    whole_before,
)
from briefing.figures.grammar.subjects import COURSES, before_stretch, subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, FINITE_VERBS, NOUNS, PLAIN_VERBS, TIMES
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.units.families import PERCENT, is_measured, is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import class_of
from briefing.figures.words.wordlists import LEANING, TRADED

_ASIDE = 8  # words of an aside between marks
_HANDED_ON = row("measures", "verbs", "handed_on")
_BUYING = row("measures", "verbs", "buying")
_DEALT = TRADED | row("measures", "verbs", "valuing")
_INCLUDING = ("including", "excluding")
_RELATIVES = ("that", "which")
_RANGES = row("measures", "heads", "ranges")
_LATER = re.compile(r"[NP]D[JR]*TR?\Z")
_DROPPED_BEFORE = row("measures", "modifiers", "dropped")


@dataclass(slots=True)
class Standing:
    """How a figure stands: its word ``i``, the word ``j`` that governs it or -1, and the word after it."""

    t: Tagged
    i: int
    j: int
    quantity: Quantity
    counted: bool  # its unit is a counted noun of the text
    unit: str = field(init=False)
    percent: bool = field(init=False)
    money: bool = field(init=False)
    measured: bool = field(init=False)
    governor: str = field(init=False)  # the tag of word ``j``
    word: str = field(init=False)  # and that word
    after: str = field(init=False)  # the tag of the next word
    right: int = field(init=False)  # the word after it, brackets passed over
    following: str = field(init=False)  # its tag

    def __post_init__(self) -> None:
        t, j = self.t, self.j
        self.unit = self.quantity.unit
        self.percent = self.unit in PERCENT
        self.money, self.measured = is_money(self.unit), is_measured(self.unit)
        self.governor = t.tags[j] if j >= 0 else ""
        self.word = t.lower[j] if j >= 0 else ""
        self.after = t.tags[self.i + 1 : self.i + 2]
        right = self.i + 1
        passed = past_brackets(t, right)
        shared = self.percent and self.after == "," and t.tags[passed : passed + 1] in ("B", "M")
        self.pass_to(right if shared else passed)  # "5% of output, or $9, will be spent"

    def pass_to(self, right: int) -> None:
        """Take the word ``right`` as the one that follows the figure."""
        self.right = right
        self.following = self.t.tags[right : right + 1]

    def governed_by(self, j: int) -> "Standing":
        """The same figure as another word governs it: the verb of "set aside" for its particle."""
        return Standing(self.t, self.i, j, self.quantity, self.counted)


def governed(t: Tagged, j: int, governor: str, priced: bool = False) -> Span | None:
    """The phrase that the word before the figure ties it to; ``priced``: the figure may be a price."""
    tags = t.tags
    if j < 0:
        return None
    if governor in "BLVEGUWYHM" or (governor == "X" and j and tags[j - 1] == "M"):
        return subject(t, j)  # also "must not exceed 9"
    if governor in "NPAT#S":
        return _of_last(t, phrase_before(t, j + 1))
    if governor in "(,–":
        phrase = _apposed(t, j) if priced else phrase_before(t, j)
        if phrase and tags[phrase[1] - 1] not in TIMES:
            return phrase
        verb = verb_before(t, j)
        aside = _speech_aside(t, verb) if verb == j - 1 and governor == "," else -1
        return governed(t, aside, ",", priced) if aside > 0 else subject(t, verb)
    if governor == "k" and _topped(t, j):
        return phrase_before(t, j)  # "dug in heat that topped 40 degrees"
    if governor == "s" and j >= 2 and tags[j - 1] in "JR" and tags[j - 2] == "s":  # "as high as"
        return governed(t, j - 3, tags[j - 3]) if j >= 3 else None
    if governor == "r" and priced and j > 1 and tags[j - 1] == "R" and tags[j - 2] in NOUNS:
        return phrase_before(t, j - 1)  # "bought the mill legally for $9"
    if governor in "arwhxnisbtf":
        return _governed_by_preposition(t, j, governor, priced)
    verb = verb_before(t, j + 1)
    return subject(t, verb)


def _speech_aside(t: Tagged, verb: int) -> int:
    """The comma that opens ", the guild said," whose verb is word ``verb``, or -1."""
    who = phrase_before(t, verb) if t.tags[verb] == "Y" else None
    opens = who[0] - 1 - (t.tags[who[0] - 1] == "D") if who and who[0] else -1
    return opens if opens > 0 and t.tags[opens] == "," else -1


def _topped(t: Tagged, j: int) -> bool:
    """Whether "that" at word ``j`` goes on to a hedge that is a verb: "heat that [topped 40] degrees"."""
    if t.lower[j] not in _RELATIVES or not j or t.tags[j - 1] not in COMMON_NOUNS:
        return False
    hedge = t.text[t.starts[j + 1] : t.ends[j + 1]].partition(" ")[0]
    return class_of(hedge) in FINITE_VERBS


def _apposed(t: Tagged, j: int) -> Span | None:
    """The phrase before a mark at ``j``; all of it where it is a subject: "the toll on the mill, $9, is"."""
    end = next((at for at in range(j + 2, min(j + _ASIDE, len(t.tags))) if t.tags[at] in ",–)"), -1)
    whole = whole_before(t, j) if end > 0 and t.tags[end + 1 : end + 2] in tuple(FINITE_VERBS) else None
    head = head_end(t, whole) if whole else 0
    return whole if whole and t.tags[head - 1] in NOUNS else phrase_before(t, j)


def _governed_by_preposition(t: Tagged, j: int, governor: str, priced: bool) -> Span | None:
    """The phrase before a preposition or the like, or the subject of the verb that it goes with."""
    tags = t.tags
    if t.lower[j] == "worth" and j > 1 and tags[j - 1] == "R":
        j -= 1  # "a barn together worth $9", "a project, now worth $9"
    before = tags[j - 1] if j else ""
    is_worth = "worth" in t.lower[j : j + 2]
    worth = governor == "r" or is_worth
    if before == "Q" and worth and priced and names_things(t.words[j - 1]):
        return j - 1, j  # "sells 3,000 items for 99 cents", "took 30 paintings worth $4 million"
    began = phrase_before(t, j) if governor == "t" else None
    start = back_over(t, began[0] - 1, "D") if began else 0
    if governor == "t" and t.lower[j - 1] == "due":
        return None  # "won an edge due to $9 from abroad"
    if began and start > 0 and tags[start] == "f" and "Q" not in tags[slice(*began)]:
        # "a ban from the ground to 3,000 feet"
        return subject(t, verb_before(t, start)) or phrase_before(t, start)
    spent = _included(t, j) if before == "," and t.lower[j] == "including" and priced else None
    if spent:
        return spent
    if governor == "r" and _leads_to_no_thing(t, j, priced):
        return None
    agent = phrase_before(t, j) if governor == "s" or (governor in "ar" and priced) else None
    if agent and "b" in tags[max(0, agent[0] - 2) : agent[0]]:
        by = agent[0] - 1 - (tags[agent[0] - 1] == "D")
        if governor == "s" or t.lower[by - 1] in _DEALT:  # "is given by the firm as 30"
            return subject(t, verb_before(t, by))  # "was sold by the firm for $9"
    if t.word(j - 1) == "hands" and t.lower[j - 2].startswith("chang"):
        return subject(t, j - 2)  # "the pound changed hands at $1.40"
    if governor == "t" and t.lower[j - 1] in ("equivalent", "equal"):
        return subject(t, verb_before(t, j))  # "the deficit is equivalent to 4% of"
    if before == "K" and governor == "r":  # "to quarantine themselves for 14 days"
        j -= 1
    if before == "," and governor == "a":
        j = before_inclusion(t, j)
        before = tags[j - 1]
    aside = before == "," and (governor == "a" or is_worth)
    held = phrase_before(t, j - 1) if aside and priced else None
    if held:
        lead = back_over(t, held[0] - 1, "DJ", -1)
        if tags[lead] in "HVEGWf" or (is_worth and tags[max(0, lead - 1) : lead + 1] == "Qo"):
            return held  # "has the highest toll, at $9", "owns 9% of the shares, worth $9 million"
    sold = _bought(t, j) if governor == "r" and priced else _whole_worth(t, j) if is_worth else None
    if sold:
        return sold
    return _of_phrase_before(t, j, governor, before, priced)


def _of_phrase_before(t: Tagged, j: int, governor: str, before: str, priced: bool) -> Span | None:
    """The phrase right before a preposition, but for a time or state that ends it, or its verb's subject."""
    tags = t.tags
    phrase = phrase_before(t, before_stretch(t, j, 0) if governor == "a" else j)
    if phrase is None or (before and before in "VEGLUWBYRud"):
        verb = verb_before(t, j)
        reduced = verb > 0 and tags[verb] == "E" and tags[verb - 1] in NOUNS
        return phrase_before(t, verb) if reduced else subject(t, verb)
    if "g" in tags[max(0, phrase[0] - 2) : phrase[0]]:  # "was flat versus the euro at $1.1"
        return subject(t, verb_before(t, phrase[0])) or phrase
    if governor in "ai" and tags[phrase[1] - 1] == "J" and tags[phrase[1] - 2] in COMMON_NOUNS:
        return phrase[0], phrase[1] - 1  # "unemployment stagnant at 8%"
    if tags[phrase[1] - 1] in TIMES:
        return subject(t, verb_before(t, phrase[0]))
    return (_priced(t, phrase) if priced and governor == "r" else None) or phrase


def _whole_worth(t: Tagged, j: int) -> Span | None:
    """What a comma parts from its worth: "[a project] with the bank, now worth $9"."""
    whole = whole_before(t, j - 1) if t.tags[j - 1] == "," else None
    return (whole[0], head_end(t, whole)) if whole else None


def _bought(t: Tagged, j: int) -> Span | None:
    """What was traded for a price: "a cabin that he bought in 1988 [for $9]", "sold the mill in May"."""
    verb = verb_before(t, j)
    if verb < 0 or participle(t.lower[verb]) not in _BUYING or "Q" in t.tags[verb:j]:
        return None
    thing = phrase_after(t, verb + 1, j)
    if thing and t.tags[thing[1] - 1] in NOUNS:
        dated = t.tags[thing[1] : thing[1] + 1] == "i" and t.tags[j - 1] in TIMES
        aside = t.tags[thing[1] : thing[1] + 1] == t.tags[j - 1] == ","  # "bought a hut, an old one, for $9"
        return thing if dated or aside else None
    low = run_start(t, verb, "BHMRX")
    if "B" in t.tags[low:verb]:
        return None  # "a mill was sold for"
    who = (low - 1, low) if t.tags[low - 1 : low] == "K" else phrase_before(t, low)
    low = who[0] - (t.tags[who[0] - 1] == "D") if who else low
    that = low - 1 if low > 0 and t.tags[low - 1] == "k" else -1
    return phrase_before(t, that - (t.tags[that - 1] == ",")) if that > 0 else None


def before_inclusion(t: Tagged, j: int) -> int:
    """Where ", including taxes," begins that ends before word ``j``, else ``j``: "put its cost, …, at $4"."""
    comma = t.tags.rfind(",", max(0, j - _ASIDE), j - 1)
    return comma if comma > 0 and t.word(comma + 1) in _INCLUDING else j


def _included(t: Tagged, j: int) -> Span | None:
    """What a sum after ", including" at word ``j`` is part of: "new spending", "huge sums in the state"."""
    whole = phrase_before(t, j - 1)
    if whole and t.tags[whole[0] - 1 : whole[0]] not in ("i", "D", "x", "n", "a"):
        return whole
    spent = phrase_after(t, verb_before(t, j - 1) + 1, j - 1)
    return spent if spent and t.tags[spent[1] - 1] in COMMON_NOUNS else None


def _leads_to_no_thing(t: Tagged, j: int, priced: bool) -> bool:
    """Whether "for" at word ``j`` is of words that measure nothing: "on course for", "in exchange for"."""
    if t.word(j - 2) == "on" and t.lower[j - 1] in COURSES:
        return True  # "to stay on course for 43 GW"
    leans = priced and j > 0 and t.lower[j - 1] in LEANING  # but "seeks a court order for $9"
    return leans and t.tags[back_over(t, j - 2, "DJ", -1)] == "i"


def _of_last(t: Tagged, phrase: Span | None) -> Span | None:
    """The opponents of "spent $2 million on the campaign and opponents [$9]", whose verb is left out."""
    joint = t.tags.rfind("c", *phrase) if phrase else -1
    if phrase is None or joint < 0 or "Q" not in t.tags[: phrase[0]]:
        return phrase
    led = t.tags[back_over(t, phrase[0] - 1, "D")] in "oniratw"
    return (joint + 1, phrase[1]) if led else phrase


def _priced(t: Tagged, place: Span) -> Span | None:
    """What has a price before "for": "sells [a phone] at Currys for $30", "[a flat] is on the market for"."""
    at = back_over(t, place[0] - 1, "D")
    if at > 1 and t.tags[at] == "t":
        return _handed(t, at)
    if at < 1 or t.tags[at] not in "ani":
        return None
    if t.tags[at - 1] in "BVLE":
        return subject(t, at - 1)
    return phrase_before(t, at)


def _handed(t: Tagged, to: int) -> Span | None:
    """What goes to somebody for a price: "sold [the mill] to Moor for $9", "[the mill] was sold to Moor"."""
    if t.tags[to - 1] in PLAIN_VERBS:
        return subject(t, to - 1) if participle(t.lower[to - 1]) in _HANDED_ON else None
    counted = t.tags[to - 1] == "Q" and names_things(t.words[to - 1])
    thing = (to - 1, to) if counted else whole_before(t, to)  # "a stake in the mill"
    verb = back_over(t, thing[0] - 1, "D") if thing else -1
    return thing if verb >= 0 and participle(t.lower[verb]) in _HANDED_ON else None


def governor_of(t: Tagged, i: int) -> int:
    """The word before the figure at ``i`` and its modifiers: "from" in "from the week's revised Q"."""
    tags = t.tags
    j = i - 1
    if j > 1 and t.lower[j] == "or" and t.lower[j - 1] == "one":
        j -= 2  # "hurt one or two people"
    in_all = j > 0 and t.lower[j] in ("all", "total") and t.lower[j - 1] == "in"
    if in_all and tags[j - 2 : j - 1] in ("", *',;:–"cmk'):
        j -= 2  # "in all $9 million was spent"
    while j >= 0 and (
        (tags[j] in "RD+" and t.lower[j] not in ("how", "why"))
        or t.lower[j] == "between"
        or (tags[j] == "c" and t.lower[j - 1] == "plus")
        or (tags[j] == "J" and t.lower[j] in _DROPPED_BEFORE)
    ):
        j -= 1
    past = _before_range(t, j) if j > 1 and tags[j] in "oN" else -1
    if past >= 0:
        return past
    k = back_over(t, j, "EJRT")
    # "a blast the same evening injured six cooks"
    later = tags[j] == "E" and _LATER.search(tags, max(0, k - 1), j) and t.words[j - 1].islower()
    if k < j and k >= 0 and tags[k] in "SD" and tags[j] in "EJ" and not later:
        return back_over(t, k, "SDRJT")
    if k == j and j > 0 and tags[j] == "S":
        j = back_over(t, j, "SDRJT")
    return j


def _before_range(t: Tagged, j: int) -> int:
    """The preposition of "in the range of Q" and "to a range between Q", or -1."""
    noun = j - (t.tags[j : j + 1] == "o")
    if noun < 1 or t.lower[noun] not in _RANGES:
        return -1
    led = back_over(t, noun - 1, "DJR")
    replaced = t.tags[led : led + 1] == "f" and "Q" in t.tags[:led]  # "$86 billion, up from a range of"
    return led if led < noun - 1 and (replaced or t.tags[led] in "ita") else -1


def attributive(t: Tagged, i: int, quantity: Quantity) -> bool:
    """Whether a counted noun in the singular stands before the thing measured: "a 1,200-page bill"."""
    return (
        i + 1 < len(t.tags)
        and t.tags[i + 1] in "NPJA"
        and (
            ("-" in t.words[i].rpartition(" ")[2] and not t.lower[i].endswith(quantity.unit.lower() + "s"))
            or (
                quantity.value != 1
                and t.lower[i].endswith(quantity.unit.lower())
                and quantity.unit[-1:] != "e"
            )
        )
    )
