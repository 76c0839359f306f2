"""How much of a title tells it from the others."""

import pytest

from briefing.tui.unmistakable import telling


@pytest.mark.parametrize(
    ("titles", "seen"),
    [
        (["Fares to Moor", "Fares to Tarn"], ["Fares to Moo", "Fares to Tar"]),
        (["Fares", "Fares  2024", "Fares  Nov"], ["Fares", "Fares  202", "Fares  Nov"]),
        (["Gates", "Gates", "Locks"], ["Gat", "Gat", "Loc"]),
        (["Gates"], [""]),
        ([], []),
    ],
)
def test_a_title_is_told_from_those_beside_it(titles: list[str], seen: list[str]) -> None:
    ends = telling(titles)
    assert [title[:end] for title, end in zip(titles, ends, strict=True)] == seen
