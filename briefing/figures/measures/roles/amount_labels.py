"""What an amount or a share is of: "losses avoided", "Moor’s share of vote"."""

import re

from briefing.figures.frames.count import located
from briefing.figures.frames.frame import Frame
from briefing.figures.grammar.phrases import Span, head_end, phrase_after, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, PLAIN_VERBS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.doers import by_agent, doer_words, short_name
from briefing.figures.label_parts.labels import finish, possessive, words_of
from briefing.figures.label_parts.verb_complements import whereto
from briefing.figures.measures.deeds.deed import deed
from briefing.figures.measures.shares.whose_share import attendant, share_told, within_share
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.people import relative
from briefing.figures.words.wordlists import SHARING

_TURNOUT = re.compile(  # "41% of those eligible voted"
    r" of (?:(?:the|those|all) )?(?:(?:registered|eligible) )?(?:eligible|electorate|people|voters)"
    r"(?: to vote)? (?:voted(?=[.,;]| (?:in|on)\b)|turned out|cast (?:an? |their )?(?:ballot|vote)s?\b)"
)


_FINDING = row("measures", "verbs", "finding")
_BOUNDS = ("under ", "over ", "above ", "below ", "at least ")
_BEING = ("are ", "were ", "have ", "had ")
_WORLDS = ("world's", "world’s")
_ROOM = ("capacity", "full capacity")


def _are_those(t: Tagged, low: int) -> bool:
    """Whether "those" are told of: "73% of those voting", "of those asked", "of those who", "in the hall"."""
    word = t.lower[low]
    if t.tags[low] == "k":
        return True
    reduced = word.endswith("ing") or (is_past(word) and t.tags[low] in PLAIN_VERBS) or t.tags[low] in "inax"
    return low > 0 and t.lower[low - 1] == "those" and reduced


def _counts_members(t: Tagged, body: Span) -> bool:
    """Whether those in one body are counted: "13 of the party are safe"."""
    one = t.tags[body[1] - 1] == "N" and not is_plural(t.lower[body[1] - 1]) and t.tags[body[0]] != "V"
    return one and t.word(body[0] - 1) != "those" and t.word(body[1]) in ("are", "were", "have")


def _said(t: Tagged, at: int) -> str:
    """The "were children" or "are in a union" that is said at ``at`` of a part; "" where nothing short is."""
    be = on_over(t, at, "BR")
    if "B" not in t.tags[at:be]:
        gone = t.tags[at : at + 2] in ("HV", "HE") and t.tags[at + 2 : at + 3] in ("", *".,;c")
        return t.slice(at, at + 2) if gone else ""  # "have left"
    if t.tags[be : be + 1] == "Q" and t.text[t.starts[be] :].lower().startswith(_BOUNDS):
        return t.slice(at, be + 1)  # "half of the victims were under five"
    where = located(t, be)
    thing = phrase_after(t, be) if t.tags[be : be + 1] in ("N", "J", "P") else None
    if t.tags[be : be + 1] in ("g", "r") and where is None:
        inner = phrase_after(t, be + 1)  # "are against the strikes"
        where = (be, inner[1]) if inner else None
    plural = thing and is_plural(t.lower[thing[1] - 1])
    end = where[1] if where else thing[1] if thing and plural else be
    if t.tags[be : be + 1] in ("J", "N") and t.tags[be + 1 : be + 2] in ("", *".,;c"):
        end = be + 1  # "are empty", "are safe"
    return t.slice(at, end) if end > be else ""


def _found_in(t: Tagged, i: int) -> str:
    """The "larvae" of "found larvae in [29%] of the houses", "errors were found in [9%]"; else ""."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if at < 2 or t.lower[at] != "in":
        return ""
    if t.lower[at - 1] in _FINDING:
        thing = subject(t, at - 1) if "B" in t.tags[max(0, at - 3) : at - 1] else None
        return doer_words(t, thing) if thing and t.tags[thing[1] - 1] == "N" else ""
    thing = phrase_before(t, at)
    verb = back_over(t, thing[0] - 1, DETERMINERS_ADVERBS) if thing else 0
    return words_of(t, thing) if thing and verb > 0 and t.lower[verb] in _FINDING else ""


def _of_those(t: Tagged, frame: Frame, told: str) -> str:
    """The "who were already dead" of "half of those who fell ill were already dead"."""
    low = frame.topic[1] if frame.topic else frame.verb
    told_of = any(word in ("who", "that") for word in t.lower[slice(*frame.topic)]) if frame.topic else False
    if not told_of or told.startswith(("who ", "that ")) or not low < frame.verb:
        return f"who {told}" if told.startswith(_BEING) else told
    return f"who {t.slice(low, frame.verb)} {told}"


def _filled(t: Tagged, i: int) -> str:
    """The "reservoirs" of "reservoirs stood at [45%] of capacity"; "" where nothing so is told to be full."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS, -1)
    at -= t.tags[at : at + 1] == "a"
    told = at > 0 and t.tags[at] in "LBUWV"
    return short_name(t, subject(t, at)) if told else ""


def amount_label(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> str:
    """The thing after the figure, with what was done to it, or with whose share it is."""
    if quantity.unit == "%" and _TURNOUT.match(t.text, quantity.end):
        return "Turnout"
    words = words_of(t, frame.topic)
    if frame.topic and _are_those(t, frame.topic[0]):
        words = f"those {words}"
    if frame.topic and t.lower[frame.topic[0]] == "what":
        words = t.slice(*frame.topic)
    part = quantity.unit == "%" or quantity.form == "fraction"
    if (
        part
        and frame.topic
        and t.lower[frame.topic[0]] in _WORLDS
        and not words.startswith(("world", "World"))
    ):
        words = f"{t.lower[frame.topic[0]]} {words}"  # "a fifth of the world's tin"
    share = "share of " if part else ""
    if frame.topic and not (share or quantity.unit) and _counts_members(t, frame.topic):
        words = f"members of {words}"
    if words and frame.tail:
        return finish(f"{share}{words} {attendant(t, frame.tail)}")
    found = _found_in(t, i) if part and words else ""
    if found:
        return finish(f"share of {words} with {found}")
    clause = words.partition(" who ")[0] if frame.verb > i else words
    clause = "people" if words.startswith("those ") else clause
    told = deed(t, frame.verb, i, clause)
    told = _of_those(t, frame, told) if clause != words and told else told
    again = f" in {words}"
    if frame.topic and told.endswith(again):  # "puts $9 in new money into roads"
        told = told.removesuffix(again) + whereto(t, "", frame.topic[1])
    within = within_share(t, i, frame, words, told) if told and part and frame.verb > i else ""
    if within:
        return finish(within)
    if told and (frame.verb > i or not part):
        return finish(f"{words} {told}{by_agent(t, frame.verb) if frame.verb < i else ''}")
    whole = frame.topic if words and not frame.owner and " who " not in words else None
    said = _said(t, whole[1]) if whole else ""
    if said:  # "70% of the dead were children"
        persons = words.startswith("those ") or words.lower() in phrases("harmed", "states")
        return finish(f"{share}{words} {'who' if persons else relative(words)} {said}")
    if not words or not part:
        return finish(words)
    said = "" if frame.owner else share_told(t, i, frame, words)
    if said:
        return finish(said)
    if frame.topic and frame.topic[1] < i and t.lower[i - 1] in SHARING:
        return finish(f"{possessive(words)} share")  # "Moor won 64% of that group"
    filled = _filled(t, i) if words.lower() in _ROOM and t.word(i + 2) not in ("its", "their") else ""
    if filled:
        return finish(f"{filled}: share of {words}")
    named = frame.owner is not None and head_end(t, frame.owner) == frame.owner[1]
    whose = short_name(t, frame.owner) if named else ""
    if words.startswith("vote"):  # whose nobody's share is told with the standings
        whose = whose.removeprefix("no ").removeprefix("neither ")
    return finish(f"{possessive(whose)} share of {words}" if whose else f"share of {words}")
