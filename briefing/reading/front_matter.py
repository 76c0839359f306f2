"""The ``key: value`` lines between ``---`` marks at the head of a Markdown file."""

import re

_MARKS = re.compile(r"\A\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,40}):(?:[ \t]+(.*))?$")


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields (keys in lower case) and the rest of ``text``.

    Where the head is not made of fields nothing is taken away: no text gets lost in malformed front matter.
    """
    head = _MARKS.match(text)
    if head is None:
        return {}, text
    fields: dict[str, str] = {}
    for line in head[1].splitlines():
        if not line.strip() or line.lstrip().startswith(("#", "- ")) or line[0] in " \t":
            continue
        pair = _PAIR.match(line)
        if pair is None:
            return {}, text
        fields[pair[1].strip().lower()] = _unquoted((pair[2] or "").strip())
    return fields, text[head.end() :]


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        quote = value[0]
        value = value[1:-1]
        return value.replace("''", "'") if quote == "'" else value.replace('\\"', '"')
    return value
