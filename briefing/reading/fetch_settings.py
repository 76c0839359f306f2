"""What the reader's own files say about fetching: [fetch] and [credentials] of config.toml, and netrc.

[fetch]
private = "follow"      # or "always", "never": addresses inside this machine and the local network
connections = 8         # at a time, in all; never more than one a server (a host and its port)

[credentials."feeds.example.org"]
user = "me"
password = "…"
"""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, get_args

from briefing.folders import config_file
from briefing.reading.config import chosen_config, line_of, parse_config
from briefing.reading.errors import UnreadableSourceError
from briefing.reading.fetch import FetchOptions, Private

MOST_CONNECTIONS = 64
_LOGIN = 'write user = "…" and password = "…" below the host, which stands in quotes'


def fetch_options(config: Path | None = None) -> FetchOptions:
    """How to fetch, by ``config``, the file chosen, or the reader's own. Raises UnreadableSourceError."""
    chosen = chosen_config()
    path = config or chosen or Path(config_file())
    text = ""
    try:
        text = path.read_text("utf-8")
        tables = parse_config(text)
    except (FileNotFoundError, NotADirectoryError):
        if path == chosen:
            raise UnreadableSourceError(f"{path}: no such file", "check the name") from None
        tables = {}
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableSourceError(f"{path} cannot be read: {reason}", "correct it") from None
    fetch, known = tables.get("fetch", {}), tables.get("credentials", {})
    for name, table in (("fetch", fetch), ("credentials", known)):
        if not isinstance(table, Mapping):
            raise UnreadableSourceError(f"{path}: {name} is a table", f"write [{name}]")
    unknown = min(fetch.keys() - {"private", "connections"}, default="")
    _check_names(f"{_place(path, text, unknown)}: [fetch]", fetch, ("private", "connections"))
    for host, entry in known.items():
        where = f'{path}: [credentials."{host}"]'
        if not isinstance(entry, Mapping) or "user" not in entry:
            raise UnreadableSourceError(f"{where} names no user", _LOGIN)
        _check_names(where, entry, ("user", "password"))
    private, connections = fetch.get("private", "follow"), fetch.get("connections", 8)
    if private not in get_args(Private):
        raise UnreadableSourceError(
            f"{_place(path, text, 'private')}: private is {private!r}",
            f"write one of {', '.join(get_args(Private))}",
        )
    if type(connections) is not int or not 1 <= connections <= MOST_CONNECTIONS:
        raise UnreadableSourceError(
            f"{_place(path, text, 'connections')}: connections is {connections!r}",
            f"write a number from 1 to {MOST_CONNECTIONS}",
        )
    return FetchOptions(
        connections=connections, private=private, credentials=lambda host: _credentials(host, known)
    )


def _place(path: Path, text: str, name: str) -> str:
    """The file, and the line of it that sets ``name`` in [fetch]."""
    line = line_of(text, "fetch", name) if name else None
    return f"{path}, line {line}" if line else str(path)


def _check_names(where: str, table: Mapping[str, Any], known: Collection[str]) -> None:
    if unknown := table.keys() - known:
        raise UnreadableSourceError(
            f"{where} has no option {min(unknown)!r}", f"there are {' and '.join(known)}"
        )


def _credentials(host: str, known: Mapping[str, Any]) -> tuple[str, str] | None:
    """User and password for ``host``: by config.toml, else by netrc."""
    entry = known.get(host)
    if entry is not None:
        return str(entry["user"]), str(entry.get("password", ""))
    import os
    from netrc import NetrcParseError, netrc

    try:
        found = netrc(os.environ.get("NETRC") or None).hosts.get(host)  # no "default": it is for no host
    except (OSError, NetrcParseError):
        return None
    return (found[0], found[2] or "") if found else None
