"""What stands before the root of an XML file."""

from time import process_time

import pytest

from briefing.reading.prologue import bare_xml, without_declaration


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("<?xml version='1.0' encoding='latin-1'?>\n<rss/>", "\n<rss/>"),
        ("<!DOCTYPE rss [<!ENTITY a 'b'> ]><rss>&a;</rss>", "<rss>&a;</rss>"),
        ("<!doctype rss PUBLIC 'x' 'y'><rss>\x00</rss>", "<rss></rss>"),
        ("<rss><!DOCTYPE rss [</rss>", "<rss><!DOCTYPE rss [</rss>"),
        ("<rss/>", "<rss/>"),
    ],
)
def test_bare_xml(text: str, bare: str) -> None:
    assert bare_xml(text) == bare


@pytest.mark.parametrize("part", [" ", "\n", "<?xml ", "<!DOCTYPE[", "<!DOCTYPE "])
def test_what_is_repeated_without_end_costs_no_more_than_its_length(part: str) -> None:
    text = part * 40_000
    before = process_time()
    assert bare_xml(text) == without_declaration(text) == text
    assert process_time() - before < 1
