"""Where a text says what is looked for."""

import pytest

from briefing.tui.layout.mentions import places


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Viet Nam, VIETNAM, Vietnam", "vietnam", [(10, 17), (19, 26)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("straße İzmir", "izmir", []),  # its dotted İ folds to two letters: never a wrong place
        ("straße strasse", "strasse", [(7, 14)]),
        ("anything", "", []),
    ],
)
def test_places_are_the_text_s_own(text: str, query: str, expected: list[tuple[int, int]]) -> None:
    assert list(places(text, query)) == expected
