"""Where a change led and where it began: "to $84 from $80"."""

from briefing.figures.frames.change import up_down
from briefing.figures.frames.change_topics import complement, is_changed, is_outlook
from briefing.figures.frames.frame import Frame, Role
from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    verb_before,
    whole_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    DIRECTIONS,
    MODIFIERS,
    PLAIN_NOMINALS,
    PLAIN_NOUNS,
    PLAIN_VERB_FORMS,
    VERBS_OF_CHANGE,
)
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import BRINGING, LEVEL_TOO

_PROMPTING = row("measures", "verbs", "prompting")
_IT = ("it", "that")
_ONE = ("one", "that", "those")
_NAMING = frozenset("NPAS")
_TRIFLES = row("change", "trifles", "nouns")
_NEAR = 16  # words back from "to" to the change that led there
_FAR = 20  # where it has an object beside it
_FROM = 14  # words back from ", from" to the figure that came after it


def _brought(t: Tagged, index: int) -> bool:
    """Whether a noun of change is what something is brought to a level: "drove inflation to 4%"."""
    index = back_over(t, index - 1, "DSNPJ")
    return t.tags[index] in PLAIN_VERB_FORMS and t.lower[index] in BRINGING


def _changing(t: Tagged, verb: int) -> Span | None:
    """What changes: the subject, or of "she lost weight, dropping from" the object of the verb before."""
    if t.tags[verb + 1] == "K" and t.lower[verb].endswith("ing") and t.tags[verb - 1] == ",":
        return _told_before(t, verb)  # "raised the toll, taking it from $9"
    it = _object_before(t, verb) if t.lower[verb + 1] in ("it", "them", "that") else None
    if it:
        return it
    found = subject(t, verb)
    if found and t.tags[slice(*found)] == "K" and t.tags[verb - 1] == "," and t.lower[verb].endswith("ing"):
        return phrase_after(t, verb_before(t, verb - 1) + 1, verb - 1) or found
    return found


def _told_before(t: Tagged, verb: int) -> Span | None:
    """The object of the verb before ", taking it", or of "put $9 in the fund, taking it" the fund."""
    before = verb_before(t, verb - 1) + 1
    if t.tags[before : before + 1] == "Q":
        return phrase_before(t, verb - 1)
    return phrase_after(t, before, verb - 1)


def _object_before(t: Tagged, verb: int) -> Span | None:
    """The object of a verb that "and" joins to another: the budget of "passed the budget, and lifted it"."""
    low = run_start(t, verb, "HMRB")
    if t.tags[low - 1 : low] != "c":
        return None
    thing = phrase_before(t, low - 1 - (t.tags[low - 2] == ","))
    led = back_over(t, thing[0] - 1, MODIFIERS) if thing and thing[0] else 0
    return thing if led and led == verb_before(t, low - 1) else None


def _priced_before(t: Tagged, verb: int) -> int:
    """The figure of "at 21,995 for the small model rising to 28,450", whose series goes on; or -1."""
    thing = phrase_before(t, verb)
    at = back_over(t, thing[0] - 1, "D") if thing else -1
    return at - 1 if at > 0 and t.tags[at - 1 : at + 1] == "Qr" else -1


def _sum_before(t: Tagged, verb: int) -> int:
    """The figure of "set aside [£9m] for roads but raised it": what the verb before acts on; or -1."""
    low = run_start(t, verb, "HMRB")
    if t.lower[verb + 1] not in _IT or t.tags[low - 1 : low] != "c":
        return -1
    before = verb_before(t, low - 1)
    at = on_over(t, before + 1, "xDR") if before >= 0 else low
    return at if t.tags[at] == "Q" and at < low else -1


def _acted_on(t: Tagged, verb: int, stop: int, brings: bool) -> Span | None:
    """What a verb changes before "to" or "from" at ``stop``: "ratchets up [the share of tests] to 35%"."""
    up = t.tags[verb + 1] in DIRECTIONS and t.tags[verb + 2] in "DSJN"
    start, ends = (verb + 2, "Qbtfi,") if up else (verb + 1, "Qbtfui,")
    one = start + (t.lower[start] == "the")
    if t.lower[one] in _ONE and t.tags[one + 1] in "ro":
        return phrase_after(t, one + 2, stop)  # "lifted the one for inflation to 3%"
    tied = t.tags[start : start + 2] == "DQ" and "-" in t.words[start + 1]
    start += 2 * tied  # "took the three-month average to"
    end = next((at for at in range(start, stop) if t.tags[at] in ends), stop)
    thing = phrase_after(t, start, end)
    thing = (start - 1, thing[1]) if tied and thing and thing[0] == start else thing
    if thing and is_outlook(t, thing) and t.lower[thing[1] - 1] != "target":
        return complement(t, thing[1], stop) or thing  # "cut the forecast for inflation to 2%"
    if thing and (_NAMING.isdisjoint(t.tags[slice(*thing)]) or t.lower[thing[1] - 1] in _TRIFLES):
        return None  # "fell last year to", "rose a tick, to"
    return with_complements(t, thing, 1, stop=stop) if thing and (brings or up) else thing


def to_from(t: Tagged, at: int, i: int) -> Frame | None:
    """ "to $84" and "from $80" after a change; None where "to" or "from" is something else."""
    if t.tags[at] == "f":
        began = _after_change(t, at, "origin")
        other = _told_next(t, at) if began else None
        if began and other:
            return began._replace(topic=other, tail=None)
        return began or _from_where(t, at, i)
    if t.lower[at - 1] in _PROMPTING:
        return None  # "rents fell, and the glut led to 40 closures"
    if t.tags[at - 2 : at - 1] == "Q" and t.lower[at - 1] in _IT:
        return Frame("result")  # "put in $9 million but doubled that to"
    # "the gap comes to $9 million", "sales added up to $9 million"
    added = t.tags[at - 1] == "u" and t.lower[at - 2].startswith("add")
    verb = at - 2 if added else at - 1
    if verb >= 0 and (added or t.tags[verb] == "L"):
        return Frame("level", subject(t, verb), verb)
    found = _after_change(t, at, "result")
    other = _told_next(t, at) if found else None
    if found and other:
        return found._replace(topic=other, tail=None)
    return found or (Frame("again") if at > 0 and t.tags[at - 1] == "Q" else None)


def _told_next(t: Tagged, at: int) -> Span | None:
    """The bill of "took the toll to 900 and the bill to $3": what goes on without its verb; or None."""
    end = at - 2 if t.tags[at - 2 : at] == "fQ" else at
    owned = end - 2 * (t.tags[end - 2 : end] == "tQ")
    if t.tags[owned - 3 : owned] in ("QcS", ",cS") and "Q" in t.tags[: owned - 1]:
        return owned - 1, owned  # "May's count to 244 and April's to 175 from 159"
    thing = whole_before(t, end)
    low = back_over(t, thing[0] - 1, "D") if thing else 0
    return thing if t.tags[low - 2 : low + 1] == "tQc" else None


def _after_change(t: Tagged, at: int, role: Role) -> Frame | None:
    """The frame of a figure behind "to" or "from" at word ``at`` that the last change before it led to."""
    for index in range(at - 1, max(at - _FAR, -1), -1):
        tag, found = t.tags[index], None
        if tag == ";":
            break
        if at - index >= _NEAR and not _has_object(t, index, at):
            continue
        if tag in VERBS_OF_CHANGE + PLAIN_VERB_FORMS:
            found = _by_verb(t, index, at, role)
        elif tag == "A":
            found = _by_noun(t, index, at, role)
        elif tag in DIRECTIONS:
            found = _by_direction(t, index, role)
        if found:
            return found
    return None


def _has_object(t: Tagged, verb: int, to: int) -> bool:
    """Whether a far verb changes what follows it: "raised [its rate] 14 times between May and July, to"."""
    return t.tags[verb] in VERBS_OF_CHANGE and t.tags[verb + 1] in "DS" and t.tags[to - 1] == ","


def _by_verb(t: Tagged, verb: int, at: int, role: Role) -> Frame | None:
    """ "Rents rose to $84", "cut [the toll] to $4", "brought [the toll] to 40"."""
    tag = t.tags[verb]
    brings = tag in PLAIN_VERB_FORMS and t.lower[verb] in BRINGING and t.tags[verb + 1] != "x"
    if not brings and (tag in PLAIN_VERB_FORMS or t.tags[verb - 1 : verb] == "J"):
        return None
    thing = _acted_on(t, verb, at, brings)
    ongoing = t.lower[verb].endswith("ing")
    start = -1 if thing else _priced_before(t, verb) if ongoing else _sum_before(t, verb)
    if start >= 0:
        return Frame(role, None, verb, tail=(start, start + 1))
    return Frame(role, thing or _changing(t, verb), verb) if thing or tag != "E" else None


def _by_noun(t: Tagged, noun: int, at: int, role: Role) -> Frame | None:
    """ "A rise in exports to $84"; no "drove inflation to 4%", no "the cut that applies to 98% of"."""
    if _brought(t, noun) or "V" in t.tags[noun + 1 : at]:
        return None
    if is_changed(t, noun, "DJSNPT") and t.lower[noun] in LEVEL_TOO:
        return None  # "narrowed its loss to $4"
    low = run_start(t, noun, PLAIN_NOMINALS)
    led = back_over(t, low - 1, "D#S")
    if led > 0 and t.tags[led] in "or" and is_outlook(t, (led - 1, led)):
        return Frame(role, (low, noun + 1), noun)  # "cut its forecast for growth to 2%"
    if led >= 0 and t.lower[led].startswith("revis"):
        return Frame(role, (led + 1, noun + 1), noun)  # "revised May's job gain to 244,000"
    before = (low, noun) if any(tag in PLAIN_NOUNS for tag in t.tags[low:noun]) else None
    return Frame(role, complement(t, noun + 1, at) or before or subject(t, verb_before(t, noun)), noun)


def _by_direction(t: Tagged, at: int, role: Role) -> Frame | None:
    """ "Up to $84", "$84, up from $80"; not the "up" of "ratchets up the share of tests to"."""
    if t.tags[at - 1] in VERBS_OF_CHANGE and t.tags[at + 1] in "DSJN":
        return None
    earlier = t.tags.rfind("Q", max(0, at - _FROM), at) if role == "origin" else -1
    if earlier >= 0:
        return Frame(role, None, at, tail=(earlier, earlier + 1))
    found = up_down(t, at, "up")
    return Frame(role, found.topic, at, tail=found.tail)


def _from_where(t: Tagged, at: int, i: int) -> Frame | None:
    """ "Homes from $80 to $84 sold", "a 35% chance by the close, from 18%"."""
    tags = t.tags
    if "Q" in tags[i + 1 : i + 8].partition("t")[2]:
        return Frame("level", phrase_before(t, at) or subject(t, verb_before(t, at)), verb_before(t, at))
    earlier = tags.rfind("Q", max(0, at - _FROM), at) if at and tags[at - 1] == "," else -1
    if earlier < 0 or any(tag in "VLBHM;:" for tag in tags[earlier:at]):
        return None
    return Frame("origin", None, -1, tail=(earlier, earlier + 1))
