"""What a figure measures, in the words a careful sub-editor would put in a table's first column."""

import re

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.count_frames import past_others, whereabouts
from briefing.figures.measures.counting import plural
from briefing.figures.measures.deeds import (
    COMPLETED,
    HANDING,
    INTRANSITIVE,
    LIGHT,
    REMAINING,
    TRADED,
    by_agent,
    deed,
    deny,
    doer_words,
    is_agent,
    near_or_named,
    negation,
    past_particle,
    relative,
    state_after,
    takes_who,
)
from briefing.figures.measures.dimensions import dimension, dimensioned
from briefing.figures.measures.durations import averaged, is_compound, lasting
from briefing.figures.measures.frame import FORMS, GIVEN, QUANTIFYING, SHARING, Frame
from briefing.figures.measures.labels import EMPTY, LONGEST_DOER, finish, possessive, words_of
from briefing.figures.measures.margins import rival_named
from briefing.figures.measures.of_frames import ATTRIBUTES, DEED_NOUNS
from briefing.figures.measures.purposes import purpose
from briefing.figures.measures.ranks import rank
from briefing.figures.measures.receivers import received
from briefing.figures.measures.sides import side
from briefing.figures.measures.times import times
from briefing.figures.slots.places import is_known
from briefing.figures.words.families import AREAS, DURATIONS, is_measured, is_money
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import phrases
from briefing.figures.words.quantity import Quantity
from briefing.figures.words.wordclasses import CHANGE_NOUNS

_OWNING = frozenset(load("measures")["verbs"]["owning"].split())
_INCLUDING = ("includ", "compris")
_PLACING = frozenset(load("measures")["verbs"]["placing"].split())
_TELLERS = frozenset(load("measures")["heads"]["tellers"].split())
_BRINGING = frozenset(("bring", "brings", "brought", "bringing"))
_SPEAKERS = frozenset(load("speech")["agents"].split())
_WEAK = frozenset(load("measures")["heads"]["weak"].split())
_OWN_NAME = frozenset(load("change")["nouns"]["own_name"].split())
_REACHING = frozenset(load("measures")["verbs"]["reaching"].split())
_OF_PEOPLE = frozenset(load("measures")["verbs"]["of_people"].split())
_TELLING = frozenset(("said", "says", "told", "notes", "noted", "adds", "writes", "wrote"))
_RECORDS = frozenset(("record", "high", "low", "average", "median"))
_EARNING = frozenset(("make", "makes", "made", "making"))
_COMPOSING = frozenset(load("measures")["heads"]["composing"].split())
_ADVANTAGES = frozenset(load("measures")["heads"]["advantages"].split())
_SETTLEMENTS = frozenset(load("measures")["heads"]["settlements"].split())
_HARMED = frozenset(("killed", "injured", "wounded", "hurt"))
_BEFALLEN = _HARMED | frozenset(load("measures")["verbs"]["befalling"].split())
_TAKING_LIVES = frozenset(load("measures")["verbs"]["taking_lives"].split())
_BEFALLING: dict[str, str] = load("measures")["deed_nouns_to"]
_MARKS = QUANTIFYING | frozenset(load("measures")["heads"]["marks"].split())
_STEPS = (frozenset(CHANGE_NOUNS) - _OWN_NAME) | QUANTIFYING


def label(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """The measure of the figure at word ``i``; "" where the sentence says none. ``noun``: what is counted."""
    if (
        quantity.unit in ("", "people")
        and t.words[i + 1 : i + 2] in (["aboard"], ["onboard"])
        and not _is_harmed(t, i)
    ):
        return "People aboard"
    topic = frame.topic
    if frame.role == "modifier" and topic and topic[1] - topic[0] == 1 and "-" in t.words[i]:
        frame = frame._replace(topic=with_complements(t, topic, len(t.tags), 1))  # "a 13-year path to"
    if quantity.unit.endswith("of age") and frame.role != "modifier" and _stands_for_a_person(t, i):
        return "Age"
    told = side(t, i, quantity) or times(t, i, quantity) or received(t, i, quantity)
    if told:
        return told
    named = dimension(t, i, quantity) or _placed(t, i)
    if named:
        return finish(named)
    if frame.role == "ordinal":
        named = quantity_text(t, i) if " " in t.words[i] and not (quantity.unit or frame.tail) else ""
        return rank(t, i, quantity) or finish(named or _ordinal(t, frame))
    if frame.role == "count":
        noun = noun or (words_of(t, (frame.whole, frame.whole + 1)) if frame.whole >= 0 else "")
        return finish(_people(_count(t, i, frame, quantity, noun), quantity))
    if frame.role == "agent":
        return finish(_agent(t, frame, noun))
    if frame.role == "answer":
        if frame.whole >= 0 and not noun:
            noun = words_of(t, (frame.whole, frame.whole + 1))
        if frame.topic and not noun:
            noun = words_of(t, frame.topic)
        if quantity.unit == "people" and not noun:
            noun = "people"
        return finish(_people(_answer(t, i, frame, noun), quantity))
    said = _composed(t, frame, quantity) or _living(frame, quantity, t) or _other(t, i, frame, quantity, noun)
    if is_money(quantity.unit):
        return finish(purpose(t, i, said)) or said
    if quantity.unit in DURATIONS and is_compound(t.words[i]):
        return finish(averaged(t, i)) or said
    if quantity.unit in DURATIONS:
        return finish(lasting(t, i, frame, said, t.text[t.starts[i] : quantity.start].lower()))
    return dimensioned(t, i, frame, quantity.unit, said)


def _is_done(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb before a sum tells what was done with it: "collected $9", not "topped $9"."""
    passive = "B" in t.tags[max(0, verb - 2) : verb]
    record = not _RECORDS.isdisjoint(t.lower[verb:i])  # "broke the record of $9"
    return t.tags[verb] in "VEG" and t.lower[verb] not in _REACHING and not passive and not record


def _composed(t: Tagged, frame: Frame, quantity: Quantity) -> str:
    """Of "a nine-member board": members of board."""
    if frame.role != "modifier" or quantity.unit not in _COMPOSING:
        return ""
    thing = words_of(t, frame.topic)
    if (
        not thing
        or singular(thing.split(" of ")[0].split(" in ")[0].rpartition(" ")[2].lower()) in _ADVANTAGES
    ):
        return ""  # "a 43-seat majority"
    return finish(f"{plural(quantity.unit)} of {thing}")


def _living(frame: Frame, quantity: Quantity, t: Tagged) -> str:
    """Of "a town of about 8,000": population; of "a mother of four": children."""
    if frame.role != "of" or frame.topic is None:
        return ""
    head = t.lower[frame.topic[1] - 1]
    if quantity.unit == "people" and head in _SETTLEMENTS:
        return "Population"
    return finish(plural(quantity.unit)) if quantity.unit == "child" else ""


def _is_harmed(t: Tagged, i: int) -> bool:
    """Whether the word before a figure tells that those were hurt: "killing all 30 aboard"."""
    at = i - 1
    while at > 0 and t.tags[at] in "DR":
        at -= 1
    return at >= 0 and participle(t.lower[at]) in _HARMED


def _is_state(t: Tagged, span: Span | None) -> bool:
    """Whether a phrase ends in an adjective: "has been able to raise"."""
    return span is not None and t.tags[span[1] - 1] == "J"


def _stands_for_a_person(t: Tagged, i: int) -> bool:
    """Whether an age is itself the noun: "charged the [73-year-old] with"."""
    return t.tags[i - 1 : i] == "D" and "-" in t.words[i] and t.tags[i - 2 : i - 1] != ","


def _doing(t: Tagged, verb: int) -> str:
    """The "keeping a garrison" of "said keeping a garrison of 50 soldiers would cost"."""
    for at in range(max(0, verb - 20), verb):
        if t.lower[at].endswith("ing") and t.tags[at] in "GV" and (at == 0 or t.tags[at - 1] in ',kmY"'):
            thing = phrase_after(t, at + 1, verb)
            return t.slice(at, thing[1]).lower() if thing else ""
    return ""


def says_nothing(noun: str) -> bool:
    """Whether a counted noun alone is no measure: "both sides"."""
    return singular(noun.lower()) in _WEAK


def is_step(measure: str) -> bool:
    """Whether a measure is a bare word of change, of something named before: "a rise of 2%"."""
    words = measure.lower().split()
    return (len(words) == 1 and words[0] in _STEPS) or (len(words) == 2 and words[1] == "terms")


def is_mark(t: Tagged, i: int) -> bool:
    """Whether a figure is a record or average of something named before: "above its record of 5,019"."""
    at = i - 1
    while at > 0 and t.tags[at] in "RDJ":
        at -= 1
    return at > 0 and t.tags[at] == "o" and t.lower[at - 1] in _MARKS


def is_teller(t: Tagged, topic: Span | None, measure: str) -> bool:
    """Whether a measure is who tells a figure: "analysts had been looking for", "the bank said, up"."""
    if topic is None or measure.lower() != words_of(t, topic).lower():
        return False
    first, last = measure.split()[0].lower(), t.lower[topic[1] - 1]
    if singular(last) in _TELLERS or (first not in _TELLERS and singular(first) in _TELLERS):
        return True
    return t.lower[topic[1]] in _TELLING if topic[1] < len(t.lower) else False


def quantity_text(t: Tagged, i: int) -> str:
    """What a rank is of: "third-largest partner" → largest partner."""
    return re.sub(r"\A[^\W_]+[- ]", "", t.words[i])


def _people(words: str, quantity: Quantity) -> str:
    """The dead and hurt as people: "wounded" → people wounded; "died" → people who died."""
    if quantity.unit != "people" or " " in words or words.lower() in ("people", "population"):
        return words
    words = words.lower()
    return f"people who {words}" if words == "died" else f"people {words}"


def _placed(t: Tagged, i: int) -> str:
    """ "put the number of dead at [13]": number of dead."""
    at = i - 1
    while at > 0 and (t.tags[at] in "RJD" or t.lower[at] == "between"):
        at -= 1
    if at > 1 and t.tags[at] == "t":
        for verb in range(at - 1, max(at - 30, -1), -1):
            if t.lower[verb] in _BRINGING and at - verb > 8:
                return words_of(t, phrase_after(t, verb + 1, at))
            if t.tags[verb] in ";:Q":
                break
    if at < 2 or t.tags[at] != "a":
        return ""
    for verb in range(at - 1, max(at - 13, -1), -1):
        if t.lower[verb] in _PLACING:
            thing = phrase_after(t, verb + 1, at)
            if thing is None and verb + 1 == at and t.tags[verb - 1] in "KP":
                return words_of(t, phrase_before(t, verb - 1))  # "at a cost she put at $9"
            whole = with_complements(t, thing, at, 2) if thing else None
            return words_of(t, whole) if whole and whole[1] == at else ""
        if t.tags[verb] in ",;:Q":
            return ""
    return ""


def _other(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """Of what is neither counted nor an answer."""
    if frame.role == "amount":
        words = words_of(t, frame.topic)
        if words and frame.tail:
            share = "share of " if quantity.unit == "%" else ""
            return finish(f"{share}{words} {t.slice(*frame.tail)}")
        told = deed(t, frame.verb, i, words)
        if told and (frame.verb > i or quantity.unit != "%"):
            return finish(f"{words} {told}{by_agent(t, frame.verb) if frame.verb < i else ''}")
        if not words or quantity.unit != "%":
            return finish(words)
        whose = doer_words(t, frame.owner) if frame.owner else ""
        short = 0 < len(whose) <= LONGEST_DOER and whose.lower() not in EMPTY
        return finish(f"{possessive(whose)} share of {words}" if short else f"share of {words}")
    topic = words_of(t, frame.topic)
    if frame.role == "rival":
        return finish(rival_named(t, frame.topic) or f"rival of {topic}") if topic and frame.topic else ""
    if frame.role == "object":
        told = deed(t, frame.verb, i)
        if not told and frame.verb > i and is_money(quantity.unit) and t.lower[frame.verb] not in LIGHT:
            meant = t.tags[frame.verb - 1] == "t" and t.tags[frame.verb - 2] in "VEY"
            told = t.slice(frame.verb - 2, frame.verb + 1) if meant else participle(t.lower[frame.verb])
        tail = ""
        handled = frame.verb < i and t.lower[frame.verb] in _OF_PEOPLE and quantity.form == "tally"
        harmed = handled or told.rpartition(" ")[2] in _HARMED
        if not noun and (quantity.unit == "people" or (harmed and not quantity.unit)):
            noun = "people"
        if noun and told and participle(t.lower[frame.verb]) not in COMPLETED:
            return finish(f"{noun} {told}")
        if frame.tail:
            tail = f"{t.words[frame.tail[0]]} {words_of(t, (frame.tail[0] + 1, frame.tail[1]))}"
        elif told and t.tags[i + 1 : i + 2] == "t":  # "paid $5,000 to the firm"
            whom = phrase_after(t, i + 2, len(t.tags))
            if whom and t.tags[whom[1] - 1] not in "T#":
                tail = f"to {words_of(t, with_complements(t, whom, len(t.tags), 1))}"
        if noun and told:
            return finish(f"{noun} {told} {tail if ' ' not in told else ''}")  # "sent 30 to hospital"
        if is_money(quantity.unit) and t.lower[i + 1 : i + 2] and t.lower[i + 1] in FORMS:
            return finish(told or topic)  # "repaid in $9 increments"
        earns = frame.verb < i and t.lower[frame.verb] in _EARNING and t.tags[i + 1 : i + 2] != "J"
        if is_money(quantity.unit) and earns and "record" not in t.lower[frame.verb : i]:
            earner = phrase_before(t, frame.verb)  # "families making over $250,000"
            who = doer_words(t, earner) if earner else ""
            return finish(f"earned by {who}" if 0 < len(who) <= LONGEST_DOER else "earned")
        if told in ("voted", "waited"):
            return finish(f"{topic} vote" if told == "voted" else "wait")
        if quantity.unit == "%" and topic and t.lower[frame.verb] in SHARING and t.tags[i + 1 : i + 2] != "o":
            return finish(topic)  # "Moor won 44 percent"
        if told and frame.topic and is_agent(t, frame.topic, frame.verb):
            return finish(f"{told} {tail} by {doer_words(t, frame.topic)}")
        traded = participle(t.lower[frame.verb]) in TRADED or told.endswith(" aside")
        bare = not quantity.unit and not tail and traded  # "its online arm lost 40 million"
        if quantity.unit in DURATIONS and topic:
            return finish(topic)
        if told and quantity.unit in AREAS and frame.topic:
            who = "" if "K" in t.tags[slice(*frame.topic)] else doer_words(t, frame.topic)
            return finish(f"area {told} by {who}" if 0 < len(who) <= LONGEST_DOER else f"area {told}")
        if told and (bare or is_measured(quantity.unit) or is_money(quantity.unit)):
            if traded and (tail or not topic):
                return finish(f"{told} {tail}")
            named = frame.topic and t.tags[frame.topic[1] - 1] == "P"
            if t.lower[frame.verb + 1 : i] == ["in"] and is_money(quantity.unit):
                told = f"{told} in" if 0 < len(topic) <= LONGEST_DOER else "contributed"  # "poured in $9"
            if quantity.unit == "%" and topic:
                return finish(topic)  # "managed to top 60 percent"
            done = is_money(quantity.unit) and _is_done(t, frame.verb, i)
            near = frame.topic is not None and near_or_named(t, frame.topic, frame.verb)
            by = (
                topic[1:]
                and (traded or named or (done and near))
                and len(topic) <= LONGEST_DOER
                and not _is_state(t, frame.topic)
            )
            if by and t.tags[frame.verb] != "Y":
                who = doer_words(t, frame.topic) if done and frame.topic else topic
                return finish(f"{told} by {who}")
            return finish(f"{told} {tail}" if done else topic)
        if t.tags[frame.verb] == "Y":
            return finish(words_of(t, (frame.tail[0] + 1, frame.tail[1])) if frame.tail else topic)
        return finish(f"{told} {tail}" if told else topic)
    if frame.role == "level" and frame.verb > i and topic:
        return finish(f"{topic} {t.lower[frame.verb]}")  # "35 percent contained"
    if frame.role == "of" and frame.tail and topic and " " not in topic:
        topic = f"{topic} {t.words[i + 1]} {words_of(t, frame.tail)}"
    if (
        frame.role == "change"
        and frame.verb >= 0
        and t.lower[frame.verb] in _OWN_NAME
        and t.tags[frame.verb] == "A"
        and (frame.topic is None or frame.topic[0] < frame.verb - 3)
    ):
        return finish(t.words[frame.verb])
    if not topic and frame.role == "change" and frame.verb >= 0 and t.tags[frame.verb] == "A":
        return finish(t.words[frame.verb])
    if frame.role == "modifier" and topic and not quantity.unit:  # "save 33,000 lives"
        told = deed(t, frame.verb, i) if 0 <= frame.verb < i and t.tags[frame.verb] in "VEG" else ""
        return finish(f"{topic} {told}{by_agent(t, frame.verb)}" if told else topic)
    if frame.role == "change" and noun and not topic:
        return finish(noun)
    if frame.owner and topic.lower() in ATTRIBUTES:
        whose = doer_words(t, frame.owner)
        fits = whose and len(whose) <= LONGEST_DOER and t.tags[frame.owner[1] - 1] in "NP"
        fits = fits and whose.lower() not in EMPTY and not is_known(whose)
        return finish(f"{topic} of {whose}" if fits else topic)
    if frame.owner and topic:
        return finish(f"{words_of(t, frame.owner)}: {topic[:1].lower()}{topic[1:]}")
    if topic and frame.role == "of" and 0 <= frame.verb < i:
        told = deed(t, frame.verb, i)
        return finish(f"{topic} {told}{by_agent(t, frame.verb)}" if told else topic)
    if topic and frame.role == "level" and frame.topic and 0 <= frame.verb < frame.topic[0]:
        given = participle(t.lower[frame.verb]) if t.tags[frame.verb] in "VEG" else ""
        if given in GIVEN:
            return finish(f"{given} to {topic}")
    if topic and frame.verb >= 0 and t.lower[frame.verb] in ("cost", "costs", "costing"):
        if frame.topic and frame.topic[0] > frame.verb:
            return finish(f"cost to {topic}")
        doing = _doing(t, frame.verb)
        if doing:
            return finish(f"cost of {doing}")
        return finish(
            f"cost of {topic[:1].lower() + topic[1:] if t.tags[frame.topic[0]] in 'NJD' else topic}"
            if frame.topic
            else topic
        )
    return finish(topic)


def _answer(t: Tagged, i: int, frame: Frame, noun: str) -> str:
    """Of a figure that is itself the subject: "44% backed Romney", "the 106,000 who signed up".

    ``noun``: what the figure counts, or the figure before it whose noun it leaves out.
    """
    if not 0 <= frame.verb < len(t.words):
        return words_of(t, frame.tail) or (noun if frame.whole >= 0 else "")
    word = t.words[frame.verb]
    if frame.tail and t.tags[frame.verb] in "inax" and t.lower[frame.verb] != "without":
        others = "people" if t.lower[i + 1 : i + 2] == ["others"] else ""
        return f"{noun or others} {t.slice(frame.verb, frame.tail[1])}".strip()
    if frame.whole >= 0 and t.tags[frame.verb] != "Y":
        return f"{noun} {deed(t, frame.verb, i, noun)}".strip() if noun else ""
    if t.lower[frame.verb] in REMAINING:
        stays = state_after(t, frame.verb)
        if stays:
            return f"{noun or 'people'} {stays}"
    phrasal = past_particle(t, frame.verb + 1) > frame.verb + 1
    if word.lower() in LIGHT and not phrasal and t.tags[frame.verb] not in "JY" and frame.whole < 0:
        no = "no " if frame.tail and t.lower[frame.tail[0] - 1] == "no" else ""
        return f"{no}{words_of(t, frame.tail)}"
    if word.lower() == "killed":
        return f"{noun or 'people'} killed"
    high = past_particle(t, frame.verb + 1)
    rest = ""
    thing = frame.tail or (
        phrase_after(t, high + 1, len(t.tags)) if t.tags[high : high + 1] in ("r", "i", "a") else None
    )
    if thing and thing[1] > high and t.tags[thing[1] - 1] not in "T#":
        rest = t.slice(high, min(thing[1], high + 6))
    particle = t.slice(frame.verb + 1, high)
    denied = negation(t, frame.verb, i)
    passive = "B" in t.tags[i + 1 : frame.verb] and t.tags[frame.verb] in "VEJUW"
    if not rest and not particle and (passive or not denied):
        word = participle(word.lower()) if t.tags[frame.verb] not in "Jx" else word
    if t.tags[frame.verb] == "Y":  # "43% said Biden was qualified"
        stop = frame.verb + 1
        while stop < min(len(t.tags), frame.verb + 10) and t.tags[stop] not in ',;.–Q"cm':
            stop += 1
        if t.tags[high : high + 1] == "K" and t.lower[high] != "that":  # "said they would vote for Moor"
            if not noun:
                return t.slice(high + 1, stop)
            if t.tags[high + 1 : high + 2] == "M":
                return f"{noun} who {t.slice(high + 1, stop)}"
        rest = t.slice(high, stop)
    said = " ".join(part for part in (word, particle, rest) if part)
    did = " ".join(part for part in (t.words[frame.verb], particle, rest) if part)
    who = "who" in t.lower[i + 1 : frame.verb]
    if not noun and not who:
        return deny(said, denied) if passive else f"{denied} {said}".strip()
    also = (
        frame.verb == i + 1 and t.tags[frame.verb] in "EV" and not rest and word.lower() not in INTRANSITIVE
    )
    also = also and "B" in t.tags[max(0, i - 6) : i]
    # "230 flights were cancelled and another 410 delayed"
    state = passive or also or t.tags[frame.verb] == "J" or word.lower() == "without"
    noun = noun or "people"
    return f"{noun} {deny(said if state else f'{relative(noun)} {did}', denied)}"


def _count(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    if frame.tail:
        told = deed(t, frame.verb, i)
        thing = words_of(t, frame.tail)
        low, high = frame.tail
        by = t.lower[frame.verb] if frame.verb >= 0 else ""
        if t.lower[high] == "of" and t.lower[high - 1] in _SETTLEMENTS and quantity.unit == "people":
            return "population"
        done = DEED_NOUNS.get(singular(t.lower[high - 1])) if t.lower[high] == "of" else None
        if done:
            return f"{noun} {done.replace('who', relative(noun))}"
        if thing.lower() == "lives" and by in _TAKING_LIVES:
            return f"{noun} killed"
        if t.lower[high] == "to" and participle(by) in HANDING and takes_who(noun):
            return f"{noun} {participle(by)} {thing}"
        single = low > 0 and t.lower[low - 1] in ("a", "an", "one", "another")
        if (
            (frame.verb >= 0 and not told)
            or (single and not told)
            or not any(tag in "NPA" for tag in t.tags[low:high])
            or thing.lower() in EMPTY | QUANTIFYING
            or thing.lower().endswith("est")
        ):
            return noun
        if t.lower[high] == "with" and t.tags[high - 1] == "J":
            return noun  # "unhappy with both parties"
        if t.lower[high] == "with" and takes_who(noun):
            return f"{noun} {told}" if told and frame.verb > i else noun
        if t.lower[high] == "with" and not told:  # "showed Moor with 155,040 votes"
            return f"{noun} of {thing}" if thing[:1].isupper() else f"{noun}, {thing}"
        return f"{thing} {t.lower[high]} {noun} {told}".strip()
    if quantity.unit in DURATIONS:
        return words_of(t, frame.topic)
    befallen = _befallen(t, i)
    if befallen:
        return f"{noun} {befallen}"
    if i and t.tags[i - 1] in "VE" and "cQ" in t.tags[i + 1 : max(frame.verb, 0)]:
        frame = frame._replace(verb=i - 1)  # "hurt 40 people and 12 died"
    told = deed(t, frame.verb, i, noun)
    state = quantity.unit == "people" and noun.lower() in phrases("harmed", "states")
    if state:
        noun, told = "people", noun.lower()
    after = ""
    where = whereabouts(t, past_others(t, i + 1)) if not told else None
    if where and not is_known(t.slice(where[0] + 1, where[1])):
        after = " " + t.slice(*where)
    elif i + 1 < len(t.tags) and t.tags[i + 1] in "oifr" and not (frame.verb >= 0 and frame.verb <= i + 1):
        inner = phrase_after(t, i + 2, len(t.tags))
        timed = inner and (t.tags[inner[1] - 1] in "T#" or t.lower[inner[1] - 1] in ("time", "times", "row"))
        if (
            inner
            and not timed
            and inner[1] - inner[0] <= 4
            and any(tag in "NPA" for tag in t.tags[inner[0] : inner[1]])
        ):
            after = " " + t.slice(i + 1, inner[1])
    who = doer_words(t, frame.topic) if frame.topic and near_or_named(t, frame.topic, frame.verb) else ""
    by = ""
    if who and 0 <= frame.verb < i and who.lower() not in EMPTY and len(who) <= LONGEST_DOER:
        harm = state or participle(t.lower[frame.verb]) in _BEFALLEN
        named = (who[:1].isupper() or _is_short(t, frame)) and not harm and " by" not in after
        if told and frame.topic and (is_agent(t, frame.topic, frame.verb) or named):
            by = f" by {who}"
        elif not told and t.lower[frame.verb].startswith(_INCLUDING):
            by = f" among {who}"
        elif not told and t.lower[frame.verb] in _OWNING:
            by = f" of {who}" if who[:1].isupper() else f", {who}"
    elif not told and frame.owner:
        who = doer_words(t, frame.owner)
        if who.lower() not in EMPTY and len(who) <= LONGEST_DOER:
            by = f" of {who}" if who[:1].isupper() else f", {who}"
    if noun in ("others", "more", "other"):
        noun = "people"
    return f"{noun} {told}".strip() + (after if not told or frame.verb < i else "") + by if noun else told


def _agent(t: Tagged, frame: Frame, noun: str) -> str:
    """Of "a fair attended by 400 guests": guests who attended fair."""
    verb = t.lower[frame.verb]
    active = verb.endswith("ed") or (is_past(verb) and participle(verb) == verb and not verb.endswith("n"))
    if not active or "M" in t.tags[frame.verb - 2 : frame.verb]:
        return noun  # "will be decided by 90 delegates"
    thing = words_of(t, frame.topic)
    thing = thing if len(thing) <= LONGEST_DOER and thing.lower() not in EMPTY else ""
    return f"{noun} {relative(noun)} {verb} {thing}"


def _befallen(t: Tagged, i: int) -> str:
    """The "injured" of "injuries to 12 people"; "" where no such noun stands before the figure."""
    at = i - 1
    while at > 0 and t.tags[at] in "DJR":
        at -= 1
    return _BEFALLING.get(singular(t.lower[at - 1]), "") if at > 0 and t.tags[at] == "t" else ""


def _is_short(t: Tagged, frame: Frame) -> bool:
    """Whether a plain noun that is no teller stands right before its verb: "the firm has sold"."""
    if frame.topic is None or t.tags[frame.topic[1] - 1] != "N" or frame.topic[1] - frame.topic[0] > 2:
        return False
    if t.lower[frame.topic[1] - 1] in _SPEAKERS:
        return False
    between = t.tags[frame.topic[1] : frame.verb] if frame.verb >= frame.topic[1] else "K"
    return not between.strip("HMRBk")


def _ordinal(t: Tagged, frame: Frame) -> str:
    """Of "the eighth month of declines in exports": declines in exports; of "its third test": test."""
    words = words_of(t, frame.tail)
    thing = words_of(t, frame.topic)
    if words and thing:
        return f"{thing}: {words[:1].lower()}{words[1:]}"
    return words or thing
