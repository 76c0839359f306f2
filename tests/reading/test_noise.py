"""Furniture goes, the article stays, and nothing is rewritten."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.reading.noise import Row, rows, strip_line, strip_noise

PROSE = [
    "Exports rose 5.9% in November from a year earlier, the customs office said on Monday.",
    "Imports grew 1.9%, which left a surplus of $112 billion.",
    "The yuan was little changed.",
]


def hits(row: Row, line: str) -> bool:
    if not row.may_match(line.lower()):
        return False
    return row.regex.search(line) is not None if row.scope == "inside" else row.matches(line)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_every_row_matches_its_examples(row: Row) -> None:
    assert [line for line in row.examples if not hits(row, line)] == []


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_what_a_row_spares_is_furniture_to_no_row(row: Row) -> None:
    assert [(line, other.name) for line in row.spares for other in rows() if hits(other, line)] == []


def test_rows_that_shorten_lines_say_what_they_need() -> None:
    assert all(row.needs for row in rows() if row.scope == "inside")
    assert all(need == need.lower() for row in rows() for need in row.needs)


def test_rows_have_names_of_their_own() -> None:
    assert len({row.name for row in rows()}) == len(rows())


def test_a_page_saved_with_its_furniture() -> None:
    page = [
        "Our Privacy Statement & Cookie Policy",
        "We use cookies. By staying here you agree to our use of cookies.",
        "I agree",
        "Share",
        "Surplus passes $1 trillion",
        *PROSE,
        "ADVERTISEMENT",
        "The bank expects more.",
        "Leave a Reply",
        "First! 300% agree",
    ]
    assert strip_noise(page) == ["Surplus passes $1 trillion", *PROSE, "The bank expects more."]


def test_a_caption_given_thrice_stands_once() -> None:
    caption = "A view of the port on Monday. /VCG"
    assert strip_noise([caption, caption, PROSE[0], caption]) == [caption, PROSE[0]]


def test_a_sentence_said_again_much_later_stays() -> None:
    text = ["He laughed.", *PROSE, "A third.", "He laughed."]
    assert strip_noise(text) == text


def test_the_headline_is_spared_where_it_looks_like_a_link() -> None:
    assert strip_noise(["OPINION: Mend the unions, do not end them", *PROSE])[0].startswith("OPINION")
    assert strip_noise([PROSE[0], "OPINION: Mend the unions, do not end them", *PROSE[1:]]) == PROSE


def test_comments_are_cut_only_behind_the_text() -> None:
    assert strip_noise(["Comments", *PROSE]) == PROSE
    assert strip_noise([*PROSE, "2 comments", "I was there. It was 40 dead."]) == PROSE


def test_a_list_of_links_goes_only_where_no_prose_follows() -> None:
    links = ["Related stories", "How the port grew", "Ten ships in pictures"]
    assert strip_noise([*PROSE, *links]) == PROSE
    assert strip_noise([PROSE[0], *links, PROSE[1]]) == [PROSE[0], *links[1:], PROSE[1]]


def test_a_gallery_becomes_its_captions() -> None:
    gallery = (
        "Photos: Fire at the port Photos: Fire at the port Smoke rises over the port. At least 30 died. "
        "Hide Caption 1 of 2 Photos: Fire at the port A crane lies in the water. Hide Caption 2 of 2"
    )
    assert strip_noise([gallery, PROSE[0]]) == [
        "Smoke rises over the port. At least 30 died.",
        "A crane lies in the water.",
        PROSE[0],
    ]


def test_items_of_a_list_are_looked_at_one_by_one() -> None:
    assert strip_noise(["- Share\n- Exports: up 5.9%\n- Advertisement"]) == ["- Share\n- Exports: up 5.9%"]


words = st.sampled_from(
    [
        "Share",
        "Comments",
        "12",
        "dead",
        "Photos:",
        "Hide Caption 1 of 2",
        "Read more",
        "cookies",
        "Credit...",
        "the",
        ".",
    ]
    + [example for row in rows() for example in row.examples]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(words, min_size=1, max_size=6).map(" ".join), max_size=8))
def test_what_is_left_is_pieces_of_what_was_there_in_their_order(blocks: list[str]) -> None:
    source = " ".join(" ".join(blocks).split())
    position = 0
    for block in strip_noise(blocks):
        for word in block.split():
            position = source.find(word, position)
            assert position >= 0
            position += len(word)


@settings(max_examples=80, deadline=None)
@given(st.lists(words, min_size=1, max_size=6).map(" ".join))
def test_a_line_is_only_ever_shortened(line: str) -> None:
    assert len(strip_line(line)) <= len(line)
