"""Labels for lengths of time: how long after the vote, time in prison, how long the firm led the market."""

import re
from collections.abc import Callable

from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    subject,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.steps import back_over, on_over, run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.lexicon import load
from briefing.figures.measures.doers import doer_words, short_name
from briefing.figures.measures.labels import possessive, words_of
from briefing.figures.measures.verb_complements import past_particle
from briefing.figures.measures.wordlists import NAMING, WITHOUT_OBJECT
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.people import takes_who

_TABLE = load("measures")["dimensions"]
_STAYS = frozenset(_TABLE["stays"].split())
_TAKING = frozenset(_TABLE["taking"].split())
_ALLOWING = frozenset(_TABLE["allowing"].split())
_SPENDING = frozenset(_TABLE["spending"].split())
_LASTING = frozenset(_TABLE["lasting"].split())
_SENTENCING = frozenset(_TABLE["sentencing"].split())
_HANDING_DOWN = frozenset(_TABLE["handing_down"].split())
_UNDERGONE = frozenset(_TABLE["undergone"].split())
_PUNISHING = ("years", "year", "months")
_WINDOWS = frozenset(_TABLE["windows"].split())
_TURNING: dict[str, str] = {
    word: label for label, words in _TABLE["turning"].items() for word in words.split()
}
_OFF: dict[str, str] = {word: label for label, words in _TABLE["off"].items() for word in words.split()}
_MOMENTS = ("before", "after", "from", "into", "until", "since")
_DATING = ("dat", "goes", "going", "went", "stretch")
_NOT = ("n't", "n’t")
_LEFT = ("left", "remaining")
_EVERY = ("every", "each")
_FIRST = frozenset(("first", "worst", "best", "most", "least"))
_LAST_TIME = "how long since the last"
_RARE = 14  # words between a superlative and its length of time
_LONGEST = 60
_REACH = 15  # words of a clause set in after a subject
FEW = 5  # words of a clause that a label takes over
_FIRST_PERSON = re.compile(r"(?:i|we)(?:['’]|\Z)")
_MODALS = ("can", "could", "may", "might", "must", "should", "will", "would")
_AUXILIARIES = frozenset(("am", "are", "was", "were", "be", "been", "have", "had"))
_ASKING = frozenset(("what", "who", "how", "which"))
_SPENT_SO = re.compile(r" ([a-z]{3,}ing hours)\Z")  # "6,000 flying hours"
GROUP = "BHMRX"  # what may stand before the verb in its group


def label_of_time(t: Tagged, i: int) -> str:
    """The label that the words beside the length of time at word ``i`` give it; "" where they give none."""
    label = _first(_TURNED, t, i)
    return label if label or _is_before_its_thing(t, i) else _first(_RULES, t, i)


def _first(rules: tuple[Callable[[Tagged, int], str], ...], t: Tagged, i: int) -> str:
    for rule in rules:
        label = rule(t, i)
        if label:
            return label
    return ""


def _hours(t: Tagged, i: int) -> str:
    spent = _SPENT_SO.search(t.words[i])
    return spent[1] if spent else ""


def _turned(t: Tagged, i: int) -> str:
    """ "[Nine years] ago", "[two years] later", "[a year] older"."""
    return _TURNING.get(_after(t, i), "")


def _between_ages(t: Tagged, i: int) -> str:
    """ "[Two years] her senior"."""
    return "age difference" if t.lower[i + 2 : i + 3] in (["senior"], ["junior"]) else ""


def _age(t: Tagged, i: int) -> str:
    if _after(t, i) != "old":
        return ""
    thing = phrase_before(t, i)
    return f"age of {doer_words(t, thing)}" if thing else "age"


def _is_before_its_thing(t: Tagged, i: int) -> bool:
    """Whether a length of time in the singular stands before what has it: "a six year term"."""
    before = t.tags[i + 1 : i + 2] in tuple("NPJ")
    return before and not t.lower[i].endswith("s") and t.lower[i - 1 : i] != ["one"]


def _off(t: Tagged, i: int) -> str:
    """ "[Nine days] late", "[nine days] away"."""
    return _OFF.get(_after(t, i), "")


def _dating_back(t: Tagged, i: int) -> str:
    """ "The feud dates back [nine years]"."""
    back = i > 1 and t.lower[i - 1] == "back" and t.lower[i - 2].startswith(_DATING)
    return "how long ago" if back else ""


def _from_moment(t: Tagged, i: int) -> str:
    """ "[Nine days] after the vote", "[nine days] ahead of it"; but not "[nine days] before that,"."""
    then = t.lower[i + 2 : i + 3] in (["that"], ["this"]) and t.tags[i + 3 : i + 4] in ("", ".", ",", ";")
    if _after(t, i) in _MOMENTS and i + 2 < len(t.tags) and not then:
        return f"how long {t.slice(i + 1, _clause_end(t, i + 2))}"
    if t.lower[i + 1 : i + 3] == ["ahead", "of"] and i + 3 < len(t.tags):
        return f"how long {t.slice(i + 1, _clause_end(t, i + 3))}"
    return ""


def _in_office(t: Tagged, i: int) -> str:
    """ "After [11 years] as prime minister"."""
    office = phrase_after(t, i + 2) if _after(t, i) == "as" else None
    return f"time as {words_of(t, office)}" if office else ""


def _in_stay(t: Tagged, i: int) -> str:
    """ "Moor served [nine years] in prison": Moor's time in prison."""
    stay = (
        next((word for word in t.lower[i + 2 : i + 4] if word in _STAYS), "") if _after(t, i) == "in" else ""
    )
    if not stay or (t.lower[i + 2] != stay and t.tags[i + 2] not in "DJNP"):
        return ""
    who = subject(t, verb_before(t, i))
    named = who is not None and t.tags[who[1] - 1] == "P" and who[1] - who[0] <= 3
    return f"{possessive(doer_words(t, who))} time in {stay}" if who and named else f"time in {stay}"


def _in_thing(t: Tagged, i: int) -> str:
    """ "Freed after [nine years] in the tower"."""
    if _after(t, i) != "in" or t.lower[max(governor_of_time(t, i), 0)] != "after":
        return ""
    thing = phrase_after(t, i + 2)
    return f"time {t.slice(i + 1, thing[1])}" if thing and t.tags[thing[1] - 1] in "NP" else ""


def _left(t: Tagged, i: int) -> str:
    """ "[Nine days] left", "[nine days] to go"; but not "[two years] left the firm"."""
    left = _after(t, i) in _LEFT and t.tags[i + 2 : i + 3] not in ("D", "N", "P", "K")
    return "time left" if left or t.lower[i + 1 : i + 3] == ["to", "go"] else ""


def _interval(t: Tagged, i: int) -> str:
    """ "Every [nine days]"."""
    every = t.lower[max(governor_of_time(t, i), 0)] in _EVERY
    return about(t, i, None, "interval") if every else ""


def _for_doing(t: Tagged, i: int) -> str:
    """ "After charging in [20 minutes]"."""
    at = governor_of_time(t, i)
    doing = at > 0 and t.tags[at - 1 : at + 1] == "Gi" and t.tags[at - 2 : at - 1] not in ("B", "N", "P")
    return f"time for {t.lower[at - 1]}" if doing else ""


def _since_the_last(t: Tagged, i: int) -> str:
    return _LAST_TIME if _is_since_the_last(t, i) else ""


def _in_which(t: Tagged, i: int) -> str:
    """ "Has not rained in [nine days]", "can accelerate to 60 mph in [3 seconds]"."""
    at = governor_of_time(t, i)
    if at <= 0 or t.tags[at] != "i" or t.lower[i - 1] in _WINDOWS:
        return ""
    verb = verb_before(t, at)
    if verb > 0 and _is_denied(t, verb):
        return _LAST_TIME
    able = verb > 0 and t.tags[verb] in "VUW" and t.tags[verb - 1] in "Mt"
    return f"time to {t.lower[verb]}" if able else ""


def _after(t: Tagged, i: int) -> str:
    """The word after word ``i``; "" at the end."""
    return t.lower[i + 1] if i + 1 < len(t.lower) else ""


def governor_of_time(t: Tagged, i: int) -> int:
    at = i - 1
    while at > 0 and t.tags[at] in "RJD" and t.lower[at] not in _EVERY:
        at -= 1
    return at


def _is_since_the_last(t: Tagged, i: int) -> bool:
    """Whether a length of time says how rare a thing is: "the lowest in [12 years]"."""
    at = back_over(t, i - 1, "R")
    if at < 1 or t.tags[at] not in "ir":
        return False
    for index in range(at - 1, max(at - _RARE, -1), -1):
        if t.tags[index] in "Q;:,":
            return False
        if t.lower[index] in _FIRST or (t.lower[index].endswith("est") and t.tags[index] in "JN"):
            named = not t.tags[index + 1 : at].strip("NPJ")  # "the first tsar for 90 years"
            return (named or t.tags[at] == "i") and t.tags[index - 1 : index] in tuple("DSQnac")
    return False


def _is_denied(t: Tagged, verb: int) -> bool:
    return any(t.tags[at] == "X" or t.lower[at].endswith(_NOT) for at in range(max(0, verb - 3), verb))


def _took(t: Tagged, i: int) -> str:
    """ "It took the council [two months] to repair the bridge": time to repair the bridge."""
    near = t.lower[max(0, i - FEW - 2) : i]
    if t.tags[i + 1 : i + 2] == "r" and not _TAKING.isdisjoint(near):
        who = phrase_after(t, i + 2)  # "took 10 minutes for the guards to arrive"
        end = who[1] if who else 0
        if who and t.tags[end : end + 1] == "t" and end + 1 < len(t.tags):
            thing = phrase_after(t, end + 2)
            stop = thing[1] if thing and thing[0] <= end + 3 else end + 2
            return f"time for {t.slice(i + 2, stop)}" if stop - i <= 2 * FEW else "time taken"
    if t.tags[i + 1 : i + 2] != "t" or t.tags[i + 2 : i + 3] not in tuple("VYLUWNB"):
        return ""
    if _TAKING.isdisjoint(near) and _ALLOWING.isdisjoint(near):
        return ""
    undergone = t.tags[i + 2] == "B" and t.tags[i + 3 : i + 4] in ("E", "V")
    if undergone:
        return f"time {t.slice(i + 1, i + 4)}"  # "took two months to be mended"
    thing = phrase_after(t, i + 3)
    return f"time {t.slice(i + 1, thing[1] if thing and thing[0] - i < FEW else i + 3)}"


def _clause_end(t: Tagged, start: int) -> int:
    """The end of a short phrase or clause, with its verb's object where that is short too."""
    last = len(t.tags)
    inner = phrase_after(t, start)
    end = inner[1] if inner else start + (t.tags[start] == "K")
    if inner and t.tags[end : end + 2] == "oP":
        return with_complements(t, inner, 1)[1]  # "the University of Tarn"
    verb = on_over(t, end, GROUP)
    if end == start or t.tags[verb : verb + 1] not in tuple("VEGLUWY"):
        while end < min(last, start + FEW) and t.tags[end] in "VEKGLHBJN":
            end += 1
        return max(end, min(start + 1, last))
    verb = past_particle(t, verb + 1) - 1
    thing = (verb + 1, verb + 2) if t.tags[verb + 1 : verb + 2] == "K" else phrase_after(t, verb + 1)
    return thing[1] if thing and len(t.slice(start, thing[1])) <= _LONGEST else verb + 1


def _spent(t: Tagged, i: int) -> str:
    """ "The crew spent [nine hours] on the roof": time the crew spent on the roof."""
    verb = governor_of_time(t, i)
    if t.lower[max(verb, 0)] not in _SPENDING or t.tags[i + 1 : i + 2] == "o":
        return ""
    end = on_over(t, i + 1, "R")
    if t.tags[end : end + 1] in tuple("inawxG"):
        thing = phrase_after(t, end + 1)
        end = thing[1] if thing else end + (t.tags[end] == "G")
        if t.tags[end : end + 1] in tuple("QKD#") or '"' in t.tags[i:end]:
            end = i + 1  # "at number one": it goes on
    doer = subject(t, verb)
    done = participle(t.lower[verb])
    told = f"{done} {t.slice(i + 1, end)}".strip()
    return (clause_of_time(t, doer, told, "time") if doer else "") or f"time {told}"


def _lasted(t: Tagged, i: int) -> str:
    """ "The feud lasted [nine years]": how long the feud lasted; "sentenced to [two years]": sentence."""
    verb = governor_of_time(t, i)
    if verb < 0:
        return ""
    if t.tags[verb] == "t" or t.lower[i - 1] == "plus":
        before = t.lower[max(0, verb - 2 * FEW) : verb]
        return "sentence" if not _SENTENCING.isdisjoint(before) else ""
    doer = subject(t, verb)
    if t.lower[verb] in _HANDING_DOWN:
        return "sentence" if doer and _is_punished(t, i, doer) else ""
    if t.lower[verb] not in _LASTING or t.tags[i + 1 : i + 2] == "o":
        return ""
    low = run_start(t, verb, GROUP)
    if doer is None:
        return "time taken" if t.lower[verb] in _TAKING else ""
    return clause_of_time(t, doer, t.slice(low, verb + 1), "how long")


def _is_punished(t: Tagged, i: int, doer: Span) -> bool:
    """Whether so many years are all that somebody was given: "got [two years]", "[two years] for arson"."""
    someone = t.tags[doer[1] - 1] in "PK" or takes_who(t.slice(*doer))
    ends = t.tags[i + 1 : i + 2] in ("", *".,;rcm") or t.lower[i + 3 : i + 4] == ["absence"]
    return someone and ends and t.lower[i].endswith(_PUNISHING)


def _how_long(t: Tagged, i: int) -> str:
    """ "The firm has led the market for [two decades]": how long the firm has led the market."""
    at = governor_of_time(t, i)
    if at < 0 or t.tags[at] != "r":
        return ""
    if at == 0 or t.tags[at - 1] in ',;:–"':
        return _fronted(t, i)
    verb = verb_before(t, at)
    while verb > 0 and t.tags[verb - 1] in "nirowfa" and (t.tags[verb] in "VEG" or t.lower[verb] == "being"):
        verb = verb_before(t, verb)  # "placed on paid leave", "banned from being a judge"
    if verb > 1 and t.tags[verb - 1 : verb + 1] == "VG":
        verb -= 1  # "would stop fishing for two days"
    if verb > 1 and t.tags[verb - 1 : verb + 1] in ("EG", "YG") and is_one_clause(t, verb, at):
        return f"time {t.slice(verb, at)}"  # "has proposed extending the deal for two months"
    low = run_start(t, verb, GROUP)
    if low > 2 and low == verb and t.tags[low - 1] == "c" and t.tags[low - 2] in "VEG":
        low = run_start(t, low - 2, GROUP)  # "had been digging and mending"
    doer = subject(t, low)
    past = verb > 0 and t.tags[verb] in "EVL" and is_past(t.lower[verb])
    if past and t.lower[verb] in NAMING:
        return ""  # "raised a goat named Biscuit for two years"
    if past and t.tags[verb - 1] in "NP" and _is_reduced(t, verb):
        stay = next((word for word in t.lower[verb:at] if word in _STAYS), "")
        return f"time in {stay}" if stay else f"time {t.lower[verb]}"  # "freed an agent jailed in Tarn for"
    if low > 0 and t.tags[low - 1] == "t":  # "must agree to keep watch for two days"
        low = verb if not {"B", "H"} & set(t.tags[low:verb]) else low
        return f"how long to {t.slice(low, at)}" if at - verb <= FEW and is_one_clause(t, verb, at) else ""
    testing = t.tags[at - 1] == "N" and t.lower[at - 1].endswith("ing")  # "ordered daily testing for"
    if low > 0 and low == verb and t.tags[low - 1] in "xr" and t.lower[verb].endswith("ing"):
        return f"time {t.slice(verb, at)}" if is_one_clause(t, verb, at) else ""  # "after living there for"
    aside = low > 0 and t.tags[low - 1] == "," and t.lower[low].endswith("ing")
    if "there" in t.lower[max(0, low - 1) : verb]:
        return ""  # "the mill shut and there was a truce for two hours"
    alone = verb + 1 == at and t.lower[verb] in _UNDERGONE
    if alone and (t.tags[verb - 1] == "," or doer is None or _is_plural_of_one(t, low, doer)):
        return f"time {t.lower[verb]}"  # "Ada Moor, 44, jailed for"
    if doer is None or t.tags[verb] == "Y" or testing or aside:
        return ""
    if alone and low == verb:  # "Ferry thief jailed for"
        were = "were" if is_plural(t.lower[doer[1] - 1]) else "was"
        return clause_of_time(t, doer, f"{were} {t.lower[verb]}", "how long")
    whole = clause_of_time(t, doer, t.slice(low, at), "how long") if is_one_clause(t, low, at) else ""
    if not whole and t.tags[low - 1 : low] == "K" and is_one_clause(t, low, at):
        whole = clause_of_time(t, (low - 1, low), t.slice(low, at), "how long")
    thing = phrase_after(t, verb + 1, at)
    end = thing[1] if thing else verb + 1
    if whole or t.tags[verb] == "G" or not {"Q", "t"}.isdisjoint(t.tags[end:at]):
        return whole
    return clause_of_time(t, doer, t.slice(low, end), "how long")


def _is_plural_of_one(t: Tagged, low: int, doer: Span) -> bool:
    """Whether a verb of several has but one name found before it: "Tom Moor, 44, and Ada Dorn, 39, were"."""
    return t.lower[low] in ("were", "are") and not t.tags[slice(*doer)].strip("P")


def _is_reduced(t: Tagged, verb: int) -> bool:
    """Whether a participle belongs to the noun before it, which is not the subject of its clause."""
    noun = phrase_before(t, verb)
    if noun is None or not noun[0] or t.lower[verb] in WITHOUT_OBJECT:
        return False
    low = noun[0] - (t.tags[noun[0] - 1] == "D")
    return low > 0 and t.tags[low - 1] in "VEGULWornwiafx"


def _fronted(t: Tagged, i: int) -> str:
    """ "For [two months], Ada Moor has been training nurses": how long Ada Moor has been training nurses."""
    start = i + 1 + (t.tags[i + 1 : i + 2] == ",")
    if t.lower[start : start + 1] and t.lower[start].endswith("ing"):  # "for two days beginning at noon, the"
        start = t.tags.find(",", start, start + _REACH) + 1 or start
    alone = t.tags[start : start + 1] == "K"
    doer = (start, start + 1) if alone else phrase_after(t, start)
    if doer is None:
        return ""
    low = doer[1]
    if t.tags[low : low + 1] == ",":
        low = t.tags.find(",", low + 1, low + _REACH) + 1
    verb = on_over(t, low, GROUP)
    if not low or t.tags[verb : verb + 1] not in tuple("VLUWEG"):
        return ""
    thing = phrase_after(t, verb + 1)
    return clause_of_time(t, doer, t.slice(low, thing[1] if thing else verb + 1), "how long")


_TURNED = (_hours, _turned, _between_ages, _age)
_RULES = (
    _off,
    _dating_back,
    _from_moment,
    _in_office,
    _in_stay,
    _in_thing,
    _left,
    _interval,
    _for_doing,
    _since_the_last,
    _in_which,
    _how_long,
    _took,
    _spent,
    _lasted,
)


def is_one_clause(t: Tagged, low: int, high: int) -> bool:
    return not any(tag in 'Q,;:"–()k' for tag in t.tags[low:high])


def clause_of_time(t: Tagged, doer: Span, told: str, opening: str) -> str:
    """ "how long" or "time", a subject, and what it did; "" where that is too long for a label."""
    opened = doer[0] and t.tags[doer[0] - 1] == "D" and t.lower[doer[0] - 1] not in _ASKING
    article = t.lower[doer[0] - 1] + " " if opened else ""
    pronoun = t.lower[doer[0]] if t.tags[slice(*doer)] == "K" else ""
    first = _FIRST_PERSON.match(pronoun) is not None
    pronoun = pronoun.capitalize() if first else pronoun
    if first and told.split()[0] not in _MODALS:
        done = told.split()
        while len(done) > 1 and done[0].lower() in _AUXILIARIES:
            del done[0]
        opening = "time" if is_past(done[0].lower()) else opening
        return f"{opening} {' '.join(done)}"  # whoever "I" is
    who = doer_words(t, doer) or pronoun
    words = f"{article}{who} {told}"
    return f"{opening} {words}" if who and len(words) <= _LONGEST else ""


def about(t: Tagged, i: int, topic: Span | None, what: str, needed: bool = False) -> str:
    """ "Time frame for rents", of ``topic`` or of the subject; else ``what``, unless ``needed``."""
    if topic is None:
        verb = verb_before(t, i)
        topic = subject(t, verb)
        near = topic is not None and not t.tags[topic[1] : verb].strip(GROUP)
        near = near and (t.tags[verb] != "Y" or t.tags[verb - 1] == "B")  # "a ruling is expected", no teller
        if topic is None or not near:
            return "" if needed else what
    words = short_name(t, topic)
    if words and t.tags[topic[1] - 1] in "NPAQT":
        return f"{what} for {words}"
    return "" if needed else what


def is_compound(words: str) -> bool:
    """Whether a hyphen ties a figure's unit to it: "two-week", but not "30-40 hours"."""
    before, hyphen, last = words.rpartition("-")
    return bool(hyphen) and last.isalpha() and not before.lower().endswith(("half", "quarter"))


def is_window(t: Tagged, i: int) -> bool:
    """Whether a length of time is looked back or ahead on: "in the past [15 years]", "over the next"."""
    return i > 1 and t.lower[i - 1] in _WINDOWS and t.tags[i - 2] in "DSRinxrfa"
