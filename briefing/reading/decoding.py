"""Bytes to text, whatever the encoding."""

import codecs
import re

from briefing.reading.errors import NotTextError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 65536
_HEAD = 4096  # bytes in which a document says how it is encoded
_FEW_CONTROLS = 0.01  # share of the bytes that may be control characters
_FEW_WRONG = 0.5  # share of the characters beyond ASCII that may be broken in what is UTF-8 all the same
_WESTERN = 0.1  # share of bytes beyond ASCII that a text in Latin letters does not exceed


def declared_in(data: bytes, declaration: re.Pattern[bytes]) -> str | None:
    """The encoding that the head of a document declares."""
    found = declaration.search(data[:_HEAD])
    return found[1].decode("ascii") if found else None


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of ``data``: by its byte order mark, as UTF-8, as ``declared``, or as its bytes suggest.

    Raises NotTextError for data that is no text in any of them.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    sample = data[:_SAMPLE]
    wide = _wide(sample)
    if wide:
        return data.decode(wide, "replace")
    if len(_CONTROLS.findall(sample)) > _FEW_CONTROLS * len(sample):
        raise NotTextError("binary data, not text", "save the article as text, Markdown or HTML")
    for name in filter(None, ("utf-8", declared)):
        try:
            return data.decode(name)
        except (ValueError, LookupError):  # ValueError: some codecs of Python's raise more than they promise
            continue
    lenient = data.decode("utf-8", "replace")
    beyond = sum(not char.isascii() for char in lenient[:_SAMPLE])
    if lenient[:_SAMPLE].count("\ufffd") <= _FEW_WRONG * beyond:
        return lenient
    return data.decode(_likely(sample), "replace")


def _wide(sample: bytes) -> str:
    """UTF-16 without a byte order mark, which shows by a zero in every second byte; else ""."""
    half = len(sample) // 2
    if half < 4:
        return ""
    for encoding, zeros, letters in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        if sample[zeros::2].count(0) > 0.7 * half and sample[letters::2].count(0) < 0.05 * half:
            return encoding
    return ""


def _likely(sample: bytes) -> str:
    """Windows-1252 for text that is mostly ASCII, else what charset-normalizer thinks best."""
    if sum(byte > 127 for byte in sample) <= _WESTERN * len(sample):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best else "cp1252"
