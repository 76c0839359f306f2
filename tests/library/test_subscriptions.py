"""The list of feeds: how the reader names one, and what he is told of one that is on it already."""

import pytest

from briefing.library import Library, LibraryError
from briefing.library.subscriptions import full_address
from tests.library.test_updating import feed, item
from tests.loopback import Reply, Server


def test_one_that_is_followed_already_is_told_apart_and_keeps_its_articles(
    library: Library, server: Server
) -> None:
    url = feed(server, "/feed", ("/1", item("One")))
    assert not library.follow(url).before
    feed(server, "/feed", ("/1", item("One")), ("/2", item("Two")))
    again = library.follow(url)
    assert (again.before, again.articles) == (True, 2)
    assert not any(one.before for one in library.feeds())


def test_one_that_moved_is_followed_already_by_its_new_address(library: Library, server: Server) -> None:
    library.follow(feed(server, "/feed", ("/1", item("One"))))
    server.replies["/old"] = Reply(status=301, headers={"Location": "/feed"})
    assert library.follow(server.url("/old")).before


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("127.0.0.1:8000/feed", "http://127.0.0.1:8000/feed"),
        ("localhost:8000", "http://localhost:8000"),
        ("[::1]:8000/feed", "http://[::1]:8000/feed"),
        ("192.168.1.5/feed", "http://192.168.1.5/feed"),
        ("nas.local/feed", "http://nas.local/feed"),
        ("example.org/feed", "https://example.org/feed"),
        ("https://127.0.0.1:8000/feed", "https://127.0.0.1:8000/feed"),
    ],
)
def test_an_address_without_its_scheme(typed: str, meant: str) -> None:
    assert full_address(typed) == meant


def test_one_on_this_machine_is_followed_without_a_scheme(library: Library, server: Server) -> None:
    url = feed(server, "/feed", ("/1", item("One")))
    assert library.follow(url.removeprefix("http://")).url == url


def test_a_server_here_that_does_not_run_is_named_with_its_port(library: Library) -> None:
    with pytest.raises(LibraryError) as caught:
        library.follow("127.0.0.1:9/feed")
    assert str(caught.value) == "127.0.0.1:9 refuses the connection: check the address, or try again later"


def test_a_server_without_tls_is_asked_by_the_wrong_scheme(library: Library, server: Server) -> None:
    url = feed(server, "/feed", ("/1", item("One")))
    with pytest.raises(LibraryError, match=r"127\.0\.0\.1:\d+ answers without TLS: write http:// in front"):
        library.follow(url.replace("http:", "https:"))
