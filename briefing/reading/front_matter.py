"""The ``key: value`` lines between ``---`` marks at the head of a Markdown file."""

import re
from collections.abc import Mapping
from dataclasses import replace

from briefing.reading.dates import parse_date
from briefing.reading.draft import Draft

_MARKS = re.compile(r"\A\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,40}):(?:[ \t]+(.*))?$")
_LONGEST = 8000  # characters
_TITLE = ("title", "headline")
_SOURCE = ("source", "outlet", "publisher", "publication", "site", "site_name", "sitename")
_URL = ("url", "link", "source_url", "canonical", "permalink", "source")
_DATE = ("published", "date", "published_at", "published_time", "pubdate", "datepublished")
_LANGUAGE = ("language", "lang")


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields (keys in lower case) and the rest of ``text``.

    Where the head is not made of fields nothing is taken away: malformed front matter loses no text.
    """
    head = _MARKS.match(text)
    if head is None or len(head[1]) > _LONGEST:
        return {}, text
    fields: dict[str, str] = {}
    folded = ""  # the key whose value goes on in indented lines
    for line in head[1].splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line[0] in " \t-":
            if folded and line[0] != "-":
                fields[folded] = f"{fields[folded]} {line.strip()}".strip()
            continue
        pair = _PAIR.match(line)
        if pair is None:
            return {}, text
        key, value = pair[1].strip().lower(), (pair[2] or "").strip()
        folded = key if value in (">", "|", ">-", "|-") else ""
        fields[key] = "" if folded else _unquoted(value)
    return fields, text[head.end() :]


def with_fields(draft: Draft, fields: Mapping[str, str]) -> Draft:
    """``draft`` with what the front matter says of it."""
    source, url = _first(fields, _SOURCE), _first(fields, _URL)
    return replace(
        draft,
        title=_first(fields, _TITLE) or draft.title,
        source="" if _is_url(source) else source,
        url=url if _is_url(url) else "",
        published=parse_date(_first(fields, _DATE)),
        language=_first(fields, _LANGUAGE),
    )


def _first(fields: Mapping[str, str], keys: tuple[str, ...]) -> str:
    return next((fields[key] for key in keys if fields.get(key)), "")


def _is_url(text: str) -> bool:
    return re.match(r"https?://\S+$", text) is not None


def _unquoted(value: str) -> str:
    quoted = re.match(r"\"((?:[^\"\\]|\\.)*)\"(?:\s+#.*)?$|'((?:[^']|'')*)'(?:\s+#.*)?$", value)
    if quoted is None:
        return re.sub(r"\s+#.*$", "", value)
    if quoted[1] is not None:
        return re.sub(r"\\(.)", r"\1", quoted[1])
    return quoted[2].replace("''", "'")
