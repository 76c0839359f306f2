"""What was done with a figure that a verb acts on: "paid to club by Alder", "earned by bakers"."""

from typing import NamedTuple

from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import (
    Span,
    head_end,
    phrase_after,
    phrase_before,
    with_complements,
)
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_VERB_FORMS
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.label_parts.doers import (
    doer_words,
    is_agent,
    is_led,
    near_or_named,
    short_name,
)
from briefing.figures.label_parts.labels import LONGEST_DOER, finish, words_of
from briefing.figures.measures.deeds.deed import deed
from briefing.figures.measures.money.named_payers import EARNERS, LONGEST, by_noun
from briefing.figures.measures.people.casualties import HARMED
from briefing.figures.units.families import AREAS, DURATIONS, is_duration, is_measured, is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import (
    BRINGING_IN,
    CLAIMING,
    COMPLETED,
    FORMS,
    GIVEN,
    LIGHT,
    MAKING,
    PARTICLES,
    REACHING,
    SETTING,
    SHARING,
    TOWARDS,
    TRADED,
    TRANSITIVE,
)
from briefing.model import Qualifier

_BREWED = row("measures", "verbs", "brewed")
_BODILY = frozenset(("lb", "kg", "stone"))  # units in which people lose weight
_OF_PEOPLE = row("measures", "verbs", "of_people")
_OF_MONEY = GIVEN | row("measures", "verbs", "of_money")
_OF_SUMS = (TRADED | {"given"}) - {"made"}
_RECORDS = row("measures", "heads", "records")
_BESIDE = {"aside": SETTING, "available": MAKING | {"made"}}
_GETTING = row("measures", "verbs", "getting")
_BOUNDS: frozenset[Qualifier] = frozenset(("over", "under", "at least", "up to"))
_ON_INCOME = row("measures", "heads", "on_income")
_ANYONE = frozenset(("anybody", "anyone", "everybody", "everyone", "those", "people"))
_TIMES = ("time", "times", "once")


class _Deed(NamedTuple):
    """What was done with the figure at word ``i``: ``told``, by the ``topic``, to or for the ``tail``."""

    t: Tagged
    i: int
    frame: Frame
    unit: str
    told: str
    topic: str
    tail: str
    bounds: bool  # the figure is a bound: "more than $9"


def object_label(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """What was done, to whom and by whom; the doer alone where the verb tells nothing."""
    verb, unit = frame.verb, quantity.unit
    told = _told(t, i, verb, unit, noun)
    if not noun and _counts_people(t, i, verb, quantity, told):
        noun = "people"
    if noun and told and participle(t.lower[verb]) not in COMPLETED:
        return finish(f"{noun} {told}")
    topic = words_of(t, frame.topic)
    if told.endswith(" for") and t.tags[verb + 1] == "r":
        alone = t.lower[verb].endswith("ing") and t.tags[verb - 1] not in "BR"  # "began talks asking for 9%"
        return finish(
            f"{told} by {doer_words(t, frame.topic)}" if frame.topic and topic and not alone else told
        )
    tail = _tail(t, i, frame, told)
    if noun and told:
        return finish(f"{noun} {told} {tail if ' ' not in told else ''}")  # "sent 30 to hospital"
    done = _Deed(t, i, frame, unit, told, topic, tail, quantity.qualifier in _BOUNDS)
    for rule in _RULES:
        label = rule(done)
        if label is not None:
            return finish(label)
    if unit == "people" and not told and t.tags[verb] == "Y":
        return "People"  # "to find dozens of others"
    if t.tags[verb] == "Y" and not (told and t.lower[verb + 1] in PARTICLES):  # "wrote off $9"
        return finish(words_of(t, (frame.tail[0] + 1, frame.tail[1])) if frame.tail else topic)
    if tail and told.endswith(f" {tail.split()[-1]}"):
        return finish(told)  # "packed 40 to the crate": it is told already
    if told and not tail and unit in ("", "x") and frame.topic and near_or_named(t, frame.topic, verb):
        counted = "Q" in t.tags[max(0, frame.topic[0] - 1) : frame.topic[1]]
        one = t.lower[frame.topic[0]] if t.lower[frame.topic[0]].startswith("one ") else ""
        who = one if counted else short_name(t, frame.topic)  # "97 deaths overtook April's 91"
        return finish(f"{told} by {who}" if who else told)
    return finish(f"{told} {tail}" if told else topic)


def _told(t: Tagged, i: int, verb: int, unit: str, noun: str) -> str:
    """What the verb tells of the figure: "paid", "weight lost"; "" where it tells nothing."""
    told = deed(t, verb, i)
    if unit in AREAS and t.lower[verb].startswith("cover"):
        return ""  # "the lake covers 40 acres": its area
    if is_money(unit):
        return _told_of_sum(t, i, verb, told)
    return f"weight {told}" if told in ("lost", "gained") and unit in _BODILY and not noun else told


def _told_of_sum(t: Tagged, i: int, verb: int, told: str) -> str:
    """What a verb tells of a sum, of which more verbs tell something; ``told``: what it tells of anything."""
    word = t.lower[verb]
    if not told and (verb < i or word == "given") and participle(word) in _OF_SUMS:
        told = participle(word)  # "offered $9"
    if verb > i:
        meant = t.tags[verb - 1] == "t" and t.tags[verb - 2] in "VEY"
        if word in LIGHT or (told and not meant):
            return told
        aside = t.word(verb + 1) == "aside"
        return t.slice(verb - 2, verb + 1) if meant else f"{participle(word)}{' aside' if aside else ''}"
    beside = t.word(i + 1)
    if beside in _BESIDE and word in _BESIDE[beside]:
        return f"{participle(word)} {beside}"  # "set $9 aside for repairs"
    if t.lower[verb + 1 : i] == ["in"] and word in BRINGING_IN:
        return participle(word)  # "Moor brought in $9 million"
    if word in ("took", "taken"):  # in two years, but "took $9 million to build"
        return "" if t.tags[i + 1 : i + 2] == "t" else told or "taken"
    if told:
        return told
    if word in _GETTING:
        owns = t.tags[verb - 1] == "H" or t.lower[verb - 1].endswith(("'ve", "’ve"))  # "we've got $9"
        return "" if owns else "received"
    into = word in SETTING and t.word(i + 1) in ("into", "towards", "toward")
    return "put in" if into else ""  # "put $9 million into the mill"


def _counts_people(t: Tagged, i: int, verb: int, quantity: Quantity, told: str) -> bool:
    """Whether a number without a noun is of people, by its unit or by what was done to them."""
    if quantity.unit:
        return quantity.unit == "people"
    handled = verb < i and t.lower[verb] in _OF_PEOPLE and quantity.form == "tally"
    return handled or told.rpartition(" ")[2] in HARMED


def _of_sum(d: _Deed) -> str | None:
    """ "Repaid in $9 increments", "families making over $250,000"."""
    if not is_money(d.unit):
        return None
    t, i, verb = d.t, d.i, d.frame.verb
    if t.word(i + 1) in FORMS:
        return d.told or d.topic
    if not _is_earned(t, i, verb):
        return None
    which = t.lower[verb - 1] in ("who", "that") and t.tags[verb - 1] == "k"
    who = short_name(t, phrase_before(t, verb - which))
    earner = who.rpartition(" ")[2].lower()
    told_apart = which or t.lower[verb].endswith("ing")
    doer = phrase_before(t, verb - which)
    if who and d.bounds and told_apart and doer and _are_liable(t, doer, verb):
        anyone = earner in _ANYONE
        return (
            "income threshold" if anyone else f"income threshold for {who}"
        )  # "tax rates for families making over $250,000"
    return f"earned by {who}" if who else "earned"


def _are_liable(t: Tagged, earners: Span, verb: int) -> bool:
    """Whether a sum earned decides on a tax or benefit: "tax rates for [families] making over $250,000"."""
    earner = t.lower[earners[1] - 1]
    kind = (
        (takes_who(earner) or earner in EARNERS)
        and not is_led(t, earners)
        and "D" not in t.tags[slice(*earners)]
    )
    told = t.lower if earner in _ANYONE else t.lower[:verb]
    return kind and not is_past(t.lower[verb]) and not _ON_INCOME.isdisjoint(told)


def _of_share(d: _Deed) -> str | None:
    """ "Moor won 44 percent": the share is hers; "which owns 9%": of a thing told of before."""
    sum_of = _sum_after(d.t, d.i) if d.unit == "%" else None
    if sum_of:
        return f"share of {words_of(d.t, sum_of)}"
    shared = d.unit == "%" and d.topic and d.t.lower[d.frame.verb] in SHARING
    if not shared or d.t.tags[d.i + 1 : d.i + 2] == "o":
        return None
    return f"stake owned by {d.topic}" if d.t.lower[d.frame.verb] in _OWNS else d.topic


def _of_claim(d: _Deed) -> str | None:
    """ "The union wants 9 percent": wanted by the union; "the bakers were offered 9 percent": to them."""
    t, verb = d.t, d.frame.verb
    if d.unit != "%" or not d.frame.topic or verb > d.i:
        return None
    if t.lower[verb] in SETTING and t.lower[d.i + 1 : d.i + 4] == _TABLED:
        return f"offered by {short_name(t, d.frame.topic) or d.topic}"  # "put 9 percent on the table"
    if t.lower[verb] not in CLAIMING:
        return None
    passive = is_passive(t, verb)
    who, done = short_name(t, d.frame.topic), participle(t.lower[verb])
    if not who:
        return done if d.topic else None  # whose name is long; what a pronoun wants is named before
    return f"{done} {'to' if passive else 'by'} {who}"


def _of_score(d: _Deed) -> str | None:
    """ "Scored 27 points", which are no percentage points."""
    return "points scored" if d.unit == "point" and participle(d.t.lower[d.frame.verb]) == "scored" else None


def _by_agent(d: _Deed) -> str | None:
    if d.told and d.frame.topic and is_agent(d.t, d.frame.topic, d.frame.verb):
        return f"{d.told} {d.tail} by {doer_words(d.t, d.frame.topic)}"
    return None


def _of_time(d: _Deed) -> str | None:
    return d.topic if d.unit in DURATIONS and d.topic else None


def _of_area(d: _Deed) -> str | None:
    if not d.told or d.unit not in AREAS:
        return None
    who = short_name(d.t, d.frame.topic)
    return f"area {d.told} by {who}" if who else f"area {d.told}"


def _of_measured(d: _Deed) -> str | None:
    """A sum, a measure or a bare number that was dealt with: "paid to club", "raised by Alder"."""
    t, i, frame, unit, told, topic, tail, _ = d
    verb, money = frame.verb, is_money(unit)
    traded = participle(t.lower[verb]) in TRADED or told.endswith(" aside")
    bare = not unit and not tail and traded  # "its online arm lost 40 million"
    if not told or not (bare or money or is_measured(unit)):
        return None
    lead, _, whom = tail.partition(" ")
    alone, _, named_already = told.partition(f" {lead} ")
    if whom and named_already and f"{whom} ".startswith(f"{named_already} "):
        told = alone  # "returned $9 to owners" is told as "returned to owners"
    whither = frame.tail is not None and t.lower[frame.tail[0]] in TOWARDS
    if traded and ((tail and not whither) or not topic):
        by = by_noun(t, frame, verb, f"{told} {tail}") if " " in tail.strip() else ""
        return f"{told} {tail}{by}"
    if tail and t.lower[verb] in SETTING:
        return f"{told.partition(' ')[0]} {tail}"  # "put $9 in the fund"
    if t.lower[verb + 1 : i] == ["in"] and money:
        brought = t.lower[verb] in BRINGING_IN  # "poured in $9", "brought in $9"
        told = f"{told} in" if brought or 0 < len(topic) <= LONGEST_DOER else "contributed"
    if unit == "%" and topic:
        return topic  # "managed to top 60 percent"
    made = is_measured(unit) and unit != "%" and told in _BREWED
    done = (money or made) and _is_done(t, verb, i)
    long = frame.topic is not None and len(topic) > LONGEST_DOER
    head = (frame.topic[0], head_end(t, frame.topic)) if done and long and frame.topic else None
    joined = head and "c" in t.tags[slice(*frame.topic or ())] and t.word(head[1]) != "including"
    if head and not joined and _opens_clause(t, head[0]):  # "the pension fund for teachers in Tarn lost $9"
        frame, topic = frame._replace(topic=head), words_of(t, head)
    if frame.topic and _is_worth_naming(t, frame.topic, verb, topic, traded, done):
        by = f"by {doer_words(t, frame.topic) if done else topic}"
        whole = f"{told} {tail} {by}"
        apart = frame.tail is not None and (
            t.lower[frame.tail[1] - 1] in _TIMES or t.lower[frame.tail[0]] == "over"
        )
        apart = apart or "own" in t.lower[i + 1 : i + 4]  # "to his own use"
        named = " " in tail.strip() and not apart  # "$9 at a time", "$9 over the death of his wife"
        return whole if named and len(whole) <= LONGEST else f"{told} {by}"
    return f"{told} {tail}" if done else topic


def _sum_after(t: Tagged, i: int) -> Span | None:
    """The gifts of "got 26 percent of his $4 million in gifts"; None where the whole is no such sum."""
    at = i + 2 + (t.tags[i + 2 : i + 3] in ("D", "S"))
    summed = t.tags[i + 1 : i + 2] == "o" and t.tags[at : at + 1] == "Q"
    return phrase_after(t, at + 2) if summed and t.tags[at + 1 : at + 2] in ("i", "o") else None


_TABLED = ["on", "the", "table"]
_OWNS = ("own", "owns", "owned")
_RULES = (_of_score, _of_sum, _of_share, _of_claim, _by_agent, _of_time, _of_area, _of_measured)


def goes_on(t: Tagged, frame: Frame, quantity: Quantity, before: Quantity) -> bool:
    """Whether a number that a verb acts on is of what was counted before: "drew 40 clowns and lost 12"."""
    if frame.verb < 0 or quantity.form != "cardinal" or participle(t.lower[frame.verb]) in _OF_MONEY:
        return False
    if is_measured(before.unit) or is_money(before.unit) or is_duration(before.unit):
        return False
    they = frame.topic is not None and t.lower[frame.topic[0]] in ("they", "it")
    return quantity.unit == before.unit != "" or (not quantity.unit and they)


def _tail(t: Tagged, i: int, frame: Frame, told: str) -> str:
    """To whom or for what it was done: the "to firm" of "paid $5,000 to the firm"; "" if that is not told."""
    if frame.tail:
        return f"{t.words[frame.tail[0]]} {words_of(t, (frame.tail[0] + 1, frame.tail[1]))}"
    whom = phrase_after(t, i + 2) if told and t.tags[i + 1 : i + 2] == "t" else None
    alone = whom and whom[1] - whom[0] == 1 and t.tags[i + 2] == "N" and not is_plural(t.lower[i + 2])
    if whom and t.tags[whom[1] - 1] not in "T#" and not alone:  # "paid $9 to compensate for"
        return f"to {words_of(t, with_complements(t, whom, 1))}"
    return ""


def _is_earned(t: Tagged, i: int, verb: int) -> bool:
    """Whether a sum is what people make: "making over $250,000", not "makes $700 available"."""
    available = t.tags[i + 1 : i + 2] == "J" and t.tags[i + 2 : i + 3] != "T"  # but "made $9 last year"
    earns = verb < i and t.lower[verb] in MAKING and not available
    return earns and "record" not in t.lower[verb:i]


def _is_worth_naming(t: Tagged, doer: Span, verb: int, words: str, traded: bool, done: bool) -> bool:
    """Whether who did it belongs to the measure: a short name, or one right before a verb of trade."""
    told_of = traded or t.tags[doer[1] - 1] == "P" or (done and near_or_named(t, doer, verb))
    is_state = t.tags[doer[1] - 1] == "J"  # "has been able to raise"
    return 1 < len(words) <= LONGEST_DOER and told_of and not is_state and t.tags[verb] != "Y"


def _opens_clause(t: Tagged, low: int) -> bool:
    """Whether a phrase opens its clause, but for an article: so it is the subject, and no end of one."""
    low -= t.tags[low - 1 : low] == "D"
    return low == 0 or t.tags[low - 1] in ',;:.cmY"'


def _is_done(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb before a sum tells what was done with it: "collected $9", not "topped $9"."""
    record = not _RECORDS.isdisjoint(t.lower[verb:i])  # "broke the record of $9"
    acts = t.tags[verb] in PLAIN_VERB_FORMS or t.lower[verb] in TRANSITIVE  # "recovered $9"
    return acts and t.lower[verb] not in REACHING and not is_passive(t, verb) and not record
