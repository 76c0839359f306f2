"""Breaking text into lines of a width, by offset."""

from rich.cells import get_character_cell_size

from briefing.tui.layout.spans import NOT_NARROW

_BREAKS_AFTER = "—–/"


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Lines of at most ``width`` cells as ``(start, end)`` offsets, without the spaces at a break.

    Breaks at spaces, after dashes and slashes, between wide characters, and inside a word only
    when it is longer than a line. A no-break space never breaks. An empty text is one empty line.
    """
    width = max(1, width)
    if NOT_NARROW.search(text):
        return _wrap_cells(text, width)
    lines: list[tuple[int, int]] = []
    start, size = 0, len(text)
    while size - start > width:
        limit = start + width
        cut = text.rfind(" ", start, limit + 1)
        for mark in _BREAKS_AFTER:
            cut = max(cut, text.rfind(mark, start + 1, limit) + 1)
        if cut <= start:
            cut = limit
        end = cut
        while end > start and text[end - 1] == " ":
            end -= 1
        lines.append((start, end))
        start = cut
        while start < size and text[start] == " ":
            start += 1
    if start < size or not lines:
        lines.append((start, size))
    return lines


def _wrap_cells(text: str, width: int) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = used = 0
    cut = -1  # where the line may break, and how many cells stand before it
    for index, character in enumerate(text):
        size = get_character_cell_size(character)
        if character == " " or (size == 2 and index > start):
            cut, cut_used = index, used
        while used + size > width and character != " " and index > start:
            if cut <= start:
                cut, cut_used = index, used
            lines.append((start, _rstrip(text, start, cut)))
            start = cut
            while start < index and text[start] == " ":
                start += 1
                cut_used += 1
            used -= cut_used
            cut = -1
        used += size
        if character in _BREAKS_AFTER:
            cut, cut_used = index + 1, used
    end = _rstrip(text, start, len(text))
    if end > start or not lines:
        lines.append((start, end))
    return lines


def _rstrip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end
