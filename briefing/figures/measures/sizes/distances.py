"""How far off a thing is: "Tarn, a town nine miles from the coast", "found the hull 40 miles off Kelm"."""

from briefing.figures.frames.count import past_brackets
from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    verb_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, PLAIN_NOMINALS, PLAIN_NOUNS, TIMES
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.label_parts.denials import is_left_undone
from briefing.figures.label_parts.doers import apposed_name, is_led, short_name
from briefing.figures.label_parts.labels import LONGEST_DOER, words_of
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import WENT, WHOM

_JOURNEYS = row("measures", "dimensions", "journeys")
_ALOFT = row("measures", "dimensions", "aloft")
_ACTING = tuple("VEYLUW")
_WITHIN = ("within", "Within")
_NEARING = row("measures", "dimensions", "nearing")
_RUNNERS = row("measures", "dimensions", "runners")
_RUNNING = row("measures", "dimensions", "running")
_AFAR = ("away", "downstream", "upstream")
_HELD = "infat"  # before where it is: "at a shop nine miles away"
_COURSES = row("measures", "dimensions", "courses")
_TOWARDS = _COURSES | {"short", "shy"}
_GOING = row("measures", "dimensions", "going")
_BESIDE = ("near", "between", "outside", "off", "and")
_STANDING = row("measures", "dimensions", "lying") | row("measures", "dimensions", "standing")
_SIGHTING = row("measures", "dimensions", "sighting")


def distance(t: Tagged, i: int, quantity: Quantity) -> str:
    """ "A farm three miles (5 km) southwest of the mill": distance from mill; "drove nine miles": driven."""
    at = past_brackets(t, i + 1)
    at += t.tags[at : at + 1] == ")"
    word = t.word(at)
    before = back_over(t, i - 1, "RJ(Q")
    ran = before > 0 and t.lower[before] in _RUNNING and t.lower[before - 1] in _RUNNERS
    if ran or (before >= 0 and t.lower[before] in _JOURNEYS):
        undone = "not " if is_left_undone(t, before, i) else ""
        return f"distance {undone}{participle(t.lower[before])}"
    if before > 0 and t.tags[before] == "r" and t.lower[before - 1] in _JOURNEYS:
        return f"distance {participle(t.lower[before - 1])}"  # "walked for about 300m"
    found = _around(t, i, at)
    if found:
        return found
    if word == "off" and t.tags[at + 1 : at + 2] in ("D", "P"):
        pass  # "nine miles off the coast", "nine miles off Tarn"
    elif (word in _TOWARDS or _COURSES.issuperset(word.split("-"))) and t.tags[at + 1 : at + 2] == "o":
        at += 1  # "nine miles north of the mill", "nine miles short of the harbour"
    elif word in _AFAR or t.lower[at : at + 2] == ["to", "the"]:
        if t.tags[at + 1 : at + 2] != "f":
            return _off_there(t, i, at) if word in _AFAR or t.word(at + 2) in _COURSES else ""
        at += 1
    elif word == "of" and t.text.startswith(_WITHIN, t.starts[i]):
        pass  # "within two miles of the mill"
    elif t.tags[at : at + 1] != "f":
        return _altitude(t, before, quantity)
    place = phrase_after(t, at + 1)
    if place is None and t.word(at + 1) in WHOM:
        return "distance"  # "nine feet from her"
    if place is None or t.tags[place[1] - 1] not in PLAIN_NOUNS or t.tags[place[1] : place[1] + 1] == "t":
        return ""  # "the neck is 25 inches from nut to saddle"
    # "went down nine miles north of", "nine miles off"
    sank = t.word(before) == "down" and (word in _COURSES or t.word(before - 1) in WENT)
    if before >= 0 and t.lower[before] in _GOING and word != "of" and not sank:
        return ""
    named = (
        t.tags[place[1] : place[1] + 1] == "o" and "".join(t.words[place[1] + 1 : place[1] + 2])[:1].isupper()
    )  # "the coastal city of Alexandria"
    whole = with_complements(t, place, 1) if named else place
    where = t.slice(*whole) if "S" in t.tags[slice(*whole)] else words_of(t, whole)  # "the forger's home"
    nears = word == "of" and before > 0 and t.lower[before] in _NEARING
    who = short_name(t, subject(t, before)) if nears else _far_off(t, before)
    return f"distance of {who} from {where}" if who and who not in where else f"distance from {where}"


def _off_there(t: Tagged, i: int, at: int) -> str:
    """ "Sent him [nine miles] away to Tarn", "came from a shop [nine miles] away"."""
    if t.tags[at + 1 : at + 2] == "t":
        there = phrase_after(t, at + 2) if t.tags[at + 2 : at + 3] in ("D", "S", "P") else None
        there = None if t.lower[at + 2 : at + 3] == ["the"] else there  # "away to the west"
    else:
        end = run_start(t, i, "R")
        alone = (end - 1, end) if t.tags[end - 1 : end] == "J" else None  # no word of the lexicon
        if t.tags[end - 1 : end] == ",":
            return _apart(t, end - 1)
        there = phrase_before(t, end) or alone
        held = there[0] - 1 if there else -1
        there = there if there and held > 0 and t.lower[held] in ("a", "an") else None
        there = there if there and t.tags[held - 1] in _HELD and t.tags[there[1] - 1] not in TIMES else None
    return f"distance to {t.slice(*there)}" if there and t.word(at) in _AFAR else "distance"


def _apart(t: Tagged, comma: int) -> str:
    """ "Went back to [his home] on Fell Street, [two miles] away"."""
    street = phrase_before(t, comma)
    on = back_over(t, street[0] - 1, "D") if street else 0
    home = phrase_before(t, on) if on > 0 and t.tags[on] == "n" else street
    if home is None or street is None or t.tags[back_over(t, home[0] - 1, "DS")] not in "ta":
        return "distance"
    words = t.slice(home[0], street[1])
    return f"distance to {words}" if len(words) <= LONGEST_DOER else "distance"


def _far_off(t: Tagged, before: int) -> str:
    """What is so far off, by the word before the figure: the mill of "the mill is [40 miles] from Tarn"."""
    if before <= 0:
        return ""
    tag = t.tags[before]
    if tag in NOUNS or tag == "D" or (tag == "o" and t.tags[before + 1] == "Q"):
        return short_name(t, _apposed(t, before if tag == "o" else on_over(t, before + (tag != "D"), "DJ")))
    if tag == "," or t.tags[before - 1 : before + 1] == ",E":
        return _named_before(t, before - (tag != ","))  # "in Tarn, located 40 miles from"
    if tag != "B" and t.lower[before] not in _STANDING:
        return ""
    found = subject(t, before)
    return short_name(t, apposed_name(t, found) or found) if found else ""


def _named_before(t: Tagged, before: int) -> str:
    """The Tarn of "in Tarn, 40 miles from"; "" in "near Tarn, 40 miles from": something near it."""
    place = phrase_before(t, before) if t.tags[before] == "," else None
    if place is None or not t.words[place[0]][0].isupper():
        return ""
    low, high = place
    opens = low == (t.tags[:1] == "D")
    named = t.tags[low:high].strip("P") == "" and t.tags[low - 1] != "," and t.lower[low - 1] not in _BESIDE
    return short_name(t, place) if opens or named else ""


def _apposed(t: Tagged, end: int) -> Span | None:
    """What the noun is that ends before the figure: Tarn of "Tarn, a town", the hull of "found a hull"."""
    plain = (end - 1, end) if t.tags[end - 2 : end] == "DJ" else None  # "a town", but for the lexicon
    noun = phrase_before(t, end) or plain
    if noun is None or t.lower[noun[1] - 1] in _COURSES:
        return None
    seen = next((at for at in range(noun[1] - 2, noun[0] - 1, -1) if t.lower[at] in _SIGHTING), -1)
    if seen >= 0:
        return seen + 1, noun[1]  # "had earlier spotted debris"
    name = apposed_name(t, noun)
    if name:
        return name
    of = noun[0] - 1 - is_led(t, noun)
    part = phrase_before(t, of) if t.tags[of] == "o" else None
    thing = (part[0], noun[1]) if part else noun  # "parts of the hull"
    led = thing[0] - 1 - is_led(t, thing)
    held = t.tags[led] in "ia" and is_led(t, thing)
    return thing if led > 0 and (held or t.lower[led] in _SIGHTING) else None


def _around(t: Tagged, i: int, at: int) -> str:
    """ "Nine miles from where [the kite fell]", "no vet within [nine miles]"; "" where words go on."""
    if t.lower[at : at + 2] == ["from", "where"]:
        doer = phrase_after(t, at + 2)
        verb = at + 3 if t.tags[at + 2 : at + 3] == "K" else doer[1] if doer else at + 2
        done = verb > at + 2 and t.tags[verb : verb + 1] in _ACTING
        return f"distance from {t.slice(at + 1, past_particle(t, verb + 1))}" if done else "distance"
    if not t.text.startswith(_WITHIN, t.starts[i]) or t.tags[at : at + 1] not in ("", ".", ","):
        return ""
    last = (i - 1, i) if t.tags[i - 1 : i] == "J" else None  # no word of the lexicon
    thing = phrase_before(t, i) or last or subject(t, verb_before(t, i))
    named = thing and t.tags[thing[1] - 1] in PLAIN_NOMINALS
    return f"distance to {words_of(t, thing)}" if named else "distance"


def _altitude(t: Tagged, before: int, quantity: Quantity) -> str:
    """ "The plane plunged to [9,000 feet]": altitude; "" where nothing near the figure flies."""
    if before < 1 or t.tags[before] not in "tfa," or quantity.unit not in ("foot", "m", "km"):
        return ""
    return "" if _ALOFT.isdisjoint(t.lower[:before]) else "altitude"
