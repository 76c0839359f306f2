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


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of ``data``: by its byte order mark, as UTF-8, as ``declared``, or as Windows-1252.

    Raises NotTextError for data that is no text in any of them.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    sample = data[:_SAMPLE]
    if sample and len(_CONTROLS.findall(sample)) > len(sample) / 100:
        raise NotTextError("binary data, not text", "save the article as text, Markdown or HTML")
    for encoding in filter(None, ("utf-8", declared)):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")
