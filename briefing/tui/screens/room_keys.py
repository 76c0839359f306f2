"""The keys of the reading room, and which of them the bottom line offers."""

from textual.binding import Binding, BindingType

from briefing.tui.screens.status_screen import HELP_AND_QUIT, HELP_AND_QUIT_AT_ONCE
from briefing.tui.widgets.hints import Hint


def _binding(key: str, action: str, label: str, name: str, tooltip: str) -> Binding:
    return Binding(key, action, label, show=False, id=f"room.{name}", tooltip=tooltip)


BINDINGS: list[BindingType] = [
    _binding("n", "next(1)", "Next difference", "next-difference",
             "The next difference, in every article that states it; the next mention while finding"),
    _binding("N", "next(-1)", "Previous difference", "previous-difference",
             "The previous difference, or the previous mention while finding"),
    _binding("J", "step(1)", "Next figure", "next-figure", "The next figure of the panel, from any pane"),
    _binding("K", "step(-1)", "Previous figure", "previous-figure",
             "The previous figure of the panel, from any pane"),
    _binding("enter", "evidence", "Evidence", "evidence",
             "Every source's sentence and value, the intervals on one axis, the reason"),
    _binding("t", "table", "Table", "table", "All figures by all sources as a table"),
    _binding("c", "checks", "Checks", "checks",
             "Arithmetic that ties figures together, and whether it holds"),
    _binding("p", "passages", "Shared passages", "passages",
             "In the margin: +2 where two other sources say a sentence too, ◇ where none does"),
    _binding("P", "quoted", "Who is quoted", "quoted",
             "Who is quoted by which sources, and where; ◇ what only one of them quotes"),
    _binding("f", "filter(1)", "Filter", "filter",
             "Only differences, then only unclear, agreeing, lone, bookmarked figures, then all"),
    _binding("F", "filter(-1)", "Filter back", "filter-back", "The filters the other way round"),
    _binding("slash", "find", "Find", "find", "Find words in any order, or a phrase in \"quotes\""),
    _binding("b", "bookmark", "Bookmark", "bookmark",
             "Bookmark this figure, or let it go; from all figures F shows the bookmarks alone"),
    _binding("y", "copy", "Copy", "copy",
             "Copy the figure, or every side, with its sentence"),
    _binding("o", "open", "Open original", "open", "Open the original article in the browser"),
    _binding("e", "export", "Export", "export", "Write the comparison to a file"),
    _binding("r", "reload", "Read again", "reload", "Read the sources again and stay where you are"),
    _binding("h,left", "focus_pane(-1)", "Pane to the left", "pane-left", "To the pane on the left"),
    _binding("l,right", "focus_pane(1)", "Pane to the right", "pane-right", "To the pane on the right"),
    _binding("tab", "cycle(1)", "Next pane", "next-pane", "To the next pane"),
    _binding("shift+tab", "cycle(-1)", "Previous pane", "previous-pane", "To the previous pane"),
    _binding("v", "swap", "Figures or article", "swap",
             "Between the key figures and the article, where there is room for one"),
    _binding("s", "sources", "Sources", "sources", "Choose any source for a column from a list"),
    *(
        _binding(str(key), f"show({key - 1})", f"Source {key}", f"source-{key}",
                 f"Source {key} in a column, and keep it there; again lets it go")
        for key in range(1, 10)
    ),
    _binding("escape,backspace", "back", "Back", "back",
             "End the find, clear the filter, stop reading, else the front page"),
]  # fmt: skip


def hints(
    *,
    empty: bool = False,
    finding: bool,
    filtered: bool,
    differing: bool,
    narrow: str = "",
    stories: bool = False,
    opened_there: bool = False,
    reading: bool = False,
) -> list[Hint]:
    """What the bottom line offers, the most wanted first.

    ``empty``: no figure is on show; ``differing``: there is a difference to go to; ``narrow`` names the one
    pane on show; ``stories``: there are others besides this one; ``opened_there``: it was opened among them,
    where the key that leaves leads back to; ``reading``: more of it is being read, which can be stopped.
    """
    back = "all figures" if filtered else ""
    if reading and not filtered:
        back = "stop reading"
    elif stories and not filtered:
        back = "stories" if narrow else "all stories"
    following = "next mention" if finding else "next ≠" if narrow else "next difference"
    return [
        *([("room.next-difference", following, "next(1)")] if finding or differing else []),
        *([("room.back", "end find", "back")] if finding else []),
        *([] if empty else [("room.evidence", "evidence", "evidence")]),
        *([("room.swap", "article" if narrow == "figures" else "figures", "swap")] if narrow else []),
        *([("room.back", back, "back")] if back and not finding else []),
        ("room.table", "table", "table"),
        ("room.find", "find", "find"),
        ("room.filter", "filter", "filter(1)"),
        ("room.copy", "copy", "copy"),
        ("room.checks", "checks", "checks"),
        ("room.passages", "passages", "passages"),
        ("room.open", "open", "open"),
        ("room.export", "export", "export"),
        *(HELP_AND_QUIT_AT_ONCE if opened_there else HELP_AND_QUIT),
    ]
