"""What must hold of any bytes: a function for each way in, which gives the number of figures found."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import gettempdir
from typing import get_args

from briefing.comparing import compare
from briefing.figures import extract
from briefing.model import Article, Figure, Verdict
from briefing.reading import loading
from briefing.reading.draft import Draft, to_article
from briefing.reading.errors import ReadingError
from briefing.reading.feeds import discover, parse_feed
from briefing.reading.fetch_settings import fetch_options
from briefing.reading.opml import parse_opml, to_opml
from briefing.reading.safety import clean_line, clean_text
from briefing.report import FORMATS, render
from briefing.tui.settings import SettingsError, load_settings

Target = Callable[[bytes], int]
URL = "https://feeds.example/rss"
SECONDS = 1.0  # of processor time for anything short, counting branches included
PER_BYTE = 1e-5  # one second for 100 KB
PER_FIGURE = 3e-4  # a text of nothing but numbers has one every three characters


def run(name: str, data: bytes) -> None:
    """Give the target ``data``; fails when a property does not hold, or when it takes too long twice."""
    spent = []
    for _ in range(2):
        started = time.process_time()
        figures = TARGETS[name](data)
        spent.append(time.process_time() - started)
        if spent[-1] < SECONDS + PER_BYTE * len(data) + PER_FIGURE * figures:
            return
    raise AssertionError(f"{name}: {min(spent):.1f} s for {len(data)} bytes")


def document(read: Callable[[bytes], Draft], data: bytes) -> int:
    """A file of one kind: an Article without anything hidden, or a ReadingError."""
    try:
        article = to_article(replace(read(data), path="north-star.txt"))
    except ReadingError as error:
        assert str(error)
        return 0
    check_article(article)
    return check_figures(article.text, extract(article))


def check_article(article: Article) -> None:
    assert article.text and article.title and article.id
    assert clean_text(article.text) == article.text
    for line in (
        article.title,
        article.source,
        article.url or "",
        article.path or "",
        article.language or "",
    ):
        assert clean_line(line) == line


def check_figures(text: str, figures: list[Figure]) -> int:
    at = 0
    for figure in figures:
        assert at <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.text
        end = figure.sentence_start + len(figure.sentence)
        assert text[figure.sentence_start : end] == figure.sentence
        assert figure.sentence_start <= figure.start and figure.end <= end
        assert (figure.direction is None) or figure.kind == "change"
        at = figure.end
    return len(figures)


def extraction(data: bytes) -> int:
    text = clean_text(data.decode("utf-8", "ignore"))
    return check_figures(text, extract(text))


def comparing(data: bytes) -> int:
    """Articles parted by lines of ``%``: every figure in one measure, and every format can be written."""
    parts = clean_text(data.decode("utf-8", "ignore")).split("\n%\n")[:6]
    articles = [
        Article(str(number), part[:40].split("\n")[0], f"Outlet {number}", part)
        for number, part in enumerate(parts)
    ]
    comparison = compare(articles)
    for measure in comparison.measures:
        assert measure.verdict in get_args(Verdict)
        assert measure.label and (measure.why or measure.verdict == "single")
    places = [(figure.article, figure.start) for figure, _ in comparison.figures()]
    assert len(set(places)) == len(places)
    texts = {article.id: article.text for article in articles}
    for passage in comparison.passages:
        for article, start, end in ((passage.article, passage.start, passage.end), *passage.matches):
            assert 0 <= start < end <= len(texts[article])
    for format_ in FORMATS:
        assert render(comparison, format_).endswith("\n")
    return len(FORMATS) * len(places)


def feed(data: bytes) -> int:
    """RSS, Atom or JSON Feed."""
    try:
        parsed = parse_feed(data, URL)
    except ReadingError as error:
        assert str(error)
        return 0
    for entry in parsed.entries:
        try:
            check_article(to_article(entry.draft(parsed.title, parsed.language)))
        except ReadingError as error:
            assert str(error)
    return 0


def discovery(data: bytes) -> int:
    """The feeds that a page names."""
    for address, _ in discover(data.decode("utf-8", "replace"), URL):
        assert address.startswith(("http://", "https://"))
    return 0


def opml(data: bytes) -> int:
    """What is read can be written and read again; a folder's feeds stand together then."""
    try:
        outlines = parse_opml(data)
    except ReadingError as error:
        assert str(error)
        return 0
    for outline in outlines:
        for line in (outline.url, outline.title, outline.site, outline.folder):
            assert clean_line(line) == line
    again = parse_opml(to_opml(outlines))
    assert sorted(one.url for one in again) == sorted(one.url for one in outlines)
    assert all(one.url for one in outlines)
    return 0


def config(data: bytes) -> int:
    """Settings, or one line that names the file."""
    path = Path(gettempdir()) / f"briefing-{os.getpid()}.toml"
    path.write_bytes(data)
    try:
        for read, error in ((load_settings, SettingsError), (fetch_options, ReadingError)):
            try:
                read(path)
            except error as refused:
                assert str(refused).isprintable()
                assert path.name in str(refused)
    finally:
        path.unlink()
    return 0


TARGETS: dict[str, Target] = {
    "text": partial(document, loading._plain),
    "markdown": partial(document, loading._markdown),
    "html": partial(document, loading._html),
    "mail": partial(document, loading._mail),
    "pdf": partial(document, loading._pdf),
    "feed": feed,
    "discovery": discovery,
    "opml": opml,
    "config": config,
    "extraction": extraction,
    "comparing": comparing,
}
