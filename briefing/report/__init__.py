"""A Comparison as text: terminal table, JSON, CSV, Markdown, HTML."""

from briefing.report.rendering import FORMATS, Format, render

__all__ = ["FORMATS", "Format", "render"]
