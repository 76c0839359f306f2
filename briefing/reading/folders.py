"""The files that may be articles inside a folder."""

import os
from collections import Counter
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class LeftOut(NamedTuple):
    """``files``: how many of what kind are passed over, as "1 .json file"; "" where something is wrong."""

    where: Path
    reason: str
    advice: str
    files: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """What a folder holds, in the order of names: ``files`` to read, and one line for each kind left out."""

    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...]


def walk(folder: Path, endings: Container[str]) -> Walk:
    """The files under ``folder`` that end in ``endings``.

    Hidden ones are passed over; a folder is read once, however many links lead to it. Never raises: a folder
    that may not be opened is left out.
    """
    files: list[Path] = []
    left_out: list[LeftOut] = []

    def refuse(error: OSError) -> None:
        where = Path(os.fsdecode(error.filename)) if error.filename else folder
        reason = f"folder cannot be opened ({reason_of(error)})"
        left_out.append(LeftOut(where, reason, "check its permissions"))

    for place, names in _places(folder, refuse):
        others: Counter[str] = Counter()
        for name in names:
            path = place / name
            if path.suffix.lower() not in endings:
                others[path.suffix.lower() or "without ending"] += 1
            elif path.exists() and not path.is_file():
                left_out.append(LeftOut(path, "not a regular file", "name it alone to read it"))
            else:
                files.append(path)  # a broken link too: reading it tells what is wrong
        left_out += [_others(place, ending, count) for ending, count in sorted(others.items())]
    return Walk(tuple(files), tuple(left_out))


def _others(place: Path, ending: str, count: int) -> LeftOut:
    """What is told of files that are no articles."""
    noun = "file" if count == 1 else "files"
    files = f"{count} {ending} {noun}" if ending.startswith(".") else f"{count} {noun} {ending}"
    return LeftOut(place, f"{count} {noun} {ending} not read", "not an article's format", files)


def _places(folder: Path, refuse: Callable[[OSError], None]) -> Iterator[tuple[Path, list[str]]]:
    """Each folder once, however many links lead to it, with the names of its visible files."""
    seen: set[tuple[int, int]] = set()
    for place, folders, names in os.walk(folder, onerror=refuse, followlinks=True):
        try:
            status = Path(place).stat()
        except OSError as error:
            refuse(error)
            folders.clear()
            continue
        identity = (status.st_dev, status.st_ino)
        if identity in seen:
            folders.clear()
            continue
        seen.add(identity)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield Path(place), sorted(name for name in names if not name.startswith("."))


def reason_of(error: OSError) -> str:
    """What the system says is wrong, in lower case: "permission denied"."""
    return (error.strerror or type(error).__name__).lower()
