"""Which addresses may be opened."""

from urllib.parse import urlsplit


def openable(url: str | None) -> str | None:
    """The address when it is a plain web address (http or https, with a host), else None."""
    if not url or any(character.isspace() or not character.isprintable() for character in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
