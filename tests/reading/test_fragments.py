"""Paragraphs out of pieces of HTML."""

from briefing.reading.fragments import fragment_blocks


def test_paragraphs_of_a_fragment() -> None:
    markup = "Lead<p>One <b>two</b><br>three</p><ul><li>a</li><li>b &amp; c</li></ul><style>x</style>tail"
    assert fragment_blocks(markup) == ("Lead", "One two three", "- a", "- b & c", "tail")


def test_deep_nesting_is_no_trouble() -> None:
    assert isinstance(fragment_blocks("<div>" * 5000 + "x"), tuple)
