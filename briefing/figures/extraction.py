"""The one way from a text to its figures."""

from briefing.figures.finding import find_quantities
from briefing.model import Article, Figure


def extract(source: Article | str) -> list[Figure]:
    """The figures of an article (or of bare text), in reading order. Never raises on any text."""
    text = source if isinstance(source, str) else source.text
    article = "" if isinstance(source, str) else source.id
    return [
        Figure(
            start=q.start, end=q.end, text=text[q.start : q.end], value=q.value, unit=q.unit,
            low=q.low, high=q.high, qualifier=q.qualifier, article=article,
        )
        for q in find_quantities(text)
        if q.form != "ordinal"
    ]
