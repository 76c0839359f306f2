"""What a server sent, taken apart down to articles and their terms: pure functions, heavy, for any process.

Whatever a feed or page makes our parsers stumble over is told as a ReadingError, for that one alone.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from briefing.library.keeping import believable
from briefing.library.rows import digest, from_date
from briefing.library.stories import DAY
from briefing.library.terms import Terms, terms_of
from briefing.model import Article
from briefing.reading.draft import Draft, to_article
from briefing.reading.errors import ReadingError, UnreadableSourceError
from briefing.reading.feeds import Entry, Fault, parse_feed
from briefing.reading.fetch import Fetched
from briefing.reading.outlets import outlet_of_feed
from briefing.reading.web import merged, page_draft

_YEAR = 365 * DAY


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article ready to be kept, and its ``terms_of``."""

    article: Article
    terms: Terms


@dataclass(frozen=True, slots=True)
class PreparedEntry:
    """An entry of a feed. ``digest``: of it as the feed had it; ``teaser``: its page would say more."""

    guid: str
    digest: bytes
    teaser: bool
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class PreparedFeed:
    """A feed, and its entries that are new or changed, oldest first. ``digest``: of its bytes; ``left_out``:
    entries that were not looked at."""

    digest: bytes
    title: str
    site: str
    entries: tuple[PreparedEntry, ...]
    fault: Fault | None
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What the library knows of a feed before it is read: its title, the digests of its entries by guid, and
    whether it was read before."""

    title: str
    digests: Mapping[str, bytes]
    first: bool


def prepare_feed(fetched: Fetched, known: Known, seen: int) -> PreparedFeed:
    """The feed in what a server answered. ``seen``: seconds since 1970. Raises NotAFeedError."""
    body = fetched.body or b""
    with _told():
        parsed = parse_feed(body, fetched.url, fetched.charset)
    source = outlet_of_feed(parsed.title or known.title, fetched.url)
    entries: list[PreparedEntry] = []
    addresses: set[str] = set()
    for entry in _oldest_first(parsed.entries):
        mark = digest("\n".join((entry.title, entry.url, *entry.blocks)))
        if known.digests.get(entry.id) == mark:
            continue
        if entry.url and entry.url in addresses:
            continue  # the same article under a second id
        addresses.add(entry.url)
        try:
            with _told():
                prepared = prepare(_dated(entry, known.first, seen).draft(source, parsed.language))
        except ReadingError:
            continue  # nothing but furniture in it, or beyond reading
        entries.append(PreparedEntry(entry.id, mark, entry.teaser, prepared))
    mark, left_out = digest(body), parsed.left_out
    return PreparedFeed(mark, parsed.title, parsed.site, tuple(entries), parsed.fault, left_out)


def prepare_page(fetched: Fetched, entry: Draft) -> Prepared | None:
    """The article of ``entry`` with the text of its page; None where the page says no more.

    Raises ReadingError where there is no article on it.
    """
    with _told():
        draft = merged(entry, page_draft(fetched))
        return None if draft is entry else prepare(draft)


def prepare(draft: Draft) -> Prepared:
    """Raises ReadingError for a draft without text."""
    article = to_article(draft)
    return Prepared(article, terms_of(article.title, article.text))


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except ReadingError:
        raise
    except Exception as error:
        raise UnreadableSourceError("broken beyond reading", "try again later") from error


def _oldest_first(entries: tuple[Entry, ...]) -> list[Entry]:
    ordered = list(entries)
    ordered.reverse()  # feeds put the newest first, which decides where dates do not
    return sorted(ordered, key=lambda entry: from_date(entry.published) if entry.published else 0)


def _dated(entry: Entry, first: bool, seen: int) -> Entry:
    """``entry`` without a date that cannot be: news that comes in now was not published years ago."""
    published = believable(entry.published, seen)
    if published is not None and not first and from_date(published) < seen - _YEAR:
        published = None
    return replace(entry, published=published)
