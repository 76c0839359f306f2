"""What stands over a list of figures: which of them it shows, and how many those are."""

from collections.abc import Sequence

from briefing.query_terms import terms_of
from briefing.text import counted
from briefing.tui.layout.spans import Row, Span, crop, width_of
from briefing.tui.state import Filter, State

FILTER_NAMES: dict[Filter, str] = {
    "all": "Key figures",
    "differ": "≠ Only differences",
    "unclear": "? Only unclear ones",
    "agree": "= Only agreements",
    "single": "· Only lone figures",
    "kept": "★ Only bookmarks",
}
FILTER_MARKS: dict[Filter, str] = {  # the verdicts that a filter lets through
    "all": "≠?=≈·",
    "differ": "≠",
    "unclear": "?",
    "agree": "=≈",
    "single": "·",
    "kept": "",
}


def heading(state: State) -> str:
    """Which figures are shown: ``≠ Only differences with “export”``."""
    name = FILTER_NAMES[state.filter]
    return f"{name} with {sought}" if (sought := _sought(state)) else name


def short_heading(state: State) -> str:
    """The same in fewer words: ``≠ “export”``."""
    if not (sought := _sought(state)):
        return FILTER_NAMES[state.filter]
    mark = "" if state.filter == "all" else f"{FILTER_NAMES[state.filter][0]} "
    return f"{mark}{sought}"


def _sought(state: State) -> str:
    """The words that are looked for, each apart: ``“export” “asia”``."""
    return " ".join(f"“{term}”" for term in terms_of(state.query))


def how_many(state: State) -> str:
    """``3 of 65``, or ``65`` where none is left out."""
    shown, total = len(state.visible), len(state.story.measures)
    return f"{shown} of {total}" if shown != total else f"{total}"


def table_title(state: State, order: Sequence[str], width: int) -> Row:
    """Both, and the ``order`` in ever fewer words as ``width`` has room; lit where some are hidden."""
    if state.filter == "all" and not state.query:
        name: Row = (Span(counted(len(state.story.measures), "key figure"), "quiet"),)
        short: Row = (Span(counted(len(state.story.measures), "figure"), "quiet"),)
    else:
        count = Span(f"  {how_many(state)}", "quiet")
        name = (Span(heading(state), "source-on"), count)
        short = (Span(short_heading(state), "source-on"), count)
    with_order = ((*what, Span(f", {words}", "quiet")) for words in order for what in (name, short))
    forms: Sequence[Row] = (*with_order, name, short, short[:1])
    return next((form for form in forms if width_of(form) <= width), crop(short[:1], width))


def nothing_shown(state: State, filter_key: str) -> str:
    """Why no figure is shown, and the key that shows others."""
    if not state.story.measures:
        return "No figures in these articles."
    if state.query:
        return "No figure mentions it." if state.filter == "all" else "None of these mentions it."
    return f"None of these; {filter_key} shows others."
