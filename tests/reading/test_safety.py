"""Nothing a terminal acts on or hides gets through."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.reading.safety import clean_line, clean_text

NASTY = (
    "\x1b\x9b\x9d\x90\x9c\x07\r\n\t\x85\x7f[]P;0m\\a é½"
    "\u2028\u2029\u200b\u200d\u202e\u2066\ufeff\u00ad\u0301\ud800\ufffe"
)
HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;owned\x07title", "title"),
        ("\x1b]52;c;aGk=\x1b\\text", "text"),
        ("\x1bP1;2q#0\x1b\\text", "text"),
        ("\x1b(Btext", "text"),
        ("\x9b31mred", "red"),
        ("\x9b2Jtext", "text"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("zero\u200bwidth\u2060", "zerowidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\ufeffstart", "start"),
        ("one\u2028two\u2029three\x85four\x0cfive", "one\ntwo\nthree\nfour\nfive"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("bell\x07 back\x08space \x00nul\x7f", "bell backspace nul"),
        ("cafe\u0301", "café"),
        ("½ is no 1/2, ² no 2", "½ is no 1/2, ² no 2"),
        ("z" + "\u0300" * 40 + "a", "z" + "\u0300" * 4 + "a"),
        ("tag\U000e0041s", "tags"),
        (
            "[red] and \\[/] stay: markup is no concern of reading",
            "[red] and \\[/] stay: markup is no concern of reading",
        ),
    ],
)
def test_what_is_removed(dirty: str, clean: str) -> None:
    assert clean_text(dirty) == clean


def test_a_sequence_without_an_end_takes_no_text_with_it() -> None:
    assert clean_text("\x1b]8;;12 people died, police said.") == "8;;12 people died, police said."
    misread = "he said \u00e2\x80\x9d5.9%\u00e2\x80\x9c twice"
    assert "5.9%" in clean_text(misread)


def test_tabs_and_newlines_stay_in_texts_and_not_in_lines() -> None:
    assert clean_text("a\tb\nc") == "a\tb\nc"
    assert clean_line(" a\tb\n\x1b[1mc\u00a0 d ") == "a b c d"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from(NASTY), st.characters())))
def test_no_character_of_a_hidden_class_is_left_and_cleaning_twice_changes_nothing(text: str) -> None:
    clean = clean_text(text)
    left = {char for char in clean if unicodedata.category(char) in HIDDEN} - {"\n", "\t"}
    assert not {char for char in left if unicodedata.category(char) != "Cn"} - ALLOWED_FORMAT
    assert clean_text(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)


# Format characters that show, and join what follows: Arabic number signs and the like.
ALLOWED_FORMAT = set(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
) | {chr(code) for code in range(0x13430, 0x13440)}


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.one_of(st.sampled_from(NASTY), st.characters())))
def test_a_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert clean_line(line) == line
