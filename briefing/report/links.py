"""Addresses and file names that are safe to give away."""

import re
import unicodedata

from briefing.model import Comparison
from briefing.report.wording import headline


def file_name(comparison: Comparison, extension: str) -> str:
    """A file name for an export that is safe on every system: the headline's letters and digits, short.

    Never empty, never a path, a hidden file, an option or a device name.
    """
    plain = unicodedata.normalize("NFKD", headline(comparison)).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain.lower()))[:60].strip("-")
    return f"briefing-{words}.{extension}" if words not in ("", "briefing") else f"briefing.{extension}"


def safe_link(url: str | None) -> str:
    """``url`` where it is a web address that can stand in a document, else nothing."""
    if url and re.fullmatch(r"https?://[^\s<>\"'\\^`{|}\x00-\x20]+", url, re.IGNORECASE):
        return url
    return ""
