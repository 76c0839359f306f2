"""Labelled stories as cases: pairs of figures of two articles, of one measure or of two.

A story is a folder of STORY/OUTLET.txt or .md and STORY/gold.json, or one of tests/gold/stories. Its rows of
several outlets are meant to be complete, so a figure of a row and one outside are of two measures, unless its
outlet says that number.
"""

import itertools
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from briefing.comparing.alignment.candidates import candidates
from briefing.comparing.alignment.features import features
from briefing.comparing.alignment.fitted import packaged
from briefing.comparing.alignment.likeness import Margins
from briefing.comparing.alignment.relations import twins
from briefing.comparing.alignment.scores import Scores
from briefing.comparing.conflicts.differences import told_otherwise, worded_otherwise
from briefing.comparing.conflicts.vetoes import vetoed
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.currencies import settle_currencies
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.intervals import Relation, relation
from briefing.comparing.values.precision import span
from briefing.figures import extract
from briefing.model import Article, Figure
from briefing.reading import read
from tests.gold.storyscore import labels, place

CERTAIN, LIKELY, UNSURE = 1.0, 0.3, 0.15  # how much a label says
_FAR = 0.7  # pairs further apart than this (in logs) are easy and many


@dataclass(frozen=True, slots=True)
class Case:
    story: str
    evidence: dict[str, float]
    together: bool
    weight: float
    apart: bool  # whether the values of the two figures do not meet
    invented: (
        bool  # whether they meet in truth, and what stands around them is asked about numbers that do not
    )
    where: tuple[str, str]
    say: float = 1.0  # how much its story weighs in the fit


@dataclass(frozen=True, slots=True)
class Row:
    loose: bool
    mentions: Mapping[str, set[int]]  # outlet → indices of profiles


@dataclass(frozen=True)
class Story:
    name: str
    found: Sequence[Profile]
    outlets: Sequence[str]  # of each profile
    rows: Sequence[Row]
    traps: set[tuple[int, int]]  # look-alikes, of one article or two

    def labels(self, index: int) -> set[int]:
        """The rows that a figure stands in."""
        return {n for n, row in enumerate(self.rows) for own in row.mentions.values() if index in own}

    def loose(self, rows: set[int]) -> bool:
        return all(self.rows[n].loose for n in rows)

    def says_again(self, index: int, rows: set[int]) -> bool:
        """Whether a figure states a value that its outlet has in a row: labels name one of its mentions."""
        return any(
            relation(self.found[index].figure, self.found[other].figure) != "apart"
            for number in rows
            for other in self.rows[number].mentions.get(self.outlets[index], ())
        )


def folders(root: Path) -> list[Path]:
    """The stories of a folder."""
    labelled = {path.parent for path in root.glob("*/gold.json")} | {
        p.with_suffix("") for p in root.glob("*.toml")
    }
    return sorted(path for path in labelled if path.is_dir())


def load(folder: Path) -> Story:
    files = sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".md"))
    articles = read(*map(str, files))
    outlet = {article.id: Path(article.path or "").stem for article in articles}
    found = profiles({article.id: extract(article) for article in articles}, articles)
    settle_currencies(found)
    outlets = [outlet[p.figure.article] for p in found]
    told = _by_place if (folder / "gold.json").exists() else _by_brackets
    rows, looks_alike = told(folder, articles, found, outlets)
    traps = {
        (min(i, j), max(i, j))
        for items in looks_alike
        for one, two in itertools.combinations(items, 2)
        for i in one - two
        for j in two - one
    }
    return Story(folder.name, found, outlets, rows, traps)


Told = tuple[list[Row], list[list[set[int]]]]  # rows, and of each trap the figures of its items


def _by_place(
    folder: Path, articles: Sequence[Article], found: Sequence[Profile], outlets: Sequence[str]
) -> Told:
    """gold.json: words of an outlet in which the figure stands."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    text = {Path(article.path or "").stem: article.text for article in articles}

    def at(name: str, wanted: str) -> set[int]:
        places = spans(text.get(name, ""), wanted)
        return {
            index
            for index, p in enumerate(found)
            if outlets[index] == name
            and any(p.figure.start < end and start < p.figure.end for start, end in places)
        }

    rows = [
        Row(
            bool(item.get("ambiguous") or item.get("optional")),
            {
                name: {i for i in at(name, said["text"]) if same_value(said.get("value"), found[i].figure)}
                for name, said in item["values"].items()
            },
        )
        for item in gold["figures"]
    ]
    traps = [[at(x["outlet"], x["text"]) for x in trap["items"]] for trap in gold.get("traps", [])]
    return rows, traps


def _by_brackets(
    folder: Path, articles: Sequence[Article], found: Sequence[Profile], outlets: Sequence[str]
) -> Told:
    """Labels of tests/gold/stories: words of an article with the figure in brackets."""
    outlet = dict(zip((p.figure.article for p in found), outlets, strict=True))

    def at(article: str, words: str) -> set[int]:
        _, start, end = place(articles, article, words)
        return {
            index
            for index, p in enumerate(found)
            if p.figure.article == article and p.figure.start < end and start < p.figure.end
        }

    measures, traps = labels(folder.name)
    rows = [
        Row(labelled.optional, {outlet[article]: at(article, words) for article, words in labelled.mentions})
        for labelled in measures
    ]
    return rows, [[at(*mention) for mention in trap.mentions] for trap in traps]


def spans(text: str, wanted: str) -> list[tuple[int, int]]:
    words = re.sub(r"[‘’]", "'", wanted).split()
    pattern = r"\s+".join(re.escape(word).replace("'", "['‘’]") for word in words)
    return [match.span() for match in re.finditer(pattern, text)]


def same_value(wanted: Any, figure: Figure) -> bool:
    try:
        values = [abs(float(v)) for v in (wanted if isinstance(wanted, list) else [wanted])]
    except (TypeError, ValueError):
        return False
    found = {abs(v) for v in span(figure)}
    near = [[abs(a - b) <= 1e-9 + 1e-6 * max(a, b) for b in found] for a in values]
    return all(any(row) for row in near) or all(any(column) for column in zip(*near, strict=True))


def cases(story: Story) -> list[Case]:
    """Every pair that could be compared and that the labels say something of, and the invented ones."""
    found = story.found
    scores = Scores(found, packaged(), twins(found).keys())
    likeness = scores.likeness
    compared = candidates(found, likeness.weight)
    beside = Margins(found, compared, likeness)
    gold = {
        (min(i, j), max(i, j))
        for row in story.rows
        for one, two in itertools.combinations(row.mentions.values(), 2)
        for i in one
        for j in two
    }
    result = []
    for one, two in sorted({*compared, *gold, *story.traps}):
        how = relation(found[one].figure, found[two].figure)
        told = judged(story, one, two, how)
        if told is None:
            continue
        together, weight = told
        ways: list[Relation] = [how, "apart"] if together and how != "apart" else [how]
        for way in ways:
            if vetoed(found[one], found[two], way) or (way == "apart" and _put_by(found[one], found[two])):
                continue
            met = scores.met_elsewhere(one, two) if way == "apart" else 0.0
            sole = way != "apart" and scores.sole(one, two)
            margin = beside.get((one, two))
            evidence = dict(features(found[one], found[two], way, likeness, margin, met, sole))
            if weight < CERTAIN and not together and way == "apart" and evidence["far apart"] > _FAR:
                continue
            invented = way != how
            where = shown(found[one], story.outlets[one]), shown(found[two], story.outlets[two])
            result.append(
                Case(
                    story.name,
                    evidence,
                    together,
                    weight / 2 if invented else weight,
                    way == "apart",
                    invented,
                    where,
                )
            )
    return result


def _put_by(one: Profile, two: Profile) -> bool:
    """Whether their wording keeps two numbers that do not meet apart, until others are sure."""
    return told_otherwise(one, two) or worded_otherwise(one, two)


def judged(story: Story, one: int, two: int, how: Relation) -> tuple[bool, float] | None:
    """Whether two figures are of one measure by the labels, and how sure that is; None: they do not say."""
    trap = (one, two) in story.traps
    if story.found[one].figure.article == story.found[two].figure.article:
        # an article's repeats look like its traps of one number
        return (False, CERTAIN) if trap and how != "exact" else None
    first, second = story.labels(one), story.labels(two)
    if shared := first & second:
        return True, CERTAIN / 2 if story.loose(shared) else CERTAIN
    if trap:
        return False, CERTAIN
    if first and second:
        return False, CERTAIN if not any(story.rows[n].loose for n in first | second) else LIKELY
    if not first and not second:
        return (False, UNSURE) if how == "apart" else None
    stray, rows = (two, first) if first else (one, second)
    if how == "apart":
        return None if story.says_again(stray, rows) else (False, LIKELY)
    return None if any(story.outlets[stray] in story.rows[n].mentions for n in rows) else (False, LIKELY)


def invent_distances(found: Sequence[Case]) -> list[Case]:
    """The cases with invented ones as far apart as the real differences are, in turn."""
    real = sorted(
        case.evidence["far apart"] for case in found if case.apart and case.together and not case.invented
    )
    distances = itertools.cycle(real or [0.1])
    return [
        replace(case, evidence={**case.evidence, "far apart": next(distances)}) if case.invented else case
        for case in found
    ]


def shown(p: Profile, outlet: str) -> str:
    at = p.figure.start - p.figure.sentence_start
    return f"{outlet}: …{p.figure.sentence[max(0, at - 60) : at + len(p.figure.text) + 40]}"
