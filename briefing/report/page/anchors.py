"""The page's own ids and names, so that no word from outside becomes one."""

from dataclasses import dataclass

from briefing.model import Comparison, Figure
from briefing.source_names import source_names


@dataclass(frozen=True, slots=True)
class Anchors:
    """What the parts of a page link to each other with. Ids are "a0", "m0", "f0", "q0" and so on."""

    source: dict[str, str]  # names as shown, by article id
    article: dict[str, str]  # by article id
    measure: dict[str, str]  # by measure id
    figures: dict[tuple[str, int, int], str]  # by article id, start and end
    passages: dict[tuple[str, int, int], str]  # that quote somebody; by article id, start and end

    def figure(self, figure: Figure) -> str:
        return self.figures.get(place(figure), "")


def anchors_of(comparison: Comparison) -> Anchors:
    places = dict.fromkeys(place(figure) for figure, _ in comparison.figures())
    passages = dict.fromkeys(passage for quoted in comparison.quoted for passage in quoted.passages)
    return Anchors(
        source=source_names(comparison.articles),
        article={article.id: f"a{n}" for n, article in enumerate(comparison.articles)},
        measure={measure.id: f"m{n}" for n, measure in enumerate(comparison.measures)},
        figures={where: f"f{n}" for n, where in enumerate(places)},
        passages={where: f"q{n}" for n, where in enumerate(passages)},
    )


def place(figure: Figure) -> tuple[str, int, int]:
    return figure.article, figure.start, figure.end
