"""The one way from a Comparison to a report."""

from collections.abc import Callable
from importlib import import_module
from typing import Literal, get_args

from briefing.model import Comparison

Format = Literal["table", "json", "csv", "markdown", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)

# format: module and function of this room; loaded when asked for, so that one format costs only itself
_RENDERERS: dict[Format, tuple[str, str]] = {
    "json": ("document", "to_json"),
}


def render(comparison: Comparison, format: Format) -> str:  # noqa: A002 - the word users know
    """The comparison in one of FORMATS, as text that ends in a line break."""
    module, function = _RENDERERS[format]
    renderer: Callable[[Comparison], str] = getattr(import_module(f"briefing.report.{module}"), function)
    return renderer(comparison)
