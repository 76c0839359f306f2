"""Compiled patterns, word lists and classes kept from one start to the next."""

import dataclasses
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from briefing import kept as kept_module
from briefing.kept import default_path, kept_work

PATTERNS = [
    (r"(?P<sign>[+-])?(?P<digits>\d{1,3}(?:,\d{3})+)", 0),
    (r"\b(?:million|billion|trillion)\b", re.IGNORECASE),
    (r"(?<=\$)\s*(\d+)  # an amount", re.VERBOSE),
    (r"(?i:€)\w+(?!x)()", re.DOTALL),
]
TEXT = "+1,234 MILLION for $ 17 and €uro"
CLASS = """
@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    name: str
    size: int = 3
"""
TABLE = 'numbers = [1, 2.5]\n[words]\n"a.b" = "c"\n'


@pytest.fixture(autouse=True)
def nothing_compiled() -> None:
    re.purge()


def all_of(patterns: list[re.Pattern[str]]) -> list[Any]:
    return [
        (one.pattern, one.flags, one.groups, dict(one.groupindex), [m.groups() for m in one.finditer(TEXT)])
        for one in patterns
    ]


def place() -> list[Any]:
    """What a dataclass does that is made now."""
    made: dict[str, Any] = {"dataclasses": dataclasses, "__name__": __name__}
    exec(CLASS, made)
    here = made["Place"]("here")
    return [repr(here), here == made["Place"]("here", 3), hash(here) == hash(made["Place"]("here"))]


def work(path: Path) -> tuple[list[Any], dict[str, Any], list[Any]]:
    re.purge()
    with kept_work(path) as kept:
        patterns = [re.compile(pattern, flags) for pattern, flags in PATTERNS]
        found = all_of(patterns), tomllib.loads(TABLE), place()
        kept.save()
    return found


def test_what_is_kept_does_what_was_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cache" / "patterns.bin"
    compiled = [re.compile(pattern, flags) for pattern, flags in PATTERNS]
    plain = all_of(compiled), tomllib.loads(TABLE), place()
    assert work(path) == plain
    assert path.stat().st_size > 100

    def never(*_: object) -> None:
        raise AssertionError("compiled or parsed again")

    monkeypatch.setattr(re._compiler, "compile", never)  # type: ignore[attr-defined]
    monkeypatch.setattr(tomllib, "loads", never)
    monkeypatch.setattr(kept_module, "compile", never, raising=False)
    assert work(path) == plain


def test_the_same_pattern_with_other_flags_is_another(tmp_path: Path) -> None:
    path = tmp_path / "patterns.bin"
    for flags in (0, re.IGNORECASE, 0, re.IGNORECASE):
        re.purge()
        with kept_work(path) as kept:
            assert bool(re.compile("TONNES", flags).match("tonnes")) == bool(flags)
            kept.save()


@pytest.mark.parametrize("damage", [b"", b"\0" * 400, b"not a sum and nothing to marshal"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "patterns.bin"
    expected = work(path)
    whole = path.read_bytes()
    path.write_bytes(damage)
    assert work(path) == expected
    assert path.read_bytes() == whole
    path.write_bytes(whole[:-7])
    assert work(path) == expected
    assert path.read_bytes() == whole


def test_what_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert work(tmp_path / "file" / "patterns.bin") == work(tmp_path / "patterns.bin")


def test_a_file_that_outgrew_its_use_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "patterns.bin"
    work(path)
    before = path.stat().st_size
    monkeypatch.setattr(kept_module, "_MOST", before)
    with kept_work(path) as kept:
        re.compile("one more")
        kept.save()
    assert path.stat().st_size < before
    work(path)
    assert path.stat().st_size == before


def test_afterwards_nothing_is_kept(tmp_path: Path) -> None:
    before = re._compiler.compile, re._compiler._sre, tomllib.loads  # type: ignore[attr-defined]
    with pytest.raises(re.error), kept_work(tmp_path / "patterns.bin"):
        re.compile("(")
    assert before == (re._compiler.compile, re._compiler._sre, tomllib.loads)  # type: ignore[attr-defined]
    assert not hasattr(dataclasses, "exec")


def test_the_file_is_in_the_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_path().parent == tmp_path / "briefing"


class OfItsOwn(str):
    """A string as lxml makes them."""

    __slots__ = ()


def test_a_pattern_in_a_string_of_another_kind_is_kept(tmp_path: Path) -> None:
    with kept_work(tmp_path / "kept") as kept:
        assert re.compile(OfItsOwn("a(b)")).groups == 1
        kept.save()
    re.purge()
    with kept_work(tmp_path / "kept") as kept:
        assert kept.get(("pattern", "a(b)", 32)) or kept.get(("pattern", "a(b)", 0))
        assert re.compile("a(b)").findall("ab") == ["b"]


def test_what_cannot_be_kept_costs_nothing_but_time(tmp_path: Path) -> None:
    with kept_work(tmp_path / "kept") as kept:
        kept.add(("odd",), object())
        kept.save()
    assert not (tmp_path / "kept").exists()
