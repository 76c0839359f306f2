"""The speaker of a figure."""

from briefing.figures.discourse.figure_in_context import FigureInContext
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.slots.gazetteer import canonical
from briefing.figures.slots.speakers import speaker_of
from briefing.figures.slots.telling import Attribution


def speaker_told(t: Tagged, voices: list[Attribution], read: FigureInContext, place: str) -> str:
    """Who says a figure; in "Texas reported 5,551 cases" it is where, not who."""
    name, inherited = speaker_of(t, voices, read.i)
    if canonical(name) == place:
        return ""
    if inherited:
        read.inherited.add("speaker")
    return name
