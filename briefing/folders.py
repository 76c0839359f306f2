"""The user's folders and files, as platformdirs names them; without loading it where the names are simple."""

import os
import sys


def config_folder() -> str:
    """Where config.toml is looked for."""
    return _folder("XDG_CONFIG_HOME", "~/.config", "user_config_dir")


def config_file() -> str:
    """The reader's own config.toml, whether or not there is one."""
    return os.path.join(config_folder(), "config.toml")  # noqa: PTH118


def library_file() -> str:
    """The library, whether or not there is one."""
    return os.path.join(data_folder(), "library.db")  # noqa: PTH118


def cache_folder() -> str:
    """Where that is kept which can be made again."""
    return _folder("XDG_CACHE_HOME", "~/.cache", "user_cache_dir")


def data_folder() -> str:
    """Where the reader's own things are kept."""
    return _folder("XDG_DATA_HOME", "~/.local/share", "user_data_dir")


def _folder(variable: str, default: str, function: str) -> str:
    base = os.environ.get(variable) or os.path.expanduser(default)  # noqa: PTH111
    if sys.platform == "linux" and base.startswith("/") and "ANDROID_DATA" not in os.environ:
        return os.path.join(base, "briefing")  # noqa: PTH118
    import platformdirs

    return str(getattr(platformdirs, function)("briefing"))
