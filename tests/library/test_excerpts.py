"""The piece of a text that a search shows."""

import pytest

from briefing.library.excerpts import SNIPPET, excerpt

TITLE = "Quay closed\n"
MANY = " ".join(f"word{number}" for number in range(60))


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("\x01Quay\x02 closed\n\nThe \x01quay\x02 at Moor is shut.", "The <quay> at Moor is shut."),
        ("\x01Quay\x02 closed\n\nMoor has no other.", "Moor has no other."),
        ("Quay closed\n\nMoor  has\nno other.", "Moor has no other."),
        ("The \x01quay\x02 of Quay closed.", "The <quay> of Quay closed."),
        ("Moor  has \x01no \n quay\x02  now.", "Moor has <no quay> now."),
        (f"Quay closed\n\n{MANY}", " ".join(MANY.split()[:SNIPPET]) + "…"),
        (f"{MANY} \x01quay\x02 shut.", "…word54 word55 word56 word57 word58 word59 <quay> shut."),
        (f"The \x01quay\x02. {MANY} {MANY} a \x01quay\x02, no \x01tide\x02.",
         "…word55 word56 word57 word58 word59 a <quay>, no <tide>."),
        ("", ""),
    ],
)  # fmt: skip
def test_what_is_shown_of_a_text(marked: str, shown: str) -> None:
    headline = marked.replace("\x01", "").replace("\x02", "").startswith(TITLE)
    text, spans = excerpt(marked, len(TITLE) if headline else 0)
    for start, end in reversed(spans):
        text = f"{text[:start]}<{text[start:end]}>{text[end:]}"
    assert text == shown
