from briefing.model import Article
from briefing.source_names import source_names


def test_sources_are_told_apart() -> None:
    articles = [
        Article("a", "A", "Harbour Wire", "text"),
        Article("b", "A title", "", "text"),
        Article("c", "C", "Harbour\nWire", "text"),
        Article("d", "", "", "text"),
    ]
    assert source_names(articles) == {
        "a": "Harbour Wire",
        "b": "A title",
        "c": "Harbour Wire (2)",
        "d": "d",
    }
