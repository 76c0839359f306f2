"""Of a figure beside a word of change: a change, or a level where the word is a part of a verb."""

from briefing.figures.frames.change import (
    change_after,
    changed_by,
    past_restatement,
    taken_off,
    then_lower,
    up_down,
)
from briefing.figures.frames.change_topics import DIRECTION
from briefing.figures.frames.contest import contest
from briefing.figures.frames.count import handled, is_cut_off, topic_of_count
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.level import level
from briefing.figures.frames.relative import relative
from briefing.figures.frames.result import to_from
from briefing.figures.frames.role_verbs import role_verb
from briefing.figures.frames.standing import Standing, attributive
from briefing.figures.grammar.phrases import Span, names_things, phrase_after, phrase_before, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, PLAIN_NOMINALS, PLAIN_VERB_FORMS
from briefing.figures.units.families import CURRENCY_SIGNS, DURATIONS, LENGTHS
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import HANDING, MAKING, OWN, PARTICLES, SIZED, TRANSITIVE, WENT

_TAKING = row("change", "taking", "verbs")
_GIVING = row("change", "phrasal", "verbs")  # with "up" or "off" they tell no change
_BALLOTS = row("measures", "sides", "ballots")
_WHITHER = row("measures", "verbs", "whither") | row("measures", "dimensions", "courses")
_WHEN = frozenset(("later", "earlier", "ago", "after", "before"))
_SENDING = row("measures", "verbs", "sending")
_LOSING = row("change", "phrasal", "losing")
_SHARES = ("%", "cent", "points")
_FROM = (["from", "the"], ["from", "where"])
_CUT_BACK = row("measures", "heads", "cut_back")
_OUTDONE = row("measures", "verbs", "outdone")
_MOST_OUTDONE = 9  # words of "exports exceeded imports"
_PARTICLES = ("up", "down", "off")
_WITHIN = ("within ", "inside ")
_NOTHING_AFTER = ("", *",.;)")


def with_change_after(c: Standing) -> Frame | None:
    """A figure before a word of change, and a sum with a clause of its own: "a 5% rise", "15% off"."""
    if c.after in _NOTHING_AFTER:
        return then_lower(c.t, c.i) if c.after == "," and (c.percent or c.money or c.measured) else None
    t, i = c.t, c.i
    fraction = c.quantity.form == "fraction"
    found = taken_off(t, i) if c.percent or c.money or fraction or c.word in _TAKING else None
    found = found or (relative(t, i) if c.money else None)
    if found:
        return found
    bare = not (c.percent or c.money or c.measured or fraction)
    if c.counted and "-" in t.words[i] and t.word(i + 1) in ("crash", "collapse"):
        return None  # "a two-car crash"
    level_too = c.counted or _lasts(t, i, c.unit)
    return change_after(t, i, c.percent or not level_too, c.counted, bare, c.unit)


def _lasts(t: Tagged, i: int, unit: str) -> bool:
    """Whether a time tells how long something is, not how much longer: "four hours longer than"."""
    return unit in DURATIONS and t.tags[i + 2 : i + 3] != "h" and t.word(i + 1) != "less"


def after_particle(c: Standing) -> Frame | None:
    """ "gave up 40 points", "off 1.8%": a particle of a verb or of change right before."""
    if c.word not in _PARTICLES and c.governor not in ("x", "u"):
        return None
    t, j, tags = c.t, c.j, c.t.tags
    if c.percent and c.word == "up" and t.lower[j - 1] in _LOSING:
        return Frame("change", subject(t, j - 1), j - 1, "down")  # "the index gave up 40 points"
    given = c.governor in ("x", "u") and j > 0 and t.lower[j - 1] in _GIVING
    if given and c.percent and c.after == "o":
        return Frame("level", subject(t, j - 1), j - 1)  # "pay eats up 92% of sales"
    if given and not c.percent:
        return level(c.governed_by(j - 1))  # "gave up 517 yards"
    landed = t.lower[j - 1].startswith("touch") and c.unit in LENGTHS
    if c.word == "down" and (landed or t.lower[j - 1].startswith("turn")) and tags[j - 1] in "VEL":
        return level(c.governed_by(j - 1))  # "turned down $9", "touched down 40 feet past the mark"
    if c.word == "off" and (c.percent or c.money) and tags[j - 1] in ",B(NP":
        return up_down(t, j, "down")  # "at $62, off 1.8%"
    return None


def after_verb_of_change(c: Standing) -> Frame | None:
    """ "rose 5%", "gained 5% of the vote"; a verb that also acts on things tells a change of few figures."""
    t, i, j = c.t, c.i, c.j
    direction = DIRECTION[c.governor]
    if c.unit in DURATIONS and ("between" in t.lower[j + 1 : i] or t.text.startswith(_WITHIN, t.starts[i])):
        return None  # "the term fell between the 25 years sought and", "rents fell within two days"
    of_its = t.tags[i + 1 : i + 3] == "oD"
    if of_its and t.lower[i + 2] in OWN and (c.percent or c.quantity.form == "fraction"):
        if t.tags[i + 3 : i + 4] == "Q" and names_things(t.words[i + 3]):
            return Frame("change", (i + 3, i + 4), j, direction)  # "cut 12% of its 900 jobs"
        return Frame("change", phrase_after(t, i + 2) or subject(t, j), j, direction)
    of_thing = c.percent and c.word in TRANSITIVE and t.tags[i + 1 : i + 3] == "oN"
    if of_thing and t.lower[i + 2] in _CUT_BACK:
        return Frame("change", phrase_after(t, i + 2) or subject(t, j), j, direction)  # "cuts 7% of staff"
    cast = of_its and t.word(i + 3) in _BALLOTS
    if (c.percent and c.word in TRANSITIVE and cast) or t.word(i + 1) in ("short", "shy"):
        return level(c)  # "gained 5% of the vote", "fell 12 seats short"
    stuff = c.after == "o" and not c.percent and not c.money  # "drops 25 inches of rain"
    stuff = stuff or (c.counted and "-" in t.words[i] and attributive(t, i, c.quantity))  # "zero-fare"
    stuff = stuff or _is_way(c)
    led = past_restatement(t, i)
    to_level = (c.money or not c.unit) and t.tags[led : led + 2] == "tQ"
    leads = c.percent or to_level  # "added 92 cents, or 1.2%, to $78.93"
    acts = c.word in TRANSITIVE and not leads
    return None if stuff or acts else Frame("change", subject(t, j), j, direction)


def _is_way(c: Standing) -> bool:
    """Whether a length says where or how far something moved, or a time when: "crashed 5 miles west of"."""
    if c.unit in DURATIONS:
        return c.t.word(c.i + 1) in _WHEN  # "sank two days later"
    right = c.right  # beyond "(20 km)"
    on = c.t.tags[right + 1 : right + 2] not in ("", "Q")  # but "fell 2 metres to 40"
    led = c.t.lower[right : right + 2]
    went = c.t.word(c.j - 1) in WENT  # "went down 5 miles from land", but "is down 5 feet from its peak"
    away = led in _FROM or (led[:1] == ["from"] and (went or c.t.tags[right + 1 : right + 2] == "P"))
    leads = away or c.t.word(right) in _WHITHER
    return c.unit in LENGTHS and on and leads


def after_up_or_down(c: Standing) -> Frame | None:
    """ "up 5%"; but "burned down half of", "make up 40%" and "walked up and down 12 lanes" are levels."""
    t, i, j, tags = c.t, c.i, c.j, c.t.tags
    if c.counted and j > 0 and tags[j - 1] in PLAIN_VERB_FORMS and c.word in PARTICLES:
        return Frame("count", topic_of_count(t, j - 1), role_verb(t, i, j - 1))
    if _is_way(c):
        return level(c)
    if t.word(i - 1) in ("a", "an") and j > 0 and tags[j - 1] in "VEGL" and tags[i + 1 : i + 2] == "N":
        return None  # "has piled up a $22 billion surplus"
    acted = c.after == "o" and not c.percent and tags[j - 1] in PLAIN_VERB_FORMS
    owned = c.after == "o" and c.percent and tags[i + 2 : i + 3] in ("D", "S")
    acted = acted or (owned and j > 0 and tags[j - 1] in "VEGL")  # "has closed down 30% of its shops"
    if j > 0 and (acted or t.lower[j - 1] in MAKING):
        return level(c.governed_by(j - 1))
    if t.lower[j - 2 : j] == ["up", "and"]:
        return None if c.counted else level(c.governed_by(j - 3))
    return None if tags[j + 1 : i].strip(DETERMINERS_ADVERBS) else up_down(t, j, DIRECTION[c.governor])


def after_by_to_from(c: Standing) -> Frame | None:
    """ "rose by 5%", "to $84 from $80", "leads 50 percent to 44", "sent letters to 300 voters"."""
    t, j = c.t, c.j
    if c.counted and _is_given(t, j, c.i):
        return None
    cut = c.governor == "t" and c.money and t.tags[j - 1 : j] == "A" and t.tags[c.i - 1] == "D"
    if cut and c.after in tuple(PLAIN_NOMINALS):
        return Frame("modifier", phrase_after(t, c.i + 1))  # "wants cuts to the $9 harbour budget"
    halved = c.governor == "i" and c.quantity.form == "fraction"  # "cut in half"
    of_thing = c.after == "o" and t.lower[c.i].endswith("ing")  # "was driven by a doubling of sales"
    by = c.governor == "b" and not of_thing
    if by and c.percent and _by_too(t, j):
        return Frame("again")
    outdone = _outdone(t, j) if by and not c.percent else None
    if outdone:
        return Frame("level", outdone, j - 1)
    told = relative(t, c.i) if c.governor == "t" and c.money else None
    if told:
        return told  # "credit goes to the $9 Moor spent"
    found = changed_by(t, j, c.counted) if by or halved else None
    to = "t" in (c.governor, c.after)
    found = found or (contest(t, c.i, j) if to and (c.percent or not c.counted) else None)
    if found:
        return found
    if c.governor == "t" and (c.counted or c.unit == "people") and takes_who(c.unit):
        thing = handled(t, j)
        if thing and (participle(t.lower[thing.verb]) in HANDING or is_cut_off(t, thing)):
            return thing
    parted = c.quantity.form == "fraction" and " in " in t.words[c.i] and c.after in ("N", "J", "P")
    if parted:
        return None  # "the cuts amount to one in 14 jobs"
    return to_from(t, j, c.i) if c.governor in ("t", "f") else None


def _by_too(t: Tagged, by: int) -> bool:
    """Whether "by" goes on after an aside: "is to grow by 2% in 2026, the bank said, and by [3%] in 2027"."""
    earlier = t.tags.rfind("Q", 0, by)
    aside = t.tags[earlier + 1 : by]
    led = earlier > 0 and t.tags[earlier - 1] == "b" and aside.endswith((",c", "c"))
    return led and "Y" in aside and not any(tag in "UWVL;:" for tag in aside)


def _outdone(t: Tagged, by: int) -> Span | None:
    """The "exports exceeded imports" of "exports exceeded imports by [$2 million]"."""
    other = phrase_before(t, by)
    verb = other[0] - 1 - (t.tags[other[0] - 1] == "D") if other and other[0] > 1 else -1
    if other is None or verb <= 0 or t.lower[verb] not in _OUTDONE or t.tags[other[1] - 1] == "Y":
        return None
    who = subject(t, verb)
    near = who is not None and who[1] == verb and other[1] - who[0] <= _MOST_OUTDONE
    return (who[0], other[1]) if who and near else None


def _is_given(t: Tagged, j: int, i: int) -> bool:
    """Whether who gave a sum follows, or what a thing was sent to: "took $9 from two bakers"."""
    before = t.words[j - 1] if j > 0 and t.tags[j - 1] == "Q" else ""
    summed = before[:1] in tuple(CURRENCY_SIGNS) or (" " in before and not names_things(before))
    if summed and t.tags[j] == "t":
        return not before.endswith(_SHARES)  # "lent $9 to 40 mills"
    if t.tags[j] == "f":
        other = (
            before.rpartition(" ")[2] != t.words[i].rpartition(" ")[2]
        )  # "recovered 61 casings from two guns"
        return (summed and not before.endswith(_SHARES)) or (names_things(before) and other)
    verb = verb_before(t, j) if t.tags[j] == "t" else -1
    return verb >= 0 and t.lower[verb] in _SENDING and SIZED.isdisjoint(t.lower[verb:j])
