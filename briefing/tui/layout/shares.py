"""Room shared out among columns that stand side by side."""

from collections.abc import Sequence


def shared_out(room: int, least: Sequence[int], *wanted: Sequence[int]) -> tuple[int, ...]:
    """Widths of ``least`` that grow alike, towards each of ``wanted`` in turn, while room is left."""
    widths = list(least)
    left = room - sum(widths)
    for goal in wanted:
        growing = [place for place, width in enumerate(widths) if width < goal[place]]
        while growing and left > 0:
            for place in growing[:left]:
                widths[place] += 1
            left -= len(growing[:left])
            growing = [place for place in growing if widths[place] < goal[place]]
    return tuple(widths)
