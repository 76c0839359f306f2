"""The ``key: value`` lines between ``---`` marks at the head of a Markdown file."""

import re
from collections.abc import Mapping
from dataclasses import replace

from briefing.reading.dates import parse_date
from briefing.reading.draft import Draft

_CLOSED = re.compile(r"\A\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_OPEN = re.compile(r"\A\s*---[ \t]*\n(.*?)(?:^[ \t]*\n|\Z)", re.S | re.M)  # its end was forgotten
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,40}):(?:[ \t]+(.*))?$")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$')
_SINGLE = re.compile(r"'((?:[^']|'')*)'(?:\s+#.*)?$")
_LONGEST = 8000  # characters
_TITLE = ("title", "headline")
_SOURCE = ("source", "outlet", "publisher", "publication", "site", "site_name", "sitename")
_URL = ("url", "link", "source_url", "canonical", "permalink", "source")
_DATE = ("published", "date", "published_at", "published_time", "pubdate", "datepublished")
_LANGUAGE = ("language", "lang")
_KNOWN = {*_TITLE, *_SOURCE, *_URL, *_DATE, *_LANGUAGE}


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields (keys in lower case) and the rest of ``text``.

    Malformed front matter loses no text: lines that are no fields stay at the head of the rest, and where no
    field that an article has is among them, all of it stays.
    """
    head = _CLOSED.match(text) or _OPEN.match(text)
    if head is None or len(head[1]) > _LONGEST:
        return {}, text
    fields, left = _fields(head[1])
    if not fields.keys() & _KNOWN and (left or head.re is _OPEN):
        return {}, text
    return fields, "".join(f"{line}\n\n" for line in left) + text[head.end() :]


def _fields(head: str) -> tuple[dict[str, str], list[str]]:
    fields: dict[str, str] = {}
    left: list[str] = []
    last = ""  # the key whose value may go on in indented lines
    for line in head.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        pair = _PAIR.match(line)
        if pair:
            last, value = pair[1].strip().lower(), (pair[2] or "").strip()
            fields[last] = "" if value in (">", "|", ">-", "|-") else _unquoted(value)
        elif last and line[0] in " \t":
            fields[last] = f"{fields[last]} {line.strip()}".strip()
        elif last and line.startswith("- "):  # a list of tags or authors
            continue
        else:
            left.append(line)
    return fields, left


def with_fields(draft: Draft, fields: Mapping[str, str]) -> Draft:
    """``draft`` with what the front matter says of it."""
    return replace(
        draft,
        title=_first(fields, _TITLE) or draft.title,
        source=_first(fields, _SOURCE, url=False),
        url=_first(fields, _URL, url=True),
        published=parse_date(_first(fields, _DATE)),
        language=_first(fields, _LANGUAGE),
    )


def _first(fields: Mapping[str, str], keys: tuple[str, ...], url: bool = False) -> str:
    """The first of the fields that is stated and is, or is not, an address."""
    return next((fields[key] for key in keys if fields.get(key) and _is_url(fields[key]) == url), "")


def _is_url(text: str) -> bool:
    return re.match(r"https?://\S+$", text) is not None


def _unquoted(value: str) -> str:
    if double := _DOUBLE.match(value):
        return re.sub(r"\\(.)", r"\1", double[1])
    if single := _SINGLE.match(value):
        return single[1].replace("''", "'")
    return value
