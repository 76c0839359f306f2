"""Which lines of an article read as headings."""

BULLETS = ("- ", "* ", "• ", "– ")


def is_heading(paragraph: str) -> bool:
    """Whether a line of an article reads as a heading: short, not the end of a sentence, no list's item."""
    return len(paragraph) <= 70 and paragraph[-1:].isalnum() and not paragraph.startswith(BULLETS)
