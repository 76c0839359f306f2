"""Feeds: RSS, Atom and JSON Feed, from bytes to entries; and which feeds a web page names.

Whatever the bytes hold: a document type is taken out before anything could expand its entities, a broken
entry does not cost the others, and dates, links and ids may be missing.
"""

import json
import re
from calendar import timegm
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import blake2b
from typing import Any

from briefing.reading.addresses import joined, web_address
from briefing.reading.dates import parse_date
from briefing.reading.decoding import declared_in, decode
from briefing.reading.draft import Draft
from briefing.reading.errors import NotTextError, UnreadableSourceError
from briefing.reading.fragments import fragment_blocks
from briefing.reading.prologue import bare_xml, ill_formed, without_declaration
from briefing.reading.safety import clean_line

ENTRIES = 200  # of a feed that are looked at, from its head
TEASER_WORDS = 120  # fewer words than this are taken for a teaser

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})[\"']")
_ROOT = re.compile(r"<(?:\w+:)?(rss|feed|rdf)\b", re.IGNORECASE)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_HEAD = 20_000  # characters in which a feed shows what it is
_UNFINISHED = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read|continue|full) \w+)\W*$", re.IGNORECASE)
_FEED_TYPE = re.compile(r"application/(?:rss|atom|feed)\+(?:xml|json)|application/rdf\+xml", re.IGNORECASE)


class NotAFeedError(UnreadableSourceError):
    """The bytes are no feed. ``feeds``: those that the page named instead, address and title."""

    def __init__(self, reason: str, advice: str, feeds: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(reason, advice)
        self.feeds = feeds


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as a feed tells of it. ``id`` is never empty; ``teaser``: the page would say more."""

    id: str
    title: str
    url: str  # http(s), or empty
    blocks: tuple[str, ...]
    published: date | None
    teaser: bool

    def draft(self, source: str, language: str = "") -> Draft:
        return Draft(
            blocks=self.blocks or (self.title,),
            title=self.title,
            source=source,
            url=self.url,
            published=self.published,
            language=language,
        )


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a feed that was read as far as it can be; ``partly``: some entries could."""

    reason: str
    partly: bool

    @property
    def advice(self) -> str:
        return "what could be read is kept" if self.partly else "try again later"

    def __str__(self) -> str:
        return f"{self.reason} ({self.advice})"


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    title: str
    site: str
    language: str
    entries: tuple[Entry, ...]
    fault: Fault | None = None
    left_out: int = 0  # entries behind the first ``ENTRIES``


def parse_feed(body: bytes, url: str, charset: str | None = None) -> ParsedFeed:
    """What a feed fetched from ``url`` holds. ``charset``: as the transport declared it.

    Raises NotAFeedError. A feed without entries is one.
    """
    try:
        text = decode(body, charset or declared_in(body, _DECLARED))
    except NotTextError:
        raise NotAFeedError("not a feed but binary data", "check the address") from None
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("{"):
        return _parse_json(start, url)
    head = start[:_HEAD]
    if not _ROOT.search(head):
        if _PAGE.search(head):
            feeds = tuple(discover(start, url))
            advice = (
                "follow " + " or ".join(address for address, _ in feeds[:3])
                if feeds
                else "find its feed's address"
            )
            raise NotAFeedError("a web page, not a feed", advice, feeds)
        raise NotAFeedError("empty, not a feed" if not start else "not a feed", "check the address")
    return _parse_xml(start, url)


def discover(page: str, url: str) -> Iterator[tuple[str, str]]:
    """The feeds that a web page names in its head, address and title; those of comments come last."""
    import lxml.html

    try:
        tree = lxml.html.document_fromstring(without_declaration(page))
    except (lxml.etree.ParserError, ValueError):
        return
    base = joined(url, next((tag.get("href", "") for tag in tree.iter("base")), ""))
    found: dict[str, str] = {}
    for link in tree.iter("link"):
        relations = (link.get("rel") or "").lower().split()
        if "alternate" in relations and _FEED_TYPE.fullmatch((link.get("type") or "").split(";")[0].strip()):
            address = web_address(joined(base, link.get("href") or ""))
            if address:
                found.setdefault(address, clean_line(link.get("title") or ""))
    yield from sorted(found.items(), key=lambda item: "comment" in (item[0] + item[1]).lower())


def _parse_xml(text: str, url: str) -> ParsedFeed:
    import feedparser

    bare = bare_xml(text)
    try:
        parsed = feedparser.parse(
            bare.encode("utf-8", "replace"),
            response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
            sanitize_html=False,  # what an entry says is taken out as text and cleaned like any other
            resolve_relative_uris=False,
        )
    except Exception as error:  # whatever a feed makes the parser stumble over
        raise NotAFeedError("a feed broken beyond reading", "try again later") from error
    if not parsed.get("version") and not parsed.entries:
        raise NotAFeedError("not a feed, or broken beyond reading", "check the address, or try again later")
    about = parsed.feed
    base = web_address(joined(url, about.get("link") or "")) or url
    entries = _entries(_xml_entry(entry, base) for entry in parsed.entries[:ENTRIES])
    reason = ill_formed(bare) if parsed.bozo else ""
    return ParsedFeed(
        title=clean_line(_plain(about.get("title") or "")),
        site=base if base != url else "",
        language=clean_line(about.get("language") or ""),
        entries=entries,
        fault=Fault(reason, partly=bool(entries)) if reason else None,
        left_out=max(0, len(parsed.entries) - ENTRIES),
    )


def _xml_entry(entry: Any, base: str) -> Entry:
    contents = [part.get("value") or "" for part in entry.get("content") or ()]
    markup = max([*contents, entry.get("summary") or ""], key=len)
    moment = entry.get("published_parsed") or entry.get("updated_parsed") or entry.get("created_parsed")
    return _entry(
        entry_id=entry.get("id") or "",
        title=_plain(entry.get("title") or ""),
        link=entry.get("link") or "",
        base=base,
        blocks=fragment_blocks(markup),
        published=_time(moment),
    )


def _parse_json(text: str, url: str) -> ParsedFeed:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise NotAFeedError("broken JSON, not a feed", "try again later") from None
    if not isinstance(data, Mapping) or not str(data.get("version", "")).startswith("https://jsonfeed.org/"):
        raise NotAFeedError("JSON, but not a feed", "check the address")
    items = data.get("items")
    base = web_address(joined(url, _text(data, "home_page_url"))) or url
    return ParsedFeed(
        title=clean_line(_text(data, "title")),
        site=base if base != url else "",
        language=clean_line(_text(data, "language")),
        entries=_entries(
            _json_entry(item, base)
            for item in (items if isinstance(items, list) else ())[:ENTRIES]
            if isinstance(item, Mapping)
        ),
        left_out=max(0, len(items) - ENTRIES) if isinstance(items, list) else 0,
    )


def _json_entry(item: Mapping[str, Any], base: str) -> Entry:
    markup = _text(item, "content_html")
    plain = _text(item, "content_text") or _text(item, "summary")
    return _entry(
        entry_id=_text(item, "id"),
        title=_text(item, "title"),
        link=_text(item, "url") or _text(item, "external_url"),
        base=base,
        blocks=fragment_blocks(markup) if markup else tuple(filter(None, map(clean_line, plain.split("\n")))),
        published=parse_date(_text(item, "date_published") or _text(item, "date_modified")),
    )


def _entry(
    entry_id: str, title: str, link: str, base: str, blocks: tuple[str, ...], published: date | None
) -> Entry:
    url = web_address(joined(base, link.strip())) if link.strip() else web_address(entry_id.strip())
    words = sum(len(block.split()) for block in blocks)
    said = "\n".join((title, *blocks))
    return Entry(
        id=clean_line(entry_id)
        or url
        or blake2b(said.encode("utf-8", "replace"), digest_size=12).hexdigest(),
        title=clean_line(title),
        url=url,
        blocks=blocks,
        published=published,
        teaser=bool(url) and (words < TEASER_WORDS or bool(blocks and _UNFINISHED.search(blocks[-1][-40:]))),
    )


def _entries(entries: Iterator[Entry]) -> tuple[Entry, ...]:
    """Entries that say something, each id once."""
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.title or entry.blocks:
            found.setdefault(entry.id, entry)
    return tuple(found.values())


def _plain(markup: str) -> str:
    return " ".join(fragment_blocks(markup))


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def _time(moment: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(moment), UTC) if moment else None
    except (OverflowError, ValueError, OSError, TypeError):
        return None
