"""How a figure stands in its clause: as a change, a level after "of", a count, a share, an apposition …"""

import re
from collections.abc import Callable
from functools import cache

from briefing.figures.frames.beside import opens_card
from briefing.figures.frames.change_rules import (
    after_by_to_from,
    after_particle,
    after_up_or_down,
    after_verb_of_change,
    with_change_after,
)
from briefing.figures.frames.change_was import change_was
from briefing.figures.frames.compared import CONTESTED, compared, expected, in_brackets, instead
from briefing.figures.frames.contest import of_votes
from briefing.figures.frames.count import (
    AMONG,
    handled,
    is_whole,
    owner_in_list,
    past_brackets,
    tells_there,
    topic_of_count,
)
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.level import level
from briefing.figures.frames.multiple import multiplied
from briefing.figures.frames.of import DEEDS, of
from briefing.figures.frames.ordinal import ordinal_frame
from briefing.figures.frames.pace import at_pace
from briefing.figures.frames.part import hidden_verb, opening_of_part, whole_figure
from briefing.figures.frames.quality import of_quality
from briefing.figures.frames.relative import relative
from briefing.figures.frames.role_verbs import is_taken_in, role_verb
from briefing.figures.frames.standing import Standing, attributive, governor_of
from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    NOUNS,
    PLAIN_NOUNS,
    PLAIN_VERB_FORMS,
    PLAIN_VERBS,
    VERB_GROUP,
    VERBS_OF_CHANGE,
)
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.units.families import DURATIONS
from briefing.figures.units.quantity import Quantity
from briefing.figures.votes.sides import plain_unit
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import (
    BRINGING_IN,
    FORMS,
    HANDING,
    MEETING,
    PARTICLES,
    QUANTIFYING,
    REPRESENTING,
    SIZED,
    SLICES,
)

# what a number of things is the size of, people or not
_SIZES = SIZED | row("measures", "heads", "advantages") | row("measures", "heads", "sizes")
_ACTING = row("measures", "heads", "acting")
_RECKONED = ("total", "average", "mean", "median")
_ENDS_OF_TIME = ("start", "end", "beginning", "middle", "eve")
_BOILING = row("measures", "verbs", "boiling")
_PARTS = row("measures", "heads", "parts_of_sum")
_POURING = row("measures", "verbs", "pouring_in")
# other figures between a figure and the noun they share
_MULTIPLES = ("times", "twice", "double", "triple")
_SHARED = re.compile(r"(?:(?:[–,cR]{0,4}|–?b–?)Q){1,6}(?=[NPJ])")


def read_frame(t: Tagged, i: int, quantity: Quantity, counted: bool) -> Frame:
    """The frame of the figure that is word ``i``. ``counted``: its unit is a counted noun of the text."""
    if quantity.form == "ordinal":
        return ordinal_frame(t, i)
    acting = i and t.lower[i].endswith("ed") and t.tags[back_over(t, i - 1, "R")] in NOUNS
    if quantity.form == "multiple" and acting:
        return multiplied(t, i)
    contested = plain_unit(quantity.unit)
    if contested in CONTESTED:
        side = of_votes(t, i, contested)
        if side:
            return side
    so_far = of_quality(t, i, quantity.unit)
    if so_far:
        return so_far
    c = Standing(t, i, _governor(t, i), quantity, counted)
    for rule in _rules_for(c.governor, c.after):
        found = rule(c)
        if found:
            return found
    if c.j > 0 and c.governor == "x" and c.word in PARTICLES and t.tags[c.j - 1] in PLAIN_VERB_FORMS:
        c = c.governed_by(c.j - 1)  # "set aside $410 million for bad loans"
    elif c.j > 0 and not c.unit and is_taken_in(t, c.j):
        c = c.governed_by(c.j - 1)  # "the town has taken in 900"
    return level(c)


def _governor(t: Tagged, i: int) -> int:
    """What governs a figure, beyond what only says how it is reckoned: "rents rose an average of"."""
    j = governor_of(t, i)
    if j < 2 or t.tags[j] != "o" or t.lower[j - 1] not in _RECKONED:
        return j
    verb = back_over(t, j - 2, "DJ", -1)
    return verb if t.tags[verb] in (*VERBS_OF_CHANGE, *PLAIN_VERBS) and verb >= 0 else j


def _source(c: Standing) -> Frame | None:
    """Of those who tell, and of what it all is: "according to [two clerks]", "comes down to [two issues]"."""
    tied = "-" in c.t.words[c.i]  # "according to a six-page summary"
    word = c.t.lower[c.j - 1] if c.counted and c.j > 1 and not tied else ""
    told = word == "according" or (word == "down" and c.t.lower[c.j - 2] in _BOILING)
    return Frame("count", None, -1) if told else None


def _undergone_too(c: Standing) -> Frame | None:
    """Of those after "and" with the noun of a deed: "the deaths of 12 cooks and [nine guards]"."""
    t, j = c.t, c.j
    noun = phrase_before(t, j - 2) if c.counted and t.tags[max(0, j - 2) : j] == "oQ" else None
    done = noun is not None and singular(t.lower[noun[1] - 1]) in DEEDS["of"]
    return Frame("count", None, -1, tail=noun) if done else None


def _tied(c: Standing) -> Frame | None:
    """A length, a time or an age that a hyphen ties to what it measures: "a two-month contract"."""
    t, i = c.t, c.i
    if "-" not in t.words[i]:
        return None
    sized = c.unit in DURATIONS or c.unit.endswith(("of age", "magnitude")) or (c.measured and not c.percent)
    if not (sized or c.money):
        return None
    if t.tags[i + 1 : i + 3] in ("Go", "Gr", "Gi"):
        return Frame("modifier", (i + 1, i + 2))  # "21-day testing of clerks"
    also = t.tags.find("c", i + 1, i + 6)  # "a 101-degree fever and state clerks moved her"
    phrase = phrase_after(t, i + 1, also if also > 0 else None) if c.after in tuple("NPJT") else None
    if phrase is None or t.tags[phrase[1] - 1] not in PLAIN_NOUNS:
        return None
    # "a 600-million-euro charge for job cuts"
    return Frame("modifier", with_complements(t, phrase, 1) if c.money else phrase)


def _after_of(c: Standing) -> Frame | None:
    """ "a surplus of $112 billion", "won eight of its nine matches"; "news of the $9 gift" is a level."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    if c.governor == "i" and c.money and j and (t.lower[j - 1] in _POURING or _takes_in(t, j - 1)):
        return level(c.governed_by(j - 1))  # "poured in $9"
    if c.governor != "o" or instead(t, j):
        return None
    found = _sum_after_of(c) if c.money else None
    if found:
        return found
    if c.unit in DURATIONS and c.after == "o" and t.lower[j - 1] in _ENDS_OF_TIME:
        return level(c.governed_by(back_over(t, j - 2, "D", -1)))  # "at the start of three days of mourning"
    if (c.percent or c.money) and t.lower[j - 2 : j] == ["on", "top"]:
        return Frame("again") if c.after != "i" and "Q" in tags[:j] else level(c)
    if _is_of_its_noun(c):
        return level(c)
    if t.lower[j - 2 : j] == ["only", "one"] and not c.counted:
        return Frame("none")  # "was the only one of the nine who sang"
    uncounted = not (c.counted or c.percent or c.money or c.measured)
    whole = whole_figure(t, i + 1) if uncounted and c.after == "o" else -1
    if whole > 0:
        return Frame("count", None, -1, whole=whole)  # "the fate of five of the 58 crews"
    opens = back_over(t, j - 2, "D", -1)
    bare = c.unit == "people" and not c.counted
    opened = opens < 0 or tags[opens] in ",;cmkY"
    summed = (c.money or bare) and t.lower[j - 1] in QUANTIFYING and opened
    if summed and ((bare and c.after in "BHM") or (c.after == "B" and tags[i + 2 : i + 3] in tuple("UWVE"))):
        return level(c.governed_by(opens))  # "A total of $9 was raised", "A total of 40 were hurt"
    composed = c.counted and "-" in t.words[i] and attributive(t, i, c.quantity)
    if composed or not ((j and tags[j - 1] != "Q") or c.counted):
        return None
    parted = of(t, j, i, c.percent, c.counted, c.unit)
    whole_of = c.counted and parted.verb >= 0 and is_whole(t, i)
    done = whole_of and (parted.verb < i or parted.verb >= opening_of_part(t, i))
    return parted._replace(verb=-1) if done else parted  # "won eight of its nine matches"


def _sum_after_of(c: Standing) -> Frame | None:
    """Of "for the low sum of $9", "in increments of $9", "of $30m set aside for the pier,"."""
    t, j = c.t, c.j
    if t.tags[j + 1] in "DS" and t.lower[j - 1] in _PARTS and c.after not in ("N", "P", "J"):
        return relative(t, c.i) or Frame("level")  # "the rest of the $9 million": no part is told
    led = back_over(t, j - 2, "DRJ")
    if t.lower[j - 1] == "sum" and t.tags[led] == "r":
        return level(c.governed_by(led))
    if t.lower[j - 1] in SLICES and c.after not in ("N", "P", "J"):
        sum_of = phrase_before(t, j - 2) if t.tags[j - 2] == "i" else None  # "repaid Moor in increments of"
        return Frame("of", (j - 1, j), owner=sum_of if sum_of and t.tags[sum_of[1] - 1] == "N" else None)
    return _fronted_sum(c) if j == 0 else None


def _worth_of(c: Standing) -> Frame | None:
    """Of a sum's worth of something: "spoke of [$5m worth] of damage", "told of $9 worth of theft"."""
    low = c.i + 1 + (c.after == '"')  # "9 million euros' worth of"
    thing = phrase_after(c.t, low + 2) if c.money and c.t.lower[low : low + 2] == ["worth", "of"] else None
    return Frame("amount", thing) if thing else None


def _is_of_its_noun(c: Standing) -> bool:
    """Whether "of" leads to the noun after the figure: "news of the $9 gift", "a promise of 100% success"."""
    the = c.t.tags[c.i - 1] == "D"
    if c.money and c.after in ("N", "P", "J") and (the or c.t.lower[c.j - 1] in FORMS):
        return True  # also "in the form of $9 fees"
    partly = c.percent or (c.quantity.form == "fraction" and the)
    return partly and (c.after == "N" or (c.after == "o" and the))  # "the attention of the 98% of Danes"


def _takes_in(t: Tagged, verb: int) -> bool:
    """Whether somebody brings or puts in a sum: "Moor took in $9", but "the levy brought in $9"."""
    named = t.lower[verb] in BRINGING_IN and t.tags[run_start(t, verb, VERB_GROUP) - 1] != "K"
    who = subject(t, verb) if named else None
    return who is not None and (t.tags[who[1] - 1] == "P" or takes_who(t.lower[who[1] - 1]))


def _fronted_sum(c: Standing) -> Frame | None:
    """Of "of $30m set aside for the pier, $9m was spent": what was done with the whole, and for what."""
    t, right = c.t, c.right
    if c.following not in ("V", "E", "U") or not is_past(t.lower[right]):
        return None
    on = right + 1 + (t.word(right + 1) == "aside")
    tail = phrase_after(t, on + 1) if t.tags[on : on + 1] in tuple("rniaxt") else None
    return Frame("answer", verb=right, tail=tail)


def _counted(c: Standing) -> Frame | None:
    """Of what is counted: "346 people died", "attended by 400 guests", "the population is 8 billion"."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    if not c.unit and c.word in REPRESENTING and tags[i + 1 : i + 3] == "oK":
        return Frame("object", subject(t, j), j)  # "the union represents 900 of them"
    if not c.counted or attributive(t, i, c.quantity):
        return None
    be = c.governor in ("B", "L")
    if be and tells_there(t, j):
        return Frame("count", None, role_verb(t, i, -1))  # "believed there were over 20 tunnels"
    persons = takes_who(c.unit)
    if persons and c.word in REPRESENTING:
        return Frame("count", subject(t, j), j)  # "the union represents 900 nurses"
    acts = persons or c.unit.rpartition(" ")[2] in _ACTING
    by = (
        i - 3 if c.governor == "c" and tags[max(0, i - 3) : i] == "bQc" else j
    )  # "by nine cooks and [two guards]"
    if tags[by] == "b" and by > 0 and tags[by - 1] in PLAIN_VERBS and acts:
        return Frame("agent", _done_to(t, by - 1), by - 1)
    whole = subject(t, j) if be and not c.word.startswith("cost") and " of " not in t.words[i] else None
    if whole:
        if _is_fronted(t, whole[0]):
            return Frame("count", None, -1)  # "aboard each ship are 90 missiles"
        sizes = SIZED if persons else _SIZES
        if "/" in c.unit or any(singular(word) in sizes for word in t.lower[slice(*whole)]):
            return Frame("level", whole, j)  # "the population is 8 billion people"
        if c.word in MEETING and tags[j - 1] not in "BM":
            return Frame("count", None, j)  # "a leaflet reached 900 people"
    thing = handled(t, j) if c.governor in tuple("tnarw") else None
    if thing:
        return thing
    if j > 0 and c.governor in ("x", "u", "d") and c.word in PARTICLES and tags[j - 1] in PLAIN_VERB_FORMS:
        j -= 1  # "lay off 6,650 employees"
    if persons and j == i - 1 and c.governor == "i" and t.lower[j - 1] in BRINGING_IN:
        j -= 1  # "took in 90 sailors"
    j -= is_taken_in(t, j)
    role = role_verb(t, i, j)
    beside = phrase_before(t, j, j - 5) if role < 0 and c.governor in tuple("ornawbg") else None
    owner = owner_in_list(t, i) if role < 0 and beside is None else None
    return Frame("count", topic_of_count(t, j), role, tail=beside, owner=owner)


def _acting_on_noun(c: Standing) -> Frame | None:
    """Of who acts on the noun right before them: "the tents the [19 cooks] carried"."""
    t, i, j = c.t, c.i, c.j
    beside = c.governor == "N" and j == i - 2 and t.lower[i - 1] == "the" and t.tags[j - 1] in "DJN"
    given = beside and participle(t.lower[verb_before(t, j)]) in HANDING
    done = c.following in ("V", "E") and is_past(t.lower[c.right])
    acts = t.tags[c.right + 1 : c.right + 2] not in ("b", "D", "S", "K", "Q")
    told = c.counted and beside and not given and done and acts and takes_who(c.unit)
    return Frame("count", None, -1) if told else None


def _before_shared_noun(c: Standing) -> Frame | None:
    """ "a 7- or 8-inch screen": before the noun of other figures; "one in eight voters": a part of them."""
    t, i = c.t, c.i
    shared = _SHARED.match(t.tags, i + 1) if t.tags.find("Q", i + 1) > 0 else None
    tied = "-" in t.words[i] or t.text.startswith("-", c.quantity.end)
    multiplied = shared is not None and t.lower[shared.end() - 1].endswith(_MULTIPLES)
    if shared and not multiplied and (tied or not (c.measured or c.money)):
        phrase = phrase_after(t, shared.end())
        if phrase:
            return Frame("modifier", with_complements(t, phrase, 1), c.j)
    among = c.quantity.form == "fraction" and (" in " in t.words[i] or " out of " in t.words[i])
    return _part_of(t, i) if among else None


_Rule = Callable[[Standing], Frame | None]
# the rules in their order, and the tags of the governors and of the words after a figure that they are for;
# any where there are none
_RULES: tuple[tuple[_Rule, str, str], ...] = (
    (opens_card, "", ":–"),
    (in_brackets, "", ""),
    (_source, "t", ""),
    (_undergone_too, "c", ""),
    (_tied, "", ""),
    (at_pace, "oa", ""),
    (with_change_after, "", ""),
    (after_particle, "", ""),
    (after_verb_of_change, "UW", ""),
    (after_up_or_down, "ud", ""),
    (change_was, "B", ""),
    (after_by_to_from, "", ""),
    (expected, "oxhg", ""),
    (_worth_of, "oirwan", 'N"'),
    (_after_of, "io", ""),
    (compared, "gtwho,–cQ", ""),
    (_acting_on_noun, "N", ""),
    (_counted, "", ""),
    (_before_shared_noun, "", ""),
)


@cache
def _rules_for(governor: str, after: str) -> tuple[_Rule, ...]:
    """The rules to be tried of a figure between words of these tags; "" where there is none."""
    return tuple(
        rule
        for rule, governors, followers in _RULES
        if (not governors or (governor and governor in governors))
        and (not followers or (after and after in followers))
    )


def _done_to(t: Tagged, verb: int) -> Span | None:
    """What was done to by those counted: "[the fair] was attended by", "[a fair] attended by"."""
    low = run_start(t, verb, VERB_GROUP, 1)
    if "B" in t.tags[low:verb]:
        found = subject(t, verb)
        return found if found and found[1] == low else None
    return phrase_before(t, verb - (t.tags[verb - 1] in ",–("))


def _part_of(t: Tagged, i: int) -> Frame | None:
    """ "One in eight voters is undecided": what a part of the voters are or do."""
    phrase = phrase_after(t, i + 1)
    if phrase is None or phrase[0] != i + 1 or t.tags[phrase[1] - 1] not in PLAIN_NOUNS:
        return None
    doing = hidden_verb(t, phrase)
    if doing:
        return Frame("answer", (phrase[0], doing), doing, tail=(doing + 1, phrase[1]))
    whole = with_complements(t, phrase, 1)
    said = past_brackets(t, whole[1])
    thing = phrase_after(t, said + 1)
    acts = t.tags[said : said + 1] == "V" and (thing or t.tags[said + 1 : said + 2] == "K")
    if t.tags[said : said + 1] == "Y" or (acts and (said > whole[1] or not is_past(t.lower[said]))):
        return Frame("answer", whole, said, tail=thing)
    return Frame("amount", whole, role_verb(t, phrase[1] - 1, -1))


def _is_fronted(t: Tagged, low: int) -> bool:
    """Whether a phrase stands after the preposition that opens its sentence."""
    at = back_over(t, low - 1, "DJRS")
    return at == 0 and (t.tags[0] in "xinaob" or t.lower[0] in AMONG)
