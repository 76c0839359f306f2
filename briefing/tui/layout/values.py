"""What sources say of a measure, fitted to the cells there are for it."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from rich.cells import set_cell_size

from briefing.figures.lexicon.units import shorts
from briefing.report.shorter import marked
from briefing.tui.layout.spans import ELLIPSIS, cells
from briefing.tui.story import Story

BESIDE = " / "  # between two values of one source
_MANY = "(?:dozens|tens|hundreds|thousands|millions|billions)"
_HYPHEN = re.compile(r"(?<=\d)-(?=[^\W\d])")  # "1,400-square-foot" ends after its digits too
_NO_BREAK = "\xa0"
_LEADS_ON = re.compile(  # words with which no value ends
    r"(?:^|\s)(?:about|almost|over|under|at|least|up|to|exactly|no|other|an?|the|of|than|and|or|in|by)$",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\D* of (?:the|these|those|its|his|her|their)\b")  # "one of the 20 crews" is one


@cache
def _unbroken() -> re.Pattern[str]:
    """Spaces within a number: "6 to 7m", "300 thousand", "9 out of 10", and before symbols."""
    symbols = "|".join(re.escape(symbol) for symbol in shorts().values())
    return re.compile(
        r"(?<=[\dmn%]) (?=(?:to|and|or|of|out of) \S?\d)"
        r"|(?<=\d) (?=\d|hundred|thousand|[mb]illion|dozen|lakh|crore)"
        rf"|(?<=[\d½]) (?=(?:{symbols})(?!\w))|(?<=\d sq) (?=ft|mi|km)"
        rf"|(?<=\w) (?=of {_MANY})|(?<=\bof) (?={_MANY})"
        r"|(?<=\w) (?=and an? (?:half|quarter))|(?<=and) (?=an? (?:half|quarter))|(?<=and a) (?=half|quarter)"
        r"|(?<=\bto) (?=\S?\d)|(?<=\band) (?=\S?\d)|(?<=\bor) (?=\S?\d)|(?<=\bof) (?=\S?\d)|(?<=\bout) (?=of)"
    )


def level_for(written: Sequence[Mapping[int, str]], room: Mapping[int, int]) -> int:
    """The first level at which all sources have ``room`` for what they say, else the last."""
    fits = (all(cells(text) <= room[article] for article, text in said.items()) for said in written)
    return next((level for level, fit_ in enumerate(fits) if fit_), len(written) - 1)


def fitting(written: Sequence[Mapping[int, str]], room: Mapping[int, int]) -> dict[int, str]:
    """What every source says at that level; where there is no room even so, all their numbers alone."""
    said = written[level_for(written, room)]
    if all(cells(text) <= room[article] for article, text in said.items()):
        return dict(said)
    if len(set(said.values())) == 1:
        return {article: cut(text, min(room[n] for n in said)) for article, text in said.items()}
    return {article: least(text) for article, text in said.items()}


def in_columns(story: Story, number: int, room: Mapping[int, int]) -> tuple[dict[int, str], int, bool]:
    """What those sources say that have a column, written alike; at which level, and whether anything is cut.

    Of what is cut the level is the first that has symbols.
    """
    full = {article: text for article, text in story.values(number).items() if article in room}
    if all(cells(text) <= room[article] for article, text in full.items()):
        return full, 0, False
    written = [{article: said[article] for article in full} for said in story.forms(number)]
    said = {article: in_column(text, room[article]) for article, text in fitting(written, room).items()}
    cut = any(is_cut(text) and text != full[article] for article, text in said.items())
    return said, 1 if cut else level_for(written, room), cut


def is_cut(text: str) -> bool:
    return ELLIPSIS in text


def cut(text: str, width: int) -> str:
    """As many words of ``text`` as ``width`` cells hold, but all its numbers in any case."""
    if cells(text) <= width:
        return text
    if BESIDE in text:
        return least(text)
    forms = _forms(text)
    return next((form for form in reversed(forms) if cells(form) <= width), forms[0])


def least(text: str) -> str:
    """The numbers of ``text``, each with what cannot be parted from it: "12 … / 27 …", "a dozen…"."""
    return BESIDE.join(_forms(part)[0] for part in text.split(BESIDE))


def in_column(text: str, width: int) -> str:
    """``cut`` for a column that cannot grow: of several numbers as many as it holds, one at least."""
    form = cut(text, width)
    parts = form.split(BESIDE)
    while cells(form) > width and len(parts) > 1:
        parts.pop()
        form = BESIDE.join(parts)
        beside = f"{form}{BESIDE}{ELLIPSIS}"
        form = beside if cells(beside) <= width else marked(form.removesuffix(ELLIPSIS).rstrip())
    if cells(form) > width:  # words whose beginning must not seem another number, as "tens of …" would
        form = f"{set_cell_size(form, max(0, width - 1)).rstrip()}{ELLIPSIS}"
    return form


def _forms(text: str) -> list[str]:
    """``text`` cut after ever more of its words, never within a number, at last in full."""
    numbers = any(map(str.isdigit, text)) and not _OF_THEM.match(text)
    unbroken = _unbroken().sub(_NO_BREAK, text)
    forms: list[str] = []
    for found in re.finditer(rf" |{_HYPHEN.pattern}", unbroken):
        head = unbroken[: found.start()].removesuffix(ELLIPSIS).rstrip()
        if (not numbers or any(map(str.isdigit, head))) and _says(head):
            form = marked(head).replace(_NO_BREAK, " ")
            if cells(form) < cells(text):
                forms.append(form)
    return [*forms, text]


def _says(head: str) -> bool:
    """Whether what is left of a value is more than its hedge, and no word that leads on ends it."""
    return bool(head) and not _LEADS_ON.search(head)
