"""Labelled sentences, as the data files give them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "sentences"
CHECKED = ("unit", "qualifier", "kind", "direction", "status", "period", "basis", "place", "speaker")
UNDERSTOOD = {"qualifier": ("none",), "kind": ("level",), "direction": ("",)}


@dataclass(frozen=True, slots=True)
class Expected:
    """One labelled figure: where it stands, which values will do, and what its fields must be."""

    start: int
    end: int
    values: tuple[float | tuple[float, float], ...]
    pair: bool
    fields: Mapping[str, tuple[str, ...]]  # field name → allowed values, "" for none
    measure: tuple[str, ...]  # words that the measure must hold
    optional: bool


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence and all the figures it holds."""

    text: str
    figures: tuple[Expected, ...]


@cache
def classes() -> dict[str, tuple[Case, ...]]:
    """Every class of forms by name. Raises ValueError for a label that does not fit its text."""
    return {file.stem: load(file) for file in sorted(FOLDER.glob("*.toml"))}


def load(file: Path) -> tuple[Case, ...]:
    return tuple(
        Case(entry["text"], tuple(expected(figure, entry["text"]) for figure in entry.get("figures", ())))
        for entry in tomllib.loads(file.read_text("utf-8"))["case"]
    )


def expected(figure: Mapping[str, Any], text: str) -> Expected:
    start = text.find(figure["at"])
    if start < 0:
        raise ValueError(f"{figure['at']!r} is not in {text!r}")
    known = {"at", "value", "pair", "either", "measure", "optional", *CHECKED}
    if unknown := set(figure) - known:
        raise ValueError(f"unknown labels {sorted(unknown)} for {text!r}")
    fields = dict(UNDERSTOOD)
    for name in CHECKED:
        if name in figure:
            allowed = figure[name]
            fields[name] = tuple(allowed) if isinstance(allowed, list) else (allowed,)
    return Expected(
        start=start,
        end=start + len(figure["at"]),
        values=values(figure),
        pair="pair" in figure,
        fields=fields,
        measure=tuple(figure.get("measure", "").lower().split()),
        optional=figure.get("optional", False),
    )


def values(figure: Mapping[str, Any]) -> tuple[float | tuple[float, float], ...]:
    if "either" in figure:
        return tuple(figure["either"])
    value = figure.get("pair", figure.get("value"))
    if isinstance(value, list):
        return ((value[0], value[1]),)
    if value is None:
        raise ValueError(f"{figure['at']!r} has no value")
    return (value,)
