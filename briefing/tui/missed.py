"""What could not be read, in one line that a narrow screen has room for; reports tell it in full."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefing.reading import Skipped

_FOLDER, _SOURCE = 16, 30  # characters of a name


class Missed(NamedTuple):
    """``grave``: an article may be among it, and not only files that are none."""

    text: str
    grave: bool


def missed(skipped: "Sequence[Skipped]") -> Missed | None:
    """What failed comes before files of other formats, the reason last; None where all was read."""
    if not skipped:
        return None
    from briefing.reading.safety import clean_line  # loaded by then; the screen alone does without

    first = min(skipped, key=lambda one: (bool(one.files), one.in_part))
    more = f" (and {len(skipped) - 1} more)" if len(skipped) > 1 else ""
    if first.files:
        where = shortened(_name(first.where), _FOLDER)
        return Missed(clean_line(f"{first.files} in {where} not read{more}: {first.advice}"), grave=False)
    told = f"{first.reason} ({first.advice})" if first.advice else first.reason
    where = shortened(_name(first.where), _SOURCE)
    what = f"{where}{more}" if first.in_part else f"Skipped {where}{more}"
    return Missed(clean_line(f"{what}: {told}"), grave=True)


def _name(where: str) -> str:
    """The last part of a path; an address, and what is called something else, as it is."""
    return where if "://" in where else PurePath(where).name or where


def shortened(name: str, most: int) -> str:
    """``name`` cut in its middle: its beginning and its end tell it from others."""
    if len(name) <= most:
        return name
    end = (most - 1) // 2
    return f"{name[: most - 1 - end]}…{name[-end:]}"
