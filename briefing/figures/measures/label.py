"""What a figure measures, in the words a careful sub-editor would put in a table's first column."""

from collections.abc import Callable
from functools import lru_cache

from briefing.figures.frames.frame import Frame
from briefing.figures.frames.role_verbs import role_verb
from briefing.figures.grammar.phrases import Span, phrase_before, verb_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.label_parts.counting import plural
from briefing.figures.label_parts.doers import doer_words
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.measures.counts.bare_places import placed
from briefing.figures.measures.counts.estimates import estimated, valued
from briefing.figures.measures.counts.multiples import multiplied
from briefing.figures.measures.counts.ordinals import ordinal_label
from briefing.figures.measures.counts.ranks import rank
from briefing.figures.measures.counts.shortfalls import shortfall
from briefing.figures.measures.counts.times import nth_time, times
from briefing.figures.measures.counts.wholes import one_of, strength
from briefing.figures.measures.deeds.deed import deed
from briefing.figures.measures.durations.clause_durations import averaged, lasting, tied
from briefing.figures.measures.durations.lengths_of_time import is_compound
from briefing.figures.measures.money.contact_sums import sum_told
from briefing.figures.measures.money.losers import found_by, taken_from
from briefing.figures.measures.money.prices import price
from briefing.figures.measures.money.purposes import purpose, whither
from briefing.figures.measures.money.receivers import received
from briefing.figures.measures.people.casualties import (
    HARMED,
    as_people,
    is_harmed,
    looked_for,
    others_beside,
)
from briefing.figures.measures.people.composition import LIVING, at_home, composed, living
from briefing.figures.measures.people.offspring import CHILDREN, children
from briefing.figures.measures.roles.amount_labels import amount_label
from briefing.figures.measures.roles.answer_labels import answer_label
from briefing.figures.measures.roles.count_labels import agent_label, count_label
from briefing.figures.measures.roles.level_labels import level_label
from briefing.figures.measures.roles.object_labels import object_label
from briefing.figures.measures.shares.qualities import quality
from briefing.figures.measures.shares.whose_share import share_within
from briefing.figures.measures.sizes.capacities import capacity
from briefing.figures.measures.sizes.dimensions import dimension, dimensioned
from briefing.figures.measures.sizes.magnitudes import magnitude
from briefing.figures.measures.sizes.winds import gusts
from briefing.figures.units.families import (
    AREAS,
    DURATIONS,
    PERCENT,
    SPEEDS,
    is_duration,
    is_measured,
    is_money,
)
from briefing.figures.units.quantity import Form, Quantity
from briefing.figures.votes.differences import as_difference, difference
from briefing.figures.votes.sides import UNITS, majority_needed, plain_unit, side
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import BODIES, HAVING

_PAYING = frozenset(("pay", "pays", "paid", "paying"))
_DIVIDENDS = frozenset(("dividend", "dividends", "payout"))
_HANDLED = row("measures", "verbs", "of_aged")
_RACED = row("measures", "heads", "aged")
_PERSONS_DO = row("measures", "verbs", "persons_do")
_CHILD = 12  # years of the oldest child
_Rule = Callable[[Tagged, int, Quantity], str]


def label(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """The measure of the figure at word ``i``; "" where the sentence says none. ``noun``: what is counted."""
    told = difference(t, i, noun) or shortfall(t, i, frame, quantity, noun)
    named = _by_words_beside(t, i, quantity) or finish(told)
    if named:
        return named
    if frame.role == "modifier" and frame.topic:
        frame = frame._replace(topic=_modified(t, i, frame.topic))
    if quantity.unit.endswith("of age") and frame.role != "modifier" and _stands_for_a_person(t, i):
        return _age_of_one(t, i, quantity)
    if not noun and frame.role == "object" and t.word(i + 1) == "more" and _is_of_things(quantity.unit):
        noun = plural(quantity.unit)  # "lost 40 jobs. Alder shed 12 more"
    shaken = "" if quantity.unit else finish(magnitude(t, i, frame, quantity))
    named = shaken or _by_unit(t, i, quantity) or _by_role(t, i, frame, quantity, noun)
    return as_difference(t, i, quantity, named)


def _by_words_beside(t: Tagged, i: int, quantity: Quantity) -> str:
    """People aboard, what somebody is paid, how many live there, the majority that a vote needs."""
    if _is_aboard(t, i + 1) and not is_harmed(t, i):
        if quantity.unit in ("", "people"):
            return "People aboard"
        if takes_who(quantity.unit) and t.word(verb_before(t, i)) in HAVING:
            return finish(f"{plural(quantity.unit)} aboard")  # "the bus had 12 children aboard"
    if quantity.unit in DURATIONS and t.word(i - 1) == "aged":
        bearer = phrase_before(t, i - 1) if i > 1 else None
        whose = doer_words(t, bearer) if bearer else ""
        return finish(f"age of {whose}") if whose else "Age"  # "a boy aged two months"
    told = capacity(t, i, quantity)
    return told or _first_of(_rules_beside(quantity.unit, quantity.form), t, i, quantity)


def _is_aboard(t: Tagged, at: int) -> bool:
    """Whether those counted are on board: "40 people aboard", "40 on board"."""
    return t.word(at) in ("aboard", "onboard") or t.lower[at : at + 2] == ["on", "board"]


@lru_cache(maxsize=1024)
def _rules_beside(unit: str, form: Form) -> tuple[_Rule, ...]:
    """Of the rules by the words beside a figure, those that may name one of such a unit, in order."""
    asked: tuple[tuple[_Rule, bool], ...] = (
        (looked_for, bool(unit) and takes_who(unit)),
        (_pay, is_money(unit)),
        (_dividend, unit.endswith("/share")),
        (at_home, unit in LIVING),
        (strength, True),
        (one_of, not unit),
        (majority_needed, form == "fraction"),
        (children, unit in CHILDREN),
    )
    return tuple(rule for rule, may in asked if may)


@lru_cache(maxsize=1024)
def _rules_of(unit: str, form: Form) -> tuple[_Rule, ...]:
    """Of the rules by unit, those that may name a figure of such a unit and form, in order."""
    money, share = is_money(unit), unit == "%"
    asked: tuple[tuple[_Rule, bool], ...] = (
        (side, plain_unit(unit) in UNITS),
        (gusts, unit in SPEEDS),
        (times, unit == "time" and form == "cardinal"),
        (received, money),
        (taken_from, money),
        (found_by, money),
        (_share_within, share),
        (_price, money),
        (multiplied, share or form in ("fraction", "multiple")),
        (quality, share),
        (_summed, money or share),
    )
    return tuple(rule for rule, may in asked if may)


def _first_of(rules: tuple[_Rule, ...], t: Tagged, i: int, quantity: Quantity) -> str:
    """What the first of some rules says that says anything."""
    for rule in rules:
        told = rule(t, i, quantity)
        if told:
            return told
    return ""


def _by_unit(t: Tagged, i: int, quantity: Quantity) -> str:
    """What a vote, a number of times, a sum, a multiple, a length or a time is called whatever its role."""
    rules = _rules_of(quantity.unit, quantity.form)
    told = _first_of(rules, t, i, quantity) if rules else ""
    if told:
        return told
    named = finish(dimension(t, i, quantity) or estimated(t, i))
    return valued(t, i, named) if is_money(quantity.unit) else named


def _by_role(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """What a figure measures by how it stands in its clause."""
    if quantity.unit == "candidate" and t.lower[i].endswith("-way") and frame.topic:
        return finish(f"candidates in {words_of(t, frame.topic)}")  # "a five-way primary"
    if frame.role == "ordinal":
        often = nth_time(t, i) if quantity.unit == "time" else ""
        return often or rank(t, i, quantity) or ordinal_label(t, i, frame, quantity)
    if frame.role == "agent":
        return finish(agent_label(t, frame, noun))
    if frame.role in ("count", "answer") and frame.whole >= 0:
        noun = noun or _of_harmed(words_of(t, (frame.whole, frame.whole + 1)))
    if frame.role == "count":
        return finish(as_people(count_label(t, i, frame, quantity, noun), quantity))
    if frame.role != "answer":
        return _of_level(t, i, frame, quantity, noun)
    receiver = whither(t, i, i + 1) if is_money(quantity.unit) else ""
    if receiver:
        return finish(receiver)
    if quantity.unit in DURATIONS and t.word(frame.verb) == "without" and words_of(t, frame.tail):
        noun = "time"  # "after two days without a deal"
    if quantity.unit in AREAS and not noun and frame.verb > i:
        return finish(f"area {participle(t.lower[frame.verb])}")  # "90 acres have burned"
    noun = noun or words_of(t, frame.topic) or _lent(t, i, quantity.unit) or _acting(t, frame, quantity)
    return finish(as_people(answer_label(t, i, frame, noun), quantity))


def _of_harmed(noun: str) -> str:
    """The "people killed" of "two of the nine killed"; other nouns as they are."""
    return f"people {noun}" if noun.lower() in HARMED else noun


def _lent(t: Tagged, i: int, unit: str) -> str:
    """The "homes" that a number without its noun counts too: "900 others are damaged"; "" of no such unit."""
    if len(unit) < 2 or " " in t.words[i] or not _is_of_things(unit):
        return "people" if unit == "people" else ""
    return plural(unit)


def _acting(t: Tagged, frame: Frame, quantity: Quantity) -> str:
    """The "people" of a bare number that does what only people do: "some 900 slept in the hall"."""
    counts = not quantity.unit and quantity.form in ("cardinal", "tally")
    return "people" if counts and frame.verb >= 0 and t.lower[frame.verb] in _PERSONS_DO else ""


def _is_of_things(unit: str) -> bool:
    """Whether a unit is a noun of things that are counted: "officer", not "%", "USD" or "mile"."""
    counts = unit not in PERCENT and not is_money(unit) and not is_measured(unit) and not is_duration(unit)
    return unit not in ("", "x") and "/" not in unit and counts


def _pay(t: Tagged, i: int, quantity: Quantity) -> str:
    """What a sum each hour or year is that someone is on: "waiters on $9 an hour"."""
    if t.tags[i - 2 : i] != "Nn" or not is_duration(quantity.unit.partition("/")[2]):
        return ""
    bearer = phrase_before(t, i - 1) or (i - 2, i - 1)
    return finish(f"pay of {doer_words(t, bearer)}") if takes_who(t.lower[i - 2]) else ""


def _dividend(t: Tagged, i: int, _quantity: Quantity) -> str:
    """What is paid a share, of a dividend told of before: "no dividend after paying €1 per share"."""
    pays = t.word(i - 1) == "paying" or (t.word(i - 1) in _PAYING and t.tags[i - 2 : i - 1] == "K")
    clause = next((at for at in range(i - 1, -1, -1) if t.tags[at] in ";:.Q"), 0)
    return "Dividend" if pays and not _DIVIDENDS.isdisjoint(t.lower[clause:i]) else ""


def _price(t: Tagged, i: int, quantity: Quantity) -> str:
    """What a sum is the price of."""
    return finish(price(t, i, quantity))


def _summed(t: Tagged, i: int, quantity: Quantity) -> str:
    """What a sum or share is of that a clause without "that" tells."""
    return finish(sum_told(t, i, quantity))


def _share_within(t: Tagged, i: int, quantity: Quantity) -> str:
    """The share of those somewhere that did something."""
    return finish(share_within(t, i, quantity))


def _modified(t: Tagged, i: int, topic: Span) -> Span:
    """What a figure before it modifies, with what it needs: "a 13-year [path to peace]"."""
    if topic[1] - topic[0] == 1 and "-" in t.words[i]:
        topic = with_complements(t, topic, 1)
        changes = t.tags[topic[1] : topic[1] + 1] == "A" and t.tags[topic[1] - 1] == "N"
        topic = (topic[0], topic[1] + changes)  # "extension of the tax cuts"
    joint = t.tags.find("c", *topic)
    if joint > 0 and t.tags[topic[1] : topic[1] + 2] == "oQ":
        topic = topic[0], joint  # "40C heat and a weight of 9 kg"
    long = t.lower[topic[0]] == "long" and topic[1] - topic[0] > 1  # "a two-hour long talk"
    return (topic[0] + long, topic[1])


def _of_level(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """Of a sum, a length of time, a size or a share."""
    if quantity.unit == "people" and not noun and frame.role == "modifier" and t.tags[i + 1] == "G":
        return finish(f"people {words_of(t, frame.topic)}")  # "aid for 300,000 facing eviction"
    if frame.role == "modifier" and frame.topic and _is_first_of_two(t, frame.topic, quantity):
        second, both = frame.topic[1] + 1, plural(quantity.unit)
        told = deed(t, role_verb(t, second, -1), second, both)
        return finish(f"{words_of(t, frame.topic)} {both} {told}")
    home = placed(t, i, noun) if frame.role == "origin" and noun else ""
    if home:
        return finish(f"{noun} {home}")  # "victims from 15 countries"
    said = composed(t, frame, quantity, noun) if frame.role == "modifier" else ""
    said = said or (living(t, frame, quantity) if frame.role == "of" else "")
    said = said or _other(t, i, frame, quantity, noun)
    if said and quantity.unit == "people" and not noun and not _is_size(t, frame):
        return others_beside(t, i)
    if is_money(quantity.unit):
        return finish(purpose(t, i, said)) or valued(t, i, said)
    if quantity.unit in DURATIONS and (frame.role == "modifier" or is_compound(t.words[i])):
        return finish(averaged(t, i) or tied(t, i, frame, said))
    if quantity.unit in DURATIONS:
        return finish(lasting(t, i, frame, said, t.text[t.starts[i] : quantity.start].lower()))
    return dimensioned(t, i, frame, quantity.unit, said)


def _is_first_of_two(t: Tagged, topic: Span, quantity: Quantity) -> bool:
    """Whether the noun is left out for the one of the next count: "900 residential and 400 shop accounts"."""
    second = t.tags[topic[1] : topic[1] + 2] == "cQ"
    return second and bool(quantity.unit) and t.lower[topic[1] + 1].endswith(f" {plural(quantity.unit)}")


def _is_size(t: Tagged, frame: Frame) -> bool:
    """Whether so many people are the size of what is told: "the toll is 40"."""
    if frame.topic is None or frame.role not in ("level", "beside", "of"):
        return True
    if frame.role == "of" and t.tags[frame.topic[1] - 1] != "P":
        return True  # "a family of four", but "Ada Dorn was the tallest of the three"
    return not BODIES.isdisjoint(map(singular, t.lower[slice(*frame.topic)]))


def _other(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """Of what is neither counted nor an answer."""
    if frame.role == "amount":
        return amount_label(t, i, frame, quantity)
    if frame.role == "object":
        return object_label(t, i, frame, quantity, noun)
    if frame.role == "rival":
        topic = words_of(t, frame.topic)
        return finish(f"rival of {topic}") if topic else ""
    return level_label(t, i, frame, quantity)


def _age_of_one(t: Tagged, i: int, quantity: Quantity) -> str:
    """The age that is itself the noun, of somebody whom no other words name: "found a [6-year-old]"."""
    low = t.lower[i - 1] in ("a", "an") and not isinstance(quantity.value, tuple) and quantity.value <= _CHILD
    other = t.word(i - 2) in _HANDLED or not _RACED.isdisjoint(t.lower)  # "rode a 2-year-old", a whisky
    return "Age of child" if low and not other else "Age"


def _stands_for_a_person(t: Tagged, i: int) -> bool:
    """Whether an age is itself the noun: "charged the [73-year-old] with"."""
    return t.tags[i - 1 : i] == "D" and "-" in t.words[i] and t.tags[i - 2 : i - 1] != ","
