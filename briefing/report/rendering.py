"""The one way from a Comparison to a report."""

from collections.abc import Callable
from importlib import import_module
from typing import Literal, get_args

from briefing.model import Comparison

Format = Literal["table", "json", "csv", "markdown", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)
EXTENSIONS: dict[Format, str] = {
    "table": "txt",
    "json": "json",
    "csv": "csv",
    "markdown": "md",
    "html": "html",
}

# endings of files that other programs would open as what a report is not
NOT_WRITTEN = frozenset(
    (
        ".docx",
        ".doc",
        ".odt",
        ".rtf",
        ".pdf",
        ".xlsx",
        ".xls",
        ".ods",
        ".tsv",
        ".xml",
        ".svg",
        ".png",
        ".epub",
        ".gz",
        ".zip",
    )
)

OF_SENTENCES: frozenset[Format] = frozenset(("json", "markdown", "html"))  # show passages, or who is quoted

# module and function of this room; loaded when asked for, so that one format costs only itself
RENDERERS: dict[Format, tuple[str, str]] = {
    "table": ("terminal", "to_table"),
    "json": ("document", "to_json"),
    "csv": ("sheet", "to_csv"),
    "markdown": ("markdown", "to_markdown"),
    "html": ("page", "to_html"),
}


def render(
    comparison: Comparison,
    format: Format,  # noqa: A002 - the word users know
    *,
    width: int = 80,
    color: bool = False,
    plain_symbols: bool = False,
) -> str:
    """The comparison in one of FORMATS, as text that ends in a line break.

    The table alone takes ``width`` (columns), ``color`` (ANSI) and ``plain_symbols`` (no ≠ and ≈).
    """
    module, function = RENDERERS[format]
    renderer: Callable[..., str] = getattr(import_module(f"briefing.report.{module}"), function)
    if format == "table":
        return renderer(comparison, width=width, color=color, plain_symbols=plain_symbols)
    return renderer(comparison)


def suffix_format(name: str) -> Format | None:
    """The format that a file's name asks for: "notes/out.md" is Markdown."""
    suffix = name.rpartition(".")[2].lower()
    suffix = "html" if suffix == "htm" else suffix
    return next((format_ for format_, extension in EXTENSIONS.items() if extension == suffix), None)
