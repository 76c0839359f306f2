"""Levels after "of": "a surplus of $112 billion", "an average of 2.9%"."""

from briefing.figures.frames.change import change_of, changed_by, direction_of
from briefing.figures.frames.change_topics import complement
from briefing.figures.frames.count import verb_right_before
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.result import to_from
from briefing.figures.frames.role_verbs import role_verb
from briefing.figures.grammar.phrases import (
    Span,
    is_bridge,
    names_things,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    DETERMINERS_ADVERBS,
    MODIFIERS,
    NOUNS,
    PLAIN_NOUNS,
    PLAIN_VERB_FORMS,
    VERBS_OF_CHANGE,
)
from briefing.figures.grammar.walking import back_over
from briefing.figures.lexicon import load
from briefing.figures.units.families import is_money
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import BODIES, BRINGING, CLAIMING, LEVEL_TOO, QUANTIFYING

# preposition → noun of a deed before it → what was done to those counted after it
DEEDS: dict[str, dict[str, str]] = load("measures")["deed_nouns"]
_RECORDS = row("measures", "heads", "records")
_GATHERINGS = row("measures", "heads", "gatherings")
_SPEAKING = row("measures", "verbs", "speaking_of")
_KIN = row("measures", "heads", "kin")
_BODILY = row("measures", "heads", "bodily")  # of people too: no "depth of divers"
ATTRIBUTES = row("measures", "heads", "attributes")


def of(t: Tagged, at: int, i: int, percent: bool, counted: bool, unit: str) -> Frame:
    """ "X of Q"."""
    tags = t.tags
    apart = at > 1 and tags[at - 1] == "," and tags[at - 2] in NOUNS  # "a rise, of 9%"
    dated = 2 * (at > 2 and tags[at - 3 : at] in ("Ai#", "AiT"))  # "sales growth in 2026 of 9%"
    phrase = phrase_before(t, at - apart - dated)
    joint = t.tags.find("c", *phrase) if phrase and phrase[0] and t.tags[phrase[0] - 1] == "Q" else -1
    if phrase and joint > 0 and not counted:
        phrase = joint + 1, phrase[1]  # "40C heat and [weight] of 9 kg"
    if phrase is None:
        if counted:
            return Frame("count", None, role_verb(t, i, at - 1, True))
        verb = verb_before(t, at)
        if verb == at - 1 and not unit and t.lower[verb] in _SPEAKING:
            return Frame("again")  # "counted 30 tanks; the rebels spoke of 20"
        spoken = complement(t, i + 1) if verb == at - 1 and t.lower[verb] in _SPEAKING else None
        if spoken and is_money(unit):
            return Frame("amount", (spoken[0] + 1, spoken[1]) if tags[spoken[0]] in "io" else spoken)
        pronoun = at > 1 and (tags[at - 1] == "K" or t.lower[at - 1] == "her")
        whom = pronoun and verb == at - 2  # "cheated him of millions"
        cleared = verb == at - 1 and unit and t.word(i + 1) == "others"  # "and cleared of three others"
        return Frame("object" if whom or cleared else "of", subject(t, verb), verb)
    low, noun = phrase[0], phrase[1] - 1
    head = t.lower[noun]
    if percent and takes_who(head) and tags[i + 1 : i + 2] == "o":
        parted = complement(t, i + 1)
        if parted:
            return Frame("amount", parted)  # "owners of 24% of the shares"
    people = counted and takes_who(singular(unit))
    if people and head in _GATHERINGS:
        return _of_counted(t, i, phrase, people)
    if tags[noun] == "A" and counted and head not in LEVEL_TOO:
        return Frame("change", None, noun, direction_of(head))
    along = tags[back_over(t, low - 1, "DJ")] == "w" and low > 1  # "offset that with a gain of 16,700"
    if tags[noun] == "A" and along and not (counted or is_money(unit)):
        return change_of(t, low, noun, i + 1, low)
    if tags[noun] == "A" and (percent or head not in LEVEL_TOO):
        return change_of(t, low, noun, i + 1, low)
    if counted:
        return _of_counted(t, i, phrase, people)
    if head in QUANTIFYING:
        return _of_sum(t, i, phrase, unit)
    owner = owner_of(t, low) if percent else None
    if owner is None and head in ATTRIBUTES and noun == low:
        verb = verb_before(t, low)
        owner = subject(t, verb) if verb >= 0 and tags[verb] in "VLBGEH" else None
        owner = None if owner and takes_who(t.lower[owner[1] - 1]) and head not in _BODILY else owner
    whole = (_reach_back(t, low), phrase[1])
    return Frame("of", whole, verb_right_before(t, low), tail=complement(t, i + 1), owner=owner)


def _of_counted(t: Tagged, i: int, phrase: Span, people: bool) -> Frame:
    """Of what is counted after "of": "the families of 12 sailors", "the arrest of 30 men"."""
    low, high = phrase
    head = t.lower[high - 1]
    if head in _KIN:
        return Frame("count", None, -1)
    if singular(head) in DEEDS["of"]:
        return Frame("count", None, -1, tail=phrase)
    role = role_verb(t, i, low - 1, True)
    if head in BODIES:
        return Frame("count", None, role)
    if 0 <= role < low and t.tags[low - 1] == "D" and t.lower[low - 1] not in ("a", "an", "another"):
        return Frame("count", None, role, tail=phrase)  # "learned the names of 12 sailors"
    if 0 <= role < low and people and not takes_who(head):
        return Frame("count", None, -1)  # "runs a school of 400 pupils", "released photos of two men"
    theirs = (
        role > i and not people and takes_who(head) and is_plural(head)
    )  # "the leaders of two unions resigned"
    whole = role < 0 or theirs or (role == i + 1 and t.tags[role] == "E")
    return Frame("count", None, -1 if whole else role, tail=phrase if whole else None)


def _of_sum(t: Tagged, i: int, phrase: Span, unit: str) -> Frame:
    """Of a sum, a mean or a record: "rose by an average of 2.9%", "raised a total of $9"."""
    tags, low = t.tags, phrase[0]
    at = back_over(t, low - 1, DETERMINERS_ADVERBS)
    found = changed_by(t, at, False) if tags[at : at + 1] == "b" else None
    if found:
        return found
    if at > 0 and tags[at - 1 : at + 1] == "Qa" and names_things(t.words[at - 1]):
        return Frame("level", (at - 1, at))  # "sold 40 shares at an average of $90"
    if tags[at : at + 1] == "t" and (found := to_from(t, at, i)) and found.role == "result":
        return found  # "have eased to an average of 6.3%"
    risen = _raised(t, at)
    if risen:
        return Frame("level", risen)
    verb = verb_before(t, low)
    past = verb + 1 + (t.word(verb + 1) == "aside")  # "set aside the equivalent of $9"
    between = tags[past:low] if verb >= 0 else "N"
    topic = complement(t, i + 1)
    if tags[verb] in PLAIN_VERB_FORMS and not between.strip(MODIFIERS) and t.lower[verb] not in BRINGING:
        if "N" in tags[low : phrase[1] - 1] and t.lower[phrase[1] - 1] in _RECORDS:
            return Frame("level", phrase)  # "beat the club record of $9"
        if topic:
            return Frame("object", subject(t, verb), verb, tail=(i + 1, topic[1]))
        acts = is_money(unit) or t.lower[verb] in CLAIMING
        return Frame("object" if acts else "level", subject(t, verb), verb) if unit else Frame("none")
    if topic is None and any(tag in PLAIN_NOUNS for tag in tags[low : phrase[1] - 1]):
        topic = phrase
    topic = topic or (subject(t, verb) if tags[verb] != "Y" else None)  # "said a high of 41C was"
    return Frame("level", phrase if topic is None or tags[topic[1] - 1] == "K" else topic)


def _raised(t: Tagged, at: int) -> Span | None:
    """What a verb of change before word ``at`` acts on: "raise [the toll] above the current level of"."""
    if t.tags[at] not in "tf" and t.lower[at] not in ("above", "below", "beyond"):
        return None
    verb = verb_before(t, at)
    thing = phrase_after(t, verb + 1, at) if verb >= 0 and t.tags[verb] in VERBS_OF_CHANGE else None
    return with_complements(t, thing, 1, stop=at) if thing and t.tags[thing[1] - 1] in NOUNS else None


def owner_of(t: Tagged, low: int) -> Span | None:
    """Whose it is: "Alder with the backing of", "Birch had a 29% rating"; ``low`` begins the thing."""
    tags = t.tags
    at = back_over(t, low - 1, "DRJQ", -1)
    if at > 0 and tags[at] == "w":
        holder = phrase_before(t, at)
        led = tags[back_over(t, holder[0] - 1, "DJ", -1)] if holder and holder[0] else ""
        return None if led in tuple(PLAIN_VERB_FORMS) else holder  # "Alder led the field with a share of"
    if at > 0 and tags[at] == "H":
        found = subject(t, at)
        return found if found and tags[found[1] - 1] in PLAIN_NOUNS else None
    return None


def _reach_back(t: Tagged, low: int) -> int:
    """Where a phrase begins when it is the end of "X of Y": then the whole stands for it."""
    tags = t.tags
    at = back_over(t, low - 1, "D")
    if at > 0 and tags[at] == "o":
        before = phrase_before(t, at)
        part = before is not None and t.lower[before[1] - 1] == "part"  # "part of a gain of 2,100"
        if before and not part and not is_bridge(t, before):
            return before[0]
    return low
