"""Figures that are levels: "60% of production", "44% backed Moor", "the rate was 5%"."""

import re

from briefing.figures.frames.amount import amount
from briefing.figures.frames.answer import answer
from briefing.figures.frames.beside import beside
from briefing.figures.frames.change_topics import DIRECTION
from briefing.figures.frames.count import tells_there, told_before_there
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.standing import Standing, governed
from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before, whole_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tags import MODIFIERS, NOUNS, PLAIN_NOUNS, PLAIN_VERB_FORMS, TIMES
from briefing.figures.grammar.walking import back_over
from briefing.figures.units.families import DURATIONS, SPEEDS
from briefing.figures.words.nouns import LISTS
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import (
    ASKING,
    BRINGING,
    COSTING,
    GIVEN,
    LEANING,
    POLLS,
    RECKONING,
    SEATING,
    TOWARDS,
)

_POINTS = frozenset(("point", "pp", "bp"))
_MOST = (["the", "most"], ["the", "fewest"])
_WON_OR_LOST = ("gained", "lost")
_CLAUSE = frozenset("kVYLUWBHM")
_DONE_BY = re.compile("(?<=N)[VE][udx]?b")
_SUPERLATIVES = frozenset(
    ("most", "least", "record", *(word for word in LISTS.compared if word.endswith(("est", "worst"))))
)
_SURPASSING = row("measures", "verbs", "surpassing")
_SAVING = row("measures", "verbs", "saving")
_AIMING_FOR = row("status", "aiming_for")
_QUANTIFIERS = ("most", "many", "some", "few", "all", "none", "majority", "minority")
_PLACING = row("measures", "verbs", "placing") | row("measures", "verbs", "reckoning_at")
_CHOSEN = row("measures", "verbs", "choosing")


def level(c: Standing) -> Frame:
    """Money, percent and physical figures that are no change."""
    if c.governor == "(" and c.after == ")" and c.percent and c.t.word(c.j - 1) in _QUANTIFIERS:
        c.pass_to(c.i + 2)  # "most (88 percent) made up their minds"
    return amount(c) or answer(c) or beside(c) or _by_governor(c)


def _object_changed(c: Standing, thing: Span | None) -> Frame | None:
    """ "raised the toll 5%", "cut its rate a quarter point": by how much a verb changes its object."""
    if thing is None or c.governor not in PLAIN_NOUNS or not (c.percent or c.unit in _POINTS):
        return None
    verb = back_over(c.t, thing[0] - 1, MODIFIERS, -1)
    if verb > 1 and c.t.tags[verb] in "ud" and c.t.lower[verb - 1] in BRINGING:
        return Frame("change", thing, verb - 1, DIRECTION[c.t.tags[verb]])  # "nudged up its rate a point"
    if verb < 1 or c.t.tags[verb] not in ("U", "W") or participle(c.t.lower[verb]) in _WON_OR_LOST:
        return None  # "gained the seat 51% to 49%"
    return Frame("change", thing, verb, DIRECTION[c.t.tags[verb]])


def _by_governor(c: Standing) -> Frame:
    """The phrase or verb that the word before the figure ties it to."""
    t, j, governor, tags = c.t, c.j, c.governor, c.t.tags
    found = _of_share(c) if c.percent else None
    found = found or (_asked_for(c) if c.money or c.percent or not c.unit else None)
    found = found or (_after_it(c) if c.money or c.percent else None)
    if found:
        return found
    put = _put_at(c) if governor == "a" and j > 1 else None
    if put:
        return Frame("level", put)
    if governor == "B" and not c.unit and tells_there(t, j):
        return Frame("level", told_before_there(t, j), j)
    next_one = _next_in_rank(c) if governor == "w" and not c.unit else None
    if next_one:
        return next_one
    if governor == "w" and c.following == "r" and c.money and tags[j - 1] in NOUNS:
        return Frame("level")  # "pairs the law with $9 for the isles": what it is for
    if governor in TIMES and _is_surpassed(c):
        return Frame("level", subject(t, c.i))  # "the toll on Monday passed 40"
    if governor and governor in NOUNS and _is_surpassed(c):
        whole, near = whole_before(t, j + 1), phrase_before(t, j + 1)
        # "a page set up by a baker passed $9", but not "those whose incomes exceed $9"
        plain = whole and _CLAUSE.isdisjoint(_DONE_BY.sub("", tags[slice(*whole)]))
        return Frame("level", whole if plain else near)
    topic = _seen(c) or _driven(c) or governed(t, j, governor, c.money or c.percent or not c.unit)
    if topic and c.percent and governor == "w" and t.lower[topic[1] - 1] in POLLS:
        topic = subject(t, verb_before(t, topic[0])) or topic  # "lead in the polls with 29%"
    if topic and governor and governor in PLAIN_NOUNS and (c.money or not c.unit):
        given = _given(c, topic)
        if given:
            return given
    lasts = c.unit in DURATIONS and governor and governor in "NPAxiand"
    if lasts or (c.unit in SPEEDS and governor == "a"):
        topic = subject(t, verb_before(t, c.i)) or topic
    if governor == "x" and c.word == "worth" and tags[j - 2 : j] == "Q," and c.money:
        return Frame("again")  # "a ransom of 75 bitcoin, worth $4 million"
    if governor == "x" and c.word == "worth" and topic:
        told = back_over(t, topic[0] - 1, MODIFIERS)
        if c.percent and c.following != "o":
            return Frame("level", topic)  # "a package worth 9% over three years"
        return Frame("amount", topic, told if tags[told] in PLAIN_VERB_FORMS else -1)
    if governor and governor in "VEGUWY":
        return Frame("object", topic, j, tail=_whereto(c))
    most = _superlative(c) if governor in (",", "–") else None
    if most:
        return Frame("beside", most)
    if governor and governor in "(,–" + NOUNS:
        return _object_changed(c, topic) or Frame("beside", topic)
    return Frame("level", topic, j)


def _superlative(c: Standing) -> Span | None:
    """What is the most of its kind: "Tarn had [the highest rainfall in the isles], 45 mm"."""
    whole, near = whole_before(c.t, c.j), phrase_before(c.t, c.j)
    if whole is None or near is None or whole[0] == near[0]:
        return None
    first = next(at for at in range(*whole) if c.t.tags[at] not in "DS" or at + 1 == whole[1])
    return whole if c.t.lower[first] in _SUPERLATIVES else None


def _put_at(c: Standing) -> Span | None:
    """What somebody puts at a figure, named before: "[the quake], which the institute measured at 6.8"."""
    t, verb = c.t, c.j - 1
    who = subject(t, verb) if t.lower[verb] in _PLACING else None
    which = back_over(t, who[0] - 1, MODIFIERS, -1) if who else -1
    if which < 1 or t.lower[which] not in ("which", "that"):
        return None
    return whole_before(t, which - (t.tags[which - 1] == ","))


def _driven(c: Standing) -> Span | None:
    """What somebody drives to a figure: the "toll" of "pushed the toll in the valley toward 900"."""
    verb = verb_before(c.t, c.j) if c.word in ("toward", "towards") else -1
    while verb > 0 and c.t.tags[verb] == "E" and c.t.tags[verb + 1] in PLAIN_NOUNS:
        verb = verb_before(c.t, verb)  # "in the most crowded valley"
    if verb < 0 or c.t.tags[verb] not in PLAIN_VERB_FORMS + "UW" or "," in c.t.tags[verb : c.j]:
        return None
    thing = phrase_after(c.t, verb + 1, c.j)
    return (thing[0], c.j) if thing and c.t.tags[thing[1] - 1] in NOUNS else None


def _seen(c: Standing) -> Span | None:
    """What somebody expects in a range: the earnings of "sees earnings, after tax, in a range of $5"."""
    t = c.t
    if c.governor != "i" or "range" not in t.lower[c.j : c.i]:
        return None
    verb = verb_before(t, c.j)
    while verb > 0 and t.tags[verb] == "E":
        verb = verb_before(t, verb)  # "on an adjusted basis"
    expects = verb >= 0 and (t.tags[verb] == "Y" or t.lower[verb] in RECKONING)
    return phrase_after(t, verb + 1, c.j) if expects else None


def _next_in_rank(c: Standing) -> Frame | None:
    """ "Tarn has most, followed by [Wick] with 31", "tin, which lost 50, and in [zinc], with 41"."""
    t = c.t
    parted = t.tags[c.j - 1] == ","
    named = phrase_before(t, c.j - parted)
    if named is None:
        return None
    if parted and t.lower[named[0] - 2 : named[0]] in _MOST:
        return Frame("level", named)  # "Tarn has the most wards, with 58"
    led = back_over(t, named[0] - 1, "D")
    follows = t.lower[led - 1 : led + 1] == ["followed", "by"]
    return Frame("beside", named) if follows or (parted and t.tags[led - 1 : led + 1] == "ci") else None


def _is_surpassed(c: Standing) -> bool:
    """Whether a verb that hedges a figure has its subject before it: "sales of cars topped 17 million"."""
    hedge = c.t.text[c.t.starts[c.i] : c.quantity.start].partition(" ")[0]
    return hedge.lower() in _SURPASSING


def _of_share(c: Standing) -> Frame | None:
    """ "42% of the vote to 40%", "took the ward with 51 percent"."""
    t, j = c.t, c.j
    if c.governor == "t" and t.lower[j - 3 : j] == ["of", "the", "vote"]:
        return Frame("amount", (j - 1, j))
    if c.governor != "w" or t.tags[j - 1] not in "NPE":
        return None
    verb = verb_before(t, j)
    chosen = verb >= 0 and t.lower[verb] in _CHOSEN and t.tags[verb - 1] == "B"
    who = subject(t, verb) if chosen or (verb >= 0 and t.lower[verb] in SEATING) else None
    return Frame("level", who, verb) if who else None


def _after_it(c: Standing) -> Frame | None:
    """ "The dividend, last year $1 a share,", "another poll had it at 17%"."""
    t, j, tags = c.t, c.j, c.t.tags
    when = phrase_before(t, j + 1) if c.governor == "T" and c.following == "," else None
    if when and tags[when[0] - 1 : when[0]] == ",":
        return Frame("beside", phrase_before(t, when[0] - 1))
    return Frame("level") if c.governor == "a" and tags[j - 1] == "K" and t.lower[j - 1] == "it" else None


def _asked_for(c: Standing) -> Frame | None:
    """ "Had been asking for 15%", by whom; "is aiming for 4%", of what was told before."""
    t, j = c.t, c.j
    whom = c.following == "r" and t.tags[c.right + 1 : c.right + 2] == "P"  # "for $45m for Peru"
    if c.governor != "r" or j < 1 or (c.following == "r" and not whom):
        return None
    if t.lower[j - 1] in _AIMING_FOR and not c.money:
        return Frame("level")
    wanted = t.tags[j - 1] in PLAIN_VERB_FORMS and t.lower[j - 1] in ASKING
    return Frame("object", subject(t, j - 1), j - 1) if wanted else None


def _given(c: Standing, topic: Span) -> Frame | None:
    """Whom a sum is given or what costs it: "costing GM $1.5 billion", "paid its chief $20 million"."""
    t, tags = c.t, c.t.tags
    whom = phrase_before(t, topic[0] - 1) if tags[topic[0] - 1 : topic[0]] in ("i", "o", "n") else None
    if whom and t.lower[back_over(t, whom[0] - 1, MODIFIERS, -1)] in COSTING:
        topic = whom[0], topic[1]  # "costing bakers in Tarn $1.5 billion"
    verb = back_over(t, topic[0] - 1, MODIFIERS, -1)
    if verb < 0:
        return None
    if c.money and t.lower[verb] in _SAVING:
        return Frame("object", subject(t, verb), verb)  # "would save the mill $9"
    gives = tags[verb] in PLAIN_VERB_FORMS and participle(t.lower[verb]) in GIVEN
    return Frame("level", topic, verb) if gives or t.lower[verb].startswith("cost") else None


def _whereto(c: Standing) -> Span | None:
    """What stands by a preposition after a sum that a verb acts on: "paid $300 apiece [for the tickets]"."""
    t, tags = c.t, c.t.tags
    right = c.right + (c.following == "R")
    if right + 1 >= len(tags) or (tags[right] not in "rina" and t.lower[right] not in TOWARDS):
        return None
    inner = phrase_after(t, right + 1)
    spent = c.j >= 0 and participle(t.lower[c.j]) == "spent"
    if inner is None and spent and tags[right + 1] == "G" and tags[right + 2 : right + 3] in ("", *",.;:E–c"):
        inner = right + 1, right + 2  # "spent $9 on advertising"
    timed = inner and (tags[inner[1] - 1] in TIMES or tags[inner[1] : inner[1] + 1] == "T")
    return (right, inner[1]) if inner and not timed and t.lower[inner[1] - 1] not in LEANING else None
