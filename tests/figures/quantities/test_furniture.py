"""Numbers of the page around an article stay silent."""

from briefing.figures import find_quantities
from briefing.figures.lexicon import load


def test_every_word_of_the_page() -> None:
    for word in load("lookalikes")["furniture"].split():
        assert find_quantities(f"37 {word}s\n") == [], word


def test_cells_of_a_table_are_told_of_by_no_words() -> None:
    rows = "Year | Ships | Fee\n2024 | 3,400 | $364\n", "| Moor | 12% |\n| Holt | 5 km | 3 kg |", "Ships | 34"
    for row in rows:
        assert find_quantities(row) == [], row


def test_a_headline_with_bars_is_no_table() -> None:
    texts = "Mills shed 1,300 jobs | Fees rise 12% | The Courier", "12 | Fees rise 12%", "12\nFees: $364"
    assert [[q.value for q in find_quantities(text)] for text in texts] == [[1300, 12], [12], [364]]
