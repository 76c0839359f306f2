"""A web page's HTML to a Draft: the article's own text, and what the page's metadata say of it."""

import json
import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from briefing.reading.dates import parse_date
from briefing.reading.decoding import declared_in, decode
from briefing.reading.draft import Draft
from briefing.reading.errors import EmptySourceError
from briefing.reading.outlets import outlet_of_url
from briefing.reading.prologue import without_declaration
from briefing.text import one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_DATES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "date",
    "pubdate",
    "publishdate",
)
_TITLES = ("og:title", "twitter:title", "headline", "dc.title")
_SITES = ("og:site_name", "application-name", "publisher", "dc.publisher")
_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd", "mark"),
    *("q", "s", "small", "span", "strong", "sub", "sup", "time", "u"),
}
_PIECES = (
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "form",
    "svg",
    "button",
    "footer",
    "aside",
    "iframe",
)
_NEWS_TYPES = re.compile(r"(?:News|Blog|Report|Analysis|Opinion|LiveBlog)?\w*Article|\w*Posting")
_SITE_SUFFIX = re.compile(r"\s+[|–—·»-]\s+([^|–—·»]{2,40})$")


def read_html(page: bytes | str, url: str = "", charset: str | None = None) -> Draft:
    """The article on a page, by trafilatura; where that finds none, all paragraphs of the page.

    ``charset`` is the one that the transport declared, if any; the page's own counts where there is none.
    Raises EmptySourceError for a page without text.
    """
    import lxml.html

    text = without_declaration(
        page if isinstance(page, str) else decode(page, charset or declared_in(page, _DECLARED))
    )
    try:
        tree = lxml.html.document_fromstring(text or " ", parser=lxml.html.HTMLParser(huge_tree=True))
    except (lxml.etree.ParserError, ValueError, AssertionError) as error:
        raise EmptySourceError("no text on the page", "save the page again, or as text") from error
    linked = _linked(tree)
    meta = _meta(tree)
    address = url or _canonical(tree) or meta.get("og:url", "")
    title = str(linked.get("headline") or "") or _any(meta, _TITLES) or _page_title(tree)
    publisher = linked.get("publisher")
    source = _any(meta, _SITES) or (str(publisher.get("name") or "") if isinstance(publisher, dict) else "")
    return Draft(
        blocks=tuple(_article_blocks(text) or _all_blocks(tree)),
        title=title.strip(),
        source=source.strip() or outlet_of_url(address) or _title_suffix(tree),
        url=address,
        published=_published(linked, meta, tree),
        language=tree.get("lang") or meta.get("og:locale", ""),
    )


def _article_blocks(text: str) -> list[str]:
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # else it writes on standard error
    try:
        document = bare_extraction(
            text, include_comments=False, include_tables=True, favor_recall=True, with_metadata=False
        )
    except Exception:  # whatever a page makes the extractor stumble over, its paragraphs can still be read
        return []
    body = getattr(document, "body", None)
    return list(_tree_blocks(body)) if body is not None else []


def _tree_blocks(body: Any) -> Iterator[str]:
    """The paragraphs of trafilatura's tree (TEI names: p, head, list of items, table of rows)."""
    for element in body:
        if element.tag == "list":
            yield "\n".join(f"- {_words(item)}" for item in element.iter("item") if _words(item))
        elif element.tag == "table":
            rows = ([_words(cell) for cell in row.iter("cell")] for row in element.iter("row"))
            yield "\n".join(" | ".join(filter(None, row)) for row in rows if any(row))
        elif element.tag in ("quote", "div", "main", "article", "body") and any(
            child.tag in ("p", "list", "table", "head", "quote") for child in element
        ):
            yield from _tree_blocks(element)
        elif words := _words(element):
            yield words


def _words(element: Any) -> str:
    return one_line("".join(element.itertext()))


def _all_blocks(tree: "HtmlElement") -> list[str]:
    """All text outside of menus and scripts, a block for each element that stands on lines of its own."""
    import lxml.etree

    for piece in list(tree.iter(*_PIECES)):
        piece.drop_tree()
    body = tree.find("body")
    root = tree if body is None else body
    pieces: list[str] = []
    for event, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        inline = element.tag in _INLINE
        if event == "start":
            pieces += ["" if inline else "\n- " if element.tag == "li" else "\n", _flat(element.text)]
        else:
            pieces += ["" if inline or event != "end" else "\n", _flat(element.tail)]
    lines = (one_line(line) for line in "".join(pieces).split("\n"))
    return [line for line in lines if line and line != "-"]


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _meta(tree: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if key and content:
            found.setdefault(key.lower(), content.strip())
    return found


def _linked(tree: "HtmlElement") -> dict[str, Any]:
    """The page's JSON-LD object that describes an article, or nothing."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for item in _objects(data):
            kinds = item.get("@type")
            if any(isinstance(kind, str) and _NEWS_TYPES.fullmatch(kind) for kind in _as_list(kinds)):
                return item
    return {}


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    for item in _as_list(data):
        if isinstance(item, dict):
            yield item
            for inner in _as_list(item.get("@graph")):
                if isinstance(inner, dict):
                    yield inner


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _published(linked: dict[str, Any], meta: dict[str, str], tree: "HtmlElement") -> date | None:
    stated = [linked.get("datePublished"), *(meta.get(name) for name in _DATES)]
    stated += [element.get("datetime") for element in tree.iter("time")][:1]
    return next((found for text in stated if isinstance(text, str) and (found := parse_date(text))), None)


def _canonical(tree: "HtmlElement") -> str:
    links = (link for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical")
    address = next((link.get("href") or "" for link in links), "")
    return address if address.startswith(("http://", "https://")) else ""


def _page_title(tree: "HtmlElement") -> str:
    headings = [_words(element) for element in tree.iter("h1")]
    if len([heading for heading in headings if heading]) == 1:
        return next(filter(None, headings))
    return _SITE_SUFFIX.sub("", _full_title(tree))


def _title_suffix(tree: "HtmlElement") -> str:
    """The outlet behind the headline in the page's title: "Bridge closes | Harbour Wire"."""
    suffix = _SITE_SUFFIX.search(_full_title(tree))
    return suffix[1] if suffix else ""


def _full_title(tree: "HtmlElement") -> str:
    element = next(tree.iter("title"), None)
    return _words(element) if element is not None else ""


def _any(meta: dict[str, str], names: tuple[str, ...]) -> str:
    return next((meta[name] for name in names if meta.get(name)), "")
