"""What a clause tells of those counted where no deed does: "people who queued to give blood"."""

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, with_complements
from briefing.figures.grammar.steps import back_over, on_over, run_start
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, TIMES, VERB_GROUP
from briefing.figures.measures.bare_places import placed
from briefing.figures.measures.denials import is_unsure
from briefing.figures.measures.frames.count import is_whole, located, past_others
from briefing.figures.measures.later_deeds import ACTIVE_BEFORE_TO, PERFECT
from briefing.figures.measures.verb_complements import complement_of_state, past_particle
from briefing.figures.measures.verb_scope import OBJECT
from briefing.figures.measures.wordlists import COMPLETED, COPULAR, LIGHT, WITHOUT_OBJECT
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import relative, takes_who

_OPENING = ("", *'",:;kmY–.T(')  # what stands before the subject of a clause
_SINGULAR = frozenset(("is", "was", "has", "does"))
_DEICTIC = ("there", "here")
_INCLUDING = row("measures", "verbs", "including")
_ALONE = row("measures", "verbs", "telling_alone")
_COME = ("come", "run")  # participles that look like what they are of
_LEADING = tuple("tirnafxwg")
_MOST_WORDS = 6  # of what is told


def told_of(t: Tagged, i: int, verb: int, noun: str) -> str:
    """What is told of those counted at word ``i``: "who queued to give blood", "there", "close to the talks".

    ``verb``: the verb after them, if one is known; "" where the sentence only says how many they are.
    """
    if not is_plural(noun.rpartition(" ")[2].lower()) or is_unsure(t, i):
        return ""
    if t.word(i + 1) == relative(noun):
        return _clause(t, i + 2, on_over(t, i + 2, VERB_GROUP), noun)
    at = run_start(t, verb, VERB_GROUP, i + 1) if verb > i else past_others(t, i + 1)
    at -= t.tags[at - 1 : at] == "t"
    clause = ""
    if _is_subject(t, i) and not any(tag in 'km;:"Q,' for tag in t.tags[i + 1 : at]):
        clause = _clause(t, at, on_over(t, at, VERB_GROUP + "t"), noun)
    return clause or _beside(t, i) or placed(t, i, noun)


def _is_subject(t: Tagged, i: int) -> bool:
    """Whether the figure at word ``i`` is what its clause is of, and stands in no phrase: "said 40 fled"."""
    at = back_over(t, i - 1, "DRJS", -1)
    while at > 0 and t.tags[at] == "c":
        joined = phrase_before(t, at)
        counted = t.tags[at - 1] == "Q"
        if not (joined or counted):
            return True
        at = back_over(t, (joined[0] if joined else at - 1) - 1, "DRJS", -1)
    if at > 0 and t.tags[at] == "k" and t.tags[at - 1] in NOUNS and t.lower[at] != "where":
        return False  # "the feud that both guilds nursed"
    return at < 0 or t.tags[at] in _OPENING


def _clause(t: Tagged, low: int, verb: int, noun: str) -> str:
    """What a verb says whose group begins at ``low``: "who have taken leave", "told to pack their bags"."""
    group, tag, word = t.tags[low:verb], t.tags[verb : verb + 1], t.word(verb)
    negated = "X" in group or any(said.endswith(("n't", "n’t")) for said in t.lower[low:verb])
    if negated or word in COPULAR | _INCLUDING or not _SINGULAR.isdisjoint(t.lower[low:verb]):
        return ""
    if group.rstrip("R").endswith("B"):
        return _undergone(t, verb, noun) if tag in tuple("VEYGL") else _place(t, verb)
    if group.endswith("t"):  # "2,400 jobs to go", "are to go"
        end = _end(t, verb) if tag in ("V", "L") else 0
        return f"to {t.slice(verb, end)}" if end else ""
    if tag not in tuple("VELN") or "B" in group or (tag == "N" and word not in WITHOUT_OBJECT):
        return ""
    return _done(t, low, verb, noun)


def _done(t: Tagged, low: int, verb: int, noun: str) -> str:
    """What those did whose verb's group begins at ``low``: "who queued to give blood", "involved in it"."""
    word, group = t.lower[verb], t.tags[low:verb]
    end, light = _end(t, verb), t.lower[verb] in LIGHT
    if not end or (light and word not in WITHOUT_OBJECT and end == verb + 1):
        return ""
    led = t.tags[verb + 1 : verb + 2] in tuple("irnw")
    if not group and light and word.endswith("ed") and led:
        return t.slice(verb, end)  # "two men suspected in the raid"
    if not group and light and t.tags[verb] == "E" and word not in ACTIVE_BEFORE_TO:
        return ""  # "boxes used to hold pies"
    if word.endswith("s") and not is_past(word) and not group:
        return ""  # "after six steps that goes to $9"
    perfect = word.endswith(PERFECT) or word in _COME
    if "H" in group and not (perfect or is_past(word)):
        return ""  # "had help"
    start = low if "M" in group or ("H" in group and perfect) else verb
    there = " there" if end == verb + 1 and t.lower[low - 2 : low - 1] == ["where"] else ""
    return f"{relative(noun)} {t.slice(start, end)}{there}"


def _place(t: Tagged, at: int) -> str:
    """Where those are of whom only a "be" tells: "there", "in the hall"."""
    if t.lower[at - 1] in _DEICTIC:
        return t.lower[at - 1]
    where = located(t, at)
    return t.slice(*where) if where and not is_known(t.slice(where[0] + 1, where[1])) else ""


def _undergone(t: Tagged, verb: int, noun: str) -> str:
    """What those do or what is done to them after a "be": "taking part in the search", "told to pack"."""
    end, word = _end(t, verb), t.lower[verb]
    if end > verb + 1:
        return t.slice(verb, end) if takes_who(noun) or word not in LIGHT or word.endswith("ing") else ""
    says_little = t.tags[verb] == "Y" or word in LIGHT | COMPLETED
    return word if end and (word in _ALONE or not says_little) else ""


def _end(t: Tagged, verb: int) -> int:
    """Where what a verb tells ends: after its object, or a phrase by a preposition; 0 where that is long."""
    at = past_particle(t, verb + 1)
    following = t.tags[at : at + 1]
    thing = _after_verb(t, at)
    if thing is None:
        leads = following in _LEADING and t.tags[at + 1 : at + 2] in ("T", "#")  # "registered in May"
        loose = following == "R" and t.tags[at + 1 : at + 2] != "J"  # no "lie too low"
        return at if leads or loose or following in ("", *".,;:)–cTb") else 0
    if t.tags[thing[1] - 1] in TIMES and following != "D":
        return at
    if t.lower[thing[1] - 1] == "part" or t.tags[thing[1] : thing[1] + 1] == "o":
        thing = with_complements(t, thing, 1)
    fits = thing[1] - verb <= _MOST_WORDS and t.tags[thing[1] - 1] in NOUNS + TIMES + "VLY"
    return thing[1] if fits else 0


def _after_verb(t: Tagged, at: int) -> Span | None:
    """The object at ``at``, the phrase after a preposition there, or what is to be done; else None."""
    following, then = t.tags[at : at + 1], t.tags[at + 1 : at + 2]
    if following == "t" and then in ("V", "L", "Y"):
        return phrase_after(t, at + 2) or (at + 1, at + 2)
    if following == "t" and then == "B":
        return located(t, at + 2)
    if following in _LEADING and then == "K":  # "rely on it for water"
        return phrase_after(t, at + 3) if t.tags[at + 2 : at + 3] in _LEADING else None
    if following in _LEADING:
        return phrase_after(t, at + 1)
    return phrase_after(t, at) if following in OBJECT else None


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
    return _is_subject(t, i) or t.tags[at] in "Bow"
