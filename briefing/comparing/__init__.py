"""Figures of several articles to a Comparison: alignment, verdicts, checks, passages."""

from briefing.comparing.comparison import compare

__all__ = ["compare"]
