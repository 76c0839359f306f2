"""Room shared out among columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.tui.layout.shares import shared_out


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (10, (5, 5)),
        (8, (5, 5)),  # the least stays, even where it is too much
        (13, (7, 6)),
        (17, (9, 8)),
        (30, (20, 10)),  # what one does not want goes to the other
        (99, (20, 10)),
    ],
)
def test_columns_grow_alike_towards_what_they_want(room: int, widths: tuple[int, ...]) -> None:
    assert shared_out(room, (5, 5), (20, 10)) == widths


def test_what_is_wanted_first_is_given_first() -> None:
    assert shared_out(14, (5, 5), (5, 8), (20, 8)) == (6, 8)


@given(
    st.integers(0, 300),
    st.lists(st.tuples(st.integers(1, 30), st.integers(1, 60)), min_size=1, max_size=8),
)
def test_no_room_is_left_while_anything_is_wanted(room: int, columns: list[tuple[int, int]]) -> None:
    least, wanted = zip(*columns, strict=True)
    widths = shared_out(room, least, wanted)
    assert all(width >= fewest for width, fewest in zip(widths, least, strict=True))
    assert sum(widths) == max(sum(least), min(room, sum(map(max, least, wanted))))
