"""Markdown with front matter to a Draft."""

import re

from briefing.reading.dates import parse_date
from briefing.reading.draft import Draft
from briefing.reading.front_matter import split_front_matter

_HEADING = re.compile(r"^#{1,6}[ \t]+(.*?)[ \t#]*$", re.M)


def read_markdown(text: str) -> Draft:
    fields, body = split_front_matter(text)
    body = _HEADING.sub(r"\1", body)
    return Draft(
        body.strip(),
        title=fields.get("title", ""),
        source=fields.get("source", ""),
        url=fields.get("url", ""),
        published=parse_date(fields.get("published", "")),
        language=fields.get("language", ""),
    )
