"""A Comparison as text: terminal table, JSON, CSV, Markdown, HTML."""

from briefing.report.links import file_name
from briefing.report.rendering import (
    EXTENSIONS,
    FORMATS,
    NOT_WRITTEN,
    OF_SENTENCES,
    Format,
    render,
    suffix_format,
)

__all__ = [
    "EXTENSIONS",
    "FORMATS",
    "NOT_WRITTEN",
    "OF_SENTENCES",
    "Format",
    "file_name",
    "render",
    "suffix_format",
]
