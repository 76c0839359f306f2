"""The fields at the head of a Markdown file."""

from datetime import datetime

import pytest

from briefing.reading.draft import Draft
from briefing.reading.front_matter import split_front_matter, with_fields


def test_fields_and_the_rest() -> None:
    text = '---\ntitle: "Toll: 27"\nsource: Port News\n---\n\nBody.\n'
    assert split_front_matter(text) == ({"title": "Toll: 27", "source": "Port News"}, "\nBody.\n")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("title: 'It''s 5% more'", "It's 5% more"),
        (r'title: "A \"quote\""', 'A "quote"'),
        ("title: Plain: with a colon # and a mark", "Plain: with a colon # and a mark"),
        ('title: "Quoted" # a remark', "Quoted"),
        ("title: >\n  folded\n  lines", "folded lines"),
        ("Title: Upper-case key", "Upper-case key"),
        ("title:", ""),
    ],
)
def test_values(line: str, value: str) -> None:
    assert split_front_matter(f"---\n{line}\n---\nBody")[0] == {"title": value}


def test_lists_are_passed_over() -> None:
    text = "---\ntags:\n  - a\n- b\ntitle: T\n---\nBody"
    fields, body = split_front_matter(text)
    assert fields["title"] == "T" and body == "Body"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("---\ntitle: T\n12 people died.\n---\nBody", "12 people died.\n\nBody"),
        ("---\ntitle: T\nsource: S\n\nBody: 12 dead", "Body: 12 dead"),
        ("---\nNote: 12 people died\n\nBody", "---\nNote: 12 people died\n\nBody"),
        ("---\n12 people died.\n---\nBody", "---\n12 people died.\n---\nBody"),
        ("Body\n---\ntitle: T\n---\n", "Body\n---\ntitle: T\n---\n"),
        ("---", "---"),
        ("", ""),
    ],
)
def test_malformed_front_matter_loses_no_text(text: str, kept: str) -> None:
    assert split_front_matter(text)[1] == kept


def test_what_the_fields_say() -> None:
    fields = {
        "source": "https://port.example/a",
        "outlet": "Port News",
        "date": "2026-03-14T10:30",
        "lang": "en",
    }
    draft = with_fields(Draft(("Body",), title="From the heading"), fields)
    assert (draft.title, draft.source, draft.url) == (
        "From the heading",
        "Port News",
        "https://port.example/a",
    )
    assert draft.published == datetime(2026, 3, 14, 10, 30)
    assert draft.language == "en"
