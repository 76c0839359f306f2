"""What a clause tells of those counted where no deed does: "people who queued to give blood"."""

from briefing.figures.frames.asides import past_asides
from briefing.figures.frames.count import is_whole, located
from briefing.figures.grammar.phrases import phrase_after, phrase_before, with_complements
from briefing.figures.grammar.relatives import clause_within
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, NOUNS, VERB_GROUP
from briefing.figures.grammar.verb_scope import OBJECT
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.denials import is_unsure
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.verb_complements import complement_of_state
from briefing.figures.measures.counts.bare_places import charged, placed
from briefing.figures.measures.deeds.later_deeds import ACTIVE_BEFORE_TO
from briefing.figures.measures.deeds.led_to import led_to
from briefing.figures.measures.deeds.predicates import end_of_deed, predicate, predicate_of_one
from briefing.figures.measures.people.casualties import BEFALLEN
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import AGENTS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import BODIES, INTRANSITIVE, LIGHT

_OPENING = ("", *'",:;kmY–.T(')  # what stands before the subject of a clause
_RELATIVES = ("who", "that", "which")
_WHEN = ("after", "before", "since", "until", "while")
_LEADING_THERE = tuple("tinrafwx")  # "in nine towns the river rose", which nothing did to the towns
_IN_COMPANY = (["in", "addition", "to"], ["as", "well", "as"], ["along", "with"], ["together", "with"])
_SHORT_DOER = 2  # words
_LEADING = tuple("tirnafxwgo")
_MOST_WORDS = 6  # of what is told


def told_of(t: Tagged, i: int, noun: str) -> str:
    """What is told of those counted at word ``i``: "who queued to give blood", "there", "close to the talks".

    "" where the sentence only says how many they are.
    """
    if not is_plural(noun.rpartition(" ")[2].lower()) or is_unsure(t, i):
        return ""
    clause = _of_subject(t, i, noun) if t.word(i + 1) == "," else ""
    clause = clause or _of_relative(t, i, noun) or _of_subject(t, i, noun) or _wanted(t, i)
    return clause or led_to(t, i) or _beside(t, i) or placed(t, i, noun)


def told_of_phrase(t: Tagged, i: int, noun: str) -> str:
    """What is told of those counted at word ``i`` with a phrase after them: "cooks in Tarn [who fled]"."""
    if is_unsure(t, i):
        return ""
    return _of_subject(t, i, noun) or led_to(t, i) or charged(t, i, noun)


def _of_subject(t: Tagged, i: int, noun: str) -> str:
    """What the clause tells whose subject those counted are, whatever stands before its verb."""
    company = _acts_in_company(t, i)
    if not (company or is_subject(t, i)):
        return ""
    low = i + 2 if company else past_asides(t, i)
    part = t.lower[i].startswith("one of ")
    verb = on_over(t, low, VERB_GROUP + "t")
    told = predicate_of_one(t, low, verb, noun) if part else predicate(t, low, verb, noun)
    having = _beside(t, i) if told and t.word(i + 1) == "with" else ""
    both = f"{having} {told}".strip()  # "patients with flu were in hospital"
    return both if len(both.split()) <= _MOST_WORDS else told


def _acts_in_company(t: Tagged, i: int) -> bool:
    """Whether those counted do what a subject before them does: "the Whigs, along with [14 Greens], left"."""
    at = back_over(t, i - 1, "DRJS", 0)
    beside = t.lower[max(0, at - 2) : at + 1]
    joined = beside in _IN_COMPANY or beside[1:] in _IN_COMPANY
    closed = t.tags[i + 1 : i + 2] == "," and t.tags[i + 2 : i + 3] in tuple(FINITE_VERBS)
    return joined and closed and t.tags[at - len(beside) + (beside not in _IN_COMPANY) : at][:1] == ","


def _of_relative(t: Tagged, i: int, noun: str) -> str:
    """What a relative clause after them tells: "who queued", "where Moor lost", "[posts] they gained"."""
    word = t.word(i + 1)
    aside = word == "," and t.word(i + 2) in _RELATIVES
    if t.word(i + 1 + aside) == "who" and not takes_who(noun):
        return ""  # "bakers of both guilds who left"
    if word in _RELATIVES or aside:
        low = i + 2 + aside
        low += t.word(low) in ("all", "both", "each")  # "three cooks who all fled"
        return predicate(t, low, on_over(t, low, VERB_GROUP), noun) or _done_to(t, i + 1 + aside)
    who = phrase_after(t, i + 2) if word == "where" else None
    if who:
        does = on_over(t, who[1], VERB_GROUP)
        end = end_of_deed(t, does) if does < len(t.tags) else 0
        fits = 0 < end <= i + _MOST_WORDS + 2 and "," not in t.tags[i:end]
        return t.slice(i + 1, end) if fits else ""
    if t.tags[i + 1 : i + 2] in ("D", "P") and t.tags[back_over(t, i - 1, "DRJS", -1)] not in _LEADING_THERE:
        return _done_to(t, i + 1)
    verb = on_over(t, i + 2, VERB_GROUP)
    theirs = (
        t.tags[i + 1 : i + 2] == "K" and t.tags[i - 1 : i] == "D" and t.tags[verb : verb + 1] in tuple("VE")
    )
    acts = theirs and t.lower[verb] not in LIGHT | INTRANSITIVE and "X" not in t.tags[i:verb]
    if not acts or t.tags[verb + 1 : verb + 2] in (*OBJECT, "t"):
        return ""
    after = t.tags[verb + 1 : verb + 2] in _LEADING and t.tags[verb + 2 : verb + 3] in ("", *".,;)in")
    return f"{participle(t.lower[verb])} {t.slice(verb + 1, verb + 1 + after)}".strip()  # "looked at"


def _done_to(t: Tagged, at: int) -> str:
    """The "closed by board" of "[schools] that the board closed", "[schools] the board closed"."""
    clause = clause_within(t, at)
    if clause is None or t.tags[clause[0][1] - 1] not in NOUNS:
        return ""
    doer, verb = clause
    word, following = t.lower[verb], t.tags[verb + 1 : verb + 2]
    acts = t.tags[verb] in "VELW" and is_past(word) and word not in LIGHT | INTRANSITIVE
    state = following == "J" and t.tags[verb + 2 : verb + 3] not in tuple("NPDS")  # "kept open"
    taken = following in (*OBJECT, "t", "x") and not state
    if not acts or taken or not {"M", "X"}.isdisjoint(t.tags[at:verb]):
        return ""
    done = f"{participle(word)} {t.lower[verb + 1] if state else ''}".strip()
    who = "" if participle(word) in BEFALLEN or t.lower[doer[1] - 1] in AGENTS else short_name(t, doer)
    return f"{done} by {who}" if who and doer[1] - doer[0] <= _SHORT_DOER else done


def _wanted(t: Tagged, i: int) -> str:
    """A participle and its phrase right after those counted: "wanted in the raid", "moored at the quay"."""
    word, at = t.word(i + 1), i + 1
    if t.tags[at : at + 1] not in tuple("VEG") or t.tags[at + 1 : at + 2] not in tuple("inrwxaotf"):
        return ""
    meant = t.tags[at + 1 : at + 2] == "t" and word in ACTIVE_BEFORE_TO  # "two parties began to quarrel"
    if meant or word in INTRANSITIVE - LIGHT or not (is_past(word) or word.endswith("ing")):
        return ""
    end = end_of_deed(t, at)
    part = back_over(t, i - 1, "DSR", 1) - 1  # the nine of "nine of the 12 jurors wanted to go"
    opens = is_subject(t, part if t.tags[part : part + 2] == "Qo" else i)
    alone = opens and t.tags[end : end + 1] not in tuple(FINITE_VERBS + ",")
    return t.slice(at, end) if end > at + 2 and not alone else ""


def is_subject(t: Tagged, i: int) -> bool:
    """Whether the figure at word ``i`` is what its clause is of, and stands in no phrase: "said 40 fled"."""
    at = back_over(t, i - 1, "DRJS", -1)
    if at > 0 and t.tags[at] == "o" and t.lower[at - 1] in BODIES:
        body = phrase_before(t, at)
        at = back_over(t, body[0] - 1, "DRJS", -1) if body else at  # "a team of nine cooks went"
    while at > 0 and t.tags[at] == "c":
        joined = phrase_before(t, at)
        counted = t.tags[at - 1] == "Q"
        if not (joined or counted):
            return True
        at = back_over(t, (joined[0] if joined else at - 1) - 1, "DRJS", -1)
    if at > 0 and t.tags[at] == "k" and t.tags[at - 1] in NOUNS and t.lower[at] != "where":
        return False  # "the feud that both guilds nursed"
    return at < 0 or t.tags[at] in _OPENING or t.lower[at] in _WHEN


def _beside(t: Tagged, i: int) -> str:
    """A phrase right after those counted: "close to the talks", "on the deck", "with temporary limits"."""
    state = complement_of_state(t, i + 1).strip()
    if " " in state:
        return state
    following = t.tags[i + 1 : i + 2]
    theirs = following == "x" or (following == "n" and not is_whole(t, i))
    where = located(t, i + 1) if theirs or (following == "a" and _stands(t, i)) else None
    if following == "w" and t.tags[i + 2 : i + 3] in ("N", "J"):
        having = phrase_after(t, i + 2)
        where = (i + 1, having[1]) if having and having[1] - i <= _MOST_WORDS else None
    if where is None or t.word(i + 1) == "out" or is_known(t.slice(where[0] + 1, where[1])):
        return ""
    of = t.tags[where[1] : where[1] + 1] == "o"
    end = with_complements(t, (where[0] + 1, where[1]), 1)[1] if of else where[1]
    cut_short = t.tags[end : end + 1] in ("o", "#", "Q") or end - i > _MOST_WORDS + 1
    return "" if cut_short or t.tags[end - 1] not in NOUNS else t.slice(i + 1, end)


def _stands(t: Tagged, i: int) -> bool:
    """Whether no verb acts on those counted, so that a place after them is theirs: "nine were at the bar"."""
    at = back_over(t, i - 1, "DRJS", -1)
    return is_subject(t, i) or t.tags[at] in "Bow"
