"""Plain text to a Draft."""

import re

from briefing.reading.draft import Draft


def read_plain(text: str) -> Draft:
    lines = [line.strip() for line in text.split("\n")]
    blocks = [line for line in lines if line]
    title = ""
    if blocks and len(blocks[0]) <= 150 and not re.search(r"[.;:]$", blocks[0]):
        title = blocks[0]
    return Draft("\n\n".join(blocks), title=title)
