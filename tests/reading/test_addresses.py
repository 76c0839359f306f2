"""Web addresses as people type them."""

import pytest

from briefing.reading.addresses import meant_as_address


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("127.0.0.1:8000/feed", "http://127.0.0.1:8000/feed"),
        ("127.0.0.1", "http://127.0.0.1"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("localhost/feed?new=1", "http://localhost/feed?new=1"),
        ("news:8000/feed", "http://news:8000/feed"),
        ("example.org/feed.xml", "https://example.org/feed.xml"),
        ("www.example.org", "https://www.example.org"),
        ("a.txt", ""),
        ("2025.12.08", ""),
        ("articles/a.txt", ""),
        ("../a.b/c.txt", ""),
        ("/tmp/a.b/c", ""),
        ("story:12 b", ""),
        ("", ""),
    ],
)
def test_a_name_that_may_be_an_address(name: str, address: str) -> None:
    assert meant_as_address(name) == address
