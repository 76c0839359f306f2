"""The tables themselves."""

from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from briefing.figures.lexicon import load
from briefing.figures.words.patterns import row

TABLES = [
    file.name.removesuffix(".toml")
    for file in files("briefing.figures.lexicon").iterdir()
    if file.name.endswith(".toml") and file.name != "basis.toml"  # whose rows are wordings, parted by |
]


def rows(value: Any, name: str = "") -> Iterator[tuple[str, list[str]]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from rows(inner, f"{name}.{key}")
    elif isinstance(value, str):
        yield name, [word.strip() for word in (value.split(",") if "," in value else value.split())]
    elif isinstance(value, list):
        yield name, [str(word) for word in value]


@pytest.mark.parametrize("table", TABLES)
def test_no_row_has_a_word_twice(table: str) -> None:
    for name, words in rows(load(table)):
        assert [word for word, count in Counter(words).items() if count > 1] == [], name


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("status.planned", "status.intending"),
        ("measures.heads.bodily", "measures.heads.attributes"),
        ("measures.sides.winning", "measures.verbs.sharing"),
    ],
)
def test_a_row_that_narrows_another_has_only_words_of_it(narrow: str, wide: str) -> None:
    assert row(*narrow.split(".")) < row(*wide.split("."))


def test_whoever_is_called_a_parent_is_a_relative() -> None:
    parents = load("contexts")["nounless"]["parents"].split(", ")
    assert set(parents) < row("measures", "heads", "kinsfolk")
