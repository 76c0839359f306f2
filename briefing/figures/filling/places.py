"""The place of a figure, beside that of the figure before it."""

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.slots.gazetteer import canonical, is_known
from briefing.figures.slots.inheritance import Context
from briefing.figures.slots.places import Place
from briefing.figures.slots.placing import place_of
from briefing.figures.units.families import is_duration
from briefing.figures.words.patterns import row

_NOWHERE: frozenset[str] = frozenset()
_NAMELESS = row("places", "words", "nameless")
_DISTANCE = "Distance"  # how the measure of one begins


def place_told(
    t: Tagged,
    read: FigureInContext,
    before: FigureInContext | None,
    places: list[Place],
    topic_label: str,
    context: Context,
) -> str:
    if read.aged or read.measure.startswith(_DISTANCE):
        return ""  # where a person or what lies between two places is told by the measure
    if read.other_side and before:
        read.inherited |= before.inherited & {"place"}
        return before.place
    lasts = is_duration(read.quantity.unit) and read.kind != "run"
    place, stated = place_of(t, places, read.i, read.topic, lasts) if places else ("", False)
    if not place and topic_label and is_known(topic_label):
        place, stated = canonical(topic_label), True
    if not place and before and before.place and _is_from_there(t, read, before):
        place, stated = before.place, True
    if not place and before and before.place and _is_beside(t, read, before):
        place = before.place
    named = {found.name for found in places if found.how == "in"} if places else _NOWHERE
    if not place and read.kind != "rank" and not lasts and named <= {context.place}:
        place = context.place_for(read.sort)
    if place in _NAMELESS:
        return ""  # "at the site"
    if place and not stated:
        read.inherited.add("place")
    if place in named:
        context.locate(place, read.sort)
    return place


def _is_beside(t: Tagged, read: FigureInContext, before: FigureInContext) -> bool:
    """Whether a figure is set against the one before it, so that it holds in the same place."""
    between = t.lower[before.i : read.i]
    return (
        read.frame.role in ("compared", "again", "rival", "origin", "result")
        or "compared" in between
        or "versus" in between
    )


def _is_from_there(t: Tagged, read: FigureInContext, before: FigureInContext) -> bool:
    """ "Exports to Peru fell by 3%, and imports from there by [1%]"."""
    between = t.lower[before.i : read.i]
    return "there" in between and between[between.index("there") - 1] == "from"
