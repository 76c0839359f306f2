"""The HTML report, read by a parser; what it looks like is test_page_in_browser's."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from briefing.model import Comparison, Passage, Quoted
from briefing.report import render


class Reader(HTMLParser):
    """Collects tags and attributes, the text of each article, and what is left open."""

    VOID = frozenset({"meta", "input", "line", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self._skipping = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append((tag, values))
        if tag not in self.VOID:
            self.open.append(tag)
        if values.get("class") == "text":
            self.texts.append("")
        self._skipping += tag == "sup"

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag
        self._skipping -= tag == "sup"
        if tag in ("p", "h3", "h4", "li") and self.texts:
            self.texts[-1] += "\n"

    def handle_data(self, data: str) -> None:
        if "article" in self.open and not self._skipping and "div" in self.open:
            self.texts[-1] += data

    def attributes(self, name: str) -> list[str]:
        return [value for _, values in self.tags if (value := values.get(name)) is not None]


@pytest.fixture
def page(story: Comparison) -> Reader:
    return Reader(render(story, "html"))


def test_is_well_formed(page: Reader) -> None:
    assert page.open == []
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))


def test_articles_are_whole(story: Comparison, page: Reader) -> None:
    assert [text.split() for text in page.texts] == [article.text.split() for article in story.articles]


def test_every_figure_is_marked_and_every_link_leads_somewhere(story: Comparison, page: Reader) -> None:
    ids = set(page.attributes("id"))
    marks = [values for tag, values in page.tags if tag == "a" and str(values.get("class")).startswith("f ")]
    assert len(marks) == len(list(story.figures()))
    inside = [href[1:] for href in page.attributes("href") if href.startswith("#")]
    assert set(inside) <= ids
    assert [href for href in page.attributes("href") if not href.startswith("#")] == [story.articles[1].url]


def test_asks_for_nothing_from_outside(story: Comparison, page: Reader) -> None:
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form", "base"}
    assert not page.attributes("src")
    assert not page.attributes("style")
    text = render(story, "html")
    style = re.findall("<style>(.*?)</style>", text, re.DOTALL)
    assert len(style) == 1
    assert "url(" not in style[0]
    assert "@import" not in style[0]
    digest = b64encode(sha256(style[0].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in text


def test_the_ends_of_an_axis_say_its_unit_but_not_what_is_counted(story: Comparison) -> None:
    page = render(story, "html")
    assert '<p class="scale"><span>−8.45%</span><span>−8.15%</span></p>' in page
    assert '<p class="scale"><span>12</span><span>27</span></p>' in page


def test_figures_inside_one_another_are_marked_once(story: Comparison) -> None:
    measure = story.measures[1]
    inner = replace(measure.figures[0], text="12", end=measure.figures[0].start + 2)
    changed = replace(story, measures=(*story.measures, replace(measure, id="m9", figures=(inner,))))
    reader = Reader(render(changed, "html"))
    assert reader.texts[0].split() == story.articles[0].text.split()
    assert reader.open == []


def test_a_passage_that_ends_inside_a_figure_breaks_nothing(story: Comparison) -> None:
    figure = story.measures[0].figures[0]
    passage = Passage(figure.article, 0, figure.end - 1, (("east-ledger", 0, 5),))
    reader = Reader(render(replace(story, passages=(passage,)), "html"))
    assert reader.texts[0].split() == story.articles[0].text.split()
    assert "Also in East Ledger" in reader.attributes("title")


@pytest.mark.parametrize("start", [0, 17, 19, 21, 24, 26])
def test_links_to_who_is_quoted_lead_somewhere(story: Comparison, start: int) -> None:
    """Also where the sentence begins before a paragraph, before a bullet or inside a figure."""
    text = "Ports stand still\n\n- 1,080 ships wait"
    figure = replace(story.measures[1].figures[0], start=21, end=32, text="1,080 ships", article="x")
    article = replace(story.articles[0], id="x", title="Ports stand still", text=text)
    quoted = Quoted("Port Authority", (("x", start, len(text)),))
    measure = replace(story.measures[1], figures=(figure,))
    page = Reader(render(Comparison((article,), (measure,), quoted=(quoted,)), "html"))
    assert page.open == []
    assert "".join(page.texts[0].split()) == "Portsstandstill1,080shipswait"
    ids = page.attributes("id")
    assert "q0" in ids
    assert {href.removeprefix("#") for href in page.attributes("href")} <= set(ids)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil.example"]
)
def test_only_web_addresses_are_linked(story: Comparison, url: str) -> None:
    articles = tuple(replace(article, url=url) for article in story.articles)
    assert url not in Reader(render(replace(story, articles=articles), "html")).attributes("href")


def test_hostile_words_stay_words(story: Comparison) -> None:
    hostile = "</style></title><script>x</script>\"'><img src=x onerror=y>"
    articles = tuple(
        replace(
            article, id=hostile + article.id, title=hostile, source=hostile, language=hostile, text=hostile
        )
        for article in story.articles
    )
    measures = tuple(
        replace(
            measure,
            id=hostile + measure.id,
            label=hostile,
            why=hostile,
            place=hostile,
            figures=tuple(
                replace(
                    figure, article=hostile + figure.article, text=hostile, speaker=hostile, sentence=hostile
                )
                for figure in measure.figures
            ),
        )
        for measure in story.measures
    )
    page = Reader(render(Comparison(articles, measures), "html"))
    assert page.open == []
    assert not {tag for tag, _ in page.tags} & {"script", "img"}
    assert not page.attributes("onerror")
    assert [text.strip() for text in page.texts] == [hostile] * 3
