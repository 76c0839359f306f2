"""Sources to articles, and one clear line for each that is none."""

import io
import os
import re
import sys
from pathlib import Path

import pytest

from briefing.reading import (
    EmptySourceError,
    MissingSourceError,
    NotTextError,
    ReadingError,
    UnreadableSourceError,
    load,
    loading,
    read,
)

TEXT = (
    "Exports rise in November\n\nExports rose 5.9% from a year earlier, the customs office said on Monday.\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "east-ledger.txt").write_text(TEXT)
    (tmp_path / "harbour-wire.md").write_text(
        "---\ntitle: Surplus passes $1 trillion\nsource: Harbour Wire\npublished: 2025-12-08\n---\n\n"
        "Text of 12 words."
    )
    return tmp_path


def as_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_folder(story: Path) -> None:
    ledger, wire = read(story)
    assert (ledger.id, ledger.title, ledger.source) == (
        "east-ledger",
        "Exports rise in November",
        "East Ledger",
    )
    assert ledger.text == TEXT.strip()
    assert ledger.path == str(story / "east-ledger.txt")
    assert (wire.id, wire.source, str(wire.published)) == ("harbour-wire", "Harbour Wire", "2025-12-08")
    assert wire.text == "Surplus passes $1 trillion\n\nText of 12 words."


def test_the_order_is_the_callers(story: Path) -> None:
    files = [story / "harbour-wire.md", story / "east-ledger.txt"]
    assert [article.id for article in read(*files)] == ["harbour-wire", "east-ledger"]


def test_ids_are_unique_and_the_same_file_is_read_once_in_a_folder(story: Path) -> None:
    again = story / "again"
    again.mkdir()
    (again / "east-ledger.md").write_text("# Another\n\nText of 13 words.")
    (story / "zz-link.txt").symlink_to(story / "east-ledger.txt")
    assert [article.id for article in read(story)] == ["east-ledger", "harbour-wire", "east-ledger-2"]


def test_a_title_is_made_from_the_first_sentence_where_none_is_stated(tmp_path: Path) -> None:
    file = tmp_path / "000_26a2adc9a24f0741.txt"
    file.write_text("The toll rose to 27 on Saturday. " + "More text follows. " * 20)
    (article,) = read(file)
    assert article.title == "The toll rose to 27 on Saturday."
    assert article.text.startswith("The toll rose to 27 on Saturday. More")
    file.write_text("The toll of the accident " + "went on rising and " * 20 + "ended.")
    assert re.fullmatch(r"The toll of .{50,80}…", read(file)[0].title)


def test_everything_outside_is_cleaned(tmp_path: Path) -> None:
    file = tmp_path / "a\x1b[31m\u202eb.md"
    file.write_text(
        "---\ntitle: \x1b]0;x\x07Toll\u200b 27\nsource: Har\u202ebour\x9b2J\nurl: https://a.example/\u2066x\n---\n\n"
        "Twelve\x1b[2J died\u2028and 40 were hurt."
    )
    (article,) = read(file)
    shown = f"{article.id}{article.title}{article.source}{article.path}{article.url}{article.text}"
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]", shown)
    assert article.title == "Toll 27" and article.source == "Harbour"
    assert article.text == "Toll 27\n\nTwelve died and 40 were hurt."


def line_for(path: Path) -> str:
    loaded = load([path])
    assert loaded.articles == ()
    (skipped,) = loaded.skipped
    line = str(skipped)
    assert line.startswith(str(path)) and "\n" not in line
    assert skipped.advice
    return line


def test_a_missing_path(tmp_path: Path) -> None:
    assert "no such file or folder" in line_for(tmp_path / "none.txt")
    with pytest.raises(ReadingError, match="no such file"):
        read(tmp_path / "none.txt")


def test_an_address_without_its_scheme_is_told_how_to_write_it() -> None:
    (skipped,) = load(["127.0.0.1:8000/feed"]).skipped
    said = "no such file or folder (an address is written in full: http://127.0.0.1:8000/feed)"
    assert str(skipped) == f"127.0.0.1:8000/feed: {said}"


def test_a_misspelt_scheme_is_told_of() -> None:
    (skipped,) = load(["htp://moor.example/feed"]).skipped
    assert str(skipped).endswith("(an address is written in full: https://moor.example/feed)")


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "~nobody/x"])
def test_names_that_no_file_can_have(name: str) -> None:
    assert len(load([name]).skipped) == 1


@pytest.mark.parametrize("data", [b"", b"  \n\n", b"\xef\xbb\xbf", b"\x1b[0m \xe2\x80\x8b"])
def test_files_without_text(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "empty.txt"
    file.write_bytes(data)
    assert re.search("empty|no text", line_for(file))


@pytest.mark.parametrize("name", ["photo.png", "article.txt", "page.html", "noending"])
def test_binary_data(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    assert "binary" in line_for(file)


@pytest.mark.skipif(as_root(), reason="root may read everything")
def test_a_file_that_may_not_be_read(story: Path) -> None:
    (story / "east-ledger.txt").chmod(0)
    assert "permission denied" in line_for(story / "east-ledger.txt")


def test_an_error_of_the_system_is_told(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "permission denied" in line_for(story / "east-ledger.txt")


def test_a_text_above_the_limit(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "LARGEST", 20)
    assert "larger than" in line_for(story / "east-ledger.txt")


def test_ten_megabytes_are_read_whole(tmp_path: Path) -> None:
    sentence = (
        "The port handled 12 ships, as the office said, and that was more than in the year before. " * 4
    )
    paragraphs = [f"On day {day}: {sentence.strip()}" for day in range(27_000)]
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(paragraphs))
    assert file.stat().st_size > 9_500_000
    loaded = load([file])
    assert [article.text for article in loaded.articles] == ["\n\n".join(paragraphs)]
    told = "the first 1.5 searched for figures (split it into its articles)"
    assert [str(line) for line in loaded.skipped] == [f"{file}: 10.1 million characters, {told}"]


def test_thirty_articles(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"outlet-{number:02}.txt").write_text(TEXT.replace("5.9", f"{number}.9"))
    assert len({article.id for article in read(tmp_path)}) == 30


def test_a_tree_of_mixed_files(story: Path) -> None:
    deep = story / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "page.HTML").write_text("<html><body><p>12 people died.</p></body></html>")
    (deep / "loop").symlink_to(story)
    (deep / "broken.txt").symlink_to(deep / "nowhere")
    (story / ".hidden.txt").write_text(TEXT)
    (story / ".git").mkdir()
    (story / ".git" / "x.txt").write_text(TEXT)
    (story / "one.png").write_bytes(b"\x89PNG")
    (story / "two.png").write_bytes(b"\x89PNG")
    (story / "Makefile").write_text("all:")
    (story / "bin.txt").write_bytes(bytes(300))
    loaded = load([story])
    assert [article.id for article in loaded.articles] == ["east-ledger", "harbour-wire", "page"]
    lines = sorted(str(skipped).removeprefix(str(story)) for skipped in loaded.skipped)
    assert [line.split(" (")[0] for line in lines] == [
        "/a/b/broken.txt: no such file or folder",
        "/bin.txt: binary data, not text",
        ": 1 file without ending not read",
        ": 2 files .png not read",
    ]


def test_folders_without_articles(tmp_path: Path) -> None:
    assert "no article" in line_for(tmp_path)
    (tmp_path / "x.json").write_text("{}")
    with pytest.raises(ReadingError, match="no article"):
        read(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_does_not_hang(story: Path) -> None:
    os.mkfifo(story / "pipe.txt")
    loaded = load([story])
    assert len(loaded.articles) == 2
    assert "not a regular file" in str(loaded.skipped[0])


def test_the_rest_works_when_one_fails(story: Path) -> None:
    loaded = load([story / "none.txt", story / "east-ledger.txt"])
    assert len(loaded.articles) == len(loaded.skipped) == 1
    assert len(read(story / "none.txt", story / "east-ledger.txt")) == 1


def test_nothing_given() -> None:
    assert load([]).articles == ()
    with pytest.raises(ReadingError, match="no source"):
        read()


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("none.txt", None, MissingSourceError),
        ("empty.txt", b"", EmptySourceError),
        ("binary.txt", bytes(100), NotTextError),
        ("broken.pdf", b"%PDF-1.4 x", UnreadableSourceError),
    ],
)
def test_a_single_source_fails_with_its_own_kind_of_error(
    tmp_path: Path, name: str, data: bytes | None, error: type[ReadingError]
) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdf")
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(error) as raised:
        read(tmp_path / name)
    assert str(raised.value).startswith(str(tmp_path / name))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (TEXT.encode(), "Exports rise in November"),
        (b"---\ntitle: From the fields\n---\nText of 12 words.", "From the fields"),
        (b"# From the heading\n\nText of 12 words.", "From the heading"),
        (b"<!doctype html><title>From the page</title><p>Text of 12 words.</p>", "From the page"),
        (b"From: a@b.example\nSubject: From the mail\n\nText of 12 words.", "From the mail"),
    ],
)
def test_standard_input_is_recognised_by_its_look(
    data: bytes, title: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    (article,) = read("-")
    assert (article.id, article.path, article.title) == ("stdin", "-", title)


def test_the_keyboard_is_no_article(monkeypatch: pytest.MonkeyPatch) -> None:
    keyboard = io.TextIOWrapper(io.BytesIO(b"typed"))
    monkeypatch.setattr(keyboard, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", keyboard)
    with pytest.raises(ReadingError, match="standard input: it is the keyboard"):
        read("-")


def test_files_without_a_telling_ending_are_recognised_when_named(tmp_path: Path) -> None:
    file = tmp_path / "saved"
    file.write_text(
        "<html><head><title>From the page</title></head><body><p>Text of 12 words.</p></body></html>"
    )
    assert read(file)[0].title == "From the page"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.txt", "First of 2.\n\nSecond of 2.\n\nThird of 30.", "First of 2.\n\nSecond of 2."),
        ("a.md", "First of 2.\r\n\r\nSecond of 2.\r\n\r\nThird of 30.", "First of 2.\n\nSecond of 2."),
        ("a.txt", "First of 2, then a line\nand another that is longer by 12.", "First of 2, then a line"),
        ("a.txt", "One long line that says 12, 13, 14 and ends nowhere near.", None),
        ("a.md", "\n\n" + "Nothing but one long line, after empty ones, of 12 words.", None),
        ("a.txt", "Short of 12.", None),
        ("a.html", "<p>First of 2.</p>\n\n<p>Second of 2.</p>\n\n<p>Third of 30.</p>", None),
        ("a.eml", "Subject: One\n\nFirst of 2.\n\nSecond of 2.\n\nThird of 30.", None),
    ],
)
def test_of_long_texts_the_beginning_can_be_read_alone(
    tmp_path: Path, name: str, text: str, expected: str | None
) -> None:
    (tmp_path / name).write_bytes(text.encode())
    (whole,) = load([tmp_path]).articles
    (part,) = load([tmp_path], most=32).articles
    assert part.text == (whole.text if expected is None else expected)
    assert (part.id, part.path) == (whole.id, whole.path)


def test_a_beginning_is_cut_between_characters(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    text = "\n\n".join(f"Ünïted {letter}: 12 €." for letter in "abcdefghijklmnopq")
    for encoding in ("utf-8", "utf-16", "cp1252"):
        file.write_bytes(text.encode(encoding))
        (whole,) = load([file]).articles
        for most in range(20, 60):
            (part,) = load([file], most=most).articles
            assert whole.text.startswith(part.text)
            assert part.text.endswith(".")
