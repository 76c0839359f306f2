"""How rare a thing is: "the deadliest flood in [nine years]" is how long since a deadlier flood."""

from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.phrases import (
    Span,
    head_end,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOMINALS, VERB_GROUP
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import without_possessive
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.measures.durations.happenings import Happening, happening, told
from briefing.figures.measures.durations.lengths_of_time import WINDOWS, governor_of_time
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row, row_names
from briefing.figures.words.people import takes_who

LAST_TIME = "how long since the last"
_FIRST = row("measures", "dimensions", "rare")
_PLAIN = row("measures", "dimensions", "unrare")
_COMPARED = row_names("measures", "dimensions", "compared")
_HAD = ("had", "did")
_REACH = 14  # words between a superlative and its length of time
_ROOM = 52  # characters of what was the last
_LEADS = tuple("DSQnacrtVL")


def since_the_last(t: Tagged, i: int) -> str:
    """ "How long since the last strike", "since a deadlier flood", "since Tarn last elected a Whig"."""
    first = rare(t, i)
    if first >= 0:
        return _of_rare(t, first, i) or LAST_TIME
    at = governor_of_time(t, i)
    verb = verb_before(t, at) if at > 0 and t.tags[at] == "i" and t.lower[i - 1] not in WINDOWS else -1
    if (
        verb <= 0
        or t.tags[i + 1 : i + 2] == "o"
        or not any(denies(t, word) for word in range(max(0, verb - 3), verb))
    ):
        return ""
    low = run_start(t, verb, VERB_GROUP)
    if "M" in t.tags[low:verb]:
        return ""  # "you can't do it in two hours"
    return _last_did(t, happening(t, at, i + 1)) or LAST_TIME


def rare(t: Tagged, i: int) -> int:
    """The "lowest" of "the lowest in [12 years]", of which a length of time says how rare it is; or -1."""
    at = back_over(t, i - 1, "R")
    of_event = t.tags[i + 1 : i + 2] == "o"  # "in two years of war"
    if at < 1 or t.tags[at] not in "ir" or of_event or t.lower[i].startswith(("one ", "a day")):
        return -1
    for index in range(at - 1, max(at - _REACH, -1), -1):
        if t.tags[index] in "Q;:,":
            return -1
        word = t.lower[index]
        if word in _FIRST or (word.endswith("est") and t.tags[index] in "JN" and word not in _PLAIN):
            named = not t.tags[index + 1 : at].strip(PLAIN_NOMINALS)  # "the first tsar for 90 years"
            led = t.tags[index - 1 : index] in _LEADS or t.tags[index - 2 : index] == "DJ"
            church = t.tags[at] == "r" and t.words[index][0].isupper() and not t.words[at][0].isupper()
            return index if led and not church and (named or t.tags[at] == "i") else -1
    return -1


def _of_rare(t: Tagged, first: int, i: int) -> str:
    """What is so rare, after "how long since"; "" where no word tells it."""
    at = back_over(t, i - 1, "R")
    word = t.lower[first]
    most = word in ("most", "least") and t.tags[first + 1 : first + 2] == "J"
    thing = phrase_after(t, first + 1, at)
    thing = (
        thing if thing and not t.tags[first + 1 : thing[0]].strip("R") else None
    )  # "first year-on-year fall"
    if word == "first" and thing and t.lower[thing[1] - 1] == "time":
        led = first - (t.tags[first - 1] == "D") - 1
        return _last_did(t, happening(t, led, i + 1)) if t.tags[led] == "r" else ""
    if thing is None:
        return _than_that(t, first, word)
    whole = with_complements(t, thing, 1, at)
    whole = thing if t.tags[whole[1] : whole[1] + 1] == "–" else (whole[0], past_particle(t, whole[1]))
    if t.tags[thing[1] : thing[1] + 2] == "tV":  # "the first cook to win a prize"
        won = phrase_after(t, thing[1] + 2, at)
        whole = thing[0], won[1] if won else past_particle(t, thing[1] + 2)
    forms = (t.slice(*whole) + _came_about(t, thing, at) + _where(t, first), t.slice(*whole), t.slice(*thing))
    words = next((w for w in forms if len(w) <= _ROOM), "")
    if word == "first":
        return f"{LAST_TIME} {words}" if words else ""
    comparative = _comparative(word)
    words = t.slice(first + 1, whole[1]) if most and len(t.slice(first + 1, whole[1])) <= _ROOM else words
    several = is_plural(t.lower[head_end(t, thing) - 1])
    article = "" if several else "an " if comparative[0] in "aeiou" else "a "
    return f"how long since {article}{comparative} {words}" if words and comparative else ""


def _came_about(t: Tagged, thing: Span, at: int) -> str:
    """The " was elected" of "the oldest mayor [elected] in nine years"; else ""."""
    reduced = thing[1] == at - 1 and t.tags[thing[1]] in "EV" and is_past(t.lower[thing[1]])
    were = "were" if is_plural(t.lower[thing[1] - 1]) else "was"
    return f" {were} {t.lower[thing[1]]}" if reduced else ""


def _where(t: Tagged, first: int) -> str:
    """The " in Tarn" of "[Tarn's] deadliest flood in nine years"; "" where no place is told so."""
    low = run_start(t, first, "PS") if t.tags[first - 1 : first] == "S" else first
    owner = without_possessive(t.slice(low, first)) if low < first else ""
    return f" in {owner}" if owner and is_known(owner) else ""


def _comparative(word: str) -> str:
    """The "deadlier" of "deadliest", the "worse" of "worst"."""
    return _COMPARED.get(word) or (f"{word[:-3]}er" if word.endswith("est") else "")


def _than_that(t: Tagged, first: int, word: str) -> str:
    """ "The rate fell to 6%, the lowest in two years": how long since rate was lower."""
    verb = verb_before(t, first)
    apposed = phrase_before(t, first - 2) if word == "first" and t.tags[first - 2 : first] == ",D" else None
    if apposed and _is_event(t, apposed):
        return f"{LAST_TIME} {t.lower[apposed[1] - 1]}"  # "the strike, the first in the city in two years,"
    doer = subject(t, verb)
    who = short_name(t, doer) or (short_name(t, (doer[0], head_end(t, doer))) if doer else "")
    if not who or doer is None:
        return ""
    if word == "first":
        led = t.tags[verb] == "B" and not t.tags[verb + 1 : first].strip("DRS")
        plain = t.tags[doer[1] - 1] == "N" and "S" not in t.tags[slice(*doer)]  # no "Moor's win"
        same = led and plain and t.lower[doer[0] - 1] not in ("this", "that")
        return f"{LAST_TIME} {who}" if same else ""
    were = "were" if is_plural(t.lower[head_end(t, doer) - 1]) else "was"
    comparative = _comparative(word) if word.endswith("est") else ""
    return f"how long since {who} {were} {comparative}" if comparative else ""


def _is_event(t: Tagged, thing: Span) -> bool:
    """Whether what opens a clause is a thing that happened: "The strike, the first in", no person or name."""
    head = thing[1] - 1
    before = t.tags[max(0, thing[0] - 2) : thing[0]]
    return before in ("D", ",D") and t.tags[head] == "N" and not takes_who(t.lower[head])


def _last_did(t: Tagged, clause: Happening | None) -> str:
    """ "How long since the cooks last struck", of what they did or had not done; else ""."""
    if clause is None:
        return ""
    verb, group = clause.verb, t.lower[clause.low : clause.verb]
    if {"M", "G"} & set(t.tags[clause.low : verb + 1]) or t.tags[clause.low - 1 : clause.low] == "t":
        return ""
    past = is_past(t.lower[verb]) or t.lower[verb] in _HAD
    done = t.lower[verb] if past else participle(t.lower[verb])
    was = next((word for word in group if word in ("was", "were", "is", "are", "been")), "")
    if was:
        were = "were" if is_plural(t.lower[head_end(t, clause.doer) - 1]) else "was"
        aid = f"{were} last "
    elif (past and not group) or done.endswith("ed") or done in _HAD:
        aid = f"last {done} "
    else:
        return ""
    return told(t, "how long since", clause._replace(low=verb + (not was), aid=aid))
