"""What fuzzing starts from: the sample stories, the labelled sentences, one small example a format."""

import html
import json
import random
from itertools import pairwise
from pathlib import Path

from tests.gold.cases import classes
from tests.loopback import rss
from tests.reading.test_pdf import pdf

ARTICLES = Path(__file__).parents[2] / "articles"
TOKENS = (
    *Path(__file__).with_name("tokens.txt").read_text("utf-8").split(),
    *(
        "\n",
        "\n\n",
        "\n%\n",
        "\t",
        "\x1b[2J",
        "\x1b]52;c;",
        "\x07",
        "\x9b",
        "\x00",
        "\u202e",
        "\u200b",
        "\ufeff",
        "İ",
    ),
)


def stories(folder: Path | None = None) -> list[str]:
    files = sorted(ARTICLES.glob("*/*.md")) + sorted((folder or Path("/nowhere")).rglob("*.txt"))
    return [file.read_text("utf-8", "replace") for file in files]


def of_target(name: str, folder: Path | None = None) -> list[bytes]:
    """Seeds in the format of the target; ``folder`` adds its text files."""
    texts = stories(folder)
    sentences = [case.text for cases in classes().values() for case in cases]
    if name == "pdf":
        return [pdf("Twelve people died on Saturday.", "Exports rose 8.2%."), pdf("(", "1")]
    if name == "config":
        return [
            b'theme = "dark"\nmouse = false\n[keys]\n"room.copy" = "y,Y"\n[fetch]\nprivate = "never"\n',
            b'clipboard = "tool"\n[fetch]\nconnections = 3\n[credentials."a.example"]\nuser = "me"\n',
        ]
    if name == "opml":
        return [
            b'<?xml version="1.0"?><opml version="2.0"><body><outline text="News">'
            b'<outline text="A &amp; B" xmlUrl="https://u:p@a.example/rss" htmlUrl="https://a.example"/>'
            b"</outline></body></opml>"
        ]
    if name == "mail":
        return [mail(text) for text in texts]
    if name == "feed":
        return [feed for text in texts for feed in feeds(text)]
    if name in ("html", "discovery"):
        return [page(text) for text in texts]
    if name == "comparing":
        pairs = [*pairwise(texts), *list(pairwise(sentences))[::5]]
        return ["\n%\n".join(pair).encode() for pair in pairs]
    return [text.encode() for text in (*texts, *sentences)]


def page(text: str) -> bytes:
    title, *rest = text.split("\n\n")
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>' + html.escape(title) + "</title>"
        '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="canonical" href="/1">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Toll"}</script></head>'
        "<body><nav>Home</nav><article>"
        + "".join(f"<p>{html.escape(part)}</p>" for part in rest)
        + "</article></body></html>"
    ).encode()


def mail(text: str) -> bytes:
    head = "From: North Star <desk@a.example>\nSubject: =?utf-8?q?Toll?=\nDate: Mon, 1 Dec 2025 08:00 +0000\n"
    parts = f"--x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--x\nContent-Type: text/html\n\n"
    return (
        f'{head}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="x"\n\n{parts}'.encode()
        + page(text)
        + b"\n--x--\n"
    )


def feeds(text: str) -> list[bytes]:
    """One as RSS, one as Atom, one as JSON Feed."""
    inside = (
        f"<title>Toll</title><description>{html.escape(text)}</description><pubDate>Mon, 1 Dec 2025</pubDate>"
    )
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>T</title><link href="/1"/>'
        f"<updated>2025-12-01T08:00:00Z</updated><content type='html'>{html.escape(text)}</content></entry>"
        "</feed>"
    )
    item = {"id": "1", "url": "https://a.example/1", "title": "Toll", "content_html": page(text).decode()}
    said = {"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": [item]}
    return [rss(("https://a.example/1", inside)), atom.encode(), json.dumps(said).encode()]


def mutated(data: bytes, rng: random.Random, longest: int) -> bytes:
    """``data`` with a few tokens put in, pieces taken out, doubled or moved."""
    for _ in range(rng.choice((1, 1, 2, 3, 5, 9))):
        start = rng.randrange(len(data) + 1)
        end = min(len(data), start + rng.choice((1, 3, 10, 60, 400)))
        piece, to = data[start:end], rng.randrange(len(data) + 1)
        token = rng.choice(TOKENS).encode()
        match rng.randrange(6):
            case 0 | 1:
                data = data[:start] + b" " * rng.randrange(2) + token + b" " * rng.randrange(2) + data[start:]
            case 2:
                data = data[:start] + data[end:]
            case 3:
                data = data[:to] + piece + data[to:]
            case 4:
                data = data[:start] + token + data[end:]
            case 5:
                data = data[:start] + piece * rng.choice((2, 3, 50)) + data[end:]
    return data[:longest]
