"""What stands before the root of an XML file, what may stand nowhere in it, and whether it is well-formed."""

import re

_DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")
_DOCTYPE_BEGINS = re.compile("<!DOCTYPE", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LOOSE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)")


def without_declaration(text: str) -> str:
    """``text`` without the line that tells its encoding, which has been applied."""
    return _DECLARATION.sub("", text, count=1)


def bare_xml(text: str) -> str:
    """``text`` without its declaration, its document type, whose entities could be expanded without end, and
    the characters that no XML may hold."""
    text = without_declaration(text)
    begins = _DOCTYPE_BEGINS.search(text)
    found = _DOCTYPE.match(text, begins.start()) if begins else None  # what breaks off has no other behind it
    return _ILLEGAL.sub("", text[: found.start()] + text[found.end() :] if found else text)


def with_plain_ampersands(text: str) -> str:
    """``text`` in which ``&`` and ``&nbsp;`` stand for themselves: XML knows no character of that name."""
    return _LOOSE.sub("&amp;", text)


def ill_formed(bare: str) -> str:
    """What keeps ``bare_xml`` from being well-formed, in words; nothing where no more than ampersands,
    characters or what follows the end is wrong, which costs a reader nothing.
    """
    from xml.parsers import expat
    from xml.parsers.expat.errors import (
        XML_ERROR_BAD_CHAR_REF,
        XML_ERROR_JUNK_AFTER_DOC_ELEMENT,
        XML_ERROR_NO_ELEMENTS,
        XML_ERROR_UNCLOSED_CDATA_SECTION,
        XML_ERROR_UNCLOSED_TOKEN,
    )

    try:
        expat.ParserCreate("utf-8").Parse(with_plain_ampersands(bare).encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        if what in (XML_ERROR_BAD_CHAR_REF, XML_ERROR_JUNK_AFTER_DOC_ELEMENT):
            return ""
        cut = what in (XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_CDATA_SECTION, XML_ERROR_UNCLOSED_TOKEN)
        return "not well-formed XML, it breaks off" if cut else "not well-formed XML"
    return ""
