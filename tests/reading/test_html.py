"""The article on a page, and what the page says of it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from briefing.reading.draft import to_article
from briefing.reading.errors import EmptySourceError
from briefing.reading.html import read_html

ARTICLE = """
<article><h1>Bridge closes after cracks are found</h1>
<p>Engineers closed the 1,240-metre bridge over the Orrin on Saturday after an inspection turned up 17
cracks in its northern span, the road authority said.</p>
<p>About 48,000 vehicles use the crossing every day. Drivers will have to take the tunnel, which is 12 km
to the south, until at least the end of May.</p>
<h2>What it costs</h2>
<ul><li>Repairs: €23 million</li><li>Loss to firms: €1.2 million a day</li></ul>
<p>The bridge was opened in 1974 and was last overhauled in 2009 for €41 million, according to the records
of the authority, and it carries <b>two lanes</b> each way.</p></article>"""
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Bridge closes | Harbour Wire</title>
<meta property="og:title" content="Bridge closes after cracks are found">
<meta property="og:site_name" content="Harbour Wire">
<meta property="article:published_time" content="2026-03-14T10:30:00+01:00">
<link rel="canonical" href="https://harbourwire.example/bridge"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav><div>We use cookies. <button>Accept</button></div>
{ARTICLE}
<aside><h3>Most read</h3><ul><li><a href="/x">Ten ways to cook an egg</a></li></ul></aside>
<footer>© 2026 Harbour Wire. All rights reserved.</footer></body></html>"""
CET = timezone(timedelta(hours=1))


def test_a_page() -> None:
    article = to_article(read_html(PAGE.encode()))
    assert article.title == "Bridge closes after cracks are found"
    assert article.source == "Harbour Wire"
    assert article.url == "https://harbourwire.example/bridge"
    assert article.published == datetime(2026, 3, 14, 10, 30, tzinfo=CET)
    assert article.language == "en"
    assert article.text.count("Bridge closes") == 1
    assert (
        "\n\nWhat it costs\n\n- Repairs: €23 million\n- Loss to firms: €1.2 million a day\n\n" in article.text
    )
    for furniture in ("cookies", "Home", "egg", "©"):
        assert furniture not in article.text


def test_linked_data_is_believed_first() -> None:
    data = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
    {"@type": ["NewsArticle"], "headline": "From the data", "datePublished": "2026-03-13T08:00:00Z",
     "publisher": {"name": "Data Post"}}]}</script>"""
    page = PAGE.replace('<meta property="og:site_name" content="Harbour Wire">', data)
    draft = read_html(page)
    assert (draft.title, draft.source) == ("From the data", "Data Post")
    assert draft.published == datetime(2026, 3, 13, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "data", ["{", "[]", "7", '{"@type": null}', '[[{"@type": "NewsArticle"}]]', "[" * 100_000]
)
def test_broken_linked_data_is_passed_over(data: str) -> None:
    page = PAGE.replace("</head>", f'<script type="application/ld+json">{data}</script></head>')
    assert read_html(page).title == "Bridge closes after cracks are found"


def test_a_page_without_metadata() -> None:
    draft = read_html(f"<html><head><title>Bridge | Port Post</title></head><body>{ARTICLE}</body></html>")
    assert draft.title == "Bridge closes after cracks are found"
    assert (draft.source, draft.url, draft.published) == ("Port Post", "", None)


def test_the_address_tells_the_outlet_where_the_page_does_not() -> None:
    assert read_html("<p>12 died.</p>", url="https://www.npr.org/x").source == "NPR"


def test_a_page_too_short_for_the_extractor_gives_its_paragraphs() -> None:
    draft = read_html(
        "<html><body><script>var x = 1</script><p>12 people died.</p><p>40 hurt.</p></body></html>"
    )
    assert draft.blocks == ("12 people died.", "40 hurt.")


@pytest.mark.parametrize(
    "page", [b"", b"<html></html>", b"<html><body><script>x</script></body></html>", b"<!-- -->"]
)
def test_a_page_without_text_is_told(page: bytes) -> None:
    with pytest.raises(EmptySourceError):
        to_article(read_html(page))


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-2", "windows-1251"])
def test_the_charset_a_page_declares(charset: str) -> None:
    text = {"windows-1251": "Погибли 12 человек", "iso-8859-2": "Zemřelo 12 lidí"}.get(
        charset, "12 tués à l’île – €5"
    )
    page = f'<html><head><meta charset="{charset}"></head><body><p>{text}</p></body></html>'
    assert read_html(page.encode(charset)).blocks == (text,)
    undeclared = f"<html><body><p>{text}</p></body></html>"
    assert read_html(undeclared.encode(charset), charset=charset).blocks == (text,)


def test_an_xml_declaration_is_no_obstacle() -> None:
    assert read_html(
        '<?xml version="1.0" encoding="utf-8"?>\n<html><body><p>12 died.</p></body></html>'
    ).blocks == ("12 died.",)


def test_a_page_may_call_its_address_what_it_likes() -> None:
    head = '<meta property="og:url" content="http://[x]/"><link rel="canonical" href="http://[::1">'
    article = to_article(read_html(f"<html><head>{head}</head><body><p>12 people died.</p></body></html>"))
    assert article.text == "12 people died."
