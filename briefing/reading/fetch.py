"""Bytes from the web: politely, within bounds, and never from where the reader did not ask to go.

Politeness: one connection a server at a time, a User-Agent that says who we are, Retry-After and robots.txt
honoured, what has not changed is not sent again. Bounds: time in all, bytes after unpacking, redirects.
Only http and https; a private address only where the reader named one. Nothing is remembered of a server but
what the caller keeps: no cookies, no referrer.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self
from urllib.parse import urlsplit, urlunsplit

from briefing.reading.addresses import check_address, joined
from briefing.reading.answers import Answer, StatusError, clock, read_answer
from briefing.reading.errors import FetchError

if TYPE_CHECKING:
    import httpx2
    from protego import Protego

AGENT = "briefing"
FEED_TYPES = (
    "application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, "
    "application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1"
)
PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.1"
_ROBOTS_SIZE = 500_000

Credentials = Callable[[str], "tuple[str, str] | None"]
Private = Literal["follow", "always", "never"]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server answered. ``body`` is None where nothing changed since ``etag`` or ``modified``."""

    url: str  # after redirects
    body: bytes | None
    content_type: str = ""  # without parameters, lower case
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    moved_to: str = ""  # the address to ask from now on, where the server says it moved for good


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes. ``total`` runs from the connection to the last byte."""

    connect: float = 10.0
    read: float = 15.0
    total: float = 40.0
    size: int = 20_000_000
    redirects: int = 5


def no_credentials(host: str) -> None:
    """Knows no user and password for any host."""


@dataclass(frozen=True, slots=True)
class FetchOptions:
    """``private``: whether addresses inside this machine or the local network may be asked: only where the
    reader named one ("follow"; what such a feed links to included), wherever a link leads, or not at all."""

    connections: int = 8
    private: Private = "follow"
    limits: Limits = field(default_factory=Limits)
    credentials: Credentials = no_credentials


class Fetcher:
    """Use it as ``async with Fetcher() as fetcher``, one for all that is fetched together."""

    def __init__(self, options: FetchOptions | None = None) -> None:
        self._options = options or FetchOptions()
        self._clients: dict[bool, httpx2.AsyncClient] = {}
        self._servers: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._slots = asyncio.Semaphore(self._options.connections)
        self._paused: dict[str, datetime] = {}
        self._robots: dict[str, Protego | FetchError] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for client in self._clients.values():
            await client.aclose()

    async def feed(
        self, url: str, *, private: bool = False, etag: str | None = None, modified: str | None = None
    ) -> Fetched:
        """The feed at ``url``, unless it is as it was. Raises FetchError."""
        headers = {"Accept": FEED_TYPES}
        if etag:
            headers["If-None-Match"] = etag
        if modified:
            headers["If-Modified-Since"] = modified
        return await self._get(url, headers, private, page=False)

    async def page(self, url: str, *, private: bool = False) -> Fetched:
        """The web page at ``url``, where its site's robots.txt lets us. Raises FetchError."""
        return await self._get(url, {"Accept": PAGE_TYPES}, private, page=True)

    async def is_private(self, url: str) -> bool:
        """Whether the host of ``url`` is inside this machine or the local network, as far as can be told."""
        from briefing.reading.transport import is_public, resolve

        parts = urlsplit(url)
        with suppress(OSError, ValueError):
            return not any(
                is_public(address) for address in await resolve(parts.hostname or "", parts.port or 80)
            )
        return False

    async def _get(self, url: str, headers: dict[str, str], private: bool, page: bool) -> Fetched:
        asked, moved_to, for_good = url, "", True
        private = self._options.private == "always" or (private and self._options.private == "follow")
        for _ in range(self._options.limits.redirects + 1):
            check_address(asked)
            if not private and _has_proxy() and await self.is_private(asked):
                raise _inside(urlsplit(asked).hostname or "")  # a proxy resolves names by itself
            if page:
                await self._ask_robots(asked, private)
            answer = await self._request(asked, headers, private, self._options.limits.size)
            if answer.location is None:
                return Fetched(
                    url=asked,
                    body=answer.body,
                    content_type=answer.content_type,
                    charset=answer.charset,
                    etag=answer.etag,
                    modified=answer.modified,
                    moved_to=moved_to,
                )
            asked = joined(asked, answer.location)
            for_good = for_good and answer.status in (301, 308)
            if for_good:
                moved_to = asked
        raise FetchError("its server redirects without end", "open it in a browser to find the right address")

    async def _request(self, url: str, headers: dict[str, str], private: bool, size: int) -> Answer:
        parts = urlsplit(url)
        host = parts.hostname or ""
        server = host if parts.port in (None, 80, 443) else f"{host}:{parts.port}"
        async with self._servers[server], self._slots:
            if (until := self._paused.get(server)) and until > datetime.now(UTC):
                raise FetchError(
                    "its server wants to be left alone", f"try again after {clock(until)}", retry_at=until
                )
            try:
                async with asyncio.timeout(self._options.limits.total):
                    return await self._exchange(url, host, headers, private, size)
            except TimeoutError:
                raise FetchError(
                    f"not finished after {self._options.limits.total:g} seconds",
                    "try again later",
                    passing=True,
                ) from None
            except FetchError as error:
                if error.retry_at:
                    self._paused[server] = error.retry_at
                raise

    async def _exchange(
        self, url: str, host: str, headers: dict[str, str], private: bool, size: int
    ) -> Answer:
        import httpcore2
        import httpx2

        from briefing.reading.transport import PrivateAddressError

        client = self._client(private)
        try:
            login = self._login(url, host, private)
            async with client.stream("GET", url, headers=headers, auth=login) as response:
                return await read_answer(response, size)
        except PrivateAddressError:
            raise _inside(host) from None
        except (httpx2.ConnectTimeout, httpcore2.ConnectTimeout):
            raise FetchError(
                f"{host} does not answer", "check the address, or try again later", passing=True
            ) from None
        except (httpx2.TimeoutException, httpcore2.TimeoutException):
            raise FetchError(f"{host} stopped answering", "try again later", passing=True) from None
        except (httpx2.ConnectError, httpcore2.ConnectError) as error:
            raise _refused(urlsplit(url).netloc.rpartition("@")[2], error) from None
        except (httpx2.DecodingError, httpx2.InvalidURL, ValueError) as error:
            reason = (
                "what it sent cannot be unpacked" if isinstance(error, httpx2.DecodingError) else str(error)
            )
            raise FetchError(reason, "check the address, or try again later") from None
        except (httpx2.HTTPError, httpcore2.NetworkError, httpcore2.ProtocolError, OSError):
            raise FetchError("the connection broke off", "try again later", passing=True) from None

    def _client(self, private: bool) -> "httpx2.AsyncClient":
        if private not in self._clients:
            import httpx2

            settings: dict[str, Any] = {
                "timeout": httpx2.Timeout(self._options.limits.read, connect=self._options.limits.connect),
                "headers": {"User-Agent": _user_agent(), "Accept-Encoding": "gzip, deflate, br"},
                "cookies": _no_cookies(),
            }
            if not _has_proxy():
                from briefing.reading.transport import GuardedTransport

                settings["transport"] = GuardedTransport(private, self._options.connections)
            self._clients[private] = httpx2.AsyncClient(**settings)
        return self._clients[private]

    def _login(self, url: str, host: str, private: bool) -> tuple[str, str] | None:
        """User and password for ``host``, where nobody on the way can read them."""
        return self._options.credentials(host) if url.lower().startswith("https:") or private else None

    async def _ask_robots(self, url: str, private: bool) -> None:
        """Raises FetchError where the site does not want ``url`` to be read by programs."""
        from protego import Protego

        parts = urlsplit(url)
        site = urlunsplit((parts.scheme, parts.netloc, "", "", ""))
        if site not in self._robots:
            try:
                answer = await self._request(f"{site}/robots.txt", {}, private, _ROBOTS_SIZE)
                text = (answer.body or b"").decode("utf-8", "replace") if answer.location is None else ""
                self._robots[site] = Protego.parse(text)
            except StatusError as error:
                self._robots[site] = (
                    error if error.status >= 500 or error.status == 429 else Protego.parse("")
                )
            except FetchError as error:
                self._robots[site] = error
        rules = self._robots[site]
        if isinstance(rules, FetchError):
            raise rules
        if not rules.can_fetch(url, AGENT):
            raise FetchError("its site asks programs not to read it (robots.txt)", "open it in a browser")


def _inside(host: str) -> FetchError:
    return FetchError(
        f"{host} is inside this machine or your network",
        'set private = "always" under [fetch] in config.toml to allow it',
    )


def _refused(host: str, error: Exception) -> FetchError:
    """``host``: with its port, where the address says one."""
    told = str(error).lower()
    if "name" in told or "getaddrinfo" in told or "nodename" in told or "idna" in told:
        return FetchError(f"no site named {host}", "check the address and your connection", passing=True)
    if "wrong_version_number" in told or "record layer failure" in told:  # what a server said that has no TLS
        return FetchError(f"{host} answers without TLS", "write http:// in front")
    if "certificate" in told or "ssl" in told or "tls" in told:
        return FetchError(f"{host} cannot prove who it is (TLS)", "check the address, or try again later")
    return FetchError(f"{host} refuses the connection", "check the address, or try again later", passing=True)


@cache
def _user_agent() -> str:
    return f"{AGENT}/{version('briefing')} (news reader)"


def _has_proxy() -> bool:
    from urllib.request import getproxies

    return any(getproxies().get(scheme) for scheme in ("http", "https", "all"))


def _no_cookies() -> Any:
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
