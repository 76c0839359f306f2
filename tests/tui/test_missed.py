"""What could not be read, on one line."""

from pathlib import Path

import pytest

from briefing.reading import Skipped, load
from briefing.tui.missed import Missed, missed, shortened

PICTURE = Skipped("articles/b.pdf", "it is a picture", "save it as text")
OTHERS = Skipped("/a/b/c", "2 files .csv not read", "not an article's format", files="2 .csv files")


def test_where_all_was_read_nothing_is_missed() -> None:
    assert missed(()) is None


def test_the_reason_comes_last() -> None:
    assert missed([OTHERS]) == Missed("2 .csv files in c not read: not an article's format", grave=False)
    assert missed([PICTURE]) == Missed("Skipped b.pdf: it is a picture (save it as text)", grave=True)


def test_what_was_read_in_part_is_not_skipped() -> None:
    long = Skipped("long.txt", "2.0 million characters, the first 1.5 searched", in_part=True)
    assert missed([long]) == Missed("long.txt: 2.0 million characters, the first 1.5 searched", grave=True)
    assert missed([long, PICTURE]) == Missed(
        "Skipped b.pdf (and 1 more): it is a picture (save it as text)", grave=True
    )


def test_what_failed_comes_before_files_of_other_formats() -> None:
    found = missed([OTHERS, OTHERS, PICTURE])
    assert found == Missed("Skipped b.pdf (and 2 more): it is a picture (save it as text)", grave=True)


def test_a_folder_is_told_in_full_by_reports_and_in_short_on_the_screen(tmp_path: Path) -> None:
    folder = tmp_path / "2013-07-01_nineteen-firefighters-killed"
    folder.mkdir()
    for name in ("a.txt", "sources.json", "b.csv", "c.csv", "Makefile"):
        (folder / name).write_text("The ferry carried 240 passengers.")
    skipped = load([folder]).skipped
    assert [str(one) for one in skipped] == [
        f"{folder}: 2 files .csv not read (not an article's format)",
        f"{folder}: 1 file .json not read (not an article's format)",
        f"{folder}: 1 file without ending not read (not an article's format)",
    ]
    told = [found.text for one in skipped if (found := missed([one]))]
    assert told == [
        "2 .csv files in 2013-07-…-killed not read: not an article's format",
        "1 .json file in 2013-07-…-killed not read: not an article's format",
        "1 file without ending in 2013-07-…-killed not read: not an article's format",
    ]


@pytest.mark.parametrize("name", ["evil\x1b[31m", "two\nlines", "right\u202eleft"])
def test_no_name_speaks_to_the_terminal(name: str) -> None:
    found = missed([Skipped(name, "permission denied")])
    assert found is not None
    assert found.text.isprintable()


def test_a_long_name_keeps_its_beginning_and_its_end() -> None:
    assert shortened("harbour", 7) == "harbour"
    assert shortened("harbourwire", 7) == "har…ire"
    for most in range(3, 20):
        assert len(shortened("a-long-name-of-a-file.txt", most)) == most
