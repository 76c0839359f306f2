"""How a figure stands in its clause: as a change, a level after "of", a count, a share, an apposition …"""

import re

from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    subject,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.steps import back_over, on_over, run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures import sides
from briefing.figures.measures.change_frames import change_after, changed_by, taken_off, to_from, up_down
from briefing.figures.measures.contest_frames import contest
from briefing.figures.measures.count_frames import (
    AMONG,
    handled,
    is_whole,
    owner_in_list,
    role_verb,
    tells_there,
    topic_of_count,
)
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.level_frames import level
from briefing.figures.measures.of_frames import of
from briefing.figures.measures.part_frames import hidden_verb, whole_figure
from briefing.figures.measures.relative_frames import relative
from briefing.figures.measures.wordlists import (
    FORMS,
    HANDING,
    MEETING,
    PARTICLES,
    REPRESENTING,
    SIZED,
    TRANSITIVE,
)
from briefing.figures.words.families import DURATIONS, PERCENT, is_measured, is_money
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import participle
from briefing.figures.words.people import takes_who
from briefing.figures.words.quantity import Quantity

_TAKING = frozenset(load("change")["taking"]["verbs"].split())
_MAKING = frozenset(("make", "makes", "made", "making"))
_OWN = frozenset(("its", "their", "his", "her"))
# what a number of things is the size of, people or not
_SIZES = SIZED | frozenset(
    f"{load('measures')['heads']['advantages']} {load('measures')['heads']['sizes']}".split()
)
_BALLOTS = frozenset(load("measures")["sides"]["ballots"].split())
_POURING = frozenset(load("measures")["verbs"]["pouring_in"].split())
_LOSING = frozenset(("give", "gives", "gave", "given", "giving"))
_WHEN = (["later"], ["earlier"], ["ago"], ["after"], ["before"])
# with "up" or "off" they are verbs of their own, and tell no change
_GIVING = frozenset(load("change")["phrasal"]["verbs"].split())
# other figures between a figure and the noun they share
_SHARED = re.compile(r"(?:(?:[–,cR]{0,4}|–?b–?)Q){1,6}(?=[NPJ])")
_ALSO_AGAIN = frozenset(("or", "equivalent"))
_DROPPED_BEFORE = frozenset(load("measures")["modifiers"]["dropped"].split())


def read_frame(t: Tagged, i: int, quantity: Quantity, counted: bool) -> Frame:
    """The frame of the figure that is word ``i``. ``counted``: its unit is a counted noun of the text."""
    if quantity.form == "ordinal":
        return _ordinal(t, i)
    tags = t.tags
    unit = quantity.unit
    percent, money, measured = unit in PERCENT, is_money(unit), is_measured(unit)
    after = tags[i + 1 : i + 2]
    if quantity.form == "multiple" and i and t.lower[i].endswith("ed") and tags[i - 1] in "NPA":
        return Frame("level", subject(t, i), i)  # "profit at the mill doubled"
    side = sides.read(t, i, unit)
    if side:
        return side
    j = _governor(t, i)
    governor = tags[j] if j >= 0 else ""
    word = t.lower[j] if j >= 0 else ""

    sign = (
        t.text[max(0, quantity.start - 1) : quantity.start]
        if percent and "(" in tags[max(0, i - 2) : i]
        else ""
    )
    if sign and sign in "+-−" and "Q" in tags[max(0, i - 3) : i]:  # "net sales: €2.4bn (+6%)"
        earlier = tags.rfind("Q", 0, i)
        return Frame("change", None, -1, "up" if sign == "+" else "down", tail=(earlier, earlier + 1))
    if (quantity.partner >= 0 and governor in ("(", "c", ",")) or (
        governor == "(" and j and tags[j - 1] == "Q" and after in (")", ",", ";", "–", "x")
    ):
        return Frame("again")
    lasting = unit in DURATIONS or unit.endswith("of age") or (measured and not percent)
    if lasting and "-" in t.words[i] and tags[i + 1 : i + 3] in ("Go", "Gr", "Gi"):
        return Frame("modifier", (i + 1, i + 2))  # "21-day testing of clerks"
    if lasting and "-" in t.words[i] and after in tuple("NPJT"):  # "a two-month contract"
        also = tags.find("c", i + 1, i + 6)  # "a 101-degree fever and state clerks moved her"
        phrase = phrase_after(t, i + 1, also if also > 0 else None)
        if phrase and tags[phrase[1] - 1] in "NP":
            return Frame("modifier", phrase)
    if percent or money or quantity.form == "fraction" or (j >= 0 and word in _TAKING):
        found = taken_off(t, i)
        if found:
            return found
    found = relative(t, i) if money else None
    if found:
        return found
    bare = not (percent or money or measured or quantity.form == "fraction")
    found = change_after(t, i, percent or not (counted or _lasts(t, i, unit)), counted, bare, unit)
    if found:
        return found
    if percent and word == "up" and t.lower[j - 1] in _LOSING:
        return Frame("change", subject(t, j - 1), j - 1, "down")  # "the index gave up 40 points"
    if governor in ("x", "u") and j > 0 and t.lower[j - 1] in _GIVING and not percent:
        return level(t, i, j - 1, tags[j - 1], percent, unit)  # "gave up 517 yards"
    if word == "off" and (percent or money) and (tags[j - 1] in ",B(" or tags[j - 1] in "NP"):
        return up_down(t, j, "down")  # "at $62, off 1.8%"
    if governor in ("U", "W"):
        owned = tags[i + 1 : i + 3] == "oD" and t.lower[i + 2] in _OWN
        if owned and (percent or quantity.form == "fraction"):
            whole = phrase_after(t, i + 2)
            return Frame("change", whole or subject(t, j), j, "up" if governor == "U" else "down")
        cast = tags[i + 1 : i + 3] == "oD" and t.lower[i + 3 : i + 4] and t.lower[i + 3] in _BALLOTS
        if percent and word in TRANSITIVE and cast:
            return level(t, i, j, tags[j], percent, unit)  # "gained 5% of the vote"
        if t.words[i + 1 : i + 2] in (["short"], ["shy"]):
            return level(t, i, j, tags[j], percent, unit)  # "fell 12 seats short"
        leads = money and tags[i + 1 : i + 3] == "tQ"  # "added 92 cents to $78.93"
        stuff = after == "o" and not percent and not money  # "drops 25 inches of rain"
        stuff = stuff or (counted and "-" in t.words[i] and _attributive(t, i, quantity))  # "zero-fare"
        stuff = stuff or (unit in DURATIONS and t.lower[i + 1 : i + 2] in _WHEN)  # "sank two days later"
        if not stuff and not (word in TRANSITIVE and not percent and not leads):
            return Frame("change", subject(t, j), j, "up" if governor == "U" else "down")
    if governor in ("u", "d") and counted and j > 0 and tags[j - 1] in "VEG" and word in PARTICLES:
        return Frame("count", topic_of_count(t, j - 1), role_verb(t, i, j - 1))
    acted = after == "o" and not percent and tags[j - 1] in "VEG"  # "burned down half of"
    if governor in ("u", "d") and j > 0 and (acted or t.lower[j - 1] in _MAKING):
        return level(t, i, j - 1, tags[j - 1], percent, unit)
    if governor == "d" and t.lower[j - 2 : j] == ["up", "and"]:
        return level(t, i, j - 3, tags[j - 3], percent, unit)  # "walked up and down 12 lanes"
    if governor in ("u", "d") and not tags[j + 1 : i].strip("RD"):
        return up_down(t, j, "up" if governor == "u" else "down")
    if governor == "b":
        found = changed_by(t, j, counted)
        if found:
            return found
    rival = contest(t, i, j) if percent or not counted else None
    if rival:
        return rival
    if governor == "t" and counted and takes_who(unit):
        thing = handled(t, j)
        if thing and participle(t.lower[thing.verb]) in HANDING:
            return thing  # "sent letters to 300 voters"
    if governor in ("t", "f"):
        found = to_from(t, j, i)
        if found:
            return found
    apart = money and after in ("N", "P", "J")
    if governor == "i" and money and j and t.lower[j - 1] in _POURING:
        return level(t, i, j - 1, tags[j - 1], percent, unit)  # "poured in $9"
    if governor == "o" and apart and (tags[i - 1] == "D" or t.lower[j - 1] in FORMS):
        return level(t, i, j, governor, percent, unit)  # "news of the $9 gift", "in the form of $9 fees"
    partly = percent or (quantity.form == "fraction" and tags[i - 1] == "D")
    crowd = not unit and "-" in t.words[i] and after in tuple("JNP")
    if governor == "o" and crowd and quantity.form == "cardinal":
        return level(t, i, j, governor, percent, unit)  # "head of the 1.2-billion strong Church"
    of_those = after == "o" and tags[i - 1] == "D"  # "the attention of the 98% of Danes"
    if governor == "o" and partly and (of_those or after == "N"):
        return level(t, i, j, governor, percent, unit)  # "a promise of 100% success"
    uncounted = governor == "o" and not (counted or percent or money or measured)
    whole_of = whole_figure(t, i + 1) if uncounted and after == "o" else -1
    if whole_of > 0:
        return Frame("count", None, -1, whole=whole_of)  # "the fate of five of the 58 crews"
    composed = counted and "-" in t.words[i] and _attributive(t, i, quantity)
    if governor == "o" and ((j and tags[j - 1] != "Q") or counted) and not composed:
        found = of(t, j, i, percent, counted, unit)
        part_done = counted and 0 <= found.verb < i and is_whole(t, i)
        return found._replace(verb=-1) if part_done else found  # "won eight of its nine matches"
    opposed = governor == "g" and word == "against" and counted  # "voted against both bills"
    if (
        (governor == "g" and not opposed)
        or (j > 0 and governor in ("t", "w") and t.lower[j - 1] == "compared")
    ) and (after != "k"):
        return Frame("compared", tail=_for_phrase(t, i + 1))
    if quantity.form == "multiple" and governor == "," and after == "s" and "Q" in tags[:j]:
        return Frame("compared")  # "412 cases, seven times as many as"
    if governor == "–" and j and tags[j - 1] == "Q" and not percent and t.ends[j] == t.starts[i]:
        return Frame("again")
    if (
        governor == "c"
        and word in _ALSO_AGAIN
        and not counted
        and after not in ("N", "P", "J")
        and j >= 2
        and ("Q" in tags[max(0, j - 2) : j])
    ):
        return Frame("again")
    if counted and not _attributive(t, i, quantity):
        if governor and governor in "BL" and tells_there(t, j):
            return Frame("count", None, role_verb(t, i, -1))  # "believed there were over 20 tunnels"
        persons = takes_who(unit)
        if persons and word in REPRESENTING:
            return Frame("count", subject(t, j), j)  # "the union represents 900 nurses"
        if governor == "b" and j and tags[j - 1] in "VE" and persons:
            return Frame("agent", _done_to(t, j - 1), j - 1)
        if governor and governor in "BL" and not word.startswith("cost") and " of " not in t.words[i]:
            whole = subject(t, j)  # "the population is 8 billion people"
            if whole and _is_fronted(t, whole[0]):
                return Frame("count", None, -1)  # "aboard each ship are 90 missiles"
            sizes = SIZED if persons else _SIZES
            if whole and ("/" in unit or any(singular(word) in sizes for word in t.lower[slice(*whole)])):
                return Frame("level", whole, j)
            if whole and word in MEETING and tags[j - 1] not in "BM":
                return Frame("count", None, j)  # "a leaflet reached 900 people"
        thing = handled(t, j) if governor and governor in "tnarw" else None
        if thing:
            return thing
        if j > 0 and governor in ("x", "u", "d") and word in PARTICLES and tags[j - 1] in "VEG":
            j -= 1  # "lay off 6,650 employees"
        role = role_verb(t, i, j)
        beside = phrase_before(t, j, j - 5) if role < 0 and governor and governor in "ornawbg" else None
        owner = owner_in_list(t, i) if role < 0 and beside is None else None
        return Frame("count", topic_of_count(t, j), role, tail=beside, owner=owner)
    shared = _SHARED.match(tags, i + 1)
    if shared and (
        not (measured or money) or "-" in t.words[i] or t.text.startswith("-", quantity.end)
    ):  # "a 7- or 8-inch screen"
        phrase = phrase_after(t, shared.end())
        if phrase:
            return Frame("modifier", with_complements(t, phrase, 1), j)
    if j > 0 and governor == "x" and word in PARTICLES and tags[j - 1] in "VEG":
        j, governor = j - 1, tags[j - 1]  # "set aside $410 million for bad loans"
    if quantity.form == "fraction" and " in " in t.words[i]:
        part = _part_of(t, i)
        if part:
            return part
    return level(t, i, j, governor, percent, unit)


def _done_to(t: Tagged, verb: int) -> Span | None:
    """What was done to by those counted: "[the fair] was attended by", "[a fair] attended by"."""
    low = run_start(t, verb, "BHMRX", 1)
    if "B" in t.tags[low:verb]:
        found = subject(t, verb)
        return found if found and found[1] == low else None
    return phrase_before(t, verb - (t.tags[verb - 1] in ",–("))


def _part_of(t: Tagged, i: int) -> Frame | None:
    """ "One in eight voters is undecided": what a part of the voters are or do."""
    phrase = phrase_after(t, i + 1)
    if phrase is None or phrase[0] != i + 1 or t.tags[phrase[1] - 1] not in "NP":
        return None
    doing = hidden_verb(t, phrase)
    if doing:
        return Frame("answer", (phrase[0], doing), doing, tail=(doing + 1, phrase[1]))
    whole = with_complements(t, phrase, 1)
    if t.tags[whole[1] : whole[1] + 1] == "Y":
        return Frame("answer", whole, whole[1])
    return Frame("amount", whole, role_verb(t, phrase[1] - 1, -1))


def _is_fronted(t: Tagged, low: int) -> bool:
    """Whether a phrase stands after the preposition that opens its sentence."""
    at = back_over(t, low - 1, "DJRS")
    return at == 0 and (t.tags[0] in "xinaob" or t.lower[0] in AMONG)


def _lasts(t: Tagged, i: int, unit: str) -> bool:
    """Whether a time tells how long something is, not how much longer: "four hours longer than"."""
    return unit in DURATIONS and t.tags[i + 2 : i + 3] != "h" and t.lower[i + 1 : i + 2] != ["less"]


def _governor(t: Tagged, i: int) -> int:
    """The word before the figure at ``i`` and its modifiers: "from" in "from the week's revised Q"."""
    tags = t.tags
    j = i - 1
    if j > 1 and t.lower[j - 1 : j + 1] == ["one", "or"]:
        j -= 2  # "hurt one or two people"
    while j >= 0 and (
        (tags[j] in "RD+" and t.lower[j] not in ("how", "why"))
        or t.lower[j] == "between"
        or (tags[j] == "c" and t.lower[j - 1] == "plus")
        or (tags[j] == "J" and t.lower[j] in _DROPPED_BEFORE)
    ):
        j -= 1
    k = j
    while k > 0 and tags[k] in "EJRT":
        k -= 1
    if k < j and k >= 0 and tags[k] in "SD" and tags[j] in "EJ":
        return back_over(t, k, "SDRJT")
    if k == j and j > 0 and tags[j] == "S":
        j = back_over(t, j, "SDRJT")
    return j


def _attributive(t: Tagged, i: int, quantity: Quantity) -> bool:
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


def _ordinal(t: Tagged, i: int) -> Frame:
    """ "the eighth month of declines (in X)": the declines, and whose; "the third test": the test."""
    tags = t.tags
    last = len(tags)
    at = on_over(t, i + 1, "JRT")
    if at < last and tags[at] == "o":
        inner = phrase_after(t, at + 1)
        if inner:
            whole = with_complements(t, inner)
            if whole == inner:
                verb = verb_before(t, i)
                return Frame("ordinal", subject(t, verb), tail=whole)
            return Frame("ordinal", tail=whole)
    inner = phrase_after(t, i + 1)
    if inner and inner[0] == i + 1:
        return Frame("ordinal", tail=with_complements(t, inner, 1))
    verb = verb_before(t, i)
    return Frame("ordinal", subject(t, verb))


def _for_phrase(t: Tagged, at: int) -> Span | None:
    return phrase_after(t, at + 1) if t.tags[at : at + 1] in tuple("rioxf") else None
