"""Searches as a shell hands them over."""

import json
from pathlib import Path

import click

from briefing.commands.searching import _with_matches
from briefing.library import Found
from tests.commands.conftest import Run
from tests.library.texts import FERRY, article


def test_what_a_search_matched_is_bold_on_a_terminal() -> None:
    found = Found(article(FERRY, "Harbour Wire"), "story:1", "The ferry and the Ferry.", ((4, 9), (18, 23)))
    told = _with_matches(found)
    assert told.replace("\x1b[1m", "<").replace("\x1b[0m", ">") == "The <ferry> and the <Ferry>."
    assert click.unstyle(told) == found.snippet


def test_a_search_as_a_shell_hands_it_over(run: Run, tmp_path: Path) -> None:
    """Quotes are gone by then, and a word to be left out looks like an option."""
    for name, said in (("Harbour Wire", "Boats searched rough seas."), ("East Ledger", "Seas were rough.")):
        (tmp_path / f"{name}.md").write_text(f"---\nsource: {name}\n---\n# Ferry by {name}\n\n{said}\n")
    assert run("add", "Harbour Wire.md", "East Ledger.md")[0] == 0

    def found(*words: str) -> set[str]:
        answer = run("search", *words, "-f", "json")
        return {one["source"] for one in json.loads(answer[1])}

    assert found("ferry", "seas") == {"Harbour Wire", "East Ledger"}
    assert found("ferry", "rough seas") == {"Harbour Wire"}
    assert found("seas", "-ferry") == set()
    assert found("seas", "-harbour") == {"East Ledger"}
    assert found("seas", "source:East Ledger") == {"East Ledger"}
    assert found('seas source:"East Ledger"') == {"East Ledger"}
