"""Figures that are levels: "60% of production", "44% backed Moor", "the rate was 5%"."""

from dataclasses import dataclass

from briefing.figures.grammar.phrases import (
    Span,
    names_things,
    phrase_after,
    phrase_before,
    subject,
    verb_before,
    whole_before,
    with_complements,
)
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.count_frames import (
    located,
    past_brackets,
    past_others,
    role_verb,
    tells_there,
    topic_of_count,
    whereabouts,
)
from briefing.figures.measures.deeds import LIGHT, TRADED
from briefing.figures.measures.dimensions import shape
from briefing.figures.measures.frame import QUANTIFYING, Frame
from briefing.figures.measures.margins import side_before
from briefing.figures.measures.of_frames import owner_of
from briefing.figures.quantities.units import of_word
from briefing.figures.words.families import DURATIONS, LENGTHS, is_measured, is_money
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST, participle

# participles of verbs that have a receiver before the sum: "paid her $20 million"
GIVEN = frozenset(load("measures")["verbs"]["given"].split())
_PARTLY = frozenset(load("measures")["verbs"]["partly"].split())
SHARING = frozenset(load("measures")["verbs"]["sharing"].split())
_POURING = frozenset(load("measures")["verbs"]["pouring"].split())
_MINDED = frozenset(("said", "say", "says", "thought", "think", "believed", "believe"))
_LEADS = frozenset(load("measures")["rivals"]["leads"].split())
_ONE = (["a"], ["an"], ["this"], ["that"], ["the"])
# of what comes in them a sum is no measure
FORMS = frozenset(load("measures")["heads"]["forms"].split())
_NO_THINGS = FORMS | QUANTIFYING
_CONTEST = frozenset(load("change")["contest"]["words"].split())


def contest(t: Tagged, i: int, j: int) -> Frame | None:
    """ "X leads Y 50 percent to 44 percent": the first is X's, the second Y's (or nobody's that is named)."""
    tags = t.tags
    first = tags[i + 1 : i + 3] == "tQ"
    second = j > 0 and tags[j] == "t" and tags[j - 1] == "Q"
    if not first and not second:
        return None
    start = i if first else j - 1
    for index in range(start - 1, max(start - 12, -1), -1):
        if t.lower[index] in _CONTEST and tags[index + 1 : index + 2] not in ("u", "d"):
            if t.lower[index] == "ahead":
                leader = side_before(t, index)
                return Frame("level" if first else "rival", leader) if leader else None
            if first:
                verb = index if tags[index] in "VLEG" else verb_before(t, index)
                return Frame("level", subject(t, verb) if verb >= 0 else None)
            rival = (
                phrase_after(t, index + 1, start)
                if tags[index + 1 : index + 2] in ("P", "D", "N", "J")
                else None
            )
            if rival:
                return Frame("level", rival)
            verb = index if tags[index] in "VLE" else verb_before(t, index)
            return Frame("rival", subject(t, verb) if verb >= 0 else None)
        if tags[index] in ";:":
            break
    over = _lead_over(t, start + 2)
    verb = verb_before(t, start) if over else -1
    return Frame("level", over if second else subject(t, verb)) if over and verb >= 0 else None


def _lead_over(t: Tagged, at: int) -> Span | None:
    """The rival of "51 percent to 39 percent – lead over [Birch]", whose figures end before ``at``."""
    at += 1
    while t.tags[at : at + 1] and t.tags[at] in "–,":
        at += 1
    if t.lower[at : at + 2] and t.lower[at] in _LEADS and t.lower[at + 1 : at + 2] == ["over"]:
        return phrase_after(t, at + 2, len(t.tags))
    return None


@dataclass(slots=True)
class _Standing:
    """How a figure stands: its word, the word that governs it, and the first word after it."""

    t: Tagged
    i: int
    j: int
    governor: str  # the tag of word ``j``
    percent: bool
    unit: str
    right: int  # the word after it, brackets passed over
    following: str  # its tag


def level(t: Tagged, i: int, j: int, governor: str, percent: bool, unit: str) -> Frame:
    """Money, percent and physical figures that are no change."""
    right = past_brackets(t, i + 1)
    c = _Standing(t, i, j, governor, percent, unit, right, t.tags[right : right + 1])
    return _of_what(c) or _as_subject(c) or _beside_another(c) or _by_governor(c)


def relative(t: Tagged, i: int) -> Frame | None:
    """A sum with a clause of its own: "the $130,000 [Alder paid to the witness]"."""
    right = past_brackets(t, i + 1)
    following = t.tags[right : right + 1]
    held = t.tags[right : right + 3] == "KHi"  # "told him that $9 he had in debt was"
    if not (held or t.tags[i - 1 : i] == "D") or not following or following not in "kPDNKS":
        return None
    start = right + (following == "k")
    doer = phrase_after(t, start, len(t.tags))
    verb = doer[1] if doer else start + 1
    while t.tags[verb : verb + 1] and t.tags[verb] in "HMR":
        verb += 1
    if t.tags[verb - 1 : verb + 1] == "Hi":
        owned = phrase_after(t, verb + 1, len(t.tags))  # "the $9 he had in debt"
        return Frame("amount", owned) if owned else None
    if t.tags[verb : verb + 3] in ("VtV", "EtV", "YtV") and participle(t.lower[verb]) not in GIVEN:
        verb += 2  # "the $9 he had agreed to pay"
    if t.tags[verb : verb + 1] not in tuple("VEUW") or participle(t.lower[verb]) not in GIVEN | TRADED:
        return None
    named = doer and not (doer[0] == start and t.tags[start] in "NAJ" and following != "k")  # "$5 bills"
    if not named and t.tags[start] != "K":
        return None
    thing = phrase_after(t, verb + 2, len(t.tags)) if t.tags[verb + 1 : verb + 2] in tuple("trnf") else None
    tail = (verb + 1, thing[1]) if thing and t.tags[thing[1] - 1] not in "T#V" else None
    return Frame("object", doer, verb, tail=tail)


def _of_what(c: _Standing) -> Frame | None:
    """What follows the figure and is measured: "$500,000 bond", "60% of production", "$9 in goods"."""
    t, i, j, right = c.t, c.i, c.j, c.right
    governor, percent, unit, following = c.governor, c.percent, c.unit, c.following
    tags = t.tags
    last = len(tags)
    word = t.lower[j] if j >= 0 else ""
    if "+" in tags[j + 1 : i] and j >= 0 and governor in "NPA#":
        return Frame("beside", phrase_before(t, j + 1))
    if following and following in "NPJASEG":
        phrase = phrase_after(t, right, last)
        if (
            phrase
            and phrase[0] == right
            and (tags[phrase[1] - 1] in "NPA" or _is_state_of_part(c, phrase[1]))
            and not (following in "EG" and phrase[1] - right < 2)
            and not (is_money(unit) and phrase[1] - right == 1 and t.lower[right] in _NO_THINGS)
        ):
            if is_money(unit) and tags[phrase[1] : phrase[1] + 1] in tuple("VEH"):
                named = tags.find("P", phrase[0], phrase[1])
                if named > phrase[0] and tags[named - 1] in "NA":
                    return Frame("modifier", (phrase[0], named), j)  # "the $50,000 grant Alder received"
            there = "there" in t.lower[max(0, j - 2) : max(0, j)]
            if percent and governor == "B" and not there and _ends_clause(t, phrase[1]):
                whole = subject(t, j)  # "the county is 40 percent Dutch"
                if whole and tags[whole[1] - 1] in "NPA":
                    return Frame("amount", whole, tail=phrase)
            owner = owner_of(t, i) if percent else None
            return Frame("modifier", with_complements(t, phrase, last, 1), j, owner=owner)
    if is_money(unit) and t.lower[right : right + 1] and t.lower[right] in FORMS:
        verb = verb_before(t, i)
        if verb >= 0 and tags[verb] in "VE":
            return Frame("object", subject(t, verb), verb)  # "repaid in $9 increments"
    if following == "o":
        phrase = phrase_after(t, right + 1, last)
        if phrase and unit in LENGTHS and tags[phrase[0]] == "P":
            return Frame("level", _governed(t, j, governor), j)  # "will pass within 12 miles of Earth"
        counted = whole_figure(t, right, last)  # "80% of 350 students rely on"
        if phrase and tags[phrase[1] - 1] != "T" and not right < counted <= phrase[1]:
            if t.lower[phrase[1] - 1] in ("gdp", "total"):
                return Frame("level", _governed(t, j, governor) or phrase, j)
            whole_phrase = with_complements(t, phrase, last, 1)
            saying = tags[whole_phrase[1] : whole_phrase[1] + 2]
            if saying == "YK" or (saying[1:] in tuple("PDNJS") and t.lower[whole_phrase[1]] in _MINDED):
                # "half of the voters said they would", "59 percent of voters thought Moor had"
                return Frame("answer", whole_phrase, whole_phrase[1])
            at = whole_phrase[1]
            if word == "with" and tags[at : at + 1] in ("E", "G", "V", "Y"):  # "with 97% of the vote counted"
                return Frame("amount", whole_phrase, tail=(at, at + 1))
            return Frame("amount", whole_phrase, role_verb(t, i, j), owner=_holder(t, j) if percent else None)
    if following == "i" and is_money(unit) and t.lower[right + 1 : right + 2] not in _ONE:
        phrase = phrase_after(t, right + 1, last)
        if (
            phrase
            and tags[phrase[1] - 1] in "NA"
            and tags[phrase[0]] not in "T#"
            and tags[phrase[1] : phrase[1] + 1] not in ("T", "#")
            and not word.startswith("invest")
        ):
            return Frame("amount", phrase, j if j >= 0 and tags[j] in "VEGUW" else -1)
    return None


def _is_state_of_part(c: _Standing, end: int) -> bool:
    """Whether an adjective tells what part of a whole is: "the county is 40 percent Dutch"."""
    is_part = c.percent and c.governor == "B" and c.t.tags[end - 1] == "J"
    return is_part and c.t.lower[end - 1] not in _PARTLY and _ends_clause(c.t, end)  # "22% full" is no part


def _ends_phrase(tags: str, at: int) -> bool:
    """Whether a mark, an adverb or the end follows a participle, and no object."""
    return tags[at : at + 1] in ("", *"mR.,;)")


def _ends_clause(t: Tagged, at: int) -> bool:
    """Whether nothing that matters follows: a mark, a conjunction or a preposition."""
    return t.tags[at : at + 1] in ("", *",.;:)cimwn–")


def _holder(t: Tagged, j: int) -> Span | None:
    """Who has a share: "[Alder] won 52% of the vote", "[the young] made up 33% of the electorate"."""
    if j > 0 and t.tags[j] in "xur":
        j -= 1
    if j < 0 or t.lower[j] not in SHARING:
        return None
    found = subject(t, j)
    return found if found and t.tags[found[1] - 1] in "NP" else None


def _as_subject(c: _Standing) -> Frame | None:
    """What the figure itself did: "44% backed Moor", "$240 million of which went to roads"."""
    t, i, j, right = c.t, c.i, c.j, c.right
    governor, percent, unit, following = c.governor, c.percent, c.unit, c.following
    tags = t.tags
    last = len(tags)
    word = t.lower[j] if j >= 0 else ""
    if following and following == "," and governor in ("", ",", ";", "."):
        right = past_others(t, right)
        following = tags[right] if right < last else ""
    if following == "K" and t.lower[right] == "others" and tags[right + 1 : right + 2] in tuple("VEBHJkL"):
        right = past_others(t, right + 1)
        following = tags[right : right + 1]
        if following == "J":
            return Frame("answer", verb=right)  # "three were killed and nine others injured"
    if following == "x" and t.lower[right] == "without" and not (percent or is_money(unit)):
        return Frame("answer", verb=right, tail=phrase_after(t, right + 1, last))
    there = governor == "B" and tells_there(t, j)
    if there and following and following in "EJ" and tags[right + 1 : right + 2] not in ("N", "P", "J"):
        return Frame("answer", verb=right)
    of = right + 1 if t.lower[right : right + 2] == ["out", "of"] else right
    whole = whole_figure(t, of, last) if tags[of : of + 1] == "o" and not is_money(unit) else -1
    if whole >= 0:
        part = _part(t, whole, last)
        deed = j if part.verb == last and governor and governor in "VEGULW" and word not in LIGHT else -1
        return Frame("count", topic_of_count(t, deed), deed, whole=whole) if deed >= 0 else part
    tested = governor and governor in "EV" and j and tags[j - 1] == "Q" and word.endswith("ed")
    if tested and not unit and following and following in "VLHBM":
        return _part(t, j - 1, last, right)  # "of the 212 samples tested 19 came back"
    of_which = following == "o" and tags[right + 1 : right + 2] == "k"
    if (of_which and governor == "," and not (is_money(unit) or is_measured(unit))) or (of_which and percent):
        parted = whole_before(t, j)  # "a deficit, half of which comes from tin"
        if parted and tags[parted[1] - 1] in "NPA":
            return Frame("amount", parted)
    if following == "o" and tags[right + 1 : right + 2] == "k":  # "$240 million of which went to roads"
        following, right = "k", right + 1
    if following == "o" and t.lower[right + 1 : right + 2] == ["those"]:
        verb = right + 2 + (tags[right + 2 : right + 3] in ("E", "V"))
        where = located(t, verb)
        verb = where[1] if where else verb
        if where and tags[verb : verb + 1] == "B" and not unit.isupper():
            return Frame("amount", (right + 2, verb))  # "75 percent of those killed in the city were"
        if tags[verb : verb + 1] in tuple("VEYLHBM"):  # "3 in 5 of those polled backed the plan"
            right, following = verb, tags[verb]
    plain = percent or not (is_measured(unit) or is_money(unit))
    scale = not unit and governor == "N" and j == i - 1 and not is_plural(word)  # "of magnitude 6.8 struck"
    if following and following in "VEYLHBM" and plain and not (scale or (governor and governor in "UWBLVGE")):
        verb = right
        while verb < last and tags[verb] in "BHMRX":
            verb += 1
        if verb < last and tags[verb] in "VEYLGJ" and not (percent and following == "B"):
            return Frame("answer", verb=verb, tail=phrase_after(t, verb + 1, last))
        if following == "H" and tags[right + 1 : right + 2] == "D":  # "and a quarter had no view"
            return Frame("answer", verb=right, tail=phrase_after(t, right + 1, last))
        where = whereabouts(t, right) if following == "B" else None
        if where:
            return Frame("answer", verb=where[0], tail=(where[0] + 1, where[1]))
    goes = following and (following in "BHM" or t.lower[right] in _POURING)
    spent = is_money(unit) and (not governor or governor in ',.;:cmY"–') and goes
    if spent:
        verb = right
        while verb < last and tags[verb] in "BHMR":
            verb += 1
        moved = t.lower[verb : verb + 1] and t.lower[verb] in _POURING
        if moved or (tags[verb : verb + 1] in ("V", "E", "U") and "B" in tags[right:verb]):
            on = verb + 1 + (t.lower[verb + 1 : verb + 2] == ["aside"])
            whereon = phrase_after(t, on + 1, last) if tags[on : on + 1] in tuple("rniax") else None
            return Frame("answer", verb=verb, tail=whereon)  # "$3 million was spent on the regatta"
    if (
        is_money(unit)
        and word == "with"
        and following
        and following in "VE"
        and _ends_phrase(tags, right + 1)
    ):
        return Frame("answer", verb=right)  # "with $9 paid so far"
    if percent and governor == "B" and following and following in "VEJ" and t.lower[right] in _PARTLY | PAST:
        return Frame("level", subject(t, j), right)  # "was 35 percent contained"
    if following == "k" and (plain or tags[right - 1] == "o"):
        verb = right + 1
        while verb < last and tags[verb] in "BHMRX":
            verb += 1
        if verb < last and tags[verb] not in ".,;:":
            return Frame("answer", verb=verb, tail=phrase_after(t, verb + 1, last))
        return Frame("none")
    c.right, c.following = right, following
    return None


def _beside_another(c: _Standing) -> Frame | None:
    """A figure after a colon, "and", "with" or "at", which tells more of another."""
    t, i, j, right = c.t, c.i, c.j, c.right
    governor, percent, unit, following = c.governor, c.percent, c.unit, c.following
    tags = t.tags
    last = len(tags)
    if governor == ":":
        verb = verb_before(t, j)
        if verb >= 0 and tags[verb] in "VLUWB":
            return Frame("label", subject(t, verb))
        return Frame("label", phrase_before(t, j) or _before_break(t, j))
    if governor == "c" and "Q" in tags[max(0, j - 8) : j] and not (unit in LENGTHS and following == "f"):
        verb = verb_before(t, j) if shape(t, i, unit) else -1  # "40 metres wide and 12 metres deep"
        where = located(t, right) if verb < 0 else None
        if following == "r" and is_money(unit) and "Qr" in tags[max(0, j - 8) : j]:
            bought = phrase_after(t, right + 1, last)  # "$15 for adults and $8 for children"
            where = (right, bought[1]) if bought and tags[bought[1] - 1] in "NP" else None
        if where:
            return Frame("again", tail=where)  # "12 crates in the cellar and 15 on the quay"
        return Frame("level", subject(t, verb), verb) if verb >= 0 else Frame("again")
    listed = governor == "," and following == "r" and "Q" in tags[max(0, j - 12) : j]
    if listed and (percent or is_money(unit)):
        timed = phrase_after(t, right + 1, last)
        if timed is None or tags[timed[1] - 1] == "T":
            return Frame("again")  # "a 3% rise for the first year, 2% for the second year"
    if governor == "w" and "Q" in tags[max(0, j - 12) : j] and is_measured(unit) and not percent:
        if following == "J":
            return Frame("again")  # "15cm of snow with 2 to 5cm possible elsewhere"
        where = located(t, right)
        if where:
            return Frame("again", tail=where)  # "with up to 15cm on high ground"
    if governor == "a" and j and tags[j - 1] == "Q":  # "up 1% at $36.65"
        return Frame("result", tail=(j - 1, j))
    if governor == "a" and j > 1 and tags[j - 1] == "," and following == ",":
        before = phrase_before(t, j - 1)  # "debt, at $11 trillion, has grown"
        if before and tags[right + 1 : right + 2] in tuple("BHMVLUW"):
            return Frame("level", before)
    if governor == "a" and (j == 0 or tags[j - 1] in ",;"):  # "At $1,099 the laptop costs twice as much"
        start = right + (following == ",")
        first = phrase_after(t, start, last)
        if first and tags[first[1] : first[1] + 1] in tuple("VLBHMUW"):
            return Frame("level", first)
    return None


def _by_governor(c: _Standing) -> Frame:
    """The phrase or verb that the word before the figure ties it to."""
    t, i, j, governor, unit, right, following = c.t, c.i, c.j, c.governor, c.unit, c.right, c.following
    tags = t.tags
    last = len(tags)
    if c.percent and governor == "t" and t.lower[j - 3 : j] == ["of", "the", "vote"]:
        return Frame("amount", (j - 1, j))  # "42% of the vote to 40%"
    topic = _governed(t, j, governor, is_money(unit) or not unit)
    if topic and governor and governor in "NP" and is_money(unit):
        cost = topic[0] - 1
        while cost >= 0 and tags[cost] in "DRJ":
            cost -= 1
        if cost >= 0 and t.lower[cost].startswith("cost"):
            return Frame("level", topic, cost)  # "costing GM $1.5 billion"
        if cost >= 0 and t.tags[cost] in "VEG" and participle(t.lower[cost]) in GIVEN:
            return Frame("level", topic, cost)  # "paid its chief executive $20 million"
    if unit in DURATIONS and governor and governor in "NPAxiand":
        verb = verb_before(t, i)
        topic = (subject(t, verb) if verb >= 0 else None) or topic
    if governor == "x" and t.lower[j] == "worth" and topic:
        told = topic[0] - 1
        while told > 0 and tags[told] in "DJR":
            told -= 1
        return Frame("amount", topic, told if tags[told] in "VEG" else -1)
    if governor and governor in "VEGUWY":
        tail = None
        right += following == "R"  # "paid $300 apiece for the tickets"
        if right + 1 < last and tags[right] in "rina":
            inner = phrase_after(t, right + 1, last)
            timed = inner and (tags[inner[1] - 1] in "T#" or tags[inner[1] : inner[1] + 1] == "T")
            if inner and not timed:
                tail = (right, inner[1])
        return Frame("object", topic, j, tail=tail)
    if (governor and governor in "(,–") or (governor and governor in "NPA"):
        return Frame("beside", topic)
    return Frame("level", topic, j)


def whole_figure(t: Tagged, at: int, last: int) -> int:
    """The figure after "of the", or -1: "a dozen of the 78 schools"."""
    at += 1
    while at < last and t.tags[at] in "DSR":
        at += 1
    if t.tags[at : at + 1] != "Q" or not names_things(t.words[at]):
        return -1
    return -1 if of_word(t.lower[at].rpartition(" ")[2]) else at


def _part(t: Tagged, whole: int, last: int, verb: int = -1) -> Frame:
    """The frame of a figure that is part of ``whole``: what its things did, or nothing."""
    tags = t.tags
    verb = whole + 1 if verb < 0 else verb
    if tags[verb : verb + 1] == "E" and tags[verb + 1 : verb + 2] in tuple("VYLUWBHM"):
        verb += 1  # "of the 90 nurses surveyed said"
    while verb < last and tags[verb] in "BHMRXk":
        verb += 1
    if verb >= last or tags[verb] not in "VEYLUWGJ":
        return Frame("answer", verb=last, whole=whole)
    tail = phrase_after(t, verb + 1, last)
    if tail and tags[tail[1] : tail[1] + 1] == "Y":
        tail = None  # "have reopened the ministry said"
    return Frame("answer", verb=verb, whole=whole, tail=tail)


def _before_break(t: Tagged, end: int) -> Span | None:
    low = end
    while low > 0 and t.tags[low - 1] not in ';:.–"' and end - low < 12:
        low -= 1
    return (low, end) if low < end else None


def _priced(t: Tagged, place: Span) -> Span | None:
    """What has a price before "for": "sells [a phone] at Currys for $30", "[a flat] is on the market for"."""
    at = place[0] - 1
    while at > 0 and t.tags[at] == "D":
        at -= 1
    if at < 1 or t.tags[at] not in "ani":
        return None
    if t.tags[at - 1] in "BVLE":
        return subject(t, at - 1)
    return phrase_before(t, at)


def _governed(t: Tagged, j: int, governor: str, priced: bool = False) -> Span | None:
    """The phrase that the word before the figure ties it to; ``priced``: the figure may be a price."""
    tags = t.tags
    if j < 0:
        return None
    if governor in "BLVEGUWYHM":
        return subject(t, j)
    if governor in "NPAT#S":
        return phrase_before(t, j + 1)
    if governor in "(,–":
        phrase = phrase_before(t, j)
        if phrase and tags[phrase[1] - 1] not in "T#":
            return phrase
        verb = verb_before(t, j)
        return subject(t, verb) if verb >= 0 else None
    if governor == "s" and j >= 2 and tags[j - 1] in "JR" and tags[j - 2] == "s":  # "as high as"
        return _governed(t, j - 3, tags[j - 3]) if j >= 3 else None
    if governor in "arwhxnisbtf":
        before = tags[j - 1] if j else ""
        if before == "Q" and governor == "r" and priced and names_things(t.words[j - 1]):
            return j - 1, j  # "sells 3,000 items for 99 cents"
        if before == "," and t.lower[j] == "including" and priced:
            whole = phrase_before(t, j - 1)  # "new spending, including $50"
            if whole and t.tags[whole[0] - 1 : whole[0]] not in ("i", "D", "x", "n", "a"):
                return whole
        if before == "K" and governor == "r":  # "to quarantine themselves for 14 days"
            j -= 1
        phrase = phrase_before(t, j)
        if (before and before in "VEGLUWBYRud") or phrase is None:
            verb = verb_before(t, j)
            if verb >= 0 and tags[verb] == "E" and verb > 0 and tags[verb - 1] in "NPA":
                return phrase_before(t, verb)
            return subject(t, verb) if verb >= 0 else None
        if tags[phrase[1] - 1] in "T#":
            verb = verb_before(t, phrase[0])
            return subject(t, verb) if verb >= 0 else None
        return (_priced(t, phrase) if priced and governor == "r" else None) or phrase
    verb = verb_before(t, j + 1)
    return subject(t, verb) if verb >= 0 else None
