"""What every article has, whatever it was made from."""

import pytest

from briefing.reading.draft import Draft, _label, to_article
from briefing.reading.safety import clean_line


@pytest.mark.parametrize(
    "block",
    [
        "  \u2003Two ferries collided off Norland. Nobody was hurt.",
        "\u00a0Two ferries collided",
        "Two\u2003 ferries  collided. Nobody was hurt.",
    ],
)
def test_a_title_made_from_the_text_is_one_clean_line(block: str) -> None:
    label = _label(block)
    assert label.startswith("Two ferries collided")
    assert clean_line(label) == label
    assert to_article(Draft((block,), source="Harbour Wire")).title.startswith("Two")


def test_an_outlet_taken_from_an_address_is_a_clean_line() -> None:
    article = to_article(Draft(blocks=("Twelve ships left the port.",), url="https:// harbour"))
    assert article.source == "harbour"
