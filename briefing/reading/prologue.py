"""What stands before the root of an XML file, and what may stand nowhere in it."""

import re

_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def without_declaration(text: str) -> str:
    """``text`` without the line that tells its encoding, which has been applied."""
    return _DECLARATION.sub("", text, count=1)


def bare_xml(text: str) -> str:
    """``text`` without its declaration, its document type, whose entities could be expanded without end, and
    the characters that no XML may hold."""
    return _ILLEGAL.sub("", _DOCTYPE.sub("", without_declaration(text), count=1))
