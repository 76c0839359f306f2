"""The HTML report as Chromium shows it."""

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from briefing import compare, read
from briefing.model import Article, Comparison
from briefing.reading.samples import sample_stories
from briefing.report import render
from tests.report.browser import CHROMIUM, Browser
from tests.report.conftest import ferry_story

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no Chromium here (Debian: apt install chromium)")

VISIBLE = """(selector => {
    const {top, bottom, left, right} = document.querySelector(selector).getBoundingClientRect();
    return bottom > top && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
})"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile")) as opened:
        # what scripts would do must not be needed
        opened.call("Emulation.setScriptExecutionDisabled", value=True)
        opened.call(
            "Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}]
        )
        yield opened


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the story's page."""
    file = tmp_path_factory.mktemp("page") / "report.html"
    file.write_text(render(ferry_story(), "html"), encoding="utf-8")
    return file.as_uri()


@pytest.fixture
def page(browser: Browser, file: str) -> str:
    browser.requests.clear()
    browser.open(file)
    return file


def show(browser: Browser, comparison: Comparison, folder: Path) -> str:
    file = folder / "report.html"
    file.write_text(render(comparison, "html"), encoding="utf-8")
    browser.requests.clear()
    browser.open(file.as_uri())
    return file.as_uri()


@pytest.mark.usefixtures("page")
def test_shows_the_difference_without_a_click(browser: Browser) -> None:
    assert browser.run(f"{VISIBLE}('.m.differ .values')")
    assert browser.run("document.querySelector('.m.differ .values').innerText.replace(/\\s+/g, ' ')") == (
        "−8.2% Harbour Wire −8.4% East Ledger"
    )


def test_asks_for_nothing_but_itself(browser: Browser, page: str) -> None:
    assert browser.requests == [page]


@pytest.mark.usefixtures("page")
def test_style_is_allowed_by_its_own_policy(browser: Browser) -> None:
    assert browser.run("getComputedStyle(document.querySelector('main')).display") == "grid"


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("verdict", ["unclear", "agree", "single"])
def test_clicking_a_figure_opens_its_evidence(browser: Browser, verdict: str) -> None:
    mark = f"document.querySelector('article .f.{verdict}')"
    evidence = browser.run(f"{mark}.getAttribute('href')")
    assert not browser.run(f"document.querySelector('{evidence}').checkVisibility()")
    click(browser, mark)
    assert browser.run("location.hash") == evidence
    assert browser.run(f"{VISIBLE}('{evidence} .quote')")


@pytest.mark.usefixtures("page")
def test_evidence_leads_back_to_the_sentence(browser: Browser) -> None:
    link = "document.querySelector('.m.differ .quote:last-child a, .m.differ .quote a')"
    mark = browser.run(f"{link}.getAttribute('href')")
    click(browser, link)
    assert browser.run(f"{VISIBLE}('{mark}')")
    assert browser.run(f"getComputedStyle(document.querySelector('{mark}')).outlineStyle") == "solid"


@pytest.mark.usefixtures("page")
def test_choosing_a_measure_lights_it_up_in_every_article(browser: Browser) -> None:
    click(browser, "document.querySelector('article .f.agree')")
    marks = "[...document.querySelectorAll('article .f')]"
    assert browser.run(f"{marks}.filter(f => getComputedStyle(f).outlineStyle == 'solid').length") == 3


@pytest.mark.usefixtures("page")
def test_an_article_can_be_put_away(browser: Browser) -> None:
    click(browser, "document.querySelector('.sources label')")
    assert not browser.run("document.querySelector('article').checkVisibility()")


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("width", [360, 700, 1400, 2400])
def test_never_scrolls_sideways_as_a_whole(browser: Browser, width: int) -> None:
    browser.call(
        "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False
    )
    try:
        assert browser.run("document.documentElement.scrollWidth") <= width
        assert browser.run("document.querySelectorAll('article').length") == 3
    finally:
        browser.call("Emulation.clearDeviceMetricsOverride")


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_verdicts_keep_their_contrast(browser: Browser, scheme: str) -> None:
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    for selector in (
        ".text p",
        ".context",
        ".m.differ b",
        ".symbol",
        ".chip.unclear",
        ".chip.agree",
        ".chip.single",
    ):
        colors = browser.run(
            f"""(node => {{
                const ground = node => {{
                    const color = getComputedStyle(node).backgroundColor;
                    return color.endsWith(', 0)') && node.parentElement ? ground(node.parentElement) : color;
                }};
                return [getComputedStyle(node).color, ground(node)];
            }})(document.querySelector('{selector}'))"""
        )
        assert contrast(*map(rgb, colors)) >= 4.5, (selector, colors)


@pytest.mark.usefixtures("page")
def test_prints_the_evidence_of_what_needs_a_look_or_was_opened(browser: Browser) -> None:
    quotes = "[...document.querySelectorAll('.m.{} .quote')].map(quote => quote.checkVisibility())"
    browser.call("Emulation.setEmulatedMedia", media="print")
    try:
        for verdict in ("differ", "unclear"):
            assert browser.run(quotes.format(verdict)) == [True, True]
        assert browser.run(quotes.format("agree")) == [False, False, False]
        browser.run("document.querySelector('.m.agree').open = true")
        assert browser.run(quotes.format("agree")) == [True, True, True]
        assert browser.run("document.querySelector('.m.single > summary').checkVisibility()")
        assert browser.run("getComputedStyle(document.querySelector('.articles')).overflowX") == "visible"
    finally:
        browser.call("Emulation.setEmulatedMedia", media="")


@pytest.mark.parametrize("folder", sample_stories(), ids=lambda folder: folder.name)
def test_prints_a_story_of_four_articles_on_few_pages(browser: Browser, folder: Path, tmp_path: Path) -> None:
    comparison = compare(read(folder))
    show(browser, comparison, tmp_path)
    printed = b64decode(browser.call("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"])
    pages = [page.extract_text() for page in PdfReader(BytesIO(printed)).pages]
    assert len(comparison.articles) == 4
    assert len(pages) <= 5
    assert "SOURCES DIFFER" in pages[0].upper()
    assert all(article.source in "".join(pages[1:]) for article in comparison.articles)


@pytest.mark.usefixtures("page")
def test_who_is_quoted_leads_to_the_sentence(browser: Browser) -> None:
    name = "document.querySelector('.quoted li')"
    words = browser.run(f"{name}.innerText.replace(/\\s+/g, ' ')")
    assert words == "Port Authority Harbour Wire, Coast Daily"
    click(browser, f"{name}.querySelectorAll('a')[1]")
    assert browser.run(f"{VISIBLE}('article:nth-of-type(3) .text p:has(.spot:target)')")


@pytest.mark.usefixtures("page")
def test_names_stay_in_sight_while_the_articles_scroll(browser: Browser) -> None:
    browser.call(
        "Emulation.setDeviceMetricsOverride", width=1000, height=600, deviceScaleFactor=1, mobile=False
    )
    try:
        browser.run("document.querySelector('.articles').scrollTo(0, 1e6)")
        assert browser.run("document.querySelector('.articles').scrollTop") > 0
        for selector in (".masthead h1", "article .outlet", ".m.differ .values"):
            assert browser.run(f"{VISIBLE}('{selector}')"), selector
    finally:
        browser.call("Emulation.clearDeviceMetricsOverride")


def test_hostile_article_stays_text(browser: Browser, tmp_path: Path) -> None:
    hostile = '<script>document.title="owned"</script><img src="https://evil.example/x" onerror="alert(1)">'
    story = ferry_story()
    article = Article(
        id='"><script>',
        title=hostile,
        source=f'"{hostile}',
        text=f"{hostile}\n\n</div></article><style>*{{display:none}}</style><a href='javascript:x()'>x</a>",
        url="javascript:alert(1)",
        language='"><script>',
    )
    measures = tuple(
        replace(measure, label=hostile, why=hostile, place=hostile) for measure in story.measures
    )
    comparison = replace(story, articles=(article, *story.articles), measures=measures)
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    try:
        address = show(browser, comparison, tmp_path)
        assert browser.run("document.querySelectorAll('script, img, iframe, object, [onerror]').length") == 0
        assert browser.run("[...document.links].every(a => /^(https?|file):/.test(a.protocol))")
        assert browser.run("document.querySelector('article .text').innerText").startswith(hostile)
        assert browser.run("document.title").startswith("<script>")
        assert browser.requests == [address]
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=True)


def click(browser: Browser, node: str) -> None:
    browser.run(f"{node}.scrollIntoView({{block: 'center', inline: 'center'}})")
    x, y = browser.run(f"(b => [b.x + b.width / 2, b.y + b.height / 2])({node}.getClientRects()[0])")
    for kind in ("mousePressed", "mouseReleased"):
        browser.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)


def rgb(color: str) -> tuple[float, ...]:
    return tuple(float(part) for part in color[color.index("(") + 1 : -1].split(",")[:3])


def contrast(first: tuple[float, ...], second: tuple[float, ...]) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""

    def luminance(color: tuple[float, ...]) -> float:
        parts = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in color]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_no_short_figure_breaks_over_two_lines(browser: Browser, tmp_path: Path) -> None:
    show(browser, compare(read(sample_stories()[0])), tmp_path)
    broken = "[...document.querySelectorAll('.f:not(.long)')].filter(one => one.getClientRects().length > 1)"
    assert browser.run("document.querySelectorAll('.f:not(.long)').length") > 50
    assert browser.run(f"{broken}.map(one => one.textContent)") == []
