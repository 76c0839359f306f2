"""How well a comparison joins and judges the labelled measures of a story.

Labels stand in stories/NAME.toml; the articles in stories/NAME/, or among the samples of the program.
The stories in this folder are invented as untidily as news is, and harder than most of it.
"""

import itertools
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from briefing.model import Article, Comparison, Measure

FOLDER = Path(__file__).parent / "stories"
_SAMPLES = Path(__file__).parents[2] / "articles"
Place = tuple[str, int, int]  # article id, start, end


@dataclass(frozen=True, slots=True)
class Labelled:
    """One measure that several articles state, and the verdicts that are right for it."""

    name: str
    verdicts: tuple[str, ...]
    mentions: tuple[tuple[str, str], ...]  # (article id, words with the figure in brackets)
    optional: bool


@dataclass(frozen=True, slots=True)
class Trap:
    """Look-alikes that must not stand in one measure."""

    why: str
    mentions: tuple[tuple[str, str], ...]


@dataclass
class StoryScore:
    count: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def rate(self, part: str, whole: str) -> float:
        return 100 * self.count[part] / self.count[whole] if self.count[whole] else 100.0

    @property
    def figures(self) -> dict[str, float]:
        """The rates that have floors, in percent."""
        return {
            "mentions": self.rate("mentions found", "mentions"),
            "pairs": self.rate("pairs joined", "pairs"),
            "verdicts": self.rate("verdicts right", "measures"),
            "clean": self.rate("measures clean", "measures joined"),
            "traps": self.rate("traps avoided", "traps"),
        }


@cache
def labels(name: str) -> tuple[tuple[Labelled, ...], tuple[Trap, ...]]:
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    return (
        tuple(
            Labelled(
                entry["name"],
                tuple(entry["verdict"]) if isinstance(entry["verdict"], list) else (entry["verdict"],),
                tuple(entry["mentions"].items()),
                entry.get("optional", False),
            )
            for entry in data["measure"]
        ),
        tuple(
            Trap(entry["why"], tuple((article, words) for article, words in entry["mentions"]))
            for entry in data["trap"]
        ),
    )


def stories() -> list[str]:
    return sorted(file.stem for file in FOLDER.glob("*.toml"))


def articles(name: str) -> Path:
    """The folder of a story's articles."""
    own = FOLDER / name
    return own if own.is_dir() else _SAMPLES / name


def place(articles: Iterable[Article], article_id: str, words: str) -> Place:
    """Where the bracketed figure stands. Raises ValueError unless the words stand there exactly once."""
    text = next(article.text for article in articles if article.id == article_id)
    before, _, rest = words.partition("[")
    figure, _, after = rest.partition("]")
    context = before + figure + after
    if text.count(context) != 1:
        raise ValueError(f"{article_id}: {context!r} stands {text.count(context)} times")
    start = text.index(context) + len(before)
    return article_id, start, start + len(figure)


def homes(comparison: Comparison, where: Place) -> set[str]:
    """Ids of the measures that hold a figure of this place."""
    article, start, end = where
    return {
        measure.id
        for figure, measure in comparison.figures()
        if figure.article == article and figure.start < end and start < figure.end
    }


def score(name: str, comparison: Comparison) -> StoryScore:
    measures, traps = labels(name)
    result = StoryScore()
    by_id = {measure.id: measure for measure in comparison.measures}
    owner: dict[Place, str] = {}
    for labelled in measures:
        for article, words in labelled.mentions:
            owner[place(comparison.articles, article, words)] = labelled.name
    for labelled in measures:
        judge(labelled, comparison, by_id, owner, result)
    for trap in traps:
        places = [place(comparison.articles, *mention) for mention in trap.mentions]
        sprung = any(
            homes(comparison, one) & homes(comparison, two)
            for one, two in itertools.combinations(places, 2)
            if not one_row(one, two, owner)
        )
        result.count.update({"traps": 1, "traps avoided": int(not sprung)})
        if sprung:
            result.misses.append(f"trap sprung: {trap.why}")
    return result


def one_row(one: Place, two: Place, owner: Mapping[Place, str]) -> bool:
    """Whether two mentions stand in one labelled measure, as two of the three of a trap may."""
    rows = [
        {name for where, name in owner.items() if where[0] == p[0] and where[1] < p[2] and p[1] < where[2]}
        for p in (one, two)
    ]
    return bool(rows[0] & rows[1])


def judge(
    labelled: Labelled,
    comparison: Comparison,
    by_id: dict[str, Measure],
    owner: dict[Place, str],
    result: StoryScore,
) -> None:
    places = [place(comparison.articles, *mention) for mention in labelled.mentions]
    found = [homes(comparison, where) for where in places]
    joined = {home for a, b in itertools.combinations(found, 2) for home in a & b}
    if len(found) == 1:
        joined = found[0]
    foreign = {
        other
        for home in joined
        for figure in by_id[home].figures
        for where, other in owner.items()
        if other != labelled.name
        and figure.article == where[0]
        and figure.start < where[2]
        and where[1] < figure.end
    }
    if labelled.optional:
        return
    for (article, words), hit in zip(labelled.mentions, found, strict=True):
        result.count.update({"mentions": 1, "mentions found": int(bool(hit))})
        if not hit:
            result.misses.append(f"not found: {labelled.name}, {article}: {words}")
    for (one, a), (two, b) in itertools.combinations(zip(labelled.mentions, found, strict=True), 2):
        result.count.update({"pairs": 1, "pairs joined": int(bool(a & b))})
        if not a & b:
            result.misses.append(f"not joined: {labelled.name}, {one[0]} and {two[0]}")
    verdicts = sorted({by_id[home].verdict for home in joined})
    right = any(verdict in labelled.verdicts for verdict in verdicts)
    result.count.update({"measures": 1, "verdicts right": int(right)})
    if joined and not right:
        result.misses.append(f"verdict {verdicts} of {labelled.name}, not {labelled.verdicts}")
    if joined:
        result.count.update({"measures joined": 1, "measures clean": int(not foreign)})
        if foreign:
            result.misses.append(f"{labelled.name} is mixed with {', '.join(sorted(foreign))}")
