"""Accuracy on the project's own labels, the competitors reading the same sentences."""

from collections.abc import Iterable

import briefing
from tests.benchmarks.peers import MISSING, Extract, missing, peers
from tests.benchmarks.protocol import Row, at_least, skipped
from tests.gold.cases import Case, classes
from tests.gold.scoring import score
from tests.gold.storyscore import articles, stories
from tests.gold.storyscore import score as score_story

title = "Accuracy on our own labels"
method = (
    "tests/gold: sentences by class of form; F1 of values at their places, units of the values found, and "
    "share of sentences with every label right. The competitors read the same behind the same scorer. "
    "Stories: pairs of outlets joined, verdicts right, measures unmixed, look-alikes kept apart."
)


def run(quick: bool) -> Iterable[Row]:
    groups = dict(list(classes().items())[: 5 if quick else None])
    competitors = peers()
    yield from summary([case for cases in groups.values() for case in cases], competitors)
    for name in missing():
        yield skipped(f"all sentences, {name}", f"{name} {MISSING}")
    for name, cases in groups.items():
        yield from by_class(name.replace("_", " "), cases, competitors)
    for name in stories():
        for key, value in score_story(name, briefing.compare(briefing.read(articles(name)))).figures.items():
            yield Row(f"{name}: {key}", value, "%")


def summary(cases: list[Case], competitors: dict[str, Extract]) -> Iterable[Row]:
    ours = score(cases, briefing.extract)
    for name, extract in competitors.items():
        theirs = score(cases, extract)
        yield Row("all sentences: values", ours.value, "%", theirs.value, name, at_least(1))
        yield Row("all sentences: units", ours.field("unit"), "%", theirs.field("unit"), name, at_least(1))
    yield Row("all sentences: wholly right", ours.sentences, "%")


def by_class(name: str, cases: Iterable[Case], competitors: dict[str, Extract]) -> Iterable[Row]:
    cases = list(cases)
    ours = score(cases, briefing.extract)
    if name.startswith("silent"):
        yield Row(f"{name}: nothing found", ours.sentences, "%")
        return
    best = max(((score(cases, extract).value, peer) for peer, extract in competitors.items()), default=None)
    if best is None:
        yield Row(f"{name}: values", ours.value, "%")
    else:
        yield Row(f"{name}: values", ours.value, "%", best[0], best[1], at_least(1))
