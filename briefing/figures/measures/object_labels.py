"""What was done with a figure that a verb acts on: "paid to club by Alder", "earned by bakers"."""

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.casualties import HARMED
from briefing.figures.measures.deeds import deed
from briefing.figures.measures.doers import doer_words, is_agent, near_or_named, short_name
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.labels import LONGEST_DOER, finish, words_of
from briefing.figures.measures.wordlists import (
    COMPLETED,
    FORMS,
    GIVEN,
    LIGHT,
    MAKING,
    SHARING,
    TOWARDS,
    TRADED,
    TRANSITIVE,
)
from briefing.figures.words.families import AREAS, DURATIONS, WEIGHTS, is_duration, is_measured, is_money
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import participle
from briefing.figures.words.quantity import Quantity

_OF_PEOPLE = frozenset(load("measures")["verbs"]["of_people"].split())
_REACHING = frozenset(load("measures")["verbs"]["reaching"].split())
_OF_MONEY = GIVEN | {"earned", "spent", "raised", "invested", "donated", "pledged", "saved", "made"}
_RECORDS = frozenset(("record", "high", "low", "average", "median"))
_PUTTING = frozenset(("put", "puts", "putting"))
_TAKING = frozenset(("took", "taken"))
_GETTING = frozenset(("get", "gets", "got"))


def object_label(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """What was done, to whom and by whom; the doer alone where the verb tells nothing."""
    verb, unit = frame.verb, quantity.unit
    money = is_money(unit)
    topic = words_of(t, frame.topic)
    told = deed(t, verb, i)
    if (
        not told
        and money
        and (verb < i or t.lower[verb] == "given")
        and participle(t.lower[verb]) in (TRADED | {"given"}) - {"made"}
    ):
        told = participle(t.lower[verb])  # "offered $9"
    owns = t.tags[verb - 1] == "H" or t.lower[verb - 1].endswith(("'ve", "’ve"))  # "we've got $9"
    if not told and money and verb < i and t.lower[verb] in _GETTING and not owns:
        told = "received"
    into = t.lower[verb] in _PUTTING and t.lower[i + 1 : i + 2] in (["into"], ["towards"], ["toward"])
    if not told and money and verb < i and into:
        told = "put in"  # "put $9 million into the mill"
    if money and verb < i and t.lower[verb] in _TAKING:  # in two years, but "took $9 million to build"
        told = "" if t.tags[i + 1 : i + 2] == "t" else told or "taken"
    meant = verb > i and money and t.tags[verb - 1] == "t" and t.tags[verb - 2] in "VEY"
    if verb > i and money and t.lower[verb] not in LIGHT and (meant or not told):
        told = t.slice(verb - 2, verb + 1) if meant else participle(t.lower[verb])
    handled = verb < i and t.lower[verb] in _OF_PEOPLE and quantity.form == "tally"
    harmed = handled or told.rpartition(" ")[2] in HARMED
    if not noun and (unit == "people" or (harmed and not unit)):
        noun = "people"
    if noun and told and participle(t.lower[verb]) not in COMPLETED:
        return finish(f"{noun} {told}")
    if told.endswith(" for") and t.tags[verb + 1] == "r":
        alone = t.lower[verb].endswith("ing") and t.tags[verb - 1] not in "BR"  # "began talks asking for 9%"
        return finish(
            f"{told} by {doer_words(t, frame.topic)}" if frame.topic and topic and not alone else told
        )
    if told in ("lost", "gained") and unit in WEIGHTS and not noun:
        told = f"weight {told}"
    tail = _tail(t, i, frame, told)
    if noun and told:
        return finish(f"{noun} {told} {tail if ' ' not in told else ''}")  # "sent 30 to hospital"
    if money and t.lower[i + 1 : i + 2] and t.lower[i + 1] in FORMS:
        return finish(told or topic)  # "repaid in $9 increments"
    if money and _is_earned(t, i, verb):
        who = short_name(t, phrase_before(t, verb))  # "families making over $250,000"
        return finish(f"earned by {who}" if who else "earned")
    if unit == "%" and topic and t.lower[verb] in SHARING and t.tags[i + 1 : i + 2] != "o":
        return finish(topic)  # "Moor won 44 percent"
    if told and frame.topic and is_agent(t, frame.topic, verb):
        return finish(f"{told} {tail} by {doer_words(t, frame.topic)}")
    traded = participle(t.lower[verb]) in TRADED or told.endswith(" aside")
    bare = not unit and not tail and traded  # "its online arm lost 40 million"
    if unit in DURATIONS and topic:
        return finish(topic)
    if told and unit in AREAS:
        who = short_name(t, frame.topic)
        return finish(f"area {told} by {who}" if who else f"area {told}")
    if told and (bare or money or is_measured(unit)):
        whither = frame.tail is not None and t.lower[frame.tail[0]] in TOWARDS
        if traded and ((tail and not whither) or not topic):
            return finish(f"{told} {tail}")
        if t.lower[verb + 1 : i] == ["in"] and money:
            told = f"{told} in" if 0 < len(topic) <= LONGEST_DOER else "contributed"  # "poured in $9"
        if unit == "%" and topic:
            return finish(topic)  # "managed to top 60 percent"
        done = money and _is_done(t, verb, i)
        if frame.topic and _is_worth_naming(t, frame.topic, verb, topic, traded, done):
            return finish(f"{told} by {doer_words(t, frame.topic) if done else topic}")
        return finish(f"{told} {tail}" if done else topic)
    if t.tags[verb] == "Y":
        return finish(words_of(t, (frame.tail[0] + 1, frame.tail[1])) if frame.tail else topic)
    return finish(f"{told} {tail}" if told else topic)


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
    earns = verb < i and t.lower[verb] in MAKING and t.tags[i + 1 : i + 2] != "J"
    return earns and "record" not in t.lower[verb:i]


def _is_worth_naming(t: Tagged, doer: Span, verb: int, words: str, traded: bool, done: bool) -> bool:
    """Whether who did it belongs to the measure: a short name, or one right before a verb of trade."""
    told_of = traded or t.tags[doer[1] - 1] == "P" or (done and near_or_named(t, doer, verb))
    is_state = t.tags[doer[1] - 1] == "J"  # "has been able to raise"
    return 1 < len(words) <= LONGEST_DOER and told_of and not is_state and t.tags[verb] != "Y"


def _is_done(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb before a sum tells what was done with it: "collected $9", not "topped $9"."""
    passive = "B" in t.tags[max(0, verb - 2) : verb] and not t.lower[verb].endswith("ing")
    record = not _RECORDS.isdisjoint(t.lower[verb:i])  # "broke the record of $9"
    acts = t.tags[verb] in "VEG" or t.lower[verb] in TRANSITIVE  # "recovered $9"
    return acts and t.lower[verb] not in _REACHING and not passive and not record
