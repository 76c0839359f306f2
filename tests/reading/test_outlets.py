"""Outlets by file names and addresses."""

import tomllib
from pathlib import Path

import pytest

import briefing.reading.outlets as outlets
from briefing.reading.outlets import known_outlet, outlet_of_feed, outlet_of_stem, outlet_of_url, readable


@pytest.mark.parametrize(
    ("stem", "outlet"),
    [
        ("cnn", "CNN"),
        ("cnn_web_news_2", "CNN"),
        ("fox-online-news", "Fox News"),
        ("usatoday_sep14", "USA Today"),
        ("ap_jun26", "Associated Press"),
        ("The Hill", "The Hill"),
        ("time-to-act", ""),
        ("sky-high-prices", ""),
        ("harbour-wire", ""),
        ("", ""),
    ],
)
def test_outlets_that_files_are_named_after(stem: str, outlet: str) -> None:
    assert outlet_of_stem(stem) == outlet


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://edition.cnn.com/2019/10/16/x.html", "CNN"),
        ("https://www.bbc.co.uk/news/1", "BBC News"),
        ("https://english.kyodonews.net/x", "Kyodo News"),
        ("https://www.harbourwire.example/x", "harbourwire.example"),
        ("https://news.portdaily.co.nz/x", "portdaily.co.nz"),
        ("http://localhost:8000/a", "localhost"),
        ("nonsense", ""),
        ("http://[x]/", ""),
        ("http://[::1", ""),
    ],
)
def test_outlets_of_addresses(url: str, outlet: str) -> None:
    assert outlet_of_url(url) == outlet


@pytest.mark.parametrize(
    ("stem", "words"),
    [
        ("harbour-wire", "Harbour Wire"),
        ("state_of_the_union", "State of the Union"),
        ("000_26a2adc9a24f0741", "000"),
        ("26a2adc9a24f0741", "26a2adc9a24f0741"),
        ("KontorNews", "KontorNews"),
        ("s0", "S0"),
        ("2025-12-08", "2025 12 08"),
    ],
)
def test_file_names_as_words(stem: str, words: str) -> None:
    assert readable(stem) == words


def test_no_name_and_no_site_stands_for_two_outlets() -> None:
    table = tomllib.loads(Path(outlets.__file__).with_name("outlets.toml").read_text("utf-8"))["outlets"]
    for kind in ("names", "sites"):
        given = [entry for row in table.values() for entry in row[kind]]
        assert len(given) == len(set(given))
    assert all(known_outlet(name) == outlet for outlet, row in table.items() for name in row["names"])


@pytest.mark.parametrize("host", ["127.0.0.1", "[2001:db8::1]"])
def test_a_number_is_no_name(host: str) -> None:
    assert outlet_of_url(f"http://{host}:8000/news/1") == host.strip("[]")


@pytest.mark.parametrize(
    ("title", "url", "outlet"),
    [
        ("World news | The Herald", "https://www.theherald.example/world/rss", "The Herald"),
        ("Harbour Wire - Business", "https://feeds.harbourwire.example/business", "Harbour Wire"),
        ("Harbour Wire", "https://elsewhere.example/", "Harbour Wire"),
        ("Notes: on the port", "https://x.example/", "Notes: on the port"),
        ("", "https://www.portpost.example/feed", "portpost.example"),
    ],
)
def test_outlet_in_a_feeds_title(title: str, url: str, outlet: str) -> None:
    assert outlet_of_feed(title, url) == outlet
