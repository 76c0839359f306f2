"""Labels for lengths of time from the words beside them: how long after the vote, time in prison."""

import re
from collections.abc import Callable

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before
from briefing.figures.grammar.relatives import clause_within
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_NOMINALS, PLAIN_NOUNS, VERB_GROUP
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.label_parts.doers import doer_words, short_name
from briefing.figures.label_parts.labels import possessive, words_of
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.measures.durations.back_then import since_then
from briefing.figures.measures.durations.both_ends import both_ends
from briefing.figures.measures.durations.happenings import from_now, repeated
from briefing.figures.measures.durations.how_long import existing, how_long, lasted
from briefing.figures.measures.durations.lengths_of_time import (
    EVERY,
    PROPOSING,
    about,
    clause_of_time,
    governor_of_time,
    hedge_of,
    is_lifted,
)
from briefing.figures.measures.durations.moments import moment
from briefing.figures.measures.durations.punishments import SENTENCING
from briefing.figures.measures.durations.rarities import rare, since_the_last
from briefing.figures.measures.durations.time_taken import spent, took
from briefing.figures.measures.durations.time_windows import done_within
from briefing.figures.votes.margins import margin
from briefing.figures.words.number_words import spelled
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import alternation, row, row_names
from briefing.figures.words.people import takes_who

_YOUNG = ("baby", "infant", "toddler", "child", "boy", "girl")
_PLACED = ("in", "at", "on", "with", "under", "aboard")
_AFTER = ("after", "following")
_STAYS = row("measures", "dimensions", "stays")
_TURNING = row_names("measures", "dimensions", "turning")
_OFF = row_names("measures", "dimensions", "off")
_COURSES = row("measures", "dimensions", "courses")
_MOMENTS = ("before", "after", "from", "into", "until", "since")
_BEFORE_OR_AFTER = ("before", "after", "until", "prior")
_DATING = row("measures", "dimensions", "dating")
_LAST = ("last", "final", "remaining")
_SERVING = row("measures", "dimensions", "serving_out")
_TERMS = ("term", "presidency", "tenure", "contract", "sentence", "mandate")
_LEFT = ("left", "remaining")
_REMAIN = ("remain", "remains", "remained")
_PRIOR = ["prior", "to"]
_GIVEN = ("given", "handed")
_APOSTROPHES = ("'", "’")
_WINNING = row("measures", "dimensions", "margins", "winning margin")
_BEFORE = {"ahead of": "ahead of", "prior to": "before"}
# "6,000 flying hours", "90 overtime hours"
_LOGGING = row("measures", "dimensions", "logging")
_NO_SORT = rf"{alternation(row('measures', 'dimensions', 'hours'))}|{spelled(3, 99)}|half"
_SPENT_SO = re.compile(rf" (?!(?:{_NO_SORT}) )([a-z]{{3,}} hours)\Z")


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


def _worth(t: Tagged, i: int) -> str:
    """ "[Two days'] worth of oxygen": oxygen, as "$9 worth of damage" is damage."""
    at = i + 1 + (t.word(i + 1) in _APOSTROPHES)
    thing = phrase_after(t, at + 2) if t.lower[at : at + 2] == ["worth", "of"] else None
    return words_of(t, thing)


def _term_left(t: Tagged, i: int) -> str:
    """ "To serve the last [two years] of Moor's term": time left in Moor's term."""
    ends = t.word(i - 1) in _LAST and t.tags[i + 1 : i + 2] == "o"
    verb = back_over(t, i - 2, "DR", -1) if ends else -1
    term = phrase_after(t, i + 2) if verb >= 0 and t.lower[verb] in _SERVING else None
    return f"time left in {t.slice(*term)}" if term and t.lower[term[1] - 1] in _TERMS else ""


def _won_by(t: Tagged, i: int) -> str:
    """ "Moor won the race by [22 seconds]": Moor's winning margin."""
    by = t.tags[i - 1 : i] == "b" and verb_before(t, i - 1)
    worked = t.word(i + 1) in ("of", *_APOSTROPHES)  # "won the war by 40 days of bombing"
    return margin(t, i, "point") if by and t.lower[by] in _WINNING and not worked else ""


def _hours(t: Tagged, i: int) -> str:
    """ "Moor logged [7,900 flight hours]": flight hours of Moor; "logged [7,900 hours]"."""
    spent, verb = _SPENT_SO.search(t.lower[i]), verb_before(t, i)
    logged = verb == i - 1 and t.lower[verb] in _LOGGING and t.lower[i].endswith("hours")
    if spent is None and not logged:
        return ""
    who = short_name(t, subject(t, verb))
    if spent is None:
        return f"hours logged by {who}" if who else "hours logged"
    return f"{spent[1]} of {who}" if who else spent[1]


def _turned(t: Tagged, i: int) -> str:
    """ "[Nine years] ago", "[two years] later", "[a year] older"; not "[a year] prior to the vote"."""
    turned = "" if t.lower[i + 1 : i + 3] == _PRIOR else _TURNING.get(t.word(i + 1), "")
    return (since_then(t, i, turned) if turned.startswith("how ") else "") or turned


def _between_ages(t: Tagged, i: int) -> str:
    """ "[Two years] her senior"."""
    return "age difference" if t.word(i + 2) in ("senior", "junior") else ""


def _age(t: Tagged, i: int) -> str:
    if t.word(i - 1) == "of" and t.word(i - 2) in _YOUNG:
        return f"age of {t.lower[i - 2]}"  # "a baby of eight months"
    if t.word(i + 1) != "old":
        return ""
    thing = phrase_before(t, i)
    return f"age of {doer_words(t, thing)}" if thing else "age"


def _is_before_its_thing(t: Tagged, i: int) -> bool:
    """Whether a length of time in the singular stands before what has it: "a six year term"."""
    before = t.tags[i + 1 : i + 2] in tuple(PLAIN_NOMINALS)
    return before and not t.lower[i].endswith("s") and t.word(i - 1) != "one"


def _travelled(t: Tagged, i: int) -> str:
    """ "[Two hours] north of the mill": travel time from mill."""
    on = t.word(i + 1) in _COURSES and t.word(i + 2) == "of"
    place = phrase_after(t, i + 3) if on else None
    return f"travel time from {words_of(t, place)}" if place else ""


def _off(t: Tagged, i: int) -> str:
    """ "[Nine days] late", "[nine days] away"."""
    told = _OFF.get(t.word(i + 1), "")
    return (from_now(t, i) if told.startswith("how") else "") or told


def _between(t: Tagged, i: int) -> str:
    """ "[Seven weeks] between the fair and the vote": time between the fair and the vote."""
    one = phrase_after(t, i + 2) if t.word(i + 1) == "between" else None
    two = phrase_after(t, one[1] + 1) if one and t.tags[one[1] : one[1] + 1] == "c" else None
    whole = two or one
    if whole is None or "c" not in t.tags[i : whole[1]]:
        return ""
    of = t.tags[whole[1] : whole[1] + 1] == "o"  # "the end of the year"
    return f"time {t.slice(i + 1, on_over(t, whole[1] + 1, 'DJNT#') if of else whole[1])}"


def _dating_back(t: Tagged, i: int) -> str:
    """ "The feud dates back [nine years]"."""
    back = i > 1 and t.lower[i - 1] == "back" and t.lower[i - 2] in _DATING
    return "how long ago" if back else ""


def _sentence(t: Tagged, i: int) -> str:
    """ "Was sentenced to [two years] after"."""
    to = t.tags[max(governor_of_time(t, i), 0)] == "t" and t.word(i + 1) in ("after", "before")
    return lasted(t, i) if to else ""


def _from_moment(t: Tagged, i: int) -> str:
    """ "[Nine days] after the vote", "[nine days] ahead of it"; but not "[nine days] before that,"."""
    if t.lower[i + 1 : i + 3] == ["from", "now"]:
        return from_now(t, i) or "how long from now"
    i += 2 * (t.tags[i + 1 : i + 3] == "tQ" and t.word(i + 3) == "after")  # "six hours to six days after"
    then = t.word(i + 2) in ("that", "this") and t.tags[i + 3 : i + 4] in ("", ".", ",", ";")
    dated = t.word(i + 1) == "from" and t.tags[i + 2 : i + 3] in ("T", "#")  # "walked out for a day from 9am"
    within = t.word(i + 1) == "from" and t.tags[max(governor_of_time(t, i), 0)] in "ir"
    lasted = t.word(i + 1) in _BEFORE_OR_AFTER and how_long(t, i)  # "argued for three days after the vote"
    if lasted and lasted.startswith("how long"):
        return lasted
    at = governor_of_time(t, i)
    was = existing(t, verb_before(t, at), at) if t.word(i + 1) == "before" and t.word(at) == "for" else ""
    if was:
        return was  # "there should be calm for two days before"
    if t.word(i + 1) == "after" and t.tags[max(governor_of_time(t, i), 0)] == "i" and rare(t, i) >= 0:
        return ""  # "cooks walk out for first time in nine years after pay row"
    numbered = t.word(i + 1) == "from" and t.tags[i + 2 : i + 3] == "Q"  # "to 1,500 hours from 250"
    if t.word(i + 1) in _MOMENTS and i + 2 < len(t.tags) and not (then or dated or within or numbered):
        return both_ends(t, i, f"how long {t.word(i + 1)} {moment(t, i + 2)}")
    if t.word(i + 1) == "of" and _within(t, i):
        start = i + 2 + (t.word(i + 2) == "when")
        event = phrase_after(t, start)
        if start < len(t.tags) and not (event and t.tags[event[1] - 1] == "T"):
            return f"how long after {moment(t, start)}"  # "within [nine days] of the vote"
    before = _BEFORE.get(" ".join(t.lower[i + 1 : i + 3]))
    ahead = f"how long {before} {moment(t, i + 3)}" if before and i + 3 < len(t.tags) else ""
    return both_ends(t, i, ahead) if ahead else ""


def _behind_bars(t: Tagged, i: int) -> str:
    """ "[Nine years] behind bars for forger": sentence; but "spent [nine years] behind bars"."""
    told = t.lower[i + 1 : i + 3] == ["behind", "bars"]
    return "sentence" if told and verb_before(t, i) < 0 else ""


def wanted(t: Tagged, i: int) -> str:
    """ "[Nine years] that the state sought", "[two years] given to Moor": time sought by, given to."""
    verb = t.word(i + 1)
    if (verb in PROPOSING and t.word(i + 2) == "by") or (verb in _GIVEN and t.word(i + 2) == "to"):
        who = phrase_after(t, i + 3)
        return f"time {t.slice(i + 1, i + 3)} {doer_words(t, who)}" if who else ""
    clause = clause_within(t, i + 1)
    at = clause[1] if clause else -1
    sought = t.word(at) in PROPOSING and t.tags[at + 1 : at + 2] not in tuple("DJNPSKQ")
    return f"time {participle(t.lower[at])} by {doer_words(t, clause[0])}" if clause and sought else ""


def _within(t: Tagged, i: int) -> bool:
    return "within" in hedge_of(t, i) or t.word(governor_of_time(t, i)) == "within"


def _in_office(t: Tagged, i: int) -> str:
    """ "After [11 years] as prime minister"."""
    office = phrase_after(t, i + 2) if t.word(i + 1) == "as" else None
    return f"time as {words_of(t, office)}" if office else ""


def _in_stay(t: Tagged, i: int) -> str:
    """ "Moor served [nine years] in prison": Moor's time in prison."""
    stay = (
        next((word for word in t.lower[i + 2 : i + 4] if word in _STAYS), "") if t.word(i + 1) == "in" else ""
    )
    if not stay or (t.lower[i + 2] != stay and t.tags[i + 2] not in "DJNP"):
        return ""
    verb = verb_before(t, i)
    who = subject(t, verb)
    sentenced = t.word(verb) in SENTENCING
    if sentenced and "B" not in t.tags[run_start(t, verb, VERB_GROUP) : verb]:
        who = phrase_after(t, verb + 1, i)  # "the court sentenced Moor to"
    short = short_name(t, who) if who and who[1] - who[0] <= 3 and _has_name(t, who, sentenced) else ""
    return f"{possessive(short)} time in {stay}" if short else f"time in {stay}"


def _has_name(t: Tagged, who: Span, opens: bool) -> bool:
    """Whether somebody has a name; ``opens``: also one that opens its sentence, which is no known name."""
    opening = opens and t.words[who[0]][0].isupper() and not takes_who(t.lower[who[1] - 1])
    return t.tags[who[1] - 1] == "P" or opening


def _in_thing(t: Tagged, i: int) -> str:
    """ "Freed after [nine years] in the tower", "left after [six years] at the mill"."""
    if t.word(i + 1) not in _PLACED or t.word(governor_of_time(t, i)) not in _AFTER:
        return ""
    thing = phrase_after(t, i + 2)
    return f"time {t.slice(i + 1, thing[1])}" if thing and t.tags[thing[1] - 1] in PLAIN_NOUNS else ""


def _until(t: Tagged, i: int) -> str:
    """ "The fair was called off after [nine days]": time until the fair was called off."""
    at = governor_of_time(t, i)
    if t.word(at) != "after" or t.tags[i + 1 : i + 2] not in ("", *".;)"):
        return ""
    verb = verb_before(t, at)
    low = run_start(t, verb, VERB_GROUP)
    done = verb > 0 and t.tags[verb] in "VEWUL" and (is_past(t.lower[verb]) or "M" in t.tags[low:verb])
    thing = phrase_after(t, verb + 1, at) if done else None
    if not done or at not in (past_particle(t, verb + 1), thing[1] if thing else 0):
        return ""
    doer = subject(t, low)
    if doer is None or is_lifted(t, doer):
        return ""  # "the alert was lifted after two hours": its length
    return clause_of_time(t, doer, t.slice(low, at), "time until")


def _left(t: Tagged, i: int) -> str:
    """ "[Nine days] left", "[nine days] now remain"; but not "[two years] left the firm"."""
    at = on_over(t, i + 1, "R")
    if t.word(at) in _REMAIN and t.tags[at + 1 : at + 2] in ("", *".,;inruxt"):
        return "time left"
    left = t.word(i + 1) in _LEFT and t.tags[i + 2 : i + 3] not in ("D", "N", "P", "K")
    return "time left" if left or t.lower[i + 1 : i + 3] == ["to", "go"] else ""


def _interval(t: Tagged, i: int) -> str:
    """ "Every [nine days]"."""
    every = t.word(governor_of_time(t, i)) in EVERY or not set(EVERY).isdisjoint(hedge_of(t, i))
    return (repeated(t, i) or about(t, i, None, "interval")) if every else ""


def _for_doing(t: Tagged, i: int) -> str:
    """ "After charging in [20 minutes]"."""
    at = governor_of_time(t, i)
    doing = at > 0 and t.tags[at - 1 : at + 1] == "Gi" and t.tags[at - 2 : at - 1] not in ("B", "N", "P")
    return f"time for {t.lower[at - 1]}" if doing else ""


_TURNED = (_term_left, _worth, _hours, _turned, _between_ages, _age, _travelled)
_RULES = (
    _won_by,
    _off,
    _between,
    _dating_back,
    _sentence,
    _behind_bars,
    wanted,
    _from_moment,
    _in_office,
    _in_stay,
    _in_thing,
    _until,
    _left,
    _interval,
    _for_doing,
    since_the_last,
    how_long,
    took,
    spent,
    lasted,
    done_within,
)
