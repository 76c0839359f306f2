"""What a figure measures, in the words a careful sub-editor would put in a table's first column."""

import re

from briefing.figures.families import DURATIONS, MEASURED, is_money
from briefing.figures.frame import Frame
from briefing.figures.lexicon import load
from briefing.figures.phrases import Span, phrase_after, subject, verb_before, with_complements
from briefing.figures.quantity import Quantity
from briefing.figures.tagging import LEXICON, Tagged

_TABLE = load("measures")
_GENERIC = frozenset(_TABLE["heads"]["generic"].split())
_KEPT = frozenset(_TABLE["heads"]["kept_with_complement"].split())
_EMPTY = frozenset(_TABLE["heads"]["empty"].split())
_DROPPED = frozenset(_TABLE["modifiers"]["dropped"].split())
_LIGHT = frozenset(_TABLE["verbs"]["light"].split())
_TELLING_WITH = frozenset(_TABLE["verbs"]["telling_with"].split())
_PARTICIPLES: dict[str, str] = _TABLE["participles"]
_FALLEN = frozenset(("fallen", "risen", "grown", "gone"))
_OWN_NAME = frozenset(load("change")["nouns"]["own_name"].split())
_PAST = frozenset(_PARTICIPLES.values())
_NUMBER = re.compile(
    r"\A\S*\d\S*\s*(?:(?:thousand|million|billion|trillion|m|bn)\b\s*)?|\A(?:one|two|three|four|five|six|seven|eight|nine|ten)\b\s*",
    re.I,
)
_SPACE = re.compile(r"\s+")
_TRAIL = re.compile(r"(?:[\s,;:\"”“'’(–-]|(?<!\.\w)\.)+\Z")
_TRADED = frozenset(_TABLE["verbs"]["traded"].split())
_WITHOUT_OBJECT = frozenset(_TABLE["verbs"]["without_object"].split())
_WHITHER = frozenset(("ashore", "aboard", "home", "back"))
_IRREGULAR_PAST = frozenset(load("tags")["irregular_past"].split())
_SAY_NOTHING = frozenset("RxDKBHMXmcsT")
_OWNING = frozenset(_TABLE["verbs"]["owning"].split())
_PARTICLES = frozenset(("off", "out", "up", "down", "away", "over", "in", "on"))
# past forms that are no participles of what is counted: "people who died", not "people died"
_INTRANSITIVE = frozenset(_TABLE["verbs"]["intransitive"].split())
_DOUBLED = re.compile(r"[^aeiou]+[aeiou][bdglmnprt]\Z")  # one short syllable: "stop" → stopped
LONGEST = 72
_LONGEST_DOER = 30
_NEARBY = 3000  # how far a word is looked for in small letters, to know a noun from a name
# nouns of people take "who", others "that"
_PERSON = re.compile(
    r"(?:people|men|women|children|[a-z]{3,}(?:[eo]r|an|ist|ant|ent|ee|ese|ian)s?|members?|staff|troops|officials?|kids?|adults|victims?)\Z",
    re.IGNORECASE,
)


def label(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """The measure of the figure at word ``i``; "" where the sentence says none. ``noun``: what is counted."""
    if frame.role == "count":
        return finish(_count(t, i, frame, quantity, noun))
    if frame.role == "ordinal":
        return finish(_ordinal(t, frame))
    if frame.role == "answer":
        return finish(_answer(t, i, frame))
    if frame.role == "amount":
        words = words_of(t, frame.topic)
        told = _told(t, frame.verb, i, words)
        if told and (frame.verb > i or quantity.unit != "%"):
            return finish(f"{words} {told}{_agent(t, frame.verb) if frame.verb < i else ''}")
        return finish(f"share of {words}" if words and quantity.unit == "%" else words)
    topic = words_of(t, frame.topic)
    if frame.role == "rival":
        return finish(f"rival of {topic}") if topic else ""
    if frame.role == "object":
        told = _told(t, frame.verb, i)
        tail = ""
        if frame.tail:
            tail = f"{t.words[frame.tail[0]]} {words_of(t, (frame.tail[0] + 1, frame.tail[1]))}"
        if told in ("voted", "waited"):
            return finish(f"{topic} vote" if told == "voted" else "wait")
        if told and frame.topic and _is_agent(t, frame.topic, frame.verb):
            return finish(f"{told} {tail} by {_doer(t, frame.topic)}")
        if told and (quantity.unit in MEASURED or is_money(quantity.unit)):
            traded = participle(t.words[frame.verb].lower()) in _TRADED
            return finish(f"{told} {tail}" if traded and (tail or not topic) else topic)
        if t.tags[frame.verb] == "Y" and not tail:
            return finish(topic)
        return finish(f"{told} {tail}" if told else topic)
    if frame.role == "of" and frame.tail and topic and " " not in topic:
        topic = f"{topic} {t.words[i + 1]} {words_of(t, frame.tail)}"
    if (
        frame.role == "change"
        and frame.verb >= 0
        and t.words[frame.verb].lower() in _OWN_NAME
        and t.tags[frame.verb] == "A"
        and (frame.topic is None or frame.topic[0] < frame.verb - 3)
    ):
        return finish(t.words[frame.verb])
    if not topic and frame.role == "change" and frame.verb >= 0 and t.tags[frame.verb] == "A":
        return finish(t.words[frame.verb])
    if frame.role == "modifier" and topic and not quantity.unit:  # "save 33,000 lives"
        told = _told(t, frame.verb, i) if 0 <= frame.verb < i and t.tags[frame.verb] in "VEG" else ""
        return finish(f"{topic} {told}{_agent(t, frame.verb)}" if told else topic)
    if frame.role == "change" and noun and not topic:
        return finish(noun)
    if frame.owner and topic:
        return finish(f"{words_of(t, frame.owner)}: {topic[:1].lower()}{topic[1:]}")
    if topic and frame.role == "of" and 0 <= frame.verb < i:
        told = _told(t, frame.verb, i)
        return finish(f"{topic} {told}{_agent(t, frame.verb)}" if told else topic)
    if topic and frame.verb >= 0 and t.words[frame.verb].lower() in ("cost", "costs", "costing"):
        if frame.topic and frame.topic[0] > frame.verb:
            return finish(f"cost to {topic}")
        return finish(
            f"cost of {topic[:1].lower() + topic[1:] if t.tags[frame.topic[0]] in 'NJD' else topic}"
            if frame.topic
            else topic
        )
    return finish(topic)


def _doer(t: Tagged, span: Span) -> str:
    """A phrase for use inside a label: a plain noun that opened its sentence in small letters."""
    words = words_of(t, span)
    small = words[:1].lower() + words[1:]
    if small == words or "P" in t.tags[slice(*span)] or not words[1:2].islower():
        return words
    first = small.split()[0]
    start = t.starts[span[0]]
    nearby = t.text[max(0, start - _NEARBY) : start + _NEARBY]
    return small if first in LEXICON or first.endswith("s") or f" {first} " in nearby else words


def _agent(t: Tagged, verb: int) -> str:
    """The " by Cameron Collins" of a deed of trade, when a short name stands for who did it."""
    doer = subject(t, verb)
    return f" by {_doer(t, doer)}" if doer and _is_agent(t, doer, verb) else ""


def _is_agent(t: Tagged, doer: Span, verb: int) -> bool:
    """Whether "sold by Harlow Motors" reads well: a trader's verb, and a short name that does it."""
    if participle(t.words[verb].lower()) not in _TRADED or not near_or_named(t, doer, verb):
        return False
    words = _doer(t, doer)
    return words[:1].isupper() and len(words) <= _LONGEST_DOER and words.lower() not in _EMPTY


def near_or_named(t: Tagged, doer: Span, verb: int) -> bool:
    """Whether a subject found is surely the doer: a name, or right before its verb (no pronoun between)."""
    return "P" in t.tags[slice(*doer)] or (verb - doer[1] <= 5 and "K" not in t.tags[doer[1] : verb])


def _answer(t: Tagged, i: int, frame: Frame) -> str:
    """Of a figure that is itself the subject: "44% backed Romney", "the 106,000 who signed up"."""
    if not 0 <= frame.verb < len(t.words):
        return words_of(t, frame.tail)
    word = t.words[frame.verb]
    if word.lower() in _LIGHT:
        return words_of(t, frame.tail)
    if word.lower() == "killed":
        return "people killed"
    high = _past_particle(t, frame.verb + 1)
    rest = ""
    thing = frame.tail or (
        phrase_after(t, high + 1, len(t.tags)) if t.tags[high : high + 1] in ("r", "i", "a") else None
    )
    if thing and thing[1] > high and t.tags[thing[1] - 1] not in "T#":
        rest = t.slice(high, min(thing[1], high + 6))
    particle = t.slice(frame.verb + 1, high)
    if not rest and not particle:
        word = participle(word.lower()) if t.tags[frame.verb] != "J" else word
    if t.tags[frame.verb] == "Y":  # "43% said Biden was qualified"
        stop = frame.verb + 1
        while stop < min(len(t.tags), frame.verb + 8) and t.tags[stop] not in ',;.–Q"':
            stop += 1
        rest = t.slice(high, stop)
    said = " ".join(part for part in (word, particle, rest) if part)
    return f"people who {said}" if "who" in (w.lower() for w in t.words[i + 1 : frame.verb]) else said


def _past_particle(t: Tagged, at: int) -> int:
    """The word after the "up" or "off" of a phrasal verb."""
    return at + 1 if t.tags[at : at + 1] in ("u", "d", "x") and t.words[at].lower() in _PARTICLES else at


def _count(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    if frame.tail:
        told = _told(t, frame.verb, i)
        thing = words_of(t, frame.tail)
        if (frame.verb >= 0 and not told) or not thing or thing.lower() in _EMPTY | _GENERIC:
            return noun
        if t.tags[frame.tail[0]] != "P":
            thing = thing[:1].lower() + thing[1:]
        return f"{noun}: {thing} {told}".strip()
    if quantity.unit in DURATIONS:
        return words_of(t, frame.topic)
    told = _told(t, frame.verb, i, noun)
    after = ""
    if i + 1 < len(t.tags) and t.tags[i + 1] in "oifr" and not (frame.verb >= 0 and frame.verb <= i + 1):
        inner = phrase_after(t, i + 2, len(t.tags))
        timed = inner and (
            t.tags[inner[1] - 1] in "T#" or t.words[inner[1] - 1].lower() in ("time", "times", "row")
        )
        if (
            inner
            and not timed
            and inner[1] - inner[0] <= 4
            and any(tag in "NPA" for tag in t.tags[inner[0] : inner[1]])
        ):
            after = " " + t.slice(i + 1, inner[1])
    who = _doer(t, frame.topic) if frame.topic and near_or_named(t, frame.topic, frame.verb) else ""
    by = ""
    if who and 0 <= frame.verb < i and who.lower() not in _EMPTY and len(who) <= _LONGEST_DOER:
        if told and frame.topic and _is_agent(t, frame.topic, frame.verb):
            by = f" by {who}"
        elif not told and t.words[frame.verb].lower() in _OWNING:
            by = f" of {who}" if who[:1].isupper() else f", {who}"
    if noun in ("others", "more", "other"):
        noun = "people"
    return f"{noun} {told}".strip() + (after if not told or frame.verb < i else "") + by if noun else told


def _complement_of_state(t: Tagged, at: int) -> str:
    """ "found [eligible for Medicaid]", "determined [to be eligible]"."""
    tags = t.tags
    while at < len(tags) and tags[at] in "tBR":
        at += 1
    if tags[at : at + 1] != "J":
        return ""
    inner = phrase_after(t, at + 2, len(tags)) if tags[at + 1 : at + 2] in ("r", "o") else None
    return " " + t.slice(at, inner[1] if inner and inner[1] - inner[0] <= 4 else at + 1)


def _ordinal(t: Tagged, frame: Frame) -> str:
    """Of "the eighth month of declines in exports": declines in exports; of "its third test": test."""
    words = words_of(t, frame.tail)
    thing = words_of(t, frame.topic)
    if words and thing:
        return f"{thing}: {words[:1].lower()}{words[1:]}"
    return words or thing


def _told(t: Tagged, verb: int, i: int, noun: str = "") -> str:
    """The verb as it stands after a noun: "people killed", "jobs added", "Americans who lost their jobs"."""
    if verb < 0:
        return ""
    word = t.words[verb].lower()
    tag = t.tags[verb]
    if word in ("had", "have", "has") and verb > i and not noun.islower():
        thing = phrase_after(t, verb + 1, len(t.tags))
        return f"with {words_of(t, with_complements(t, thing, len(t.tags), 1))}" if thing else ""
    whither = i + 1 if verb < i else verb + 1
    if word in _LIGHT and t.words[whither : whither + 1] and t.words[whither].lower() in _WHITHER:
        return f"{participle(word)} {t.words[whither].lower()}"  # "brought 143 people ashore"
    if word in _WITHOUT_OBJECT and verb < i:
        return ""
    if word in _LIGHT and not (word in _TELLING_WITH and verb < i):
        return _complement_of_state(t, verb + 1).strip() if verb > i else ""
    if word == "without":
        thing = phrase_after(t, verb + 1, len(t.tags))
        return t.slice(verb, thing[1]) if thing else ""
    if verb < i:
        particle = t.words[verb + 1].lower() if verb + 1 < i and t.tags[verb + 1] in "xud" else ""
        return f"{participle(word)} {particle}".strip()
    if word.endswith("ing") and not t.tags[i + 1 : verb].strip("R"):
        inner = (
            phrase_after(t, verb + 2, len(t.tags))
            if t.tags[verb + 1 : verb + 2] in ("a", "r", "i", "o", "t", "f", "n")
            else None
        )
        return f"{word} {t.slice(verb + 1, inner[1])}" if inner and inner[1] - inner[0] <= 4 else word
    high_verb = _past_particle(t, verb + 1)
    particle = f" {t.slice(verb + 1, high_verb)}" if high_verb > verb + 1 else ""
    following = t.tags[high_verb : high_verb + 1]
    bare = (
        verb == i + 1
        and word.endswith("ed")
        and word not in _INTRANSITIVE
        and following not in ("D", "J", "N", "P", "S", "Q")
    )  # "jobs added in May"
    passive = tag == "J" or bare or following == "b" or any(x == "B" for x in t.tags[max(i, verb - 4) : verb])
    if (
        not passive
        and not _PERSON.search(noun)
        and "H" in t.tags[max(i, verb - 3) : verb]
        and word in _PAST | _FALLEN
    ):
        passive = True  # "2 feet of rain has fallen"
    if passive and tag != "G":
        return participle(word) + particle + _complement_of_state(t, high_verb) if tag != "J" else word
    thing = phrase_after(t, high_verb, len(t.tags))
    object_words = ""
    if thing and thing[1] - thing[0] <= 4:
        high = with_complements(t, thing, len(t.tags), 1)[1] if thing[1] - thing[0] <= 2 else thing[1]
        object_words = " " + t.slice(high_verb, high)
    elif following and following in "rofi":
        thing = phrase_after(t, high_verb + 1, len(t.tags))
        if thing and thing[1] - thing[0] <= 3 and t.tags[thing[1] - 1] not in "T#":
            object_words = " " + t.slice(high_verb, thing[1])
    object_words = particle + object_words
    if passive:
        return f"{word}{object_words}"
    if not noun and not object_words:
        return participle(word)
    if not noun:
        return f"{word}{object_words}"
    return f"{'who' if _PERSON.search(noun) else 'that'} {word}{object_words}"


def participle(word: str) -> str:
    """The past participle of a verb form: "adding" → added, "build" → built."""
    if word in _PARTICIPLES:
        return _PARTICIPLES[word]
    if word in _PAST or word in _IRREGULAR_PAST:
        return word
    if word.endswith("ing") and len(word) > 4:
        stem = word[:-3]
        for form in (stem, stem + "e"):
            if form in _PARTICIPLES:
                return _PARTICIPLES[form]
        if stem.endswith("y") and stem[-2] not in "aeiou":
            return stem[:-1] + "ied"
        if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sl":
            return stem + "ed"
        return stem + "ed" if not stem.endswith("e") else stem + "d"
    if word.endswith("s") and word[:-1] in _PARTICIPLES:
        return _PARTICIPLES[word[:-1]]
    if word.endswith("ed"):
        return word
    if word.endswith("es") and word[-3] in "sxzh":
        return word[:-1] + "d"
    if word.endswith("ies"):
        return word[:-3] + "ied"
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1] + ("d" if word[-2] == "e" else "ed")
    if len(word) > 2 and word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ied"
    if _DOUBLED.match(word):
        return word + word[-1] + "ed"
    return word + ("d" if word.endswith("e") else "ed")


def words_of(t: Tagged, span: Span | None) -> str:
    """A phrase as a label: no article, praise or date at its head, no "the country's"."""
    if span is None:
        return ""
    low, high = span
    tags = t.tags
    if high - low == 1 and tags[low] == "Q":
        return _NUMBER.sub("", t.words[low])
    while low < high:
        word = t.words[low].lower()
        rest = tags[low + 1 : high]
        if (
            tags[low] in "DR#T"
            or (word in _DROPPED and rest)
            or (
                tags[low] == "S"
                and word[0].islower()
                and t.words[low][0].islower()
                and tags[low - 1 : low] == "D"
                and rest
            )
        ):
            low += 1
        else:
            break
    if not any(tag in "NPASGE" for tag in tags[low:high]):
        return ""
    head = high - low == 1 or tags[low + 1] in "o"
    if (
        head
        and t.words[low].lower() in _GENERIC
        and high - low > 2
        and tags[low + 1] == "o"
        and t.words[low].lower() not in _KEPT
    ):
        inner = phrase_after(t, low + 2, high)
        if inner:
            return words_of(t, (inner[0], high))
    high = _before_time(t, low, high)
    while high > low + 1 and tags[high - 1] in "otfbinarshwgxcDR,T#":
        high -= 1
    return t.slice(low, high)


def _before_time(t: Tagged, low: int, high: int) -> int:
    """Where a closing phrase of time begins: "exports in November" ends before "in"."""
    for index in range(low + 1, high - 1):
        if t.tags[index] in "inrasfoxb":
            at = index + 1
            while at < high and t.tags[at] in "DJ":
                at += 1
            if at < high and t.tags[at] in "T#" and not any(tag in "NPA" for tag in t.tags[at:high]):
                return index
    return high


def head_of_subject(t: Tagged, i: int) -> str:
    """The subject of the clause of the figure at word ``i``, in its last resort: a short one, no pronoun."""
    verb = verb_before(t, i)
    span = subject(t, verb) if verb >= 0 else None
    if span is None or "K" in t.tags[slice(*span)]:
        return ""
    words = words_of(t, span)
    return finish(words) if len(words) <= _LONGEST_DOER else ""


def plain(t: Tagged, span: Span | None) -> str:
    """A topic that says no more than "the figure", for want of a better one."""
    return t.words[span[1] - 1].capitalize() if span and t.tags[span[1] - 1] == "N" else ""


def _is_bare(words: str) -> bool:
    """Whether a label holds nothing but adverbs, prepositions, times and other small words."""
    small = words.lower().split()
    return small[:1] == ["that"] or all(
        word in _EMPTY
        or word.endswith("ly")
        or (word != "without" and LEXICON.get(word, "N") in _SAY_NOTHING)
        for word in small
    )


def finish(words: str) -> str:
    """One line, no trailing marks, first letter large, not longer than a column bears."""
    words = _TRAIL.sub("", _SPACE.sub(" ", words)).strip("\"“”'’ ,;:–—-(")
    if words.lower() in _EMPTY or _is_bare(words):
        return ""
    if len(words) > LONGEST:
        words = words[:LONGEST].rpartition(" ")[0] or words[:LONGEST]
    return words[:1].upper() + words[1:] if words[1:2].islower() or words[1:2] in (" ", "-") else words
