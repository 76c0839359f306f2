"""A saved e-mail or newsletter (.eml) to a Draft."""

from dataclasses import replace
from datetime import datetime

from briefing.reading.draft import Draft
from briefing.reading.errors import EmptySourceError
from briefing.reading.html import read_html
from briefing.reading.plain import read_plain


def read_mail(data: bytes) -> Draft:
    """The message's text; subject, sender and date are its title, outlet and publication.

    Raises EmptySourceError for a message without text.
    """
    from email import message_from_bytes, policy
    from email.message import EmailMessage
    from email.utils import parseaddr, parsedate_to_datetime

    message = message_from_bytes(data, policy=policy.default)
    part = message.get_body(("html", "plain")) if isinstance(message, EmailMessage) else None
    if part is None:
        raise EmptySourceError("no text in the message", "save it with its text")
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if part.get_content_subtype() == "html":
        draft = read_html(content, charset=charset)
    else:
        from briefing.reading.decoding import decode

        draft = read_plain(decode(content, charset))
    name, address = parseaddr(str(message["From"] or ""))
    sent: datetime | None
    try:
        sent = parsedate_to_datetime(str(message["Date"])) if message["Date"] else None
    except ValueError:
        sent = None
    subject = str(message["Subject"] or "")
    return replace(draft, title=subject or draft.title, source=name or address, url="", published=sent)
