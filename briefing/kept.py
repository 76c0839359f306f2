"""Compiled patterns, parsed word lists and the methods of dataclasses, kept as Python keeps bytecode.

Every start compiles the same four hundred patterns, parses the same thirty TOML tables and compiles what
dataclasses writes for the same forty classes: nearly half of the work on a short story. They are kept in one
file of the user's cache folder, each under its own source text, so one that changed is simply not found. The
file belongs to one Python; whatever is wrong with it, or with writing it, costs nothing but time.
"""

import marshal
import os
import re
import sys
import zlib
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from briefing.folders import cache_folder

_MOST = 8_000_000  # bytes of a file beyond which it is begun anew: it has outlived many word lists
_CODES = "I"  # how a compiled pattern's code is packed


class Kept:
    """What pure functions of a text gave, by the function's name and what it was given."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._found: dict[Any, Any] = _read(path)
        self._grown = False

    def get(self, key: tuple[Any, ...]) -> Any:
        return self._found.get(key)

    def add(self, key: tuple[Any, ...], value: Any) -> None:
        self._found[key] = value
        self._grown = True

    def save(self) -> None:
        """Write it if there is more than before; who reads it sees all of the old file or all of the new."""
        if not self._grown:
            return
        part = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        with suppress(OSError, ValueError):  # ValueError: something that cannot be kept
            data = marshal.dumps(self._found)
            if len(data) > _MOST:
                data = marshal.dumps({})
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.write_bytes(_sum(data) + data)
            part.replace(self.path)
            self._grown = False


def _read(path: Path) -> dict[Any, Any]:
    with suppress(OSError, ValueError, EOFError, TypeError):
        data = path.read_bytes()
        if data[:4] == _sum(data[4:]):
            found = marshal.loads(data[4:])
            if isinstance(found, dict):
                return found
    return {}


def _sum(data: bytes) -> bytes:
    return zlib.crc32(data).to_bytes(4, "big")


def default_path() -> Path:
    """The file of this Python."""
    version = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.byteorder}"
    return Path(cache_folder()) / f"patterns-{version}.bin"


@contextmanager
def kept_work(path: Path | None = None) -> Iterator[Kept]:
    """Within, ``re``, ``tomllib`` and ``dataclasses`` look here first. For a process with one thing to do."""
    kept = Kept(path or default_path())
    compiler: Any = getattr(re, "_compiler", None)
    if not hasattr(compiler, "_sre") or not hasattr(compiler, "compile"):
        yield kept  # another Python, made otherwise inside
        return
    engine, compile_ = compiler._sre, compiler.compile
    compiler.compile = _compiling(kept, compiler, compile_)
    import dataclasses
    import tomllib  # which has patterns of its own

    loads = tomllib.loads
    tomllib.loads = _parsing(kept, loads)
    dataclasses.exec = _running(kept)  # type: ignore[attr-defined]
    try:
        yield kept
    finally:
        compiler._sre, compiler.compile, tomllib.loads = engine, compile_, loads
        del dataclasses.exec  # type: ignore[attr-defined]


def _compiling(
    kept: Kept, compiler: Any, compile_: Callable[[Any, int], re.Pattern[Any]]
) -> Callable[[Any, int], re.Pattern[Any]]:
    """``compile_`` ends by giving the engine a pattern's code: that is kept, and given to it again."""
    engine = compiler._sre
    given: list[tuple[Any, ...]] = []

    def taken_down(pattern: Any, *arguments: Any) -> Any:
        given.append(arguments)
        return engine.compile(pattern, *arguments)

    compiler._sre = SimpleNamespace(**(vars(engine) | {"compile": taken_down}))

    def compile(pattern: Any, flags: int = 0) -> re.Pattern[Any]:  # noqa: A001
        if not isinstance(pattern, str):
            return compile_(pattern, flags)
        key = "pattern", str(pattern), int(flags)  # lxml has strings of its own, which cannot be kept
        if (known := kept.get(key)) is not None:
            with suppress(TypeError, ValueError, RuntimeError, OverflowError):
                return engine.compile(pattern, *map(_unpacked, known))  # type: ignore[no-any-return]
        given.clear()
        result = compile_(pattern, flags)
        if len(given) == 1:
            kept.add(key, tuple(map(_packed, given[0])))
        return result

    return compile


def _packed(argument: Any) -> Any:
    """An argument of the engine as plain data; a list of codes in a list of one."""
    if isinstance(argument, list):
        return [array(_CODES, argument).tobytes()]
    if isinstance(argument, int):
        return int(argument)
    return dict(argument) if hasattr(argument, "items") else argument


def _unpacked(argument: Any) -> Any:
    return array(_CODES, argument[0]).tolist() if isinstance(argument, list) else argument


def _running(kept: Kept) -> Callable[..., None]:
    """``exec`` for dataclasses, which writes the methods of every class as source."""

    def run(source: str, *names: dict[str, Any]) -> None:
        code = kept.get(("source", source))
        if code is None:
            code = compile(source, "<string>", "exec")
            kept.add(("source", source), code)
        exec(code, *names)

    return run


def _parsing(kept: Kept, loads: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def parsed(text: str, **options: Any) -> dict[str, Any]:
        if options:
            return loads(text, **options)
        if (known := kept.get(("table", text))) is not None:
            return marshal.loads(known)  # type: ignore[no-any-return]
        table = loads(text)
        with suppress(ValueError):  # a date in it
            kept.add(("table", text), marshal.dumps(table))
        return table

    return parsed
