"""How the room is divided at a width."""

NARROW, WIDE, WIDEST = 90, 140, 190  # below: one pane at a time; from: three articles, four, and the panel


def slots(width: int) -> int:
    """How many articles stand side by side."""
    if width < NARROW:
        return 1
    return 4 if width >= WIDEST else 3 if width >= WIDE else 2


def panel_width(width: int) -> int:
    """Cells for the key figures beside the articles."""
    return min(58, max(38, width * 2 // 7))
