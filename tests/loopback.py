"""A web server on loopback whose every path can be made to behave or to misbehave."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(slots=True)
class Request:
    path: str
    headers: Mapping[str, str]


@dataclass(slots=True)
class Reply:
    """What a path answers. ``act`` takes over the open connection after the headers, or without any."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    act: Callable[["Handler"], None] | None = None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        server = self.server
        with server.lock:
            server.requests.append(Request(self.path, dict(self.headers.items())))
            server.open_now += 1
            server.most_open = max(server.most_open, server.open_now)
        try:
            reply = server.replies.get(self.path, Reply(b"no such page", 404))
            answer = reply(self) if callable(reply) else reply
            time.sleep(answer.delay)
            if answer.act:
                self.close_connection = True
                answer.act(self)
                return
            self.send_response(answer.status)
            for name, value in ({"Content-Length": str(len(answer.body))} | answer.headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            with server.lock:
                server.open_now -= 1

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


class Server(ThreadingHTTPServer):
    """``server.replies["/feed"] = Reply(…)``, or a function from the handler to a Reply."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 512

    def __init__(self, host: str = "127.0.0.1") -> None:
        super().__init__((host, 0), Handler)
        self.replies: dict[str, Reply | Callable[[Handler], Reply]] = {}
        self.requests: list[Request] = []
        self.lock = threading.Lock()
        self.open_now = self.most_open = 0

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server_address[1]}{path}"

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == path]

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


@contextmanager
def serving(host: str = "127.0.0.1") -> Iterator[Server]:
    server = Server(host)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def drip(handler: Handler) -> None:
    """Sends a byte now and then, for ever."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(1000):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


def cut(body: bytes) -> Callable[[Handler], None]:
    """Announces ``body``, sends the first half of it and hangs up."""

    def act(handler: Handler) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: {len(body)}\r\n\r\n"
        handler.wfile.write(head.encode() + body[: len(body) // 2])

    return act


def endless(handler: Handler) -> None:
    """Sends more than anyone wants, without saying how much."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    for _ in range(800):
        handler.wfile.write(bytes(65536))


def rss(*items: tuple[str, str], title: str = "Harbour Wire", site: str = "") -> bytes:
    """An RSS feed of (link, title) or, with more said, (link, inner XML that starts with "<")."""
    parts = []
    for link, said in items:
        inner = said if said.startswith("<") else f"<title>{said}</title>"
        parts.append(f"<item><link>{link}</link>{inner}</item>")
    site = f"<link>{site}</link>" if site else ""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{title}</title>{site}'
        f"<description>x</description>{''.join(parts)}</channel></rss>"
    ).encode()
