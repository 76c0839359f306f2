"""Write the comparison to a file: one key a format."""

from pathlib import Path
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from briefing.model import Comparison
from briefing.report import Format
from briefing.report.links import file_name
from briefing.report.rendering import EXTENSIONS
from briefing.tui.layout.spans import Span, fit, left_aligned
from briefing.tui.screens.dialog import ListDialog
from briefing.tui.widgets.picker import Items

CHOICES: tuple[tuple[str, Format, str], ...] = (
    ("1", "markdown", "for notes and pull requests"),
    ("2", "html", "a page of its own, also for print"),
    ("3", "csv", "a row a figure, for a spreadsheet"),
    ("4", "json", "everything, for other programs"),
    ("5", "table", "the plain table"),
)


class ExportScreen(ListDialog[str]):
    """Dismissed with a line that says where the file is."""

    DEFAULT_CSS = """
    ExportScreen #box { max-width: 76; }
    """
    BINDING_GROUP_TITLE = "Export"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, f"write({place})", name.capitalize(), show=False, id=f"export.{name}",
                tooltip=f"Write {name}: {words}")
        for place, (key, name, words) in enumerate(CHOICES)
    ]  # fmt: skip
    OFFERS = (("list.pick", "write", ""),)
    heading = "Export to this folder"

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.comparison = comparison

    def items(self, width: int) -> Items:
        return [
            (
                (
                    Span(f"{key}  ", "key"),
                    Span(left_aligned(name, 10), "source-on"),
                    Span(fit(words, max(0, width - 13)), "quiet"),
                ),
            )
            for key, name, words in CHOICES
        ]

    def picked(self, index: int) -> None:
        self.action_write(index)

    @work(thread=True, exclusive=True)
    def action_write(self, place: int) -> None:
        from briefing.report import render

        format_ = CHOICES[place][1]
        path = free_path(Path.cwd() / file_name(self.comparison, EXTENSIONS[format_]))
        try:
            with path.open("x", encoding="utf-8", newline="") as file:
                file.write(render(self.comparison, format_))
        except (OSError, UnicodeError) as error:
            reason = getattr(error, "strerror", None) or error
            self.app.call_from_thread(self.say, f"Not written, {reason}: {path}", warning=True)
            return
        self.app.call_from_thread(self.dismiss, f"Written: {path}")


def free_path(path: Path) -> Path:
    """``path``, or the first of path-2, path-3 … that does not exist: nothing is overwritten."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
