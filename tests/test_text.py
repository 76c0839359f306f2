"""Text on one line, and numbers with their nouns."""

from briefing.text import counted, one_line


def test_white_space_of_any_kind_is_a_space() -> None:
    assert one_line(" two\n\n lines\tof\u00a0text ") == "two lines of text"


def test_one_has_no_plural() -> None:
    assert [counted(number, "source") for number in (0, 1, 2)] == ["0 sources", "1 source", "2 sources"]
    assert counted(2, "story", "stories") == "2 stories"
