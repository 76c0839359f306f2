"""The one way from articles to a Comparison."""

from collections.abc import Mapping, Sequence

from briefing.model import Article, Comparison, Figure


def compare(
    articles: Sequence[Article], figures: Mapping[str, Sequence[Figure]] | None = None
) -> Comparison:
    """Compare articles on one event. ``figures`` by article id spares extracting them again."""
    return Comparison(articles=tuple(articles), measures=())
