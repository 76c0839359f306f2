"""What a source's reader found, before it is made an Article."""

import re
from dataclasses import dataclass
from datetime import date

from briefing.model import Article
from briefing.reading.safety import clean_line, clean_text


@dataclass(frozen=True, slots=True)
class Draft:
    """``body`` holds paragraphs separated by blank lines; whatever is not known stays empty."""

    body: str
    title: str = ""
    source: str = ""
    url: str = ""
    path: str = ""
    published: date | None = None
    language: str = ""


def slug(text: str) -> str:
    """Lower-case words joined by hyphens, for ids."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-") or "article"


def unique(wanted: str, taken: set[str]) -> str:
    """``wanted``, or with the first free number behind it; adds the answer to ``taken``."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name


def to_article(draft: Draft, article_id: str) -> Article:
    """The Article of ``draft``: its title stands at the head of the text as the first paragraph."""
    title, body = clean_line(draft.title), clean_text(draft.body).strip()
    if title and clean_line(body.partition("\n")[0]) != title:
        body = f"{title}\n\n{body}"
    return Article(
        id=article_id,
        title=title,
        source=clean_line(draft.source),
        text=body,
        path=clean_line(draft.path) or None,
        url=clean_line(draft.url) or None,
        published=draft.published,
        language=draft.language or None,
    )
