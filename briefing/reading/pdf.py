"""A PDF file to a Draft, with the optional pypdf."""

import io
import logging

from briefing.reading.draft import Draft
from briefing.reading.errors import EmptySourceError, MissingExtraError, UnreadableSourceError
from briefing.reading.paragraphs import blocks_of


def read_pdf(data: bytes) -> Draft:
    """The text of the pages and the title that the file states.

    Raises MissingExtraError without pypdf, UnreadableSourceError for a broken or locked file, and
    EmptySourceError for pages that hold no text, as scanned ones do.
    """
    try:
        from pypdf import PdfReader
    except ImportError:
        raise MissingExtraError("PDF needs an optional part", "pip install 'briefing[pdf]'") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # else it tells of a broken file at every byte
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableSourceError("the PDF is locked with a password", "save it without one")
        text = "\n".join(page.extract_text() for page in reader.pages)
        stated = reader.metadata.title if reader.metadata else None
    except UnreadableSourceError:
        raise
    except Exception as error:  # a broken file makes pypdf raise almost anything
        raise UnreadableSourceError("the PDF is broken", "save it again, or as text") from error
    if not text.strip():
        raise EmptySourceError("no text in the PDF (a scan?)", "run text recognition on it first")
    title = stated if isinstance(stated, str) and " " in stated.strip() else ""  # a number, a file's name
    return Draft(tuple(blocks_of(text)), title=title)
