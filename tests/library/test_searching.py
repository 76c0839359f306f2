"""Search: words, phrases, fields, and clear words for what cannot be understood."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from briefing.cli import main
from briefing.library import Library, QueryError
from briefing.library.searching import parse_query
from tests.library.texts import BUDGET, FERRY, QUAKE, article


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library that is only asked."""
    with Library.open(tmp_path_factory.mktemp("searching") / "library.db") as library:
        library.add(
            [
                article(FERRY, "Harbour Wire", 12, 0),
                article(BUDGET, "East Ledger", 40, 24),
                article(QUAKE, "Harbour Wire", 30, 48),
            ]
        )
        for story in library.stories():
            library.count(story.id)
        yield library


def events(library: Library, query: str, *, limit: int = 50, typing: bool = False) -> list[str]:
    return [found.article.title.split()[0] for found in library.search(query, limit, typing=typing)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ferry", ["Ferry"]),
        ("FERRIES rescue", ["Ferry"]),
        ('"heavy seas"', ["Ferry"]),
        ('"seas heavy"', []),
        ("ferry budget", []),
        ("the", ["Earthquake", "Parliament", "Ferry"]),
        ("the -ferry", ["Earthquake", "Parliament"]),
        ("source:harbour", ["Earthquake", "Ferry"]),
        ('source:"harbour wire" ferry', ["Ferry"]),
        ("source:ledger the", ["Parliament"]),
        ("after:2026-11-17", ["Earthquake", "Parliament"]),
        ("before:2026-11-17", ["Ferry"]),
        ("after:2026-11-17 before:2026-11-18", ["Parliament"]),
        ("after:2026-11 before:2027", ["Earthquake", "Parliament", "Ferry"]),
        ("unit:%", ["Parliament"]),
        ("unit:percent budget", ["Parliament"]),
        ("unit:furlong", []),
        ("unit:votes", ["Parliament"]),
        ("verdict:single source:ledger", ["Parliament"]),
        ("verdict:differ", []),
        ("-ferry after:2026", ["Earthquake", "Parliament"]),
    ],
)
def test_answers(filled: Library, query: str, found: list[str]) -> None:
    assert events(filled, query) == found


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", "nothing to search for"),
        ("%", "nothing to search for"),
        ("colour:red", "no field colour:"),
        ("after:soon", "soon is no day"),
        ("after:2026-13-01", "2026-13-01 is no day"),
        ("verdict:maybe", "no verdict maybe"),
        ("source:", "source needs a value"),
        ("-source:x", "cannot be excluded"),
    ],
)
def test_what_cannot_be_understood(filled: Library, query: str, words: str) -> None:
    with pytest.raises(QueryError) as caught:
        filled.search(query)
    assert words in str(caught.value)
    assert caught.value.advice
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "query",
    [
        '"',
        'a"b',
        "a*",
        "a AND",
        "NOT",
        "NEAR(a b)",
        "(a",
        "a)",
        "{x}",
        "^a",
        "'; DROP TABLE",
        "a - b",
        "http://x",
    ],
)
def test_no_query_is_taken_for_more_than_words(filled: Library, query: str) -> None:
    found = {one.article.id for one in filled.search(query + " ferry")}
    assert found <= {one.article.id for one in filled.search("ferry")}


def test_snippet_marks_what_matched(filled: Library) -> None:
    (found,) = filled.search("halcyon")
    (span,) = found.matches
    assert found.snippet[slice(*span)] == "Halcyon"
    assert found.article.id in {article.id for article in filled.articles(found.story, earlier=True)}


def test_answers_stand_newest_first_whenever_they_were_added(library: Library) -> None:
    late, early = article(FERRY, "Harbour Wire", 12, 48), article(BUDGET, "East Ledger", 40, 0)
    library.add([late])
    library.add([early, replace(article(QUAKE, "Hill Radio", 30, 0), published=None)])
    assert events(library, "the") == ["Earthquake", "Ferry", "Parliament"]
    undated, *dated = library.search("the")
    assert undated.added is not None
    assert [found.added for found in dated] == [None, None]
    assert events(library, "the", limit=2) == ["Earthquake", "Parliament"]  # those added last


@pytest.mark.parametrize("query", ["ferry", "source:harbour", "the"])
def test_no_excerpt_repeats_the_headline(filled: Library, query: str) -> None:
    for found in filled.search(query):
        assert found.article.title not in found.snippet
        assert found.snippet.strip("…") in " ".join(found.article.text.split())


@pytest.mark.parametrize(
    ("value", "day"),
    [("today", "2026-11-20"), ("yesterday", "2026-11-19"), ("7d", "2026-11-13"), ("2026", "2026-01-01")],
)
def test_days(value: str, day: str) -> None:
    query = parse_query(f"after:{value}", date(2026, 11, 20))
    assert query.values == parse_query(f"after:{day}").values


def test_what_was_not_looked_into_is_told(
    library: Library, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A search by figures that runs out of time says how many stories it left out."""
    library.add([article(event, "Harbour Wire") for event in (FERRY, BUDGET, QUAKE)])
    monkeypatch.setattr("briefing.library.library.PATIENCE", -1.0)
    assert library.search("unit:%") == []
    assert (library.uncounted("unit:%"), library.uncounted("ferry")) == (3, 0)
    monkeypatch.setattr("briefing.library.library.library_file", lambda: str(library._database.path))
    assert main(["search", "unit:%"]) == 1
    assert "3 stories are not counted yet" in capfd.readouterr().err
    monkeypatch.undo()
    assert [found.article.title[:5] for found in library.search("unit:%")] == ["Parli"]
    assert library.uncounted("unit:%") == 0


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("fer", ["Ferry"]),
        ("f", []),  # too much begins like it
        ("rescue fer", ["Ferry"]),
        ("rescues", ["Ferry"]),  # whole words as ever
        ("fer rescue", []),  # only the last is still being typed
        ("fer ", []),
        ('"heavy se', []),
        ("the -fer", ["Earthquake", "Parliament", "Ferry"]),
        ("the source:harb", ["Earthquake", "Ferry"]),
        ("brennst*", ["Earthquake"]),
        ("o'fer", []),
    ],
)
def test_a_word_that_is_being_typed(filled: Library, query: str, found: list[str]) -> None:
    assert events(filled, query, typing=True) == found
