"""How a figure stands in its clause: as a change, a level after "of", a count, a share, an apposition …"""

import re
from collections.abc import Callable
from functools import cache

from briefing.figures.grammar.phrases import (
    Span,
    names_things,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.steps import back_over, run_start
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    DETERMINERS_ADVERBS,
    NOUNS,
    PLAIN_NOMINALS,
    PLAIN_NOUNS,
    PLAIN_VERB_FORMS,
    PLAIN_VERBS,
    VERB_GROUP,
)
from briefing.figures.lexicon import load
from briefing.figures.measures import margins, sides
from briefing.figures.measures.beside_frames import opens_card
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
from briefing.figures.measures.ordinals import ordinal_frame
from briefing.figures.measures.pace_frames import at_pace
from briefing.figures.measures.part_frames import hidden_verb, whole_figure
from briefing.figures.measures.relative_frames import relative
from briefing.figures.measures.standing import Standing, attributive, governor_of
from briefing.figures.measures.wordlists import (
    FORMS,
    HANDING,
    MAKING,
    MEETING,
    PARTICLES,
    REPRESENTING,
    SIZED,
    TRANSITIVE,
)
from briefing.figures.words.families import DURATIONS, LENGTHS
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import participle
from briefing.figures.words.people import takes_who
from briefing.figures.words.quantity import Quantity
from briefing.model import Direction

_TAKING = frozenset(load("change")["taking"]["verbs"].split())
_OWN = frozenset(("its", "their", "his", "her"))
# what a number of things is the size of, people or not
_SIZES = SIZED | frozenset(
    f"{load('measures')['heads']['advantages']} {load('measures')['heads']['sizes']}".split()
)
_BALLOTS = frozenset(load("measures")["sides"]["ballots"].split())
_POURING = frozenset(load("measures")["verbs"]["pouring_in"].split())
_SENDING = frozenset(("send", "sends", "sent", "sending", "put", "puts", "putting"))
_CURRENCIES = tuple("$€£¥")
_CONTESTED = frozenset((*sides.UNITS, *margins.UNITS))
_SHARES = ("%", "cent", "points")
_NOTHING_AFTER = ("", *",.;)")
_LOSING = frozenset(("give", "gives", "gave", "given", "giving"))
_TABLE = load("measures")
_WHITHER = frozenset(f"{_TABLE['verbs']['whither']} {_TABLE['dimensions']['courses']}".split())
_WHEN = (["later"], ["earlier"], ["ago"], ["after"], ["before"])
# with "up" or "off" they are verbs of their own, and tell no change
_GIVING = frozenset(load("change")["phrasal"]["verbs"].split())
# other figures between a figure and the noun they share
_SHARED = re.compile(r"(?:(?:[–,cR]{0,4}|–?b–?)Q){1,6}(?=[NPJ])")
_FOR_NAME = re.compile("rD?P")
_AGAINST = frozenset(("against", "compared", "versus"))
_EACH = re.compile(r"QrD?P+,?\Z")
_ALSO_AGAIN = frozenset(("or", "equivalent"))


def read_frame(t: Tagged, i: int, quantity: Quantity, counted: bool) -> Frame:
    """The frame of the figure that is word ``i``. ``counted``: its unit is a counted noun of the text."""
    if quantity.form == "ordinal":
        return ordinal_frame(t, i)
    if quantity.form == "multiple" and i and t.lower[i].endswith("ed") and t.tags[i - 1] in NOUNS:
        return Frame("level", subject(t, i), i)  # "profit at the mill doubled"
    if quantity.unit in _CONTESTED:
        side = sides.read(t, i, quantity.unit) or margins.read(t, i, quantity.unit)
        if side:
            return side
    c = Standing(t, i, governor_of(t, i), quantity, counted)
    for rule in _rules_for(c.governor):
        found = rule(c)
        if found:
            return found
    if c.j > 0 and c.governor == "x" and c.word in PARTICLES and t.tags[c.j - 1] in PLAIN_VERB_FORMS:
        c = c.governed_by(c.j - 1)  # "set aside $410 million for bad loans"
    return level(c)


def _in_brackets(c: Standing) -> Frame | None:
    """A figure after another that it tells again, or the change of which it is: "€2.4bn (+6%)"."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    bracketed = c.percent and "(" in tags[max(0, i - 2) : i]
    sign = t.text[max(0, c.quantity.start - 1) : c.quantity.start] if bracketed else ""
    if sign and sign in "+-−" and "Q" in tags[max(0, i - 3) : i]:
        earlier = tags.rfind("Q", 0, i)
        return Frame("change", None, -1, "up" if sign == "+" else "down", tail=(earlier, earlier + 1))
    again = c.governor == "(" and j and tags[j - 1] == "Q" and c.after in (")", ",", ";", "–", "x")
    again = again or (c.quantity.partner >= 0 and c.governor in ("(", "c", ","))
    return Frame("again") if again else None


def _tied(c: Standing) -> Frame | None:
    """A length, a time or an age that a hyphen ties to what it measures: "a two-month contract"."""
    t, i = c.t, c.i
    lasting = c.unit in DURATIONS or c.unit.endswith("of age") or (c.measured and not c.percent)
    if not lasting or "-" not in t.words[i]:
        return None
    if t.tags[i + 1 : i + 3] in ("Go", "Gr", "Gi"):
        return Frame("modifier", (i + 1, i + 2))  # "21-day testing of clerks"
    also = t.tags.find("c", i + 1, i + 6)  # "a 101-degree fever and state clerks moved her"
    phrase = phrase_after(t, i + 1, also if also > 0 else None) if c.after in tuple("NPJT") else None
    return Frame("modifier", phrase) if phrase and t.tags[phrase[1] - 1] in PLAIN_NOUNS else None


def _with_change_after(c: Standing) -> Frame | None:
    """A figure before a word of change, and a sum with a clause of its own: "a 5% rise", "15% off"."""
    if c.after in _NOTHING_AFTER:
        return None
    t, i = c.t, c.i
    fraction = c.quantity.form == "fraction"
    found = taken_off(t, i) if c.percent or c.money or fraction or c.word in _TAKING else None
    found = found or (relative(t, i) if c.money else None)
    if found:
        return found
    bare = not (c.percent or c.money or c.measured or fraction)
    if c.counted and "-" in t.words[i] and t.lower[i + 1 : i + 2] in (["crash"], ["collapse"]):
        return None  # "a two-car crash"
    level_too = c.counted or _lasts(t, i, c.unit)
    return change_after(t, i, c.percent or not level_too, c.counted, bare, c.unit)


def _after_particle(c: Standing) -> Frame | None:
    """ "gave up 40 points", "off 1.8%": a particle of a verb or of change right before."""
    t, j, tags = c.t, c.j, c.t.tags
    if c.percent and c.word == "up" and t.lower[j - 1] in _LOSING:
        return Frame("change", subject(t, j - 1), j - 1, "down")  # "the index gave up 40 points"
    if c.governor in ("x", "u") and j > 0 and t.lower[j - 1] in _GIVING and not c.percent:
        return level(c.governed_by(j - 1))  # "gave up 517 yards"
    if c.word == "down" and t.lower[j - 1].startswith("turn") and tags[j - 1] in "VE":
        return level(c.governed_by(j - 1))  # "turned down $9"
    if c.word == "off" and (c.percent or c.money) and tags[j - 1] in ",B(NP":
        return up_down(t, j, "down")  # "at $62, off 1.8%"
    return None


def _after_verb_of_change(c: Standing) -> Frame | None:
    """ "rose 5%", "gained 5% of the vote"; a verb that also acts on things tells a change of few figures."""
    t, i, j, after = c.t, c.i, c.j, c.t.lower[c.i + 1 : c.i + 4]
    direction: Direction = "up" if c.governor == "U" else "down"
    of_its = t.tags[i + 1 : i + 3] == "oD"
    if of_its and after[1] in _OWN and (c.percent or c.quantity.form == "fraction"):
        return Frame("change", phrase_after(t, i + 2) or subject(t, j), j, direction)
    cast = of_its and after[2:] and after[2] in _BALLOTS
    if (c.percent and c.word in TRANSITIVE and cast) or after[:1] in (["short"], ["shy"]):
        return level(c)  # "gained 5% of the vote", "fell 12 seats short"
    stuff = c.after == "o" and not c.percent and not c.money  # "drops 25 inches of rain"
    stuff = stuff or (c.counted and "-" in t.words[i] and attributive(t, i, c.quantity))  # "zero-fare"
    stuff = stuff or _is_way(c)
    leads = c.percent or (c.money and t.tags[i + 1 : i + 3] == "tQ")  # "added 92 cents to $78.93"
    acts = c.word in TRANSITIVE and not leads
    return None if stuff or acts else Frame("change", subject(t, j), j, direction)


def _is_way(c: Standing) -> bool:
    """Whether a length says where or how far something moved, or a time when: "crashed 5 miles west of"."""
    following = c.t.lower[c.i + 1 : c.i + 3]
    if c.unit in DURATIONS:
        return following[:1] in _WHEN  # "sank two days later"
    on = c.t.tags[c.i + 2 : c.i + 3] not in ("", "Q")  # but "fell 2 metres to 40"
    leads = following == ["from", "the"] or not _WHITHER.isdisjoint(following[:1])  # but "from its peak"
    return c.unit in LENGTHS and on and leads


def _after_up_or_down(c: Standing) -> Frame | None:
    """ "up 5%"; but "burned down half of", "make up 40%" and "walked up and down 12 lanes" are levels."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    if c.counted and j > 0 and tags[j - 1] in PLAIN_VERB_FORMS and c.word in PARTICLES:
        return Frame("count", topic_of_count(t, j - 1), role_verb(t, i, j - 1))
    if _is_way(c):
        return level(c)
    acted = c.after == "o" and not c.percent and tags[j - 1] in PLAIN_VERB_FORMS
    if j > 0 and (acted or t.lower[j - 1] in MAKING):
        return level(c.governed_by(j - 1))
    if t.lower[j - 2 : j] == ["up", "and"]:
        return level(c.governed_by(j - 3))
    return (
        None
        if tags[j + 1 : i].strip(DETERMINERS_ADVERBS)
        else up_down(t, j, "up" if c.governor == "u" else "down")
    )


def _after_by_to_from(c: Standing) -> Frame | None:
    """ "rose by 5%", "to $84 from $80", "leads 50 percent to 44", "sent letters to 300 voters"."""
    t, j = c.t, c.j
    if c.counted and _is_given(t, j):
        return None
    found = changed_by(t, j, c.counted) if c.governor == "b" else None
    found = found or (contest(t, c.i, j) if c.percent or not c.counted else None)
    if found:
        return found
    if c.governor == "t" and c.counted and takes_who(c.unit):
        thing = handled(t, j)
        if thing and participle(t.lower[thing.verb]) in HANDING:
            return thing
    return to_from(t, j, c.i) if c.governor in ("t", "f") else None


def _is_given(t: Tagged, j: int) -> bool:
    """Whether who gave a sum follows, or what a thing was sent to: "took $9 from two bakers"."""
    before = t.words[j - 1] if j > 0 and t.tags[j - 1] == "Q" else ""
    if t.tags[j] == "f":
        summed = before[:1] in _CURRENCIES or (" " in before and not names_things(before))
        return summed and not before.endswith(_SHARES)
    verb = verb_before(t, j) if t.tags[j] == "t" else -1
    return verb >= 0 and t.lower[verb] in _SENDING and SIZED.isdisjoint(t.lower[verb:j])


def _after_of(c: Standing) -> Frame | None:
    """ "a surplus of $112 billion", "won eight of its nine matches"; "news of the $9 gift" is a level."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    if c.governor == "i" and c.money and j and t.lower[j - 1] in _POURING:
        return level(c.governed_by(j - 1))  # "poured in $9"
    if c.governor != "o" or _instead(t, j):
        return None
    the = tags[i - 1] == "D"
    if (c.percent or c.money) and t.lower[j - 2 : j] == ["on", "top"]:
        return Frame("again") if c.after != "i" and "Q" in tags[:j] else level(c)
    if c.money and c.after in ("N", "P", "J") and (the or t.lower[j - 1] in FORMS):
        return level(c)  # "news of the $9 gift", "in the form of $9 fees"
    if (
        not c.unit
        and "-" in t.words[i]
        and c.after in tuple(PLAIN_NOMINALS)
        and c.quantity.form == "cardinal"
    ):
        return level(c)  # "head of the 1.2-billion strong Church"
    partly = c.percent or (c.quantity.form == "fraction" and the)
    if partly and (c.after == "N" or (c.after == "o" and the)):
        return level(c)  # "a promise of 100% success", "the attention of the 98% of Danes"
    uncounted = not (c.counted or c.percent or c.money or c.measured)
    whole = whole_figure(t, i + 1) if uncounted and c.after == "o" else -1
    if whole > 0:
        return Frame("count", None, -1, whole=whole)  # "the fate of five of the 58 crews"
    composed = c.counted and "-" in t.words[i] and attributive(t, i, c.quantity)
    if composed or not ((j and tags[j - 1] != "Q") or c.counted):
        return None
    found = of(t, j, i, c.percent, c.counted, c.unit)
    part_done = c.counted and 0 <= found.verb < i and is_whole(t, i)
    return found._replace(verb=-1) if part_done else found  # "won eight of its nine matches"


def _compared(c: Standing) -> Frame | None:
    """ "compared with 44% for Biden", "seven times as many as", and "$4, or 2.14%", told again."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    against = c.governor == "g" and not (c.word == "against" and c.counted)  # "voted against both bills"
    if (against or (j > 0 and c.governor in ("t", "w") and t.lower[j - 1] == "compared")) and c.after != "k":
        return Frame("compared", tail=_for_phrase(t, i + 1))
    if _of_next_one(c):
        return Frame("compared", tail=_for_phrase(t, i + 1))
    if c.governor in ("h", "o") and (c.percent or c.money) and _instead(t, j):
        return Frame("again")  # "3% rather than the 4% it had planned"
    if c.quantity.form == "multiple" and c.governor == "," and c.after == "s" and "Q" in tags[:j]:
        return Frame("compared")  # "412 cases, seven times as many as"
    if c.governor == "–" and j and tags[j - 1] == "Q" and not c.percent and t.ends[j] == t.starts[i]:
        return Frame("again")
    alone = not c.counted and c.after not in ("N", "P", "J")
    led = alone and c.after != "o" and c.governor == "," and t.text.startswith("or ", t.starts[i])
    if led and tags[j - 1] == "Q" and (c.money or (c.percent and j > 1 and tags[j - 2] in "UWudb")):
        return Frame("again")  # "5%, or about $9"
    if c.governor == "c" and c.word in _ALSO_AGAIN and alone and j >= 2 and "Q" in tags[j - 2 : j]:
        return Frame("again")
    return None


def _counted(c: Standing) -> Frame | None:
    """Of what is counted: "346 people died", "attended by 400 guests", "the population is 8 billion"."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    if not c.counted or attributive(t, i, c.quantity):
        return None
    be = c.governor in ("B", "L")
    if be and tells_there(t, j):
        return Frame("count", None, role_verb(t, i, -1))  # "believed there were over 20 tunnels"
    persons = takes_who(c.unit)
    if persons and c.word in REPRESENTING:
        return Frame("count", subject(t, j), j)  # "the union represents 900 nurses"
    if c.governor == "b" and j and tags[j - 1] in PLAIN_VERBS and persons:
        return Frame("agent", _done_to(t, j - 1), j - 1)
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
    role = role_verb(t, i, j)
    beside = phrase_before(t, j, j - 5) if role < 0 and c.governor in tuple("ornawbg") else None
    owner = owner_in_list(t, i) if role < 0 and beside is None else None
    return Frame("count", topic_of_count(t, j), role, tail=beside, owner=owner)


def _before_shared_noun(c: Standing) -> Frame | None:
    """ "a 7- or 8-inch screen": before the noun of other figures; "one in eight voters": a part of them."""
    t, i = c.t, c.i
    shared = _SHARED.match(t.tags, i + 1)
    tied = "-" in t.words[i] or t.text.startswith("-", c.quantity.end)
    if shared and (tied or not (c.measured or c.money)):
        phrase = phrase_after(t, shared.end())
        if phrase:
            return Frame("modifier", with_complements(t, phrase, 1), c.j)
    return _part_of(t, i) if c.quantity.form == "fraction" and " in " in t.words[i] else None


_Rule = Callable[[Standing], Frame | None]
# the rules in their order, and the tags of the governors that they are for; any where there are none
_RULES: tuple[tuple[_Rule, str], ...] = (
    (opens_card, ""),
    (_in_brackets, ""),
    (_tied, ""),
    (at_pace, "oa"),
    (_with_change_after, ""),
    (_after_particle, ""),
    (_after_verb_of_change, "UW"),
    (_after_up_or_down, "ud"),
    (_after_by_to_from, ""),
    (_after_of, "io"),
    (_compared, "gtwho,–c"),
    (_counted, ""),
    (_before_shared_noun, ""),
)


@cache
def _rules_for(governor: str) -> tuple[_Rule, ...]:
    """The rules to be tried of a figure that a word of this tag governs, or that none does."""
    return tuple(rule for rule, tags in _RULES if not tags or (governor and governor in tags))


def _instead(t: Tagged, j: int) -> bool:
    """Whether a figure stands for another that was looked for: after "rather than", "instead of"."""
    after = t.lower[j - 1] if j > 0 else ""
    led = (after == "rather" and t.tags[j] == "h") or (after == "instead" and t.tags[j] == "o")
    return led and "Q" in t.tags[:j]


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


def _of_next_one(c: Standing) -> bool:
    """Whether a figure is that of another whom it names: "44% for Marsh [and 3% for] Bell"."""
    tags, j = c.t.tags, c.j
    if j <= 0 or not _FOR_NAME.match(tags, c.i + 1):
        return False
    if c.governor == "t":
        return (not c.unit or c.unit in _CONTESTED) and tags[j - 2 : j] == "Q,"
    listed = c.percent and c.governor in (",", "c") and _EACH.search(tags, j - 6, j)
    return bool(listed) and not _AGAINST.isdisjoint(c.t.lower[:j])


def _for_phrase(t: Tagged, at: int) -> Span | None:
    return phrase_after(t, at + 1) if t.tags[at : at + 1] in tuple("rioxf") else None
