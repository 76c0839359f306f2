"""What a clause says of those counted by its verb: "who queued to give blood", "told to pack their bags"."""

from briefing.figures.frames.count import AMONG, located
from briefing.figures.frames.role_verbs import had_done
from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.phrases import Span, phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, TIMES
from briefing.figures.grammar.verb_scope import OBJECT
from briefing.figures.grammar.walking import on_over
from briefing.figures.label_parts.denials import deny, nearly, qualified
from briefing.figures.label_parts.labels import EMPTY, words_of
from briefing.figures.label_parts.verb_complements import (
    complement_of_state,
    end_with_rest,
    ends_deed,
    past_particle,
)
from briefing.figures.measures.deeds.later_deeds import ACTIVE_BEFORE_TO, PERFECT, agreeing, end_of_purpose
from briefing.figures.measures.people.casualties import harmed_too
from briefing.figures.slots.gazetteer import is_known, is_people
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import row
from briefing.figures.words.people import relative, takes_who
from briefing.figures.words.wordlists import COMPLETED, COPULAR, LIGHT, QUANTIFYING, WITHOUT_OBJECT

_SINGULAR = frozenset(("is", "was", "has", "does"))
_DEICTIC = ("there", "here")
_INCLUDING = row("measures", "verbs", "including")
_ALONE = row("measures", "verbs", "telling_alone")
_COME = ("come", "run")  # participles that look like what they are of
_GOTTEN = ("got", "gotten")
THEMSELVES = ("themselves", "itself", "ourselves")
_LEADING = tuple("tirnafxwg")
_NO_NOUN = ("", *",.;:)–cTbmikxfrgwna")  # what does not go on with a noun
_MOST_WORDS = 6  # of what is told


def predicate_of_one(t: Tagged, low: int, verb: int, noun: str) -> str:
    """What a verb says of one of several: "that seek to void it" of "one of the suits seeks to void it"."""
    group, word = t.lower[low:verb], t.word(verb)
    if t.tags[low : low + 1] == "t":
        return predicate(t, low, verb, noun)  # "one of the ways to mend it"
    if t.tags[low:verb].rstrip("RX").endswith("B") and t.tags[verb : verb + 1] in ("V", "E"):
        told = _undergone(t, verb, noun)
        return f"not {told}" if told and any(denies(t, at) for at in range(low, verb)) else told
    if t.tags[verb : verb + 1] not in tuple("VEL") or not {"B", "H"}.isdisjoint(t.tags[low:verb]):
        return ""
    led = t.tags[verb + 1 : verb + 3] == "tV" and word.endswith("s") and not group
    end = end_of_purpose(t, verb, verb + 1) if led else 0
    joint = t.tags.find("c", verb, end)
    if joint > 0 and t.lower[joint + 1].endswith("s") and t.tags[joint + 2 : joint + 3] in OBJECT:
        end = joint  # "seeks to void the deal and accuses Moor"
    if end:
        return f"{relative(noun)} {agreeing(noun, word)} {t.slice(verb + 1, end)}"
    return _done(t, low, verb, noun, any(denies(t, at) for at in range(low, verb))) if is_past(word) else ""


def predicate(t: Tagged, low: int, verb: int, noun: str) -> str:
    """What a verb says whose group begins at ``low``: "who have taken leave", "told to pack their bags"."""
    group, tag, word = t.tags[low:verb], t.tags[verb : verb + 1], t.word(verb)
    one = not _SINGULAR.isdisjoint(t.lower[low:verb]) and not group.endswith("t")
    one = one and is_plural(noun.rpartition(" ")[2].lower())
    if word in _INCLUDING or one:
        return ""
    negated = any(denies(t, at) for at in range(low, verb))
    if group.rstrip("RX").endswith("B"):
        if tag in tuple("VEYGL"):
            told = _undergone(t, verb, noun)
            return f"not {told}" if told and negated else qualified(t, low, verb, told)
        return ("" if negated else _place(t, verb)) or _being(t, low, verb, noun)
    if word in COPULAR and t.tags[verb + 1 : verb + 2] not in ("i", "a", "b"):
        return "" if negated else _seeming(t, verb, noun)
    if group.rstrip("R").endswith("H"):
        had = _had(t, low, verb, noun)
        if had:
            return had
    if group.endswith("t"):  # "2,400 jobs to go", "are to go"
        stop = "" if negated else tag
        end = end_of_deed(t, verb) if stop in ("V", "L") else 0
        return f"to {t.slice(verb, end)}" if end else ""
    acts = tag in tuple("VELUW") or (tag in ("N", "A") and _is_verb(t, low, verb))
    acts = acts or (tag == "Y" and t.tags[verb + 1 : verb + 3] in ("tD", "tN", "tP"))  # "wrote to Moor"
    if not acts or "B" in group:
        return ""
    return _done(t, low, verb, noun, negated)


def _is_verb(t: Tagged, low: int, verb: int) -> bool:
    """Whether what looks like a noun is what those counted before it do: "nine towns [supply] it"."""
    word = t.lower[verb]
    if word in WITHOUT_OBJECT:
        return True
    then = t.tags[verb + 1 : verb + 2]
    plain = word.isalpha() and not word.endswith("s") and not takes_who(word)
    thing = phrase_after(t, verb + 1) if then == "J" else None  # "remove faithless electors"
    acts = then in tuple("DSKN") or (thing is not None and is_plural(t.lower[thing[1] - 1]))
    return t.tags[low - 1] == "Q" and plain and acts


def _done(t: Tagged, low: int, verb: int, noun: str, negated: bool) -> str:
    """What those did whose verb's group begins at ``low``: "who queued to give blood", "involved in it"."""
    word, group = t.lower[verb], t.tags[low:verb]
    end, light = end_of_deed(t, verb), t.lower[verb] in LIGHT
    if not end or (light and word not in WITHOUT_OBJECT | _ALONE and end == verb + 1):
        return ""
    led = t.tags[verb + 1 : verb + 2] in tuple("irnw")
    if not group and light and word.endswith("ed") and led:
        return t.slice(verb, end)  # "two men suspected in the raid"
    active = t.tags[verb + 1 : verb + 2] in OBJECT
    if not group and word in _ALONE and not active:
        return word  # "90 people registered in May"
    if not group and light and t.tags[verb] == "E" and not active and word not in ACTIVE_BEFORE_TO:
        return ""  # "boxes used to hold pies"
    if word.endswith("s") and not is_past(word) and not group.strip("R"):
        return ""  # "after six steps that goes to $9"
    perfect = word.endswith(PERFECT) or word in _COME
    if "H" in group and not (perfect or is_past(word)):
        return ""  # "had help"
    start = low if "M" in group or ("H" in group and perfect) or negated else verb
    there = " there" if end == verb + 1 and t.lower[low - 2 : low - 1] == ["where"] else ""
    done = f"{relative(noun)} {_without_adverbs(t, start, verb)}{t.slice(verb, end)}{there}"
    return deny(done, nearly(t, verb))


def _without_adverbs(t: Tagged, low: int, high: int) -> str:
    """The "have not " of "have therefore not ", which stands before a verb."""
    return "".join(f"{t.words[at]} " for at in range(low, high) if t.tags[at] != "R")


def _had(t: Tagged, low: int, verb: int, noun: str) -> str:
    """What those have: "with laws against it", "that don't have a guard"; "" of what they have done."""
    thing = phrase_after(t, verb) if t.tags[verb : verb + 1] in OBJECT else None
    if t.tags[verb : verb + 2] == "DL" or t.tags[verb : verb + 2] == "DG":
        thing = phrase_after(t, verb + 2)  # "no running water"
    if thing is None or t.tags[thing[1] - 1] not in NOUNS or "Q" in t.tags[slice(verb, thing[1])]:
        return ""
    if had_done(t, verb - 1) or t.tags[thing[1] - 1] == "P" or t.word(verb) in _GOTTEN:
        return ""  # "had their homes searched", "had Moor ahead"
    whole = with_complements(t, thing, 1)
    whole = whole if whole[1] - verb < _MOST_WORDS else thing
    if "M" in t.tags[low:verb] or any(denies(t, at) for at in range(low, verb)):
        return f"{relative(noun)} {_without_adverbs(t, low, verb)}{t.slice(verb, whole[1])}"
    kept = t.word(verb) in ("a", "an", "no")
    return f"with {t.slice(verb, whole[1]) if kept else words_of(t, whole)}"


def _place(t: Tagged, at: int) -> str:
    """Where those are of whom only a "be" tells: "there", "in the hall", "aboard the ferry"."""
    if t.lower[at - 1] in _DEICTIC:
        return t.lower[at - 1]
    inside = phrase_after(t, at) if t.lower[at - 1] in AMONG else None
    where = (at - 1, inside[1]) if inside and inside[1] - at < _MOST_WORDS else located(t, at)
    return t.slice(*where) if where and not is_known(t.slice(where[0] + 1, where[1])) else ""


def _being(t: Tagged, low: int, at: int, noun: str) -> str:
    """What those are after a "be": "who are safe", "that are members of the guild"."""
    if t.tags[at : at + 1] == "J" and t.tags[at + 1 : at + 2] in _NO_NOUN:
        state = complement_of_state(t, at).strip()
        undergone = (is_past(t.lower[at]) or t.lower[at].endswith("ing")) and "X" not in t.tags[low:at]
        return state if undergone else f"{relative(noun)} {_without_adverbs(t, low, at)}{state}"
    if t.tags[at : at + 1] in ("P", "J") and t.tags[at + 1 : at + 2] in _NO_NOUN and is_people(t.words[at]):
        return f"{relative(noun)} {t.slice(low, at + 1)}"  # "64 were Danish"
    things = phrase_after(t, at)
    if things is None or things[0] != at or t.tags[at] not in "NJ" or t.tags[things[1] - 1] != "N":
        return ""
    head = t.lower[things[1] - 1]
    several = is_plural(head) and t.tags[things[1] : things[1] + 1] not in ("c", ",")
    if not several and not (head == "part" and t.word(things[1]) == "of"):
        return ""
    whole = with_complements(t, things, 1)
    whole = whole if whole[1] - at <= _MOST_WORDS or head == "part" else things
    if head == "part" and whole == things:
        return ""  # "are part of it"
    return f"{relative(noun)} {_without_adverbs(t, low, at)}{t.slice(at, whole[1])}"


def _seeming(t: Tagged, verb: int, noun: str) -> str:
    """What those seem or become: "who appear open to the idea", "who became ill"."""
    at = on_over(t, verb + 1, "R")
    if t.tags[at : at + 1] == "E":
        end = end_of_deed(t, at)
        return f"{relative(noun)} {t.lower[verb]} {t.slice(at, end or at + 1)}"
    state = complement_of_state(t, at).strip()
    if len(state.split()) >= _MOST_WORDS - 1 or t.tags[at + len(state.split()) :][:1] == "o":
        state = t.lower[at]
    return f"{relative(noun)} {t.lower[verb]} {state}" if state else ""


def _undergone(t: Tagged, verb: int, noun: str) -> str:
    """What those do or what is done to them after a "be": "taking part in the search", "told to pack"."""
    end, word = end_of_deed(t, verb), t.lower[verb]
    if end > verb + 1:
        tells = takes_who(noun) or word not in LIGHT - COMPLETED or word.endswith("ing")
        return t.slice(verb, end) if tells else ""
    says_little = t.tags[verb] == "Y" or word in LIGHT | COMPLETED
    return word + harmed_too(t, verb + 1, word) if end and (word in _ALONE or not says_little) else ""


def end_of_deed(t: Tagged, verb: int) -> int:
    """Where what a verb tells ends: after its object, or a phrase by a preposition; 0 where that is long."""
    at = past_particle(t, verb + 1)
    if t.word(at) in THEMSELVES:
        whence = phrase_after(t, at + 2) if t.tags[at + 1 : at + 2] in _LEADING else None
        fits = whence is not None and whence[1] - verb <= _MOST_WORDS
        if whence and fits:
            return whence[1]
        return _end_of_likeness(t, at + 1) or at + 1 + ends_deed(t, at + 1)  # "blew themselves up"
    at += t.tags[at : at + 1] == "G"  # "started fighting over the purse"
    following, then = t.tags[at : at + 1], t.tags[at + 1 : at + 2]
    if following == "t" and then in ("V", "L", "Y"):  # "told to pack their bags"
        end = end_of_deed(t, at + 1)
        return end if end - verb <= _MOST_WORDS else 0
    thing = _after_verb(t, at)
    if thing is None:
        leads = following in _LEADING and then in ("T", "#")  # "registered in May"
        loose = following == "R" and then not in ("J", "Q")  # no "lie too low"
        together = loose and t.lower[verb] in LIGHT and then in ("", *".,;c")  # "come together"
        ends = following in ("", *".,;:)–cTb") or (following == "m" and not t.lower[verb].endswith("ing"))
        return at + together if leads or loose or ends else 0
    if t.tags[thing[1] - 1] in TIMES and following != "D":
        return at
    if t.lower[thing[1] - 1] in EMPTY | QUANTIFYING and following in OBJECT:
        return 0  # "won a total of 40 tonnes"
    if t.lower[thing[1] - 1] == "part" or t.tags[thing[1] : thing[1] + 1] == "o":
        thing = with_complements(t, thing, 1)
    comma = t.tags.find(",", thing[0], thing[1])
    thing = (thing[0], comma) if comma > 0 else thing
    joint = t.tags.find("c", thing[0], thing[1]) if thing[1] - verb > _MOST_WORDS else -1
    thing = (thing[0], joint) if joint > 0 else thing
    fits = thing[1] - verb <= _MOST_WORDS and t.tags[thing[1] - 1] in NOUNS + TIMES + "VLYG"
    end = end_with_rest(t, verb, thing) if fits and following in OBJECT else thing[1]
    return end and end + ends_deed(t, end) if fits else 0


def _end_of_likeness(t: Tagged, at: int) -> int:
    """Where "bound by the promise", "bakers" or "as cooks" ends that those think themselves; or 0."""
    if t.tags[at : at + 1] not in ("s", "J", "E", "V", "N"):
        return 0
    led = t.tags[at] == "s" or (is_past(t.lower[at]) and t.tags[at + 1 : at + 2] in ("b", "i", "t", "r", "n"))
    thing = phrase_after(t, at + (1 if t.tags[at] == "s" else 2 if led else 0))
    return thing[1] if thing and thing[1] - at <= _MOST_WORDS else at + 1


def _after_verb(t: Tagged, at: int) -> Span | None:
    """The object at ``at``, the phrase after a preposition there, or what is to be done; else None."""
    following, then = t.tags[at : at + 1], t.tags[at + 1 : at + 2]
    if following == "t" and then == "B":
        return located(t, at + 2)
    if following in _LEADING and then == "K":  # "rely on it for water"
        return phrase_after(t, at + 3) if t.tags[at + 2 : at + 3] in _LEADING else None
    if then in ("G", "V") and t.lower[at + 1].endswith("ing") and following in (*_LEADING, "o"):
        # "suspected of selling tin"
        return phrase_after(t, at + 2) or (at + 1, at + 2)
    if following in _LEADING or (following == "o" and t.word(at - 1) == "out"):
        return phrase_after(t, at + 1)
    return phrase_after(t, at) if following in OBJECT else None
