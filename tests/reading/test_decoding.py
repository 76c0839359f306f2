"""Bytes to text in any encoding."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.reading.decoding import decode
from briefing.reading.errors import NotTextError
from briefing.reading.misread import mend

TEXT = "“Exports” rose 5.9% – to €3.4 trillion, the café’s owner said. Plain words follow, and more of them."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_encodings_that_need_no_declaration(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["iso-8859-2", "windows-1251", "koi8-r", "gb18030", "shift_jis"])
def test_a_declared_encoding_is_believed_where_the_text_is_not_utf8(encoding: str) -> None:
    text = (
        "Výroba"
        if encoding == "iso-8859-2"
        else "экспорт"
        if encoding in ("windows-1251", "koi8-r")
        else "輸出"
    )
    assert decode(text.encode(encoding), encoding) == text


def test_utf8_is_believed_before_a_wrong_declaration() -> None:
    assert decode(TEXT.encode(), "iso-8859-1") == TEXT
    assert decode(TEXT.encode("cp1252"), "no-such-charset") == TEXT


def test_undeclared_cyrillic_is_recognised() -> None:
    text = "Экспорт вырос на 5,9 процента по сравнению с прошлым годом, сообщило в понедельник ведомство."
    assert decode(text.encode("windows-1251")) == text


def test_one_broken_byte_does_not_spoil_the_rest() -> None:
    assert decode(TEXT.encode().replace(b"words", b"wo\xffrds")) == TEXT.replace("words", "wo\ufffdrds")


@pytest.mark.parametrize(
    "data", [bytes(range(32)) * 20, b"\x89PNG\r\n\x1a\n" + bytes(200), b"PK\x03\x04" + bytes(90)]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(NotTextError, match="binary"):
        decode(data)


@pytest.mark.parametrize("declared", ["undefined", "zlib", "hex", "no such", "a\x00b"])
def test_a_declared_encoding_that_is_none_is_passed_over(declared: str) -> None:
    assert decode(b"a long text with few accents: 5 d\xe9c\xe8s", declared).endswith("5 décès")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_are_refused(data: bytes) -> None:
    with contextlib.suppress(NotTextError):
        assert isinstance(decode(data), str)


@pytest.mark.parametrize(
    ("misread", "meant"),
    [
        ("Trumpâ€™s", "Trump’s"),
        ("Trump\u00e2\u0080\u0099s", "Trump’s"),
        ("â€œyesâ€\u009d â€” no", "“yes” — no"),
        ("château â la carte, MAÇÃ”", "château â la carte, MAÇÃ”"),
    ],
)
def test_misread_quotes_are_mended_and_nothing_else(misread: str, meant: str) -> None:
    assert mend(misread) == meant
