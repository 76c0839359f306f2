"""Markdown to a Draft: the words without the marks."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.reading.draft import Draft
from briefing.reading.front_matter import split_front_matter, with_fields
from briefing.reading.paragraphs import blocks_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$", re.M)
_MARKED = re.compile(
    r"[*_`\[\]<>|\\~]"  # emphasis, code, links, HTML, tables, escapes
    r"|^(?:[=-]{2,}|[ \t]*(?:[-*_][ \t]*){3,}|[ \t]{4,}\S.*|[ \t]*(?:\d+[.)]|[+*])[ \t].*)$"
    r"|^[^#\n-][^\n]*\n[^#\n-]"  # a paragraph of several lines
    r"|^[ \t]*-[ \t][^\n]*\n(?![ \t]*(?:-[ \t]|\n|$))",  # a list item of several
    re.M,
)
_LONGEST = (
    2_000_000  # characters that the parser is given; beyond, some three seconds a megabyte, it takes too long
)
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.S)


def read_markdown(text: str) -> Draft:
    """The text of Markdown's paragraphs, headings, lists and tables, and the fields of its front matter.

    Of very long texts only the headings lose their marks.
    """
    fields, body = split_front_matter(text)
    first = re.match(r"\s*#[ \t]+(.+?)[ \t]*#*(?:\n|\Z)", body)
    marked = len(body) <= _LONGEST and _MARKED.search(body)
    blocks = _parsed(body) if marked else blocks_of(_HEADING.sub(r"\n\1\n", body))
    title = blocks[0] if first and blocks else ""
    return with_fields(Draft(tuple(blocks), title=title), fields)


def _parsed(body: str) -> list[str]:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    return list(filter(None, _blocks(tokens)))


def _blocks(tokens: Sequence["Token"]) -> list[str]:
    """One block a paragraph, heading or piece of code; one a list or table, an item or a row a line."""
    blocks: list[str] = []
    lines: list[str] = []  # of the list or table that is open
    depth, cells, mark = 0, [""], ""
    for before, token in zip([None, *tokens], tokens, strict=False):
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open", "table_open"):
            depth += 1
        elif kind in ("bullet_list_close", "ordered_list_close", "table_close"):
            depth -= 1
            if not depth:
                blocks.append("\n".join(lines))
                lines = []
        elif kind == "list_item_open":
            mark = f"{token.info}{token.markup} " if token.info else "- "
        elif kind == "tr_open":
            cells = []
        elif kind == "tr_close":
            lines.append(" | ".join(cells))
        elif kind == "inline":
            words = _inline(token)
            if before and before.type in ("td_open", "th_open"):
                cells.append(words)
            elif depth:
                lines.append(mark + words)
                mark = ""
            else:
                blocks.append(words)
        elif kind in ("fence", "code_block"):
            (lines if depth else blocks).append(token.content.strip())
        elif kind == "html_block":
            (lines if depth else blocks).extend(blocks_of(_TAG.sub(" ", token.content)))
    return blocks


def _inline(token: "Token") -> str:
    words = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            words.append(child.content)
        elif child.type == "softbreak":
            words.append(" ")
        elif child.type == "hardbreak":
            words.append("\n")
    return "".join(words).strip()
