"""Bytes from the web: politely, within bounds, and never from where the reader did not ask to go.

Politeness: one connection a host at a time, a User-Agent that says who we are, Retry-After and robots.txt
honoured, what has not changed is not sent again. Bounds: time in all, bytes after unpacking, redirects.
Only http and https; a private address only where the reader named one. Nothing is remembered of a server but
what the caller keeps: no cookies, no referrer.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from http import HTTPStatus
from importlib.metadata import version
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self
from urllib.parse import urljoin, urlsplit, urlunsplit

from briefing.reading.errors import UnreadableSourceError

if TYPE_CHECKING:
    import httpx2
    from protego import Protego

AGENT = "briefing"
FEED_TYPES = (
    "application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, "
    "application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1"
)
PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.1"
LONGEST_WAIT = timedelta(days=7)  # that a server's Retry-After is believed
_PAUSE = timedelta(minutes=15)  # after "too many requests" that do not say how long
_ROBOTS_SIZE = 500_000

Credentials = Callable[[str], "tuple[str, str] | None"]
Private = Literal["follow", "always", "never"]


class FetchError(UnreadableSourceError):
    """An address that gave nothing to read.

    ``gone``: its server says for good. ``passing``: it may be otherwise in a moment; ``retry_at``: but not
    before that.
    """

    def __init__(
        self,
        reason: str,
        advice: str = "",
        *,
        gone: bool = False,
        passing: bool = False,
        retry_at: datetime | None = None,
    ) -> None:
        super().__init__(reason, advice)
        self.gone = gone
        self.passing = passing or retry_at is not None
        self.retry_at = retry_at


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
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
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
            asked = urljoin(asked, answer.location)
            for_good = for_good and answer.status in (301, 308)
            if for_good:
                moved_to = asked
        raise FetchError("its server redirects without end", "open it in a browser to find the right address")

    async def _request(self, url: str, headers: dict[str, str], private: bool, size: int) -> "_Answer":
        host = urlsplit(url).hostname or ""
        async with self._hosts[host], self._slots:
            if (until := self._paused.get(host)) and until > datetime.now(UTC):
                raise FetchError(
                    "its server wants to be left alone", f"asked again after {_clock(until)}", retry_at=until
                )
            client = self._client(private)
            try:
                async with asyncio.timeout(self._options.limits.total):
                    return await self._exchange(client, url, host, headers, private, size)
            except TimeoutError:
                raise FetchError(
                    f"not finished after {self._options.limits.total:g} seconds",
                    "try again later",
                    passing=True,
                ) from None
            except FetchError as error:
                if error.retry_at:
                    self._paused[host] = error.retry_at
                raise

    async def _exchange(
        self,
        client: "httpx2.AsyncClient",
        url: str,
        host: str,
        headers: dict[str, str],
        private: bool,
        size: int,
    ) -> "_Answer":
        import httpcore2
        import httpx2

        from briefing.reading.transport import PrivateAddressError

        try:
            async with client.stream(
                "GET", url, headers=headers, auth=self._login(url, host, private)
            ) as response:
                return await _answer(response, size)
        except PrivateAddressError:
            raise _inside(host) from None
        except (httpx2.ConnectTimeout, httpcore2.ConnectTimeout):
            raise FetchError(
                f"{host} does not answer", "check the address, or try again later", passing=True
            ) from None
        except (httpx2.TimeoutException, httpcore2.TimeoutException):
            raise FetchError(f"{host} stopped answering", "try again later", passing=True) from None
        except (httpx2.ConnectError, httpcore2.ConnectError) as error:
            raise _refused(host, error) from None
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
            except _StatusError as error:
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


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    location: str | None
    body: bytes | None
    content_type: str
    charset: str | None
    etag: str | None
    modified: str | None


class _StatusError(FetchError):
    status = 0


def check_address(url: str) -> None:
    """Raises FetchError for an address that is not for us: no http(s), no host, or a password in it."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise FetchError("not an address", "write it as https://site/page") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise FetchError(f"leads to {parts.scheme or 'no'}: address", "only http and https are fetched")
    if not host:
        raise FetchError("an address without a host", "write it as https://site/page")
    if parts.username or parts.password:
        raise FetchError(
            "a password in the address", "put it into ~/.netrc or config.toml and leave it out of the address"
        )


def shown(url: str) -> str:
    """``url`` as it may stand in a message: without user, password and query."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", "")) + ("?…" if parts.query else "")


async def _answer(response: "httpx2.Response", size: int) -> _Answer:
    status, headers = response.status_code, response.headers
    location = headers.get("location") if status in (301, 302, 303, 307, 308) else None
    if location is None and status != 304 and not 200 <= status < 300:
        raise _status_error(status, headers.get("retry-after"), headers.get("date"))
    body = None
    if location is None and status != 304:
        body = await _body(response, size)
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    return _Answer(
        status=status,
        location=location,
        body=body,
        content_type=content_type,
        charset=response.charset_encoding,
        etag=headers.get("etag"),
        modified=headers.get("last-modified"),
    )


async def _body(response: "httpx2.Response", size: int) -> bytes:
    too_large = FetchError(f"larger than {size / 1_000_000:g} MB", "open it in a browser")
    declared = response.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared) > size:
        raise too_large
    parts: list[bytes] = []
    received = 0
    async for part in response.aiter_bytes():
        received += len(part)
        if received > size:
            raise too_large
        parts.append(part)
    return b"".join(parts)


def _status_error(status: int, retry_after: str | None, date: str | None) -> _StatusError:
    retry_at = _retry_at(retry_after, date) if status in (429, 503) else None
    if status == 429 and retry_at is None:
        retry_at = datetime.now(UTC) + _PAUSE
    try:
        name = HTTPStatus(status).phrase.lower()
    except ValueError:
        name = "unknown answer"
    reason = f"its server says {name} ({status})"
    if retry_at:
        advice = f"asked again after {_clock(retry_at)}"
    elif status == 410:
        reason, advice = "gone for good, its server says (410)", "unfollow it"
    elif status in (401, 403):
        advice = "if it needs a password, put it into ~/.netrc or config.toml"
    elif status == 404:
        advice = "check the address"
    else:
        advice = "try again later" if status >= 500 else "check the address"
    error = _StatusError(reason, advice, gone=status == 410, passing=status >= 500, retry_at=retry_at)
    error.status = status
    return error


def _retry_at(retry_after: str | None, date: str | None) -> datetime | None:
    """When a server wants to be asked again, by our own clock: seconds, or a time beside its Date."""
    if not retry_after:
        return None
    now = datetime.now(UTC)
    value = retry_after.strip()
    if value.isascii() and value.isdigit():
        wait = timedelta(seconds=min(int(value), LONGEST_WAIT.total_seconds()))
    else:
        try:
            then = parsedate_to_datetime(value)
            its_now = parsedate_to_datetime(date) if date else now
            wait = _aware(then) - _aware(its_now)
        except (TypeError, ValueError):
            return None
    return now + max(timedelta(), min(wait, LONGEST_WAIT))


def _aware(when: datetime) -> datetime:
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _clock(when: datetime) -> str:
    local, today = when.astimezone(), datetime.now().astimezone().date()
    return f"{local:%H:%M}" if local.date() == today else f"{local:%Y-%m-%d %H:%M}"


def _inside(host: str) -> FetchError:
    return FetchError(
        f"{host} is inside this machine or your network",
        'set private = "always" under [fetch] in config.toml to allow it',
    )


def _refused(host: str, error: Exception) -> FetchError:
    told = str(error).lower()
    if "name" in told or "getaddrinfo" in told or "nodename" in told or "idna" in told:
        return FetchError(f"no site named {host}", "check the address and your connection", passing=True)
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
