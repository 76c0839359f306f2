"""Captions and credits of pictures, which tell where and when a picture was taken."""

from briefing.figures.lexicon import load

_TABLE = load("captions")
_MARKS: tuple[str, ...] = tuple(_TABLE["marks"])
_OPENINGS: tuple[str, ...] = tuple(_TABLE["openings"])
_CREDITS: tuple[str, ...] = tuple(_TABLE["credits"])
_LONGEST = 600  # characters of a caption and its credit; in a longer paragraph the credit stands beside


def is_caption(text: str, start: int, end: int) -> bool:
    """Whether the paragraph ``text[start:end]`` is a picture's caption, or several."""
    if text.startswith(_OPENINGS, start, end):
        return True
    paragraph = text[start:end]
    if any(map(paragraph.__contains__, _MARKS)):
        return True
    if end - start > _LONGEST:
        return False
    return any(map(paragraph.__contains__, _CREDITS))
