"""Where a text says what is looked for."""

import pytest

from briefing.tui.layout.mentions import mentions, places


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Viet Nam, VIETNAM, Vietnam", "vietnam", [(10, 17), (19, 26)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("straße İzmir", "izmir", []),  # its dotted İ folds to two letters: never a wrong place
        ("straße strasse", "strasse", [(7, 14)]),
        ("anything", "", []),
        ("anything", '"', []),
        ("Asia, exports to Asia", "exports asia", [(0, 4), (6, 13), (17, 21)]),
        ("exports to Asia", '"to asia"', [(8, 15)]),
        ("exports", "port export", [(0, 6)]),
    ],
)
def test_places_are_the_text_s_own(text: str, query: str, expected: list[tuple[int, int]]) -> None:
    assert list(places(text, query)) == expected


TEXT = "Exports to Asia rose.\n\nAsia buys more.\nIn Asia exports pay; exports grow."


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("asia", [["Asia"], ["Asia"], ["Asia"]]),
        ("asia exports", [["Exports", "Asia"], ["Asia", "exports", "exports"]]),
        ('"exports to asia"', [["Exports to Asia"]]),
        ('"asia exports"', [["Asia exports"]]),
        ('"asia exports" grow', [["Asia exports", "grow"]]),
        ("asia rome", []),
    ],
)
def test_several_words_are_one_mention_in_every_paragraph_that_has_them_all(
    query: str, said: list[list[str]]
) -> None:
    assert [[TEXT[start:end] for start, end in one] for one in mentions(TEXT, query)] == said
