"""The tables of words: how they are read, and that nothing in them is left unread."""

import re
from pathlib import Path

import pytest

import briefing.comparing
from briefing.comparing.words.concepts import row_concepts
from briefing.comparing.words.tables import row, row_names, table

HOME = Path(briefing.comparing.__file__).parent
OPEN = {"places", "synonyms", "weights"}  # whose rows are places, concepts and evidence
TABLES = {path.stem for path in HOME.glob("lexicon/*.toml")}
CODE = "\n".join(path.read_text("utf-8") for path in HOME.rglob("*.py"))


@pytest.mark.parametrize("name", sorted(TABLES - OPEN))
def test_every_row_is_read(name: str) -> None:
    assert [part for part in table(name) if not re.search(rf"[\"']{part}[\"']", CODE)] == []


def test_rows_are_words_and_words_have_rows() -> None:
    assert "noon" in row("contrasts", "trading", "midday")
    assert row_names("contrasts", "trading")["noon"] == "midday"
    assert {"men", "women"} <= row_concepts("conflicts", "persons", "anybody")
