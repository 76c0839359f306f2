"""What a path that is being typed goes on with, as in a shell."""

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

MOST = 400  # entries of a folder that are looked at


class Completed(NamedTuple):
    """``text`` as far as it is certain, and the names it may go on with where there are several."""

    text: str
    names: tuple[str, ...] = ()


def completed(text: str) -> Completed:
    """``text`` with what all paths that begin so have in common; as it is where there is none."""
    head, start = os.path.split(text)
    folder = Path(head or ".").expanduser()
    names: list[str] = []
    with suppress(OSError, ValueError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(start) and entry.name.startswith(".") <= start.startswith("."):
                names.append(entry.name + "/" * entry.is_dir())
            if len(names) > MOST:
                break
    common = os.path.commonprefix(names)  # noqa: RUF071 - of characters, not of folders
    if not common:
        return Completed(text, tuple(sorted(names)))
    return Completed(text[: len(text) - len(start)] + common, tuple(sorted(names)) if len(names) > 1 else ())
