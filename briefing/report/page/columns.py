"""The articles, side by side, with their figures and shared sentences marked."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from html import escape
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from briefing.model import Article, Comparison, Figure, Measure, Passage
from briefing.report.headings import is_heading
from briefing.report.links import safe_link
from briefing.report.page.anchors import Anchors
from briefing.report.times import told_when
from briefing.report.wording import VERDICTS, line

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_BULLET = re.compile(r"\s*(?:(?<![^\n])- )?")

_UNBROKEN = 20  # characters of a figure that stay on one line, however narrow the column

_start = attrgetter("start")


class _Piece(NamedTuple):
    """HTML that stands for ``text[start:end]``."""

    start: int
    end: int
    html: str


def columns(comparison: Comparison, anchors: Anchors) -> Iterator[str]:
    """One ``article`` element an article."""
    for article in comparison.articles:
        name = escape(anchors.source[article.id])
        if url := safe_link(article.url):
            name = f'<a href="{escape(url)}" rel="noopener noreferrer" title="The original">{name} ↗</a>'
        text = "".join(_blocks(article, _pieces(article, comparison, anchors)))
        known = article.language and _LANGUAGE.fullmatch(article.language)
        language = f' lang="{article.language}"' if known else ""
        yield (
            f'<article id="{anchors.article[article.id]}"{language}>'
            f'<p class="outlet"><b>{name}</b><span>{escape(told_when(article))}</span></p>'
            f'<div class="text">{text}</div></article>'
        )


def _blocks(article: Article, pieces: list[_Piece]) -> Iterator[str]:
    """The text's paragraphs: its headline, its list items, its prose."""
    items: list[str] = []
    for match in re.finditer(r"[^\n]+", article.text):
        start, end = match.span()
        is_item = article.text.startswith("- ", start)
        inner = "".join(_fill(article.text, start + 2 * is_item, end, pieces))
        if is_item:
            items.append(f'<li dir="auto">{inner}</li>')
            continue
        yield from _list(items)
        is_title = start == 0 and line(match[0]) == line(article.title)
        tag = "h3" if is_title else "h4" if is_heading(match[0].rstrip()) else "p"
        yield f'<{tag} dir="auto">{inner}</{tag}>'
    yield from _list(items)


def _list(items: list[str]) -> Iterator[str]:
    if items:
        yield f"<ul>{''.join(items)}</ul>"
        items.clear()


def _fill(text: str, start: int, end: int, pieces: Sequence[_Piece]) -> Iterator[str]:
    """``text[start:end]`` escaped, with the pieces that lie in it in their places."""
    at = start
    for piece in islice(pieces, bisect_left(pieces, start, key=_start), None):
        if piece.start > end:
            break
        if piece.start < at or piece.end > end:
            continue
        yield escape(text[at : piece.start])
        yield piece.html
        at = piece.end
    yield escape(text[at:end])


def _pieces(article: Article, comparison: Comparison, anchors: Anchors) -> list[_Piece]:
    """The marks of an article, in order; no two overlap."""
    own = [(figure, measure) for figure, measure in comparison.figures() if figure.article == article.id]
    own.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    marks: list[_Piece] = []
    for figure, measure in own:
        inside_another = marks and figure.start < marks[-1].end
        if figure.start < figure.end and not inside_another:
            marks.append(_mark(article, figure, measure, anchors))
    shared = [
        _also(passage, marks, anchors)
        for passage in comparison.passages
        if passage.article == article.id and passage.also_in
    ]
    quotes = [
        _spot(article.text, start, id_, marks)
        for (quoting, start, _), id_ in anchors.passages.items()
        if quoting == article.id
    ]
    return sorted([*marks, *shared, *quotes], key=lambda piece: (piece.start, piece.end))


def _mark(article: Article, figure: Figure, measure: Measure, anchors: Anchors) -> _Piece:
    id_ = anchors.measure[measure.id]
    long = " long" if len(figure.text) > _UNBROKEN else ""
    hint = f"{line(measure.label)}: {VERDICTS[measure.verdict].lower()}"
    return _Piece(
        figure.start,
        figure.end,
        f'<a class="f {measure.verdict}{long} {id_}" id="{anchors.figure(figure)}" href="#{id_}" '
        f'data-symbol="{measure.symbol}" title="{escape(hint)}">'
        f"{escape(article.text[figure.start : figure.end])}</a>",
    )


def _spot(text: str, start: int, id_: str, marks: Sequence[_Piece]) -> _Piece:
    """Where a sentence that quotes somebody begins, for links to it; behind a bullet, never inside a mark."""
    if bullet := _BULLET.match(text, start):
        start = bullet.end()
    before = bisect_left(marks, start, key=_start)
    if before and start < marks[before - 1].end:
        start = marks[before - 1].start
    return _Piece(start, start, f'<span class="spot" id="{id_}"></span>')


def _also(passage: Passage, marks: Sequence[_Piece], anchors: Anchors) -> _Piece:
    """How many other articles have a sentence too, at its end but never inside a mark."""
    before = bisect_left(marks, passage.end, key=_start)
    end = max(passage.end, marks[before - 1].end) if before else passage.end
    others = ", ".join(anchors.source[article] for article in passage.also_in)
    html = f'<sup class="also" title="Also in {escape(others)}">+{len(passage.also_in)}</sup>'
    return _Piece(end, end, html)
