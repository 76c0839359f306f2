"""The Markdown report, read back by a Markdown parser."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from briefing.model import Comparison
from briefing.report import render
from tests.report.test_terminal import outlets

HOSTILE = "<b>x</b> [link](http://evil.example) | *y* `z` ![i](http://evil.example/i.png) ~~s~~ &amp; $a$ \\"


def html(comparison: Comparison) -> str:
    return str(MarkdownIt("gfm-like", {"linkify": False}).render(render(comparison, "markdown")))


def test_differences_are_a_table_with_a_column_a_source(story: Comparison) -> None:
    page = html(story)
    assert page.index("<h2>Sources differ</h2>") < page.index("<h2>Sources agree</h2>")
    assert "<th>Harbour Wire</th>\n<th>East Ledger</th>\n<th>Coast Daily</th>" in page
    assert (
        "<td>≠</td>\n<td>Passengers, change on year (Nov 2025 · y/y)</td>\n<td>−8.2%</td>\n<td>−8.4%</td>"
        in page
    )


def test_differences_are_quoted(story: Comparison) -> None:
    assert "<p>East Ledger: “Traffic was down 8.4% in November.”</p>" in html(story)


def test_a_reason_is_given_where_the_row_does_not_say_all(story: Comparison) -> None:
    single = replace(story.measures[0], verdict="single", why="Only Coast Daily gives this figure.")
    torn = replace(single, why="Coast Daily itself says “3” and “4”.", contradictions=("coast-daily",))
    assert "Only Coast Daily gives" not in html(replace(story, measures=(single,)))
    assert "itself says “3” and “4”." in html(replace(story, measures=(torn,)))
    assert story.measures[0].verdict == "differ" and story.measures[0].why in html(story)


def test_who_is_quoted_by_whom(story: Comparison) -> None:
    again = replace(story.quoted[0], passages=(*story.quoted[0].passages, ("coast-daily", 48, 94)))
    page = html(replace(story, quoted=(again,)))
    assert "<h2>Who is quoted</h2>" in page
    assert "<li><strong>Port Authority</strong>: Harbour Wire, Coast Daily ×2</li>" in page
    assert "Who is quoted" not in html(replace(story, quoted=()))


def test_many_sources_stand_under_each_other() -> None:
    assert "<td>Outlet number 1, Outlet number 2," in html(outlets(12))


def test_web_addresses_are_linked_and_nothing_else(story: Comparison) -> None:
    assert 'href="https://ledger.example/ports?a=1&amp;b=2"' in html(story)
    for url in ("javascript:alert(1)", "file:///etc/passwd", "https://a.example/>x", "https://a.example/ b"):
        article = replace(story.articles[1], url=url)
        assert "href" not in html(replace(story, articles=(story.articles[0], article, story.articles[2])))


@pytest.mark.parametrize("slot", ["title", "source"])
def test_text_from_an_article_is_no_markup(story: Comparison, slot: str) -> None:
    article = replace(story.articles[0], **{slot: HOSTILE})  # type: ignore[arg-type]
    assert_plain(replace(story, articles=(article, *story.articles[1:])))


@pytest.mark.parametrize("slot", ["label", "why", "place", "basis"])
def test_text_from_a_measure_is_no_markup(story: Comparison, slot: str) -> None:
    measure = replace(story.measures[0], **{slot: HOSTILE})  # type: ignore[arg-type]
    assert_plain(replace(story, measures=(measure, *story.measures[1:])))


def test_names_of_the_quoted_are_no_markup(story: Comparison) -> None:
    assert_plain(replace(story, quoted=(replace(story.quoted[0], name=HOSTILE),)))


def assert_plain(comparison: Comparison) -> None:
    page = html(comparison)
    assert "&lt;b&gt;x&lt;/b&gt; [link](http://evil.example) | *y* `z`" in page
    assert "~~s~~ &amp;amp; $a$ \\" in page
    assert not [tag for tag in ("<b>", "<img", "<em>", "<code>", "<s>", 'evil.example"') if tag in page]
