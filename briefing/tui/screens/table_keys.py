"""Which keys of the table the bottom line offers."""

from briefing.tui.screens.status_screen import HELP
from briefing.tui.widgets.hints import Hint


def table_hints(
    *, empty: bool, finding: bool, filtered: bool, differing: bool, more: bool, narrow: bool
) -> list[Hint]:
    """The most wanted first; ``empty``: no figure is on show; ``differing``: there is a difference to go to;
    ``more``: sources are out of sight.
    """
    back = "end find" if finding else "all figures" if filtered else ""
    following = "next found" if finding else "next ≠" if narrow else "next difference"
    if empty:
        return [
            *([("table.back", back, "back")] if back else []),
            ("table.close", "articles", "close"),
            ("table.filter", "filter", "filter(1)"),
            ("table.find", "find", "find"),
            ("table.export", "export", "export"),
            HELP,
        ]
    return [
        ("list.pick", "evidence", "evidence"),
        *([("table.back", back, "back")] if back else []),
        ("table.close", "articles", "close"),
        *([("table.left table.right", "sources" if narrow else "more sources", "")] if more else []),
        ("table.sort", "sort", "sort"),
        ("table.filter", "filter", "filter(1)"),
        ("table.find", "find", "find"),
        ("table.sort-1…9", "sort by source", ""),
        *([("table.next-difference", following, "difference(1)")] if differing or finding else []),
        ("table.copy", "copy", "copy"),
        ("table.export", "export", "export"),
        HELP,
    ]
