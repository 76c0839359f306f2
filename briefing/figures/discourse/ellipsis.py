"""Words that a sentence leaves out because a figure before has them: "exports rose 5% and imports 2%"."""

import re

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.frames.shape import shape, shape_of
from briefing.figures.grammar.phrases import phrase_after, verb_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DIRECTIONS, PLAIN_NOUNS
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.measures.kinds import RATES
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.units.families import is_measured, is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import singular
from briefing.figures.words.patterns import row

_OUTLOOKS = row("measures", "heads", "outlooks")
_MILLION = 1e6
_THOSE = ("those", "that")
_OF_WHICH = ("to", "of", "in", "from", "for")  # "those to Chile"
_OF_THEM = re.compile(  # "the longest of them", "each about", "some as high as"
    r"(?:the (?P<most>[a-z]+est)(?: of (?:them|these|which))?|each|some)(?: is| was| being| at)?"
    r"(?: as (?P<as>[a-z]+) as| about| around| some| nearly| almost| up to| more than| over)?"
)
_COMPLEMENT = re.compile(rf" (?:{'|'.join(_OF_WHICH)}) ")


def gapped(
    t: Tagged, i: int, quantity: Quantity, reads: list[FigureInContext]
) -> tuple[FigureInContext, tuple[int, int], str] | None:
    """The change that an elided verb repeats: "exports rose 5% and imports [2%]", "and those to Chile 3%".

    With it the phrase measured and its label.
    """
    role = "result" if t.tags[i - 1] == "t" else "change"
    change = next((read for read in reversed(reads) if role in (read.kind, read.frame.role)), None)
    by = t.tags[i - 1] == "b" and change is not None and t.tags[change.i - 1] == "b"
    if change is None or not (by or is_alike(change.quantity, quantity)):
        return None
    at = i - 1 if t.tags[i - 1] in "bt" else i
    conjunction = t.tags.rfind("c", change.i, at)
    joint = t.tags.rfind("c", change.i, conjunction)
    if (
        joint > 0
        and t.tags[joint + 1 : conjunction].strip("DJNP") in ("n", "o", "r")
        and t.tags[at - 1] == "N"
    ):
        conjunction = joint  # "and duties on wine and spirits by 5%"
    listed = t.tags[change.i + 1] == "," and t.tags[i + 1 : i + 2] in ("c", ",")
    listed = listed and t.lower[at - 1] not in RATES  # "sales rose 5%, the profit margin 12%, and"
    both = t.tags[change.i + 2 : conjunction] if t.tags[change.i + 1] == "," else ""
    if both and not both.strip("DJN"):
        conjunction = change.i + 1  # "tin fell by 800, [zinc and lead] by 300"
    of_places = t.tags[change.i - 1] in DIRECTIONS and is_known(t.words[change.i - 2])
    if conjunction < 0 and listed and (of_places or not is_known(t.slice(change.i + 2, at))):
        conjunction = change.i + 1  # "tin fell 1%, [zinc 0.7%] and copper 2%"
    if conjunction < 0 or any(tag in "VYLUWBHMEGQ;:Auds" for tag in t.tags[conjunction:at]):
        return None
    topic = conjunction + 1, at
    there = t.lower[at - 2 : at] == ["from", "there"]
    if not any(tag in PLAIN_NOUNS for tag in t.tags[slice(*topic)]):
        return None
    if t.tags[at - 1] not in PLAIN_NOUNS and not there:
        return None
    if t.lower[topic[0]] in _THOSE:
        head = change.measure.split(" ")[0]
        return change, topic, finish(f"{head} {t.slice(topic[0] + 1, at)}") if head else ""
    if t.tags[topic[0]] not in "DJNPS":
        return None
    if of_places and is_known(t.slice(*topic)):
        return change, topic, change.measure  # "sales rose, with Peru up 9%, [Chile 4%]"
    if t.tags[verb_before(t, change.i)] == "Y" and change.frame.topic is None:
        return change, topic, change.measure  # "the guild forecasts 2% growth and the board 3%"
    if there:
        place = _COMPLEMENT.split(change.measure)[-1]
        return change, topic, finish(f"{t.slice(topic[0], at - 1)} {place}")
    return change, topic, finish(words_of(t, topic))


def is_alike(one: Quantity, two: Quantity) -> bool:
    """Whether the second is in the unit of the first, or drops its currency: "to $5bn, to 212 million"."""
    bare = not two.unit and is_money(one.unit) and not isinstance(two.value, tuple) and two.value >= _MILLION
    return one.unit == two.unit or bare


def of_another(t: Tagged, read: FigureInContext, reads: list[FigureInContext]) -> str:
    """ "Ford cut 900 jobs, Opel [400]" after jobs cut by Ford: jobs cut by Opel; else "".

    "Moor has 40 seats (31 in 2019), Lund [12]" after seats of Moor: seats of Lund.
    """
    named = t.tags[read.i - 1] == "P" and read.frame.topic is not None and read.frame.topic[1] == read.i
    alike = (earlier for earlier in reversed(reads) if earlier.quantity.unit == read.quantity.unit)
    earlier = next(alike, None) if named and not read.noun else None
    if earlier is None or read.frame.topic is None:
        return ""
    what, by, whose = earlier.measure.rpartition(" by ")
    if not by:
        what, by, whose = earlier.measure.partition(" of ")
        by = by if " " not in what and whose[:1].isupper() else ""
    if not by or read.measure.casefold() == whose.casefold():
        return ""
    return finish(f"{what}{by}{words_of(t, read.frame.topic)}")


def is_either(t: Tagged, first: int, i: int) -> bool:
    """Whether only "or" stands between two figures."""
    return t.word(first + 1) == "or" and not t.tags[first + 2 : i].strip("R")


def after_those(t: Tagged, topic: tuple[int, int]) -> int:
    """The preposition of "those to Chile" before a topic, or -1 where no such word stands."""
    at = topic[0] - 1 - (t.tags[topic[0] - 1 : topic[0]] == "D")  # before an article too
    stands = at >= 1 and t.lower[at] in _OF_WHICH and t.lower[at - 1] in _THOSE
    return at if stands else -1


def stood_for(t: Tagged, at: int, end: int, antecedent: str) -> str:
    """Of "those to Chile", whose preposition is word ``at``, after exports to Peru: exports to Chile.

    Of "that for inflation" after a growth forecast: inflation forecast.
    """
    outlook = antecedent.rpartition(" ")[2].lower()
    if outlook in _OUTLOOKS:
        return finish(f"{t.slice(at + 1, end)} {outlook}")
    return finish(f"{_COMPLEMENT.split(antecedent)[0]} {t.slice(at, end)}") if antecedent else ""


def among_them(t: Tagged, i: int, whole: str) -> str:
    """ "Put the arrests at 47, two of them cooks": cooks; "of six raids, he was involved in four of them"."""
    if t.tags[i + 1 : i + 3] != "oK":
        return ""
    told = phrase_after(t, i + 3, len(t.tags)) if t.tags[i + 3 : i + 4] in ("N", "P") else None
    return finish(words_of(t, told) or whole)


def one_of_them(t: Tagged, i: int, quantity: Quantity, last: FigureInContext) -> str:
    """ "Filmed 12 wrecks, the longest of them [90 metres]": length of longest wreck; else ""."""
    before = t.lower[last.i + 1 : i]
    if not (last.whole and before and before[0] == "," and (is_measured(quantity.unit) or not quantity.unit)):
        return ""
    said = " ".join(before[1:] + t.text[t.starts[i] : quantity.start].lower().split())
    found = _OF_THEM.fullmatch(said)
    if found is None:
        return ""
    which, shaped = found["most"] or "", found["as"] or ""
    if not (quantity.unit or which):
        return ""
    kind = shape(t, i, quantity.unit) or shape_of(shaped or which.removesuffix("est"))
    thing = f"{which} {singular(last.whole)}" if which else last.whole
    return finish(f"{kind} of {thing}" if kind else thing)


def other_extreme(t: Tagged, i: int, reads: list[FigureInContext]) -> str:
    """ "The highest forecast is 84 cents, the lowest is [74]": lowest forecast."""
    if i < 3 or t.tags[i - 1] != "B" or t.lower[i - 3] != "the" or not t.lower[i - 2].endswith("est"):
        return ""
    first, _, rest = reads[-1].measure.partition(" ") if reads else ("", "", "")
    return finish(f"{t.lower[i - 2]} {rest}") if first.endswith("est") and rest else ""
