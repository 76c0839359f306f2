from dataclasses import replace

import pytest

from briefing.model import Comparison
from briefing.report import file_name
from briefing.report.links import safe_link


@pytest.mark.parametrize(
    "title",
    [
        "../../etc/passwd",
        "/root/.ssh/id",
        "a\x00b",
        "CON",
        "-rf",
        "~root",
        "x" * 400,
        "..",
        "NUL.txt",
        "a/b\\c:d",
        "標題",
    ],
)
def test_export_names_are_safe(story: Comparison, title: str) -> None:
    changed = replace(story, articles=(replace(story.articles[0], title=title),), measures=())
    name = file_name(changed, "html")
    assert name.startswith("briefing")
    assert name.endswith(".html")
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")
    assert len(name) <= 80
    assert name.count(".") == 1


def test_export_names_speak_of_the_story(story: Comparison) -> None:
    assert file_name(story, "csv") == "briefing-ferry-strike-strands-thousands-on-the-islands.csv"


@pytest.mark.parametrize("url", ["https://a.example/b?c=d&e=f#g", "http://a.example"])
def test_web_addresses_are_links(url: str) -> None:
    assert safe_link(url) == url


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", "file:///x", "https://a b", 'https://a"b', "https://a\nb", "ftp://a"],
)
def test_nothing_else_is_a_link(url: str | None) -> None:
    assert safe_link(url) == ""
