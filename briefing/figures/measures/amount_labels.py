"""What an amount or a share is of: "losses avoided", "Moor’s share of vote"."""

import re

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import PLAIN_VERBS
from briefing.figures.measures.deeds import deed
from briefing.figures.measures.doers import by_agent, short_name
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.labels import finish, possessive, words_of
from briefing.figures.words.participles import is_past
from briefing.figures.words.quantity import Quantity

_TURNOUT = re.compile(  # "41% of those eligible voted"
    r" of (?:(?:the|those|all) )?(?:(?:registered|eligible) )?(?:eligible|electorate|people|voters)"
    r"(?: to vote)? (?:voted(?=[.,;]| (?:in|on)\b)|turned out|cast (?:an? |their )?(?:ballot|vote)s?\b)"
)


def _are_those(t: Tagged, low: int) -> bool:
    """Whether a participle follows "those": "73% of those voting", "of those asked"."""
    word = t.lower[low]
    return t.lower[low - 1] == "those" and (
        word.endswith("ing") or (is_past(word) and t.tags[low] in PLAIN_VERBS)
    )


def amount_label(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> str:
    """The thing after the figure, with what was done to it, or with whose share it is."""
    if quantity.unit == "%" and _TURNOUT.match(t.text, quantity.end):
        return "Turnout"
    words = words_of(t, frame.topic)
    if frame.topic and (t.tags[frame.topic[0]] == "k" or _are_those(t, frame.topic[0])):
        words = f"those {words}"
    if words and frame.tail:
        share = "share of " if quantity.unit == "%" else ""
        return finish(f"{share}{words} {t.slice(*frame.tail)}")
    told = deed(t, frame.verb, i, words)
    if told and (frame.verb > i or quantity.unit != "%"):
        return finish(f"{words} {told}{by_agent(t, frame.verb) if frame.verb < i else ''}")
    if not words or quantity.unit != "%":
        return finish(words)
    whose = short_name(t, frame.owner)
    return finish(f"{possessive(whose)} share of {words}" if whose else f"share of {words}")
