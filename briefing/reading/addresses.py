"""Web addresses: which are for us, and how they may be shown."""

import re
from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit, urlunsplit

from briefing.reading.errors import FetchError
from briefing.reading.safety import clean_line

_LOCAL_ENDINGS = ("localhost", "local", "lan", "home", "internal", "intranet")


def check_address(url: str) -> None:
    """Raises FetchError for an address that is not for us: no http(s), no host, or a password in it."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise FetchError("not an address", "write it as https://site/page") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise FetchError(f"leads to {parts.scheme or 'no'}: address", "only http and https are fetched")
    if not host:
        raise FetchError("an address without a host", "write it as https://site/page")
    if parts.username or parts.password:
        raise FetchError(
            "a password in the address", "put it into ~/.netrc or config.toml and leave it out of the address"
        )


def joined(base: str, link: str) -> str:
    """The address of ``link`` as ``base`` writes it; "" for what is none, as "//[x]/"."""
    try:
        return urljoin(base, link)
    except ValueError:
        return ""


def web_address(text: str) -> str:
    """``text`` where it is an address on the web, else ""."""
    try:
        parts = urlsplit(clean_line(text))
        host, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    return parts.geturl() if parts.scheme in ("http", "https") and host else ""


def host_of(url: str) -> str:
    """The host of an address, in small letters; "" for what is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def is_plainly_inside(url: str) -> bool:
    """Whether an address says by itself that it leads inside this machine or the local network: a number of
    theirs, a name that only they know."""
    host = host_of(url).rstrip(".")
    try:
        return not ip_address(host).is_global
    except ValueError:
        return bool(host) and host.rpartition(".")[2] in (host, *_LOCAL_ENDINGS)


def with_scheme(address: str) -> str:
    """``address`` as people type it, in full: http inside this machine and its network, else https."""
    if "://" in address:
        return address
    return f"{'http' if is_plainly_inside(f'//{address}') else 'https'}://{address}"


def meant_as_address(name: str) -> str:
    """The address in full that ``name`` may have been meant as, which begins with a host, else "".

    What stands where a scheme would ("htp://") is taken for one that was misspelt.
    """
    misspelt = _MISSPELT.fullmatch(name)
    if misspelt:
        return f"https://{misspelt[1]}"
    return with_scheme(name) if _HOST_FIRST.fullmatch(name) else ""


_PORT, _REST = r":\d{1,5}", r"[/?]\S*"
_MISSPELT = re.compile(r"[a-z]{2,6}:/{1,3}([\w.-]+(?:[:/?]\S*)?)", re.IGNORECASE)
_HOST_FIRST = re.compile(
    rf"(?:localhost|\d+(?:\.\d+){{3}}|\[[\da-f:]+\]|www\.[\w.-]+)(?:{_PORT})?(?:{_REST})?"
    rf"|[\w-]+(?:\.[\w-]+)*{_PORT}(?:{_REST})?|(?:[\w-]+\.)+[a-z]{{2,}}{_REST}",
    re.IGNORECASE,
)


def shown(url: str) -> str:
    """``url`` as it may stand in a message: without user, password and query."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", "")) + ("?…" if parts.query else "")


_USER = re.compile(r"\A((?:[a-z][a-z0-9+.-]*:)?//)(?:[^/?#]*@/*)+", re.IGNORECASE)


def without_password(url: str) -> str:
    """``url`` without the user and password that it may hold, also where it is no proper address."""
    return _USER.sub(r"\1", url)
