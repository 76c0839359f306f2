"""The keys of where the reader is."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile, zip_longest

from textual.binding import Binding
from textual.screen import Screen

from briefing.report.wording import SYMBOLS
from briefing.tui.layout.spans import Row, Span, cells, left_aligned, width_of
from briefing.tui.layout.wrapping import wrap
from briefing.tui.screens.dialog import Dialog
from briefing.tui.widgets.sheet import Sheet

_TWO_COLUMNS = 110  # cells from which on the keys stand in two columns
_ROOMS = (
    (60, 12),
    (32, 9),
    (0, 3),
)  # of a column with so many cells, those for the keys; the words want more
MARKS = {
    **SYMBOLS,
    "×3": "behind a value: so many sources state it",
    "▪3": "behind a value: source 3 states it",
    "(fcst)": "a forecast; (est) an estimate, (aim) a target, (rev) revised, (if) supposed",
    "→": "and then, as a later report says",
    "!": "behind a value: its source contradicts itself",
    "⚲": "in its column because you put it there",
    "★": "a figure that is bookmarked",
    "…": "words that have no room",
}
_WITH_MARKS = {"room", "table", "evidence"}
_FRONT_MARKS = {**SYMBOLS, "★": "a story kept in mind"}
PLACES = {
    "room": "Reading room",
    "article": "In an article",
    "table": "Table",
    "evidence": "Evidence",
    "export": "Export",
    "front": "Front page",
    "feeds": "Feeds",
    "inside": "Inside a story",
    "read": "An article",
    "question": "Question",
    "find": "Finding",
    "list": "In a list",
    "pane": "Moving",
    "dialog": "This box",
    "app": "Everywhere",
}


def help_rows(bindings: Iterable[tuple[str, Binding]], width: int) -> list[Row]:
    """``(keys as shown, binding)`` grouped by place, keys in one column, what they do in the next."""
    groups: dict[str, dict[str, tuple[list[str], Binding]]] = defaultdict(dict)
    for key, binding in bindings:
        if not binding.id or not binding.description:
            continue
        place = binding.id.partition(".")[0]
        keys, _ = groups[place].setdefault(binding.id, ([], binding))
        if key not in keys:
            keys.append(key)
    rows: list[Row] = []
    room = next(room for least, room in _ROOMS if width >= least)
    for place in [*(place for place in PLACES if place in groups), *(groups.keys() - PLACES.keys())]:
        if rows:
            rows.append(())
        rows.append((Span(PLACES.get(place, place.capitalize()), "brand"),))
        entries = sorted(groups[place].values(), key=lambda entry: (entry[1].id or "").endswith("-pane"))
        for keys, binding in _digits_together(entries):
            words = binding.tooltip or binding.description
            rows += _told(_fitting(keys, room), words, room, width)
    marks = MARKS if groups.keys() & _WITH_MARKS else _FRONT_MARKS if "front" in groups else {}
    if marks:
        rows += [(), (Span("Marks", "brand"),)]
    for mark, words in marks.items():
        rows += _told(mark, words, room, width)
    return rows


def _told(key: str, words: str, room: int, width: int) -> list[Row]:
    """A key, or a mark, in ``room`` cells and behind it what it does; one too long for them stands above."""
    above = cells(key) > room
    rows: list[Row] = [(Span(key, "key"),)] if above else []
    for number, (start, end) in enumerate(wrap(words, width - room - 2)):
        shown = left_aligned("" if number or above else key, room)
        rows.append((Span(f"{shown}  ", "key"), Span(words[start:end], "source")))
    return rows


def _fitting(keys: Sequence[str], room: int) -> str:
    """As many of the keys as fit, the first in any case."""
    shown = keys[0]
    for key in keys[1:]:
        if cells(f"{shown} {key}") > room:
            break
        shown += f" {key}"
    return shown


def column_break(rows: Sequence[Row]) -> int:
    """Where rows are broken into two columns: from the middle on, never within what a key does."""
    middle = (len(rows) + 1) // 2
    continued = (row[:1] and not row[0].text.strip() for row in rows[middle:])
    return middle + sum(1 for _ in takewhile(bool, continued))


def _digits_together(entries: Iterable[tuple[list[str], Binding]]) -> list[tuple[list[str], Binding]]:
    """1 to 9 do the same to different sources: one line."""
    result: list[tuple[list[str], Binding]] = []
    for keys, binding in entries:
        alike = (binding.id or "")[:-1] in ("room.source-", "table.sort-")
        if alike and not (binding.id or "").endswith("1"):
            continue
        if alike and keys == ["1"]:
            words = binding.tooltip.replace("Source 1", "That source")
            keys, binding = ["1…9"], replace(binding, tooltip=words)
        result.append((keys, binding))
    return result


def in_columns(bindings: Sequence[tuple[str, Binding]], width: int) -> list[Row]:
    """``help_rows``, in two columns where there is room."""
    if width < _TWO_COLUMNS:
        return help_rows(bindings, width)
    half = (width - 4) // 2
    rows = help_rows(bindings, half)
    middle = column_break(rows)
    first, second = rows[:middle], rows[middle:]
    while second and not second[0]:
        del second[0]
    return [
        (*left, Span(" " * (half + 4 - width_of(left))), *right)
        for left, right in zip_longest(first, second, fillvalue=())
    ]


class HelpScreen(Dialog[None]):
    BINDING_GROUP_TITLE = "Keys"
    OFFERS = (("app.actions", "find an action by name", "app.command_palette"),)
    has_help = False
    DEFAULT_CSS = """
    HelpScreen #box { max-width: 140; }
    """

    def __init__(self, heading: str, bindings: list[tuple[str, Binding]]) -> None:
        super().__init__()
        self.heading, self.keys = heading, bindings

    @classmethod
    def of(cls, screen: Screen[object]) -> "HelpScreen":
        """Help for what has the focus now."""
        shown = [
            (screen.app.get_key_display(active.binding), active.binding)
            for active in screen.active_bindings.values()
        ]
        return cls(f"Keys: {screen.BINDING_GROUP_TITLE or 'here'}", shown)

    def pane(self) -> Sheet:
        return Sheet(partial(in_columns, self.keys))
