"""config.toml: options and keys, checked; whatever is wrong is named with its line."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, get_args

from briefing.folders import config_file
from briefing.reading.config import chosen_config, line_of, parse_config

Clipboard = Literal["auto", "terminal", "tool"]
Order = Literal["newest", "unread", "differences", "name"]


class SettingsError(Exception):
    """config.toml cannot be used; the message is one line that names file and line."""


class Settings(NamedTuple):
    """Every option with its default. ``keys`` maps a binding's id to the keys that run it."""

    theme: str = ""  # dark, light, ansi, contrast, or a theme of Textual; empty: themes.default
    mouse: bool = True
    follow: bool = True  # columns change to the articles that state the chosen figure
    clipboard: Clipboard = "auto"
    stories: Order = "newest"  # which come first on the front page of the library
    keys: Mapping[str, str] = MappingProxyType({})
    path: Path | None = None  # the file they come from


_OPTIONS: dict[str, type | tuple[str, ...]] = {
    "theme": str,
    "mouse": bool,
    "follow": bool,
    "clipboard": get_args(Clipboard),
    "stories": get_args(Order),
}
_ELSEWHERE = ("fetch", "credentials")  # tables that say how to fetch: read where it is done
_TABLES = ("keys", *_ELSEWHERE)
_MODIFIERS = frozenset({"ctrl", "shift", "alt", "meta", "super", "hyper"})
_TOGETHER = {  # a box's own keys go before those of all others, and "app." reaches into no box
    "room": ("room", "article", "pane", "app"),
    "table": ("table", "list", "pane"),
    "evidence": ("evidence", "dialog", "pane"),
    "export": ("export", "dialog", "list", "pane"),
    "front": ("front", "list", "pane", "app"),
    "feeds": ("feeds", "dialog", "list", "pane"),
    "inside": ("inside", "dialog", "list", "pane"),
    "read": ("read", "dialog", "pane"),
    "find": ("find",),
}
_ONE_KEY = {"ctrl+m": "enter", "ctrl+i": "tab", "ctrl+left_square_bracket": "escape"}  # what is sent for it
_WANTED = {str: "a text in quotes", bool: "true or false"}


def load_settings(path: Path | None = None) -> Settings:
    """Settings of a config.toml; defaults where there is none. Raises SettingsError."""
    path = path or chosen_config()
    wanted = path is not None
    path = path or Path(config_file())
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        if wanted:
            raise SettingsError(f"{path}: no such file: check the name") from None
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise SettingsError(f"{path}: cannot be read: {reason}") from None
    try:
        table = parse_config(text)
    except (ValueError, RecursionError) as error:
        raise SettingsError(f"{path}: {error}") from None
    return _checked(table, text, path)


def _checked(table: Mapping[str, Any], text: str, path: Path) -> Settings:
    options: dict[str, Any] = {}
    for name, value in table.items():
        if name == "keys" or name in _ELSEWHERE:
            continue
        kind = _OPTIONS.get(name)
        if kind is None:
            raise _error(
                path,
                text,
                "",
                name,
                f"no {'table' if isinstance(value, dict) else 'option'} is called {name!r}"
                f"{_nearest(name, _TABLES if isinstance(value, dict) else [*_OPTIONS, *_TABLES])}",
            )
        if isinstance(kind, tuple):
            if value not in kind:
                raise _error(path, text, "", name, f"{name} is one of {', '.join(kind)}")
        elif type(value) is not kind:
            raise _error(path, text, "", name, f"{name} is {_WANTED[kind]}")
        options[name] = value
    keys = table.get("keys", {})
    if not isinstance(keys, dict):
        raise _error(path, text, "", "keys", "keys is a table: write [keys]")
    for name, value in _flat(keys).items():
        if not isinstance(value, str) or not value:
            raise _error(
                path, text, "keys", name, f"{name!r}: keys are a text in quotes, several parted by commas"
            )
        if not value.isprintable():
            raise _error(path, text, "keys", name, f"{name!r}: {value!r} names no key")
        options.setdefault("keys", {})[name] = value
    return Settings(**options, path=path)


def check_keys(settings: Settings, known: Mapping[str, str]) -> None:
    """Raise SettingsError for a key that is none, is given to nothing, or runs something else in that place.

    ``known``: the keys of every binding by its id, where nothing is set.
    """
    if not settings.keys or settings.path is None:
        return
    text = settings.path.read_text("utf-8")
    taken: dict[tuple[str, str], str] = {
        (place, key): name
        for name, keys in known.items()
        if name not in settings.keys
        for key in _named(keys)
        for place in _places(name)
    }
    for name, keys in settings.keys.items():
        if name not in known:
            message = f"no action is called {name!r}{_nearest(name, known)}"
            raise _error(settings.path, text, "keys", name, message)
        for key, written in zip(_named(keys), keys.split(","), strict=True):
            if same := _ONE_KEY.get(key):
                message = f"{written.strip()!r} is {same} to a terminal; write another key"
                raise _error(settings.path, text, "keys", name, message)
            if not is_key(key):
                message = f"{written.strip()!r} names no key; write x, ctrl+x, f5 or question_mark"
                raise _error(settings.path, text, "keys", name, message)
            for place in _places(name):
                other = taken.setdefault((place, key), name)
                if other != name:
                    message = f"{written.strip()!r} already runs {other}"
                    raise _error(settings.path, text, "keys", name, message)


def _places(name: str) -> Iterator[str]:
    """The places in which the keys of a binding are at work, all that are at work there together."""
    own = name.partition(".")[0]
    return (place for place, together in _TOGETHER.items() if own in together)


def _named(keys: str) -> list[str]:
    """Every key by the name that the terminal's are told by: ``?`` is question_mark."""
    from textual.binding import Binding

    written = [key.strip() for key in keys.split(",")]
    return [next(iter(Binding.make_bindings([Binding(key, "")]))).key if key else "" for key in written]


def is_key(key: str) -> bool:
    """Whether a terminal could send a key of this name."""
    import unicodedata

    from textual.keys import KEY_NAME_REPLACEMENTS, Keys

    *modifiers, name = key.split("+")
    if not set(modifiers) <= _MODIFIERS:
        return False
    if len(name) == 1 or name in KEY_NAME_REPLACEMENTS.values():
        return name.isprintable()
    if name in {each.value.rpartition("+")[2] for each in Keys}:
        return True
    try:
        return bool(unicodedata.lookup(name.replace("_", " ")))
    except KeyError:
        return False


def check_theme(settings: Settings, known: Collection[str]) -> None:
    """Raise SettingsError where the config names a theme that does not exist."""
    if settings.theme and settings.theme not in known and settings.path is not None:
        text = settings.path.read_text("utf-8")
        raise _error(settings.path, text, "", "theme", no_theme(settings.theme, known))


def no_theme(name: str, known: Collection[str]) -> str:
    """The message for an unknown theme, with the known one whose name is nearest."""
    return f"no theme is called {name!r}{_nearest(name, known)}"


def _flat(table: Mapping[str, Any]) -> dict[str, Any]:
    """``{"room": {"copy": "y"}}`` and ``{"room.copy": "y"}`` alike as the second."""
    flat: dict[str, Any] = {}
    waiting = [("", table)]
    while waiting:
        before, inside = waiting.pop(0)
        for name, value in inside.items():
            if isinstance(value, dict):
                waiting.append((f"{before}{name}.", value))
            else:
                flat[before + name] = value
    return flat


def _nearest(name: str, known: Collection[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(known)[:40])}"


def _error(path: Path, text: str, table: str, name: str, message: str) -> SettingsError:
    line = line_of(text, table, name)
    return SettingsError(f"{path}, line {line}: {message}" if line else f"{path}: {message}")
