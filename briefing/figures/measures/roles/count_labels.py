"""What is counted, what was done to it and by whom: "jobs added by Harlow Motors", "people killed"."""

import re

from briefing.figures.frames.count import (
    RESTORED,
    is_cut_off,
    located,
    past_others,
    verb_right_before,
    whereabouts,
)
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.of import DEEDS
from briefing.figures.grammar.phrases import Span, phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    COMMON_NOUNS,
    DETERMINERS_ADVERBS,
    NOUNS,
    PLAIN_VERBS,
    TIMES,
    VERB_GROUP,
)
from briefing.figures.grammar.verb_scope import is_complement
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.label_parts.denials import is_alleged_harm
from briefing.figures.label_parts.doers import is_agent, is_named, near_or_named, opens_with_aside, short_name
from briefing.figures.label_parts.labels import EMPTY, LONGEST_DOER, uncapitalised, words_of
from briefing.figures.label_parts.verb_complements import ends_deed, with_support
from briefing.figures.measures.deeds.deed import deed, is_to_come, parting
from briefing.figures.measures.deeds.later_deeds import COMPELLED
from briefing.figures.measures.people.casualties import BEFALLEN, befallen
from briefing.figures.measures.people.composition import SETTLEMENTS, of_place
from briefing.figures.measures.shares.share_predicates import predicate
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import AGENTS
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.participles import PARTICIPLES, is_past, participle
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.people import relative, takes_who
from briefing.figures.words.wordlists import HANDING, INTRANSITIVE, QUANTIFYING, SETTING

_OWNING = row("measures", "verbs", "owning")
_LIVES = re.compile(r"(.+s)['’] lives")
_FIRST_OF = re.compile(r" (?:of|from|for|in|on|by|to|with|at) ")
_LEAVING = row("measures", "verbs", "leaving")
_LEAVING_SO = _LEAVING | SETTING
_PLIGHTS = row("measures", "heads", "plights")
_VOTING = row("measures", "sides", "ballots") | {"no", "yes", "voted"}
_ABOUT = ("on", "for", "against")
_INCLUDING = row("measures", "verbs", "including")
_BELONGING = row("measures", "heads", "belonging")
_CONTAINERS = row("measures", "heads", "containers")
_CRIMES = row("measures", "heads", "crimes")
_DWELLERS = ("people", "resident", "inhabitant")
_UNDONE = ("not ", "to ", "nearly ")
_PLIGHT = 5  # words after what is left
_SHORT = 6  # words of what members are of
_PAST_OF = {done: did for did, done in PARTICIPLES.items() if is_past(did) and did != done}
_TAKING_LIVES = row("measures", "verbs", "taking_lives")


def count_label(t: Tagged, i: int, frame: Frame, quantity: Quantity, noun: str) -> str:
    """Of "killed 30 people": people killed; of "sold 300 mills": mills sold by the firm that sold them."""
    if frame.tail:
        return _beside(t, i, frame, frame.tail, quantity, noun)
    lives = noun.lower() == "lives" and frame.verb > i
    if lives and t.lower[back_over(t, i - 1, DETERMINERS_ADVERBS)] in _TAKING_LIVES:
        return "lives lost"  # "cost five lives and two people are missing"
    taken = _lives_taken(t, i, noun)
    if taken:
        return f"{taken} killed"
    harmed = befallen(t, i)
    if harmed:
        return f"{noun} {harmed}"
    plight = _plight(t, i, frame.verb) if noun and 0 <= frame.verb < i else ""
    if plight:
        return f"{noun} {plight}"
    if i and t.tags[i - 1] in PLAIN_VERBS and "cQ" in t.tags[i + 1 : max(frame.verb, 0)]:
        frame = frame._replace(verb=i - 1)  # "hurt 40 people and 12 died"
    behind = _behind(t, i) if takes_who(noun) and t.tags[i - 1 : i] == "b" else ""
    if behind:
        return f"{noun} behind {behind}"
    parted = parting(t, i)
    told = parted or deed(t, frame.verb, i, noun)
    if noun and told and 0 <= frame.verb < i and not told.startswith(_UNDONE) and is_to_come(t, frame.verb):
        told = f"to be {told}"
    state = quantity.unit == "people" and noun.lower() in phrases("harmed", "states")
    if state:
        noun, told = "people", noun.lower()
    holds = noun.lower() in _CONTAINERS or (told and noun.lower() in _BELONGING and frame.verb > i)
    whole = _belonging(t, i) if holds and t.tags[i + 1 : i + 2] == "o" else ""
    noun += whole
    after = "" if parted or whole else _after(t, i, frame, told)
    told += _apart(t, i) if told else ""
    by = "" if parted else _whose(t, i, frame, told, after, state)
    return f"{noun} {told}".strip() + (after if not told or frame.verb < i else "") + by if noun else told


def _behind(t: Tagged, i: int) -> str:
    """The raid of "a raid by [two men] in the hills"; "" of what is no crime."""
    crime = singular(t.lower[i - 2]) in _CRIMES and t.tags[i - 2] in "NG"
    return t.slice(run_start(t, i - 2, "EJN"), i - 1) if crime else ""


def _lives_taken(t: Tagged, i: int, noun: str) -> str:
    """The soldiers of "claimed 63 soldiers’ lives"; "" where nobody's lives were taken."""
    if t.lower[back_over(t, i - 1, DETERMINERS_ADVERBS)] not in _TAKING_LIVES:
        return ""
    owned = _LIVES.fullmatch(noun)
    return owned[1] if owned else noun if t.word(i + 1) == "lives" else ""


def _plight(t: Tagged, i: int, verb: int) -> str:
    """How those counted are left: "puts 300 jobs [at risk]", "left 90 homes [with no power]"."""
    if t.lower[verb] not in _LEAVING_SO:
        return ""
    if t.word(i + 2) in _PLIGHTS and t.tags[i + 1 : i + 2] in ("a", "i", "x"):
        return t.slice(i + 1, i + 3)
    had = phrase_after(t, i + 2) if t.word(i + 1) in ("without", "with") else None
    free = on_over(t, i + 2, "DEJ") if t.word(i + 1) in ("without", "with") else 0
    if free and t.word(free) == "day":
        had = free, free + 1 + ends_deed(t, free + 1)  # "left 90 pupils with an unscheduled day off"
    return t.slice(i + 1, had[1]) if had and had[1] <= i + _PLIGHT + 1 else ""


def _belonging(t: Tagged, i: int) -> str:
    """The " of the guild" of "two members of the guild resigned", " of evidence"; "" where it is long."""
    whole = phrase_after(t, i + 2 + t.word(i + 2).endswith("ing"))
    return f" {t.slice(i + 1, whole[1])}" if whole and whole[1] - i <= _SHORT else ""


def _apart(t: Tagged, i: int) -> str:
    """The " in the House" of "gained two seats in the Senate and [six seats] in the House"."""
    where = located(t, i + 1)
    if where is None or is_known(t.slice(where[0] + 1, where[1])):
        return ""
    before = t.tags.rfind("Q", 0, i) if t.tags[i - 1 : i] == "c" else -1
    first = located(t, before + 1) if before >= 0 else None
    after = where[1] + 1 if t.tags[where[1] : where[1] + 2] == "cQ" else -1
    other = before if first and first[1] == i - 1 else after
    same = other >= 0 and t.lower[other].rpartition(" ")[2] == t.lower[i].rpartition(" ")[2]
    return f" {t.slice(*where)}" if same else ""


def _beside(t: Tagged, i: int, frame: Frame, tail: Span, quantity: Quantity, noun: str) -> str:
    """Of "knocked out power to 5,000 homes": the phrase before the counted things, and what befell it."""
    told = deed(t, frame.verb, i)
    thing = words_of(t, tail)
    low, high = tail
    by = t.lower[frame.verb] if frame.verb >= 0 else ""
    if t.lower[high] == "of" and t.lower[high - 1] in SETTLEMENTS and quantity.unit in _DWELLERS:
        of_where = of_place(t, high - 1)
        return ("population" if quantity.unit == "people" else noun) + of_where
    done = _done(t, high - 1, high)
    if done:
        return f"{noun} {done.replace('who', relative(noun))}"
    if thing.lower() == "lives" and by in _TAKING_LIVES:
        return f"{noun} killed"
    led = predicate(t, i + 1, thing).removeprefix("who ") if _is_of_theirs(t, i, tail, noun) else ""
    if led:
        return f"{noun} whose {uncapitalised(thing)} {led}"
    if t.lower[high] == "to" and thing == "fire" and participle(by) == "set":
        return f"{noun} set on fire"  # "set fire to 11 carts"
    if t.lower[high] == "to" and participle(by) in HANDING and takes_who(noun):
        return f"{noun} {participle(by)} {thing}"
    if t.lower[frame.verb : frame.verb + 2] == RESTORED and frame.verb >= high:
        return f"{noun or 'people'} with {uncapitalised(thing)} restored"
    if is_cut_off(t, frame):
        return f"{noun or 'people'} without {uncapitalised(thing)}"
    if t.lower[high] == "with" and t.tags[high - 1] == "P" and _has(t, low):
        return f"{noun} of {thing}"  # "showed Moor with 155,040 votes"
    whole = any(tag in COMMON_NOUNS for tag in t.tags[low:high]) and thing.lower() not in EMPTY | QUANTIFYING
    if told and whole and frame.verb < low and told not in INTRANSITIVE and not takes_who(thing):
        if t.lower[high] == "to" and not takes_who(noun):
            return f"{thing} to {noun} {told}"  # "knocked out power to 5,000 homes"
        counted = t.tags[high - 1] in COMMON_NOUNS and is_plural(t.lower[high - 1])
        both = t.lower[i].startswith("both ")  # "warning signs for both parties"
        if counted and t.lower[high] in _ABOUT and not both:
            return f"{thing} {t.lower[high]} {noun}"  # "forced elections for two judges"
    return noun + _after(t, i, frame, "")


def _is_of_theirs(t: Tagged, i: int, tail: Span, noun: str) -> bool:
    """Whether people of things that are counted act: "the leaders of [two unions] resigned"."""
    head = t.lower[tail[1] - 1]
    beside = noun != "" and t.lower[tail[1]] == "of" and i - tail[1] <= 2
    return beside and takes_who(head) and is_plural(head)


def _done(t: Tagged, head: int, preposition: int) -> str:
    """The "struck" of "strikes on 90 depots", the "arrested" of "the arrest of 30 men"; "" of other nouns."""
    deeds = DEEDS.get(t.lower[preposition])
    return deeds.get(singular(t.lower[head]), "") if deeds else ""


def _has(t: Tagged, low: int) -> bool:
    """Whether the verb before a name tells what the name has: "showed Moor with", "leaves Moor with"."""
    verb = verb_right_before(t, low)
    return (verb >= 0 and t.lower[verb] in _LEAVING) or t.tags[low - 1 : low] == "Y"


def _after(t: Tagged, i: int, frame: Frame, told: str) -> str:
    """Where those counted are, or the phrase after them: " on waiting lists", " of the guild"."""
    parted = t.tags[:i].rstrip("D").endswith("Qo")  # of "nine of [12 cooks]" the nine are there
    where = whereabouts(t, past_others(t, i + 1)) if not (told or parted or is_complement(t, i)) else None
    if where and t.word(where[0] + 1) == "those":
        return f" {t.lower[where[1] - 1]}"  # "two guards were among those killed"
    if where and not is_known(t.slice(where[0] + 1, where[1])):
        return " " + t.slice(*where)
    opposed = t.word(i + 1) == "against" and t.tags[i + 2 : i + 3] in ("", *".,;)")
    if opposed and not told and not _VOTING.isdisjoint(t.lower):
        return " that voted no"  # "57% No, twenty wards against"
    if t.lower[i + 1 : i + 3] == ["out", "of"] and not told:
        inner = phrase_after(t, i + 3)  # "put 90 bakers out of work"
        return f" {t.slice(i + 1, inner[1])}" if inner and inner[1] == i + 4 else ""
    if i + 1 < len(t.tags) and t.tags[i + 1] in "oifr" and not (told and 0 <= frame.verb <= i + 1):
        inner = phrase_after(t, i + 2)
        whole = inner and inner[1] - inner[0] <= 4
        inner = with_support(t, inner) if inner and whole else None
        listed = located(t, i + 1) if inner else None
        inner = (inner[0], listed[1]) if inner and listed and listed[1] > inner[1] else inner
        timed = inner and (t.tags[inner[1] - 1] in TIMES or t.lower[inner[1] - 1] in ("time", "times", "row"))
        if inner and not timed and any(tag in NOUNS for tag in t.tags[inner[0] : inner[1]]):
            return " " + t.slice(i + 1, inner[1])
    return ""


def _whose(t: Tagged, i: int, frame: Frame, told: str, after: str, state: bool) -> str:
    """Who did it or has them: " by Harlow Motors", " of Alder"; ``state``: what is told is how people are."""
    who = short_name(t, frame.topic) if frame.topic and near_or_named(t, frame.topic, frame.verb) else ""
    if who and frame.topic and 0 <= frame.verb < i and who.lower() != "people":
        if is_alleged_harm(t, frame.verb):
            return ""
        harm = state or participle(t.lower[frame.verb]) in BEFALLEN
        named = (is_named(t, frame.topic, who) or _is_short(t, frame)) and not harm
        done, to, _ = told.partition(" to ")
        named = named and not (to and done in COMPELLED)  # "cooks forced to find a roof"
        if told and (is_agent(t, frame.topic, frame.verb) or named):
            return f" {'to' if _is_given(t, frame.verb) else 'by'} {who}"
        if after and not told:
            return ""  # "has troops in the valley"
        if not told and t.lower[frame.verb] in _INCLUDING:
            placed = t.tags[frame.topic[0] - 1 : frame.topic[0]] in ("i", "n")  # "those on board include"
            return f" {t.slice(frame.topic[0] - 1, frame.topic[1])}" if placed else f" among {who}"
        if not told and t.lower[frame.verb] in _OWNING:
            return "" if is_known(who) else f" of {who}"
        return ""
    owner = "" if told else short_name(t, frame.owner)
    return f" of {owner}" if owner else ""


def _is_given(t: Tagged, verb: int) -> bool:
    """Whether those before a verb got what is counted after it: "cooks were denied 40 rights"."""
    return "B" in t.tags[run_start(t, verb, VERB_GROUP) : verb] and not t.lower[verb].endswith("ing")


def _is_short(t: Tagged, frame: Frame) -> bool:
    """Whether a plain noun that is no teller stands right before its verb: "the firm has sold"."""
    if frame.topic is None or t.tags[frame.topic[1] - 1] not in "NG" or frame.topic[1] - frame.topic[0] > 2:
        return False
    if opens_with_aside(t, frame.topic, frame.verb):
        return True
    if t.lower[frame.topic[1] - 1] in AGENTS:
        return False
    between = t.tags[frame.topic[1] : frame.verb] if frame.verb >= frame.topic[1] else "K"
    return not between.removeprefix(",").strip("HMRBk") and (between[:1] != "," or "k" in between)


def agent_label(t: Tagged, frame: Frame, noun: str) -> str:
    """Of "a fair attended by 400 guests": guests who attended fair."""
    verb = _PAST_OF.get(t.lower[frame.verb], t.lower[frame.verb])  # "taken by nine cooks", who took it
    active = verb.endswith("ed") or (is_past(verb) and participle(verb) == verb and not verb.endswith("n"))
    active = active or verb != t.lower[frame.verb]
    if not active or "M" in t.tags[frame.verb - 2 : frame.verb]:
        return noun  # "will be decided by 90 delegates"
    done_to = frame.topic if frame.topic and "k" not in t.tags[frame.topic[1] : frame.verb] else None
    thing = words_of(t, done_to)
    thing = thing if len(thing) <= LONGEST_DOER else _FIRST_OF.split(thing, maxsplit=1)[0]
    thing = thing if len(thing) <= LONGEST_DOER and thing.lower() not in EMPTY else ""
    return f"{noun} {relative(noun)} {verb} {thing}"
