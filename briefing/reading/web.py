"""Web addresses to Drafts: a page is the article on it, a feed is its newest entries."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from briefing.reading.decoding import decode
from briefing.reading.draft import Draft
from briefing.reading.errors import EmptySourceError, NotTextError, ReadingError
from briefing.reading.feeds import Entry, NotAFeedError, parse_feed
from briefing.reading.fetch import Fetched, Fetcher, FetchOptions
from briefing.reading.fetch_settings import fetch_options
from briefing.reading.outlets import outlet_of_feed

NEWEST = 10  # entries of a feed that is given as a source
_FEED_TYPES = ("rss", "atom", "feed+json", "rdf+xml", "/xml")

Answer = list[Draft] | ReadingError


def read_addresses(urls: Sequence[str], options: FetchOptions | None = None) -> list[Answer]:
    """What each address holds, in their order; what could not be read is the error that says why.

    All are fetched at once, one connection a server, as config.toml says unless ``options`` are given.
    For callers without an event loop of their own.
    """
    try:
        options = options or fetch_options()
    except ReadingError as error:
        return [error] * len(urls)
    return asyncio.run(_read_all(urls, options))


async def read_page(fetcher: Fetcher, url: str, *, private: bool = False) -> Draft:
    """The article on the page at ``url``. Raises ReadingError."""
    return await asyncio.to_thread(page_draft, await fetcher.page(url, private=private))


def page_draft(fetched: Fetched) -> Draft:
    """The article in what a server answered. Raises ReadingError."""
    body, kind = fetched.body or b"", fetched.content_type
    if kind == "application/pdf" or body.startswith(b"%PDF-"):
        from briefing.reading.pdf import read_pdf

        return replace(read_pdf(body), url=fetched.url)
    if kind.startswith(("image/", "audio/", "video/", "font/")):
        raise NotTextError(f"not a page but {kind}", "give the address of the article")
    if kind in ("text/plain", "text/markdown"):
        from briefing.reading.markdown import read_markdown
        from briefing.reading.plain import read_plain

        read = read_markdown if kind == "text/markdown" else read_plain
        return replace(read(decode(body, fetched.charset)), url=fetched.url)
    from briefing.reading.html import read_html

    return read_html(body, fetched.url, fetched.charset)


async def _read_all(urls: Sequence[str], options: FetchOptions) -> list[Answer]:
    async with Fetcher(options) as fetcher:
        return list(await asyncio.gather(*(_read_one(fetcher, url) for url in urls)))


async def _read_one(fetcher: Fetcher, url: str) -> Answer:
    try:
        private = await fetcher.is_private(url)
        fetched = await fetcher.page(url, private=private)
        if any(kind in fetched.content_type for kind in _FEED_TYPES):
            try:
                return await _read_feed(fetcher, fetched, private)
            except NotAFeedError:  # XHTML, perhaps
                pass
        return [await asyncio.to_thread(page_draft, fetched)]
    except ReadingError as error:
        return error


async def _read_feed(fetcher: Fetcher, fetched: Fetched, private: bool) -> list[Draft]:
    feed = await asyncio.to_thread(parse_feed, fetched.body or b"", fetched.url, fetched.charset)
    if not feed.entries:
        reason = feed.fault.reason if feed.fault else "a feed without articles"
        raise EmptySourceError(reason, "try again later")
    source = outlet_of_feed(feed.title, fetched.url)

    async def full(entry: Entry) -> Draft:
        draft = entry.draft(source, feed.language)
        if not entry.teaser:
            return draft
        try:
            page = await read_page(fetcher, entry.url, private=private)
        except ReadingError:
            return draft
        return merged(draft, page)

    return list(await asyncio.gather(*(full(entry) for entry in feed.entries[:NEWEST])))


def merged(entry: Draft, page: Draft) -> Draft:
    """An entry with the text of its page. What the feed says of title, outlet and time stays."""
    if sum(map(len, page.blocks)) <= sum(map(len, entry.blocks)):
        return entry
    return replace(
        page,
        title=entry.title or page.title,
        source=entry.source or page.source,
        url=entry.url or page.url,
        published=entry.published or page.published,
        language=page.language or entry.language,
    )
