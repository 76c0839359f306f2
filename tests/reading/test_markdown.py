"""Markdown without its marks."""

import pytest

from briefing.reading.markdown import read_markdown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("A *first* and __second__ [link to 12](http://x.example/a_b).", ("A first and second link to 12.",)),
        ("One\ntwo\n\nThree", ("One two", "Three")),
        ("One\\\ntwo", ("One\ntwo",)),
        ("## What it costs ##\n\n`5%` of it", ("What it costs", "5% of it")),
        ("Title\n=====\n\nBody", ("Title", "Body")),
        ("- a: 5%\n- b\n  - c\n\nAfter", ("- a: 5%\n- b\n- c", "After")),
        ("1. first\n2. second *x*", ("1. first\n2. second x",)),
        ("> Said &amp; done", ("Said & done",)),
        ("| Year | Dead |\n|---|---|\n| 2024 | 12 |", ("Year | Dead\n2024 | 12",)),
        ("![A port, 99 ships](a.png)\n\nText", ("Text",)),
        ("<div>Some <i>more</i> 7</div>\n\n***\n\nText", ("Some more 7", "Text")),
        ("    indented 44\n\n```\ncode 45\n```", ("indented 44", "code 45")),
        ("5 * 3 = 15 and 2_000 and 10 < 20", ("5 * 3 = 15 and 2_000 and 10 < 20",)),
        ("", ()),
    ],
)
def test_blocks(text: str, blocks: tuple[str, ...]) -> None:
    assert read_markdown(text).blocks == blocks


PLAIN = "# The headline\n\nFirst paragraph.\n\n## Part\n\n- one: 5%\n- two\n\nLast."


def test_plain_and_marked_texts_are_read_alike() -> None:
    marked = PLAIN.replace("Last.", "*Last.*")
    assert read_markdown(PLAIN) == read_markdown(marked)
    assert read_markdown(PLAIN).blocks == (
        "The headline",
        "First paragraph.",
        "Part",
        "- one: 5%\n- two",
        "Last.",
    )


def test_the_first_heading_is_the_title_unless_the_fields_give_one() -> None:
    assert read_markdown(PLAIN).title == "The headline"
    assert read_markdown(f"---\ntitle: Another\n---\n{PLAIN}").title == "Another"
    assert read_markdown("Text.\n\n# Later").title == ""
