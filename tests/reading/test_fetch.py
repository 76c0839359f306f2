"""Fetching, against a real server on loopback that misbehaves in every way."""

import asyncio
import gzip
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from typing import Any

import brotli  # type: ignore[import-untyped]
import pytest

from briefing.reading.addresses import check_address, is_plainly_inside, shown
from briefing.reading.errors import FetchError
from briefing.reading.fetch import Fetched, Fetcher, FetchOptions, Limits
from tests.loopback import Handler, Reply, Server, cut, drip, endless, serving

LIMITS = Limits(connect=5.0, read=5.0, total=10.0, size=1_000_000)
OPTIONS = FetchOptions(limits=LIMITS)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


async def get(url: str, options: FetchOptions = OPTIONS, private: bool = True, **more: Any) -> Fetched:
    async with Fetcher(options) as fetcher:
        return await fetcher.feed(url, private=private, **more)


async def failure(
    url: str, options: FetchOptions = OPTIONS, private: bool = True, page: bool = False
) -> FetchError:
    async with Fetcher(options) as fetcher:
        with pytest.raises(FetchError) as caught:
            await (fetcher.page if page else fetcher.feed)(url, private=private)
    assert "\n" not in str(caught.value)
    assert caught.value.advice
    return caught.value


async def test_body_and_what_the_server_says_of_it(server: Server) -> None:
    server.replies["/feed"] = Reply(
        b"<rss/>",
        headers={"Content-Type": "Application/RSS+xml; charset=latin-1", "ETag": '"7"', "Last-Modified": "x"},
    )
    fetched = await get(server.url("/feed"))
    assert (fetched.body, fetched.content_type, fetched.charset) == (
        b"<rss/>",
        "application/rss+xml",
        "latin-1",
    )
    assert (fetched.etag, fetched.modified, fetched.moved_to) == ('"7"', "x", "")


async def test_says_who_it_is_and_nothing_else(server: Server) -> None:
    server.replies["/feed"] = Reply(b"x", headers={"Set-Cookie": "id=1; Path=/"})
    async with Fetcher(OPTIONS) as fetcher:
        for _ in range(2):
            await fetcher.feed(server.url("/feed"), private=True)
    for request in server.requests:
        assert request.headers["User-Agent"].startswith("briefing/")
        assert not {"Cookie", "Referer", "Authorization", "From"} & request.headers.keys()


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("br", partial(brotli.compress, quality=5))],
)
async def test_unpacks(server: Server, encoding: str, pack: Any) -> None:
    server.replies["/feed"] = Reply(pack(b"hello " * 100), headers={"Content-Encoding": encoding})
    assert (await get(server.url("/feed"))).body == b"hello " * 100
    assert encoding in server.requests[0].headers["Accept-Encoding"]


async def test_asks_only_for_what_changed(server: Server) -> None:
    def reply(handler: Handler) -> Reply:
        same = handler.headers["If-None-Match"] == '"7"' and handler.headers["If-Modified-Since"] == "then"
        return Reply(status=304) if same else Reply(b"all of it")

    server.replies["/feed"] = reply
    assert (await get(server.url("/feed"), etag='"7"', modified="then")).body is None
    assert (await get(server.url("/feed"), etag='"6"')).body == b"all of it"


async def test_refused(server: Server) -> None:
    url = server.url("/")
    server.shutdown()
    server.server_close()
    assert (await failure(url)).reason == f"127.0.0.1:{server.server_address[1]} refuses the connection"


async def test_unknown_host() -> None:
    assert (await failure("http://nowhere.invalid/feed")).reason == "no site named nowhere.invalid"


async def test_timed_out(server: Server) -> None:
    server.replies["/feed"] = Reply(b"x", delay=1.0)
    impatient = replace(OPTIONS, limits=replace(LIMITS, read=0.3))
    assert (await failure(server.url("/feed"), impatient)).reason == "127.0.0.1 stopped answering"


async def test_slow_drip_ends_at_the_total_limit(server: Server) -> None:
    server.replies["/feed"] = Reply(act=drip)
    impatient = replace(OPTIONS, limits=replace(LIMITS, total=0.5))
    started = time.monotonic()
    assert (await failure(server.url("/feed"), impatient)).reason == "not finished after 0.5 seconds"
    assert time.monotonic() - started < 5


async def test_cut_half_way(server: Server) -> None:
    server.replies["/feed"] = Reply(act=cut(b"<rss>" * 1000))
    assert (await failure(server.url("/feed"))).reason == "the connection broke off"


@pytest.mark.parametrize(
    ("status", "words", "gone", "passing"),
    [
        (404, "not found (404)", False, False),
        (410, "gone for good", True, False),
        (403, "forbidden (403)", False, False),
        (500, "internal server error (500)", False, True),
        (599, "unknown answer (599)", False, True),
    ],
)
async def test_statuses(server: Server, status: int, words: str, gone: bool, passing: bool) -> None:
    server.replies["/feed"] = Reply(status=status)
    error = await failure(server.url("/feed"))
    assert words in error.reason
    assert (error.gone, error.passing, error.retry_at) == (gone, passing, None)


def minutes_until(when: datetime | None) -> float:
    assert when is not None
    return (when - datetime.now(UTC)).total_seconds() / 60


async def test_retry_after_in_seconds_and_the_host_is_left_alone(server: Server) -> None:
    server.replies["/feed"] = Reply(status=429, headers={"Retry-After": "120"})
    server.replies["/other"] = Reply(b"x")
    async with Fetcher(OPTIONS) as fetcher:
        for path in ("/feed", "/other"):
            with pytest.raises(FetchError, match="try again after") as caught:
                await fetcher.feed(server.url(path), private=True)
            assert minutes_until(caught.value.retry_at) == pytest.approx(2, abs=0.1)
    assert not server.asked("/other")


async def test_retry_after_as_a_time_by_the_servers_own_clock(server: Server) -> None:
    its_now = datetime(2031, 1, 1, tzinfo=UTC)
    later = format_datetime(its_now + timedelta(minutes=30), usegmt=True)

    def act(handler: Handler) -> None:
        date = format_datetime(its_now, usegmt=True)
        head = f"HTTP/1.1 503 Busy\r\nDate: {date}\r\nRetry-After: {later}\r\nContent-Length: 0\r\n\r\n"
        handler.wfile.write(head.encode())

    server.replies["/feed"] = Reply(act=act)
    assert minutes_until((await failure(server.url("/feed"))).retry_at) == pytest.approx(30, abs=0.1)


@pytest.mark.parametrize(("value", "minutes"), [("nonsense", 15), ("", 15), ("9" * 40, 7 * 24 * 60)])
async def test_retry_after_that_makes_no_sense(server: Server, value: str, minutes: float) -> None:
    server.replies["/feed"] = Reply(status=429, headers={"Retry-After": value})
    assert minutes_until((await failure(server.url("/feed"))).retry_at) == pytest.approx(minutes, abs=0.1)


async def test_moved_for_good_is_told_as_far_as_it_is_for_good(server: Server) -> None:
    server.replies["/a"] = Reply(status=301, headers={"Location": "/b"})
    server.replies["/b"] = Reply(status=308, headers={"Location": "/c"})
    server.replies["/c"] = Reply(status=302, headers={"Location": "/d"})
    server.replies["/d"] = Reply(b"here")
    fetched = await get(server.url("/a"))
    assert (fetched.body, fetched.url, fetched.moved_to) == (b"here", server.url("/d"), server.url("/c"))
    assert (await get(server.url("/c"))).moved_to == ""


async def test_redirect_loop(server: Server) -> None:
    server.replies["/a"] = Reply(status=302, headers={"Location": "/a"})
    assert (await failure(server.url("/a"))).reason == "its server redirects without end"
    assert len(server.requests) == OPTIONS.limits.redirects + 1


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "data:,x"]
)
async def test_redirect_to_what_is_not_the_web(server: Server, target: str) -> None:
    server.replies["/a"] = Reply(status=302, headers={"Location": target})
    assert (await failure(server.url("/a"))).advice == "only http and https are fetched"


@pytest.mark.parametrize("target", ["//[x]/", "http://[::1/", "http://a:99999/", "http://a:b/"])
async def test_redirect_to_what_is_no_address(server: Server, target: str) -> None:
    server.replies["/a"] = Reply(status=302, headers={"Location": target})
    assert (await failure(server.url("/a"))).reason in ("not an address", "leads to no: address")


async def test_large_body_by_its_length(server: Server) -> None:
    server.replies["/feed"] = Reply(headers={"Content-Length": "50000000"})
    assert (await failure(server.url("/feed"))).reason == "larger than 1 MB"


async def test_50_megabytes_without_a_length(server: Server) -> None:
    server.replies["/feed"] = Reply(act=endless)
    assert (await failure(server.url("/feed"))).reason == "larger than 1 MB"


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("br", partial(brotli.compress, quality=5))]
)
async def test_bomb_is_not_unpacked(server: Server, encoding: str, pack: Any) -> None:
    import tracemalloc

    body = pack(bytes(20_000_000))
    assert len(body) < 50_000
    server.replies["/feed"] = Reply(body, headers={"Content-Encoding": encoding})
    tracemalloc.start()
    assert (await failure(server.url("/feed"))).reason == "larger than 1 MB"
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


async def test_broken_packing(server: Server) -> None:
    server.replies["/feed"] = Reply(b"this is no gzip", headers={"Content-Encoding": "gzip"})
    assert (await failure(server.url("/feed"))).reason == "what it sent cannot be unpacked"


async def test_private_addresses_are_refused_before_anything_is_sent(server: Server) -> None:
    for host in ("127.0.0.1", "localhost", "2130706433", "0x7f.1"):
        error = await failure(server.url("/", host=host), private=False)
        assert "inside this machine" in error.reason or "no site" in error.reason
    assert not server.requests


async def test_public_feed_cannot_lead_inside(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public when looked at and private when connected to is refused too."""
    from briefing.reading import transport

    async def lying(host: str, port: int) -> list[str]:  # noqa: ARG001
        return ["127.0.0.1"]

    monkeypatch.setattr(transport, "resolve", lying)
    assert (
        "inside this machine" in (await failure(server.url("/", host="rebind.example"), private=False)).reason
    )
    assert not server.requests


async def test_private_setting(server: Server) -> None:
    server.replies["/feed"] = Reply(b"x")
    always, never = replace(OPTIONS, private="always"), replace(OPTIONS, private="never")
    assert (await get(server.url("/feed"), always, private=False)).body == b"x"
    assert "inside this machine" in (await failure(server.url("/feed"), never)).reason


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("nonsense", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    from briefing.reading.transport import is_public

    assert is_public(address) is public


async def test_one_connection_a_host_many_in_all(server: Server) -> None:
    for number in range(6):
        server.replies[f"/{number}"] = Reply(b"x", delay=0.05)
    async with Fetcher(OPTIONS) as fetcher:
        await asyncio.gather(*(fetcher.feed(server.url(f"/{number}"), private=True) for number in range(6)))
        assert server.most_open == 1
    with serving("0.0.0.0") as other:
        other.replies["/"] = Reply(b"x", delay=0.3)
        async with Fetcher(OPTIONS) as fetcher:
            hosts = [f"127.0.1.{number}" for number in range(1, 7)]
            await asyncio.gather(*(fetcher.feed(other.url("/", host), private=True) for host in hosts))
        assert other.most_open > 2


async def test_two_servers_on_one_host_are_left_alone_each_for_itself(server: Server) -> None:
    with serving() as other:
        server.replies["/"] = Reply(status=429, headers={"Retry-After": "120"})
        other.replies["/"] = Reply(b"x")
        async with Fetcher(OPTIONS) as fetcher:
            with pytest.raises(FetchError):
                await fetcher.feed(server.url("/"), private=True)
            assert (await fetcher.feed(other.url("/"), private=True)).body == b"x"


async def test_robots_are_asked_once_and_obeyed(server: Server) -> None:
    server.replies["/robots.txt"] = Reply(b"User-agent: briefing\nDisallow: /private/\n")
    server.replies["/open"] = Reply(b"page")
    async with Fetcher(OPTIONS) as fetcher:
        assert (await fetcher.page(server.url("/open"), private=True)).body == b"page"
        with pytest.raises(FetchError, match=r"robots\.txt"):
            await fetcher.page(server.url("/private/page"), private=True)
    assert [request.path for request in server.requests] == ["/robots.txt", "/open"]


async def test_robots_missing_means_yes_and_broken_means_no(server: Server) -> None:
    server.replies["/open"] = Reply(b"page")
    async with Fetcher(OPTIONS) as fetcher:
        assert (await fetcher.page(server.url("/open"), private=True)).body == b"page"
    server.replies["/robots.txt"] = Reply(status=500)
    assert "(500)" in (await failure(server.url("/open"), page=True)).reason


async def test_feeds_do_not_ask_robots(server: Server) -> None:
    server.replies["/feed"] = Reply(b"x")
    await get(server.url("/feed"))
    assert not server.asked("/robots.txt")


async def test_credentials_go_to_their_host_only(server: Server) -> None:
    server.replies["/feed"] = Reply(status=302, headers={"Location": server.url("/there", host="127.0.0.2")})
    with serving("127.0.0.2") as other:
        server.replies["/feed"] = Reply(
            status=302, headers={"Location": other.url("/there", host="127.0.0.2")}
        )
        other.replies["/there"] = Reply(b"x")
        options = replace(OPTIONS, credentials=lambda host: ("me", "secret") if host == "127.0.0.1" else None)
        await get(server.url("/feed"), options)
        assert server.requests[0].headers["Authorization"].startswith("Basic ")
        assert "Authorization" not in other.requests[0].headers


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://a.example/",
        "https://",
        "http://[::1",
        "https://me:pw@a.example/",
        "a.example",
    ],
)
def test_addresses_that_are_not_for_us(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        check_address(url)
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "inside"),
    [
        ("http://127.0.0.1:8000/feed", True),
        ("http://[::1]/feed", True),
        ("http://192.168.1.20/feed", True),
        ("http://localhost/feed", True),
        ("http://nas:1200/feed", True),
        ("http://printer.local./feed", True),
        ("https://feeds.example.org/feed", False),
        ("https://local.example.org/feed", False),
        ("http://93.184.216.34/feed", False),
        ("nonsense", False),
    ],
)
def test_addresses_that_are_plainly_inside(url: str, inside: bool) -> None:
    assert is_plainly_inside(url) is inside


def test_no_password_or_query_is_shown() -> None:
    assert shown("https://me:pw@a.example:8/feed?token=abc") == "https://a.example:8/feed?…"
