"""What the sources of a story are called, each apart from the others."""

from collections.abc import Iterable

from briefing.model import Article
from briefing.text import one_line


def source_names(articles: Iterable[Article]) -> dict[str, str]:
    """A name for each article id, told apart where one outlet gives several: "Harbour Wire (2)"."""
    names: dict[str, str] = {}
    seen: dict[str, int] = {}
    for article in articles:
        name = one_line(article.source) or one_line(article.title) or article.id
        seen[name] = seen.get(name, 0) + 1
        names[article.id] = name if seen[name] == 1 else f"{name} ({seen[name]})"
    return names


def squashed(name: str) -> str:
    """The letters and digits of a name, as two spellings of it agree."""
    return "".join(char for char in name.casefold() if char.isalnum())
