"""A saved e-mail or newsletter (.eml) to a Draft."""

from dataclasses import replace
from datetime import datetime
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING

from briefing.reading.decoding import decode
from briefing.reading.draft import Draft
from briefing.reading.errors import EmptySourceError
from briefing.reading.html import read_html
from briefing.reading.plain import read_plain

if TYPE_CHECKING:
    from email.message import Message


def read_mail(data: bytes) -> Draft:
    """The message's text; subject, sender and date are its title, outlet and publication.

    Raises EmptySourceError for a message without text.
    """
    from email import message_from_bytes, policy

    message = message_from_bytes(data, policy=policy.default)
    found = _text_part(message)
    if found is None:
        raise EmptySourceError("no text in the message", "save it with its text")
    kind, content, charset = found
    draft = read_html(content, charset=charset) if kind == "html" else read_plain(decode(content, charset))
    name, address = parseaddr(_header(message, "From"))
    return replace(
        draft,
        title=_header(message, "Subject") or draft.title,
        source=name or address,
        url="",
        published=_sent(_header(message, "Date")),
    )


def _text_part(message: "Message") -> tuple[str, bytes, str | None] | None:
    """The message's text, HTML before plain: its kind, its bytes and their charset."""
    parts: dict[str, tuple[str, bytes, str | None]] = {}
    for part in message.walk():
        kind = part.get_content_subtype()
        if part.get_content_maintype() == "text" and kind in ("html", "plain") and kind not in parts:
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                parts[kind] = (kind, payload, part.get_content_charset())
    return parts.get("html") or parts.get("plain")


def _header(message: "Message", name: str) -> str:
    try:
        return str(message[name] or "")
    except Exception:  # the standard library's parser raises almost anything over broken headers
        return ""


def _sent(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
