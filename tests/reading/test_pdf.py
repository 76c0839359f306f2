"""PDF files, where pypdf is installed."""

import builtins
from typing import Any

import pytest

from briefing.reading.errors import EmptySourceError, MissingExtraError, UnreadableSourceError
from briefing.reading.pdf import read_pdf


def pdf(*lines: str, title: bytes = b"(Toll rises to 12)") -> bytes:
    """A PDF of one page with these lines."""
    shown = "\n".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 12 Tf 50 700 Td\n{shown}\nET".encode("latin-1")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Title %s >>" % title,
    ]
    data = b"%PDF-1.4\n"
    offsets = []
    for number, part in enumerate(parts, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(data)
    data += b"xref\n0 6\n0000000000 65535 f \n" + table
    return data + b"trailer << /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def test_text_and_title() -> None:
    pytest.importorskip("pypdf")
    draft = read_pdf(pdf("Twelve people died on Saturday.", "Forty were hurt."))
    assert " ".join(draft.blocks) == "Twelve people died on Saturday. Forty were hurt."
    assert draft.title == "Toll rises to 12"


@pytest.mark.parametrize("title", [b"2024", b"8.2", b"true", b"null", b"[(a b)]", b"<< >>", b"(a_3.doc)"])
def test_a_title_that_is_none(title: bytes) -> None:
    pytest.importorskip("pypdf")
    assert read_pdf(pdf("Twelve people died.", title=title)).title == ""


def test_pages_without_text() -> None:
    pytest.importorskip("pypdf")
    with pytest.raises(EmptySourceError, match="scan"):
        read_pdf(pdf())


@pytest.mark.parametrize("data", [b"%PDF-1.4 broken", b"%PDF-", b"%PDF-1.4\n" + bytes(range(256)) * 20])
def test_broken_files(data: bytes) -> None:
    pytest.importorskip("pypdf")
    with pytest.raises((UnreadableSourceError, EmptySourceError)):
        read_pdf(data)


def test_without_the_optional_part_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("pypdf"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtraError, match="pip install"):
        read_pdf(pdf("x"))


def test_a_broken_file_is_told_of_once(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UnreadableSourceError):
        read_pdf(b"%PDF-1.4\n" + b"1 0 obj <</A <</B " * 50 + b"\ntrailer <<>>")
    assert not caplog.records
    assert capfd.readouterr() == ("", "")
