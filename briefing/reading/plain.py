"""Plain text to a Draft."""

from briefing.reading.draft import Draft
from briefing.reading.paragraphs import blocks_of


def read_plain(text: str) -> Draft:
    """The paragraphs and lists of ``text``; what they say of title, outlet and date is found later."""
    return Draft(tuple(blocks_of(text)))
