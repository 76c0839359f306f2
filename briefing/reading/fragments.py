"""The paragraphs in a piece of HTML, as a feed's entry holds it."""

import re
from typing import Any

from briefing.reading.safety import clean_line

_BLOCKS = re.compile(r"p|div|h[1-6]|li|blockquote|pre|[uo]l|table|tr|section|article|figcaption")
_SILENT = re.compile(r"script|style|noscript|template|iframe|figure|svg|form")


def fragment_blocks(markup: str) -> tuple[str, ...]:
    """The paragraphs in a piece of HTML (or of plain text); list items are led by "- "."""
    if "<" not in markup and "&" not in markup:
        return tuple(filter(None, map(clean_line, re.split(r"\n\s*\n", markup))))
    import lxml.html

    try:
        tree = lxml.html.fragment_fromstring(markup, create_parent="div")
    except (lxml.etree.ParserError, ValueError, AssertionError):
        return ()
    lines: list[str] = [""]

    def walk(element: Any, depth: int) -> None:
        if not isinstance(element.tag, str) or _SILENT.fullmatch(element.tag) or depth > 100:
            return
        block = _BLOCKS.fullmatch(element.tag)
        if block:
            lines.append("- " if element.tag == "li" else "")
        elif element.tag == "br":
            lines[-1] += " "
        lines[-1] += element.text or ""
        for child in element:
            walk(child, depth + 1)
            lines[-1] += child.tail or ""
        if block:
            lines.append("")

    walk(tree, 0)
    return tuple(line for line in map(clean_line, lines) if line not in ("", "-"))
