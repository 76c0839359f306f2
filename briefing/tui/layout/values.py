"""What sources say of a measure, fitted to the cells there are for it."""

import re
from collections.abc import Mapping, Sequence

from briefing.report.shorter import marked
from briefing.tui.layout.spans import ELLIPSIS, cells, fit

_MANY = "(?:dozens|tens|hundreds|thousands|millions|billions)"
_UNBROKEN = re.compile(  # spaces within a number: "6 to 7m", "300 thousand", "9 out of 10"
    r"(?<=[\dmn%]) (?=(?:to|and|or|of|out of) \S?\d)"
    r"|(?<=\d) (?=\d|hundred|thousand|[mb]illion|dozen|lakh|crore)"
    rf"|(?<=\w) (?=of {_MANY})|(?<=\bof) (?={_MANY})"
    r"|(?<=\bto) (?=\S?\d)|(?<=\band) (?=\S?\d)|(?<=\bor) (?=\S?\d)|(?<=\bof) (?=\S?\d)|(?<=\bout) (?=of)"
)
_NO_BREAK = "\xa0"
_SAYS_NOTHING = frozenset(
    {"about", "almost", "over", "under", "at", "least", "up", "to", "exactly", "a", "an"}
)


def level_for(written: Sequence[Mapping[int, str]], room: Mapping[int, int]) -> int:
    """The first level at which all sources have ``room`` for what they say, else the last."""
    fits = (all(cells(text) <= room[article] for article, text in said.items()) for said in written)
    return next((level for level, fit_ in enumerate(fits) if fit_), len(written) - 1)


def fitting(written: Sequence[Mapping[int, str]], room: Mapping[int, int]) -> dict[int, str]:
    """What every source says at that level, cut where there is no room even so."""
    said = written[level_for(written, room)]
    return {article: cut(text, room[article]) for article, text in said.items()}


def cut(text: str, width: int) -> str:
    """``text`` in at most ``width`` cells, never cut within a number: "12 / …", "$1.5bn …", "…"."""
    if cells(text) <= width:
        return text
    numbers = any(map(str.isdigit, text))
    unbroken = _UNBROKEN.sub(_NO_BREAK, text)
    for place in reversed([found.start() for found in re.finditer(" ", unbroken)]):
        head = unbroken[:place].removesuffix(ELLIPSIS)
        form = marked(head.rstrip())
        if any(map(str.isdigit, head)) is numbers and cells(form) <= width and _says(head):
            return form.replace(_NO_BREAK, " ")
    return fit(text, width) if unbroken.isalpha() else ELLIPSIS[:width]


def _says(head: str) -> bool:
    """Whether what is left of a value is more than its hedge."""
    return not _SAYS_NOTHING.issuperset(head.casefold().split(" "))
